// The "upper half": one region at a fixed address, saved to and loaded from a file. It holds the step counter and everything the program has.

using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Mana.Tests.ProxyHost;

/// <summary>Start of the region.</summary>
internal struct MemoryHead
{
    /// <summary>The next step: the program counter.</summary>
    public int Step;

    /// <summary>Bytes given by AllocateUpper.</summary>
    public long UpperUsed;
}

internal static unsafe partial class Memory
{
    private const long Start = 0x2000_1000_0000;
    private const long UpperOffset = 1 << 20;
    private const long DataOffset = 16 << 20;
    private const long LengthBytes = 512L << 20;
    private const int ReadWrite = 3;
    private const int FixedPrivateAnonymous = 0x104022; // MAP_FIXED_NOREPLACE, PRIVATE, ANONYMOUS, NORESERVE

    private static long _used = DataOffset;

    public static MemoryHead* Head => (MemoryHead*)Start;

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint MapMemory(nint address, nuint length, int protection, int flags, int descriptor, nint offset);

    public static void Map()
    {
        if ((long)MapMemory(unchecked((nint)Start), (nuint)LengthBytes, ReadWrite, FixedPrivateAnonymous, -1, 0) != Start)
        {
            throw new InvalidOperationException($"the test's region cannot be mapped (errno {Marshal.GetLastPInvokeError()})");
        }
    }

    /// <summary>Memory of the program: the same address for the same sequence of calls, in any process.</summary>
    public static byte* Take(long bytes)
    {
        byte* block = (byte*)Start + _used;
        _used += (bytes + 63) & ~63L;
        return _used <= LengthBytes ? block : throw new OutOfMemoryException("the test's region is full");
    }

    public static nint AllocateUpper(long bytes)
    {
        nint block = (nint)(Start + UpperOffset + Head->UpperUsed);
        Head->UpperUsed += (bytes + 63) & ~63L;
        return UpperOffset + Head->UpperUsed <= DataOffset ? block : throw new OutOfMemoryException("the test's upper allocations are full");
    }

    public static void Save(string directory, int rank, byte[] state)
    {
        using FileStream file = File.Create(Path.Combine(directory, $"rank{rank}"));
        using BinaryWriter writer = new(file);
        writer.Write(state.Length);
        writer.Write(state);
        writer.Write(_used);
        writer.Write(new ReadOnlySpan<byte>((void*)Start, (int)_used));
    }

    public static byte[] Load(string directory, int rank)
    {
        using FileStream file = File.OpenRead(Path.Combine(directory, $"rank{rank}"));
        using BinaryReader reader = new(file);
        byte[] state = reader.ReadBytes(reader.ReadInt32());
        long used = reader.ReadInt64();
        file.ReadExactly(new Span<byte>((void*)Start, (int)used));
        return state;
    }
}
