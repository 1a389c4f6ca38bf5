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
        using (ImageReader hint = ImageReader.Open(PathOfRank(directory, HintedRank())))
        {
            Kernel.ReserveForRestart(hint.Process);
        }

        using ImageReader peek = ImageReader.Open(PathOfRank(directory, HintedRank()));
        Proxy.InitializeLibrary(peek.Summary.ThreadLevel);
        using ImageReader reader = ImageReader.Open(PathOfRank(directory, Proxy.WorldRank));
        if (reader.Summary.WorldSize != Proxy.WorldSize)
        {
            throw new InvalidDataException(
                $"The checkpoint {directory} was taken with {reader.Summary.WorldSize} ranks and cannot be restarted with {Proxy.WorldSize}.");
        }

        reader.RestoreMemory();
        Kernel.RestoreProcess(reader.Process);
        Composition.Host.Program = reader.Process.ExecutablePath;
        Proxy.Restore(reader.MpiState);
        return Kernel.Resume(reader.Process);
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
