// The MPI libraries of this host: where their launchers are and what they are.

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Mana.CommandLine;

/// <summary>Families of MPI libraries whose launchers are known.</summary>
public enum MpiFamily
{
    /// <summary>MPICH and what is built like it: Hydra launches.</summary>
    Mpich,

    /// <summary>Open MPI.</summary>
    OpenMpi,
}

/// <summary>An MPI that can launch ranks.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Launcher">Absolute path of its mpiexec.</param>
/// <param name="Version">Its version.</param>
/// <param name="Wanted">What a rank is told to load: "mpich", "openmpi" or the path of a library.</param>
public sealed record MpiInstallation(MpiFamily Family, string Launcher, string Version, string Wanted)
{
    private const int VersionTimeoutMs = 20_000;

    private static readonly string[] MpichLaunchers = ["mpiexec.mpich", "mpiexec.hydra", "mpiexec"];
    private static readonly string[] OpenMpiLaunchers = ["mpiexec.openmpi", "orterun", "mpirun", "mpiexec"];
    private static readonly string[] LibraryNames = ["libmpi.so.40", "libmpi.so.12", "libmpich.so.12", "libmpi_abi.so.1", "libmpi.so", "libmpich.so"];

    /// <summary>Name for people: "MPICH 4.0.2".</summary>
    public string Title => $"{(Family == MpiFamily.Mpich ? "MPICH" : "Open MPI")} {Version}";

    /// <summary>First number of the version; 0 when it is unknown.</summary>
    public int MajorVersion => int.TryParse(Version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major) ? major : 0;

    /// <summary>The name under which users and ranks know a family.</summary>
    public static string NameOf(MpiFamily family) => family == MpiFamily.Mpich ? "mpich" : "openmpi";

    /// <summary>All families that are installed here, by name.</summary>
    public static IReadOnlyList<MpiInstallation> FindAll() =>
        [.. new[] { MpiFamily.Mpich, MpiFamily.OpenMpi }.Select(family => FindByName(family)).OfType<MpiInstallation>()];

    /// <summary>Finds what a user has asked for.</summary>
    /// <param name="wanted">"mpich", "openmpi", the prefix of an installation, a launcher, or a library.</param>
    /// <exception cref="CommandException">It is not installed.</exception>
    public static MpiInstallation Find(string wanted)
    {
        switch (wanted)
        {
            case "mpich":
                return FindByName(MpiFamily.Mpich) ?? throw Missing(wanted, MpichLaunchers);
            case "openmpi":
                return FindByName(MpiFamily.OpenMpi) ?? throw Missing(wanted, OpenMpiLaunchers);
        }

        if (!wanted.Contains('/', StringComparison.Ordinal))
        {
            throw new CommandException($"'{wanted}' is no MPI that Mana knows: give mpich, openmpi, or the path of an installation or of a library.", CommandException.Usage);
        }

        string path = Path.GetFullPath(wanted);
        if (Directory.Exists(path))
        {
            string library = LibraryNames.SelectMany(name => new[] { Path.Combine(path, "lib", name), Path.Combine(path, "lib64", name) }).FirstOrDefault(File.Exists)
                ?? throw new CommandException($"{path} is no installation of MPI: there is no libmpi in its lib directory.");
            return FromLauncher(Path.Combine(path, "bin", "mpiexec"), library);
        }

        if (!File.Exists(path))
        {
            throw new CommandException($"There is no MPI at {path}.");
        }

        if (!Path.GetFileName(path).Contains(".so", StringComparison.Ordinal))
        {
            return FromLauncher(path, null);
        }

        string prefix = Path.GetDirectoryName(Path.GetDirectoryName(path)) ?? "/";
        string beside = Path.Combine(prefix, "bin", "mpiexec");
        if (File.Exists(beside))
        {
            return FromLauncher(beside, path);
        }

        // A library in a system directory: its family's launcher serves it.
        string abi = ElfDependencies.AbiOfLibrary(Path.GetFileName(path));
        MpiFamily family = abi == "openmpi" ? MpiFamily.OpenMpi : MpiFamily.Mpich;
        return abi.Length > 0 && FindByName(family) is { } found
            ? found with { Wanted = path }
            : throw new CommandException($"No mpiexec was found that belongs to {path}; give the prefix of its installation.");
    }

    /// <summary>The family that a text such as "MPICH 4.0.2", "openmpi" or "Open MPI v4.1.4" names; null when it names none.</summary>
    public static MpiFamily? FamilyOf(string text)
    {
        string plain = text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return plain.Contains("OPENMPI", StringComparison.Ordinal) || plain.Contains("LIBMPI.SO.40", StringComparison.Ordinal) ? MpiFamily.OpenMpi
            : plain.Contains("MPICH", StringComparison.Ordinal) || plain.Contains("LIBMPI.SO.12", StringComparison.Ordinal) ? MpiFamily.Mpich
            : null;
    }

    /// <summary>Tells a launcher's family and version from what it prints for --version; null when it is none.</summary>
    public static (MpiFamily Family, string Version)? Recognise(string output)
    {
        if (output.Contains("HYDRA", StringComparison.Ordinal))
        {
            string line = output.Split('\n').FirstOrDefault(text => text.TrimStart().StartsWith("Version:", StringComparison.Ordinal)) ?? "";
            return (MpiFamily.Mpich, line.Split(':', 2).ElementAtOrDefault(1)?.Trim() ?? "");
        }

        if (output.Contains("OpenRTE", StringComparison.Ordinal) || output.Contains("Open MPI", StringComparison.Ordinal))
        {
            string first = output.Split('\n')[0];
            return (MpiFamily.OpenMpi, first[(first.LastIndexOf(' ') + 1)..].Trim());
        }

        return null;
    }

    /// <summary>Finds a program in the search path; null when it is not there.</summary>
    public static string? FindInPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Combine(directory, name))
            .FirstOrDefault(IsExecutable);

    /// <summary>True for a file that somebody may execute.</summary>
    public static bool IsExecutable(string path) =>
        File.Exists(path) && (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;

    private static MpiInstallation? FindByName(MpiFamily family) =>
        (family == MpiFamily.Mpich ? MpichLaunchers : OpenMpiLaunchers)
            .Select(FindInPath)
            .OfType<string>()
            .Select(path => Probe(path) is { } probed && probed.Family == family ? new MpiInstallation(family, path, probed.Version, NameOf(family)) : null)
            .FirstOrDefault(found => found is not null);

    private static MpiInstallation FromLauncher(string launcher, string? library) =>
        Probe(launcher) is { } probed
            ? new MpiInstallation(probed.Family, launcher, probed.Version, library ?? NameOf(probed.Family))
            : throw new CommandException($"{launcher} is no launcher of MPICH or Open MPI.");

    private static (MpiFamily Family, string Version)? Probe(string launcher)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(launcher, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
            System.Threading.Tasks.Task<string> output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(VersionTimeoutMs))
            {
                process.Kill(true);
                return null;
            }

            return Recognise(output.Result + errors.Result);
        }
        catch (Win32Exception)
        {
            // It cannot be executed, so it is no launcher.
            return null;
        }
    }

    private static CommandException Missing(string wanted, string[] launchers) =>
        new($"The MPI '{wanted}' is not installed here: none of {string.Join(", ", launchers)} in the search path belongs to it.");
}
