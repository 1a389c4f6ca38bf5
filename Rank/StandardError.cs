using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.Rank;

/// <summary>
/// One sentence, one write(2), prefixed with the rank. <see cref="System.Console"/> is not used inside a rank: it starts a signal thread and
/// changes the terminal.
/// </summary>
internal static unsafe partial class StandardError
{
    /// <summary>Rank in the world, or -1 while it is not known.</summary>
    public static int Rank { get; set; } = -1;

    /// <summary>Writes <paramref name="sentence"/> and a newline to descriptor 2.</summary>
    public static void Write(string sentence)
    {
        string line = Rank < 0 ? $"mana: {sentence}\n" : $"mana[{Rank}]: {sentence}\n";
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        fixed (byte* start = bytes)
        {
            // A failure to write to standard error cannot be told to anyone.
            _ = WriteDescriptor(2, start, (nuint)bytes.Length);
        }
    }

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint WriteDescriptor(int descriptor, byte* start, nuint length);
}
