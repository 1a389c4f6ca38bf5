// C strings to and from managed text. Latin-1 carries every byte unchanged, whatever encoding the application uses.

using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.MpiProxy;

/// <summary>Reads and writes zero-terminated strings.</summary>
internal static unsafe class CText
{
    /// <summary>The bytes before the terminator. The pointer must not be null.</summary>
    public static ReadOnlySpan<byte> Bytes(byte* text) => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text);

    /// <summary>The text, one character per byte; empty for a null pointer.</summary>
    public static string Read(byte* text) => text == null ? string.Empty : Encoding.Latin1.GetString(Bytes(text));

    /// <summary>Writes at most <paramref name="capacityBytes"/> bytes with the terminator; returns the length without it.</summary>
    public static int Write(ReadOnlySpan<byte> text, byte* destination, int capacityBytes)
    {
        int length = int.Min(text.Length, capacityBytes - 1);
        text[..length].CopyTo(new Span<byte>(destination, length));
        destination[length] = 0;
        return length;
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{byte}, byte*, int)"/>
    public static int Write(string text, byte* destination, int capacityBytes) => Write(Encoding.Latin1.GetBytes(text), destination, capacityBytes);
}
