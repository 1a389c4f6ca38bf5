// The checksum of images: CRC-32C (Castagnoli, RFC 3720 appendix B.4). The package computes it with the processor's instructions and without allocating.

using System;
using System.IO.Hashing;

namespace Mana.UpperHalf;

/// <summary>Checksums of everything in an image.</summary>
public static class Crc32C
{
    /// <summary>Checksum of <paramref name="data"/>.</summary>
    public static uint Compute(ReadOnlySpan<byte> data) => Crc32.HashToUInt32(Crc32ParameterSet.Crc32C, data);

    /// <summary>A checksum of data that comes in pieces.</summary>
    public static Crc32 InPieces() => new(Crc32ParameterSet.Crc32C);
}
