// What commands print: results on the standard output, sentences about the job on the standard error stream with our name before them.

using System;
using System.Globalization;

namespace Mana.CommandLine;

/// <summary>Prints.</summary>
internal static class Output
{
    private const double Kibi = 1024;

    /// <summary>A sentence for whoever watches.</summary>
    public static void Announce(string sentence) => Console.Error.WriteLine($"mana: {sentence}");

    /// <summary>A line of a result.</summary>
    public static void Line(string line = "") => Console.Out.WriteLine(line);

    /// <summary>A number of bytes for people.</summary>
    public static string Bytes(long bytes)
    {
        string[] units = ["B", "KiB", "MiB", "GiB", "TiB"];
        double value = bytes;
        int unit = 0;
        while (value >= Kibi && unit < units.Length - 1)
        {
            value /= Kibi;
            unit++;
        }

        return value.ToString(unit == 0 ? "0" : "0.0", CultureInfo.InvariantCulture) + " " + units[unit];
    }

    /// <summary>An instant, given in milliseconds since 1970, for people.</summary>
    public static string Instant(long unixMs) =>
        DateTimeOffset.FromUnixTimeMilliseconds(unixMs).ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
