// Reductions and packing with large counts on a library without the `_c` functions: in pieces. Arguments are in the library's values, results canonical.
// The number of elements of a reduction is the same on all members (MPI 6.9), so all members cut it alike without asking each other.

namespace Mana.MpiProxy;

/// <summary>The `_c` functions whose work can be done piece by piece.</summary>
internal static unsafe class LargeFallback
{
    /// <summary>Bytes of packed data in one piece.</summary>
    private const long PieceBytes = 1 << 30;

    /// <summary>MPI_Allreduce_c (MPI 6.9.6).</summary>
    public static int MPI_Allreduce_c(void* sendbuf, void* recvbuf, long count, nint datatype, nint op, nint comm)
    {
        long extent;
        int code = ExtentOf(datatype, count, &extent);
        for (long done = 0; code == 0 && (done < count || done == 0); done += LargeTypes.Block)
        {
            code = Below.Code(Lib.MPI_Allreduce(After(sendbuf, done * extent), After(recvbuf, done * extent), Piece(count, done), datatype, op, comm));
        }

        return code;
    }

    /// <summary>MPI_Reduce_c (MPI 6.9.1).</summary>
    public static int MPI_Reduce_c(void* sendbuf, void* recvbuf, long count, nint datatype, nint op, int root, nint comm)
    {
        long extent;
        int code = ExtentOf(datatype, count, &extent);
        for (long done = 0; code == 0 && (done < count || done == 0); done += LargeTypes.Block)
        {
            code = Below.Code(Lib.MPI_Reduce(After(sendbuf, done * extent), After(recvbuf, done * extent), Piece(count, done), datatype, op, root, comm));
        }

        return code;
    }

    /// <summary>MPI_Scan_c (MPI 6.11.1).</summary>
    public static int MPI_Scan_c(void* sendbuf, void* recvbuf, long count, nint datatype, nint op, nint comm)
    {
        long extent;
        int code = ExtentOf(datatype, count, &extent);
        for (long done = 0; code == 0 && (done < count || done == 0); done += LargeTypes.Block)
        {
            code = Below.Code(Lib.MPI_Scan(After(sendbuf, done * extent), After(recvbuf, done * extent), Piece(count, done), datatype, op, comm));
        }

        return code;
    }

    /// <summary>MPI_Exscan_c (MPI 6.11.2).</summary>
    public static int MPI_Exscan_c(void* sendbuf, void* recvbuf, long count, nint datatype, nint op, nint comm)
    {
        long extent;
        int code = ExtentOf(datatype, count, &extent);
        for (long done = 0; code == 0 && (done < count || done == 0); done += LargeTypes.Block)
        {
            code = Below.Code(Lib.MPI_Exscan(After(sendbuf, done * extent), After(recvbuf, done * extent), Piece(count, done), datatype, op, comm));
        }

        return code;
    }

    /// <summary>MPI_Reduce_local_c (MPI 6.9.7).</summary>
    public static int MPI_Reduce_local_c(void* inbuf, void* inoutbuf, long count, nint datatype, nint op)
    {
        long extent;
        int code = ExtentOf(datatype, count, &extent);
        for (long done = 0; code == 0 && (done < count || done == 0); done += LargeTypes.Block)
        {
            code = Below.Code(Lib.MPI_Reduce_local(After(inbuf, done * extent), After(inoutbuf, done * extent), Piece(count, done), datatype, op));
        }

        return code;
    }

    /// <summary>MPI_Pack_c (MPI 5.2).</summary>
    public static int MPI_Pack_c(void* inbuf, long incount, nint datatype, void* outbuf, long outsize, long* position, nint comm)
    {
        long extent, piece;
        int code = PieceOf(datatype, incount, &extent, &piece);
        for (long done = 0; code == 0 && done < incount; done += piece)
        {
            int place = 0, room = (int)long.Min(int.MaxValue, outsize - *position);
            code = Below.Code(Lib.MPI_Pack((byte*)inbuf + (done * extent), (int)long.Min(piece, incount - done), datatype, (byte*)outbuf + *position, room, &place, comm));
            *position += place;
        }

        return code;
    }

    /// <summary>MPI_Unpack_c.</summary>
    public static int MPI_Unpack_c(void* inbuf, long insize, long* position, void* outbuf, long outcount, nint datatype, nint comm)
    {
        long extent, piece;
        int code = PieceOf(datatype, outcount, &extent, &piece);
        for (long done = 0; code == 0 && done < outcount; done += piece)
        {
            int place = 0, left = (int)long.Min(int.MaxValue, insize - *position);
            code = Below.Code(Lib.MPI_Unpack((byte*)inbuf + *position, left, &place, (byte*)outbuf + (done * extent), (int)long.Min(piece, outcount - done), datatype, comm));
            *position += place;
        }

        return code;
    }

    /// <summary>MPI_Pack_size_c.</summary>
    public static int MPI_Pack_size_c(long incount, nint datatype, nint comm, long* size)
    {
        long extent, piece, total = 0;
        int code = PieceOf(datatype, incount, &extent, &piece);
        for (long done = 0; code == 0 && done < incount; done += piece)
        {
            int bytes = 0;
            code = Below.Code(Lib.MPI_Pack_size((int)long.Min(piece, incount - done), datatype, comm, &bytes));
            total += bytes;
        }

        *size = total;
        return code;
    }

    /// <summary>The buffer from an element on; the library's MPI_IN_PLACE stays what it is.</summary>
    internal static void* After(void* buffer, long bytes) => buffer == LibAbi.Buffer((void*)Canonical.MPI_IN_PLACE) ? buffer : (byte*)buffer + bytes;

    private static int Piece(long count, long done) => count <= int.MaxValue && done == 0 && count <= LargeTypes.Block ? (int)count : (int)long.Min(LargeTypes.Block, count - done);

    /// <summary>Bytes from one element to the next; asked of the library only where there is more than one piece.</summary>
    internal static int ExtentOf(nint datatype, long count, long* extent)
    {
        long lowerBound;
        *extent = 0;
        return count <= LargeTypes.Block ? 0 : Below.Code(Lib.MPI_Type_get_extent(datatype, &lowerBound, extent));
    }

    /// <summary>Elements of one piece, so that neither their number nor their packed size is beyond int.</summary>
    private static int PieceOf(nint datatype, long count, long* extent, long* piece)
    {
        long lowerBound, size = 0;
        *piece = 1;
        *extent = 0;
        if (count < 0)
        {
            return Canonical.MPI_ERR_COUNT;
        }

        int code = Below.Code(Lib.MPI_Type_get_extent(datatype, &lowerBound, extent));
        code = code != 0 ? code : Below.Code(Lib.MPI_Type_size_x(datatype, &size));
        if (code == 0)
        {
            *piece = size == 0 ? LargeTypes.Block : long.Max(1, PieceBytes / size);
        }

        return code;
    }
}
