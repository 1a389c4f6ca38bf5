using System;
using System.Runtime.InteropServices;

// The part of libclang's C interface which the generator needs, with the names of ClangSharp.Interop, so that a reference to
// that package can replace this file. The library comes with the package libclang.runtime.linux-x64, as it does with ClangSharp.
namespace ClangSharp.Interop;

#pragma warning disable CS8981, CS1591, CA1051, CA1707, CA1711, CA1720, SA1300 // Names are libclang's own.

internal enum CXCursorKind
{
    CXCursor_FunctionDecl = 8,
    CXCursor_TypedefDecl = 20,
}

internal enum CXChildVisitResult
{
    CXChildVisit_Break = 0,
    CXChildVisit_Continue = 1,
    CXChildVisit_Recurse = 2,
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CXString
{
    public void* data;
    public uint private_flags;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CXCursor
{
    public int kind;
    public int xdata;
    public void* data0;
    public void* data1;
    public void* data2;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CXType
{
    public int kind;
    public void* data0;
    public void* data1;
}

/// <summary>Functions of libclang's C interface.</summary>
internal static unsafe partial class clang
{
    private const string Library = "libclang";

    /// <summary>Reads a string that libclang owns and gives it back.</summary>
    public static string Take(CXString text)
    {
        string result = Marshal.PtrToStringUTF8((nint)getCString(text)) ?? string.Empty;
        disposeString(text);
        return result;
    }

    [DllImport(Library, EntryPoint = "clang_createIndex", ExactSpelling = true)]
    public static extern nint createIndex(int excludeDeclarationsFromPCH, int displayDiagnostics);

    [DllImport(Library, EntryPoint = "clang_disposeIndex", ExactSpelling = true)]
    public static extern void disposeIndex(nint index);

    [DllImport(Library, EntryPoint = "clang_parseTranslationUnit", ExactSpelling = true)]
    public static extern nint parseTranslationUnit(nint index, byte* sourceFilename, byte** arguments, int argumentCount, void* unsavedFiles, uint unsavedFileCount, uint options);

    [DllImport(Library, EntryPoint = "clang_disposeTranslationUnit", ExactSpelling = true)]
    public static extern void disposeTranslationUnit(nint unit);

    [DllImport(Library, EntryPoint = "clang_getNumDiagnostics", ExactSpelling = true)]
    public static extern uint getNumDiagnostics(nint unit);

    [DllImport(Library, EntryPoint = "clang_getDiagnostic", ExactSpelling = true)]
    public static extern nint getDiagnostic(nint unit, uint index);

    [DllImport(Library, EntryPoint = "clang_formatDiagnostic", ExactSpelling = true)]
    public static extern CXString formatDiagnostic(nint diagnostic, uint options);

    [DllImport(Library, EntryPoint = "clang_getTranslationUnitCursor", ExactSpelling = true)]
    public static extern CXCursor getTranslationUnitCursor(nint unit);

    [DllImport(Library, EntryPoint = "clang_visitChildren", ExactSpelling = true)]
    public static extern uint visitChildren(CXCursor parent, delegate* unmanaged<CXCursor, CXCursor, void*, CXChildVisitResult> visitor, void* clientData);

    [DllImport(Library, EntryPoint = "clang_getCursorSpelling", ExactSpelling = true)]
    public static extern CXString getCursorSpelling(CXCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getCursorType", ExactSpelling = true)]
    public static extern CXType getCursorType(CXCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getResultType", ExactSpelling = true)]
    public static extern CXType getResultType(CXType type);

    [DllImport(Library, EntryPoint = "clang_getTypeSpelling", ExactSpelling = true)]
    public static extern CXString getTypeSpelling(CXType type);

    [DllImport(Library, EntryPoint = "clang_Cursor_getNumArguments", ExactSpelling = true)]
    public static extern int Cursor_getNumArguments(CXCursor cursor);

    [DllImport(Library, EntryPoint = "clang_Cursor_getArgument", ExactSpelling = true)]
    public static extern CXCursor Cursor_getArgument(CXCursor cursor, uint index);

    [DllImport(Library, EntryPoint = "clang_isFunctionTypeVariadic", ExactSpelling = true)]
    public static extern uint isFunctionTypeVariadic(CXType type);

    [DllImport(Library, EntryPoint = "clang_getCString", ExactSpelling = true)]
    private static extern byte* getCString(CXString text);

    [DllImport(Library, EntryPoint = "clang_disposeString", ExactSpelling = true)]
    private static extern void disposeString(CXString text);
}
