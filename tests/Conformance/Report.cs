// What a run leaves behind, below out/conformance/results/<application>-<library>: a table per directory (<directory>.tsv), the sum of all
// (summary.tsv), and in failures/ one log per row that failed with the line that runs it again. Each result is appended to <directory>.part as it
// comes, until the table is written: what an interrupted run has found is there for the next one.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Mana.Tests.Integration;

namespace Mana.Conformance;

/// <summary>State of a row after a run.</summary>
internal enum RowState
{
    /// <summary>Passes natively and through Mana.</summary>
    Passed,

    /// <summary>Passes natively and through Mana although the ledger names it.</summary>
    Stale,

    /// <summary>Passes natively, fails through Mana, and the ledger says why.</summary>
    Known,

    /// <summary>Passes natively, fails through Mana, and nobody knows why.</summary>
    Lost,

    /// <summary>Does not pass natively; it was not tried through Mana.</summary>
    NativeFails,

    /// <summary>Does not build with this MPI's header.</summary>
    NotBuilt,

    /// <summary>Takes longer natively than this run is to wait (<c>--max-seconds</c>).</summary>
    TooLong,
}

/// <summary>A row with what came of it.</summary>
internal sealed record ReportLine(Row Row, RowState State, long NativeMs, long ProxiedMs, string Remark);

/// <summary>Application ABI and library below.</summary>
internal sealed record Pair(string Application, string Library)
{
    /// <summary>All four, those on their own library first.</summary>
    public static readonly Pair[] All = [new("mpich", "mpich"), new("openmpi", "openmpi"), new("mpich", "openmpi"), new("openmpi", "mpich")];

    /// <inheritdoc/>
    public override string ToString() => $"{Application}/{Library}";
}

/// <summary>Tables and logs of one pair.</summary>
internal sealed class Report
{
    private const int NameLength = 100;
    private const string SummaryFile = "summary.tsv";
    private const int Columns = 5;
    private const string Head = "row\tstate\tnative ms\tproxied ms\tremark";

    private readonly Pair _pair;
    private readonly string _directory;
    private readonly string _failures;

    /// <summary>Prepares the directory.</summary>
    public Report(Pair pair)
    {
        _pair = pair;
        _directory = Path.Combine(Layout.Root, "out", "conformance", "results", $"{pair.Application}-{pair.Library}");
        _failures = Path.Combine(_directory, "failures");
        Directory.CreateDirectory(_failures);
    }

    /// <summary>Forgets the logs of earlier runs of these rows.</summary>
    public void Clear(IEnumerable<Row> rows)
    {
        foreach (Row row in rows)
        {
            File.Delete(LogOf(row));
        }
    }

    /// <summary>Keeps the log of a failure. Returns its path.</summary>
    public string Keep(Row row, RowResult result)
    {
        string environment = string.Concat(row.Environment.Select(e => e + " "));
        var text = new StringBuilder();
        text.Append($"again:  make conformance PAIR={_pair} ROW='{row.Id}'\n");
        text.Append($"native: {environment}mpiexec.{_pair.Application} -n {row.Ranks} ./{row.Program} {string.Join(' ', row.Arguments)}\n");
        text.Append($"run:    {environment}{result.Outcome.Command}\n");
        text.Append(CultureInfo.InvariantCulture, $"{result.Summary}; {result.Outcome.ElapsedMs} ms\n");
        text.Append($"--- standard output\n{result.Outcome.Output}--- standard error\n{result.Outcome.Errors}---\n");
        File.WriteAllText(LogOf(row), text.ToString());
        return LogOf(row);
    }

    /// <summary>Results of earlier runs which stand, by the row: it passed, or it fails natively.</summary>
    public Dictionary<string, ReportLine> Standing(string table, IEnumerable<Row> rows)
    {
        var byId = rows.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var states = new[] { RowState.Passed, RowState.NativeFails }.ToDictionary(NameOf, StringComparer.Ordinal);
        var standing = new Dictionary<string, ReportLine>(StringComparer.Ordinal);
        foreach (string[] fields in new[] { TableOf(table), PartOf(table) }.Where(File.Exists).SelectMany(File.ReadLines).Select(l => l.Split('\t')))
        {
            if (fields.Length == Columns && byId.TryGetValue(fields[0], out Row? row) && states.TryGetValue(fields[1], out RowState state))
            {
                standing[row.Id] = new ReportLine(row, state, long.Parse(fields[2], CultureInfo.InvariantCulture), long.Parse(fields[3], CultureInfo.InvariantCulture), fields[4]);
            }
            else
            {
                // The last result of a row counts: what passed once and was lost later is run again.
                standing.Remove(fields[0]);
            }
        }

        return standing;
    }

    /// <summary>Begins a table anew: nothing of earlier runs stands.</summary>
    public void Forget(string table)
    {
        File.Delete(PartOf(table));
        File.Delete(TableOf(table));
    }

    /// <summary>Stores one result of a table that is not complete yet.</summary>
    public void Append(string table, ReportLine line) => File.AppendAllLines(PartOf(table), [Line(line)]);

    /// <summary>Writes the table of one directory.</summary>
    public void Write(string table, IEnumerable<ReportLine> lines)
    {
        File.WriteAllLines(TableOf(table), lines.Select(Line).Prepend(Head));
        File.Delete(PartOf(table));
        StoreSummary();
    }

    /// <summary>Prints the sums per directory.</summary>
    public void Summarize(IReadOnlyList<ReportLine> lines)
    {
        string[] head = ["directory", "rows", "native pass", "proxied pass", "known loss", "lost", "native fails", "not built", "too long"];
        List<string[]> table = [head];
        table.AddRange(lines.GroupBy(l => l.Row.Table).Select(g => Sums(g.Key, [.. g])));
        table.Add(Sums("all", lines));
        int[] widths = [.. Enumerable.Range(0, head.Length).Select(c => table.Max(r => r[c].Length))];
        Console.WriteLine($"application {_pair.Application}, library below {_pair.Library}");
        foreach (string[] row in table)
        {
            Console.WriteLine("  " + string.Join("  ", row.Select((cell, c) => c == 0 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))));
        }
    }

    // From the stored tables, so that a run of some directories, or one that was interrupted, leaves the sums of what is known.
    private void StoreSummary()
    {
        string[] columns = ["directory", "rows", .. Enum.GetValues<RowState>().Select(NameOf)];
        List<string> lines = [string.Join('\t', columns)];
        foreach (string file in Directory.EnumerateFiles(_directory, "*.tsv").Where(f => Path.GetFileName(f) != SummaryFile).Order(StringComparer.Ordinal))
        {
            string[] states = [.. File.ReadLines(file).Skip(1).Select(l => l.Split('\t')[1])];
            IEnumerable<int> counts = Enum.GetValues<RowState>().Select(s => states.Count(t => t == NameOf(s)));
            lines.Add(string.Join('\t', [Path.GetFileNameWithoutExtension(file), states.Length, .. counts.Select(c => (object)c)]));
        }

        File.WriteAllLines(Path.Combine(_directory, SummaryFile), lines);
    }

    /// <summary>The word for a state in tables.</summary>
    public static string NameOf(RowState state) => state switch
    {
        RowState.Passed => "pass",
        RowState.Stale => "stale",
        RowState.Known => "known",
        RowState.Lost => "LOST",
        RowState.NativeFails => "native fails",
        RowState.NotBuilt => "not built",
        RowState.TooLong => "too long",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private static string Line(ReportLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Row.Id}\t{NameOf(line.State)}\t{line.NativeMs}\t{line.ProxiedMs}\t{line.Remark}");

    private string TableOf(string table) => Path.Combine(_directory, table + ".tsv");

    private string PartOf(string table) => Path.Combine(_directory, table + ".part");

    private static string[] Sums(string name, IReadOnlyList<ReportLine> lines)
    {
        string Count(params RowState[] states) => lines.Count(l => states.Contains(l.State)).ToString(CultureInfo.InvariantCulture);
        return
        [
            name, lines.Count.ToString(CultureInfo.InvariantCulture), Count(RowState.Passed, RowState.Stale, RowState.Known, RowState.Lost),
            Count(RowState.Passed, RowState.Stale), Count(RowState.Known), Count(RowState.Lost), Count(RowState.NativeFails), Count(RowState.NotBuilt),
            Count(RowState.TooLong),
        ];
    }

    // Arguments of generated rows are long; a checksum keeps the names apart where they are cut.
    private string LogOf(Row row)
    {
        string name = new([.. row.Id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '_')]);
        return Path.Combine(_failures, (name.Length > NameLength ? $"{name[..NameLength]}-{Checksum(row.Id):x8}" : name) + ".log");
    }

    private static uint Checksum(string text) => text.Aggregate(2166136261u, (sum, c) => (sum ^ c) * 16777619u);
}
