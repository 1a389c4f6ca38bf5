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
    private const int GetNoNewPrivileges = 39;
    private const int SeccompCall = 317;
    private const int GetActionAvailable = 2;
    private const uint TrapAction = 0x0003_0000;
    private const string InterceptionVariable = "MANA_INTERCEPTION";
    private const ulong FewFreeBytes = 1UL << 30;
    private const int FewDescriptors = 1024;
    private const int LimitOfDescriptors = 7;

    /// <summary>Runs all probes.</summary>
    /// <param name="directory">Directory that is to hold checkpoints.</param>
    public static IEnumerable<ProbeLine> Run(string directory)
    {
        foreach (HostRequirement requirement in HostRequirements.All())
        {
            yield return new ProbeLine(requirement.IsMet ? ProbeResult.Good : ProbeResult.Missing, requirement.Sentence);
        }

        yield return Interception();
        yield return ThreadPointers();
        yield return Descriptors();
        yield return Installed();
        foreach (ProbeLine line in Mpi())
        {
            yield return line;
        }

        yield return Space("/dev/shm", "MPI libraries exchange messages between ranks of a host there");
        yield return Space(directory, "checkpoints are kept there");
    }

    /// <summary>Throws the sentence of the first thing that a job needs and this host lacks. Cheap: for each start of a job.</summary>
    public static void Require()
    {
        ProbeLine interception = Interception();
        if ((HostRequirements.FirstMissing() ?? (interception.Result == ProbeResult.Missing ? interception.Sentence : null)) is { } sentence)
        {
            throw new CommandException($"Mana cannot run on {Environment.MachineName}: {sentence}", CommandException.UnfitHost);
        }
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

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial long SystemCall(long number, nint first, nint second, nint third);

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int ResourceLimit(int resource, ulong* limits);
}
