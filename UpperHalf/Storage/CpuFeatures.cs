// Instruction sets of the processor. libc and numerical libraries choose code by them when they start, so an image may only go on
// where all of them are there.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Mana.UpperHalf;

/// <summary>The instruction sets an application can have seen.</summary>
public static class CpuFeatures
{
    private const string FlagsLine = "flags";

    // Families of flags in /proc/cpuinfo that name instructions for user mode. The others concern the kernel or virtual machines.
    private static readonly string[] Families =
    [
        "sse", "ssse", "avx", "fma", "bmi", "abm", "popcnt", "lzcnt", "movbe", "aes", "vaes", "pclmulqdq", "vpclmulqdq", "gfni", "sha_ni", "adx", "f16c", "rdrand",
        "rdseed", "rtm", "hle", "amx", "cx16", "lahf_lm", "xsave", "fsgsbase", "erms", "fsrm", "pku", "ospke", "rdpid", "movdir", "serialize", "waitpkg", "clwb", "clflushopt",
        "cldemote", "prefetchw", "3dnowprefetch", "tbm", "xop", "pni",
    ];

    /// <summary>Flags of this host's first processor, sorted, separated by blanks.</summary>
    /// <exception cref="IOException">/proc/cpuinfo cannot be read.</exception>
    public static string Read()
    {
        foreach (string line in File.ReadLines("/proc/cpuinfo"))
        {
            if (line.StartsWith(FlagsLine, StringComparison.Ordinal))
            {
                IEnumerable<string> flags = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                return string.Join(' ', flags.Where(BelongsToUsers).Order(StringComparer.Ordinal));
            }
        }

        return "";
    }

    /// <summary>Features that an image wants and a host lacks, separated by blanks; empty when it has all.</summary>
    public static string Missing(string wanted, string present) =>
        string.Join(' ', wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(present.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal));

    private static bool BelongsToUsers(string flag) => Array.Exists(Families, family => flag.StartsWith(family, StringComparison.Ordinal));
}
