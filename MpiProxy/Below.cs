// The library below as point-to-point, completion and draining use it: canonical values in, canonical values out.
// One place, so that the rules of the library's ABI are applied exactly once on each path.

using System;
using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>Typed doors to the library below. Every method returns a canonical error code.</summary>
internal static unsafe class Below
{
    /// <summary>Room for a status of any library.</summary>
    public struct LibStatus
    {
        /// <summary>The bytes.</summary>
        public fixed long Words[LibAbi.StatusBytesMaximum / sizeof(long)];
    }

    /// <summary>Starts a send. PROC_NULL never comes here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Isend(SendMode mode, void* buffer, long count, nint datatype, int destination, int tag, nint comm, nint* request)
    {
        if (count > int.MaxValue)
        {
            return IsendLarge(mode, buffer, count, datatype, destination, tag, comm, request);
        }

        *request = 0;
        return Code(mode == SendMode.Synchronous
            ? Lib.MPI_Issend(buffer, (int)count, datatype, destination, tag, comm, request)
            : Lib.MPI_Isend(buffer, (int)count, datatype, destination, tag, comm, request));
    }

    /// <summary>Starts a receive. PROC_NULL never comes here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Irecv(void* buffer, long count, nint datatype, int source, int tag, nint comm, nint* request)
    {
        if (count > int.MaxValue)
        {
            return IrecvLarge(buffer, count, datatype, source, tag, comm, request);
        }

        *request = 0;
        return Code(Lib.MPI_Irecv(buffer, (int)count, datatype, LibAbi.Rank(source), LibAbi.Tag(tag), comm, request));
    }

    /// <summary>Receives a matched message.</summary>
    public static int Imrecv(void* buffer, long count, nint datatype, nint* message, nint* request)
    {
        *request = 0;
        if (count <= int.MaxValue)
        {
            return Code(Lib.MPI_Imrecv(buffer, (int)count, datatype, message, request));
        }

        int code = LargeTypes.Make(count, datatype, 0, out nint large);
        if (code != 0)
        {
            return code;
        }

        code = Code(Lib.MPI_Imrecv(buffer, 1, large, message, request));
        _ = Lib.MPI_Type_free(&large);
        return code;
    }

    /// <summary>Tests one request. The status is only written when the request is complete.</summary>
    /// <returns>0, or the error of the operation, which is then complete.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Test(nint* request, out bool complete, Status* status)
    {
        int flag = 0;
        LibStatus below;
        int result = Lib.MPI_Test(request, &flag, (byte*)&below);
        complete = flag != 0 || result != 0;
        if (complete)
        {
            LibAbi.ReadStatus((byte*)&below, status);
        }

        return Code(result);
    }

    /// <summary>Tests one request whose status nobody wants (a send, a barrier).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Test(nint* request, out bool complete)
    {
        int flag = 0;
        LibStatus below;
        int result = Lib.MPI_Test(request, &flag, (byte*)&below);
        complete = flag != 0 || result != 0;
        return Code(result);
    }

    /// <summary>Looks for a message without taking it.</summary>
    public static int Iprobe(int source, int tag, nint comm, out bool found, Status* status)
    {
        int flag = 0;
        LibStatus below;
        int result = Lib.MPI_Iprobe(LibAbi.Rank(source), LibAbi.Tag(tag), comm, &flag, (byte*)&below);
        found = flag != 0 && result == 0;
        if (found)
        {
            LibAbi.ReadStatus((byte*)&below, status);
        }

        return Code(result);
    }

    /// <summary>Looks for a message and takes it out of matching.</summary>
    public static int Improbe(int source, int tag, nint comm, out bool found, out nint message, Status* status)
    {
        int flag = 0;
        LibStatus below;
        nint taken = 0;
        int result = Lib.MPI_Improbe(LibAbi.Rank(source), LibAbi.Tag(tag), comm, &flag, &taken, (byte*)&below);
        found = flag != 0 && result == 0;
        message = taken;
        if (found)
        {
            LibAbi.ReadStatus((byte*)&below, status);
        }

        return Code(result);
    }

    /// <summary>
    /// Takes a message of a few bytes that has arrived, and counts it. Its receive waits for nobody: what was matched and is that short is here.
    /// </summary>
    /// <param name="source">Its source, MPI_ANY_SOURCE for any.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="comm">Communicator.</param>
    /// <param name="buffer">Where it goes.</param>
    /// <param name="bytes">Its length in bytes.</param>
    /// <param name="found">Whether there was one.</param>
    /// <param name="status">Its source and tag.</param>
    public static int TakeArrived(int source, int tag, CommEntry* comm, void* buffer, int bytes, out bool found, Status* status)
    {
        int code = Improbe(source, tag, comm->Real, out found, out nint message, status);
        if (code != 0 || !found)
        {
            return code;
        }

        nint request = 0;
        code = Imrecv(buffer, bytes, LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), &message, &request);
        for (bool complete = code != 0; !complete;)
        {
            code = Test(&request, out complete);
        }

        if (code == 0)
        {
            Traffic.CountReceived(comm, status->Source);
        }

        return code;
    }

    /// <summary>Canonical code of a code of the library.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Code(int result) => result == 0 ? 0 : LibAbi.Error(result);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int IsendLarge(SendMode mode, void* buffer, long count, nint datatype, int destination, int tag, nint comm, nint* request)
    {
        int code = LargeTypes.Make(count, datatype, 0, out nint large);
        if (code != 0)
        {
            return code;
        }

        code = Isend(mode, buffer, 1, large, destination, tag, comm, request);
        _ = Lib.MPI_Type_free(&large);
        return code;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int IrecvLarge(void* buffer, long count, nint datatype, int source, int tag, nint comm, nint* request)
    {
        int code = LargeTypes.Make(count, datatype, 0, out nint large);
        if (code != 0)
        {
            return code;
        }

        code = Irecv(buffer, 1, large, source, tag, comm, request);
        _ = Lib.MPI_Type_free(&large);
        return code;
    }
}
