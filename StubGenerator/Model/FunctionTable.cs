using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mana.StubGenerator.Model;

/// <summary>Direction of a parameter, as the MPI standard names it.</summary>
internal enum Direction
{
    /// <summary>Read only.</summary>
    In,

    /// <summary>Written only.</summary>
    Out,

    /// <summary>Read and written.</summary>
    InOut,
}

/// <summary>What the C prototype cannot say about a parameter.</summary>
/// <param name="Name">Name in the standard.</param>
/// <param name="Kind">Kind in the MPI Forum's descriptions, for example <c>COMMUNICATOR</c>.</param>
/// <param name="Direction">Read, written or both.</param>
/// <param name="Length">Length of an array: another parameter's name, a constant, <c>*</c> where the standard does not say, null for a scalar.</param>
/// <param name="RootOnly">Significant at the root only.</param>
internal sealed record RowParameter(string Name, string Kind, Direction Direction, string? Length, bool RootOnly);

/// <summary>One row of <c>Tables/functions.tsv</c>: everything about an MPI function that C cannot say. Rows are only ever appended, because the
/// position of a row is its gate number, and gate numbers are part of saved programs.</summary>
internal sealed partial record FunctionRow(
    string Name, string Class, string Since, bool Large, string CollectiveOver, string Creates, string Destroys, string Callbacks, string Checkpoint,
    string Gate, string Body, IReadOnlyList<RowParameter> Parameters)
{
    private static readonly string[] Columns =
        ["name", "class", "since", "large_count", "collective_over", "creates", "destroys_or_updates", "callbacks", "checkpoint_action", "gate", "body", "params"];

    /// <summary>Position in the table.</summary>
    public int Index { get; private init; }

    /// <summary>The sentence of a refused row; null for others.</summary>
    public string? Refusal => Body.StartsWith("refused(", StringComparison.Ordinal) ? Body[9..^2] : null;

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">The columns are others or a cell cannot be read.</exception>
    public static IReadOnlyList<FunctionRow> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        if (!lines[0].Split('\t').SequenceEqual(Columns))
        {
            throw new InvalidDataException($"{path}: the columns must be {string.Join(", ", Columns)}.");
        }

        return lines.Skip(1).Select((line, index) =>
        {
            string[] c = line.Split('\t');
            return c.Length != Columns.Length
                ? throw new InvalidDataException($"{path}:{index + 2}: {c.Length} cells instead of {Columns.Length}.")
                : new FunctionRow(c[0], c[1], c[2], c[3] == "large", c[4], c[5], c[6], c[7], c[8], c[9], c[10], Parse(c[11], path, index + 2)) { Index = index };
        }).ToList();
    }

    private static List<RowParameter> Parse(string cell, string path, int line)
    {
        return cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text =>
        {
            Match m = ParameterPattern().Match(text);
            return m.Success
                ? new RowParameter(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value switch { "in" => Direction.In, "out" => Direction.Out, _ => Direction.InOut },
                    m.Groups[4].Success ? m.Groups[4].Value : null, m.Groups[5].Success)
                : throw new InvalidDataException($"{path}:{line}: '{text}' is no parameter (name:KIND:direction[length]!root).");
        }).ToList();
    }

    [GeneratedRegex(@"^(\w+):(\w+):(in|out|inout)(?:\[([^\]]+)\])?(!root)?$")]
    private static partial Regex ParameterPattern();
}
