// What one call costs: bench/measure.c and bench/calls.c do the measuring, inside the job; here its rounds are run in turn and brought together.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Mana.Bench;

internal static class InProcess
{
    /// <summary>All rows of one of the programs (measure.c, calls.c, crowded.c) for one MPI; the program is built for that MPI.</summary>
    public static IEnumerable<Row> Measure(string root, string name, string mpi, int ranks, int rounds, params string[] arguments)
    {
        string program = Path.Combine(root, "out", "bench", mpi, name);
        using var scratch = new Scratch();
        var native = new Dictionary<string, List<Sample>>();
        var mana = new Dictionary<string, List<Sample>>();
        for (int round = 0; round < rounds; round++)
        {
            Collect(native, Runner.Run(Runner.Native(mpi, ranks, program, arguments)).Output);
            Collect(mana, Runner.Run(Runner.UnderMana(root, mpi, ranks, scratch.Sub(name), program, arguments)).Output);
        }

        foreach (string missing in native.Keys.Except(mana.Keys))
        {
            Console.WriteLine($"{mpi}: '{missing}' has no row under Mana: what it measures was refused there");
        }

        return [.. native.Keys.Where(mana.ContainsKey).Select(row => new Row(mpi, row, "ns", Sample.Of(native[row]), Sample.Of(mana[row])))];
    }

    private static void Collect(Dictionary<string, List<Sample>> samples, string output)
    {
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string name = row.RootElement.GetProperty("name").GetString()!;
            if (!samples.TryGetValue(name, out List<Sample>? list))
            {
                samples[name] = list = [];
            }

            list.Add(new Sample(row.RootElement.GetProperty("min").GetDouble(), row.RootElement.GetProperty("median").GetDouble()));
        }
    }
}

/// <summary>A directory in memory (/dev/shm), removed at the end.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly string directory = System.IO.Directory.CreateDirectory($"/dev/shm/mana-bench-{Environment.ProcessId}").FullName;

    /// <summary>Path of something inside; not created.</summary>
    public string Sub(string name) => Path.Combine(directory, name);

    /// <inheritdoc/>
    public void Dispose() => System.IO.Directory.Delete(directory, recursive: true);
}
