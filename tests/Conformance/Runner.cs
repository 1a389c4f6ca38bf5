// Runs one row, natively or through Mana, and judges its outcome. Every process of a row carries a mark in its environment and is killed
// by it when the row has ended or exceeded its time, so that nothing of one row meets the next.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Mana.Tests.Integration;

namespace Mana.Conformance;

/// <summary>What came of one run of a row.</summary>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Summary">Why not, in a few words: "exit code 11: the last line that it wrote".</param>
/// <param name="Outcome">The run itself.</param>
internal sealed record RowResult(bool Passed, string Summary, Outcome Outcome);

/// <summary>Runs rows of one pair of application ABI and library below.</summary>
/// <param name="programs">The programs of the application ABI.</param>
/// <param name="scratch">Directory for the files that rows write.</param>
/// <param name="preload">Library that native runs preload, or nothing.</param>
/// <param name="scale">Factor on all limits of time.</param>
/// <param name="longest">Rows that take longer natively than this are left out, milliseconds; 0 for none.</param>
internal sealed class Runner(Programs programs, string scratch, string preload, double scale, long longest) : IDisposable
{
    // Native runs get the suite's limit, or a minute: a row that passes natively takes a few seconds at most on an idle machine.
    private const int DefaultLimitMs = 60_000;

    // Through Mana: ten times the native time for short rows, twice for those that take long by themselves, plus the start of a job.
    private const int ProxiedStartMs = 60_000;
    private const int ProxiedPerShortNative = 10;
    private const int ProxiedPerLongNative = 2;
    private const int ProxiedLongMs = 100_000;
    private const int SummaryLength = 160;

    private readonly string _mark = "conformance-" + Guid.NewGuid().ToString("N");

    /// <summary>
    /// Runs a row on its own MPI; a failure is tried once more, since a loaded machine makes some rows fail for a moment. Null when it takes longer than
    /// this run is to wait.
    /// </summary>
    public RowResult? Native(Row row, string abi)
    {
        RowResult? result = NativeOnce(row, abi);
        return result is null || result.Passed ? result : NativeOnce(row, abi);
    }

    /// <summary>True when a row of this native time is left out of this run.</summary>
    public bool IsTooLong(long nativeMs) => longest > 0 && nativeMs > longest;

    /// <summary>Runs a row through Mana.</summary>
    /// <param name="row">The row.</param>
    /// <param name="library">The library below: mpich or openmpi.</param>
    /// <param name="nativeMs">Time of the native run, milliseconds.</param>
    public RowResult Proxied(Row row, string library, long nativeMs) =>
        Run(row, ProxiedCommand(row, library), "", ProxiedStartMs + Math.Min(ProxiedPerShortNative * nativeMs, ProxiedLongMs + (ProxiedPerLongNative * nativeMs)));

    /// <summary>Ends whatever the current row has started.</summary>
    public void Dispose() => KillAll();

    private RowResult? NativeOnce(Row row, string abi)
    {
        string[] words = [$"mpiexec.{abi}", .. row.LauncherArguments, "-n", Number(row.Ranks), "./" + row.Program, .. row.Arguments];
        long limit = row.TimeLimitSeconds > 0 ? 1000L * row.TimeLimitSeconds : DefaultLimitMs;
        RowResult result = Run(row, words, preload, IsTooLong(limit) ? longest : limit);
        return result.Outcome.TimedOut && IsTooLong(limit) ? null : result;
    }

    private string[] ProxiedCommand(Row row, string library)
    {
        string[] extra = row.LauncherArguments.Length == 0 ? [] : ["--mpi-args=" + string.Join(' ', row.LauncherArguments)];
        return [Layout.Mana, "launch", "-n", Number(row.Ranks), "--mpi", library, "--dir", Path.Combine(scratch, "checkpoints"), .. extra, "--", "./" + row.Program, .. row.Arguments];
    }

    private RowResult Run(Row row, string[] words, string preloaded, long limitMs)
    {
        string directory = programs.WorkingDirectory(row.Directory, scratch);
        Dictionary<string, string> environment = row.Environment.Select(e => e.Split('=', 2)).ToDictionary(e => e[0], e => e[1]);
        if (preloaded.Length > 0)
        {
            environment["LD_PRELOAD"] = preloaded;
        }

        Outcome outcome;
        using (RunningProcess process = RunningProcess.Start(words, directory, _mark, environment))
        {
            outcome = process.Wait((int)Math.Min(int.MaxValue, limitMs * scale));
            KillAll();
        }

        bool said = outcome.Output.Split('\n').Any(l => l.Trim().Equals("No Errors", StringComparison.OrdinalIgnoreCase));
        bool passed = !outcome.TimedOut && row.Verdict switch
        {
            Verdict.NoErrors => outcome.ExitCode == 0 && said,
            Verdict.Failing => outcome.ExitCode != 0,
            Verdict.FailingNoErrors => outcome.ExitCode != 0 && said,
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
        return new RowResult(passed, passed ? "" : Summarize(outcome), outcome);
    }

    private static string Summarize(Outcome outcome)
    {
        string how = outcome.TimedOut ? "exceeded its time" : $"exit code {outcome.ExitCode}";
        string said = (outcome.Output + "\n" + outcome.Errors).Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? "no output";
        string text = $"{how}: {said}".Replace('\t', ' ');
        return text.Length > SummaryLength ? text[..SummaryLength] : text;
    }

    // A process that is just being started may escape one look; the second look finds it.
    private void KillAll()
    {
        while (RunningProcess.KillMarked(_mark) > 0)
        {
            Thread.Sleep(1);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
