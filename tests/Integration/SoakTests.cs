// The busy loop through many checkpoints and restarts (the short form of `make soak`).

using Xunit;

namespace Mana.Tests.Integration;

/// <summary>Many checkpoints of a program which does nothing but communicate.</summary>
public sealed class SoakTests
{
    /// <summary>Ten checkpoints and four kills, in alternation between both MPIs; the result is that of a native run of as many steps.</summary>
    [Fact]
    public void Busy_loop_survives_checkpoints_and_kills()
    {
        Job.Run("soak-short", job =>
        {
            Outcome outcome = Job.Succeeded(job.Finish(job.Start(System.IO.Path.Combine(Layout.Root, "ci", "soak.sh"), "10", "4"), 240_000));
            Assert.Contains("soak: passed", outcome.Output);
        });
    }
}
