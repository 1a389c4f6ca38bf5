// Waiting. Every call that can wait, a small send and a send-receive with oneself excepted (docs/decisions/0016), is a nonblocking start and a loop over
// Waiting.Step: it keeps deferred collectives going, looks at the work flag, spins while there are cores for all ranks of the node and yields otherwise.
// Why no loop over Step can keep a checkpoint from happening: a step sees the flag, parks, takes part in the drain, and then either the
// operation is complete (the loop ends, and the gate's tail freezes the thread) or the next step freezes in the call.

using System;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>How long waits wait on this node.</summary>
internal static unsafe partial class Progress
{
    /// <summary>Tests between two yields when every rank has a core: enough for a message on the same node, rare enough to cost nothing.</summary>
    private const int SpinsOnOwnCore = 2048;

    /// <summary>Tests between two yields when ranks share cores: the peer most likely waits for this core.</summary>
    private const int SpinsOnSharedCore = 8;

    private const int OnlineProcessors = 84; // _SC_NPROCESSORS_ONLN

    private static int _spins = SpinsOnSharedCore;

    /// <summary>Tests between two yields.</summary>
    public static int SpinsBeforeYield => _spins;

    /// <summary>True when there are more ranks on this node than processors.</summary>
    public static bool RanksShareCores => _spins == SpinsOnSharedCore;

    [LibraryImport("libc", EntryPoint = "sched_yield")]
    private static partial int SchedYield();

    [LibraryImport("libc", EntryPoint = "sysconf")]
    private static partial nint SystemConfiguration(int name);

    /// <summary>Decides how to wait from the number of ranks on this node.</summary>
    public static void Initialize(int ranksOnNode)
    {
        // The machine's processors, not this process's: mpiexec may have bound each rank to a core of its own.
        _spins = ranksOnNode <= (int)SystemConfiguration(OnlineProcessors) ? SpinsOnOwnCore : SpinsOnSharedCore;
        if (RanksShareCores)
        {
            LibraryWaits.Yield();
        }
    }

    /// <summary>Gives the core to whoever waits for it.</summary>
    public static void Yield() => _ = SchedYield();
}

/// <summary>The state of one waiting call: a local of its loop.</summary>
internal unsafe ref struct Waiting
{
    private int _spins;
    private bool _drained;

    /// <summary>True when the next step freezes the thread: the call's continuation, if it has one, must be on record by then.</summary>
    public readonly bool IsAboutToFreeze => _drained && *ProxyHost.WorkFlag != 0;

    /// <summary>
    /// One step of a wait; the caller tests its operation after it. In a process that is restarted this never returns from the
    /// freeze: the call is issued anew.
    /// </summary>
    public void Step()
    {
        if (*ProxyHost.WorkFlag != 0)
        {
            StepAtCheckpoint();
            return;
        }

        _drained = false;
        if (Collectives.HasDeferred)
        {
            Collectives.ProgressDeferred();
        }

        if (++_spins >= Progress.SpinsBeforeYield)
        {
            _spins = 0;
            Progress.Yield();
        }
    }

    private void StepAtCheckpoint()
    {
        if (_drained)
        {
            _drained = false;
            Checkpoint.FreezeInCall();
            return;
        }

        _drained = Checkpoint.Park(null) == ParkOutcome.Drained;
    }
}
