// The lower half's executable: what mpiexec or srun starts for each rank. It composes the user-space kernel (LowerHalfLoader), the
// MPI proxy (MpiProxy) and the coordinator's client (Coordination); it holds no MPI semantics and no system-call policy of its own.

using System;
using System.Collections.Generic;
using System.IO;
using Mana.Contracts;
using Mana.LowerHalfLoader;
using Mana.MpiProxy;
using Mana.UpperHalf;

namespace Mana.Rank;

internal static unsafe class Program
{
    /// <summary>Exit code of every failure before the application has started; the sentence on standard error tells which.</summary>
    internal const int ExitFailedToStart = 125;

    private static int Main(string[] arguments)
    {
        bool isRestart = false;
        try
        {
            if (!RankArguments.TryParse(arguments, out RankArguments? parsed, out string? problem))
            {
                StandardError.Write(problem);
                return 2;
            }

            if (parsed.Describes)
            {
                return Describe();
            }

            isRestart = parsed.RestartDirectory is not null;
            return isRestart ? Restart.Run(parsed) : Launch(parsed);
        }
        catch (ProgramException failure)
        {
            StandardError.Write(failure.Message);
            return failure.ExitStatus;
        }
        catch (Exception failure) when (failure is ImageException or IOException or InvalidDataException or InvalidOperationException
            or UnauthorizedAccessException or DllNotFoundException or OutOfMemoryException or NotSupportedException)
        {
            StandardError.Write(failure.Message);
            if (isRestart)
            {
                Restart.EndJob(ExitFailedToStart);
            }

            return ExitFailedToStart;
        }
    }

    // One line on standard output, "ok", "note" or "missing" and a sentence, which `mana check` prints.
    private static int Describe()
    {
        (ThreadPointerWay way, string? problem) = ThreadPointer.Choice();
        string result = problem is not null ? "missing" : way == ThreadPointerWay.FsGsBase ? "ok" : "note";
        byte[] line = System.Text.Encoding.UTF8.GetBytes($"{result}\t{problem ?? ThreadPointer.Describe(way)}\n");
        using FileStream output = new(new Microsoft.Win32.SafeHandles.SafeFileHandle(1, ownsHandle: false), FileAccess.Write);
        output.Write(line);
        return problem is null ? 0 : ExitFailedToStart;
    }

    private static int Launch(RankArguments arguments)
    {
        Composition.Initialize(arguments);
        Composition.Host.Program = arguments.Program[0];
        return Kernel.Launch(new ProgramStart { Program = arguments.FollowPath ?? arguments.Program[0], Arguments = arguments.Program });
    }
}
