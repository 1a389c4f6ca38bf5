// What `mana` makes of hosts, launchers and programs, without running anything.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.CommandLine;
using Mana.Contracts;
using Xunit;

namespace Mana.Tests.Unit;

public sealed class CliTests
{
    private static readonly MpiInstallation Mpich = new(MpiFamily.Mpich, "/usr/bin/mpiexec.mpich", "4.0.2", "mpich");
    private static readonly MpiInstallation OpenMpi4 = new(MpiFamily.OpenMpi, "/usr/bin/mpiexec.openmpi", "4.1.4", "openmpi");
    private static readonly MpiInstallation OpenMpi5 = OpenMpi4 with { Version = "5.0.7" };

    [Fact]
    public void OneHostOverMpichNeedsNothingSpecial() =>
        Assert.Equal("-n 2 mana-rank -- program", Line(Mpich, Request(2)));

    [Fact]
    public void SeveralHostsOverMpichUseTheAgent() =>
        Assert.Equal(
            "-launcher ssh -launcher-exec /agent -iface eth1 -hosts a:2,b:1 -ppn 2 -n 3 -verbose mana-rank -- program",
            Line(Mpich, Request(3) with { LauncherAgent = "/agent", NetworkInterface = "eth1", Hosts = HostSlots.Parse("a:2,b"), RanksPerHost = 2, ExtraArguments = ["-verbose"] }));

    [Fact]
    public void OneHostOverOpenMpiGetsTheVariablesByName() =>
        Assert.Equal("-x MANA_JOB -x MANA_SECRET -n 2 mana-rank -- program", Line(OpenMpi4, Request(2)));

    [Fact]
    public void RootAndTooManyRanksAreAllowedOnOpenMpi()
    {
        Assert.Equal("--allow-run-as-root --oversubscribe -x MANA_JOB -x MANA_SECRET -n 9 mana-rank -- program", Line(OpenMpi4, Request(9) with { IsRoot = true }));
        Assert.Equal("--map-by :OVERSUBSCRIBE -x MANA_JOB -x MANA_SECRET -n 9 mana-rank -- program", Line(OpenMpi5, Request(9)));
        Assert.Equal("--map-by ppr:1:node -x MANA_JOB -x MANA_SECRET -n 2 mana-rank -- program", Line(OpenMpi5, Request(2) with { RanksPerHost = 1 }));
    }

    [Fact]
    public void SeveralHostsOverOpenMpiUseTheAgent()
    {
        LaunchRequest request = Request(2) with { LauncherAgent = "/agent", NetworkInterface = "eth0", Hosts = HostSlots.Parse("a:1,b:1") };
        Assert.Equal(
            "--leave-session-attached -mca plm_rsh_no_tree_spawn 1 -mca oob_tcp_if_include eth0 -mca btl_tcp_if_include eth0 -mca btl self,vader,tcp -mca pml ob1 "
            + "-H a:1,b:1 -x MANA_JOB -x MANA_SECRET -n 2 mana-rank -- program",
            Line(OpenMpi4, request));
        Assert.Contains(new KeyValuePair<string, string>("OMPI_MCA_plm_rsh_agent", "/agent"), MpiLaunch.Environment(OpenMpi4, request));
        Assert.Empty(MpiLaunch.Environment(Mpich, request));
    }

    [Theory]
    [InlineData("a:0")]
    [InlineData(":2")]
    [InlineData("a:x")]
    public void BadHostsAreNamed(string text) =>
        Assert.Contains($"'{text}'", Assert.Throws<CommandException>(() => HostSlots.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void LaunchersAreRecognised()
    {
        Assert.Equal((MpiFamily.Mpich, "4.0.2"), MpiInstallation.Recognise("HYDRA build details:\n    Version:                                 4.0.2\n"));
        Assert.Equal((MpiFamily.OpenMpi, "4.1.4"), MpiInstallation.Recognise("mpiexec.openmpi (OpenRTE) 4.1.4\n\nReport bugs to"));
        Assert.Equal((MpiFamily.OpenMpi, "5.0.7"), MpiInstallation.Recognise("mpirun (Open MPI) 5.0.7\n"));
        Assert.Null(MpiInstallation.Recognise("GNU bash, version 5"));
    }

    [Theory]
    [InlineData("mpich", MpiFamily.Mpich)]
    [InlineData("MPICH Version: 4.0.2", MpiFamily.Mpich)]
    [InlineData("Open MPI v4.1.4", MpiFamily.OpenMpi)]
    [InlineData("openmpi", MpiFamily.OpenMpi)]
    public void FamiliesAreKnownByTheirNames(string text, MpiFamily family) => Assert.Equal(family, MpiInstallation.FamilyOf(text));

    [Fact]
    public void UnknownMpisAreNamed()
    {
        Assert.Contains("'nosuchmpi'", Assert.Throws<CommandException>(() => MpiInstallation.Find("nosuchmpi")).Message, StringComparison.Ordinal);
        Assert.Contains("/no/such/libmpi.so", Assert.Throws<CommandException>(() => MpiInstallation.Find("/no/such/libmpi.so")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScriptsAndDamagedFilesNameNoMpi()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "#!/bin/sh\n");
        Assert.Equal("", ElfDependencies.AbiOf(path));
        byte[] damaged = File.ReadAllBytes("/proc/self/exe")[..200];
        new Random(1).NextBytes(damaged.AsSpan(32, 100));
        File.WriteAllBytes(path, damaged);
        Assert.Equal("", ElfDependencies.AbiOf(path));
        File.Delete(path);
    }

    [Fact]
    public void TheEnvironmentOfAJobComesBack()
    {
        var job = new JobEnvironment("id", ["a:1", "b:2"], "secret", "/dir", "mpich", "/bin/mana-rank");
        Dictionary<string, string> variables = new(job.ToVariables());
        JobEnvironment copy = JobEnvironment.Parse(variables.GetValueOrDefault);
        Assert.Equal(job with { CoordinatorAddresses = [] }, copy with { CoordinatorAddresses = [] });
        Assert.Equal(job.CoordinatorAddresses, copy.CoordinatorAddresses);
        Assert.True(copy.HasCoordinator);
        Assert.Equal(JobEnvironment.AllVariables.Order(), variables.Keys.Order());
        Assert.False(JobEnvironment.Parse(_ => null).HasCoordinator);
    }

    [Fact]
    public void TheUsersChoicesTravelWhereTheyAreSet() =>
        Assert.Equal(["MANA_INTERCEPTION"], JobEnvironment.ChoicesSet(name => name == "MANA_INTERCEPTION" ? "seccomp" : name == "MANA_THREAD_POINTER" ? "" : "x"));

    private static LaunchRequest Request(int ranks) =>
        new() { Ranks = ranks, Processors = 4, Variables = ["MANA_JOB", "MANA_SECRET"], Command = ["mana-rank", "--", "program"] };

    private static string Line(MpiInstallation mpi, LaunchRequest request) => string.Join(' ', MpiLaunch.Arguments(mpi, request));
}
