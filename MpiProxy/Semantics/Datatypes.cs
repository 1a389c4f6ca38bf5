// Constructors of datatypes (MPI 5.1; the removed names of MPI-1). Each writes down its arguments as MPI_Type_get_contents tells them and
// lets Datatypes.Create do the rest.

using System;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Type_contiguous.</summary>
    public static int MPI_Type_contiguous(int count, Datatype oldtype, Datatype* newtype) => Contiguous(count, oldtype, newtype, large: false);

    /// <summary>MPI_Type_contiguous_c.</summary>
    public static int MPI_Type_contiguous_c(long count, Datatype oldtype, Datatype* newtype) => Contiguous(count, oldtype, newtype, large: true);

    /// <summary>MPI_Type_vector.</summary>
    public static int MPI_Type_vector(int count, int blocklength, int stride, Datatype oldtype, Datatype* newtype) =>
        MakeType(Canonical.MPI_COMBINER_VECTOR, count, [count, blocklength, stride], [], oldtype, newtype, large: false);

    /// <summary>MPI_Type_vector_c.</summary>
    public static int MPI_Type_vector_c(long count, long blocklength, long stride, Datatype oldtype, Datatype* newtype) =>
        MakeType(Canonical.MPI_COMBINER_VECTOR, count, [count, blocklength, stride], [], oldtype, newtype, large: true);

    /// <summary>MPI_Type_create_hvector.</summary>
    public static int MPI_Type_create_hvector(int count, int blocklength, long stride, Datatype oldtype, Datatype* newtype) =>
        MakeType(Canonical.MPI_COMBINER_HVECTOR, count, [count, blocklength], [stride], oldtype, newtype, large: false);

    /// <summary>MPI_Type_create_hvector_c.</summary>
    public static int MPI_Type_create_hvector_c(long count, long blocklength, long stride, Datatype oldtype, Datatype* newtype) =>
        MakeType(Canonical.MPI_COMBINER_HVECTOR, count, [count, blocklength], [stride], oldtype, newtype, large: true);

    /// <summary>MPI_Type_hvector, removed in MPI-3.0.</summary>
    public static int MPI_Type_hvector(int count, int blocklength, long stride, Datatype oldtype, Datatype* newtype) =>
        MPI_Type_create_hvector(count, blocklength, stride, oldtype, newtype);

    /// <summary>MPI_Type_indexed.</summary>
    public static int MPI_Type_indexed(int count, int* blocklengths, int* displacements, Datatype oldtype, Datatype* newtype) =>
        count < 0 ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_INDEXED, count, [count, .. Widen(blocklengths, count), .. Widen(displacements, count)], [], oldtype, newtype, large: false);

    /// <summary>MPI_Type_indexed_c.</summary>
    public static int MPI_Type_indexed_c(long count, long* blocklengths, long* displacements, Datatype oldtype, Datatype* newtype) =>
        !IsArrayLength(count) ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_INDEXED, count, [count, .. Copy(blocklengths, count), .. Copy(displacements, count)], [], oldtype, newtype, large: true);

    /// <summary>MPI_Type_create_hindexed.</summary>
    public static int MPI_Type_create_hindexed(int count, int* blocklengths, long* displacements, Datatype oldtype, Datatype* newtype) =>
        count < 0 ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_HINDEXED, count, [count, .. Widen(blocklengths, count)], Copy(displacements, count), oldtype, newtype, large: false);

    /// <summary>MPI_Type_create_hindexed_c.</summary>
    public static int MPI_Type_create_hindexed_c(long count, long* blocklengths, long* displacements, Datatype oldtype, Datatype* newtype) =>
        !IsArrayLength(count) ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_HINDEXED, count, [count, .. Copy(blocklengths, count)], Copy(displacements, count), oldtype, newtype, large: true);

    /// <summary>MPI_Type_hindexed, removed in MPI-3.0.</summary>
    public static int MPI_Type_hindexed(int count, int* blocklengths, long* displacements, Datatype oldtype, Datatype* newtype) =>
        MPI_Type_create_hindexed(count, blocklengths, displacements, oldtype, newtype);

    /// <summary>MPI_Type_create_indexed_block.</summary>
    public static int MPI_Type_create_indexed_block(int count, int blocklength, int* displacements, Datatype oldtype, Datatype* newtype) =>
        count < 0 ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_INDEXED_BLOCK, count, [count, blocklength, .. Widen(displacements, count)], [], oldtype, newtype, large: false);

    /// <summary>MPI_Type_create_indexed_block_c.</summary>
    public static int MPI_Type_create_indexed_block_c(long count, long blocklength, long* displacements, Datatype oldtype, Datatype* newtype) =>
        !IsArrayLength(count) ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_INDEXED_BLOCK, count, [count, blocklength, .. Copy(displacements, count)], [], oldtype, newtype, large: true);

    /// <summary>MPI_Type_create_hindexed_block.</summary>
    public static int MPI_Type_create_hindexed_block(int count, int blocklength, long* displacements, Datatype oldtype, Datatype* newtype) =>
        count < 0 ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_HINDEXED_BLOCK, count, [count, blocklength], Copy(displacements, count), oldtype, newtype, large: false);

    /// <summary>MPI_Type_create_hindexed_block_c.</summary>
    public static int MPI_Type_create_hindexed_block_c(long count, long blocklength, long* displacements, Datatype oldtype, Datatype* newtype) =>
        !IsArrayLength(count) ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeType(Canonical.MPI_COMBINER_HINDEXED_BLOCK, count, [count, blocklength], Copy(displacements, count), oldtype, newtype, large: true);

    /// <summary>MPI_Type_create_struct.</summary>
    public static int MPI_Type_create_struct(int count, int* blocklengths, long* displacements, Datatype* types, Datatype* newtype) =>
        count < 0 ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeStruct(count, Widen(blocklengths, count), displacements, types, newtype, large: false);

    /// <summary>MPI_Type_create_struct_c.</summary>
    public static int MPI_Type_create_struct_c(long count, long* blocklengths, long* displacements, Datatype* types, Datatype* newtype) =>
        !IsArrayLength(count) ? Errors.Raise(Canonical.MPI_ERR_COUNT) : MakeStruct(count, Copy(blocklengths, count), displacements, types, newtype, large: true);

    /// <summary>MPI_Type_struct, removed in MPI-3.0.</summary>
    public static int MPI_Type_struct(int count, int* blocklengths, long* displacements, Datatype* types, Datatype* newtype) =>
        MPI_Type_create_struct(count, blocklengths, displacements, types, newtype);

    /// <summary>MPI_Type_create_subarray.</summary>
    public static int MPI_Type_create_subarray(int ndims, int* sizes, int* subsizes, int* starts, int order, Datatype oldtype, Datatype* newtype) =>
        ndims < 1 ? Errors.Raise(Canonical.MPI_ERR_ARG) : MakeType(Canonical.MPI_COMBINER_SUBARRAY, ndims, [ndims, .. Widen(sizes, ndims), .. Widen(subsizes, ndims), .. Widen(starts, ndims), order], [], oldtype, newtype, large: false);

    /// <summary>MPI_Type_create_subarray_c.</summary>
    public static int MPI_Type_create_subarray_c(int ndims, long* sizes, long* subsizes, long* starts, int order, Datatype oldtype, Datatype* newtype) =>
        ndims < 1 ? Errors.Raise(Canonical.MPI_ERR_ARG) : MakeType(Canonical.MPI_COMBINER_SUBARRAY, ndims, [ndims, .. Copy(sizes, ndims), .. Copy(subsizes, ndims), .. Copy(starts, ndims), order], [], oldtype, newtype, large: true);

    /// <summary>MPI_Type_create_darray.</summary>
    public static int MPI_Type_create_darray(int size, int rank, int ndims, int* gsizes, int* distribs, int* dargs, int* psizes, int order, Datatype oldtype, Datatype* newtype) =>
        ndims < 1 ? Errors.Raise(Canonical.MPI_ERR_ARG) : MakeType(Canonical.MPI_COMBINER_DARRAY, ndims, [size, rank, ndims, .. Widen(gsizes, ndims), .. Widen(distribs, ndims), .. Widen(dargs, ndims), .. Widen(psizes, ndims), order], [], oldtype, newtype, large: false);

    /// <summary>MPI_Type_create_darray_c.</summary>
    public static int MPI_Type_create_darray_c(int size, int rank, int ndims, long* gsizes, int* distribs, int* dargs, int* psizes, int order, Datatype oldtype, Datatype* newtype) =>
        ndims < 1 ? Errors.Raise(Canonical.MPI_ERR_ARG) : MakeType(Canonical.MPI_COMBINER_DARRAY, ndims, [size, rank, ndims, .. Copy(gsizes, ndims), .. Widen(distribs, ndims), .. Widen(dargs, ndims), .. Widen(psizes, ndims), order], [], oldtype, newtype, large: true);

    /// <summary>MPI_Type_create_resized.</summary>
    public static int MPI_Type_create_resized(Datatype oldtype, long lowerBound, long extent, Datatype* newtype) =>
        MakeType(Canonical.MPI_COMBINER_RESIZED, 0, [], [lowerBound, extent], oldtype, newtype, large: false);

    /// <summary>MPI_Type_create_resized_c.</summary>
    public static int MPI_Type_create_resized_c(Datatype oldtype, long lowerBound, long extent, Datatype* newtype) =>
        MakeType(Canonical.MPI_COMBINER_RESIZED, 0, [], [lowerBound, extent], oldtype, newtype, large: true);

    /// <summary>MPI_Type_dup: attributes travel through their copy functions, and a committed type has a committed duplicate.</summary>
    public static int MPI_Type_dup(Datatype oldtype, Datatype* newtype)
    {
        Datatype made;
        int error = Datatypes.Create(new DatatypeObject(Canonical.MPI_COMBINER_DUP, [], [], [oldtype.Slot]), &made);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Errors.Raise(error);
        }

        Datatypes.Entry(made)->Committed = Datatypes.Entry(oldtype)->Committed;
        error = Keyvals.CopyAll(Datatypes.Pool[oldtype.Slot]!.Attributes, AppAbi.EncodeDatatype(oldtype), Datatypes.Pool[made.Slot]!.Attributes);
        if (error != Canonical.MPI_SUCCESS)
        {
            // A copy function has refused: there is no duplicate (MPI 5.1.11), and the attributes copied before are deleted.
            Datatypes.FreeHandle(made);
            *newtype = new Datatype(Canonical.MPI_DATATYPE_NULL);
            return Errors.Raise(error);
        }

        *newtype = made;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_create_f90_real.</summary>
    public static int MPI_Type_create_f90_real(int p, int r, Datatype* newtype) => Parameterized(Canonical.MPI_COMBINER_F90_REAL, [p, r], newtype);

    /// <summary>MPI_Type_create_f90_complex.</summary>
    public static int MPI_Type_create_f90_complex(int p, int r, Datatype* newtype) => Parameterized(Canonical.MPI_COMBINER_F90_COMPLEX, [p, r], newtype);

    /// <summary>MPI_Type_create_f90_integer.</summary>
    public static int MPI_Type_create_f90_integer(int r, Datatype* newtype) => Parameterized(Canonical.MPI_COMBINER_F90_INTEGER, [r], newtype);

    /// <summary>MPI_Type_commit.</summary>
    public static int MPI_Type_commit(Datatype* datatype)
    {
        if (!Datatypes.IsLive(*datatype))
        {
            return Errors.Raise(Datatypes.Refuse(*datatype));
        }

        DatatypeEntry* entry = Datatypes.Entry(*datatype);
        if (entry->Committed == 0)
        {
            nint real = entry->Real;
            int error = LibAbi.Error(Lib.MPI_Type_commit(&real));
            if (error != Canonical.MPI_SUCCESS)
            {
                return Errors.Raise(error);
            }

            entry->Real = real;
            entry->Committed = 1;
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_free. Predefined types and those of MPI_Type_create_f90_* cannot be freed (MPI 5.1.9, 19.1.5).</summary>
    public static int MPI_Type_free(Datatype* datatype)
    {
        if (!Datatypes.IsLive(*datatype) || Datatypes.Pool[datatype->Slot]!.BelongsToLibrary)
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        int error = Datatypes.FreeHandle(*datatype);
        if (error == Canonical.MPI_SUCCESS)
        {
            *datatype = new Datatype(Canonical.MPI_DATATYPE_NULL);
        }

        return Errors.Raise(error);
    }

    private static int Contiguous(long count, Datatype oldtype, Datatype* newtype, bool large) =>
        MakeType(Canonical.MPI_COMBINER_CONTIGUOUS, count, [count], [], oldtype, newtype, large);

    private static int MakeType(int combiner, long count, long[] integers, long[] addresses, Datatype oldtype, Datatype* newtype, bool large) =>
        Errors.Raise(count < 0 ? Canonical.MPI_ERR_COUNT : Datatypes.Create(new DatatypeObject(combiner, integers, addresses, [oldtype.Slot], large), newtype));

    private static int MakeStruct(long count, long[] blocklengths, long* displacements, Datatype* types, Datatype* newtype, bool large)
    {
        int[] children = new int[count];
        for (int index = 0; index < children.Length; index++)
        {
            children[index] = types[index].Slot;
        }

        return Errors.Raise(Datatypes.Create(new DatatypeObject(Canonical.MPI_COMBINER_STRUCT, [count, .. blocklengths], Copy(displacements, count), children, large), newtype));
    }

    /// <summary>Types that the library keeps: the same arguments give the same handle again, as MPI 19.1.5 recommends.</summary>
    private static int Parameterized(int combiner, long[] arguments, Datatype* newtype)
    {
        foreach ((int slot, DatatypeObject item) in Datatypes.Pool.List(Canonical.FirstDynamicSlot))
        {
            if (item.Combiner == combiner && item.Integers.AsSpan().SequenceEqual(arguments))
            {
                *newtype = new Datatype(slot);
                return Canonical.MPI_SUCCESS;
            }
        }

        return Errors.Raise(Datatypes.Create(new DatatypeObject(combiner, arguments, [], []), newtype));
    }

    private static bool IsArrayLength(long count) => count is >= 0 and < int.MaxValue / 2;

    private static long[] Widen(int* values, long count)
    {
        long[] wide = new long[count];
        for (int index = 0; index < wide.Length; index++)
        {
            wide[index] = values[index];
        }

        return wide;
    }

    private static long[] Copy(long* values, long count) => new Span<long>(values, (int)count).ToArray();
}
