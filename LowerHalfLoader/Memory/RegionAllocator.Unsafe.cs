// Which addresses of the arena are free. Restricted C# (see Native.Unsafe.cs): called from mmap and munmap of the upper half.
//
// Free ranges stand ascending and merged in one flat array outside the managed heap; the lowest that fits is taken, so freed space is
// used again. The kernel has the last word: ranges are mapped with MAP_FIXED_NOREPLACE. The lock is a leaf and is held for a few
// instructions, except around the kernel calls that must not be separated from their bookkeeping.
using System.Runtime.InteropServices;
using System.Threading;
using Mana.Contracts;

namespace Mana.LowerHalfLoader;

internal static unsafe class RegionAllocator
{
    private struct Range
    {
        public ulong Start;
        public ulong End;
    }

    private const int Capacity = 1 << 16;
    internal const ulong PageBytes = 4096;
    private const ulong HugePageBytes = 2 << 20;

    /// <summary>The gate area and room behind it for what later versions may need at fixed addresses.</summary>
    internal const ulong FirstAddress = BoundaryLayout.ArenaStart + 0x1000_0000;

    private static Range* ranges;
    private static int count;
    private static int held;

    internal static void Initialize()
    {
        ranges = (Range*)NativeMemory.AllocZeroed(Capacity, (nuint)sizeof(Range));
        ranges[0] = new Range { Start = FirstAddress, End = BoundaryLayout.ArenaEnd };
        count = 1;
    }

    internal static ulong RoundUp(ulong bytes) => (bytes + PageBytes - 1) & ~(PageBytes - 1);

    internal static void Lock()
    {
        while (Interlocked.CompareExchange(ref held, 1, 0) != 0)
        {
            Native.Raw(SyscallNumber.sched_yield, 0, 0, 0, 0, 0, 0);
        }
    }

    internal static void Unlock() => Volatile.Write(ref held, 0);

    /// <summary>In the child of a fork nobody else can hold the lock.</summary>
    internal static void ResetLock() => held = 0;

    /// <summary>Reserves <paramref name="bytes"/> (a multiple of the page size); 0 if the arena is full. The lock must be held.</summary>
    internal static ulong Take(ulong bytes)
    {
        ulong alignment = bytes >= HugePageBytes ? HugePageBytes : PageBytes;
        for (int i = 0; i < count; i++)
        {
            ulong start = (ranges[i].Start + alignment - 1) & ~(alignment - 1);
            if (start < ranges[i].End && ranges[i].End - start >= bytes)
            {
                Claim(start, start + bytes);
                return start;
            }
        }
        return 0;
    }

    /// <summary>
    /// As <see cref="Take"/>, but wholly within <paramref name="reach"/> bytes of <paramref name="address"/>, for code that is reached by near
    /// jumps: a large mapping may have filled the low addresses before the library came to lie far from them.
    /// </summary>
    internal static ulong TakeNear(ulong address, ulong reach, ulong bytes)
    {
        ulong lowest = address > FirstAddress + reach ? address - reach : FirstAddress;
        ulong highest = address + reach;
        for (int i = Find(lowest); i < count && ranges[i].Start < highest; i++)
        {
            ulong start = ranges[i].Start > lowest ? ranges[i].Start : RoundUp(lowest);
            ulong end = ranges[i].End < highest ? ranges[i].End : highest;
            if (start < end && end - start >= bytes)
            {
                Claim(start, start + bytes);
                return start;
            }
        }
        return 0;
    }

    /// <summary>Index of the first range that ends behind <paramref name="address"/>.</summary>
    private static int Find(ulong address)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (ranges[middle].End > address)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }

    internal static bool IsFree(ulong start, ulong end)
    {
        int i = Find(start);
        return i < count && ranges[i].Start <= start && ranges[i].End >= end;
    }

    /// <summary>Marks [start, end) as in use, whatever of it was free. The lock must be held.</summary>
    internal static void Claim(ulong start, ulong end)
    {
        int i = Find(start);
        while (i < count && ranges[i].Start < end)
        {
            Range range = ranges[i];
            if (range.Start < start && range.End > end)
            {
                if (!Insert(i + 1, end, range.End))
                {
                    ranges[i].End = start;      // the upper part is lost to the allocator, which is harmless
                    return;
                }
                ranges[i].End = start;
                return;
            }
            if (range.Start < start)
            {
                ranges[i].End = start;
                i++;
            }
            else if (range.End > end)
            {
                ranges[i].Start = end;
                return;
            }
            else
            {
                Remove(i);
            }
        }
    }

    /// <summary>Marks [start, end) as free. What lies outside the arena is ignored. The lock must be held.</summary>
    internal static void Give(ulong start, ulong end)
    {
        start = start < FirstAddress ? FirstAddress : start;
        end = end > BoundaryLayout.ArenaEnd ? BoundaryLayout.ArenaEnd : end;
        if (start >= end)
        {
            return;
        }
        Claim(start, end);
        int i = Find(start);
        bool joinsBefore = i > 0 && ranges[i - 1].End == start;
        bool joinsAfter = i < count && ranges[i].Start == end;
        if (joinsBefore && joinsAfter)
        {
            ranges[i - 1].End = ranges[i].End;
            Remove(i);
        }
        else if (joinsBefore)
        {
            ranges[i - 1].End = end;
        }
        else if (joinsAfter)
        {
            ranges[i].Start = start;
        }
        else
        {
            Insert(i, start, end);              // a full array forgets the range, which is harmless
        }
    }

    private static bool Insert(int index, ulong start, ulong end)
    {
        if (count == Capacity)
        {
            return false;
        }
        for (int i = count; i > index; i--)
        {
            ranges[i] = ranges[i - 1];
        }
        ranges[index].Start = start;
        ranges[index].End = end;
        count++;
        return true;
    }

    private static void Remove(int index)
    {
        count--;
        for (int i = index; i < count; i++)
        {
            ranges[i] = ranges[i + 1];
        }
    }
}
