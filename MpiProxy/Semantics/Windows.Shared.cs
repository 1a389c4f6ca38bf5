// Shared windows (MPI 12.2.3).

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Win_allocate_shared.</summary>
    public static int MPI_Win_allocate_shared(long size, int disp_unit, Info info, Comm comm, void* baseptr, Win* win) =>
        MPI_Win_allocate_shared_c(size, disp_unit, info, comm, baseptr, win);

    /// <summary>MPI_Win_allocate_shared_c.</summary>
    public static int MPI_Win_allocate_shared_c(long size, long disp_unit, Info info, Comm comm, void* baseptr, Win* win)
    {
        WinObject item = new() { SizeBytes = size, DisplacementUnit = disp_unit };
        int error = CreateWindow(item, Canonical.MPI_WIN_FLAVOR_SHARED, info, comm, win);
        if (error == 0)
        {
            *(nint*)baseptr = item.Base;
        }

        return error;
    }

    /// <summary>MPI_Win_shared_query.</summary>
    public static int MPI_Win_shared_query(Win win, int rank, long* size, int* disp_unit, void* baseptr)
    {
        long unit;
        int error = MPI_Win_shared_query_c(win, rank, size, &unit, baseptr);
        if (error == 0)
        {
            *disp_unit = (int)unit;
        }

        return error;
    }

    /// <summary>MPI_Win_shared_query_c: with MPI_PROC_NULL the first rank that has memory. Who has none has no address either.</summary>
    public static int MPI_Win_shared_query_c(Win win, int rank, long* size, long* disp_unit, void* baseptr)
    {
        int error = CheckTarget(win, rank);
        error = error != 0 ? error : Windows.Entry(win)->Flavor != Canonical.MPI_WIN_FLAVOR_SHARED ? Canonical.MPI_ERR_RMA_FLAVOR : 0;
        if (error != 0)
        {
            return Windows.Raise(win, error);
        }

        SharedSegment segment = Windows.Pool[win.Slot]!.Shared!;
        int member = rank == Canonical.MPI_PROC_NULL ? int.Max(System.Array.FindIndex(segment.Sizes, bytes => bytes > 0), 0) : rank;
        *size = segment.Sizes[member];
        *disp_unit = segment.Units[member];
        *(nint*)baseptr = segment.Sizes[member] == 0 ? 0 : segment.Address + (nint)segment.Starts[member];
        return Canonical.MPI_SUCCESS;
    }
}
