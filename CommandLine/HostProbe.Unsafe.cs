// Probes what this host can do, one sentence each. Nothing is changed: what a probe maps or sets is taken back at once.
// Invariant: structures handed to the kernel live on the stack for the length of the call.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Mana.Contracts;

namespace Mana.CommandLine;

/// <summary>Result of a probe.</summary>
public enum ProbeResult
{
    /// <summary>It is there.</summary>
    Good,

    /// <summary>It is not there; Mana works without, with what the sentence says.</summary>
    Note,

    /// <summary>It is needed and missing.</summary>
    Missing,
}

/// <summary>What one probe has found.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Sentence">What it means.</param>
public readonly record struct ProbeLine(ProbeResult Result, string Sentence);

/// <summary>Probes of this host.</summary>
internal static unsafe partial class HostProbe
{
    private const int SetSyscallUserDispatch = 59;
    private const int GetNoNewPrivileges = 39;
    private const int SeccompCall = 317;
    private const int GetActionAvailable = 2;
    private const uint TrapAction = 0x0003_0000;
    private const string InterceptionVariable = "MANA_INTERCEPTION";
    private const int HardwareCapabilities2 = 26;
    private const ulong HasFsGsBase = 2;
    private const int MapPrivateAnonymousNoReserveFixed = 0x02 | 0x20 | 0x4000 | 0x100000;
    private const int QueryMembarrier = 0;
    private const int MembarrierCall = 324;
    private const int PrivateExpedited = 1 << 3;
    private const ulong FewFreeBytes = 1UL << 30;
    private const int FewDescriptors = 1024;
    private const int LimitOfDescriptors = 7;

    /// <summary>Runs all probes.</summary>
    /// <param name="directory">Directory that is to hold checkpoints.</param>
    public static IEnumerable<ProbeLine> Run(string directory)
    {
        yield return Kernel();
        yield return Interception();
        yield return FsGsBase();
        yield return Arena();
        yield return Membarrier();
        yield return Readable("/proc/self/mem", "memory that the application cannot read is saved");
        yield return Readable("/proc/self/pagemap", "untouched memory is left out of images");
        yield return Readable("/proc/self/maps", "the regions of the application are found");
        yield return Descriptors();
        yield return Installed();
        foreach (ProbeLine line in Mpi())
        {
            yield return line;
        }

        yield return Space("/dev/shm", "MPI libraries exchange messages between ranks of a host there");
        yield return Space(directory, "checkpoints are kept there");
    }

    private static ProbeLine Kernel()
    {
        Version version = Environment.OSVersion.Version;
        return version >= new Version(4, 18)
            ? new ProbeLine(ProbeResult.Good, $"Linux {version.ToString(3)} is new enough (4.18).")
            : new ProbeLine(ProbeResult.Missing, $"Linux {version.ToString(3)} is too old: Mana needs 4.18 (mapping memory without replacing any, 4.17; filters that do not slow the process down, 4.17).");
    }

    // The same choice as in native/interception.c.
    private static ProbeLine Interception()
    {
        uint action = TrapAction;
        bool hasDispatch = ProcessControl(SetSyscallUserDispatch, 0, 0, 0, 0) == 0;
        bool hasSeccomp = SystemCall(SeccompCall, GetActionAvailable, 0, (nint)(&action)) == 0;
        string wanted = Environment.GetEnvironmentVariable(InterceptionVariable) ?? "";
        string asked = wanted.Length > 0 ? $" ({InterceptionVariable} asks for it)" : "";
        switch (wanted)
        {
            case "dispatch" when !hasDispatch:
            case "seccomp" when !hasSeccomp:
                return new ProbeLine(ProbeResult.Missing, $"{InterceptionVariable} asks for {wanted}, which this kernel or a filter around this process refuses.");
            case "" when !hasDispatch && !hasSeccomp:
                return new ProbeLine(
                    ProbeResult.Missing,
                    "System calls of the application cannot be caught: neither Syscall User Dispatch (Linux 5.11) nor seccomp filters that trap (4.14) can be used here.");
            case "dispatch":
            case "" when hasDispatch:
                return new ProbeLine(ProbeResult.Good, $"System calls of the application are caught by Syscall User Dispatch{asked}: other calls cost what they cost natively.");
            case "seccomp":
            case "":
                string why = asked.Length > 0 ? asked : " (there is no Syscall User Dispatch, Linux 5.11)";
                string privileges = ProcessControl(GetNoNewPrivileges, 0, 0, 0, 0) == 1 ? "this process has given up new privileges already"
                    : HasSystemAdministration() ? "this user may load it without giving up privileges"
                    : "set-user-id programs that the application executes (sudo, ping) do not get their owner's rights";
                return new ProbeLine(ProbeResult.Note, $"System calls of the application are caught by a seccomp filter{why}: every call, also MPI's own, costs about 0.1 µs more, and {privileges}.");
            default:
                return new ProbeLine(ProbeResult.Missing, $"{InterceptionVariable} is '{wanted}', which is neither dispatch nor seccomp.");
        }
    }

    private static bool HasSystemAdministration()
    {
        const int SystemAdministration = 21;
        const string Effective = "CapEff:";
        string? line = File.ReadLines("/proc/self/status").FirstOrDefault(text => text.StartsWith(Effective, StringComparison.Ordinal));
        return line is not null && (ulong.Parse(line.AsSpan(Effective.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> SystemAdministration & 1) != 0;
    }

    private static ProbeLine FsGsBase() => (AuxiliaryValue(HardwareCapabilities2) & HasFsGsBase) != 0
        ? new ProbeLine(ProbeResult.Good, "FSGSBASE is on: both halves of a process can have their own thread pointers cheaply.")
        : new ProbeLine(ProbeResult.Missing, "FSGSBASE is off (processor, kernel older than 5.9, or 'nofsgsbase'); Mana needs it.");

    private static ProbeLine Arena()
    {
        const ulong length = BoundaryLayout.ArenaEnd - BoundaryLayout.ArenaStart;
        nint result = Map((void*)BoundaryLayout.ArenaStart, length, 0, MapPrivateAnonymousNoReserveFixed, -1, 0);
        if (result == -1)
        {
            return new ProbeLine(
                ProbeResult.Missing,
                $"The addresses {BoundaryLayout.ArenaStart:x}-{BoundaryLayout.ArenaEnd:x} cannot be reserved for the application: {Posix.Describe(Marshal.GetLastPInvokeError())} (is 'ulimit -v' set?).");
        }

        _ = Unmap((void*)result, length);
        return new ProbeLine(ProbeResult.Good, $"The addresses {BoundaryLayout.ArenaStart:x}-{BoundaryLayout.ArenaEnd:x} are free for the application.");
    }

    private static ProbeLine Membarrier()
    {
        long commands = SystemCall(MembarrierCall, QueryMembarrier, 0, 0);
        return commands > 0 && (commands & PrivateExpedited) != 0
            ? new ProbeLine(ProbeResult.Good, "membarrier can be used: a checkpoint reaches all threads without a cost for their calls.")
            : new ProbeLine(ProbeResult.Missing, "membarrier (private expedited, Linux 4.14) is refused by this kernel or by a seccomp filter; Mana needs it.");
    }

    private static ProbeLine Readable(string path, string purpose)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return new ProbeLine(ProbeResult.Good, $"{path} can be read: {purpose}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ProbeLine(ProbeResult.Missing, $"{path} cannot be read, and through it {purpose}: {exception.Message}");
        }
    }

    private static ProbeLine Descriptors()
    {
        ulong* limits = stackalloc ulong[2];
        _ = ResourceLimit(LimitOfDescriptors, limits);
        return limits[0] >= FewDescriptors
            ? new ProbeLine(ProbeResult.Good, $"{limits[0]} files can be open: the lower half keeps its own above the application's.")
            : new ProbeLine(ProbeResult.Note, $"Only {limits[0]} files can be open (ulimit -n); {FewDescriptors} would keep Mana's own above the application's.");
    }

    private static ProbeLine Installed()
    {
        try
        {
            string rank = Installation.RankExecutable();
            return Installation.MissingStub(rank) is { } stub
                ? new ProbeLine(ProbeResult.Missing, $"{stub} is missing: the installation of Mana is incomplete.")
                : new ProbeLine(ProbeResult.Good, $"{rank} and its stub libraries are there.");
        }
        catch (CommandException exception)
        {
            return new ProbeLine(ProbeResult.Missing, exception.Message);
        }
    }

    private static IEnumerable<ProbeLine> Mpi()
    {
        IReadOnlyList<MpiInstallation> installed = MpiInstallation.FindAll();
        foreach (MpiInstallation mpi in installed)
        {
            yield return new ProbeLine(ProbeResult.Good, $"{mpi.Title} is installed: {mpi.Launcher}.");
        }

        if (installed.Count == 0)
        {
            yield return new ProbeLine(ProbeResult.Missing, "No MPI is installed: neither an mpiexec of MPICH nor one of Open MPI is in the search path.");
        }

        foreach (MpiFamily family in Enum.GetValues<MpiFamily>().Where(family => installed.Count > 0 && installed.All(mpi => mpi.Family != family)))
        {
            yield return new ProbeLine(ProbeResult.Note, $"No mpiexec of {(family == MpiFamily.Mpich ? "MPICH" : "Open MPI")} is in the search path: jobs can run over the other family only.");
        }
    }

    private static ProbeLine Space(string directory, string purpose)
    {
        string existing = Path.GetFullPath(directory);
        while (!Directory.Exists(existing))
        {
            existing = Path.GetDirectoryName(existing)!;
        }

        try
        {
            var drive = new DriveInfo(existing);
            string free = $"{Output.Bytes(drive.AvailableFreeSpace)} free on {existing}";
            return (ulong)drive.AvailableFreeSpace >= FewFreeBytes
                ? new ProbeLine(ProbeResult.Good, $"There are {free}: {purpose}.")
                : new ProbeLine(ProbeResult.Note, $"There are only {free}: {purpose}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new ProbeLine(ProbeResult.Note, $"The free space of {existing} cannot be found out: {exception.Message}");
        }
    }

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    private static partial int ProcessControl(int option, nuint first, nuint second, nuint third, nuint fourth);

    [LibraryImport("libc", EntryPoint = "getauxval")]
    private static partial ulong AuxiliaryValue(ulong type);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(void* address, ulong length, int protection, int flags, int descriptor, long offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, ulong length);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial long SystemCall(long number, nint first, nint second, nint third);

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int ResourceLimit(int resource, ulong* limits);
}
