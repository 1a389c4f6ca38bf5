// What an application asks about datatypes (MPI 5.1.6 to 5.1.13), answered from the table; only true extents are asked from the library.

using System;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Type_size: MPI_UNDEFINED when the size does not fit.</summary>
    public static int MPI_Type_size(Datatype datatype, int* size)
    {
        if (!Datatypes.IsLive(datatype))
        {
            return Errors.Raise(Datatypes.Refuse(datatype));
        }

        long bytes = Datatypes.SizeBytes(datatype);
        *size = bytes > int.MaxValue ? Canonical.MPI_UNDEFINED : (int)bytes;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_size_x.</summary>
    public static int MPI_Type_size_x(Datatype datatype, long* size)
    {
        if (!Datatypes.IsLive(datatype))
        {
            return Errors.Raise(Datatypes.Refuse(datatype));
        }

        *size = Datatypes.SizeBytes(datatype);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_size_c.</summary>
    public static int MPI_Type_size_c(Datatype datatype, long* size) => MPI_Type_size_x(datatype, size);

    /// <summary>MPI_Type_get_extent.</summary>
    public static int MPI_Type_get_extent(Datatype datatype, long* lowerBound, long* extent)
    {
        if (!Datatypes.IsLive(datatype))
        {
            return Errors.Raise(Datatypes.Refuse(datatype));
        }

        *lowerBound = Datatypes.Entry(datatype)->LowerBoundBytes;
        *extent = Datatypes.Entry(datatype)->ExtentBytes;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_get_extent_x.</summary>
    public static int MPI_Type_get_extent_x(Datatype datatype, long* lowerBound, long* extent) => MPI_Type_get_extent(datatype, lowerBound, extent);

    /// <summary>MPI_Type_get_extent_c.</summary>
    public static int MPI_Type_get_extent_c(Datatype datatype, long* lowerBound, long* extent) => MPI_Type_get_extent(datatype, lowerBound, extent);

    /// <summary>MPI_Type_extent, removed in MPI-3.0.</summary>
    public static int MPI_Type_extent(Datatype datatype, long* extent)
    {
        long lowerBound;
        return MPI_Type_get_extent(datatype, &lowerBound, extent);
    }

    /// <summary>MPI_Type_lb, removed in MPI-3.0.</summary>
    public static int MPI_Type_lb(Datatype datatype, long* lowerBound)
    {
        long extent;
        return MPI_Type_get_extent(datatype, lowerBound, &extent);
    }

    /// <summary>MPI_Type_ub, removed in MPI-3.0.</summary>
    public static int MPI_Type_ub(Datatype datatype, long* upperBound)
    {
        long lowerBound = 0;
        long extent = 0;
        int error = MPI_Type_get_extent(datatype, &lowerBound, &extent);
        *upperBound = lowerBound + extent;
        return error;
    }

    /// <summary>MPI_Type_get_true_extent.</summary>
    public static int MPI_Type_get_true_extent(Datatype datatype, long* lowerBound, long* extent) => Datatypes.IsLive(datatype)
        ? Errors.Raise(LibAbi.Error(Lib.MPI_Type_get_true_extent_x(Datatypes.Real(datatype), lowerBound, extent)))
        : Errors.Raise(Datatypes.Refuse(datatype));

    /// <summary>MPI_Type_get_true_extent_x.</summary>
    public static int MPI_Type_get_true_extent_x(Datatype datatype, long* lowerBound, long* extent) => MPI_Type_get_true_extent(datatype, lowerBound, extent);

    /// <summary>MPI_Type_get_true_extent_c.</summary>
    public static int MPI_Type_get_true_extent_c(Datatype datatype, long* lowerBound, long* extent) => MPI_Type_get_true_extent(datatype, lowerBound, extent);

    /// <summary>MPI_Type_get_envelope.</summary>
    public static int MPI_Type_get_envelope(Datatype datatype, int* integers, int* addresses, int* types, int* combiner)
    {
        if (!Datatypes.IsKnown(datatype))
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        DatatypeObject item = Datatypes.Pool[datatype.Slot]!;
        *integers = item.Integers.Length;
        *addresses = item.Addresses.Length;
        *types = item.Children.Length;
        *combiner = item.Combiner;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_get_envelope_c: for types of large-count constructors everything that is a count stands among the large counts.</summary>
    public static int MPI_Type_get_envelope_c(Datatype datatype, long* integers, long* addresses, long* largeCounts, long* types, int* combiner)
    {
        if (!Datatypes.IsKnown(datatype))
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        DatatypeObject item = Datatypes.Pool[datatype.Slot]!;
        LargeContents contents = LargeContents.Of(item);
        *integers = contents.Integers.Length;
        *addresses = contents.Addresses.Length;
        *largeCounts = contents.Counts.Length;
        *types = item.Children.Length;
        *combiner = item.Combiner;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_get_contents. The handles of derived types are new ones of the application, to be freed by it. Constants among
    /// the integers are canonical; the entry translates them.</summary>
    public static int MPI_Type_get_contents(Datatype datatype, int maxIntegers, int maxAddresses, int maxTypes, int* integers, long* addresses, Datatype* types)
    {
        if (!Datatypes.IsKnown(datatype) || Datatypes.Pool[datatype.Slot]! is not { } item || item.Combiner == Canonical.MPI_COMBINER_NAMED)
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        if (maxIntegers < item.Integers.Length || maxAddresses < item.Addresses.Length || maxTypes < item.Children.Length)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        if (item.Large && LargeContents.Of(item).Counts.Length > 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        for (int index = 0; index < item.Integers.Length; index++)
        {
            integers[index] = (int)item.Integers[index];
        }

        item.Addresses.CopyTo(new Span<long>(addresses, item.Addresses.Length));
        HandOut(item, types);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_get_contents_c.</summary>
    public static int MPI_Type_get_contents_c(
        Datatype datatype, long maxIntegers, long maxAddresses, long maxLargeCounts, long maxTypes, int* integers, long* addresses, long* largeCounts, Datatype* types)
    {
        if (!Datatypes.IsKnown(datatype) || Datatypes.Pool[datatype.Slot]! is not { } item || item.Combiner == Canonical.MPI_COMBINER_NAMED)
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        LargeContents contents = LargeContents.Of(item);
        if (maxIntegers < contents.Integers.Length || maxAddresses < contents.Addresses.Length || maxLargeCounts < contents.Counts.Length || maxTypes < item.Children.Length)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        for (int index = 0; index < contents.Integers.Length; index++)
        {
            integers[index] = (int)item.Integers[contents.Integers[index]];
        }

        contents.Addresses.CopyTo(new Span<long>(addresses, contents.Addresses.Length));
        contents.Counts.CopyTo(new Span<long>(largeCounts, contents.Counts.Length));
        HandOut(item, types);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_match_size: the Fortran type of that class and size which the library has (MPI 19.1.5).</summary>
    public static int MPI_Type_match_size(int typeclass, int size, Datatype* datatype)
    {
        ReadOnlySpan<int> candidates = typeclass switch
        {
            Canonical.MPI_TYPECLASS_INTEGER => [Canonical.MPI_INTEGER, Canonical.MPI_INTEGER1, Canonical.MPI_INTEGER2, Canonical.MPI_INTEGER4, Canonical.MPI_INTEGER8, Canonical.MPI_INTEGER16],
            Canonical.MPI_TYPECLASS_REAL => [Canonical.MPI_REAL, Canonical.MPI_DOUBLE_PRECISION, Canonical.MPI_REAL2, Canonical.MPI_REAL4, Canonical.MPI_REAL8, Canonical.MPI_REAL16],
            Canonical.MPI_TYPECLASS_COMPLEX => [Canonical.MPI_COMPLEX, Canonical.MPI_DOUBLE_COMPLEX, Canonical.MPI_COMPLEX4, Canonical.MPI_COMPLEX8, Canonical.MPI_COMPLEX16, Canonical.MPI_COMPLEX32],
            _ => [],
        };
        foreach (int candidate in candidates)
        {
            Datatype found = new(candidate);
            if (Datatypes.IsLive(found) && Datatypes.SizeBytes(found) == size)
            {
                *datatype = found;
                return Canonical.MPI_SUCCESS;
            }
        }

        return Errors.Raise(Canonical.MPI_ERR_ARG);
    }

    private static void HandOut(DatatypeObject item, Datatype* types)
    {
        for (int index = 0; index < item.Children.Length; index++)
        {
            types[index] = new Datatype(item.Children[index]);
            Datatypes.AddHandle(types[index]);
        }
    }
}
