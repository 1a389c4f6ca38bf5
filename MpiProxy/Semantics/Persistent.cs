// Persistent requests (MPI 3.9). A row keeps the arguments; MPI_Start starts an ordinary operation with them. So a restart has nothing to make
// again for an inactive request, and treats an active one as any other. Persistent collectives keep their record and are initiated at MPI_Start.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Send_init.</summary>
    public static int MPI_Send_init(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Send_init_c.</summary>
    public static int MPI_Send_init_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Ssend_init.</summary>
    public static int MPI_Ssend_init(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Synchronous, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Ssend_init_c.</summary>
    public static int MPI_Ssend_init_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Synchronous, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Rsend_init.</summary>
    public static int MPI_Rsend_init(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Rsend_init_c.</summary>
    public static int MPI_Rsend_init_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Standard, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Bsend_init.</summary>
    public static int MPI_Bsend_init(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Buffered, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Bsend_init_c.</summary>
    public static int MPI_Bsend_init_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Send, SendMode.Buffered, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Recv_init.</summary>
    public static int MPI_Recv_init(void* buf, int count, Datatype datatype, int source, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Receive, SendMode.Standard, buf, count, datatype, source, tag, comm, request);

    /// <summary>MPI_Recv_init_c.</summary>
    public static int MPI_Recv_init_c(void* buf, long count, Datatype datatype, int source, int tag, Comm comm, Request* request) =>
        MakePersistent(RequestKind.Receive, SendMode.Standard, buf, count, datatype, source, tag, comm, request);

    /// <summary>MPI_Start.</summary>
    public static int MPI_Start(Request* request)
    {
        if (!Requests.IsLive(*request))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_REQUEST);
        }

        RequestRow* row = Requests.Row(*request);
        if ((row->Flags & RequestFlags.Persistent) == 0 || row->State != RequestState.Inactive)
        {
            return Errors.Raise(new Comm(row->CommSlot), Canonical.MPI_ERR_REQUEST);
        }

        if (row->Kind == RequestKind.Partitioned)
        {
            int started = PartitionedRequests.Start(row);
            return started == 0 ? 0 : Errors.Raise(new Comm(row->CommSlot), started);
        }

        Checkpoint.EnterStart();
        row->Order = Requests.NextOrder();
        int code = row->Kind == RequestKind.Collective ? Collectives.Launch(request->Slot) : Operations.Activate(row);
        Checkpoint.LeaveStart();
        return code == 0 ? 0 : Errors.Raise(new Comm(row->CommSlot), code);
    }

    /// <summary>MPI_Startall.</summary>
    public static int MPI_Startall(int count, Request* requests)
    {
        if (count < 0)
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_COUNT);
        }

        for (int index = 0; index < count; index++)
        {
            int code = MPI_Start(requests + index);
            if (code != 0)
            {
                return code;
            }
        }

        return 0;
    }

    private static int MakePersistent(RequestKind kind, SendMode mode, void* buffer, long count, Datatype datatype, int peer, int tag, Comm comm, Request* request)
    {
        int code = kind == RequestKind.Receive ? Arguments.Receive(count, datatype, peer, tag, comm) : Arguments.Send(count, datatype, peer, tag, comm);
        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        int slot = Requests.Allocate(kind, RequestState.Inactive, RequestFlags.Persistent);
        if (slot < 0)
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_NO_MEM);
        }

        Operations.Fill(Requests.Rows + slot, mode, buffer, count, datatype, peer, tag, comm);
        *request = new Request(slot);
        return 0;
    }
}
