// Checkpoints of a process without MPI: the main thread writes, all others park.
using System;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Threading;
using Mana.LowerHalfLoader;
using Mana.UpperHalf;

namespace Mana.KernelHost;

internal static unsafe class Checkpoints
{
    internal const int StatusOfWritten = 99;
    private const int StopTimeoutMs = 10_000;

    private static string? path;
    private static bool goesOn;
    private static int done;

    private static int Setting(string name)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : 0;

    internal static void Install()
    {
        Kernel.SetBoundaryHandler(&AtBoundary);
        path = Environment.GetEnvironmentVariable("MANA_TEST_IMAGE");
        int afterMs = Setting("MANA_TEST_AFTER_MS"), everyMs = Setting("MANA_TEST_EVERY_MS");
        goesOn = everyMs > 0;
        if (afterMs > 0 || everyMs > 0)
        {
            new Thread(() => Ask(afterMs, everyMs)) { IsBackground = true }.Start();
        }
    }

    private static void Ask(int afterMs, int everyMs)
    {
        Thread.Sleep(Math.Max(afterMs, everyMs));
        Kernel.RequestWork();
        while (everyMs > 0)
        {
            int before = Volatile.Read(ref done);
            for (int waited = 0; Volatile.Read(ref done) == before; waited++)
            {
                Thread.Sleep(1);
                if (waited == StopTimeoutMs)
                {
                    Console.Error.WriteLine("kernel-host: no boundary was reached");
                    Environment.Exit(98);
                }
            }
            Thread.Sleep(everyMs);
            Kernel.RequestWork();
        }
    }

    [UnmanagedCallersOnly]
    private static void AtBoundary(int kind) => Freeze(kind);

    /// <summary>Called at every boundary while work is asked for.</summary>
    internal static void Freeze(int kind)
    {
        if (Kernel.CurrentThreadId() != Kernel.ProcessIdOfApplication)
        {
            Kernel.ParkThisThread(kind, Kernel.ReleaseGeneration);
            return;
        }
        if (!Kernel.StopOtherThreads(StopTimeoutMs, out string? why))
        {
            Console.Error.WriteLine($"kernel-host: {why}");
            Environment.Exit(97);
        }
        ProcessImage process = Kernel.Capture(kind);
        foreach (string problem in process.Problems)
        {
            Console.Error.WriteLine($"kernel-host: {problem}");
        }
        if (path is not null && !goesOn)
        {
            ImageWriter.Write(path, process, [], new ImageSummary { CreatedUnixMs = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(), WorldSize = 1 });
            Environment.Exit(StatusOfWritten);
        }
        Kernel.ClearWork();
        Kernel.ReleaseOtherThreads();
        Interlocked.Increment(ref done);
    }
}
