// Makes a type of the library below from a description. The arguments lie as MPI_Type_get_contents would tell them (MPI 5.1.13), so the
// order of the arrays here is that of the standard's table.

using System;

namespace Mana.MpiProxy;

/// <summary>Calls the constructor that a description names.</summary>
internal static unsafe class DatatypeBuilder
{
    private const int SubarrayArrays = 3;
    private const int DarrayHeader = 3;
    private const int DarrayArrays = 4;

    /// <summary>Makes the type. Its children must exist in the library. Returns a canonical code.</summary>
    public static int Build(DatatypeObject item, out nint real)
    {
        nint child = item.Children.Length > 0 ? Datatypes.Entries[item.Children[0]].Real : 0;
        nint made = 0;
        int result;
        bool small = true;
        foreach (long value in item.Integers)
        {
            small &= value is >= int.MinValue and <= int.MaxValue;
        }

        if (!small)
        {
            return BuildLarge(item, child, out real);
        }

        int[] integers = Array.ConvertAll(item.Integers, value => (int)value);
        fixed (int* i = integers)
        fixed (long* a = item.Addresses)
        {
            result = item.Combiner switch
            {
                Canonical.MPI_COMBINER_DUP => Lib.MPI_Type_dup(child, &made),
                Canonical.MPI_COMBINER_CONTIGUOUS => Lib.MPI_Type_contiguous(i[0], child, &made),
                Canonical.MPI_COMBINER_VECTOR => Lib.MPI_Type_vector(i[0], i[1], i[2], child, &made),
                Canonical.MPI_COMBINER_HVECTOR => Lib.MPI_Type_create_hvector(i[0], i[1], a[0], child, &made),
                Canonical.MPI_COMBINER_INDEXED => Lib.MPI_Type_indexed(i[0], i + 1, i + 1 + i[0], child, &made),
                Canonical.MPI_COMBINER_HINDEXED => Lib.MPI_Type_create_hindexed(i[0], i + 1, a, child, &made),
                Canonical.MPI_COMBINER_INDEXED_BLOCK => Lib.MPI_Type_create_indexed_block(i[0], i[1], i + 2, child, &made),
                Canonical.MPI_COMBINER_HINDEXED_BLOCK => Lib.MPI_Type_create_hindexed_block(i[0], i[1], a, child, &made),
                Canonical.MPI_COMBINER_STRUCT => BuildStruct(item, i, a, &made),
                Canonical.MPI_COMBINER_SUBARRAY => Lib.MPI_Type_create_subarray(i[0], i + 1, i + 1 + i[0], i + 1 + (2 * i[0]), LibAbi.Order(i[1 + (SubarrayArrays * i[0])]), child, &made),
                Canonical.MPI_COMBINER_DARRAY => BuildDarray(i, child, &made),
                Canonical.MPI_COMBINER_RESIZED => Lib.MPI_Type_create_resized(child, a[0], a[1], &made),
                Canonical.MPI_COMBINER_F90_REAL => Lib.MPI_Type_create_f90_real(i[0], i[1], &made),
                Canonical.MPI_COMBINER_F90_COMPLEX => Lib.MPI_Type_create_f90_complex(i[0], i[1], &made),
                Canonical.MPI_COMBINER_F90_INTEGER => Lib.MPI_Type_create_f90_integer(i[0], &made),
                _ => throw new InvalidOperationException($"There is no constructor for combiner {item.Combiner}."),
            };
        }

        real = made;
        return LibAbi.Error(result);
    }

    private static int BuildStruct(DatatypeObject item, int* i, long* a, nint* made)
    {
        byte[] handles = new byte[int.Max(1, item.Children.Length) * LibAbi.HandleBytes];
        fixed (byte* array = handles)
        {
            for (int index = 0; index < item.Children.Length; index++)
            {
                LibAbi.StoreHandle(array, index, Datatypes.Entries[item.Children[index]].Real);
            }

            return Lib.MPI_Type_create_struct(i[0], i + 1, a, array, made);
        }
    }

    private static int BuildDarray(int* i, nint child, nint* made)
    {
        int dimensions = i[2];
        int* sizes = i + DarrayHeader;
        int* distributions = sizes + dimensions;
        int* arguments = distributions + dimensions;
        int* grid = arguments + dimensions;
        for (int index = 0; index < dimensions; index++)
        {
            distributions[index] = LibAbi.Distribution(distributions[index]);
            arguments[index] = LibAbi.DistributionArgument(arguments[index]);
        }

        return Lib.MPI_Type_create_darray(i[0], i[1], dimensions, sizes, distributions, arguments, grid, LibAbi.Order(i[DarrayHeader + (DarrayArrays * dimensions)]), child, made);
    }

    /// <summary>Counts beyond int: through the large-count functions where the library has them, else composed of types with small ones.</summary>
    private static int BuildLarge(DatatypeObject item, nint child, out nint real)
    {
        nint made = 0;
        int result;
        real = 0;
        if (!Lib.HasMPI_Type_contiguous_c)
        {
            return LargeDatatypes.Build(item, child, out real);
        }

        fixed (long* i = item.Integers)
        fixed (long* a = item.Addresses)
        {
            long n = i[0];
            switch (item.Combiner)
            {
                case Canonical.MPI_COMBINER_CONTIGUOUS:
                    result = Lib.MPI_Type_contiguous_c(n, child, &made);
                    break;
                case Canonical.MPI_COMBINER_VECTOR:
                    result = Lib.MPI_Type_vector_c(n, i[1], i[2], child, &made);
                    break;
                case Canonical.MPI_COMBINER_HVECTOR:
                    result = Lib.MPI_Type_create_hvector_c(n, i[1], a[0], child, &made);
                    break;
                case Canonical.MPI_COMBINER_INDEXED:
                    result = Lib.MPI_Type_indexed_c(n, i + 1, i + 1 + n, child, &made);
                    break;
                case Canonical.MPI_COMBINER_HINDEXED:
                    result = Lib.MPI_Type_create_hindexed_c(n, i + 1, a, child, &made);
                    break;
                case Canonical.MPI_COMBINER_INDEXED_BLOCK:
                    result = Lib.MPI_Type_create_indexed_block_c(n, i[1], i + 2, child, &made);
                    break;
                case Canonical.MPI_COMBINER_HINDEXED_BLOCK:
                    result = Lib.MPI_Type_create_hindexed_block_c(n, i[1], a, child, &made);
                    break;
                case Canonical.MPI_COMBINER_SUBARRAY:
                    result = Lib.MPI_Type_create_subarray_c((int)n, i + 1, i + 1 + n, i + 1 + (2 * n), LibAbi.Order((int)i[1 + (SubarrayArrays * n)]), child, &made);
                    break;
                case Canonical.MPI_COMBINER_STRUCT:
                    byte[] handles = new byte[item.Children.Length * LibAbi.HandleBytes];
                    fixed (byte* array = handles)
                    {
                        for (int index = 0; index < item.Children.Length; index++)
                        {
                            LibAbi.StoreHandle(array, index, Datatypes.Entries[item.Children[index]].Real);
                        }

                        result = Lib.MPI_Type_create_struct_c(n, i + 1, a, array, &made);
                    }

                    break;
                case Canonical.MPI_COMBINER_DARRAY:
                    result = BuildLargeDarray(item, child, &made);
                    break;
                default:
                    return Canonical.MPI_ERR_COUNT;
            }
        }

        real = made;
        return LibAbi.Error(result);
    }

    private static int BuildLargeDarray(DatatypeObject item, nint child, nint* made)
    {
        int dimensions = (int)item.Integers[2];
        int[] small = new int[DarrayArrays * dimensions];
        for (int index = 0; index < dimensions; index++)
        {
            small[dimensions + index] = LibAbi.Distribution((int)item.Integers[DarrayHeader + dimensions + index]);
            small[(2 * dimensions) + index] = LibAbi.DistributionArgument((int)item.Integers[DarrayHeader + (2 * dimensions) + index]);
            small[(3 * dimensions) + index] = (int)item.Integers[DarrayHeader + (3 * dimensions) + index];
        }

        int order = LibAbi.Order((int)item.Integers[DarrayHeader + (DarrayArrays * dimensions)]);
        fixed (long* sizes = &item.Integers[DarrayHeader])
        fixed (int* s = small)
        {
            return Lib.MPI_Type_create_darray_c((int)item.Integers[0], (int)item.Integers[1], dimensions, sizes, s + dimensions, s + (2 * dimensions), s + (3 * dimensions), order, child, made);
        }
    }
}
