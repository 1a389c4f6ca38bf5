// Datatypes whose counts, block lengths or displacements are beyond int, on a library without large-count constructors: each block becomes an element of its own
// type, and displacements are told in bytes, for which every library has 64 bits.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Composes a described datatype out of constructors with int counts.</summary>
internal static unsafe class LargeDatatypes
{
    private const int SubarrayArrays = 3;

    /// <summary>Makes the type. Returns a canonical code; a composition that does not exist is refused in a sentence.</summary>
    /// <param name="item">The description, laid out as MPI_Type_get_contents would tell it.</param>
    /// <param name="child">The library's type of the first child.</param>
    /// <param name="real">Receives the type, not committed.</param>
    public static int Build(DatatypeObject item, nint child, out nint real)
    {
        real = 0;
        long lowerBound, extent = 0;
        int code = Below.Code(Lib.MPI_Type_get_extent(child, &lowerBound, &extent));
        if (code != 0)
        {
            return code;
        }

        long n = item.Integers[0];
        switch (item.Combiner)
        {
            case Canonical.MPI_COMBINER_CONTIGUOUS:
                return LargeTypes.Repeat(n, extent, child, out real);
            case Canonical.MPI_COMBINER_VECTOR:
                return Vector(n, item.Integers[1], item.Integers[2] * extent, child, extent, out real);
            case Canonical.MPI_COMBINER_HVECTOR:
                return Vector(n, item.Integers[1], item.Addresses[0], child, extent, out real);
            case Canonical.MPI_COMBINER_INDEXED:
            case Canonical.MPI_COMBINER_HINDEXED:
            case Canonical.MPI_COMBINER_INDEXED_BLOCK:
            case Canonical.MPI_COMBINER_HINDEXED_BLOCK:
            case Canonical.MPI_COMBINER_STRUCT:
                return Blocks(item, n, child, extent, out real);
            case Canonical.MPI_COMBINER_SUBARRAY:
                return Subarray(item, (int)n, child, extent, out real);
            default:
                return Refusal.Return("MPI_Type_create_darray_c", "a distributed array with sizes beyond 2147483647 needs a library below with large counts.");
        }
    }

    private static int Vector(long count, long blockLength, long strideBytes, nint child, long extent, out nint real)
    {
        int code = LargeTypes.Repeat(blockLength, extent, child, out nint block);
        real = 0;
        if (code == 0)
        {
            code = LargeTypes.Repeat(count, strideBytes, block, out real);
        }

        LargeTypes.Drop(block);
        return code;
    }

    /// <summary>One block per entry: its length in the integers, its place there (in extents) or among the addresses (in bytes).</summary>
    private static int Blocks(DatatypeObject item, long n, nint child, long extent, out nint real)
    {
        bool oneLength = item.Combiner is Canonical.MPI_COMBINER_INDEXED_BLOCK or Canonical.MPI_COMBINER_HINDEXED_BLOCK;
        bool inExtents = item.Combiner is Canonical.MPI_COMBINER_INDEXED or Canonical.MPI_COMBINER_INDEXED_BLOCK;
        bool isStruct = item.Combiner == Canonical.MPI_COMBINER_STRUCT;
        int* lengths = (int*)NativeMemory.Alloc((nuint)n + 1, sizeof(int));
        long* places = (long*)NativeMemory.Alloc((nuint)n + 1, sizeof(long));
        void* types = NativeMemory.Alloc((nuint)n + 1, (nuint)LibAbi.HandleBytes);
        Extras made = default;
        int code = 0;
        for (int i = 0; i < n && code == 0; i++)
        {
            long length = item.Integers[oneLength ? 1 : 1 + i];
            places[i] = inExtents ? item.Integers[(oneLength ? 2 : 1 + n) + i] * extent : item.Addresses[i];
            nint type = isStruct ? Datatypes.Entries[item.Children[i]].Real : child;
            lengths[i] = (int)length;
            if (length > int.MaxValue)
            {
                long lowerBound, own;
                code = Below.Code(Lib.MPI_Type_get_extent(type, &lowerBound, &own));
                code = code != 0 ? code : LargeTypes.Repeat(length, own, type, out type);
                if (code == 0)
                {
                    made.Keep(type);
                    lengths[i] = 1;
                }
            }

            LibAbi.StoreHandle(types, i, type);
        }

        nint whole = 0;
        code = code != 0 ? code : Below.Code(Lib.MPI_Type_create_struct((int)n, lengths, places, types, &whole));
        made.Free();
        NativeMemory.Free(lengths);
        NativeMemory.Free(places);
        NativeMemory.Free(types);
        real = whole;
        return code;
    }

    /// <summary>From the fastest dimension outwards: so many of what is inside, a row apart; then moved to its place and given the extent of the whole array (MPI 5.1.3).</summary>
    private static int Subarray(DatatypeObject item, int dimensions, nint child, long extent, out nint real)
    {
        bool isC = item.Integers[1 + (SubarrayArrays * dimensions)] == Canonical.MPI_ORDER_C;
        long stride = extent, offset = 0;
        nint inner = child, outer = 0;
        int code = 0;
        for (int step = 0; step < dimensions && code == 0; step++)
        {
            int d = isC ? dimensions - 1 - step : step;
            code = LargeTypes.Repeat(item.Integers[1 + dimensions + d], stride, inner, out outer);
            offset += item.Integers[1 + (2 * dimensions) + d] * stride;
            stride *= item.Integers[1 + d];
            if (inner != child)
            {
                LargeTypes.Drop(inner);
            }

            inner = outer;
        }

        nint moved = 0, whole = 0;
        int one = 1;
        code = code != 0 ? code : Below.Code(Lib.MPI_Type_create_hindexed(1, &one, &offset, inner, &moved));
        code = code != 0 ? code : Below.Code(Lib.MPI_Type_create_resized(moved, 0, stride, &whole));
        LargeTypes.Drop(inner == child ? 0 : inner);
        LargeTypes.Drop(moved);
        real = whole;
        return code;
    }
}
