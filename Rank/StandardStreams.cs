using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.Rank;

/// <summary>
/// One line, one write(2). <see cref="System.Console"/> is not used inside a rank: it starts a signal thread and
/// changes the terminal.
/// </summary>
internal static unsafe partial class StandardStreams
{
    /// <summary>Rank in the world, or -1 while it is not known.</summary>
    public static int Rank { get; set; } = -1;

    /// <summary>Writes <paramref name="sentence"/>, prefixed with the rank, to standard error.</summary>
    public static void WriteError(string sentence) => WriteLine(2, Rank < 0 ? $"mana: {sentence}" : $"mana[{Rank}]: {sentence}");

    /// <summary>Writes a line to standard output.</summary>
    public static void WriteOutput(string line) => WriteLine(1, line);

    private static void WriteLine(int descriptor, string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
        fixed (byte* start = bytes)
        {
            // A failure to write cannot be told to anyone.
            _ = WriteDescriptor(descriptor, start, (nuint)bytes.Length);
        }
    }

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint WriteDescriptor(int descriptor, byte* start, nuint length);
}
