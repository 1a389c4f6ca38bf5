// The external32 data representation (MPI 14.5.2): big-endian, with sizes of its own. The proxy converts, so that what has been packed over one library is read over another one, and because
// each library has its gaps: MPICH 4.0 ends the program at a pair type or MPI_WCHAR, and turns the parts of a Fortran complex number round; Open MPI 4.1 garbles long double and
// counts eight bytes for MPI_LONG where it writes four.
//
// As both libraries do, MPI_LONG keeps its lower four bytes, and MPI_WCHAR has four (as in Open MPI; two would not hold a wchar_t).

using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>How a part of an element is turned into its external form.</summary>
internal enum ExternalKind : byte
{
    /// <summary>The same bytes in the other order; a shorter external form keeps the low ones and is read with its sign.</summary>
    Signed,

    /// <summary>The same, read without a sign.</summary>
    Unsigned,

    /// <summary>The processor's 80-bit floating-point number in 16 bytes, externally IEEE binary128.</summary>
    Extended,
}

/// <summary>One number in an element of a named type.</summary>
/// <param name="Kind">How it is converted.</param>
/// <param name="OffsetBytes">Where it lies in the element.</param>
/// <param name="NativeBytes">Its size in memory.</param>
/// <param name="ExternalBytes">Its size in external32.</param>
internal readonly record struct ExternalPart(ExternalKind Kind, int OffsetBytes, int NativeBytes, int ExternalBytes);

/// <summary>Conversion to and from external32.</summary>
internal static unsafe class External32
{
    private const int LongBytes = 4;
    private const int ExtendedBytes = 16;
    private const int ExtendedExponentAt = 8;
    private const ulong ExtendedIntegerBit = 1UL << 63;
    private const int BitsInHighFraction = 48;

    private static readonly ExternalPart[]?[] Forms = MakeForms();

    /// <summary>Bytes of one element of a type in external32.</summary>
    public static long SizeBytes(int slot) => TypeMap.Sum<LeafBytes>(slot);

    /// <summary>Writes elements of a type from memory.</summary>
    /// <returns>Where the external form ends.</returns>
    public static byte* Pack(byte* memory, long count, int slot, byte* external)
    {
        var converter = new Converter { Memory = memory, External = external, Packs = true };
        TypeMap.Walk(slot, 0, count, ref converter);
        return converter.External;
    }

    /// <summary>Reads elements of a type into memory.</summary>
    /// <returns>Where the external form ends.</returns>
    public static byte* Unpack(byte* external, byte* memory, long count, int slot)
    {
        var converter = new Converter { Memory = memory, External = external };
        TypeMap.Walk(slot, 0, count, ref converter);
        return converter.External;
    }

    /// <summary>The numbers in one element of a type without parts, in their order. A type of MPI_Type_create_f90_* is like the named one of its size.</summary>
    private static ReadOnlySpan<ExternalPart> PartsOf(int slot)
    {
        if (slot < Forms.Length)
        {
            return Forms[slot] ?? [];
        }

        bool isComplex = Datatypes.Pool[slot]!.Combiner == Canonical.MPI_COMBINER_F90_COMPLEX;
        return Forms[Datatypes.Entries[slot].SizeBytes switch
        {
            1 => Canonical.MPI_INTEGER1,
            2 => Canonical.MPI_INTEGER2,
            4 => Canonical.MPI_INTEGER4,
            8 => isComplex ? Canonical.MPI_COMPLEX8 : Canonical.MPI_INTEGER8,
            16 => isComplex ? Canonical.MPI_COMPLEX16 : Canonical.MPI_INTEGER16,
            _ => Canonical.MPI_COMPLEX32,
        }] ?? [];
    }

    private struct LeafBytes : ILeafMeasure
    {
        public static long Of(int slot)
        {
            long sum = 0;
            foreach (ExternalPart part in PartsOf(slot))
            {
                sum += part.ExternalBytes;
            }

            return sum;
        }
    }

    private struct Converter : ITypeMapReader
    {
        public byte* Memory;
        public byte* External;
        public bool Packs;

        public void Read(int slot, long displacement, long count)
        {
            ReadOnlySpan<ExternalPart> parts = PartsOf(slot);
            byte* element = Memory + displacement;
            long extent = Datatypes.Entries[slot].ExtentBytes;
            if (Swap(parts, extent, Packs ? element : External, Packs ? External : element, count))
            {
                External += count * extent;
                return;
            }

            for (long index = 0; index < count; index++, element += extent)
            {
                foreach (ExternalPart part in parts)
                {
                    if (Packs)
                    {
                        WritePart(part, element + part.OffsetBytes, External);
                    }
                    else
                    {
                        ReadPart(part, External, element + part.OffsetBytes);
                    }

                    External += part.ExternalBytes;
                }
            }
        }
    }

    /// <summary>Neighbouring numbers of a usual size at once; false, and nothing is done, for other ones.</summary>
    private static bool Swap(ReadOnlySpan<ExternalPart> parts, long extent, byte* from, byte* to, long count)
    {
        if (parts.Length != 1 || parts[0].Kind == ExternalKind.Extended || parts[0].NativeBytes != parts[0].ExternalBytes || parts[0].NativeBytes != extent)
        {
            return false;
        }

        switch (extent)
        {
            case sizeof(byte):
                NativeMemory.Copy(from, to, (nuint)count);
                return true;
            case sizeof(ushort):
                for (long index = 0; index < count; index++)
                {
                    Unsafe.WriteUnaligned(to + (index * sizeof(ushort)), BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ushort>(from + (index * sizeof(ushort)))));
                }

                return true;
            case sizeof(uint):
                for (long index = 0; index < count; index++)
                {
                    Unsafe.WriteUnaligned(to + (index * sizeof(uint)), BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<uint>(from + (index * sizeof(uint)))));
                }

                return true;
            case sizeof(ulong):
                for (long index = 0; index < count; index++)
                {
                    Unsafe.WriteUnaligned(to + (index * sizeof(ulong)), BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(from + (index * sizeof(ulong)))));
                }

                return true;
            default:
                return false;
        }
    }

    private static void WritePart(in ExternalPart part, byte* native, byte* external)
    {
        if (part.Kind == ExternalKind.Extended)
        {
            WriteExtended(native, external);
            return;
        }

        for (int index = 0; index < part.ExternalBytes; index++)
        {
            external[index] = native[part.ExternalBytes - 1 - index];
        }
    }

    private static void ReadPart(in ExternalPart part, byte* external, byte* native)
    {
        if (part.Kind == ExternalKind.Extended)
        {
            ReadExtended(external, native);
            return;
        }

        byte fill = part.Kind == ExternalKind.Signed && (external[0] & 0x80) != 0 ? (byte)0xff : (byte)0;
        for (int index = 0; index < part.NativeBytes; index++)
        {
            native[index] = index < part.ExternalBytes ? external[part.ExternalBytes - 1 - index] : fill;
        }
    }

    /// <summary>Sign and exponent are the same 16 bits; the fraction loses the integer bit and has 112 bits instead of 63. Exact.</summary>
    private static void WriteExtended(byte* native, byte* external)
    {
        ulong significand = Unsafe.ReadUnaligned<ulong>(native);
        ushort signAndExponent = Unsafe.ReadUnaligned<ushort>(native + ExtendedExponentAt);
        ulong fraction = significand & ~ExtendedIntegerBit;
        ulong high = ((ulong)signAndExponent << BitsInHighFraction) | (fraction >> (63 - BitsInHighFraction));
        Unsafe.WriteUnaligned(external, BinaryPrimitives.ReverseEndianness(high));
        Unsafe.WriteUnaligned(external + sizeof(ulong), BinaryPrimitives.ReverseEndianness(fraction << (BitsInHighFraction + 1)));
    }

    /// <summary>The other way; what the processor's format has no room for is cut off. The six bytes behind the number are zero.</summary>
    private static void ReadExtended(byte* external, byte* native)
    {
        ulong high = BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(external));
        ulong low = BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(external + sizeof(ulong)));
        ushort signAndExponent = (ushort)(high >> BitsInHighFraction);
        ulong fraction = ((high << (63 - BitsInHighFraction)) | (low >> (BitsInHighFraction + 1))) & ~ExtendedIntegerBit;
        bool isNormal = (signAndExponent & 0x7fff) != 0;
        Unsafe.WriteUnaligned(native, fraction | (isNormal ? ExtendedIntegerBit : 0));
        Unsafe.WriteUnaligned(native + ExtendedExponentAt, (ulong)signAndExponent);
    }

    private static ExternalPart[] One(int bytes) => [new ExternalPart(ExternalKind.Unsigned, 0, bytes, bytes)];

    private static ExternalPart[] Two(int bytes) => Pair(new ExternalPart(ExternalKind.Unsigned, 0, bytes, bytes), bytes, bytes);

    private static ExternalPart[] Pair(ExternalPart first, int offsetBytes, int bytes) => [first, new ExternalPart(ExternalKind.Unsigned, offsetBytes, bytes, bytes)];

    private static ExternalPart[]?[] MakeForms()
    {
        var forms = new ExternalPart[]?[Canonical.FirstDynamicSlot];
        ExternalPart @long = new(ExternalKind.Signed, 0, sizeof(long), LongBytes);
        ExternalPart extended = new(ExternalKind.Extended, 0, ExtendedBytes, ExtendedBytes);
        ExternalPart[] twoExtended = [extended, extended with { OffsetBytes = ExtendedBytes }];
        Set(forms, One(1), Canonical.MPI_PACKED, Canonical.MPI_BYTE, Canonical.MPI_CHAR, Canonical.MPI_SIGNED_CHAR, Canonical.MPI_UNSIGNED_CHAR, Canonical.MPI_CHARACTER, Canonical.MPI_C_BOOL,
            Canonical.MPI_CXX_BOOL, Canonical.MPI_INT8_T, Canonical.MPI_UINT8_T, Canonical.MPI_LOGICAL1, Canonical.MPI_INTEGER1);
        Set(forms, One(2), Canonical.MPI_SHORT, Canonical.MPI_UNSIGNED_SHORT, Canonical.MPI_INT16_T, Canonical.MPI_UINT16_T, Canonical.MPI_LOGICAL2, Canonical.MPI_INTEGER2, Canonical.MPI_REAL2);
        Set(forms, One(4), Canonical.MPI_INT, Canonical.MPI_UNSIGNED, Canonical.MPI_FLOAT, Canonical.MPI_WCHAR, Canonical.MPI_INT32_T, Canonical.MPI_UINT32_T, Canonical.MPI_LOGICAL, Canonical.MPI_INTEGER,
            Canonical.MPI_REAL, Canonical.MPI_LOGICAL4, Canonical.MPI_INTEGER4, Canonical.MPI_REAL4);
        Set(forms, One(8), Canonical.MPI_LONG_LONG, Canonical.MPI_UNSIGNED_LONG_LONG, Canonical.MPI_DOUBLE, Canonical.MPI_INT64_T, Canonical.MPI_UINT64_T, Canonical.MPI_AINT, Canonical.MPI_COUNT,
            Canonical.MPI_OFFSET, Canonical.MPI_DOUBLE_PRECISION, Canonical.MPI_LOGICAL8, Canonical.MPI_INTEGER8, Canonical.MPI_REAL8);
        Set(forms, One(16), Canonical.MPI_LOGICAL16, Canonical.MPI_INTEGER16, Canonical.MPI_REAL16);
        Set(forms, [@long], Canonical.MPI_LONG);
        Set(forms, [@long with { Kind = ExternalKind.Unsigned }], Canonical.MPI_UNSIGNED_LONG);
        Set(forms, [extended], Canonical.MPI_LONG_DOUBLE);
        Set(forms, Two(2), Canonical.MPI_COMPLEX4);
        Set(forms, Two(4), Canonical.MPI_C_COMPLEX, Canonical.MPI_CXX_FLOAT_COMPLEX, Canonical.MPI_COMPLEX, Canonical.MPI_COMPLEX8, Canonical.MPI_2INT, Canonical.MPI_FLOAT_INT, Canonical.MPI_2REAL,
            Canonical.MPI_2INTEGER);
        Set(forms, Two(8), Canonical.MPI_C_DOUBLE_COMPLEX, Canonical.MPI_CXX_DOUBLE_COMPLEX, Canonical.MPI_DOUBLE_COMPLEX, Canonical.MPI_COMPLEX16, Canonical.MPI_2DOUBLE_PRECISION);
        Set(forms, Two(16), Canonical.MPI_COMPLEX32);
        Set(forms, twoExtended, Canonical.MPI_C_LONG_DOUBLE_COMPLEX, Canonical.MPI_CXX_LONG_DOUBLE_COMPLEX);
        Set(forms, Pair(One(8)[0], 8, 4), Canonical.MPI_DOUBLE_INT);
        Set(forms, Pair(@long, 8, 4), Canonical.MPI_LONG_INT);
        Set(forms, Pair(One(2)[0], 4, 4), Canonical.MPI_SHORT_INT);
        Set(forms, Pair(extended, ExtendedBytes, 4), Canonical.MPI_LONG_DOUBLE_INT);
        Set(forms, [.. Two(4), .. Array.ConvertAll(Two(4), part => part with { OffsetBytes = part.OffsetBytes + 8 })], Canonical.MPI_2COMPLEX);
        return forms;
    }

    private static void Set(ExternalPart[]?[] forms, ExternalPart[] form, params ReadOnlySpan<int> slots)
    {
        foreach (int slot in slots)
        {
            forms[slot] = form;
        }
    }
}
