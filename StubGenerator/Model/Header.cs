using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using ClangSharp.Interop;

namespace Mana.StubGenerator.Model;

/// <summary>A C type as far as the generator looks: its base name without qualifiers and the number of pointers and arrays around it.</summary>
/// <param name="Base">For example <c>MPI_Comm</c>, <c>int</c>, <c>void</c>; <c>function</c> for a pointer to a function.</param>
/// <param name="Depth">Number of <c>*</c> and <c>[]</c>.</param>
internal sealed record CType(string Base, int Depth)
{
    /// <summary>Reads the spelling that libclang gives.</summary>
    public static CType Parse(string spelling)
    {
        if (spelling.Contains("(*", StringComparison.Ordinal))
        {
            return new CType("function", 0);
        }

        int depth = spelling.Count(c => c is '*' or '[');
        string text = spelling.Split('[')[0].Replace("*", " ", StringComparison.Ordinal);
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w is not ("const" or "restrict" or "struct" or "volatile")).ToArray();
        string name = string.Join(' ', words);

        // Open MPI spells some callback types `MPI_X_function *`, others as a pointer type of their own.
        return name.EndsWith("_function", StringComparison.Ordinal) || name.EndsWith("_fn", StringComparison.Ordinal) || name.EndsWith("_function_c", StringComparison.Ordinal)
            || name.EndsWith("_cb_function", StringComparison.Ordinal) ? new CType("function", 0) : new CType(name, depth);
    }
}

/// <summary>A parameter of a C function.</summary>
internal sealed record CParameter(string Name, CType Type);

/// <summary>A function which a header declares.</summary>
internal sealed record CFunction(string Name, CType Result, IReadOnlyList<CParameter> Parameters, bool Variadic);

/// <summary>What one <c>mpi.h</c> declares, read by libclang.</summary>
internal sealed unsafe class Header
{
    /// <summary>Directory of the headers that belong to a compiler (<c>stddef.h</c>): the package of libclang has none, so gcc's are read.</summary>
    private static readonly Lazy<string> CompilerHeaders = new(() =>
    {
        using Process gcc = Process.Start(new ProcessStartInfo("gcc", ["-print-file-name=include"]) { RedirectStandardOutput = true })!;
        string directory = gcc.StandardOutput.ReadToEnd().Trim();
        gcc.WaitForExit();
        return File.Exists(Path.Combine(directory, "stddef.h")) ? directory : throw new InvalidDataException($"gcc names {directory} as the directory of its headers, but no stddef.h is there.");
    });

    private Header(IReadOnlyDictionary<string, CFunction> functions) => Functions = functions;

    /// <summary>Functions by name.</summary>
    public IReadOnlyDictionary<string, CFunction> Functions { get; }

    /// <summary>Parses a header.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">libclang reports an error in the header.</exception>
    public static Header Parse(string path)
    {
        string[] arguments = ["-x", "c", "-isystem" + CompilerHeaders.Value, "-I" + Path.GetDirectoryName(Path.GetFullPath(path)), "-DOMPI_OMIT_MPI1_COMPAT_DECLS=0"];
        byte** argv = stackalloc byte*[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            argv[i] = (byte*)Marshal.StringToCoTaskMemUTF8(arguments[i]);
        }

        nint index = clang.createIndex(0, 0);
        byte* file = (byte*)Marshal.StringToCoTaskMemUTF8(path);
        nint unit = clang.parseTranslationUnit(index, file, argv, arguments.Length, null, 0, 0);
        if (unit == 0)
        {
            throw new InvalidDataException($"libclang cannot parse {path}.");
        }

        if (clang.getNumDiagnostics(unit) is var count && count != 0)
        {
            string first = clang.Take(clang.formatDiagnostic(clang.getDiagnostic(unit, 0), 0));
            throw new InvalidDataException($"libclang reports {count} diagnostics for {path}; the first: {first}");
        }

        var functions = new Dictionary<string, CFunction>(StringComparer.Ordinal);
        var handle = GCHandle.Alloc(functions);
        _ = clang.visitChildren(clang.getTranslationUnitCursor(unit), &Visit, (void*)GCHandle.ToIntPtr(handle));
        handle.Free();
        clang.disposeTranslationUnit(unit);
        clang.disposeIndex(index);
        for (int i = 0; i < arguments.Length; i++)
        {
            Marshal.FreeCoTaskMem((nint)argv[i]);
        }

        Marshal.FreeCoTaskMem((nint)file);
        return new Header(functions);
    }

    /// <summary>The declarations as lines of text: what the snapshot tests compare.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        foreach (CFunction f in Functions.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            text.Append(f.Name).Append(": ").Append(f.Result.Base).Append('*', f.Result.Depth).Append(" (");
            text.AppendJoin(", ", f.Parameters.Select(p => p.Type.Base + new string('*', p.Type.Depth) + " " + p.Name));
            text.Append(f.Variadic ? ", ...)\n" : ")\n");
        }

        return text.ToString();
    }

    [UnmanagedCallersOnly]
    private static CXChildVisitResult Visit(CXCursor cursor, CXCursor parent, void* data)
    {
        if (cursor.kind == (int)CXCursorKind.CXCursor_FunctionDecl)
        {
            var functions = (Dictionary<string, CFunction>)GCHandle.FromIntPtr((nint)data).Target!;
            string name = clang.Take(clang.getCursorSpelling(cursor));
            CXType type = clang.getCursorType(cursor);
            int count = clang.Cursor_getNumArguments(cursor);
            var parameters = new List<CParameter>();
            for (uint i = 0; i < count; i++)
            {
                CXCursor argument = clang.Cursor_getArgument(cursor, i);
                string spelling = clang.Take(clang.getTypeSpelling(clang.getCursorType(argument)));
                parameters.Add(new CParameter(clang.Take(clang.getCursorSpelling(argument)), CType.Parse(spelling)));
            }

            functions.TryAdd(name, new CFunction(name, CType.Parse(clang.Take(clang.getTypeSpelling(clang.getResultType(type)))), parameters, clang.isFunctionTypeVariadic(type) != 0));
        }

        return CXChildVisitResult.CXChildVisit_Continue;
    }
}
