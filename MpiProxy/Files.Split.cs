// Split collective accesses: see Semantics/Files.Split.cs. The row of the file holds which is active and its status.

namespace Mana.MpiProxy;

internal static unsafe partial class Files
{
    /// <summary>Begins, and does, a split access at the individual or the shared pointer.</summary>
    public static int BeginSplit(
        File file,
        SplitKind kind,
        FileAccesses access,
        void* buffer,
        long count,
        Datatype datatype,
        delegate* unmanaged<nint, void*, int, nint, byte*, int> plain)
    {
        if (IsLive(file) && Entry(file)->Split != 0)
        {
            return Raise(file, Canonical.MPI_ERR_IO);
        }

        Status status = Status.Empty;
        return Began(file, kind, Access(file, access, buffer, count, datatype, plain, &status), status);
    }

    /// <summary>Begins, and does, a split access at an explicit offset.</summary>
    public static int BeginSplitAt(
        File file,
        SplitKind kind,
        FileAccesses access,
        long offset,
        void* buffer,
        long count,
        Datatype datatype,
        delegate* unmanaged<nint, long, void*, int, nint, byte*, int> plain)
    {
        if (IsLive(file) && Entry(file)->Split != 0)
        {
            return Raise(file, Canonical.MPI_ERR_IO);
        }

        Status status = Status.Empty;
        return Began(file, kind, AccessAt(file, access, offset, buffer, count, datatype, plain, &status), status);
    }

    /// <summary>Ends a split access: MPI_ERR_IO when another one is active, or none.</summary>
    public static int EndSplit(File file, SplitKind kind, Status* status)
    {
        if (!IsLive(file))
        {
            return Raise(file, Canonical.MPI_ERR_FILE);
        }

        FileEntry* entry = Entry(file);
        if (entry->Split != (byte)kind)
        {
            return Raise(file, Canonical.MPI_ERR_IO);
        }

        int error = status->Error;
        *status = entry->SplitStatus;
        status->Error = error;
        entry->Split = 0;
        return Canonical.MPI_SUCCESS;
    }

    private static int Began(File file, SplitKind kind, int code, in Status status)
    {
        if (code == Canonical.MPI_SUCCESS)
        {
            Entry(file)->Split = (byte)kind;
            Entry(file)->SplitStatus = status;
        }

        return code;
    }
}
