using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Mana.MpiProxy;
using Mana.StubGenerator;
using Mana.StubGenerator.Model;
using Xunit;
using File = System.IO.File;

namespace Mana.Tests.Unit;

/// <summary>Compares the tables and the stubs with the installed MPI packages: with what their compilers see and with what their libraries export.</summary>
public class GeneratorOriginalsTests
{
    private static readonly HeaderPaths Paths = new();

    [Fact]
    public void RegenerationChangesNothing()
    {
        foreach ((string path, string text) in Generation.Run(Root(), Paths))
        {
            Assert.True(File.ReadAllText(Path.Combine(Root(), path)) == text, $"{path} is not what the generator writes: run `make generate`.");
        }
    }

    [Fact]
    public void ConstantsOfMpichAreThoseOfItsHeader()
    {
        List<Constant> constants = Table().Where(c => c.Mpich is not null).ToList();
        string source = Program(constants.Select(c => $"    V({c.Name});"), guarded: false);
        Dictionary<string, long> values = Run(source, "-I" + Path.GetDirectoryName(Paths.MpichHeader), Paths.MpichLibrary);
        Assert.All(constants, c => Assert.Equal((c.Name, c.Kind == ConstantKind.Handle ? (long)(int)c.Mpich!.Value : c.Mpich!.Value), (c.Name, c.Kind == ConstantKind.Handle ? (int)values[c.Name] : values[c.Name])));
        Assert.Equal(MpichAbi.StatusBytes, values["sizeof(MPI_Status)"]);
        Assert.Equal((8, 12, 16), (values["offset MPI_SOURCE"], values["offset MPI_TAG"], values["offset MPI_ERROR"]));
        Assert.Equal(MpichAbi.HandleBytes, values["sizeof(MPI_Comm)"]);
    }

    [Fact]
    public void ConstantsOfOpenMpiAreThoseOfItsHeader()
    {
        // Rows whose number comes from a newer header are absent from Debian's; the preprocessor tells.
        List<Constant> numbers = Table().Where(c => c.OpenMpi is not null).ToList();
        List<Constant> objects = Table().Where(c => c.OpenMpiSymbol is not null && c.Kind == ConstantKind.Handle && c.Name is not "MPI_LB" and not "MPI_UB").ToList();
        string source = Program(
            numbers.Select(c => $"    V({c.Name});").Concat(objects.Select(c => $"#ifdef {c.Name}\n    printf(\"{c.Name} %d\\n\", (void *){c.Name} == (void *)&{c.OpenMpiSymbol});\n#endif")),
            guarded: true);
        Dictionary<string, long> values = Run(source, "-I" + Path.GetDirectoryName(Paths.OpenMpiHeader), Paths.OpenMpiLibrary);
        Assert.All(numbers.Where(c => values.ContainsKey(c.Name)), c => Assert.Equal((c.Name, c.OpenMpi!.Value), (c.Name, values[c.Name])));
        Assert.All(objects.Where(c => values.ContainsKey(c.Name)), c => Assert.True(values[c.Name] == 1, $"{c.Name} is not the address of {c.OpenMpiSymbol}."));
        Assert.True(values.Count > 250, "The header defines fewer constants than expected.");
        Assert.Equal(OpenMpiAbi.StatusBytes, values["sizeof(MPI_Status)"]);
        Assert.Equal((0, 4, 8), (values["offset MPI_SOURCE"], values["offset MPI_TAG"], values["offset MPI_ERROR"]));
        Assert.Equal(OpenMpiAbi.HandleBytes, values["sizeof(MPI_Comm)"]);
    }

    [Theory]
    [InlineData("mpich/libmpich.so.12", true)]
    [InlineData("mpich/libmpi.so.12", true)]
    [InlineData("openmpi/libmpi.so.40", false)]
    public void StubExportsWhatTheOriginalExports(string stub, bool mpich)
    {
        string directory = Directory.CreateTempSubdirectory("mana-stubs").FullName;
        Execute(Path.Combine(Root(), "UpperHalf/Stubs/build.sh"), directory);
        Dictionary<string, ElfExport> ours = ElfExports.Read(Path.Combine(directory, stub)).ToDictionary(e => e.Name);
        IReadOnlyList<ElfExport> originals = ElfExports.Read(mpich ? Paths.MpichLibrary : Paths.OpenMpiLibrary);
        Assert.All(originals, original =>
        {
            Assert.True(ours.TryGetValue(original.Name, out ElfExport? e), $"{original.Name} is missing.");
            Assert.Equal((original.Name, original.IsObject, original.IsWeak, original.IsObject ? original.Size : 0), (e.Name, e.IsObject, e.IsWeak, e.IsObject ? e.Size : 0));
        });

        // MPI_X and PMPI_X are one function in the originals; a profiling tool may compare.
        Assert.All(originals.Where(e => e.Name.StartsWith("PMPI_", StringComparison.Ordinal) && ours.ContainsKey(e.Name[1..])), e => Assert.Equal(ours[e.Name].Address, ours[e.Name[1..]].Address));
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public void EveryFunctionOfTheHeadersHasARow()
    {
        HashSet<string> rows = [.. FunctionRow.Read(Path.Combine(Root(), "StubGenerator/Tables/functions.tsv")).Select(r => r.Name)];
        IEnumerable<string> declared = Header.Parse(Paths.MpichHeader).Functions.Keys.Concat(Header.Parse(Paths.OpenMpiHeader).Functions.Keys);
        Assert.DoesNotContain(declared, n => n.StartsWith("MPI_", StringComparison.Ordinal) && !rows.Contains(n));
    }

    private static IReadOnlyList<Constant> Table() => Constant.Read(Path.Combine(Root(), "StubGenerator/Tables/constants.tsv"));

    private static string Program(IEnumerable<string> lines, bool guarded)
    {
        var text = new StringBuilder("#include <mpi.h>\n#include <stddef.h>\n#include <stdio.h>\n");
        text.Append("#define V(name) printf(\"%s %lld\\n\", #name, (long long)(name))\n#define S(name) printf(\"sizeof(\" #name \") %zu\\n\", sizeof(name))\n");
        text.Append("#define O(name) printf(\"offset \" #name \" %zu\\n\", offsetof(MPI_Status, name))\nint main(void)\n{\n");
        foreach (string line in lines)
        {
            string name = line.Contains("V(", StringComparison.Ordinal) ? line.Trim()[2..^2] : string.Empty;
            text.Append(guarded && name.Length != 0 ? $"#ifdef {name}\n{line}\n#endif\n" : line + "\n");
        }

        return text.Append("    S(MPI_Status); S(MPI_Comm); S(MPI_Aint); S(MPI_Count); S(MPI_Offset);\n    O(MPI_SOURCE); O(MPI_TAG); O(MPI_ERROR);\n    return 0;\n}\n").ToString();
    }

    private static Dictionary<string, long> Run(string source, string include, string library)
    {
        string directory = Directory.CreateTempSubdirectory("mana-constants").FullName;
        string program = Path.Combine(directory, "constants");
        File.WriteAllText(program + ".c", source);
        Execute("gcc", "-w", include, program + ".c", library, "-o", program);
        string output = Execute(program);
        Directory.Delete(directory, recursive: true);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(l => l[..l.LastIndexOf(' ')], l => long.Parse(l[(l.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Execute(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{file} failed: {errors.Result}");
        return output;
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
