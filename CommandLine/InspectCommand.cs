// Prints what a checkpoint or an image holds, and checks it when asked to.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.UpperHalf;

namespace Mana.CommandLine;

/// <summary>The command inspect.</summary>
internal static class InspectCommand
{
    /// <summary>Prints a checkpoint (directory) or an image (file).</summary>
    /// <param name="path">Directory of a job, of a checkpoint, or an image.</param>
    /// <param name="verify">True to read all memory and compare the checksums.</param>
    /// <param name="all">True to list every region.</param>
    public static int Run(string path, bool verify, bool all)
    {
        if (File.Exists(path))
        {
            Image(path, verify, all);
            return 0;
        }

        (string directory, Manifest manifest) = CheckpointDirectory.Resolve(path);
        Output.Line($"checkpoint {manifest.Epoch} of job {manifest.JobId}: {directory}");
        Output.Line($"  taken        {Output.Instant(manifest.CreatedUnixMs)}");
        Output.Line($"  program      {manifest.Program}");
        Output.Line($"  built for    {manifest.ApplicationAbi}");
        Output.Line($"  ran over     {manifest.MpiLibrary}");
        Output.Line($"  ranks        {manifest.WorldSize} on {manifest.Ranks.Select(rank => rank.Host).Distinct().Count()} hosts");
        Output.Line($"  images       {Output.Bytes(manifest.Ranks.Sum(rank => rank.Bytes))}");
        for (int rank = 0; rank < manifest.WorldSize; rank++)
        {
            ManifestEntry entry = manifest.Ranks[rank];
            using ImageReader image = Open(directory, entry, rank);
            string problems = image.Process.Problems.Count == 0 ? "" : $", {image.Process.Problems.Count} problems";
            Output.Line($"  rank {rank,-7} {entry.File}, {Output.Bytes(entry.Bytes)}, {entry.Host}, {image.Process.Threads.Count} threads, {image.Process.Descriptors.Count} descriptors{problems}");
            if (verify)
            {
                image.Verify();
            }
        }

        if (verify)
        {
            Output.Line("All checksums match.");
        }

        return 0;
    }

    private static ImageReader Open(string directory, ManifestEntry entry, int rank)
    {
        ImageReader image = ImageReader.Open(Path.Combine(directory, entry.File));
        if (image.Checksum == entry.Checksum && image.Summary.Rank == rank)
        {
            return image;
        }

        image.Dispose();
        throw new ImageException($"{entry.File} in {directory} is another image than the one the manifest names.");
    }

    private static void Image(string path, bool verify, bool all)
    {
        using ImageReader image = ImageReader.Open(path);
        ImageSummary summary = image.Summary;
        ProcessImage process = image.Process;
        Output.Line($"image of rank {summary.Rank} of {summary.WorldSize}: {path}");
        Output.Line($"  written      {Output.Instant(summary.CreatedUnixMs)} on {summary.Host} by Mana {summary.ManaVersion}, checkpoint {summary.Epoch} of job {summary.JobId}");
        Output.Line($"  built for    {summary.ApplicationAbi}, ran over {summary.MpiLibrary}");
        if (summary.HostWays.Length > 0)
        {
            Output.Line($"  ways         {summary.HostWays}");
        }

        Output.Line($"  program      {process.ExecutablePath}");
        Output.Line($"  arguments    {string.Join(' ', process.Arguments)}");
        Output.Line($"  directory    {process.WorkingDirectory}");
        Output.Line();
        Output.Line("  section             schema       offset       length  crc-32c");
        foreach (ImageSection section in image.Sections)
        {
            Output.Line($"  {section.Name,-18} {section.Schema,7} {section.Offset,12} {section.Length,12}  {section.Checksum:x8}");
        }

        Output.Line();
        long mapped = process.Regions.Sum(region => (long)(region.End - region.Start));
        Output.Line($"  {process.Regions.Count} regions of {Output.Bytes(mapped)}, of which {Output.Bytes(image.Extents.Sum(extent => extent.Length))} are in the file");
        if (all)
        {
            Regions(process.Regions);
        }

        foreach (ThreadImage thread in process.Threads)
        {
            Output.Line($"  thread {thread.VirtualThreadId} {thread.Name}{(thread.IsMain ? " (main)" : "")}: {Describe(thread.Boundary)}");
        }

        foreach (DescriptorImage descriptor in process.Descriptors)
        {
            Output.Line($"  descriptor {descriptor.Number}: {descriptor.Kind}, {descriptor.Path}, offset {descriptor.Offset}");
        }

        foreach (string problem in process.Problems)
        {
            Output.Line($"  problem: {problem}");
        }

        if (verify)
        {
            image.Verify();
            Output.Line("All checksums match.");
        }
    }

    private static void Regions(IEnumerable<RegionImage> regions)
    {
        foreach (RegionImage region in regions)
        {
            char read = (region.Protection & 1) != 0 ? 'r' : '-';
            char write = (region.Protection & 2) != 0 ? 'w' : '-';
            char execute = (region.Protection & 4) != 0 ? 'x' : '-';
            Output.Line($"  {region.Start:x12}-{region.End:x12} {read}{write}{execute}{(region.IsShared ? 's' : 'p')} {region.Name}");
        }
    }

    private static string Describe(BoundaryKind boundary) => boundary switch
    {
        BoundaryKind.UpperInterrupted => "interrupted in the application",
        BoundaryKind.GateTail => "behind an MPI call",
        BoundaryKind.ReissueCall => "before an MPI call",
        _ => boundary.ToString(),
    };
}
