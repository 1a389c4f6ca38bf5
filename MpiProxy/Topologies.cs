// Virtual topologies (MPI 8) as data: what a communicator's row cannot say. Questions about them are answered from here; the library's own
// communicator has the same topology, for neighbourhood collectives.

using System;
using System.IO;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

/// <summary>The topology of a communicator.</summary>
internal abstract record Topology
{
    /// <summary>MPI_CART, MPI_GRAPH or MPI_DIST_GRAPH.</summary>
    public abstract int Kind { get; }

    /// <summary>Gives a communicator of the library this topology, on all its members, without reordering. The old handle is freed.</summary>
    public abstract int Attach(ref nint real);

    /// <summary>Writes the topology; the reader needs nothing else.</summary>
    public abstract void Write(ref MessagePackWriter writer);

    /// <summary>What a member that has already freed the communicator uses to take part in making it again.</summary>
    public virtual Topology ForFormerMember() => this;

    /// <summary>Reads what <see cref="Write"/> wrote; null for no topology.</summary>
    public static Topology? Read(ref MessagePackReader reader)
    {
        if (reader.TryReadNil())
        {
            return null;
        }

        int fields = reader.ReadArrayHeader();
        int kind = reader.ReadInt32();
        Topology read = kind switch
        {
            Canonical.MPI_CART => CartTopology.ReadFields(ref reader),
            Canonical.MPI_GRAPH => GraphTopology.ReadFields(ref reader),
            Canonical.MPI_DIST_GRAPH => DistributedGraphTopology.ReadFields(ref reader),
            _ => throw new InvalidDataException($"Topology {kind} with {fields} fields is unknown."),
        };
        return read;
    }

    /// <summary>Frees the communicator a topology was attached to.</summary>
    protected static unsafe int Replace(ref nint real, nint made, int result)
    {
        int error = LibAbi.Error(result);
        if (error == 0)
        {
            nint old = real;
            error = LibAbi.Error(Lib.MPI_Comm_free(&old));
            real = made;
        }

        return error;
    }
}

/// <summary>A grid.</summary>
/// <param name="Dims">Processes along each dimension.</param>
/// <param name="Periods">1 where the dimension wraps around.</param>
internal sealed record CartTopology(int[] Dims, int[] Periods) : Topology
{
    /// <inheritdoc/>
    /// <summary>Dimensions for which calls have room on the stack; more take memory for the time of the call.</summary>
    public const int UsualDimensions = 16;

    public override int Kind => Canonical.MPI_CART;

    /// <summary>Coordinates of a rank, the last dimension running fastest (MPI 8.5.1: row-major).</summary>
    /// <param name="rank">A valid rank.</param>
    /// <param name="coordinates">Receives as many numbers as there are dimensions.</param>
    public unsafe void Coordinates(int rank, int* coordinates)
    {
        for (int dimension = Dims.Length - 1; dimension >= 0; dimension--)
        {
            coordinates[dimension] = rank % Dims[dimension];
            rank /= Dims[dimension];
        }
    }

    /// <summary>Rank at coordinates; MPI_PROC_NULL when they lie outside of a dimension that does not wrap around.</summary>
    public int Rank(ReadOnlySpan<int> coordinates)
    {
        int rank = 0;
        for (int dimension = 0; dimension < Dims.Length; dimension++)
        {
            int coordinate = coordinates[dimension];
            if ((uint)coordinate >= (uint)Dims[dimension])
            {
                if (Periods[dimension] == 0)
                {
                    return Canonical.MPI_PROC_NULL;
                }

                coordinate = (int)(((long)coordinate % Dims[dimension]) + Dims[dimension]) % Dims[dimension];
            }

            rank = (rank * Dims[dimension]) + coordinate;
        }

        return rank;
    }

    /// <inheritdoc/>
    public override unsafe int Attach(ref nint real)
    {
        nint made = 0;
        fixed (int* dims = Dims, periods = Periods)
        {
            int result = Lib.MPI_Cart_create(real, Dims.Length, dims, periods, 0, &made);
            return Replace(ref real, made, result);
        }
    }

    /// <inheritdoc/>
    public override void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(3);
        writer.Write(Kind);
        Pack.Write(ref writer, Dims);
        Pack.Write(ref writer, Periods);
    }

    internal static CartTopology ReadFields(ref MessagePackReader reader) => new(Pack.ReadInts(ref reader), Pack.ReadInts(ref reader));
}

/// <summary>A graph which every member knows (MPI_Graph_create).</summary>
/// <param name="Index">Cumulated numbers of neighbours.</param>
/// <param name="Edges">Neighbours, one node after the other.</param>
internal sealed record GraphTopology(int[] Index, int[] Edges) : Topology
{
    /// <inheritdoc/>
    public override int Kind => Canonical.MPI_GRAPH;

    /// <summary>Neighbours of a node.</summary>
    public ReadOnlySpan<int> Neighbors(int rank)
    {
        int first = rank == 0 ? 0 : Index[rank - 1];
        return Edges.AsSpan(first, Index[rank] - first);
    }

    /// <inheritdoc/>
    public override unsafe int Attach(ref nint real)
    {
        nint made = 0;
        fixed (int* index = Index, edges = Edges)
        {
            int result = Lib.MPI_Graph_create(real, Index.Length, index, edges, 0, &made);
            return Replace(ref real, made, result);
        }
    }

    /// <inheritdoc/>
    public override void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(3);
        writer.Write(Kind);
        Pack.Write(ref writer, Index);
        Pack.Write(ref writer, Edges);
    }

    internal static GraphTopology ReadFields(ref MessagePackReader reader) => new(Pack.ReadInts(ref reader), Pack.ReadInts(ref reader));
}

/// <summary>A graph of which each member knows its own edges (MPI_Dist_graph_create, MPI_Dist_graph_create_adjacent).</summary>
/// <param name="Sources">Members that send to this one.</param>
/// <param name="SourceWeights">Weight of each.</param>
/// <param name="Destinations">Members this one sends to.</param>
/// <param name="DestinationWeights">Weight of each.</param>
/// <param name="IsWeighted">False when the application gave no weights.</param>
internal sealed record DistributedGraphTopology(int[] Sources, int[] SourceWeights, int[] Destinations, int[] DestinationWeights, bool IsWeighted) : Topology
{
    /// <inheritdoc/>
    public override int Kind => Canonical.MPI_DIST_GRAPH;

    /// <inheritdoc/>
    public override Topology ForFormerMember() => new DistributedGraphTopology([], [], [], [], IsWeighted);

    /// <inheritdoc/>
    public override unsafe int Attach(ref nint real)
    {
        nint made = 0;
        fixed (int* sources = Sources, sourceWeights = SourceWeights, destinations = Destinations, destinationWeights = DestinationWeights)
        {
            int result = Lib.MPI_Dist_graph_create_adjacent(
                real, Sources.Length, sources, Weights(sourceWeights), Destinations.Length, destinations, Weights(destinationWeights),
                LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL), 0, &made);
            return Replace(ref real, made, result);
        }
    }

    /// <inheritdoc/>
    public override void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(6);
        writer.Write(Kind);
        Pack.Write(ref writer, Sources);
        Pack.Write(ref writer, SourceWeights);
        Pack.Write(ref writer, Destinations);
        Pack.Write(ref writer, DestinationWeights);
        writer.Write(IsWeighted);
    }

    internal static DistributedGraphTopology ReadFields(ref MessagePackReader reader) =>
        new(Pack.ReadInts(ref reader), Pack.ReadInts(ref reader), Pack.ReadInts(ref reader), Pack.ReadInts(ref reader), reader.ReadBoolean());

    /// <summary>No weights, empty weights and weights are three things to the library (MPI 8.5.4).</summary>
    private unsafe int* Weights(int* weights) =>
        LibAbi.Weights(!IsWeighted ? (int*)Canonical.MPI_UNWEIGHTED : weights == null ? (int*)Canonical.MPI_WEIGHTS_EMPTY : weights);
}
