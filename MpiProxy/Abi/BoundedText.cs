using System;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Strings towards the application, whose buffers have the size of its own header's maximum.</summary>
internal static unsafe class BoundedText
{
    /// <summary>Copies a string, cut so that it fits with its terminating zero.</summary>
    /// <param name="from">Zero-terminated.</param>
    /// <param name="to">The application's buffer.</param>
    /// <param name="capacityBytes">Bytes of the buffer: the maximum of the application's header.</param>
    /// <param name="length">Receives the length without the zero; may be null.</param>
    public static void Copy(byte* from, byte* to, int capacityBytes, int* length)
    {
        ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(from);
        text = text[..int.Min(text.Length, capacityBytes - 1)];
        text.CopyTo(new Span<byte>(to, capacityBytes));
        to[text.Length] = 0;
        if (length != null)
        {
            *length = text.Length;
        }
    }
}
