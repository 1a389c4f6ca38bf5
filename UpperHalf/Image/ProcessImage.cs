// The record of one upper half: everything outside its memory that a restart needs.
// Plain data: the kernel of the lower half fills it, the storage writes it, a restart gives it back to the kernel.
// Nothing in here is an address, a number or a name of the lower half.
using System.Collections.Generic;

namespace Mana.UpperHalf;

/// <summary>What a restart must know about the upper half's process besides the content of its memory.</summary>
public sealed class ProcessImage
{
    /// <summary>Absolute path of the program, as <c>/proc/self/exe</c> answers it.</summary>
    public string ExecutablePath = "";

    /// <summary>Name of the process (comm), at most 15 bytes.</summary>
    public string CommandName = "";

    /// <summary>Arguments of the program as it was started, for people who inspect the image.</summary>
    public List<string> Arguments = new();

    /// <summary>The process id that the application saw and goes on seeing.</summary>
    public int VirtualProcessId;

    /// <summary>First address of the data segment that <c>brk</c> grows.</summary>
    public ulong BreakStart;

    /// <summary>The present program break.</summary>
    public ulong BreakCurrent;

    /// <summary>First address that <c>brk</c> may not reach; the range up to it is reserved.</summary>
    public ulong BreakLimit;

    /// <summary>Working directory, absolute.</summary>
    public string WorkingDirectory = "/";

    /// <summary>File mode creation mask.</summary>
    public int FileModeMask;

    /// <summary>The process' interval timers that are armed (<c>setitimer</c>).</summary>
    public List<IntervalTimerImage> IntervalTimers = new();

    /// <summary>All threads; the one whose <see cref="ThreadImage.IsMain"/> is set runs on the process' first thread.</summary>
    public List<ThreadImage> Threads = new();

    /// <summary>All regions of the upper half's memory, ascending by address, without overlap; the gate area is left out.</summary>
    public List<RegionImage> Regions = new();

    /// <summary>All descriptors of the upper half, ascending by number.</summary>
    public List<DescriptorImage> Descriptors = new();

    /// <summary>The application's signal dispositions that differ from the default.</summary>
    public List<SignalActionImage> SignalActions = new();

    /// <summary>One sentence for each thing that this image cannot bring back. Empty when it is complete.</summary>
    public List<string> Problems = new();
}

/// <summary>An armed interval timer (setitimer(2)).</summary>
public sealed class IntervalTimerImage
{
    /// <summary>ITIMER_REAL 0, ITIMER_VIRTUAL 1, ITIMER_PROF 2.</summary>
    public int Which;

    /// <summary>Time until it fires next, in microseconds.</summary>
    public long RemainingUs;

    /// <summary>Period, in microseconds; 0 for a timer that fires once.</summary>
    public long IntervalUs;
}
