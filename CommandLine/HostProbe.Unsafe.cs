// Probes what this host can do, one sentence each. Nothing is changed: what a probe maps or sets is taken back at once.
// Invariant: structures handed to the kernel live on the stack for the length of the call.

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
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
        yield return Dispatch();
        yield return ThreadPointers();
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
        return version >= new Version(5, 11)
            ? new ProbeLine(ProbeResult.Good, $"Linux {version.ToString(3)} is new enough (5.11).")
            : new ProbeLine(ProbeResult.Missing, $"Linux {version.ToString(3)} is too old: Mana needs 5.11 for Syscall User Dispatch.");
    }

    private static ProbeLine Dispatch() => ProcessControl(SetSyscallUserDispatch, 0, 0, 0, 0) == 0
        ? new ProbeLine(ProbeResult.Good, "Syscall User Dispatch can be used: system calls of the application can be caught.")
        : new ProbeLine(ProbeResult.Missing, "Syscall User Dispatch is refused by this kernel or by a seccomp filter, so system calls of the application cannot be caught.");

    // The choice is made by mana-rank itself when it starts, so it is asked.
    private static ProbeLine ThreadPointers()
    {
        try
        {
            var start = new ProcessStartInfo(Installation.RankExecutable(), ["--describe"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process rank = Process.Start(start)!;
            string errors = rank.StandardError.ReadToEnd();
            string[] fields = rank.StandardOutput.ReadToEnd().TrimEnd('\n').Split('\t');
            rank.WaitForExit();
            return fields is [var result, var sentence]
                ? new ProbeLine(result switch { "ok" => ProbeResult.Good, "note" => ProbeResult.Note, _ => ProbeResult.Missing }, sentence)
                : new ProbeLine(ProbeResult.Missing, $"{start.FileName} does not start here (exit code {rank.ExitCode}): {errors.TrimEnd('\n')}");
        }
        catch (Exception exception) when (exception is CommandException or Win32Exception)
        {
            return new ProbeLine(ProbeResult.Missing, exception.Message);
        }
    }

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

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(void* address, ulong length, int protection, int flags, int descriptor, long offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, ulong length);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial long SystemCall(long number, nint first, nint second, nint third);

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int ResourceLimit(int resource, ulong* limits);
}
