// Bytes of the preamble, of the table of sections and of the index of extents. The writer and the reader meet here.

using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Mana.Contracts;
using MessagePack;

namespace Mana.UpperHalf;

/// <summary>The preamble: where the table lies.</summary>
/// <param name="TableOffset">Offset of the table in bytes.</param>
/// <param name="TableLength">Length of the table in bytes; the file ends behind it.</param>
/// <param name="TableChecksum">CRC-32C of the table.</param>
public readonly record struct ImagePreamble(long TableOffset, int TableLength, uint TableChecksum);

/// <summary>Encodes and decodes what describes an image.</summary>
public static class ImageTable
{
    private const int VersionAt = 8;
    private const int TableLengthAt = 12;
    private const int TableOffsetAt = 16;
    private const int FileLengthAt = 24;
    private const int TableChecksumAt = 32;
    private const int PreambleChecksumAt = ImageFormat.PreambleBytes - sizeof(uint);
    private const int FieldsOfSection = 6;
    private const int FieldsOfExtent = 4;

    /// <summary>The first four letters of a name as a number.</summary>
    public static uint MagicOf(string name) => BinaryPrimitives.ReadUInt32LittleEndian(Encoding.ASCII.GetBytes(name.PadRight(sizeof(uint), '_')));

    /// <summary>Encodes the preamble.</summary>
    public static byte[] EncodePreamble(long tableOffset, int tableLength, uint tableChecksum)
    {
        var bytes = new byte[ImageFormat.PreambleBytes];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, ImageFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(VersionAt), ImageFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(TableLengthAt), tableLength);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(TableOffsetAt), tableOffset);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(FileLengthAt), tableOffset + tableLength);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(TableChecksumAt), tableChecksum);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(PreambleChecksumAt), Crc32C.Compute(bytes.AsSpan(0, PreambleChecksumAt)));
        return bytes;
    }

    /// <summary>Decodes and checks the preamble.</summary>
    /// <param name="bytes">First bytes of the file.</param>
    /// <param name="fileLength">Length of the file in bytes.</param>
    /// <param name="path">Name of the file, for the sentence.</param>
    /// <exception cref="ImageException">This is no image, a newer one, or it is damaged or cut short.</exception>
    public static ImagePreamble DecodePreamble(ReadOnlySpan<byte> bytes, long fileLength, string path)
    {
        if (bytes.Length < ImageFormat.PreambleBytes || BinaryPrimitives.ReadUInt64LittleEndian(bytes) != ImageFormat.Magic)
        {
            throw new ImageException($"{path} is not an image of Mana, or its writing never ended: the preamble is missing.");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[PreambleChecksumAt..]) != Crc32C.Compute(bytes[..PreambleChecksumAt]))
        {
            throw new ImageException($"The preamble of {path} has been altered: its checksum does not match.");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[VersionAt..]);
        if (version > ImageFormat.Version)
        {
            throw new ImageException($"{path} has format version {version}; this Mana reads versions up to {ImageFormat.Version}.");
        }

        long wantedLength = BinaryPrimitives.ReadInt64LittleEndian(bytes[FileLengthAt..]);
        if (fileLength < wantedLength)
        {
            throw new ImageException($"{path} is truncated: it has {fileLength} bytes and should have {wantedLength}.");
        }

        return new ImagePreamble(
            BinaryPrimitives.ReadInt64LittleEndian(bytes[TableOffsetAt..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[TableLengthAt..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[TableChecksumAt..]));
    }

    /// <summary>Encodes the table of sections.</summary>
    public static byte[] EncodeTable(IReadOnlyList<ImageSection> sections)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(sections.Count);
        foreach (ImageSection section in sections)
        {
            writer.WriteArrayHeader(FieldsOfSection);
            writer.Write(section.Name);
            writer.Write(section.Magic);
            writer.Write(section.Schema);
            writer.Write(section.Offset);
            writer.Write(section.Length);
            writer.Write(section.Checksum);
        }

        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Decodes the table of sections.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static List<ImageSection> DecodeTable(ReadOnlyMemory<byte> data) => MessagePackData.Read(data, ReadTable);

    private static List<ImageSection> ReadTable(ref MessagePackReader reader)
    {
        int count = reader.ReadArrayHeader();
        var sections = new List<ImageSection>(count);
        for (int i = 0; i < count; i++)
        {
            int fields = reader.ReadArrayHeader();
            var section = new ImageSection(
                reader.ReadText(), reader.ReadUInt32(), reader.ReadInt32(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadUInt32());
            for (int extra = FieldsOfSection; extra < fields; extra++)
            {
                reader.Skip();
            }

            sections.Add(section);
        }

        return sections;
    }

    /// <summary>Encodes the index of extents.</summary>
    public static byte[] EncodeIndex(IReadOnlyList<MemoryExtent> extents)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(extents.Count);
        foreach (MemoryExtent extent in extents)
        {
            writer.WriteArrayHeader(FieldsOfExtent);
            writer.Write(extent.Address);
            writer.Write(extent.Length);
            writer.Write(extent.Offset);
            writer.Write(extent.Checksum);
        }

        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Decodes the index of extents.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static List<MemoryExtent> DecodeIndex(ReadOnlyMemory<byte> data) => MessagePackData.Read(data, ReadIndex);

    private static List<MemoryExtent> ReadIndex(ref MessagePackReader reader)
    {
        int count = reader.ReadArrayHeader();
        var extents = new List<MemoryExtent>(count);
        for (int i = 0; i < count; i++)
        {
            int fields = reader.ReadArrayHeader();
            extents.Add(new MemoryExtent(reader.ReadUInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadUInt32()));
            for (int extra = FieldsOfExtent; extra < fields; extra++)
            {
                reader.Skip();
            }
        }

        return extents;
    }
}
