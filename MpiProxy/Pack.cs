// Arrays in MessagePack, as the tables of objects are saved.

using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

/// <summary>Writes and reads arrays of numbers.</summary>
internal static class Pack
{
    public static void Write(ref MessagePackWriter writer, int[] values)
    {
        writer.WriteArrayHeader(values.Length);
        foreach (int value in values)
        {
            writer.Write(value);
        }
    }

    public static void Write(ref MessagePackWriter writer, long[] values)
    {
        writer.WriteArrayHeader(values.Length);
        foreach (long value in values)
        {
            writer.Write(value);
        }
    }

    public static int[] ReadInts(ref MessagePackReader reader)
    {
        int[] values = new int[reader.ReadArrayHeader()];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = reader.ReadInt32();
        }

        return values;
    }

    public static long[] ReadLongs(ref MessagePackReader reader)
    {
        long[] values = new long[reader.ReadArrayHeader()];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = reader.ReadInt64();
        }

        return values;
    }

    public static byte[] ReadBytes(ref MessagePackReader reader) => reader.ReadBinary().ToArray();
}
