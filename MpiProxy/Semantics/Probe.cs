// Probes and matched messages (MPI 3.8). The store of drained messages is asked before the library below.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Probe.</summary>
    public static int MPI_Probe(int source, int tag, Comm comm, Status* status)
    {
        for (Waiting wait = default; ;)
        {
            int flag;
            int code = MPI_Iprobe(source, tag, comm, &flag, status);
            if (flag != 0 || code != 0)
            {
                return code;
            }

            wait.Step();
        }
    }

    /// <summary>MPI_Iprobe.</summary>
    public static int MPI_Iprobe(int source, int tag, Comm comm, int* flag, Status* status)
    {
        *flag = 0;
        int code = Arguments.Probe(source, tag, comm);
        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        if (source == Canonical.MPI_PROC_NULL)
        {
            *flag = 1;
            StatusValues.SetNobody(status);
            return 0;
        }

        Advance();
        Checkpoint.EnterStart();
        code = Find(source, tag, comm, flag, status);
        Checkpoint.LeaveStart();
        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    private static int Find(int source, int tag, Comm comm, int* flag, Status* status)
    {
        CommEntry* entry = Comms.Entry(comm);
        if (entry->StoredMessages != 0 && MessageStore.Probe(comm, source, tag, status))
        {
            *flag = 1;
            return 0;
        }

        int error = status->Error;
        int code = Below.Iprobe(source, tag, entry->Real, out bool found, status);
        status->Error = error;
        *flag = found ? 1 : 0;
        return code;
    }

    /// <summary>MPI_Mprobe.</summary>
    public static int MPI_Mprobe(int source, int tag, Comm comm, Message* message, Status* status)
    {
        for (Waiting wait = default; ;)
        {
            int flag;
            int code = MPI_Improbe(source, tag, comm, &flag, message, status);
            if (flag != 0 || code != 0)
            {
                return code;
            }

            wait.Step();
        }
    }

    /// <summary>MPI_Improbe.</summary>
    public static int MPI_Improbe(int source, int tag, Comm comm, int* flag, Message* message, Status* status)
    {
        *flag = 0;
        int code = Arguments.Probe(source, tag, comm);
        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        if (source == Canonical.MPI_PROC_NULL)
        {
            *flag = 1;
            *message = new Message(Canonical.MPI_MESSAGE_NO_PROC);
            StatusValues.SetNobody(status);
            return 0;
        }

        Advance();
        Checkpoint.EnterStart();
        code = FindAndTake(source, tag, comm, flag, message, status);
        Checkpoint.LeaveStart();
        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    private static int FindAndTake(int source, int tag, Comm comm, int* flag, Message* message, Status* status)
    {
        CommEntry* entry = Comms.Entry(comm);
        if (entry->StoredMessages != 0 && MessageStore.Probe(comm, source, tag, status) && MessageStore.Take(comm, source, tag) is { } stored)
        {
            *flag = 1;
            *message = MatchedMessages.Add(comm, status, 0, stored);
            return 0;
        }

        int error = status->Error;
        int code = Below.Improbe(source, tag, entry->Real, out bool found, out nint real, status);
        status->Error = error;
        if (found)
        {
            *flag = 1;
            *message = MatchedMessages.Add(comm, status, real, null);
        }

        return code;
    }

    /// <summary>MPI_Mrecv.</summary>
    public static int MPI_Mrecv(void* buf, int count, Datatype datatype, Message* message, Status* status) =>
        MPI_Mrecv_c(buf, count, datatype, message, status);

    /// <summary>MPI_Mrecv_c.</summary>
    public static int MPI_Mrecv_c(void* buf, long count, Datatype datatype, Message* message, Status* status)
    {
        // The drain always completes what is started here: the message has been sent. So the wait never freezes.
        Request request = Requests.Null;
        int code = MPI_Imrecv_c(buf, count, datatype, message, &request);
        return code == 0 ? MPI_Wait(&request, status) : code;
    }

    /// <summary>MPI_Imrecv.</summary>
    public static int MPI_Imrecv(void* buf, int count, Datatype datatype, Message* message, Request* request) =>
        MPI_Imrecv_c(buf, count, datatype, message, request);

    /// <summary>MPI_Imrecv_c.</summary>
    public static int MPI_Imrecv_c(void* buf, long count, Datatype datatype, Message* message, Request* request)
    {
        Checkpoint.EnterStart();
        int code = StartMatched(buf, count, datatype, message, request, out Comm comm);
        Checkpoint.LeaveStart();
        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    private static int StartMatched(void* buf, long count, Datatype datatype, Message* message, Request* request, out Comm comm)
    {
        comm = Comms.World;
        int code = TakeMatched(count, datatype, message, out MatchedMessage? matched);
        if (code != 0)
        {
            return code;
        }

        code = StartTaken(buf, count, datatype, matched, request, ref comm);
        if (matched is not null)
        {
            MatchedMessages.GiveBack(matched);
        }

        return code;
    }

    private static int StartTaken(void* buf, long count, Datatype datatype, MatchedMessage? matched, Request* request, ref Comm comm)
    {
        int slot = matched is null
            ? Requests.AllocateComplete(RequestKind.Receive, Status.FromNobody)
            : Requests.Allocate(RequestKind.Receive, RequestState.Inactive);
        if (slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        *request = new Request(slot);
        if (matched is null)
        {
            return 0;
        }

        RequestRow* row = Requests.Rows + slot;
        comm = new Comm(matched.Comm);
        Operations.Fill(row, SendMode.Standard, buf, count, datatype, matched.Status.Source, matched.Status.Tag, comm);
        if (matched.Stored is { } stored)
        {
            row->Result = default;
            row->Result.Error = MessageStore.Deliver(stored, buf, count, datatype, &row->Result);
            row->State = RequestState.Complete;
            return 0;
        }

        nint real = matched.Real;
        int code = Below.Imrecv(buf, count, Datatypes.Real(datatype), &real, &row->Real);
        if (code != 0)
        {
            Requests.Free(slot);
            *request = Requests.Null;
            return code;
        }

        row->State = RequestState.Posted;
        return 0;
    }

    /// <summary>Takes the message of a handle, which becomes MPI_MESSAGE_NULL.</summary>
    /// <param name="matched">Receives the message; null for MPI_MESSAGE_NO_PROC.</param>
    private static int TakeMatched(long count, Datatype datatype, Message* message, out MatchedMessage? matched)
    {
        matched = null;
        int code = Arguments.Buffer(count, datatype);
        if (code != 0)
        {
            return code;
        }

        if (message->Slot != Canonical.MPI_MESSAGE_NO_PROC)
        {
            matched = MatchedMessages.Take(*message);
            if (matched is null)
            {
                return Canonical.MPI_ERR_REQUEST;
            }
        }

        *message = new Message(Canonical.MPI_MESSAGE_NULL);
        return 0;
    }
}
