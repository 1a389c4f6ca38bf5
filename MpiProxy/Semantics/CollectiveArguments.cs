// Checks of a collective's arguments before its phase one, called by the generated semantics. What the library below would refuse on one
// member alone must be refused here: once this member has passed phase one, the others take its call for a part of the collective.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>Argument checks of collectives. The communicator and the datatypes looked at have been checked.</summary>
internal static unsafe class CollectiveArguments
{
    /// <summary>
    /// True for applications built with MPICH, whose library refuses a send buffer that is the receive buffer (MPI 2.3). Open MPI lets it pass, and
    /// programs built with it may rely on that.
    /// </summary>
    public static bool MayNotAlias
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => AppAbi.Kind == ApplicationAbi.Mpich;
    }

    /// <summary>True when a rooted collective can have this root: a rank of the group, or of the remote one with MPI_ROOT and MPI_PROC_NULL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsRootOf(Comm comm, int root)
    {
        CommEntry* entry = Comms.Entry(comm);
        return (uint)root < (uint)entry->PeerCount || (entry->IsInter != 0 && root is Canonical.MPI_ROOT or Canonical.MPI_PROC_NULL);
    }

    /// <summary>True when a reduction reads and writes the same memory.</summary>
    public static bool Reduction(Comm comm, void* sendbuf, void* recvbuf, long count) =>
        sendbuf == recvbuf && count > 0 && Comms.Entry(comm)->IsInter == 0;

    /// <inheritdoc cref="Reduction(Comm, void*, void*, long)"/>
    public static bool Reduction(Comm comm, void* sendbuf, void* recvbuf, int* recvcounts)
    {
        bool any = false;
        for (int member = sendbuf == recvbuf ? Comms.Entry(comm)->Size - 1 : -1; member >= 0; member--)
        {
            any |= recvcounts[member] > 0;
        }

        return any && Comms.Entry(comm)->IsInter == 0;
    }

    /// <inheritdoc cref="Reduction(Comm, void*, void*, long)"/>
    public static bool Reduction(Comm comm, void* sendbuf, void* recvbuf, long* recvcounts)
    {
        bool any = false;
        for (int member = sendbuf == recvbuf ? Comms.Entry(comm)->Size - 1 : -1; member >= 0; member--)
        {
            any |= recvcounts[member] > 0;
        }

        return any && Comms.Entry(comm)->IsInter == 0;
    }

    /// <summary>True when the buffer of one block is this member's block in the buffer of all: MPI_IN_PLACE says that.</summary>
    public static bool OwnBlock(Comm comm, void* own, long ownCount, Datatype ownType, void* all, long count, Datatype type) =>
        ownCount == count && count != 0 && ownType == type && IsBlock(comm, own, all, Comms.Entry(comm)->Rank * count, type);

    /// <inheritdoc cref="OwnBlock(Comm, void*, long, Datatype, void*, long, Datatype)"/>
    public static bool OwnBlock(Comm comm, void* own, long ownCount, Datatype ownType, void* all, int* counts, int* displs, Datatype type)
    {
        int rank = Comms.Entry(comm)->Rank;
        return ownCount != 0 && ownType == type && Comms.Entry(comm)->IsInter == 0 && counts[rank] != 0 && IsBlock(comm, own, all, displs[rank], type);
    }

    /// <inheritdoc cref="OwnBlock(Comm, void*, long, Datatype, void*, long, Datatype)"/>
    public static bool OwnBlock(Comm comm, void* own, long ownCount, Datatype ownType, void* all, long* counts, long* displs, Datatype type)
    {
        int rank = Comms.Entry(comm)->Rank;
        return ownCount != 0 && ownType == type && Comms.Entry(comm)->IsInter == 0 && counts[rank] != 0 && IsBlock(comm, own, all, displs[rank], type);
    }

    /// <summary>True when MPI_Alltoall sends from where it receives.</summary>
    public static bool Exchange(void* sendbuf, long sendcount, Datatype sendtype, void* recvbuf, long recvcount, Datatype recvtype) =>
        sendbuf == recvbuf && sendcount == recvcount && sendcount != 0 && sendtype == recvtype;

    /// <summary>True when MPI_Alltoallv sends from where it receives, with the same array of counts.</summary>
    public static bool Exchange(void* sendbuf, void* sendcounts, Datatype sendtype, void* recvbuf, void* recvcounts, Datatype recvtype) =>
        sendbuf == recvbuf && sendcounts == recvcounts && sendtype == recvtype;

    /// <summary>True when MPI_Alltoallw sends from where it receives, with the same counts and datatypes.</summary>
    public static bool Exchange(Comm comm, void* sendbuf, void* sendcounts, Datatype* sendtypes, void* recvbuf, void* recvcounts, Datatype* recvtypes)
    {
        bool same = sendbuf == recvbuf && sendcounts == recvcounts && Comms.Entry(comm)->IsInter == 0;
        for (int member = same ? Comms.Entry(comm)->Size - 1 : -1; member >= 0; member--)
        {
            same &= sendtypes[member] == recvtypes[member];
        }

        return same;
    }

    /// <summary>Checks MPI_Reduce_local. Returns 0 or a canonical error class.</summary>
    public static int ReduceLocal(void* inbuf, void* inoutbuf, long count, Datatype datatype, Op op)
    {
        if (count < 0)
        {
            return Canonical.MPI_ERR_COUNT;
        }

        if (!Ops.Applies(op, datatype))
        {
            return Canonical.MPI_ERR_OP;
        }

        bool inPlace = inbuf == (void*)Canonical.MPI_IN_PLACE || inoutbuf == (void*)Canonical.MPI_IN_PLACE;
        return inPlace || (MayNotAlias && count > 0 && inbuf == inoutbuf) ? Canonical.MPI_ERR_BUFFER : 0;
    }

    private static bool IsBlock(Comm comm, void* own, void* all, long elements, Datatype type) =>
        Comms.Entry(comm)->IsInter == 0 && own == (byte*)all + (elements * Datatypes.Entry(type)->ExtentBytes);
}
