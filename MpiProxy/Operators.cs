// Reduction operators (MPI 6.9). The standard's are the library's own. A function of the application is registered with the library through
// one of the host's thunks: the library calls the thunk, the thunk calls Operators.Common with its number, and Common calls the
// application with the datatype as the application knows it.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>One row of the operator table.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct OperatorEntry
{
    /// <summary>Handle in the library below; 0 when there is none.</summary>
    public nint Real;

    /// <summary>Holders: the application's handle and pending operations.</summary>
    public int References;

    /// <summary>1 while the application may use the handle and the library below has the operator.</summary>
    public byte Live;

    /// <summary>1 for a commutative operator.</summary>
    public byte Commutative;
}

/// <summary>The description of an operator made by the application.</summary>
/// <param name="Function">Address of the application's function.</param>
/// <param name="Commutes">What MPI_Op_create was told.</param>
/// <param name="Thunk">Number of the host's thunk.</param>
/// <param name="Large">The function takes an MPI_Count (MPI_Op_create_c).</param>
internal sealed record OperatorObject(nint Function, bool Commutes, int Thunk, bool Large = false);

/// <summary>The operator table as calls read it.</summary>
public static unsafe partial class Ops
{
    /// <summary>Thunks the host has: as many operators can an application have at a time.</summary>
    public const int DynamicCapacity = 1024;

    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = Canonical.FirstDynamicSlot + DynamicCapacity;

    /// <summary>The rows, indexed by slot.</summary>
    public static readonly OperatorEntry* Entries = NativeTable.Reserve<OperatorEntry>(Capacity);

    internal static readonly SlotPool<OperatorObject> Pool = new();

    /// <summary>True when the handle denotes an operator which the library below has. Never faults, whatever the handle.</summary>
    public static bool IsLive(Op op) => (uint)op.Slot < Capacity && Entries[op.Slot].Live != 0;

    /// <summary>Handle in the library below. The virtual handle must have been checked.</summary>
    public static nint Real(Op op) => Entries[op.Slot].Real;

    /// <summary>A pending operation begins to use the operator.</summary>
    public static void AddRef(Op op)
    {
        if (op.Slot >= Canonical.FirstDynamicSlot)
        {
            Counter.Add(ref Entries[op.Slot].References);
        }
    }

    /// <summary>A holder no longer uses the operator.</summary>
    public static void Release(Op op)
    {
        if (op.Slot >= Canonical.FirstDynamicSlot && Counter.Take(ref Entries[op.Slot].References))
        {
            Destroy(op.Slot);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Destroy(int slot)
    {
        nint real = Entries[slot].Real;
        Lib.MPI_Op_free(&real);
        Operators.SetFunction(slot - Canonical.FirstDynamicSlot, 0);
        Entries[slot] = default;
        Pool.Remove(slot);
    }
}

/// <summary>Functions of the application as operators of the library below.</summary>
public static unsafe class Operators
{
    /// <summary>What a thunk needs: one row for each, read by every call of the library.</summary>
    private struct ThunkRow
    {
        public nint Function;

        /// <summary>Slot of the datatype of the last call: almost every call has the same. It is only a hint, checked against the table
        /// each time, so threads may overwrite it and handles may be reused.</summary>
        public int LastSlot;

        /// <summary>1 when the application's function takes a count of 64 bits and the library gives one of 32.</summary>
        public int Widens;
    }

    private static readonly ThunkRow* Rows = NativeTable.Reserve<ThunkRow>(Ops.DynamicCapacity);

    /// <summary>
    /// Called by the host's thunk number <paramref name="index"/> whenever the library below applies the operator
    /// (MPI_User_function, MPI 6.9.5).
    /// </summary>
    /// <param name="input">First operands.</param>
    /// <param name="inputOutput">Second operands and results.</param>
    /// <param name="length">Elements: an int, or an MPI_Count where the library below has made the operator with MPI_Op_create_c.</param>
    /// <param name="datatypeArgument">Address of the library's handle of the datatype.</param>
    /// <param name="index">Number of the thunk.</param>
    [UnmanagedCallersOnly(EntryPoint = "mana_operator_common")]
    public static void Common(void* input, void* inputOutput, int* length, nint datatypeArgument, int index)
    {
        ThunkRow* row = Rows + index;
        nint real = LibAbi.LoadHandle((void*)datatypeArgument, 0);

        // The application gets the address of a variable on this frame: a thread inside its function has lower frames below it, so it
        // is never frozen there and the variable never needs to be part of an image.
        int slot = row->LastSlot;
        slot = Datatypes.Entries[slot].Real == real ? slot : Look(row, real);
        nint handle = AppAbi.EncodeDatatype(new Datatype(slot));

        // The application may have freed the type while the operation is pending: inside its function the handle it is given is good all the same.
        byte live = Datatypes.Entries[slot].Live;
        Datatypes.Entries[slot].Live = 1;
        long wide = row->Widens != 0 ? *length : 0;
        nint elements = row->Widens != 0 ? (nint)(&wide) : (nint)length;
        ProxyHost.Current.CallUpper(row->Function, (nint)input, (nint)inputOutput, elements, (nint)(&handle));
        Datatypes.Entries[slot].Live = live;
    }

    internal static void SetFunction(int thunk, nint function, bool widens = false) => Rows[thunk] = new ThunkRow { Function = function, Widens = widens ? 1 : 0 };

    /// <summary>Makes the library's operator for a function of the application. Returns a canonical code.</summary>
    internal static int MakeReal(OperatorObject item, out nint real)
    {
        nint made = 0;
        bool wideBelow = item.Large && Lib.MPI_Op_create_c != null;
        SetFunction(item.Thunk, item.Function, item.Large && !wideBelow);
        nint thunk = ProxyHost.Current.OperatorThunk(item.Thunk);
        int commutes = item.Commutes ? 1 : 0;
        int error = LibAbi.Error(wideBelow ? Lib.MPI_Op_create_c(thunk, commutes, &made) : Lib.MPI_Op_create(thunk, commutes, &made));
        real = made;
        return error;
    }

    internal static void InitializePredefined()
    {
        Ops.InitializeOperands();
        nint nothing = LibAbi.PredefinedOp(Canonical.MPI_OP_NULL);
        foreach (PredefinedHandle row in Predefined.Operators)
        {
            nint real = LibAbi.PredefinedOp(row.Number);
            if (row.Number != Canonical.MPI_OP_NULL && real != LibAbi.Missing && real != nothing)
            {
                // MPI_REPLACE and MPI_NO_OP are for one-sided calls; only MPI_REPLACE depends on the order (MPI 6.9.7, 12.3.4).
                byte commutes = (byte)(row.Number == Canonical.MPI_REPLACE ? 0 : 1);
                Ops.Entries[row.Number] = new OperatorEntry { Real = real, References = 1, Live = 1, Commutative = commutes };
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Look(ThunkRow* row, nint real)
    {
        int slot = Datatypes.SlotOfReal(real);
        row->LastSlot = slot;
        return slot;
    }
}
