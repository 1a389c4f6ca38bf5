// Files and descriptors. Both halves share the descriptor numbers; what belongs to the lower half is invisible to the upper.
// Opening a file named like an MPI library gives the stub instead. Restricted C# (see Native.Unsafe.cs).
namespace Mana.LowerHalfLoader;

internal enum DescriptorOwner : byte
{
    /// <summary>Nobody said: received in a message, or opened by the lower half inside a call. The application may close it.</summary>
    Unknown = 0,
    Upper = 1,
    Lower = 2,
}

internal static unsafe class FileCalls
{
    internal const int TrackedDescriptors = 1 << 16;
    internal const int MaximumRedirections = 16;
    private const int AT_FDCWD = -100;
    private const int O_ACCMODE = 3;
    private const int F_DUPFD = 0;
    private const int F_DUPFD_CLOEXEC = 1030;

    internal static byte* Owner;
    internal static byte** RedirectedNames;
    internal static byte** RedirectedPaths;
    internal static int RedirectionCount;
    internal static byte* SelfExe;          // "/proc/self/exe"
    internal static byte* ProgramPath;      // what it answers

    private static bool IsLower(ulong fd) => fd < TrackedDescriptors && Owner[fd] == (byte)DescriptorOwner.Lower;

    internal static long Created(long fd)
    {
        if (fd >= 0 && fd < TrackedDescriptors)
        {
            Owner[fd] = (byte)DescriptorOwner.Upper;
        }
        return fd;
    }

    private static bool IsSelfExe(byte* path)
    {
        if (Text.Same(path, SelfExe) || Text.StartsWith(path, "/proc/thread-self/exe\0"u8))
        {
            return true;
        }
        byte* own = stackalloc byte[40];
        int n = Text.Append(own, 0, "/proc/"u8);
        int virtualId = *Native.VirtualProcessId;
        n = Text.AppendNumber(own, n, (ulong)(virtualId != 0 ? virtualId : ProcessCalls.RealProcessId));
        n = Text.Append(own, n, "/exe"u8);
        own[n] = 0;
        return Text.Same(path, own);
    }

    private static byte* Redirect(byte* path, ulong flags)
    {
        if (path == null || (flags & O_ACCMODE) != 0)
        {
            return path;
        }
        byte* name = Text.BaseName(path);
        for (int i = 0; i < RedirectionCount; i++)
        {
            if (Text.Same(name, RedirectedNames[i]))
            {
                return RedirectedPaths[i];
            }
        }
        return name[0] == (byte)'e' && IsSelfExe(path) ? ProgramPath : path;
    }

    internal static long open(UpperContext* c, ThreadBlock* block)
        => Created(SyscallTable.Blocking(c, block, SyscallNumber.openat, unchecked((ulong)AT_FDCWD), (ulong)Redirect((byte*)c->Rdi, c->Rsi), c->Rsi, c->Rdx));

    internal static long openat(UpperContext* c, ThreadBlock* block)
        => Created(SyscallTable.Blocking(c, block, SyscallNumber.openat, c->Rdi, (ulong)Redirect((byte*)c->Rsi, c->Rdx), c->Rdx, c->R10));

    internal static long openat2(UpperContext* c, ThreadBlock* block)
        => Created(SyscallTable.Blocking(c, block, SyscallNumber.openat2, c->Rdi, (ulong)Redirect((byte*)c->Rsi, c->Rdx == 0 ? 0 : *(ulong*)c->Rdx), c->Rdx, c->R10));

    internal static long creat(UpperContext* c, ThreadBlock* block)
        => Created(SyscallTable.Blocking(c, block, SyscallNumber.creat, c->Rdi, c->Rsi, 0, 0));

    internal static long close(UpperContext* c, ThreadBlock* block)
    {
        ulong fd = (uint)c->Rdi;
        if (IsLower(fd))
        {
            return -Errno.EBADF;
        }
        if (fd < TrackedDescriptors && block->Kind != BlockKind.VforkChild)
        {
            Owner[fd] = (byte)DescriptorOwner.Unknown;
        }
        return Native.Raw(SyscallNumber.close, (long)fd, 0, 0, 0, 0, 0);
    }

    internal static long close_range(UpperContext* c, ThreadBlock* block)
    {
        ulong first = (uint)c->Rdi, last = (uint)c->Rsi;
        if (first > last)
        {
            return -Errno.EINVAL;
        }
        // Around each descriptor of the lower half.
        ulong start = first;
        for (ulong fd = first; fd <= last && fd < TrackedDescriptors; fd++)
        {
            if (!IsLower(fd))
            {
                continue;
            }
            if (fd > start)
            {
                long result = Native.Raw(SyscallNumber.close_range, (long)start, (long)fd - 1, (long)c->Rdx, 0, 0, 0);
                if (result < 0)
                {
                    return result;      // also ENOSYS of kernels before 5.9: the C library closes one by one then
                }
            }
            start = fd + 1;
        }
        return start <= last ? Native.Raw(SyscallNumber.close_range, (long)start, (long)last, (long)c->Rdx, 0, 0, 0) : 0;
    }

    internal static long dup(UpperContext* c, ThreadBlock* block)
        => IsLower((uint)c->Rdi) ? -Errno.EBADF : Created(Native.Raw(SyscallNumber.dup, (long)c->Rdi, 0, 0, 0, 0, 0));

    internal static long dup2(UpperContext* c, ThreadBlock* block)
        => IsLower((uint)c->Rdi) ? -Errno.EBADF
            : IsLower((uint)c->Rsi) ? -Errno.EBUSY
            : Created(Native.Raw(SyscallNumber.dup2, (long)c->Rdi, (long)c->Rsi, 0, 0, 0, 0));

    internal static long dup3(UpperContext* c, ThreadBlock* block)
        => IsLower((uint)c->Rdi) ? -Errno.EBADF
            : IsLower((uint)c->Rsi) ? -Errno.EBUSY
            : Created(Native.Raw(SyscallNumber.dup3, (long)c->Rdi, (long)c->Rsi, (long)c->Rdx, 0, 0, 0));

    internal static long fcntl(UpperContext* c, ThreadBlock* block)
    {
        if (IsLower((uint)c->Rdi))
        {
            return -Errno.EBADF;
        }
        return (int)c->Rsi is F_DUPFD or F_DUPFD_CLOEXEC
            ? Created(Native.Raw(SyscallNumber.fcntl, (long)c->Rdi, (long)c->Rsi, (long)c->Rdx, 0, 0, 0))
            : SyscallTable.PassThrough;
    }

    private static long Answer(byte* path, byte* buffer, long bytes, long notOurs)
    {
        if (path == null || Text.BaseName(path)[0] != (byte)'e' || !IsSelfExe(path))
        {
            return notOurs;
        }
        if (bytes <= 0)
        {
            return -Errno.EINVAL;
        }
        long length = Text.Length(ProgramPath);
        length = length > bytes ? bytes : length;
        for (long i = 0; i < length; i++)
        {
            buffer[i] = ProgramPath[i];
        }
        return length;
    }

    internal static long readlink(UpperContext* c, ThreadBlock* block)
        => Answer((byte*)c->Rdi, (byte*)c->Rsi, (int)c->Rdx, SyscallTable.PassThrough);

    internal static long readlinkat(UpperContext* c, ThreadBlock* block)
        => Answer((byte*)c->Rsi, (byte*)c->Rdx, (int)c->R10, SyscallTable.PassThrough);

    // ---- calls that make a descriptor ----

    private static long Made(UpperContext* c, long number)
        => Created(Native.Raw(number, (long)c->Rdi, (long)c->Rsi, (long)c->Rdx, (long)c->R10, (long)c->R8, (long)c->R9));

    private static long MadePair(UpperContext* c, long number, int* pair)
    {
        long result = Native.Raw(number, (long)c->Rdi, (long)c->Rsi, (long)c->Rdx, (long)c->R10, 0, 0);
        if (result == 0)
        {
            Created(pair[0]);
            Created(pair[1]);
        }
        return result;
    }

    internal static long socket(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.socket);

    internal static long accept(UpperContext* c, ThreadBlock* block)
        => Created(SyscallTable.Blocking(c, block, SyscallNumber.accept, c->Rdi, c->Rsi, c->Rdx, 0));

    internal static long accept4(UpperContext* c, ThreadBlock* block)
        => Created(SyscallTable.Blocking(c, block, SyscallNumber.accept4, c->Rdi, c->Rsi, c->Rdx, c->R10));

    internal static long socketpair(UpperContext* c, ThreadBlock* block) => MadePair(c, SyscallNumber.socketpair, (int*)c->R10);

    internal static long pipe(UpperContext* c, ThreadBlock* block) => MadePair(c, SyscallNumber.pipe, (int*)c->Rdi);

    internal static long pipe2(UpperContext* c, ThreadBlock* block) => MadePair(c, SyscallNumber.pipe2, (int*)c->Rdi);

    internal static long epoll_create(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.epoll_create);

    internal static long epoll_create1(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.epoll_create1);

    internal static long eventfd(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.eventfd);

    internal static long eventfd2(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.eventfd2);

    internal static long timerfd_create(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.timerfd_create);

    internal static long inotify_init(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.inotify_init);

    internal static long inotify_init1(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.inotify_init1);

    internal static long memfd_create(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.memfd_create);

    internal static long pidfd_open(UpperContext* c, ThreadBlock* block) => Made(c, SyscallNumber.pidfd_open);
}
