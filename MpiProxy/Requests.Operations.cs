// Starting sends and receives: as rows (nonblocking and persistent calls) and as bare requests of the library (blocking calls, which take a
// row only when a checkpoint catches them).

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>Starts of point-to-point operations. Arguments have been checked; PROC_NULL is handled here. All return canonical codes.</summary>
internal static unsafe class Operations
{
    /// <summary>Starts a send in the library and counts it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StartSend(SendMode mode, void* buffer, long count, Datatype datatype, int destination, int tag, CommEntry* comm, nint* real)
    {
        if (SynchronousSends.AnyOutstanding)
        {
            SynchronousSends.NoteSend(comm, destination, tag);
        }

        // Counted first: under MPI_THREAD_MULTIPLE the receiver must never have counted a message that its sender has not.
        Traffic.CountSent(comm, destination);
        int code = Below.Isend(mode, buffer, count, Datatypes.Real(datatype), destination, tag, comm->Real, real);
        if (code != 0)
        {
            Traffic.UncountSent(comm, destination);
        }

        return code;
    }

    /// <summary>Makes a row for a send and starts it.</summary>
    /// <param name="slot">Receives the slot; −1 on an error.</param>
    public static int PostSend(SendMode mode, void* buffer, long count, Datatype datatype, int destination, int tag, Comm comm, out int slot)
    {
        slot = Requests.Allocate(RequestKind.Send, RequestState.Inactive);
        if (slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        RequestRow* row = Requests.Rows + slot;
        Fill(row, mode, buffer, count, datatype, destination, tag, comm);
        int code = Activate(row);
        if (code != 0)
        {
            Requests.Free(slot);
            slot = -1;
        }

        return code;
    }

    /// <summary>Makes a row for a receive and posts it, or completes it from the store.</summary>
    /// <param name="slot">Receives the slot; −1 on an error.</param>
    public static int PostReceive(void* buffer, long count, Datatype datatype, int source, int tag, Comm comm, out int slot)
    {
        slot = Requests.Allocate(RequestKind.Receive, RequestState.Inactive);
        if (slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        RequestRow* row = Requests.Rows + slot;
        Fill(row, SendMode.Standard, buffer, count, datatype, source, tag, comm);
        int code = Activate(row);
        if (code != 0)
        {
            Requests.Free(slot);
            slot = -1;
        }

        return code;
    }

    /// <summary>Starts the operation that a row describes: at a nonblocking call, at MPI_Start, and at a restart.</summary>
    public static int Activate(RequestRow* row)
    {
        CommEntry* comm = Comms.Entries + row->CommSlot;
        if (row->Peer == Canonical.MPI_PROC_NULL)
        {
            row->Result = row->Kind == RequestKind.Receive ? Status.FromNobody : Status.Empty;
            row->State = RequestState.Complete;
            return 0;
        }

        return row->Kind == RequestKind.Receive ? ActivateReceive(row, comm) : ActivateSend(row, comm);
    }

    /// <summary>Writes the arguments of an operation into a fresh row, which holds its communicator and datatype from now on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fill(RequestRow* row, SendMode mode, void* buffer, long count, Datatype datatype, int peer, int tag, Comm comm)
    {
        row->Buffer = buffer;
        row->Count = count;
        row->Peer = peer;
        row->Tag = tag;
        row->Mode = mode;
        Requests.HoldReferences(row, comm, datatype);
    }

    private static int ActivateReceive(RequestRow* row, CommEntry* comm)
    {
        if (comm->StoredMessages != 0)
        {
            Status status = default;
            if (MessageStore.TryReceive(row->Buffer, row->Count, new Datatype(row->DatatypeSlot), row->Peer, row->Tag, new Comm(row->CommSlot), &status, out int stored))
            {
                // Its message was counted when it was drained.
                row->Result = status;
                row->Result.Error = stored;
                row->State = RequestState.Complete;
                return 0;
            }
        }

        int code = Below.Irecv(row->Buffer, row->Count, Datatypes.Real(new Datatype(row->DatatypeSlot)), row->Peer, row->Tag, comm->Real, &row->Real);
        if (code == 0)
        {
            row->State = RequestState.Posted;
        }

        return code;
    }

    private static int ActivateSend(RequestRow* row, CommEntry* comm)
    {
        Datatype datatype = new(row->DatatypeSlot);
        int code;
        if (row->Mode == SendMode.Buffered)
        {
            code = ActivateBuffered(row, datatype);
        }
        else
        {
            code = StartSend(row->Mode, row->Buffer, row->Count, datatype, row->Peer, row->Tag, comm, &row->Real);
            if (code == 0)
            {
                row->State = RequestState.Posted;
                if (row->Mode == SendMode.Synchronous)
                {
                    SynchronousSends.Posted(row);
                }
            }
        }

        return code;
    }

    /// <summary>
    /// A buffered send is complete for the application at once (MPI 3.4): its message goes on in a row of its own, which nobody waits for.
    /// </summary>
    private static int ActivateBuffered(RequestRow* row, Datatype datatype)
    {
        int code = SendBuffered(row->Buffer, row->Count, datatype, row->Peer, row->Tag, new Comm(row->CommSlot));
        if (code == 0)
        {
            row->Result = Status.Empty;
            row->State = RequestState.Complete;
        }

        return code;
    }

    /// <summary>Copies a message and sends the copy in a detached row.</summary>
    public static int SendBuffered(void* buffer, long count, Datatype datatype, int destination, int tag, Comm comm)
    {
        int code = BufferedSends.Pack(buffer, count, datatype, out byte* data, out long bytes, out nint copy);
        return code != 0 ? code : SendCopy(data, bytes, copy, destination, tag, comm);
    }

    /// <summary>Sends a message of the proxy's own.</summary>
    public static int SendCopyOf(void* message, int bytes, int destination, int tag, Comm comm)
    {
        int code = BufferedSends.Copy(message, bytes, new Datatype(Canonical.MPI_BYTE), out byte* data, out long length, out nint copy);
        return code != 0 ? code : SendCopy(data, length, copy, destination, tag, comm);
    }

    /// <summary>Sends a copy of a message in a detached row, which frees the copy when it has left.</summary>
    public static int SendCopy(byte* data, long bytes, nint copy, int destination, int tag, Comm comm)
    {
        int slot = Requests.Allocate(RequestKind.Send, RequestState.Inactive);
        if (slot < 0)
        {
            BufferedSends.FreeCopy(copy);
            return Canonical.MPI_ERR_NO_MEM;
        }

        RequestRow* row = Requests.Rows + slot;
        row->Record = copy;
        Datatype packed = new(Canonical.MPI_PACKED);
        Fill(row, SendMode.Buffered, data, bytes, packed, destination, tag, comm);
        Requests.Detach(slot);
        int code = StartSend(SendMode.Standard, data, bytes, packed, destination, tag, Comms.Entry(comm), &row->Real);
        if (code == 0)
        {
            row->State = RequestState.Posted;
        }
        else
        {
            Requests.Free(slot);
        }

        return code;
    }
}

/// <summary>Waiting of blocking calls for a bare request of the library.</summary>
internal static unsafe class Blocking
{
    /// <summary>Waits until a send is complete. The normal path touches no table.</summary>
    public static int FinishSend(SendMode mode, void* buffer, nint real, Comm comm, int destination, int tag)
    {
        int spins = 0;
        while (true)
        {
            int code = Below.Test(&real, out bool complete);
            if (complete)
            {
                return code;
            }

            if (*ProxyHost.WorkFlag != 0)
            {
                return FinishSendAtCheckpoint(mode, new HeldSend((long)buffer, destination, tag, comm.Slot), real);
            }

            Relax(ref spins);
        }
    }

    /// <summary>Waits until a receive is complete, fills the status and counts the message.</summary>
    public static int FinishReceive(nint real, Comm comm, Status* status)
    {
        int spins = 0;
        int error = status->Error;
        while (true)
        {
            int code = Below.Test(&real, out bool complete, status);
            if (complete)
            {
                status->Error = error;
                if (code is 0 or Canonical.MPI_ERR_TRUNCATE)
                {
                    Traffic.CountReceived(Comms.Entry(comm), status->Source);
                }

                return code;
            }

            if (*ProxyHost.WorkFlag != 0)
            {
                return FinishAtCheckpoint(real, comm, status);
            }

            Relax(ref spins);
        }
    }

    /// <summary>Hands a request over to a row of the table, so that the drain tests it while this thread is parked.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Register(RequestKind kind, SendMode mode, nint real, Comm comm, int peer, int tag)
    {
        int slot = Requests.Allocate(kind, RequestState.Inactive, RequestFlags.Internal);
        if (slot < 0)
        {
            ProxyHost.Current.Fatal(Canonical.MPI_ERR_NO_MEM, $"all {Requests.Capacity} requests are in use");
        }

        RequestRow* row = Requests.Rows + slot;
        Operations.Fill(row, mode, null, 0, new Datatype(Canonical.MPI_BYTE), peer, tag, comm);
        row->Real = real;
        if (mode == SendMode.Synchronous)
        {
            SynchronousSends.Posted(row);
        }

        System.Threading.Volatile.Write(ref *(byte*)&row->State, (byte)RequestState.Posted);
        return slot;
    }

    /// <summary>Waits until a row is complete, across checkpoints. The row stays.</summary>
    public static void Await(RequestRow* row)
    {
        for (Waiting wait = default; !Requests.Poll(row);)
        {
            wait.Step();
        }
    }

    /// <summary>A synchronous send that was issued before the restart and is held: waits for its acknowledgement.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int FinishHeld(HeldSend key, int slot)
    {
        RequestRow* row = Requests.Rows + slot;
        row->Flags |= RequestFlags.Internal;
        for (Waiting wait = default; !Requests.Poll(row);)
        {
            if (!wait.IsAboutToFreeze || row->State != RequestState.Held)
            {
                wait.Step();
                continue;
            }

            // The message has left; the restarted call must not send it again but wait for this row.
            row->Flags &= ~RequestFlags.Internal;
            Continuations.AddHeld(key, slot);
            wait.Step();
            _ = Continuations.TakeHeld(key, out _);
            row->Flags |= RequestFlags.Internal;
        }

        int code = row->Result.Error;
        Requests.Free(slot);
        return code;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FinishSendAtCheckpoint(SendMode mode, HeldSend key, nint real) =>
        FinishHeld(key, Register(RequestKind.Send, mode, real, new Comm(key.Comm), key.Destination, key.Tag));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FinishAtCheckpoint(nint real, Comm comm, Status* status)
    {
        int slot = Register(RequestKind.Receive, SendMode.Standard, real, comm, 0, 0);
        RequestRow* row = Requests.Rows + slot;
        Await(row);
        int code = row->Result.Error;
        int error = status->Error;
        *status = row->Result;
        status->Error = error;
        Requests.Free(slot);
        return code;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Relax(ref int spins)
    {
        if (Collectives.HasDeferred)
        {
            Collectives.ProgressDeferred();
        }

        if (++spins >= Progress.SpinsBeforeYield)
        {
            spins = 0;
            Progress.Yield();
        }
    }
}
