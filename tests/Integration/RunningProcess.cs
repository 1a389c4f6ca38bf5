// One process of a test and everything it starts: its output is collected as it comes, it has a limit of time, and at the end nothing
// of it is left. Ranks leave their launcher's process group and session, so what belongs to a test is found by a mark in its environment.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace Mana.Tests.Integration;

/// <summary>How a process ended and what it wrote.</summary>
/// <param name="Command">The command line, as a shell would take it.</param>
/// <param name="ExitCode">Exit code; 128 + the number of the signal that ended it; −1 when it exceeded its time and was ended.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="ElapsedMs">Milliseconds from start to end.</param>
internal sealed record Outcome(string Command, int ExitCode, string Output, string Errors, long ElapsedMs)
{
    /// <summary>True when the process was ended because it exceeded its time.</summary>
    public bool TimedOut => ExitCode == RunningProcess.TimedOutCode;

    /// <summary>The lines of standard output which are not empty.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A started process.</summary>
internal sealed class RunningProcess : IDisposable
{
    /// <summary>Exit code of an outcome whose process exceeded its time.</summary>
    public const int TimedOutCode = -1;

    private const int PollMs = 10;
    private const int DrainMs = 2000;
    private const int SigKill = 9;

    /// <summary>Of each stream; a program gone wrong writes until its time is over.</summary>
    private const int MostCharacters = 1 << 23;

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly CountdownEvent openStreams = new(2);
    private readonly string command;

    private RunningProcess(Process process, string command)
    {
        this.process = process;
        this.command = command;
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a command. <paramref name="mark"/> is inherited by all its descendants and finds them again.</summary>
    public static RunningProcess Start(IReadOnlyList<string> words, string workingDirectory, string mark, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(words[0])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string word in words.Skip(1))
        {
            start.ArgumentList.Add(word);
        }

        // Open MPI refuses root and more ranks than processors unless told; both are normal in a test.
        start.Environment["OMPI_ALLOW_RUN_AS_ROOT"] = "1";
        start.Environment["OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"] = "1";
        start.Environment["OMPI_MCA_rmaps_base_oversubscribe"] = "1";
        start.Environment[MarkVariable] = mark;
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{words[0]} did not start.");
        process.StandardInput.Close();
        return new RunningProcess(process, Quote(words));
    }

    private const string MarkVariable = "TEST_JOB_MARK";

    /// <summary>Standard output so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Standard error so far.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
            {
                return errors.ToString();
            }
        }
    }

    /// <summary>True once the process has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Waits until the condition holds. False when the process ended or the time passed before it did.</summary>
    public bool WaitUntil(Func<RunningProcess, bool> condition, int timeoutMs)
    {
        long end = watch.ElapsedMilliseconds + timeoutMs;
        while (!condition(this))
        {
            if (process.HasExited)
            {
                openStreams.Wait(DrainMs);
                return condition(this);
            }

            if (watch.ElapsedMilliseconds > end)
            {
                return false;
            }

            Thread.Sleep(PollMs);
        }

        return true;
    }

    /// <summary>Waits for the end; after the time-out the process is ended and the outcome says so.</summary>
    public Outcome Wait(int timeoutMs)
    {
        int code;
        if (process.WaitForExit(timeoutMs))
        {
            // The streams end a moment after the process; a descendant that holds them open must not hold the test.
            openStreams.Wait(DrainMs);
            code = process.ExitCode;
        }
        else
        {
            process.Kill(entireProcessTree: true);
            code = TimedOutCode;
        }

        return new Outcome(command, code, Output, Errors, watch.ElapsedMilliseconds);
    }

    /// <summary>Ends, without warning, every process whose environment carries the mark. Returns how many there were.</summary>
    public static int KillMarked(string mark)
    {
        int killed = 0;
        foreach (int pid in Marked(mark))
        {
            if (Native.Kill(pid, SigKill) == 0)
            {
                killed++;
            }
        }

        return killed;
    }

    /// <summary>The processes whose environment carries the mark, with their command names.</summary>
    public static IEnumerable<int> Marked(string mark, string? commandName = null)
    {
        byte[] wanted = Encoding.ASCII.GetBytes($"{MarkVariable}={mark}\0");
        foreach (string directory in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(directory), out int pid) || pid == Environment.ProcessId)
            {
                continue;
            }

            bool found;
            try
            {
                found = File.ReadAllBytes(Path.Combine(directory, "environ")).AsSpan().IndexOf(wanted) >= 0
                    && (commandName is null || File.ReadAllBytes(Path.Combine(directory, "cmdline")).AsSpan().IndexOf(Encoding.ASCII.GetBytes(commandName)) >= 0);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue; // it ended meanwhile, or it is another user's
            }

            if (found)
            {
                yield return pid;
            }
        }
    }

    /// <summary>Ends one process without warning.</summary>
    public static void Kill(int pid) => Native.Kill(pid, SigKill);

    /// <summary>A command line as a shell would take it.</summary>
    public static string Quote(IEnumerable<string> words) =>
        string.Join(' ', words.Select(w => w.Length > 0 && w.All(c => char.IsLetterOrDigit(c) || "-_./=:,+@%".Contains(c)) ? w : "'" + w.Replace("'", "'\\''") + "'"));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                if (text.Length <= MostCharacters)
                {
                    text.Append(line).Append('\n');
                }
            }
        }
        else
        {
            openStreams.Signal(); // the end of one stream
        }
    }

    private static class Native
    {
        [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "kill")]
        public static extern int Kill(int pid, int signal);
    }
}
