using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Mana.Bench;

/// <summary>Minimum and median of a series.</summary>
internal readonly record struct Sample(double Min, double Median)
{
    /// <summary>Of plain measurements.</summary>
    public static Sample Of(IReadOnlyCollection<double> values) => new(values.Min(), values.Order().ElementAt(values.Count / 2));

    /// <summary>Of the samples of several rounds: the least minimum, the median of the medians.</summary>
    public static Sample Of(IReadOnlyCollection<Sample> rounds) =>
        new(rounds.Min(r => r.Min), rounds.Select(r => r.Median).Order().ElementAt(rounds.Count / 2));
}

/// <summary>One line of the report. <see cref="Native"/> is absent where there is nothing native to compare with.</summary>
internal sealed record Row(string Mpi, string Name, string Unit, Sample? Native, Sample Mana)
{
    /// <summary>Mana's minimum over the native one.</summary>
    public double? Ratio => Native is { Min: > 0 } native ? Mana.Min / native.Min : null;
}

/// <summary>What this machine is and how busy it is.</summary>
internal static class Machine
{
    /// <summary>Load averages over 1, 5 and 15 minutes.</summary>
    public static string Load() => string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3));

    /// <summary>Release of the kernel.</summary>
    public static string Kernel() => File.ReadAllText("/proc/sys/kernel/osrelease").Trim();

    /// <summary>Model of the processor.</summary>
    public static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor";
}

internal static class Report
{
    /// <summary>Prints the table.</summary>
    public static void Print(IEnumerable<Row> rows)
    {
        Console.WriteLine();
        Console.WriteLine($"{"MPI",-8} {"what",-40} {"unit",-4} {"native min",12} {"median",12} {"Mana min",12} {"median",12} {"ratio",8}");
        foreach (Row row in rows)
        {
            Console.WriteLine($"{row.Mpi,-8} {row.Name,-40} {row.Unit,-4} {Number(row.Native?.Min),12} {Number(row.Native?.Median),12} {Number(row.Mana.Min),12} {Number(row.Mana.Median),12} {Number(row.Ratio),8}");
        }

        Console.WriteLine();
    }

    private static string Number(double? value) => value is { } number
        ? number.ToString(number >= 1000 ? "0" : number >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture)
        : "-";
}
