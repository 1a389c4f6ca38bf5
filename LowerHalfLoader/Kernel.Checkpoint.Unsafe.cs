// Freezing, describing and resuming the upper half.
//
// In the running process: RequestWork (any thread) -> the boundary handler on the application's threads -> one of them calls
// StopOtherThreads, Capture, writes the memory, ReleaseOtherThreads, ClearWork; the others call ParkThisThread.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Mana.Contracts;
using Mana.UpperHalf;

namespace Mana.LowerHalfLoader;

public static unsafe partial class Kernel
{
    private const int MaximumThreads = 8192;
    private const long MicrosecondsPerSecond = 1_000_000;
    private const int ContextRipOffset = 168;

    /// <summary>
    /// Asks all threads of the upper half to come to a boundary: sets their work flags and signals them. May be called from any thread of the
    /// lower half; threads inside MPI calls learn it from <see cref="WorkFlag"/> or at the gate's tail.
    /// </summary>
    public static void RequestWork() => Native.mana_request_work();

    /// <summary>Withdraws the request on all threads.</summary>
    public static void ClearWork() => Native.mana_clear_work();

    /// <summary>
    /// Stops the calling thread until <see cref="ReleaseOtherThreads"/>; its context is part of a capture meanwhile. The kind is that of the
    /// boundary at which the thread stands; <see cref="BoundaryKind.ReissueCall"/> needs a waiting gate and no call-back under way.
    /// </summary>
    /// <param name="boundaryKind">Where the thread stands.</param>
    /// <param name="generation"><see cref="ReleaseGeneration"/>, read while the checkpoint was known to go on; when it is over, the thread does not stop.</param>
    public static void ParkThisThread(int boundaryKind, int generation)
    {
        if (Native.mana_park(boundaryKind, generation) != 0)
        {
            throw new InvalidOperationException("This thread stands at no boundary where it could be frozen.");
        }
    }

    /// <summary>Changes each time <see cref="ReleaseOtherThreads"/> lets the parked threads go.</summary>
    public static int ReleaseGeneration => Native.mana_release_count();

    /// <summary>Waits until every other thread of the upper half is parked. On failure <paramref name="why"/> names the thread.</summary>
    public static bool StopOtherThreads(int timeoutMs, out string? why)
    {
        int thread = Native.mana_stop_others(timeoutMs);
        why = thread == 0 ? null : $"Thread {thread} did not come to a boundary within {timeoutMs} ms.";
        return thread == 0;
    }

    /// <summary>Lets the parked threads go on, and returns when they have left their places.</summary>
    public static void ReleaseOtherThreads() => Native.mana_release_others();

    /// <summary>True if the calling thread stands where it could be frozen with this kind of boundary.</summary>
    public static bool CanFreezeHere(int boundaryKind)
    {
        ThreadBlock* block = Native.mana_self();
        return block != null && (boundaryKind == (int)BoundaryKind.ReissueCall ? block->GateFrame != 0 && block->Nesting == 0 : block->BoundaryContext != 0);
    }

    /// <summary>
    /// Describes the process while all other threads are parked. The calling thread's own context is part of it. What cannot be brought back
    /// stands in <see cref="ProcessImage.Problems"/>.
    /// </summary>
    public static ProcessImage Capture(int boundaryKindOfThisThread)
    {
        ThreadBlock* self = Native.mana_self();
        ulong context = self == null ? 0 : Native.mana_context_here(boundaryKindOfThisThread);
        if (context == 0)
        {
            throw new InvalidOperationException("This thread stands at no boundary where it could be frozen.");
        }
        var image = new ProcessImage
        {
            ExecutablePath = Marshal.PtrToStringUTF8((nint)FileCalls.ProgramPath) ?? "",
            CommandName = File.ReadAllText("/proc/self/comm").TrimEnd('\n'),
            Arguments = programArguments,
            VirtualProcessId = *Native.VirtualProcessId != 0 ? *Native.VirtualProcessId : Environment.ProcessId,
            BreakStart = MemoryCalls.BreakStart,
            BreakCurrent = MemoryCalls.BreakCurrent,
            BreakLimit = MemoryCalls.BreakLimit,
            WorkingDirectory = Directory.GetCurrentDirectory(),
            FileModeMask = ReadFileModeMask(),
        };
        CaptureThreads(image, self, context, boundaryKindOfThisThread);
        CaptureSignalActions(image);
        CaptureTimers(image);
        image.Descriptors = DescriptorCapture.Capture(OpenDescriptors(), image.Problems);
        NameChildren(image.Problems);
        image.Regions = MemoryMap.ReadUpperHalf();
        return image;
    }

    private static int ReadFileModeMask()
    {
        long mask = Native.Syscall(SyscallNumber.umask, 0x3f);
        Native.Syscall(SyscallNumber.umask, mask);
        return (int)mask;
    }

    private static void CaptureThreads(ProcessImage image, ThreadBlock* self, ulong ownContext, int ownKind)
    {
        ThreadBlock** blocks = (ThreadBlock**)NativeMemory.Alloc(MaximumThreads, (nuint)sizeof(ThreadBlock*));
        int count = Native.mana_registry_copy(blocks, MaximumThreads);
        for (int i = 0; i < count; i++)
        {
            ThreadBlock* block = blocks[i];
            bool isSelf = block == self;
            ulong context = isSelf ? ownContext : block->ParkedContext;
            if (context == 0)
            {
                NativeMemory.Free(blocks);
                throw new InvalidOperationException($"Thread {block->VirtualThreadId} is not parked.");
            }
            string directory = $"/proc/self/task/{block->ThreadId.ToString(CultureInfo.InvariantCulture)}";
            var thread = new ThreadImage
            {
                VirtualThreadId = (int)block->VirtualThreadId,
                IsMain = block->Kind == BlockKind.Main,
                Captures = isSelf,
                Boundary = (BoundaryKind)(isSelf ? ownKind : (int)block->ParkedKind),
                FrameAddress = context,
                FsBase = block->UpperFs,
                ClearThreadIdAddress = block->ClearThreadId,
                RobustListHead = block->RobustHead,
                Name = File.ReadAllText($"{directory}/comm").TrimEnd('\n'),
                PendingSignals = PendingSignals($"{directory}/status", block->Kind == BlockKind.Main) | QueuedSignals(block),
                RemainingSleepNs = block->SleepDeadline < 0 ? -1 : Math.Max(0, block->SleepDeadline - TimeCalls.MonotonicNow()),
            };
            image.Threads.Add(thread);
            if (context >= BoundaryLayout.ArenaEnd)
            {
                image.Problems.Add($"The context of thread {thread.VirtualThreadId} does not lie in the upper half's memory.");
            }
        }
        NativeMemory.Free(blocks);
        if (!image.Threads.Exists(thread => thread.IsMain))
        {
            image.Problems.Add("The program's main thread has ended while others go on; such a process cannot be brought back.");
        }
    }

    private static ulong QueuedSignals(ThreadBlock* block)
    {
        ulong signals = 0;
        uint queued = *(uint*)((byte*)block + ThreadQueue.CountOffset);
        for (uint i = 0; i < queued; i++)
        {
            signals |= 1UL << (*(int*)((byte*)block + ThreadQueue.FirstOffset + (i * ThreadQueue.InfoBytes)) - 1);
        }
        return signals;
    }

    private static ulong PendingSignals(string statusFile, bool withProcess)
    {
        const ulong Ours = 1UL << (Native.WorkSignal - 1);
        ulong signals = 0;
        foreach (string line in File.ReadLines(statusFile))
        {
            if (line.StartsWith("SigPnd:", StringComparison.Ordinal) || (withProcess && line.StartsWith("ShdPnd:", StringComparison.Ordinal)))
            {
                signals |= ulong.Parse(line.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
        }
        return signals & ~Ours;
    }

    private static void CaptureSignalActions(ProcessImage image)
    {
        for (int signal = 1; signal <= 64; signal++)
        {
            KernelAction action = Native.ApplicationActions[signal];
            if (action.Handler != 0)
            {
                image.SignalActions.Add(new SignalActionImage { Signal = signal, Handler = action.Handler, Flags = action.Flags, Restorer = action.Restorer, Mask = action.Mask });
            }
        }
    }

    private static void CaptureTimers(ProcessImage image)
    {
        long* value = stackalloc long[4];       // interval, then time left, each in seconds and microseconds
        for (int which = 0; which < 3; which++)
        {
            if (Native.Syscall(SyscallNumber.getitimer, which, (long)value) == 0 && (value[2] != 0 || value[3] != 0))
            {
                image.IntervalTimers.Add(new IntervalTimerImage
                {
                    Which = which,
                    IntervalUs = (value[0] * MicrosecondsPerSecond) + value[1],
                    RemainingUs = (value[2] * MicrosecondsPerSecond) + value[3],
                });
            }
        }
        const string Timers = "/proc/self/timers";
        if (File.Exists(Timers) && File.ReadAllText(Timers).Length > 0)
        {
            image.Problems.Add("The application has made POSIX timers (timer_create), which cannot be brought back.");
        }
    }

    private static void NameChildren(List<string> problems)
    {
        foreach (string task in Directory.GetDirectories("/proc/self/task"))
        {
            string list = Path.Combine(task, "children");
            if (!File.Exists(list))
            {
                continue;
            }
            foreach (string child in File.ReadAllText(list).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string comm = $"/proc/{child}/comm";
                string name = File.Exists(comm) ? File.ReadAllText(comm).TrimEnd('\n') : "ended";
                problems.Add($"The application has started process {child} ({name}), which is not part of the image.");
            }
        }
    }

    /// <summary>
    /// Reserves the arena's memory and the descriptors that an image needs. Call right after <see cref="Initialize"/>, before MPI starts.
    /// Regions of programs at fixed low addresses are the image reader's to reserve.
    /// </summary>
    public static void ReserveForRestart(ProcessImage image)
    {
        const long PrivateAnonymousNoReserve = 0x4022;
        const long FixedNoReplace = 0x100000;
        RegionAllocator.Lock();
        foreach (RegionImage region in image.Regions)
        {
            RegionAllocator.Claim(region.Start, region.End);
        }
        RegionAllocator.Claim(image.BreakStart, image.BreakLimit);
        RegionAllocator.Unlock();
        foreach (RegionImage region in image.Regions)
        {
            if (region.Start < BoundaryLayout.ArenaStart)
            {
                continue;
            }
            long result = Native.Syscall(SyscallNumber.mmap, (long)region.Start, (long)(region.End - region.Start), 0, PrivateAnonymousNoReserve | FixedNoReplace, -1, 0);
            if (result != (long)region.Start)
            {
                throw new InvalidOperationException($"The image needs memory at {region.Start:x}-{region.End:x} ({region.Name}), which this process uses already (errno {-result}).");
            }
        }
        DescriptorRestore.Reserve(image);
    }

    /// <summary>Puts back everything of the process but memory and threads: dispositions, descriptors, directory, names, ids. Call after memory is filled.</summary>
    public static void RestoreProcess(ProcessImage image)
    {
        MemoryCalls.BreakStart = image.BreakStart;
        MemoryCalls.BreakCurrent = image.BreakCurrent;
        MemoryCalls.BreakLimit = image.BreakLimit;
        FileCalls.ProgramPath = NativeString(image.ExecutablePath);
        programArguments = image.Arguments;
        Directory.SetCurrentDirectory(image.WorkingDirectory);
        Native.Syscall(SyscallNumber.umask, image.FileModeMask);
        SetCommandName(image.CommandName);
        *Native.VirtualProcessId = image.VirtualProcessId;
        SyscallTable.MakeIdsVirtual();
        Native.mana_signals_take_over();
        for (int signal = 1; signal <= 64; signal++)
        {
            SignalActionImage? saved = image.SignalActions.Find(action => action.Signal == signal);
            if (saved is null && Native.ApplicationActions[signal].Handler == 0)
            {
                continue;
            }
            KernelAction action = saved is null ? default
                : new KernelAction { Handler = saved.Handler, Flags = saved.Flags, Restorer = saved.Restorer, Mask = saved.Mask };
            Native.SetApplicationAction(signal, &action, null);
        }
        DescriptorRestore.Restore(image);
    }

    /// <summary>Creates the image's threads and enters the upper half on the calling thread. Answers the program's exit status, as <see cref="Launch"/>.</summary>
    public static int Resume(ProcessImage image)
    {
        ThreadImage main = image.Threads.Find(thread => thread.IsMain) ?? throw new InvalidOperationException("The image has no main thread.");
        Interception.WatchLow([.. image.Regions.FindAll(IsLowCode).ConvertAll(region => (region.Start, region.End))]);
        ReleaseAndClaim();
        mainBlock = AdoptMain();
        long now = TimeCalls.MonotonicNow();
        mainBlock->UpperFs = main.FsBase;
        mainBlock->VirtualThreadId = (ulong)main.VirtualThreadId;
        mainBlock->ClearThreadId = main.ClearThreadIdAddress;
        mainBlock->RobustHead = main.RobustListHead;
        mainBlock->SleepDeadline = main.RemainingSleepNs < 0 ? -1 : now + main.RemainingSleepNs;
        mainBlock->SleepSite = SleepSite(main.FrameAddress);
        ulong old;
        Native.BlockAll(&old);
        foreach (ThreadImage thread in image.Threads)
        {
            if (thread.IsMain)
            {
                continue;
            }
            byte* name = NativeString(thread.Name);
            long sleep = thread.RemainingSleepNs < 0 ? -1 : now + thread.RemainingSleepNs;
            long result = Native.mana_restart_thread(thread.FrameAddress, thread.FsBase, (ulong)thread.VirtualThreadId, thread.ClearThreadIdAddress, thread.RobustListHead, sleep, thread.PendingSignals, name);
            Marshal.FreeCoTaskMem((nint)name);
            if (result < 0)
            {
                throw new InvalidOperationException($"Thread {thread.VirtualThreadId} of the image cannot be created (errno {-result}).");
            }
        }
        long self = (long)mainBlock->ThreadId;
        for (int signal = 1; signal <= 64; signal++)
        {
            if ((main.PendingSignals & (1UL << (signal - 1))) != 0)
            {
                Native.Syscall(SyscallNumber.tgkill, ProcessCalls.RealProcessId, self, signal);
            }
        }
        RestoreTimers(image);
        return Native.mana_run_main(main.FrameAddress - sizeof(ulong));
    }

    private static bool IsLowCode(RegionImage region)
    {
        const int PROT_EXEC = 4;
        return region.End <= BoundaryLayout.ArenaStart && (region.Protection & PROT_EXEC) != 0;
    }

    /// <summary>A sleep is made again at its instruction; the block remembers the address behind it.</summary>
    private static ulong SleepSite(ulong context) => *(ulong*)(context + ContextRipOffset) + 2;

    private static void RestoreTimers(ProcessImage image)
    {
        long* value = stackalloc long[4];
        foreach (IntervalTimerImage timer in image.IntervalTimers)
        {
            value[0] = timer.IntervalUs / MicrosecondsPerSecond;
            value[1] = timer.IntervalUs % MicrosecondsPerSecond;
            value[2] = timer.RemainingUs / MicrosecondsPerSecond;
            value[3] = timer.RemainingUs % MicrosecondsPerSecond;
            Native.Syscall(SyscallNumber.setitimer, timer.Which, (long)value);
        }
    }
}
