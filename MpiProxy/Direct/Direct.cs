// The direct path of the point-to-point calls that programs make most often: what a small message costs is what stands here.
//
// Restricted C#, like the kernel's system calls: the gate calls it as plain code, without the runtime's transition, and it calls the library
// below in the same way. The thread stays what it is in the application, native code to the runtime, which may collect meanwhile; therefore nothing
// here may touch a managed object, throw, allocate, lock, or call C# that does. native/check-restricted.sh proves it by disassembly. A call-back of
// the library below (an operator run by its progress) enters the runtime properly.
//
// An entry answers 0 (MPI_SUCCESS), or the address of the function which has to do the rest of the call: the ordinary entry where something is out
// of the ordinary (a checkpoint, stored messages, special ranks, several threads), or one of Direct.Rest.cs that waits or raises an error. The gate
// calls that function with the original arguments and with a gate frame, so nothing that can park, freeze or call the application stands here.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>Entries of the direct table.</summary>
internal static unsafe partial class Direct
{
    private const int Proof = 16;

    // No initialiser: a static constructor's check would enter the runtime. Everybody here gets it as an argument, so that it stays in a register.
    private static DirectTable* _table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Rest<TAbi>(DirectCall call, Left left)
        where TAbi : IDirectAbi =>
        left == Left.Nothing ? 0 : _table->Rest[((((int)call * Abis) + TAbi.Index) * (int)Left.Count) + (int)left];

    /// <summary>
    /// Decodes the handles of a message into <see cref="DirectTable.Operands"/>, which a call finds there when the one before had the same. What a handle
    /// stands for never changes; whether that is alive may, and is asked every time. They stand until the call ends: what the library runs within it (an
    /// operator of the application) may not call MPI.
    /// </summary>
    /// <returns>False unless both name something usable.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Resolve<TAbi>(DirectTable* table, nint datatype, nint comm)
        where TAbi : IDirectAbi =>
        ((datatype == table->Operands.DatatypeHandle && comm == table->Operands.CommHandle) || Decode<TAbi>(table, datatype, comm))
        && table->Operands.Comm->InUse != 0 && table->Operands.Datatype->Live != 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Decode<TAbi>(DirectTable* table, nint datatype, nint comm)
        where TAbi : IDirectAbi
    {
        int datatypeSlot = TAbi.Datatype(datatype);
        int commSlot = TAbi.Comm(comm);
        if ((uint)datatypeSlot >= Datatypes.Capacity || (uint)commSlot >= Comms.Capacity)
        {
            return false;
        }

        table->Operands.DatatypeHandle = datatype;
        table->Operands.CommHandle = comm;
        table->Operands.Datatype = table->Datatypes + datatypeSlot;
        table->Operands.Comm = table->Comms + commSlot;
        table->Operands.DatatypeSlot = datatypeSlot;
        table->Operands.CommSlot = commSlot;
        return true;
    }

    /// <summary>A send to a named process of this world, while no synchronous send is outstanding: its world rank, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Destination(DirectTable* table, CommEntry* entry, int count, int destination, int tag)
    {
        if (count < 0 || (uint)destination >= (uint)entry->PeerCount || (uint)tag > (uint)table->TagUpperBound || *table->SynchronousSends != 0)
        {
            return -1;
        }

        int world = entry->PeerWorldRanks[destination];
        return (uint)world < (uint)table->WorldSize ? world : -1;
    }

    /// <summary>A source and a tag in the library's numbers; false for MPI_PROC_NULL, for what is wrong, and when a drained message could match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsReceivable(DirectTable* table, CommEntry* entry, ref int source, ref int tag)
    {
        if ((uint)source >= (uint)entry->PeerCount)
        {
            if (source != Canonical.MPI_ANY_SOURCE)
            {
                return false;
            }

            source = table->AnySource;
        }

        if ((uint)tag > (uint)table->TagUpperBound)
        {
            if (tag != Canonical.MPI_ANY_TAG)
            {
                return false;
            }

            tag = table->AnyTag;
        }

        return entry->StoredMessages == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWorkWaiting(DirectTable* table) => *table->WorkFlag != 0 || *table->DeferredComms != 0;

    /// <summary>Where messages of a peer are counted; null when it is not of this world.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long* ReceivedFrom(DirectTable* table, CommEntry* entry, int source)
    {
        int world = entry->PeerWorldRanks[source];
        return (uint)world < (uint)table->WorldSize ? table->Received + world : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CountReceived(DirectTable* table, CommEntry* entry, int source)
    {
        if ((uint)source < (uint)entry->PeerCount && ReceivedFrom(table, entry, source) is var received and not null)
        {
            ++*received;
        }
    }

    /// <summary>The status of a message: source and tag are real ones, which need no translation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadStatus(DirectTable* table, DirectStatus* below, Status* status)
    {
        if (table->IsOpenMpiBelow)
        {
            var s = (OpenMpiStatus*)below;
            status->Source = s->Source;
            status->Tag = s->Tag;
            status->Cancelled = s->Cancelled;
            status->CountBytes = (long)s->Count;
        }
        else
        {
            var s = (MpichStatus*)below;
            status->Source = s->Source;
            status->Tag = s->Tag;
            status->Cancelled = s->IsCancelled;
            status->CountBytes = s->CountBytes;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NoteSend(DirectTable* table, nint request, int destination, int tag, int comm, int result)
    {
        Begun* begun = table->Begun;
        begun->Send = request;
        begun->Comm = comm;
        begun->Destination = destination;
        begun->SendTag = tag;
        begun->SendResult = result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NoteReceive(DirectTable* table, nint request, int comm, byte* appStatus, int result, bool hasStatus, DirectStatus* below)
    {
        Begun* begun = table->Begun;
        begun->Receive = request;
        begun->Comm = comm;
        begun->AppStatus = appStatus;
        begun->ReceiveResult = result;
        begun->HasStatus = hasStatus ? 1 : 0;
        begun->Below = *below;
    }

    /// <summary>
    /// A small message which leaves without the receiver's answer is sent by the library's own MPI_Send: it waits at most for the receiver to call the
    /// library, which a parked rank does. Whether messages of a size are such depends on the library, its settings and the way to the receiver; it is
    /// taken as proven when nonblocking sends were complete before an answer could have come, <see cref="Proof"/> times in a row.
    /// </summary>
    private static void Learn(DirectTable* table, int world, long bytes, bool complete)
    {
        SmallSends* sends = table->SmallSends + world;
        if (bytes > table->MostSmallBytes)
        {
            return;
        }

        if (!complete)
        {
            sends->Streak = 0;
            return;
        }

        if (sends->Streak == 0 || bytes < sends->LeastBytes)
        {
            sends->LeastBytes = bytes;
        }

        if (++sends->Streak == Proof)
        {
            sends->Streak = 0;
            sends->ProvenBytes = sends->LeastBytes;
        }
    }

    /// <summary>True when the library's MPI_Send of so many bytes is known to be short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSmall(DirectTable* table, int world, int count) =>
        count * table->Operands.Datatype->SizeBytes <= table->SmallSends[world].ProvenBytes && *table->DeferredComms == 0;

    /// <summary>Sends by the library's MPI_Send. Counts the message, unless it has failed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SendSmall(DirectTable* table, int world, void* buffer, int count, int destination, int tag)
    {
        table->Sent[world]++;
        int result = table->BlockingSend(buffer, count, table->Operands.Datatype->Real, destination, tag, table->Operands.Comm->Real);
        if (result != 0)
        {
            table->Sent[world]--;
        }

        return result;
    }

    /// <summary>Starts a send and looks at it once. Counts the message, unless the start has failed.</summary>
    /// <param name="world">World rank of the receiver.</param>
    /// <param name="buffer">Data.</param>
    /// <param name="count">Elements.</param>
    /// <param name="destination">The receiver's rank.</param>
    /// <param name="tag">Tag.</param>
    /// <param name="request">The library's request of a send which is not complete.</param>
    /// <param name="isSent">1 when it is complete.</param>
    /// <returns>The library's code.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TryStart(DirectTable* table, int world, void* buffer, int count, int destination, int tag, nint* request, int* isSent)
    {
        long bytes = count * table->Operands.Datatype->SizeBytes;
        table->Sent[world]++;
        int result = table->Isend(buffer, count, table->Operands.Datatype->Real, destination, tag, table->Operands.Comm->Real, request);
        if (result != 0)
        {
            table->Sent[world]--;
            return result;
        }

        DirectStatus unused;
        result = table->Test(request, isSent, &unused);
        Learn(table, world, bytes, *isSent != 0);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TrySend<TAbi>(DirectTable* table, void* buffer, int count, nint datatype, int destination, int tag, nint comm)
        where TAbi : IDirectAbi
    {
        int world = Resolve<TAbi>(table, datatype, comm) ? Destination(table, table->Operands.Comm, count, destination, tag) : -1;
        if (world < 0)
        {
            return Left.Ordinary;
        }

        if (!IsSmall(table, world, count))
        {
            return TryLongSend(table, world, buffer, count, destination, tag);
        }

        int result = SendSmall(table, world, buffer, count, destination, tag);
        return result == 0 ? Left.Nothing : LeaveSend(table, 0, buffer, destination, tag, result);
    }

    /// <summary>A function of its own, so that a small send has a small frame.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Left TryLongSend(DirectTable* table, int world, void* buffer, int count, int destination, int tag)
    {
        nint request = 0;
        int isSent = 0;
        int result = TryStart(table, world, buffer, count, destination, tag, &request, &isSent);
        return isSent != 0 && result == 0 ? Left.Nothing : LeaveSend(table, request, buffer, destination, tag, result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Left LeaveSend(DirectTable* table, nint request, void* buffer, int destination, int tag, int result)
    {
        table->Begun->Buffer = buffer;
        NoteSend(table, request, destination, tag, table->Operands.CommSlot, result);
        return Left.Begun;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TryReceive<TAbi>(DirectTable* table, void* buffer, int count, nint datatype, int source, int tag, nint comm, byte* appStatus)
        where TAbi : IDirectAbi
    {
        CommEntry* entry;
        if (!Resolve<TAbi>(table, datatype, comm) || count < 0 || !IsReceivable(table, entry = table->Operands.Comm, ref source, ref tag))
        {
            return Left.Ordinary;
        }

        // What can be prepared while the message is on its way is: from its arrival on every instruction is its latency.
        bool isNamed = (uint)source < (uint)entry->PeerCount;
        long* received = isNamed ? ReceivedFrom(table, entry, source) : null;
        nint request = 0;
        Unsafe.SkipInit(out DirectStatus below);
        int result = table->Irecv(buffer, count, table->Operands.Datatype->Real, source, tag, entry->Real, &request);
        bool hasStatus = result == 0;
        for (int test = 0; result == 0 && test < table->Tests; test++)
        {
            int complete = 0;
            result = table->Test(&request, &complete, &below);
            if (complete != 0 && result == 0)
            {
                if (received != null)
                {
                    ++*received;
                }

                if (!isNamed || !TAbi.IsIgnored(appStatus))
                {
                    Status status;
                    ReadStatus(table, &below, &status);
                    Give<TAbi>(Left.Nothing, &status, appStatus);
                    if (!isNamed)
                    {
                        CountReceived(table, entry, status.Source);
                    }
                }

                return Left.Nothing;
            }

            if (IsWorkWaiting(table))
            {
                break;
            }
        }

        NoteReceive(table, request, table->Operands.CommSlot, appStatus, result, hasStatus, &below);
        return Left.Begun;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TrySendReceive<TAbi>(DirectTable* table, void* sendBuffer, int sendCount, nint sendType, int destination, int sendTag,
        void* receiveBuffer, int receiveCount, nint receiveType, int source, int receiveTag, nint comm, Status* status, byte* appStatus)
        where TAbi : IDirectAbi
    {
        int world = -1;
        CommEntry* entry = null;
        DatatypeEntry* receiveAs = null;
        if (Resolve<TAbi>(table, receiveType, comm) && receiveCount >= 0 && *table->Continuations == 0)
        {
            receiveAs = table->Operands.Datatype;
            if (sendType == receiveType || Resolve<TAbi>(table, sendType, comm))
            {
                entry = table->Operands.Comm;
                world = Destination(table, entry, sendCount, destination, sendTag);
            }
        }

        int receiveFrom = source;
        int receiveWith = receiveTag;
        if (world < 0 || !IsReceivable(table, entry, ref receiveFrom, ref receiveWith))
        {
            return Left.Ordinary;
        }

        nint receive = 0;
        nint send = 0;
        Unsafe.SkipInit(out DirectStatus below);
        if (world == table->OwnRank && source == destination && receiveTag == sendTag)
        {
            return SendReceiveOwn(table, sendBuffer, sendCount, destination, sendTag, receiveBuffer, receiveCount, receiveAs->Real, status, appStatus);
        }

        if (table->Irecv(receiveBuffer, receiveCount, receiveAs->Real, receiveFrom, receiveWith, entry->Real, &receive) != 0)
        {
            // Nothing has begun: the ordinary entry meets the same error and raises it.
            return Left.Ordinary;
        }

        int isReceived = 0;
        int isSent = 0;
        int receiveResult = 0;
        int sendResult;
        if (IsSmall(table, world, sendCount))
        {
            sendResult = SendSmall(table, world, sendBuffer, sendCount, destination, sendTag);
            isSent = sendResult == 0 ? 1 : 0;
        }
        else
        {
            sendResult = TryStart(table, world, sendBuffer, sendCount, destination, sendTag, &send, &isSent);
        }

        for (int test = 0; (receiveResult | sendResult) == 0 && test < table->Tests && !IsWorkWaiting(table); test++)
        {
            if (isReceived == 0)
            {
                receiveResult = table->Test(&receive, &isReceived, &below);
                if (isReceived != 0 && receiveResult == 0)
                {
                    ReadStatus(table, &below, status);
                    CountReceived(table, entry, status->Source);
                }
            }

            if (isSent == 0)
            {
                DirectStatus unused;
                sendResult = table->Test(&send, &isSent, &unused);
            }

            if ((isReceived & isSent) != 0 && (receiveResult | sendResult) == 0)
            {
                return Left.Nothing;
            }
        }

        NoteSend(table, (isSent | sendResult) == 0 ? send : 0, destination, sendTag, table->Operands.CommSlot, sendResult);
        NoteReceive(table, (isReceived | receiveResult) == 0 ? receive : 0, table->Operands.CommSlot, appStatus, receiveResult, hasStatus: true, &below);
        Begun* begun = table->Begun;
        begun->Buffer = receiveBuffer;
        begun->Source = source;
        begun->ReceiveTag = receiveTag;
        begun->Status = *status;
        return Left.Begun;
    }

    /// <summary>A message of this process to itself which the same call receives: the library's own MPI_Sendrecv has nobody to wait for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left SendReceiveOwn(DirectTable* table, void* sendBuffer, int sendCount, int peer, int tag,
        void* receiveBuffer, int receiveCount, nint receiveType, Status* status, byte* appStatus)
    {
        CommEntry* entry = table->Operands.Comm;
        DirectStatus below;
        int result = table->BlockingSendReceive(sendBuffer, sendCount, table->Operands.Datatype->Real, peer, tag,
            receiveBuffer, receiveCount, receiveType, peer, tag, entry->Real, &below);
        if (result != 0)
        {
            // Whether there has been a message does not matter: it is nobody's but this call's, and neither its sending nor its receipt is counted.
            NoteSend(table, 0, peer, tag, table->Operands.CommSlot, 0);
            NoteReceive(table, 0, table->Operands.CommSlot, appStatus, result, hasStatus: false, &below);
            return Left.Begun;
        }

        table->Sent[table->OwnRank]++;
        table->Received[table->OwnRank]++;
        ReadStatus(table, &below, status);
        return Left.Nothing;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TryProbe(DirectTable* table, int source, int tag, int comm, int* flag, Status* status)
    {
        CommEntry* entry = table->Comms + comm;
        if (flag == null || (uint)comm >= Comms.Capacity || entry->InUse == 0 || !IsReceivable(table, entry, ref source, ref tag) || *table->DeferredComms != 0)
        {
            return Left.Ordinary;
        }

        int found = 0;
        DirectStatus below;
        if (table->Iprobe(source, tag, entry->Real, &found, &below) != 0)
        {
            // Nothing has changed: the ordinary entry meets the same error and raises it.
            return Left.Ordinary;
        }

        *flag = found != 0 ? 1 : 0;
        if (found != 0)
        {
            ReadStatus(table, &below, status);
        }

        return Left.Nothing;
    }

    /// <summary>
    /// Round trips between ranks 0 and 1 by the library's own MPI_Send and MPI_Recv: what a benchmark compares messages through the gates with, in the same
    /// processes. No checkpoint reaches a rank in here.
    /// </summary>
    private static nint MessagesBelow(int roundTrips, int bytes, void* buffer)
    {
        const int tag = 2;
        DirectTable* table = _table;
        CommEntry* world = table->Comms + Canonical.MPI_COMM_WORLD;
        nint type = table->Datatypes[Canonical.MPI_BYTE].Real;
        int peer = 1 - world->Rank;
        DirectStatus status;
        for (int trip = 0; trip < roundTrips; trip++)
        {
            if (peer == 1)
            {
                _ = table->BlockingSend(buffer, bytes, type, peer, tag, world->Real);
            }

            _ = table->BlockingReceive(buffer, bytes, type, peer, tag, world->Real, &status);
            if (peer == 0)
            {
                _ = table->BlockingSend(buffer, bytes, type, peer, tag, world->Real);
            }
        }

        return 0;
    }
}
