// Where the parts of Mana lie: `mana-rank` and the stub libraries beside `mana`.

using System;
using System.IO;
using System.Linq;
using Mana.Contracts;

namespace Mana.CommandLine;

/// <summary>Finds the parts of this installation.</summary>
internal static class Installation
{
    private const string RankProgram = "mana-rank";

    private static readonly string[] Stubs = ["stubs/mpich/libmpich.so.12", "stubs/openmpi/libmpi.so.40"];

    /// <summary>Directory of <c>mana</c>.</summary>
    public static string Home => Path.GetDirectoryName(RealPath(Environment.ProcessPath ?? "/proc/self/exe")) ?? "/";

    /// <summary>Path of <c>mana-rank</c>, by the environment or beside <c>mana</c>.</summary>
    /// <exception cref="CommandException">It is not there.</exception>
    public static string RankExecutable()
    {
        string path = Environment.GetEnvironmentVariable(JobEnvironment.RankExecutableVariable) is { Length: > 0 } given
            ? Path.GetFullPath(given)
            : Path.Combine(Home, RankProgram);
        return MpiInstallation.IsExecutable(path)
            ? path
            : throw new CommandException($"{path} is missing or not executable: the installation of Mana is incomplete.");
    }

    /// <summary>The first stub library that is missing beside mana-rank; null when all are there.</summary>
    public static string? MissingStub(string rankExecutable) =>
        Stubs.Select(stub => Path.Combine(Path.GetDirectoryName(rankExecutable)!, stub)).FirstOrDefault(path => !File.Exists(path));

    /// <summary>A program as the user named it, made certain: with a directory as it is, otherwise from the search path.</summary>
    /// <exception cref="CommandException">There is no such program.</exception>
    public static string Program(string name)
    {
        if (!name.Contains('/', StringComparison.Ordinal))
        {
            return MpiInstallation.FindInPath(name) ?? throw new CommandException($"There is no program '{name}' in the search path.");
        }

        return !File.Exists(name) ? throw new CommandException($"There is no program {name}.")
            : MpiInstallation.IsExecutable(name) ? name
            : throw new CommandException($"{name} is not executable.");
    }

    private static string RealPath(string path) => new FileInfo(path).ResolveLinkTarget(true)?.FullName ?? path;
}
