// Processes that join after the start: they work, a checkpoint says in a sentence that it cannot be taken while they are there, and works when
// they are gone.

using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Spawned worlds, and processes that connect.</summary>
/// <remarks>Debian's MPICH 4.0.2 can do none of it ("not currently supported with ucx netmod", "Error in spawn call"), so Open MPI lies below.</remarks>
public sealed class DynamicProcessTests
{
    private const string WithProcesses = "openmpi";

    /// <summary>
    /// A program that spawns itself, asked for checkpoints before and after it parts from its children, and restarted.
    /// </summary>
    [Theory]
    [InlineData("openmpi", "one")]
    [InlineData("openmpi", "multiple")]
    [InlineData("mpich", "one")]
    [InlineData("mpich", "multiple")]
    public void A_spawned_world_refuses_checkpoints_until_it_is_disconnected(string abi, string mode) => Job.Run($"spawn-{abi}-{mode}", job =>
    {
        const string mpi = WithProcesses;
        var roomForMore = new Dictionary<string, string> { ["OMPI_MCA_rmaps_base_oversubscribe"] = "1" };
        RunningProcess launch = job.Running(job.StartWith(
            roomForMore,
            [Layout.Mana, "launch", "-n", "2", "--mpi", mpi, "--dir", job.Checkpoints, "--", Layout.Program(abi, "spawn"), "--mode", mode, "--steps", "150", .. job.Slowly]));
        Outcome refused = job.Execute(Layout.Mana, "checkpoint", job.Checkpoints);
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("MPI_Comm_disconnect", refused.Output + refused.Errors, StringComparison.Ordinal);
        Assert.Empty(job.AllCheckpoints());
        File.WriteAllText(Path.Combine(job.Directory, "part"), "");
        Assert.True(launch.WaitUntil(p => p.Errors.Contains("spawn: alone\n"), Job.CommandTimeoutMs), launch.Errors);
        string checkpoint = job.Checkpoint();
        job.Hurry();
        string[] lines = Job.Succeeded(job.Finish(launch)).Lines;
        Assert.StartsWith("spawn ok ranks=2 steps=150 ", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(lines, job.Expect(Layout.Mana, "restart", checkpoint, "--mpi", Mpi.Other(mpi)).Lines);
    });
    /// <summary>
    /// Two halves of a job connect by a published name and over a socket. While a call waits for the others, a port is open or a name is published, a checkpoint is
    /// refused; what the halves share is saved, and made again also on a library which cannot connect.
    /// </summary>
    [Theory]
    [InlineData("openmpi", "openmpi")]
    [InlineData("openmpi", "mpich")]
    [InlineData("mpich", "openmpi")]
    [InlineData("mpich", "mpich")]
    public void Connected_halves_of_a_job_are_saved_once_no_port_is_open(string abi, string then) => Job.Run($"connect-{abi}-{then}", job =>
    {
        string[] expected = Native(job, 4);
        RunningProcess launch = job.Launch(WithProcesses, 4, Layout.Program(abi, "connect"), ["--steps", "150", .. job.Slowly]);
        Reach(launch, "waiting");
        Refused(job, "a call that starts or connects processes is under way");
        Go(job, 1);
        Reach(launch, "connected");
        Refused(job, "MPI_Close_port");
        Go(job, 2);
        Reach(launch, "closed");
        job.Checkpoint();
        string checkpoint = job.Checkpoint(stop: true);
        Job.Succeeded(job.Finish(launch));
        RunningProcess restarted = job.Restart(checkpoint, then, 4);
        Go(job, 3);
        Reach(restarted, "alone");
        job.Checkpoint();
        job.Hurry();
        Assert.Equal(expected, Job.Succeeded(job.Finish(restarted)).Lines);
    });

    /// <summary>Two jobs connect by way of Open MPI's name server. Neither can be saved while they are connected, and each can once they have parted.</summary>
    [Theory]
    [InlineData("openmpi", "mpich")]
    [InlineData("mpich", "mpich")]
    public void Connected_jobs_refuse_checkpoints_until_they_have_parted(string server, string client) => Job.Run($"connect-jobs-{server}-{client}", job =>
    {
        string uri = Path.Combine(job.Directory, "server");
        job.Start("ompi-server", "--no-daemonize", "-r", uri);
        var names = new Dictionary<string, string> { ["OMPI_MCA_pmix_server_uri"] = "file:" + uri };
        Assert.True(System.Threading.SpinWait.SpinUntil(() => File.Exists(uri) && File.ReadAllText(uri).Contains('\n'), Job.CommandTimeoutMs), "ompi-server did not start.");
        string other = job.Checkpoints + "-of-client";
        RunningProcess first = Begin("server", server, job.Checkpoints);
        Assert.True(first.WaitUntil(p => p.Errors.Contains("connect: published\n"), Job.CommandTimeoutMs), first.Errors);
        RunningProcess second = Begin("client", client, other);
        Reach(first, "connected");
        Reach(second, "connected");
        Refused(job, "MPI_Comm_disconnect");
        Refused(job, "MPI_Comm_disconnect", other);
        Go(job, 1);
        Reach(first, "alone");
        Reach(second, "alone");
        string checkpoint = job.Checkpoint();
        job.Expect(Layout.Mana, "checkpoint", other);
        job.Hurry();
        string[] lines = Job.Succeeded(job.Finish(first)).Lines;
        Assert.StartsWith("connect ok ranks=2 steps=150 ", Assert.Single(lines), StringComparison.Ordinal);
        Job.Succeeded(job.Finish(second));
        Assert.Equal(lines, job.Expect(Layout.Mana, "restart", checkpoint, "--mpi", Mpi.Other(WithProcesses)).Lines);

        RunningProcess Begin(string mode, string abi, string directory) => job.StartWith(
            names, [Layout.Mana, "launch", "-n", "2", "--mpi", WithProcesses, "--dir", directory, "--", Layout.Program(abi, "connect"), "--mode", mode, "--steps", "150", .. job.Slowly]);
    });

    /// <summary>Where the library cannot do it, the application gets an error of MPI and a sentence says what the library said.</summary>
    [Theory]
    [InlineData("openmpi", "connect", "MPI_Open_port")]
    [InlineData("mpich", "connect", "MPI_Open_port")]
    [InlineData("openmpi", "spawn", "MPI_Comm_spawn")]
    [InlineData("mpich", "spawn", "MPI_Comm_spawn")]
    public void A_library_without_dynamic_processes_says_so(string abi, string program, string function) => Job.Run($"no-{program}-{abi}", job =>
    {
        Outcome outcome = job.Execute(Layout.Mana, "launch", "-n", "2", "--mpi", "mpich", "--dir", job.Checkpoints, "--", Layout.Program(abi, program));
        Assert.False(outcome.TimedOut);
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains($"{function} failed in the MPI library below (MPICH", outcome.Errors, StringComparison.Ordinal);
    });

    // Natively nobody holds it up: the file that ends its pauses is there from the beginning.
    private static string[] Native(Job job, int ranks)
    {
        string all = Path.Combine(job.Directory, "native");
        File.WriteAllText(all, "");
        return job.Expect("mpiexec." + WithProcesses, "-n", ranks.ToString(), Layout.Program(WithProcesses, "connect"), "--steps", "150", "--hurry", all).Lines;
    }

    private static void Go(Job job, int number) => File.WriteAllText(Path.Combine(job.Directory, $"go-{number}"), "");

    private static void Reach(RunningProcess process, string stage) =>
        Assert.True(process.WaitUntil(p => p.Errors.Contains($"connect: {stage}\n"), Job.CommandTimeoutMs), process.Errors);

    private static void Refused(Job job, string because, string? directory = null)
    {
        Outcome refused = job.Execute(Layout.Mana, "checkpoint", directory ?? job.Checkpoints);
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains(because, refused.Output + refused.Errors, StringComparison.Ordinal);
        Assert.Empty(job.AllCheckpoints());
    }
}
