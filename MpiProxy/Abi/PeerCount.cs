namespace Mana.MpiProxy;

/// <summary>Lengths of arrays which the communicator tells and the prototype does not.</summary>
internal static unsafe class PeerCount
{
    /// <summary>Elements of an array with one element per peer: the own group, or the remote one of an intercommunicator.</summary>
    /// <param name="comm">Any handle; 0 elements for an invalid one.</param>
    /// <param name="sends">Which of the two arrays; the same length here.</param>
    public static int Members(Comm comm, bool sends)
    {
        _ = sends;
        if (!Comms.Exists(comm))
        {
            return 0;
        }

        CommEntry* entry = Comms.Entry(comm);
        return entry->IsInter != 0 ? entry->PeerCount : entry->Size;
    }

    /// <summary>Elements of an array with one element per neighbor in the communicator's topology (MPI 8.6).</summary>
    /// <param name="comm">Any handle; 0 elements without a topology.</param>
    /// <param name="sends">True for destinations, false for sources.</param>
    public static int Neighbors(Comm comm, bool sends)
    {
        return !Comms.Exists(comm) ? 0 : Comms.Pool[comm.Slot]!.Topology switch
        {
            CartTopology grid => 2 * grid.Dims.Length,
            GraphTopology graph => graph.Neighbors(Comms.Entry(comm)->Rank).Length,
            DistributedGraphTopology graph => sends ? graph.Destinations.Length : graph.Sources.Length,
            _ => 0,
        };
    }

    /// <summary>True when this process is the root of a rooted collective on a valid communicator.</summary>
    public static bool IsRoot(Comm comm, int root)
    {
        CommEntry* entry = Comms.Entry(comm);
        return entry->IsInter != 0 ? root == Canonical.MPI_ROOT : root == entry->Rank;
    }
}
