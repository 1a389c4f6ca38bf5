// Which descriptors belong to the lower half.
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Mana.LowerHalfLoader;

public static unsafe partial class Kernel
{
    private const int LowDescriptors = 512;
    private static readonly List<int> Placeholders = new();

    /// <summary>Makes a descriptor invisible to the application: closing it answers EBADF, dup2 onto it EBUSY.</summary>
    public static void MarkLowerDescriptor(int descriptor)
    {
        if (descriptor is >= 0 and < FileCalls.TrackedDescriptors)
        {
            FileCalls.Owner[descriptor] = (byte)DescriptorOwner.Lower;
        }
    }

    /// <summary>
    /// Occupies the free low descriptors, so that what MPI_Init opens comes to lie high and the application's numbers stay as natively.
    /// Call before MPI_Init; <see cref="ClaimNewDescriptors"/> gives them back.
    /// </summary>
    public static void HoldLowDescriptors()
    {
        const int F_DUPFD_CLOEXEC = 1030;
        const int O_RDWR_CLOEXEC = 0x80002;
        byte* name = NativeString("/dev/null");
        long source = Native.Syscall(SyscallNumber.open, (long)name, O_RDWR_CLOEXEC);
        System.Runtime.InteropServices.Marshal.FreeCoTaskMem((nint)name);
        if (source < 0)
        {
            return;
        }
        Placeholders.Add((int)source);
        while (true)
        {
            long next = Native.Syscall(SyscallNumber.fcntl, source, F_DUPFD_CLOEXEC, 0);
            if (next < 0)
            {
                break;
            }
            Placeholders.Add((int)next);
            if (next >= LowDescriptors)
            {
                break;
            }
        }
    }

    /// <summary>After MPI_Init: everything that is open and not the application's belongs to the lower half from now on. Ends following of programs.</summary>
    public static void ClaimNewDescriptors()
    {
        foreach (int descriptor in Placeholders)
        {
            Native.Syscall(SyscallNumber.close, descriptor);
        }
        Placeholders.Clear();
        foreach (int descriptor in OpenDescriptors())
        {
            if (descriptor < FileCalls.TrackedDescriptors && FileCalls.Owner[descriptor] == (byte)DescriptorOwner.Unknown)
            {
                FileCalls.Owner[descriptor] = (byte)DescriptorOwner.Lower;
            }
        }
        FollowsPrograms = false;
    }

    /// <summary>All open descriptors of the process, ascending, without the one that lists them.</summary>
    private static List<int> OpenDescriptors()
    {
        var open = new List<int>();
        foreach (string entry in Directory.GetFileSystemEntries("/proc/self/fd"))
        {
            int descriptor = int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture);
            if (Native.Syscall(SyscallNumber.fcntl, descriptor, 1) >= 0)
            {
                open.Add(descriptor);
            }
        }
        open.Sort();
        return open;
    }
}
