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
                StandardStreams.WriteError(problem);
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
            StandardStreams.WriteError(failure.Message);
            return failure.ExitStatus;
        }
        catch (Exception failure) when (failure is ImageException or IOException or InvalidDataException or InvalidOperationException
            or UnauthorizedAccessException or DllNotFoundException or OutOfMemoryException or NotSupportedException)
        {
            StandardStreams.WriteError(failure.Message);
            if (isRestart)
            {
                Restart.EndJob(ExitFailedToStart);
            }

            return ExitFailedToStart;
        }
    }

    // For each choice a line on standard output, "ok", "note" or "missing" and a sentence, which `mana check` prints.
    private static int Describe()
    {
        (ThreadPointerWay pointer, string? noPointer, string pointerSentence) = ThreadPointer.Choice();
        (InterceptionWay interception, string? noInterception, string interceptionSentence) = Interception.Choice();
        Describe(noInterception, interception == InterceptionWay.Dispatch, interceptionSentence);
        Describe(noPointer, pointer == ThreadPointerWay.FsGsBase, pointerSentence);
        return noInterception is null && noPointer is null ? 0 : ExitFailedToStart;
    }

    private static void Describe(string? problem, bool isBest, string sentence) =>
        StandardStreams.WriteOutput($"{(problem is not null ? "missing" : isBest ? "ok" : "note")}\t{problem ?? sentence}");

    private static int Launch(RankArguments arguments)
    {
        Composition.Initialize(arguments);
        Composition.Host.Program = arguments.Program[0];
        return Kernel.Launch(new ProgramStart { Program = arguments.FollowPath ?? arguments.Program[0], Arguments = arguments.Program });
    }
}
