// The user-space kernel alone, without MPI: tests/KernelHost runs the programs of tests/programs/kernel, plainly, frozen again and again,
// and through checkpoint and restart, with system-call sites rewritten and with all of them trapped.

using System.Collections.Generic;
using System.IO;
using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Programs without MPI on the kernel alone.</summary>
public sealed class KernelTests
{
    private const int ExitAfterCheckpoint = 99;
    private const string CheckpointAfterMs = "700";
    private const string FreezeEveryMs = "20";

    private static string Host => Path.Combine(Layout.Root, "out", "bin", "kernel-host");

    /// <summary>To the end, plainly and frozen every few milliseconds.</summary>
    [Theory]
    [InlineData("gates", false, true)]
    [InlineData("gates", true, true)]
    [InlineData("signals", false, true)]
    [InlineData("signals", false, false)]
    [InlineData("signals", true, true)]
    [InlineData("threads", false, true)]
    [InlineData("threads", true, true)]
    [InlineData("threads", true, false)]
    [InlineData("processes", false, true)]
    [InlineData("processes", false, false)]
    [InlineData("descriptors", false, true)]
    [InlineData("descriptors", true, true)]
    public void Kernel_program_is_undisturbed(string program, bool freezes, bool rewrites) =>
        Job.Run($"kernel-{program}-{(freezes ? "frozen" : "plain")}-{(rewrites ? "rewritten" : "trapped")}", job =>
        {
            var environment = new Dictionary<string, string> { ["MANA_TEST_REWRITE"] = rewrites ? "on" : "off" };
            if (freezes)
            {
                environment["MANA_TEST_EVERY_MS"] = FreezeEveryMs;
            }

            Outcome outcome = Job.Succeeded(job.Finish(job.StartWith(environment, [Host, Program(program), .. Arguments(job, program)])));
            Assert.Contains($"{program} ok", outcome.Output, System.StringComparison.Ordinal);
        });

    /// <summary>Checkpoint in the middle, end, and restart in a new process.</summary>
    [Theory]
    [InlineData("threads")]
    [InlineData("descriptors")]
    public void Kernel_program_restarts(string program) => Job.Run($"kernel-{program}-restart", job =>
    {
        string image = Path.Combine(job.Directory, "image");
        var environment = new Dictionary<string, string> { ["MANA_TEST_IMAGE"] = image, ["MANA_TEST_AFTER_MS"] = CheckpointAfterMs };
        Outcome first = job.Finish(job.StartWith(environment, [Host, Program(program), .. Arguments(job, program)]));
        Assert.True(first.ExitCode == ExitAfterCheckpoint, $"the first part ended with {first.ExitCode}: {first.Output}{first.Errors}");
        Assert.Contains($"{program} ok", job.Expect(Host, "--restart", image).Output, System.StringComparison.Ordinal);
    });

    private static string Program(string name) => Layout.Program("kernel", name);

    private static string[] Arguments(Job job, string program) => program switch
    {
        "signals" => ["2"],
        "threads" => ["4", "40000"],
        "processes" => ["50"],
        "descriptors" => [job.Directory, "1500"],
        _ => [],
    };
}
