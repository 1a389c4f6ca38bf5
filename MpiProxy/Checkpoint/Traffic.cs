// Counters of the application's messages per world rank, from the start of this process's epoch (launch or restart). A message is counted
// where its send starts and where its receive completes; messages to MPI_PROC_NULL are never counted, messages to oneself on both sides,
// so that at a checkpoint "sent by them to me" minus "received by me from them" is what is in flight.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>Messages sent to and received from each rank of the world.</summary>
internal static unsafe class Traffic
{
    private static int _worldSize;

    /// <summary>Messages whose send has been started, by world rank of the destination.</summary>
    public static long* Sent { get; private set; }

    /// <summary>Messages whose receive has completed, by world rank of the source.</summary>
    public static long* Received { get; private set; }

    /// <summary>Makes the counters, all zero.</summary>
    public static void Initialize(int worldSize)
    {
        NativeMemory.Free(Sent);
        NativeMemory.Free(Received);
        _worldSize = worldSize;
        Sent = (long*)NativeMemory.AllocZeroed((nuint)worldSize, sizeof(long));
        Received = (long*)NativeMemory.AllocZeroed((nuint)worldSize, sizeof(long));
    }

    /// <summary>A send to <paramref name="peer"/> (a rank of the communicator's peer group) has started.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountSent(CommEntry* comm, int peer) => Add(Sent, comm, peer, 1);

    /// <summary>A send that was counted has been cancelled: its message will never be received.</summary>
    public static void UncountSent(CommEntry* comm, int peer) => Add(Sent, comm, peer, -1);

    /// <summary>A receive from <paramref name="source"/> has completed, truncated or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountReceived(CommEntry* comm, int source) => Add(Received, comm, source, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(long* counters, CommEntry* comm, int peer, long change)
    {
        if ((uint)peer >= (uint)comm->PeerCount)
        {
            return;
        }

        // Processes outside the world (dynamic ones) have no counter.
        int world = comm->PeerWorldRanks[peer];
        if ((uint)world >= (uint)_worldSize)
        {
            return;
        }

        if (Proxy.IsThreadMultiple)
        {
            Interlocked.Add(ref counters[world], change);
        }
        else
        {
            counters[world] += change;
        }
    }
}
