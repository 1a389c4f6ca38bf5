using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ELFSharp.ELF;
using ELFSharp.ELF.Sections;

namespace Mana.StubGenerator.Model;

/// <summary>A symbol that a shared library defines for others.</summary>
/// <param name="Name">Name without version.</param>
/// <param name="IsObject">Data; else a function.</param>
/// <param name="IsWeak">Weak binding; else global.</param>
/// <param name="Address">Address in the library: equal for aliases.</param>
/// <param name="Size">Bytes.</param>
internal sealed record ElfExport(string Name, bool IsObject, bool IsWeak, ulong Address, ulong Size);

/// <summary>Reads the dynamic symbols of a 64-bit ELF library (System V gABI, chapter 4).</summary>
internal static class ElfExports
{
    private const int Undefined = 0;

    /// <summary>Defined functions and objects, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">The file is no such library.</exception>
    public static IReadOnlyList<ElfExport> Read(string path)
    {
        if (!ELFReader.TryLoad(path, out IELF file) || file is not ELF<ulong> library)
        {
            throw new InvalidDataException($"{path} is no 64-bit ELF file.");
        }

        using (library)
        {
            SymbolTable<ulong> table = library.GetSections<SymbolTable<ulong>>().FirstOrDefault(section => section.Type == SectionType.DynamicSymbolTable)
                ?? throw new InvalidDataException($"{path} has no dynamic symbols.");
            return table.Entries
                .Where(symbol => symbol.PointedSectionIndex != Undefined && symbol.Type is SymbolType.Object or SymbolType.Function)
                .Select(symbol => new ElfExport(symbol.Name, symbol.Type == SymbolType.Object, symbol.Binding == SymbolBinding.Weak, symbol.Value, symbol.Size))
                .OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
                .ToList();
        }
    }
}
