// Where the things under test stand in the repository. They are built by `make build programs`; a test that misses one says so.

using System;
using System.IO;

namespace Mana.Tests.Integration;

/// <summary>Paths of the repository, of the product's commands and of the test programs.</summary>
internal static class Layout
{
    /// <summary>The repository: the nearest directory above this assembly that holds Mana.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The command under test.</summary>
    public static string Mana => Existing(Path.Combine(Root, "out", "bin", "mana"));

    /// <summary>Folder that receives one folder per failed test. Ignored by git.</summary>
    public static string Failures => Path.Combine(Root, "tests", "failures");

    /// <summary>A test program built for the given ABI ("mpich" or "openmpi").</summary>
    public static string Program(string abi, string name) => Existing(Path.Combine(Root, "out", "programs", abi, name));

    /// <summary>The program that calls MPI through MPI.NET.</summary>
    public static string DotNetProgram => Existing(Path.Combine(Root, "out", "programs", "dotnet", "mpinet"));

    private static string Existing(string path) =>
        File.Exists(path) ? path : throw new FileNotFoundException($"{path} is not built; run: make build programs");

    private static string FindRoot()
    {
        for (DirectoryInfo? d = new(AppContext.BaseDirectory); d is not null; d = d.Parent)
        {
            if (File.Exists(Path.Combine(d.FullName, "Mana.sln")))
            {
                return d.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests must be run from a build inside the repository (no Mana.sln above them).");
    }
}
