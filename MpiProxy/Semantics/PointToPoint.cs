// Blocking and nonblocking point-to-point calls (MPI 3.2, 3.4, 3.7, 3.10). Each public function is a check, a start and a wait; the large-count
// forms share the bodies. Ready sends are standard sends (MPI 3.4 allows it): after a restart the matching receive of another rank may
// not have been posted again yet.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Send (MPI 3.2.1).</summary>
    public static int MPI_Send(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm) =>
        SendBlocking(SendMode.Standard, buf, count, datatype, dest, tag, comm);

    /// <summary>MPI_Send_c.</summary>
    public static int MPI_Send_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm) =>
        SendBlocking(SendMode.Standard, buf, count, datatype, dest, tag, comm);

    /// <summary>MPI_Ssend (MPI 3.4).</summary>
    public static int MPI_Ssend(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm) =>
        SendBlocking(SendMode.Synchronous, buf, count, datatype, dest, tag, comm);

    /// <summary>MPI_Ssend_c.</summary>
    public static int MPI_Ssend_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm) =>
        SendBlocking(SendMode.Synchronous, buf, count, datatype, dest, tag, comm);

    /// <summary>MPI_Rsend (MPI 3.4).</summary>
    public static int MPI_Rsend(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm) =>
        SendBlocking(SendMode.Standard, buf, count, datatype, dest, tag, comm);

    /// <summary>MPI_Rsend_c.</summary>
    public static int MPI_Rsend_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm) =>
        SendBlocking(SendMode.Standard, buf, count, datatype, dest, tag, comm);

    /// <summary>MPI_Recv (MPI 3.2.4).</summary>
    public static int MPI_Recv(void* buf, int count, Datatype datatype, int source, int tag, Comm comm, Status* status) =>
        ReceiveBlocking(buf, count, datatype, source, tag, comm, status);

    /// <summary>MPI_Recv_c.</summary>
    public static int MPI_Recv_c(void* buf, long count, Datatype datatype, int source, int tag, Comm comm, Status* status) =>
        ReceiveBlocking(buf, count, datatype, source, tag, comm, status);

    /// <summary>MPI_Isend (MPI 3.7.2).</summary>
    public static int MPI_Isend(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Isend_c.</summary>
    public static int MPI_Isend_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Issend (MPI 3.7.2).</summary>
    public static int MPI_Issend(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Synchronous, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Issend_c.</summary>
    public static int MPI_Issend_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Synchronous, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Irsend (MPI 3.7.2).</summary>
    public static int MPI_Irsend(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Irsend_c.</summary>
    public static int MPI_Irsend_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Irecv (MPI 3.7.2).</summary>
    public static int MPI_Irecv(void* buf, int count, Datatype datatype, int source, int tag, Comm comm, Request* request) =>
        ReceiveNonblocking(buf, count, datatype, source, tag, comm, request);

    /// <summary>MPI_Irecv_c.</summary>
    public static int MPI_Irecv_c(void* buf, long count, Datatype datatype, int source, int tag, Comm comm, Request* request) =>
        ReceiveNonblocking(buf, count, datatype, source, tag, comm, request);

    /// <summary>MPI_Sendrecv (MPI 3.10).</summary>
    public static int MPI_Sendrecv(void* sendbuf, int sendcount, Datatype sendtype, int dest, int sendtag,
        void* recvbuf, int recvcount, Datatype recvtype, int source, int recvtag, Comm comm, Status* status) =>
        SendReceive.Run(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status);

    /// <summary>MPI_Sendrecv_c.</summary>
    public static int MPI_Sendrecv_c(void* sendbuf, long sendcount, Datatype sendtype, int dest, int sendtag,
        void* recvbuf, long recvcount, Datatype recvtype, int source, int recvtag, Comm comm, Status* status) =>
        SendReceive.Run(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status);

    /// <summary>MPI_Sendrecv_replace (MPI 3.10).</summary>
    public static int MPI_Sendrecv_replace(void* buf, int count, Datatype datatype, int dest, int sendtag, int source, int recvtag, Comm comm, Status* status) =>
        SendReceive.Replace(buf, count, datatype, dest, sendtag, source, recvtag, comm, status);

    /// <summary>MPI_Sendrecv_replace_c.</summary>
    public static int MPI_Sendrecv_replace_c(void* buf, long count, Datatype datatype, int dest, int sendtag, int source, int recvtag, Comm comm, Status* status) =>
        SendReceive.Replace(buf, count, datatype, dest, sendtag, source, recvtag, comm, status);

    /// <summary>MPI_Isendrecv (MPI 3.10).</summary>
    public static int MPI_Isendrecv(void* sendbuf, int sendcount, Datatype sendtype, int dest, int sendtag,
        void* recvbuf, int recvcount, Datatype recvtype, int source, int recvtag, Comm comm, Request* request) =>
        SendReceive.Start(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request);

    /// <summary>MPI_Isendrecv_c.</summary>
    public static int MPI_Isendrecv_c(void* sendbuf, long sendcount, Datatype sendtype, int dest, int sendtag,
        void* recvbuf, long recvcount, Datatype recvtype, int source, int recvtag, Comm comm, Request* request) =>
        SendReceive.Start(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request);

    /// <summary>MPI_Isendrecv_replace (MPI 3.10).</summary>
    public static int MPI_Isendrecv_replace(void* buf, int count, Datatype datatype, int dest, int sendtag, int source, int recvtag, Comm comm, Request* request) =>
        SendReceive.StartReplace(buf, count, datatype, dest, sendtag, source, recvtag, comm, request);

    /// <summary>MPI_Isendrecv_replace_c.</summary>
    public static int MPI_Isendrecv_replace_c(void* buf, long count, Datatype datatype, int dest, int sendtag, int source, int recvtag, Comm comm, Request* request) =>
        SendReceive.StartReplace(buf, count, datatype, dest, sendtag, source, recvtag, comm, request);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SendBlocking(SendMode mode, void* buffer, long count, Datatype datatype, int destination, int tag, Comm comm)
    {
        int code = Arguments.Send(count, datatype, destination, tag, comm);
        if (code == 0 && destination != Canonical.MPI_PROC_NULL)
        {
            HeldSend key = new((long)buffer, destination, tag, comm.Slot);
            if (mode == SendMode.Synchronous && Continuations.AnyHeld && Continuations.TakeHeld(key, out int held))
            {
                code = Blocking.FinishHeld(key, held);
                return code == 0 ? 0 : Errors.Raise(comm, code);
            }

            nint real;
            Checkpoint.EnterStart();
            code = Operations.StartSend(mode, buffer, count, datatype, destination, tag, Comms.Entry(comm), &real);
            Checkpoint.LeaveStart();
            if (code == 0)
            {
                code = Blocking.FinishSend(mode, buffer, real, comm, destination, tag);
            }
        }

        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReceiveBlocking(void* buffer, long count, Datatype datatype, int source, int tag, Comm comm, Status* status)
    {
        int code = Arguments.Receive(count, datatype, source, tag, comm);
        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        if (source == Canonical.MPI_PROC_NULL)
        {
            StatusValues.SetNobody(status);
            return 0;
        }

        CommEntry* entry = Comms.Entry(comm);
        nint real = 0;
        Checkpoint.EnterStart();
        bool posted = entry->StoredMessages == 0 || !MessageStore.TryReceive(buffer, count, datatype, source, tag, comm, status, out code);
        if (posted)
        {
            code = Below.Irecv(buffer, count, Datatypes.Real(datatype), source, tag, entry->Real, &real);
        }

        Checkpoint.LeaveStart();
        if (posted && code == 0)
        {
            code = Blocking.FinishReceive(real, comm, status);
        }

        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    private static int SendNonblocking(SendMode mode, void* buffer, long count, Datatype datatype, int destination, int tag, Comm comm, Request* request)
    {
        int code = Arguments.Send(count, datatype, destination, tag, comm);
        if (code == 0)
        {
            Checkpoint.EnterStart();
            code = Operations.PostSend(mode, buffer, count, datatype, destination, tag, comm, out int slot);
            Checkpoint.LeaveStart();
            if (code == 0)
            {
                *request = new Request(slot);
                return 0;
            }
        }

        return Errors.Raise(comm, code);
    }

    private static int ReceiveNonblocking(void* buffer, long count, Datatype datatype, int source, int tag, Comm comm, Request* request)
    {
        int code = Arguments.Receive(count, datatype, source, tag, comm);
        if (code == 0)
        {
            Checkpoint.EnterStart();
            code = Operations.PostReceive(buffer, count, datatype, source, tag, comm, out int slot);
            Checkpoint.LeaveStart();
            if (code == 0)
            {
                *request = new Request(slot);
                return 0;
            }
        }

        return Errors.Raise(comm, code);
    }
}

/// <summary>The send-receive family.</summary>
internal static unsafe class SendReceive
{
    /// <summary>A blocking send-receive.</summary>
    public static int Run(void* sendBuffer, long sendCount, Datatype sendType, int destination, int sendTag,
        void* receiveBuffer, long receiveCount, Datatype receiveType, int source, int receiveTag, Comm comm, Status* status)
    {
        int code = Check(sendCount, sendType, destination, sendTag, receiveCount, receiveType, source, receiveTag, comm);
        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        Checkpoint.EnterStart();
        CommEntry* entry = Comms.Entry(comm);
        SentPart part = new((long)receiveBuffer, destination, sendTag, source, receiveTag, comm.Slot);
        bool sent = destination == Canonical.MPI_PROC_NULL || (Continuations.Any && Continuations.Take(part));
        bool received = source == Canonical.MPI_PROC_NULL;
        nint sendReal = 0;
        nint receiveReal = 0;
        int sendCode = 0;
        int receiveCode = 0;
        if (received)
        {
            StatusValues.SetNobody(status);
        }
        else if (entry->StoredMessages != 0 && MessageStore.Take(comm, source, receiveTag) is { } stored)
        {
            // The buffers are distinct (MPI 3.10), so the order of unpacking and sending does not matter.
            receiveCode = MessageStore.Deliver(stored, receiveBuffer, receiveCount, receiveType, status);
            received = true;
        }
        else
        {
            receiveCode = Below.Irecv(receiveBuffer, receiveCount, Datatypes.Real(receiveType), source, receiveTag, entry->Real, &receiveReal);
            received = receiveCode != 0;
        }

        if (!sent)
        {
            sendCode = Operations.StartSend(SendMode.Standard, sendBuffer, sendCount, sendType, destination, sendTag, entry, &sendReal);
            sent = sendCode != 0;
        }

        Checkpoint.LeaveStart();
        Finish(part, comm, ref sent, sendReal, ref sendCode, ref received, receiveReal, ref receiveCode, status);
        code = receiveCode != 0 ? receiveCode : sendCode;
        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    /// <summary>A blocking send-receive in one buffer: the outgoing message is packed first.</summary>
    public static int Replace(void* buffer, long count, Datatype datatype, int destination, int sendTag, int source, int receiveTag, Comm comm, Status* status)
    {
        int code = Check(count, datatype, destination, sendTag, count, datatype, source, receiveTag, comm);
        byte* data = null;
        long bytes = 0;
        nint copy = 0;
        if (code == 0)
        {
            code = BufferedSends.Copy(buffer, count, datatype, out data, out bytes, out copy);
        }

        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        code = Run(data, bytes, new Datatype(Canonical.MPI_PACKED), destination, sendTag, buffer, count, datatype, source, receiveTag, comm, status);
        BufferedSends.FreeCopy(copy);
        return code;
    }

    /// <summary>A nonblocking send-receive: two rows under a third.</summary>
    public static int Start(void* sendBuffer, long sendCount, Datatype sendType, int destination, int sendTag,
        void* receiveBuffer, long receiveCount, Datatype receiveType, int source, int receiveTag, Comm comm, Request* request)
    {
        int code = Check(sendCount, sendType, destination, sendTag, receiveCount, receiveType, source, receiveTag, comm);
        int receive = -1;
        int send = -1;
        Checkpoint.EnterStart();
        if (code == 0)
        {
            code = Operations.PostReceive(receiveBuffer, receiveCount, receiveType, source, receiveTag, comm, out receive);
        }

        if (code == 0)
        {
            code = Operations.PostSend(SendMode.Standard, sendBuffer, sendCount, sendType, destination, sendTag, comm, out send);
        }

        Checkpoint.LeaveStart();
        return code == 0 ? Join(send, receive, comm, request) : Fail(receive, comm, code);
    }

    /// <summary>A nonblocking send-receive in one buffer.</summary>
    public static int StartReplace(void* buffer, long count, Datatype datatype, int destination, int sendTag, int source, int receiveTag, Comm comm, Request* request)
    {
        int code = Check(count, datatype, destination, sendTag, count, datatype, source, receiveTag, comm);
        byte* data = null;
        long bytes = 0;
        nint copy = 0;
        int receive = -1;
        int send = -1;
        Checkpoint.EnterStart();
        if (code == 0)
        {
            code = BufferedSends.Copy(buffer, count, datatype, out data, out bytes, out copy);
        }

        if (code == 0)
        {
            code = Operations.PostReceive(buffer, count, datatype, source, receiveTag, comm, out receive);
        }

        if (code == 0)
        {
            code = Operations.PostSend(SendMode.Standard, data, bytes, new Datatype(Canonical.MPI_PACKED), destination, sendTag, comm, out send);
        }

        Checkpoint.LeaveStart();
        if (code != 0)
        {
            if (copy != 0)
            {
                BufferedSends.FreeCopy(copy);
            }

            return Fail(receive, comm, code);
        }

        // Mode Buffered says that the row owns the copy.
        Requests.Rows[send].Mode = SendMode.Buffered;
        Requests.Rows[send].Record = copy;
        return Join(send, receive, comm, request);
    }

    /// <summary>The send could not be started: the receive that was posted for it is withdrawn.</summary>
    private static int Fail(int receive, Comm comm, int code)
    {
        if (receive >= 0)
        {
            if (Requests.Rows[receive].State == RequestState.Posted)
            {
                Lib.MPI_Cancel(&Requests.Rows[receive].Real);
            }

            Requests.Detach(receive);
            Requests.SweepDetached();
        }

        return Errors.Raise(comm, code);
    }

    private static int Join(int send, int receive, Comm comm, Request* request)
    {
        int pair = Requests.Allocate(RequestKind.Pair, RequestState.Pending);
        if (pair < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_NO_MEM);
        }

        Requests.Rows[send].Flags |= RequestFlags.Part;
        Requests.Rows[receive].Flags |= RequestFlags.Part;
        Requests.Rows[pair].Record = Requests.PairRecord(send, receive);
        Requests.Rows[pair].CommSlot = comm.Slot;
        *request = new Request(pair);
        return 0;
    }

    private static int Check(long sendCount, Datatype sendType, int destination, int sendTag, long receiveCount, Datatype receiveType, int source, int receiveTag, Comm comm)
    {
        int code = Arguments.Send(sendCount, sendType, destination, sendTag, comm);
        return code != 0 ? code : Arguments.Receive(receiveCount, receiveType, source, receiveTag, comm);
    }

    /// <summary>Waits for a send-receive which the direct path has begun. A part whose request is 0 is over, with its code.</summary>
    /// <returns>Canonical code, not raised.</returns>
    public static int FinishBegun(SentPart part, Comm comm, nint sendReal, int sendCode, nint receiveReal, int receiveCode, Status* status)
    {
        bool sent = sendReal == 0;
        bool received = receiveReal == 0;
        Finish(part, comm, ref sent, sendReal, ref sendCode, ref received, receiveReal, ref receiveCode, status);
        return receiveCode != 0 ? receiveCode : sendCode;
    }

    /// <summary>The send could not be started: nobody may ever send what its receive waits for.</summary>
    private static void Withdraw(Comm comm, nint receive, Status* status)
    {
        Lib.MPI_Cancel(&receive);
        bool complete = false;
        while (!complete)
        {
            _ = Below.Test(&receive, out complete, status);
        }

        if (status->Cancelled == 0)
        {
            Traffic.CountReceived(Comms.Entry(comm), status->Source);
        }
    }

    private static void Finish(SentPart part, Comm comm, ref bool sent, nint sendReal, ref int sendCode, ref bool received, nint receiveReal, ref int receiveCode, Status* status)
    {
        int spins = 0;
        int error = status->Error;
        if (sendCode != 0 && !received)
        {
            Withdraw(comm, receiveReal, status);
            received = true;
        }

        while (true)
        {
            if (!received)
            {
                receiveCode = Below.Test(&receiveReal, out received, status);
                if (received && receiveCode is 0 or Canonical.MPI_ERR_TRUNCATE)
                {
                    Traffic.CountReceived(Comms.Entry(comm), status->Source);
                }
            }

            if (!sent)
            {
                sendCode = Below.Test(&sendReal, out sent);
            }

            if (sent && received)
            {
                status->Error = error;
                return;
            }

            if (*ProxyHost.WorkFlag != 0)
            {
                FinishAtCheckpoint(part, comm, sent, sendReal, ref sendCode, received, receiveReal, ref receiveCode, status);
                status->Error = error;
                return;
            }

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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FinishAtCheckpoint(SentPart part, Comm comm, bool sent, nint sendReal, ref int sendCode, bool received, nint receiveReal, ref int receiveCode, Status* status)
    {
        int send = sent ? -1 : Blocking.Register(RequestKind.Send, SendMode.Standard, sendReal, comm, part.Destination, part.SendTag);
        int receive = received ? -1 : Blocking.Register(RequestKind.Receive, SendMode.Standard, receiveReal, comm, part.Source, part.ReceiveTag);
        for (Waiting wait = default; ;)
        {
            bool sendDone = send < 0 || Requests.Poll(Requests.Rows + send);
            bool receiveDone = receive < 0 || Requests.Poll(Requests.Rows + receive);
            if (sendDone && receiveDone)
            {
                break;
            }

            if (!wait.IsAboutToFreeze)
            {
                wait.Step();
                continue;
            }

            // The drain has completed the send; the restarted call must only receive.
            Continuations.Add(part);
            wait.Step();
            Continuations.Take(part);
        }

        if (send >= 0)
        {
            sendCode = Requests.Rows[send].Result.Error;
            Requests.Free(send);
        }

        if (receive >= 0)
        {
            receiveCode = Requests.Rows[receive].Result.Error;
            *status = Requests.Rows[receive].Result;
            Requests.Free(receive);
        }
    }
}
