// Processes that join after the start: they work, a checkpoint says in a sentence that it cannot be taken while they are there, and works when
// they are gone.

using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Spawned worlds.</summary>
public sealed class DynamicProcessTests
{
    /// <summary>
    /// A program that spawns itself, asked for checkpoints before and after it parts from its children, and restarted. Debian's MPICH cannot spawn
    /// under its own launcher ("Error in spawn call"), so only Open MPI lies below.
    /// </summary>
    [Theory]
    [InlineData("openmpi")]
    [InlineData("mpich")]
    public void A_spawned_world_refuses_checkpoints_until_it_is_disconnected(string abi) => Job.Run($"spawn-{abi}", job =>
    {
        const string mpi = "openmpi";
        var roomForMore = new Dictionary<string, string> { ["OMPI_MCA_rmaps_base_oversubscribe"] = "1" };
        RunningProcess launch = job.Running(job.StartWith(
            roomForMore,
            [Layout.Mana, "launch", "-n", "2", "--mpi", mpi, "--dir", job.Checkpoints, "--", Layout.Program(abi, "spawn"), "--steps", "150", .. job.Slowly]));
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
}
