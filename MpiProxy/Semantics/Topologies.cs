// Topologies (MPI 8): creation through the library, so that its communicator has the topology too; questions by arithmetic.

using System;
using System.Diagnostics.CodeAnalysis;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Cart_create. Processes beyond the grid get MPI_COMM_NULL.</summary>
    public static int MPI_Cart_create(Comm comm, int ndims, int* dims, int* periods, int reorder, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (ndims < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_DIMS);
        }

        int[] wraps = new Span<int>(periods, ndims).ToArray();
        for (int dimension = 0; dimension < ndims; dimension++)
        {
            wraps[dimension] = wraps[dimension] != 0 ? 1 : 0;
        }

        CartTopology topology = new(new Span<int>(dims, ndims).ToArray(), wraps);
        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        int result = Lib.MPI_Cart_create(Comms.Real(comm), ndims, dims, periods, reorder, &real);
        int error = Finish(comm, result, real, newcomm, topology, names);
        Collectives.End(comm);
        return Errors.Raise(comm, error);
    }

    /// <summary>MPI_Cart_sub: a grid of the dimensions that remain.</summary>
    public static int MPI_Cart_sub(Comm comm, int* remainDims, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!TopologyOf(comm, out CartTopology? grid, out int refusal))
        {
            return refusal;
        }

        int[] kept = Array.FindAll(IndicesOf(grid.Dims), dimension => remainDims[dimension] != 0);
        CartTopology topology = new(Array.ConvertAll(kept, dimension => grid.Dims[dimension]), Array.ConvertAll(kept, dimension => grid.Periods[dimension]));
        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        int result = kept.Length == 0 ? SplitIntoPoints(comm, &real) : Lib.MPI_Cart_sub(Comms.Real(comm), remainDims, &real);
        int error = Finish(comm, result, real, newcomm, topology, names);
        Collectives.End(comm);
        return Errors.Raise(comm, error);
    }

    /// <summary>MPI_Cartdim_get.</summary>
    public static int MPI_Cartdim_get(Comm comm, int* ndims)
    {
        if (!TopologyOf(comm, out CartTopology? grid, out int refusal))
        {
            return refusal;
        }

        *ndims = grid.Dims.Length;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Cart_get.</summary>
    public static int MPI_Cart_get(Comm comm, int maxdims, int* dims, int* periods, int* coords)
    {
        if (!TopologyOf(comm, out CartTopology? grid, out int refusal))
        {
            return refusal;
        }

        if (maxdims < grid.Dims.Length)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        grid.Coordinates(Comms.Entry(comm)->Rank, coords);
        for (int dimension = 0; dimension < grid.Dims.Length; dimension++)
        {
            dims[dimension] = grid.Dims[dimension];
            periods[dimension] = grid.Periods[dimension];
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Cart_rank: coordinates outside of a dimension that does not wrap around are an error.</summary>
    public static int MPI_Cart_rank(Comm comm, int* coords, int* rank)
    {
        if (!TopologyOf(comm, out CartTopology? grid, out int refusal))
        {
            return refusal;
        }

        int found = grid.Rank(new ReadOnlySpan<int>(coords, grid.Dims.Length));
        if (found < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        *rank = found;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Cart_coords.</summary>
    public static int MPI_Cart_coords(Comm comm, int rank, int maxdims, int* coords)
    {
        if (!TopologyOf(comm, out CartTopology? grid, out int refusal))
        {
            return refusal;
        }

        if ((uint)rank >= (uint)Comms.Entry(comm)->Size)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_RANK);
        }

        if (maxdims < grid.Dims.Length)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        grid.Coordinates(rank, coords);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Cart_shift.</summary>
    public static int MPI_Cart_shift(Comm comm, int direction, int displacement, int* source, int* destination)
    {
        if (!TopologyOf(comm, out CartTopology? grid, out int refusal))
        {
            return refusal;
        }

        if ((uint)direction >= (uint)grid.Dims.Length)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        int* room = stackalloc int[CartTopology.UsualDimensions];
        int* coordinates = Scratch.Take(room, CartTopology.UsualDimensions, grid.Dims.Length);
        ReadOnlySpan<int> place = new(coordinates, grid.Dims.Length);
        grid.Coordinates(Comms.Entry(comm)->Rank, coordinates);
        int own = coordinates[direction];
        coordinates[direction] = own - displacement;
        *source = grid.Rank(place);
        coordinates[direction] = own + displacement;
        *destination = grid.Rank(place);
        Scratch.Release(room, coordinates);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Graph_create. Processes beyond the graph get MPI_COMM_NULL.</summary>
    public static int MPI_Graph_create(Comm comm, int nnodes, int* index, int* edges, int reorder, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (nnodes < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        int edgeCount = nnodes == 0 ? 0 : int.Max(0, index[nnodes - 1]);
        GraphTopology topology = new(new Span<int>(index, nnodes).ToArray(), new Span<int>(edges, edgeCount).ToArray());
        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        int result = Lib.MPI_Graph_create(Comms.Real(comm), nnodes, index, edges, reorder, &real);
        int error = Finish(comm, result, real, newcomm, topology, names);
        Collectives.End(comm);
        return Errors.Raise(comm, error);
    }

    /// <summary>MPI_Graphdims_get.</summary>
    public static int MPI_Graphdims_get(Comm comm, int* nnodes, int* nedges)
    {
        if (!TopologyOf(comm, out GraphTopology? graph, out int refusal))
        {
            return refusal;
        }

        *nnodes = graph.Index.Length;
        *nedges = graph.Edges.Length;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Graph_get: as much as the arrays hold.</summary>
    public static int MPI_Graph_get(Comm comm, int maxindex, int maxedges, int* index, int* edges)
    {
        if (!TopologyOf(comm, out GraphTopology? graph, out int refusal))
        {
            return refusal;
        }

        if (maxindex < 0 || maxedges < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        graph.Index.AsSpan(0, int.Min(maxindex, graph.Index.Length)).CopyTo(new Span<int>(index, maxindex));
        graph.Edges.AsSpan(0, int.Min(maxedges, graph.Edges.Length)).CopyTo(new Span<int>(edges, maxedges));
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Graph_neighbors_count.</summary>
    public static int MPI_Graph_neighbors_count(Comm comm, int rank, int* count)
    {
        if (!TopologyOf(comm, out GraphTopology? graph, out int refusal))
        {
            return refusal;
        }

        if ((uint)rank >= (uint)graph.Index.Length)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_RANK);
        }

        *count = graph.Neighbors(rank).Length;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Graph_neighbors.</summary>
    public static int MPI_Graph_neighbors(Comm comm, int rank, int maxneighbors, int* neighbors)
    {
        if (!TopologyOf(comm, out GraphTopology? graph, out int refusal))
        {
            return refusal;
        }

        if ((uint)rank >= (uint)graph.Index.Length)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_RANK);
        }

        ReadOnlySpan<int> known = graph.Neighbors(rank);
        known[..int.Min(int.Max(0, maxneighbors), known.Length)].CopyTo(new Span<int>(neighbors, known.Length));
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Dist_graph_create: who is whose neighbour is asked from the library afterwards, because the edges come from anybody.</summary>
    public static int MPI_Dist_graph_create(
        Comm comm, int n, int* sources, int* degrees, int* destinations, int* weights, Info info, int reorder, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        nint hints = Infos.MakeReal(info);
        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        int result = Lib.MPI_Dist_graph_create(Comms.Real(comm), n, sources, degrees, destinations, LibAbi.Weights(weights), hints, reorder, &real);
        int error = Finish(comm, result, real, newcomm, LibAbi.Error(result) == 0 ? AskNeighbors(real) : null, names);
        Collectives.End(comm);
        Infos.FreeReal(hints);
        return Errors.Raise(comm, error);
    }

    /// <summary>MPI_Dist_graph_create_adjacent.</summary>
    public static int MPI_Dist_graph_create_adjacent(
        Comm comm, int indegree, int* sources, int* sourceWeights, int outdegree, int* destinations, int* destinationWeights, Info info, int reorder, Comm* newcomm)
    {
        *newcomm = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        nint hints = Infos.MakeReal(info);
        nint real = 0;
        ulong names = Collectives.BeginCreating(comm);
        int result = Lib.MPI_Dist_graph_create_adjacent(
            Comms.Real(comm), indegree, sources, LibAbi.Weights(sourceWeights), outdegree, destinations, LibAbi.Weights(destinationWeights), hints, reorder, &real);
        int error = Finish(comm, result, real, newcomm, LibAbi.Error(result) == 0 ? AskNeighbors(real) : null, names);
        Collectives.End(comm);
        Infos.FreeReal(hints);
        return Errors.Raise(comm, error);
    }

    /// <summary>MPI_Dist_graph_neighbors_count.</summary>
    public static int MPI_Dist_graph_neighbors_count(Comm comm, int* indegree, int* outdegree, int* weighted)
    {
        if (!TopologyOf(comm, out DistributedGraphTopology? graph, out int refusal))
        {
            return refusal;
        }

        *indegree = graph.Sources.Length;
        *outdegree = graph.Destinations.Length;
        *weighted = graph.IsWeighted ? 1 : 0;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Dist_graph_neighbors. Weight arrays of an unweighted graph are left alone, as both libraries do.</summary>
    public static int MPI_Dist_graph_neighbors(
        Comm comm, int maxindegree, int* sources, int* sourceWeights, int maxoutdegree, int* destinations, int* destinationWeights)
    {
        if (!TopologyOf(comm, out DistributedGraphTopology? graph, out int refusal))
        {
            return refusal;
        }

        if (maxindegree < 0 || maxoutdegree < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        PutNeighbors(graph.Sources, graph.SourceWeights, maxindegree, sources, graph.IsWeighted ? sourceWeights : null);
        PutNeighbors(graph.Destinations, graph.DestinationWeights, maxoutdegree, destinations, graph.IsWeighted ? destinationWeights : null);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Topo_test.</summary>
    public static int MPI_Topo_test(Comm comm, int* status)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        *status = Comms.Pool[comm.Slot]!.Topology?.Kind ?? Canonical.MPI_UNDEFINED;
        return Canonical.MPI_SUCCESS;
    }

    private static void PutNeighbors(int[] known, int[] knownWeights, int capacity, int* neighbors, int* weights)
    {
        int count = int.Min(capacity, known.Length);
        known.AsSpan(0, count).CopyTo(new Span<int>(neighbors, count));
        if (weights != null && weights != (int*)Canonical.MPI_UNWEIGHTED && weights != (int*)Canonical.MPI_WEIGHTS_EMPTY)
        {
            knownWeights.AsSpan(0, count).CopyTo(new Span<int>(weights, count));
        }
    }

    /// <summary>This process's edges of a distributed graph which the library has just made.</summary>
    private static DistributedGraphTopology AskNeighbors(nint real)
    {
        int indegree = 0;
        int outdegree = 0;
        int weighted = 0;
        Lib.MPI_Dist_graph_neighbors_count(real, &indegree, &outdegree, &weighted);
        DistributedGraphTopology graph = new(new int[indegree], new int[indegree], new int[outdegree], new int[outdegree], weighted != 0);
        int nothing = 0;
        fixed (int* sources = graph.Sources, sourceWeights = graph.SourceWeights, destinations = graph.Destinations, destinationWeights = graph.DestinationWeights)
        {
            int* unweighted = LibAbi.Weights((int*)Canonical.MPI_UNWEIGHTED);
            Lib.MPI_Dist_graph_neighbors(
                real, indegree, sources == null ? &nothing : sources, weighted == 0 ? unweighted : sourceWeights == null ? &nothing : sourceWeights,
                outdegree, destinations == null ? &nothing : destinations, weighted == 0 ? unweighted : destinationWeights == null ? &nothing : destinationWeights);
        }

        return graph;
    }

    /// <summary>
    /// A grid without dimensions is a point (MPI 8.5.7). Programs built with Open MPI get one for each process, those built with MPICH one for the first
    /// process and nothing for the others, as from their own libraries.
    /// </summary>
    private static int SplitIntoPoints(Comm comm, nint* real)
    {
        int rank = Comms.Entry(comm)->Rank;
        bool one = AppAbi.Kind == ApplicationAbi.Mpich;
        return Lib.MPI_Comm_split(Comms.Real(comm), one && rank != 0 ? Canonical.MPI_UNDEFINED : rank, 0, real);
    }

    private static int[] IndicesOf(int[] array)
    {
        int[] indices = new int[array.Length];
        for (int index = 0; index < indices.Length; index++)
        {
            indices[index] = index;
        }

        return indices;
    }

    /// <summary>The communicator's topology when it is of the kind asked for; else the raised error.</summary>
    private static bool TopologyOf(Comm comm, [NotNullWhen(true)] out CartTopology? topology, out int refusal)
    {
        topology = TopologyOf(comm) as CartTopology;
        refusal = topology is not null ? Canonical.MPI_SUCCESS : NoTopology(comm);
        return topology is not null;
    }

    private static bool TopologyOf(Comm comm, [NotNullWhen(true)] out GraphTopology? topology, out int refusal)
    {
        topology = TopologyOf(comm) as GraphTopology;
        refusal = topology is not null ? Canonical.MPI_SUCCESS : NoTopology(comm);
        return topology is not null;
    }

    private static bool TopologyOf(Comm comm, [NotNullWhen(true)] out DistributedGraphTopology? topology, out int refusal)
    {
        topology = TopologyOf(comm) as DistributedGraphTopology;
        refusal = topology is not null ? Canonical.MPI_SUCCESS : NoTopology(comm);
        return topology is not null;
    }

    // Casts to a sealed class compare one word; a generic method shared by several classes would search the runtime's cache of casts.
    private static Topology? TopologyOf(Comm comm) => Comms.IsLive(comm) ? Comms.Pool[comm.Slot]!.Topology : null;

    private static int NoTopology(Comm comm) => Errors.Raise(comm, Comms.IsLive(comm) ? Canonical.MPI_ERR_TOPOLOGY : Canonical.MPI_ERR_COMM);
}
