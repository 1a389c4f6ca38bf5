// Which predefined operators apply to which datatypes (MPI 6.9.2), for programs built with MPICH, whose library refuses the other pairs with
// MPI_ERR_OP. Open MPI accepts some of them and computes something; programs built with it get what the library below answers.

namespace Mana.MpiProxy;

public static unsafe partial class Ops
{
    private const byte Integer = 1;
    private const byte Floating = 2;
    private const byte Logical = 4;
    private const byte Complex = 8;
    private const byte Bytes = 16;
    private const byte Pair = 32;
    private const byte Anything = 0xFF;

    /// <summary>Kinds of operands an operator takes, by slot.</summary>
    private static readonly byte* Takes = NativeTable.Reserve<byte>(Canonical.FirstDynamicSlot);

    /// <summary>Kind of a predefined datatype, by slot.</summary>
    private static readonly byte* KindOf = NativeTable.Reserve<byte>(Canonical.FirstDynamicSlot);

    /// <summary>True when the operator applies to the datatype; both have been checked. An operator of the application applies to all.</summary>
    public static bool Applies(Op op, Datatype datatype)
    {
        if (op.Slot >= Canonical.FirstDynamicSlot || AppAbi.Kind != ApplicationAbi.Mpich)
        {
            return true;
        }

        // The types of MPI_Type_create_f90_* are predefined ones with numbers of their own.
        return datatype.Slot < Canonical.FirstDynamicSlot ? (Takes[op.Slot] & KindOf[datatype.Slot]) != 0 : Datatypes.Pool[datatype.Slot]!.BelongsToLibrary;
    }

    internal static void InitializeOperands()
    {
        Fill(Takes, Anything, [Canonical.MPI_REPLACE, Canonical.MPI_NO_OP]);
        Fill(Takes, Integer | Floating, [Canonical.MPI_MAX, Canonical.MPI_MIN]);
        Fill(Takes, Integer | Floating | Complex, [Canonical.MPI_SUM, Canonical.MPI_PROD]);
        Fill(Takes, Integer | Logical | Floating, [Canonical.MPI_LAND, Canonical.MPI_LOR, Canonical.MPI_LXOR]);
        Fill(Takes, Integer | Logical | Bytes, [Canonical.MPI_BAND, Canonical.MPI_BOR, Canonical.MPI_BXOR]);
        Fill(Takes, Pair, [Canonical.MPI_MINLOC, Canonical.MPI_MAXLOC]);
        for (int slot = 0; slot < Canonical.FirstDynamicSlot; slot++)
        {
            KindOf[slot] = Integer;
        }

        Fill(KindOf, Bytes, [Canonical.MPI_BYTE]);
        Fill(KindOf, 0, [Canonical.MPI_PACKED, Canonical.MPI_LB, Canonical.MPI_UB]);
        Fill(KindOf, Floating,
        [
            Canonical.MPI_FLOAT, Canonical.MPI_DOUBLE, Canonical.MPI_LONG_DOUBLE, Canonical.MPI_REAL, Canonical.MPI_DOUBLE_PRECISION,
            Canonical.MPI_REAL2, Canonical.MPI_REAL4, Canonical.MPI_REAL8, Canonical.MPI_REAL16,
        ]);
        Fill(KindOf, Logical,
        [
            Canonical.MPI_LOGICAL, Canonical.MPI_LOGICAL1, Canonical.MPI_LOGICAL2, Canonical.MPI_LOGICAL4, Canonical.MPI_LOGICAL8, Canonical.MPI_LOGICAL16,
            Canonical.MPI_C_BOOL, Canonical.MPI_CXX_BOOL,
        ]);
        Fill(KindOf, Complex,
        [
            Canonical.MPI_COMPLEX, Canonical.MPI_DOUBLE_COMPLEX, Canonical.MPI_C_COMPLEX, Canonical.MPI_C_DOUBLE_COMPLEX, Canonical.MPI_C_LONG_DOUBLE_COMPLEX,
            Canonical.MPI_CXX_FLOAT_COMPLEX, Canonical.MPI_CXX_DOUBLE_COMPLEX, Canonical.MPI_CXX_LONG_DOUBLE_COMPLEX,
            Canonical.MPI_COMPLEX4, Canonical.MPI_COMPLEX8, Canonical.MPI_COMPLEX16, Canonical.MPI_COMPLEX32,
        ]);
        Fill(KindOf, Pair,
        [
            Canonical.MPI_FLOAT_INT, Canonical.MPI_DOUBLE_INT, Canonical.MPI_LONG_INT, Canonical.MPI_2INT, Canonical.MPI_SHORT_INT, Canonical.MPI_LONG_DOUBLE_INT,
            Canonical.MPI_2REAL, Canonical.MPI_2DOUBLE_PRECISION, Canonical.MPI_2INTEGER,
        ]);
    }

    private static void Fill(byte* table, byte value, System.ReadOnlySpan<int> slots)
    {
        foreach (int slot in slots)
        {
            table[slot] = value;
        }
    }
}
