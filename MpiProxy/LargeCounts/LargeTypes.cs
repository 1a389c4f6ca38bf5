// Datatypes of the library below for counts, displacements and sizes which its int parameters cannot say. Everything here is in the library's own values.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Derived datatypes that stand for more elements than an <c>int</c> counts.</summary>
internal static unsafe class LargeTypes
{
    /// <summary>Elements of one block.</summary>
    public const int Block = 1 << 30;

    /// <summary>How the library is told a count and its type: as they are, or as one element of a type made for it.</summary>
    /// <param name="extras">Keeps the type that is made, and the error if that fails.</param>
    /// <param name="count">Elements.</param>
    /// <param name="type">Their type.</param>
    /// <param name="significant">False where the call does not look at the pair here: it then may hold anything.</param>
    /// <param name="passed">Receives the count to pass.</param>
    /// <returns>The type to pass.</returns>
    public static nint Narrow(Extras* extras, long count, nint type, bool significant, int* passed)
    {
        if (count is <= int.MaxValue and >= int.MinValue)
        {
            *passed = (int)count;
            return type;
        }

        *passed = 0;
        return significant && count > 0 && type != LibAbi.DatatypeNull ? At(extras, count, type, 0, passed) : type;
    }

    /// <summary>One element of a type which stands for <paramref name="count"/> elements at a displacement.</summary>
    /// <param name="extras">Keeps the type, and the error if it cannot be made.</param>
    /// <param name="count">Elements; with none, the count passed is 0.</param>
    /// <param name="type">Their type.</param>
    /// <param name="displacementBytes">From the buffer's address.</param>
    /// <param name="passed">Receives 1 or 0.</param>
    public static nint At(Extras* extras, long count, nint type, long displacementBytes, int* passed)
    {
        *passed = 0;
        if (count <= 0)
        {
            return LibAbi.PredefinedDatatype(Canonical.MPI_BYTE);
        }

        int code = Make(count, type, displacementBytes, out nint made);
        if (code != 0)
        {
            extras->Error = code;
            return LibAbi.PredefinedDatatype(Canonical.MPI_BYTE);
        }

        extras->Keep(made);
        *passed = 1;
        return made;
    }

    /// <summary>A committed type of <paramref name="count"/> elements that begin at a displacement. The caller frees it.</summary>
    /// <returns>Canonical error code.</returns>
    public static int Make(long count, nint type, long displacementBytes, out nint made)
    {
        made = 0;
        long lowerBound, extent;
        int code = Below.Code(Lib.MPI_Type_get_extent(type, &lowerBound, &extent));
        long blocks = (count + Block - 1) / Block;
        if (code != 0 || blocks > int.MaxValue)
        {
            return code != 0 ? code : Canonical.MPI_ERR_COUNT;
        }

        int* lengths = (int*)NativeMemory.Alloc((nuint)blocks, sizeof(int));
        long* displacements = (long*)NativeMemory.Alloc((nuint)blocks, sizeof(long));
        for (long block = 0; block < blocks; block++)
        {
            lengths[block] = (int)long.Min(Block, count - (block * Block));
            displacements[block] = displacementBytes + (block * Block * extent);
        }

        nint real = 0;
        code = Below.Code(Lib.MPI_Type_create_hindexed((int)blocks, lengths, displacements, type, &real));
        NativeMemory.Free(lengths);
        NativeMemory.Free(displacements);
        if (code == 0)
        {
            code = Below.Code(Lib.MPI_Type_commit(&real));
        }

        made = real;
        return code;
    }

    /// <summary>A type of <paramref name="count"/> elements whose beginnings are a stride apart, as MPI_Type_create_hvector with blocks of one makes it. The caller frees it.</summary>
    /// <returns>Canonical error code.</returns>
    public static int Repeat(long count, long strideBytes, nint type, out nint made)
    {
        nint whole = 0;
        made = 0;
        int code;
        if (count <= int.MaxValue)
        {
            code = Below.Code(Lib.MPI_Type_create_hvector((int)count, 1, strideBytes, type, &whole));
            made = whole;
            return code;
        }

        // Rows of one block, as many as are full, and the rest after them.
        nint row = 0, rows = 0, rest = 0;
        long full = count / Block;
        code = Below.Code(Lib.MPI_Type_create_hvector(Block, 1, strideBytes, type, &row));
        code = code != 0 ? code : full > int.MaxValue ? Canonical.MPI_ERR_COUNT : Below.Code(Lib.MPI_Type_create_hvector((int)full, 1, strideBytes * Block, row, &rows));
        code = code != 0 ? code : Below.Code(Lib.MPI_Type_create_hvector((int)(count % Block), 1, strideBytes, type, &rest));
        if (code == 0)
        {
            int* ones = stackalloc int[] { 1, 1 };
            long* displacements = stackalloc long[] { 0, full * Block * strideBytes };
            nint* types = stackalloc nint[2];
            LibAbi.StoreHandle(types, 0, rows);
            LibAbi.StoreHandle(types, 1, rest);
            code = Below.Code(Lib.MPI_Type_create_struct(count % Block == 0 ? 1 : 2, ones, displacements, types, &whole));
        }

        Drop(row);
        Drop(rows);
        Drop(rest);
        made = whole;
        return code;
    }

    /// <summary>Frees a type that was needed on the way; 0 is none.</summary>
    public static void Drop(nint type)
    {
        if (type != 0)
        {
            _ = Lib.MPI_Type_free(&type);
        }
    }
}
