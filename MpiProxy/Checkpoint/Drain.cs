// The drain: after it nothing of this rank is in flight. It runs on the draining thread when all ranks are parked and none is behind.
//
// Why it ends. Every rank runs it, and between any two of its tests every rank makes progress on everything: it tests all requests of
// the table and receives every message that no posted receive has matched. So every send is eventually received, by a posted receive or into the
// store, and every collective that has been entered has been entered by all members. A rank leaves the second step when all that
// was sent to it is received and all its sends and collectives are complete; it goes on progressing in the third step until the barrier tells
// that all ranks have got there. No step waits for anything that a rank which is not draining would have to do.

using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

internal static unsafe partial class Checkpoint
{
    /// <summary>Time without an end of the drain after which the rank says what it waits for, and again after each such time.</summary>
    private const int SlowDrainSeconds = 20;

    /// <summary>A message which is being received into the store.</summary>
    private sealed class Arrival
    {
        public required int Comm { get; init; }

        public required StoredMessage Message { get; init; }

        /// <summary>The matched message whose data this is; null for one that goes into the queue.</summary>
        public MatchedMessage? Matched { get; init; }

        public nint Request;
    }

    private static readonly List<Arrival> Arrivals = [];

    /// <summary>Tests every request of the table once.</summary>
    internal static void TestAll()
    {
        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            if (row->Kind != RequestKind.Free && (row->State is RequestState.Posted or RequestState.Exclusive) && Requests.Poll(row) && (row->Flags & RequestFlags.Detached) != 0)
            {
                Requests.FreeWithParts(slot);
            }
        }
    }

    private static void Drain()
    {
        AwaitStarts();
        var watch = new DrainWatch();
        List<int> synchronous = SynchronousSends.Outstanding();
        long* expected = ExchangeCounts(watch, Traffic.Sent);
        long* acknowledged = ExchangeCounts(watch, SynchronousSends.Sent);
        while (!IsQuiet(expected, acknowledged))
        {
            MakeProgress(watch, expected);
        }

        // Held back by all ranks together: the stores are complete when every rank has come here, and the next exchange is that point.
        SynchronousSends.Resolve(synchronous, () => MakeProgress(watch, null));

        // Waits for progress of the targets, which all ranks make until the barrier tells that everybody has come here.
        Check(Windows.Drain(), "MPI_Win_flush_all");
        nint barrier = 0;
        Check(Below.Code(Lib.MPI_Ibarrier(Proxy.InternalComm, &barrier)), "MPI_Ibarrier");
        for (bool complete = false; !complete;)
        {
            Check(Below.Test(&barrier, out complete), "MPI_Test");
            MakeProgress(watch, expected);
        }

        NativeMemory.Free(expected);
        NativeMemory.Free(acknowledged);
    }

    /// <summary>What each rank of the world has counted for this rank. The array is the caller's to free.</summary>
    private static long* ExchangeCounts(DrainWatch watch, long* sent)
    {
        long* expected = (long*)NativeMemory.AllocZeroed((nuint)Proxy.WorldSize, sizeof(long));
        nint bytes = LibAbi.PredefinedDatatype(Canonical.MPI_BYTE);
        nint exchange = 0;
        Check(Below.Code(Lib.MPI_Ialltoall(sent, sizeof(long), bytes, expected, sizeof(long), bytes, Proxy.InternalComm, &exchange)), "MPI_Ialltoall");
        for (bool complete = false; !complete;)
        {
            Check(Below.Test(&exchange, out complete), "MPI_Test");
            MakeProgress(watch, null);
        }

        return expected;
    }

    private static bool IsQuiet(long* expected, long* acknowledged)
    {
        if (Arrivals.Count != 0 || !SynchronousSends.IsIdle)
        {
            return false;
        }

        for (int rank = 0; rank < Proxy.WorldSize; rank++)
        {
            if (Traffic.Received[rank] != expected[rank] || SynchronousSends.Received[rank] != acknowledged[rank])
            {
                return false;
            }
        }

        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            if (IsOpen(row))
            {
                return false;
            }

            // Entered by a thread which has not started it yet (MPI_THREAD_MULTIPLE).
            if (row->Kind == RequestKind.Collective && row->State == RequestState.BarrierDone
                && ((CollectiveRecord*)row->Record)->Sequence <= Volatile.Read(ref Comms.Entries[row->CommSlot].Entered))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for an operation that the drain must complete.</summary>
    private static bool IsOpen(RequestRow* row) => row->State switch
    {
        RequestState.Exclusive => true,
        RequestState.Posted => row->Kind is RequestKind.Send or RequestKind.Collective or RequestKind.Other or RequestKind.Transfer,
        _ => false,
    };

    private static void MakeProgress(DrainWatch watch, long* expected)
    {
        TestAll();
        SynchronousSends.Progress();
        TakeMatchedMessages();
        TakeUnexpectedMessages();
        CompleteArrivals();
        Progress.Yield();
        if (watch.IsDue(SlowDrainSeconds))
        {
            ProxyHost.Current.Warn(Describe(expected));
        }
    }

    /// <summary>Messages which the application has matched but not received: their data must leave the network too.</summary>
    private static void TakeMatchedMessages()
    {
        if (MatchedMessages.Count == 0)
        {
            return;
        }

        foreach ((_, MatchedMessage matched) in MatchedMessages.All)
        {
            if (matched.Real != 0)
            {
                nint message = matched.Real;
                matched.Real = 0;
                StartArrival(matched.Comm, matched.Status, message, matched);
            }
        }
    }

    /// <summary>Messages which no posted receive has matched.</summary>
    private static void TakeUnexpectedMessages()
    {
        for (int slot = 0; slot < Comms.End; slot++)
        {
            CommEntry* entry = Comms.Entries + slot;
            if (entry->InUse == 0 || !Comms.Watched.TryBegin(slot, &entry->InUse))
            {
                continue;
            }

            while (true)
            {
                Status status = default;
                Check(Below.Improbe(Canonical.MPI_ANY_SOURCE, Canonical.MPI_ANY_TAG, entry->Real, out bool found, out nint message, &status), "MPI_Improbe");
                if (!found)
                {
                    break;
                }

                StartArrival(slot, status, message, null);
            }

            Comms.Watched.End();
        }
    }

    private static void StartArrival(int comm, in Status status, nint message, MatchedMessage? matched)
    {
        var stored = new StoredMessage
        {
            Source = status.Source,
            Tag = status.Tag,
            LengthBytes = status.CountBytes,
            Data = StoredMessage.Allocate(status.CountBytes),
        };
        var arrival = new Arrival { Comm = comm, Message = stored, Matched = matched };
        nint request = 0;
        Check(Below.Imrecv(stored.Data, stored.LengthBytes, LibAbi.PredefinedDatatype(Canonical.MPI_PACKED), &message, &request), "MPI_Imrecv");
        arrival.Request = request;
        Arrivals.Add(arrival);
        if (matched is null)
        {
            // Into the queue now, in the order of matching; the data follows.
            MessageStore.Add(comm, stored);
        }
    }

    private static void CompleteArrivals()
    {
        for (int index = Arrivals.Count - 1; index >= 0; index--)
        {
            Arrival arrival = Arrivals[index];
            nint request = arrival.Request;
            Check(Below.Test(&request, out bool complete), "MPI_Test");
            arrival.Request = request;
            if (!complete)
            {
                continue;
            }

            Traffic.CountReceived(Comms.Entries + arrival.Comm, arrival.Message.Source);
            if (arrival.Matched is { } matched)
            {
                matched.Stored = arrival.Message;
            }

            Arrivals.RemoveAt(index);
        }
    }

    private static string Describe(long* expected)
    {
        int open = 0;
        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            open += IsOpen(row) ? 1 : 0;
        }

        var missing = new List<string>();
        for (int rank = 0; expected != null && rank < Proxy.WorldSize; rank++)
        {
            if (expected[rank] != Traffic.Received[rank])
            {
                missing.Add($"{expected[rank] - Traffic.Received[rank]} messages from rank {rank}");
            }
        }

        return expected == null
            ? $"draining for a checkpoint takes long: waits for the other ranks' counts, {open} own operations incomplete"
            : $"draining for a checkpoint takes long: {open} own operations incomplete, missing: {(missing.Count == 0 ? "nothing" : string.Join(", ", missing))}";
    }

    /// <summary>Draining uses internal communicators and receives of the right size: a failure there is not the application's.</summary>
    private static void Check(int code, string function)
    {
        if (code != 0)
        {
            ProxyHost.Current.Fatal(code, $"{function} failed while draining for a checkpoint: {Errors.TextOf(code)}");
        }
    }

    /// <summary>Tells when a drain has taken long.</summary>
    private sealed class DrainWatch
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private int _reported;

        public bool IsDue(int seconds)
        {
            if (_watch.Elapsed.TotalSeconds < (double)seconds * (_reported + 1))
            {
                return false;
            }

            _reported++;
            return true;
        }
    }
}
