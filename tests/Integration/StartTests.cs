// The ways in which programs are started: the shapes of executables, scripts, a launcher of the user's own; and the commands that look.

using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Starting jobs, and looking at them.</summary>
public sealed class StartTests
{
    private static readonly string[] RingOptions = ["--steps", "20"];

    /// <summary>Executables which are not position-independent, and those whose run path leads to the native MPI library.</summary>
    [Theory]
    [InlineData("mpich", "ring-nopie")]
    [InlineData("mpich", "ring-rpath")]
    [InlineData("openmpi", "ring-nopie")]
    [InlineData("openmpi", "ring-rpath")]
    public void Every_shape_of_executable_runs_on_the_other_MPI(string abi, string program) => Job.Run($"shape-{abi}-{program}", job =>
        Assert.Equal(Ring(job), job.Expect(Launch(job, Mpi.Other(abi), Layout.Program(abi, program), RingOptions)).Lines));

    /// <summary>An executable which is not position-independent goes through checkpoint and restart, however its system calls are caught.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("seccomp")]
    public void An_executable_at_a_fixed_address_restarts(string interception) => Job.Run($"shape-nopie-restart-{interception}", job =>
    {
        job.Variables["MANA_INTERCEPTION"] = interception;
        RunningProcess launch = job.Launch("mpich", 2, Layout.Program("mpich", "ring-nopie"), ["--steps", "300", .. job.Slowly]);
        string checkpoint = job.Checkpoint(stop: true);
        job.Hurry();
        job.Finish(launch);
        job.KillAll();
        Assert.StartsWith("ring ok ranks=2 steps=300 ", Assert.Single(job.Expect(Layout.Mana, "restart", checkpoint, "--mpi", "openmpi").Lines), StringComparison.Ordinal);
    });

    /// <summary>A script that starts the MPI program.</summary>
    [Fact]
    public void A_script_that_starts_the_program_runs() => Job.Run("start-script", job =>
    {
        string script = Path.Combine(job.Directory, "start.sh");
        File.WriteAllText(script, $"#!/bin/sh\nexec {Layout.Program("mpich", "ring")} \"$@\"\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(Ring(job), job.Expect(Launch(job, "openmpi", script, RingOptions)).Lines);
    });

    /// <summary>LD_LIBRARY_PATH, arguments with blanks, and other environment reach the program and nothing of Mana's does.</summary>
    [Fact]
    public void The_environment_is_the_users() => Job.Run("start-environment", job =>
    {
        string[] words = Launch(job, "mpich", "/bin/sh", "-c", "printf '%s|' \"$LD_LIBRARY_PATH\" \"$OF_THE_USER\" \"$@\"; env | grep -c ^MANA_ || true", "sh", "two words", "");
        Outcome outcome = Job.Succeeded(job.Finish(job.StartWith(
            new System.Collections.Generic.Dictionary<string, string> { ["LD_LIBRARY_PATH"] = "/opt/of the user", ["OF_THE_USER"] = "a=b" },
            [.. words.Take(2), "-n", "1", .. words.Skip(4)])));
        Assert.Equal("/opt/of the user|a=b|two words||0", Assert.Single(outcome.Lines));
    });

    /// <summary>The program's own exit code is that of the job.</summary>
    [Theory]
    [InlineData("mpich")]
    [InlineData("openmpi")]
    public void An_exit_code_comes_through(string mpi) => Job.Run($"exit-code-{mpi}", job =>
        Assert.Equal(7, job.Execute(Layout.Mana, "launch", "-n", "1", "--mpi", mpi, "--dir", job.Checkpoints, "--", "/bin/sh", "-c", "exit 7").ExitCode));

    /// <summary>Under a launcher that the user already has, with a checkpoint and a restart.</summary>
    [Theory]
    [InlineData("mpich")]
    [InlineData("openmpi")]
    public void A_launcher_of_the_user_works(string mpi) => Job.Run($"start-own-launcher-{mpi}", job =>
    {
        RunningProcess run = job.Running(job.Start(
            ["mpiexec." + mpi, "-n", "2", Layout.Mana, "run", "--dir", job.Checkpoints, "--", Layout.Program(mpi, "ring"), "--steps", "300", .. job.Slowly]));
        job.Expect(Layout.Mana, "status", job.Checkpoints);
        string checkpoint = job.Checkpoint();
        job.Hurry();
        string[] lines = Job.Succeeded(job.Finish(run)).Lines;
        Assert.StartsWith("ring ok ranks=2 steps=300 ", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(lines, job.Expect(Layout.Mana, "restart", checkpoint, "--mpi", Mpi.Other(mpi)).Lines);
    });

    /// <summary>A checkpoint every second by itself.</summary>
    [Fact]
    public void Checkpoints_come_by_themselves() => Job.Run("interval", job =>
    {
        Job.Succeeded(job.Finish(job.Start(
            Layout.Mana, "launch", "-n", "2", "--mpi", "mpich", "--interval", "1", "--dir", job.Checkpoints, "--", Layout.Program("mpich", "ring"), "--steps", "700", "--pause-ms", "5")));
        Assert.NotEmpty(job.AllCheckpoints());
        Assert.StartsWith("ring ok ranks=2 steps=700 ", Assert.Single(job.Expect(Layout.Mana, "restart", job.NewestCheckpoint(), "--mpi", "openmpi").Lines), StringComparison.Ordinal);
    });

    /// <summary>What cannot be done is refused by name, and the program goes on.</summary>
    [Theory]
    [InlineData("mpich")]
    [InlineData("openmpi")]
    public void What_cannot_be_done_is_refused_by_name(string mpi) => Job.Run($"unsupported-{mpi}", job =>
    {
        Outcome outcome = job.Expect(Launch(job, mpi, Layout.Program(mpi, "unsupported"), "--directory", job.Directory));
        Assert.Contains("MPI_File_set_view is refused", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("unsupported ok ranks=2", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("MPI_File_set_view", outcome.Errors, StringComparison.Ordinal);
    });

    /// <summary>The commands that only look: status, inspect, check, help.</summary>
    [Fact]
    public void The_commands_that_look_answer() => Job.Run("commands", job =>
    {
        Assert.Contains("mpich", job.Execute(Layout.Mana, "check").Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("launch", job.Expect(Layout.Mana, "--help").Output, StringComparison.Ordinal);
        RunningProcess launch = job.Launch("mpich", 2, Layout.Program("mpich", "ring"), ["--steps", "300", .. job.Slowly]);
        Assert.Contains("2", job.Expect(Layout.Mana, "status", job.Checkpoints).Output, StringComparison.Ordinal);
        string checkpoint = job.Checkpoint(stop: true);
        job.Finish(launch);
        string inspection = job.Expect(Layout.Mana, "inspect", checkpoint).Output;
        Assert.Contains("ring", inspection, StringComparison.Ordinal);
        Assert.Contains("mpich", inspection, StringComparison.OrdinalIgnoreCase);
    });

    /// <summary>Several hosts: the stand-in of ci/hosts.sh carries Open MPI natively, with the result of one host.</summary>
    [Fact]
    public void Four_hosts_give_the_result_of_one() => Job.Run("hosts-native", job =>
    {
        string hosts = Path.Combine(Layout.Root, "ci", "hosts.sh"), prefix = $"t{Environment.ProcessId:x}t";
        string[] heat = [Layout.Program("openmpi", "heat"), "--size", "40", "--steps", "20"];
        try
        {
            job.Expect(hosts, "up", "4", prefix);
            string[] names = job.Expect(hosts, "list", prefix).Lines[0].Split(',');
            string layout = string.Join(',', names.Select(n => n + ":1"));
            string[] over = job.Expect("bash", "-c", $"eval \"$({hosts} env {prefix})\"; exec mpiexec.openmpi -n 4 -H {layout} {string.Join(' ', heat)}").Lines;
            Assert.Equal(job.Expect(["mpiexec.openmpi", "-n", "4", .. heat]).Lines, over);
        }
        finally
        {
            job.Expect(hosts, "down", prefix);
        }
    });

    private static string[] Launch(Job job, string mpi, string program, params string[] arguments) =>
        [Layout.Mana, "launch", "-n", "2", "--mpi", mpi, "--dir", job.Checkpoints, "--", program, .. arguments];

    private static string[] Ring(Job job) => job.Expect(["mpiexec.openmpi", "-n", "2", Layout.Program("openmpi", "ring"), .. RingOptions]).Lines;

    /// <summary>
    /// What runs without the runtime's transition (system calls, the direct path of MPI_Send and MPI_Recv) calls nothing of the runtime, in the
    /// executable which is shipped.
    /// </summary>
    [Theory]
    [InlineData("kernel")]
    [InlineData("direct")]
    public void Restricted_code_calls_nothing_of_the_runtime(string part) => Job.Run($"restricted-{part}", job =>
        Assert.StartsWith("restricted code ok: ", Assert.Single(job.Expect("sh", Path.Combine(Layout.Root, "native", "check-restricted.sh"), Layout.Mana + "-rank", part).Lines), StringComparison.Ordinal));
}
