// What images and messages need beside the reader of the package MessagePack. Data comes from outside, so everything that damaged data makes the
// package throw becomes one exception with one sentence, here and nowhere else: every reader of this project begins with one of the two Read.

using System;
using System.Buffers;
using System.IO;
using System.Text;
using MessagePack;

namespace Mana.Contracts;

/// <summary>Begins to read MessagePack values, and reads those which the package reads more tolerantly than we want.</summary>
public static class MessagePackData
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Reads values and answers what was made of them.</summary>
    public delegate T Reading<out T>(ref MessagePackReader reader);

    /// <summary>Reads values.</summary>
    public delegate void Reading(ref MessagePackReader reader);

    /// <summary>Has <paramref name="read"/> read <paramref name="data"/> from its first byte.</summary>
    /// <exception cref="InvalidDataException">The data is cut short, or a value has another kind or range than was expected.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> data, Reading<T> read)
    {
        var reader = new MessagePackReader(data);
        try
        {
            return read(ref reader);
        }
        catch (Exception exception) when (WhatIsWrong(exception) is not null)
        {
            throw new InvalidDataException($"Near byte {reader.Consumed} of {data.Length} {WhatIsWrong(exception)}", exception);
        }
    }

    /// <summary>Has <paramref name="read"/> read <paramref name="data"/> from its first byte.</summary>
    /// <exception cref="InvalidDataException">The data is cut short, or a value has another kind or range than was expected.</exception>
    public static void Read(ReadOnlyMemory<byte> data, Reading read) => Read(data, (ref MessagePackReader reader) =>
    {
        read(ref reader);
        return data.Length;
    });

    /// <summary>Reads text; nil is read as no text. The package would put a replacement for what is not UTF-8.</summary>
    public static string ReadText(this ref MessagePackReader reader) => reader.ReadStringSequence() is { } utf8 ? StrictUtf8.GetString(utf8) : "";

    /// <summary>Reads bytes, which must be there. The result refers to the data given to the reader. The package would take nil and text too.</summary>
    public static ReadOnlyMemory<byte> ReadBinary(this ref MessagePackReader reader)
    {
        byte code = reader.NextCode;
        return code is MessagePackCode.Bin8 or MessagePackCode.Bin16 or MessagePackCode.Bin32
            ? reader.ReadBytes()!.Value.First
            : throw new MessagePackSerializationException($"Expected bytes, found {MessagePackCode.ToFormatName(code)}.");
    }

    /// <summary>The end of a sentence for what the package throws because of the data; null for everything else.</summary>
    private static string? WhatIsWrong(Exception exception) => exception switch
    {
        MessagePackSerializationException => $"the data is not what is expected there: {exception.Message}",
        EndOfStreamException => "the data ends too early.",
        // The package passes on a length of 2^31 or more as a negative one.
        ArgumentOutOfRangeException => "there is a length beyond the end of the data.",
        OverflowException => "there is a number outside the range expected there.",
        DecoderFallbackException => "there is a text that is not UTF-8.",
        _ => null,
    };
}
