using System;

namespace Mana.MpiProxy;

/// <summary>
/// The integers that MPI_Type_get_contents returns hold constants (storage order, distributions) whose place depends on the combiner (MPI 5.1.13).
/// </summary>
internal static unsafe class ContentsCodec
{
    /// <summary>Converts canonical constants inside the integers to the MPICH ABI.</summary>
    /// <param name="datatype">The datatype asked about.</param>
    /// <param name="integers">What is returned.</param>
    /// <param name="count">Room in <paramref name="integers"/>.</param>
    /// <param name="large">True for MPI_Type_get_contents_c.</param>
    public static void ToMpich(Datatype datatype, int* integers, long count, bool large) =>
        Convert(datatype, integers, count, large, &MpichConstants.OrderFromCanonical, &MpichConstants.DistributionFromCanonical, &MpichConstants.DistributionArgumentFromCanonical);

    /// <inheritdoc cref="ToMpich"/>
    public static void ToOpenMpi(Datatype datatype, int* integers, long count, bool large) =>
        Convert(datatype, integers, count, large, &OpenMpiConstants.OrderFromCanonical, &OpenMpiConstants.DistributionFromCanonical, &OpenMpiConstants.DistributionArgumentFromCanonical);

    private static void Convert(Datatype datatype, int* integers, long room, bool large, delegate*<int, int> order, delegate*<int, int> distribution, delegate*<int, int> argument)
    {
        int combiner = 0;
        bool separateCounts = false;
        if (large)
        {
            long integerCount = 0, addressCount = 0, largeCount = 0, typeCount = 0;
            if (Semantics.MPI_Type_get_envelope_c(datatype, &integerCount, &addressCount, &largeCount, &typeCount, &combiner) != 0)
            {
                return;
            }

            separateCounts = largeCount != 0;
        }
        else
        {
            int integerCount = 0, addressCount = 0, typeCount = 0;
            if (Semantics.MPI_Type_get_envelope(datatype, &integerCount, &addressCount, &typeCount, &combiner) != 0)
            {
                return;
            }
        }

        if (combiner == Canonical.MPI_COMBINER_SUBARRAY && room >= 1)
        {
            // ndims, sizes, subsizes, starts, order; the arrays are elsewhere in the large form.
            Apply(integers, separateCounts ? 1 : 1 + (3 * integers[0]), 1, room, order);
        }
        else if (combiner == Canonical.MPI_COMBINER_DARRAY && room >= 3)
        {
            // size, rank, ndims, gsizes, distributions, arguments, process grid, order; gsizes are elsewhere in the large form.
            int dimensions = integers[2];
            int distributions = separateCounts ? 3 : 3 + dimensions;
            Apply(integers, distributions, dimensions, room, distribution);
            Apply(integers, distributions + dimensions, dimensions, room, argument);
            Apply(integers, distributions + (3 * dimensions), 1, room, order);
        }
    }

    private static void Apply(int* integers, int from, int count, long room, delegate*<int, int> convert)
    {
        for (int i = from; i < from + count && i < room; i++)
        {
            integers[i] = convert(integers[i]);
        }
    }
}
