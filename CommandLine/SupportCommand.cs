// Prints what Mana supports, from the pages that were generated with the code and are part of this program.

using System;
using System.IO;
using System.Reflection;

namespace Mana.CommandLine;

/// <summary>The command support.</summary>
internal static class SupportCommand
{
    /// <summary>Prints the page about "mpi" or "syscalls".</summary>
    public static int Run(string what)
    {
        if (what is not ("mpi" or "syscalls"))
        {
            throw new CommandException($"'{what}' has no page: ask for mpi or syscalls.", CommandException.Usage);
        }

        using Stream page = Assembly.GetExecutingAssembly().GetManifestResourceStream($"support-{what}.md")
            ?? throw new CommandException($"This build of Mana carries no page about {what}.");
        using var reader = new StreamReader(page);
        Console.Out.Write(reader.ReadToEnd());
        return 0;
    }
}
