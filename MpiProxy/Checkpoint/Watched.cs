// The draining thread asks the library about communicators and windows which another thread may be freeing (MPI_THREAD_MULTIPLE). It names the row
// it is about to use, then reads whether that is live; who frees a row marks it dead, then reads which row is named. With a full fence on both sides
// either the drain passes it by or the freeing waits. The drain never waits for a freeing thread, so that wait ends.

using System.Threading;

namespace Mana.MpiProxy;

/// <summary>The row of one table which the draining thread uses.</summary>
internal unsafe struct Watched
{
    private int _row; // slot + 1; 0 for none

    /// <summary>Begins to use a row; false, and nothing is used, when it is not live.</summary>
    public bool TryBegin(int slot, byte* inUse)
    {
        Volatile.Write(ref _row, slot + 1);
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref *inUse) != 0)
        {
            return true;
        }

        End();
        return false;
    }

    /// <summary>The row may go.</summary>
    public void End() => Volatile.Write(ref _row, 0);

    /// <summary>Marks a row dead and returns when the draining thread does not use it.</summary>
    public void Retire(int slot, byte* inUse)
    {
        Volatile.Write(ref *inUse, (byte)0);
        if (!Proxy.IsThreadMultiple)
        {
            return;
        }

        Interlocked.MemoryBarrier();
        while (Volatile.Read(ref _row) == slot + 1)
        {
            Progress.Yield();
        }
    }
}
