// How communicators come into being and go. Whatever made one in the library below (a duplicate, a split, a grid, a merge), it is adopted
// in one way: its members are asked from the library, it gets a name that is equal on all members, and a row. Trivial barriers run on the communicator
// itself, or, where they cannot, on a shadow (docs/decisions/0015).
//
// Names. The first member of the parent reserves as many numbers as the world has ranks and tells the first one in phase one of the creation,
// so that all members of the parent know it without another message; each of the communicators which the creation makes adds the world
// rank of its own first member.
//
// Creation is a collective of the parent (Collectives.Begin and End around it), so a checkpoint finds either no member or every member with
// the new communicator. Freeing is local, as it is in both libraries; a checkpoint may find a communicator which some members have freed
// already, and the restart reckons with that (Objects.Restore.cs).

using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

public static unsafe partial class Comms
{
    // 8M ranks, and 10^12 numbers at each.
    private const int GlobalIdRankShift = 40;
    private const ulong ForeignIdBit = 1UL << 63;

    // Every library allows tags up to 32767.
    private const int TagRange = 1 << 14;

    private static int _worldRank;
    private static long _reservedHere = (long)MeetingsGlobalId;

    /// <summary>The last number which this process has reserved for a name: part of the image, so that no name is given twice.</summary>
    internal static long ReservedHere
    {
        get => Volatile.Read(ref _reservedHere);
        set => Volatile.Write(ref _reservedHere, value);
    }

    /// <summary>
    /// Makes the rows of a communicator which the library below has just made, on all its members at once.
    /// </summary>
    /// <param name="real">The library's handle, or its null, which becomes MPI_COMM_NULL.</param>
    /// <param name="errhandler">Slot of the error handler it inherits from its parent.</param>
    /// <param name="made">The virtual handle.</param>
    /// <param name="isOfWindow">True for the communicator of a window.</param>
    /// <param name="names">First of the names that phase one of the creation has agreed on; 0 where it had none.</param>
    /// <returns>A canonical code.</returns>
    internal static int Adopt(nint real, int errhandler, out Comm made, bool isOfWindow = false, ulong names = 0)
    {
        made = new Comm(Canonical.MPI_COMM_NULL);
        if (real == LibAbi.PredefinedComm(Canonical.MPI_COMM_NULL))
        {
            return Canonical.MPI_SUCCESS;
        }

        nint shadow = real;
        int error = Describe(real, out int[] local, out int[]? remote);
        bool isForeign = Dynamic.IsForeign(local) || Dynamic.IsForeign(remote);
        ulong id = names;
        if (names == 0 || isForeign)
        {
            error = error != 0 ? error : AgreeOnId(real, local, remote, out id);
        }

        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        // The other world may have given an identifier that this one uses for another communicator.
        id += isForeign ? ForeignIdBit : (uint)Leader(local, remote);
        if (!isOfWindow && NeedsShadow(remote))
        {
            error = MakeShadow(real, local, remote, id, out shadow);
        }

        error = error != 0 ? error : Enter(new CommObject { LocalGroup = local, RemoteGroup = remote, IsOfWindow = isOfWindow }, real, shadow, id, errhandler, out made);
        return error;
    }

    /// <summary>Frees the application's handle: its attributes are deleted, and the library's communicator goes when nothing pending uses it.</summary>
    internal static int Free(Comm comm)
    {
        CommObject item = Pool[comm.Slot]!;
        int error = Keyvals.DeleteAll(item.Attributes, AppAbi.EncodeComm(comm), KeyvalKind.Communicator);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        item.FreedByApplication = true;
        Watched.Retire(comm.Slot, &Entries[comm.Slot].InUse);
        Release(comm);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Rows of the world and of this process alone, and handlers that return errors on the library's own.</summary>
    internal static void InitializePredefined()
    {
        nint world = LibAbi.PredefinedComm(Canonical.MPI_COMM_WORLD);
        nint self = LibAbi.PredefinedComm(Canonical.MPI_COMM_SELF);
        int rank = 0;
        int size = 0;
        Lib.MPI_Comm_rank(world, &rank);
        Lib.MPI_Comm_size(world, &size);
        int[] everybody = new int[size];
        for (int member = 0; member < size; member++)
        {
            everybody[member] = member;
        }

        _worldRank = rank;
        EnterPredefined(Canonical.MPI_COMM_WORLD, "MPI_COMM_WORLD", everybody, world, WorldGlobalId);
        EnterPredefined(Canonical.MPI_COMM_SELF, "MPI_COMM_SELF", [rank], self, ((ulong)(uint)rank << GlobalIdRankShift) | SelfGlobalIdLow);
        int error = MakeShadow(world, everybody, null, PartitionsGlobalId, out nint partitions);
        if (error != Canonical.MPI_SUCCESS)
        {
            ProxyHost.Current.Fatal(error, $"MPI_COMM_WORLD cannot be duplicated: {Errors.TextOf(error)}");
        }

        FillEntry(new CommObject { Slot = PartitionsSlot, LocalGroup = everybody }, partitions, partitions, PartitionsGlobalId, Canonical.MPI_ERRORS_RETURN);
        FillEntry(new CommObject { Slot = MeetingsSlot, LocalGroup = everybody }, Shadow(World), Shadow(World), MeetingsGlobalId, Canonical.MPI_ERRORS_RETURN);
    }

    /// <summary>Ordered world ranks of both groups of a real communicator; the remote one is null for an intracommunicator.</summary>
    internal static int Describe(nint real, out int[] local, out int[]? remote)
    {
        local = [];
        remote = null;
        int isInter = 0;
        nint group = 0;
        int error = LibAbi.Error(Lib.MPI_Comm_set_errhandler(real, LibAbi.PredefinedErrhandler(Canonical.MPI_ERRORS_RETURN)));
        error = error != 0 ? error : LibAbi.Error(Lib.MPI_Comm_test_inter(real, &isInter));
        error = error != 0 ? error : LibAbi.Error(Lib.MPI_Comm_group(real, &group));
        if (error != 0)
        {
            return error;
        }

        local = Groups.MembersOfReal(group);
        Groups.FreeReal(group);
        if (isInter == 0)
        {
            return Canonical.MPI_SUCCESS;
        }

        error = LibAbi.Error(Lib.MPI_Comm_remote_group(real, &group));
        if (error == 0)
        {
            remote = Groups.MembersOfReal(group);
            Groups.FreeReal(group);
        }

        return error;
    }

    /// <summary>
    /// True where trivial barriers cannot run on the communicator itself: a barrier over an intercommunicator waits for the other group only, so
    /// the shadow of one is an ordinary communicator of both groups.
    /// </summary>
    internal static bool NeedsShadow(int[]? remote) => remote is not null;

    /// <summary>The other communicator for trivial barriers.</summary>
    internal static int MakeShadow(nint real, int[] local, int[]? remote, ulong id, out nint shadow)
    {
        nint made = 0;
        bool isLower = remote is null || local[0] < remote[0];
        int error = remote is null ? LibAbi.Error(Lib.MPI_Comm_dup(real, &made))
            : Dynamic.IsForeign(local) || Dynamic.IsForeign(remote) ? LibAbi.Error(Lib.MPI_Intercomm_merge(real, isLower ? 0 : 1, &made))
            : MakeFromGroup(Proxy.InternalComm, isLower ? [.. local, .. remote] : [.. remote, .. local], id, out made);
        error = error != 0 ? error : LibAbi.Error(Lib.MPI_Comm_set_errhandler(made, LibAbi.PredefinedErrhandler(Canonical.MPI_ERRORS_RETURN)));
        shadow = made;
        return error;
    }

    /// <summary>
    /// The library's communicator of both groups of an intercommunicator; phase two of a collective of it has been entered. Made of the groups: MPICH 4.0 loses
    /// messages when several threads are in MPI_Intercomm_merge. Processes of other worlds are in no group that this world could make a communicator of.
    /// </summary>
    /// <param name="intercomm">The intercommunicator.</param>
    /// <param name="high">This group's wish to come second. Of two groups with the same wish the one whose first member has the lower world rank comes first.</param>
    /// <param name="names">What phase one has agreed on.</param>
    /// <param name="real">The library's handle.</param>
    /// <returns>A canonical code: MPI_ERR_ARG when the members of a group do not say the same.</returns>
    internal static int Merge(Comm intercomm, bool high, ulong names, out nint real)
    {
        CommObject item = Pool[intercomm.Slot]!;
        nint made = 0;
        if (IsForeign(item))
        {
            int merged = LibAbi.Error(Lib.MPI_Intercomm_merge(Real(intercomm), high ? 1 : 0, &made));
            real = made;
            return merged;
        }

        // The greatest and, negative, the smallest wish of the lower group and of the other.
        int* mine = stackalloc int[4];
        int* all = stackalloc int[4];
        bool isLower = item.LocalGroup[0] < item.RemoteGroup![0];
        (int own, int other) = isLower ? (0, 2) : (2, 0);
        (mine[own], mine[own + 1]) = high ? (1, -1) : (0, 0);
        (mine[other], mine[other + 1]) = (int.MinValue, int.MinValue);
        int error = LibAbi.Error(Lib.MPI_Allreduce(mine, all, 4, LibAbi.PredefinedDatatype(Canonical.MPI_INT), LibAbi.PredefinedOp(Canonical.MPI_MAX), Entry(intercomm)->Shadow));
        error = error != 0 ? error : all[0] != -all[1] || all[2] != -all[3] ? Canonical.MPI_ERR_ARG : 0;
        bool isFirst = all[own] < all[other] || (all[own] == all[other] && isLower);
        int[] members = isFirst ? [.. item.LocalGroup, .. item.RemoteGroup] : [.. item.RemoteGroup, .. item.LocalGroup];
        error = error != 0 ? error : MakeFromGroup(Proxy.InternalComm, members, names + (uint)members[0], out made);
        real = made;
        return error;
    }

    /// <summary>
    /// The library's intercommunicator of two groups of this world; all members have met. The leaders talk on a communicator of their own: Open MPI does so by ordinary
    /// messages with the call's tag, which a drain would take on the application's, and mixes several creations up on one.
    /// </summary>
    /// <param name="local">Communicator of the own group.</param>
    /// <param name="localLeader">Rank there of its leader.</param>
    /// <param name="otherLeader">World rank of the other leader; counts at the leader only.</param>
    /// <param name="names">What the meeting has agreed on.</param>
    /// <param name="real">The library's handle.</param>
    /// <returns>A canonical code.</returns>
    internal static int MakeBetween(Comm local, int localLeader, int otherLeader, ulong names, out nint real)
    {
        nint bridge = Proxy.InternalComm;
        int otherRank = otherLeader;
        bool isBridged = false;
        if (Entry(local)->Rank == localLeader)
        {
            int[] leaders = _worldRank < otherLeader ? [_worldRank, otherLeader] : [otherLeader, _worldRank];
            isBridged = MakeFromGroup(Proxy.InternalComm, leaders, names + (uint)leaders[0], out nint own) == 0;

            // If the library has no room for it, it has none for the intercommunicator, and tells all members so.
            (bridge, otherRank) = isBridged ? (own, leaders[0] == _worldRank ? 1 : 0) : (bridge, otherRank);
        }

        nint made = 0;
        int error = LibAbi.Error(Lib.MPI_Intercomm_create(Real(local), localLeader, bridge, otherRank, TagOf(names), &made));
        if (isBridged)
        {
            Lib.MPI_Comm_free(&bridge);
        }

        real = made;
        return error;
    }

    /// <summary>Makes a communicator of some processes of this world in the library below. The name it will have, or has, keeps it apart from others that are being made.</summary>
    internal static int MakeFromGroup(nint parent, int[] members, ulong id, out nint real)
    {
        nint made = 0;
        nint group = Groups.MakeReal(members);
        int error = LibAbi.Error(Lib.MPI_Comm_create_group(parent, group, TagOf(id), &made));
        Groups.FreeReal(group);
        real = made;
        return error;
    }

    /// <summary>Tag of the calls that make a communicator of a name: none that the proxy uses for messages, since Open MPI sends messages with it.</summary>
    private static int TagOf(ulong id) => TagRange + (int)(id % TagRange);

    /// <summary>Fills the native row of a described communicator; the slot is visible to calls when this returns.</summary>
    internal static void FillEntry(CommObject item, nint real, nint shadow, ulong id, int errhandler)
    {
        int[] peers = item.RemoteGroup ?? item.LocalGroup;
        CommEntry* entry = Entries + item.Slot;
        *entry = new CommEntry
        {
            Real = real,
            Shadow = shadow,
            GlobalId = id,
            PeerWorldRanks = CopyRanks(peers),
            PeerCount = peers.Length,
            Rank = Array.IndexOf(item.LocalGroup, _worldRank),
            Size = item.LocalGroup.Length,
            Errhandler = errhandler,
            IsInter = (byte)(item.RemoteGroup is null ? 0 : 1),
        };
        Dynamic.CountComm(IsForeign(item) ? 1 : 0);
        Volatile.Write(ref entry->InUse, (byte)1);
    }

    private static int Enter(CommObject description, nint real, nint shadow, ulong id, int errhandler, out Comm made)
    {
        int slot = Pool.Add(description, Capacity);
        made = new Comm(slot < 0 ? Canonical.MPI_COMM_NULL : slot);
        if (slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        description.Slot = slot;
        Holders[slot] = 1;
        Errors.AddRef(errhandler);
        FillEntry(description, real, shadow, id, errhandler);
        return Canonical.MPI_SUCCESS;
    }

    private static void EnterPredefined(int slot, string name, int[] members, nint real, ulong id)
    {
        Describe(real, out _, out _);
        int error = MakeShadow(real, members, null, id, out nint shadow);
        if (error != Canonical.MPI_SUCCESS)
        {
            ProxyHost.Current.Fatal(error, $"{name} cannot be duplicated: {Errors.TextOf(error)}");
        }

        CommObject item = new() { Slot = slot, LocalGroup = members, Name = System.Text.Encoding.UTF8.GetBytes(name) };
        Pool.Set(slot, item);
        FillEntry(item, real, shadow, id, Canonical.MPI_ERRORS_ARE_FATAL);
    }

    /// <summary>What this member proposes in phase one of a creation: the first of new names at the leader of the parent, 0 at all others.</summary>
    internal static ulong ProposeNames(CommObject parent) => NamesIfLeader(parent.LocalGroup, parent.RemoteGroup);

    private static int Leader(int[] local, int[]? remote) => remote is null ? local[0] : int.Min(local[0], remote[0]);

    private static ulong NamesIfLeader(int[] local, int[]? remote) =>
        _worldRank == Leader(local, remote) ? ReserveNames() : 0;

    /// <summary>The first of as many new names as the world has ranks.</summary>
    internal static ulong ReserveNames() =>
        ((ulong)(uint)_worldRank << GlobalIdRankShift) | (ulong)(Interlocked.Add(ref _reservedHere, Proxy.WorldSize) - Proxy.WorldSize + 1);

    /// <summary>
    /// All members learn one name: the first member of the group whose first member has the lower world rank gives it.
    /// </summary>
    private static int AgreeOnId(nint real, int[] local, int[]? remote, out ulong id)
    {
        ulong mine = NamesIfLeader(local, remote);
        if (remote is null)
        {
            int error = LibAbi.Error(Lib.MPI_Bcast(&mine, sizeof(ulong), LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), 0, real));
            id = mine;
            return error;
        }

        // Over an intercommunicator a reduction gives each group the maximum of the other. Its result therefore has to travel back once:
        // after two rounds both groups have both maxima, and only the leader's is not zero.
        ulong theirs = 0;
        ulong ours = 0;
        nint type = LibAbi.PredefinedDatatype(Canonical.MPI_UINT64_T);
        nint maximum = LibAbi.PredefinedOp(Canonical.MPI_MAX);
        int first = LibAbi.Error(Lib.MPI_Allreduce(&mine, &theirs, 1, type, maximum, real));
        int second = first != 0 ? first : LibAbi.Error(Lib.MPI_Allreduce(&theirs, &ours, 1, type, maximum, real));
        id = ulong.Max(ours, theirs);
        return second;
    }

    internal static bool IsForeign(CommObject item) => Dynamic.IsForeign(item.LocalGroup) || Dynamic.IsForeign(item.RemoteGroup);

    /// <summary>
    /// A communicator with processes of other worlds. Disconnecting, too, only frees it below, after a barrier: MPI_Comm_disconnect of Open MPI 4.1
    /// waits for ever in a fence over both worlds.
    /// </summary>
    private static void DestroyForeign(CommObject item, CommEntry* entry)
    {
        nint real = entry->Real;
        nint shadow = entry->Shadow;
        if (shadow != real)
        {
            Lib.MPI_Comm_free(&shadow);
        }

        Lib.MPI_Comm_free(&real);
        Errors.Release(entry->Errhandler);
        NativeMemory.Free(entry->PeerWorldRanks);
        *entry = default;
        Pool.Remove(item.Slot);
        Dynamic.CountComm(-1);
    }

    /// <summary>Nothing uses the communicator any more.</summary>
    private static void Destroy(CommObject item)
    {
        CommEntry* entry = Entries + item.Slot;
        nint real = entry->Real;
        nint shadow = entry->Shadow;
        if (IsForeign(item))
        {
            DestroyForeign(item, entry);
            return;
        }

        Collectives.RememberFreed(entry);
        if (shadow != real)
        {
            Lib.MPI_Comm_free(&shadow);
        }

        Lib.MPI_Comm_free(&real);
        Errors.Release(entry->Errhandler);
        NativeMemory.Free(entry->PeerWorldRanks);
        *entry = default;
        Pool.Remove(item.Slot);
    }
}
