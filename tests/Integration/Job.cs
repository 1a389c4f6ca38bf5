// What a test does: start a job, talk to it by the product's own commands, and judge. A job owns a directory for its checkpoints and
// files; when the test fails, that directory and a log of every command move to tests/failures/NAME and the test prints how to repeat.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Xunit.Sdk;

namespace Mana.Tests.Integration;

/// <summary>The MPI libraries of the machine.</summary>
internal static class Mpi
{
    /// <summary>Names as <c>--mpi</c> takes them; also the names of the application ABIs.</summary>
    public static readonly string[] All = ["mpich", "openmpi"];

    /// <summary>The other one of the two.</summary>
    public static string Other(string mpi) => mpi == "mpich" ? "openmpi" : "mpich";
}

/// <summary>The scratch space of one test, and the log of what it did.</summary>
internal sealed class Job : IDisposable
{
    /// <summary>Longest time for any one command, milliseconds. Everything here takes a second or two on an idle machine.</summary>
    public const int CommandTimeoutMs = 60_000;

    private readonly string name;
    private readonly string mark = Guid.NewGuid().ToString("N");
    private readonly List<RunningProcess> processes = [];
    private readonly StringBuilder log = new();
    private string filter = "";
    private bool passed;

    /// <summary>Makes the scratch space of a test. The name becomes that of the folder of its failure.</summary>
    public Job(string name)
    {
        this.name = name;
        Directory = Path.Combine(Path.GetTempPath(), "mana-test-" + mark[..8]);
        System.IO.Directory.CreateDirectory(Directory);
    }

    /// <summary>Working directory of all the test's processes; holds its checkpoints.</summary>
    public string Directory { get; }

    /// <summary>Variables that all commands of the test get.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Directory given to <c>--dir</c>.</summary>
    public string Checkpoints => Path.Combine(Directory, "checkpoints");

    /// <summary>
    /// Options which let a program of a few hundred steps run for several seconds, however fast it is, until <see cref="Hurry"/> is called.
    /// </summary>
    public string[] Slowly => ["--pause-ms", "20", "--hurry", HurryFile];

    /// <summary>From here on the programs make no more pauses: what had to fall into the middle has done so.</summary>
    public void Hurry() => File.WriteAllText(HurryFile, "");

    private string HurryFile => Path.Combine(Directory, "hurry");

    /// <summary>Runs the body; keeps everything when it fails.</summary>
    /// <param name="name">Name of the test with its row; names the folder of its failure.</param>
    /// <param name="body">The test.</param>
    /// <param name="row">What further selects the row, as `dotnet test --filter` takes it; the method alone when it is left out.</param>
    /// <param name="method">The calling method.</param>
    public static void Run(string name, Action<Job> body, string row = "", [CallerMemberName] string method = "")
    {
        using var job = new Job(name) { filter = $"DisplayName~{method}{row}" };
        try
        {
            body(job);
            job.passed = true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new XunitException($"{e.Message}\n{job.KeepFailure()}\n{(e is XunitException ? "" : e.StackTrace)}");
        }
    }

    /// <summary>Starts a command in the background.</summary>
    public RunningProcess Start(params string[] words) => StartWith(null, words);

    /// <summary>Starts a command in the background with additional environment.</summary>
    public RunningProcess StartWith(IReadOnlyDictionary<string, string>? environment, params string[] words)
    {
        log.Append("$ ").Append(RunningProcess.Quote(words)).Append('\n');
        var all = new Dictionary<string, string>(Variables);
        foreach ((string variable, string value) in environment ?? new Dictionary<string, string>())
        {
            all[variable] = value;
        }

        RunningProcess process = RunningProcess.Start(words, Directory, mark, all);
        processes.Add(process);
        return process;
    }

    /// <summary>Runs a command to its end.</summary>
    public Outcome Execute(params string[] words) => Finish(Start(words));

    /// <summary>Waits for a started command and logs what it wrote.</summary>
    public Outcome Finish(RunningProcess process, int timeoutMs = CommandTimeoutMs)
    {
        Outcome outcome = process.Wait(timeoutMs);
        log.Append($"[exit {outcome.ExitCode} after {outcome.ElapsedMs} ms] {outcome.Command}\n--- standard output\n{outcome.Output}--- standard error\n{outcome.Errors}---\n");
        return outcome;
    }

    // For questions that are asked again and again: not worth a place in the log.
    private Outcome RunQuietly(params string[] words)
    {
        using RunningProcess process = RunningProcess.Start(words, Directory, mark);
        return process.Wait(CommandTimeoutMs);
    }

    /// <summary>Runs a command which has to succeed.</summary>
    public Outcome Expect(params string[] words) => Succeeded(Execute(words));

    /// <summary>Fails the test unless the outcome is exit code 0 in time.</summary>
    public static Outcome Succeeded(Outcome outcome)
    {
        if (outcome.TimedOut)
        {
            throw new XunitException($"Did not end in time: {outcome.Command}\n{Tail(outcome)}");
        }

        if (outcome.ExitCode != 0)
        {
            throw new XunitException($"Exit code {outcome.ExitCode}: {outcome.Command}\n{Tail(outcome)}");
        }

        return outcome;
    }

    /// <summary>Starts <c>mana launch</c> and waits until the program says that it runs.</summary>
    public RunningProcess Launch(string mpi, int ranks, string program, params string[] arguments) =>
        Running(Start([Layout.Mana, "launch", "-n", ranks.ToString(), "--mpi", mpi, "--dir", Checkpoints, "--", program, .. arguments]));

    /// <summary>Waits until the program says on standard error that it runs.</summary>
    public RunningProcess Running(RunningProcess process)
    {
        if (!process.WaitUntil(p => p.Errors.Contains(": running\n"), CommandTimeoutMs))
        {
            Outcome outcome = Finish(process, 1000);
            throw new XunitException($"The program never reached its loop: {outcome.Command}\n{Tail(outcome)}");
        }

        return process;
    }

    /// <summary>Starts <c>mana restart</c> and waits until all ranks are there again, so that the next checkpoint finds them.</summary>
    public RunningProcess Restart(string checkpoint, string mpi, int ranks)
    {
        RunningProcess process = Start(Layout.Mana, "restart", checkpoint, "--mpi", mpi);
        string wanted = $"{ranks} of {ranks} ranks connected";
        long end = Environment.TickCount64 + CommandTimeoutMs;
        while (!process.HasEnded && !RunQuietly(Layout.Mana, "status", Checkpoints).Output.Contains(wanted, StringComparison.Ordinal))
        {
            if (Environment.TickCount64 > end)
            {
                throw new XunitException($"The restarted ranks did not connect in time.\n{process.Output}{process.Errors}");
            }
        }

        return process;
    }

    /// <summary>Takes a checkpoint of the running job. Returns the directory of the checkpoint.</summary>
    public string Checkpoint(bool stop = false)
    {
        Expect([Layout.Mana, "checkpoint", Checkpoints, .. stop ? new[] { "--stop" } : []]);
        return NewestCheckpoint();
    }

    /// <summary>The newest complete checkpoint.</summary>
    public string NewestCheckpoint()
    {
        string[] all = AllCheckpoints();
        return all.Length > 0 ? all[^1] : throw new XunitException($"There is no checkpoint in {Checkpoints}.");
    }

    /// <summary>The complete checkpoints, oldest first.</summary>
    public string[] AllCheckpoints() =>
        System.IO.Directory.Exists(Checkpoints)
            ? [.. System.IO.Directory.EnumerateDirectories(Checkpoints, "ckpt-*").Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Kills everything of this job without warning, as a power failure would.</summary>
    public void KillAll()
    {
        int killed = RunningProcess.KillMarked(mark);
        log.Append($"# killed {killed} processes\n");
        foreach (RunningProcess process in processes)
        {
            process.Wait(CommandTimeoutMs);
        }
    }

    /// <summary>The job's <c>mana-rank</c> processes.</summary>
    public int[] Ranks() => [.. RunningProcess.Marked(mark, "mana-rank").Where(IsRank)];

    /// <summary>Adds a remark to the log.</summary>
    public void Remark(string text) => log.Append("# ").Append(text).Append('\n');

    /// <summary>Lets the job run for a moment.</summary>
    public static void Pause(int milliseconds) => Thread.Sleep(milliseconds);

    /// <inheritdoc/>
    public void Dispose()
    {
        RunningProcess.KillMarked(mark);
        foreach (RunningProcess process in processes)
        {
            process.Dispose();
        }

        // rm, because a program that failed may have left a file whose name is no text.
        using (RunningProcess remove = RunningProcess.Start(["rm", "-rf", "--", Directory], Path.GetTempPath(), mark))
        {
            remove.Wait(CommandTimeoutMs);
        }

        if (passed && System.IO.Directory.Exists(FailureFolder))
        {
            System.IO.Directory.Delete(FailureFolder, recursive: true); // what stood there was an earlier run's
        }
    }

    private string FailureFolder => Path.Combine(Layout.Failures, name);

    // A launcher's command line holds "mana-rank" too: a rank is the process whose executable it is.
    private static bool IsRank(int pid)
    {
        try
        {
            return File.ResolveLinkTarget($"/proc/{pid}/exe", returnFinalTarget: false)?.Name == "mana-rank";
        }
        catch (IOException)
        {
            return false; // it ended meanwhile
        }
    }

    private string KeepFailure()
    {
        RunningProcess.KillMarked(mark);
        if (System.IO.Directory.Exists(FailureFolder))
        {
            System.IO.Directory.Delete(FailureFolder, recursive: true);
        }

        System.IO.Directory.CreateDirectory(Layout.Failures);
        foreach (RunningProcess process in processes)
        {
            Outcome outcome = process.Wait(1000);
            log.Append($"# at the end, exit {outcome.ExitCode}: {outcome.Command}\n--- standard output\n{outcome.Output}--- standard error\n{outcome.Errors}---\n");
        }

        System.IO.Directory.CreateDirectory(FailureFolder);
        CopyTree(Directory, Path.Combine(FailureFolder, "files"));
        File.WriteAllText(Path.Combine(FailureFolder, "log"), log.ToString());
        return $"kept: tests/failures/{name}\nrepeat: make build programs && ci/test.sh --filter '{filter}'";
    }

    private void CopyTree(string from, string to)
    {
        System.IO.Directory.CreateDirectory(to);
        foreach (string directory in System.IO.Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            System.IO.Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, directory)));
        }

        foreach (string file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            try
            {
                File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)), overwrite: true);
            }
            catch (IOException e)
            {
                log.Append($"# not kept: {file}: {e.Message}\n"); // a socket of the coordinator, or a file that went meanwhile
            }
        }
    }

    private static string Tail(Outcome outcome)
    {
        const int Lines = 12;
        return string.Join('\n', (outcome.Output + outcome.Errors).Split('\n').TakeLast(Lines));
    }
}
