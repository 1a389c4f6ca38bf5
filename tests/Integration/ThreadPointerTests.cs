// The ways in which thread pointers are switched (native/threadpointer.c). All other tests take the one that this host chooses; these take the others that
// can be had here, and cross from one to another at a restart: images know nothing of it.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Programs by each way of switching thread pointers.</summary>
public sealed class ThreadPointerTests
{
    private const string Variable = "MANA_THREAD_POINTER";
    private const string ByItself = "default";

    private static readonly string[] Ways = ["fsgsbase", "repair", "arch_prctl"];

    private static readonly string[] Programs = ["ring", "threads", "signals", "comms", "mpiio", "ops"];

    /// <summary>The rows: program, application ABI, and the ways before and after a restart on the other MPI; the same way twice also goes on after a checkpoint.</summary>
    public static TheoryData<string, string, string, string> Matrix
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            string own = Described(null).Way;
            foreach (string way in Ways.Where(way => way != own && Described(way).IsThere))
            {
                foreach ((string program, int index) in Programs.Select((program, index) => (program, index)))
                {
                    rows.Add(program, Mpi.All[index % Mpi.All.Length], way, way);
                    rows.Add(program, Mpi.All[(index + 1) % Mpi.All.Length], index % 2 == 0 ? way : ByItself, index % 2 == 0 ? ByItself : way);
                }
            }

            return rows;
        }
    }

    /// <summary>Runs one row.</summary>
    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_program_keeps_its_result_by_another_way(string program, string abi, string before, string after) =>
        Job.Run($"thread-pointer-{program}-{abi}-{before}-{after}", job =>
        {
            Subject subject = Subject.Get(program);
            string[] expected = subject.NativeLines(job);
            Take(job, before);
            RunningProcess launch = job.Launch(abi, subject.Ranks, Layout.Program(abi, program), [.. subject.Options, .. job.Slowly]);
            if (before == after)
            {
                job.Checkpoint();
            }

            Assert.Contains($"ways         {Way(before)}", job.Expect(Layout.Mana, "status", "--dir", job.Checkpoints).Output, StringComparison.Ordinal);
            string checkpoint = job.Checkpoint(stop: true);
            string[] first = Job.Succeeded(job.Finish(launch)).Lines;
            job.KillAll();
            Assert.Contains($"ways         {Way(before)}", job.Expect(Layout.Mana, "inspect", Path.Combine(checkpoint, "rank-00000.mana")).Output, StringComparison.Ordinal);
            Take(job, after);
            RunningProcess restart = job.Restart(checkpoint, Mpi.Other(abi), subject.Ranks);
            Assert.Contains($"ways         {Way(after)}", job.Expect(Layout.Mana, "status", "--dir", job.Checkpoints).Output, StringComparison.Ordinal);
            job.Hurry();
            Assert.Equal(expected, first.Concat(Job.Succeeded(job.Finish(restart)).Lines));
        },
        $"&DisplayName~{program}&DisplayName~{abi}&DisplayName~{before}");

    /// <summary>Each way is taken where it is asked for, or there is a sentence before anything runs.</summary>
    [Theory]
    [InlineData("fsgsbase")]
    [InlineData("repair")]
    [InlineData("arch_prctl")]
    [InlineData("magic")]
    public void A_way_is_taken_or_refused_in_a_sentence(string way) => Job.Run($"thread-pointer-{way}", job =>
    {
        job.Variables[Variable] = way;
        bool isThere = Described(way).IsThere;
        Outcome check = job.Execute(Layout.Mana, "check");
        Outcome launch = job.Execute(Layout.Mana, "launch", "-n", "1", "--mpi", "openmpi", "--dir", job.Checkpoints, "--", "/bin/true");
        if (isThere)
        {
            Assert.Equal(0, check.ExitCode);
            Assert.Contains($"({way})", check.Output, StringComparison.Ordinal);
            Assert.Equal(0, launch.ExitCode);
            return;
        }

        string sentence = check.Lines.Single(line => line.StartsWith("missing", StringComparison.Ordinal))["missing".Length..].Trim();
        Assert.Contains(Variable, sentence, StringComparison.Ordinal);
        Assert.NotEqual(0, check.ExitCode);
        Assert.Contains(sentence, launch.Errors, StringComparison.Ordinal);
        Assert.NotEqual(0, launch.ExitCode);
    });

    /// <summary>A host that lacks something answers the sentence of the check, the one where the command is given and any other.</summary>
    [Theory]
    [InlineData("mpich")]
    [InlineData("openmpi")]
    public void A_host_that_cannot_run_ranks_says_so(string mpi) => Job.Run($"thread-pointer-unfit-{mpi}", job =>
    {
        // Less address space than the application's half needs, here and then on a "host" that the launcher reaches by an agent of ours.
        const string Limit = "ulimit -v 400000000";
        string command = RunningProcess.Quote([Layout.Mana, "launch", "-n", "1", "--mpi", mpi, "--dir", job.Checkpoints, "--", "/bin/true"]);
        Outcome here = job.Execute("sh", "-c", $"{Limit}; exec {command}");
        string agent = Path.Combine(job.Directory, "agent");
        File.WriteAllText(agent, $"#!/bin/sh\nwhile [ \"${{1#-}}\" != \"$1\" ]; do shift; done\nshift\n{Limit}\nexec sh -c \"$*\"\n");
        job.Expect("chmod", "+x", agent);
        Outcome there = job.Execute(Layout.Mana, "launch", "-n", "1", "--mpi", mpi, "--hosts", "elsewhere:1", "--launcher-agent", agent, "--dir", job.Checkpoints, "--", "/bin/true");
        foreach (Outcome outcome in new[] { here, there })
        {
            Assert.Equal(125, outcome.ExitCode);
            Assert.Contains("cannot be reserved for the application", outcome.Errors, StringComparison.Ordinal);
            Assert.Contains("ulimit -v", outcome.Errors, StringComparison.Ordinal);
        }
    });

    private static void Take(Job job, string way) => job.Variables[Variable] = way == ByItself ? "" : way;

    private static string Way(string way) => way == ByItself ? Described(null).Way : way;

    // What mana-rank says of itself: the name stands in brackets at the end of the first part of the sentence.
    private static (bool IsThere, string Way) Described(string? way)
    {
        using RunningProcess process = RunningProcess.Start(
            [Path.Combine(Path.GetDirectoryName(Layout.Mana)!, "mana-rank"), "--describe"], Path.GetTempPath(), "describe", new Dictionary<string, string> { [Variable] = way ?? "" });
        Outcome outcome = process.Wait(Job.CommandTimeoutMs);
        return (outcome.ExitCode == 0, Ways.FirstOrDefault(name => outcome.Output.Contains($"({name})", StringComparison.Ordinal)) ?? "");
    }
}
