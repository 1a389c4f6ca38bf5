// What windows answer and carry: group, hints, names, attributes, error handlers (MPI 7.7, 7.8, 9.3, 12.2.6, 12.2.7). All of it is kept above the library
// below.

using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>Hints of windows and what they are where nobody has said anything (MPI 12.2.1).</summary>
    private static readonly InfoPair[] WindowHints =
    [
        new("no_locks", "false"), new("accumulate_ordering", "rar,raw,war,waw"), new("accumulate_ops", "same_op_no_op"), new("same_size", "false"),
        new("same_disp_unit", "false"), new("alloc_shared_noncontig", "false"), new("mpi_accumulate_granularity", "0"),
    ];

    /// <summary>MPI_Win_get_group.</summary>
    public static int MPI_Win_get_group(Win win, Group* group)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        *group = Groups.New([.. Comms.Pool[Windows.Entry(win)->CommSlot]!.LocalGroup]);
        return Windows.Raise(win, group->Slot < 0 ? Canonical.MPI_ERR_NO_MEM : 0);
    }

    /// <summary>MPI_Win_set_info: hints of the standard are kept, others ignored. What the library below was told at the creation stays.</summary>
    public static int MPI_Win_set_info(Win win, Info info)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        if (Infos.Pool[info.Slot] is not { } pairs)
        {
            return Windows.Raise(win, Canonical.MPI_ERR_INFO);
        }

        foreach (InfoPair pair in RecognizedWindowHints(pairs))
        {
            Infos.Set(Windows.Pool[win.Slot]!.Hints, pair);
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Win_get_info: every hint which the standard knows, with its default where nobody has set it.</summary>
    public static int MPI_Win_get_info(Win win, Info* info_used)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        List<InfoPair> hints = [.. WindowHints];
        foreach (InfoPair pair in Windows.Pool[win.Slot]!.Hints)
        {
            Infos.Set(hints, pair);
        }

        return NewInfo(hints, info_used);
    }

    /// <summary>MPI_Win_set_name.</summary>
    public static int MPI_Win_set_name(Win win, byte* name)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        Windows.Pool[win.Slot]!.Name = NameFrom(name);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Win_get_name: empty for a window that was given none. MPI_WIN_NULL has a name too (MPI-4).</summary>
    public static int MPI_Win_get_name(Win win, byte* name, int* length)
    {
        if (win.Slot == Canonical.MPI_WIN_NULL)
        {
            *length = CText.Write("MPI_WIN_NULL", name, Canonical.MPI_MAX_OBJECT_NAME);
            return Canonical.MPI_SUCCESS;
        }

        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        *length = CText.Write(Windows.Pool[win.Slot]!.Name, name, Canonical.MPI_MAX_OBJECT_NAME);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Win_set_attr: the predefined ones cannot be set.</summary>
    public static int MPI_Win_set_attr(Win win, int keyval, void* value) => Windows.IsLive(win)
        ? RaiseOfKey(win, Keyvals.Set(Windows.Pool[win.Slot]!.Attributes, AppAbi.EncodeWin(win), KeyvalKind.Window, keyval, (nint)value))
        : Errors.Raise(Canonical.MPI_ERR_WIN);

    /// <summary>MPI_Win_get_attr: the base itself, the addresses of the other predefined values (MPI 12.2.6), or the value that was set.</summary>
    public static int MPI_Win_get_attr(Win win, int keyval, void* value, int* flag)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        WinObject item = Windows.Pool[win.Slot]!;
        if (Windows.TryAttribute(item, keyval, out nint predefined))
        {
            *(nint*)value = predefined;
            *flag = 1;
            return Canonical.MPI_SUCCESS;
        }

        return RaiseOfKey(win, GetAttribute(item.Attributes, KeyvalKind.Window, keyval, value, flag));
    }

    /// <summary>MPI_Win_delete_attr.</summary>
    public static int MPI_Win_delete_attr(Win win, int keyval) => Windows.IsLive(win)
        ? RaiseOfKey(win, Keyvals.Delete(Windows.Pool[win.Slot]!.Attributes, AppAbi.EncodeWin(win), KeyvalKind.Window, keyval))
        : Errors.Raise(Canonical.MPI_ERR_WIN);

    /// <summary>MPICH looks at the key before it looks at the window, and raises what is wrong with the key on the world.</summary>
    private static int RaiseOfKey(Win win, int code) =>
        code == Canonical.MPI_ERR_KEYVAL && AppAbi.Kind == ApplicationAbi.Mpich ? Errors.Raise(code) : Windows.Raise(win, code);

    /// <summary>MPI_Win_set_errhandler.</summary>
    public static int MPI_Win_set_errhandler(Win win, Errhandler errhandler)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        if (!Errors.Suits(errhandler, ErrhandlerKind.Window))
        {
            return Windows.Raise(win, Canonical.MPI_ERR_ARG);
        }

        Errors.AddRef(errhandler.Slot);
        int previous = Windows.Entry(win)->Errhandler;
        Windows.Entry(win)->Errhandler = errhandler.Slot;
        Errors.Release(previous);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Win_get_errhandler. The handle counts as one more holder, as the standard says.</summary>
    public static int MPI_Win_get_errhandler(Win win, Errhandler* errhandler)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        *errhandler = new Errhandler(Windows.Entry(win)->Errhandler);
        Errors.AddRef(errhandler->Slot);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Win_call_errhandler: the code is canonical already. The call itself succeeds when the handler comes back.</summary>
    public static int MPI_Win_call_errhandler(Win win, int errorcode)
    {
        if (!Windows.IsLive(win))
        {
            return Errors.Raise(Canonical.MPI_ERR_WIN);
        }

        _ = Windows.Raise(win, errorcode);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>The hints among these pairs that the standard defines for windows.</summary>
    private static List<InfoPair> RecognizedWindowHints(List<InfoPair> pairs) => pairs.FindAll(pair => System.Array.Exists(WindowHints, known => known.Key == pair.Key));
}
