// Opens an image's descriptors again at their old numbers. The numbers are occupied by placeholders before MPI starts.
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Mana.UpperHalf;

namespace Mana.LowerHalfLoader;

internal static unsafe class DescriptorRestore
{
    private const int O_CLOEXEC = 0x80000;
    private const int O_ACCMODE = 3;
    private const int O_RDWR = 2;
    private const int O_CREAT = 0x40;
    private const int O_EXCL = 0x80;
    private const int O_NOCTTY = 0x100;
    private const int O_TRUNC = 0x200;
    private const int F_GETFD = 1;
    private const int F_SETFD = 2;
    private const int F_SETFL = 4;
    private const int F_SETPIPE_SZ = 1031;
    private const int F_DUPFD_CLOEXEC = 1030;
    private const int FD_CLOEXEC = 1;
    private const int EPOLL_CTL_ADD = 1;
    private const int EpollEventBytes = 12;
    private const int EpollEntryBytes = 16;
    private const int DefaultPipeBytes = 1 << 16;
    private const int F_DUPFD = 0;
    private const string ManagerVariable = "PMI_FD";

    internal static long OpenPlaceholder() => Open("/dev/null", O_RDWR | O_CLOEXEC);

    /// <summary>Occupies the numbers that the image needs. A number that the process manager's connection holds is made free by moving that.</summary>
    internal static void Reserve(ProcessImage image)
    {
        long low = OpenPlaceholder();
        Require(low, "open", "/dev/null");
        // The placeholder itself may have got a number that the image needs.
        long high = Native.Syscall(SyscallNumber.fcntl, low, F_DUPFD_CLOEXEC, FirstUnused(image));
        Native.Syscall(SyscallNumber.close, low);
        Require(high, "duplicate", "/dev/null");
        foreach (DescriptorImage descriptor in image.Descriptors.Where(d => d.Kind != DescriptorKind.StandardStream))
        {
            int fd = descriptor.Number;
            if (!Kernel.TakePlaceholder(fd))
            {
                bool isOpen = Native.Syscall(SyscallNumber.fcntl, fd, F_GETFD) >= 0;
                if (isOpen && (fd >= FileCalls.TrackedDescriptors || FileCalls.Owner[fd] != (byte)DescriptorOwner.Upper))
                {
                    MoveManagerConnection(fd, FirstUnused(image));
                }
                Require(Native.Syscall(SyscallNumber.dup3, high, fd, O_CLOEXEC), "reserve descriptor", descriptor.Path);
            }
            if (fd < FileCalls.TrackedDescriptors)
            {
                FileCalls.Owner[fd] = (byte)DescriptorOwner.Upper;
            }
        }
        Native.Syscall(SyscallNumber.close, high);
    }

    /// <summary>From here on the image needs no number.</summary>
    private static int FirstUnused(ProcessImage image) => image.Descriptors.Count == 0 ? 0 : image.Descriptors.Max(d => d.Number) + 1;

    private static void MoveManagerConnection(int fd, int firstUnused)
    {
        string number = fd.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (Environment.GetEnvironmentVariable(ManagerVariable) != number)
        {
            throw new InvalidOperationException($"The image needs descriptor {fd}, which the lower half holds.");
        }
        long moved = Native.Syscall(SyscallNumber.fcntl, fd, F_DUPFD, firstUnused);
        Require(moved, "move descriptor", number);
        FileCalls.Owner[moved] = (byte)DescriptorOwner.Lower;
        nint name = Marshal.StringToCoTaskMemUTF8(ManagerVariable);
        nint value = Marshal.StringToCoTaskMemUTF8(moved.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Native.mana_set_environment((byte*)name, (byte*)value);
        Marshal.FreeCoTaskMem(name);
        Marshal.FreeCoTaskMem(value);
    }

    private static long Open(string path, int flags)
    {
        nint text = Marshal.StringToCoTaskMemUTF8(path);
        long fd = Native.Syscall(SyscallNumber.open, text, flags, 0);
        Marshal.FreeCoTaskMem(text);
        return fd;
    }

    private static void Require(long result, string what, string path)
    {
        if (result < 0)
        {
            throw new InvalidOperationException($"Restoring descriptors: {what} of {path} failed with errno {-result}.");
        }
    }

    internal static void Restore(ProcessImage image)
    {
        var pipes = new HashSet<ulong>();
        foreach (DescriptorImage descriptor in image.Descriptors.Where(d => d.SharedWith < 0))
        {
            switch (descriptor.Kind)
            {
                case DescriptorKind.RegularFile or DescriptorKind.Directory or DescriptorKind.Device or DescriptorKind.Terminal:
                    Reopen(descriptor);
                    break;
                case DescriptorKind.Pipe when descriptor.PipeIdentity != 0 && pipes.Add(descriptor.PipeIdentity):
                    RestorePipe(image, descriptor.PipeIdentity);
                    break;
                case DescriptorKind.EventCounter:
                    MoveTo(Native.Syscall(SyscallNumber.eventfd2, descriptor.Offset, descriptor.Flags & ~O_ACCMODE), descriptor);
                    break;
                case DescriptorKind.Epoll:
                    MoveTo(Native.Syscall(SyscallNumber.epoll_create1, 0), descriptor);
                    break;
            }
        }
        foreach (DescriptorImage descriptor in image.Descriptors.Where(d => d.SharedWith >= 0 && d.Kind != DescriptorKind.StandardStream))
        {
            Require(Native.Syscall(SyscallNumber.dup3, descriptor.SharedWith, descriptor.Number, descriptor.IsCloseOnExec ? O_CLOEXEC : 0), "duplicate", descriptor.Path);
        }
        foreach (DescriptorImage descriptor in image.Descriptors.Where(d => d.Kind == DescriptorKind.Epoll && d.SharedWith < 0))
        {
            RestoreRegistrations(descriptor);
        }
    }

    private static void Reopen(DescriptorImage descriptor)
    {
        string path = descriptor.Kind == DescriptorKind.Terminal ? "/dev/tty" : descriptor.Path;
        long fd = Open(path, (descriptor.Flags & ~(O_CREAT | O_EXCL | O_TRUNC)) | O_NOCTTY);
        if (fd < 0 && descriptor.Kind == DescriptorKind.Terminal)
        {
            fd = Open("/dev/null", O_RDWR);         // no terminal here: reads end, writes vanish
        }
        Require(fd, "open", path);
        if (descriptor.Kind == DescriptorKind.RegularFile)
        {
            Require(Native.Syscall(SyscallNumber.lseek, fd, descriptor.Offset), "seek", path);
        }
        MoveTo(fd, descriptor);
    }

    private static void MoveTo(long fd, DescriptorImage descriptor)
    {
        Require(fd, "make", descriptor.Path);
        if (fd == descriptor.Number)
        {
            Native.Syscall(SyscallNumber.fcntl, fd, F_SETFD, descriptor.IsCloseOnExec ? FD_CLOEXEC : 0);
            return;
        }
        Require(Native.Syscall(SyscallNumber.dup3, fd, descriptor.Number, descriptor.IsCloseOnExec ? O_CLOEXEC : 0), "duplicate", descriptor.Path);
        Native.Syscall(SyscallNumber.close, fd);
    }

    private static void RestorePipe(ProcessImage image, ulong identity)
    {
        int* ends = stackalloc int[2];
        Require(Native.Syscall(SyscallNumber.pipe2, (long)ends, O_CLOEXEC), "make", "a pipe");
        foreach (DescriptorImage end in image.Descriptors.Where(d => d.PipeIdentity == identity && d.SharedWith < 0))
        {
            bool isReader = (end.Flags & O_ACCMODE) == 0;
            if (isReader && end.Content.Length > 0)
            {
                if (end.Content.Length > DefaultPipeBytes)
                {
                    Require(Native.Syscall(SyscallNumber.fcntl, ends[1], F_SETPIPE_SZ, end.Content.Length), "enlarge", end.Path);
                }
                fixed (byte* content = end.Content)
                {
                    Require(Native.Syscall(SyscallNumber.write, ends[1], (long)content, end.Content.Length), "fill", end.Path);
                }
            }
            Require(Native.Syscall(SyscallNumber.dup3, ends[isReader ? 0 : 1], end.Number, end.IsCloseOnExec ? O_CLOEXEC : 0), "duplicate", end.Path);
            Native.Syscall(SyscallNumber.fcntl, end.Number, F_SETFL, end.Flags);
        }
        Native.Syscall(SyscallNumber.close, ends[0]);
        Native.Syscall(SyscallNumber.close, ends[1]);
    }

    private static void RestoreRegistrations(DescriptorImage descriptor)
    {
        byte* entry = stackalloc byte[EpollEventBytes];
        for (int at = 0; at + EpollEntryBytes <= descriptor.Content.Length; at += EpollEntryBytes)
        {
            ReadOnlySpan<byte> saved = descriptor.Content.AsSpan(at, EpollEntryBytes);
            saved[4..].CopyTo(new Span<byte>(entry, EpollEventBytes));      // events, data: the kernel's packed struct
            Require(Native.Syscall(SyscallNumber.epoll_ctl, descriptor.Number, EPOLL_CTL_ADD, BinaryPrimitives.ReadInt32LittleEndian(saved), (long)entry), "register", descriptor.Path);
        }
    }
}
