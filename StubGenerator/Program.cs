using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.StubGenerator.Emit;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator;

/// <summary>
/// Writes everything that follows from the tables and the headers. <c>--check</c> writes nothing and fails when a file would change.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        bool check = arguments.Contains("--check");
        string root = FindRoot();
        var headers = new HeaderPaths();
        SortedDictionary<string, string> files = Generation.Run(root, headers);
        int changed = 0;
        foreach ((string path, string text) in files)
        {
            string full = Path.Combine(root, path);
            if (File.Exists(full) && File.ReadAllText(full) == text)
            {
                continue;
            }

            changed++;
            Console.WriteLine((check ? "differs: " : "written: ") + path);
            if (!check)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text);
            }
        }

        Console.WriteLine($"{files.Count} generated files, {changed} {(check ? "differ" : "written")}.");
        return check && changed != 0 ? 1 : 0;
    }

    /// <summary>The repository: the nearest directory above the program or the working directory which holds Mana.sln.</summary>
    private static string FindRoot()
    {
        for (DirectoryInfo? d = new(AppContext.BaseDirectory); d is not null; d = d.Parent)
        {
            if (File.Exists(Path.Combine(d.FullName, "Mana.sln")))
            {
                return d.FullName;
            }
        }

        throw new DirectoryNotFoundException("The generator must be run from a build inside the repository (no Mana.sln above it).");
    }
}
