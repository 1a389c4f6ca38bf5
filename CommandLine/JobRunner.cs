// Runs one job: a coordinator inside this process and the MPI's launcher as a child, whose input, output and errors are this process' own. Signals
// go on to the launcher; its exit code is ours, unless the job was stopped after a checkpoint.

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Mana.Contracts;
using Mana.Coordination;
using Mana.Coordinator;
using Mana.UpperHalf;

namespace Mana.CommandLine;

/// <summary>Options that launch and restart share.</summary>
internal sealed record JobOptions
{
    /// <summary>The MPI to run over.</summary>
    public required MpiInstallation Mpi { get; init; }

    /// <summary>What to launch; the command of a rank follows after mana-rank and its own options.</summary>
    public required LaunchRequest Request { get; init; }

    /// <summary>Arguments of mana-rank after --mpi.</summary>
    public required IReadOnlyList<string> RankArguments { get; init; }

    /// <summary>Directory of the job's checkpoints.</summary>
    public required string CheckpointDirectory { get; init; }

    /// <summary>Address under which other hosts reach this one; empty: found out.</summary>
    public string CoordinatorAddress { get; init; } = "";

    /// <summary>Seconds between checkpoints; 0: only on request.</summary>
    public double IntervalSeconds { get; init; }

    /// <summary>Whole checkpoints to keep.</summary>
    public int Retention { get; init; } = Mana.UpperHalf.CheckpointDirectory.DefaultRetention;
}

/// <summary>Runs jobs.</summary>
internal static class JobRunner
{
    private const int JobIdBytes = 4;
    private const int KilledBySignal = 128;

    // SIGUSR1 and SIGUSR2 have no name in the framework; it takes raw numbers.
    private static readonly PosixSignal[] Forwarded =
        [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT, (PosixSignal)10, (PosixSignal)12];

    /// <summary>Runs a job to its end and returns the exit code.</summary>
    public static async Task<int> Run(JobOptions options)
    {
        string rankExecutable = Installation.RankExecutable();
        if (Installation.MissingStub(rankExecutable) is { } stub)
        {
            throw new CommandException($"{stub} is missing: the installation of Mana is incomplete.");
        }

        string jobId = NewJobId();
        string secret = JobSecret.Create();
        var limits = new ProtocolLimits(IntervalMs: (long)(options.IntervalSeconds * 1000));
        var coordinatorOptions = new CoordinatorOptions(jobId, secret, options.CheckpointDirectory, limits, options.Request.Hosts.Count > 0 || options.CoordinatorAddress.Length > 0, options.Retention, Output.Announce)
        {
            PreferredAddress = options.CoordinatorAddress,
        };
        await using JobCoordinator coordinator = JobCoordinator.Start(coordinatorOptions);
        var job = new JobEnvironment(jobId, coordinator.Addresses, secret, Path.GetFullPath(options.CheckpointDirectory), options.Mpi.Wanted, rankExecutable);
        KeyValuePair<string, string>[] variables = [.. job.ToVariables()];
        LaunchRequest request = options.Request with
        {
            Variables = [.. variables.Select(pair => pair.Key), .. JobEnvironment.ChoicesSet(Environment.GetEnvironmentVariable)],
            Command = [rankExecutable, "--mpi", options.Mpi.Wanted, .. options.RankArguments],
        };
        var start = new ProcessStartInfo(options.Mpi.Launcher, MpiLaunch.Arguments(options.Mpi, request));
        foreach ((string name, string value) in variables.Concat(MpiLaunch.Environment(options.Mpi, request)))
        {
            start.Environment[name] = value;
        }

        int exitCode = await RunLauncher(start).ConfigureAwait(false);
        if (coordinator.HasStopped)
        {
            Output.Announce($"The job has been stopped. Go on with: mana restart {coordinator.LastCheckpoint}");
            return 0;
        }

        if (exitCode != 0 && coordinator.LastCheckpoint.Length > 0)
        {
            Output.Announce($"The job has failed (exit code {exitCode}). Its last checkpoint is whole; go on with: mana restart {coordinator.LastCheckpoint}");
        }

        return exitCode;
    }

    /// <summary>A short identifier, unlike those of other jobs.</summary>
    public static string NewJobId() => Convert.ToHexStringLower(JobSecret.RandomBytes(JobIdBytes));

    private static async Task<int> RunLauncher(ProcessStartInfo start)
    {
        using var child = new Process { StartInfo = start };
        int processId = 0;
        PosixSignalRegistration[] registrations = [.. Forwarded.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            int number = NumberOf(context.Signal);
            bool fromTerminal = context.Signal is PosixSignal.SIGINT or PosixSignal.SIGQUIT && Posix.TerminalSignalsGroup();
            if (!fromTerminal && Volatile.Read(ref processId) is int id && id > 0)
            {
                // What the terminal sends reaches the launcher without us; twice would make it give up its orderly end.
                Posix.Signal(id, number);
            }
        }))];
        try
        {
            child.Start();
            Volatile.Write(ref processId, child.Id);
            await child.WaitForExitAsync().ConfigureAwait(false);
            return child.ExitCode >= 0 ? child.ExitCode : KilledBySignal - child.ExitCode;
        }
        catch (Win32Exception exception)
        {
            throw new CommandException($"{start.FileName} cannot be started: {exception.Message}.");
        }
        finally
        {
            foreach (PosixSignalRegistration registration in registrations)
            {
                registration.Dispose();
            }
        }
    }

    private static int NumberOf(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGHUP => 1,
        PosixSignal.SIGINT => 2,
        PosixSignal.SIGQUIT => 3,
        PosixSignal.SIGTERM => 15,
        _ => (int)signal,
    };
}
