// Post, start, complete and wait (MPI 12.5.2) as messages of no data on the window's own communicator, where nothing else is ever sent. They
// are counted and drained as all messages are. A call that waits takes arrived messages into the counters of the window first and uses them only
// when all it needs are there: a call that a restart issues anew finds what it had received.

using System;
using System.Threading;

namespace Mana.MpiProxy;

public static unsafe partial class Windows
{
    /// <summary>Tag of the message by which MPI_Win_post tells an origin that it may start.</summary>
    private const int PostTag = 1;

    /// <summary>Tag of the message by which MPI_Win_complete tells a target that all is done.</summary>
    private const int CompleteTag = 2;

    /// <summary>Tells the origins that this rank's memory is exposed.</summary>
    internal static int SendPosts(WinEntry* entry, ReadOnlySpan<int> group) => Tell(entry, group, PostTag);

    /// <summary>Tells the targets that everything has been done to their memory.</summary>
    internal static int SendCompletes(WinEntry* entry, ReadOnlySpan<int> group) => Tell(entry, group, CompleteTag);

    /// <summary>Takes what has arrived; true when each rank of the group has posted, and then uses those messages up.</summary>
    internal static bool TakePosts(WinEntry* entry, ReadOnlySpan<int> group, out int error) => Take(entry, entry->Posts, group, out error);

    /// <summary>Takes what has arrived; true when each rank of the group has completed, and then uses those messages up.</summary>
    internal static bool TakeCompletes(WinEntry* entry, ReadOnlySpan<int> group, out int error) => Take(entry, entry->Completes, group, out error);

    private static int Tell(WinEntry* entry, ReadOnlySpan<int> group, int tag)
    {
        Comm comm = new(entry->CommSlot);
        foreach (int rank in group)
        {
            Checkpoint.EnterStart();
            int error = Operations.PostSend(SendMode.Standard, null, 0, new Datatype(Canonical.MPI_BYTE), rank, tag, comm, out int slot);
            if (error == 0)
            {
                // Nobody waits for it: the table frees the row when it is complete.
                if (Requests.Poll(Requests.Rows + slot))
                {
                    Requests.Free(slot);
                }
                else
                {
                    Requests.Detach(slot);
                }
            }

            Checkpoint.LeaveStart();
            if (error != 0)
            {
                return error;
            }
        }

        return 0;
    }

    private static bool Take(WinEntry* entry, int* counters, ReadOnlySpan<int> group, out int error)
    {
        Checkpoint.EnterStart();
        error = Arrive(entry);
        bool all = error == 0;
        foreach (int rank in group)
        {
            all &= Volatile.Read(ref counters[rank]) > 0;
        }

        if (all)
        {
            foreach (int rank in group)
            {
                Interlocked.Decrement(ref counters[rank]);
            }
        }

        Checkpoint.LeaveStart();
        return all;
    }

    private static int Arrive(WinEntry* entry)
    {
        Comm comm = new(entry->CommSlot);
        CommEntry* row = Comms.Entry(comm);
        while (row->StoredMessages != 0 && MessageStore.Take(comm, Canonical.MPI_ANY_SOURCE, Canonical.MPI_ANY_TAG) is { } stored)
        {
            Count(entry, stored.Source, stored.Tag);
            stored.Release();
        }

        while (true)
        {
            Status status = default;
            byte nothing;
            int error = Below.TakeArrived(Canonical.MPI_ANY_TAG, row, &nothing, 0, out bool found, &status);
            if (error != 0 || !found)
            {
                return error;
            }

            Count(entry, status.Source, status.Tag);
        }
    }

    private static void Count(WinEntry* entry, int source, int tag) =>
        Interlocked.Increment(ref (tag == PostTag ? entry->Posts : entry->Completes)[source]);
}
