// Dispatch of the upper half's system calls. `Dispatch` and all handlers are restricted C# (see Native.Unsafe.cs).
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Mana.LowerHalfLoader;

/// <summary>How well a system call of the application is served.</summary>
public enum SupportLevel
{
    /// <summary>Behaves as natively, also over a checkpoint and a restart.</summary>
    Full,

    /// <summary>Works, with the restriction that the sentence names.</summary>
    Partial,

    /// <summary>Answers an error; the sentence says why.</summary>
    Refused,
}

/// <summary>Support level and its reason.</summary>
public readonly record struct Support(SupportLevel Level, string Why)
{
    /// <summary>Behaves as natively.</summary>
    public static Support Full => new(SupportLevel.Full, "");

    /// <summary>Works, but <paramref name="why"/>.</summary>
    public static Support Partial(string why) => new(SupportLevel.Partial, why);

    /// <summary>Answers an error because <paramref name="why"/>.</summary>
    public static Support Refused(string why) => new(SupportLevel.Refused, why);
}

/// <summary>One row of the table, for people.</summary>
public readonly record struct SyscallRow(int Number, string Name, bool HasPolicy, Support Support);

internal static unsafe partial class SyscallTable
{
    private const int Count = 512;

    // What a handler may answer besides a result (errors are above -4096).
    internal const long PassThrough = long.MinValue;            // make the call in upper mode from the fast stub
    internal const long ContextIsSet = long.MinValue + 1;       // the context already says how to go on
    internal const long LeaveThread = long.MinValue + 2;        // the thread ends
    internal const long ReturnFromSignal = long.MinValue + 3;   // rt_sigreturn on the frame at the stack pointer

    private const long ActionReturn = 0;
    private const long ActionExit = 1;

    private static nint* handlers;
    private static byte* isPass;
    private static byte* wasReported;
    private static byte* unknownSentence;
    private static List<SyscallRow>? rows;

    /// <summary>Fills the table. Must run before the first system call of an upper half.</summary>
    internal static void Initialize()
    {
        handlers = (nint*)NativeMemory.AllocZeroed(Count, (nuint)sizeof(nint));
        isPass = (byte*)NativeMemory.AllocZeroed(Count);
        wasReported = (byte*)NativeMemory.AllocZeroed(Count);
        unknownSentence = (byte*)Marshal.StringToCoTaskMemUTF8("the application made a system call that this version does not know; it got ENOSYS: number");
        FillRows();
        for (int i = 0; i < Count; i++)
        {
            Native.PassThrough[i] = isPass[i];
        }
        foreach (int number in CallsWithIds)
        {
            Native.PassThrough[number] = 1;
        }
        delegate*<UpperContext*, ThreadBlock*, long> dispatch = &Dispatch;
        *Native.SyscallHandler = (nint)dispatch;
    }

    /// <summary>The table for people, ascending by number.</summary>
    internal static IReadOnlyList<SyscallRow> List()
    {
        rows = new List<SyscallRow>();
        if (handlers == null)
        {
            handlers = (nint*)NativeMemory.AllocZeroed(Count, (nuint)sizeof(nint));
            isPass = (byte*)NativeMemory.AllocZeroed(Count);
        }
        FillRows();
        List<SyscallRow> answer = rows;
        rows = null;
        return answer;
    }

    /// <summary>Calls that carry thread or process ids: until a restart makes those virtual, the fast stub may make them by itself.</summary>
    private static System.ReadOnlySpan<int> CallsWithIds =>
    [
        SyscallNumber.getpid, SyscallNumber.gettid, SyscallNumber.kill, SyscallNumber.tkill, SyscallNumber.tgkill, SyscallNumber.rt_sigqueueinfo,
        SyscallNumber.rt_tgsigqueueinfo, SyscallNumber.sched_setaffinity, SyscallNumber.sched_getaffinity, SyscallNumber.sched_setscheduler,
        SyscallNumber.sched_getscheduler, SyscallNumber.sched_setparam, SyscallNumber.sched_getparam, SyscallNumber.sched_setattr, SyscallNumber.sched_getattr,
    ];

    /// <summary>From now on calls that carry ids go by their handlers, also from rewritten sites.</summary>
    internal static void MakeIdsVirtual()
    {
        foreach (int number in CallsWithIds)
        {
            Native.PassThrough[number] = 0;
        }
    }

    private static void Row(int number, string name, delegate*<UpperContext*, ThreadBlock*, long> handler, Support support)
    {
        handlers[number] = (nint)handler;
        rows?.Add(new SyscallRow(number, name, true, support));
    }

    private static void Pass(int number, string name, Support support)
    {
        isPass[number] = 1;
        rows?.Add(new SyscallRow(number, name, false, support));
    }

    private static long Refuse(UpperContext* context, ThreadBlock* block) => -Errno.ENOSYS;

    private static long RefuseInvalid(UpperContext* context, ThreadBlock* block) => -Errno.EINVAL;

    private static long Dispatch(UpperContext* context, ThreadBlock* block)
    {
        ulong number = context->Rax;
        if (context->Rsp - block->AlternateStack < block->AlternateBytes)
        {
            // While we are in the lower half the kernel would believe the alternate stack free and put the next frame over live ones.
            ulong old;
            Native.BlockAll(&old);
        }
        long result = -Errno.ENOSYS;
        if (number < Count)
        {
            nint handler = handlers[number];
            if (handler != 0)
            {
                result = ((delegate*<UpperContext*, ThreadBlock*, long>)handler)(context, block);
            }
            else if (isPass[number] != 0)
            {
                result = PassThrough;
            }
            else if (wasReported[number] == 0)
            {
                wasReported[number] = 1;
                Native.Say(unknownSentence, number);
            }
        }
        if (result == PassThrough)
        {
            context->Rcx = context->Rip;
            context->Rip = Native.FastStub;
            return ActionReturn;
        }
        if (result == LeaveThread)
        {
            return ActionExit;
        }
        if (result == ReturnFromSignal)
        {
            return (long)context->Rsp;
        }
        if (result != ContextIsSet)
        {
            context->Rax = (ulong)result;
        }
        return ActionReturn;
    }

    /// <summary>
    /// Makes a call that can block in lower mode. A signal interrupts it as natively: with handlers that all restart, or with a request for a
    /// checkpoint alone, the instruction is made again, else the answer is -EINTR.
    /// </summary>
    internal static long Blocking(UpperContext* context, ThreadBlock* block, long number, ulong a, ulong b, ulong c, ulong d)
    {
        long result = Native.Interruptible(number, (long)a, (long)b, (long)c, (long)d, 0, 0);
        return result == -Errno.EINTR ? Again(context, block, false) : result;
    }

    /// <summary>After -EINTR: makes the instruction again if only a checkpoint or restarting handlers interrupted it.</summary>
    internal static long Again(UpperContext* context, ThreadBlock* block, bool endsAtHandlers)
    {
        uint attention = block->Attention;
        if (attention == 0)
        {
            return -Errno.EINTR;
        }
        if ((attention & ThreadBlock.AttentionSignal) != 0)
        {
            uint queued = *(uint*)((byte*)block + ThreadQueue.CountOffset);
            for (uint i = 0; i < queued; i++)
            {
                int signal = *(int*)((byte*)block + ThreadQueue.FirstOffset + (i * ThreadQueue.InfoBytes));
                if (endsAtHandlers || (Native.ApplicationActions[signal].Flags & SignalCalls.SA_RESTART) == 0)
                {
                    return -Errno.EINTR;
                }
            }
        }
        context->Rip -= SyscallInstructionBytes;
        return ContextIsSet;            // rax still holds the number
    }

    private const ulong SyscallInstructionBytes = 2;
}

/// <summary>Where the queue of held-back signals lies in the thread block.</summary>
internal static class ThreadQueue
{
    internal const int CountOffset = 392;
    internal const int FirstOffset = 400;
    internal const uint InfoBytes = 128;
}

/// <summary>Error numbers of Linux.</summary>
internal static class Errno
{
    internal const int EPERM = 1;
    internal const int ENOENT = 2;
    internal const int EINTR = 4;
    internal const int EBADF = 9;
    internal const int ENOMEM = 12;
    internal const int EACCES = 13;
    internal const int EBUSY = 16;
    internal const int EEXIST = 17;
    internal const int EINVAL = 22;
    internal const int ENOSYS = 38;
}
