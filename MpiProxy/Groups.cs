// Groups (MPI 7.3), emulated above the library below: a group is the ordered list of its members' ranks in the world. Nothing of it
// depends on the library; a real group is made for a moment where a call of the library wants one.

using System;

namespace Mana.MpiProxy;

/// <summary>The group table.</summary>
public static unsafe class Groups
{
    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = 1 << 20;

    /// <summary>Processes of the world for which calls have room on the stack; more take memory for the time of the call.</summary>
    internal const int PositionsOnStack = 256;

    internal static readonly SlotPool<int[]> Pool = new();

    private static nint _realWorldGroup;

    /// <summary>True when the handle denotes a live group (MPI_GROUP_EMPTY is one).</summary>
    public static bool IsLive(Group group) => Pool[group.Slot] is not null;

    /// <summary>World ranks of the members, in order; empty for a handle that is not live.</summary>
    public static ReadOnlySpan<int> Members(Group group) => Pool[group.Slot];

    /// <summary>A new group of these world ranks; slot −1 when the table is full. The array is kept, not copied.</summary>
    public static Group New(int[] worldRanks) => worldRanks.Length == 0 ? new Group(Canonical.MPI_GROUP_EMPTY) : new Group(Pool.Add(worldRanks, Capacity));

    /// <summary>A real group of these world ranks; give it back with <see cref="FreeReal"/>. 0 when the library refuses.</summary>
    public static nint MakeReal(ReadOnlySpan<int> worldRanks)
    {
        if (Dynamic.IsForeign(worldRanks))
        {
            return Dynamic.MakeGroup(worldRanks, RealWorldGroup());
        }

        nint real = 0;
        fixed (int* ranks = worldRanks)
        {
            return Lib.MPI_Group_incl(RealWorldGroup(), worldRanks.Length, ranks, &real) == 0 ? real : 0;
        }
    }

    /// <summary>Gives a real group back; the library's empty group may be passed.</summary>
    public static void FreeReal(nint real)
    {
        if (real != 0 && real != LibAbi.PredefinedGroup(Canonical.MPI_GROUP_EMPTY))
        {
            nint handle = real;
            Lib.MPI_Group_free(&handle);
        }
    }

    /// <summary>World ranks of the members of a real group; numbers beyond the world where a member is not of this world.</summary>
    internal static int[] MembersOfReal(nint realGroup)
    {
        int size = 0;
        Lib.MPI_Group_size(realGroup, &size);
        int[] own = new int[size];
        int[] world = new int[size];
        for (int rank = 0; rank < size; rank++)
        {
            own[rank] = rank;
        }

        fixed (int* from = own, to = world)
        {
            Lib.MPI_Group_translate_ranks(realGroup, size, from, RealWorldGroup(), to);
        }

        Dynamic.Number(realGroup, world);
        return world;
    }

    /// <summary>Rank of a process of the world in a list of members, or MPI_UNDEFINED.</summary>
    internal static int RankIn(ReadOnlySpan<int> members, int worldRank)
    {
        int rank = members.IndexOf(worldRank);
        return rank < 0 ? Canonical.MPI_UNDEFINED : rank;
    }

    /// <summary>For each process of the world its rank in the list, or −1: makes comparisons of long lists linear.</summary>
    internal static int[] Positions(ReadOnlySpan<int> members)
    {
        int[] positions = new int[Dynamic.End];
        fixed (int* first = positions)
        {
            Positions(members, first, positions.Length);
        }

        return positions;
    }

    /// <summary>The same into scratch memory.</summary>
    /// <param name="members">The list.</param>
    /// <param name="positions">Receives the positions.</param>
    /// <param name="length">Elements of it: <see cref="Dynamic.End"/> as read once, after the lists were there. It may grow meanwhile.</param>
    internal static void Positions(ReadOnlySpan<int> members, int* positions, int length)
    {
        new Span<int>(positions, length).Fill(-1);
        for (int rank = 0; rank < members.Length; rank++)
        {
            positions[members[rank]] = rank;
        }
    }

    /// <summary>MPI_IDENT, MPI_SIMILAR or MPI_UNEQUAL (MPI_Group_compare).</summary>
    internal static int Compare(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        if (first.SequenceEqual(second))
        {
            return Canonical.MPI_IDENT;
        }

        if (first.Length != second.Length)
        {
            return Canonical.MPI_UNEQUAL;
        }

        int* room = stackalloc int[PositionsOnStack];
        int length = Dynamic.End;
        int* positions = Scratch.Take(room, PositionsOnStack, length);
        Positions(second, positions, length);
        int result = Canonical.MPI_SIMILAR;
        foreach (int worldRank in first)
        {
            result = positions[worldRank] < 0 ? Canonical.MPI_UNEQUAL : result;
        }

        Scratch.Release(room, positions);
        return result;
    }

    internal static void InitializePredefined() => Pool.Set(Canonical.MPI_GROUP_EMPTY, []);

    private static nint RealWorldGroup()
    {
        if (_realWorldGroup == 0)
        {
            nint group = 0;
            Lib.MPI_Comm_group(Comms.Real(Comms.World), &group);
            _realWorldGroup = group;
        }

        return _realWorldGroup;
    }
}
