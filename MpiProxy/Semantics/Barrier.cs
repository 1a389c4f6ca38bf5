// MPI_Barrier (MPI 6.3): phase one of a collective is a barrier of all members, so there is nothing left for phase two, as with MPI_Win_fence.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Barrier.</summary>
    public static int MPI_Barrier(Comm comm)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        Collectives.Begin(comm);
        Collectives.End(comm);
        return Canonical.MPI_SUCCESS;
    }
}
