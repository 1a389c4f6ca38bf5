using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Mana.Rank;

/// <summary>
/// The connection to the process manager which MPICH's launchers and srun hand to a rank as an open descriptor named in PMI_FD. It is moved
/// above the numbers that applications use: an image from another launcher may need its number.
/// </summary>
internal static partial class LauncherConnection
{
    private const string Variable = "PMI_FD";
    private const int LowestNumber = 700;
    private const int DuplicateFrom = 0;

    /// <summary>Moves the descriptor, if there is one, and changes the variable for this process and what it starts.</summary>
    public static void MoveHigh()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int descriptor)
            || descriptor >= LowestNumber)
        {
            return;
        }

        int moved = ControlDescriptor(descriptor, DuplicateFrom, LowestNumber);
        if (moved < 0)
        {
            // Not open, or the limit of descriptors is lower: it stays where it is, and a restart that needs the number says so.
            return;
        }

        string value = moved.ToString(CultureInfo.InvariantCulture);
        Environment.SetEnvironmentVariable(Variable, value);
        if (SetVariable(Variable, value, 1) != 0)
        {
            throw new OutOfMemoryException("The environment cannot be changed.");
        }

        _ = CloseDescriptor(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int ControlDescriptor(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
