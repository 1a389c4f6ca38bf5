using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mana.StubGenerator.Model;

/// <summary>Who supplies the semantics of a function.</summary>
internal enum BodyKind
{
    /// <summary>Written by hand under MpiProxy; found in the sources.</summary>
    Manual,

    /// <summary>To be written by hand, and not there yet.</summary>
    NotBuilt,

    /// <summary>Generated: checks handles, calls the library, converts.</summary>
    Forward,

    /// <summary>Generated: blocking collective.</summary>
    Collective,

    /// <summary>Generated: nonblocking collective.</summary>
    Nonblocking,

    /// <summary>Generated: persistent collective.</summary>
    Persistent,

    /// <summary>Generated: the row holds the code.</summary>
    Code,

    /// <summary>Generated in the entry: a status is copied as it is.</summary>
    StatusCopy,

    /// <summary>Answers the row's sentence.</summary>
    Refused,
}

/// <summary>Finds out which semantics have been written by hand, so that a regeneration picks them up and steps aside.</summary>
internal sealed partial class Bodies
{
    private readonly HashSet<string> _byHand;
    private readonly bool _hasCollectives;

    /// <summary>Takes given names; for tests.</summary>
    /// <param name="byHand">Functions written by hand.</param>
    /// <param name="hasCollectives">The two-phase collectives exist.</param>
    public Bodies(IEnumerable<string> byHand, bool hasCollectives)
    {
        _byHand = [.. byHand];
        _hasCollectives = hasCollectives;
    }

    /// <summary>Reads the sources of the proxy.</summary>
    /// <param name="proxy">Directory of the project MpiProxy.</param>
    public static Bodies Read(string proxy)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool hasCollectives = false;
        foreach (string file in Directory.EnumerateFiles(proxy, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(proxy, f).Split('/')[0].Equals("Generated", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(file);
            hasCollectives |= text.Contains("static unsafe class Collectives", StringComparison.Ordinal);
            if (text.Contains("partial class Semantics", StringComparison.Ordinal))
            {
                names.UnionWith(MethodPattern().Matches(text).Select(m => m.Groups[1].Value));
            }
        }

        return new Bodies(names, hasCollectives);
    }

    /// <summary>Who supplies this function.</summary>
    public BodyKind Of(FunctionRow row) => _byHand.Contains(row.Name) ? BodyKind.Manual : row.Body switch
    {
        "manual" => BodyKind.NotBuilt,
        "forward" => BodyKind.Forward,
        "collective" or "icollective" or "pcollective" when !_hasCollectives => BodyKind.NotBuilt,
        "collective" => BodyKind.Collective,
        "icollective" => BodyKind.Nonblocking,
        "pcollective" => BodyKind.Persistent,
        "statuscopy" => BodyKind.StatusCopy,
        _ when row.Body.StartsWith("code(", StringComparison.Ordinal) => BodyKind.Code,
        _ when row.Refusal is not null => BodyKind.Refused,
        _ => throw new InvalidDataException($"{row.Name}: '{row.Body}' is no body."),
    };

    [GeneratedRegex(@"public static\s+(?:unsafe\s+)?[\w*]+\s+(MPI_\w+)\s*\(")]
    private static partial Regex MethodPattern();
}
