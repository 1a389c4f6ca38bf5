// Start-up, checkpoint and restart of two ranks, empty and with 512 MiB each; the checkpoints lie in memory (/dev/shm), so that the
// disk is not what is measured. Times are those of the whole command, as a user waits for it.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Mana.Bench;

internal static class Lifecycle
{
    private static readonly int[] SizesMiB = [0, 512];

    /// <summary>The rows for one MPI.</summary>
    public static IEnumerable<Row> Measure(string root, string mpi, int rounds)
    {
        string program = Path.Combine(root, "out", "bench", mpi, "resident");
        string mana = Path.Combine(root, "out", "bin", "mana");
        using var scratch = new Scratch();
        string go = scratch.Sub("go");
        File.WriteAllText(go, "");
        var native = new List<double>();
        var launched = new List<double>();
        for (int round = 0; round < rounds; round++)
        {
            native.Add(Runner.Run(Runner.Native(mpi, 2, program, "0", go)).Ms);
            launched.Add(Runner.Run(Runner.UnderMana(root, mpi, 2, scratch.Sub("start"), program, "0", go)).Ms);
        }

        var rows = new List<Row> { new(mpi, "start-up and end of 2 ranks", "ms", Sample.Of(native), Sample.Of(launched)) };
        foreach (int size in SizesMiB)
        {
            File.Delete(go);
            string directory = scratch.Sub($"checkpoints-{size}");
            var checkpoints = new List<double>();
            using (var job = new Background(Runner.UnderMana(root, mpi, 2, directory, program, $"{size}", go)))
            {
                job.WaitForError("resident: running");
                for (int round = 0; round < rounds; round++)
                {
                    checkpoints.Add(Runner.Run(mana, "checkpoint", directory).Ms);
                    KeepNewest(directory);
                }

                File.WriteAllText(go, "");
                job.Finish();
            }

            string newest = KeepNewest(directory);
            double imageMiB = Directory.EnumerateFiles(newest, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length) / 1048576.0;
            var restarts = new List<double>();
            for (int round = 0; round < rounds; round++)
            {
                // The file exists, so the restarted program ends at once: this is the native row above plus the restart.
                restarts.Add(Runner.Run(mana, "restart", newest, "--mpi", mpi).Ms);
            }

            rows.Add(new Row(mpi, $"checkpoint of 2 ranks of {size} MiB", "ms", null, Sample.Of(checkpoints)));
            rows.Add(new Row(mpi, $"checkpoint of 2 ranks of {size} MiB, image", "MiB", null, Sample.Of([imageMiB])));
            rows.Add(new Row(mpi, $"restart and end of 2 ranks of {size} MiB", "ms", Sample.Of(native), Sample.Of(restarts)));
            Directory.Delete(directory, recursive: true);
        }

        return rows;
    }

    // Old checkpoints would fill the memory which the next ones need. Returns the newest.
    private static string KeepNewest(string directory)
    {
        string[] all = [.. Directory.EnumerateDirectories(directory, "ckpt-*").Order(StringComparer.Ordinal)];
        foreach (string old in all.SkipLast(1))
        {
            Directory.Delete(old, recursive: true);
        }

        return all.Length > 0 ? all[^1] : throw new InvalidOperationException($"There is no checkpoint in {directory}.");
    }
}
