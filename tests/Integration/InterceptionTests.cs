// The ways in which system calls of a program are caught: Syscall User Dispatch, which all other tests use where the kernel has it, and the seccomp
// filter of older kernels. Images know nothing of it: a checkpoint made under one is restarted under the other.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Programs under a seccomp filter, and as on an old kernel.</summary>
public sealed class InterceptionTests
{
    private const string Variable = "MANA_INTERCEPTION";
    private const string Dispatch = "dispatch", Seccomp = "seccomp";

    private static readonly string[] Programs = ["ring", "threads", "signals", "files", "comms"];

    /// <summary>The rows: program, application ABI, mode, and the ways before and after a restart.</summary>
    public static TheoryData<string, string, Mode, string, string> Matrix
    {
        get
        {
            var rows = new TheoryData<string, string, Mode, string, string>();
            foreach ((string program, int index) in Programs.Select((program, index) => (program, index)))
            {
                string abi = Mpi.All[index % Mpi.All.Length];
                foreach (Mode mode in new[] { Mode.Resume, Mode.RestartSame, Mode.RestartOther })
                {
                    rows.Add(program, abi, mode, Seccomp, Seccomp);
                }
            }

            foreach (string program in new[] { "ring", "threads", "signals" })
            {
                rows.Add(program, "openmpi", Mode.RestartOther, Dispatch, Seccomp);
                rows.Add(program, "mpich", Mode.RestartOther, Seccomp, Dispatch);
            }

            return rows;
        }
    }

    /// <summary>Runs one row.</summary>
    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_program_keeps_its_result_under_a_filter(string program, string abi, Mode mode, string before, string after) =>
        Job.Run($"interception-{program}-{abi}-{mode}-{before}-{after}", job =>
        {
            Subject subject = Subject.Get(program);
            string[] expected = subject.NativeLines(job);
            job.Variables[Variable] = before;
            RunningProcess launch = job.Launch(abi, subject.Ranks, Layout.Program(abi, program), [.. subject.Options, .. job.Slowly]);
            MustBeCaught(job, before, subject.Ranks);
            if (mode == Mode.Resume)
            {
                job.Checkpoint();
                job.Checkpoint();
                job.Hurry();
                Assert.Equal(expected, Job.Succeeded(job.Finish(launch)).Lines);
                return;
            }

            job.Variables[Variable] = after;
            string checkpoint = job.Checkpoint(stop: true);
            string[] first = job.Finish(launch).Lines;
            job.KillAll();
            RunningProcess restart = job.Restart(checkpoint, mode == Mode.RestartSame ? abi : Mpi.Other(abi), subject.Ranks);
            MustBeCaught(job, after, subject.Ranks);
            job.Hurry();
            Assert.Equal(expected, first.Concat(Job.Succeeded(job.Finish(restart)).Lines));
        },
        $"&DisplayName~{program}&DisplayName~{abi}&DisplayName~{mode}");

    /// <summary>Everything behaves as on Linux 4.18, launcher and coordinator included; the filter is then chosen by itself.</summary>
    [Theory]
    [InlineData("mpich", "ring")]
    [InlineData("openmpi", "files")]
    [InlineData("openmpi", "threads")]
    public void An_old_kernel_is_enough(string abi, string program) => Job.Run($"interception-old-{abi}-{program}", job =>
    {
        string old = Path.Combine(job.Directory, "oldkernel");
        job.Expect("gcc", "-O1", "-o", old, Path.Combine(Layout.Root, "tests", "programs", "kernel", "oldkernel.c"));
        Subject subject = Subject.Get(program);
        string[] expected = subject.NativeLines(job);
        RunningProcess launch = job.Running(job.Start(
            [old, Layout.Mana, "launch", "-n", subject.Ranks.ToString(), "--mpi", abi, "--dir", job.Checkpoints, "--", Layout.Program(abi, program), .. subject.Options, .. job.Slowly]));
        Assert.Contains("by a seccomp filter (seccomp)", job.Execute(old, Layout.Mana, "check").Output, StringComparison.Ordinal);
        string checkpoint = job.Checkpoint(stop: true);
        job.Hurry();
        string[] first = job.Finish(launch).Lines;
        job.KillAll();
        Assert.Equal(expected, first.Concat(job.Expect(old, Layout.Mana, "restart", checkpoint, "--mpi", Mpi.Other(abi)).Lines));
    });

    /// <summary>A way that is not there becomes a sentence before anything runs.</summary>
    [Theory]
    [InlineData("mpich")]
    [InlineData("openmpi")]
    public void An_unknown_way_is_a_sentence(string mpi) => Job.Run($"interception-unknown-{mpi}", job =>
    {
        job.Variables[Variable] = "magic";
        Outcome outcome = job.Execute(Layout.Mana, "launch", "-n", "1", "--mpi", mpi, "--dir", job.Checkpoints, "--", "/bin/true");
        Assert.Equal(125, outcome.ExitCode);
        Assert.Contains("MANA_INTERCEPTION is 'magic', which is neither dispatch nor seccomp.", outcome.Errors, StringComparison.Ordinal);
    });

    // The kernel tells how many filters bind a process; the ones of this test's surroundings count as well.
    private static void MustBeCaught(Job job, string way, int ranks)
    {
        int[] found = job.Ranks();
        Assert.Equal(ranks, found.Length);
        int around = Filters("self");
        Assert.All(found, rank => Assert.Equal(way == Seccomp ? around + 1 : around, Filters(rank.ToString())));
    }

    private static int Filters(string process)
    {
        const string Name = "Seccomp_filters:";
        string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(text => text.StartsWith(Name, StringComparison.Ordinal));
        return int.Parse((line ?? throw new InvalidOperationException("This kernel (before 5.9) does not tell how many filters bind a process."))[Name.Length..].Trim());
    }
}
