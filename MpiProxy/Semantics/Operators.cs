// Operators of the application (MPI 6.9.5 to 6.9.7).

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Op_create.</summary>
    public static int MPI_Op_create(nint function, int commute, Op* op) => CreateOperator(function, commute, large: false, op);

    /// <summary>MPI_Op_create_c: its function takes a count of 64 bits, which it also gets from a library whose own counts are ints.</summary>
    public static int MPI_Op_create_c(nint function, int commute, Op* op) => CreateOperator(function, commute, large: true, op);

    /// <summary>MPI_Op_free.</summary>
    public static int MPI_Op_free(Op* op)
    {
        if (!Ops.IsLive(*op) || op->Slot < Canonical.FirstDynamicSlot)
        {
            return Errors.Raise(Canonical.MPI_ERR_OP);
        }

        Ops.Entries[op->Slot].Live = 0;
        Ops.Release(*op);
        *op = new Op(Canonical.MPI_OP_NULL);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Op_commutative.</summary>
    public static int MPI_Op_commutative(Op op, int* commute)
    {
        if (!Ops.IsLive(op))
        {
            return Errors.Raise(Canonical.MPI_ERR_OP);
        }

        *commute = Ops.Entries[op.Slot].Commutative;
        return Canonical.MPI_SUCCESS;
    }

    private static int CreateOperator(nint function, int commute, bool large, Op* op)
    {
        *op = new Op(Canonical.MPI_OP_NULL);
        if (function == 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        // A slot and its thunk have the same number, so the slot is taken before the library is asked.
        int slot = Ops.Pool.Add(new OperatorObject(function, commute != 0, 0, large), Ops.Capacity);
        if (slot < 0)
        {
            return Errors.Unsupported("MPI_Op_create", $"an application can have {Ops.DynamicCapacity} operators of its own at a time; free those which are no longer used");
        }

        OperatorObject item = new(function, commute != 0, slot - Canonical.FirstDynamicSlot, large);
        Ops.Pool.Set(slot, item);
        int error = Operators.MakeReal(item, out nint real);
        if (error != Canonical.MPI_SUCCESS)
        {
            Ops.Pool.Remove(slot);
            return Errors.Raise(error);
        }

        Ops.Entries[slot] = new OperatorEntry { Real = real, References = 1, Live = 1, Commutative = (byte)(commute != 0 ? 1 : 0) };
        *op = new Op(slot);
        return Canonical.MPI_SUCCESS;
    }
}
