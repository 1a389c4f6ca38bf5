// What Mana needs of a host and cannot do without, one sentence each. `mana check` prints all; `mana launch`, `run` and `restart` and each rank, on
// whatever host it starts, end with the first that is missing. Nothing is changed: what a probe maps is taken back at once.

using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Mana.Contracts;

/// <summary>One requirement.</summary>
/// <param name="IsMet">True if it is there.</param>
/// <param name="Sentence">What that means.</param>
public readonly record struct HostRequirement(bool IsMet, string Sentence);

/// <summary>The requirements of a host that are needed in every case.</summary>
public static unsafe partial class HostRequirements
{
    private const int MapPrivateAnonymousNoReserveFixed = 0x02 | 0x20 | 0x4000 | 0x100000;
    private const int QueryMembarrier = 0;
    private const int MembarrierCall = 324;
    private const int PrivateExpedited = 1 << 3;

    /// <summary>All of them.</summary>
    public static IEnumerable<HostRequirement> All()
    {
        yield return Kernel();
        yield return Arena();
        yield return Membarrier();
        yield return Readable("/proc/self/mem", "memory that the application cannot read is saved");
        yield return Readable("/proc/self/pagemap", "untouched memory is left out of images");
        yield return Readable("/proc/self/maps", "the regions of the application are found");
    }

    /// <summary>The sentence of the first that is missing, or null.</summary>
    public static string? FirstMissing()
    {
        foreach (HostRequirement requirement in All())
        {
            if (!requirement.IsMet)
            {
                return requirement.Sentence;
            }
        }

        return null;
    }

    private static HostRequirement Kernel()
    {
        Version version = Environment.OSVersion.Version;
        return version >= new Version(4, 18)
            ? new HostRequirement(true, $"Linux {version.ToString(3)} is new enough (4.18).")
            : new HostRequirement(false, $"Linux {version.ToString(3)} is too old: Mana needs 4.18 (mapping memory without replacing any, 4.17; filters that do not slow the process down, 4.17).");
    }

    private static HostRequirement Arena()
    {
        const ulong length = BoundaryLayout.ArenaEnd - BoundaryLayout.ArenaStart;
        nint result = Map((void*)BoundaryLayout.ArenaStart, length, 0, MapPrivateAnonymousNoReserveFixed, -1, 0);
        if (result == -1)
        {
            string why = Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError());
            return new HostRequirement(
                false, $"The addresses {BoundaryLayout.ArenaStart:x}-{BoundaryLayout.ArenaEnd:x} cannot be reserved for the application: {why} (is 'ulimit -v' set?).");
        }

        _ = Unmap((void*)result, length);
        return new HostRequirement(true, $"The addresses {BoundaryLayout.ArenaStart:x}-{BoundaryLayout.ArenaEnd:x} are free for the application.");
    }

    private static HostRequirement Membarrier()
    {
        long commands = SystemCall(MembarrierCall, QueryMembarrier, 0, 0);
        return commands > 0 && (commands & PrivateExpedited) != 0
            ? new HostRequirement(true, "membarrier can be used: a checkpoint reaches all threads without a cost for their calls.")
            : new HostRequirement(false, "membarrier (private expedited, Linux 4.14) is refused by this kernel or by a seccomp filter; Mana needs it.");
    }

    private static HostRequirement Readable(string path, string purpose)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return new HostRequirement(true, $"{path} can be read: {purpose}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new HostRequirement(false, $"{path} cannot be read, and through it {purpose}: {exception.Message}");
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(void* address, ulong length, int protection, int flags, int descriptor, long offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, ulong length);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial long SystemCall(long number, nint first, nint second, nint third);
}
