// Opens, checks and restores the image of one rank. Opening checks everything but the memory; the memory is checked by `Verify`, or in the same
// pass that brings it back.
// Invariants of the restore: no thread of the upper half runs; the regions inside the arena lie above a reservation that the caller made; those outside
// are reserved here and only where nothing else is mapped. Content is read straight into pages that were mapped just before.

using System;
using System.Collections.Generic;
using System.IO;
using Mana.Contracts;
using Microsoft.Win32.SafeHandles;

namespace Mana.UpperHalf;

/// <summary>An image that is open for reading.</summary>
public sealed unsafe class ImageReader : IDisposable
{
    private const string DeletedSuffix = " (deleted)";

    private readonly SafeFileHandle _file;
    private readonly List<ImageSection> _sections;
    private readonly List<MemoryExtent> _extents;
    private readonly byte[] _mpiState;
    private bool _reserved;

    private ImageReader(string path, SafeFileHandle file)
    {
        Path = path;
        _file = file;
        FileLength = RandomAccess.GetLength(file);
        var first = new byte[ImageFormat.PreambleBytes];
        int count = ReadUpTo(0, first);
        ImagePreamble preamble = ImageTable.DecodePreamble(first.AsSpan(0, count), FileLength, path);
        Checksum = preamble.TableChecksum;
        if (preamble.TableOffset < ImageFormat.MemoryOffset || preamble.TableLength < 0)
        {
            throw new ImageException($"The preamble of {path} makes no sense: its table lies at {preamble.TableOffset}.");
        }

        byte[] table = Read("table of sections", preamble.TableOffset, preamble.TableLength, preamble.TableChecksum);
        _sections = Decode("table of sections", table, ImageTable.DecodeTable);
        Summary = Decode(ImageFormat.SummarySection, ReadSection(ImageFormat.SummarySection), ProcessCodec.DecodeSummary);
        Process = Decode(ImageFormat.ProcessSection, ReadSection(ImageFormat.ProcessSection), ProcessCodec.DecodeProcess);
        _mpiState = ReadSection(ImageFormat.MpiSection);
        _extents = Decode(ImageFormat.IndexSection, ReadSection(ImageFormat.IndexSection), ImageTable.DecodeIndex);
        CheckExtents();
    }

    /// <summary>Name of the file.</summary>
    public string Path { get; }

    /// <summary>Length of the file in bytes.</summary>
    public long FileLength { get; }

    /// <summary>Checksum of the table, as the writer returned it.</summary>
    public ulong Checksum { get; }

    /// <summary>Who and what.</summary>
    public ImageSummary Summary { get; }

    /// <summary>The upper half besides its memory.</summary>
    public ProcessImage Process { get; }

    /// <summary>Encoded state of the MPI proxy.</summary>
    public ReadOnlyMemory<byte> MpiState => _mpiState;

    /// <summary>The table of sections.</summary>
    public IReadOnlyList<ImageSection> Sections => _sections;

    /// <summary>Memory that is in the file, ascending by address.</summary>
    public IReadOnlyList<MemoryExtent> Extents => _extents;

    /// <summary>Opens an image and checks everything but its memory.</summary>
    /// <exception cref="ImageException">It cannot be read or is not whole; the message names file and section.</exception>
    public static ImageReader Open(string path)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, FileOptions.SequentialScan);
            return new ImageReader(path, file);
        }
        catch (Exception exception)
        {
            file?.Dispose();
            if (exception is IOException or UnauthorizedAccessException)
            {
                throw new ImageException($"The image {path} cannot be read: {exception.Message}", exception);
            }

            throw;
        }
    }

    /// <summary>Instruction sets the application may rely on and this host lacks, separated by blanks; empty when it has all.</summary>
    /// <exception cref="IOException">/proc/cpuinfo cannot be read.</exception>
    public string MissingCpuFeatures() => CpuFeatures.Missing(Summary.CpuFeatures, CpuFeatures.Read());

    /// <summary>Reads the memory once and compares all checksums. Opening has checked everything else.</summary>
    /// <exception cref="ImageException">Something has been altered.</exception>
    public void Verify()
    {
        var buffer = new byte[ImageFormat.LongestExtent];
        foreach (MemoryExtent extent in _extents)
        {
            Span<byte> content = buffer.AsSpan(0, (int)extent.Length);
            ReadFully(ImageFormat.MemorySection, extent.Offset, content);
            CheckExtent(extent, content);
        }
    }

    /// <summary>
    /// Reserves the regions that lie outside the arena (programs with fixed addresses), before anything else can settle there.
    /// </summary>
    /// <exception cref="ImageException">Something is there already.</exception>
    public void ReserveOutsideArena()
    {
        if (_reserved)
        {
            return;
        }

        foreach (RegionImage region in Process.Regions)
        {
            if (region.Start >= BoundaryLayout.ArenaStart && region.End <= BoundaryLayout.ArenaEnd)
            {
                continue;
            }

            int error = Linux.Map(
                region.Start, region.End - region.Start, Linux.ProtectionNone,
                Linux.MapPrivate | Linux.MapAnonymous | Linux.MapNoReserve | Linux.MapFixedNoReplace, -1, 0);
            if (error == Linux.ErrorExists)
            {
                throw new ImageException($"{Path} needs the addresses {region.Start:x}-{region.End:x}, but something else is mapped there in this process.");
            }

            if (error != 0)
            {
                throw new ImageException($"{Path} needs the addresses {region.Start:x}-{region.End:x}, which cannot be reserved: {Linux.Describe(error)}.");
            }
        }

        _reserved = true;
    }

    /// <summary>
    /// Maps all regions at their addresses, fills them, compares the checksums and sets the protections. The arena must be reserved.
    /// </summary>
    /// <param name="isAllReserved">True when the caller has reserved the regions outside the arena as well.</param>
    /// <exception cref="ImageException">A region cannot be mapped, or its content has been altered.</exception>
    public void RestoreMemory(bool isAllReserved = false)
    {
        if (!isAllReserved)
        {
            ReserveOutsideArena();
        }

        foreach (RegionImage region in Process.Regions)
        {
            MapRegion(region);
        }

        foreach (MemoryExtent extent in _extents)
        {
            var content = new Span<byte>((void*)extent.Address, (int)extent.Length);
            Linux.Populate(extent.Address, (ulong)extent.Length);
            ReadFully(ImageFormat.MemorySection, extent.Offset, content);
            CheckExtent(extent, content);
        }

        foreach (RegionImage region in Process.Regions)
        {
            int error = region.Protection == FillingProtection ? 0 : Linux.Protect(region.Start, region.End - region.Start, region.Protection);
            if (error != 0)
            {
                throw new ImageException(
                    $"The protection of the region {region.Start:x}-{region.End:x} of {Path} cannot be set to {region.Protection}: {Linux.Describe(error)}.");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private const int FillingProtection = Linux.ProtectionRead | Linux.ProtectionWrite;

    private void MapRegion(RegionImage region)
    {
        ulong length = region.End - region.Start;
        bool hasFile = region.Name.StartsWith('/') && !region.Name.EndsWith(DeletedSuffix, StringComparison.Ordinal);

        // A shared view without write permission (a cache of libc, say) gets a copy of its own: the file may be another version's by now.
        bool isShared = region.IsShared && (!hasFile || (region.Protection & Linux.ProtectionWrite) != 0);
        int descriptor = isShared && hasFile ? OpenShared(region) : -1;
        int kind = isShared ? Linux.MapShared : Linux.MapPrivate | Linux.MapNoReserve;
        int error = Linux.Map(
            region.Start, length, FillingProtection, kind | Linux.MapFixed | (descriptor < 0 ? Linux.MapAnonymous : 0), descriptor, descriptor < 0 ? 0 : region.FileOffset);
        if (descriptor >= 0)
        {
            Linux.Close(descriptor);
        }

        if (error != 0)
        {
            throw new ImageException($"The region {region.Start:x}-{region.End:x} of {Path} cannot be mapped: {Linux.Describe(error)}.");
        }
    }

    /// <summary>Opens the file of a shared mapping; its content goes back to what it was at the checkpoint.</summary>
    private int OpenShared(RegionImage region)
    {
        int descriptor = Linux.Open(region.Name, Linux.OpenReadWrite);
        return descriptor >= 0
            ? descriptor
            : throw new ImageException(
                $"The file {region.Name}, which the application had mapped shared at {region.Start:x}, cannot be opened: {Linux.Describe(-descriptor)}.");
    }

    private void CheckExtent(MemoryExtent extent, ReadOnlySpan<byte> content)
    {
        if (Crc32C.Compute(content) != extent.Checksum)
        {
            throw new ImageException(
                $"The section {ImageFormat.MemorySection} of {Path} has been altered: the checksum of the memory at 0x{extent.Address:x} does not match.");
        }
    }

    /// <summary>Refuses an index that would write where no region is.</summary>
    private void CheckExtents()
    {
        ImageSection memory = Find(ImageFormat.MemorySection);
        int region = 0;
        ulong behind = 0;
        foreach (MemoryExtent extent in _extents)
        {
            ulong end = unchecked(extent.Address + (ulong)extent.Length);
            bool plausible = extent.Length is > 0 and <= ImageFormat.LongestExtent && extent.Length % ImageFormat.PageBytes == 0
                && extent.Address % ImageFormat.PageBytes == 0 && extent.Address >= behind && end > extent.Address
                && extent.Offset >= memory.Offset && extent.Offset + extent.Length <= memory.Offset + memory.Length;
            while (plausible && region < Process.Regions.Count && Process.Regions[region].End <= extent.Address)
            {
                region++;
            }

            if (!plausible || region == Process.Regions.Count || extent.Address < Process.Regions[region].Start || end > Process.Regions[region].End)
            {
                throw new ImageException($"The section {ImageFormat.IndexSection} of {Path} makes no sense: it puts {extent.Length} bytes at 0x{extent.Address:x}.");
            }

            behind = end;
        }
    }

    private ImageSection Find(string name) =>
        _sections.Find(section => section.Name == name) ?? throw new ImageException($"The section {name} is missing in {Path}.");

    private byte[] ReadSection(string name)
    {
        ImageSection section = Find(name);
        if (section.Magic != ImageTable.MagicOf(name) || section.Schema < 1)
        {
            throw new ImageException($"The section {name} of {Path} has the wrong magic or schema.");
        }

        return Read(name, section.Offset, section.Length, section.Checksum);
    }

    private byte[] Read(string section, long offset, long length, uint checksum)
    {
        if (offset < 0 || length < 0 || length > FileLength || offset > FileLength - length || length > Array.MaxLength)
        {
            throw new ImageException($"The section {section} of {Path} is truncated: it should lie at {offset} with {length} bytes, and the file has {FileLength}.");
        }

        var content = new byte[length];
        ReadFully(section, offset, content);
        return Crc32C.Compute(content) == checksum
            ? content
            : throw new ImageException($"The section {section} of {Path} has been altered: its checksum does not match.");
    }

    private void ReadFully(string section, long offset, Span<byte> target)
    {
        int count;
        try
        {
            count = ReadUpTo(offset, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageException($"The section {section} of {Path} cannot be read: {exception.Message}", exception);
        }

        if (count < target.Length)
        {
            throw new ImageException($"The section {section} of {Path} is truncated: the file ends at {offset + count}.");
        }
    }

    private int ReadUpTo(long offset, Span<byte> target)
    {
        int total = 0;
        while (total < target.Length)
        {
            int count = RandomAccess.Read(_file, target[total..], offset + total);
            if (count == 0)
            {
                break;
            }

            total += count;
        }

        return total;
    }

    private delegate T Decoder<T>(ReadOnlyMemory<byte> data);

    private T Decode<T>(string section, byte[] content, Decoder<T> decode)
    {
        try
        {
            return decode(content);
        }
        catch (InvalidDataException exception)
        {
            throw new ImageException($"The section {section} of {Path} cannot be understood: {exception.Message}", exception);
        }
    }
}
