using System.Collections.Generic;
using System.Linq;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>Writes <c>Generated/GateTable.cs</c>: what every gate number leads to.</summary>
internal static class GateTableEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(IReadOnlyList<Function> functions)
    {
        var s = new Source("What every gate number leads to.");
        s.Line("using Mana.Contracts;").Line();
        s.Line("namespace Mana.MpiProxy;").Line();
        s.Line("/// <summary>The gate table. A gate number is abi * 1024 + the function's row in Tables/functions.tsv; rows are only appended, because saved programs hold numbers.</summary>");
        s.Open("public static unsafe partial class Gates");
        s.Line($"/// <summary>Functions with a row.</summary>").Line($"public const int FunctionCount = {functions.Count};").Line();
        s.Line("/// <summary>Name of the function of a row.</summary>");
        s.Open("public static string FunctionName(int row) => row switch");
        foreach (Function f in functions)
        {
            s.Line($"{f.Row.Index} => \"{f.Name}\",");
        }

        s.Line("_ => \"an unknown function\",").Close(";").Line();
        s.Open("private static void FillAbis(nint* table)");
        s.Line("MpichEntries.Fill(table);");
        s.Line("OpenMpiEntries.Fill(table + BoundaryLayout.GatesPerAbi);");
        return s.Close().Close().ToString();
    }
}
