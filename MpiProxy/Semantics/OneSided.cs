// One-sided operations (MPI 12.3): a check and a call of the library below. Its window is open for everybody at all times (Windows.cs), so nothing
// waits here. Operations on MPI_PROC_NULL do nothing (MPI 12.3). On windows whose members share its memory, and on those of one process, no library is
// needed (OneSided.Shared.cs).

using System.Runtime.CompilerServices;
using System.Threading;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Put (MPI 12.3.1).</summary>
    public static int MPI_Put(void* origin_addr, int origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        int target_count, Datatype target_datatype, Win win)
    {
        // What goes to the library is checked on its way there.
        if (Windows.IsLive(win) && Windows.Entry(win)->Direct != null && target_rank != Canonical.MPI_PROC_NULL
            && OneSided.Check(win, target_rank, target_disp, origin_count, origin_datatype, target_count, target_datatype) == 0
            && OneSided.IsPlain(origin_count, origin_datatype, target_count, target_datatype))
        {
            Checkpoint.EnterStart();
            void* at = (void*)OneSided.Address(Windows.Entry(win), target_rank, target_disp);
            OneSided.Copy(origin_addr, at, origin_count * Datatypes.SizeBytes(origin_datatype));
            Checkpoint.LeaveStart();
            return 0;
        }

        return MPI_Put_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win);
    }

    /// <summary>MPI_Get (MPI 12.3.2).</summary>
    public static int MPI_Get(void* origin_addr, int origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        int target_count, Datatype target_datatype, Win win)
    {
        // What goes to the library is checked on its way there.
        if (Windows.IsLive(win) && Windows.Entry(win)->Direct != null && target_rank != Canonical.MPI_PROC_NULL
            && OneSided.Check(win, target_rank, target_disp, origin_count, origin_datatype, target_count, target_datatype) == 0
            && OneSided.IsPlain(origin_count, origin_datatype, target_count, target_datatype))
        {
            Checkpoint.EnterStart();
            void* at = (void*)OneSided.Address(Windows.Entry(win), target_rank, target_disp);
            OneSided.Copy(at, origin_addr, origin_count * Datatypes.SizeBytes(origin_datatype));
            Checkpoint.LeaveStart();
            return 0;
        }

        return MPI_Get_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win);
    }

    /// <summary>MPI_Accumulate (MPI 12.3.4).</summary>
    public static int MPI_Accumulate(void* origin_addr, int origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        int target_count, Datatype target_datatype, Op op, Win win) =>
        MPI_Accumulate_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win);

    /// <summary>MPI_Get_accumulate (MPI 12.3.4). With MPI_NO_OP the origin arguments are ignored.</summary>
    public static int MPI_Get_accumulate(void* origin_addr, int origin_count, Datatype origin_datatype, void* result_addr, int result_count,
        Datatype result_datatype, int target_rank, long target_disp, int target_count, Datatype target_datatype, Op op, Win win) =>
        MPI_Get_accumulate_c(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp,
            target_count, target_datatype, op, win);

    /// <summary>MPI_Fetch_and_op (MPI 12.3.4).</summary>
    public static int MPI_Fetch_and_op(void* origin_addr, void* result_addr, Datatype datatype, int target_rank, long target_disp, Op op, Win win)
    {
        int error = OneSided.Check(win, target_rank, target_disp, 1, datatype, 1, datatype);
        error = error != 0 ? error : datatype.Slot >= Canonical.FirstDynamicSlot ? Canonical.MPI_ERR_TYPE : OneSided.CheckOp(op);
        if (error == 0 && target_rank != Canonical.MPI_PROC_NULL)
        {
            WinEntry* entry = Windows.Entry(win);
            Checkpoint.EnterStart();
            OneSidedWords words = new(origin_addr, 1, datatype, result_addr, 1, datatype, target_rank, target_disp, 1, datatype, op);
            if (OneSided.IsShared(entry))
            {
                error = OneSided.AccumulateShared(OneSidedKind.GetAccumulate, words, entry);
            }
            else
            {
                error = Below.Code(Lib.MPI_Fetch_and_op(origin_addr, result_addr, Datatypes.Real(datatype), target_rank, Windows.Byte(entry, target_rank, target_disp),
                    Ops.Real(op), entry->Real));
                entry->Dirty = 1;
            }

            Checkpoint.LeaveStart();
        }

        return error == 0 ? 0 : Windows.Raise(win, error);
    }

    /// <summary>MPI_Compare_and_swap (MPI 12.3.4).</summary>
    public static int MPI_Compare_and_swap(void* origin_addr, void* compare_addr, void* result_addr, Datatype datatype, int target_rank, long target_disp, Win win)
    {
        int error = OneSided.Check(win, target_rank, target_disp, 1, datatype, 1, datatype);
        error = error != 0 ? error : OneSided.IsComparable(datatype) ? 0 : Canonical.MPI_ERR_TYPE;
        if (error == 0 && target_rank != Canonical.MPI_PROC_NULL)
        {
            WinEntry* entry = Windows.Entry(win);
            Checkpoint.EnterStart();
            long at = Windows.Byte(entry, target_rank, target_disp);
            if (OneSided.IsShared(entry))
            {
                error = OneSided.SwapShared(origin_addr, compare_addr, result_addr, datatype, target_rank, target_disp, entry);
            }
            else if (OneSided.SwapsHere(entry, target_rank, datatype))
            {
                error = OneSided.SwapHere(origin_addr, compare_addr, result_addr, entry->Start + (nint)at);
            }
            else
            {
                error = Below.Code(Lib.MPI_Compare_and_swap(origin_addr, compare_addr, result_addr, Datatypes.Real(datatype), target_rank, at, entry->Real));
                entry->Dirty = 1;
            }

            Checkpoint.LeaveStart();
        }

        return error == 0 ? 0 : Windows.Raise(win, error);
    }
}

/// <summary>What one-sided operations share.</summary>
internal static unsafe partial class OneSided
{
    /// <summary>Checks an operation: a live window, a target in an open access epoch, counts and types. Three loads of the window's row when all is well.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Check(Win win, int target, long displacement, long originCount, Datatype originType, long targetCount, Datatype targetType)
    {
        if (Windows.IsLive(win))
        {
            WinEntry* entry = Windows.Entry(win);
            if ((uint)target < (uint)entry->Size && ((entry->Open & Epochs.AllowAll) | entry->Access[target]) != 0
                && (originCount | targetCount) >= 0 && IsUsable(originType) && IsUsable(targetType)
                && (displacement >= 0 || entry->Flavor == Canonical.MPI_WIN_FLAVOR_DYNAMIC))
            {
                return 0;
            }
        }

        return Explain(win, target, displacement, originCount, originType, targetCount, targetType);
    }

    /// <summary>True when a transfer is a copy of bytes: the same predefined type without gaps on both sides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(long originCount, Datatype originType, long targetCount, Datatype targetType)
    {
        DatatypeEntry* type = Datatypes.Entries + originType.Slot;
        return originType.Slot == targetType.Slot && originType.Slot < Canonical.FirstDynamicSlot && originCount == targetCount && type->SizeBytes == type->ExtentBytes;
    }

    /// <summary>Address in this process of a target's displacement; <see cref="WinEntry.Direct"/> is not null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Address(WinEntry* entry, int target, long displacement) =>
        entry->Direct[target] + (nint)(displacement * entry->Places[target].UnitBytes);

    /// <summary>Copies; the two may overlap when a rank transfers within its own memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(void* from, void* to, long bytes)
    {
        if (bytes == sizeof(long))
        {
            *(long*)to = *(long*)from;
        }
        else
        {
            System.Buffer.MemoryCopy(from, to, bytes, bytes);
        }
    }

    /// <summary>Accumulating operations take the standard's operators only (MPI 12.3.4).</summary>
    public static int CheckOp(Op op) => op.Slot < Canonical.FirstDynamicSlot && Ops.IsLive(op) ? 0 : Canonical.MPI_ERR_OP;

    /// <summary>Checks what the result of a fetching operation goes to.</summary>
    public static int CheckResult(long count, Datatype type, Op op) =>
        count < 0 ? Canonical.MPI_ERR_COUNT : !IsUsable(type) ? TypeError(type) : CheckOp(op);

    /// <summary>Types of MPI_Compare_and_swap: integers, logicals, multi-language types and bytes (MPI 12.3.4).</summary>
    public static bool IsComparable(Datatype datatype) => datatype.Slot < Canonical.FirstDynamicSlot && !IsInexact(datatype.Slot);

    /// <summary>
    /// Open MPI's osc/rdma crashes on a compare-and-swap of eight bytes that is aimed at the own rank where its transport emulates atomics
    /// (btl/vader, on one node). Those emulations run in the target's process, so an instruction here is as atomic.
    /// </summary>
    public static bool SwapsHere(WinEntry* entry, int target, Datatype datatype) =>
        target == entry->Rank && entry->LockWords != null && LibAbi.Kind == LibraryKind.OpenMpi && Datatypes.SizeBytes(datatype) == sizeof(long);

    /// <summary>Compare-and-swap of eight bytes of this process's memory.</summary>
    public static int SwapHere(void* origin, void* compare, void* result, nint address)
    {
        *(long*)result = Interlocked.CompareExchange(ref *(long*)address, *(long*)origin, *(long*)compare);
        return 0;
    }

    private static bool IsInexact(int slot) => slot is Canonical.MPI_FLOAT or Canonical.MPI_DOUBLE or Canonical.MPI_LONG_DOUBLE or Canonical.MPI_REAL
        or Canonical.MPI_DOUBLE_PRECISION or Canonical.MPI_COMPLEX or Canonical.MPI_DOUBLE_COMPLEX or Canonical.MPI_C_FLOAT_COMPLEX or Canonical.MPI_C_DOUBLE_COMPLEX
        or Canonical.MPI_C_LONG_DOUBLE_COMPLEX or Canonical.MPI_REAL4 or Canonical.MPI_REAL8 or Canonical.MPI_REAL16 or Canonical.MPI_COMPLEX8
        or Canonical.MPI_COMPLEX16 or Canonical.MPI_COMPLEX32 or Canonical.MPI_FLOAT_INT or Canonical.MPI_DOUBLE_INT or Canonical.MPI_LONG_INT or Canonical.MPI_2INT
        or Canonical.MPI_SHORT_INT or Canonical.MPI_LONG_DOUBLE_INT or Canonical.MPI_2REAL or Canonical.MPI_2DOUBLE_PRECISION or Canonical.MPI_2INTEGER
        or Canonical.MPI_CXX_FLOAT_COMPLEX or Canonical.MPI_CXX_DOUBLE_COMPLEX or Canonical.MPI_CXX_LONG_DOUBLE_COMPLEX;

    private static bool IsUsable(Datatype type) => Datatypes.IsLive(type) && Datatypes.Entries[type.Slot].Committed != 0;

    private static int TypeError(Datatype type) => Datatypes.IsLive(type) ? Canonical.MPI_ERR_TYPE : Datatypes.Refuse(type);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Explain(Win win, int target, long displacement, long originCount, Datatype originType, long targetCount, Datatype targetType)
    {
        if (!Windows.IsLive(win))
        {
            return Canonical.MPI_ERR_WIN;
        }

        WinEntry* entry = Windows.Entry(win);
        return (originCount | targetCount) < 0 ? Canonical.MPI_ERR_COUNT
            : !IsUsable(originType) ? TypeError(originType)
            : !IsUsable(targetType) ? TypeError(targetType)
            : target == Canonical.MPI_PROC_NULL ? 0
            : (uint)target >= (uint)entry->Size ? Canonical.MPI_ERR_RANK
            : displacement < 0 && entry->Flavor != Canonical.MPI_WIN_FLAVOR_DYNAMIC ? Canonical.MPI_ERR_DISP
            : Canonical.MPI_ERR_RMA_SYNC;
    }
}
