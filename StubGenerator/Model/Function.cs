using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Mana.StubGenerator.Model;

/// <summary>A parameter with everything known about it: C's type and the table's kind.</summary>
/// <param name="Name">Name in the standard.</param>
/// <param name="C">Type in the headers.</param>
/// <param name="Row">The table's row.</param>
internal sealed record Parameter(string Name, CType C, RowParameter Row)
{
    private static readonly Dictionary<string, string> HandleClasses = new(StringComparer.Ordinal)
    {
        ["MPI_Comm"] = "Comm", ["MPI_Group"] = "Group", ["MPI_Datatype"] = "Datatype", ["MPI_Op"] = "Op", ["MPI_Request"] = "Request",
        ["MPI_Message"] = "Message", ["MPI_Errhandler"] = "Errhandler", ["MPI_Info"] = "Info", ["MPI_Win"] = "Win", ["MPI_File"] = "File", ["MPI_Session"] = "Session",
    };

    /// <summary>Class of the handle, null when the parameter is none.</summary>
    public string? HandleClass => HandleClasses.GetValueOrDefault(C.Base);

    /// <summary>True for an array (of anything but bytes).</summary>
    public bool IsArray => Row.Length is not null;

    /// <summary>Name as a C# identifier.</summary>
    public string Id => Name is "base" or "string" or "event" or "params" or "in" or "out" or "readonly" ? "@" + Name : Name;

    /// <summary>Type in the <c>Lib</c> function pointer.</summary>
    public string LibType => HandleClass is not null
        ? C.Depth == 0 ? "nint" : IsArray ? "void*" : "nint*"
        : CSharp(C);

    /// <summary>Type in <c>Semantics</c>.</summary>
    public string SemanticsType => HandleClass is { } handle
        ? C.Depth == 0 ? handle : handle + "*"
        : C.Base == "MPI_Status" ? "Status*" : CSharp(C);

    /// <summary>C# type of a C type which is no handle.</summary>
    public static string CSharp(CType type)
    {
        string name = type.Base switch
        {
            "int" or "MPI_Fint" => "int",
            "MPI_Aint" or "MPI_Count" or "MPI_Offset" => "long",
            "double" => "double",
            "char" => "byte",
            "void" => "void",
            "function" => "nint",
            "MPI_Status" => "byte",
            _ => "void*",
        };

        // Handles of the tool interface and foreign statuses are opaque addresses here.
        return name == "void*" ? "void*" : type.Base == "int" && type.Depth == 2 ? "int*" : name + new string('*', type.Depth);
    }
}

/// <summary>An MPI function: its row and its C prototype.</summary>
/// <param name="Row">The table's row.</param>
/// <param name="Result">C's result type.</param>
/// <param name="Parameters">Parameters in C's order.</param>
/// <param name="InMpich">Declared by MPICH's header.</param>
/// <param name="InOpenMpi">Declared by Open MPI's header, or exported by its library (removed functions of MPI-1; persistent collectives as MPIX_X).</param>
internal sealed record Function(FunctionRow Row, CType Result, IReadOnlyList<Parameter> Parameters, bool InMpich, bool InOpenMpi)
{
    /// <summary>MPI's name.</summary>
    public string Name => Row.Name;

    /// <summary>C# type of the result in <c>Lib</c>.</summary>
    public string LibResult => ResultClass is not null ? "nint" : Parameter.CSharp(Result);

    /// <summary>C# type of the result in <c>Semantics</c>.</summary>
    public string SemanticsResult => ResultClass ?? Parameter.CSharp(Result);

    /// <summary>Class of the returned handle (MPI_X_f2c); null when the function returns something else.</summary>
    public string? ResultClass => new Parameter("result", Result, new RowParameter("result", "RESULT", Direction.Out, null, false)).HandleClass;

    /// <summary>True when the result is an error code.</summary>
    public bool ReturnsErrorCode => Result is { Base: "int", Depth: 0 } && Row.Class != "lang-interop" || Row.Name.StartsWith("MPI_Status_", StringComparison.Ordinal);

    /// <summary>The name by which MPICH had a function before the standard took it over; the name itself when there is no other.</summary>
    public static string OlderName(string name) =>
        name.StartsWith("MPI_Remove_error_", StringComparison.Ordinal) ? "MPIX_Delete_error_" + name["MPI_Remove_error_".Length..] : name;

    /// <summary>Joins rows and prototypes.</summary>
    /// <exception cref="InvalidDataException">A prototype and its row disagree about the number of parameters.</exception>
    public static IReadOnlyList<Function> Join(IReadOnlyList<FunctionRow> rows, Header mpich, Header openMpi, ISet<string> openMpiExports)
    {
        var result = new List<Function>();
        foreach (FunctionRow row in rows)
        {
            bool inMpich = mpich.Functions.TryGetValue(row.Name, out CFunction? one) || mpich.Functions.TryGetValue(OlderName(row.Name), out one);
            bool inOpenMpi = openMpi.Functions.TryGetValue(row.Name, out CFunction? other);
            if ((one ?? other) is not { } prototype)
            {
                result.Add(new Function(row, new CType("int", 0), [], false, false));
                continue;
            }

            List<RowParameter> named = row.Parameters.Where(p => p.Kind != "VARARGS").ToList();
            if (named.Count != prototype.Parameters.Count)
            {
                throw new InvalidDataException($"{row.Name}: the row has {named.Count} parameters, the header {prototype.Parameters.Count}.");
            }

            result.Add(new Function(row, prototype.Result, named.Zip(prototype.Parameters, (r, c) => new Parameter(r.Name, c.Type, r)).ToList(), inMpich,
                inOpenMpi || openMpiExports.Contains(row.Name) || openMpiExports.Contains("MPIX_" + row.Name[4..])));
        }

        return result;
    }
}
