using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Mana.Contracts;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>
/// Writes <c>UpperHalf/Stubs/Generated/*.S</c>: the library which the application sees instead of its MPI. Functions jump through the gate; data
/// symbols have the size and binding of the originals, because executables copy them (copy relocations).
/// </summary>
internal sealed class StubEmitter
{
    // Gate numbers of the boundary itself and the layout of the stub's table: twins of Gates and StubTable in MpiProxy, compared by a test.
    internal const int EmptyLight = BoundaryLayout.FirstOwnGate, EmptyWaiting = EmptyLight + 1, Unserved = EmptyLight + 2, Attach = EmptyLight + 3;
    internal const int TableLength = 1036;

    private static readonly string[] MpichFunctions = ["MPIR_Dup_fn"];

    internal static readonly string[] OpenMpiFunctions =
    [
        "OMPI_C_MPI_DUP_FN", "OMPI_C_MPI_COMM_DUP_FN", "OMPI_C_MPI_TYPE_DUP_FN", "OMPI_C_MPI_WIN_DUP_FN",
        "OMPI_C_MPI_NULL_COPY_FN", "OMPI_C_MPI_COMM_NULL_COPY_FN", "OMPI_C_MPI_TYPE_NULL_COPY_FN", "OMPI_C_MPI_WIN_NULL_COPY_FN",
        "OMPI_C_MPI_NULL_DELETE_FN", "OMPI_C_MPI_COMM_NULL_DELETE_FN", "OMPI_C_MPI_TYPE_NULL_DELETE_FN", "OMPI_C_MPI_WIN_NULL_DELETE_FN",
    ];

    internal const int FirstFunctionOfTable = 1024;

    private readonly StringBuilder _text = new();
    private readonly bool _mpich;
    private readonly IReadOnlyList<Constant> _constants;
    private readonly Dictionary<string, Function> _functions;
    private readonly List<(string Label, string Name)> _names = [];

    private StubEmitter(bool mpich, IReadOnlyList<Function> functions, IReadOnlyList<Constant> constants)
    {
        _mpich = mpich;
        _constants = constants;
        _functions = functions.Where(f => mpich ? f.InMpich : f.InOpenMpi).ToDictionary(f => f.Name, StringComparer.Ordinal);
    }

    /// <summary>The assembly of one stub library.</summary>
    /// <exception cref="InvalidDataException">A row's gate cannot carry its parameters.</exception>
    public static string Emit(IReadOnlyList<Function> functions, IReadOnlyList<Constant> constants, IReadOnlyList<ElfExport> exports, bool mpich)
    {
        var emitter = new StubEmitter(mpich, functions, constants);
        emitter.Write(exports);
        return emitter._text.ToString();
    }

    private static bool IsDuplicate(string name) => name == "MPIR_Dup_fn" || (name.StartsWith("OMPI_C_", StringComparison.Ordinal) && name.EndsWith("DUP_FN", StringComparison.Ordinal));

    private void Line(string line) => _text.Append(line).Append('\n');

    private void Write(IReadOnlyList<ElfExport> exports)
    {
        Line($"// Written by StubGenerator; `make generate` writes it anew. The stub of {(_mpich ? "MPICH's libmpi.so.12 and libmpich.so.12" : "Open MPI's libmpi.so.40")}: every symbol the");
        Line("// original exports. A function loads its gate number and jumps through the gate's slot; eax and r11 are free at a call in the System V ABI,");
        Line("// and a variadic function's al is not needed, because no entry reads vector registers.");
        Line("    .text");
        foreach (IGrouping<string, ElfExport> group in exports.Where(e => !e.IsObject).GroupBy(e => Core(e.Name)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Functions(group.Key, [.. group]);
        }

        // Functions which applications may call although this version of the original does not export them, as when they were compiled with a newer one.
        HashSet<string> exported = [.. exports.Select(e => e.Name)];
        foreach (Function f in _functions.Values.Where(f => !exported.Contains(f.Name)).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Functions(f.Name, [new ElfExport(f.Name, false, true, 0, 0), new ElfExport("P" + f.Name, false, false, 0, 0)]);
        }

        Gate(["mana_empty_light"], EmptyLight, BoundaryLayout.LightGateSlot, weak: _ => false);
        Gate(["mana_empty_waiting"], EmptyWaiting, BoundaryLayout.WaitingGateSlot, weak: _ => false);
        Constructor();
        Names();
        Data(exports);
        Line("    .section .note.GNU-stack,\"\",@progbits");
    }

    /// <summary>The name under which a function has a row: PMPI_X, MPIX_X (where MPI_X exists) and a name from before it was standard are further names of MPI_X.</summary>
    private string Core(string export)
    {
        string name = export.StartsWith("PMPI", StringComparison.Ordinal) ? export[1..] : export;
        string standard = "MPI_" + name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..];
        return !name.StartsWith("MPIX_", StringComparison.Ordinal) ? name
            : _functions.ContainsKey(standard) ? standard
            : _functions.Keys.FirstOrDefault(known => Function.OlderName(known) == name) ?? name;
    }

    private void Functions(string core, List<ElfExport> names)
    {
        string[] labels = [.. names.Select(n => n.Name)];
        HashSet<string> weak = [.. names.Where(n => n.IsWeak).Select(n => n.Name)];
        if (_functions.TryGetValue(core, out Function? f))
        {
            (ulong slot, int most) = GateOf(f.Row.Gate);
            if (f.Parameters.Count > most)
            {
                throw new InvalidDataException($"{f.Name}: the {f.Row.Gate} gate carries {most} arguments, the function has {f.Parameters.Count}.");
            }

            int number = ((_mpich ? 0 : 1) * BoundaryLayout.GatesPerAbi) + f.Row.Index;
            Gate(labels, number, slot, weak.Contains);
            return;
        }

        Begin(labels, weak.Contains);
        if (IsDuplicate(core))
        {
            // int f(object, int key, void *extra_state, void *value (rcx), void *copy (r8), int *flag (r9)) of MPI 7.7.2.
            Line("    mov %rcx, (%r8)");
            Line("    movl $1, (%r9)");
            Line("    xor %eax, %eax");
            Line("    ret");
        }
        else if (core.StartsWith("OMPI_C_", StringComparison.Ordinal))
        {
            if (core.EndsWith("NULL_COPY_FN", StringComparison.Ordinal))
            {
                Line("    movl $0, (%r9)");
            }

            Line("    xor %eax, %eax");
            Line("    ret");
        }
        else if (core.StartsWith("MPIX_Query_", StringComparison.Ordinal))
        {
            // No device memory is handed through the gates: the answer is no.
            Line("    xor %eax, %eax");
            Line("    ret");
        }
        else
        {
            string label = $".Lname{_names.Count.ToString(CultureInfo.InvariantCulture)}";
            _names.Add((label, core));
            Line($"    lea {label}(%rip), %rdi");
            Jump(Unserved, BoundaryLayout.LightGateSlot);
        }

        End(labels);
    }

    // Slot of a gate of functions.tsv, and how many arguments it carries.
    private static (ulong Slot, int Most) GateOf(string gate) => gate switch
    {
        "light" => (BoundaryLayout.LightGateSlot, 6),
        "waiting" => (BoundaryLayout.WaitingGateSlot, 14),
        "narrow" => (BoundaryLayout.NarrowGateSlot, 6),
        "direct" => (BoundaryLayout.DirectGateSlot, 8),
        "wide" => (BoundaryLayout.WideGateSlot, 12),
        _ => throw new InvalidDataException($"functions.tsv: there is no gate '{gate}'."),
    };

    private void Gate(string[] labels, int number, ulong slot, Func<string, bool> weak)
    {
        Begin(labels, weak);
        Jump(number, slot);
        End(labels);
    }

    private void Jump(int number, ulong slot)
    {
        Line($"    mov ${number.ToString(CultureInfo.InvariantCulture)}, %eax");
        Line($"    movabs $0x{slot.ToString("x", CultureInfo.InvariantCulture)}, %r11");
        Line("    jmp *(%r11)");
    }

    private void Begin(string[] labels, Func<string, bool> weak)
    {
        Line("    .balign 32");
        foreach (string label in labels)
        {
            Line($"    .{(weak(label) ? "weak" : "globl")} {label}");
            Line($"    .type {label}, @function");
            Line($"{label}:");
        }
    }

    private void End(string[] labels)
    {
        foreach (string label in labels)
        {
            Line($"    .size {label}, . - {label}");
        }
    }

    /// <summary>Tells the proxy, before the application's code runs, which ABI this is and where its objects and functions lie.</summary>
    private void Constructor()
    {
        Line("    .balign 32");
        Line("    .type mana_attach, @function");
        Line("mana_attach:");
        Line($"    mov ${(_mpich ? 0 : 1).ToString(CultureInfo.InvariantCulture)}, %edi");
        Line("    lea mana_stub_table(%rip), %rsi");
        Jump(Attach, BoundaryLayout.LightGateSlot);
        Line("    .size mana_attach, . - mana_attach");
        Line("    .section .init_array, \"aw\", @init_array");
        Line("    .balign 8");
        Line("    .quad mana_attach");
    }

    private void Names()
    {
        Line("    .section .rodata");
        foreach ((string label, string name) in _names)
        {
            Line($"{label}: .asciz \"{name}\"");
        }
    }

    private void Data(IReadOnlyList<ElfExport> exports)
    {
        Dictionary<string, Constant> predefined = _constants.Where(c => c.OpenMpiSymbol is not null && c.Kind == ConstantKind.Handle && c.Canonical is not null)
            .DistinctBy(c => c.OpenMpiSymbol).ToDictionary(c => c.OpenMpiSymbol!, StringComparer.Ordinal);
        HashSet<string> defined = [.. exports.Where(e => e.IsObject).Select(e => e.Name)];
        Line("    .data");
        foreach (IGrouping<ulong, ElfExport> group in exports.Where(e => e.IsObject).GroupBy(e => e.Address).OrderBy(g => g.First().Name, StringComparer.Ordinal))
        {
            Line("    .balign 32");
            foreach (ElfExport e in group)
            {
                Line($"    .{(e.IsWeak ? "weak" : "globl")} {e.Name}");
                Line($"    .type {e.Name}, @object");
                Line($"    .size {e.Name}, {e.Size.ToString(CultureInfo.InvariantCulture)}");
                Line($"{e.Name}:");
            }

            ulong size = group.Max(e => e.Size);
            string? head = group.Select(e => Head(e, predefined, defined)).FirstOrDefault(h => h is not null);
            if (head is not null)
            {
                Line(head);
                size -= 8;
            }

            if (size != 0)
            {
                Line($"    .zero {size.ToString(CultureInfo.InvariantCulture)}");
            }
        }

        Line("    .section .data.rel.ro, \"aw\", @progbits");
        Line("    .balign 32");
        Line("mana_stub_table:");
        var table = new string?[TableLength];
        if (!_mpich)
        {
            foreach (Constant c in predefined.Values.Where(c => defined.Contains(c.OpenMpiSymbol!)))
            {
                table[c.Canonical!.Value] ??= c.OpenMpiSymbol;
            }
        }

        string[] functions = _mpich ? MpichFunctions : OpenMpiFunctions;
        for (int i = 0; i < functions.Length; i++)
        {
            table[FirstFunctionOfTable + i] = functions[i];
        }

        for (int i = 0; i < TableLength; i++)
        {
            Line(table[i] is { } symbol ? $"    .quad {symbol}" : "    .quad 0");
        }
    }

    /// <summary>The first eight bytes of an object that are not zero.</summary>
    private string? Head(ElfExport e, Dictionary<string, Constant> predefined, HashSet<string> defined)
    {
        if (_mpich)
        {
            return e.Name switch
            {
                // The values are what counts, not what they point to; the proxy takes the canonical constants.
                "MPI_UNWEIGHTED" => "    .quad " + Canonical("MPI_UNWEIGHTED"),
                "MPI_WEIGHTS_EMPTY" => "    .quad " + Canonical("MPI_WEIGHTS_EMPTY"),
                "MPI_T_PVAR_ALL_HANDLES" => "    .quad -1",
                "MPI_F08_STATUS_IGNORE" => "    .quad MPIR_F08_MPI_STATUS_IGNORE_OBJ",
                "MPI_F08_STATUSES_IGNORE" => "    .quad MPIR_F08_MPI_STATUSES_IGNORE_OBJ",
                _ => null,
            };
        }

        if (predefined.TryGetValue(e.Name, out Constant? constant))
        {
            return $"    .quad 0x{Magic(constant).ToString("x", CultureInfo.InvariantCulture)}";
        }

        // Pointers to the predefined objects, which Open MPI's Fortran layer uses.
        return e.Name.EndsWith("_addr", StringComparison.Ordinal) && e.Size == 8 && defined.Contains(e.Name[..^5]) ? "    .quad " + e.Name[..^5] : null;
    }

    private string Canonical(string name) => _constants.First(c => c.Name == name).Canonical!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Magic, class and canonical number: twin of OpenMpiAbi.</summary>
    private static ulong Magic(Constant constant)
    {
        const ulong Mark = 0x4D41_4E41_31;
        string name = ConstantsEmitter.Classes.FirstOrDefault(c => constant.Canonical >= c.Low && constant.Canonical < c.High).Name
            ?? throw new InvalidDataException($"{constant.Name}: {constant.Canonical} belongs to no class of handles.");
        ulong handleClass = name switch
        {
            "Comm" => 1, "Group" => 2, "Datatype" => 3, "File" => 4, "Errhandler" => 5, "Op" => 6, "Info" => 7, "Win" => 8, "Message" => 9, "Request" => 10, "Session" => 11,
            _ => throw new InvalidDataException(name),
        };
        return (Mark << 24) | (handleClass << 16) | (ulong)constant.Canonical!.Value;
    }
}
