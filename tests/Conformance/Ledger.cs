// The checked-in list of rows which pass on the application's own MPI and are known not to pass through Mana, each with its reason. A row
// that fails and is not in it is a defect; one that is in it and passes is stale, and its line should go.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.Tests.Integration;

namespace Mana.Conformance;

/// <summary>The ledger of one pair.</summary>
internal sealed class Ledger
{
    /// <summary>A reason that begins so belongs to a row which passes at times; such a row is not stale when it passes.</summary>
    public const string UnsteadyPrefix = "unsteady: ";

    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    /// <summary>Reads the ledger of a pair. A line without a reason is an error.</summary>
    public Ledger(Pair pair)
    {
        string file = Path.Combine(Layout.Root, "tests", "Conformance", "ledger", $"{pair.Application}-{pair.Library}.tsv");
        Name = Path.GetRelativePath(Layout.Root, file);
        int number = 0;
        foreach (string line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] fields = line.Split('\t');
            if (fields.Length != 2 || fields[1].Trim().Length == 0)
            {
                throw new InvalidDataException($"{Name}:{number}: a line is a row, a tab and the reason why it cannot pass.");
            }

            if (!_reasons.TryAdd(fields[0], fields[1]))
            {
                throw new InvalidDataException($"{Name}:{number}: this row is already listed.");
            }
        }
    }

    /// <summary>The file, as seen from the root of the repository.</summary>
    public string Name { get; }

    /// <summary>The reason why a row fails, or null when it is not expected to.</summary>
    public string? Reason(string row) => _reasons.GetValueOrDefault(row);

    /// <summary>Rows of these tables which the ledger names and the suite does not have (any more).</summary>
    public IEnumerable<string> Unknown(IReadOnlySet<string> rows, IEnumerable<string> tables) =>
        _reasons.Keys.Where(r => !rows.Contains(r) && tables.Contains(r.Split('/')[0]));
}
