// The two forms in which MPI tells the arguments of a constructor: with int counts (MPI 5.1.13, table 5.1) and, for types made by
// large-count functions, with everything that is a count among the large counts (table 5.2).

using System.Collections.Generic;

namespace Mana.MpiProxy;

/// <summary>Contents in the large-count form.</summary>
/// <param name="Integers">Positions in <see cref="DatatypeObject.Integers"/> of what stays an integer.</param>
/// <param name="Addresses">Addresses.</param>
/// <param name="Counts">Large counts.</param>
internal readonly record struct LargeContents(int[] Integers, long[] Addresses, long[] Counts)
{
    private const int DarrayHeader = 3;

    /// <summary>The contents of a type; those of a type made with int counts stay as they are.</summary>
    public static LargeContents Of(DatatypeObject item)
    {
        int count = item.Integers.Length;
        if (!item.Large)
        {
            return new LargeContents(Range(0, count), item.Addresses, []);
        }

        switch (item.Combiner)
        {
            case Canonical.MPI_COMBINER_SUBARRAY:
                return new LargeContents([0, count - 1], [], item.Integers[1..^1]);
            case Canonical.MPI_COMBINER_DARRAY:
                int dimensions = (int)item.Integers[2];
                return new LargeContents([.. Range(0, DarrayHeader), .. Range(DarrayHeader + dimensions, count)], [], item.Integers[DarrayHeader..(DarrayHeader + dimensions)]);
            default:
                return new LargeContents([], [], [.. item.Integers, .. item.Addresses]);
        }
    }

    private static int[] Range(int first, int end)
    {
        List<int> positions = [];
        for (int position = first; position < end; position++)
        {
            positions.Add(position);
        }

        return [.. positions];
    }
}
