// CRC-32C (Castagnoli, RFC 3720 appendix B.4) with the processor's instruction. The instruction has a latency of three cycles but starts one
// per cycle, so three stretches of the data are computed at the same time and joined by multiplication modulo the polynomial.

using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Mana.UpperHalf;

/// <summary>Checksums of everything in an image.</summary>
public static class Crc32C
{
    // Bits in reversed order, as the instruction has them: the highest bit is x^0.
    private const uint Polynomial = 0x82f63b78;
    private const uint One = 1u << 31;
    private const uint XToThe8 = 1u << 23;
    private const int StretchBytes = 4096;
    private const int StretchWords = StretchBytes / sizeof(ulong);
    private const int BytesOfCrc = 4;

    private static readonly uint[] ShiftTable = CreateShiftTable();
    private static readonly uint[] ByteTable = CreateByteTable();

    /// <summary>Checksum of <paramref name="data"/>.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="previous">Checksum of what came before; 0 at the beginning.</param>
    public static uint Compute(ReadOnlySpan<byte> data, uint previous = 0)
    {
        uint crc = ~previous;
        if (!Sse42.X64.IsSupported)
        {
            return ~ByBytes(crc, data);
        }

        while (data.Length >= 3 * StretchBytes)
        {
            ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(data[..(3 * StretchBytes)]);
            ReadOnlySpan<ulong> first = words[..StretchWords];
            ReadOnlySpan<ulong> second = words.Slice(StretchWords, StretchWords);
            ReadOnlySpan<ulong> third = words.Slice(2 * StretchWords, StretchWords);
            ulong a = crc;
            ulong b = 0;
            ulong c = 0;
            for (int i = 0; i < first.Length && i < second.Length && i < third.Length; i++)
            {
                a = Sse42.X64.Crc32(a, first[i]);
                b = Sse42.X64.Crc32(b, second[i]);
                c = Sse42.X64.Crc32(c, third[i]);
            }

            crc = Shift((uint)a) ^ (uint)b;
            crc = Shift(crc) ^ (uint)c;
            data = data[(3 * StretchBytes)..];
        }

        ulong rest = crc;
        while (data.Length >= sizeof(ulong))
        {
            rest = Sse42.X64.Crc32(rest, BinaryPrimitives.ReadUInt64LittleEndian(data));
            data = data[sizeof(ulong)..];
        }

        crc = (uint)rest;
        foreach (byte value in data)
        {
            crc = Sse42.Crc32(crc, value);
        }

        return ~crc;
    }

    private static uint ByBytes(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (byte value in data)
        {
            crc = ByteTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return crc;
    }

    /// <summary>The state after one stretch of zero bytes.</summary>
    private static uint Shift(uint crc) =>
        ShiftTable[(byte)crc] ^ ShiftTable[256 + (byte)(crc >> 8)] ^ ShiftTable[512 + (byte)(crc >> 16)] ^ ShiftTable[768 + (byte)(crc >> 24)];

    private static uint[] CreateShiftTable()
    {
        // x^(8 * StretchBytes): square x^8 as often as StretchBytes has factors of two.
        uint factor = XToThe8;
        for (int bytes = 1; bytes < StretchBytes; bytes *= 2)
        {
            factor = Multiply(factor, factor);
        }

        var table = new uint[BytesOfCrc * 256];
        for (int position = 0; position < BytesOfCrc; position++)
        {
            for (uint value = 0; value < 256; value++)
            {
                table[(position * 256) + value] = Multiply(factor, value << (8 * position));
            }
        }

        return table;
    }

    private static uint[] CreateByteTable()
    {
        var table = new uint[256];
        for (uint value = 0; value < 256; value++)
        {
            table[value] = Multiply(XToThe8, value);
        }

        return table;
    }

    /// <summary>Product of two polynomials modulo the polynomial.</summary>
    private static uint Multiply(uint a, uint b)
    {
        uint product = 0;
        for (uint bit = One; bit != 0; bit >>= 1)
        {
            if ((a & bit) != 0)
            {
                product ^= b;
            }

            b = (b & 1) != 0 ? (b >> 1) ^ Polynomial : b >> 1;
        }

        return product;
    }
}
