using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>Writes <c>docs/mpi-support.md</c>: what becomes of every MPI function, from the same rows as the code.</summary>
internal static class SupportPage
{
    /// <summary>Level of support of one function.</summary>
    public static (string Level, string Sentence) Of(Function f, Bodies bodies)
    {
        if (!f.InMpich && !f.InOpenMpi)
        {
            return ("absent", "No application ABI served so far declares it (MPI 4.1 or 5).");
        }

        string where = f.InMpich && f.InOpenMpi ? string.Empty : f.InMpich ? " MPICH programs only: Open MPI's header lacks it." : " Open MPI programs only: in MPICH's header it is a macro or absent.";
        return bodies.Of(f.Row) switch
        {
            BodyKind.Manual => ("full", "Emulated or carried over a restart." + where),
            BodyKind.Forward => ("full", "Answered by the library below." + where),
            BodyKind.Collective => ("full", "Two-phase collective." + where),
            BodyKind.Nonblocking => ("full", "Recorded; started when its phase one is over." + where),
            BodyKind.Persistent => ("full", "Recorded; initiated at each start, also on libraries without persistent collectives." + where),
            BodyKind.Code or BodyKind.StatusCopy => ("full", "Answered without the library below." + where),
            BodyKind.Refused => ("refused", f.Row.Refusal!),
            _ => ("not built", "Answers MPI_ERR_UNSUPPORTED_OPERATION and a sentence that names it." + where),
        };
    }

    /// <summary>The page.</summary>
    public static string Emit(IReadOnlyList<Function> functions, Bodies bodies)
    {
        List<(Function Function, string Level, string Sentence)> rows = functions.Select(f => (f, Of(f, bodies).Level, Of(f, bodies).Sentence)).ToList();
        var text = new StringBuilder();
        text.Append("# MPI functions\n\n");
        text.Append("Written by StubGenerator from `StubGenerator/Tables/functions.tsv` and the semantics found in the sources; `make generate` writes it anew.\n\n");
        text.Append("| level | functions | meaning |\n|---|---:|---|\n");
        foreach ((string level, string meaning) in new[]
        {
            ("full", "works under checkpoint and restart"), ("refused", "answers one sentence and MPI_ERR_UNSUPPORTED_OPERATION"),
            ("not built", "will be written by hand; until then it answers like a refused one"), ("absent", "in no `mpi.h` of an application ABI served so far"),
        })
        {
            text.Append(CultureInfo.InvariantCulture, $"| {level} | {rows.Count(r => r.Level == level)} | {meaning} |\n");
        }

        text.Append("\nThe gate number of a function is its place in this table (from 0), plus 1024 for Open MPI programs.\n");
        foreach (IGrouping<string, (Function Function, string Level, string Sentence)> group in rows.GroupBy(r => r.Function.Row.Class))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| function | gate | level | |\n|---|---|---|---|\n");
            foreach ((Function f, string level, string sentence) in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {f.Name} | {f.Row.Index}, {f.Row.Gate} | {level} | {sentence} |\n");
            }
        }

        return text.ToString();
    }
}
