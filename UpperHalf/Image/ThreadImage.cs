// The record of one thread of the upper half, frozen at a boundary.
namespace Mana.UpperHalf;

/// <summary>Where a thread stood when it was frozen. The numbers are part of the image format.</summary>
public enum BoundaryKind
{
    /// <summary>Interrupted in upper-half code, or on its way out of a system call; the signal frame holds all registers.</summary>
    UpperInterrupted = 0,

    /// <summary>After an MPI call, which has returned its value; the frame continues behind the call.</summary>
    GateTail = 1,

    /// <summary>Inside an MPI call that has had no effect yet; the frame makes the call again.</summary>
    ReissueCall = 2,
}

/// <summary>One thread of the upper half.</summary>
public sealed class ThreadImage
{
    /// <summary>The thread id that the application saw and goes on seeing.</summary>
    public int VirtualThreadId;

    /// <summary>True for the thread that hosts the program's <c>main</c>.</summary>
    public bool IsMain;

    /// <summary>True for the thread that took the image: the one which takes part in checkpoints for the whole rank.</summary>
    public bool Captures;

    /// <summary>Where it was frozen.</summary>
    public BoundaryKind Boundary;

    /// <summary>
    /// Address, in the upper half's memory, of the <c>ucontext</c> of a signal frame. <c>rt_sigreturn</c> on it continues the thread:
    /// it holds registers, floating-point state, signal mask and alternate stack.
    /// </summary>
    public ulong FrameAddress;

    /// <summary>FS base: the thread pointer of the upper half's libc.</summary>
    public ulong FsBase;

    /// <summary>Address cleared and woken when the thread ends (set_tid_address(2)), 0 if none.</summary>
    public ulong ClearThreadIdAddress;

    /// <summary>Head of the robust futex list, 0 if none.</summary>
    public ulong RobustListHead;

    /// <summary>Name of the thread (comm), at most 15 bytes.</summary>
    public string Name = "";

    /// <summary>Signals that are pending for this thread, bit <c>signal - 1</c>.</summary>
    public ulong PendingSignals;

    /// <summary>What is left of an interrupted relative sleep, in nanoseconds; negative if the thread did not sleep.</summary>
    public long RemainingSleepNs = -1;
}
