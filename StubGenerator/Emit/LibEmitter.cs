using System.Collections.Generic;
using System.Linq;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>Writes <c>Generated/Lib.cs</c>: the library below as function pointers.</summary>
internal static class LibEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(IReadOnlyList<Function> functions)
    {
        List<Function> declared = functions.Where(f => f.InMpich || f.InOpenMpi).ToList();
        var s = new Source("The library below: one function pointer per C function, handles as nint, other types as in C.");
        s.Line("namespace Mana.MpiProxy;").Line();
        s.Line("/// <summary>Functions of the MPI library below. A pointer is null when the library lacks the function.</summary>");
        s.Open("public static unsafe partial class Lib");
        foreach (Function f in declared)
        {
            string types = string.Join(", ", f.Parameters.Select(p => p.LibType).Append(f.LibResult));
            s.Line($"/// <summary>{f.Name}({string.Join(", ", f.Parameters.Select(p => p.Name))}).</summary>");
            s.Line($"public static delegate* unmanaged<{types}> {f.Name};").Line();
            s.Line($"/// <summary>True when the library has {f.Name}.</summary>");
            s.Line($"public static bool Has{f.Name} => {f.Name} != null;").Line();
        }

        s.Open("private static void Resolve()");
        foreach (Function f in declared)
        {
            string types = string.Join(", ", f.Parameters.Select(p => p.LibType).Append(f.LibResult));
            s.Line($"{f.Name} = (delegate* unmanaged<{types}>)Find(\"{f.Name}\");");
        }

        return s.Close().Close().ToString();
    }
}
