using System;
using Mana.Contracts;

namespace Mana.LowerHalfLoader;

/// <summary>How the two halves of a process get thread pointers (FS bases) of their own; native/threadpointer.c chooses at start-up.</summary>
public enum ThreadPointerWay
{
    /// <summary>By the processor's instructions, which the kernel knows of (FSGSBASE, Linux 5.9).</summary>
    FsGsBase = 0,

    /// <summary>By the same instructions on a kernel that does not know of them; what it undoes is mended when it is noticed.</summary>
    Repair = 1,

    /// <summary>By a system call at each crossing.</summary>
    ArchPrctl = 2,
}

/// <summary>Why the way that was asked for cannot be taken; the twin of the enum in native/threadpointer.c.</summary>
internal enum ThreadPointerError
{
    None = 0,
    UnknownName = 1,
    NoFsGsBase = 2,
    NoInstructions = 3,
    NoReserve = 4,
    NoHooks = 5,
}

/// <summary>Names and sentences of the ways.</summary>
public static class ThreadPointer
{
    /// <summary>Environment variable that asks for one way by its name.</summary>
    public const string Variable = JobEnvironment.ThreadPointerVariable;

    /// <summary>The name for people and for <see cref="Variable"/>.</summary>
    public static string Name(ThreadPointerWay way) => way switch
    {
        ThreadPointerWay.FsGsBase => "fsgsbase",
        ThreadPointerWay.Repair => "repair",
        _ => "arch_prctl",
    };

    /// <summary>
    /// The way that this process has chosen and what it means for a user, or the sentence that says why it cannot do as <see cref="Variable"/> wants. Needs
    /// nothing to be initialised.
    /// </summary>
    public static unsafe (ThreadPointerWay Way, string? Problem, string Description) Choice()
    {
        Native.Bind();
        ThreadPointerWay way = *Native.ThreadPointerWay;
        return (way, Problem(*Native.ThreadPointerError), Describe(way));
    }

    private static string Describe(ThreadPointerWay way) => way switch
    {
        ThreadPointerWay.FsGsBase => "Thread pointers of both halves are switched by the processor's instructions (fsgsbase).",
        ThreadPointerWay.Repair =>
            "Thread pointers of both halves are switched by the processor's instructions and mended after context switches, because this kernel does not keep them (repair): " +
            "each context switch of a rank costs one fault more.",
        _ => "Thread pointers of both halves are switched by system calls (arch_prctl): each MPI call costs two of them.",
    };

    /// <summary>The sentence for a way that cannot be taken; null if all is well.</summary>
    internal static string? Problem(ThreadPointerError error) => error switch
    {
        ThreadPointerError.None => null,
        ThreadPointerError.UnknownName =>
            $"{Variable} is '{Environment.GetEnvironmentVariable(Variable)}', which is none of fsgsbase, repair and arch_prctl.",
        ThreadPointerError.NoFsGsBase => $"{Variable} asks for fsgsbase, which this kernel does not announce.",
        ThreadPointerError.NoInstructions => $"{Variable} asks for repair, but this processor does not execute rdfsbase and wrfsbase here.",
        ThreadPointerError.NoReserve => $"{Variable} asks for repair, which needs 64 MiB of address space without access; there is none (is 'ulimit -v' set?).",
        _ => $"{Variable} asks for repair, but the signal calls of this C library are not understood or may not be changed.",
    };
}
