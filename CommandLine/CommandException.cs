// The way a command fails: one sentence and an exit code.

using System;

namespace Mana.CommandLine;

/// <summary>A failure that the user is told in one sentence.</summary>
public sealed class CommandException : Exception
{
    /// <summary>Exit code of a command that could not do what it was asked.</summary>
    public const int Failure = 1;

    /// <summary>Exit code of a command line that makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>Exit code where this host lacks something that Mana needs; a rank ends with the same.</summary>
    public const int UnfitHost = 125;

    /// <summary>A failure with this sentence.</summary>
    public CommandException(string sentence, int exitCode = Failure)
        : base(sentence) => ExitCode = exitCode;

    /// <summary>Exit code of the process.</summary>
    public int ExitCode { get; }
}
