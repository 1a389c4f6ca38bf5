// A program on the .NET runtime, which calls MPI through the package MPI.NET: it finds the library by dlopen, compiles its code while it runs, and has threads
// and signal handlers of its own. It is a program of MPICH's binary interface; natively it runs on MPICH only.

using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Programs of MPI.NET.</summary>
public sealed class DotNetTests
{
    private const string Steps = "50";

    /// <summary>The program prints under Mana, on both MPIs, what it prints natively.</summary>
    [Theory]
    [InlineData("mpich", 2)]
    [InlineData("openmpi", 2)]
    [InlineData("openmpi", 3)]
    public void A_program_of_MPI_NET_keeps_its_result(string mpi, int ranks) => Job.Run($"dotnet-{mpi}-{ranks}", job =>
    {
        string[] native = job.Expect("mpiexec.mpich", "-n", ranks.ToString(), Layout.DotNetProgram, "--steps", Steps).Lines;
        Assert.Single(native);
        Assert.Equal(native, job.Expect(Layout.Mana, "launch", "-n", ranks.ToString(), "--mpi", mpi, "--dir", job.Checkpoints, "--", Layout.DotNetProgram, "--steps", Steps).Lines);
    });
}
