// What may not happen while an MPI call passes through Mana: no managed allocation, no managed lock, no hash table, no exception. Proven on the machine code of the
// published mana-rank, not on the sources, so nothing that the compiler adds is missed.
//
// What is proven. From every generated gate entry (one per function and application ABI) all calls and jumps that name their target are followed. A path that
// reaches an allocator of the runtime, a monitor, a lock, a hash table of the runtime or the throwing of an exception fails the test, as does a call through
// memory (a virtual method, an interface, a delegate), which cannot be followed. Calls through a register are those to the MPI library below.
// The walk stops at the functions of call-paths.tsv, each with the reason why a call that does its work does not go there, and does not begin at the functions, or classes of
// functions, listed there, whose work is to make or change objects. A row that stops nothing fails the test too, so the table cannot rot.
// What is not proven: what the library below does, and the time that any of it takes (make bench shows that).

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>The path of every MPI call, in the machine code.</summary>
public sealed partial class CallPathTests
{
    private const int LeastEntries = 900;
    private const int MostShown = 40;

    /// <summary>One row of the table of exceptions.</summary>
    private sealed record Stop(string Kind, Regex Pattern, string Reason)
    {
        public bool Used { get; set; }
    }

    /// <summary>Calls of one function of the executable.</summary>
    private sealed class Node
    {
        public HashSet<string> Targets { get; } = [];

        public string? ThroughMemory { get; set; }
    }

    [Fact]
    public void No_entry_allocates_locks_hashes_or_throws()
    {
        List<Stop> stops = ReadTable(Path.Combine(Layout.Root, "tests/Integration/call-paths.tsv"));
        Dictionary<string, string> classes = File.ReadLines(Path.Combine(Layout.Root, "StubGenerator/Tables/functions.tsv")).Skip(1)
            .Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1]);
        Dictionary<string, Node> graph = Disassemble(Path.Combine(Layout.Root, "out/bin/mana-rank"));
        List<(string Symbol, string Function)> entries = graph.Keys.Select(symbol => (symbol, match: EntryPattern().Match(symbol))).Where(e => e.match.Success)
            .Select(e => (e.symbol, e.match.Groups[1].Value)).OrderBy(e => e.symbol, StringComparer.Ordinal).ToList();
        Assert.True(entries.Count >= LeastEntries, $"Only {entries.Count} gate entries were found in mana-rank: has it symbols?");

        var from = new Dictionary<string, string?>();
        var pending = new Queue<string>();
        foreach ((string symbol, string function) in entries)
        {
            Stop? made = stops.FirstOrDefault(s => s.Kind == "class" && (s.Pattern.IsMatch(classes[function]) || s.Pattern.IsMatch(function)));
            if (made is not null)
            {
                made.Used = true;
            }
            else
            {
                from[symbol] = null;
                pending.Enqueue(symbol);
            }
        }

        var wrong = new List<string>();
        List<Stop> cold = stops.Where(s => s.Kind == "cold").ToList();
        while (pending.TryDequeue(out string? symbol))
        {
            if (!graph.TryGetValue(symbol, out Node? node))
            {
                continue;
            }

            if (node.ThroughMemory is { } call)
            {
                wrong.Add($"a call through memory ({call}) in {Trail(from, symbol)}");
            }

            foreach (string target in node.Targets)
            {
                if (cold.FirstOrDefault(s => s.Pattern.IsMatch(target)) is { } stop)
                {
                    stop.Used = true;
                }
                else if (ForbiddenPattern().IsMatch(target))
                {
                    wrong.Add($"{target} from {Trail(from, symbol)}");
                }
                else if (from.TryAdd(target, symbol))
                {
                    pending.Enqueue(target);
                }
            }
        }

        wrong.AddRange(stops.Where(s => !s.Used).Select(s => $"the row '{s.Kind} {s.Pattern}' of call-paths.tsv stops nothing any more"));
        Assert.True(wrong.Count == 0, $"{wrong.Count} things that the path of an MPI call may not do:\n{string.Join('\n', wrong.Take(MostShown))}");
    }

    private static List<Stop> ReadTable(string path) => File.ReadLines(path).Skip(1).Select(line =>
    {
        string[] cells = line.Split('\t');
        Assert.True(cells.Length == 3 && cells[0] is "class" or "cold" && cells[2].Length > 10, $"{path}: '{line}' is no row (kind, pattern, reason).");
        return new Stop(cells[0], new Regex(cells[0] == "class" ? $"^(?:{cells[1]})$" : cells[1]), cells[2]);
    }).ToList();

    private static string Trail(Dictionary<string, string?> from, string symbol)
    {
        var trail = new List<string>();
        for (string? at = symbol; at is not null; at = from[at])
        {
            trail.Add(at.Replace("MpiProxy_Mana_MpiProxy_", string.Empty, StringComparison.Ordinal));
        }

        return string.Join(" <- ", trail);
    }

    private static Dictionary<string, Node> Disassemble(string executable)
    {
        // -WK: the symbols of a published executable lie in a file of their own beside it.
        using Process objdump = Process.Start(new ProcessStartInfo("objdump", ["-d", "--no-show-raw-insn", "-WK", executable]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var graph = new Dictionary<string, Node>();
        Node? node = null;
        string name = string.Empty;
        while (objdump.StandardOutput.ReadLine() is { } line)
        {
            if (line.EndsWith(">:", StringComparison.Ordinal))
            {
                name = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..^2];
                graph[name] = node = new Node();
                continue;
            }

            int at = line.IndexOf('\t', StringComparison.Ordinal);
            if (node is null || at < 0 || line.Length < at + 2 || line[at + 1] is not ('c' or 'j') || !(line.AsSpan(at + 1).StartsWith("call") || line[at + 1] == 'j'))
            {
                continue;
            }

            int open = line.IndexOf('<', StringComparison.Ordinal);
            int star = line.IndexOf('*', StringComparison.Ordinal);
            if (star >= 0)
            {
                // *%rax: a pointer of the library below, or a switch. *8(%rax): a table of methods. *8(%rip): a cell of the executable's own imports.
                string operand = line[(star + 1)..];
                if (operand.Contains('(', StringComparison.Ordinal) && !operand.Contains("%rip", StringComparison.Ordinal))
                {
                    node.ThroughMemory ??= operand.Trim();
                }
            }
            else if (open >= 0)
            {
                string target = line[(open + 1)..line.LastIndexOf('>')];
                int plus = target.LastIndexOf("+0x", StringComparison.Ordinal);
                target = plus < 0 ? target : target[..plus];
                if (target != name)
                {
                    node.Targets.Add(target);
                }
            }
        }

        objdump.WaitForExit();
        Assert.Equal(0, objdump.ExitCode);
        return graph;
    }

    [GeneratedRegex("(?:Mpich|OpenMpi)Entries__(MPI_\\w+)$")]
    private static partial Regex EntryPattern();

    [GeneratedRegex("^(?:Rhp?New|RhBox|RhpThrow|RhCollect|RhpGetThreadStaticBase)|Threading_Monitor__|Threading_Lock__|_Dictionary|HashSet|ConcurrentBag|Hashtable")]
    private static partial Regex ForbiddenPattern();
}
