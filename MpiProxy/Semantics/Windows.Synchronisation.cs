// Synchronisation of windows (MPI 12.5): above the library below, whose own windows are always open (Windows.cs). Each call first checks the
// epochs as MPI 12.5 orders them and answers MPI_ERR_RMA_SYNC where a call is out of place.

using System;
using System.Threading;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>
    /// MPI_Win_fence (MPI 12.5.1): what was started is flushed, then all meet. The first phase of a collective is the meeting: it is complete
    /// only when every member has come here with everything flushed, so there is no second.
    /// </summary>
    public static int MPI_Win_fence(int assertion, Win win)
    {
        int error = CheckWindow(win, assertion);
        if (error != 0)
        {
            return Windows.Raise(win, error);
        }

        WinEntry* entry = Windows.Entry(win);
        if ((entry->Open & ~Epochs.Fence) != 0 || entry->Locks != 0)
        {
            return Windows.Raise(win, Canonical.MPI_ERR_RMA_SYNC);
        }

        error = FlushAll(entry);
        Comm own = new(entry->CommSlot);
        Collectives.Begin(own);
        Collectives.End(own);
        entry->Open = (byte)((assertion & Canonical.MPI_MODE_NOSUCCEED) != 0 ? 0 : Epochs.Fence);
        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_start (MPI 12.5.2): waits until all targets have posted.</summary>
    public static int MPI_Win_start(Group group, int assertion, Win win)
    {
        int error = CheckWindow(win, assertion);
        WinEntry* entry = Windows.Entry(win);
        error = error != 0 ? error : (entry->Open & (Epochs.Access | Epochs.AllLocked)) != 0 || entry->Locks != 0 ? Canonical.MPI_ERR_RMA_SYNC : 0;
        error = error != 0 ? error : RanksOfWindow(entry, group, &entry->Started);
        for (Waiting wait = default; error == 0 && !Windows.TakePosts(entry, entry->Started.Members, out error);)
        {
            wait.Step();
        }

        if (error == 0)
        {
            foreach (int target in entry->Started.Members)
            {
                entry->Access[target] |= Epochs.Started;
            }

            entry->Open = (byte)((entry->Open & ~Epochs.Fence) | Epochs.Access);
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_complete.</summary>
    public static int MPI_Win_complete(Win win)
    {
        int error = CheckOpen(win, Epochs.Access);
        if (error != 0)
        {
            return Windows.Raise(win, error);
        }

        WinEntry* entry = Windows.Entry(win);
        error = FlushAll(entry);
        error = error != 0 ? error : Windows.SendCompletes(entry, entry->Started.Members);
        foreach (int target in entry->Started.Members)
        {
            entry->Access[target] &= unchecked((byte)~Epochs.Started);
        }

        entry->Open &= unchecked((byte)~Epochs.Access);
        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_post. MPI_MODE_NOCHECK changes nothing: the message costs less than two ways of doing it.</summary>
    public static int MPI_Win_post(Group group, int assertion, Win win)
    {
        int error = CheckWindow(win, assertion);
        WinEntry* entry = Windows.Entry(win);
        error = error != 0 ? error : (entry->Open & Epochs.Exposure) != 0 ? Canonical.MPI_ERR_RMA_SYNC : 0;
        error = error != 0 ? error : RanksOfWindow(entry, group, &entry->Posted);
        if (error == 0)
        {
            entry->Open |= Epochs.Exposure;
            Interlocked.MemoryBarrier();
            error = Windows.SendPosts(entry, entry->Posted.Members);
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_wait.</summary>
    public static int MPI_Win_wait(Win win)
    {
        int error = CheckOpen(win, Epochs.Exposure);
        if (error != 0)
        {
            return Windows.Raise(win, error);
        }

        WinEntry* entry = Windows.Entry(win);
        for (Waiting wait = default; error == 0 && !Windows.TakeCompletes(entry, entry->Posted.Members, out error);)
        {
            wait.Step();
        }

        entry->Open &= unchecked((byte)~Epochs.Exposure);
        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_test.</summary>
    public static int MPI_Win_test(Win win, int* flag)
    {
        int error = CheckOpen(win, Epochs.Exposure);
        if (error != 0)
        {
            return Windows.Raise(win, error);
        }

        WinEntry* entry = Windows.Entry(win);
        *flag = Windows.TakeCompletes(entry, entry->Posted.Members, out error) ? 1 : 0;
        if (*flag != 0)
        {
            entry->Open &= unchecked((byte)~Epochs.Exposure);
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_lock (MPI 12.5.3): waits until the lock is held.</summary>
    public static int MPI_Win_lock(int lock_type, int rank, int assertion, Win win)
    {
        int error = CheckWindow(win, assertion);
        WinEntry* entry = Windows.Entry(win);
        error = error != 0 ? error
            : lock_type is not (Canonical.MPI_LOCK_EXCLUSIVE or Canonical.MPI_LOCK_SHARED) ? Canonical.MPI_ERR_LOCKTYPE
            : rank == Canonical.MPI_PROC_NULL ? 0
            : (uint)rank >= (uint)entry->Size ? Canonical.MPI_ERR_RANK
            : (entry->Open & (Epochs.Access | Epochs.AllLocked)) != 0 || entry->Access[rank] != 0 ? Canonical.MPI_ERR_RMA_SYNC : 0;
        if (error == 0 && rank != Canonical.MPI_PROC_NULL)
        {
            if ((assertion & Canonical.MPI_MODE_NOCHECK) != 0)
            {
                entry->Access[rank] |= Epochs.Unchecked;
            }
            else
            {
                error = Windows.Acquire(entry, rank, lock_type == Canonical.MPI_LOCK_EXCLUSIVE);
            }

            if (error == 0)
            {
                entry->Locks++;
                entry->Open &= unchecked((byte)~Epochs.Fence);
            }
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_unlock.</summary>
    public static int MPI_Win_unlock(int rank, Win win)
    {
        int error = CheckTarget(win, rank);
        WinEntry* entry = Windows.Entry(win);
        error = error != 0 || rank == Canonical.MPI_PROC_NULL ? error
            : entry->Locks == 0 || (entry->Access[rank] & ~Epochs.Started) == 0 ? Canonical.MPI_ERR_RMA_SYNC : 0;
        if (error == 0 && rank != Canonical.MPI_PROC_NULL)
        {
            error = Flush(entry, rank);
            int released = Windows.Release(entry, rank);
            error = error != 0 ? error : released;
            entry->Locks--;
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_lock_all: the shared locks of all ranks.</summary>
    public static int MPI_Win_lock_all(int assertion, Win win)
    {
        int error = CheckWindow(win, assertion);
        WinEntry* entry = Windows.Entry(win);
        error = error != 0 ? error : (entry->Open & (Epochs.Access | Epochs.AllLocked)) != 0 || entry->Locks != 0 ? Canonical.MPI_ERR_RMA_SYNC : 0;
        error = error != 0 || (assertion & Canonical.MPI_MODE_NOCHECK) != 0 ? error : Windows.AcquireAll(entry);
        if (error == 0)
        {
            entry->Open = (byte)((entry->Open & ~Epochs.Fence) | Epochs.AllLocked);
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_unlock_all.</summary>
    public static int MPI_Win_unlock_all(Win win)
    {
        int error = CheckOpen(win, Epochs.AllLocked);
        if (error != 0)
        {
            return Windows.Raise(win, error);
        }

        WinEntry* entry = Windows.Entry(win);
        error = FlushAll(entry);
        for (int rank = 0; rank < entry->Size; rank++)
        {
            int released = Windows.Release(entry, rank);
            error = error != 0 ? error : released;
        }

        entry->Open &= unchecked((byte)~Epochs.AllLocked);
        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_flush (MPI 12.5.4).</summary>
    public static int MPI_Win_flush(int rank, Win win)
    {
        int error = CheckPassive(win, rank);
        return Windows.Raise(win, error != 0 || rank == Canonical.MPI_PROC_NULL ? error : Flush(Windows.Entry(win), rank));
    }

    /// <summary>MPI_Win_flush_local.</summary>
    public static int MPI_Win_flush_local(int rank, Win win)
    {
        int error = CheckPassive(win, rank);
        if (error == 0 && rank != Canonical.MPI_PROC_NULL && Windows.Entry(win)->Dirty != 0)
        {
            Checkpoint.EnterStart();
            error = LibAbi.Error(Lib.MPI_Win_flush_local(rank, Windows.Entry(win)->Real));
            Checkpoint.LeaveStart();
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_flush_all.</summary>
    public static int MPI_Win_flush_all(Win win)
    {
        int error = CheckPassive(win, Canonical.MPI_PROC_NULL);
        return Windows.Raise(win, error != 0 ? error : FlushAll(Windows.Entry(win)));
    }

    /// <summary>MPI_Win_flush_local_all.</summary>
    public static int MPI_Win_flush_local_all(Win win)
    {
        int error = CheckPassive(win, Canonical.MPI_PROC_NULL);
        if (error == 0 && Windows.Entry(win)->Dirty != 0)
        {
            Checkpoint.EnterStart();
            error = LibAbi.Error(Lib.MPI_Win_flush_local_all(Windows.Entry(win)->Real));
            Checkpoint.LeaveStart();
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_sync: also outside of passive epochs, as the libraries allow.</summary>
    public static int MPI_Win_sync(Win win)
    {
        int error = CheckWindow(win, 0);
        if (error == 0)
        {
            nint real = Windows.Entry(win)->Real;
            error = real == 0 ? 0 : LibAbi.Error(Lib.MPI_Win_sync(real));
            Interlocked.MemoryBarrier();
        }

        return Windows.Raise(win, error);
    }

    private static int CheckWindow(Win win, int assertion)
    {
        const int Known = Canonical.MPI_MODE_NOCHECK | Canonical.MPI_MODE_NOPRECEDE | Canonical.MPI_MODE_NOPUT | Canonical.MPI_MODE_NOSTORE | Canonical.MPI_MODE_NOSUCCEED;
        return !Windows.IsLive(win) ? Canonical.MPI_ERR_WIN : (assertion & ~Known) != 0 ? Canonical.MPI_ERR_ASSERT : 0;
    }

    private static int CheckOpen(Win win, byte epoch) =>
        !Windows.IsLive(win) ? Canonical.MPI_ERR_WIN : (Windows.Entry(win)->Open & epoch) == 0 ? Canonical.MPI_ERR_RMA_SYNC : 0;

    private static int CheckTarget(Win win, int rank) => !Windows.IsLive(win) ? Canonical.MPI_ERR_WIN
        : (uint)rank >= (uint)Windows.Entry(win)->Size && rank != Canonical.MPI_PROC_NULL ? Canonical.MPI_ERR_RANK : 0;

    private static int CheckPassive(Win win, int rank)
    {
        int error = CheckTarget(win, rank);
        WinEntry* entry = Windows.Entry(win);
        return error != 0 ? error
            : (entry->Open & Epochs.AllLocked) != 0 ? 0
            : rank == Canonical.MPI_PROC_NULL ? entry->Locks != 0 ? 0 : Canonical.MPI_ERR_RMA_SYNC
            : (entry->Access[rank] & ~Epochs.Started) != 0 ? 0 : Canonical.MPI_ERR_RMA_SYNC;
    }

    /// <summary>Completes what this rank has started towards one rank. Waits in the library, for progress of the target only.</summary>
    private static int Flush(WinEntry* entry, int rank)
    {
        int error = 0;
        if (entry->Dirty != 0)
        {
            Checkpoint.EnterStart();
            error = LibAbi.Error(Lib.MPI_Win_flush(rank, entry->Real));
            Checkpoint.LeaveStart();
        }

        Interlocked.MemoryBarrier();
        return error;
    }

    /// <summary>Completes what this rank has started. Nothing has been started since the last time: nothing to do.</summary>
    internal static int FlushAll(WinEntry* entry)
    {
        int error = 0;
        if (entry->Dirty != 0)
        {
            entry->Dirty = 0;
            Checkpoint.EnterStart();
            error = LibAbi.Error(Lib.MPI_Win_flush_all(entry->Real));
            Checkpoint.LeaveStart();
        }

        Interlocked.MemoryBarrier();
        return error;
    }

    /// <summary>The ranks in the window of a group's members. The epoch which they are for is not open, so its row may change.</summary>
    private static int RanksOfWindow(WinEntry* entry, Group group, EpochGroup* ranks)
    {
        if (!Groups.IsLive(group))
        {
            return Canonical.MPI_ERR_GROUP;
        }

        ReadOnlySpan<int> members = Comms.Pool[entry->CommSlot]!.LocalGroup;
        ReadOnlySpan<int> wanted = Groups.Members(group);
        if (wanted.Length > entry->Size)
        {
            return Canonical.MPI_ERR_RANK;
        }

        for (int index = 0; index < wanted.Length; index++)
        {
            int rank = members.IndexOf(wanted[index]);
            if (rank < 0)
            {
                return Canonical.MPI_ERR_RANK;
            }

            ranks->Ranks[index] = rank;
        }

        ranks->Count = wanted.Length;
        return 0;
    }
}
