using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.StubGenerator.Emit;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator;

/// <summary>Where the real headers and libraries lie. The defaults are Debian's packages.</summary>
internal sealed record HeaderPaths(
    string MpichHeader = "/usr/include/x86_64-linux-gnu/mpich/mpi.h",
    string OpenMpiHeader = "/usr/lib/x86_64-linux-gnu/openmpi/include/mpi.h",
    string MpichLibrary = "/usr/lib/x86_64-linux-gnu/libmpich.so.12",
    string OpenMpiLibrary = "/usr/lib/x86_64-linux-gnu/libmpi.so.40");

/// <summary>The whole generation: from tables and headers to file texts, without writing anything.</summary>
internal static class Generation
{
    /// <summary>Makes all files.</summary>
    /// <returns>Texts by path relative to the repository.</returns>
    public static SortedDictionary<string, string> Run(string root, HeaderPaths paths)
    {
        string tables = Path.Combine(root, "StubGenerator", "Tables");
        IReadOnlyList<Constant> constants = Constant.Read(Path.Combine(tables, "constants.tsv"));
        IReadOnlyList<FunctionRow> rows = FunctionRow.Read(Path.Combine(tables, "functions.tsv"));
        IReadOnlyList<ElfExport> mpichExports = ElfExports.Read(paths.MpichLibrary), openMpiExports = ElfExports.Read(paths.OpenMpiLibrary);
        IReadOnlyList<Function> functions = Function.Join(rows, Header.Parse(paths.MpichHeader), Header.Parse(paths.OpenMpiHeader), openMpiExports.Select(e => e.Name).ToHashSet(StringComparer.Ordinal));
        Bodies bodies = Bodies.Read(Path.Combine(root, "MpiProxy"));
        string kernel = Path.Combine(root, "LowerHalfLoader", "Syscalls");
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["MpiProxy/Generated/Canonical.cs"] = ConstantsEmitter.Canonical(constants),
            ["MpiProxy/Generated/MpichConstants.cs"] = ConstantsEmitter.Foreign(constants, mpich: true),
            ["MpiProxy/Generated/OpenMpiConstants.cs"] = ConstantsEmitter.Foreign(constants, mpich: false),
            ["MpiProxy/Generated/Lib.cs"] = LibEmitter.Emit(functions),
            ["MpiProxy/Generated/Entries.Mpich.cs"] = EntriesEmitter.Emit(functions, bodies, mpich: true),
            ["MpiProxy/Generated/Entries.OpenMpi.cs"] = EntriesEmitter.Emit(functions, bodies, mpich: false),
            ["MpiProxy/Generated/GateTable.cs"] = GateTableEmitter.Emit(functions),
            ["MpiProxy/Generated/Semantics.cs"] = SemanticsEmitter.Emit(functions, bodies),
            ["docs/syscall-support.md"] = SyscallPage.Emit(File.ReadAllText(Path.Combine(kernel, "SyscallTable.Rows.Unsafe.cs")), File.ReadAllText(Path.Combine(kernel, "SyscallNumber.cs"))),
            ["docs/mpi-support.md"] = SupportPage.Emit(functions, bodies),
            ["UpperHalf/Stubs/Generated/mpich.S"] = StubEmitter.Emit(functions, constants, mpichExports, mpich: true),
            ["UpperHalf/Stubs/Generated/openmpi.S"] = StubEmitter.Emit(functions, constants, openMpiExports, mpich: false),
            ["MpiProxy/Generated/Starters.cs"] = SemanticsEmitter.Starters(functions),
        };
    }
}
