// Processes and threads: clone, fork, vfork, exec, exit, and who one is. Restricted C# (see Native.Unsafe.cs).
namespace Mana.LowerHalfLoader;

internal static unsafe class ProcessCalls
{
    private const ulong CLONE_VM = 0x100;
    private const ulong CLONE_VFORK = 0x4000;
    private const ulong CLONE_THREAD = 0x10000;
    private const ulong SIGCHLD = 17;
    private const int ARCH_SET_FS = 0x1002;
    private const int ARCH_GET_FS = 0x1003;
    private const int PR_SET_SECCOMP = 22;
    private const int PR_SET_MM = 35;
    private const int PR_SET_SYSCALL_USER_DISPATCH = 59;
    private const ulong RobustHeadBytes = 24;

    /// <summary>The kernel's id of this process.</summary>
    internal static long RealProcessId => Native.Raw(SyscallNumber.getpid, 0, 0, 0, 0, 0, 0);

    /// <summary>Called with the status before exit_group ends the process; 0 if there is none.</summary>
    internal static nint ExitHandler;

    internal static long clone(UpperContext* c, ThreadBlock* block)
    {
        ulong flags = c->Rdi, stack = c->Rsi, parentId = c->Rdx, childId = c->R10, tls = c->R8;
        if ((flags & CLONE_THREAD) != 0)
        {
            return block->Kind == BlockKind.VforkChild ? -Errno.EINVAL : Native.CloneThread(c, flags, stack, parentId, childId, tls);
        }
        if ((flags & CLONE_VM) != 0)
        {
            return (flags & CLONE_VFORK) != 0 ? Native.Vfork(c, flags, stack, parentId, childId, tls) : -Errno.ENOSYS;
        }
        return ForkWith(c, flags & ~CLONE_VFORK, stack, parentId, childId);
    }

    internal static long fork(UpperContext* c, ThreadBlock* block) => ForkWith(c, SIGCHLD, 0, 0, 0);

    internal static long vfork(UpperContext* c, ThreadBlock* block) => Native.Vfork(c, CLONE_VM | CLONE_VFORK | SIGCHLD, 0, 0, 0, 0);

    private static long ForkWith(UpperContext* c, ulong flags, ulong stack, ulong parentId, ulong childId)
    {
        RegionAllocator.Lock();
        long result = Native.Fork(flags, parentId, childId);
        RegionAllocator.ResetLock();
        if (result == 0 && stack != 0)
        {
            c->Rsp = stack;
        }
        return result;
    }

    internal static long execve(UpperContext* c, ThreadBlock* block)
        => Programs.Exec(block, (byte*)c->Rdi, (byte**)c->Rsi, (byte**)c->Rdx);

    internal static long execveat(UpperContext* c, ThreadBlock* block)
        => Native.Raw(SyscallNumber.execveat, (long)c->Rdi, (long)c->Rsi, (long)c->Rdx, (long)c->R10, (long)c->R8, 0);

    internal static long exit(UpperContext* c, ThreadBlock* block)
    {
        if (block->Kind == BlockKind.VforkChild || (block->Kind == BlockKind.Main && *Native.IsChild != 0))
        {
            return Native.Raw(SyscallNumber.exit, (long)c->Rdi, 0, 0, 0, 0, 0);
        }
        block->ExitStatus = (uint)c->Rdi & 0xff;
        return SyscallTable.LeaveThread;
    }

    internal static long exit_group(UpperContext* c, ThreadBlock* block)
    {
        if (block->Kind != BlockKind.VforkChild && *Native.IsChild == 0 && ExitHandler != 0)
        {
            nint handler = ExitHandler;
            ExitHandler = 0;
            Native.CallUnmanaged(handler, (int)c->Rdi & 0xff);
        }
        return Native.Raw(SyscallNumber.exit_group, (long)c->Rdi, 0, 0, 0, 0, 0);
    }

    internal static long set_tid_address(UpperContext* c, ThreadBlock* block)
    {
        block->ClearThreadId = c->Rdi;
        return (long)block->VirtualThreadId;
    }

    internal static long gettid(UpperContext* c, ThreadBlock* block) => (long)block->VirtualThreadId;

    internal static long getpid(UpperContext* c, ThreadBlock* block)
        => *Native.VirtualProcessId != 0 && block->Kind != BlockKind.VforkChild ? *Native.VirtualProcessId : RealProcessId;

    internal static long set_robust_list(UpperContext* c, ThreadBlock* block)
    {
        if (c->Rsi != RobustHeadBytes)
        {
            return -Errno.EINVAL;
        }
        block->RobustHead = c->Rdi;
        return 0;
    }

    internal static long get_robust_list(UpperContext* c, ThreadBlock* block)
    {
        if (c->Rdi != 0 && c->Rdi != block->VirtualThreadId)
        {
            return -Errno.EPERM;
        }
        *(ulong*)c->Rsi = block->RobustHead;
        *(ulong*)c->Rdx = RobustHeadBytes;
        return 0;
    }

    internal static long arch_prctl(UpperContext* c, ThreadBlock* block)
    {
        switch ((int)c->Rdi)
        {
            case ARCH_SET_FS:
                block->UpperFs = c->Rsi;
                return 0;
            case ARCH_GET_FS:
                *(ulong*)c->Rsi = block->UpperFs;
                return 0;
            default:
                return -Errno.EINVAL;
        }
    }

    internal static long prctl(UpperContext* c, ThreadBlock* block)
    {
        switch ((int)c->Rdi)
        {
            case PR_SET_SECCOMP:
            case PR_SET_SYSCALL_USER_DISPATCH:
                return -Errno.EINVAL;
            case PR_SET_MM:
                return -Errno.EPERM;
            default:
                return SyscallTable.PassThrough;
        }
    }

    // Calls that name a thread by its id: virtual ids exist after a restart only.
    private static long WithThreadId(UpperContext* c, long number)
        => *Native.VirtualProcessId == 0 || c->Rdi == 0 ? SyscallTable.PassThrough
            : Native.Raw(number, Native.RealThreadId((long)c->Rdi), (long)c->Rsi, (long)c->Rdx, (long)c->R10, 0, 0);

    internal static long sched_setaffinity(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_setaffinity);

    internal static long sched_getaffinity(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_getaffinity);

    internal static long sched_setscheduler(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_setscheduler);

    internal static long sched_getscheduler(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_getscheduler);

    internal static long sched_setparam(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_setparam);

    internal static long sched_getparam(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_getparam);

    internal static long sched_setattr(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_setattr);

    internal static long sched_getattr(UpperContext* c, ThreadBlock* block) => WithThreadId(c, SyscallNumber.sched_getattr);
}
