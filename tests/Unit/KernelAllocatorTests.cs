// The allocator of the arena against a plain model: ranges never overlap, freed space comes back, claims split and merge as they should.
using System;
using System.Collections.Generic;
using Mana.Contracts;
using Mana.LowerHalfLoader;
using Xunit;

namespace Mana.Tests.Unit;

public class KernelAllocatorTests
{
    private const ulong Page = RegionAllocator.PageBytes;

    [Fact]
    public void TakesLowestAndReusesFreedSpace()
    {
        RegionAllocator.Initialize();
        ulong a = RegionAllocator.Take(4 * Page), b = RegionAllocator.Take(4 * Page), c = RegionAllocator.Take(Page);
        Assert.Equal(RegionAllocator.FirstAddress, a);
        Assert.Equal(a + (4 * Page), b);
        RegionAllocator.Give(a + Page, a + (3 * Page));
        Assert.Equal(a + Page, RegionAllocator.Take(2 * Page));
        RegionAllocator.Give(a, c + Page);
        Assert.Equal(a, RegionAllocator.Take(9 * Page));
    }

    [Fact]
    public void LargeRangesAreAlignedForHugePages()
    {
        RegionAllocator.Initialize();
        RegionAllocator.Take(Page);
        Assert.Equal(0UL, RegionAllocator.Take(4UL << 20) % (2UL << 20));
    }

    [Fact]
    public void ArenaHasAnEnd()
    {
        RegionAllocator.Initialize();
        Assert.Equal(0UL, RegionAllocator.Take(BoundaryLayout.ArenaEnd - BoundaryLayout.ArenaStart));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20261120)]
    public void AgreesWithAModel(int seed)
    {
        const int Pages = 512;
        RegionAllocator.Initialize();
        var random = new Random(seed);
        var isFree = new bool[Pages];
        ulong origin = RegionAllocator.FirstAddress;
        Array.Fill(isFree, true);
        // Everything behind the model's window is taken, so that it decides alone.
        RegionAllocator.Claim(origin + (Pages * Page), BoundaryLayout.ArenaEnd);
        for (int step = 0; step < 20_000; step++)
        {
            int first = random.Next(Pages), length = random.Next(1, Math.Min(24, Pages - first + 1));
            ulong start = origin + ((ulong)first * Page), end = start + ((ulong)length * Page);
            switch (random.Next(4))
            {
                case 0:
                    ulong got = RegionAllocator.Take((ulong)length * Page);
                    int expected = LowestFree(isFree, length);
                    Assert.Equal(expected < 0 ? 0 : origin + ((ulong)expected * Page), got);
                    if (expected >= 0)
                    {
                        Array.Fill(isFree, false, expected, length);
                    }
                    break;
                case 1:
                    RegionAllocator.Give(start, end);
                    Array.Fill(isFree, true, first, length);
                    break;
                case 2:
                    RegionAllocator.Claim(start, end);
                    Array.Fill(isFree, false, first, length);
                    break;
                default:
                    Assert.Equal(Array.IndexOf(isFree, false, first, length) < 0, RegionAllocator.IsFree(start, end));
                    break;
            }
        }
    }

    private static int LowestFree(bool[] isFree, int length)
    {
        int run = 0;
        for (int i = 0; i < isFree.Length; i++)
        {
            run = isFree[i] ? run + 1 : 0;
            if (run == length)
            {
                return i - length + 1;
            }
        }
        return -1;
    }
}
