// MPI_Dims_create without a library: the examples are answers of MPICH 4.0.2 and Open MPI 4.1.4, asked on a Debian machine.

using System;
using System.Collections.Generic;
using System.Linq;
using Mana.MpiProxy;
using Xunit;

namespace Mana.Tests.Unit;

/// <summary>Sizes of balanced grids.</summary>
public sealed class BalancedDimsTests
{
    [Theory]
    [InlineData(360, new[] { 10, 6, 6 })]
    [InlineData(134064, new[] { 19, 14, 9, 8, 7 })]
    [InlineData(712656, new[] { 101, 14, 9, 8, 7 })]
    [InlineData(180, new[] { 15, 12 })]
    [InlineData(7, new[] { 7, 1, 1 })]
    [InlineData(1, new[] { 1, 1 })]
    public void AsMpichMakesThem(int points, int[] expected) => Assert.Equal(expected, BalancedDims.Of(points, expected.Length, greedy: false));

    [Theory]
    [InlineData(24, new[] { 4, 3, 2 })]
    [InlineData(36, new[] { 6, 6 })]
    [InlineData(72, new[] { 12, 6 })]
    public void AsOpenMpiMakesThem(int points, int[] expected) => Assert.Equal(expected, BalancedDims.Of(points, expected.Length, greedy: true));

    [Fact]
    public void NoOtherGridIsBetter()
    {
        for (int points = 1; points <= 300; points++)
        {
            for (int count = 1; count <= 4; count++)
            {
                int[] expected = All(points, count, points).MinBy(g => (g[0] - g[^1], new Reversed(g)))!;
                Assert.Equal(expected, BalancedDims.Of(points, count, greedy: false));
            }
        }
    }

    [Fact]
    public void ManyPointsInManyDimensionsTakeNoTime()
    {
        int[] sizes = BalancedDims.Of(735134400, 17, greedy: false);
        Assert.Equal(735134400, sizes.Aggregate(1, (product, size) => product * size));
    }

    private static IEnumerable<int[]> All(int points, int count, int greatest)
    {
        if (count == 1)
        {
            return points <= greatest ? [[points]] : [];
        }

        return Enumerable.Range(1, Math.Min(points, greatest)).Where(size => points % size == 0)
            .SelectMany(size => All(points / size, count - 1, size).Select(rest => (int[])[size, .. rest]));
    }

    // Of two grids the one whose smallest size is greater comes first, then the one whose second smallest is.
    private sealed record Reversed(int[] Grid) : IComparable<Reversed>
    {
        public int CompareTo(Reversed? other) => Grid.Reverse().Zip(other!.Grid.Reverse()).Select(p => p.Second.CompareTo(p.First)).FirstOrDefault(c => c != 0);
    }
}
