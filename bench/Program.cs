// `make bench`: native against Mana in the same run. The two are measured in turn, round by round, so that a change of the machine's
// load meets both. Prints a table and writes the same as JSON, with the load, to out/bench/results.json.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Mana.Bench;

internal static class Program
{
    private const int DefaultRounds = 5;

    /// <summary>How much more often messages between two ranks are measured than anything else.</summary>
    private const int MessageRounds = 4;

    private static int Main(string[] arguments)
    {
        int rounds = DefaultRounds;
        string[] mpis = ["mpich", "openmpi"];
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            switch (arguments[i])
            {
                case "--rounds":
                    rounds = int.Parse(arguments[i + 1], CultureInfo.InvariantCulture);
                    break;
                case "--mpi":
                    mpis = arguments[i + 1].Split(',');
                    break;
                default:
                    Console.Error.WriteLine($"bench: {arguments[i]} is unknown; options: --rounds N, --mpi mpich,openmpi");
                    return 2;
            }
        }

        string root = FindRoot();
        string loadBefore = Machine.Load();
        Console.WriteLine($"{Machine.Processor()}, {Environment.ProcessorCount} processors, kernel {Machine.Kernel()}, load {loadBefore}, {rounds} rounds");
        var rows = new List<Row>();
        foreach (string mpi in mpis)
        {
            rows.AddRange(InProcess.Measure(root, "measure", mpi, 2, MessageRounds * rounds, "messages"));
            rows.AddRange(InProcess.Measure(root, "measure", mpi, 2, rounds));
            rows.AddRange(InProcess.Measure(root, "calls", mpi, 2, rounds));

            // Once: with a library that waits busily each call takes some ticks of the scheduler.
            rows.AddRange(InProcess.Measure(root, "crowded", mpi, 2 * Environment.ProcessorCount, 1));
            rows.AddRange(Lifecycle.Measure(root, mpi, rounds));
        }

        string loadAfter = Machine.Load();
        Report.Print(rows);
        Console.WriteLine($"load before {loadBefore}, after {loadAfter}");
        string file = Path.Combine(root, "out", "bench", "results.json");
        File.WriteAllText(file, JsonSerializer.Serialize(
            new
            {
                time = DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture) + "Z",
                processor = Machine.Processor(),
                processors = Environment.ProcessorCount,
                kernel = Machine.Kernel(),
                load_before = loadBefore,
                load_after = loadAfter,
                rounds,
                rows = rows.Select(r => new
                {
                    mpi = r.Mpi,
                    name = r.Name,
                    unit = r.Unit,
                    native_min = r.Native?.Min,
                    native_median = r.Native?.Median,
                    mana_min = r.Mana.Min,
                    mana_median = r.Mana.Median,
                    ratio_of_minima = r.Ratio,
                }),
            },
            new JsonSerializerOptions { WriteIndented = true }));
        Console.WriteLine($"written: {Path.GetRelativePath(root, file)}");
        return 0;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? d = new(AppContext.BaseDirectory); d is not null; d = d.Parent)
        {
            if (File.Exists(Path.Combine(d.FullName, "Mana.sln")))
            {
                return d.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmark must be run from a build inside the repository.");
    }
}
