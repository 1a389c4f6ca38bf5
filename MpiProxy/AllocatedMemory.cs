// Memory from MPI (MPI 9.2): it lies in the upper half, so that it is part of the image and keeps its address. Small blocks come from common chunks, as
// from malloc: programs allocate list elements this way, and libraries which attach memory to windows by the page have few pages to attach to.

using System.Collections.Generic;
using System.Numerics;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

/// <summary>Blocks handed out by MPI_Alloc_mem.</summary>
internal static unsafe class AllocatedMemory
{
    private const int SmallestShift = 6;
    private const int LargestShift = 15;
    private const nuint ChunkBytes = 1 << 18;

    /// <summary>Sizes in bytes, by address.</summary>
    private static readonly Dictionary<nint, nuint> Blocks = [];

    /// <summary>Free small blocks by the logarithm of their size.</summary>
    private static readonly Stack<nint>[] Free = MakeFree();

    private static nint _next;
    private static nint _end;

    /// <summary>A block of at least <paramref name="bytes"/>, aligned to 64 bytes, and to a page when more is asked for; 0 when there is no memory.</summary>
    public static nint Take(nuint bytes, long alignment)
    {
        lock (Blocks)
        {
            // Large blocks have pages of their own.
            bytes = alignment > 1 << SmallestShift ? nuint.Max(bytes, (1 << LargestShift) + 1) : bytes;
            nint address = bytes > 1 << LargestShift ? ProxyHost.Current.AllocateUpper(bytes) : TakeSmall(ShiftOf(bytes));
            if (address != 0)
            {
                Blocks[address] = bytes;
            }

            return address;
        }
    }

    /// <summary>Takes a block back. False when it is none.</summary>
    public static bool Give(nint address)
    {
        lock (Blocks)
        {
            if (!Blocks.Remove(address, out nuint bytes))
            {
                return false;
            }

            if (bytes > 1 << LargestShift)
            {
                ProxyHost.Current.FreeUpper(address, bytes);
            }
            else
            {
                Free[ShiftOf(bytes)].Push(address);
            }

            return true;
        }
    }

    /// <summary>Writes what is handed out and what is free.</summary>
    public static void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(4);
        writer.Write((long)_next);
        writer.Write((long)_end);
        writer.WriteArrayHeader(2 * Blocks.Count);
        foreach ((nint address, nuint bytes) in Blocks)
        {
            writer.Write((long)address);
            writer.Write((ulong)bytes);
        }

        writer.WriteArrayHeader(Free.Length);
        foreach (Stack<nint> blocks in Free)
        {
            writer.WriteArrayHeader(blocks.Count);
            foreach (nint address in blocks)
            {
                writer.Write((long)address);
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static void Read(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        _next = (nint)reader.ReadInt64();
        _end = (nint)reader.ReadInt64();
        Blocks.Clear();
        for (int count = reader.ReadArrayHeader() / 2; count > 0; count--)
        {
            nint address = (nint)reader.ReadInt64();
            Blocks[address] = (nuint)reader.ReadUInt64();
        }

        int shifts = reader.ReadArrayHeader();
        for (int shift = 0; shift < shifts; shift++)
        {
            Free[shift].Clear();
            for (int count = reader.ReadArrayHeader(); count > 0; count--)
            {
                Free[shift].Push((nint)reader.ReadInt64());
            }
        }
    }

    private static int ShiftOf(nuint bytes) => int.Max(SmallestShift, BitOperations.Log2((ulong)bytes - 1) + 1);

    private static nint TakeSmall(int shift)
    {
        if (Free[shift].TryPop(out nint free))
        {
            return free;
        }

        nint bytes = (nint)1 << shift;
        if (_end - _next < bytes)
        {
            ShareOutRest();
            _next = ProxyHost.Current.AllocateUpper(ChunkBytes);
            _end = _next == 0 ? 0 : _next + (nint)ChunkBytes;
            if (_next == 0)
            {
                return 0;
            }
        }

        nint address = _next;
        _next += bytes;
        return address;
    }

    // All lengths are multiples of the smallest one, so nothing is left.
    private static void ShareOutRest()
    {
        for (int shift = LargestShift; shift >= SmallestShift; shift--)
        {
            for (nint bytes = (nint)1 << shift; _end - _next >= bytes; _next += bytes)
            {
                Free[shift].Push(_next);
            }
        }
    }

    private static Stack<nint>[] MakeFree()
    {
        var free = new Stack<nint>[LargestShift + 1];
        for (int shift = 0; shift < free.Length; shift++)
        {
            free[shift] = new Stack<nint>();
        }

        return free;
    }
}
