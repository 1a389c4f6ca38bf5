// Checks of the arguments that point-to-point calls share, in the standard's error classes (MPI 9.4). They stand before the library below is
// called, because a handle that no table knows would be a wild pointer there.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>Argument checks. All return 0 or a canonical error class.</summary>
internal static unsafe class Arguments
{
    private static Datatype Byte => new(Canonical.MPI_BYTE);

    /// <summary>Checks a send.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Send(long count, Datatype datatype, int destination, int tag, Comm comm)
    {
        if (Comms.IsLive(comm) && count >= 0 && Datatypes.IsLive(datatype) && (uint)tag <= (uint)Proxy.TagUpperBound
            && ((uint)destination < (uint)Comms.Entry(comm)->PeerCount || destination == Canonical.MPI_PROC_NULL))
        {
            return 0;
        }

        return Explain(count, datatype, destination, tag, comm, isReceive: false);
    }

    /// <summary>Checks a receive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Receive(long count, Datatype datatype, int source, int tag, Comm comm)
    {
        if (count >= 0 && Datatypes.IsLive(datatype) && Probe(source, tag, comm) == 0)
        {
            return 0;
        }

        return Explain(count, datatype, source, tag, comm, isReceive: true);
    }

    /// <summary>Checks a probe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Probe(int source, int tag, Comm comm)
    {
        if (!Comms.IsLive(comm))
        {
            return Canonical.MPI_ERR_COMM;
        }

        if ((uint)tag > (uint)Proxy.TagUpperBound && tag != Canonical.MPI_ANY_TAG)
        {
            return Canonical.MPI_ERR_TAG;
        }

        return (uint)source < (uint)Comms.Entry(comm)->PeerCount || source == Canonical.MPI_ANY_SOURCE || source == Canonical.MPI_PROC_NULL
            ? 0
            : Canonical.MPI_ERR_RANK;
    }

    /// <summary>Checks buffer arguments alone (MPI_Mrecv).</summary>
    public static int Buffer(long count, Datatype datatype) =>
        count < 0 ? Canonical.MPI_ERR_COUNT : Datatypes.IsLive(datatype) ? 0 : Canonical.MPI_ERR_TYPE;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Explain(long count, Datatype datatype, int peer, int tag, Comm comm, bool isReceive)
    {
        if (!Comms.IsLive(comm))
        {
            return Canonical.MPI_ERR_COMM;
        }

        // MPICH does not look at the type of an empty message, and its applications rely on it.
        bool isEmpty = count == 0 && datatype.Slot == Canonical.MPI_DATATYPE_NULL && AppAbi.Kind == ApplicationAbi.Mpich;
        int buffer = isEmpty ? 0 : Buffer(count, datatype);
        if (buffer != 0)
        {
            return buffer;
        }

        if (isEmpty)
        {
            return isReceive ? Receive(0, Byte, peer, tag, comm) : Send(0, Byte, peer, tag, comm);
        }

        return (uint)tag > (uint)Proxy.TagUpperBound && !(isReceive && tag == Canonical.MPI_ANY_TAG) ? Canonical.MPI_ERR_TAG : Canonical.MPI_ERR_RANK;
    }
}
