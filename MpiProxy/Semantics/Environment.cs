// Start, end and environment of MPI (MPI 11.2, 9.1, 9.6). The library below is initialised on the application's behalf and at each restart anew;
// the application never sees a second start.

using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>Version of the standard that the proxy offers.</summary>
    private const int StandardVersion = 3;

    private const int StandardSubversion = 1;

    /// <summary>MPI_Init.</summary>
    public static int MPI_Init(void* argc, void* argv) => Initialize(Canonical.MPI_THREAD_SINGLE);

    /// <summary>MPI_Init_thread: the level is what the library below provides.</summary>
    public static int MPI_Init_thread(void* argc, void* argv, int required, int* provided)
    {
        if (required is not (Canonical.MPI_THREAD_SINGLE or Canonical.MPI_THREAD_FUNNELED or Canonical.MPI_THREAD_SERIALIZED or Canonical.MPI_THREAD_MULTIPLE))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_ARG);
        }

        int code = Initialize(required);
        *provided = Proxy.ThreadLevel;
        return code;
    }

    /// <summary>MPI_Initialized.</summary>
    public static int MPI_Initialized(int* flag)
    {
        *flag = Sessions.World != ProxyState.NotInitialized ? 1 : 0;
        return 0;
    }

    /// <summary>MPI_Finalized.</summary>
    public static int MPI_Finalized(int* flag)
    {
        *flag = Sessions.World == ProxyState.Finalized ? 1 : 0;
        return 0;
    }

    /// <summary>
    /// MPI_Finalize: entered like a collective on the world, so that a checkpoint finds either every rank before it or every rank behind it.
    /// </summary>
    public static int MPI_Finalize()
    {
        if (Sessions.World != ProxyState.Initialized)
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_OTHER);
        }

        int code = Keyvals.DeleteAll(Comms.Pool[Comms.Self.Slot]!.Attributes, AppAbi.EncodeComm(Comms.Self), KeyvalKind.Communicator);
        if (code != 0)
        {
            return Errors.Raise(Comms.Self, code);
        }

        Collectives.Begin(Comms.World);
        Sessions.World = ProxyState.Finalized;
        if (Sessions.EverOpened)
        {
            Collectives.End(Comms.World);
            return Canonical.MPI_SUCCESS;
        }

        code = Proxy.FinalizeLibrary();
        Collectives.End(Comms.World);
        return code;
    }

    /// <summary>MPI_Abort: ends the job with the application's code.</summary>
    public static int MPI_Abort(Comm comm, int errorcode)
    {
        ProxyHost.Current.Fatal(errorcode, $"MPI_Abort was called with code {errorcode}");
        return 0;
    }

    /// <summary>MPI_Query_thread.</summary>
    public static int MPI_Query_thread(int* provided)
    {
        *provided = Proxy.ThreadLevel;
        return 0;
    }

    /// <summary>MPI_Is_thread_main.</summary>
    public static int MPI_Is_thread_main(int* flag)
    {
        *flag = ProxyHost.Current.IsDrainingThread ? 1 : 0;
        return 0;
    }

    /// <summary>MPI_Get_version.</summary>
    public static int MPI_Get_version(int* version, int* subversion)
    {
        *version = StandardVersion;
        *subversion = StandardSubversion;
        return 0;
    }

    /// <summary>MPI_Get_library_version: the proxy and the library below it.</summary>
    public static int MPI_Get_library_version(byte* version, int* length)
    {
        byte* below = stackalloc byte[Canonical.MPI_MAX_LIBRARY_VERSION_STRING + 1];
        int belowLength = 0;
        Proxy.LoadLibrary(AppAbi.Kind);
        int code = Proxy.State == ProxyState.Finalized ? 0 : Below.Code(Lib.MPI_Get_library_version(below, &belowLength));
        string text = "Mana over " + Encoding.UTF8.GetString(below, belowLength);
        ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(text);
        bytes = bytes[..int.Min(bytes.Length, Canonical.MPI_MAX_LIBRARY_VERSION_STRING - 1)];
        bytes.CopyTo(new Span<byte>(version, bytes.Length));
        version[bytes.Length] = 0;
        *length = bytes.Length;
        return code;
    }

    /// <summary>MPI_Get_processor_name: the node's host name.</summary>
    public static int MPI_Get_processor_name(byte* name, int* length)
    {
        ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(Environment.MachineName);
        bytes = bytes[..int.Min(bytes.Length, Canonical.MPI_MAX_PROCESSOR_NAME - 1)];
        bytes.CopyTo(new Span<byte>(name, bytes.Length));
        name[bytes.Length] = 0;
        *length = bytes.Length;
        return 0;
    }

    /// <summary>MPI_Wtime: seconds on a clock that goes on across a restart.</summary>
    public static double MPI_Wtime() => ProxyClock.Seconds;

    /// <summary>MPI_Wtick: resolution of MPI_Wtime in seconds.</summary>
    public static double MPI_Wtick() => ProxyClock.ResolutionSeconds;

    /// <summary>MPI_Pcontrol: no profiler below (MPI 15.2.4).</summary>
    public static int MPI_Pcontrol(int level) => 0;

    private static int Initialize(int level)
    {
        if (Sessions.World != ProxyState.NotInitialized)
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_OTHER);
        }

        // A session may have initialised the library already, for the highest level.
        int code = Proxy.State == ProxyState.Initialized ? Canonical.MPI_SUCCESS : Proxy.InitializeLibrary(level, AppAbi.Kind);
        Sessions.World = code == Canonical.MPI_SUCCESS ? ProxyState.Initialized : ProxyState.NotInitialized;
        return code;
    }
}
