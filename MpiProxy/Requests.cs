// The request table: what the application's requests stand for. Rows are flat and native and never move; a free list hands them out, so
// that no call allocates managed memory. Invariants: a row that is not Free belongs either to a handle of the application, or
// (Internal) to a blocking call that has been caught by a checkpoint, or (Detached) to an operation whose handle was freed while it went on.
// The library's request of a row is tested by one thread at a time (Busy), which only matters under MPI_THREAD_MULTIPLE.

using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>What a request does.</summary>
public enum RequestKind : byte
{
    /// <summary>The row is on the free list.</summary>
    Free,

    /// <summary>A send in any mode.</summary>
    Send,

    /// <summary>A receive.</summary>
    Receive,

    /// <summary>A collective operation with a record of its arguments.</summary>
    Collective,

    /// <summary>A send and a receive under one handle (MPI_Isendrecv): two further rows.</summary>
    Pair,

    /// <summary>A generalized request (MPI 13.2): the application completes it.</summary>
    Generalized,

    /// <summary>An operation of the library that nothing but its completion is known of.</summary>
    Other,

    /// <summary>A nonblocking independent access to a file; its status counts what was read or written.</summary>
    Transfer,

    /// <summary>A partitioned send or receive (MPI-4 4.2): a further row carries the data.</summary>
    Partitioned,
}

/// <summary>Where a request stands.</summary>
public enum RequestState : byte
{
    /// <summary>Persistent and not started: <see cref="RequestRow.Real"/> is unused.</summary>
    Inactive,

    /// <summary>The library below works on it: <see cref="RequestRow.Real"/> is its request.</summary>
    Posted,

    /// <summary>Collective in phase one: <see cref="RequestRow.Real"/> is the trivial barrier on the communicator's shadow.</summary>
    Barrier,

    /// <summary>Collective whose barrier is complete, but which has not been started because a checkpoint is wanted.</summary>
    BarrierDone,

    /// <summary>Waits for the application (generalized) or for its parts (pair).</summary>
    Pending,

    /// <summary>A synchronous send whose message lies in the receiver's store: complete when the receiver has acknowledged that it was matched.</summary>
    Held,

    /// <summary>Complete: <see cref="RequestRow.Result"/> is the answer of the call that completes it.</summary>
    Complete,

    /// <summary>A collective in phase two which its lane completes, before the next one of the communicator begins: a duplication, whose <see cref="RequestRow.Real"/> is the
    /// request of one of its parts (Comms.Duplicate.cs), or an access to a file.</summary>
    Exclusive,
}

/// <summary>Properties of a request that do not change its state.</summary>
[Flags]
public enum RequestFlags : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Persistent: completion makes it inactive instead of freeing it.</summary>
    Persistent = 1,

    /// <summary>Belongs to a blocking call caught by a checkpoint; the call is issued anew at a restart, so the row is not saved.</summary>
    Internal = 2,

    /// <summary>The application has freed the handle; the row is freed when the operation completes.</summary>
    Detached = 4,

    /// <summary>MPI_Cancel was called on it.</summary>
    CancelRequested = 8,

    /// <summary>Part of a pair: freed with it.</summary>
    Part = 16,

    /// <summary>Holds references to its datatype and communicator.</summary>
    HoldsReferences = 32,
}

/// <summary>How a message is sent.</summary>
public enum SendMode : byte
{
    /// <summary>MPI_Send and its nonblocking form; ready sends too, because a posted receive need not be posted again yet when a restarted peer sends.</summary>
    Standard,

    /// <summary>MPI_Ssend.</summary>
    Synchronous,

    /// <summary>MPI_Bsend: the message is copied and sent in standard mode.</summary>
    Buffered,
}

/// <summary>One request.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct RequestRow
{
    /// <summary>Request of the library below; see <see cref="RequestState"/> for which.</summary>
    public nint Real;

    /// <summary>The application's buffer.</summary>
    public void* Buffer;

    /// <summary>Elements of <see cref="DatatypeSlot"/> in the buffer.</summary>
    public long Count;

    /// <summary>Place in the order in which receives were posted and collectives initiated; a restart keeps it.</summary>
    public long Order;

    /// <summary>Native record: arguments of a collective, bytes of a buffered message, functions of a generalized request, slots of a pair.</summary>
    public nint Record;

    /// <summary>The status, valid in <see cref="RequestState.Complete"/>; its Error is the canonical code of the operation.</summary>
    public Status Result;

    /// <summary>Communicator.</summary>
    public int CommSlot;

    /// <summary>Datatype.</summary>
    public int DatatypeSlot;

    /// <summary>Canonical rank of the peer.</summary>
    public int Peer;

    /// <summary>Tag or MPI_ANY_TAG.</summary>
    public int Tag;

    /// <summary>Messages sent with the same communicator, peer and tag after this outstanding synchronous send.</summary>
    public int Later;

    /// <summary>Next free row, valid in a free one.</summary>
    public int NextFree;

    /// <summary>Non-zero while a thread tests the row under MPI_THREAD_MULTIPLE.</summary>
    public int Busy;

    /// <summary>What it does.</summary>
    public RequestKind Kind;

    /// <summary>Where it stands.</summary>
    public RequestState State;

    /// <summary>Properties.</summary>
    public RequestFlags Flags;

    /// <summary>Mode of a send.</summary>
    public SendMode Mode;
}

/// <summary>What the free list and the order of requests hang on.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct RequestPool
{
    /// <summary>First free slot that has been used before, −1 when there is none.</summary>
    public int FreeHead;

    /// <summary>One more than the greatest slot used so far.</summary>
    public int End;

    /// <summary>The next <see cref="RequestRow.Order"/>.</summary>
    public long NextOrder;
}

/// <summary>The request table.</summary>
public static unsafe partial class Requests
{
    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = 1 << 22;

    /// <summary>First slot that is not a predefined handle.</summary>
    public const int FirstSlot = 1024;

    private const int NoSlot = -1;

    /// <summary>The rows, indexed by slot.</summary>
    public static readonly RequestRow* Rows = NativeTable.Reserve<RequestRow>(Capacity);

    /// <summary>The free list: native, because the direct path takes rows as well.</summary>
    internal static readonly RequestPool* Pool = NewPool();

    private static int _detached;
    private static SpinLock _lock = new(enableThreadOwnerTracking: false);

    /// <summary>The null request.</summary>
    public static Request Null => new(Canonical.MPI_REQUEST_NULL);

    /// <summary>One more than the greatest slot used so far: loops over all rows end here.</summary>
    public static int End => Volatile.Read(ref Pool->End);

    private static RequestPool* NewPool()
    {
        RequestPool* pool = NativeTable.Reserve<RequestPool>(1);
        *pool = new RequestPool { FreeHead = NoSlot, End = FirstSlot, NextOrder = 1 };
        return pool;
    }

    /// <summary>Requests whose handle was freed while they were active.</summary>
    internal static int DetachedCount => _detached;

    /// <summary>True when the handle denotes a request of the application. Never faults, whatever the handle.</summary>
    public static bool IsLive(Request request) =>
        (uint)request.Slot < Capacity && request.Slot >= FirstSlot && Rows[request.Slot].Kind != RequestKind.Free;

    /// <summary>Row of a request. The handle must have been checked.</summary>
    public static RequestRow* Row(Request request) => Rows + request.Slot;

    /// <summary>Takes a row from the free list; its fields keep what they had, save for kind, state, flags and busy mark. −1 when the table is full.</summary>
    internal static int Allocate(RequestKind kind, RequestState state, RequestFlags flags = RequestFlags.None)
    {
        bool locked = false;
        if (Proxy.IsThreadMultiple)
        {
            _lock.Enter(ref locked);
        }

        int slot = Pool->FreeHead;
        if (slot != NoSlot)
        {
            Pool->FreeHead = Rows[slot].NextFree;
        }
        else if (Pool->End < Capacity)
        {
            slot = Pool->End;
        }

        if (slot != NoSlot)
        {
            RequestRow* row = Rows + slot;
            row->State = state;
            row->Flags = flags;
            row->Busy = 0;
            row->Real = 0;
            row->Record = 0;
            row->Order = Pool->NextOrder++;
            row->Kind = kind;
            if (slot == Pool->End)
            {
                Volatile.Write(ref Pool->End, slot + 1);
            }
        }

        if (locked)
        {
            _lock.Exit();
        }

        return slot;
    }

    /// <summary>A new place at the end of the posting order, for a persistent request that is started.</summary>
    internal static long NextOrder() => Proxy.IsThreadMultiple ? Interlocked.Increment(ref Pool->NextOrder) : Pool->NextOrder++;

    /// <summary>Gives a row back, with the references and the native record which it holds.</summary>
    internal static void Free(int slot)
    {
        RequestRow* row = Rows + slot;
        ReleaseReferences(row);
        if (row->Record != 0)
        {
            FreeRecord(row);
        }

        if ((row->Flags & RequestFlags.Detached) != 0)
        {
            Interlocked.Decrement(ref _detached);
        }

        bool locked = false;
        if (Proxy.IsThreadMultiple)
        {
            _lock.Enter(ref locked);
        }

        row->Kind = RequestKind.Free;
        row->NextFree = Pool->FreeHead;
        Pool->FreeHead = slot;
        if (locked)
        {
            _lock.Exit();
        }
    }

    /// <summary>The operation needs its communicator and datatype until it is complete, whatever the application frees meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void HoldReferences(RequestRow* row, Comm comm, Datatype datatype)
    {
        row->CommSlot = comm.Slot;
        row->DatatypeSlot = datatype.Slot;
        row->Flags |= RequestFlags.HoldsReferences;
        Comms.AddRef(comm);
        Datatypes.AddRef(datatype);
    }

    private static void ReleaseReferences(RequestRow* row)
    {
        if ((row->Flags & RequestFlags.HoldsReferences) != 0)
        {
            row->Flags &= ~RequestFlags.HoldsReferences;
            Comms.Release(new Comm(row->CommSlot));
            Datatypes.Release(new Datatype(row->DatatypeSlot));
        }
    }

    /// <summary>The application has freed the handle of an active operation: it goes on and the row is freed when it completes.</summary>
    internal static void Detach(int slot)
    {
        Rows[slot].Flags |= RequestFlags.Detached;
        Interlocked.Increment(ref _detached);
    }

    /// <summary>Row for an operation that is complete from the start.</summary>
    internal static int AllocateComplete(RequestKind kind, in Status status, int error = 0)
    {
        int slot = Allocate(kind, RequestState.Complete);
        if (slot >= 0)
        {
            Rows[slot].Result = status;
            Rows[slot].Result.Error = error;
            Rows[slot].CommSlot = Canonical.MPI_COMM_WORLD;
        }

        return slot;
    }

    private static void FreeRecord(RequestRow* row)
    {
        nint record = row->Record;
        row->Record = 0;
        switch (row->Kind)
        {
            case RequestKind.Collective:
                Starters.Release(((CollectiveRecord*)record)->Starter, ((CollectiveRecord*)record)->Words);
                CollectiveRecord.Free((CollectiveRecord*)record);
                break;
            case RequestKind.Send:
                BufferedSends.FreeCopy(record);
                break;
            case RequestKind.Generalized:
            case RequestKind.Partitioned:
                NativeMemory.Free((void*)record);
                break;
            case RequestKind.Receive:
            case RequestKind.Pair:
            case RequestKind.Other:
            case RequestKind.Transfer:
            case RequestKind.Free:
                break;
            default:
                UnknownKind(row->Kind);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UnknownKind(RequestKind kind) => throw new InvalidOperationException($"request kind {kind}");

    /// <summary>Forgets everything; the rows are then put back by a restore.</summary>
    internal static void Reset()
    {
        for (int slot = FirstSlot; slot < Pool->End; slot++)
        {
            Rows[slot] = default;
        }

        Pool->FreeHead = NoSlot;
        Pool->End = FirstSlot;
        _detached = 0;
        Pool->NextOrder = 1;
    }

    /// <summary>Takes the rows below <paramref name="end"/> into use, all free; <see cref="RebuildFreeList"/> follows when the live ones are filled in.</summary>
    internal static void BeginRestore(int end, long nextOrder)
    {
        Reset();
        Pool->End = end;
        Pool->NextOrder = nextOrder;
    }

    /// <summary>Makes the free list from the rows that are free.</summary>
    internal static void RebuildFreeList()
    {
        Pool->FreeHead = NoSlot;
        for (int slot = Pool->End - 1; slot >= FirstSlot; slot--)
        {
            if (Rows[slot].Kind == RequestKind.Free)
            {
                Rows[slot].NextFree = Pool->FreeHead;
                Pool->FreeHead = slot;
            }
        }
    }

    /// <summary>The next number of the posting order, for the image.</summary>
    internal static long OrderForImage => Pool->NextOrder;
}
