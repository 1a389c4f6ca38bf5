// Communicators which are not made by all members of one parent: MPI_Comm_create_group (MPI 7.4.2) and intercommunicators (MPI 7.6).
//
// Their participants have no communicator in common on which a trivial barrier could run before the library is entered: they meet by messages first (Meetings.cs).

using System;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Comm_create_group.</summary>
    public static int MPI_Comm_create_group(Comm comm, Group group, int tag, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (!Groups.IsLive(group))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_GROUP);
        }

        if (tag < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_TAG);
        }

        return Errors.Raise(comm, CreateGroup(comm, Groups.Members(group).ToArray(), tag, Comms.Entry(comm)->Errhandler, newcomm));
    }

    /// <summary>MPI_Comm_create_from_group (MPI-4): as MPI_Comm_create_group over the world; the string becomes a tag.</summary>
    public static int MPI_Comm_create_from_group(Group group, byte* stringTag, Info info, Errhandler errhandler, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!Groups.IsLive(group))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        if (!Errors.Suits(errhandler, ErrhandlerKind.Communicator) || !Infos.IsLiveOrNull(info))
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        int tag = TagOf(stringTag);
        int error = CreateGroup(Comms.World, Groups.Members(group).ToArray(), tag, errhandler.Slot, newcomm);
        if (error == Canonical.MPI_SUCCESS && newcomm->Slot != Canonical.MPI_COMM_NULL)
        {
            Comms.Pool[newcomm->Slot]!.Hints = Infos.Recognized(Infos.Pool[info.Slot]);
        }

        // The handler is also that of the call itself.
        return Errors.RaiseOn(errhandler.Slot, ErrhandlerKind.Communicator, AppAbi.EncodeComm(Comms.World), error);
    }

    /// <summary>MPI_Intercomm_create.</summary>
    public static int MPI_Intercomm_create(Comm localComm, int localLeader, Comm peerComm, int remoteLeader, int tag, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(localComm))
        {
            return Errors.Raise(localComm, Canonical.MPI_ERR_COMM);
        }

        if ((uint)localLeader >= (uint)Comms.Entry(localComm)->Size)
        {
            return Errors.Raise(localComm, Canonical.MPI_ERR_RANK);
        }

        // The peer communicator, the remote leader's rank in it and the tag count at the leader only (MPI 7.6.2).
        bool leads = Comms.Entry(localComm)->Rank == localLeader;
        if (leads && !Comms.IsLive(peerComm))
        {
            return Errors.Raise(localComm, Canonical.MPI_ERR_COMM);
        }

        if (leads && ((uint)remoteLeader >= (uint)Comms.Entry(peerComm)->PeerCount || Comms.WorldRank(peerComm, remoteLeader) == Proxy.WorldRank))
        {
            return Errors.Raise(localComm, Canonical.MPI_ERR_RANK);
        }

        // When this is over, the own group is complete.
        _ = Collectives.BeginCreating(localComm);
        Collectives.End(localComm);
        ulong names;
        int error = leads ? Meetings.LeadGroup(localComm, peerComm, remoteLeader, tag, out names) : Meetings.FollowLeader(localComm, out names);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Errors.Raise(localComm, error);
        }

        nint real = 0;
        error = names != 0 ? Comms.MakeBetween(localComm, localLeader, leads ? Comms.WorldRank(peerComm, remoteLeader) : Canonical.MPI_UNDEFINED, names, out real)
            : LibAbi.Error(Lib.MPI_Intercomm_create(Comms.Real(localComm), localLeader, Comms.Real(leads ? peerComm : localComm), remoteLeader, tag, &real));
        error = error != 0 ? error : Comms.Adopt(real, Comms.Entry(localComm)->Errhandler, out *newcomm, names: names);
        return Errors.Raise(localComm, error);
    }

    /// <summary>MPI_Intercomm_create_from_groups (MPI-4).</summary>
    public static int MPI_Intercomm_create_from_groups(
        Group localGroup, int localLeader, Group remoteGroup, int remoteLeader, byte* stringTag, Info info, Errhandler errhandler, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!Groups.IsLive(localGroup) || !Groups.IsLive(remoteGroup))
        {
            return Errors.Raise(Canonical.MPI_ERR_GROUP);
        }

        ReadOnlySpan<int> remote = Groups.Members(remoteGroup);
        if (!Errors.Suits(errhandler, ErrhandlerKind.Communicator) || !Infos.IsLiveOrNull(info) || (uint)remoteLeader >= (uint)remote.Length)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        // The world is the bridge: the remote leader's rank there is its world rank.
        int bridgeRank = remote[remoteLeader];
        int tag = TagOf(stringTag);
        Comm local = new(Canonical.MPI_COMM_NULL);
        int error = CreateGroup(Comms.World, Groups.Members(localGroup).ToArray(), tag, errhandler.Slot, &local);
        if (error != Canonical.MPI_SUCCESS || local.Slot == Canonical.MPI_COMM_NULL)
        {
            return Errors.Raise(error);
        }

        error = MPI_Intercomm_create(local, localLeader, Comms.World, bridgeRank, tag, newcomm);
        Comms.Free(local);
        if (error == Canonical.MPI_SUCCESS)
        {
            Comms.Pool[newcomm->Slot]!.Hints = Infos.Recognized(Infos.Pool[info.Slot]);
        }

        return error;
    }

    /// <summary>MPI_Intercomm_merge.</summary>
    public static int MPI_Intercomm_merge(Comm intercomm, int high, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!Comms.IsLive(intercomm) || Comms.Entry(intercomm)->IsInter == 0)
        {
            return Errors.Raise(intercomm, Canonical.MPI_ERR_COMM);
        }

        ulong names = Collectives.BeginCreating(intercomm);
        int error = Comms.Merge(intercomm, high != 0, names, out nint real);
        error = error != 0 ? error : Finish(intercomm, 0, real, newcomm, null, names);
        Collectives.End(intercomm);
        return Errors.Raise(intercomm, error);
    }

    /// <summary>A tag from a string: every member computes the same one (FNV-1a).</summary>
    private static int TagOf(byte* text)
    {
        const uint OffsetBasis = 2166136261;
        const uint Prime = 16777619;
        uint hash = OffsetBasis;
        foreach (byte character in CText.Bytes(text))
        {
            hash = (hash ^ character) * Prime;
        }

        return (int)(hash & short.MaxValue);
    }

    private static int CreateGroup(Comm comm, int[] members, int tag, int errhandler, Comm* newcomm)
    {
        int[] parent = Comms.Pool[comm.Slot]!.LocalGroup;
        int self = Groups.RankIn(members, Comms.Entry(Comms.World)->Rank);
        if (self == Canonical.MPI_UNDEFINED)
        {
            return Canonical.MPI_SUCCESS;
        }

        if (Array.Exists(members, member => Array.IndexOf(parent, member) < 0))
        {
            return Canonical.MPI_ERR_GROUP;
        }

        int error = Meetings.MeetGroup(comm, members, tag, out ulong names);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        // Without a name the communicator spans worlds, and the library's way is the only one.
        bool isNamed = names != 0;
        error = Comms.MakeFromGroup(isNamed ? Proxy.InternalComm : Comms.Real(comm), members, isNamed ? names + (uint)members[0] : (uint)tag, out nint real);
        return error != 0 ? error : Comms.Adopt(real, errhandler, out *newcomm, names: names);
    }
}
