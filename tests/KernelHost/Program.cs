// A lower half without MPI: runs a program in the upper half, so that the kernel can be tested alone.
//   kernel-host PROGRAM [ARGUMENTS]          run it
//   kernel-host --restart IMAGE              go on from an image
//   kernel-host --way                        print how thread pointers are switched here
// Environment: MANA_TEST_REWRITE=off (every system call traps), MANA_TEST_IMAGE=file and MANA_TEST_AFTER_MS=n (checkpoint after n ms and end
// with status 99), MANA_TEST_EVERY_MS=n (freeze and go on again and again), MANA_TEST_CHURN=1 (collect garbage all the time), MANA_TEST_FOLLOW=off
// (programs that the application executes run natively), MANA_TEST_NO_VDSO=1 (no function of the kernel's vDSO is used).
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Mana.LowerHalfLoader;
using Mana.UpperHalf;

namespace Mana.KernelHost;

internal static class Program
{
    private const string FollowOption = "--follow";
    private const string RestartOption = "--restart";
    private const string WayOption = "--way";
    private const int CannotStart = 125;

    private static int Main(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            Console.Error.WriteLine("usage: kernel-host PROGRAM [ARGUMENTS] | kernel-host --restart IMAGE");
            return 2;
        }
        if (arguments[0] == WayOption)
        {
            Console.WriteLine(ThreadPointer.Name(ThreadPointer.Choice().Way));
            return 0;
        }
        try
        {
            Kernel.Initialize(new KernelOptions
            {
                FollowPrefix = Environment.GetEnvironmentVariable("MANA_TEST_FOLLOW") == "off" ? [] : [Environment.ProcessPath!, FollowOption],
                RewritesSystemCalls = Environment.GetEnvironmentVariable("MANA_TEST_REWRITE") != "off",
                Redirections = new Dictionary<string, string> { ["mana-redirected.txt"] = "/etc/hostname" },
            });
            Gates.Install();
            if (Environment.GetEnvironmentVariable("MANA_TEST_CHURN") is not null)
            {
                new Thread(Churn) { IsBackground = true }.Start();
            }
            Checkpoints.Install();
            if (arguments[0] == RestartOption)
            {
                return Restart(arguments[1]);
            }
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
        catch (InvalidOperationException error)
        {
            Console.Error.WriteLine($"kernel-host: {error.Message}");
            return CannotStart;
        }
    }

    /// <summary>Allocates and collects without pause, so that collections meet every state of the application's threads.</summary>
    private static void Churn()
    {
        var keep = new object[1000];
        var random = new Random(1);
        for (int round = 0; ; round++)
        {
            for (int i = 0; i < 200; i++)
            {
                keep[random.Next(keep.Length)] = new byte[random.Next(5000)];
            }
            GC.Collect(round % 3, GCCollectionMode.Forced, blocking: true);
            Thread.Sleep(1);
        }
    }

    private static int Restart(string path)
    {
        ProcessImage process;
        using (ImageReader image = ImageReader.Open(path))
        {
            image.Verify();
            image.ReserveOutsideArena();
            process = image.Process;
            Kernel.ReserveForRestart(process);
            image.RestoreMemory();
        }
        Kernel.RestoreProcess(process);
        return Kernel.Resume(process);
    }
}
