// Entry: options, start or restart, the loop over the steps of the random program, with a boundary behind each step as the gate's tail has.

using System;
using System.Globalization;
using System.IO;
using Mana.MpiProxy;

namespace Mana.Tests.ProxyHost;

/// <summary>What the command line asked for.</summary>
internal sealed class Options
{
    public string Library { get; private set; } = "libmpich.so.12";

    public int Seed { get; private set; } = 1;

    public int Actions { get; private set; } = 150;

    /// <summary>Checkpoints to take; the last one ends the job with <see cref="Stop"/>.</summary>
    public int Checkpoints { get; private set; } = 1;

    public int DelayMs { get; private set; } = 500;

    public string Image { get; private set; } = "/tmp/mana-proxyhost";

    public bool Stop { get; private set; }

    public bool Restart { get; private set; }

    public bool Verbose { get; private set; }

    public static Options Parse(string[] arguments)
    {
        Options options = new();
        for (int index = 0; index < arguments.Length; index++)
        {
            switch (arguments[index])
            {
                case "--library": options.Library = arguments[++index]; break;
                case "--seed": options.Seed = Number(arguments[++index]); break;
                case "--actions": options.Actions = Number(arguments[++index]); break;
                case "--checkpoints": options.Checkpoints = Number(arguments[++index]); break;
                case "--delay": options.DelayMs = Number(arguments[++index]); break;
                case "--image": options.Image = arguments[++index]; break;
                case "--stop": options.Stop = true; break;
                case "--restart": options.Restart = true; break;
                case "--verbose": options.Verbose = true; break;
                default: throw new ArgumentException($"unknown option {arguments[index]}");
            }
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

internal static unsafe class Program
{
    private static int Main(string[] arguments)
    {
        Options options = Options.Parse(arguments);
        Directory.CreateDirectory(options.Image);
        Memory.Map();
        var host = new TestHost(options);
        Proxy.Configure(host, options.Library);
        if (options.Restart)
        {
            Check(Proxy.InitializeLibrary(Canonical.MPI_THREAD_SINGLE, ApplicationAbi.Mpich), "MPI_Init_thread");
            byte[] state = Memory.Load(options.Image, Proxy.WorldRank);
            Proxy.Restore(state);
        }
        else
        {
            Check(Semantics.MPI_Init(null, null), "MPI_Init");
        }

        var program = new RandomProgram(options.Seed, options.Actions, Proxy.WorldRank, Proxy.WorldSize);
        host.StartCheckpoints();
        while (Memory.Head->Step < program.Steps.Count)
        {
            int step = Memory.Head->Step;
            if (options.Verbose)
            {
                Console.Error.WriteLine($"[{Proxy.WorldRank}] step {step}: {program.Steps[step].Name}");
            }

            program.Steps[step].Run();
            Memory.Head->Step = step + 1;
            host.Boundary();
        }

        int rank = Proxy.WorldRank;
        Check(Semantics.MPI_Finalize(), "MPI_Finalize");
        host.AwaitEnd();
        if (rank == 0)
        {
            Console.WriteLine($"ok seed {options.Seed}, {program.Steps.Count} steps, {host.CheckpointsTaken} checkpoints{(options.Restart ? ", restarted" : string.Empty)}");
        }

        return 0;
    }

    public static void Check(int code, string what)
    {
        if (code != 0)
        {
            throw new InvalidOperationException($"{what} answered {code} ({Errors.TextOf(code)})");
        }
    }
}
