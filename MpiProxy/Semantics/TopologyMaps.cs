// What the libraries compute about topologies without communication (MPI 8.5.2, 8.5.8): answered here, so that a program gets the answers of
// its own MPI whatever the library below, before and after a restart.

using System;
using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Dims_create: the sizes that are given stay, the others become as equal as the application's own library makes them.</summary>
    public static int MPI_Dims_create(int nnodes, int ndims, int* dims)
    {
        if (nnodes < 1 || ndims < 0)
        {
            return Errors.Raise(nnodes < 1 ? Canonical.MPI_ERR_ARG : Canonical.MPI_ERR_DIMS);
        }

        long given = 1;
        int open = 0;
        for (int dimension = 0; dimension < ndims; dimension++)
        {
            if (dims[dimension] < 0)
            {
                return Errors.Raise(Canonical.MPI_ERR_DIMS);
            }

            open += dims[dimension] == 0 ? 1 : 0;
            given *= int.Max(1, dims[dimension]);
            if (given > nnodes)
            {
                return Errors.Raise(Canonical.MPI_ERR_DIMS);
            }
        }

        if (nnodes % given != 0 || (open == 0 && ndims > 0 && given != nnodes))
        {
            return Errors.Raise(Canonical.MPI_ERR_DIMS);
        }

        int[] sizes = BalancedDims.Of((int)(nnodes / given), open, AppAbi.Kind == ApplicationAbi.OpenMpi);
        int next = 0;
        for (int dimension = 0; dimension < ndims; dimension++)
        {
            if (dims[dimension] == 0)
            {
                dims[dimension] = sizes[next++];
            }
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Cart_map: nobody is reordered; processes beyond the grid get MPI_UNDEFINED.</summary>
    public static int MPI_Cart_map(Comm comm, int ndims, int* dims, int* periods, int* newrank)
    {
        _ = periods;
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        long points = 1;
        for (int dimension = 0; dimension < ndims && points > 0 && points <= int.MaxValue; dimension++)
        {
            points = dims[dimension] < 1 ? -1 : points * dims[dimension];
        }

        if (ndims < 0 || points < 1 || points > Comms.Entry(comm)->Size)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_DIMS);
        }

        *newrank = Comms.Entry(comm)->Rank < points ? Comms.Entry(comm)->Rank : Canonical.MPI_UNDEFINED;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Graph_map: nobody is reordered; processes beyond the graph get MPI_UNDEFINED.</summary>
    public static int MPI_Graph_map(Comm comm, int nnodes, int* index, int* edges, int* newrank)
    {
        _ = index;
        _ = edges;
        if (!IsIntra(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (nnodes < 1 || nnodes > Comms.Entry(comm)->Size)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        *newrank = Comms.Entry(comm)->Rank < nnodes ? Comms.Entry(comm)->Rank : Canonical.MPI_UNDEFINED;
        return Canonical.MPI_SUCCESS;
    }
}

/// <summary>Sizes of a grid with a given number of points, as equal as possible, in non-increasing order.</summary>
internal static class BalancedDims
{
    /// <summary>The sizes.</summary>
    /// <param name="points">Product of the sizes, at least 1.</param>
    /// <param name="count">Number of sizes.</param>
    /// <param name="greedy">
    /// As Open MPI does: the prime factors, greatest first, each to the size that is smallest so far. Otherwise the sizes with the least difference between
    /// greatest and smallest; among those the greatest smallest one, then the greatest second smallest one and so on, which is what MPICH gives.
    /// </param>
    public static int[] Of(int points, int count, bool greedy)
    {
        int[] sizes = new int[count];
        if (count == 0)
        {
            return sizes;
        }

        if (greedy)
        {
            Array.Fill(sizes, 1);
            List<int> factors = Factors(points);
            for (int index = factors.Count - 1; index >= 0; index--)
            {
                sizes[Array.IndexOf(sizes, Least(sizes))] *= factors[index];
            }

            Array.Sort(sizes);
        }
        else
        {
            Search search = new(Divisors(points), count);
            search.Place(points, 0, 1);
            sizes = search.Best;
        }

        Array.Reverse(sizes);
        return sizes;
    }

    private static int Least(int[] sizes)
    {
        int least = sizes[0];
        foreach (int size in sizes)
        {
            least = int.Min(least, size);
        }

        return least;
    }

    private static List<int> Factors(int number)
    {
        List<int> factors = [];
        for (int factor = 2; (long)factor * factor <= number; factor++)
        {
            for (; number % factor == 0; number /= factor)
            {
                factors.Add(factor);
            }
        }

        if (number > 1)
        {
            factors.Add(number);
        }

        return factors;
    }

    private static int[] Divisors(int number)
    {
        List<int> divisors = [1];
        int previous = 0;
        int first = 0;
        foreach (int factor in Factors(number))
        {
            // A repeated factor multiplies only what its predecessor has added, or divisors would appear twice.
            int end = divisors.Count;
            first = factor == previous ? first : 0;
            int begin = first;
            first = end;
            previous = factor;
            for (int index = begin; index < end; index++)
            {
                divisors.Add(divisors[index] * factor);
            }
        }

        divisors.Sort();
        return [.. divisors];
    }

    /// <summary>Tries ascending sizes, each as great as possible first, so that of two equally good results the first one found counts.</summary>
    private sealed class Search(int[] divisors, int count)
    {
        private readonly int[] _sizes = new int[count];
        private long _difference = long.MaxValue;

        public int[] Best { get; private set; } = [];

        public void Place(int points, int place, int least)
        {
            int left = count - place;
            if (left == 1)
            {
                // The bound below has ensured that this is better than what was found before.
                _sizes[place] = points;
                if (points - (long)_sizes[0] < _difference)
                {
                    _difference = points - (long)_sizes[0];
                    Best = (int[])_sizes.Clone();
                }

                return;
            }

            for (int index = divisors.Length - 1; index >= 0 && divisors[index] >= least; index--)
            {
                int size = divisors[index];
                if (points % size != 0 || IsTooGreat(size, left, points))
                {
                    continue;
                }

                // The greatest of the sizes is at least the root of what is left: when even that is too far from the smallest, so is every smaller choice here.
                long smallest = place == 0 ? size : _sizes[0];
                if (_difference != long.MaxValue && IsOutOfReach(points, smallest + _difference, left))
                {
                    return;
                }

                _sizes[place] = size;
                Place(points / size, place + 1, size);
            }
        }

        // size to the power of exponent is greater than points.
        private static bool IsTooGreat(int size, int exponent, int points)
        {
            long power = 1;
            for (int factor = 0; factor < exponent && power <= points; factor++)
            {
                power *= size;
            }

            return power > points;
        }

        // points cannot be a product of `exponent` numbers which all are smaller than limit.
        private static bool IsOutOfReach(int points, long limit, int exponent)
        {
            long power = 1;
            for (int factor = 0; factor < exponent && power < points; factor++)
            {
                power *= limit - 1;
            }

            return power < points;
        }
    }
}
