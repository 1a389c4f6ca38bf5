// Signals: dispositions, masks, waiting for them, sending them. Restricted C# (see Native.Unsafe.cs).
// SIGSYS is the trap, signal 64 asks for a checkpoint, and SIGSEGV mends the thread pointer on some machines: no mask of the application may hold them, so
// calls that carry a mask get a copy.
namespace Mana.LowerHalfLoader;

internal static unsafe class SignalCalls
{
    internal const ulong SA_RESTART = 0x10000000;
    private const ulong Faults = 1UL << 10;          // SIGSEGV
    private const ulong KillAndStop = (1UL << 8) | (1UL << 18);
    private const ulong MaskBytes = 8;
    private const ulong MaskCopyCount = 8;
    private const int SIG_BLOCK = 0;
    private const int SIG_UNBLOCK = 1;
    private const int SIG_SETMASK = 2;
    private const int ContextMaskOffset = 296;

    internal static long rt_sigaction(UpperContext* c, ThreadBlock* block)
        => c->R10 != MaskBytes ? -Errno.EINVAL
            : Native.SetApplicationAction((int)c->Rdi, (KernelAction*)c->Rsi, (KernelAction*)c->Rdx);

    internal static long rt_sigprocmask(UpperContext* c, ThreadBlock* block)
    {
        if (c->R10 != MaskBytes)
        {
            return -Errno.EINVAL;
        }
        ulong old = c->Mask | (block->BlocksFaults != 0 ? Faults : 0);
        ulong* set = (ulong*)c->Rsi;
        if (set != null)
        {
            ulong mask = *set;
            switch ((int)c->Rdi)
            {
                case SIG_BLOCK: mask |= old; break;
                case SIG_UNBLOCK: mask = old & ~mask; break;
                case SIG_SETMASK: break;
                default: return -Errno.EINVAL;
            }
            c->Mask = Native.SplitMask(block, mask & ~KillAndStop);
        }
        if (c->Rdx != 0)
        {
            *(ulong*)c->Rdx = old;
        }
        return 0;
    }

    internal static long rt_sigreturn(UpperContext* c, ThreadBlock* block)
    {
        ulong* mask = (ulong*)(c->Rsp + ContextMaskOffset);
        *mask = Native.SplitMask(block, *mask);
        return SyscallTable.ReturnFromSignal;
    }

    /// <summary>A copy of a mask without our signals, in the thread block; the mask itself where it has none of them.</summary>
    private static ulong Clean(ThreadBlock* block, ulong mask, ulong bytes)
    {
        if (mask == 0 || bytes != MaskBytes || (*(ulong*)mask & *Native.NeverBlocked) == 0)
        {
            return mask;
        }
        ulong* copy = block->MaskCopies + (block->MaskCopyIndex++ % MaskCopyCount * 3);
        copy[0] = *(ulong*)mask & ~*Native.NeverBlocked;
        return (ulong)copy;
    }

    /// <summary>Makes the call in upper mode with one argument replaced; the stub puts the original back.</summary>
    private static long Masked(UpperContext* c, ulong original, ulong stub)
    {
        c->R11 = original;
        c->Rcx = c->Rip;
        c->Rip = stub;
        return SyscallTable.ContextIsSet;
    }

    internal static long rt_sigsuspend(UpperContext* c, ThreadBlock* block)
    {
        ulong original = c->Rdi;
        c->Rdi = Clean(block, original, c->Rsi);
        return Masked(c, original, Native.MaskedStubRdi);
    }

    internal static long rt_sigtimedwait(UpperContext* c, ThreadBlock* block)
    {
        ulong original = c->Rdi;
        c->Rdi = Clean(block, original, c->R10);
        return Masked(c, original, Native.MaskedStubRdi);
    }

    internal static long ppoll(UpperContext* c, ThreadBlock* block)
    {
        ulong original = c->R10;
        c->R10 = Clean(block, original, c->R8);
        return Masked(c, original, Native.MaskedStubR10);
    }

    internal static long epoll_pwait(UpperContext* c, ThreadBlock* block)
    {
        ulong original = c->R8;
        c->R8 = Clean(block, original, c->R9);
        return Masked(c, original, Native.MaskedStubR8);
    }

    internal static long epoll_pwait2(UpperContext* c, ThreadBlock* block) => epoll_pwait(c, block);

    internal static long pselect6(UpperContext* c, ThreadBlock* block)
    {
        ulong original = c->R9;
        ulong* pair = (ulong*)original;         // {address, size} of the mask
        if (pair != null && pair[0] != 0 && pair[1] == MaskBytes && (*(ulong*)pair[0] & *Native.NeverBlocked) != 0)
        {
            ulong clean = Clean(block, pair[0], MaskBytes);
            ((ulong*)clean)[1] = clean;
            ((ulong*)clean)[2] = MaskBytes;
            c->R9 = clean + MaskBytes;
        }
        return Masked(c, original, Native.MaskedStubR9);
    }

    internal static long signalfd(UpperContext* c, ThreadBlock* block)
        => FileCalls.Created(Native.Raw(SyscallNumber.signalfd, (long)c->Rdi, (long)Clean(block, c->Rsi, c->Rdx), (long)c->Rdx, 0, 0, 0));

    internal static long signalfd4(UpperContext* c, ThreadBlock* block)
        => FileCalls.Created(Native.Raw(SyscallNumber.signalfd4, (long)c->Rdi, (long)Clean(block, c->Rsi, c->Rdx), (long)c->Rdx, (long)c->R10, 0, 0));

    internal static long sigaltstack(UpperContext* c, ThreadBlock* block)
    {
        ulong* stack = (ulong*)c->Rdi;          // ss_sp, ss_flags, ss_size
        if (stack != null)
        {
            const uint SS_DISABLE = 2;
            bool isOff = ((uint)stack[1] & SS_DISABLE) != 0;
            block->AlternateStack = isOff ? 0 : stack[0];
            block->AlternateBytes = isOff ? 0 : stack[2];
        }
        return SyscallTable.PassThrough;
    }

    private static long RealProcessId(ulong id)
    {
        int virtualId = *Native.VirtualProcessId;
        return virtualId != 0 && (int)id == virtualId ? ProcessCalls.RealProcessId : virtualId != 0 && (int)id == -virtualId ? -ProcessCalls.RealProcessId : (int)id;
    }

    internal static long kill(UpperContext* c, ThreadBlock* block)
        => *Native.VirtualProcessId == 0 ? SyscallTable.PassThrough
            : Native.Raw(SyscallNumber.kill, RealProcessId(c->Rdi), (long)c->Rsi, 0, 0, 0, 0);

    internal static long tkill(UpperContext* c, ThreadBlock* block)
        => *Native.VirtualProcessId == 0 ? SyscallTable.PassThrough
            : Native.Raw(SyscallNumber.tkill, Native.RealThreadId((long)c->Rdi), (long)c->Rsi, 0, 0, 0, 0);

    internal static long tgkill(UpperContext* c, ThreadBlock* block)
        => *Native.VirtualProcessId == 0 ? SyscallTable.PassThrough
            : Native.Raw(SyscallNumber.tgkill, RealProcessId(c->Rdi), Native.RealThreadId((long)c->Rsi), (long)c->Rdx, 0, 0, 0);

    internal static long rt_sigqueueinfo(UpperContext* c, ThreadBlock* block)
        => *Native.VirtualProcessId == 0 ? SyscallTable.PassThrough
            : Native.Raw(SyscallNumber.rt_sigqueueinfo, RealProcessId(c->Rdi), (long)c->Rsi, (long)c->Rdx, 0, 0, 0);

    internal static long rt_tgsigqueueinfo(UpperContext* c, ThreadBlock* block)
        => *Native.VirtualProcessId == 0 ? SyscallTable.PassThrough
            : Native.Raw(SyscallNumber.rt_tgsigqueueinfo, RealProcessId(c->Rdi), Native.RealThreadId((long)c->Rsi), (long)c->Rdx, (long)c->R10, 0, 0);
}
