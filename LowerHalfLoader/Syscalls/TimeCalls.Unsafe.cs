// Sleeping. A relative sleep is made absolute at once, so that a checkpoint does not lengthen it: interrupted by one, the thread makes its
// instruction again and finds the deadline in its block. Restricted C# (see Native.Unsafe.cs).
namespace Mana.LowerHalfLoader;

internal static unsafe class TimeCalls
{
    private const int CLOCK_REALTIME = 0;
    private const int CLOCK_MONOTONIC = 1;
    private const int CLOCK_BOOTTIME = 7;
    private const int TIMER_ABSTIME = 1;
    internal const long NanosecondsPerSecond = 1_000_000_000;
    private const long LongestSeconds = long.MaxValue / NanosecondsPerSecond / 2;

    internal static long MonotonicNow()
    {
        long* time = stackalloc long[2];
        Native.Raw(SyscallNumber.clock_gettime, CLOCK_MONOTONIC, (long)time, 0, 0, 0, 0);
        return (time[0] * NanosecondsPerSecond) + time[1];
    }

    internal static long nanosleep(UpperContext* c, ThreadBlock* block) => Sleep(c, block, (long*)c->Rdi, (long*)c->Rsi);

    internal static long clock_nanosleep(UpperContext* c, ThreadBlock* block)
    {
        int clock = (int)c->Rdi;
        bool isSystemClock = clock is CLOCK_REALTIME or CLOCK_MONOTONIC or CLOCK_BOOTTIME;
        return isSystemClock && ((int)c->Rsi & TIMER_ABSTIME) == 0 ? Sleep(c, block, (long*)c->Rdx, (long*)c->R10) : SyscallTable.PassThrough;
    }

    private static long Sleep(UpperContext* c, ThreadBlock* block, long* request, long* remaining)
    {
        long deadline;
        if (block->SleepDeadline >= 0 && block->SleepSite == c->Rip)
        {
            deadline = block->SleepDeadline;        // the instruction is made again after a checkpoint
        }
        else
        {
            long seconds = request[0], nanoseconds = request[1];
            if (seconds < 0 || nanoseconds < 0 || nanoseconds >= NanosecondsPerSecond)
            {
                return -Errno.EINVAL;
            }
            seconds = seconds > LongestSeconds ? LongestSeconds : seconds;
            deadline = MonotonicNow() + (seconds * NanosecondsPerSecond) + nanoseconds;
        }
        block->SleepDeadline = -1;
        long* until = stackalloc long[2];
        until[0] = deadline / NanosecondsPerSecond;
        until[1] = deadline % NanosecondsPerSecond;
        ulong site = c->Rip;
        long result = Native.Interruptible(SyscallNumber.clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME, (long)until, 0, 0, 0);
        if (result != -Errno.EINTR)
        {
            return result;
        }
        result = SyscallTable.Again(c, block, endsAtHandlers: true);
        if (result == SyscallTable.ContextIsSet)
        {
            block->SleepDeadline = deadline;
            block->SleepSite = site;
        }
        else if (remaining != null)
        {
            long left = deadline - MonotonicNow();
            left = left < 0 ? 0 : left;
            remaining[0] = left / NanosecondsPerSecond;
            remaining[1] = left % NanosecondsPerSecond;
        }
        return result;
    }
}
