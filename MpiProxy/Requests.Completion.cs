// Completion of requests: testing a row, recording its result, and what a completing call does with it (MPI 3.7.3 to 3.7.5, 3.9).

using System.Runtime.CompilerServices;
using System.Threading;

namespace Mana.MpiProxy;

public static unsafe partial class Requests
{
    /// <summary>
    /// Looks once whether the operation of a row is complete and records its result if so. Tests the library below at most once per
    /// request of it; never waits.
    /// </summary>
    /// <returns>True when the row is complete (or inactive: there is nothing to wait for).</returns>
    internal static bool Poll(RequestRow* row)
    {
        switch (row->State)
        {
            case RequestState.Complete:
            case RequestState.Inactive:
                return true;
            case RequestState.Posted:
                return PollPosted(row);
            case RequestState.Barrier:
            case RequestState.BarrierDone:
            case RequestState.Exclusive:
                Collectives.ProgressDeferred();
                return row->State == RequestState.Posted ? PollPosted(row) : row->State == RequestState.Complete;
            case RequestState.Held:
                SynchronousSends.Progress();
                return row->State == RequestState.Complete;
            default:
                return row->Kind == RequestKind.Pair ? PollPair(row) : row->Kind == RequestKind.Partitioned && PartitionedRequests.Poll(row);
        }
    }

    private static bool PollPosted(RequestRow* row)
    {
        if (!Proxy.IsThreadMultiple)
        {
            int code = Below.Test(&row->Real, out bool complete, &row->Result);
            if (complete)
            {
                Complete(row, code);
            }

            return complete;
        }

        // One thread tests a request at a time: during a drain the draining thread tests all of them.
        if (Interlocked.CompareExchange(ref row->Busy, 1, 0) != 0)
        {
            return false;
        }

        bool done = row->State == RequestState.Complete;
        if (row->State == RequestState.Posted)
        {
            int code = Below.Test(&row->Real, out done, &row->Result);
            if (done)
            {
                Complete(row, code);
            }
        }

        Volatile.Write(ref row->Busy, 0);
        return done;
    }

    private static bool PollPair(RequestRow* row)
    {
        (int send, int receive) = PairSlots(row);
        bool sent = Poll(Rows + send);
        if (!Poll(Rows + receive) || !sent)
        {
            return false;
        }

        row->Result = Rows[receive].Result;
        if (row->Result.Error == 0)
        {
            row->Result.Error = Rows[send].Result.Error;
        }

        row->State = RequestState.Complete;
        return true;
    }

    /// <summary>Slots of the send and the receive of a pair.</summary>
    internal static (int Send, int Receive) PairSlots(RequestRow* row) => ((int)(row->Record >> 32), (int)row->Record);

    /// <summary>Records of a pair.</summary>
    internal static nint PairRecord(int send, int receive) => (nint)(((long)send << 32) | (uint)receive);

    /// <summary>The library has completed the row's operation with <paramref name="code"/>: counters, status, references.</summary>
    internal static void Complete(RequestRow* row, int code)
    {
        switch (row->Kind)
        {
            case RequestKind.Receive:
                CountReceive(row, code);
                break;
            case RequestKind.Send:
                CompleteSend(row);
                break;
            case RequestKind.Transfer:
            case RequestKind.Collective when FileStarters.IsOne(((CollectiveRecord*)row->Record)->Starter):
                row->Result = Files.Counting(row->Result);
                break;
            default:
                row->Result = Status.Empty;
                break;
        }

        row->Result.Error = code;
        if ((row->Flags & RequestFlags.Persistent) == 0)
        {
            ReleaseReferences(row);
        }

        // Last: another thread may free the row from here on.
        Volatile.Write(ref *(byte*)&row->State, (byte)RequestState.Complete);
    }

    private static void CountReceive(RequestRow* row, int code)
    {
        if (row->Result.Cancelled == 0 && (code == 0 || code == Canonical.MPI_ERR_TRUNCATE))
        {
            Traffic.CountReceived(Comms.Entries + row->CommSlot, row->Result.Source);
        }
    }

    private static void CompleteSend(RequestRow* row)
    {
        int cancelled = row->Result.Cancelled;
        if (row->Mode == SendMode.Synchronous)
        {
            SynchronousSends.Completed();
        }

        if (cancelled != 0)
        {
            Traffic.UncountSent(Comms.Entries + row->CommSlot, row->Peer);
        }

        // The status of a send carries only whether it was cancelled (MPI 3.7.3).
        row->Result = Status.Empty;
        row->Result.Cancelled = cancelled;
        if (row->Record != 0 && row->Mode == SendMode.Buffered)
        {
            BufferedSends.FreeCopy(row->Record);
            row->Record = 0;
        }
    }

    /// <summary>
    /// What a completing call does with a complete row: hands out the status, frees the row and nulls the handle, or makes a persistent
    /// request inactive.
    /// </summary>
    /// <returns>Canonical code of the operation.</returns>
    internal static int Consume(Request* request, RequestRow* row, Status* status)
    {
        if (row->State == RequestState.Inactive)
        {
            if (status != null)
            {
                *status = Status.Empty;
            }

            return 0;
        }

        int error = row->Kind == RequestKind.Generalized ? GeneralizedRequests.Query(row) : row->Result.Error;
        if (status != null)
        {
            int field = status->Error;
            *status = row->Result;
            status->Error = field;
        }

        if ((row->Flags & RequestFlags.Persistent) != 0)
        {
            row->State = RequestState.Inactive;
            row->Flags &= ~RequestFlags.CancelRequested;
            return error;
        }

        if (row->Kind == RequestKind.Generalized)
        {
            int freed = GeneralizedRequests.FreeState(row);
            error = error == 0 ? freed : error;
        }

        FreeWithParts(request->Slot);
        *request = Null;
        return error;
    }

    /// <summary>Frees a row and, of a pair, its parts.</summary>
    internal static void FreeWithParts(int slot)
    {
        RequestRow* row = Rows + slot;
        if (row->Kind == RequestKind.Pair && row->Record != 0)
        {
            (int send, int receive) = PairSlots(row);
            row->Record = 0;
            Free(send);
            Free(receive);
        }
        else if (row->Kind == RequestKind.Partitioned)
        {
            PartitionedRequests.Forget(row);
            Free(((PartitionedRecord*)row->Record)->Inner);
        }

        Free(slot);
    }

    /// <summary>Tests the operations whose handles were freed, and frees the rows of those that are complete.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void SweepDetached()
    {
        for (int slot = FirstSlot; slot < End; slot++)
        {
            RequestRow* row = Rows + slot;
            if (row->Kind != RequestKind.Free && (row->Flags & RequestFlags.Detached) != 0 && Poll(row))
            {
                FreeWithParts(slot);
            }
        }
    }
}
