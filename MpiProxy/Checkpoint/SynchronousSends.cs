// Synchronous sends across a checkpoint (MPI 3.4: such a send is complete only when its receive has been started). The drain takes the message into
// the receiver's store, and the library then calls the send complete although no receive of the application has matched it. Programs build on the
// difference (sparse exchanges end when all synchronous sends are complete), so such a send is held back: the receiver marks the stored
// message, and acknowledges it when a receive or a matched probe takes it, be that in this process or in a restarted one.
//
// Which stored message is it? Messages of one sender, communicator and tag are matched in order, so what the drain stores of them is the end of their
// sequence. The sender tells how many messages it has sent after the synchronous one in that sequence; counted back from the end of the
// stored ones, the message is found, or it was matched by a posted receive. The count is kept only while synchronous sends are outstanding.
//
// All traffic runs on the internal communicator. Acknowledgements are counted like messages, so that a drain knows when the last has arrived.

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>What is needed to complete synchronous sends at the right time.</summary>
internal static unsafe class SynchronousSends
{
    private const int AcknowledgeTag = 1;
    private const int ClaimTag = 2;
    private const int AnswerTag = 3;

    private static readonly List<Transfer> Sending = [];
    private static readonly Lock Guard = new();
    private static int _outstanding;

    /// <summary>A synchronous send that the drain has completed: is its message in the receiver's store?</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Claim
    {
        public ulong Communicator;
        public int Tag;
        public int Later;
        public int Slot;
        public int Answer;
    }

    /// <summary>A transfer on the internal communicator and the memory it uses.</summary>
    private sealed class Transfer
    {
        public nint Request;
        public nint Memory;
        public int Peer;
        public int LengthBytes;
    }

    /// <summary>True while a synchronous send is outstanding: one load for every send.</summary>
    public static bool AnyOutstanding => Volatile.Read(ref _outstanding) != 0;

    /// <summary>Where the direct path reads how many are outstanding.</summary>
    public static int* OutstandingAddress => (int*)Unsafe.AsPointer(ref _outstanding);

    /// <summary>Acknowledgements sent to each rank of the world in this process's epoch.</summary>
    public static long* Sent { get; private set; }

    /// <summary>Acknowledgements received from each rank of the world.</summary>
    public static long* Received { get; private set; }

    /// <summary>True when no own acknowledgement is being sent.</summary>
    public static bool IsIdle => Sending.Count == 0;

    /// <summary>Makes the counters.</summary>
    public static void Initialize(int worldSize)
    {
        Sent = (long*)NativeMemory.AllocZeroed((nuint)worldSize, sizeof(long));
        Received = (long*)NativeMemory.AllocZeroed((nuint)worldSize, sizeof(long));
    }

    /// <summary>A row's synchronous send has been posted.</summary>
    public static void Posted(RequestRow* row)
    {
        row->Later = 0;
        Interlocked.Increment(ref _outstanding);
    }

    /// <summary>The library has completed a row's synchronous send.</summary>
    public static void Completed() => Interlocked.Decrement(ref _outstanding);

    /// <summary>A message is about to be sent: it comes after the outstanding synchronous ones of its sequence.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void NoteSend(CommEntry* comm, int peer, int tag)
    {
        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            if (IsOutstanding(row) && row->Peer == peer && row->Tag == tag && Comms.Entries + row->CommSlot == comm)
            {
                row->Later++;
            }
        }
    }

    /// <summary>Slots of the outstanding synchronous sends, at the beginning of a drain.</summary>
    public static List<int> Outstanding()
    {
        List<int> slots = [];
        for (int slot = Requests.FirstSlot; slot < Requests.End && AnyOutstanding; slot++)
        {
            if (IsOutstanding(Requests.Rows + slot))
            {
                slots.Add(slot);
            }
        }

        return slots;
    }

    /// <summary>A stored message of a synchronous send has been matched: its sender may complete.</summary>
    public static void Acknowledge(int worldRank, int slot)
    {
        long* data = (long*)NativeMemory.Alloc(sizeof(long));
        *data = slot;
        var transfer = new Transfer { Peer = worldRank, Memory = (nint)data, LengthBytes = sizeof(long) };
        Send(transfer, AcknowledgeTag);
        lock (Guard)
        {
            Sent[worldRank]++;
            Sending.Add(transfer);
        }

        Progress();
    }

    /// <summary>Completes the sends whose acknowledgements have arrived, and forgets own ones that have left. Never waits for another rank.</summary>
    public static void Progress()
    {
        lock (Guard)
        {
            for (int index = Sending.Count - 1; index >= 0; index--)
            {
                if (IsDone(Sending[index]))
                {
                    NativeMemory.Free((void*)Sending[index].Memory);
                    Sending.RemoveAt(index);
                }
            }

            while (true)
            {
                Status status = default;
                Check(Below.Improbe(Canonical.MPI_ANY_SOURCE, AcknowledgeTag, Proxy.InternalComm, out bool found, out nint message, &status), "MPI_Improbe");
                if (!found)
                {
                    return;
                }

                long slot;
                nint request;
                Check(Below.Imrecv(&slot, sizeof(long), Bytes, &message, &request), "MPI_Imrecv");
                var transfer = new Transfer { Request = request };
                while (!IsDone(transfer))
                {
                    // A few bytes that have arrived already: the library needs nobody else to hand them over.
                }

                Received[status.Source]++;
                RequestRow* row = Requests.Rows + slot;
                if (row->Kind == RequestKind.Send && row->State == RequestState.Held)
                {
                    row->State = RequestState.Complete;
                }
            }
        }
    }

    /// <summary>
    /// At the end of a drain: finds out which of the sends lie in a store, and holds them. Every rank calls it; each step waits only for what every
    /// rank does in it, and all ranks make progress meanwhile.
    /// </summary>
    /// <param name="slots">The sends that were outstanding when the drain began.</param>
    /// <param name="progress">One round of progress on everything.</param>
    public static void Resolve(List<int> slots, Action progress)
    {
        int world = Proxy.WorldSize;
        Dictionary<int, List<Claim>> claims = Collect(slots);
        int* counts = (int*)NativeMemory.AllocZeroed((nuint)(2 * world), sizeof(int));
        foreach ((int peer, List<Claim> list) in claims)
        {
            counts[peer] = list.Count;
        }

        nint exchange = 0;
        Check(Below.Code(Lib.MPI_Ialltoall(counts, sizeof(int), Bytes, counts + world, sizeof(int), Bytes, Proxy.InternalComm, &exchange)), "MPI_Ialltoall");
        Await([new Transfer { Request = exchange }], progress);

        List<Transfer> outgoing = [];
        List<Transfer> incoming = [];
        foreach ((int peer, List<Claim> list) in claims)
        {
            Transfer transfer = Room(peer, list.Count);
            CollectionsMarshal.AsSpan(list).CopyTo(Claims(transfer));
            Send(transfer, ClaimTag);
            outgoing.Add(transfer);
        }

        for (int peer = 0; peer < world; peer++)
        {
            if (counts[world + peer] != 0)
            {
                Transfer transfer = Room(peer, counts[world + peer]);
                Receive(transfer, ClaimTag);
                incoming.Add(transfer);
            }
        }

        NativeMemory.Free(counts);
        Await(incoming, progress);
        Await(outgoing, progress);
        foreach (Transfer transfer in incoming)
        {
            Answer(transfer);
            Send(transfer, AnswerTag);
        }

        foreach (Transfer transfer in outgoing)
        {
            Receive(transfer, AnswerTag);
        }

        Await(outgoing, progress);
        Await(incoming, progress);
        outgoing.ForEach(Hold);
        outgoing.AddRange(incoming);
        outgoing.ForEach(transfer => NativeMemory.Free((void*)transfer.Memory));
    }

    private static nint Bytes => LibAbi.PredefinedDatatype(Canonical.MPI_BYTE);

    private static bool IsOutstanding(RequestRow* row) =>
        row->Kind == RequestKind.Send && row->State == RequestState.Posted && row->Mode == SendMode.Synchronous;

    private static Dictionary<int, List<Claim>> Collect(List<int> slots)
    {
        Dictionary<int, List<Claim>> claims = [];
        foreach (int slot in slots)
        {
            RequestRow* row = Requests.Rows + slot;
            if (row->Kind != RequestKind.Send || row->State != RequestState.Complete || row->Result.Cancelled != 0)
            {
                continue;
            }

            CommEntry* comm = Comms.Entries + row->CommSlot;
            int peer = comm->PeerWorldRanks[row->Peer];
            if (!claims.TryGetValue(peer, out List<Claim>? list))
            {
                claims.Add(peer, list = []);
            }

            list.Add(new Claim { Communicator = comm->GlobalId, Tag = row->Tag, Later = row->Later, Slot = slot });
        }

        return claims;
    }

    /// <summary>Marks the stored messages that are claimed.</summary>
    private static void Answer(Transfer transfer)
    {
        foreach (ref Claim claim in Claims(transfer))
        {
            for (int slot = 0; slot < Comms.End; slot++)
            {
                CommEntry* comm = Comms.Entries + slot;
                if (comm->GlobalId == claim.Communicator && comm->StoredMessages != 0)
                {
                    int source = new ReadOnlySpan<int>(comm->PeerWorldRanks, comm->PeerCount).IndexOf(transfer.Peer);
                    claim.Answer = MessageStore.Mark(slot, source, claim.Tag, claim.Later, transfer.Peer, claim.Slot) ? 1 : 0;
                }
            }
        }
    }

    private static void Hold(Transfer transfer)
    {
        foreach (Claim claim in Claims(transfer))
        {
            if (claim.Answer != 0)
            {
                Requests.Rows[claim.Slot].State = RequestState.Held;
            }
        }
    }

    private static Transfer Room(int peer, int count) =>
        new() { Peer = peer, LengthBytes = checked(count * sizeof(Claim)), Memory = (nint)NativeMemory.AllocZeroed((nuint)count, (nuint)sizeof(Claim)) };

    private static Span<Claim> Claims(Transfer transfer) => new((void*)transfer.Memory, transfer.LengthBytes / sizeof(Claim));

    private static void Send(Transfer transfer, int tag)
    {
        nint request;
        Check(Below.Isend(SendMode.Standard, (void*)transfer.Memory, transfer.LengthBytes, Bytes, transfer.Peer, tag, Proxy.InternalComm, &request), "MPI_Isend");
        transfer.Request = request;
    }

    private static void Receive(Transfer transfer, int tag)
    {
        nint request;
        Check(Below.Irecv((void*)transfer.Memory, transfer.LengthBytes, Bytes, transfer.Peer, tag, Proxy.InternalComm, &request), "MPI_Irecv");
        transfer.Request = request;
    }

    private static bool IsDone(Transfer transfer)
    {
        nint request = transfer.Request;
        Check(Below.Test(&request, out bool complete), "MPI_Test");
        transfer.Request = request;
        return complete;
    }

    private static void Await(List<Transfer> transfers, Action progress)
    {
        foreach (Transfer transfer in transfers)
        {
            while (!IsDone(transfer))
            {
                progress();
            }
        }
    }

    private static void Check(int code, string function)
    {
        if (code != 0)
        {
            ProxyHost.Current.Fatal(code, $"{function} failed on the internal communicator: {Errors.TextOf(code)}");
        }
    }
}
