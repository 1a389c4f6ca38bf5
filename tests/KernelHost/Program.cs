// A lower half without MPI: runs a program in the upper half, so that the kernel can be tested alone.
//   kernel-host [--rewrite=off] PROGRAM [ARGUMENTS]
using System;
using System.Collections.Generic;
using System.Linq;
using Mana.LowerHalfLoader;

namespace Mana.KernelHost;

internal static class Program
{
    private const string FollowOption = "--follow";
    private const string RewriteVariable = "MANA_TEST_REWRITE";

    private static int Main(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            Console.Error.WriteLine("usage: kernel-host PROGRAM [ARGUMENTS]");
            return 2;
        }
        try
        {
            Kernel.Initialize(new KernelOptions
            {
                FollowPrefix = [Environment.ProcessPath!, FollowOption],
                RewritesSystemCalls = Environment.GetEnvironmentVariable(RewriteVariable) != "off",
            });
            bool isFollowed = arguments[0] == FollowOption;
            string program = isFollowed ? arguments[1] : arguments[0];
            IEnumerable<string> argv = isFollowed ? arguments.Skip(2) : arguments;
            return Kernel.Launch(new ProgramStart { Program = program, Arguments = argv.ToArray() });
        }
        catch (ProgramException error)
        {
            Console.Error.WriteLine($"kernel-host: {error.Message}");
            return error.ExitStatus;
        }
    }
}
