// Memory from MPI (MPI 9.2): see AllocatedMemory.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Alloc_mem. Hints are ignored: what they ask for belongs to the library of the moment.</summary>
    public static int MPI_Alloc_mem(long size, Info info, void* baseptr)
    {
        if (size < 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        nint address = AllocatedMemory.Take((nuint)long.Max(size, 1));
        if (address == 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_NO_MEM);
        }

        *(nint*)baseptr = address;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Free_mem.</summary>
    public static int MPI_Free_mem(void* memory) => AllocatedMemory.Give((nint)memory) ? Canonical.MPI_SUCCESS : Errors.Raise(Canonical.MPI_ERR_BASE);
}
