// Operations on groups (MPI 7.3), by arithmetic on lists of world ranks.

using System;
using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    private const int RangeWords = 3;

    /// <summary>MPI_Group_size.</summary>
    public static int MPI_Group_size(Group group, int* size)
    {
        if (!Groups.IsLive(group))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        *size = Groups.Members(group).Length;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Group_rank: MPI_UNDEFINED for a process that is no member.</summary>
    public static int MPI_Group_rank(Group group, int* rank)
    {
        if (!Groups.IsLive(group))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        *rank = Groups.RankIn(Groups.Members(group), Comms.Entry(Comms.World)->Rank);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Group_translate_ranks: MPI_PROC_NULL stays itself, what has no counterpart becomes MPI_UNDEFINED.</summary>
    public static int MPI_Group_translate_ranks(Group group1, int n, int* ranks1, Group group2, int* ranks2)
    {
        if (!Groups.IsLive(group1) || !Groups.IsLive(group2))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        if (n < 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        ReadOnlySpan<int> from = Groups.Members(group1);
        ReadOnlySpan<int> to = Groups.Members(group2);
        int* room = stackalloc int[Groups.PositionsOnStack];
        int length = Dynamic.End;
        int* positions = Scratch.Take(room, Groups.PositionsOnStack, length);
        Groups.Positions(to, positions, length);
        int code = Canonical.MPI_SUCCESS;
        for (int index = 0; index < n && code == Canonical.MPI_SUCCESS; index++)
        {
            int rank = ranks1[index];
            if (rank == Canonical.MPI_PROC_NULL)
            {
                ranks2[index] = Canonical.MPI_PROC_NULL;
                continue;
            }

            if ((uint)rank >= (uint)from.Length)
            {
                code = Canonical.MPI_ERR_RANK;
                continue;
            }

            int translated = positions[from[rank]];
            ranks2[index] = translated < 0 ? Canonical.MPI_UNDEFINED : translated;
        }

        Scratch.Release(room, positions);
        return Errors.Raise(code);
    }

    /// <summary>MPI_Group_compare.</summary>
    public static int MPI_Group_compare(Group group1, Group group2, int* result)
    {
        if (!Groups.IsLive(group1) || !Groups.IsLive(group2))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        *result = Groups.Compare(Groups.Members(group1), Groups.Members(group2));
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Group_union: the first group, then what the second adds.</summary>
    public static int MPI_Group_union(Group group1, Group group2, Group* newgroup) =>
        Combine(group1, group2, newgroup, keepFirst: null, addSecond: true);

    /// <summary>MPI_Group_intersection, in the order of the first group.</summary>
    public static int MPI_Group_intersection(Group group1, Group group2, Group* newgroup) =>
        Combine(group1, group2, newgroup, keepFirst: true, addSecond: false);

    /// <summary>MPI_Group_difference, in the order of the first group.</summary>
    public static int MPI_Group_difference(Group group1, Group group2, Group* newgroup) =>
        Combine(group1, group2, newgroup, keepFirst: false, addSecond: false);

    /// <summary>MPI_Group_incl.</summary>
    public static int MPI_Group_incl(Group group, int n, int* ranks, Group* newgroup)
    {
        int error = Select(group, n, ranks, out bool[] _);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        ReadOnlySpan<int> members = Groups.Members(group);
        int[] chosen = new int[n];
        for (int index = 0; index < n; index++)
        {
            chosen[index] = members[ranks[index]];
        }

        return NewGroup(chosen, newgroup);
    }

    /// <summary>MPI_Group_excl.</summary>
    public static int MPI_Group_excl(Group group, int n, int* ranks, Group* newgroup)
    {
        int error = Select(group, n, ranks, out bool[] named);
        return error != Canonical.MPI_SUCCESS ? error : NewGroup(Unnamed(Groups.Members(group), named), newgroup);
    }

    /// <summary>MPI_Group_range_incl: triples first, last, stride.</summary>
    public static int MPI_Group_range_incl(Group group, int n, int* ranges, Group* newgroup)
    {
        int error = Expand(group, n, ranges, out int[] ranks);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        fixed (int* expanded = ranks)
        {
            return MPI_Group_incl(group, ranks.Length, expanded, newgroup);
        }
    }

    /// <summary>MPI_Group_range_excl: triples first, last, stride.</summary>
    public static int MPI_Group_range_excl(Group group, int n, int* ranges, Group* newgroup)
    {
        int error = Expand(group, n, ranges, out int[] ranks);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        fixed (int* expanded = ranks)
        {
            return MPI_Group_excl(group, ranks.Length, expanded, newgroup);
        }
    }

    /// <summary>MPI_Group_free. MPI_GROUP_EMPTY may be freed, as both libraries allow: only the variable changes.</summary>
    public static int MPI_Group_free(Group* group)
    {
        if (!Groups.IsLive(*group))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        if (group->Slot != Canonical.MPI_GROUP_EMPTY)
        {
            Groups.Pool.Remove(group->Slot);
        }

        *group = new Group(Canonical.MPI_GROUP_NULL);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_group: the own group of an intercommunicator.</summary>
    public static int MPI_Comm_group(Comm comm, Group* group) =>
        Comms.IsLive(comm) ? NewGroup(Comms.Pool[comm.Slot]!.LocalGroup, group) : Errors.Raise(comm, Canonical.MPI_ERR_COMM);

    /// <summary>MPI_Comm_remote_group.</summary>
    public static int MPI_Comm_remote_group(Comm comm, Group* group) =>
        Comms.IsLive(comm) && Comms.Pool[comm.Slot]!.RemoteGroup is { } remote ? NewGroup(remote, group) : Errors.Raise(comm, Canonical.MPI_ERR_COMM);

    /// <summary>Keeps of the first group all (null), only common (true) or only own members (false), then adds what is only in the second.</summary>
    private static int Combine(Group group1, Group group2, Group* newgroup, bool? keepFirst, bool addSecond)
    {
        if (!Groups.IsLive(group1) || !Groups.IsLive(group2))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        ReadOnlySpan<int> first = Groups.Members(group1);
        ReadOnlySpan<int> second = Groups.Members(group2);
        int[] inSecond = Groups.Positions(second);
        List<int> members = [];
        foreach (int worldRank in first)
        {
            if (keepFirst is null || keepFirst == (inSecond[worldRank] >= 0))
            {
                members.Add(worldRank);
            }
        }

        if (addSecond)
        {
            int[] inFirst = Groups.Positions(first);
            foreach (int worldRank in second)
            {
                if (inFirst[worldRank] < 0)
                {
                    members.Add(worldRank);
                }
            }
        }

        return NewGroup([.. members], newgroup);
    }

    /// <summary>Checks that the ranks are valid and distinct, and marks them.</summary>
    private static int Select(Group group, int n, int* ranks, out bool[] named)
    {
        named = [];
        if (!Groups.IsLive(group))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        int size = Groups.Members(group).Length;
        if (n < 0 || n > size)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        named = new bool[size];
        for (int index = 0; index < n; index++)
        {
            if ((uint)ranks[index] >= (uint)size || named[ranks[index]])
            {
                return Errors.Raise(Canonical.MPI_ERR_RANK);
            }

            named[ranks[index]] = true;
        }

        return Canonical.MPI_SUCCESS;
    }

    private static int[] Unnamed(ReadOnlySpan<int> members, bool[] named)
    {
        List<int> rest = [];
        for (int rank = 0; rank < members.Length; rank++)
        {
            if (!named[rank])
            {
                rest.Add(members[rank]);
            }
        }

        return [.. rest];
    }

    private static int Expand(Group group, int n, int* ranges, out int[] ranks)
    {
        ranks = [];
        if (!Groups.IsLive(group))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        if (n < 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        int size = Groups.Members(group).Length;
        List<int> expanded = [];
        for (int index = 0; index < n; index++)
        {
            int first = ranges[index * RangeWords];
            int last = ranges[(index * RangeWords) + 1];
            int stride = ranges[(index * RangeWords) + 2];
            if (stride == 0)
            {
                return Errors.Raise(Canonical.MPI_ERR_ARG);
            }

            if ((uint)first >= (uint)size || (uint)last >= (uint)size)
            {
                return Errors.Raise(Canonical.MPI_ERR_RANK);
            }

            for (long rank = first; stride > 0 ? rank <= last : rank >= last; rank += stride)
            {
                expanded.Add((int)rank);
            }
        }

        ranks = [.. expanded];
        return Canonical.MPI_SUCCESS;
    }

    private static int NewGroup(int[] members, Group* group)
    {
        *group = Groups.New(members);
        if (group->Slot >= 0)
        {
            return Canonical.MPI_SUCCESS;
        }

        *group = new Group(Canonical.MPI_GROUP_NULL);
        return Errors.Raise(Canonical.MPI_ERR_NO_MEM);
    }
}
