// The direct path of calls with requests. A row is taken from the free list, filled and given back exactly as Requests.cs does it; whatever is not a plain
// send or receive in the library's hands (persistent, cancelled, held, a collective, a pair, the last holder of its communicator or datatype)
// is left to the ordinary entries, which find the rows in a state of their own kind.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

internal static unsafe partial class Direct
{
    /// <summary>What came of testing a row.</summary>
    private enum Tested
    {
        /// <summary>Not complete.</summary>
        Pending,

        /// <summary>Complete: the row says so and has its status.</summary>
        Complete,

        /// <summary>The ordinary entry has to look at it.</summary>
        Other,
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TryStartSend<TAbi>(DirectTable* table, void* buffer, int count, nint datatype, int destination, int tag, nint comm, void* request, out int slot)
        where TAbi : IDirectAbi
    {
        slot = table->Pool->FreeHead;
        int world = slot >= 0 && request != null && Resolve<TAbi>(table, datatype, comm) ? Destination(table, table->Operands.Comm, count, destination, tag) : -1;
        if (world < 0)
        {
            return Left.Ordinary;
        }

        table->Sent[world]++;
        if (table->Isend(buffer, count, table->Operands.Datatype->Real, destination, tag, table->Operands.Comm->Real, NewRequest(table, slot)) != 0)
        {
            // Nothing has begun: the ordinary entry meets the same error and raises it.
            table->Sent[world]--;
            return Left.Ordinary;
        }

        Take(table, slot, RequestKind.Send, buffer, count, destination, tag);
        return Left.Nothing;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TryStartReceive<TAbi>(DirectTable* table, void* buffer, int count, nint datatype, int source, int tag, nint comm, void* request, out int slot)
        where TAbi : IDirectAbi
    {
        slot = table->Pool->FreeHead;
        int receiveFrom = source;
        int receiveWith = tag;
        if (slot < 0 || request == null || !Resolve<TAbi>(table, datatype, comm) || count < 0
            || !IsReceivable(table, table->Operands.Comm, ref receiveFrom, ref receiveWith))
        {
            return Left.Ordinary;
        }

        if (table->Irecv(buffer, count, table->Operands.Datatype->Real, receiveFrom, receiveWith, table->Operands.Comm->Real, NewRequest(table, slot)) != 0)
        {
            return Left.Ordinary;
        }

        Take(table, slot, RequestKind.Receive, buffer, count, source, tag);
        return Left.Nothing;
    }

    /// <summary>
    /// Where the library writes its request: in the row itself. MPICH writes half of it; to read the whole at once would wait until that has left the
    /// processor's store buffer.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint* NewRequest(DirectTable* table, int slot)
    {
        nint* request = &table->Rows[slot].Real;
        *request = 0;
        return request;
    }

    /// <summary>Takes the first row of the free list for an operation which the library has begun.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(DirectTable* table, int slot, RequestKind kind, void* buffer, int count, int peer, int tag)
    {
        int comm = table->Operands.CommSlot;
        int datatype = table->Operands.DatatypeSlot;
        RequestPool* pool = table->Pool;
        RequestRow* row = table->Rows + slot;
        pool->FreeHead = row->NextFree;
        row->Buffer = buffer;
        row->Count = count;
        row->Order = pool->NextOrder++;
        row->Record = 0;
        row->CommSlot = comm;
        row->DatatypeSlot = datatype;
        row->Peer = peer;
        row->Tag = tag;
        row->Busy = 0;
        row->Flags = RequestFlags.HoldsReferences;
        row->Mode = SendMode.Standard;
        row->State = RequestState.Posted;
        row->Kind = kind;
        if (comm >= Canonical.FirstDynamicSlot)
        {
            table->CommHolders[comm]++;
        }

        if (datatype >= Canonical.FirstDynamicSlot)
        {
            table->Datatypes[datatype].References++;
        }
    }

    /// <summary>Tests a plain send or receive once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Tested Poll(DirectTable* table, int slot)
    {
        RequestRow* row = table->Rows + slot;
        bool isPlain = row->State == RequestState.Posted && row->Kind is RequestKind.Send or RequestKind.Receive && row->Flags == RequestFlags.HoldsReferences
            && row->Mode == SendMode.Standard && row->Record == 0
            && (row->CommSlot < Canonical.FirstDynamicSlot || table->CommHolders[row->CommSlot] > 1)
            && (row->DatatypeSlot < Canonical.FirstDynamicSlot || table->Datatypes[row->DatatypeSlot].References > 1);
        if (!isPlain)
        {
            return Tested.Other;
        }

        int complete = 0;
        DirectStatus below;
        int result = table->Test(&row->Real, &complete, &below);
        if (result != 0)
        {
            table->FailRow(slot, result, &below);
            return Tested.Other;
        }

        if (complete == 0)
        {
            return Tested.Pending;
        }

        if (row->Kind == RequestKind.Receive)
        {
            ReadStatus(table, &below, &row->Result);
            CountReceived(table, table->Comms + row->CommSlot, row->Result.Source);
        }
        else
        {
            row->Result = Status.Empty;
        }

        row->Result.Error = 0;
        row->Flags = RequestFlags.None;
        if (row->CommSlot >= Canonical.FirstDynamicSlot)
        {
            table->CommHolders[row->CommSlot]--;
        }

        if (row->DatatypeSlot >= Canonical.FirstDynamicSlot)
        {
            table->Datatypes[row->DatatypeSlot].References--;
        }

        row->State = RequestState.Complete;
        return Tested.Complete;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsRow(int slot) => slot >= Requests.FirstSlot && slot < Requests.Capacity;

    /// <summary>Gives a row back that <see cref="Poll"/> has completed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Free(DirectTable* table, int slot)
    {
        RequestRow* row = table->Rows + slot;
        row->Kind = RequestKind.Free;
        row->NextFree = table->Pool->FreeHead;
        table->Pool->FreeHead = slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TryWait<TAbi>(DirectTable* table, void* request, byte* appStatus)
        where TAbi : IDirectAbi
    {
        int slot = request == null ? -1 : TAbi.Request(request, 0);
        for (int test = 0; IsRow(slot) && test < table->Tests; test++)
        {
            Tested tested = Poll(table, slot);
            if (tested == Tested.Complete)
            {
                HandOut<TAbi>(table, slot, request, 0, appStatus);
                return Left.Nothing;
            }

            if (tested == Tested.Other || IsWorkWaiting(table))
            {
                break;
            }
        }

        return Left.Ordinary;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TryTest<TAbi>(DirectTable* table, void* request, int* flag, byte* appStatus)
        where TAbi : IDirectAbi
    {
        int slot = request == null || flag == null ? -1 : TAbi.Request(request, 0);
        if (!IsRow(slot) || *table->DeferredComms != 0)
        {
            return Left.Ordinary;
        }

        Tested tested = Poll(table, slot);
        if (tested == Tested.Other)
        {
            return Left.Ordinary;
        }

        *flag = 0;
        if (tested == Tested.Complete)
        {
            *flag = 1;
            HandOut<TAbi>(table, slot, request, 0, appStatus);
        }

        return Left.Nothing;
    }

    /// <summary>Rows that are complete stay so until all are: what the ordinary entry takes over at any point is what it could have left itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Left TryWaitAll<TAbi>(DirectTable* table, int count, void* requests, byte* appStatuses)
        where TAbi : IDirectAbi
    {
        if (requests == null || count <= 0)
        {
            return Left.Ordinary;
        }

        int next = 0;
        for (int test = 0; next < count; test++)
        {
            int slot = TAbi.Request(requests, next);
            Tested tested = IsRow(slot) ? Poll(table, slot) : slot == Canonical.MPI_REQUEST_NULL ? Tested.Complete : Tested.Other;
            if (tested == Tested.Complete)
            {
                next++;
                test = 0;
            }
            else if (tested == Tested.Other || test >= table->Tests || IsWorkWaiting(table))
            {
                return Left.Ordinary;
            }
        }

        for (int index = 0; index < count; index++)
        {
            int slot = TAbi.Request(requests, index);
            if (IsRow(slot))
            {
                HandOut<TAbi>(table, slot, requests, index, appStatuses);
            }
            else if (!TAbi.IsIgnored(appStatuses))
            {
                Status empty = Status.Empty;
                TAbi.Write(&empty, appStatuses, index);
            }
        }

        return Left.Nothing;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void HandOut<TAbi>(DirectTable* table, int slot, void* requests, int index, byte* appStatuses)
        where TAbi : IDirectAbi
    {
        if (!TAbi.IsIgnored(appStatuses))
        {
            TAbi.Write(&table->Rows[slot].Result, appStatuses, index);
        }

        Free(table, slot);
        TAbi.SetNull(requests, index, table->RequestNull);
    }
}
