// The few calls of libc that commands need and the framework does not offer.
// Invariant: arrays handed to libc end with a null pointer and live until the call returns, or the process is replaced.

using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Mana.CommandLine;

/// <summary>Calls of libc.</summary>
internal static unsafe partial class Posix
{
    public const int StandardInput = 0;
    public const int StandardOutput = 1;

    private const int OpenReadWrite = 2;

    /// <summary>True when this process may do everything.</summary>
    public static bool IsRoot => EffectiveUser() == 0;

    /// <summary>Replaces this process; returns the error number when that fails.</summary>
    public static int Execute(string path, IReadOnlyList<string> arguments)
    {
        nint* vector = stackalloc nint[arguments.Count + 1];
        for (int i = 0; i < arguments.Count; i++)
        {
            vector[i] = Marshal.StringToCoTaskMemUTF8(arguments[i]);
        }

        vector[arguments.Count] = 0;
        nint environment = *(nint*)NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "environ");
        _ = ExecuteCall(path, vector, (nint*)environment);
        return Marshal.GetLastPInvokeError();
    }

    /// <summary>Changes a variable of this process' real environment, which <see cref="Execute"/> hands on.</summary>
    public static void SetVariable(string name, string value) => _ = SetVariableCall(name, value, 1);

    /// <summary>Sends a signal; a process that is gone already is no error.</summary>
    public static void Signal(int process, int signal) => _ = SignalCall(process, signal);

    /// <summary>True when the terminal sends its signals (Ctrl-C) to this process' group, and so to its children too.</summary>
    public static bool TerminalSignalsGroup() => ForegroundGroup(StandardInput) is int group && group > 0 && group == ProcessGroup();

    /// <summary>Makes a descriptor refer to nothing, so that whoever reads its other end sees the end.</summary>
    public static void Silence(int descriptor)
    {
        int nothing = OpenCall("/dev/null", OpenReadWrite);
        if (nothing >= 0)
        {
            _ = Duplicate(nothing, descriptor);
            _ = CloseCall(nothing);
        }
    }

    /// <summary>The kernel's words for an error number.</summary>
    public static string Describe(int error) => Marshal.GetPInvokeErrorMessage(error);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "execve", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ExecuteCall(string path, nint* arguments, nint* environment);

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariableCall(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SignalCall(int process, int signal);

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    private static partial int ForegroundGroup(int descriptor);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int ProcessGroup();

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenCall(string path, int flags);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int from, int to);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseCall(int descriptor);
}
