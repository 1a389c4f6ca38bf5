using System;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Reserved, zeroed native memory for tables whose rows must never move.</summary>
public static unsafe partial class NativeTable
{
    private const int ReadWrite = 3;
    private const int PrivateAnonymousNoReserve = 0x4022;

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint MapMemory(nint address, nuint length, int protection, int flags, int descriptor, nint offset);

    /// <summary>Address space for <paramref name="capacity"/> rows; pages appear when touched.</summary>
    public static T* Reserve<T>(int capacity)
        where T : unmanaged
    {
        nint address = MapMemory(0, (nuint)capacity * (nuint)sizeof(T), ReadWrite, PrivateAnonymousNoReserve, -1, 0);
        if (address == -1)
        {
            throw new OutOfMemoryException($"Cannot reserve address space for a table of {capacity} rows (errno {Marshal.GetLastPInvokeError()}).");
        }

        return (T*)address;
    }
}
