// The native results of one application ABI, kept beside the built suite: they change only with the MPI library, and take as long as
// everything else. One line per row; several working copies may append at the same time.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Mana.Conformance;

/// <summary>Result of a native run.</summary>
/// <param name="Passed">Whether it passed.</param>
/// <param name="ElapsedMs">Its time, milliseconds.</param>
/// <param name="Summary">Why not.</param>
internal sealed record NativeResult(bool Passed, long ElapsedMs, string Summary);

/// <summary>The stored native results.</summary>
/// <param name="file">Tab-separated: row, pass or fail, milliseconds, summary.</param>
internal sealed class NativeResults(string file)
{
    private readonly Dictionary<string, NativeResult> _results = Load(file);

    /// <summary>The stored result of a row, or null.</summary>
    public NativeResult? Find(Row row) => _results.GetValueOrDefault(row.Id);

    /// <summary>Stores a result; the last one of a row counts.</summary>
    public void Add(Row row, NativeResult result)
    {
        _results[row.Id] = result;
        string line = string.Create(CultureInfo.InvariantCulture, $"{row.Id}\t{(result.Passed ? "pass" : "fail")}\t{result.ElapsedMs}\t{result.Summary}\n");
        using FileStream stream = Programs.WaitFor(file);
        stream.Seek(0, SeekOrigin.End);
        stream.Write(Encoding.UTF8.GetBytes(line));
    }

    private static Dictionary<string, NativeResult> Load(string file)
    {
        var results = new Dictionary<string, NativeResult>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return results;
        }

        using FileStream stream = Programs.WaitFor(file);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            if (fields.Length == 4)
            {
                results[fields[0]] = new NativeResult(fields[1] == "pass", long.Parse(fields[2], CultureInfo.InvariantCulture), fields[3]);
            }
        }

        return results;
    }
}
