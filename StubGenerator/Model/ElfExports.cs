using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Mana.StubGenerator.Model;

/// <summary>A symbol that a shared library defines for others.</summary>
/// <param name="Name">Name without version.</param>
/// <param name="IsObject">Data; else a function.</param>
/// <param name="IsWeak">Weak binding; else global.</param>
/// <param name="Address">Address in the library: equal for aliases.</param>
/// <param name="Size">Bytes.</param>
internal sealed record ElfExport(string Name, bool IsObject, bool IsWeak, ulong Address, ulong Size);

/// <summary>Reads the dynamic symbols of a 64-bit little-endian ELF library (System V gABI, chapter 4).</summary>
internal static class ElfExports
{
    private const int SectionHeadersOffset = 0x28, SectionHeaderSizeOffset = 0x3A, SectionCountOffset = 0x3C;
    private const uint DynamicSymbols = 11;
    private const int SymbolBytes = 24;
    private const int TypeObject = 1, TypeFunction = 2, BindWeak = 2;

    /// <summary>Defined functions and objects, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">The file is no such library.</exception>
    public static IReadOnlyList<ElfExport> Read(string path)
    {
        byte[] file = File.ReadAllBytes(path);
        if (file.Length < 64 || BitConverter.ToUInt32(file, 0) != 0x464C457F || file[4] != 2 || file[5] != 1)
        {
            throw new InvalidDataException($"{path} is no 64-bit little-endian ELF file.");
        }

        long headers = BitConverter.ToInt64(file, SectionHeadersOffset);
        int size = BitConverter.ToUInt16(file, SectionHeaderSizeOffset), count = BitConverter.ToUInt16(file, SectionCountOffset);
        for (int i = 0; i < count; i++)
        {
            long header = headers + ((long)i * size);
            if (BitConverter.ToUInt32(file, (int)header + 4) == DynamicSymbols)
            {
                long strings = headers + ((long)BitConverter.ToUInt32(file, (int)header + 0x28) * size);
                return Symbols(file, BitConverter.ToInt64(file, (int)header + 0x18), BitConverter.ToInt64(file, (int)header + 0x20), BitConverter.ToInt64(file, (int)strings + 0x18));
            }
        }

        throw new InvalidDataException($"{path} has no dynamic symbols.");
    }

    private static List<ElfExport> Symbols(byte[] file, long offset, long bytes, long strings)
    {
        var result = new List<ElfExport>();
        for (int at = (int)offset; at < offset + bytes; at += SymbolBytes)
        {
            int info = file[at + 4], section = BitConverter.ToUInt16(file, at + 6);
            if (section == 0 || (info & 15) is not (TypeObject or TypeFunction))
            {
                continue;
            }

            int start = (int)strings + BitConverter.ToInt32(file, at), end = Array.IndexOf(file, (byte)0, start);
            result.Add(new ElfExport(Encoding.ASCII.GetString(file, start, end - start), (info & 15) == TypeObject, info >> 4 == BindWeak,
                BitConverter.ToUInt64(file, at + 8), BitConverter.ToUInt64(file, at + 16)));
        }

        return result.OrderBy(s => s.Name, StringComparer.Ordinal).ToList();
    }
}
