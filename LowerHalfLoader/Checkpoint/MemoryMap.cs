// Reads /proc/self/maps: which memory belongs to the upper half.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Mana.Contracts;
using Mana.UpperHalf;

namespace Mana.LowerHalfLoader;

internal static class MemoryMap
{
    private const int ProtectionRead = 1;
    private const int ProtectionWrite = 2;
    private const int ProtectionExecute = 4;

    /// <summary>All regions below the end of the arena without the gate area, adjacent equal ones merged.</summary>
    internal static List<RegionImage> ReadUpperHalf() => Parse(File.ReadLines("/proc/self/maps"));

    internal static List<RegionImage> Parse(IEnumerable<string> lines)
    {
        var regions = new List<RegionImage>();
        foreach (string line in lines)
        {
            RegionImage region = ParseLine(line);
            if (region.Start >= BoundaryLayout.ArenaEnd)
            {
                break;
            }
            if (region.Start >= BoundaryLayout.ArenaStart && region.End <= BoundaryLayout.ArenaStart + BoundaryLayout.GateAreaBytes)
            {
                continue;
            }
            if (regions.Count > 0 && Continues(regions[^1], region))
            {
                regions[^1].End = region.End;
                continue;
            }
            regions.Add(region);
        }
        return regions;
    }

    private static bool Continues(RegionImage before, RegionImage region)
        => before.End == region.Start && before.Protection == region.Protection && before.IsShared == region.IsShared
            && before.Name == region.Name && (!region.Name.StartsWith('/') || before.FileOffset + (before.End - before.Start) == region.FileOffset);

    // 7f12a000-7f12b000 r-xp 00001000 08:01 1234      /usr/lib/libm.so.6
    private static RegionImage ParseLine(string line)
    {
        int dash = line.IndexOf('-'), space = line.IndexOf(' ');
        string[] fields = line.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
        string flags = fields[1];
        return new RegionImage
        {
            Start = ulong.Parse(line.AsSpan(0, dash), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            End = ulong.Parse(line.AsSpan(dash + 1, space - dash - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            Protection = (flags[0] == 'r' ? ProtectionRead : 0) | (flags[1] == 'w' ? ProtectionWrite : 0) | (flags[2] == 'x' ? ProtectionExecute : 0),
            IsShared = flags[3] == 's',
            FileOffset = ulong.Parse(fields[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            Name = fields.Length > 5 ? fields[5].Trim() : "",
        };
    }
}
