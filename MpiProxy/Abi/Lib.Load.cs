using System;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

// Responsible for loading the library below. Its symbols are global, because MPI libraries load plug-ins which refer to them.
public static unsafe partial class Lib
{
    private const int RtldNow = 2;
    private const int RtldGlobal = 0x100;
    private const int RtldNoLoad = 4;

    private static nint _handle;

    /// <summary>Loads the MPI library below and resolves its functions; those it lacks stay null.</summary>
    /// <param name="path">Path or SONAME of the library.</param>
    /// <exception cref="DllNotFoundException">The library cannot be loaded; the message carries the loader's sentence.</exception>
    /// <exception cref="NotSupportedException">The library is neither MPICH-like nor Open MPI-like.</exception>
    public static void Load(string path)
    {
        _handle = OpenLibrary(path, RtldNow | RtldGlobal);
        if (_handle == 0)
        {
            throw new DllNotFoundException($"Cannot load the MPI library {path}: {Marshal.PtrToStringUTF8(LastLoaderError())}");
        }

        Resolve();
        LibAbi.Prepare(path);
    }

    /// <summary>Address of any symbol of the library or of what it depends on; 0 when there is none.</summary>
    public static nint Find(string symbol) => FindSymbol(_handle, symbol);

    /// <summary>Makes the library, and the one which it has the function from, call another function in place of one that it imports.</summary>
    /// <param name="symbol">The imported function.</param>
    /// <param name="from">SONAME of the library that has it.</param>
    /// <param name="function">What is to be called.</param>
    /// <returns>What has been called until now; 0 when the library imports no such function.</returns>
    internal static nint ReplaceImport(string symbol, string from, nint function)
    {
        nint before = ImportTable.Replace(_handle, symbol, function);
        nint owner = before == 0 ? 0 : OpenLibrary(from, RtldNow | RtldNoLoad);
        if (owner != 0)
        {
            _ = ImportTable.Replace(owner, symbol, function);
        }

        return before;
    }

    [LibraryImport("libc", EntryPoint = "dlopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenLibrary(string path, int flags);

    [LibraryImport("libc", EntryPoint = "dlsym", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint FindSymbol(nint handle, string symbol);

    [LibraryImport("libc", EntryPoint = "dlerror")]
    private static partial nint LastLoaderError();
}
