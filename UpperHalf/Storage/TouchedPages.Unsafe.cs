// Finds the pages of anonymous memory that have ever been written, so that untouched reservations cost nothing. The kernel's PAGEMAP_SCAN
// (6.7, Documentation/admin-guide/mm/pagemap.rst) answers in ranges; older kernels give one word per page in /proc/self/pagemap.
// Invariant: structures handed to the kernel live on the stack or are pinned for the length of the call.

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Mana.UpperHalf;

/// <summary>A range of addresses.</summary>
/// <param name="Start">First address.</param>
/// <param name="End">First address behind it.</param>
internal readonly record struct AddressRange(ulong Start, ulong End);

/// <summary>Reads /proc/self/pagemap.</summary>
internal sealed unsafe class TouchedPages : IDisposable
{
    private const ulong ScanRequest = 0xc060_6610; // _IOWR('f', 16, struct pm_scan_arg), 96 bytes
    private const ulong CategoryPresent = 1 << 3;
    private const ulong CategorySwapped = 1 << 4;
    private const ulong CategoryZeroPage = 1 << 5;
    private const int RangesPerScan = 256;
    private const int WordsPerRead = 16 << 10;
    private const ulong WordPresent = 1UL << 63;
    private const ulong WordSwapped = 1UL << 62;

    private readonly int _pageMap = Linux.Open("/proc/self/pagemap", Linux.OpenReadOnly);
    private bool _canScan = true;

    /// <summary>Ranges of touched pages between two addresses, ascending. Everything counts as touched where the kernel does not tell.</summary>
    public List<AddressRange> Find(ulong start, ulong end)
    {
        var found = new List<AddressRange>();
        if (_pageMap < 0)
        {
            found.Add(new AddressRange(start, end));
            return found;
        }

        if (_canScan && Scan(start, end, found))
        {
            return found;
        }

        _canScan = false;
        found.Clear();
        ReadWords(start, end, found);
        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_pageMap >= 0)
        {
            Linux.Close(_pageMap);
        }
    }

    private bool Scan(ulong start, ulong end, List<AddressRange> found)
    {
        PageRegion* regions = stackalloc PageRegion[RangesPerScan];
        while (start < end)
        {
            var argument = new ScanArgument
            {
                Size = (ulong)sizeof(ScanArgument),
                Start = start,
                End = end,
                Vector = (ulong)regions,
                VectorLength = RangesPerScan,
                CategoryInverted = CategoryZeroPage,
                CategoryMask = CategoryZeroPage,
                CategoryAnyOf = CategoryPresent | CategorySwapped,
                ReturnMask = CategoryPresent,
            };
            int count = Linux.Control(_pageMap, ScanRequest, &argument);
            if (count < 0)
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                Add(found, regions[i].Start, regions[i].End);
            }

            if (argument.WalkEnd <= start)
            {
                return false;
            }

            start = argument.WalkEnd;
        }

        return true;
    }

    private void ReadWords(ulong start, ulong end, List<AddressRange> found)
    {
        var words = new ulong[WordsPerRead];
        fixed (ulong* target = words)
        {
            for (ulong address = start; address < end;)
            {
                ulong wanted = Math.Min((end - address) / ImageFormat.PageBytes, WordsPerRead);
                long count = Linux.ReadAt(_pageMap, (byte*)target, (long)wanted * sizeof(ulong), address / ImageFormat.PageBytes * sizeof(ulong));
                if (count < sizeof(ulong))
                {
                    Add(found, address, end);
                    return;
                }

                for (int i = 0; i < (int)(count / sizeof(ulong)); i++)
                {
                    if ((words[i] & (WordPresent | WordSwapped)) != 0)
                    {
                        Add(found, address, address + ImageFormat.PageBytes);
                    }

                    address += ImageFormat.PageBytes;
                }
            }
        }
    }

    private static void Add(List<AddressRange> found, ulong start, ulong end)
    {
        if (found.Count > 0 && found[^1].End == start)
        {
            found[^1] = new AddressRange(found[^1].Start, end);
        }
        else
        {
            found.Add(new AddressRange(start, end));
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PageRegion
    {
        public ulong Start;
        public ulong End;
        public ulong Categories;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct ScanArgument
    {
        public ulong Size;
        public ulong Flags;
        public ulong Start;
        public ulong End;
        public ulong WalkEnd;
        public ulong Vector;
        public ulong VectorLength;
        public ulong MaximumPages;
        public ulong CategoryInverted;
        public ulong CategoryMask;
        public ulong CategoryAnyOf;
        public ulong ReturnMask;
    }
}
