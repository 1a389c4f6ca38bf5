using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Mana.StubGenerator.Emit;

/// <summary>Writes <c>docs/syscall-support.md</c> from the rows of the kernel's table, as they stand in its source. A unit test compares the page with the table itself.</summary>
internal static partial class SyscallPage
{
    /// <summary>One row as the page shows it.</summary>
    private sealed record Line(int Number, string Name, bool HasPolicy, string Level, string Why);

    /// <summary>The page.</summary>
    /// <param name="rows">Text of <c>SyscallTable.Rows.Unsafe.cs</c>.</param>
    /// <param name="numbers">Text of <c>SyscallNumber.cs</c>.</param>
    /// <exception cref="InvalidDataException">A row has no number, or there is no row at all.</exception>
    public static string Emit(string rows, string numbers)
    {
        Dictionary<string, int> number = NumberPattern().Matches(numbers).ToDictionary(m => m.Groups[1].Value, m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
        List<Line> lines = RowPattern().Matches(rows).Select(m => new Line(
            number.TryGetValue(m.Groups[2].Value, out int n) ? n : throw new InvalidDataException($"System call {m.Groups[2].Value} has no number."),
            m.Groups[2].Value, m.Groups[1].Value == "Row", m.Groups[3].Value.ToLowerInvariant(), Regex.Unescape(m.Groups[4].Value))).OrderBy(line => line.Number).ToList();
        if (lines.Count == 0)
        {
            throw new InvalidDataException("The table of system calls has no rows.");
        }

        var text = new StringBuilder();
        text.Append("# System calls\n\n");
        text.Append("Written by StubGenerator from `LowerHalfLoader/Syscalls/SyscallTable.Rows.Unsafe.cs`; `make generate` writes it anew.\n\n");
        text.Append("| level | system calls | meaning |\n|---|---:|---|\n");
        foreach ((string level, string meaning) in new[]
        {
            ("full", "behaves as natively, also over a checkpoint and a restart"), ("partial", "works, with the restriction that the sentence names"), ("refused", "answers an error, for the reason given"),
        })
        {
            text.Append(CultureInfo.InvariantCulture, $"| {level} | {lines.Count(line => line.Level == level)} | {meaning} |\n");
        }

        text.Append("\nA call \"with policy\" is looked at by Mana; any other is the kernel's own, made from the program's own thread.\n");
        text.Append("\n| system call | number | policy | level | |\n|---|---:|---|---|---|\n");
        lines.ForEach(line => text.Append(CultureInfo.InvariantCulture, $"| {line.Name} | {line.Number} | {(line.HasPolicy ? "yes" : "no")} | {line.Level} | {line.Why} |\n"));
        return text.ToString();
    }

    [GeneratedRegex(@"\b(Row|Pass)\(SyscallNumber\.(\w+),[^;]*?Support\.(Full|Partial|Refused)(?:\(""((?:[^""\\]|\\.)*)""\))?\);")]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"public const int (\w+) = (\d+);")]
    private static partial Regex NumberPattern();
}
