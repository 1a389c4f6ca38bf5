// Post, start, complete and wait (MPI 12.5.2) as messages of no data on the window's own communicator, where nothing else is ever sent. They
// are counted and drained as all messages are. A call that waits takes arrived messages into the counters of the window first and uses them only
// when all it needs are there: a call that a restart issues anew finds what it had received. It asks for the message of one member after the other, by source and tag:
// UCX finds that at once, where a question about anybody's message goes through all which have arrived and not been received.

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
    internal static bool TakePosts(WinEntry* entry, ReadOnlySpan<int> group, out int error) => Take(entry, entry->Posts, PostTag, group, out error);

    /// <summary>Takes what has arrived; true when each rank of the group has completed, and then uses those messages up.</summary>
    internal static bool TakeCompletes(WinEntry* entry, ReadOnlySpan<int> group, out int error) => Take(entry, entry->Completes, CompleteTag, group, out error);

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

    private static bool Take(WinEntry* entry, int* counters, int tag, ReadOnlySpan<int> group, out int error)
    {
        Checkpoint.EnterStart();
        error = 0;
        bool all = true;
        for (int index = 0; all && error == 0 && index < group.Length; index++)
        {
            int rank = group[index];
            if (Volatile.Read(ref counters[rank]) == 0 && TakeMessage(entry, rank, tag, out error))
            {
                Interlocked.Increment(ref counters[rank]);
            }

            all = Volatile.Read(ref counters[rank]) > 0;
        }

        all &= error == 0;
        for (int index = 0; all && index < group.Length; index++)
        {
            Interlocked.Decrement(ref counters[group[index]]);
        }

        Checkpoint.LeaveStart();
        return all;
    }

    private static bool TakeMessage(WinEntry* entry, int source, int tag, out int error)
    {
        Comm comm = new(entry->CommSlot);
        CommEntry* row = Comms.Entry(comm);
        error = 0;
        if (row->StoredMessages != 0 && MessageStore.Take(comm, source, tag) is { } stored)
        {
            stored.Release();
            return true;
        }

        byte nothing;
        Status status = default;
        error = Below.TakeArrived(source, tag, row, &nothing, 0, out bool found, &status);
        return found;
    }
}
