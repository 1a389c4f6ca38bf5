using System;
using System.Collections.Generic;
using System.Linq;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>
/// What a large-count function does when the library below lacks it: a count that does not fit becomes one element of a derived datatype, arrays of counts go
/// through <c>VectorCall</c>, reductions and packing through <c>LargeFallback</c> (MpiProxy/LargeCounts).
/// </summary>
internal static class LargeCountEmitter
{
    /// <summary>How a function is stood in for.</summary>
    public enum Way
    {
        /// <summary>There is no form with int counts.</summary>
        None,

        /// <summary>Single counts: narrowed, or one element of a derived datatype.</summary>
        Pairs,

        /// <summary>Arrays of counts, agreed upon in phase one.</summary>
        Vectors,

        /// <summary>Done in pieces by a function of the same name.</summary>
        Pieces,

        /// <summary>As pieces, and the function needs the communicator's canonical handle.</summary>
        Scatters,
    }

    /// <summary>Name of the form with int counts.</summary>
    public static string Twin(Function f) => f.Name[..^2];

    /// <summary>How the function is stood in for.</summary>
    public static Way Of(Function f, IReadOnlyList<Function> functions)
    {
        Function? twin = f.Row.Large ? functions.FirstOrDefault(g => g.Name == Twin(f) && g.Parameters.Count == f.Parameters.Count) : null;
        if (twin is null)
        {
            return Way.None;
        }

        bool blocking = f.Parameters.All(p => p.HandleClass != "Request");
        if (f.Name.Contains("educe_scatter", StringComparison.Ordinal))
        {
            return blocking || f.Parameters.Any(p => p.IsArray) ? Way.Scatters : Way.Pairs;
        }

        return (f.Parameters.Any(p => p.HandleClass == "Op") && blocking) || f.Row.Class == "pack" ? Way.Pieces
            : f.Parameters.Any(p => p.IsArray && p.LibType == "long*") ? Way.Vectors : Way.Pairs;
    }

    /// <summary>Lines that make <c>call</c>, a <c>VectorCall</c>, from the values of the parameters.</summary>
    /// <param name="s">Where to.</param>
    /// <param name="f">The function.</param>
    /// <param name="canonical">Canonical value of a parameter (buffers, counts, root, communicator).</param>
    /// <param name="types">The library's type or array of types of a parameter.</param>
    public static void Call(Source s, Function f, Func<Parameter, string> canonical, Func<Parameter, string> types)
    {
        string name = f.Name[4..^2];
        name = name.StartsWith('I') ? char.ToUpperInvariant(name[1]) + name[2..] : name;
        string kind = string.Concat(name.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        s.Open("VectorCall call = new()");
        s.Line($"Kind = VectorKind.{kind},");
        s.Line($"Comm = {canonical(f.Parameters.First(p => p.HandleClass == "Comm"))},");
        if (f.Parameters.FirstOrDefault(p => p.Name == "root") is { } root)
        {
            s.Line($"Root = {canonical(root)},");
        }

        bool scatters = name == "Scatterv";
        foreach ((string side, string prefix, string places) in new[] { ("Send", "send", scatters ? "displs" : "sdispls"), ("Receive", "recv", scatters ? "-" : "displs|rdispls") })
        {
            var fields = new List<string>();
            foreach (Parameter p in f.Parameters)
            {
                string? field = p.Name == prefix + "buf" ? "Buffer" : p.Name == prefix + "count" ? "Count" : p.Name == prefix + "counts" ? "Counts"
                    : p.Name == prefix + "type" ? "Type" : p.Name == prefix + "types" ? "Types" : places.Split('|').Contains(p.Name) ? "Displacements" : null;
                if (field is not null)
                {
                    fields.Add($"{field} = {(field is "Type" or "Types" ? types(p) : canonical(p))}");
                }
            }

            s.Line($"{side} = new VectorSide {{ {string.Join(", ", fields)} }},");
        }

        s.Close(";");
    }

    /// <summary>Lines that call the plain function with counts narrowed or made into types; the result goes into <c>code</c>.</summary>
    /// <param name="s">Where to.</param>
    /// <param name="f">The function.</param>
    /// <param name="functions">All functions.</param>
    /// <param name="arguments">Arguments towards the library.</param>
    /// <param name="extras">Expression for the address of the extras.</param>
    /// <param name="assign">Text before the result, for example <c>code =</c>.</param>
    public static void Pairs(Source s, Function f, IReadOnlyList<Function> functions, IReadOnlyList<string> arguments, string extras, string assign)
    {
        Function twin = functions.First(g => g.Name == Twin(f));
        bool reduces = f.Parameters.Any(p => p.HandleClass == "Op");
        List<string> passed = [.. arguments];
        for (int i = 0; i < arguments.Count; i++)
        {
            if (f.Parameters[i].LibType != "long" || twin.Parameters[i].LibType != "int")
            {
                continue;
            }

            Parameter count = f.Parameters[i];
            if (reduces)
            {
                // An operator applies to elements, so a count cannot hide in a type here, and a started reduction cannot be cut.
                s.Open($"if ({arguments[i]} > int.MaxValue)").Line($"return Refusal.Missing(\"{f.Name}\");").Close();
                passed[i] = $"(int){(arguments[i].Contains(' ', StringComparison.Ordinal) ? $"({arguments[i]})" : arguments[i])}";
                continue;
            }

            int type = Enumerable.Range(i, arguments.Count - i).First(j => f.Parameters[j].HandleClass == "Datatype");
            string significant = count.Row.RootOnly ? "PeerCount.IsRoot(COMM, ROOT)" : "true";
            if (count.Row.RootOnly)
            {
                significant = significant.Replace("COMM", CanonicalComm(f, arguments), StringComparison.Ordinal).Replace("ROOT", CanonicalRoot(f, arguments), StringComparison.Ordinal);
            }

            s.Line($"int {count.Name}Passed;");
            s.Line($"nint {f.Parameters[type].Name}Passed = LargeTypes.Narrow({extras}, {arguments[i]}, {arguments[type]}, {significant}, &{count.Name}Passed);");
            passed[i] = count.Name + "Passed";
            passed[type] = f.Parameters[type].Name + "Passed";
        }

        s.Line($"{assign} LibAbi.Error(Lib.{twin.Name}({string.Join(", ", passed)}));");
    }

    private static string CanonicalComm(Function f, IReadOnlyList<string> arguments)
    {
        int at = f.Parameters.ToList().FindIndex(p => p.HandleClass == "Comm");
        return arguments[at].Replace("Comms.Entry(", string.Empty, StringComparison.Ordinal).Replace(")->Real", string.Empty, StringComparison.Ordinal);
    }

    private static string CanonicalRoot(Function f, IReadOnlyList<string> arguments)
    {
        int at = f.Parameters.ToList().FindIndex(p => p.Name == "root");
        string text = arguments[at];
        return text.StartsWith("LibAbi.Rank(", StringComparison.Ordinal) ? text[12..^1] : text;
    }
}
