// What objects of MPI do without a library below: slots, grids, contents of datatypes, tables of predefined handles and error texts.
// What needs a library is checked by the programs in tests/programs.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Mana.Contracts;
using Mana.MpiProxy;
using MessagePack;
using Xunit;

namespace Mana.Tests.Unit;

/// <summary>Slots of objects.</summary>
public sealed class ObjectsSlotTests
{
    [Fact]
    public void DynamicSlotsBeginBehindThePredefinedHandles()
    {
        SlotPool<string> pool = new();
        Assert.Equal(Canonical.FirstDynamicSlot, pool.Add("first", int.MaxValue));
        Assert.Equal(Canonical.FirstDynamicSlot + 1, pool.Add("second", int.MaxValue));
    }

    [Fact]
    public void TheSlotFreedLastComesBackFirst()
    {
        SlotPool<string> pool = new();
        int[] slots = [.. Enumerable.Range(0, 3).Select(_ => pool.Add("x", int.MaxValue))];
        pool.Remove(slots[1]);
        pool.Remove(slots[0]);
        Assert.Equal(slots[0], pool.Add("y", int.MaxValue));
        Assert.Equal(slots[1], pool.Add("z", int.MaxValue));
    }

    [Fact]
    public void AFullTableAnswersMinusOne()
    {
        SlotPool<string> pool = new();
        Assert.Equal(Canonical.FirstDynamicSlot, pool.Add("only", Canonical.FirstDynamicSlot + 1));
        Assert.Equal(-1, pool.Add("too many", Canonical.FirstDynamicSlot + 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(Canonical.FirstDynamicSlot)]
    public void UnknownSlotsHaveNothing(int slot) => Assert.Null(new SlotPool<string>()[slot]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void ARestoredPoolGivesNoSlotTwice(int seed)
    {
        Random random = new(seed);
        SlotPool<object> original = new();
        for (int step = 0; step < 200; step++)
        {
            List<(int Slot, object Item)> live = original.List(Canonical.FirstDynamicSlot);
            if (live.Count > 0 && random.Next(3) == 0)
            {
                original.Remove(live[random.Next(live.Count)].Slot);
            }
            else
            {
                original.Add(new object(), int.MaxValue);
            }
        }

        SlotPool<object> restored = new();
        foreach ((int slot, object item) in original.List(Canonical.FirstDynamicSlot))
        {
            restored.Set(slot, item);
        }

        HashSet<int> used = [.. original.List(Canonical.FirstDynamicSlot).Select(pair => pair.Slot)];
        Assert.Equal(original.List(Canonical.FirstDynamicSlot).Select(pair => pair.Slot), restored.List(Canonical.FirstDynamicSlot).Select(pair => pair.Slot));
        for (int step = 0; step < 300; step++)
        {
            Assert.True(used.Add(restored.Add(new object(), int.MaxValue)));
        }
    }
}

/// <summary>Arithmetic of grids and graphs.</summary>
public sealed class ObjectsTopologyTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 3, 5)]
    [InlineData(7, 1, 4)]
    public void CoordinatesAndRanksAreInverse(int first, int second, int third)
    {
        CartTopology grid = new([first, second, third], [0, 1, 0]);
        int size = first * second * third;
        for (int rank = 0; rank < size; rank++)
        {
            Assert.Equal(rank, grid.Rank(Coordinates(grid, rank)));
        }
    }

    [Fact]
    public void TheLastDimensionRunsFastest() => Assert.Equal([1, 2], Coordinates(new CartTopology([2, 3], [0, 0]), 5));

    private static unsafe int[] Coordinates(CartTopology grid, int rank)
    {
        int[] coordinates = new int[grid.Dims.Length];
        fixed (int* first = coordinates)
        {
            grid.Coordinates(rank, first);
        }

        return coordinates;
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 0)]
    [InlineData(-7, 2)]
    [InlineData(int.MinValue, 1)]
    public void PeriodicDimensionsWrapAround(int coordinate, int expected) => Assert.Equal(expected, new CartTopology([3], [1]).Rank([coordinate]));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void BeyondAnOpenDimensionIsNobody(int coordinate) => Assert.Equal(Canonical.MPI_PROC_NULL, new CartTopology([3], [0]).Rank([coordinate]));

    [Fact]
    public void NeighborsOfAGraphNodeLieBetweenTheCumulatedNumbers()
    {
        GraphTopology graph = new([2, 3, 3, 6], [1, 3, 0, 0, 1, 2]);
        Assert.Equal([1, 3], graph.Neighbors(0).ToArray());
        Assert.Equal([0], graph.Neighbors(1).ToArray());
        Assert.Empty(graph.Neighbors(2).ToArray());
        Assert.Equal([0, 1, 2], graph.Neighbors(3).ToArray());
    }

    [Fact]
    public void TopologiesSurviveTheImage()
    {
        CartTopology grid = Assert.IsType<CartTopology>(RoundTrip(new CartTopology([2, 3], [1, 0])));
        Assert.Equal([2, 3], grid.Dims);
        Assert.Equal([1, 0], grid.Periods);
        GraphTopology graph = Assert.IsType<GraphTopology>(RoundTrip(new GraphTopology([1, 2], [1, 0])));
        Assert.Equal([1, 2], graph.Index);
        Assert.Equal([1, 0], graph.Edges);
        DistributedGraphTopology distributed = Assert.IsType<DistributedGraphTopology>(RoundTrip(new DistributedGraphTopology([1], [5], [2, 3], [6, 7], true)));
        Assert.Equal([1], distributed.Sources);
        Assert.Equal([5], distributed.SourceWeights);
        Assert.Equal([2, 3], distributed.Destinations);
        Assert.Equal([6, 7], distributed.DestinationWeights);
        Assert.True(distributed.IsWeighted);
    }

    private static Topology? RoundTrip(Topology topology)
    {
        ArrayBufferWriter<byte> buffer = new();
        MessagePackWriter writer = new(buffer);
        topology.Write(ref writer);
        writer.Flush();
        MessagePackReader reader = new(buffer.WrittenMemory);
        Topology? read = Topology.Read(ref reader);
        Assert.True(reader.End);
        return read;
    }
}

/// <summary>Contents of datatypes in the large-count form (MPI-4, table 5.2).</summary>
public sealed class ObjectsDatatypeTests
{
    [Fact]
    public void TypesMadeWithIntCountsKeepTheirIntegers()
    {
        LargeContents contents = LargeContents.Of(new DatatypeObject(Canonical.MPI_COMBINER_HVECTOR, [3, 2], [64], [Canonical.MPI_INT]));
        Assert.Equal([0, 1], contents.Integers);
        Assert.Equal([64L], contents.Addresses);
        Assert.Empty(contents.Counts);
    }

    [Fact]
    public void LargeTypesTellTheirCountsAndDisplacementsAsCounts()
    {
        LargeContents contents = LargeContents.Of(new DatatypeObject(Canonical.MPI_COMBINER_HINDEXED, [2, 4, 5], [8, 80], [Canonical.MPI_INT], Large: true));
        Assert.Empty(contents.Integers);
        Assert.Empty(contents.Addresses);
        Assert.Equal([2L, 4, 5, 8, 80], contents.Counts);
    }

    [Fact]
    public void LargeSubarraysKeepDimensionsAndOrderAsIntegers()
    {
        LargeContents contents = LargeContents.Of(
            new DatatypeObject(Canonical.MPI_COMBINER_SUBARRAY, [2, 10, 20, 3, 4, 1, 2, Canonical.MPI_ORDER_C], [], [Canonical.MPI_INT], Large: true));
        Assert.Equal([0, 7], contents.Integers);
        Assert.Equal([10L, 20, 3, 4, 1, 2], contents.Counts);
    }

    [Fact]
    public void LargeDistributedArraysTellOnlyTheirSizesAsCounts()
    {
        LargeContents contents = LargeContents.Of(
            new DatatypeObject(Canonical.MPI_COMBINER_DARRAY, [4, 1, 2, 100, 200, 16, 17, 18, 19, 2, 2, 12], [], [Canonical.MPI_INT], Large: true));
        Assert.Equal([0, 1, 2, 5, 6, 7, 8, 9, 10, 11], contents.Integers);
        Assert.Equal([100L, 200], contents.Counts);
    }
}

/// <summary>Tables of what the standard predefines.</summary>
public sealed class ObjectsPredefinedTests
{
    [Fact]
    public void NumbersAndNamesOccurOnce()
    {
        foreach (PredefinedHandle[] table in (PredefinedHandle[][])[Predefined.Datatypes, Predefined.Operators, Predefined.Others])
        {
            Assert.Equal(table.Length, table.Select(row => row.Number).Distinct().Count());
            Assert.Equal(table.Length, table.Select(row => row.Name).Distinct().Count());
        }
    }

    [Fact]
    public void FortranNumbersComeBack()
    {
        foreach (PredefinedHandle row in Predefined.Datatypes.Where(row => row.OpenMpiFortran != Predefined.NoFortranNumber))
        {
            Assert.Equal(row.Number, Semantics.MPI_Type_f2c(Semantics.MPI_Type_c2f(new Datatype(row.Number))).Slot);
        }

        foreach (PredefinedHandle row in Predefined.Operators)
        {
            Assert.Equal(row.Number, Semantics.MPI_Op_f2c(Semantics.MPI_Op_c2f(new Op(row.Number))).Slot);
        }

        Assert.Equal(0, Semantics.MPI_Comm_c2f(new Comm(Canonical.MPI_COMM_WORLD)));
        Assert.Equal(2, Semantics.MPI_Comm_c2f(new Comm(Canonical.MPI_COMM_NULL)));
        Assert.Equal(Canonical.MPI_COMM_SELF, Semantics.MPI_Comm_f2c(1).Slot);
        Assert.Equal(Canonical.InvalidSlot, Semantics.MPI_Comm_f2c(-1).Slot);
        Assert.Equal(5000, Semantics.MPI_Group_f2c(Semantics.MPI_Group_c2f(new Group(5000))).Slot);
    }

    [Fact]
    public void EveryClassOfTheStandardHasATextThatBeginsWithItsName()
    {
        for (int code = 1; code <= Canonical.MPI_ERR_ABI; code++)
        {
            string? text = ErrorTexts.Of(code);
            if (text is not null)
            {
                Assert.StartsWith("MPI_ERR_", text, StringComparison.Ordinal);
                Assert.Contains(": ", text, StringComparison.Ordinal);
            }
        }

        Assert.NotNull(ErrorTexts.Of(Canonical.MPI_ERR_TRUNCATE));
        Assert.Null(ErrorTexts.Of(Canonical.MPI_ERR_LASTCODE));
        Assert.Null(ErrorTexts.Of(-1));
    }
}
