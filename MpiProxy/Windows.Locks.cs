// Locks of windows (MPI 12.5.3), above the library below: a lock word for each rank of the window. Its low half counts shared holders, its high half
// exclusive ones and those who have just tried. An attempt adds, looks at what was there and takes back what it added if it may not have the
// lock, so it needs no more than an atomic addition; between two attempts the caller holds nothing and a checkpoint may come.
//
// Where the words live: in memory shared by all members when they are on one node (an attempt costs an atomic instruction and needs
// nobody's help), else in a window of the library below (MPI_Fetch_and_op). Compare-and-swap is avoided: Open MPI 4.1's osc/rdma crashes on
// one that is aimed at the own rank.
//
// The words are not saved: they are the sum of what the members hold, and a restart adds that up again (Windows.Restore.cs).

using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

public static unsafe partial class Windows
{
    /// <summary>What an exclusive holder adds to a lock word.</summary>
    private const long ExclusiveUnit = 1L << 32;

    /// <summary>What a shared holder adds.</summary>
    private const long SharedUnit = 1;

    /// <summary>Words from one lock word to the next: a cache line. The second word of a line is the lock of accumulating operations (OneSided.Shared.cs).</summary>
    internal const int WordStride = 8;

    /// <summary>Greatest number of steps between two attempts.</summary>
    private const int LongestPause = 64;

    /// <summary>Waits until the lock of a rank is held. Parkable.</summary>
    internal static int Acquire(WinEntry* entry, int target, bool exclusive)
    {
        while (true)
        {
            Checkpoint.EnterStart();
            int error = Try(entry, target, exclusive, out bool held);
            Checkpoint.LeaveStart();
            if (error != 0 || held)
            {
                return error;
            }

            error = AwaitWord(entry, target, exclusive);
            if (error != 0)
            {
                return error;
            }
        }
    }

    /// <summary>Waits until the shared locks of all ranks are held. What it has while one is not to be had it gives back, so nobody waits in a circle.</summary>
    internal static int AcquireAll(WinEntry* entry)
    {
        while (true)
        {
            Checkpoint.EnterStart();
            int error = 0;
            int target = 0;
            bool held = true;
            while (error == 0 && held && target < entry->Size)
            {
                error = Try(entry, target, exclusive: false, out held);
                target += held ? 1 : 0;
            }

            for (int got = 0; (error != 0 || !held) && got < target; got++)
            {
                int undone = GiveBack(entry, got);
                error = error != 0 ? error : undone;
            }

            Checkpoint.LeaveStart();
            if (error != 0 || held)
            {
                return error;
            }

            error = AwaitWord(entry, target, exclusive: false);
            if (error != 0)
            {
                return error;
            }
        }
    }

    /// <summary>One attempt. The word and the row change between the announcement of a start and its end, so that a cut finds both or neither.</summary>
    private static int Try(WinEntry* entry, int target, bool exclusive, out bool held)
    {
        long unit = exclusive ? ExclusiveUnit : SharedUnit;
        int error = FetchAdd(entry, target, unit, out long before);
        held = error == 0 && (exclusive ? before == 0 : before < ExclusiveUnit);
        if (held)
        {
            entry->Access[target] |= exclusive ? Epochs.Exclusive : Epochs.Shared;
            return 0;
        }

        return error != 0 ? error : FetchAdd(entry, target, -unit, out _);
    }

    /// <summary>Waits until a word looks as if an attempt could succeed. Looking does not disturb the others as an attempt does. Parkable.</summary>
    private static int AwaitWord(WinEntry* entry, int target, bool exclusive)
    {
        int pause = 1;
        for (Waiting wait = default; ;)
        {
            for (int step = Random.Shared.Next(pause); step >= 0; step--)
            {
                Proxy.MakeLibraryProgress();
                wait.Step();
            }

            // A rank that is drained is about to freeze, as the target is: it would not answer, and looking at its word waits for an answer.
            while (wait.IsAboutToFreeze)
            {
                wait.Step();
            }

            pause = int.Min(2 * pause, LongestPause);
            Checkpoint.EnterStart();
            int error = FetchAdd(entry, target, 0, out long seen);
            Checkpoint.LeaveStart();
            if (error != 0 || (exclusive ? seen == 0 : seen < ExclusiveUnit))
            {
                return error;
            }
        }
    }

    /// <summary>Gives the lock of a rank back. Everything that was done under it has been flushed.</summary>
    internal static int Release(WinEntry* entry, int target)
    {
        Checkpoint.EnterStart();
        int error = GiveBack(entry, target);
        Checkpoint.LeaveStart();
        return error;
    }

    private static int GiveBack(WinEntry* entry, int target)
    {
        byte held = (byte)(entry->Access[target] & (Epochs.Shared | Epochs.Exclusive));
        entry->Access[target] &= unchecked((byte)~(Epochs.Shared | Epochs.Exclusive | Epochs.Unchecked));
        return held == 0 ? 0 : FetchAdd(entry, target, held == Epochs.Exclusive ? -ExclusiveUnit : -SharedUnit, out _);
    }

    /// <summary>Adds what this rank holds to the words, which are zero: at a restart. Collective over the window.</summary>
    private static int HoldAgain(WinEntry* entry)
    {
        int error = 0;
        for (int target = 0; error == 0 && target < entry->Size; target++)
        {
            byte held = entry->Access[target];
            long units = (held & Epochs.Exclusive) != 0 ? ExclusiveUnit : (held & Epochs.Shared) != 0 ? SharedUnit : 0;
            error = units == 0 ? 0 : FetchAdd(entry, target, units, out _);
        }

        int barrier = LibAbi.Error(Lib.MPI_Barrier(Comms.Entries[entry->CommSlot].Real));
        return error != 0 ? error : barrier;
    }

    private static int FetchAdd(WinEntry* entry, int target, long change, out long before)
    {
        if (entry->LockWords != null)
        {
            before = Interlocked.Add(ref entry->LockWords[target * WordStride], change) - change;
            return 0;
        }

        // With the library's MPI_SUM of zero a word is read as atomically as with MPI_NO_OP, in fewer kinds of operations.
        long found = 0;
        int error = LibAbi.Error(Lib.MPI_Fetch_and_op(&change, &found, LibAbi.PredefinedDatatype(Canonical.MPI_INT64_T), target, 0,
            LibAbi.PredefinedOp(Canonical.MPI_SUM), entry->LockWindow));
        error = error != 0 ? error : LibAbi.Error(Lib.MPI_Win_flush(target, entry->LockWindow));
        before = found;
        return error;
    }

    private static int MakeLocks(WinEntry* entry, nint comm)
    {
        long bytes = (long)entry->Size * WordStride * sizeof(long);
        if (entry->Size == 1)
        {
            entry->LockWords = (long*)NativeMemory.AllocZeroed((nuint)bytes);
            return 0;
        }

        if (SharedMemoryFile.IsPossible(comm, entry->Size))
        {
            int error = SharedMemoryFile.Make(comm, bytes, out int descriptor);
            if (error != 0)
            {
                return error;
            }

            entry->LockWords = (long*)SharedMemoryFile.MapBelow(descriptor, bytes);
            SharedMemoryFile.Close(descriptor);
            return Agree(comm, entry->LockWords == null ? Canonical.MPI_ERR_NO_MEM : 0);
        }

        return MakeLockWindow(entry, comm);
    }

    private static int MakeLockWindow(WinEntry* entry, nint comm)
    {
        // The library frees the word with the window.
        nint made = 0;
        long* word = null;
        int error = LibAbi.Error(Lib.MPI_Win_allocate(sizeof(long), sizeof(long), LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL), comm, &word, &made));
        if (error != 0)
        {
            return error;
        }

        *word = 0;
        error = LibAbi.Error(Lib.MPI_Barrier(comm));
        error = error != 0 ? error : OpenReal(made);
        entry->LockWindow = made;
        return error;
    }

    private static int FreeLocks(WinEntry* entry)
    {
        if (entry->LockWindow != 0)
        {
            return CloseReal(entry->LockWindow);
        }

        if (entry->Size == 1)
        {
            NativeMemory.Free(entry->LockWords);
        }
        else
        {
            SharedMemoryFile.UnmapBelow((nint)entry->LockWords, (long)entry->Size * WordStride * sizeof(long));
        }

        return 0;
    }
}
