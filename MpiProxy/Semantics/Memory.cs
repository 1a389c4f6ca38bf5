// Memory from MPI (MPI 9.2): it lies in the upper half, so that it is part of the image and keeps its address.

using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>Blocks handed out by MPI_Alloc_mem and their sizes in bytes.</summary>
    internal static readonly Dictionary<nint, nuint> AllocatedMemory = [];

    /// <summary>MPI_Alloc_mem. Hints are ignored: what they ask for belongs to the library of the moment.</summary>
    public static int MPI_Alloc_mem(long size, Info info, void* baseptr)
    {
        if (size < 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        nuint bytes = (nuint)long.Max(size, 1);
        nint address = ProxyHost.Current.AllocateUpper(bytes);
        if (address == 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_NO_MEM);
        }

        lock (AllocatedMemory)
        {
            AllocatedMemory[address] = bytes;
        }

        *(nint*)baseptr = address;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Free_mem.</summary>
    public static int MPI_Free_mem(void* memory)
    {
        nuint bytes;
        lock (AllocatedMemory)
        {
            if (!AllocatedMemory.Remove((nint)memory, out bytes))
            {
                return Errors.Raise(Canonical.MPI_ERR_BASE);
            }
        }

        ProxyHost.Current.FreeUpper((nint)memory, bytes);
        return Canonical.MPI_SUCCESS;
    }
}
