using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace Mana.Bench;

/// <summary>Starts commands and fails loudly: a benchmark with a failed part has no result.</summary>
internal static class Runner
{
    /// <summary>Longest time of one command, milliseconds.</summary>
    public const int LimitMs = 180_000;

    /// <summary>Runs a command to its end. Returns its standard output and the milliseconds it took.</summary>
    public static (string Output, double Ms) Run(params string[] words)
    {
        Stopwatch watch = Stopwatch.StartNew();
        using var running = new Background(words);
        string output = running.Finish();
        return (output, watch.Elapsed.TotalMilliseconds);
    }

    /// <summary>The two ways to start ranks of a program.</summary>
    public static string[] Native(string mpi, int ranks, string program, params string[] arguments) =>
        ["mpiexec." + mpi, .. mpi == "openmpi" && ranks > Environment.ProcessorCount ? ["--oversubscribe"] : Array.Empty<string>(), "-n", ranks.ToString(CultureInfo.InvariantCulture), program, .. arguments];

    /// <summary>The same under Mana.</summary>
    public static string[] UnderMana(string root, string mpi, int ranks, string directory, string program, params string[] arguments) =>
        [Path.Combine(root, "out", "bin", "mana"), "launch", "-n", ranks.ToString(CultureInfo.InvariantCulture), "--mpi", mpi, "--dir", directory, "--", program, .. arguments];
}

/// <summary>A command in the background.</summary>
internal sealed class Background : IDisposable
{
    private readonly Process process;
    private readonly string command;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();
    private readonly CountdownEvent openStreams = new(2);

    /// <summary>Starts it.</summary>
    public Background(IReadOnlyList<string> words)
    {
        command = string.Join(' ', words);
        var start = new ProcessStartInfo(words[0]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string word in words.Skip(1))
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["OMPI_ALLOW_RUN_AS_ROOT"] = "1";
        start.Environment["OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"] = "1";
        process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until standard error contains the text.</summary>
    public void WaitForError(string text)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (true)
        {
            lock (errors)
            {
                if (errors.ToString().Contains(text, StringComparison.Ordinal))
                {
                    return;
                }
            }

            if (process.HasExited || watch.ElapsedMilliseconds > Runner.LimitMs)
            {
                throw Failed("never wrote '" + text + "'");
            }

            Thread.Sleep(1);
        }
    }

    /// <summary>Waits for the end and returns standard output.</summary>
    public string Finish()
    {
        if (!process.WaitForExit(Runner.LimitMs))
        {
            throw Failed("did not end in time");
        }

        if (process.ExitCode != 0)
        {
            openStreams.Wait(1000);
            throw Failed($"ended with {process.ExitCode}");
        }

        openStreams.Wait(Runner.LimitMs);
        lock (output)
        {
            return output.ToString();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private InvalidOperationException Failed(string what)
    {
        lock (errors)
        {
            return new InvalidOperationException($"'{command}' {what}.\n{output}{errors}");
        }
    }

    private void Append(StringBuilder text, string? line)
    {
        if (line is null)
        {
            openStreams.Signal();
            return;
        }

        lock (text)
        {
            text.Append(line).Append('\n');
        }
    }
}
