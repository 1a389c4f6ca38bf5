// Memory from MPI (MPI 9.2): see AllocatedMemory.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    private const string AlignmentKey = "mpi_minimum_memory_alignment";

    /// <summary>MPI_Alloc_mem. Of the hints the alignment counts; others ask for what belongs to the library of the moment.</summary>
    public static int MPI_Alloc_mem(long size, Info info, void* baseptr)
    {
        if (size < 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        int hint = Infos.Pool[info.Slot] is { } pairs ? Infos.Find(pairs, AlignmentKey) : -1;
        long alignment = hint >= 0 && long.TryParse(Infos.Pool[info.Slot]![hint].Value, out long asked) ? asked : 0;
        nint address = AllocatedMemory.Take((nuint)long.Max(size, 1), alignment);
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
