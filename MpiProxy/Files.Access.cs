// Data accesses (MPI 14.4): checks, the call of the library below, and the status. One way through for all sixty functions; they differ in
// what the access mode must allow, in the position they use, and in the function of the library. That is always the one with an int count, which is given
// more elements as one element of a type made for the call: Open MPI 4.1 has no other, and those of MPICH 4.0 end the job by an assertion (count <= INT_MAX).
//
// An independent access goes straight down: it waits for the kernel only. A collective one is two-phase. A nonblocking independent one is a
// request of the library, which a drain completes; nonblocking collective ones are in Files.Nonblocking.cs.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

internal static unsafe partial class Files
{
    /// <summary>Checks the arguments of a data access.</summary>
    /// <returns>0 or a canonical code.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Check(File file, FileAccesses access, long offset, long count, Datatype datatype)
    {
        if (IsLive(file) && ((int)access & ~Entry(file)->Allowed) == 0 && offset >= 0 && count >= 0 && Datatypes.IsLive(datatype) && Datatypes.Entry(datatype)->Committed != 0)
        {
            return 0;
        }

        return Explain(file, access, offset, count, datatype);
    }

    /// <summary>An access at the individual or the shared pointer.</summary>
    public static int Access(
        File file,
        FileAccesses access,
        void* buffer,
        long count,
        Datatype datatype,
        delegate* unmanaged<nint, void*, int, nint, byte*, int> plain,
        Status* status)
    {
        int code = Check(file, access, 0, count, datatype);
        if (code != 0)
        {
            return Raise(file, code);
        }

        Begin(file, access);
        Below.LibStatus below = default;
        nint real = Real(file);
        nint type = Datatypes.Real(datatype);
        Elements elements = default;
        code = elements.Take(count, type);
        code = code != 0 ? code : Below.Code(plain(real, buffer, elements.Count, elements.Type, (byte*)&below));
        elements.Release();

        return Finish(file, access, code, &below, status);
    }

    /// <summary>An access at an explicit offset.</summary>
    public static int AccessAt(
        File file,
        FileAccesses access,
        long offset,
        void* buffer,
        long count,
        Datatype datatype,
        delegate* unmanaged<nint, long, void*, int, nint, byte*, int> plain,
        Status* status)
    {
        int code = Check(file, access, offset, count, datatype);
        if (code != 0)
        {
            return Raise(file, code);
        }

        Begin(file, access);
        Below.LibStatus below = default;
        nint real = Real(file);
        nint type = Datatypes.Real(datatype);
        Elements elements = default;
        code = elements.Take(count, type);
        code = code != 0 ? code : Below.Code(plain(real, offset, buffer, elements.Count, elements.Type, (byte*)&below));
        elements.Release();

        return Finish(file, access, code, &below, status);
    }

    /// <summary>The status of an access carries a count and nothing else.</summary>
    public static Status Counting(in Status status) => Status.Empty with { CountBytes = status.CountBytes, Cancelled = status.Cancelled };

    private static void Begin(File file, FileAccesses access)
    {
        if ((access & FileAccesses.Shared) != 0)
        {
            PrepareShared(file);
        }

        if ((access & FileAccesses.Collective) != 0)
        {
            Collectives.Begin(CommOf(file));
        }
    }

    private static int Finish(File file, FileAccesses access, int code, Below.LibStatus* below, Status* status)
    {
        if ((access & FileAccesses.Collective) != 0)
        {
            Collectives.End(CommOf(file));
        }

        Status read;
        LibAbi.ReadStatus((byte*)below, &read);
        int error = status->Error;
        *status = Counting(read);
        status->Error = error;
        return code == 0 ? 0 : Raise(file, code);
    }

    /// <summary>Which argument is wrong, in the order in which ROMIO looks at them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Explain(File file, FileAccesses access, long offset, long count, Datatype datatype)
    {
        if (!IsLive(file))
        {
            return Canonical.MPI_ERR_FILE;
        }

        if (count < 0)
        {
            return Canonical.MPI_ERR_COUNT;
        }

        if (!Datatypes.IsLive(datatype))
        {
            return Datatypes.Refuse(datatype);
        }

        if (Datatypes.Entry(datatype)->Committed == 0)
        {
            return Canonical.MPI_ERR_TYPE;
        }

        FileAccesses missing = access & ~(FileAccesses)Entry(file)->Allowed;
        return offset < 0 ? Canonical.MPI_ERR_ARG
            : (missing & FileAccesses.Read) != 0 ? Canonical.MPI_ERR_ACCESS
            : (missing & FileAccesses.Write) != 0 ? Canonical.MPI_ERR_READ_ONLY
            : Canonical.MPI_ERR_UNSUPPORTED_OPERATION;
    }
}
