// Builds the suite's programs with the suite's own makefiles, once per application ABI and only those that are asked for. What does not
// build (a function which that MPI's header lacks) is remembered and counted as a row that does not pass natively.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;

namespace Mana.Conformance;

/// <summary>The programs of one application ABI.</summary>
/// <param name="build">Directory in which the suite was configured for this ABI.</param>
internal sealed class Programs(string build)
{
    private const string Unbuilt = "conformance-unbuilt";
    private const int RetryMs = 200;

    /// <summary>Builds what is missing of these rows' programs.</summary>
    public void Build(IEnumerable<Row> rows)
    {
        foreach (IGrouping<string, Row> directory in rows.GroupBy(r => r.Directory))
        {
            string[] Missing()
            {
                HashSet<string> failed = Failed(directory.Key);
                return [.. directory.Select(r => r.Program).Distinct().Where(p => !failed.Contains(p) && !File.Exists(Path.Combine(build, directory.Key, p)))];
            }

            if (Missing().Length == 0)
            {
                continue;
            }

            // Another working copy may share the directory: whoever comes second finds the programs built.
            using FileStream _ = Lock();
            string[] missing = Missing();
            if (missing.Length > 0)
            {
                Make(directory.Key, missing);
                File.AppendAllLines(Path.Combine(build, directory.Key, Unbuilt), missing.Where(p => !File.Exists(Path.Combine(build, directory.Key, p))));
            }
        }
    }

    /// <summary>The program of a row; null when it does not build.</summary>
    public string? Find(Row row)
    {
        string file = Path.Combine(build, row.Directory, row.Program);
        return File.Exists(file) ? file : null;
    }

    /// <summary>
    /// A directory in which rows of the given directory can run: it shows the programs, because those that start others name them by <c>./program</c>, and
    /// takes the files that they write.
    /// </summary>
    public string WorkingDirectory(string directory, string scratch)
    {
        string target = Path.Combine(scratch, directory);
        if (!Directory.Exists(target))
        {
            Directory.CreateDirectory(target);
            foreach (string file in Directory.EnumerateFiles(Path.Combine(build, directory)).Where(f => Path.GetExtension(f).Length == 0))
            {
                File.CreateSymbolicLink(Path.Combine(target, Path.GetFileName(file)), file);
            }
        }

        return target;
    }

    private HashSet<string> Failed(string directory)
    {
        string file = Path.Combine(build, directory, Unbuilt);
        return File.Exists(file) ? [.. File.ReadLines(file)] : [];
    }

    private void Make(string directory, string[] programs)
    {
        Console.WriteLine($"building {programs.Length} programs of {directory}");
        var start = new ProcessStartInfo("make") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string word in (string[])["-k", "-s", "-j2", "-C", Path.Combine(build, directory), .. programs])
        {
            start.ArgumentList.Add(word);
        }

        // This runner may itself be started by make, whose variables are not meant for the suite's makefiles.
        foreach (string name in start.Environment.Keys.Where(k => k is "MAKEFLAGS" or "MFLAGS" or "MAKELEVEL" or "MAKEOVERRIDES").ToArray())
        {
            start.Environment.Remove(name);
        }

        using Process make = Process.Start(start) ?? throw new InvalidOperationException("make did not start.");
        using var log = new StreamWriter(Path.Combine(build, directory, "conformance-build.log"), append: true);
        make.OutputDataReceived += (_, line) => Append(log, line.Data);
        make.ErrorDataReceived += (_, line) => Append(log, line.Data);
        make.BeginOutputReadLine();
        make.BeginErrorReadLine();
        make.WaitForExit();
    }

    private static void Append(StreamWriter log, string? line)
    {
        if (line is not null)
        {
            lock (log)
            {
                log.WriteLine(line);
            }
        }
    }

    private FileStream Lock() => WaitFor(Path.Combine(build, "conformance.lock"));

    /// <summary>Opens a file for this process alone, and waits as long as another one has it.</summary>
    public static FileStream WaitFor(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                Thread.Sleep(RetryMs);
            }
        }
    }
}
