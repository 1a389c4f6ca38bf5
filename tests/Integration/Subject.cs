// The programs of tests/programs with the options that the tests give them, and what they print without Mana.

using System.Collections.Generic;
using System.Linq;

namespace Mana.Tests.Integration;

/// <summary>One program with its options.</summary>
internal sealed record Subject(string Name, int Ranks, params string[] Options)
{
    // Debian's MPICH waits busily, also where another rank needs the processor: on a machine with a neighbour such a run takes a minute.
    private const int NativeTimeoutMs = 4 * Job.CommandTimeoutMs;

    /// <summary>All of them.</summary>
    // Programs with more than two ranks take fewer steps: MPICH's ranks poll and take the processors from each other.
    public static readonly IReadOnlyList<Subject> All =
    [
        new("ring", 2, "--steps", "300"),
        new("busy", 2, "--steps", "300"),
        new("flood", 2, "--steps", "60", "--size", "2000"),
        new("wildcards", 3, "--steps", "80"),
        new("comms", 4, "--steps", "80"),
        new("intercomms", 4, "--steps", "60"),
        new("types", 2, "--steps", "300"),
        new("external", 2, "--steps", "300"),
        new("ops", 3, "--steps", "80"),
        new("icoll", 3, "--steps", "80"),
        new("idup", 3, "--steps", "80"),
        new("windows", 3, "--steps", "80"),
        new("ownwindow", 2, "--steps", "300"),
        new("winthreads", 2, "--steps", "150"),
        new("persistent", 2, "--steps", "300"),
        new("sessions", 3, "--steps", "80"),
        new("mpit", 2, "--steps", "200"),
        new("partitioned", 2, "--steps", "200"),
        new("pcoll", 3, "--steps", "80"),
        new("largecount", 3, "--steps", "120"),
        new("bcast_root_leaves_early", 4, "--steps", "60"),
        new("memory", 2, "--steps", "300", "--size", "24"),
        new("files", 2, "--steps", "300"),
        new("mpiio", 3, "--steps", "60"),
        new("threads", 2, "--steps", "150", "--mode", "multiple"),
        new("threads", 2, "--steps", "150", "--mode", "funneled"),
        new("signals", 2, "--steps", "300"),
        new("heat", 4, "--steps", "150", "--size", "120"),
    ];

    /// <summary>Programs of one application ABI: the other one's header lacks what they call, or its library cannot do it natively.</summary>
    private static readonly Dictionary<string, string> Only = new() { ["largecount"] = "mpich", ["ownwindow"] = "mpich", ["intercomms"] = "openmpi", ["external"] = "openmpi" };

    private static readonly Dictionary<(string Id, string Mpi), string[]> Results = [];

    /// <summary>Name of the row.</summary>
    public string Id => Options.Contains("funneled") ? Name + "-funneled" : Name;

    /// <summary>The one application ABI that it is for, or null for both.</summary>
    public string? OnlyFor => Only.GetValueOrDefault(Id);

    /// <summary>The row of this name.</summary>
    public static Subject Get(string id) => All.Single(subject => subject.Id == id);

    /// <summary>What it prints without Mana; it is run once on each MPI.</summary>
    public string[] NativeLines(Job job, string? mpi = null)
    {
        string library = mpi ?? OnlyFor ?? "openmpi";
        if (!Results.TryGetValue((Id, library), out string[]? lines))
        {
            RunningProcess native = job.Start(["mpiexec." + library, "-n", Ranks.ToString(), Layout.Program(library, Name), .. Options]);
            Results[(Id, library)] = lines = Job.Succeeded(job.Finish(native, NativeTimeoutMs)).Lines;
        }

        return lines;
    }
}
