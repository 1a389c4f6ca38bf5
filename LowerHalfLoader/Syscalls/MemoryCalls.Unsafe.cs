// Memory: mmap, munmap, mremap, brk, madvise, shmat. Everything that the upper half maps lies in the arena, or where it asked for below it.
// Restricted C# (see Native.Unsafe.cs).
using Mana.Contracts;

namespace Mana.LowerHalfLoader;

internal static unsafe class MemoryCalls
{
    private const int PROT_READ = 1;
    private const int PROT_WRITE = 2;
    private const int PROT_EXEC = 4;
    private const long MAP_PRIVATE = 2;
    private const long MAP_FIXED = 0x10;
    private const long MAP_ANONYMOUS = 0x20;
    private const long MAP_32BIT = 0x40;
    private const long MAP_NORESERVE = 0x4000;
    private const long MAP_FIXED_NOREPLACE = 0x100000;
    private const long MREMAP_MAYMOVE = 1;
    private const long MREMAP_FIXED = 2;
    private const long MREMAP_DONTUNMAP = 4;
    private const ulong MADV_DONTNEED = 4;
    private const ulong MADV_REMOVE = 9;
    private const int IPC_STAT = 2;
    private const int SegmentBytesOffset = 48;      // shm_segsz in struct shmid64_ds
    private const int ShmidBytes = 112;

    /// <summary>Reach of a near jump, less than native/rewrite.c allows by more than any library's length.</summary>
    private const ulong NearJumpBytes = 0x6000_0000;

    internal const ulong BreakBytes = 16UL << 30;
    internal static ulong BreakStart, BreakCurrent, BreakLimit;
    internal static bool Rewrites;

    /// <summary>True where the range touches the gate area or anything above the arena: the lower half's.</summary>
    private static bool IsForbidden(ulong start, ulong bytes)
    {
        ulong end = start + bytes;
        return end < start || end > BoundaryLayout.ArenaEnd
            || (start < BoundaryLayout.ArenaStart + BoundaryLayout.GateAreaBytes && end > BoundaryLayout.ArenaStart);
    }

    internal static long mmap(UpperContext* c, ThreadBlock* block)
        => Map(c->Rdi, c->Rsi, (long)c->Rdx, (long)c->R10, (long)c->R8, (long)c->R9);

    internal static long Map(ulong address, ulong bytes, long protection, long flags, long fd, long offset)
    {
        ulong rounded = RegionAllocator.RoundUp(bytes);
        if (bytes == 0 || rounded == 0)
        {
            return -Errno.EINVAL;
        }
        long result;
        if ((flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) != 0)
        {
            if (IsForbidden(address, rounded))
            {
                return -Errno.ENOMEM;
            }
            RegionAllocator.Lock();
            RegionAllocator.Claim(address, address + rounded);
            RegionAllocator.Unlock();
            result = Native.Raw(SyscallNumber.mmap, (long)address, (long)bytes, protection, flags, fd, offset);
        }
        else if ((flags & MAP_32BIT) != 0)
        {
            result = Native.Raw(SyscallNumber.mmap, (long)address, (long)bytes, protection, flags, fd, offset);     // far below the arena
        }
        else
        {
            result = MapAnywhere(address, bytes, rounded, protection, flags, fd, offset);
        }
        if (Rewrites && result > 0 && (protection & PROT_EXEC) != 0 && fd >= 0 && (flags & MAP_PRIVATE) != 0 && IsKnownLibrary(fd))
        {
            Rewrite((ulong)result, BackedBytes(fd, offset, rounded), protection);
        }
        return result;
    }

    private static long MapAnywhere(ulong hint, ulong bytes, ulong rounded, long protection, long flags, long fd, long offset)
    {
        hint &= ~(RegionAllocator.PageBytes - 1);
        if (hint != 0 && !IsForbidden(hint, rounded))
        {
            RegionAllocator.Lock();
            bool isOurs = hint < BoundaryLayout.ArenaStart || RegionAllocator.IsFree(hint, hint + rounded);
            if (isOurs)
            {
                RegionAllocator.Claim(hint, hint + rounded);
            }
            RegionAllocator.Unlock();
            if (isOurs)
            {
                long there = Native.Raw(SyscallNumber.mmap, (long)hint, (long)bytes, protection, flags | MAP_FIXED_NOREPLACE, fd, offset);
                if (there == (long)hint || there != -Errno.EEXIST)
                {
                    return there;
                }
            }
        }
        while (true)
        {
            RegionAllocator.Lock();
            ulong start = RegionAllocator.Take(rounded);
            RegionAllocator.Unlock();
            if (start == 0)
            {
                return -Errno.ENOMEM;
            }
            long result = Native.Raw(SyscallNumber.mmap, (long)start, (long)bytes, protection, flags | MAP_FIXED_NOREPLACE, fd, offset);
            if (result == -Errno.EEXIST)
            {
                continue;       // something of the lower half strayed into the arena: that range stays taken
            }
            if (result < 0)
            {
                Free(start, rounded);
            }
            return result;
        }
    }

    private static void Free(ulong start, ulong bytes)
    {
        RegionAllocator.Lock();
        RegionAllocator.Give(start, start + bytes);
        RegionAllocator.Unlock();
    }

    internal static long munmap(UpperContext* c, ThreadBlock* block)
    {
        ulong start = c->Rdi, bytes = RegionAllocator.RoundUp(c->Rsi);
        if (IsForbidden(start, bytes) || bytes == 0)
        {
            return -Errno.EINVAL;
        }
        // The lower libc's munmap is what communication libraries hook to drop registered memory.
        long result = block->Kind == BlockKind.VforkChild
            ? Native.Raw(SyscallNumber.munmap, (long)start, (long)bytes, 0, 0, 0, 0)
            : Native.Unmap(start, bytes);
        if (result == 0)
        {
            Free(start, bytes);
        }
        return result;
    }

    internal static long madvise(UpperContext* c, ThreadBlock* block)
        => (c->Rdx == MADV_DONTNEED || c->Rdx == MADV_REMOVE) && block->Kind != BlockKind.VforkChild
            ? Native.Advise(c->Rdi, c->Rsi, (long)c->Rdx)
            : SyscallTable.PassThrough;

    internal static long mremap(UpperContext* c, ThreadBlock* block)
    {
        ulong start = c->Rdi, oldBytes = RegionAllocator.RoundUp(c->Rsi), newBytes = RegionAllocator.RoundUp(c->Rdx), target = c->R8;
        long flags = (long)c->R10;
        if (IsForbidden(start, oldBytes) || newBytes == 0)
        {
            return -Errno.EINVAL;
        }
        long result;
        if ((flags & MREMAP_FIXED) != 0)
        {
            if (IsForbidden(target, newBytes))
            {
                return -Errno.EINVAL;
            }
            RegionAllocator.Lock();
            RegionAllocator.Claim(target, target + newBytes);
            RegionAllocator.Unlock();
            result = Native.Raw(SyscallNumber.mremap, (long)start, (long)oldBytes, (long)newBytes, flags, (long)target, 0);
        }
        else
        {
            if ((flags & MREMAP_DONTUNMAP) == 0)
            {
                if (newBytes <= oldBytes)
                {
                    result = Native.Raw(SyscallNumber.mremap, (long)start, (long)oldBytes, (long)newBytes, 0, 0, 0);
                    if (result >= 0 && newBytes < oldBytes)
                    {
                        Free(start + newBytes, oldBytes - newBytes);
                    }
                    return result;
                }
                RegionAllocator.Lock();
                bool canGrow = RegionAllocator.IsFree(start + oldBytes, start + newBytes);
                if (canGrow)
                {
                    RegionAllocator.Claim(start + oldBytes, start + newBytes);
                }
                RegionAllocator.Unlock();
                if (canGrow)
                {
                    result = Native.Raw(SyscallNumber.mremap, (long)start, (long)oldBytes, (long)newBytes, 0, 0, 0);
                    if (result >= 0)
                    {
                        return result;
                    }
                    Free(start + oldBytes, newBytes - oldBytes);
                }
                if ((flags & MREMAP_MAYMOVE) == 0)
                {
                    return -Errno.ENOMEM;
                }
            }
            RegionAllocator.Lock();
            target = RegionAllocator.Take(newBytes);
            RegionAllocator.Unlock();
            if (target == 0)
            {
                return -Errno.ENOMEM;
            }
            result = Native.Raw(SyscallNumber.mremap, (long)start, (long)oldBytes, (long)newBytes, flags | MREMAP_MAYMOVE | MREMAP_FIXED, (long)target, 0);
            if (result < 0)
            {
                Free(target, newBytes);
            }
        }
        if (result >= 0 && (flags & MREMAP_DONTUNMAP) == 0 && oldBytes != 0)
        {
            Free(start, oldBytes);
        }
        return result;
    }

    internal static long brk(UpperContext* c, ThreadBlock* block)
    {
        ulong wanted = c->Rdi;
        if (wanted < BreakStart || wanted > BreakLimit)
        {
            return (long)BreakCurrent;
        }
        ulong now = RegionAllocator.RoundUp(BreakCurrent), next = RegionAllocator.RoundUp(wanted);
        if (next > now)
        {
            long result = Native.Raw(SyscallNumber.mmap, (long)now, (long)(next - now), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
            if (result < 0)
            {
                return (long)BreakCurrent;
            }
        }
        else if (next < now)
        {
            Native.Raw(SyscallNumber.mmap, (long)next, (long)(now - next), 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
        }
        BreakCurrent = wanted;
        return (long)wanted;
    }

    internal static long shmat(UpperContext* c, ThreadBlock* block)
    {
        if (c->Rsi != 0)
        {
            return SyscallTable.PassThrough;
        }
        byte* status = stackalloc byte[ShmidBytes];
        long result = Native.Raw(SyscallNumber.shmctl, (long)c->Rdi, IPC_STAT, (long)status, 0, 0, 0);
        if (result < 0)
        {
            return result;
        }
        ulong bytes = RegionAllocator.RoundUp(*(ulong*)(status + SegmentBytesOffset));
        RegionAllocator.Lock();
        ulong start = RegionAllocator.Take(bytes);
        RegionAllocator.Unlock();
        if (start == 0)
        {
            return -Errno.ENOMEM;
        }
        result = Native.Raw(SyscallNumber.shmat, (long)c->Rdi, (long)start, (long)c->Rdx, 0, 0, 0);
        if (result < 0)
        {
            Free(start, bytes);
        }
        return result;
    }

    // ---- rewriting of system-call sites ----

    private const int PathRoom = 512;
    private const int StatBytes = 144;
    private const int StatSizeOffset = 48;

    /// <summary>Only the C library's own files: their code was checked to contain no false match.</summary>
    private static bool IsKnownLibrary(long fd)
    {
        byte* link = stackalloc byte[40];
        int n = Text.Append(link, 0, "/proc/self/fd/"u8);
        n = Text.AppendNumber(link, n, (ulong)fd);
        link[n] = 0;
        byte* path = stackalloc byte[PathRoom];
        long length = Native.Raw(SyscallNumber.readlink, (long)link, (long)path, PathRoom - 1, 0, 0, 0);
        if (length <= 0)
        {
            return false;
        }
        path[length] = 0;
        byte* name = Text.BaseName(path);
        return Text.StartsWith(name, "libc.so."u8) || Text.StartsWith(name, "libc-2."u8) || Text.StartsWith(name, "ld-linux"u8)
            || Text.StartsWith(name, "ld-2."u8) || Text.StartsWith(name, "libpthread"u8);
    }

    /// <summary>Bytes of the mapping that the file backs: reading behind them is SIGBUS.</summary>
    private static ulong BackedBytes(long fd, long offset, ulong bytes)
    {
        byte* status = stackalloc byte[StatBytes];
        if (Native.Raw(SyscallNumber.fstat, fd, (long)status, 0, 0, 0, 0) < 0)
        {
            return 0;
        }
        long left = *(long*)(status + StatSizeOffset) - offset;
        return left <= 0 ? 0 : (ulong)left < bytes ? (ulong)left : bytes;
    }

    internal static void Rewrite(ulong start, ulong bytes, long protection)
    {
        if (bytes == 0 || (protection & PROT_READ) == 0)
        {
            return;
        }
        long room = Native.RewriteMeasure(start, bytes);
        if (room == 0)
        {
            return;
        }
        ulong rounded = RegionAllocator.RoundUp((ulong)room);
        RegionAllocator.Lock();
        ulong where = RegionAllocator.TakeNear(start, NearJumpBytes, rounded);
        RegionAllocator.Unlock();
        if (where != 0 && Native.Rewrite(start, bytes, protection, where, rounded) <= 0)
        {
            Free(where, rounded);
        }
    }
}
