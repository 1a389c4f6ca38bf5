// Communicators (MPI 7.4, 7.6): every creation is a collective of the parent that ends in Comms.Adopt; everything else is answered from the
// tables.

using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Comm_size.</summary>
    public static int MPI_Comm_size(Comm comm, int* size)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        *size = Comms.Entry(comm)->Size;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_rank.</summary>
    public static int MPI_Comm_rank(Comm comm, int* rank)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        *rank = Comms.Entry(comm)->Rank;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_remote_size.</summary>
    public static int MPI_Comm_remote_size(Comm comm, int* size)
    {
        if (!Comms.IsLive(comm) || Comms.Entry(comm)->IsInter == 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        *size = Comms.Entry(comm)->PeerCount;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_test_inter.</summary>
    public static int MPI_Comm_test_inter(Comm comm, int* flag)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        *flag = Comms.Entry(comm)->IsInter;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_compare.</summary>
    public static int MPI_Comm_compare(Comm first, Comm second, int* result)
    {
        if (!Comms.IsLive(first) || !Comms.IsLive(second))
        {
            return Errors.Raise(Comms.IsLive(first) ? first : second, Canonical.MPI_ERR_COMM);
        }

        if (first == second)
        {
            *result = Canonical.MPI_IDENT;
            return Canonical.MPI_SUCCESS;
        }

        CommObject one = Comms.Pool[first.Slot]!;
        CommObject other = Comms.Pool[second.Slot]!;
        if (one.RemoteGroup is null != other.RemoteGroup is null)
        {
            *result = Canonical.MPI_UNEQUAL;
            return Canonical.MPI_SUCCESS;
        }

        // The canonical results are ordered from equal to different: of two groups the worse one counts.
        int worst = Groups.Compare(one.LocalGroup, other.LocalGroup);
        if (one.RemoteGroup is not null)
        {
            worst = int.Max(worst, Groups.Compare(one.RemoteGroup, other.RemoteGroup));
        }

        *result = worst == Canonical.MPI_IDENT ? Canonical.MPI_CONGRUENT : worst;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_dup: topology and attributes travel; the name does not (MPI 7.4.2).</summary>
    public static int MPI_Comm_dup(Comm comm, Comm* newcomm) => Duplicate(comm, null, newcomm);

    /// <summary>MPI_Comm_dup_with_info.</summary>
    public static int MPI_Comm_dup_with_info(Comm comm, Info info, Comm* newcomm) =>
        Infos.IsLiveOrNull(info) ? Duplicate(comm, info, newcomm) : Errors.Raise(comm, Canonical.MPI_ERR_INFO);

    /// <summary>MPI_Comm_idup: never waits; the new communicator may be used when the request is complete (MPI 7.4.2).</summary>
    public static int MPI_Comm_idup(Comm comm, Comm* newcomm, Request* request) => DuplicateNonblocking(comm, null, newcomm, request);

    /// <summary>MPI_Comm_idup_with_info.</summary>
    public static int MPI_Comm_idup_with_info(Comm comm, Info info, Comm* newcomm, Request* request) =>
        Infos.IsLiveOrNull(info) ? DuplicateNonblocking(comm, info, newcomm, request) : Errors.Raise(comm, Canonical.MPI_ERR_INFO);

    /// <summary>MPI_Comm_create.</summary>
    public static int MPI_Comm_create(Comm comm, Group group, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (!Groups.IsLive(group))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_GROUP);
        }

        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        nint realGroup = Groups.MakeReal(Groups.Members(group));
        int result = Lib.MPI_Comm_create(Comms.Real(comm), realGroup, &real);
        Groups.FreeReal(realGroup);
        int error = Finish(comm, result, real, newcomm, null, names);
        Collectives.End(comm);
        return Errors.Raise(comm, error);
    }

    /// <summary>MPI_Comm_split.</summary>
    public static int MPI_Comm_split(Comm comm, int color, int key, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        int result = Lib.MPI_Comm_split(Comms.Real(comm), color, key, &real);
        int error = Finish(comm, result, real, newcomm, null, names);
        Collectives.End(comm);
        return Errors.Raise(comm, error);
    }

    /// <summary>
    /// MPI_Comm_split_type. After a restart on other nodes the members stay the same, even when they no longer share memory.
    /// </summary>
    public static int MPI_Comm_split_type(Comm comm, int splitType, int key, Info info, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        // The types of MPI-4 which name hardware: the standard lets a library that does not know the resource answer MPI_COMM_NULL, and
        // the nodes' shared memory is the one resource that all know.
        if (splitType is Canonical.MPI_COMM_TYPE_HW_GUIDED or Canonical.MPI_COMM_TYPE_RESOURCE_GUIDED or Canonical.MPI_COMM_TYPE_HW_UNGUIDED)
        {
            // Where MPICH 4.1 has the guided type, MPICH 4.0 has a type of its own (MPIX_COMM_TYPE_NEIGHBORHOOD), with other hints. Only MPICH can tell them apart.
            int index = Infos.Pool[info.Slot] is { } pairs ? Infos.Find(pairs, "mpi_hw_resource_type") : -1;
            bool isNeighborhood = splitType == Canonical.MPI_COMM_TYPE_RESOURCE_GUIDED && index < 0 && AppAbi.Kind == ApplicationAbi.Mpich && !LibAbi.IsOpenMpi;
            if (!isNeighborhood && (splitType == Canonical.MPI_COMM_TYPE_HW_UNGUIDED || index < 0 || Infos.Pool[info.Slot]![index].Value != "mpi_shared_memory"))
            {
                return Canonical.MPI_SUCCESS;
            }

            splitType = isNeighborhood ? splitType : Canonical.MPI_COMM_TYPE_SHARED;
        }

        if (splitType is not (Canonical.MPI_COMM_TYPE_SHARED or Canonical.MPI_COMM_TYPE_RESOURCE_GUIDED or Canonical.MPI_UNDEFINED))
        {
            return Errors.Unsupported(comm, "MPI_Comm_split_type", "only the standard's split types are supported; MPI_Comm_split with a colour of your own does the same");
        }

        nint hints = Infos.MakeReal(info);
        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        int result = Lib.MPI_Comm_split_type(Comms.Real(comm), LibAbi.SplitType(splitType), key, hints, &real);
        int error = Finish(comm, result, real, newcomm, null, names);
        Collectives.End(comm);
        Infos.FreeReal(hints);
        if (error == Canonical.MPI_SUCCESS && newcomm->Slot != Canonical.MPI_COMM_NULL)
        {
            Comms.Pool[newcomm->Slot]!.Hints = Infos.Recognized(Infos.Pool[info.Slot]);
        }

        return Errors.Raise(comm, error);
    }

    /// <summary>MPI_Comm_free: local, as in both libraries.</summary>
    public static int MPI_Comm_free(Comm* comm)
    {
        if (!Comms.IsLive(*comm) || comm->Slot < Canonical.FirstDynamicSlot)
        {
            return Errors.Raise(*comm, Canonical.MPI_ERR_COMM);
        }

        int error = Comms.Free(*comm);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Errors.Raise(*comm, error);
        }

        *comm = new Comm(Canonical.MPI_COMM_NULL);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_disconnect: all members pass a barrier first; pending operations keep what they need of the communicator.</summary>
    public static int MPI_Comm_disconnect(Comm* comm)
    {
        if (!Comms.IsLive(*comm) || comm->Slot < Canonical.FirstDynamicSlot)
        {
            return Errors.Raise(*comm, Canonical.MPI_ERR_COMM);
        }

        Collectives.Begin(*comm);
        Collectives.End(*comm);
        return MPI_Comm_free(comm);
    }

    /// <summary>MPI_Comm_set_info: recognized hints are kept and told again; the library below is not given them, because a restart may be on another one.</summary>
    public static int MPI_Comm_set_info(Comm comm, Info info)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (Infos.Pool[info.Slot] is not { } pairs)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_INFO);
        }

        foreach (InfoPair pair in Infos.Recognized(pairs))
        {
            Infos.Set(Comms.Pool[comm.Slot]!.Hints, pair);
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_get_info.</summary>
    public static int MPI_Comm_get_info(Comm comm, Info* info) =>
        Comms.IsLive(comm) ? NewInfo(Comms.Pool[comm.Slot]!.Hints, info) : Errors.Raise(comm, Canonical.MPI_ERR_COMM);

    /// <summary>True for a live communicator that is not an intercommunicator.</summary>
    private static bool IsIntra(Comm comm) => Comms.IsLive(comm) && Comms.Entry(comm)->IsInter == 0;

    private static int Duplicate(Comm comm, Info? info, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        CommObject original = Comms.Pool[comm.Slot]!;
        nint real = 0;
        Comm made;
        ulong names = Collectives.BeginCreating(comm);
        int result = Lib.MPI_Comm_dup(Comms.Real(comm), &real);
        int error = Finish(comm, result, real, &made, original.Topology, names);
        Collectives.End(comm);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Errors.Raise(comm, error);
        }

        CommObject copy = Comms.Pool[made.Slot]!;
        copy.Hints = HintsOfCopy(original, info);

        // Copy functions run outside of the collective: they may call MPI.
        error = Keyvals.CopyAll(original.Attributes, AppAbi.EncodeComm(comm), copy.Attributes);
        if (error != Canonical.MPI_SUCCESS)
        {
            Comms.Free(made);
            return Errors.Raise(comm, error);
        }

        *newcomm = made;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Hints of a duplicate: since MPI-4 (7.4.1) those of the original do not travel, before it they do, as with Open MPI's header.</summary>
    private static List<InfoPair> HintsOfCopy(CommObject original, Info? info) =>
        info is { } given ? Infos.Recognized(Infos.Pool[given.Slot]) : AppAbi.Kind == ApplicationAbi.Mpich ? [] : [.. original.Hints];

    /// <summary>Attributes are copied at the call, as the standard wants it, so that their values are those of that moment.</summary>
    private static int DuplicateNonblocking(Comm comm, Info? info, Comm* newcomm, Request* request)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        *request = Requests.Null;
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (Comms.Entry(comm)->Size == 1 && Comms.Entry(comm)->IsInter == 0)
        {
            // Nobody is to be waited for.
            int code = Duplicate(comm, info, newcomm);
            int slot = code == 0 ? Requests.AllocateComplete(RequestKind.Other, Status.Empty) : -1;
            *request = slot < 0 ? Requests.Null : new Request(slot);
            return code == 0 && slot < 0 ? Errors.Raise(comm, Canonical.MPI_ERR_NO_MEM) : code;
        }

        CommObject original = Comms.Pool[comm.Slot]!;
        CommObject copy = new()
        {
            LocalGroup = original.LocalGroup,
            RemoteGroup = original.RemoteGroup,
            Topology = original.Topology,
            Hints = HintsOfCopy(original, info),
        };
        int error = Keyvals.CopyAll(original.Attributes, AppAbi.EncodeComm(comm), copy.Attributes);
        return Errors.Raise(comm, error != 0 ? error : Comms.BeginDuplicate(comm, copy, newcomm, request));
    }

    /// <summary>Adopts what a call of the library made for <paramref name="parent"/>. Returns a canonical code, not raised yet.</summary>
    private static int Finish(Comm parent, int result, nint real, Comm* newcomm, Topology? topology, ulong names = 0)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        int error = LibAbi.Error(result);
        error = error != 0 ? error : Comms.Adopt(real, Comms.Entry(parent)->Errhandler, out *newcomm, names: names);
        if (error == Canonical.MPI_SUCCESS && newcomm->Slot != Canonical.MPI_COMM_NULL)
        {
            Comms.Pool[newcomm->Slot]!.Topology = topology;
        }

        return error;
    }
}
