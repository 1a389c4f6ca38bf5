using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>Writes the numbers: the canonical constants and, for each foreign ABI, the translations of every kind of constant.</summary>
internal static class ConstantsEmitter
{
    private const string Invalid = "Canonical.Invalid";

    private static readonly ConstantKind[] Bits = [ConstantKind.Assertion, ConstantKind.FileMode];

    /// <summary><c>Generated/Canonical.cs</c>.</summary>
    public static string Canonical(IReadOnlyList<Constant> constants)
    {
        var s = new Source("The canonical constants: those of the MPI-5 standard ABI (MPI 5.0, chapter 20).");
        s.Line("namespace Mana.MpiProxy;").Line();
        s.Line("/// <summary>Constants of the MPI-5 standard ABI under MPI's names.</summary>");
        s.Open("public static partial class Canonical");
        foreach (Constant c in constants.Where(c => c.Canonical is not null))
        {
            s.Line($"/// <summary>{c.Kind switch { ConstantKind.Plain => "Constant", ConstantKind.Handle => "Predefined handle", _ => "Constant of kind " + c.Kind }}.</summary>");
            s.Line($"public const int {c.Name} = {c.Canonical};").Line();
        }

        return s.Close().ToString();
    }

    /// <summary><c>Generated/MpichConstants.cs</c> and <c>Generated/OpenMpiConstants.cs</c>.</summary>
    public static string Foreign(IReadOnlyList<Constant> constants, bool mpich)
    {
        string name = mpich ? "Mpich" : "OpenMpi";
        var s = new Source($"Every constant of the {(mpich ? "MPICH" : "Open MPI")} ABI and its canonical counterpart.");
        s.Line("using System;").Line();
        s.Line("namespace Mana.MpiProxy;").Line();
        s.Line($"/// <summary>Translation of constants between the {(mpich ? "MPICH" : "Open MPI")} ABI and the canonical form.</summary>");
        s.Open($"public static class {name}Constants");
        Plain(s, constants, mpich);
        foreach (ConstantKind kind in Enum.GetValues<ConstantKind>().Where(k => k is not (ConstantKind.Plain or ConstantKind.Handle)))
        {
            List<(string Name, long Foreign, long Canonical)> pairs = constants.Where(c => c.Kind == kind && c.Canonical is not null && Value(c, mpich) is not null)
                .Select(c => (c.Name, Value(c, mpich)!.Value, c.Canonical!.Value)).ToList();
            if (Bits.Contains(kind))
            {
                BitTranslation(s, kind, pairs);
            }
            else
            {
                Translation(s, kind, "ToCanonical", pairs.Select(p => (p.Name, From: p.Foreign, To: p.Canonical)));
                Translation(s, kind, "FromCanonical", pairs.Select(p => (p.Name, From: p.Canonical, To: p.Foreign)));
            }
        }

        if (mpich)
        {
            MpichHandles(s, constants);
        }
        else
        {
            OpenMpiHandles(s, constants);
        }

        return s.Close().ToString();
    }

    private static long? Value(Constant c, bool mpich) => mpich ? c.AnyMpich : c.OpenMpi;

    private static void Plain(Source s, IReadOnlyList<Constant> constants, bool mpich)
    {
        foreach (Constant c in constants.Where(c => Value(c, mpich) is not null && c.Kind != ConstantKind.Handle))
        {
            s.Line($"/// <summary>Value in the application's or library's header.</summary>");
            s.Line($"public const int {c.Name} = {Value(c, mpich)};").Line();
        }
    }

    private static void Translation(Source s, ConstantKind kind, string direction, IEnumerable<(string Name, long From, long To)> pairs)
    {
        string otherwise = kind switch
        {
            ConstantKind.ErrorClass when direction == "ToCanonical" => "Canonical.MPI_ERR_OTHER",
            ConstantKind.ErrorClass => "MPI_ERR_OTHER",
            ConstantKind.DistributionArgument => "value",
            _ => $"value == Canonical.MPI_UNDEFINED ? value : {Invalid}",
        };
        s.Line($"/// <summary>Constants of kind {kind}, {(direction == "ToCanonical" ? "to" : "from")} canonical.</summary>");
        s.Open($"public static int {kind}{direction}(int value) => value switch");
        var seen = new HashSet<long>();
        foreach ((string name, long from, long to) in pairs.Where(p => seen.Add(p.From)))
        {
            s.Line($"{from} => {to}, // {name}");
        }

        s.Line($"_ => {otherwise},").Close(";").Line();
    }

    private static void BitTranslation(Source s, ConstantKind kind, List<(string Name, long Foreign, long Canonical)> pairs)
    {
        foreach (bool to in new[] { true, false })
        {
            s.Line($"/// <summary>Bits of kind {kind}, {(to ? "to" : "from")} canonical; unknown bits become one that no library accepts.</summary>");
            s.Open($"public static int {kind}{(to ? "To" : "From")}Canonical(int value)");
            long known = pairs.Aggregate(0L, (bits, p) => bits | (to ? p.Foreign : p.Canonical));
            s.Line($"int result = (value & ~{known}) != 0 ? Canonical.InvalidBit : 0;");
            foreach ((string name, long foreign, long canonical) in pairs)
            {
                s.Line($"result |= (value & {(to ? foreign : canonical)}) != 0 ? {(to ? canonical : foreign)} : 0; // {name}");
            }

            s.Line("return result;").Close().Line();
        }
    }

    private static IEnumerable<Constant> Handles(IReadOnlyList<Constant> constants) => constants.Where(c => c.Kind == ConstantKind.Handle && c.Canonical is not null);

    private static void MpichHandles(Source s, IReadOnlyList<Constant> constants)
    {
        int[] fourth = new int[1024];
        int[] fifth = new int[1024];
        Array.Fill(fourth, -1);
        Array.Fill(fifth, -1);
        foreach (Constant c in Handles(constants))
        {
            // The standard's file handles are pointers in MPICH too; its null is 0.
            fourth[c.Canonical!.Value] = c.Mpich is { } m ? (int)m : fourth[c.Canonical.Value];
            fifth[c.Canonical.Value] = c.AnyMpich is { } n ? (int)n : fifth[c.Canonical.Value];
        }

        Table(s, "Handles", "Handle of each canonical number in MPICH 5's header, -1 where it has none.", fifth);
        Table(s, "HandlesOfMpich4", "Handle of each canonical number in MPICH 4's header, -1 where it has none.", fourth);

        // A predefined datatype is 0x4cSSSSNN: NN is its number, so one table look-up and one comparison decode it.
        int[] byLowByte = new int[256];
        Array.Fill(byLowByte, -1);
        int[] pairs = new int[8];
        Array.Fill(pairs, -1);
        foreach (Constant c in Handles(constants).Where(c => c.AnyMpich is not null))
        {
            uint handle = (uint)c.AnyMpich!.Value;
            if ((handle >> 24) == 0x4c && byLowByte[handle & 0xff] < 0)
            {
                byLowByte[handle & 0xff] = (int)c.Canonical!.Value;
            }
            else if ((handle >> 24) == 0x8c)
            {
                pairs[handle & 0xff] = (int)c.Canonical!.Value;
            }
        }

        Table(s, "DatatypeByNumber", "Canonical number of the predefined datatype 0x4c__NN by NN, -1 where there is none.", byLowByte);
        Table(s, "PairTypeByNumber", "Canonical number of the pair type 0x8c00000N by N.", pairs);
        foreach ((string kind, int low, int high) in Classes.Where(c => c.Name != "Datatype"))
        {
            s.Line($"/// <summary>Canonical number of a predefined handle, -1 for anything else.</summary>");
            s.Open($"public static int {kind}ToCanonical(int handle) => handle switch");
            foreach (Constant c in Handles(constants).Where(c => c.Canonical >= low && c.Canonical < high && c.AnyMpich is not null).DistinctBy(c => c.AnyMpich))
            {
                s.Line($"{c.AnyMpich!.Value} => {c.Canonical}, // {c.Name}");
            }

            s.Line("_ => -1,").Close(";").Line();
        }
    }

    /// <summary>Classes of handles and the range of canonical numbers of their predefined members (MPI 5.0, appendix A).</summary>
    public static readonly (string Name, int Low, int High)[] Classes =
    [
        ("Op", 32, 256), ("Comm", 256, 264), ("Group", 264, 272), ("Win", 272, 280), ("File", 280, 288), ("Session", 288, 296),
        ("Message", 296, 304), ("Info", 304, 312), ("Errhandler", 320, 384), ("Request", 384, 512), ("Datatype", 512, 1024),
    ];

    private static void OpenMpiHandles(Source s, IReadOnlyList<Constant> constants)
    {
        s.Line("/// <summary>Objects of the library which predefined handles point to: canonical number and symbol.</summary>");
        s.Open("public static ReadOnlySpan<(int Canonical, string Symbol)> Objects => new (int, string)[]");
        foreach (Constant c in Handles(constants).Where(c => c.OpenMpiSymbol is not null).OrderBy(c => c.Canonical).DistinctBy(c => c.Canonical))
        {
            s.Line($"({c.Canonical}, \"{c.OpenMpiSymbol}\"), // {c.Name}");
        }

        s.Close(";").Line();
    }

    private static void Table(Source s, string name, string summary, int[] values)
    {
        s.Line($"/// <summary>{summary}</summary>");
        s.Open($"public static ReadOnlySpan<int> {name} => new int[{values.Length.ToString(CultureInfo.InvariantCulture)}]");
        for (int i = 0; i < values.Length; i += 16)
        {
            s.Line(string.Join(", ", values.Skip(i).Take(16)) + ",");
        }

        s.Close(";").Line();
    }
}
