// Generalized requests (MPI 13.2), emulated: the library below knows nothing of them, so they survive a restart as they are. The
// functions are the application's and are called across the boundary.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Functions and state of a generalized request.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct GeneralizedRecord
{
    /// <summary>int query_fn(void *extra_state, MPI_Status *status).</summary>
    public nint QueryFunction;

    /// <summary>int free_fn(void *extra_state).</summary>
    public nint FreeFunction;

    /// <summary>int cancel_fn(void *extra_state, int complete).</summary>
    public nint CancelFunction;

    /// <summary>The application's state.</summary>
    public nint ExtraState;
}

/// <summary>What generalized requests do.</summary>
internal static unsafe class GeneralizedRequests
{
    /// <summary>Bytes for a status in any application ABI.</summary>
    private const int StatusBytes = 64;

    /// <summary>Makes the row of a new request; −1 when the table is full.</summary>
    public static int Make(nint query, nint free, nint cancel, nint extraState)
    {
        int slot = Requests.Allocate(RequestKind.Generalized, RequestState.Pending);
        if (slot >= 0)
        {
            GeneralizedRecord* record = (GeneralizedRecord*)NativeMemory.Alloc((nuint)sizeof(GeneralizedRecord));
            *record = new GeneralizedRecord { QueryFunction = query, FreeFunction = free, CancelFunction = cancel, ExtraState = extraState };
            Requests.Rows[slot].Record = (nint)record;
            Requests.Rows[slot].CommSlot = Canonical.MPI_COMM_WORLD;
        }

        return slot;
    }

    /// <summary>Asks the application for the status; returns its error code, canonical.</summary>
    public static int Query(RequestRow* row)
    {
        GeneralizedRecord* record = (GeneralizedRecord*)row->Record;

        // The function belongs to the upper half, but its status may lie on our stack: both halves share the address space.
        byte* status = stackalloc byte[StatusBytes];
        Status empty = Status.Empty;
        AppAbi.EncodeStatus(&empty, status);
        int result = (int)ProxyHost.Current.CallUpper(record->QueryFunction, record->ExtraState, (nint)status);
        AppAbi.DecodeStatus(status, &row->Result);
        return AppAbi.DecodeError(result);
    }

    /// <summary>Lets the application free its state; returns its error code, canonical.</summary>
    public static int FreeState(RequestRow* row)
    {
        GeneralizedRecord* record = (GeneralizedRecord*)row->Record;
        return AppAbi.DecodeError((int)ProxyHost.Current.CallUpper(record->FreeFunction, record->ExtraState));
    }

    /// <summary>Tells the application that the request is to be cancelled; returns its error code, canonical.</summary>
    public static int Cancel(RequestRow* row)
    {
        GeneralizedRecord* record = (GeneralizedRecord*)row->Record;
        int complete = row->State == RequestState.Complete ? 1 : 0;
        return AppAbi.DecodeError((int)ProxyHost.Current.CallUpper(record->CancelFunction, record->ExtraState, complete));
    }
}
