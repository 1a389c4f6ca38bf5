// The type map of a datatype (MPI 5.1): the named types it is made of, in their order, with their displacements. Read from the description of the type, so it is the same
// over every library below.

using System;

namespace Mana.MpiProxy;

/// <summary>What wants to see a type map.</summary>
internal interface ITypeMapReader
{
    /// <summary>Some neighbouring elements of a named type, or of one of MPI_Type_create_f90_*, which have data.</summary>
    /// <param name="slot">Slot of the type.</param>
    /// <param name="displacement">Of the first element, in bytes; each other one begins an extent later.</param>
    /// <param name="count">Number of elements, at least 1.</param>
    void Read(int slot, long displacement, long count);
}

/// <summary>What a type without parts counts for.</summary>
internal interface ILeafMeasure
{
    /// <summary>Of one element.</summary>
    static abstract long Of(int slot);
}

/// <summary>Walks along type maps.</summary>
internal static class TypeMap
{
    private const int DarrayHeader = 3;

    /// <summary>The sum of a measure over all elements of the type map of one element of a type. The time depends on the constructors, not on their counts.</summary>
    public static long Sum<TMeasure>(int slot)
        where TMeasure : ILeafMeasure
    {
        DatatypeObject item = Datatypes.Pool[slot]!;
        if (item.Children.Length == 0)
        {
            return SizeBytes(slot) == 0 ? 0 : TMeasure.Of(slot);
        }

        if (item.Combiner == Canonical.MPI_COMBINER_STRUCT)
        {
            long sum = 0;
            for (int index = 0; index < item.Children.Length; index++)
            {
                sum += item.Integers[index + 1] * Sum<TMeasure>(item.Children[index]);
            }

            return sum;
        }

        // All its parts are of one type.
        long part = SizeBytes(item.Children[0]);
        return part == 0 ? 0 : SizeBytes(slot) / part * Sum<TMeasure>(item.Children[0]);
    }

    /// <summary>Shows the type map of some elements of a type.</summary>
    /// <param name="slot">Slot of the type.</param>
    /// <param name="displacement">Of the first element, in bytes.</param>
    /// <param name="count">Number of elements.</param>
    /// <param name="reader">Sees it.</param>
    public static void Walk<TReader>(int slot, long displacement, long count, ref TReader reader)
        where TReader : ITypeMapReader
    {
        if (count <= 0 || SizeBytes(slot) == 0)
        {
            return;
        }

        DatatypeObject item = Datatypes.Pool[slot]!;
        if (item.Children.Length == 0)
        {
            reader.Read(slot, displacement, count);
            return;
        }

        long extent = ExtentBytes(slot);
        for (long element = 0; element < count; element++)
        {
            WalkOne(item, displacement + (element * extent), ref reader);
        }
    }

    private static void WalkOne<TReader>(DatatypeObject item, long at, ref TReader reader)
        where TReader : ITypeMapReader
    {
        long[] i = item.Integers;
        long[] a = item.Addresses;
        int child = item.Children[0];
        long extent = ExtentBytes(child);
        switch (item.Combiner)
        {
            case Canonical.MPI_COMBINER_DUP:
            case Canonical.MPI_COMBINER_RESIZED:
                Walk(child, at, 1, ref reader);
                break;
            case Canonical.MPI_COMBINER_CONTIGUOUS:
                Walk(child, at, i[0], ref reader);
                break;
            case Canonical.MPI_COMBINER_VECTOR:
            case Canonical.MPI_COMBINER_HVECTOR:
                long stride = item.Combiner == Canonical.MPI_COMBINER_VECTOR ? i[2] * extent : a[0];
                for (long block = 0; block < i[0]; block++)
                {
                    Walk(child, at + (block * stride), i[1], ref reader);
                }

                break;
            case Canonical.MPI_COMBINER_INDEXED:
                for (long block = 0; block < i[0]; block++)
                {
                    Walk(child, at + (i[1 + i[0] + block] * extent), i[1 + block], ref reader);
                }

                break;
            case Canonical.MPI_COMBINER_HINDEXED:
                for (long block = 0; block < i[0]; block++)
                {
                    Walk(child, at + a[block], i[1 + block], ref reader);
                }

                break;
            case Canonical.MPI_COMBINER_INDEXED_BLOCK:
                for (long block = 0; block < i[0]; block++)
                {
                    Walk(child, at + (i[2 + block] * extent), i[1], ref reader);
                }

                break;
            case Canonical.MPI_COMBINER_HINDEXED_BLOCK:
                for (long block = 0; block < i[0]; block++)
                {
                    Walk(child, at + a[block], i[1], ref reader);
                }

                break;
            case Canonical.MPI_COMBINER_STRUCT:
                for (int block = 0; block < item.Children.Length; block++)
                {
                    Walk(item.Children[block], at + a[block], i[1 + block], ref reader);
                }

                break;
            case Canonical.MPI_COMBINER_SUBARRAY:
                WalkArray(SubarrayParts(item), item.Integers[1..(1 + (int)i[0])], i[^1] == Canonical.MPI_ORDER_C, child, at, ref reader);
                break;
            case Canonical.MPI_COMBINER_DARRAY:
                WalkArray(DarrayParts(item), item.Integers[DarrayHeader..(DarrayHeader + (int)i[2])], i[^1] == Canonical.MPI_ORDER_C, child, at, ref reader);
                break;
            default:
                throw new InvalidOperationException($"There is no type map for combiner {item.Combiner}.");
        }
    }

    /// <summary>Part of one dimension of an array: runs of indices.</summary>
    private readonly record struct Run(long First, long Count);

    private static Run[][] SubarrayParts(DatatypeObject item)
    {
        int dimensions = (int)item.Integers[0];
        var parts = new Run[dimensions][];
        for (int dimension = 0; dimension < dimensions; dimension++)
        {
            parts[dimension] = [new Run(item.Integers[1 + (2 * dimensions) + dimension], item.Integers[1 + dimensions + dimension])];
        }

        return parts;
    }

    /// <summary>What a process of the grid has (MPI 5.1.4); the grid's ranks are in row-major order, whatever the order of the array.</summary>
    private static Run[][] DarrayParts(DatatypeObject item)
    {
        int dimensions = (int)item.Integers[2];
        ReadOnlySpan<long> sizes = item.Integers.AsSpan(DarrayHeader, dimensions);
        ReadOnlySpan<long> distributions = item.Integers.AsSpan(DarrayHeader + dimensions, dimensions);
        ReadOnlySpan<long> arguments = item.Integers.AsSpan(DarrayHeader + (2 * dimensions), dimensions);
        ReadOnlySpan<long> grid = item.Integers.AsSpan(DarrayHeader + (3 * dimensions), dimensions);
        var parts = new Run[dimensions][];
        long rank = item.Integers[1];
        for (int dimension = dimensions - 1; dimension >= 0; dimension--)
        {
            long processes = grid[dimension];
            long place = rank % processes;
            rank /= processes;
            long size = sizes[dimension];
            bool isDefault = arguments[dimension] == Canonical.MPI_DISTRIBUTE_DFLT_DARG;
            long block = distributions[dimension] switch
            {
                Canonical.MPI_DISTRIBUTE_BLOCK => isDefault ? (size + processes - 1) / processes : arguments[dimension],
                Canonical.MPI_DISTRIBUTE_CYCLIC => isDefault ? 1 : arguments[dimension],
                _ => size,
            };
            var runs = new System.Collections.Generic.List<Run>();
            for (long first = distributions[dimension] == Canonical.MPI_DISTRIBUTE_NONE ? 0 : place * block; first < size; first += processes * block)
            {
                runs.Add(new Run(first, long.Min(block, size - first)));
            }

            parts[dimension] = [.. runs];
        }

        return parts;
    }

    private static void WalkArray<TReader>(Run[][] parts, long[] sizes, bool isRowMajor, int child, long at, ref TReader reader)
        where TReader : ITypeMapReader
    {
        // From the slowest dimension to the fastest one.
        if (!isRowMajor)
        {
            Array.Reverse(parts);
            Array.Reverse(sizes);
        }

        WalkDimension(parts, sizes, 0, 0, child, at, ref reader);
    }

    private static void WalkDimension<TReader>(Run[][] parts, long[] sizes, int dimension, long index, int child, long at, ref TReader reader)
        where TReader : ITypeMapReader
    {
        long extent = ExtentBytes(child);
        foreach (Run run in parts[dimension])
        {
            long first = (index * sizes[dimension]) + run.First;
            if (dimension == parts.Length - 1)
            {
                Walk(child, at + (first * extent), run.Count, ref reader);
                continue;
            }

            for (long place = first; place < first + run.Count; place++)
            {
                WalkDimension(parts, sizes, dimension + 1, place, child, at, ref reader);
            }
        }
    }

    private static unsafe long SizeBytes(int slot) => Datatypes.Entries[slot].SizeBytes;

    private static unsafe long ExtentBytes(int slot) => Datatypes.Entries[slot].ExtentBytes;
}
