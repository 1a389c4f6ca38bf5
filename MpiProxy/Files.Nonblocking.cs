// Nonblocking data accesses (MPI 14.4.2 to 14.4.5). Independent ones are requests of the library below. Collective ones are recorded like every
// nonblocking collective and started when their phase one is over, possibly after other calls have moved the individual pointer: so they are
// all started at an explicit offset, and the pointer is moved when the call is made, as the standard says.

using System.Threading;

namespace Mana.MpiProxy;

/// <summary>Starters of nonblocking collective accesses, beside the generated ones. Words: file, offset, buffer, count, datatype.</summary>
internal static unsafe class FileStarters
{
    /// <summary>First number of a starter that is written by hand; images hold the numbers.</summary>
    public const int First = 1024;

    /// <summary>MPI_File_iread_at_all.</summary>
    public const int Read = First;

    /// <summary>MPI_File_iwrite_at_all.</summary>
    public const int Write = First + 1;

    /// <summary>Words of a record.</summary>
    public const int Words = 5;

    private const int TypeWord = 4;

    /// <summary>True for the number of a starter of this class.</summary>
    public static bool IsOne(int starter) => starter is Read or Write;

    /// <summary>Calls the library. Returns a canonical code.</summary>
    public static int Start(int starter, long* words, nint* request)
    {
        nint file = Files.Real(new File((int)words[0]));
        void* buffer = (void*)words[2];
        nint type = TypeArrays.Real(new Datatype((int)words[TypeWord]));
        delegate* unmanaged<nint, long, void*, int, nint, nint*, int> plain = starter == Read ? Lib.MPI_File_iread_at_all : Lib.MPI_File_iwrite_at_all;
        return Files.StartAt(file, words[1], buffer, words[3], type, plain, request);
    }

    /// <summary>The record keeps its datatype.</summary>
    public static void Hold(int starter, long* words)
    {
        if (IsOne(starter))
        {
            Datatypes.AddRef(new Datatype((int)words[TypeWord]));
        }
    }

    /// <summary>The record is over.</summary>
    public static void Release(int starter, long* words)
    {
        if (IsOne(starter))
        {
            Datatypes.Release(new Datatype((int)words[TypeWord]));
        }
    }
}

internal static unsafe partial class Files
{
    /// <summary>A nonblocking independent access at the individual or the shared pointer.</summary>
    public static int Begin(
        File file,
        FileAccesses access,
        void* buffer,
        long count,
        Datatype datatype,
        delegate* unmanaged<nint, void*, int, nint, nint*, int> plain,
        Request* request)
    {
        int code = Check(file, access, 0, count, datatype);
        if (code != 0)
        {
            return Raise(file, code);
        }

        Checkpoint.EnterStart();
        code = TakeRow(out int slot);
        if (code != 0)
        {
            Checkpoint.LeaveStart();
            return Raise(file, code);
        }

        if ((access & FileAccesses.Shared) != 0)
        {
            PrepareShared(file);
        }

        RequestRow* row = Requests.Rows + slot;
        nint real = Real(file);
        nint type = Datatypes.Real(datatype);
        Elements elements = default;
        code = elements.Take(count, type);
        code = code != 0 ? code : Below.Code(plain(real, buffer, elements.Count, elements.Type, &row->Real));
        elements.Release();

        return Post(file, code, slot, datatype, request);
    }

    /// <summary>A nonblocking independent access at an explicit offset.</summary>
    public static int BeginAt(
        File file,
        FileAccesses access,
        long offset,
        void* buffer,
        long count,
        Datatype datatype,
        delegate* unmanaged<nint, long, void*, int, nint, nint*, int> plain,
        Request* request)
    {
        int code = Check(file, access, offset, count, datatype);
        if (code != 0)
        {
            return Raise(file, code);
        }

        Checkpoint.EnterStart();
        code = TakeRow(out int slot);
        if (code != 0)
        {
            Checkpoint.LeaveStart();
            return Raise(file, code);
        }

        code = StartAt(Real(file), offset, buffer, count, Datatypes.Real(datatype), plain, &Requests.Rows[slot].Real);
        return Post(file, code, slot, datatype, request);
    }

    /// <summary>A nonblocking collective access at an explicit offset.</summary>
    /// <param name="starter">Of <see cref="FileStarters"/>.</param>
    public static int InitiateAt(File file, int starter, long offset, void* buffer, long count, Datatype datatype, Request* request)
    {
        FileAccesses access = (starter == FileStarters.Read ? FileAccesses.Read : FileAccesses.Write) | FileAccesses.Positioned | FileAccesses.Collective;
        int code = Check(file, access, offset, count, datatype);
        return Raise(file, code != 0 ? code : Initiate(file, starter, offset, buffer, count, datatype, request));
    }

    /// <summary>A nonblocking collective access at the individual pointer, which moves now.</summary>
    /// <inheritdoc cref="InitiateAt"/>
    public static int InitiateHere(File file, int starter, void* buffer, long count, Datatype datatype, Request* request)
    {
        FileAccesses access = (starter == FileStarters.Read ? FileAccesses.Read : FileAccesses.Write) | FileAccesses.Positioned | FileAccesses.Collective;
        int code = Check(file, access, 0, count, datatype);
        long position = 0;
        code = code != 0 ? code : LibAbi.Error(Lib.MPI_File_get_position(Real(file), &position));
        code = code != 0 ? code : Initiate(file, starter, position, buffer, count, datatype, request);
        if (code == 0)
        {
            long moved = count * Datatypes.SizeBytes(datatype) / Entry(file)->EtypeBytes;
            code = LibAbi.Error(Lib.MPI_File_seek(Real(file), position + moved, LibAbi.Whence(Canonical.MPI_SEEK_SET)));
        }

        return Raise(file, code);
    }

    /// <summary>Starts an access at an offset. Returns a canonical code.</summary>
    public static int StartAt(
        nint file,
        long offset,
        void* buffer,
        long count,
        nint type,
        delegate* unmanaged<nint, long, void*, int, nint, nint*, int> plain,
        nint* request)
    {
        Elements elements = default;
        int code = elements.Take(count, type);
        code = code != 0 ? code : Below.Code(plain(file, offset, buffer, elements.Count, elements.Type, request));
        elements.Release();
        return code;
    }

    /// <summary>Waits until what is pending on a file is complete: the library may not close it before. The application should have waited.</summary>
    public static void AwaitPending(File file)
    {
        int comm = Entry(file)->CommSlot;
        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            if (row->CommSlot != comm || row->Kind is not (RequestKind.Transfer or RequestKind.Collective))
            {
                continue;
            }

            Blocking.Await(row);
        }
    }

    private static int TakeRow(out int slot)
    {
        slot = Requests.Allocate(RequestKind.Transfer, RequestState.Inactive);
        return slot < 0 ? Canonical.MPI_ERR_NO_MEM : 0;
    }

    /// <summary>The start is over: the row is posted, or gone with the error.</summary>
    private static int Post(File file, int code, int slot, Datatype datatype, Request* request)
    {
        if (code != 0)
        {
            Requests.Free(slot);
            Checkpoint.LeaveStart();
            return Raise(file, code);
        }

        RequestRow* row = Requests.Rows + slot;
        Requests.HoldReferences(row, CommOf(file), datatype);
        Volatile.Write(ref *(byte*)&row->State, (byte)RequestState.Posted);
        Checkpoint.LeaveStart();
        *request = new Request(slot);
        return 0;
    }

    private static int Initiate(File file, int starter, long offset, void* buffer, long count, Datatype datatype, Request* request)
    {
        long* words = stackalloc long[FileStarters.Words];
        words[0] = file.Slot;
        words[1] = offset;
        words[2] = (long)buffer;
        words[3] = count;
        words[4] = datatype.Slot;
        FileStarters.Hold(starter, words);
        int code = Collectives.Initiate(CommOf(file), starter, words, FileStarters.Words, request);
        if (code != 0)
        {
            FileStarters.Release(starter, words);
        }

        return code;
    }
}
