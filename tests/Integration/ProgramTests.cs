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
    /// <summary>One program with its options.</summary>
    private sealed record Subject(string Name, int Ranks, params string[] Options)
    {
        public string Id => Options.Contains("funneled") ? Name + "-funneled" : Name;
    }

    // Programs with more than two ranks take fewer steps: MPICH's ranks poll and take the processors from each other.
    private static readonly Subject[] Subjects =
    [
        new("ring", 2, "--steps", "300"),
        new("busy", 2, "--steps", "300"),
        new("flood", 2, "--steps", "60", "--size", "2000"),
        new("wildcards", 3, "--steps", "80"),
        new("comms", 4, "--steps", "80"),
        new("intercomms", 4, "--steps", "60"),
        new("types", 2, "--steps", "300"),
        new("external", 2, "--steps", "300"),
        new("ops", 3, "--steps", "80"),
        new("icoll", 3, "--steps", "80"),
        new("idup", 3, "--steps", "80"),
        new("windows", 3, "--steps", "80"),
        new("ownwindow", 2, "--steps", "300"),
        new("winthreads", 2, "--steps", "150"),
        new("persistent", 2, "--steps", "300"),
        new("sessions", 3, "--steps", "80"),
        new("mpit", 2, "--steps", "200"),
        new("partitioned", 2, "--steps", "200"),
        new("pcoll", 3, "--steps", "80"),
        new("largecount", 3, "--steps", "120"),
        new("bcast_root_leaves_early", 4, "--steps", "60"),
        new("memory", 2, "--steps", "300", "--size", "24"),
        new("files", 2, "--steps", "300"),
        new("mpiio", 3, "--steps", "60"),
        new("threads", 2, "--steps", "150", "--mode", "multiple"),
        new("threads", 2, "--steps", "150", "--mode", "funneled"),
        new("signals", 2, "--steps", "300"),
        new("heat", 4, "--steps", "150", "--size", "120"),
    ];

    /// <summary>Programs of one application ABI: the other one's header lacks what they call, or its library cannot do it natively.</summary>
    private static readonly Dictionary<string, string> OnlyFor = new() { ["largecount"] = "mpich", ["ownwindow"] = "mpich", ["intercomms"] = "openmpi", ["external"] = "openmpi" };

    // Debian's MPICH waits busily, also where another rank needs the processor: on a machine with a neighbour such a run takes a minute.
    private const int NativeTimeoutMs = 4 * Job.CommandTimeoutMs;

    private static readonly Mode[] UnderMana = [Mode.Proxied, Mode.ProxiedOther, Mode.Resume, Mode.RestartSame, Mode.RestartOther, Mode.Twice];

    private static readonly Dictionary<string, string[]> Expected = [];

    /// <summary>The rows: program, application ABI, mode.</summary>
    public static TheoryData<string, string, Mode> Matrix
    {
        get
        {
            var rows = new TheoryData<string, string, Mode>();
            foreach (Subject subject in Subjects)
            {
                string? only = OnlyFor.GetValueOrDefault(subject.Id);
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
        Subject subject = Subjects.Single(s => s.Id == program);
        Job.Run($"{program}-{abi}-{mode}", job =>
        {
            if (mode == Mode.Native)
            {
                if (OnlyFor.TryGetValue(program, out string? only))
                {
                    Assert.Single(NativeResult(job, subject, only));
                    return;
                }

                Assert.Equal(NativeResult(job, subject, "mpich"), NativeResult(job, subject, "openmpi"));
                return;
            }

            string[] expected = ExpectedResult(job, subject);
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

    private static string[] ExpectedResult(Job job, Subject subject)
    {
        if (!Expected.TryGetValue(subject.Id, out string[]? lines))
        {
            Expected[subject.Id] = lines = NativeResult(job, subject, OnlyFor.GetValueOrDefault(subject.Id, "openmpi"));
        }

        return lines;
    }

    private static string[] NativeResult(Job job, Subject subject, string mpi) =>
        Job.Succeeded(job.Finish(job.Start(["mpiexec." + mpi, "-n", subject.Ranks.ToString(), Layout.Program(mpi, subject.Name), .. subject.Options]), NativeTimeoutMs)).Lines;
}
