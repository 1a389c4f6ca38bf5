// Zero-terminated strings without allocation. Restricted C# (see Native.Unsafe.cs).
using System;

namespace Mana.LowerHalfLoader;

internal static unsafe class Text
{
    internal static int Append(byte* target, int at, ReadOnlySpan<byte> text)
    {
        fixed (byte* p = text)
        {
            int length = text.Length;
            for (int i = 0; i < length; i++)
            {
                target[at + i] = p[i];
            }
            return at + length;
        }
    }

    internal static int AppendNumber(byte* target, int at, ulong value)
    {
        byte* digits = stackalloc byte[20];
        int n = 0;
        do
        {
            digits[n++] = (byte)('0' + (value % 10));
            value /= 10;
        }
        while (value != 0);
        while (n > 0)
        {
            target[at++] = digits[--n];
        }
        return at;
    }

    internal static long Length(byte* text)
    {
        long n = 0;
        while (text[n] != 0)
        {
            n++;
        }
        return n;
    }

    internal static byte* BaseName(byte* path)
    {
        byte* name = path;
        for (; *path != 0; path++)
        {
            if (*path == (byte)'/')
            {
                name = path + 1;
            }
        }
        return name;
    }

    internal static bool StartsWith(byte* text, ReadOnlySpan<byte> prefix)
    {
        fixed (byte* p = prefix)
        {
            int length = prefix.Length;
            for (int i = 0; i < length; i++)
            {
                if (text[i] != p[i])
                {
                    return false;
                }
            }
            return true;
        }
    }

    internal static bool Same(byte* a, byte* b)
    {
        while (*a != 0 && *a == *b)
        {
            a++;
            b++;
        }
        return *a == *b;
    }
}
