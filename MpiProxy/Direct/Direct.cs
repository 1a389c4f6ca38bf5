// The direct path of MPI_Send and MPI_Recv: what a small message costs is what stands here.
//
// Restricted C#, like the kernel's system calls: the gate calls it as plain code, without the runtime's transition, and it calls the library
// below in the same way. The thread stays what it is in the application, native code to the runtime, which may collect meanwhile; therefore nothing
// here may touch a managed object, throw, allocate, lock, or call C# that does. native/check-restricted.sh proves it by disassembly. Whatever is out
// of the ordinary (a checkpoint, stored messages, special ranks, several threads, an error) goes to the ordinary entry or to one of
// the functions of Direct.Slow.cs, which enter the runtime properly. A call-back of the library below (an operator run by its progress) enters
// properly as well.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>Entries of the gate table that bypass the runtime.</summary>
internal static unsafe partial class Direct
{
    /// <summary>Tests before a wait goes to the ordinary loop, which yields, progresses deferred collectives and parks.</summary>
    private const int TestsBeforeOrdinary = 64;

    /// <summary>Instead of a destination: the message has left and stays counted.</summary>
    private const int NotCounted = -1;

    // No initialiser: a static constructor's check would enter the runtime.
    private static DirectTable _table;

    /// <summary>Status as either library writes it, read through <see cref="MpichStatus"/> or <see cref="OpenMpiStatus"/>.</summary>
    private struct LibStatus
    {
        public long Word0;
        public long Word1;
        public long Word2;
        public long Word3;
    }

    /// <summary>MPI_Send of an application built for MPICH.</summary>
    [SkipLocalsInit]
    public static int MpichSend(void* buffer, int count, int datatype, int destination, int tag, int comm)
    {
        return TrySend(buffer, count, MpichAbi.DecodeDatatype(datatype).Slot, destination, tag, MpichAbi.DecodeComm(comm).Slot, out int code)
            ? MpichAbi.EncodeError(code)
            : _table.MpichSend(buffer, count, datatype, destination, tag, comm);
    }

    /// <summary>MPI_Send of an application built for Open MPI.</summary>
    [SkipLocalsInit]
    public static int OpenMpiSend(void* buffer, int count, nint datatype, int destination, int tag, nint comm)
    {
        return TrySend(buffer, count, OpenMpiAbi.DecodeDatatype(datatype).Slot, destination, tag, OpenMpiAbi.DecodeComm(comm).Slot, out int code)
            ? OpenMpiAbi.EncodeError(code)
            : _table.OpenMpiSend(buffer, count, datatype, destination, tag, comm);
    }

    /// <summary>MPI_Recv of an application built for MPICH.</summary>
    [SkipLocalsInit]
    public static int MpichReceive(void* buffer, int count, int datatype, int source, int tag, int comm, byte* status)
    {
        Status result;
        if (!TryReceive(buffer, count, MpichAbi.DecodeDatatype(datatype).Slot, source, tag, MpichAbi.DecodeComm(comm).Slot, &result, out int code))
        {
            return _table.MpichReceive(buffer, count, datatype, source, tag, comm, status);
        }

        if (!MpichAbi.IsIgnored(status))
        {
            MpichAbi.EncodeStatus(&result, status);
        }

        return MpichAbi.EncodeError(code);
    }

    /// <summary>MPI_Recv of an application built for Open MPI.</summary>
    [SkipLocalsInit]
    public static int OpenMpiReceive(void* buffer, int count, nint datatype, int source, int tag, nint comm, byte* status)
    {
        Status result;
        if (!TryReceive(buffer, count, OpenMpiAbi.DecodeDatatype(datatype).Slot, source, tag, OpenMpiAbi.DecodeComm(comm).Slot, &result, out int code))
        {
            return _table.OpenMpiReceive(buffer, count, datatype, source, tag, comm, status);
        }

        if (!OpenMpiAbi.IsIgnored(status))
        {
            OpenMpiAbi.EncodeStatus(&result, status);
        }

        return OpenMpiAbi.EncodeError(code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsUsable(int datatype, int comm) =>
        _table.IsOpen && (uint)comm < Comms.Capacity && _table.Comms[comm].InUse != 0 && (uint)datatype < Datatypes.Capacity && _table.Datatypes[datatype].Live != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TrySend(void* buffer, int count, int datatype, int destination, int tag, int comm, out int code)
    {
        code = 0;
        CommEntry* entry = _table.Comms + comm;
        if (!IsUsable(datatype, comm) || count < 0 || (uint)destination >= (uint)entry->PeerCount || (uint)tag > (uint)_table.TagUpperBound
            || *_table.SynchronousSends != 0)
        {
            return false;
        }

        int world = entry->PeerWorldRanks[destination];
        if ((uint)world >= (uint)_table.WorldSize)
        {
            return false;
        }

        _table.Sent[world]++;
        nint request = 0;
        int result = _table.Isend(buffer, count, _table.Datatypes[datatype].Real, destination, tag, entry->Real, &request);
        if (result != 0)
        {
            code = _table.FailSend(result, destination, comm);
            return true;
        }

        int complete = 0;
        LibStatus status;
        result = _table.Test(&request, &complete, &status);
        if (result != 0)
        {
            code = _table.FailSend(result, NotCounted, comm);
        }
        else if (complete == 0)
        {
            code = _table.FinishSend(request, buffer, destination, tag, comm);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReceive(void* buffer, int count, int datatype, int source, int tag, int comm, Status* status, out int code)
    {
        code = 0;
        CommEntry* entry = _table.Comms + comm;
        if (!IsUsable(datatype, comm) || count < 0 || (uint)source >= (uint)entry->PeerCount || (uint)tag > (uint)_table.TagUpperBound || entry->StoredMessages != 0)
        {
            return false;
        }

        nint request = 0;
        int result = _table.Irecv(buffer, count, _table.Datatypes[datatype].Real, source, tag, entry->Real, &request);
        if (result != 0)
        {
            code = _table.FailReceive(result, null, comm, status);
            return true;
        }

        LibStatus below;
        for (int test = 0; test < TestsBeforeOrdinary; test++)
        {
            int complete = 0;
            result = _table.Test(&request, &complete, &below);
            if (result != 0)
            {
                code = _table.FailReceive(result, (byte*)&below, comm, status);
                return true;
            }

            if (complete != 0)
            {
                ReadStatus(&below, status);
                int world = entry->PeerWorldRanks[source];
                if ((uint)world < (uint)_table.WorldSize)
                {
                    _table.Received[world]++;
                }

                return true;
            }

            if (*_table.WorkFlag != 0 || *_table.DeferredComms != 0)
            {
                break;
            }
        }

        code = _table.FinishReceive(request, comm, status);
        return true;
    }

    /// <summary>The status of a receive without an error from a named source: nothing in it needs translation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadStatus(LibStatus* below, Status* status)
    {
        if (_table.IsOpenMpiBelow)
        {
            var s = (OpenMpiStatus*)below;
            status->Source = s->Source;
            status->Tag = s->Tag;
            status->Cancelled = s->Cancelled;
            status->CountBytes = (long)s->Count;
        }
        else
        {
            var s = (MpichStatus*)below;
            status->Source = s->Source;
            status->Tag = s->Tag;
            status->Cancelled = s->IsCancelled;
            status->CountBytes = s->CountBytes;
        }
    }
}
