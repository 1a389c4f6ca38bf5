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
        if (!Comms.IsLive(comm))
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
        if (!Comms.IsLive(comm))
        {
            return 0;
        }

        int topology = Canonical.MPI_UNDEFINED, first = 0, second = 0, weighted = 0;
        if (Semantics.MPI_Topo_test(comm, &topology) != 0)
        {
            return 0;
        }

        switch (topology)
        {
            case Canonical.MPI_CART:
                return Semantics.MPI_Cartdim_get(comm, &first) == 0 ? 2 * first : 0;
            case Canonical.MPI_GRAPH:
                return Semantics.MPI_Graph_neighbors_count(comm, Comms.Entry(comm)->Rank, &first) == 0 ? first : 0;
            case Canonical.MPI_DIST_GRAPH:
                return Semantics.MPI_Dist_graph_neighbors_count(comm, &first, &second, &weighted) == 0 ? (sends ? second : first) : 0;
            default:
                return 0;
        }
    }

    /// <summary>True when this process is the root of a rooted collective on a valid communicator.</summary>
    public static bool IsRoot(Comm comm, int root)
    {
        CommEntry* entry = Comms.Entry(comm);
        return entry->IsInter != 0 ? root == Canonical.MPI_ROOT : root == entry->Rank;
    }
}
