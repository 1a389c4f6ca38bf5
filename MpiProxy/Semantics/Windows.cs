// Creation of windows, their memory and their end (MPI 12.2).

using System;
using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Win_create (MPI 12.2.1).</summary>
    public static int MPI_Win_create(void* @base, long size, int disp_unit, Info info, Comm comm, Win* win) =>
        CreateWindow(new WinObject { Base = (nint)@base, SizeBytes = size, DisplacementUnit = disp_unit }, Canonical.MPI_WIN_FLAVOR_CREATE, info, comm, win);

    /// <summary>MPI_Win_create_c.</summary>
    public static int MPI_Win_create_c(void* @base, long size, long disp_unit, Info info, Comm comm, Win* win) =>
        CreateWindow(new WinObject { Base = (nint)@base, SizeBytes = size, DisplacementUnit = disp_unit }, Canonical.MPI_WIN_FLAVOR_CREATE, info, comm, win);

    /// <summary>MPI_Win_create_dynamic (MPI 12.2.4).</summary>
    public static int MPI_Win_create_dynamic(Info info, Comm comm, Win* win) =>
        CreateWindow(new WinObject(), Canonical.MPI_WIN_FLAVOR_DYNAMIC, info, comm, win);

    /// <summary>MPI_Win_allocate (MPI 12.2.2): the memory lies in the upper half, shared with the other members where they are on one node.</summary>
    public static int MPI_Win_allocate(long size, int disp_unit, Info info, Comm comm, void* baseptr, Win* win) => MPI_Win_allocate_c(size, disp_unit, info, comm, baseptr, win);

    /// <summary>MPI_Win_allocate_c.</summary>
    public static int MPI_Win_allocate_c(long size, long disp_unit, Info info, Comm comm, void* baseptr, Win* win)
    {
        WinObject item = new() { SizeBytes = size, DisplacementUnit = disp_unit };
        int error = CreateWindow(item, Canonical.MPI_WIN_FLAVOR_ALLOCATE, info, comm, win);
        if (error == 0)
        {
            *(nint*)baseptr = item.Base;
        }

        return error;
    }

    /// <summary>MPI_Win_free (MPI 12.2.5): collective, because all members must have ended their epochs.</summary>
    public static int MPI_Win_free(Win* win)
    {
        if (!Windows.IsLive(*win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        WinEntry* entry = Windows.Entry(*win);
        if ((entry->Open & ~Epochs.Fence) != 0 || entry->Locks != 0)
        {
            return Windows.Raise(*win, Canonical.MPI_ERR_RMA_SYNC);
        }

        // A call that a restart issues anew finds no attributes any more.
        int error = Keyvals.DeleteAll(Windows.Pool[win->Slot]!.Attributes, AppAbi.EncodeWin(*win), KeyvalKind.Window);
        if (error != 0)
        {
            return Windows.Raise(*win, error);
        }

        Collectives.Begin(new Comm(entry->CommSlot));
        error = Windows.Free(*win);
        *win = new Win(Canonical.MPI_WIN_NULL);
        return Errors.Raise(error);
    }

    /// <summary>MPI_Win_attach (MPI 12.2.4).</summary>
    public static int MPI_Win_attach(Win win, void* @base, long size)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        WinEntry* entry = Windows.Entry(win);
        int error = entry->Flavor != Canonical.MPI_WIN_FLAVOR_DYNAMIC ? Canonical.MPI_ERR_RMA_FLAVOR : size < 0 ? Canonical.MPI_ERR_SIZE : 0;
        error = error != 0 ? error : Windows.AttachReal(entry, @base, size);
        if (error == 0)
        {
            Windows.Pool[win.Slot]!.Regions.Add(new AttachedRegion((nint)@base, size));
        }

        return Windows.Raise(win, error);
    }

    /// <summary>MPI_Win_detach.</summary>
    public static int MPI_Win_detach(Win win, void* @base)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        WinEntry* entry = Windows.Entry(win);
        List<AttachedRegion> regions = Windows.Pool[win.Slot]!.Regions;
        int index = regions.FindIndex(region => region.Address == (nint)@base);
        int error = entry->Flavor != Canonical.MPI_WIN_FLAVOR_DYNAMIC ? Canonical.MPI_ERR_RMA_FLAVOR : index < 0 ? Canonical.MPI_ERR_RMA_ATTACH : 0;
        error = error != 0 ? error : Windows.DetachReal(entry, @base);
        if (error == 0)
        {
            regions.RemoveAt(index);
        }

        return Windows.Raise(win, error);
    }

    private static int CreateWindow(WinObject item, int flavor, Info info, Comm comm, Win* win)
    {
        int error = !Comms.IsLive(comm) || Comms.Entry(comm)->IsInter != 0 ? Canonical.MPI_ERR_COMM
            : !Infos.IsLiveOrNull(info) ? Canonical.MPI_ERR_INFO
            : item.SizeBytes < 0 ? Canonical.MPI_ERR_SIZE
            : item.DisplacementUnit is <= 0 or > int.MaxValue ? Canonical.MPI_ERR_DISP : 0;
        if (error != 0)
        {
            return Errors.Raise(comm, error);
        }

        item.Hints = Infos.Pool[info.Slot] is { } pairs ? RecognizedWindowHints(pairs) : [];
        ulong names = Collectives.BeginCreating(comm);
        error = Windows.Create(comm, item, flavor, names);
        Collectives.End(comm);
        if (error != 0)
        {
            return Errors.Raise(comm, error);
        }

        *win = new Win(item.Slot);
        return Canonical.MPI_SUCCESS;
    }
}
