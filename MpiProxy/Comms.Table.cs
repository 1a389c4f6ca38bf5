// The table of communicators seen by the other parts of the proxy: handles of the library below, reference counts, adoption of a
// communicator which the library has just made.

using System;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

public static unsafe partial class Comms
{
    /// <summary>Global identifier of MPI_COMM_WORLD.</summary>
    public const ulong WorldGlobalId = 1;

    /// <summary>Low bits of the global identifier of MPI_COMM_SELF; above them stands the world rank, so that no two processes share it.</summary>
    public const ulong SelfGlobalIdLow = 2;

    /// <summary>Global identifier of the proxy's own communicator for partitioned messages.</summary>
    public const ulong PartitionsGlobalId = 3;

    /// <summary>Global identifier of the row for meetings.</summary>
    public const ulong MeetingsGlobalId = 4;

    /// <summary>Numbers of the standard's range for predefined communicators that no application's handle decodes to.</summary>
    private const int PartitionsSlot = 263;
    private const int MeetingsSlot = 262;

    internal static readonly SlotPool<CommObject> Pool = new();

    /// <summary>Holders of each communicator: the application's handle counts one, each pending operation one. At zero the library's communicator is freed.</summary>
    internal static readonly int* Holders = NativeTable.Reserve<int>(Capacity);

    /// <summary>The communicator whose messages the drain looks for.</summary>
    internal static Watched Watched;

    /// <summary>The world.</summary>
    public static Comm World => new(Canonical.MPI_COMM_WORLD);

    /// <summary>The communicator of this process alone.</summary>
    public static Comm Self => new(Canonical.MPI_COMM_SELF);

    /// <summary>The proxy's own communicator over the world on which partitioned messages travel. It has a row, so that it is drained and its
    /// messages are saved as those of any other, but no description: it is there after every start of the library.</summary>
    internal static Comm Partitions => new(PartitionsSlot);

    /// <summary>The world's shadow as a communicator for the messages by which processes meet (Meetings.cs). They are drained, but no image has them.</summary>
    internal static Comm Meetings => new(MeetingsSlot);

    /// <summary>One more than the greatest slot in use: loops over all communicators end here.</summary>
    public static int End => Pool.End;

    /// <summary>Handle in the library below. The virtual handle must have been checked.</summary>
    public static nint Real(Comm comm) => Entries[comm.Slot].Real;

    /// <summary>The communicator on which trivial barriers run. The virtual handle must have been checked.</summary>
    public static nint Shadow(Comm comm) => Entries[comm.Slot].Shadow;

    /// <summary>World rank of a rank of the peer group; the rank must be valid there.</summary>
    public static int WorldRank(Comm comm, int rank) => Entries[comm.Slot].PeerWorldRanks[rank];

    /// <summary>A pending operation begins to use the communicator: it stays usable for it even when the application frees the handle.</summary>
    public static void AddRef(Comm comm)
    {
        if (comm.Slot >= Canonical.FirstDynamicSlot)
        {
            Counter.Add(ref Holders[comm.Slot]);
        }
    }

    /// <summary>A pending operation no longer uses the communicator.</summary>
    public static void Release(Comm comm)
    {
        if (comm.Slot >= Canonical.FirstDynamicSlot && Counter.Take(ref Holders[comm.Slot]))
        {
            Destroy(Pool[comm.Slot]!);
        }
    }

    /// <summary>Native copy of an array of world ranks, for <see cref="CommEntry.PeerWorldRanks"/>.</summary>
    private static int* CopyRanks(ReadOnlySpan<int> ranks)
    {
        int* copy = (int*)NativeMemory.Alloc((nuint)int.Max(1, ranks.Length), sizeof(int));
        ranks.CopyTo(new Span<int>(copy, ranks.Length));
        return copy;
    }
}
