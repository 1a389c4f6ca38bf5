using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using Mana.Contracts;
using Mana.LowerHalfLoader;
using Mana.MpiProxy;

namespace Mana.Rank;

/// <summary>
/// Wires kernel and proxy together: kernel options, gates, boundary and exit handlers. Used by launch and by restart alike.
/// </summary>
internal static unsafe class Composition
{
    /// <summary>The job this rank belongs to, as the environment told.</summary>
    public static JobEnvironment Job { get; private set; } = null!;

    /// <summary>This executable and its arguments up to a program's name.</summary>
    public static IReadOnlyList<string> RankCommand { get; private set; } = [];

    /// <summary>How this host switches thread pointers and catches system calls, for people.</summary>
    public static string HostWays => $"{ThreadPointer.Name(Kernel.ThreadPointerWay)}, {Interception.Name(Kernel.InterceptionWay)}";

    /// <summary>The proxy's host.</summary>
    public static RankHost Host { get; private set; } = null!;

    /// <summary>Prepares the kernel and the proxy. The MPI library is only looked for here; MPI_Init (or the restart) initialises it.</summary>
    public static void Initialize(RankArguments arguments)
    {
        Job = JobEnvironment.Read();
        string self = Path.GetFullPath(Environment.ProcessPath ?? throw new InvalidOperationException("The path of mana-rank is not known: /proc is not mounted."));
        string? wanted = arguments.Mpi ?? (Job.Mpi.Length > 0 ? Job.Mpi : null);
        string library = MpiLocator.Find(wanted);
        RankCommand = wanted is null ? [self, "--"] : [self, "--mpi", wanted, "--"];
        string stubs = Path.Combine(Path.GetDirectoryName(self)!, "stubs");

        Kernel.Initialize(new KernelOptions
        {
            FollowPrefix = wanted is null ? [self, "--follow"] : [self, "--mpi", wanted, "--follow"],
            Redirections = new Dictionary<string, string>
            {
                ["libmpich.so.12"] = Stub(stubs, "mpich", "libmpich.so.12"),
                ["libmpi.so.12"] = Stub(stubs, "mpich", "libmpi.so.12"),
                ["libmpi.so.40"] = Stub(stubs, "openmpi", "libmpi.so.40"),
            },
        });

        Host = new RankHost(self);
        ProxyHost.Current = Host;
        ProxyHost.WorkFlag = Kernel.WorkFlag;
        Proxy.Configure(Host, library);
        Proxy.FillGates(Kernel.GateTable, Kernel.DirectTable);
        Kernel.InstallOperatorThunks((nint)(delegate* unmanaged<void*, void*, int*, nint, int, void>)&Operators.Common);
        Kernel.SetBoundaryHandler(&OnBoundary);
        Kernel.SetExitHandler(&OnExit);
    }

    private static string Stub(string directory, string abi, string name)
    {
        string stub = Path.Combine(directory, abi, name);
        return System.IO.File.Exists(stub)
            ? stub
            : throw new InvalidOperationException($"The stub library {stub} is missing: the installation of Mana is incomplete.");
    }

    [UnmanagedCallersOnly]
    private static void OnBoundary(int kind) => Host.Checkpointer.OnBoundary(kind);

    [UnmanagedCallersOnly]
    private static void OnExit(int exitCode) => Host.OnExit(exitCode);
}
