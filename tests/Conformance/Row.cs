// One row of the suite's list files: a program, its number of ranks, its arguments and what the list says about running and judging it.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Mana.Conformance;

/// <summary>How a row's outcome is judged, as the suite's <c>resultTest=</c> names it.</summary>
internal enum Verdict
{
    /// <summary>Exit code 0 and a line "No Errors" on standard output.</summary>
    NoErrors,

    /// <summary>An exit code other than 0: the program ends itself or is ended by MPI.</summary>
    Failing,

    /// <summary>A line "No Errors", and an exit code other than 0 because one rank dies on purpose.</summary>
    FailingNoErrors,
}

/// <summary>One row.</summary>
/// <param name="Directory">Directory of the program within the suite, with <c>/</c>: <c>threads/pt2pt</c>.</param>
/// <param name="Program">Name of the program.</param>
/// <param name="Ranks">Number of ranks.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Environment">Variables as <c>NAME=value</c>.</param>
/// <param name="LauncherArguments">Arguments of mpiexec.</param>
/// <param name="TimeLimitSeconds">The suite's own limit, 0 when it names none.</param>
/// <param name="Verdict">How the outcome is judged.</param>
internal sealed record Row(
    string Directory, string Program, int Ranks, string[] Arguments, string[] Environment, string[] LauncherArguments, int TimeLimitSeconds, Verdict Verdict)
{
    /// <summary>What names the row in tables and ledgers, and selects it: directory/program, ranks, arguments, environment.</summary>
    public string Id { get; } = string.Join(' ', (string[])[$"{Directory}/{Program}", Ranks.ToString(CultureInfo.InvariantCulture), .. Arguments, .. Environment]);

    /// <summary>The table it belongs to: the first part of its directory.</summary>
    public string Table => Directory.Split('/')[0];
}

/// <summary>What the list files name but a run leaves out, by reason.</summary>
internal sealed class LeftOut
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts one row.</summary>
    public void Add(string reason) => _counts[reason] = _counts.GetValueOrDefault(reason) + 1;

    /// <inheritdoc/>
    public override string ToString() => _counts.Count == 0 ? "nothing" : string.Join(", ", _counts.Select(c => $"{c.Value} {c.Key}"));
}

/// <summary>Reads the list files of a configured suite.</summary>
/// <param name="source">The suite's source directory.</param>
/// <param name="build">The directory in which it was configured; list files which configure writes lie there.</param>
internal sealed class TestList(string source, string build)
{
    /// <summary>Rows with more ranks are left out: the machines that run this have few processors.</summary>
    public const int MaxRanks = 4;

    /// <summary>Rows which say that they need more memory than this, GB, are left out.</summary>
    public const double MaxMemoryGb = 10;

    // The rows of the suite proper: its default list, the generated datatypes and the choice of algorithms.
    private static readonly string[] ListFiles = ["testlist", "testlist.dtp", "testlist.cvar"];

    /// <summary>
    /// Directories which the suite runs for C. Not in it: Fortran and C++, <c>perf</c> and <c>manual</c> (no verdict), <c>ckpoint</c> (MPICH's own checkpoints)
    /// and <c>ft</c> (its fault tolerance, which the suite itself does not run).
    /// </summary>
    public static readonly string[] Tables =
        ["attr", "coll", "comm", "datatype", "errhan", "errors", "group", "impls", "info", "init", "io", "mpi_t", "part", "pt2pt", "rma", "spawn", "threads", "topo"];

    private static readonly string[] OtherLanguages = ["f77", "f90", "f08", "cxx"];

    /// <summary>All rows of a table, in the order of the files.</summary>
    public List<Row> Read(string table, LeftOut leftOut)
    {
        var rows = new List<Row>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string directory in Directories(table))
        {
            foreach (string name in ListFiles)
            {
                string file = Path.Combine(build, directory, name);
                if (!File.Exists(file))
                {
                    file = Path.Combine(source, directory, name);
                }

                if (!File.Exists(file))
                {
                    continue;
                }

                foreach (string line in File.ReadLines(file))
                {
                    if (Parse(directory, line, leftOut) is { } row && seen.Add(row.Id))
                    {
                        rows.Add(row);
                    }
                }
            }
        }

        return rows;
    }

    private IEnumerable<string> Directories(string table)
    {
        string top = Path.Combine(source, table);
        return System.IO.Directory.EnumerateDirectories(top, "*", SearchOption.AllDirectories).Append(top)
            .Select(d => Path.GetRelativePath(source, d))
            .Where(d => !d.Split('/').Any(OtherLanguages.Contains))
            .Order(StringComparer.Ordinal);
    }

    private static Row? Parse(string directory, string line, LeftOut leftOut)
    {
        string[] words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int ranks))
        {
            return null; // a directory, or a library which the suite's own driver would build
        }

        var arguments = new List<string>();
        var environment = new List<string>();
        var launcher = new List<string>();
        int limit = 0;
        double memory = 0;
        bool expectedToFail = false;
        var verdict = Verdict.NoErrors;
        // The suite's own driver skips words that are no key=value (a slip of the pen in one of its lists), and so does this.
        foreach (string word in words.Skip(2).Where(w => w.Contains('=', StringComparison.Ordinal)))
        {
            int equals = word.IndexOf('=', StringComparison.Ordinal);
            string key = word[..equals], value = word[(equals + 1)..];
            switch (key)
            {
                case "arg":
                    arguments.Add(value);
                    break;
                case "env":
                    environment.Add(value);
                    break;
                case "mpiexecarg":
                    launcher.Add(value);
                    break;
                case "timeLimit":
                    limit = int.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case "mem":
                    memory = double.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case "xfail":
                    expectedToFail = true;
                    break;
                case "resultTest":
                    verdict = value switch
                    {
                        "TestStatus" or "TestErrFatal" => Verdict.Failing,
                        "TestStatusNoErrors" => Verdict.FailingNoErrors,
                        _ => throw new InvalidDataException($"{directory}/{words[0]}: resultTest={value} is unknown; teach tests/Conformance/Row.cs what it means."),
                    };
                    break;
                case "strict" or "mpix" or "lock" or "init" or "mpiversion":
                    break; // what does not build is counted as such; the runner runs one row at a time
                default:
                    throw new InvalidDataException($"{directory}/{words[0]}: the key {key} is unknown; teach tests/Conformance/Row.cs what it means.");
            }
        }

        string? reason = ranks > MaxRanks ? $"with more than {MaxRanks} ranks" : expectedToFail ? "which the suite expects to fail" : memory > MaxMemoryGb ? $"that need more than {MaxMemoryGb} GB" : null;
        if (reason is not null)
        {
            leftOut.Add(reason);
            return null;
        }

        return new Row(directory, words[0], ranks, [.. arguments], [.. environment], [.. launcher], limit, verdict);
    }
}
