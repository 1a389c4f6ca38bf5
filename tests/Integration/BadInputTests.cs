// What cannot work must be refused: by a sentence on standard error, with an exit code other than 0, in bounded time, and with nothing lost.

using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Sdk;

namespace Mana.Tests.Integration;

/// <summary>Bad programs, bad images, and failures in the middle of a checkpoint.</summary>
public sealed class BadInputTests
{
    private const int ElfMachineOffset = 18;
    private const byte MachineAarch64 = 183;
    private const int RemovalMs = 5_000;

    /// <summary>A text file with no interpreter line.</summary>
    [Fact]
    public void A_program_that_is_no_ELF_file_is_refused() => Job.Run("bad-not-elf", job =>
    {
        string path = WriteExecutable(job, "notes", Encoding.ASCII.GetBytes("these are notes, not a program\n"));
        Refused(job.Execute(Launch(job, path)), "notes", "ELF");
    });

    /// <summary>A program of another processor.</summary>
    [Fact]
    public void A_program_of_another_architecture_is_refused() => Job.Run("bad-architecture", job =>
    {
        byte[] bytes = File.ReadAllBytes(Layout.Program("mpich", "ring"));
        bytes[ElfMachineOffset] = MachineAarch64;
        Refused(job.Execute(Launch(job, WriteExecutable(job, "foreign", bytes))), "foreign");
    });

    /// <summary>A program whose ELF interpreter does not exist.</summary>
    [Fact]
    public void A_missing_interpreter_is_named() => Job.Run("bad-interpreter", job =>
    {
        byte[] bytes = File.ReadAllBytes(Layout.Program("mpich", "ring"));
        int at = bytes.AsSpan().IndexOf("/lib64/ld-linux-x86-64.so.2"u8);
        Assert.True(at > 0);
        "/lib64/ld-missing-86-64.so.2"u8[..27].CopyTo(bytes.AsSpan(at));
        Refused(job.Execute(Launch(job, WriteExecutable(job, "orphan", bytes))), "/lib64/ld-missing-86-64.so.");
    });

    /// <summary>A program which does not exist.</summary>
    [Fact]
    public void A_missing_program_is_named() => Job.Run("bad-missing", job =>
        Refused(job.Execute(Launch(job, "/no/such/program")), "/no/such/program"));

    /// <summary>An MPI library which does not exist, by name and by path.</summary>
    [Theory]
    [InlineData("nosuchmpi")]
    [InlineData("/no/such/libmpi.so")]
    public void A_missing_MPI_is_named(string mpi) => Job.Run("bad-mpi-" + mpi.Replace('/', '_'), job =>
        Refused(job.Execute(Layout.Mana, "launch", "-n", "2", "--mpi", mpi, "--dir", job.Checkpoints, "--", Layout.Program("mpich", "ring")), mpi));

    /// <summary>A library which is no MPI.</summary>
    [Fact]
    public void A_library_that_is_no_MPI_is_named() => Job.Run("bad-mpi-libm", job =>
        Refused(job.Execute(Layout.Mana, "launch", "-n", "2", "--mpi", "/lib/x86_64-linux-gnu/libm.so.6", "--dir", job.Checkpoints, "--", Layout.Program("mpich", "ring")), "libm.so.6"));

    /// <summary>A restart under a launcher with another number of ranks.</summary>
    [Fact]
    public void An_image_of_another_rank_count_is_refused() => Job.Run("bad-rank-count", job =>
    {
        string checkpoint = Stopped(job);
        Outcome outcome = job.Execute(Layout.Mana, "restart", checkpoint, "-n", "3", "--mpi", "mpich");
        Refused(outcome, "2", "3");
        MustRestart(job, checkpoint); // nothing was lost
    });

    /// <summary>Rank files which are shorter than they were: at several places.</summary>
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.99)]
    public void A_truncated_image_is_refused(double part) => Job.Run($"bad-truncated-{part}", job =>
    {
        string checkpoint = Stopped(job), file = LargestFile(checkpoint);
        using (FileStream stream = File.OpenWrite(file))
        {
            stream.SetLength((long)(stream.Length * part));
        }

        Refused(job.Execute(Layout.Mana, "restart", checkpoint, "--mpi", "mpich"), Path.GetFileName(file));
        Assert.NotEqual(0, job.Execute(Layout.Mana, "inspect", "--verify", checkpoint).ExitCode);
    });

    /// <summary>A single changed bit: in the head of an image, in its tables or memory, at its end, and in the manifest.</summary>
    [Theory]
    [InlineData("rank-00000.mana", 0.0)]
    [InlineData("rank-00000.mana", 0.5)]
    [InlineData("rank-00001.mana", 0.999)]
    [InlineData("manifest.msgpack", 0.5)]
    public void An_altered_image_is_refused(string name, double place) => Job.Run($"bad-altered-{name}-{place}", job =>
    {
        string checkpoint = Stopped(job);
        using (FileStream stream = File.Open(Path.Combine(checkpoint, name), FileMode.Open))
        {
            stream.Position = (long)(stream.Length * place);
            int value = stream.ReadByte();
            stream.Position--;
            stream.WriteByte((byte)(value ^ 4));
        }

        Refused(job.Execute(Layout.Mana, "restart", checkpoint, "--mpi", "mpich"), name);
    });

    /// <summary>A directory which is no checkpoint.</summary>
    [Fact]
    public void A_directory_without_a_checkpoint_is_refused() => Job.Run("bad-no-checkpoint", job =>
        Refused(job.Execute(Layout.Mana, "restart", job.Directory, "--mpi", "mpich"), job.Directory));

    /// <summary>No job to talk to.</summary>
    [Fact]
    public void A_checkpoint_without_a_job_is_refused() => Job.Run("bad-no-job", job =>
        Refused(job.Execute(Layout.Mana, "checkpoint", job.Checkpoints)));

    /// <summary>The disk fills while the second checkpoint is written: the first stays, the job goes on and ends with its result.</summary>
    [Fact]
    public void A_full_disk_loses_nothing() => Job.Run("bad-full-disk", job =>
    {
        const int DiskMiB = 64, MemoryMiB = 40; // two ranks of 40 MiB do not fit
        Directory.CreateDirectory(job.Checkpoints);
        job.Expect("mount", "-t", "tmpfs", "-o", $"size={DiskMiB}m", "tmpfs", job.Checkpoints);
        try
        {
            string[] options = ["--steps", "400", "--size", $"{MemoryMiB}"];
            RunningProcess launch = job.Launch("mpich", 2, Layout.Program("mpich", "memory"), [.. options, .. job.Slowly]);
            Outcome checkpoint = job.Execute(Layout.Mana, "checkpoint", job.Checkpoints);
            Refused(checkpoint);
            Assert.Contains("space", checkpoint.Errors + checkpoint.Output, StringComparison.OrdinalIgnoreCase);
            job.Hurry();
            Assert.Empty(job.AllCheckpoints());
            Assert.True(launch.WaitUntil(_ => BytesIn(job.Checkpoints) == 0, RemovalMs), "what the failed checkpoint wrote was not removed");
            Assert.Equal(
                job.Expect(["mpiexec.mpich", "-n", "2", Layout.Program("mpich", "memory"), .. options]).Lines,
                Job.Succeeded(job.Finish(launch)).Lines);
        }
        finally
        {
            job.KillAll();
            job.Execute("umount", "-l", job.Checkpoints);
        }
    });

    /// <summary>
    /// A rank is killed while a checkpoint is being written: the checkpoint fails with a sentence, the one before stays whole, the job
    /// ends, and the earlier checkpoint restarts.
    /// </summary>
    [Fact]
    public void A_rank_killed_during_a_checkpoint_leaves_the_earlier_one() => Job.Run("bad-rank-killed", job =>
    {
        string[] options = ["--steps", "300", "--size", "256"];
        RunningProcess launch = job.Launch("mpich", 2, Layout.Program("mpich", "memory"), [.. options, .. job.Slowly]);
        string earlier = job.Checkpoint();
        int victim = job.Ranks().Last();
        RunningProcess checkpoint = job.Start(Layout.Mana, "checkpoint", job.Checkpoints);
        // As soon as a file of the new checkpoint appears, the rank that writes it dies.
        Assert.True(checkpoint.WaitUntil(_ => Directory.EnumerateFiles(job.Checkpoints, "*", SearchOption.AllDirectories).Any(f => !f.StartsWith(earlier, StringComparison.Ordinal) && Path.GetFileName(f).StartsWith("rank-", StringComparison.Ordinal)), 10_000), "no rank file of the second checkpoint appeared");
        RunningProcess.Kill(victim);
        Refused(job.Finish(checkpoint));
        Assert.NotEqual(0, job.Finish(launch).ExitCode);
        Assert.Equal([earlier], job.AllCheckpoints());
        job.KillAll();
        job.Hurry();
        string[] expected = job.Expect(["mpiexec.mpich", "-n", "2", Layout.Program("mpich", "memory"), .. options]).Lines;
        Assert.Equal(expected, job.Expect(Layout.Mana, "restart", earlier, "--mpi", "mpich").Lines);
    });

    private static string[] Launch(Job job, string program) => [Layout.Mana, "launch", "-n", "2", "--mpi", "mpich", "--dir", job.Checkpoints, "--", program];

    private static string WriteExecutable(Job job, string name, byte[] content)
    {
        string path = Path.Combine(job.Directory, name);
        File.WriteAllBytes(path, content);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static string Stopped(Job job)
    {
        RunningProcess launch = job.Launch("mpich", 2, Layout.Program("mpich", "ring"), ["--steps", "300", .. job.Slowly]);
        string checkpoint = job.Checkpoint(stop: true);
        job.Hurry();
        job.Finish(launch);
        job.KillAll();
        return checkpoint;
    }

    private static void MustRestart(Job job, string checkpoint)
    {
        string[] lines = job.Expect(Layout.Mana, "restart", checkpoint, "--mpi", "mpich").Lines;
        Assert.StartsWith("ring ok ranks=2 steps=300 ", Assert.Single(lines), StringComparison.Ordinal);
    }

    private static string LargestFile(string directory) =>
        Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).MaxBy(f => new FileInfo(f).Length)
        ?? throw new XunitException($"{directory} is empty.");

    private static long BytesIn(string directory) =>
        new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

    // A refusal is a sentence which names the thing, no stack trace, and an exit code; and it does not take for ever.
    private static void Refused(Outcome outcome, params string[] named)
    {
        Assert.False(outcome.TimedOut, $"did not end in time: {outcome.Command}\n{outcome.Errors}");
        Assert.True(outcome.ExitCode != 0, $"exit code 0: {outcome.Command}\n{outcome.Output}");
        Assert.True(outcome.ExitCode is not (128 + 11) and not (128 + 6), $"crashed: {outcome.Command}\n{outcome.Errors}");
        string text = outcome.Errors + outcome.Output;
        Assert.Contains("mana", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at Mana.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", text, StringComparison.Ordinal);
        foreach (string name in named)
        {
            Assert.Contains(name, text, StringComparison.Ordinal);
        }
    }
}
