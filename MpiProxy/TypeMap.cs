// The type map of a datatype (MPI 5.1): the named types it is made of, in their order, with their displacements. Read from the description of the type, so it is the same
// over every library below.

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
            default:
                // A subarray or a distributed array: DatatypeBuilder makes nothing else.
                WalkDimension(item, 0, 0, at, ref reader);
                break;
        }
    }

    /// <summary>The indices of one dimension that belong to a type: blocks at equal distances.</summary>
    /// <param name="First">First index.</param>
    /// <param name="Block">Indices in a block.</param>
    /// <param name="Distance">From one block to the next.</param>
    /// <param name="End">Where the last block ends at the latest.</param>
    /// <param name="Size">Indices of the whole array.</param>
    private readonly record struct Part(long First, long Block, long Distance, long End, long Size);

    private static Part PartOf(DatatypeObject item, int dimension) => item.Combiner == Canonical.MPI_COMBINER_SUBARRAY ? SubarrayPart(item.Integers, dimension) : DarrayPart(item.Integers, dimension);

    private static Part SubarrayPart(long[] i, int dimension)
    {
        long dimensions = i[0];
        long count = i[1 + dimensions + dimension];
        long first = i[1 + (2 * dimensions) + dimension];
        return new Part(first, count, count + 1, first + count, i[1 + dimension]);
    }

    /// <summary>What a process of the grid has (MPI 5.1.4); the grid's ranks are in row-major order, whatever the order of the array.</summary>
    private static Part DarrayPart(long[] i, int dimension)
    {
        long dimensions = i[2];
        long rank = i[1];
        for (long faster = dimensions - 1; faster > dimension; faster--)
        {
            rank /= i[DarrayHeader + (3 * dimensions) + faster];
        }

        long size = i[DarrayHeader + dimension];
        long distribution = i[DarrayHeader + dimensions + dimension];
        long argument = i[DarrayHeader + (2 * dimensions) + dimension];
        long processes = i[DarrayHeader + (3 * dimensions) + dimension];
        bool isDefault = argument == Canonical.MPI_DISTRIBUTE_DFLT_DARG;
        long block = distribution == Canonical.MPI_DISTRIBUTE_NONE ? size
            : !isDefault ? argument
            : distribution == Canonical.MPI_DISTRIBUTE_BLOCK ? (size + processes - 1) / processes : 1;
        long place = distribution == Canonical.MPI_DISTRIBUTE_NONE ? 0 : rank % processes;
        return new Part(place * block, block, long.Max(1, processes * block), size, size);
    }

    /// <summary>From the slowest dimension to the fastest one.</summary>
    private static void WalkDimension<TReader>(DatatypeObject item, int level, long index, long at, ref TReader reader)
        where TReader : ITypeMapReader
    {
        long[] i = item.Integers;
        int dimensions = (int)(item.Combiner == Canonical.MPI_COMBINER_SUBARRAY ? i[0] : i[2]);
        bool isLast = level == dimensions - 1;
        Part part = PartOf(item, i[^1] == Canonical.MPI_ORDER_C ? level : dimensions - 1 - level);
        int child = item.Children[0];
        for (long block = part.First; block < part.End; block += part.Distance)
        {
            long count = long.Min(part.Block, part.End - block);
            long first = (index * part.Size) + block;
            if (isLast)
            {
                Walk(child, at + (first * ExtentBytes(child)), count, ref reader);
                continue;
            }

            for (long place = first; place < first + count; place++)
            {
                WalkDimension(item, level + 1, place, at, ref reader);
            }
        }
    }

    private static unsafe long SizeBytes(int slot) => Datatypes.Entries[slot].SizeBytes;

    private static unsafe long ExtentBytes(int slot) => Datatypes.Entries[slot].ExtentBytes;
}
