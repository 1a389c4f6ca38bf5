// Which descriptors belong to the lower half.
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Mana.LowerHalfLoader;

public static unsafe partial class Kernel
{
    private const int LowDescriptors = 512;
    private const int F_DUPFD_CLOEXEC = 1030;
    private const int F_GETFD = 1;
    private const int RLIMIT_NOFILE = 7;
    private static readonly HashSet<int> Placeholders = new();

    /// <summary>Makes a descriptor invisible to the application: closing it answers EBADF, dup2 onto it EBUSY.</summary>
    public static void MarkLowerDescriptor(int descriptor)
    {
        if (descriptor is >= 0 and < FileCalls.TrackedDescriptors)
        {
            FileCalls.Owner[descriptor] = (byte)DescriptorOwner.Lower;
        }
    }

    /// <summary>The native constructor has held the low numbers since before the runtime started.</summary>
    private static void AdoptHeldDescriptors()
    {
        for (int fd = 0; fd < Native.InheritedDescriptorCount; fd++)
        {
            if (Native.HeldDescriptors[fd] != 0)
            {
                Placeholders.Add(fd);
            }
        }
    }

    /// <summary>
    /// Occupies the free low descriptors, so that what the lower half opens comes to lie high and the application's numbers stay as natively.
    /// They are held from the start of the process; call this again before MPI_Init. <see cref="ClaimNewDescriptors"/>, Launch and Resume give them back.
    /// </summary>
    public static void HoldLowDescriptors()
    {
        long source = DescriptorRestore.OpenPlaceholder();
        if (source < 0)
        {
            return;     // no descriptors left at all: MPI will say so in its own words
        }
        Placeholders.Add((int)source);
        ulong* limit = stackalloc ulong[2];
        long held = Native.Syscall(SyscallNumber.getrlimit, RLIMIT_NOFILE, (long)limit) == 0 && limit[0] / 2 < LowDescriptors ? (long)limit[0] / 2 : LowDescriptors;
        for (long next = 0; next < held;)
        {
            next = Native.Syscall(SyscallNumber.fcntl, source, F_DUPFD_CLOEXEC, 0);
            if (next < 0)
            {
                return;
            }
            Placeholders.Add((int)next);
        }
    }

    /// <summary>True if the number was only held; from then on it is the caller's.</summary>
    internal static bool TakePlaceholder(int descriptor) => Placeholders.Remove(descriptor);

    /// <summary>
    /// After MPI_Init: gives the held numbers back; everything that is open and not the application's belongs to the lower half from now on.
    /// Ends the following of programs.
    /// </summary>
    public static void ClaimNewDescriptors()
    {
        ReleaseAndClaim();
        FollowsPrograms = false;
    }

    private static void ReleaseAndClaim()
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
    }

    /// <summary>All open descriptors, before a call in which the lower half opens or closes some.</summary>
    public static IReadOnlyCollection<int> ListDescriptors() => new HashSet<int>(OpenDescriptors());

    /// <summary>
    /// What has been opened since and is not the application's belongs to the lower half from now on; a number of the lower half's that has been
    /// closed since is nobody's. Other threads of the application may open and close meanwhile: theirs are marked by their own calls.
    /// </summary>
    public static void ClaimDescriptorsSince(IReadOnlyCollection<int> before)
    {
        var now = new HashSet<int>(OpenDescriptors());
        foreach (int descriptor in now)
        {
            if (descriptor < FileCalls.TrackedDescriptors && !before.Contains(descriptor) && FileCalls.Owner[descriptor] == (byte)DescriptorOwner.Unknown)
            {
                FileCalls.Owner[descriptor] = (byte)DescriptorOwner.Lower;
            }
        }
        foreach (int descriptor in before)
        {
            if (descriptor < FileCalls.TrackedDescriptors && !now.Contains(descriptor) && FileCalls.Owner[descriptor] == (byte)DescriptorOwner.Lower)
            {
                FileCalls.Owner[descriptor] = (byte)DescriptorOwner.Unknown;
            }
        }
    }

    /// <summary>All open descriptors of the process, ascending, without the one that lists them.</summary>
    private static List<int> OpenDescriptors()
    {
        var open = new List<int>();
        foreach (string entry in Directory.GetFileSystemEntries("/proc/self/fd"))
        {
            int descriptor = int.Parse(Path.GetFileName(entry), CultureInfo.InvariantCulture);
            if (Native.Syscall(SyscallNumber.fcntl, descriptor, F_GETFD) >= 0)
            {
                open.Add(descriptor);
            }
        }
        open.Sort();
        return open;
    }
}
