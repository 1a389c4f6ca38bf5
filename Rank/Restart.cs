using System;
using System.IO;
using Mana.LowerHalfLoader;
using Mana.MpiProxy;
using Mana.UpperHalf;

namespace Mana.Rank;

/// <summary>
/// Brings one rank back. The order is that of ARCHITECTURE.md, "Life of one restart": reserve what the image needs, start MPI, pick the
/// image by rank, verify and map it, rebuild MPI's objects, enter the upper half.
/// </summary>
internal static class Restart
{
    // What launchers tell of a rank before MPI_Init; only a hint for reservations, the rank that counts is MPI's.
    private static readonly string[] RankHints = ["OMPI_COMM_WORLD_RANK", "PMIX_RANK", "PMI_RANK", "SLURM_PROCID"];

    public static int Run(RankArguments arguments)
    {
        string directory = arguments.RestartDirectory!;
        Composition.Initialize(arguments);
        Composition.Host.IsRestarting = true;
        int threadLevel;
        ProxyState state;
        ApplicationAbi application;
        using (ImageReader hinted = ImageReader.Open(PathOfRank(directory, HintedRank())))
        {
            Kernel.ReserveForRestart(hinted.Process);
            (state, threadLevel, application) = Proxy.Peek(hinted.MpiState);
        }

        if (state != ProxyState.Initialized)
        {
            throw new InvalidDataException($"The checkpoint {directory} was taken outside of MPI_Init and MPI_Finalize and cannot be restarted.");
        }

        int error = Proxy.InitializeLibrary(threadLevel, application);
        if (error != 0)
        {
            throw new InvalidOperationException($"The MPI library cannot be initialised: {Errors.TextOf(error)}.");
        }

        using ImageReader reader = ImageReader.Open(PathOfRank(directory, Proxy.WorldRank));
        if (reader.Summary.WorldSize != Proxy.WorldSize)
        {
            throw new InvalidDataException(
                $"The checkpoint {directory} was taken with {reader.Summary.WorldSize} ranks and cannot be restarted with {Proxy.WorldSize}.");
        }

        string missing = reader.MissingCpuFeatures();
        if (missing.Length > 0)
        {
            throw new InvalidDataException(
                $"The application may use instruction sets that the host {Environment.MachineName} lacks ({missing}): restart it on hosts that have them.");
        }

        reader.RestoreMemory(isAllReserved: true);
        Kernel.RestoreProcess(reader.Process);
        Proxy.Restore(reader.MpiState);
        Composition.Host.Program = reader.Process.ExecutablePath;
        Composition.Host.OnRestored(reader.Process.Threads.Find(thread => thread.Captures)?.VirtualThreadId ?? reader.Process.VirtualProcessId);
        return Kernel.Resume(reader.Process);
    }

    /// <summary>
    /// Ends the whole job. Other ranks may wait in MPI's initialisation for this one, and not every launcher notices a rank that ends before
    /// it: so MPI is initialised first where it is not.
    /// </summary>
    public static void EndJob(int exitCode)
    {
        if (Composition.Host is null)
        {
            return;
        }

        if (Proxy.State == ProxyState.NotInitialized && Proxy.InitializeLibrary(Canonical.MPI_THREAD_SINGLE, ApplicationAbi.None) != 0)
        {
            return;
        }

        RankHost.Abort(exitCode);
    }

    private static string PathOfRank(string directory, int rank) => Path.Combine(directory, ImageFormat.FileName(rank));

    private static int HintedRank()
    {
        foreach (string name in RankHints)
        {
            if (int.TryParse(Environment.GetEnvironmentVariable(name), out int rank))
            {
                return rank;
            }
        }

        return 0;
    }
}
