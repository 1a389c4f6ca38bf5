// This rank's part of a checkpoint: from the intent on the listener thread, over parking and draining on the application's thread, to the
// written image. One checkpoint at a time; its phases are those of RankPhase.

using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Mana.Coordination;
using Mana.LowerHalfLoader;
using Mana.MpiProxy;
using Mana.UpperHalf;

namespace Mana.Rank;

/// <summary>How far this rank is in the checkpoint of the present epoch.</summary>
internal enum RankPhase
{
    /// <summary>No checkpoint.</summary>
    None,

    /// <summary>The intent has arrived; threads are on their way to a boundary, or parked and not drained yet.</summary>
    Parking,

    /// <summary>Nothing is in flight to or from this rank; threads may freeze.</summary>
    Drained,
}

/// <summary>Runs checkpoints inside a rank.</summary>
internal sealed unsafe partial class Checkpointer : IRankEvents
{
    private const int StopThreadsTimeoutMs = 10_000;
    private const int ProgressPeriodMs = 1;
    private const int StandardOutput = 1;
    private const int FinalizeTimeoutMs = 10_000;
    private readonly object _phaseChanged = new();
    private RankPhase _phase;
    private int _epoch;
    private string _directory = "";

    /// <summary>Connection to the coordinator; null when this rank runs without.</summary>
    public RankClient? Client { get; private set; }

    /// <summary>Connects to the coordinator.</summary>
    public void Connect(IReadOnlyList<string> addresses, string secret, Hello hello) =>
        Client = RankClient.Connect(addresses, secret, hello, this);

    /// <summary>Listener thread. Flags first, then the barrier on all threads, then the position: see Collectives for the other half.</summary>
    public void OnIntent(int epoch, string directory)
    {
        lock (_phaseChanged)
        {
            _epoch = epoch;
            _directory = directory;
            _phase = RankPhase.Parking;
        }

        // The listener starts inside Connect, and the coordinator may ask before that has handed out the client.
        SpinWait.SpinUntil(() => Client is not null);
        Volatile.Write(ref *Kernel.WorkFlag, 1);
        Interlocked.MemoryBarrierProcessWide();
        if (Proxy.CheckpointRefusal is { } sentence)
        {
            Refuse(epoch, sentence);
            return;
        }

        MpiProxy.CollectivePosition? position = Collectives.PublishedPhaseTwo;
        Client!.ReportPosition(new Coordination.CollectivePosition(
            epoch, position?.Communicator ?? 0, position?.Sequence ?? 0, position is not null));
        Kernel.RequestWork();
    }

    // This rank's thread may wait inside the library below, where it would never park. A thread which has seen the flag meanwhile parks and hears
    // that the checkpoint is abandoned.
    private void Refuse(int epoch, string sentence)
    {
        SetPhase(RankPhase.None);
        Kernel.ClearWork();
        Client!.Refused(epoch, sentence);
        Client.CheckpointOver(epoch);
    }

    /// <summary>A thread of the application with work stands at a boundary outside of a wait.</summary>
    public void OnBoundary(int kind)
    {
        lock (_phaseChanged)
        {
            if (_phase == RankPhase.None)
            {
                return;
            }
        }

        if (!Composition.Host.IsDrainingThread)
        {
            ParkOther(kind);
            return;
        }

        if (_phase == RankPhase.Parking)
        {
            Proxy.Quiesce();
        }

        if (_phase == RankPhase.Drained)
        {
            Freeze(kind);
        }
    }

    /// <summary>See <see cref="ProxyHost.ReportParked"/>.</summary>
    public MpiProxy.Directive ReportParked(
        ReadOnlySpan<MpiProxy.CollectivePosition> entered,
        MpiProxy.CollectivePosition? waiting,
        out MpiProxy.CollectivePosition[] targets)
    {
        CollectiveNumber[] numbers = new CollectiveNumber[entered.Length];
        for (int i = 0; i < entered.Length; i++)
        {
            numbers[i] = new CollectiveNumber(entered[i].Communicator, entered[i].Sequence);
        }

        Client!.Parked(_epoch, numbers, waiting is { } wait ? new CollectiveNumber(wait.Communicator, wait.Sequence) : null, Proxy.IsThreadMultiple);
        return Await(out targets);
    }

    /// <summary>Everything has been received.</summary>
    public void ReportDrained()
    {
        SetPhase(RankPhase.Drained);
        Client!.Drained(_epoch);
    }

    /// <summary>This rank cannot be saved now.</summary>
    public void ReportRefused(string sentence) => Client!.Refused(_epoch, sentence);

    /// <summary>A thread that does not drain, in a wait loop: until the draining thread is through.</summary>
    public bool AwaitDrained()
    {
        lock (_phaseChanged)
        {
            int epoch = _epoch;
            while (_phase == RankPhase.Parking && _epoch == epoch)
            {
                Monitor.Wait(_phaseChanged);
            }

            return _phase == RankPhase.Drained;
        }
    }

    /// <summary>Freezes this thread; the draining one writes the image first and lets the others go when the checkpoint is over.</summary>
    public void Freeze(int kind)
    {
        if (!Composition.Host.IsDrainingThread)
        {
            ParkOther(kind);
            return;
        }

        if (Client!.WaitDirective(_epoch, -1) is { Kind: DirectiveKind.Write })
        {
            WriteImage(kind);
            if (Client.WaitDirective(_epoch, -1).Kind == DirectiveKind.Stop)
            {
                Stop();
            }
        }

        End();
    }

    /// <summary>
    /// A thread that does not drain. Before the drain it goes on: the draining thread may be inside a call-back of the application that needs
    /// it, or a lock it holds. StopOtherThreads calls it again when it has to stop.
    /// </summary>
    private void ParkOther(int kind)
    {
        int generation;
        lock (_phaseChanged)
        {
            if (_phase != RankPhase.Drained)
            {
                return;
            }

            if (!Kernel.CanFreezeHere(kind))
            {
                // Inside a call-back: it cannot be frozen, which StopOtherThreads reports.
                int epoch = _epoch;
                while (_phase == RankPhase.Drained && _epoch == epoch)
                {
                    Monitor.Wait(_phaseChanged);
                }

                return;
            }

            generation = Kernel.ReleaseGeneration;
        }

        Kernel.ParkThisThread(kind, generation);
    }

    private void WriteImage(int kind)
    {
        try
        {
            if (!Kernel.StopOtherThreads(StopThreadsTimeoutMs, out string? why))
            {
                Client!.WriteFailed(_epoch, why!);
                return;
            }

            ProcessImage process = Kernel.Capture(kind);
            if (process.Problems.Count > 0)
            {
                Client!.WriteFailed(_epoch, process.Problems[0]);
                return;
            }

            string path = Path.Combine(_directory, ImageFormat.FileName(Proxy.WorldRank));
            ImageWritten written = ImageWriter.Write(path, process, Proxy.Snapshot(), Summary());
            Client!.Written(_epoch, written.Bytes, written.Checksum);
        }
        catch (Exception failure) when (failure is ImageException or IOException or UnauthorizedAccessException or InvalidOperationException or NotSupportedException or OutOfMemoryException)
        {
            Client!.WriteFailed(_epoch, failure.Message);
        }
    }

    private ImageSummary Summary() => new()
    {
        JobId = Composition.Job.JobId,
        Epoch = _epoch,
        Rank = Proxy.WorldRank,
        WorldSize = Proxy.WorldSize,
        ApplicationAbi = Proxy.ApplicationAbiName,
        MpiLibrary = Proxy.LibraryName,
        Host = Environment.MachineName,
        CreatedUnixMs = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(),
        HostWays = Composition.HostWays,
    };

    private MpiProxy.Directive Await(out MpiProxy.CollectivePosition[] targets)
    {
        // The library below may still hold bytes of a send which it has reported as complete: they leave only while it is called. And a small send to this rank
        // may wait in the library for just that (docs/decisions/0016): without it, its sender would never park.
        Coordination.Directive directive = Client!.WaitDirective(_epoch, ProgressPeriodMs);
        while (directive.Kind == DirectiveKind.None)
        {
            Proxy.MakeLibraryProgress();
            directive = Client.WaitDirective(_epoch, ProgressPeriodMs);
        }

        targets = [];
        switch (directive.Kind)
        {
            case DirectiveKind.Drain:
                return MpiProxy.Directive.Drain;
            case DirectiveKind.Proceed:
                targets = new MpiProxy.CollectivePosition[directive.Targets.Count];
                for (int i = 0; i < targets.Length; i++)
                {
                    targets[i] = new MpiProxy.CollectivePosition(directive.Targets[i].Communicator, directive.Targets[i].Sequence);
                }

                return MpiProxy.Directive.Proceed;
            default:
                End();
                return MpiProxy.Directive.Abandoned;
        }
    }

    // Everybody's image is committed and the job ends here. Finalising lets mpiexec end without complaint; all ranks are drained and do the same.
    private void Stop()
    {
        Client?.Goodbye(0);
        new Thread(ExitLate) { IsBackground = true }.Start();
        MuteStandardOutput();
        Proxy.FinalizeLibraryForStop();
        Environment.Exit(0);
    }

    // Trivial barriers that not all ranks had entered are still open, and UCX lists what is left of them on standard output, where the
    // application's results go. The application itself writes nothing any more: it is frozen, and its buffers are in the image.
    private static void MuteStandardOutput()
    {
        using Microsoft.Win32.SafeHandles.SafeFileHandle nowhere = System.IO.File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Write);
        _ = DuplicateDescriptor((int)nowhere.DangerousGetHandle(), StandardOutput);
    }

    // Debian's MPICH 4.0.2 can hang in MPI_Finalize over several hosts. The checkpoint is whole: nothing is lost by leaving without it.
    private static void ExitLate()
    {
        Thread.Sleep(FinalizeTimeoutMs);
        ExitNow(0);
    }

    private void End()
    {
        int epoch = _epoch;
        Kernel.ClearWork();
        SetPhase(RankPhase.None);
        Proxy.CheckpointOver();
        Kernel.ReleaseOtherThreads();

        // Only now may the next intent come: it sets the flags that were cleared above.
        Client?.CheckpointOver(epoch);
    }

    private void SetPhase(RankPhase phase)
    {
        lock (_phaseChanged)
        {
            _phase = phase;
            Monitor.PulseAll(_phaseChanged);
        }
    }

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int DuplicateDescriptor(int from, int to);

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void ExitNow(int exitCode);
}
