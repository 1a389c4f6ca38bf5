// Starts of operations by threads that do not drain (MPI_THREAD_SERIALIZED and MULTIPLE). While the draining thread exchanges counts and empties
// the network no other thread may start a send (it would be in no count) or a receive or probe (it could overtake a message that is on
// its way into the store). A start is announced, then the work flag is read; the draining thread has seen the flag set, then reads the announcements:
// with a full fence on both sides either the start is held back or the drain waits for it. A start never waits, so the drain's wait ends.
// Under lower thread levels only the draining thread uses MPI and nothing of this costs anything.

using System.Runtime.CompilerServices;
using System.Threading;

namespace Mana.MpiProxy;

internal static unsafe partial class Checkpoint
{
    private static int _starts;

    /// <summary>
    /// Announces a start. With a checkpoint wanted, a thread that does not drain is frozen here first: its call has not begun, so a restart
    /// simply issues it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterStart()
    {
        if (Proxy.IsThreadMultiple)
        {
            Announce();
        }
    }

    /// <summary>Announces a start, unless this thread would be frozen first.</summary>
    public static bool TryEnterStart() => !Proxy.IsThreadMultiple || TryAnnounce();

    /// <summary>
    /// Announces the taking of a message of the proxy's own which somebody in the library may wait for: possible until the drain begins. Nothing that comes later can
    /// be overtaken, and what is taken is counted before counts are compared.
    /// </summary>
    public static bool TryEnterBeforeDrain()
    {
        if (!Proxy.IsThreadMultiple)
        {
            return true;
        }

        Interlocked.Increment(ref _starts);
        if (Phase == CheckpointPhase.Running || ProxyHost.Current.IsDrainingThread)
        {
            return true;
        }

        Interlocked.Decrement(ref _starts);
        return false;
    }

    /// <summary>The start is done; waiting for its completion comes after this.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LeaveStart()
    {
        if (Proxy.IsThreadMultiple)
        {
            Interlocked.Decrement(ref _starts);
        }
    }

    private static void Announce()
    {
        while (!TryAnnounce())
        {
            if (ProxyHost.Current.AwaitDrained())
            {
                ProxyHost.Current.FreezeInCall();
            }

            Progress.Yield();
        }
    }

    private static bool TryAnnounce()
    {
        Interlocked.Increment(ref _starts);
        if (Volatile.Read(ref *ProxyHost.WorkFlag) == 0 || ProxyHost.Current.IsDrainingThread)
        {
            return true;
        }

        Interlocked.Decrement(ref _starts);
        return false;
    }

    /// <summary>The drain waits for starts that were announced before the flag, or the phase, was seen.</summary>
    private static void AwaitStarts()
    {
        Interlocked.MemoryBarrier();
        while (Volatile.Read(ref _starts) != 0)
        {
            Progress.Yield();
        }
    }
}
