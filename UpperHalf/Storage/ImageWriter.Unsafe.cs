// Writes the image of one rank. The upper half lies in this process' own address space and stands still, so its memory goes straight from
// where it is into the file; each stretch is looked at for zero pages, checksummed and written while it is in the cache.
// Invariants: no thread of the upper half runs; readable anonymous regions are mapped for their whole length, so that a span over them is valid.
// Everything else (files that may be shorter than their mapping, memory without read permission) is read through /proc/self/mem, which answers
// with an error where a load would fault.

using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Hashing;
using System.Reflection;
using Mana.Contracts;
using Microsoft.Win32.SafeHandles;

namespace Mana.UpperHalf;

/// <summary>Writes images.</summary>
public static unsafe class ImageWriter
{
    private const int SchemaOfSections = 1;

    // So many zero pages between two others are written too: a hole costs an extent and a system call.
    private const int LongestBridge = 4;

    /// <summary>Writes the image of this process, flushed to the device, and reports its length and checksum.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <param name="process">The upper half; its regions are read where they lie.</param>
    /// <param name="mpiState">Encoded state of the MPI proxy.</param>
    /// <param name="summary">Who and what; the writer fills in version, time and processor when they are empty.</param>
    /// <exception cref="ImageException">The file cannot be written; the message says which and why. Nothing usable is left behind.</exception>
    public static ImageWritten Write(string path, ProcessImage process, ReadOnlySpan<byte> mpiState, ImageSummary summary)
    {
        summary.ManaVersion = summary.ManaVersion.Length > 0 ? summary.ManaVersion : VersionOfMana();
        summary.CreatedUnixMs = summary.CreatedUnixMs != 0 ? summary.CreatedUnixMs : DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        try
        {
            summary.CpuFeatures = summary.CpuFeatures.Length > 0 ? summary.CpuFeatures : CpuFeatures.Read();
            using SafeFileHandle file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
            return WriteTo(file, process, mpiState, summary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageException($"The image {path} cannot be written: {exception.Message}", exception);
        }
    }

    private static ImageWritten WriteTo(SafeFileHandle file, ProcessImage process, ReadOnlySpan<byte> mpiState, ImageSummary summary)
    {
        var extents = new List<MemoryExtent>();
        long offset = ImageFormat.MemoryOffset;
        long mapped = 0;
        using (var touched = new TouchedPages())
        using (var memory = new ForeignMemory())
        {
            foreach (RegionImage region in process.Regions)
            {
                CheckRegion(region);
                mapped += (long)(region.End - region.Start);
                WriteRegion(file, region, touched, memory, extents, ref offset);
            }
        }

        var table = new List<ImageSection>
        {
            Section(ImageFormat.MemorySection, ImageFormat.MemoryOffset, offset - ImageFormat.MemoryOffset, ChecksumOfExtents(extents)),
        };
        long memoryBytes = offset - ImageFormat.MemoryOffset;
        WriteSection(file, ImageFormat.SummarySection, ProcessCodec.Encode(summary), table, ref offset);
        WriteSection(file, ImageFormat.ProcessSection, ProcessCodec.Encode(process), table, ref offset);
        WriteSection(file, ImageFormat.MpiSection, mpiState, table, ref offset);
        WriteSection(file, ImageFormat.IndexSection, ImageTable.EncodeIndex(extents), table, ref offset);
        byte[] encodedTable = ImageTable.EncodeTable(table);
        RandomAccess.Write(file, encodedTable, offset);
        uint checksum = Crc32C.Compute(encodedTable);
        RandomAccess.Write(file, ImageTable.EncodePreamble(offset, encodedTable.Length, checksum), 0);
        RandomAccess.FlushToDisk(file);
        return new ImageWritten(offset + encodedTable.Length, checksum, memoryBytes, mapped);
    }

    private static void WriteRegion(
        SafeFileHandle file, RegionImage region, TouchedPages touched, ForeignMemory memory, List<MemoryExtent> extents, ref long offset)
    {
        bool anonymous = region.Name.Length == 0 || region.Name[0] == '[';
        bool direct = anonymous && (region.Protection & Linux.ProtectionRead) != 0;
        List<AddressRange> ranges = anonymous && !region.IsShared
            ? touched.Find(region.Start, region.End)
            : [new AddressRange(region.Start, region.End)];
        foreach (AddressRange range in ranges)
        {
            for (ulong address = range.Start; address < range.End;)
            {
                int length = (int)Math.Min(range.End - address, ImageFormat.LongestExtent);
                if (direct)
                {
                    WriteStretch(file, address, new ReadOnlySpan<byte>((void*)address, length), extents, ref offset);
                    address += (ulong)length;
                }
                else
                {
                    address += (ulong)WriteForeign(file, address, length, region, memory, extents, ref offset);
                }
            }
        }
    }

    /// <summary>Writes a stretch that cannot be loaded directly; returns how many bytes of it are done.</summary>
    private static int WriteForeign(
        SafeFileHandle file, ulong address, int length, RegionImage region, ForeignMemory memory, List<MemoryExtent> extents, ref long offset)
    {
        ReadOnlySpan<byte> content = memory.Read(address, length);
        if (!content.IsEmpty)
        {
            WriteStretch(file, address, content, extents, ref offset);
            return content.Length;
        }

        if (region.Name.Length > 0 && region.Name[0] == '/')
        {
            // A page behind the end of the file: the application would get SIGBUS there, and so it has nothing to lose.
            return ImageFormat.PageBytes;
        }

        throw new IOException($"the page at 0x{address:x} of the region {region.Start:x}-{region.End:x} cannot be read");
    }

    /// <summary>Writes the pages of a stretch that are not zero, as few extents as is sensible.</summary>
    private static void WriteStretch(SafeFileHandle file, ulong address, ReadOnlySpan<byte> content, List<MemoryExtent> extents, ref long offset)
    {
        int start = -1;
        int end = 0;
        for (int page = 0; page < content.Length; page += ImageFormat.PageBytes)
        {
            if (!content.Slice(page, ImageFormat.PageBytes).ContainsAnyExcept((byte)0))
            {
                continue;
            }

            if (start >= 0 && page - end > LongestBridge * ImageFormat.PageBytes)
            {
                WriteExtent(file, address + (ulong)start, content[start..end], extents, ref offset);
                start = -1;
            }

            start = start < 0 ? page : start;
            end = page + ImageFormat.PageBytes;
        }

        if (start >= 0)
        {
            WriteExtent(file, address + (ulong)start, content[start..end], extents, ref offset);
        }
    }

    private static void WriteExtent(SafeFileHandle file, ulong address, ReadOnlySpan<byte> content, List<MemoryExtent> extents, ref long offset)
    {
        uint checksum = Crc32C.Compute(content);
        RandomAccess.Write(file, content, offset);
        extents.Add(new MemoryExtent(address, content.Length, offset, checksum));
        offset += content.Length;
    }

    private static void WriteSection(SafeFileHandle file, string name, ReadOnlySpan<byte> content, List<ImageSection> table, ref long offset)
    {
        RandomAccess.Write(file, content, offset);
        table.Add(Section(name, offset, content.Length, Crc32C.Compute(content)));
        offset += content.Length;
    }

    private static ImageSection Section(string name, long offset, long length, uint checksum) =>
        new(name, ImageTable.MagicOf(name), SchemaOfSections, offset, length, checksum);

    private static uint ChecksumOfExtents(List<MemoryExtent> extents)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        Crc32 checksum = Crc32C.InPieces();
        foreach (MemoryExtent extent in extents)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(number, extent.Checksum);
            checksum.Append(number);
        }

        return checksum.GetCurrentHashAsUInt32();
    }

    private static void CheckRegion(RegionImage region)
    {
        if (region.Start >= region.End || region.Start % ImageFormat.PageBytes != 0 || region.End % ImageFormat.PageBytes != 0)
        {
            throw new IOException($"the region {region.Start:x}-{region.End:x} is empty or not made of whole pages");
        }
    }

    private static string VersionOfMana() => typeof(ImageWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Reads memory that must not be touched by a load.</summary>
    private sealed class ForeignMemory : IDisposable
    {
        private readonly byte[] _buffer = new byte[ImageFormat.LongestExtent];
        private readonly int _descriptor = Linux.Open("/proc/self/mem", Linux.OpenReadOnly);

        /// <summary>Whole pages from an address on; empty when not even one page can be read.</summary>
        public ReadOnlySpan<byte> Read(ulong address, int length)
        {
            if (_descriptor < 0)
            {
                throw new IOException($"/proc/self/mem cannot be opened ({Linux.Describe(-_descriptor)}), and without it memory that the application cannot read cannot be saved");
            }

            fixed (byte* target = _buffer)
            {
                long count = Linux.ReadAt(_descriptor, target, Math.Min(length, _buffer.Length), address);
                int pages = (int)(Math.Max(count, 0) / ImageFormat.PageBytes);
                return _buffer.AsSpan(0, pages * ImageFormat.PageBytes);
            }
        }

        public void Dispose()
        {
            if (_descriptor >= 0)
            {
                Linux.Close(_descriptor);
            }
        }
    }
}
