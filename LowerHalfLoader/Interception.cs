using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Mana.Contracts;

namespace Mana.LowerHalfLoader;

/// <summary>How system calls of the upper half are caught; native/interception.c chooses at start-up.</summary>
public enum InterceptionWay
{
    /// <summary>By Syscall User Dispatch (Linux 5.11).</summary>
    Dispatch = 0,

    /// <summary>By a seccomp filter that looks at the instruction pointer.</summary>
    Seccomp = 1,
}

/// <summary>Why the upper half's system calls cannot be caught; the twin of the enum in native/interception.c.</summary>
internal enum InterceptionError
{
    None = 0,
    UnknownName = 1,
    NoDispatch = 2,
    NoSeccomp = 3,
    Neither = 4,
    Refused = 5,
    NotCaught = 6,
    CodeTooHigh = 7,
}

/// <summary>Names and sentences of the ways, and the steps of <see cref="Kernel"/> that have to do with them.</summary>
public static class Interception
{
    /// <summary>Environment variable that asks for one way by its name.</summary>
    public const string Variable = JobEnvironment.InterceptionVariable;

    /// <summary>The name for people and for <see cref="Variable"/>.</summary>
    public static string Name(InterceptionWay way) => way == InterceptionWay.Dispatch ? "dispatch" : "seccomp";

    /// <summary>
    /// The way that this process has chosen and what it means for a user, or the sentence that says why there is none. Needs nothing to be initialised.
    /// </summary>
    public static (InterceptionWay Way, string? Problem, string Description) Choice()
    {
        InterceptionWay way = Native.mana_interception_taken();
        InterceptionError error = Native.mana_interception_problem();
        return (way, error == InterceptionError.None ? null : Problem(error, 0), Describe(way));
    }

    private static string Describe(InterceptionWay way)
    {
        if (way == InterceptionWay.Dispatch)
        {
            return "System calls of the application are caught by Syscall User Dispatch (dispatch): other calls cost what they cost natively.";
        }

        string privileges = HasGivenUpPrivileges() ? "this process has given up new privileges already"
            : HasSystemAdministration() ? "this user may load it without giving up privileges"
            : "set-user-id programs that the application executes (sudo, ping) do not get their owner's rights";
        return $"System calls of the application are caught by a seccomp filter (seccomp): every call, also MPI's own, costs about 0.1 µs more, and {privileges}.";
    }

    private static bool HasGivenUpPrivileges()
    {
        const int PR_GET_NO_NEW_PRIVS = 39;
        return Native.Syscall(SyscallNumber.prctl, PR_GET_NO_NEW_PRIVS) == 1;
    }

    private static bool HasSystemAdministration()
    {
        const int SystemAdministration = 21;
        const string Effective = "CapEff:";
        string? line = File.ReadLines("/proc/self/status").FirstOrDefault(text => text.StartsWith(Effective, StringComparison.Ordinal));
        return line is not null && (ulong.Parse(line.AsSpan(Effective.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> SystemAdministration & 1) != 0;
    }

    /// <summary>Prepares the calling thread, from which all threads of the upper half will descend. Throws with a sentence where that is not possible.</summary>
    internal static void Start() => Throw(Native.mana_interception_start(out int errorNumber), errorNumber);

    /// <summary>Catches system calls of a program's own code below the arena, too. The memory is there.</summary>
    internal static void WatchLow(ReadOnlySpan<(ulong Start, ulong End)> executable)
    {
        foreach ((ulong start, ulong end) in executable)
        {
            Native.mana_interception_add_low(start, end);
        }
        Throw(Native.mana_interception_watch_low(out int errorNumber), errorNumber);
    }

    private static void Throw(InterceptionError error, int errorNumber)
    {
        if (error != InterceptionError.None)
        {
            throw new InvalidOperationException(Problem(error, errorNumber));
        }
    }

    private static string Problem(InterceptionError error, int errorNumber) => error switch
    {
        InterceptionError.UnknownName => $"{Variable} is '{Environment.GetEnvironmentVariable(Variable)}', which is neither dispatch nor seccomp.",
        InterceptionError.NoDispatch => $"{Variable} asks for dispatch, but Syscall User Dispatch (Linux 5.11) is refused by this kernel or by a filter around this process.",
        InterceptionError.NoSeccomp => $"{Variable} asks for seccomp, but this kernel has no seccomp filters that trap (Linux 4.14), or a filter around this process refuses them.",
        InterceptionError.Neither => "The application's system calls cannot be caught: neither Syscall User Dispatch (Linux 5.11) nor seccomp filters that trap (Linux 4.14) can be used here.",
        InterceptionError.Refused => $"The seccomp filter that catches the application's system calls is refused (errno {errorNumber}).",
        InterceptionError.NotCaught => "The kernel accepts the seccomp filter that is to catch the application's system calls, but does not obey it.",
        _ => "The program's code lies at fixed addresses above 4 GiB; only Syscall User Dispatch (Linux 5.11) can catch its system calls.",
    };
}
