// Waits inside the library below. Open MPI gives the processor away while it waits when a node has more ranks than processors. MPICH over UCX (Debian's) does not: a
// message to a rank without a processor then takes a tick of the scheduler, and a program which sends thousands of them minutes. Every wait of it calls one
// function of UCX in a loop, as do waits of UCX itself; where ranks share processors that call comes here first.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Makes MPICH's waits yield.</summary>
internal static unsafe class LibraryWaits
{
    private const string Ucx = "libucp.so.0";
    private const string UcxProgress = "ucp_worker_progress";

    /// <summary>Calls without progress between two yields: a message that is on its way comes sooner.</summary>
    private const int IdleCalls = 20;

    private static delegate* unmanaged<nint, uint> _progress;
    private static int _idle;

    /// <summary>From now on the library's waits give the processor away. Does nothing for a library that does so by itself, or has other waits.</summary>
    public static void Yield()
    {
        if (!LibAbi.IsOpenMpi && _progress == null)
        {
            _progress = (delegate* unmanaged<nint, uint>)Lib.Find(UcxProgress);
            if (_progress != null && Lib.ReplaceImport(UcxProgress, Ucx, (nint)(delegate* unmanaged<nint, uint>)&OnProgress) is var before and not 0)
            {
                _progress = (delegate* unmanaged<nint, uint>)before;
            }
        }
    }

    [UnmanagedCallersOnly]
    private static uint OnProgress(nint worker)
    {
        uint events = _progress(worker);
        if (events != 0)
        {
            _idle = 0;
        }
        else if (++_idle >= IdleCalls)
        {
            _idle = 0;
            Progress.Yield();
        }

        return events;
    }
}
