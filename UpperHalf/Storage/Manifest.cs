// The manifest of a checkpoint: which rank files belong together. It is written last, so a directory with a valid manifest is whole.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using Mana.Contracts;
using MessagePack;

namespace Mana.UpperHalf;

/// <summary>The image of one rank, as the manifest names it.</summary>
/// <param name="File">Name of the file in the directory.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="Checksum">Checksum of the image.</param>
/// <param name="Host">Host that wrote it.</param>
public sealed record ManifestEntry(string File, long Bytes, ulong Checksum, string Host);

/// <summary>What belongs to a checkpoint.</summary>
public sealed class Manifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.msgpack";

    private const string Magic = "mana-manifest";
    private const int Version = 1;

    /// <summary>Identifier of the job.</summary>
    public string JobId = "";

    /// <summary>Number of the checkpoint.</summary>
    public int Epoch;

    /// <summary>Program of the ranks.</summary>
    public string Program = "";

    /// <summary>ABI the application was built for.</summary>
    public string ApplicationAbi = "";

    /// <summary>Name and version of the MPI library that was below.</summary>
    public string MpiLibrary = "";

    /// <summary>When the checkpoint was committed, in milliseconds since 1970.</summary>
    public long CreatedUnixMs;

    /// <summary>The images, by rank.</summary>
    public List<ManifestEntry> Ranks = new();

    /// <summary>Number of ranks.</summary>
    public int WorldSize => Ranks.Count;

    /// <summary>Encodes the manifest: magic, version, checksum, and a map as bytes.</summary>
    public byte[] Encode()
    {
        var body = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(body);
        writer.WriteMapHeader(7);
        writer.Write(nameof(JobId));
        writer.Write(JobId);
        writer.Write(nameof(Epoch));
        writer.Write(Epoch);
        writer.Write(nameof(Program));
        writer.Write(Program);
        writer.Write(nameof(ApplicationAbi));
        writer.Write(ApplicationAbi);
        writer.Write(nameof(MpiLibrary));
        writer.Write(MpiLibrary);
        writer.Write(nameof(CreatedUnixMs));
        writer.Write(CreatedUnixMs);
        writer.Write(nameof(Ranks));
        writer.WriteArrayHeader(Ranks.Count);
        foreach (ManifestEntry rank in Ranks)
        {
            writer.WriteArrayHeader(4);
            writer.Write(rank.File);
            writer.Write(rank.Bytes);
            writer.Write(rank.Checksum);
            writer.Write(rank.Host);
        }

        writer.Flush();
        var output = new ArrayBufferWriter<byte>();
        writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(4);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(Crc32C.Compute(body.WrittenSpan));
        writer.Write(body.WrittenSpan);
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Reads and checks the manifest of a checkpoint.</summary>
    /// <param name="directory">The checkpoint's directory.</param>
    /// <exception cref="ImageException">It is missing, damaged or newer than this Mana.</exception>
    public static Manifest Read(string directory)
    {
        string path = Path.Combine(directory, FileName);
        try
        {
            return MessagePackData.Read(File.ReadAllBytes(path), (ref MessagePackReader reader) => Check(ref reader, path));
        }
        catch (InvalidDataException exception)
        {
            throw new ImageException($"{path} is damaged: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImageException($"{directory} holds no whole checkpoint: {FileName} is missing.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private static Manifest Check(ref MessagePackReader reader, string path)
    {
        if (reader.ReadArrayHeader() < 4 || reader.ReadText() != Magic)
        {
            throw new ImageException($"{path} is no manifest of Mana.");
        }

        int version = reader.ReadInt32();
        if (version > Version)
        {
            throw new ImageException($"{path} has version {version}; this Mana reads versions up to {Version}.");
        }

        uint checksum = reader.ReadUInt32();
        ReadOnlyMemory<byte> body = reader.ReadBinary();
        return Crc32C.Compute(body.Span) == checksum
            ? MessagePackData.Read(body, Decode)
            : throw new ImageException($"{path} has been altered: its checksum does not match.");
    }

    private static Manifest Decode(ref MessagePackReader reader)
    {
        var manifest = new Manifest();
        int fields = reader.ReadMapHeader();
        for (int i = 0; i < fields; i++)
        {
            switch (reader.ReadText())
            {
                case nameof(JobId):
                    manifest.JobId = reader.ReadText();
                    break;
                case nameof(Epoch):
                    manifest.Epoch = reader.ReadInt32();
                    break;
                case nameof(Program):
                    manifest.Program = reader.ReadText();
                    break;
                case nameof(ApplicationAbi):
                    manifest.ApplicationAbi = reader.ReadText();
                    break;
                case nameof(MpiLibrary):
                    manifest.MpiLibrary = reader.ReadText();
                    break;
                case nameof(CreatedUnixMs):
                    manifest.CreatedUnixMs = reader.ReadInt64();
                    break;
                case nameof(Ranks):
                    ReadRanks(ref reader, manifest.Ranks);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return manifest;
    }

    private static void ReadRanks(ref MessagePackReader reader, List<ManifestEntry> ranks)
    {
        int count = reader.ReadArrayHeader();
        for (int i = 0; i < count; i++)
        {
            int fields = reader.ReadArrayHeader();
            ranks.Add(new ManifestEntry(reader.ReadText(), reader.ReadInt64(), reader.ReadUInt64(), reader.ReadText()));
            for (int extra = 4; extra < fields; extra++)
            {
                reader.Skip();
            }
        }
    }
}
