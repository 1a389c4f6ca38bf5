// The layout of the image file of one rank (`rank-NNNNN.mana`).
//
//   offset 0      preamble, 64 bytes: magic, format version, where the table lies, its checksum, length of the file, checksum of the preamble
//   offset 4096   memory: the pages that are neither zero nor untouched, page-aligned, in ascending order of address
//   behind it     sections in MessagePack: summary, process, mpi, memory-index
//   at the end    table of sections in MessagePack: name, magic, schema, offset, length, checksum
//
// The preamble is written last, so a file that a crash cut short has none. All numbers outside MessagePack are little-endian.
// Versions and schemas only ever grow; a reader skips keys it does not know and refuses a higher version than its own.

using System;

namespace Mana.UpperHalf;

/// <summary>Constants of the image file.</summary>
public static class ImageFormat
{
    /// <summary>First eight bytes: "MANAIMG" and a line feed, which a transfer in text mode would damage.</summary>
    public const ulong Magic = 0x0a47_4d49_414e_414d;

    /// <summary>Version of the preamble and of the table.</summary>
    public const int Version = 1;

    /// <summary>Bytes of the preamble.</summary>
    public const int PreambleBytes = 64;

    /// <summary>Bytes of a page; memory in the file is aligned to it.</summary>
    public const int PageBytes = 4096;

    /// <summary>Offset in the file at which memory begins.</summary>
    public const long MemoryOffset = PageBytes;

    /// <summary>Longest stretch of memory with one checksum, in bytes. It fits the second-level cache, so that memory is read once.</summary>
    public const int LongestExtent = 512 << 10;

    /// <summary>Extension of the files.</summary>
    public const string Extension = ".mana";

    /// <summary>Section with the <see cref="ImageSummary"/>.</summary>
    public const string SummarySection = "summary";

    /// <summary>Section with the <see cref="ProcessImage"/>.</summary>
    public const string ProcessSection = "process";

    /// <summary>Section with what the MPI proxy must know; opaque here.</summary>
    public const string MpiSection = "mpi";

    /// <summary>Section with the list of extents.</summary>
    public const string IndexSection = "memory-index";

    /// <summary>Section with the pages themselves; its checksums are those of the extents.</summary>
    public const string MemorySection = "memory";

    /// <summary>Name of the file of a rank.</summary>
    public static string FileName(int rank) => FormattableString.Invariant($"rank-{rank:d5}{Extension}");
}

/// <summary>One row of the table of sections.</summary>
/// <param name="Name">Name of the section.</param>
/// <param name="Magic">First four letters of the name as a number, to recognise a section in a hex dump of the table.</param>
/// <param name="Schema">Version of the section's content.</param>
/// <param name="Offset">Offset in the file in bytes.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Checksum">CRC-32C of the content; for the memory that of the checksums of its extents.</param>
public sealed record ImageSection(string Name, uint Magic, int Schema, long Offset, long Length, uint Checksum);

/// <summary>A stretch of memory that is in the file.</summary>
/// <param name="Address">First address, page-aligned.</param>
/// <param name="Length">Length in bytes, a multiple of the page.</param>
/// <param name="Offset">Offset in the file in bytes.</param>
/// <param name="Checksum">CRC-32C of the content.</param>
public readonly record struct MemoryExtent(ulong Address, long Length, long Offset, uint Checksum);

/// <summary>What people and the restart want to know about an image before they look into it.</summary>
public sealed class ImageSummary
{
    /// <summary>Identifier of the job.</summary>
    public string JobId = "";

    /// <summary>Number of the checkpoint.</summary>
    public int Epoch;

    /// <summary>Rank in MPI_COMM_WORLD.</summary>
    public int Rank;

    /// <summary>Ranks in MPI_COMM_WORLD.</summary>
    public int WorldSize;

    /// <summary>ABI the application was built for: "mpich", "openmpi" or "mpi-abi".</summary>
    public string ApplicationAbi = "";

    /// <summary>Name and version of the MPI library that was below.</summary>
    public string MpiLibrary = "";

    /// <summary>Name of the host.</summary>
    public string Host = "";

    /// <summary>Version of Mana that wrote the image; filled in by the writer when empty.</summary>
    public string ManaVersion = "";

    /// <summary>When the image was written, in milliseconds since 1970; filled in by the writer when 0.</summary>
    public long CreatedUnixMs;

    /// <summary>Instruction sets of the processor the application may rely on, separated by blanks; filled in by the writer when empty.</summary>
    public string CpuFeatures = "";

    /// <summary>How the rank's host switched thread pointers and caught system calls; for people, a restart takes any way.</summary>
    public string HostWays = "";
}

/// <summary>What the writer reports.</summary>
/// <param name="Bytes">Length of the file in bytes.</param>
/// <param name="Checksum">Checksum of the table, which covers all sections and through them everything.</param>
/// <param name="MemoryBytes">Bytes of memory in the file.</param>
/// <param name="MappedBytes">Bytes of all regions, with those left out.</param>
public readonly record struct ImageWritten(long Bytes, ulong Checksum, long MemoryBytes, long MappedBytes);

/// <summary>An image cannot be written, or is not what it should be; the message is one sentence that names file and section.</summary>
public sealed class ImageException : Exception
{
    /// <summary>An error with this sentence.</summary>
    public ImageException(string message)
        : base(message)
    {
    }

    /// <summary>An error with this sentence and its cause.</summary>
    public ImageException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
