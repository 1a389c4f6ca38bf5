// Reads values in the MessagePack format. Every read checks the kind of the value, its range and the end of the data, and
// answers with one sentence that names the byte, because images and messages come from outside.
// Names follow MessagePack-CSharp's reader, so that a package reference can replace this file.

using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Mana.Contracts;

/// <summary>Reads MessagePack values in order.</summary>
public ref struct MessagePackReader
{
    private const int DeepestNesting = 512;
    private const long NanosecondsPerTick = 100;
    private const int BitsOfTimestampSeconds = 34;

    private readonly ReadOnlyMemory<byte> _memory;
    private readonly ReadOnlySpan<byte> _data;
    private int _position;

    /// <summary>A reader at the first byte of <paramref name="memory"/>.</summary>
    public MessagePackReader(ReadOnlyMemory<byte> memory)
    {
        _memory = memory;
        _data = memory.Span;
        _position = 0;
    }

    /// <summary>A reader at the first byte of <paramref name="sequence"/>; several segments are joined first.</summary>
    public MessagePackReader(in ReadOnlySequence<byte> sequence)
        : this(sequence.IsSingleSegment ? sequence.First : sequence.ToArray())
    {
    }

    /// <summary>Bytes read so far.</summary>
    public readonly long Consumed => _position;

    /// <summary>True after the last byte.</summary>
    public readonly bool End => _position == _data.Length;

    /// <summary>First byte of the next value.</summary>
    public readonly byte NextCode => _position < _data.Length ? _data[_position] : throw Truncated(1);

    /// <summary>Kind of the next value.</summary>
    public readonly MessagePackType NextMessagePackType => MessagePackCode.ToMessagePackType(NextCode);

    /// <summary>True when the next value is nil.</summary>
    public readonly bool IsNil => NextCode == MessagePackCode.Nil;

    /// <summary>Reads nil when it is next; otherwise reads nothing.</summary>
    public bool TryReadNil()
    {
        if (!IsNil)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Reads nil.</summary>
    public void ReadNil()
    {
        if (!TryReadNil())
        {
            throw Unexpected("nil");
        }
    }

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean()
    {
        byte code = NextCode;
        if (code is not (MessagePackCode.True or MessagePackCode.False))
        {
            throw Unexpected("a boolean");
        }

        _position++;
        return code == MessagePackCode.True;
    }

    /// <summary>Reads an integer that fits 8 bits without sign.</summary>
    public byte ReadByte() => (byte)ReadUnsigned(byte.MaxValue);

    /// <summary>Reads an integer that fits 16 bits without sign.</summary>
    public ushort ReadUInt16() => (ushort)ReadUnsigned(ushort.MaxValue);

    /// <summary>Reads an integer that fits 32 bits without sign.</summary>
    public uint ReadUInt32() => (uint)ReadUnsigned(uint.MaxValue);

    /// <summary>Reads an integer that fits 64 bits without sign.</summary>
    public ulong ReadUInt64() => ReadUnsigned(ulong.MaxValue);

    /// <summary>Reads an integer that fits 8 bits with sign.</summary>
    public sbyte ReadSByte() => (sbyte)ReadSigned(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>Reads an integer that fits 16 bits with sign.</summary>
    public short ReadInt16() => (short)ReadSigned(short.MinValue, short.MaxValue);

    /// <summary>Reads an integer that fits 32 bits with sign.</summary>
    public int ReadInt32() => (int)ReadSigned(int.MinValue, int.MaxValue);

    /// <summary>Reads an integer that fits 64 bits with sign.</summary>
    public long ReadInt64() => ReadSigned(long.MinValue, long.MaxValue);

    /// <summary>Reads a number with a fraction, or an integer, as 32 bits.</summary>
    public float ReadSingle() => (float)ReadDouble();

    /// <summary>Reads a number with a fraction, or an integer, as 64 bits.</summary>
    public double ReadDouble()
    {
        switch (NextCode)
        {
            case MessagePackCode.Float32:
                return BinaryPrimitives.ReadSingleBigEndian(AfterCode(4));
            case MessagePackCode.Float64:
                return BinaryPrimitives.ReadDoubleBigEndian(AfterCode(8));
            default:
                if (NextMessagePackType != MessagePackType.Integer)
                {
                    throw Unexpected("a number");
                }

                (ulong magnitude, bool negative) = ReadInteger();
                return negative ? unchecked((long)magnitude) : magnitude;
        }
    }

    /// <summary>Reads text, or null for nil.</summary>
    /// <exception cref="MessagePackSerializationException">The next value is no string, or not UTF-8.</exception>
    public string? ReadString()
    {
        if (TryReadNil())
        {
            return null;
        }

        int start = _position;
        ReadOnlySpan<byte> utf8 = ReadStringSpan();
        try
        {
            return StrictUtf8.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            throw new MessagePackSerializationException($"The string at byte {start} is not UTF-8.");
        }
    }

    /// <summary>Reads the UTF-8 bytes of text.</summary>
    public ReadOnlySpan<byte> ReadStringSpan()
    {
        byte code = NextCode;
        uint length = code switch
        {
            >= MessagePackCode.MinFixStr and < MessagePackCode.Nil => FixLength(code, MessagePackCode.MinFixStr),
            MessagePackCode.Str8 or MessagePackCode.Str16 or MessagePackCode.Str32 => WideLength(code - MessagePackCode.Str8),
            _ => throw Unexpected("a string"),
        };
        return Take(length).Span;
    }

    /// <summary>Reads bytes, or null for nil. The result refers to the data given to the reader.</summary>
    public ReadOnlySequence<byte>? ReadBytes() => TryReadNil() ? null : new ReadOnlySequence<byte>(ReadBinary());

    /// <summary>Reads bytes. The result refers to the data given to the reader.</summary>
    public ReadOnlyMemory<byte> ReadBinary()
    {
        byte code = NextCode;
        if (code is not (MessagePackCode.Bin8 or MessagePackCode.Bin16 or MessagePackCode.Bin32))
        {
            throw Unexpected("bytes");
        }

        return Take(WideLength(code - MessagePackCode.Bin8));
    }

    /// <summary>Reads the header of an array; that many values follow.</summary>
    public int ReadArrayHeader()
    {
        byte code = NextCode;
        uint count = code switch
        {
            >= MessagePackCode.MinFixArray and < MessagePackCode.MinFixStr => FixLength(code, MessagePackCode.MinFixArray),
            MessagePackCode.Array16 or MessagePackCode.Array32 => WideLength(code - MessagePackCode.Array16 + 1),
            _ => throw Unexpected("an array"),
        };
        return Plausible(count, 1);
    }

    /// <summary>Reads the header of a map; that many pairs follow.</summary>
    public int ReadMapHeader()
    {
        byte code = NextCode;
        uint count = code switch
        {
            >= MessagePackCode.MinFixMap and < MessagePackCode.MinFixArray => FixLength(code, MessagePackCode.MinFixMap),
            MessagePackCode.Map16 or MessagePackCode.Map32 => WideLength(code - MessagePackCode.Map16 + 1),
            _ => throw Unexpected("a map"),
        };
        return Plausible(count, 2);
    }

    /// <summary>Reads a timestamp extension, in universal time; it is cut to 100 ns.</summary>
    public DateTime ReadDateTime()
    {
        int start = _position;
        ExtensionResult extension = ReadExtensionFormat();
        if (extension.TypeCode != MessagePackCode.TimestampExtension)
        {
            throw new MessagePackSerializationException($"The extension at byte {start} has type {extension.TypeCode}, not the timestamp's.");
        }

        ReadOnlySpan<byte> data = extension.Data.Span;
        ulong nanoseconds;
        long seconds;
        switch (data.Length)
        {
            case 4:
                nanoseconds = 0;
                seconds = BinaryPrimitives.ReadUInt32BigEndian(data);
                break;
            case 8:
                ulong both = BinaryPrimitives.ReadUInt64BigEndian(data);
                nanoseconds = both >> BitsOfTimestampSeconds;
                seconds = (long)(both & ((1UL << BitsOfTimestampSeconds) - 1));
                break;
            case 12:
                nanoseconds = BinaryPrimitives.ReadUInt32BigEndian(data);
                seconds = BinaryPrimitives.ReadInt64BigEndian(data[4..]);
                break;
            default:
                throw new MessagePackSerializationException($"The timestamp at byte {start} has {data.Length} bytes; 4, 8 or 12 are allowed.");
        }

        try
        {
            return DateTime.UnixEpoch.AddTicks(checked((seconds * TimeSpan.TicksPerSecond) + ((long)nanoseconds / NanosecondsPerTick)));
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw new MessagePackSerializationException($"The timestamp at byte {start} lies outside the years 1 to 9999.");
        }
    }

    /// <summary>Reads an extension. The result refers to the data given to the reader.</summary>
    public ExtensionResult ReadExtensionFormat()
    {
        ExtensionHeader header = ReadExtensionFormatHeader();
        return new ExtensionResult(header.TypeCode, Take(header.Length));
    }

    /// <summary>Reads the header of an extension; its bytes follow and can be read by <see cref="ReadRaw(long)"/>.</summary>
    public ExtensionHeader ReadExtensionFormatHeader()
    {
        byte code = NextCode;
        uint length;
        switch (code)
        {
            case >= MessagePackCode.FixExt1 and <= MessagePackCode.FixExt16:
                _position++;
                length = 1u << (code - MessagePackCode.FixExt1);
                break;
            case MessagePackCode.Ext8 or MessagePackCode.Ext16 or MessagePackCode.Ext32:
                length = WideLength(code - MessagePackCode.Ext8);
                break;
            default:
                throw Unexpected("an extension");
        }

        sbyte type = unchecked((sbyte)Take(1).Span[0]);
        return new ExtensionHeader(type, length);
    }

    /// <summary>Reads that many bytes as they are.</summary>
    public ReadOnlySequence<byte> ReadRaw(long length) => new(Take(checked((uint)length)));

    /// <summary>Reads one whole value, with all that it contains, as encoded bytes.</summary>
    public ReadOnlySequence<byte> ReadRaw()
    {
        int start = _position;
        Skip();
        return new ReadOnlySequence<byte>(_memory[start.._position]);
    }

    /// <summary>Skips one whole value, with all that it contains.</summary>
    public void Skip() => Skip(0);

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    private void Skip(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new MessagePackSerializationException($"Values are nested more than {DeepestNesting} deep at byte {_position}.");
        }

        switch (NextMessagePackType)
        {
            case MessagePackType.Integer:
                ReadInteger();
                break;
            case MessagePackType.Nil or MessagePackType.Boolean:
                _position++;
                break;
            case MessagePackType.Float:
                ReadDouble();
                break;
            case MessagePackType.String:
                ReadStringSpan();
                break;
            case MessagePackType.Binary:
                ReadBinary();
                break;
            case MessagePackType.Extension:
                ReadExtensionFormat();
                break;
            case MessagePackType.Array:
                SkipMany(ReadArrayHeader(), depth);
                break;
            case MessagePackType.Map:
                SkipMany(2L * ReadMapHeader(), depth);
                break;
            default:
                throw Unexpected("a value");
        }
    }

    private void SkipMany(long count, int depth)
    {
        for (long i = 0; i < count; i++)
        {
            Skip(depth + 1);
        }
    }

    private ulong ReadUnsigned(ulong largest)
    {
        int start = _position;
        (ulong magnitude, bool negative) = ReadInteger();
        if (negative || magnitude > largest)
        {
            throw OutOfRange(start);
        }

        return magnitude;
    }

    private long ReadSigned(long smallest, long largest)
    {
        int start = _position;
        (ulong magnitude, bool negative) = ReadInteger();
        long value = unchecked((long)magnitude);
        if (negative ? value < smallest : magnitude > (ulong)largest)
        {
            throw OutOfRange(start);
        }

        return value;
    }

    /// <summary>The 64 bits of the next integer and whether they are a negative number.</summary>
    private (ulong Bits, bool Negative) ReadInteger()
    {
        byte code = NextCode;
        switch (code)
        {
            case <= MessagePackCode.MaxFixInt:
                _position++;
                return (code, false);
            case >= MessagePackCode.MinNegativeFixInt:
                _position++;
                return Signed(unchecked((sbyte)code));
            case MessagePackCode.UInt8:
                return (AfterCode(1)[0], false);
            case MessagePackCode.UInt16:
                return (BinaryPrimitives.ReadUInt16BigEndian(AfterCode(2)), false);
            case MessagePackCode.UInt32:
                return (BinaryPrimitives.ReadUInt32BigEndian(AfterCode(4)), false);
            case MessagePackCode.UInt64:
                return (BinaryPrimitives.ReadUInt64BigEndian(AfterCode(8)), false);
            case MessagePackCode.Int8:
                return Signed(unchecked((sbyte)AfterCode(1)[0]));
            case MessagePackCode.Int16:
                return Signed(BinaryPrimitives.ReadInt16BigEndian(AfterCode(2)));
            case MessagePackCode.Int32:
                return Signed(BinaryPrimitives.ReadInt32BigEndian(AfterCode(4)));
            case MessagePackCode.Int64:
                return Signed(BinaryPrimitives.ReadInt64BigEndian(AfterCode(8)));
            default:
                throw Unexpected("an integer");
        }
    }

    private static (ulong Bits, bool Negative) Signed(long value) => (unchecked((ulong)value), value < 0);

    private uint FixLength(byte code, byte first)
    {
        _position++;
        return (uint)(code - first);
    }

    /// <summary>Reads a code and the length after it, of 1, 2 or 4 bytes for a power of 0, 1 or 2.</summary>
    private uint WideLength(int power) => power switch
    {
        0 => AfterCode(1)[0],
        1 => BinaryPrimitives.ReadUInt16BigEndian(AfterCode(2)),
        _ => BinaryPrimitives.ReadUInt32BigEndian(AfterCode(4)),
    };

    private ReadOnlySpan<byte> AfterCode(int length)
    {
        if (_data.Length - _position < 1 + length)
        {
            throw Truncated(1 + length);
        }

        ReadOnlySpan<byte> result = _data.Slice(_position + 1, length);
        _position += 1 + length;
        return result;
    }

    private ReadOnlyMemory<byte> Take(uint length)
    {
        if ((uint)(_data.Length - _position) < length)
        {
            throw Truncated(length);
        }

        ReadOnlyMemory<byte> result = _memory.Slice(_position, (int)length);
        _position += (int)length;
        return result;
    }

    /// <summary>Refuses a count that cannot fit in what is left, before anybody allocates for it.</summary>
    private readonly int Plausible(uint count, uint bytesPerItem)
    {
        if ((ulong)count * bytesPerItem > (ulong)(_data.Length - _position))
        {
            throw Truncated((long)count * bytesPerItem);
        }

        return (int)count;
    }

    private readonly MessagePackSerializationException Unexpected(string wanted) =>
        new($"Expected {wanted} at byte {_position}, found {NextMessagePackType} (0x{NextCode:x2}).");

    private readonly MessagePackSerializationException Truncated(long wanted) =>
        new($"The data ends too early: {wanted} bytes wanted at byte {_position} of {_data.Length}.");

    private static MessagePackSerializationException OutOfRange(int start) =>
        new($"The integer at byte {start} is outside the range wanted here.");
}
