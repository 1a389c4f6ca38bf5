// Describes the upper half's open descriptors for an image. What a restart cannot bring back becomes a sentence.
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Mana.UpperHalf;

namespace Mana.LowerHalfLoader;

internal static unsafe class DescriptorCapture
{
    private const int KCMP_FILE = 0;
    private const int O_CLOEXEC = 0x80000;
    private const int O_ACCMODE = 3;
    private const int O_NONBLOCK = 0x800;
    private const int O_PATH = 0x200000;
    private const int FIONREAD = 0x541b;
    private const int SPLICE_F_NONBLOCK = 2;
    private const int F_SETPIPE_SZ = 1031;
    private const uint S_IFMT = 0xf000, S_IFSOCK = 0xc000, S_IFREG = 0x8000, S_IFDIR = 0x4000, S_IFCHR = 0x2000, S_IFIFO = 0x1000;
    private const int StatBytes = 144, StatDeviceOffset = 0, StatInodeOffset = 8, StatModeOffset = 24;
    private const int StandardStreams = 3;

    /// <summary>What the launcher gave: descriptor to device and inode. Tells later whether the application has put something else there.</summary>
    private static readonly Dictionary<int, (ulong Device, ulong Inode)> Inherited = new();

    internal static void RememberInherited()
    {
        for (int fd = 0; fd < Native.InheritedDescriptorCount; fd++)
        {
            if (Native.InheritedDescriptors[fd] != 0 && Status(fd) is { } status)
            {
                Inherited[fd] = (status.Device, status.Inode);
            }
        }
    }

    private static bool IsInherited(int fd, FileStatus status)
        => Inherited.TryGetValue(fd, out (ulong Device, ulong Inode) before) && before == (status.Device, status.Inode);

    private readonly record struct FileStatus(ulong Device, ulong Inode, uint Mode);

    private static FileStatus? Status(int fd)
    {
        byte* status = stackalloc byte[StatBytes];
        return Native.Syscall(SyscallNumber.fstat, fd, (long)status) < 0 ? null
            : new FileStatus(*(ulong*)(status + StatDeviceOffset), *(ulong*)(status + StatInodeOffset), *(uint*)(status + StatModeOffset));
    }

    internal static List<DescriptorImage> Capture(IEnumerable<int> open, List<string> problems)
    {
        var images = new List<DescriptorImage>();
        foreach (int fd in open)
        {
            bool isLower = fd < FileCalls.TrackedDescriptors && FileCalls.Owner[fd] == (byte)DescriptorOwner.Lower;
            bool isUpper = fd < FileCalls.TrackedDescriptors && FileCalls.Owner[fd] == (byte)DescriptorOwner.Upper;
            if (isLower || Status(fd) is not { } status)
            {
                continue;
            }
            DescriptorImage image = Describe(fd, status);
            // A socket or an anonymous object that the application did not make was made inside a call of the lower half.
            if (!isUpper && image.Kind is not (DescriptorKind.RegularFile or DescriptorKind.Directory))
            {
                continue;
            }
            // The launcher's own pipes and sockets mean nothing to another launcher, and the application does not know them.
            if (fd >= StandardStreams && IsInherited(fd, status) && image.Kind is not (DescriptorKind.RegularFile or DescriptorKind.Directory))
            {
                continue;
            }
            DescriptorImage? same = images.Find(other => SharesDescription(other.Number, fd));
            if (same is not null)
            {
                image.SharedWith = same.SharedWith >= 0 ? same.SharedWith : same.Number;
            }
            else
            {
                Complete(image, problems);
            }
            images.Add(image);
        }
        RequireBothEnds(images, problems);
        return images;
    }

    private static bool SharesDescription(int first, int second)
    {
        long pid = Native.Syscall(SyscallNumber.getpid);
        return Native.Syscall(SyscallNumber.kcmp, pid, pid, KCMP_FILE, first, second) == 0;
    }

    private static DescriptorImage Describe(int fd, FileStatus status)
    {
        (long offset, int flags) = PositionAndFlags(fd);
        var image = new DescriptorImage
        {
            Number = fd,
            Path = new FileInfo($"/proc/self/fd/{fd.ToString(CultureInfo.InvariantCulture)}").LinkTarget ?? "",
            Flags = flags & ~O_CLOEXEC,
            IsCloseOnExec = (flags & O_CLOEXEC) != 0,
            Offset = offset,
        };
        if (fd < StandardStreams && IsInherited(fd, status))
        {
            image.Kind = DescriptorKind.StandardStream;
            return image;
        }
        image.Kind = (status.Mode & S_IFMT) switch
        {
            S_IFREG => DescriptorKind.RegularFile,
            S_IFDIR => DescriptorKind.Directory,
            S_IFIFO => DescriptorKind.Pipe,
            S_IFSOCK => DescriptorKind.Socket,
            S_IFCHR when image.Path is "/dev/null" or "/dev/zero" or "/dev/full" or "/dev/random" or "/dev/urandom" => DescriptorKind.Device,
            S_IFCHR when image.Path.StartsWith("/dev/pts/", StringComparison.Ordinal) || image.Path.StartsWith("/dev/tty", StringComparison.Ordinal) => DescriptorKind.Terminal,
            _ => image.Path switch
            {
                "anon_inode:[eventfd]" => DescriptorKind.EventCounter,
                "anon_inode:[eventpoll]" => DescriptorKind.Epoll,
                _ => DescriptorKind.Other,
            },
        };
        if (image.Kind == DescriptorKind.Pipe)
        {
            image.PipeIdentity = status.Inode;
        }
        return image;
    }

    private static string Information(int fd) => File.ReadAllText($"/proc/self/fdinfo/{fd.ToString(CultureInfo.InvariantCulture)}");

    private static (long Offset, int Flags) PositionAndFlags(int fd)
    {
        long offset = 0;
        int flags = 0;
        foreach (string line in Information(fd).Split('\n'))
        {
            if (line.StartsWith("pos:", StringComparison.Ordinal))
            {
                offset = long.Parse(line.AsSpan(4).Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture);
            }
            else if (line.StartsWith("flags:", StringComparison.Ordinal))
            {
                flags = Convert.ToInt32(line[6..].Trim(), 8);
            }
        }
        return (offset, flags);
    }

    /// <summary>Adds content, and says what cannot be brought back.</summary>
    private static void Complete(DescriptorImage image, List<string> problems)
    {
        switch (image.Kind)
        {
            case DescriptorKind.RegularFile when image.Path.EndsWith(" (deleted)", StringComparison.Ordinal):
                problems.Add($"Descriptor {image.Number} refers to a file that has been deleted: {image.Path}.");
                break;
            case DescriptorKind.RegularFile when (image.Flags & O_PATH) == 0 && image.Path.StartsWith("/memfd:", StringComparison.Ordinal):
                problems.Add($"Descriptor {image.Number} is a memory file ({image.Path}), which an image does not hold.");
                break;
            case DescriptorKind.Pipe when image.Path.StartsWith('/'):
                problems.Add($"Descriptor {image.Number} is a named pipe ({image.Path}), which an image does not hold.");
                break;
            case DescriptorKind.Pipe when (image.Flags & O_ACCMODE) == 0:
                image.Content = PipeContent(image.Number);
                break;
            case DescriptorKind.Socket:
                problems.Add($"Descriptor {image.Number} is a socket of the application; its connection cannot be brought back.");
                break;
            case DescriptorKind.EventCounter:
                image.Offset = EventCounter(image.Number);
                break;
            case DescriptorKind.Epoll:
                image.Content = EpollRegistrations(image.Number);
                break;
            case DescriptorKind.Other:
                problems.Add($"Descriptor {image.Number} ({image.Path}) is of a kind that an image does not hold.");
                break;
        }
    }

    /// <summary>The bytes that lie in a pipe, which stay in it.</summary>
    private static byte[] PipeContent(int fd)
    {
        int waiting = 0;
        if (Native.Syscall(SyscallNumber.ioctl, fd, FIONREAD, (long)&waiting) < 0 || waiting == 0)
        {
            return [];
        }
        int* copy = stackalloc int[2];
        if (Native.Syscall(SyscallNumber.pipe2, (long)copy, O_CLOEXEC | O_NONBLOCK) < 0)
        {
            throw new IOException("A pipe's content cannot be copied: no descriptors left.");
        }
        try
        {
            Native.Syscall(SyscallNumber.fcntl, copy[1], F_SETPIPE_SZ, Math.Max(waiting * 2, 1 << 16));
            byte[] content = new byte[waiting];
            int at = 0;
            // tee copies by pages; everything that is there is copied in one call when the target is large enough.
            if (Native.Syscall(SyscallNumber.tee, fd, copy[1], waiting, SPLICE_F_NONBLOCK) != waiting)
            {
                throw new IOException($"The content of the pipe on descriptor {fd} could not be copied.");
            }
            fixed (byte* p = content)
            {
                while (at < waiting)
                {
                    long got = Native.Syscall(SyscallNumber.read, copy[0], (long)(p + at), waiting - at);
                    if (got <= 0)
                    {
                        throw new IOException($"The content of the pipe on descriptor {fd} could not be read.");
                    }
                    at += (int)got;
                }
            }
            return content;
        }
        finally
        {
            Native.Syscall(SyscallNumber.close, copy[0]);
            Native.Syscall(SyscallNumber.close, copy[1]);
        }
    }

    private static long EventCounter(int fd)
    {
        foreach (string line in Information(fd).Split('\n'))
        {
            if (line.StartsWith("eventfd-count:", StringComparison.Ordinal))
            {
                return long.Parse(line.AsSpan(14).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
        }
        return 0;
    }

    // tfd:        5 events:       19 data:                5  pos:0 ino:61af sdev:7
    private static byte[] EpollRegistrations(int fd)
    {
        var content = new MemoryStream();
        Span<byte> entry = stackalloc byte[16];
        foreach (string line in Information(fd).Split('\n'))
        {
            if (!line.StartsWith("tfd:", StringComparison.Ordinal))
            {
                continue;
            }
            string[] fields = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            BinaryPrimitives.WriteInt32LittleEndian(entry, int.Parse(fields[1], CultureInfo.InvariantCulture));
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], uint.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            BinaryPrimitives.WriteUInt64LittleEndian(entry[8..], ulong.Parse(fields[5], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            content.Write(entry);
        }
        return content.ToArray();
    }

    private static void RequireBothEnds(List<DescriptorImage> images, List<string> problems)
    {
        foreach (DescriptorImage pipe in images)
        {
            if (pipe.Kind != DescriptorKind.Pipe || pipe.Path.StartsWith('/') || pipe.SharedWith >= 0)
            {
                continue;
            }
            bool isReader = (pipe.Flags & O_ACCMODE) == 0;
            bool hasOther = images.Exists(other => other.PipeIdentity == pipe.PipeIdentity && ((other.Flags & O_ACCMODE) == 0) != isReader);
            if (!hasOther)
            {
                problems.Add($"Descriptor {pipe.Number} is one end of a pipe whose other end is in another process or closed.");
            }
        }
    }
}
