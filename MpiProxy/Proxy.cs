// The proxy as the rank executable sees it: configuration, initialisation of the library below, the state that travels in an image.

using System;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Whether the application may use MPI.</summary>
public enum ProxyState
{
    /// <summary>Before MPI_Init.</summary>
    NotInitialized,

    /// <summary>Between MPI_Init and MPI_Finalize: the library below is initialised.</summary>
    Initialized,

    /// <summary>After MPI_Finalize: the library below is finalized.</summary>
    Finalized,
}

/// <summary>The clock of MPI_Wtime.</summary>
public static class ProxyClock
{
    private static double _offsetSeconds;

    /// <summary>Seconds. Monotonic within a process; a restart goes on from the image's reading.</summary>
    public static double Seconds => ((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency) + _offsetSeconds;

    /// <summary>Resolution in seconds.</summary>
    public static double ResolutionSeconds => 1.0 / Stopwatch.Frequency;

    /// <summary>Makes the clock show <paramref name="seconds"/> now.</summary>
    internal static void ContinueFrom(double seconds) => _offsetSeconds += seconds - Seconds;
}

/// <summary>The facade for the rank executable.</summary>
public static unsafe partial class Proxy
{
    /// <summary>Variables in which the launchers of MPICH, Open MPI and SLURM say how many ranks run on this node.</summary>
    private static readonly string[] RanksOnNodeVariables = ["MPI_LOCALNRANKS", "OMPI_COMM_WORLD_LOCAL_SIZE", "PMI_LOCAL_SIZE", "SLURM_NTASKS_PER_NODE"];

    private static string _libraryPath = string.Empty;

    /// <summary>Whether the application may use MPI.</summary>
    public static ProxyState State { get; private set; }

    /// <summary>Canonical thread level provided by the library below.</summary>
    public static int ThreadLevel { get; private set; }

    /// <summary>Canonical thread level which the application asked for: a restart must ask for the same.</summary>
    public static int RequestedThreadLevel { get; private set; }

    /// <summary>True when several threads may use MPI (MPI_THREAD_SERIALIZED and MULTIPLE): tables are locked and counters atomic.</summary>
    public static bool IsThreadMultiple { get; private set; }

    /// <summary>This process's rank in the world.</summary>
    public static int WorldRank { get; private set; }

    /// <summary>Ranks of the world.</summary>
    public static int WorldSize { get; private set; } = 1;

    /// <summary>Greatest tag of the library below.</summary>
    public static int TagUpperBound { get; private set; } = int.MaxValue;

    /// <summary>Duplicate of the world on which ranks drain.</summary>
    internal static nint InternalComm { get; private set; }

    /// <summary>Duplicate of the process's own communicator on which drained messages are delivered.</summary>
    internal static nint DeliveryComm { get; private set; }

    /// <summary>Tells the proxy who hosts it and which library lies below. Before any gate is opened.</summary>
    /// <param name="host">The host; <see cref="ProxyHost.WorkFlag"/> must be set.</param>
    /// <param name="libraryPath">Path or SONAME of the MPI library.</param>
    public static void Configure(ProxyHost host, string libraryPath)
    {
        ProxyHost.Current = host;
        _libraryPath = libraryPath;
        if (ProxyHost.WorkFlag == null)
        {
            throw new InvalidOperationException("ProxyHost.WorkFlag must be set before the proxy is configured.");
        }
    }

    /// <summary>Writes the addresses of all gate entries into the gate table (<c>BoundaryLayout.GateCount</c> entries).</summary>
    public static void FillGates(nint* gateTable, nint* directTable) => Gates.Fill(gateTable, directTable);

    /// <summary>
    /// Loads and initialises the library below: at MPI_Init, and at a restart before the image is mapped. The calling thread becomes the one which drains.
    /// </summary>
    /// <param name="canonicalThreadLevel">Level to ask for.</param>
    /// <param name="application">The application's ABI.</param>
    /// <returns>Canonical error code of the library's initialisation.</returns>
    /// <exception cref="DllNotFoundException">The library cannot be loaded.</exception>
    public static int InitializeLibrary(int canonicalThreadLevel, ApplicationAbi application)
    {
        ProxyHost.Current.PrepareInitialization();
        LoadLibrary(application);
        int provided = 0;

        // When several threads use MPI in turns, a checkpoint's drain on one of them is not in turn with the others: the library must bear that.
        int asked = canonicalThreadLevel == Canonical.MPI_THREAD_SERIALIZED ? Canonical.MPI_THREAD_MULTIPLE : canonicalThreadLevel;
        int code = Below.Code(Lib.MPI_Init_thread(null, null, LibAbi.ThreadLevel(asked), &provided));
        if (code != 0)
        {
            return code;
        }

        RequestedThreadLevel = canonicalThreadLevel;
        int level = LibAbi.ThreadLevelFromLibrary(provided);
        IsThreadMultiple = asked == Canonical.MPI_THREAD_MULTIPLE && level == Canonical.MPI_THREAD_MULTIPLE;

        // Without it, threads in turns are more than can be granted.
        ThreadLevel = asked == canonicalThreadLevel ? level : IsThreadMultiple ? canonicalThreadLevel : int.Min(level, Canonical.MPI_THREAD_FUNNELED);
        ReadWorld();
        Objects.Initialize();
        InternalComm = Duplicate(LibAbi.PredefinedComm(Canonical.MPI_COMM_WORLD));

        // MPICH 4.0 faults in MPI_Comm_create_group when nobody has asked for the group of the parent before.
        _ = Comms.Describe(InternalComm, out _, out _);
        DeliveryComm = Duplicate(LibAbi.PredefinedComm(Canonical.MPI_COMM_SELF));
        ReadLibraryName();
        Traffic.Initialize(WorldSize);
        SynchronousSends.Initialize(WorldSize);
        Progress.Initialize(RanksOnNode());
        Direct.Open();
        State = ProxyState.Initialized;
        code = AdoptParent();
        ProxyHost.Current.TakeOverAfterInitialization();
        ProxyHost.Current.OnInitialized(WorldRank, WorldSize);
        return code;
    }

    /// <summary>
    /// Ends the library below: all ranks have entered MPI_Finalize, or, once sessions have been opened, this process ends
    /// and the others will.
    /// </summary>
    /// <returns>Canonical error code.</returns>
    internal static int FinalizeLibrary()
    {
        ProxyHost.Current.OnFinalizing();
        Direct.Close();
        nint internalComm = InternalComm;
        nint deliveryComm = DeliveryComm;
        Lib.MPI_Comm_free(&internalComm);
        Lib.MPI_Comm_free(&deliveryComm);
        nint partitions = Comms.Real(Comms.Partitions);
        Lib.MPI_Comm_free(&partitions);
        int code = Below.Code(Lib.MPI_Finalize());
        State = ProxyState.Finalized;
        return code;
    }

    /// <summary>
    /// Called by the host's boundary handler on the draining thread with the work flag set, outside of any wait: parks, follows the
    /// coordinator, drains. Returns at once when this rank is drained already (a call in a wait loop has done it).
    /// </summary>
    /// <returns>True when nothing is in flight and the thread is to be frozen; false when the checkpoint was abandoned.</returns>
    public static bool Quiesce() => Checkpoint.Park(null) == ParkOutcome.Drained;

    /// <summary>Where this rank stands in a checkpoint.</summary>
    public static CheckpointPhase Phase => Checkpoint.Phase;

    /// <summary>
    /// The checkpoint is over, written or abandoned, and the running process goes on. The host calls it for a thread which it froze
    /// at a boundary; calls frozen in a wait loop do it themselves.
    /// </summary>
    public static void CheckpointOver() => Checkpoint.Over();

    private static void ReadWorld()
    {
        int rank;
        int size;
        nint world = LibAbi.PredefinedComm(Canonical.MPI_COMM_WORLD);
        Require(Lib.MPI_Comm_rank(world, &rank), "MPI_Comm_rank");
        Require(Lib.MPI_Comm_size(world, &size), "MPI_Comm_size");
        WorldRank = rank;
        WorldSize = size;
        int* bound;
        int found;
        Require(Lib.MPI_Comm_get_attr(world, LibAbi.Keyval(Canonical.MPI_TAG_UB), &bound, &found), "MPI_Comm_get_attr");
        TagUpperBound = found != 0 ? *bound : short.MaxValue;
    }

    private static nint Duplicate(nint comm)
    {
        nint duplicate = 0;
        Require(Lib.MPI_Comm_dup(comm, &duplicate), "MPI_Comm_dup");
        Require(Lib.MPI_Comm_set_errhandler(duplicate, LibAbi.PredefinedErrhandler(Canonical.MPI_ERRORS_RETURN)), "MPI_Comm_set_errhandler");
        return duplicate;
    }

    private static void Require(int result, string function)
    {
        if (result != 0)
        {
            throw new InvalidOperationException($"{function} failed while the MPI library was initialised: {Errors.TextOf(Below.Code(result))}");
        }
    }

    private static int RanksOnNode()
    {
        foreach (string name in RanksOnNodeVariables)
        {
            if (int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int ranks) && ranks > 0)
            {
                return ranks;
            }
        }

        // Unknown launcher: assume that all share this node. Yielding too often is better than starving the peer that is waited for.
        return WorldSize;
    }
}
