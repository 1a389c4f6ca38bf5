// `make conformance`: MPICH's own test suite, each row on the application's own MPI and through Mana. ci/conformance.sh has fetched and
// configured the suite before this starts. Exit code 1 when a row passes natively, fails through Mana, and no ledger says why.

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Mana.Tests.Integration;

namespace Mana.Conformance;

internal static class Program
{
    private const int Failure = 1;
    private const int Usage = 2;
    private const int Interrupted = 130;
    private const string NativeFile = "conformance-native.tsv";

    private static int Main(string[] arguments)
    {
        var cache = new Option<string>("--cache") { Description = "Directory of the unpacked and built suite.", Required = true };
        var suite = new Option<string>("--suite") { Description = "The suite's source directory.", Required = true };
        var pairs = new Option<string>("--pair") { Description = "APPLICATION/LIBRARY, several separated by commas; otherwise all four.", DefaultValueFactory = _ => "" };
        var tables = new Option<string>("--dirs") { Description = "Directories of the suite, separated by commas; otherwise all.", DefaultValueFactory = _ => "" };
        var selection = new Option<string>("--row") { Description = "One row, as the tables name it, or all rows of one directory/program.", DefaultValueFactory = _ => "" };
        var scale = new Option<double>("--time-scale") { Description = "Factor on all limits of time, for a loaded machine.", DefaultValueFactory = _ => 1 };
        var again = new Option<bool>("--native-again") { Description = "Run natively again what is stored." };
        var longest = new Option<int>("--max-seconds") { Description = "Leave out rows which take longer natively." };
        var resume = new Option<bool>("--resume") { Description = "Do not run again what has passed, or failed natively, in an earlier run of the same pair." };
        var preload = new Option<string>("--preload") { Description = "Library that native runs preload.", DefaultValueFactory = _ => "" };
        var root = new RootCommand("MPICH's test suite, native and through Mana.") { cache, suite, pairs, tables, selection, scale, again, longest, resume, preload };
        root.SetAction(parsed =>
        {
            try
            {
                var conformance = new Conformance(parsed.GetValue(cache)!, parsed.GetValue(suite)!, parsed.GetValue(preload)!, parsed.GetValue(scale),
                    parsed.GetValue(again), 1000L * parsed.GetValue(longest), parsed.GetValue(resume));
                return conformance.Run(Pairs(parsed.GetValue(pairs)!), Tables(parsed.GetValue(tables)!, parsed.GetValue(selection)!), parsed.GetValue(selection)!.Trim());
            }
            catch (Exception e) when (e is InvalidDataException or FileNotFoundException or ArgumentException)
            {
                Console.Error.WriteLine($"conformance: {e.Message}");
                return Usage;
            }
        });
        // A program's own arguments may begin with '@'; they are nobody's response files.
        return root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null }).Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    private static Pair[] Pairs(string text) => text.Length == 0
        ? Pair.All
        : [.. text.Split(',').Select(t => Array.Find(Pair.All, p => p.ToString() == t) ?? throw new ArgumentException($"the pair {t} is unknown; there are {string.Join(", ", (object[])Pair.All)}."))];

    private static string[] Tables(string text, string row)
    {
        string[] wanted = row.Length > 0 ? [row.Trim().Split('/')[0]] : text.Length == 0 ? TestList.Tables : text.Split(',');
        return Array.Find(wanted, t => !TestList.Tables.Contains(t)) is { } unknown
            ? throw new ArgumentException($"the suite has no directory {unknown}; it has {string.Join(", ", TestList.Tables)}.")
            : wanted;
    }

    private sealed class Conformance(string cache, string source, string preload, double scale, bool nativeAgain, long longest, bool resume)
    {
        private readonly LeftOut _leftOut = new();

        public int Run(Pair[] pairs, string[] tables, string selection)
        {
            string scratch = Path.Combine(Layout.Root, "out", "conformance", "work", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            bool lost = false;
            try
            {
                foreach (Pair pair in pairs)
                {
                    lost |= RunPair(pair, tables, selection, Path.Combine(scratch, $"{pair.Application}-{pair.Library}"));
                }
            }
            finally
            {
                if (Directory.Exists(scratch))
                {
                    Directory.Delete(scratch, recursive: true);
                }
            }

            return lost ? Failure : 0;
        }

        private bool RunPair(Pair pair, string[] tables, string selection, string scratch)
        {
            string build = Path.Combine(cache, "suite-" + pair.Application);
            var list = new TestList(source, build);
            var programs = new Programs(build);
            var native = new NativeResults(Path.Combine(build, NativeFile));
            var below = new NativeResults(Path.Combine(cache, "suite-" + pair.Library, NativeFile));
            var ledger = new Ledger(pair);
            var report = new Report(pair);
            using var runner = new Runner(programs, scratch, preload, scale, longest);
            using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Stop(runner));
            using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Stop(runner));
            var lines = new List<ReportLine>();
            var known = new HashSet<string>(StringComparer.Ordinal);
            if (!resume && selection.Length == 0)
            {
                Array.ForEach(tables, report.Forget);
            }

            foreach (string table in tables)
            {
                List<Row> rows = list.Read(table, _leftOut);
                known.UnionWith(rows.Select(r => r.Id));
                if (selection.Length > 0)
                {
                    rows = Select(rows, selection);
                }

                programs.Build(rows);
                report.Clear(rows);
                if (selection.Length > 0)
                {
                    lines.AddRange(rows.Select(r => RunRow(r, pair, programs, native, below, runner, ledger, report)));
                    continue;
                }

                Dictionary<string, ReportLine> standing = report.Standing(table, rows);
                var ofTable = new List<ReportLine>();
                foreach (Row row in rows)
                {
                    ReportLine line = standing.GetValueOrDefault(row.Id) ?? RunRow(row, pair, programs, native, below, runner, ledger, report);
                    report.Append(table, line);
                    ofTable.Add(line);
                }

                report.Write(table, ofTable);
                lines.AddRange(ofTable);
            }

            report.Summarize(lines);
            Console.WriteLine($"  left out: {_leftOut}");
            if (selection.Length == 0)
            {
                foreach (string row in ledger.Unknown(known, tables))
                {
                    Console.WriteLine($"  {ledger.Name} names a row which the suite does not have: {row}");
                }
            }

            ReportLine[] lost = [.. lines.Where(l => l.State == RowState.Lost)];
            if (lost.Length > 0)
            {
                Console.WriteLine($"  lost, and not in {ledger.Name}: {lost.Length} rows");
            }

            return lost.Length > 0;
        }

        private static List<Row> Select(List<Row> rows, string selection)
        {
            List<Row> exact = rows.FindAll(r => r.Id == selection);
            List<Row> chosen = exact.Count > 0 ? exact : rows.FindAll(r => $"{r.Directory}/{r.Program}" == selection);
            return chosen.Count > 0 ? chosen : throw new ArgumentException($"no row is called '{selection}'.");
        }

        private ReportLine RunRow(Row row, Pair pair, Programs programs, NativeResults native, NativeResults below, Runner runner, Ledger ledger, Report report)
        {
            if (programs.Find(row) is null)
            {
                return new ReportLine(row, RowState.NotBuilt, 0, 0, "");
            }

            NativeResult? before = nativeAgain ? null : native.Find(row);
            if (before is null)
            {
                if (runner.Native(row, pair.Application) is not { } own)
                {
                    return new ReportLine(row, RowState.TooLong, 0, 0, "");
                }

                before = new NativeResult(own.Passed, own.Outcome.ElapsedMs, own.Summary);
                native.Add(row, before);
            }

            if (!before.Passed)
            {
                return new ReportLine(row, RowState.NativeFails, before.ElapsedMs, 0, before.Summary);
            }

            if (runner.IsTooLong(before.ElapsedMs))
            {
                return new ReportLine(row, RowState.TooLong, before.ElapsedMs, 0, "");
            }

            // What the library below takes for a row natively is the row's time, too, where that is known.
            RowResult result = runner.Proxied(row, pair.Library, long.Max(before.ElapsedMs, below.Find(row)?.ElapsedMs ?? 0));
            string? reason = ledger.Reason(row.Id);
            if (result.Passed)
            {
                bool stale = reason is not null && !reason.StartsWith(Ledger.UnsteadyPrefix, StringComparison.Ordinal);
                if (stale)
                {
                    Console.WriteLine($"stale  {pair} {row.Id}: passes; remove it from {ledger.Name}");
                }

                return new ReportLine(row, stale ? RowState.Stale : RowState.Passed, before.ElapsedMs, result.Outcome.ElapsedMs, reason ?? "");
            }

            string log = Path.GetRelativePath(Layout.Root, report.Keep(row, result));
            Console.WriteLine($"{(reason is null ? "LOST   " : "known  ")}{pair} {row.Id}: {result.Summary}\n       {log}");
            return new ReportLine(row, reason is null ? RowState.Lost : RowState.Known, before.ElapsedMs, result.Outcome.ElapsedMs, reason ?? result.Summary);
        }

        private static void Stop(Runner runner)
        {
            runner.Dispose();
            Environment.Exit(Interrupted);
        }
    }
}
