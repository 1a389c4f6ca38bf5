// A rank at a checkpoint: parking, proceeding, draining, freezing (ARCHITECTURE.md, "Life of one checkpoint").
//
// Why this never deadlocks. A parked rank waits for the coordinator only. The coordinator answers Proceed to exactly those ranks which have not entered
// a collective that another rank has entered; a collective is entered only when its trivial barrier is complete, so every member has called it, and a
// rank that is told to proceed either waits in that very call (it goes on) or has it among its deferred ones (it starts them). Nobody else waits for
// anything but the coordinator (a send-receive with oneself brings what it waits for), with one exception: a small send inside the library
// (docs/decisions/0016) waits until its receiver calls the library. Every receiver does so without that sender: a parked one each millisecond (Rank's
// Checkpointer), one in a wait loop with each step, one in phase two or in a small send of its own while it waits there. When no rank is left that is
// not parked, Drain is sent to all; the drain's own waits are argued for in Drain.cs.

using System;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>What came of parking.</summary>
internal enum ParkOutcome
{
    /// <summary>Go on with the collective that was waited for, in spite of the work flag.</summary>
    Proceed,

    /// <summary>Nothing is in flight; the thread is to be frozen.</summary>
    Drained,

    /// <summary>The checkpoint has been given up.</summary>
    Abandoned,
}

/// <summary>Where this rank stands in a checkpoint.</summary>
public enum CheckpointPhase
{
    /// <summary>No drain has been done since the last checkpoint ended.</summary>
    Running,

    /// <summary>The draining thread works.</summary>
    Draining,

    /// <summary>Nothing is in flight: memory and tables may be saved.</summary>
    Drained,
}

/// <summary>The checkpoint as one rank's threads see it.</summary>
internal static unsafe partial class Checkpoint
{
    /// <summary>Looks of a thread that does not drain for a directive before it sleeps between them.</summary>
    private const int LooksBeforeSleep = 64;

    private static int _phase;

    /// <summary>Where this rank stands.</summary>
    public static CheckpointPhase Phase
    {
        get => (CheckpointPhase)Volatile.Read(ref _phase);
        private set => Volatile.Write(ref _phase, (int)value);
    }

    /// <summary>
    /// Called with the work flag set, at a boundary or in a wait loop: parks, follows the coordinator's directives, drains.
    /// </summary>
    /// <param name="waiting">The collective which the thread waits for in phase one; null when none.</param>
    public static ParkOutcome Park(CollectivePosition? waiting)
    {
        if (Phase == CheckpointPhase.Drained)
        {
            return ParkOutcome.Drained;
        }

        return ProxyHost.Current.IsDrainingThread ? ParkDraining(waiting) : ParkOther(waiting);
    }

    /// <summary>Freezes the calling thread in its call. Returns in the running process once the checkpoint is over.</summary>
    public static void FreezeInCall()
    {
        bool draining = ProxyHost.Current.IsDrainingThread;
        ProxyHost.Current.FreezeInCall();
        if (draining)
        {
            Over();
        }
    }

    /// <summary>The checkpoint is over in the running process, committed or not: the next one drains again.</summary>
    public static void Over()
    {
        Collectives.ClearTargets();
        Phase = CheckpointPhase.Running;
    }

    private static ParkOutcome ParkDraining(CollectivePosition? waiting)
    {
        while (true)
        {
            if (Dynamic.Refusal is { } sentence)
            {
                ProxyHost.Current.ReportRefused(sentence);
            }

            Directive directive = ProxyHost.Current.ReportParked(Collectives.EnteredPositions(), waiting, out CollectivePosition[] targets);
            switch (directive)
            {
                case Directive.Abandoned:
                    Over();
                    return ParkOutcome.Abandoned;
                case Directive.Proceed:
                    Collectives.SetTargets(targets);
                    if (Collectives.ProceedToTargets(waiting))
                    {
                        return ParkOutcome.Proceed;
                    }

                    break;
                case Directive.Drain:
                    Phase = CheckpointPhase.Draining;
                    if (Proxy.State == ProxyState.Initialized)
                    {
                        // Before MPI_Init and after MPI_Finalize nothing can be in flight, and the library must not be called.
                        Drain();
                    }

                    Phase = CheckpointPhase.Drained;
                    Collectives.ForgetFreed();
                    ProxyHost.Current.ReportDrained();
                    return ParkOutcome.Drained;
                default:
                    throw new InvalidOperationException($"directive {directive}");
            }
        }
    }

    /// <summary>
    /// A thread which does not drain (MPI_THREAD_MULTIPLE): it waits until the drain is over, unless the collective it waits for must
    /// proceed first. It tests nothing meanwhile: its requests are in the table, where the draining thread tests them.
    /// </summary>
    private static ParkOutcome ParkOther(CollectivePosition? waiting)
    {
        for (int looks = 0; waiting is { } position && Phase == CheckpointPhase.Running && *ProxyHost.WorkFlag != 0; looks++)
        {
            if (Collectives.IsTarget(position))
            {
                return ParkOutcome.Proceed;
            }

            // Whoever is still in the library needs the processors, and its locks, more.
            Thread.Sleep(looks < LooksBeforeSleep ? 0 : 1);
        }

        return ProxyHost.Current.AwaitDrained() ? ParkOutcome.Drained : ParkOutcome.Abandoned;
    }
}
