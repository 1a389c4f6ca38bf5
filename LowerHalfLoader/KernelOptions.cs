// What the executable tells the kernel at start-up, and what it wants to run.
using System.Collections.Generic;

namespace Mana.LowerHalfLoader;

/// <summary>How the user-space kernel of this process shall behave.</summary>
public sealed class KernelOptions
{
    /// <summary>
    /// The command that runs a program under Mana, e.g. the absolute path of this executable and "--follow"; path and argument vector
    /// (argv[0] included) of the new program are appended. Empty: programs started by the application run natively.
    /// </summary>
    public IReadOnlyList<string> FollowPrefix { get; set; } = [];

    /// <summary>File names (without directory) that are answered by another file when they are opened for reading, at most 16.</summary>
    public IReadOnlyDictionary<string, string> Redirections { get; set; } = new Dictionary<string, string>();

    /// <summary>Rewrites system-call sites of the C library, which makes them as fast as native ones. Off, every one traps.</summary>
    public bool RewritesSystemCalls { get; set; } = true;
}

/// <summary>A program to run in the upper half.</summary>
public sealed class ProgramStart
{
    /// <summary>Path, or a name to be found in PATH.</summary>
    public required string Program { get; init; }

    /// <summary>The argument vector, argv[0] included.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>"NAME=value" strings; null takes this process' environment without what belongs to the lower half (<see cref="Kernel.UpperEnvironment"/>).</summary>
    public IReadOnlyList<string>? Environment { get; init; }
}
