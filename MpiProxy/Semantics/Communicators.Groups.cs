// Communicators which are not made by all members of one parent: MPI_Comm_create_group (MPI 7.4.2) and intercommunicators (MPI 7.6).
//
// Their participants have no communicator in common on which a trivial barrier could run before the library is entered. They therefore
// meet by empty messages first, which travel on the shadow of the world, waiting where a checkpoint can reach them: each reports to one process, which lets all go
// when all have come. These messages are not drained: nobody can have left the call while another waits for one, so after a restart all
// of them issue the call anew.
//
// A checkpoint must not stop one of them between "let go" and the library, because the others would wait for it there. So the process
// that lets go does not while a checkpoint is wanted; and who waits to be let go does not stop at once when it learns of a checkpoint,
// but first waits as long as a message that was sent before may take. If a message takes longer still, the checkpoint is given up
// after its time-out and the job goes on.

using System;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>Longest time between the coordinator's intent at two ranks plus the time of a message between them.</summary>
    private const long ReleaseGraceMs = 1000;
    private const int GlobalIdHalf = 32;

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

        if (leads && ((uint)remoteLeader >= (uint)Comms.Entry(peerComm)->PeerCount))
        {
            return Errors.Raise(localComm, Canonical.MPI_ERR_RANK);
        }

        // When this is over, the own group is complete.
        _ = Collectives.BeginCreating(localComm);
        Collectives.End(localComm);
        int error = MeetOtherGroup(localComm, localLeader, leads, peerComm, remoteLeader, tag);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Errors.Raise(localComm, error);
        }

        nint real = 0;
        int result = Lib.MPI_Intercomm_create(Comms.Real(localComm), localLeader, leads ? Comms.Real(peerComm) : Comms.Real(localComm), remoteLeader, tag, &real);
        return Errors.Raise(localComm, Finish(localComm, result, real, newcomm, null));
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

        nint real = 0;
        ulong names = Collectives.BeginCreating(intercomm);
        int result = Lib.MPI_Intercomm_merge(Comms.Real(intercomm), high, &real);
        int error = Finish(intercomm, result, real, newcomm, null, names);
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

        int[] ranks = Array.ConvertAll(members, worldRank => Array.IndexOf(parent, worldRank));
        if (Array.IndexOf(ranks, -1) >= 0)
        {
            return Canonical.MPI_ERR_GROUP;
        }

        MeetingPlace place = new(comm, tag);
        int error = self == 0 ? Gather(place, ranks[1..]) : Report(place, ranks[0]);
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

    /// <summary>
    /// Where the members of a communicator meet. On the world's shadow, since most communicators have none; on the communicator's own where
    /// processes of other worlds are among them.
    /// </summary>
    private readonly struct MeetingPlace
    {
        // Every library allows tags up to 32767.
        private const int TagRange = 1 << 15;

        private readonly CommEntry* _entry;
        private readonly bool _isForeign;

        public MeetingPlace(Comm comm, int tag)
        {
            CommObject item = Comms.Pool[comm.Slot]!;
            _entry = Comms.Entry(comm);
            _isForeign = Comms.IsForeign(item);
            Tag = (int)(((ulong)(uint)tag + _entry->GlobalId + (_entry->GlobalId >> GlobalIdHalf)) % TagRange);
        }

        /// <summary>The library's communicator.</summary>
        public nint Shadow => _isForeign ? _entry->Shadow : Comms.Shadow(Comms.World);

        /// <summary>Tag of the messages: two meetings of a process at the same time rarely have the same one, and if they do, each still waits for as many
        /// processes as it should.</summary>
        public int Tag { get; }

        /// <summary>Rank there of a rank of the communicator's peer group.</summary>
        public int this[int rank] => _isForeign ? rank : _entry->PeerWorldRanks[rank];
    }

    /// <summary>The leader with the lower rank in the peer communicator learns that the other one's group is complete and lets all go.</summary>
    private static int MeetOtherGroup(Comm localComm, int localLeader, bool leads, Comm peerComm, int remoteLeader, int tag)
    {
        // The tag counts at the leaders only.
        MeetingPlace local = new(localComm, 0);
        if (!leads)
        {
            return AwaitRelease(local, localLeader);
        }

        MeetingPlace peer = new(peerComm, tag);
        int error = Comms.Entry(peerComm)->Rank < remoteLeader
            ? Gather(peer, [remoteLeader])
            : Report(peer, remoteLeader);
        int size = Comms.Entry(localComm)->Size;
        for (int rank = 0; rank < size && error == Canonical.MPI_SUCCESS; rank++)
        {
            error = rank == localLeader ? error : SendEmpty(local, rank);
        }

        return error;
    }

    /// <summary>Waits until all of <paramref name="ranks"/> have reported and no checkpoint is wanted, then lets them go.</summary>
    private static int Gather(MeetingPlace place, int[] ranks)
    {
        Waiting waiting = default;
        int error = Canonical.MPI_SUCCESS;
        for (int index = 0; index < ranks.Length && error == Canonical.MPI_SUCCESS; index++)
        {
            error = ReceiveEmpty(place, ranks[index], ref waiting, graceMs: 0);
        }

        while (*ProxyHost.WorkFlag != 0 && error == Canonical.MPI_SUCCESS)
        {
            waiting.Step();
        }

        for (int index = 0; index < ranks.Length && error == Canonical.MPI_SUCCESS; index++)
        {
            error = SendEmpty(place, ranks[index]);
        }

        return error;
    }

    private static int Report(MeetingPlace place, int rank)
    {
        int error = SendEmpty(place, rank);
        return error != Canonical.MPI_SUCCESS ? error : AwaitRelease(place, rank);
    }

    private static int AwaitRelease(MeetingPlace place, int rank)
    {
        Waiting waiting = default;
        return ReceiveEmpty(place, rank, ref waiting, ReleaseGraceMs);
    }

    /// <summary>Sends an empty message. It fits into what every library sends at once, so it does not wait for the receiver.</summary>
    private static int SendEmpty(MeetingPlace place, int rank) =>
        LibAbi.Error(Lib.MPI_Send(null, 0, LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), place[rank], place.Tag, place.Shadow));

    /// <summary>Receives an empty message; a checkpoint is heeded only when it has been wanted for <paramref name="graceMs"/>.</summary>
    private static int ReceiveEmpty(MeetingPlace place, int rank, ref Waiting waiting, long graceMs)
    {
        nint request = 0;
        int error = LibAbi.Error(Lib.MPI_Irecv(null, 0, LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), place[rank], place.Tag, place.Shadow, &request));
        long wantedSince = 0;
        while (error == Canonical.MPI_SUCCESS)
        {
            error = Below.Test(&request, out bool complete);
            if (complete)
            {
                break;
            }

            wantedSince = *ProxyHost.WorkFlag == 0 ? 0 : wantedSince == 0 ? Environment.TickCount64 : wantedSince;
            if (wantedSince != 0 && Environment.TickCount64 - wantedSince < graceMs)
            {
                Progress.Yield();
            }
            else
            {
                waiting.Step();
            }
        }

        return error;
    }
}
