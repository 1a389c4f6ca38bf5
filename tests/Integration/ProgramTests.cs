// Every test program in every mode: natively, under Mana, through checkpoints, and through kill and restart on the same and on the
// other MPI. The programs know nothing of it, and the one line they print must always be the one of the native run.

using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Sdk;

namespace Mana.Tests.Integration;

/// <summary>What the runner does to a program.</summary>
public enum Mode
{
    /// <summary>No Mana at all: both MPIs must agree, or the program itself is wrong.</summary>
    Native,

    /// <summary>Under Mana on the MPI it was built for.</summary>
    Proxied,

    /// <summary>Under Mana on the other MPI.</summary>
    ProxiedOther,

    /// <summary>Two checkpoints; the job goes on after each.</summary>
    Resume,

    /// <summary>Checkpoint and stop, restart on the same MPI.</summary>
    RestartSame,

    /// <summary>Checkpoint and stop, restart on the other MPI.</summary>
    RestartOther,

    /// <summary>To the other MPI, and by a second checkpoint back to the first.</summary>
    Twice,
}

/// <summary>The matrix of programs and modes.</summary>
public sealed class ProgramTests
{
    private static readonly Mode[] UnderMana = [Mode.Proxied, Mode.ProxiedOther, Mode.Resume, Mode.RestartSame, Mode.RestartOther, Mode.Twice];

    /// <summary>The rows: program, application ABI, mode.</summary>
    public static TheoryData<string, string, Mode> Matrix
    {
        get
        {
            var rows = new TheoryData<string, string, Mode>();
            foreach (Subject subject in Subject.All)
            {
                string? only = subject.OnlyFor;
                rows.Add(subject.Id, only ?? "both", Mode.Native);
                foreach (string abi in Mpi.All.Where(abi => only is null || abi == only))
                {
                    foreach (Mode mode in UnderMana)
                    {
                        rows.Add(subject.Id, abi, mode);
                    }
                }
            }

            return rows;
        }
    }

    /// <summary>Runs one row.</summary>
    [Theory]
    [MemberData(nameof(Matrix))]
    public void Program_keeps_its_result(string program, string abi, Mode mode)
    {
        Subject subject = Subject.Get(program);
        Job.Run($"{program}-{abi}-{mode}", job =>
        {
            if (mode == Mode.Native)
            {
                if (subject.OnlyFor is { } only)
                {
                    Assert.Single(subject.NativeLines(job, only));
                    return;
                }

                Assert.Equal(subject.NativeLines(job, "mpich"), subject.NativeLines(job, "openmpi"));
                return;
            }

            string[] expected = subject.NativeLines(job);
            string first = mode == Mode.ProxiedOther ? Mpi.Other(abi) : abi;
            if (mode is Mode.Proxied or Mode.ProxiedOther)
            {
                job.Hurry();
            }

            RunningProcess launch = job.Launch(first, subject.Ranks, Layout.Program(abi, subject.Name), [.. subject.Options, .. job.Slowly]);
            string[] actual = mode switch
            {
                Mode.Proxied or Mode.ProxiedOther => Job.Succeeded(job.Finish(launch)).Lines,
                Mode.Resume => AfterResume(job, launch),
                Mode.RestartSame => AfterRestart(job, launch, subject.Ranks, abi),
                Mode.RestartOther => AfterRestart(job, launch, subject.Ranks, Mpi.Other(abi)),
                Mode.Twice => AfterRestart(job, launch, subject.Ranks, Mpi.Other(abi), abi),
                _ => throw new InvalidOperationException($"{mode} is no mode under Mana."),
            };
            Assert.Equal(expected, actual);
        },
        $"&DisplayName~{program}&DisplayName~{abi}&DisplayName~{mode}");
    }

    private static string[] AfterResume(Job job, RunningProcess launch)
    {
        for (int i = 0; i < 2; i++)
        {
            Job.Pause(150);
            MustRun(launch);
            job.Checkpoint();
        }

        MustRun(launch);
        job.Hurry();
        return Job.Succeeded(job.Finish(launch)).Lines;
    }

    // What the program printed before each stop, and after the last restart, in order.
    private static string[] AfterRestart(Job job, RunningProcess launch, int ranks, params string[] mpis)
    {
        var lines = new List<string>();
        RunningProcess current = launch;
        for (int i = 0; i < mpis.Length; i++)
        {
            Job.Pause(200);
            MustRun(current);
            string checkpoint = job.Checkpoint(stop: true);
            lines.AddRange(job.Finish(current).Lines);
            job.KillAll();

            // What a library keeps beside a file while it is open (ROMIO: .NAME.shfp.NUMBER) goes when the job stops, as when it ends.
            Assert.Empty(System.IO.Directory.EnumerateFiles(job.Directory, ".*"));
            if (i == mpis.Length - 1)
            {
                job.Hurry();
            }

            current = job.Restart(checkpoint, mpis[i], ranks);
        }

        lines.AddRange(Job.Succeeded(job.Finish(current)).Lines);
        return [.. lines];
    }

    // Otherwise the checkpoint would come too late and the row would prove nothing.
    private static void MustRun(RunningProcess process)
    {
        if (process.HasEnded)
        {
            throw new XunitException($"The program ended before its checkpoint.\n{process.Output}{process.Errors}");
        }
    }
}
