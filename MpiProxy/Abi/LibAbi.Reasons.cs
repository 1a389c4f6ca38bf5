// What the library below says about a failure, for sentences: only calls that have failed come here.

using System;

namespace Mana.MpiProxy;

public static unsafe partial class LibAbi
{
    /// <summary>More than the MPI_MAX_ERROR_STRING of any library.</summary>
    private const int ReasonBytes = 2048;

    private const string AfterPlace = ": ";

    /// <summary>
    /// The library's own words for a code: the innermost line where it gives a stack of them (MPICH), without the name of the place or the class that leads it.
    /// </summary>
    /// <param name="code">The library's code, not 0.</param>
    internal static string ReasonOf(int code)
    {
        byte* text = stackalloc byte[ReasonBytes];
        int length = 0;
        *text = 0;
        if (Lib.MPI_Error_string(code, text, &length) != 0)
        {
            return $"code {code}";
        }

        string reason = CText.Read(text);
        foreach (string line in CText.Read(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int place = line.IndexOf(AfterPlace, StringComparison.Ordinal);
            reason = place < 0 ? reason : line[(place + AfterPlace.Length)..];
        }

        return reason.TrimEnd('.', ' ', '\n');
    }
}
