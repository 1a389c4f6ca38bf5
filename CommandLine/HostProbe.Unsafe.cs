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

        foreach (ProbeLine choice in Choices())
        {
            yield return choice;
        }

        yield return Descriptors();
        yield return Installed();
        foreach (ProbeLine line in Mpi())
        {
            yield return line;
        }

        yield return Space("/dev/shm", "MPI libraries exchange messages between ranks of a host there");
        yield return Space(directory, "checkpoints are kept there");
    }

    /// <summary>Throws the sentence of the first thing that ranks need and this host lacks. Cheap: for each start of a job whose ranks run here.</summary>
    public static void Require()
    {
        if (HostRequirements.FirstMissing() is { } sentence)
        {
            throw new CommandException($"Mana cannot run on {Environment.MachineName}: {sentence}", CommandException.UnfitHost);
        }
    }

    // How ranks work here is chosen by mana-rank itself when it starts, so it is asked: a line for each choice.
    private static List<ProbeLine> Choices()
    {
        try
        {
            var start = new ProcessStartInfo(Installation.RankExecutable(), ["--describe"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process rank = Process.Start(start)!;
            string errors = rank.StandardError.ReadToEnd();
            string[][] lines = [.. rank.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
            rank.WaitForExit();
            return lines.Length > 0 && lines.All(fields => fields.Length == 2)
                ? [.. lines.Select(fields => new ProbeLine(fields[0] switch { "ok" => ProbeResult.Good, "note" => ProbeResult.Note, _ => ProbeResult.Missing }, fields[1]))]
                : [new ProbeLine(ProbeResult.Missing, $"{start.FileName} does not start here (exit code {rank.ExitCode}): {errors.TrimEnd('\n')}")];
        }
        catch (Exception exception) when (exception is CommandException or Win32Exception)
        {
            return [new ProbeLine(ProbeResult.Missing, exception.Message)];
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

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int ResourceLimit(int resource, ulong* limits);
}
