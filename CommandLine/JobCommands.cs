// The commands that start jobs: launch, restart, run and coordinator.

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Mana.Contracts;
using Mana.Coordination;
using Mana.Coordinator;
using Mana.UpperHalf;

namespace Mana.CommandLine;

/// <summary>What launch and restart take from the command line.</summary>
internal sealed record JobArguments
{
    /// <summary>Ranks; null: not given.</summary>
    public int? Ranks { get; init; }

    /// <summary>Ranks per host; 0: not given.</summary>
    public int RanksPerHost { get; init; }

    /// <summary>The MPI wanted; empty: decided here.</summary>
    public string Mpi { get; init; } = "";

    /// <summary>Hosts; empty: this one.</summary>
    public string Hosts { get; init; } = "";

    /// <summary>Directory of the checkpoints.</summary>
    public string Directory { get; init; } = "";

    /// <summary>Seconds between checkpoints; 0: only on request.</summary>
    public double IntervalSeconds { get; init; }

    /// <summary>Stand-in for ssh.</summary>
    public string LauncherAgent { get; init; } = "";

    /// <summary>Network interface between hosts.</summary>
    public string NetworkInterface { get; init; } = "";

    /// <summary>Address under which other hosts reach this one.</summary>
    public string CoordinatorAddress { get; init; } = "";

    /// <summary>Arguments for the launcher.</summary>
    public IReadOnlyList<string> ExtraArguments { get; init; } = [];

    /// <summary>Whole checkpoints to keep.</summary>
    public int Retention { get; init; } = CheckpointDirectory.DefaultRetention;
}

/// <summary>Commands that start jobs.</summary>
internal static class JobCommands
{
    /// <summary>Option of the coordinator that makes it a process of its own.</summary>
    public const string DetachOption = "--detach";

    private const int GatheringLimitMs = 120_000;

    /// <summary>Launches a program.</summary>
    public static Task<int> Launch(JobArguments arguments, IReadOnlyList<string> program)
    {
        if (program.Count == 0)
        {
            throw new CommandException("No program was given: mana launch -n 4 -- PROGRAM ARGUMENTS.", CommandException.Usage);
        }

        string path = Installation.Program(program[0]);
        IReadOnlyList<HostSlots> hosts = HostSlots.Parse(arguments.Hosts);
        int ranks = arguments.Ranks ?? (hosts.Count > 0 ? hosts.Sum(host => host.Slots) : 1);
        MpiInstallation mpi = arguments.Mpi.Length > 0 ? MpiInstallation.Find(arguments.Mpi) : MpiForProgram(path);
        return JobRunner.Run(Options(arguments, mpi, ranks, hosts, arguments.Directory, ["--", path, .. program.Skip(1)]));
    }

    /// <summary>Restarts a job from a checkpoint.</summary>
    public static Task<int> Restart(JobArguments arguments, string directory)
    {
        (string path, Manifest manifest) = CheckpointDirectory.Resolve(directory);
        if (arguments.Ranks is { } ranks && ranks != manifest.WorldSize)
        {
            throw new CommandException($"{path} was taken with {manifest.WorldSize} ranks and cannot go on with {ranks}.");
        }

        using (ImageReader first = ImageReader.Open(Path.Combine(path, manifest.Ranks[0].File)))
        {
            string missing = first.MissingCpuFeatures();
            if (missing.Length > 0)
            {
                throw new CommandException($"The program of {path} may rely on processor features that this host lacks: {missing}.");
            }
        }

        IReadOnlyList<HostSlots> hosts = HostSlots.Parse(arguments.Hosts);
        MpiInstallation mpi = arguments.Mpi.Length > 0 ? MpiInstallation.Find(arguments.Mpi) : MpiForCheckpoint(manifest);
        string job = arguments.Directory.Length > 0 ? arguments.Directory : Path.GetDirectoryName(path)!;
        return JobRunner.Run(Options(arguments, mpi, manifest.WorldSize, hosts, job, ["--restart", path]));
    }

    /// <summary>Becomes a rank under a launcher that the user has already.</summary>
    public static int Run(string mpi, string directory, IReadOnlyList<string> program)
    {
        if (program.Count == 0)
        {
            throw new CommandException("No program was given: mpiexec -n 4 mana run -- PROGRAM ARGUMENTS.", CommandException.Usage);
        }

        string path = Installation.Program(program[0]);
        string rankExecutable = Installation.RankExecutable();
        Posix.SetVariable(JobEnvironment.RankExecutableVariable, rankExecutable);
        if (directory.Length > 0 || Environment.GetEnvironmentVariable(JobEnvironment.DirectoryVariable) is not { Length: > 0 })
        {
            Posix.SetVariable(JobEnvironment.DirectoryVariable, Path.GetFullPath(directory.Length > 0 ? directory : DefaultDirectory));
        }

        string[] chosen = mpi.Length > 0 ? ["--mpi", MpiInstallation.Find(mpi).Wanted] : [];
        int error = Posix.Execute(rankExecutable, [rankExecutable, .. chosen, "--", path, .. program.Skip(1)]);
        throw new CommandException($"{rankExecutable} cannot be executed: {Posix.Describe(error)}.");
    }

    /// <summary>
    /// Starts this very command again without the option and ends, so that the coordinator belongs to no rank. Its line goes to our standard output.
    /// </summary>
    public static int Detach()
    {
        string self = Environment.ProcessPath ?? throw new CommandException("The path of mana is not known: /proc is not mounted.");
        try
        {
            using Process child = Process.Start(new ProcessStartInfo(self, Environment.GetCommandLineArgs().Skip(1).Where(argument => argument != DetachOption)))!;
            return 0;
        }
        catch (Win32Exception exception)
        {
            throw new CommandException($"{self} cannot be started: {exception.Message}.");
        }
    }

    /// <summary>
    /// Runs a coordinator alone. Prints one line, "JOB ADDRESSES SECRET", and ends when the job ends.
    /// </summary>
    public static async Task<int> Coordinate(string jobId, string directory, double intervalSeconds, int retention)
    {
        string secret = JobSecret.Create();
        var limits = new ProtocolLimits(IntervalMs: (long)(intervalSeconds * 1000));
        string id = jobId.Length > 0 ? jobId : JobRunner.NewJobId();
        await using JobCoordinator coordinator = JobCoordinator.Start(new CoordinatorOptions(id, secret, directory, limits, true, retention, Output.Announce));
        Output.Line($"{id} {string.Join(',', coordinator.Addresses)} {secret}");

        // Whoever started us reads one line and goes on; the launcher above it must not wait for our end of its pipes.
        await Console.Out.FlushAsync().ConfigureAwait(false);
        Posix.Silence(Posix.StandardOutput);
        Posix.Silence(Posix.StandardInput);
        Task gathering = Task.Delay(GatheringLimitMs);
        await Task.WhenAny(coordinator.AllGone, gathering).ConfigureAwait(false);
        if (!coordinator.HasSeenRanks)
        {
            throw new CommandException($"No rank of job {id} connected within {GatheringLimitMs / 1000} s.");
        }

        await coordinator.AllGone.ConfigureAwait(false);
        if (coordinator.HasStopped)
        {
            Output.Announce($"The job has been stopped. Go on with: mana restart {coordinator.LastCheckpoint}");
        }

        return 0;
    }

    /// <summary>Directory of checkpoints when none is given.</summary>
    public const string DefaultDirectory = "mana-checkpoints";

    private static JobOptions Options(
        JobArguments arguments, MpiInstallation mpi, int ranks, IReadOnlyList<HostSlots> hosts, string directory, IReadOnlyList<string> rankArguments)
    {
        if (ranks < 1)
        {
            throw new CommandException($"A job needs at least one rank, not {ranks}.", CommandException.Usage);
        }

        if (arguments.IntervalSeconds < 0)
        {
            throw new CommandException("The interval must not be negative.", CommandException.Usage);
        }

        if (hosts.Count == 0)
        {
            HostProbe.Require();
        }

        return new JobOptions
        {
            Mpi = mpi,
            Request = new LaunchRequest
            {
                Ranks = ranks,
                RanksPerHost = arguments.RanksPerHost,
                Hosts = hosts,
                LauncherAgent = arguments.LauncherAgent.Length > 0 ? Path.GetFullPath(arguments.LauncherAgent) : "",
                NetworkInterface = arguments.NetworkInterface,
                ExtraArguments = arguments.ExtraArguments,
                Command = [],
                Processors = Environment.ProcessorCount,
                IsRoot = Posix.IsRoot,
            },
            RankArguments = rankArguments,
            CheckpointDirectory = directory.Length > 0 ? directory : DefaultDirectory,
            CoordinatorAddress = arguments.CoordinatorAddress,
            IntervalSeconds = arguments.IntervalSeconds,
            Retention = arguments.Retention,
        };
    }

    /// <summary>The MPI a program was built for when it is installed, otherwise any.</summary>
    private static MpiInstallation MpiForProgram(string path)
    {
        IReadOnlyList<MpiInstallation> installed = MpiInstallation.FindAll();
        MpiFamily? family = MpiInstallation.FamilyOf(ElfDependencies.AbiOf(path));
        return installed.FirstOrDefault(mpi => mpi.Family == family) ?? installed.FirstOrDefault() ?? throw NoMpi();
    }

    /// <summary>The MPI a checkpoint ran over when it is installed, otherwise any, with a sentence.</summary>
    private static MpiInstallation MpiForCheckpoint(Manifest manifest)
    {
        IReadOnlyList<MpiInstallation> installed = MpiInstallation.FindAll();
        MpiFamily? family = MpiInstallation.FamilyOf(manifest.MpiLibrary);
        if (installed.FirstOrDefault(mpi => mpi.Family == family) is { } same)
        {
            return same;
        }

        MpiInstallation other = installed.FirstOrDefault() ?? throw NoMpi();
        Output.Announce($"{manifest.MpiLibrary}, over which the job ran, is not installed here; it goes on over {other.Title}.");
        return other;
    }

    private static CommandException NoMpi() => new("No MPI is installed here: neither an mpiexec of MPICH nor one of Open MPI is in the search path.");
}
