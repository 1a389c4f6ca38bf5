// Windows between hosts which can only talk over TCP (ci/hosts.sh): there the locks of windows are words in a window of the library's, whose owner has to be
// inside the library to answer. Only Open MPI: Debian's MPICH 4.0.2 hangs in MPI_Finalize over several TCP hosts natively.

using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>One-sided communication over several hosts.</summary>
public sealed class HostTests
{
    private const int Checkpoints = 6;
    private const int NameLetters = 6;

    /// <summary>Two hosts with a rank each, asked for checkpoints again and again while one rank waits for a lock that the other holds; then restarted on one host.</summary>
    [Theory]
    [InlineData("openmpi")]
    [InlineData("mpich")]
    public void Windows_between_hosts_are_saved_while_a_lock_is_waited_for(string abi) => Job.Run($"hosts-{abi}", job =>
    {
        string program = Layout.Program(abi, "windows");
        string[] expected = job.Expect("mpiexec." + abi, "-n", "2", Layout.Program(abi, "windows"), "--steps", "10").Lines;
        string hosts = Path.Combine(Layout.Root, "ci/hosts.sh");
        string prefix = "t" + string.Concat(Enumerable.Range(0, NameLetters).Select(_ => (char)('a' + Random.Shared.Next('z' - 'a' + 1))));
        job.Expect(hosts, "up", "2", prefix);
        try
        {
            string launch = RunningProcess.Quote(
                [Layout.Mana, "launch", "-n", "2", "--mpi", "openmpi", "--hosts", $"{prefix}1:1,{prefix}2:1", "--launcher-agent", Path.Combine(Layout.Root, "ci/host-agent"),
                 "--dir", job.Checkpoints, "--", program, "--steps", "10", "--pause-ms", "300", .. job.Slowly[2..]]);
            RunningProcess process = job.Running(job.Start("bash", "-c", $"eval \"$({hosts} env {prefix})\"; exec {launch}"));
            for (int taken = 0; taken < Checkpoints; taken++)
            {
                Job.Pause(250);
                job.Checkpoint();
            }

            string last = job.Checkpoint(stop: true);
            Job.Succeeded(job.Finish(process));
            job.Hurry();
            Assert.Equal(expected, job.Expect(Layout.Mana, "restart", last, "--mpi", "mpich").Lines);
        }
        finally
        {
            job.KillAll();
            job.Execute(hosts, "down", prefix);
        }
    });
}
