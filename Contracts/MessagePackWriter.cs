// Writes values in the MessagePack format into a buffer writer. Every value takes the shortest form that the specification allows.
// Names follow MessagePack-CSharp's writer, so that a package reference can replace this file.

using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Mana.Contracts;

/// <summary>Writes MessagePack values; big-endian, shortest form. Call <see cref="Flush"/> before the buffer is used.</summary>
public ref struct MessagePackWriter
{
    private const int LargestHeader = 18;
    private const int MinimumRequest = 256;
    private const int LongestFixStr = 31;
    private const int LargestFixCount = 15;
    private const int SmallestNegativeFixInt = -32;
    private const long NanosecondsPerTick = 100;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _span;
    private int _used;

    /// <summary>A writer that appends to <paramref name="output"/>.</summary>
    public MessagePackWriter(IBufferWriter<byte> output)
    {
        _output = output;
        _span = default;
        _used = 0;
    }

    /// <summary>Hands everything written so far to the buffer writer.</summary>
    public void Flush()
    {
        if (_used > 0)
        {
            _output.Advance(_used);
        }

        _span = default;
        _used = 0;
    }

    /// <summary>Writes "no value".</summary>
    public void WriteNil() => Byte(MessagePackCode.Nil);

    /// <summary>Writes true or false.</summary>
    public void Write(bool value) => Byte(value ? MessagePackCode.True : MessagePackCode.False);

    /// <summary>Writes an integer.</summary>
    public void Write(int value) => Write((long)value);

    /// <summary>Writes an integer.</summary>
    public void Write(uint value) => Write((ulong)value);

    /// <summary>Writes an integer.</summary>
    public void Write(short value) => Write((long)value);

    /// <summary>Writes an integer.</summary>
    public void Write(ushort value) => Write((ulong)value);

    /// <summary>Writes an integer.</summary>
    public void Write(byte value) => Write((ulong)value);

    /// <summary>Writes an integer.</summary>
    public void Write(sbyte value) => Write((long)value);

    /// <summary>Writes an integer.</summary>
    public void Write(long value)
    {
        if (value >= 0)
        {
            Write((ulong)value);
            return;
        }

        Span<byte> target = Request(LargestHeader);
        switch (value)
        {
            case >= SmallestNegativeFixInt:
                target[0] = unchecked((byte)value);
                _used += 1;
                break;
            case >= sbyte.MinValue:
                target[0] = MessagePackCode.Int8;
                target[1] = unchecked((byte)value);
                _used += 2;
                break;
            case >= short.MinValue:
                target[0] = MessagePackCode.Int16;
                BinaryPrimitives.WriteInt16BigEndian(target[1..], (short)value);
                _used += 3;
                break;
            case >= int.MinValue:
                target[0] = MessagePackCode.Int32;
                BinaryPrimitives.WriteInt32BigEndian(target[1..], (int)value);
                _used += 5;
                break;
            default:
                target[0] = MessagePackCode.Int64;
                BinaryPrimitives.WriteInt64BigEndian(target[1..], value);
                _used += 9;
                break;
        }
    }

    /// <summary>Writes an integer.</summary>
    public void Write(ulong value)
    {
        Span<byte> target = Request(LargestHeader);
        switch (value)
        {
            case <= MessagePackCode.MaxFixInt:
                target[0] = (byte)value;
                _used += 1;
                break;
            case <= byte.MaxValue:
                target[0] = MessagePackCode.UInt8;
                target[1] = (byte)value;
                _used += 2;
                break;
            case <= ushort.MaxValue:
                target[0] = MessagePackCode.UInt16;
                BinaryPrimitives.WriteUInt16BigEndian(target[1..], (ushort)value);
                _used += 3;
                break;
            case <= uint.MaxValue:
                target[0] = MessagePackCode.UInt32;
                BinaryPrimitives.WriteUInt32BigEndian(target[1..], (uint)value);
                _used += 5;
                break;
            default:
                target[0] = MessagePackCode.UInt64;
                BinaryPrimitives.WriteUInt64BigEndian(target[1..], value);
                _used += 9;
                break;
        }
    }

    /// <summary>Writes a 32-bit floating-point number.</summary>
    public void Write(float value)
    {
        Span<byte> target = Request(LargestHeader);
        target[0] = MessagePackCode.Float32;
        BinaryPrimitives.WriteSingleBigEndian(target[1..], value);
        _used += 5;
    }

    /// <summary>Writes a 64-bit floating-point number.</summary>
    public void Write(double value)
    {
        Span<byte> target = Request(LargestHeader);
        target[0] = MessagePackCode.Float64;
        BinaryPrimitives.WriteDoubleBigEndian(target[1..], value);
        _used += 9;
    }

    /// <summary>Writes text, or nil when it is null.</summary>
    public void Write(string? value)
    {
        if (value is null)
        {
            WriteNil();
            return;
        }

        Write(value.AsSpan());
    }

    /// <summary>Writes text.</summary>
    public void Write(ReadOnlySpan<char> value)
    {
        int length = Encoding.UTF8.GetByteCount(value);
        WriteStringHeader(length);
        Encoding.UTF8.GetBytes(value, Request(length));
        _used += length;
    }

    /// <summary>Writes text that is UTF-8 already.</summary>
    public void WriteString(ReadOnlySpan<byte> utf8)
    {
        WriteStringHeader(utf8.Length);
        WriteRaw(utf8);
    }

    /// <summary>Writes the header of a string; that many bytes of UTF-8 must follow by <see cref="WriteRaw"/>.</summary>
    public void WriteStringHeader(int byteCount)
    {
        if (byteCount <= LongestFixStr)
        {
            Byte((byte)(MessagePackCode.MinFixStr | byteCount));
            return;
        }

        LengthHeader(MessagePackCode.Str8, MessagePackCode.Str16, MessagePackCode.Str32, (uint)byteCount);
    }

    /// <summary>Writes bytes, or nil when the array is null.</summary>
    public void Write(byte[]? value)
    {
        if (value is null)
        {
            WriteNil();
            return;
        }

        Write(value.AsSpan());
    }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> value)
    {
        WriteBinHeader(value.Length);
        WriteRaw(value);
    }

    /// <summary>Writes the header of bytes; that many bytes must follow by <see cref="WriteRaw"/>.</summary>
    public void WriteBinHeader(int length) =>
        LengthHeader(MessagePackCode.Bin8, MessagePackCode.Bin16, MessagePackCode.Bin32, (uint)length);

    /// <summary>Writes the header of an array of <paramref name="count"/> values, which must follow.</summary>
    public void WriteArrayHeader(int count) => WriteArrayHeader(checked((uint)count));

    /// <summary>Writes the header of an array of <paramref name="count"/> values, which must follow.</summary>
    public void WriteArrayHeader(uint count) => CountHeader(MessagePackCode.MinFixArray, MessagePackCode.Array16, MessagePackCode.Array32, count);

    /// <summary>Writes the header of a map of <paramref name="count"/> pairs, which must follow.</summary>
    public void WriteMapHeader(int count) => WriteMapHeader(checked((uint)count));

    /// <summary>Writes the header of a map of <paramref name="count"/> pairs, which must follow.</summary>
    public void WriteMapHeader(uint count) => CountHeader(MessagePackCode.MinFixMap, MessagePackCode.Map16, MessagePackCode.Map32, count);

    /// <summary>Writes an instant as the timestamp extension, to 100 ns; it must be in universal time.</summary>
    public void Write(DateTime value)
    {
        if (value.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException("A MessagePack timestamp must be in universal time.", nameof(value));
        }

        long ticks = value.Ticks - DateTime.UnixEpoch.Ticks;
        long seconds = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out long remainder);
        if (remainder < 0)
        {
            seconds -= 1;
            remainder += TimeSpan.TicksPerSecond;
        }

        ulong nanoseconds = (ulong)(remainder * NanosecondsPerTick);
        Span<byte> target = Request(LargestHeader);
        if (seconds is >= 0 and < 1L << 34)
        {
            ulong both = (nanoseconds << 34) | (ulong)seconds;
            if (both <= uint.MaxValue)
            {
                target[0] = MessagePackCode.FixExt4;
                target[1] = unchecked((byte)MessagePackCode.TimestampExtension);
                BinaryPrimitives.WriteUInt32BigEndian(target[2..], (uint)both);
                _used += 6;
                return;
            }

            target[0] = MessagePackCode.FixExt8;
            target[1] = unchecked((byte)MessagePackCode.TimestampExtension);
            BinaryPrimitives.WriteUInt64BigEndian(target[2..], both);
            _used += 10;
            return;
        }

        target[0] = MessagePackCode.Ext8;
        target[1] = 12;
        target[2] = unchecked((byte)MessagePackCode.TimestampExtension);
        BinaryPrimitives.WriteUInt32BigEndian(target[3..], (uint)nanoseconds);
        BinaryPrimitives.WriteInt64BigEndian(target[7..], seconds);
        _used += 15;
    }

    /// <summary>Writes an extension value.</summary>
    public void WriteExtensionFormat(ExtensionResult extension)
    {
        WriteExtensionFormatHeader(extension.Header);
        WriteRaw(extension.Data.Span);
    }

    /// <summary>Writes the header of an extension; its bytes must follow by <see cref="WriteRaw"/>.</summary>
    public void WriteExtensionFormatHeader(ExtensionHeader header)
    {
        byte fixedCode = header.Length switch
        {
            1 => MessagePackCode.FixExt1,
            2 => MessagePackCode.FixExt2,
            4 => MessagePackCode.FixExt4,
            8 => MessagePackCode.FixExt8,
            16 => MessagePackCode.FixExt16,
            _ => MessagePackCode.NeverUsed,
        };
        if (fixedCode != MessagePackCode.NeverUsed)
        {
            Byte(fixedCode);
        }
        else
        {
            LengthHeader(MessagePackCode.Ext8, MessagePackCode.Ext16, MessagePackCode.Ext32, header.Length);
        }

        Byte(unchecked((byte)header.TypeCode));
    }

    /// <summary>Copies bytes as they are: values encoded elsewhere, or the content that a header announced.</summary>
    public void WriteRaw(ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(Request(raw.Length));
        _used += raw.Length;
    }

    private void Byte(byte value)
    {
        Request(1)[0] = value;
        _used += 1;
    }

    private void LengthHeader(byte code8, byte code16, byte code32, uint length)
    {
        Span<byte> target = Request(LargestHeader);
        if (length <= byte.MaxValue)
        {
            target[0] = code8;
            target[1] = (byte)length;
            _used += 2;
        }
        else
        {
            WideHeader(target, code16, code32, length);
        }
    }

    private void CountHeader(byte fixedCode, byte code16, byte code32, uint count)
    {
        Span<byte> target = Request(LargestHeader);
        if (count <= LargestFixCount)
        {
            target[0] = (byte)(fixedCode | count);
            _used += 1;
        }
        else
        {
            WideHeader(target, code16, code32, count);
        }
    }

    private void WideHeader(Span<byte> target, byte code16, byte code32, uint length)
    {
        if (length <= ushort.MaxValue)
        {
            target[0] = code16;
            BinaryPrimitives.WriteUInt16BigEndian(target[1..], (ushort)length);
            _used += 3;
        }
        else
        {
            target[0] = code32;
            BinaryPrimitives.WriteUInt32BigEndian(target[1..], length);
            _used += 5;
        }
    }

    private Span<byte> Request(int length)
    {
        if (_span.Length - _used < length)
        {
            Flush();
            _span = _output.GetSpan(Math.Max(length, MinimumRequest));
        }

        return _span[_used..];
    }
}
