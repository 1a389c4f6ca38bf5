// Large counts on a library without the `_c` functions (Open MPI 4, MPICH 3): what a call needs beside its arguments. Counts that fit are narrowed into arrays of
// int; one that does not fit becomes one element of a derived datatype. Both must live as long as the operation, so a nonblocking or persistent one keeps
// them in its record and a blocking one on its frame. Nothing of this is part of an image: a restart starts the operation anew.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Memory and datatypes of the library below that live as long as one operation.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct Extras
{
    /// <summary>Room on the frame of a blocking call: arrays for this many bytes need no malloc.</summary>
    public const int StackBytes = 512;

    private struct Block
    {
        public Block* Next;
        public nint Type;
    }

    private Block* _first;
    private byte* _stack;
    private int _stackBytes;

    /// <summary>Canonical code of what could not be made; the call then moves nothing and returns it.</summary>
    public int Error;

    /// <summary>1 when this member needs the derived form of a collective whose arrays differ between members; sent in phase one.</summary>
    public int Wanted;

    /// <summary>1 when any member needs it; received in phase one.</summary>
    public int Agreed;

    /// <summary>Lets small arrays lie on the caller's frame.</summary>
    /// <param name="stack">Room that outlives the call, aligned to 8.</param>
    /// <param name="bytes">Its length.</param>
    public void UseStack(byte* stack, int bytes)
    {
        _stack = stack;
        _stackBytes = bytes;
    }

    /// <summary>Memory, aligned to 8, until <see cref="Free"/>.</summary>
    public void* Take(long bytes)
    {
        long rounded = (bytes + 7) & ~7L;
        if (rounded <= _stackBytes)
        {
            void* room = _stack;
            _stack += rounded;
            _stackBytes -= (int)rounded;
            return room;
        }

        return AddBlock(0, bytes) + 1;
    }

    /// <summary>The datatype is freed with the rest.</summary>
    public void Keep(nint type) => AddBlock(type, 0);

    /// <summary>Gives everything back. The agreement of phase one and the error stay.</summary>
    public void Free()
    {
        while (_first != null)
        {
            Block* block = _first;
            _first = block->Next;
            nint type = block->Type;
            if (type != 0)
            {
                _ = Lib.MPI_Type_free(&type);
            }

            NativeMemory.Free(block);
        }
    }

    private Block* AddBlock(nint type, long bytes)
    {
        Block* block = (Block*)NativeMemory.Alloc((nuint)(sizeof(Block) + bytes));
        block->Next = _first;
        block->Type = type;
        _first = block;
        return block;
    }
}
