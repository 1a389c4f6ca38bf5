using System;

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
    public const string Variable = "MANA_INTERCEPTION";

    /// <summary>The name for people and for <see cref="Variable"/>.</summary>
    public static string Name(InterceptionWay way) => way == InterceptionWay.Dispatch ? "dispatch" : "seccomp";

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
