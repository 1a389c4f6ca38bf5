// Basic elements of datatypes (MPI_Get_elements, MPI 5.1.11; MPI_Status_set_elements, MPI 13.3). Counted from the type map: the libraries differ on pair types, which have two elements
// (Open MPI 4.1 counts one; MPICH 4.0 divides by zero at some), and MPICH sets whole elements of the type.

namespace Mana.MpiProxy;

/// <summary>Counts basic elements.</summary>
internal static unsafe class BasicElements
{
    /// <summary>Basic elements in some bytes of a type; MPI_UNDEFINED when the last one is not whole.</summary>
    public static long In(int slot, long bytes)
    {
        long size = Datatypes.Entries[slot].SizeBytes;
        if (size == 0)
        {
            return bytes == 0 ? 0 : Canonical.MPI_UNDEFINED;
        }

        long whole = bytes / size * TypeMap.Sum<LeafElements>(slot);
        if (bytes % size == 0)
        {
            return whole;
        }

        var part = new Part { Bytes = bytes % size, Elements = long.MaxValue };
        TypeMap.Walk(slot, 0, 1, ref part);
        return part.Bytes == 0 ? whole + long.MaxValue - part.Elements : Canonical.MPI_UNDEFINED;
    }

    /// <summary>Bytes of so many basic elements of a type.</summary>
    public static long BytesOf(int slot, long elements)
    {
        long each = TypeMap.Sum<LeafElements>(slot);
        if (each == 0)
        {
            return 0;
        }

        var part = new Part { Bytes = long.MaxValue, Elements = elements % each };
        if (part.Elements != 0)
        {
            TypeMap.Walk(slot, 0, 1, ref part);
        }

        return (elements / each * Datatypes.Entries[slot].SizeBytes) + long.MaxValue - part.Bytes;
    }

    /// <summary>Sizes of the two basic elements of a pair type in bytes; (size, 0) for every other type.</summary>
    private static (long First, long Second) SizesOf(int slot) => slot switch
    {
        Canonical.MPI_SHORT_INT => (2, 4),
        Canonical.MPI_2INT or Canonical.MPI_FLOAT_INT or Canonical.MPI_2REAL or Canonical.MPI_2INTEGER => (4, 4),
        Canonical.MPI_DOUBLE_INT or Canonical.MPI_LONG_INT => (8, 4),
        Canonical.MPI_2DOUBLE_PRECISION or Canonical.MPI_2COMPLEX => (8, 8),
        Canonical.MPI_LONG_DOUBLE_INT => (16, 4),
        _ => (Datatypes.Entries[slot].SizeBytes, 0),
    };

    private struct LeafElements : ILeafMeasure
    {
        public static long Of(int slot) => SizesOf(slot).Second == 0 ? 1 : 2;
    }

    /// <summary>Takes elements off the front of a type map as long as bytes and elements are left of what is looked for.</summary>
    private struct Part : ITypeMapReader
    {
        public long Bytes;
        public long Elements;
        private bool _isOver;

        public void Read(int slot, long displacement, long count)
        {
            (long first, long second) = SizesOf(slot);
            int each = second == 0 ? 1 : 2;
            long taken = _isOver ? 0 : long.Min(count, long.Min(Bytes / (first + second), Elements / each));
            Bytes -= taken * (first + second);
            Elements -= taken * each;
            if (_isOver || taken == count)
            {
                return;
            }

            _isOver = true;
            if (second != 0 && Bytes >= first && Elements > 0)
            {
                Bytes -= first;
                Elements--;
            }
        }
    }
}
