namespace Mana.MpiProxy;

/// <summary>What a gate entry does when the application gives no place for an answer.</summary>
internal static class NullArguments
{
    /// <summary>
    /// Raises the error: on the call's communicator for programs built with Open MPI, on the world for those built with MPICH, each as its own library
    /// does. Returns the canonical code.
    /// </summary>
    public static int Raise(Comm comm) => !Comms.IsLive(comm)
        ? Errors.Raise(comm, Canonical.MPI_ERR_COMM)
        : Errors.Raise(AppAbi.Kind == ApplicationAbi.Mpich ? Comms.World : comm, Canonical.MPI_ERR_ARG);
}
