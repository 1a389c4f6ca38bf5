// What the rank executable asks of the library below outside of any call of the application.

using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.MpiProxy;

public static unsafe partial class Proxy
{
    /// <summary>Name and version of the library below, its first line; empty before it is initialised.</summary>
    public static string LibraryName { get; private set; } = "";

    /// <summary>ABI of the application, "mpich" or "openmpi": which stub it loaded. Empty before its first MPI call.</summary>
    public static string ApplicationAbiName => AppAbi.Kind switch
    {
        ApplicationAbi.Mpich => "mpich",
        ApplicationAbi.OpenMpi => "openmpi",
        _ => "",
    };

    /// <summary>True when this world was spawned by processes of another: it belongs to no coordinator.</summary>
    public static bool IsSpawned { get; private set; }

    /// <summary>Why no checkpoint can be taken now, in a sentence; null when one can. Any thread may ask.</summary>
    public static string? CheckpointRefusal => Dynamic.Refusal;

    /// <summary>Asks the library below to end the job. Returns only if the library does.</summary>
    public static void AbortLibrary(int exitCode) => Lib.MPI_Abort(LibAbi.PredefinedComm(Canonical.MPI_COMM_WORLD), exitCode);

    /// <summary>Regions that a dynamic window of Open MPI has room for: 40 bytes or some more each.</summary>
    private const string AttachedRegions = "4096";

    /// <summary>Loads the library below unless it is: some functions may be called before it is initialised.</summary>
    internal static void LoadLibrary(ApplicationAbi application)
    {
        if (LibAbi.Kind != LibraryKind.None)
        {
            return;
        }

        Lib.Load(_libraryPath);

        if (!LibAbi.IsOpenMpi)
        {
            return;
        }

        // Whoever has set one of these himself keeps what he has set. Open MPI's osc/rdma has room for 64 attached regions in a dynamic window, MPICH for any number.
        _ = SetVariable("OMPI_MCA_osc_rdma_max_attach", AttachedRegions, overwrite: 0);

        // Open MPI's op/avx adds integers of 8 and 16 bits with saturation; its other component and MPICH wrap round, as C does. A program which comes from MPICH keeps
        // its results.
        if (application == ApplicationAbi.Mpich)
        {
            _ = SetVariable("OMPI_MCA_op", "^avx", overwrite: 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);

    /// <summary>Opens the library's tool interface, also before MPI_Init: what the library opens for it is the lower half's.</summary>
    /// <returns>Canonical code.</returns>
    internal static int InitializeTools(int required, out int provided)
    {
        bool isEarly = State == ProxyState.NotInitialized;
        if (isEarly)
        {
            ProxyHost.Current.PrepareInitialization();
            LoadLibrary(AppAbi.Kind);
        }

        int level = 0;
        int code = Below.Code(Lib.MPI_T_init_thread(LibAbi.ThreadLevel(required), &level));
        provided = LibAbi.ThreadLevelFromLibrary(level);
        if (isEarly)
        {
            ProxyHost.Current.TakeOverAfterInitialization();
        }

        return code;
    }

    /// <summary>
    /// The process ends. A program that opened sessions and finalised them all leaves the library below initialised until then, because it might
    /// have opened another; the launcher wants it ended properly.
    /// </summary>
    public static void FinalizeLibraryAtExit()
    {
        if (Sessions.LibraryEndsWithProcess)
        {
            _ = FinalizeLibrary();
        }
    }

    /// <summary>
    /// Finalises the library below after a checkpoint which ends the job: all ranks are drained and do the same, and a launcher ends without
    /// complaint.
    /// </summary>
    public static void FinalizeLibraryForStop()
    {
        if (State == ProxyState.Initialized)
        {
            State = ProxyState.Finalized;
            WithdrawReceives();
            Windows.FreeAllReal();
            Files.CloseAllReal();
            Lib.MPI_Finalize();
        }
    }

    // After the drain nothing can match these any more. A library that is finalised with open receives complains on standard output (UCX).
    private static void WithdrawReceives()
    {
        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            if (row->Kind == RequestKind.Receive && row->State == RequestState.Posted)
            {
                nint request = row->Real;
                Status status;
                bool complete = Lib.MPI_Cancel(&request) != 0;
                while (!complete)
                {
                    _ = Below.Test(&request, out complete, &status);
                }
            }
        }
    }

    /// <summary>Lets the library below do what it does whenever it is called.</summary>
    public static void MakeLibraryProgress()
    {
        if (State == ProxyState.Initialized)
        {
            int found;
            Below.LibStatus status;
            _ = Lib.MPI_Iprobe(LibAbi.Rank(Canonical.MPI_ANY_SOURCE), LibAbi.Tag(Canonical.MPI_ANY_TAG), InternalComm, &found, (byte*)&status);
        }
    }

    /// <summary>Gives all ranks the bytes of rank 0. Collective over the world, on the internal communicator.</summary>
    public static void BroadcastFromRankZero(Span<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            Require(
                Lib.MPI_Bcast(start, bytes.Length, LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), 0, InternalComm),
                "MPI_Bcast");
        }
    }

    /// <summary>Adopts the communicator with the processes that spawned this world; they do the same at the end of their call.</summary>
    private static int AdoptParent()
    {
        nint real = LibAbi.CommNull;
        int code = Lib.MPI_Comm_get_parent == null ? 0 : Below.Code(Lib.MPI_Comm_get_parent(&real));
        IsSpawned = code == 0 && real != LibAbi.CommNull;
        if (!IsSpawned)
        {
            return code;
        }

        code = Comms.Adopt(real, Canonical.MPI_ERRORS_ARE_FATAL, out Comm parent);
        Dynamic.Parent = parent;
        return code;
    }

    private static void ReadLibraryName()
    {
        byte* text = stackalloc byte[Canonical.MPI_MAX_LIBRARY_VERSION_STRING + 1];
        int length = 0;
        Require(Lib.MPI_Get_library_version(text, &length), "MPI_Get_library_version");
        string all = Encoding.UTF8.GetString(text, length).TrimEnd('\0');
        int end = all.AsSpan().IndexOfAny('\n', ',');
        LibraryName = (end < 0 ? all : all[..end]).Replace('\t', ' ').Trim();
    }
}
