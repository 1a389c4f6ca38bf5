using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using Mana.Contracts;
using Mana.Coordination;
using Mana.LowerHalfLoader;
using Mana.MpiProxy;

namespace Mana.Rank;

/// <summary>What the proxy asks of its host, answered with the kernel and the coordinator's client.</summary>
internal sealed unsafe class RankHost : ProxyHost
{
    /// <summary>Longest time that a sentence takes to the launcher's standard error.</summary>
    private const int SentenceTravelMs = 100;

    private readonly string _self;
    private int _drainingThread;

    public RankHost(string self)
    {
        _self = self;
        Checkpointer = new Checkpointer();
    }

    /// <summary>This rank's part of a checkpoint.</summary>
    public Checkpointer Checkpointer { get; }

    /// <summary>True from the start of a restart until the application's threads may run.</summary>
    public bool IsRestarting { get; set; }

    /// <summary>Path of the application, for the coordinator's status.</summary>
    public string Program { get; set; } = "";

    public override bool IsDrainingThread => IsRestarting || Kernel.CurrentThreadId() == _drainingThread;

    public override nint CallUpper(nint function, nint a0, nint a1, nint a2, nint a3, nint a4, nint a5) =>
        Kernel.CallUpper(function, a0, a1, a2, a3, a4, a5);

    public override nint OperatorThunk(int index) => Kernel.OperatorThunk(index);

    public override IReadOnlyList<string> RankCommand => Composition.RankCommand;

    public override nint AllocateUpper(nuint bytes) => Kernel.AllocateUpper(bytes);

    public override void FreeUpper(nint address, nuint bytes) => Kernel.FreeUpper(address, bytes);

    public override nint MapUpperShared(nuint bytes, int descriptor, long offset) => Kernel.MapUpperShared(bytes, descriptor, offset);

    public override bool MapUpperSharedAgain(nint address, nuint bytes, int descriptor, long offset) =>
        Kernel.MapUpperSharedAgain(address, bytes, descriptor, offset);

    public override void PrepareInitialization() => Kernel.HoldLowDescriptors();

    public override void TakeOverAfterInitialization()
    {
        Kernel.TakeOverSignals();
        Kernel.ClaimNewDescriptors();
    }

    public override object ListDescriptors() => Kernel.ListDescriptors();

    public override void ClaimDescriptors(object before) => Kernel.ClaimDescriptorsSince((IReadOnlyCollection<int>)before);

    /// <summary>At a launch the application's thread is here, inside MPI_Init. At a restart the image is not mapped yet: it connects later.</summary>
    public override void OnInitialized(int rank, int size)
    {
        StandardStreams.Rank = rank;
        if (!IsRestarting)
        {
            _drainingThread = Kernel.CurrentThreadId();
            Connect();
        }
    }

    /// <summary>The restart is complete but for the application's threads; <paramref name="drainingThread"/> drains from now on.</summary>
    public void OnRestored(int drainingThread)
    {
        _drainingThread = drainingThread;
        IsRestarting = false;
        Connect();
    }

    private void Connect()
    {
        if (Proxy.IsSpawned)
        {
            // The coordinator which the environment names is that of the world that spawned this one. Nothing is opened here, and what the library
            // opened has been claimed after its initialisation.
            return;
        }

        JobEnvironment job = Composition.Job;
        (IReadOnlyList<string> addresses, string secret, string jobId) = (job.CoordinatorAddresses, job.Secret, job.JobId);
        if (!job.HasCoordinator)
        {
            WarnOfLonelyRank();
            OwnCoordinator own = OwnCoordinator.Share(_self, Proxy.WorldRank, job);
            (addresses, secret, jobId) = (own.Addresses, own.Secret, own.JobId);
            if (addresses.Count == 0)
            {
                return;
            }
        }

        Hello hello = new(jobId, Proxy.WorldRank, Proxy.WorldSize, Environment.ProcessId, Environment.MachineName, Proxy.LibraryName, Program, Composition.HostWays);
        try
        {
            Checkpointer.Connect(addresses, secret, hello);
        }
        catch (IOException failure)
        {
            Warn($"{failure.Message} The job runs without checkpoints.");
        }

        // The connection, and what the runtime opens to wait for it.
        Kernel.ClaimNewDescriptors();
    }

    // srun without --mpi starts as many programs of one rank each, and MPICH does not say so.
    private static void WarnOfLonelyRank()
    {
        if (Proxy.WorldSize == 1
            && int.TryParse(Environment.GetEnvironmentVariable("SLURM_STEP_NUM_TASKS"), out int tasks) && tasks > 1)
        {
            StandardStreams.WriteError($"srun started {tasks} tasks, but MPI sees one rank: give srun --mpi=pmi2 for MPICH or --mpi=pmix for Open MPI.");
        }
    }

    public override void OnFinalizing() => Checkpointer.Client?.Finalizing();

    public override void Warn(string sentence) => StandardStreams.WriteError(sentence);

    public override void Fatal(int exitCode, string sentence)
    {
        StandardStreams.WriteError(sentence);
        if (Proxy.State == ProxyState.Initialized)
        {
            Abort(exitCode);
        }

        Environment.Exit(exitCode);
    }

    /// <summary>Ends the whole job after its sentences have been read.</summary>
    public static void Abort(int exitCode)
    {
        // MPICH's mpiexec ends at once when a rank aborts, and loses what it has not passed on yet.
        Thread.Sleep(SentenceTravelMs);
        Proxy.AbortLibrary(exitCode);
    }

    public override MpiProxy.Directive ReportParked(
        ReadOnlySpan<MpiProxy.CollectivePosition> entered,
        MpiProxy.CollectivePosition? waiting,
        out MpiProxy.CollectivePosition[] targets) => Checkpointer.ReportParked(entered, waiting, out targets);

    public override void ReportDrained() => Checkpointer.ReportDrained();

    public override void ReportRefused(string sentence) => Checkpointer.ReportRefused(sentence);

    public override bool AwaitDrained() => Checkpointer.AwaitDrained();

    public override void FreezeInCall() => Checkpointer.Freeze((int)UpperHalf.BoundaryKind.ReissueCall);

    /// <summary>The application ends: tell the coordinator, which otherwise takes the closed connection for a lost rank.</summary>
    public void OnExit(int exitCode)
    {
        // A rank that fails must not wait for the others in MPI_Finalize.
        if (exitCode == 0)
        {
            Proxy.FinalizeLibraryAtExit();
        }

        Checkpointer.Client?.Goodbye(exitCode);
    }
}
