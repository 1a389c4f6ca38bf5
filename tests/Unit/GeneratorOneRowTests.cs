// Adding an MPI function is one row: a function that nobody has heard of is declared in copies of the real headers and appended to a copy of the real table, and
// nothing else is touched. The generator must then make its stub, its gate, its entries, its door to the library, its semantics and its line of documentation, and
// must leave everything that was there as it was; what it made must compile. It fails when any second place has to be edited.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Mana.StubGenerator;
using Xunit;

namespace Mana.Tests.Unit;

public sealed class GeneratorOneRowTests : IDisposable
{
    private const string Name = "MPI_Mana_made_up";
    private const string Prototype = "int MPI_Mana_made_up(const void *buf, int count, MPI_Datatype datatype, int dest, MPI_Comm comm);";
    private const string Row = Name + "\tmade-up\t9.0\t\t-\t-\t-\t-\tno\twaiting\tforward\tbuf:BUFFER:in count:POLYXFER_NUM_ELEM_NNI:in datatype:DATATYPE:in dest:RANK:in comm:COMMUNICATOR:in";
    private const string Collective = "MPI_Mana_made_up_all";
    private const string CollectivePrototype = "int MPI_Mana_made_up_all(void *buffer, int count, MPI_Datatype datatype, int root, MPI_Comm comm);";
    private const string CollectiveRow = Collective + "\tmade-up\t9.0\t\tcomm\t-\t-\t-\tno\twaiting\tcollective\tbuffer:BUFFER:inout count:POLYXFER_NUM_ELEM_NNI:in datatype:DATATYPE:in root:RANK:in comm:COMMUNICATOR:in";

    private readonly string _root = Path.Combine(Path.GetTempPath(), "mana-one-row-" + Guid.NewGuid().ToString("N")[..8]);

    public GeneratorOneRowTests() => Directory.CreateDirectory(_root);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void OneRowMakesEverything()
    {
        string repository = Repository();
        var real = new HeaderPaths();
        Copy(Path.Combine(repository, "StubGenerator", "Tables"), Path.Combine(_root, "StubGenerator", "Tables"));
        Copy(Path.Combine(repository, "MpiProxy"), Path.Combine(_root, "MpiProxy"));
        Copy(Path.Combine(repository, "LowerHalfLoader", "Syscalls"), Path.Combine(_root, "LowerHalfLoader", "Syscalls"));
        HeaderPaths paths = real with { MpichHeader = Declare(real.MpichHeader, "mpich"), OpenMpiHeader = Declare(real.OpenMpiHeader, "openmpi") };
        SortedDictionary<string, string> before = Generation.Run(_root, paths);
        string table = Path.Combine(_root, "StubGenerator", "Tables", "functions.tsv");
        int rows = File.ReadLines(table).Count() - 1;
        File.AppendAllText(table, $"{Row}\n{CollectiveRow}\n");
        SortedDictionary<string, string> after = Generation.Run(_root, paths);

        foreach ((string path, string made) in new[]
        {
            ("MpiProxy/Generated/Lib.cs", $"{Name} = (delegate* unmanaged<void*, int, nint, int, nint, int>)Find(\"{Name}\");"),
            ("MpiProxy/Generated/Entries.Mpich.cs", $"private static int {Name}("),
            ("MpiProxy/Generated/Entries.OpenMpi.cs", $"private static int {Name}("),
            ("MpiProxy/Generated/Semantics.cs", $"public static int {Name}(void* buf, int count, Datatype datatype, int dest, Comm comm)"),
            ("MpiProxy/Generated/Semantics.cs", $"public static int {Collective}("),
            ("UpperHalf/Stubs/Generated/mpich.S", Name), ("UpperHalf/Stubs/Generated/openmpi.S", Name), ("UpperHalf/Stubs/Generated/openmpi.S", "P" + Collective),
            ("docs/mpi-support.md", $"| {Name} | {rows}, waiting | full |"), ("MpiProxy/Generated/GateTable.cs", $"{rows} => \"{Name}\","),
        })
        {
            Assert.True(after[path].Contains(made, StringComparison.Ordinal), $"One row was not enough: {path} has no '{made}'.");
        }

        // Gate numbers, starters and everything else that images hold stay: nothing that was generated before is gone or moved.
        foreach ((string path, string text) in before.Where(file => file.Key.StartsWith("MpiProxy/", StringComparison.Ordinal)))
        {
            HashSet<string> kept = [.. after[path].Split('\n')];
            string[] lost = text.Split('\n').Where(line => !kept.Contains(line) && !line.Contains("FunctionCount", StringComparison.Ordinal)).ToArray();
            Assert.True(lost.Length == 0, $"{path} lost or changed what was there: {string.Join('\n', lost.Take(5))}");
        }

        foreach ((string path, string text) in after.Where(file => file.Key.StartsWith("MpiProxy/", StringComparison.Ordinal)))
        {
            File.WriteAllText(Path.Combine(_root, path), text);
        }

        Compile(repository);
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, file);
            if (relative.Split('/')[0] is not ("bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
                File.Copy(file, Path.Combine(to, relative));
            }
        }
    }

    /// <summary>A copy of the headers beside the real one, in which mpi.h also declares the two functions.</summary>
    private string Declare(string header, string name)
    {
        string directory = Directory.CreateDirectory(Path.Combine(_root, "headers", name)).FullName;
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(header)!, "*.h"))
        {
            File.Copy(file, Path.Combine(directory, Path.GetFileName(file)));
        }

        string path = Path.Combine(directory, Path.GetFileName(header));
        File.AppendAllText(path, $"\n{Prototype}\n{CollectivePrototype}\n");
        return path;
    }

    /// <summary>The proxy with the new function compiles without warnings; nobody wrote a line for it.</summary>
    private void Compile(string repository)
    {
        foreach (string file in new[] { "Directory.Build.props", "Directory.Packages.props", ".editorconfig" })
        {
            File.Copy(Path.Combine(repository, file), Path.Combine(_root, file));
        }

        Copy(Path.Combine(repository, "Contracts"), Path.Combine(_root, "Contracts"));
        using Process build = Process.Start(new ProcessStartInfo("dotnet",
            ["build", Path.Combine(_root, "MpiProxy"), "-v", "quiet", "--nologo", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false", "-p:NuGetAudit=false"])
        {
            RedirectStandardOutput = true, UseShellExecute = false, Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
        })!;
        string output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, $"What the generator made does not compile:\n{output}");
    }

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
