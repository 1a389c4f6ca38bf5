// The two support pages: they say what the tables say, and the command prints them as they lie in docs/.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.LowerHalfLoader;
using Xunit;

#pragma warning disable CA1416 // Mana and its tests run on Linux only.

namespace Mana.Tests.Unit;

public class SupportPageTests
{
    [Fact]
    public void ThePageOfSystemCallsIsTheKernelsTable()
    {
        List<string> expected = Kernel.SystemCalls().OrderBy(row => row.Number)
            .Select(row => $"| {row.Name} | {row.Number} | {(row.HasPolicy ? "yes" : "no")} | {row.Support.Level.ToString().ToLowerInvariant()} | {row.Support.Why} |").ToList();
        List<string> actual = Page("syscall").Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|').Length == 7 && !line.StartsWith("| system call |", StringComparison.Ordinal)).ToList();
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("mpi", "mpi")]
    [InlineData("syscalls", "syscall")]
    public void TheCommandPrintsThePage(string what, string page)
    {
        // What is built into the command is the file at the time of its build; a stale one says so here.
        using Stream stream = typeof(Mana.CommandLine.ElfDependencies).Assembly.GetManifestResourceStream($"support-{what}.md")
            ?? throw new InvalidOperationException($"The command carries no page about {what}.");
        using var reader = new StreamReader(stream);
        Assert.Equal(File.ReadAllText(PathOf(page)), reader.ReadToEnd());
    }

    private static string[] Page(string name) => File.ReadAllLines(PathOf(name));

    private static string PathOf(string name)
    {
        for (string? directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "Mana.sln")))
            {
                return Path.Combine(directory, "docs", name + "-support.md");
            }
        }

        throw new DirectoryNotFoundException("There is no Mana.sln above the test.");
    }
}
