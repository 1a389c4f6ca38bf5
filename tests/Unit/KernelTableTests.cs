// Tables and parsers of the user-space kernel: every system call of Linux has a row, the header's addresses are the contract's, maps are read.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Mana.Contracts;
using Mana.LowerHalfLoader;
using Mana.UpperHalf;
using Xunit;

#pragma warning disable CA1416 // Mana and its tests run on Linux only.

namespace Mana.Tests.Unit;

public class KernelTableTests
{
    [Fact]
    public void EverySystemCallHasARow()
    {
        const string Header = "/usr/include/x86_64-linux-gnu/asm/unistd_64.h";
        var rows = Kernel.SystemCalls().ToDictionary(row => row.Number, row => row.Name);
        MatchCollection calls = Regex.Matches(File.ReadAllText(Header), @"#define __NR_(\w+)\s+(\d+)");
        Assert.NotEmpty(calls);
        foreach (Match call in calls)
        {
            int number = int.Parse(call.Groups[2].Value, CultureInfo.InvariantCulture);
            Assert.True(rows.TryGetValue(number, out string? name), $"System call {call.Groups[1].Value} ({number}) has no row.");
            Assert.Equal(call.Groups[1].Value, name);
        }
    }

    [Fact]
    public void WhatIsNotFullySupportedSaysWhy()
        => Assert.All(Kernel.SystemCalls(), row => Assert.Equal(row.Support.Level == SupportLevel.Full, row.Support.Why.Length == 0));

    [Theory]
    [InlineData("MANA_ARENA_START", BoundaryLayout.ArenaStart)]
    [InlineData("MANA_ARENA_END", BoundaryLayout.ArenaEnd)]
    [InlineData("MANA_GATE_AREA_BYTES", BoundaryLayout.GateAreaBytes)]
    [InlineData("MANA_GATE_COUNT", BoundaryLayout.GateCount)]
    public void HeaderIsTheContractsTwin(string name, ulong value)
    {
        string text = Regex.Match(BoundaryHeader(), $@"#define {name}\s+(\w+)").Groups[1].Value;
        ulong found = text.StartsWith("0x", StringComparison.Ordinal)
            ? ulong.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : ulong.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(value, found);
    }

    [Theory]
    [InlineData("MANA_SLOT_LIGHT_GATE", BoundaryLayout.LightGateSlot)]
    [InlineData("MANA_SLOT_WAITING_GATE", BoundaryLayout.WaitingGateSlot)]
    [InlineData("MANA_SLOT_DIRECT_GATE", BoundaryLayout.DirectGateSlot)]
    [InlineData("MANA_SLOT_WIDE_GATE", BoundaryLayout.WideGateSlot)]
    [InlineData("MANA_SLOT_NARROW_GATE", BoundaryLayout.NarrowGateSlot)]
    public void SlotsAreTheContracts(string name, ulong value)
    {
        string offset = Regex.Match(BoundaryHeader(), $@"#define {name}\s+\(MANA_ARENA_START \+ 0x([0-9a-f]+)\)").Groups[1].Value;
        Assert.Equal(value, BoundaryLayout.ArenaStart + ulong.Parse(offset, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    private static string BoundaryHeader()
    {
        for (string? directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            string header = Path.Combine(directory, "native", "include", "mana_boundary.h");
            if (File.Exists(header))
            {
                return File.ReadAllText(header);
            }
        }
        throw new FileNotFoundException("native/include/mana_boundary.h was not found above the test's directory.");
    }

    [Fact]
    public void MapsAreReadAndMerged()
    {
        List<RegionImage> regions = MemoryMap.Parse(
        [
            "00400000-00401000 r--p 00000000 08:01 11                                 /opt/a program",
            "200000000000-200000004000 rw-p 00000000 00:00 0 ",
            "200000008000-200000010000 r-xp 00000000 00:00 0 ",
            "200010000000-200010001000 r-xp 00001000 08:01 12                         /usr/lib/libm.so.6",
            "200010001000-200010002000 r-xp 00002000 08:01 12                         /usr/lib/libm.so.6",
            "200010002000-200010003000 r-xp 00009000 08:01 12                         /usr/lib/libm.so.6",
            "200010003000-200010004000 rw-p 00000000 00:00 0 ",
            "200010004000-200010005000 rw-p 00000000 00:00 0 ",
            "200010005000-200010006000 rw-s 00000000 00:01 77                         /dev/zero (deleted)",
            "7f0000000000-7f0000001000 r-xp 00000000 08:01 12                         /usr/lib/libm.so.6",
        ]);
        Assert.Equal(5, regions.Count);
        Assert.Equal("/opt/a program", regions[0].Name);
        Assert.Equal((0x200010000000UL, 0x200010002000UL, 5), (regions[1].Start, regions[1].End, regions[1].Protection));
        Assert.Equal(0x9000UL, regions[2].FileOffset);
        Assert.Equal((0x200010005000UL, ""), (regions[3].End, regions[3].Name));
        Assert.True(regions[4].IsShared);
    }

    [Fact]
    public void ProgramsThatCannotRunGetASentence()
    {
        string directory = Directory.CreateTempSubdirectory().FullName;
        string Write(string name, string content, bool executable = true)
        {
            string path = Path.Combine(directory, name);
            File.WriteAllText(path, content);
            File.SetUnixFileMode(path, executable ? UnixFileMode.UserRead | UnixFileMode.UserExecute : UnixFileMode.UserRead);
            return path;
        }
        Assert.Contains("not an ELF file", Assert.Throws<ProgramException>(() => ElfFile.Read(Write("text", "some text"))).Message, StringComparison.Ordinal);
        Assert.Contains("no such file", Assert.Throws<ProgramException>(() => ProgramResolver.Resolve(directory + "/none", ["none"])).Message, StringComparison.Ordinal);
        Assert.Contains("not executable", Assert.Throws<ProgramException>(() => ProgramResolver.Resolve(Write("plain", "x", false), ["plain"])).Message, StringComparison.Ordinal);
        Assert.Contains("interpreter", Assert.Throws<ProgramException>(() => ProgramResolver.Resolve(Write("script", "#!/no/such/thing\n"), ["script"])).Message, StringComparison.Ordinal);
        ResolvedProgram program = ProgramResolver.Resolve(Write("good", "#! /bin/sh -e\n"), ["good", "a"]);
        Assert.Equal("/bin/sh", program.Path);
        Assert.Equal(new[] { "/bin/sh", "-e", directory + "/good", "a" }, program.Arguments);
        Directory.Delete(directory, recursive: true);
    }
}
