// Communicators which are not made by all members of one parent: MPI_Comm_create_group (MPI 7.4.2) and intercommunicators (MPI 7.6).
//
// Their participants have no communicator in common on which a trivial barrier could run before the library is entered. They therefore
// meet by empty messages on the parent's shadow first, waiting where a checkpoint can reach them, and call the library only when everybody is
// known to have come. These messages are not drained: nobody can have left the call while another waits for one, so after a restart all of
// them issue the call anew.

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

        // FNV-1a: every member computes the same tag from the same string.
        uint hash = 2166136261;
        foreach (byte character in CText.Bytes(stringTag))
        {
            hash = (hash ^ character) * 16777619;
        }

        int error = CreateGroup(Comms.World, Groups.Members(group).ToArray(), (int)(hash & short.MaxValue), errhandler.Slot, newcomm);
        if (error == Canonical.MPI_SUCCESS && newcomm->Slot != Canonical.MPI_COMM_NULL)
        {
            Comms.Pool[newcomm->Slot]!.Hints = [.. Infos.Pool[info.Slot] ?? []];
        }

        return Errors.Raise(error);
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

        if (leads && ((uint)remoteLeader >= (uint)Comms.Entry(peerComm)->PeerCount))
        {
            return Errors.Raise(localComm, Canonical.MPI_ERR_RANK);
        }

        // The own group first, then the leaders, then the own group again: when that barrier is over, both groups are complete.
        Collectives.Begin(localComm);
        Collectives.End(localComm);
        if (leads)
        {
            int missed = Meet(Comms.Shadow(peerComm), [remoteLeader], [remoteLeader], tag);
            if (missed != Canonical.MPI_SUCCESS)
            {
                return Errors.Raise(localComm, missed);
            }
        }

        nint real = 0;
        Collectives.Begin(localComm);
        int result = Lib.MPI_Intercomm_create(Comms.Real(localComm), localLeader, leads ? Comms.Real(peerComm) : Comms.Real(localComm), remoteLeader, tag, &real);
        int error = Finish(localComm, result, real, newcomm, null);
        Collectives.End(localComm);
        return Errors.Raise(localComm, error);
    }

    /// <summary>MPI_Intercomm_create_from_groups (MPI-4).</summary>
    public static int MPI_Intercomm_create_from_groups(
        Group localGroup, int localLeader, Group remoteGroup, int remoteLeader, byte* stringTag, Info info, Errhandler errhandler, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        return Errors.Unsupported("MPI_Intercomm_create_from_groups", "is not supported; make both groups' communicators with MPI_Comm_create_group and call MPI_Intercomm_create");
    }

    /// <summary>MPI_Intercomm_merge.</summary>
    public static int MPI_Intercomm_merge(Comm intercomm, int high, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!Comms.IsLive(intercomm) || Comms.Entry(intercomm)->IsInter == 0)
        {
            return Errors.Raise(intercomm, Canonical.MPI_ERR_COMM);
        }

        nint real = 0;
        Collectives.Begin(intercomm);
        int result = Lib.MPI_Intercomm_merge(Comms.Real(intercomm), high, &real);
        int error = Finish(intercomm, result, real, newcomm, null);
        Collectives.End(intercomm);
        return Errors.Raise(intercomm, error);
    }

    private static int CreateGroup(Comm comm, int[] members, int tag, int errhandler, Comm* newcomm)
    {
        int[] parent = Comms.Pool[comm.Slot]!.LocalGroup;
        int self = Groups.RankIn(members, Comms.Entry(Comms.World)->Rank);
        if (self == Canonical.MPI_UNDEFINED)
        {
            return Canonical.MPI_SUCCESS;
        }

        int[] ranks = Array.ConvertAll(members, worldRank => Array.IndexOf(parent, worldRank));
        if (Array.IndexOf(ranks, -1) >= 0)
        {
            return Canonical.MPI_ERR_GROUP;
        }

        // The first member learns that all have come, then tells them.
        nint shadow = Comms.Shadow(comm);
        int error = self == 0 ? Meet(shadow, ranks[1..], [], tag) : Meet(shadow, [], [ranks[0]], tag);
        error = error != 0 ? error : self == 0 ? Meet(shadow, [], ranks[1..], tag) : Meet(shadow, [ranks[0]], [], tag);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        nint real = 0;
        nint group = Groups.MakeReal(members);
        error = LibAbi.Error(Lib.MPI_Comm_create_group(Comms.Real(comm), group, tag, &real));
        Groups.FreeReal(group);
        return error != 0 ? error : Comms.Adopt(real, errhandler, out *newcomm);
    }

    /// <summary>Receives an empty message from each of <paramref name="from"/> and sends one to each of <paramref name="to"/>, waiting where a checkpoint can reach.</summary>
    private static int Meet(nint shadow, int[] from, int[] to, int tag)
    {
        nint[] requests = new nint[from.Length + to.Length];
        nint type = LibAbi.PredefinedDatatype(Canonical.MPI_BYTE);
        int error = 0;
        fixed (nint* request = requests)
        {
            for (int index = 0; index < requests.Length && error == 0; index++)
            {
                error = index < from.Length
                    ? LibAbi.Error(Lib.MPI_Irecv(null, 0, type, from[index], tag, shadow, request + index))
                    : LibAbi.Error(Lib.MPI_Isend(null, 0, type, to[index - from.Length], tag, shadow, request + index));
            }

            Waiting waiting = default;
            for (int index = 0; index < requests.Length && error == 0; index++)
            {
                error = Below.Test(request + index, out bool complete);
                while (!complete && error == 0)
                {
                    waiting.Step();
                    error = Below.Test(request + index, out complete);
                }
            }
        }

        return error;
    }
}
