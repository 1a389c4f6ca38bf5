using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Mana.StubGenerator.Emit;
using Mana.StubGenerator.Model;
using Xunit;

namespace Mana.Tests.Unit;

/// <summary>What the generator makes of two small headers and a small table, as text. One row is all that a new function needs: MPI_Mana_probe is made up.</summary>
public class GeneratorSnapshotTests
{
    private static readonly string[] ByHand = ["MPI_Irecv", "MPI_Waitsome", "MPI_Comm_create_keyval"];

    [Fact]
    public void HeaderIsRead() => GeneratorSnapshot.Verify(Header.Parse(Data("mpich.h")).Describe());

    [Fact]
    public void EntriesOfMpich() => GeneratorSnapshot.Verify(EntriesEmitter.Emit(Functions(), Bodies(), mpich: true));

    [Fact]
    public void EntriesOfOpenMpi() => GeneratorSnapshot.Verify(EntriesEmitter.Emit(Functions(), Bodies(), mpich: false));

    [Fact]
    public void Semantics() => GeneratorSnapshot.Verify(SemanticsEmitter.Emit(Functions(), Bodies()));

    [Fact]
    public void Starters() => GeneratorSnapshot.Verify(SemanticsEmitter.Starters(Functions()));

    [Fact]
    public void Library() => GeneratorSnapshot.Verify(LibEmitter.Emit(Functions()));

    [Fact]
    public void StubOfOpenMpi()
    {
        ElfExport[] exports =
        [
            new("MPI_Irecv", false, true, 0x10, 9), new("MPI_Mana_probe", false, true, 0x20, 9), new("PMPI_Irecv", false, false, 0x10, 9), new("ompi_internal", false, false, 0x30, 9),
            new("ompi_mpi_comm_world", true, false, 0x100, 512), new("ompi_mpi_comm_world_addr", true, false, 0x400, 8), new("mca_data", true, false, 0x500, 4),
        ];
        Constant[] constants = [new("MPI_COMM_WORLD", null, null, null, "ompi_mpi_comm_world", 257)];
        string text = StubEmitter.Emit(Functions(), constants, exports, mpich: false);

        // Most of the table is empty; the snapshot keeps what is not.
        GeneratorSnapshot.Verify(string.Join('\n', text.Split('\n').Where(line => line != "    .quad 0")));
    }

    [Fact]
    public void ARowWhichDisagreesWithItsPrototypeIsRefused()
    {
        FunctionRow row = Rows().First(r => r.Name == "MPI_Bcast");
        var error = Assert.Throws<InvalidDataException>(() => Function.Join([row with { Parameters = row.Parameters.Skip(1).ToList() }], Header.Parse(Data("mpich.h")), Header.Parse(Data("openmpi.h")), new HashSet<string>()));
        Assert.Contains("MPI_Bcast: the row has 4 parameters, the header 5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALightGateWithSevenParametersIsRefused()
    {
        List<Function> functions = Functions().Select(f => f with { Row = f.Row with { Gate = "light" } }).ToList();
        Assert.Throws<InvalidDataException>(() => StubEmitter.Emit(functions, [], [], mpich: true));
    }

    private static IReadOnlyList<FunctionRow> Rows() => FunctionRow.Read(Data("functions.tsv"));

    private static IReadOnlyList<Function> Functions() => Function.Join(Rows(), Header.Parse(Data("mpich.h")), Header.Parse(Data("openmpi.h")), new HashSet<string>());

    private static Bodies Bodies() => new(ByHand, hasCollectives: true);

    private static string Data(string name, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "GeneratorData", name);
}
