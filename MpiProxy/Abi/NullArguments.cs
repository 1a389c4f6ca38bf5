namespace Mana.MpiProxy;

/// <summary>What a gate entry does when the application gives no place for an answer.</summary>
internal static class NullArguments
{
    /// <summary>Raises the error on the call's communicator, the world's when it has none. Returns the canonical code.</summary>
    public static int Raise(Comm comm) => Errors.Raise(comm, Comms.IsLive(comm) ? Canonical.MPI_ERR_ARG : Canonical.MPI_ERR_COMM);
}
