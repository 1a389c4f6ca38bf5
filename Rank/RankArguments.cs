using System;
using System.Diagnostics.CodeAnalysis;

namespace Mana.Rank;

/// <summary>
/// Command line of <c>mana-rank</c>. It is written by <c>mana</c>, by <c>execve</c> following and by nobody else, so it is parsed by hand:
/// <c>[--mpi NAME|PATH] -- PROGRAM ARGS…</c>, <c>[--mpi …] --restart CHECKPOINT</c>, <c>--follow PATH ARGV0 ARGS…</c>, <c>--describe</c>.
/// </summary>
internal sealed class RankArguments
{
    /// <summary><c>mpich</c>, <c>openmpi</c>, a path, or null: guess from the launcher.</summary>
    public string? Mpi { get; private set; }

    /// <summary>Checkpoint to restart from, or null to launch.</summary>
    public string? RestartDirectory { get; private set; }

    /// <summary>True if this process shall only say how ranks work on this host (<c>mana check</c>).</summary>
    public bool Describes { get; private set; }

    /// <summary>The application's argument vector, program first.</summary>
    public string[] Program { get; private set; } = [];

    /// <summary>Path of the program when it differs from the first argument (after execve); else null.</summary>
    public string? FollowPath { get; private set; }

    /// <summary>Parses; on failure <paramref name="problem"/> is one sentence.</summary>
    public static bool TryParse(string[] arguments, [NotNullWhen(true)] out RankArguments? parsed, [NotNullWhen(false)] out string? problem)
    {
        parsed = null;
        problem = null;
        RankArguments result = new();
        int next = 0;
        while (next < arguments.Length)
        {
            string argument = arguments[next++];
            if (argument is "--mpi" or "--restart" or "--follow" && next >= arguments.Length)
            {
                problem = $"{argument} needs a value.";
                return false;
            }

            switch (argument)
            {
                case "--describe":
                    result.Describes = true;
                    continue;
                case "--mpi":
                    result.Mpi = arguments[next++];
                    continue;
                case "--restart":
                    result.RestartDirectory = arguments[next++];
                    continue;
                case "--follow":
                    result.FollowPath = arguments[next++];
                    result.Program = arguments[next..];
                    next = arguments.Length;
                    continue;
                case "--":
                    result.Program = arguments[next..];
                    next = arguments.Length;
                    continue;
                default:
                    problem = $"mana-rank does not know the argument '{argument}'; it is started by 'mana launch', 'mana run' or 'mana restart'.";
                    return false;
            }
        }

        if (!result.Describes && result.RestartDirectory is null && result.Program.Length == 0)
        {
            problem = "No program was named: give '-- PROGRAM ARGS'.";
            return false;
        }

        parsed = result;
        return true;
    }
}
