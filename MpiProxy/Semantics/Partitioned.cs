// Partitioned communication (MPI-4 4.2): see Requests.Partitioned.cs for how it is done.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Psend_init.</summary>
    public static int MPI_Psend_init(void* buf, int partitions, long count, Datatype datatype, int dest, int tag, Comm comm, Info info, Request* request) =>
        MakePartitioned(RequestKind.Send, Arguments.Send(count, datatype, dest, tag, comm), buf, partitions, count, datatype, dest, tag, comm, info, request);

    /// <summary>MPI_Precv_init: neither source nor tag can be a wildcard.</summary>
    public static int MPI_Precv_init(void* buf, int partitions, long count, Datatype datatype, int source, int tag, Comm comm, Info info, Request* request) =>
        MakePartitioned(RequestKind.Receive, Arguments.Send(count, datatype, source, tag, comm), buf, partitions, count, datatype, source, tag, comm, info, request);

    /// <summary>MPI_Pready.</summary>
    public static int MPI_Pready(int partition, Request request) => MPI_Pready_range(partition, partition, request);

    /// <summary>MPI_Pready_range: both ends count.</summary>
    public static int MPI_Pready_range(int low, int high, Request request)
    {
        int code = ActivePartitionedSend(request);
        if (code == 0)
        {
            RequestRow* row = Requests.Row(request);
            code = low < 0 || high < low || high >= row->Count ? Canonical.MPI_ERR_ARG : PartitionedRequests.Ready(row, high - low + 1);
        }

        return code == 0 ? 0 : Errors.Raise(CommOf(request), code);
    }

    /// <summary>MPI_Pready_list.</summary>
    public static int MPI_Pready_list(int length, int* partitions, Request request)
    {
        int code = ActivePartitionedSend(request);
        for (int index = 0; index < length && code == 0; index++)
        {
            code = partitions[index] < 0 || partitions[index] >= Requests.Row(request)->Count ? Canonical.MPI_ERR_ARG : 0;
        }

        code = code != 0 || length > 0 ? code : length < 0 ? Canonical.MPI_ERR_ARG : 0;
        if (code == 0 && length > 0)
        {
            code = PartitionedRequests.Ready(Requests.Row(request), length);
        }

        return code == 0 ? 0 : Errors.Raise(CommOf(request), code);
    }

    /// <summary>MPI_Parrived: a transfer is one message, so its partitions arrive together. True for a request that is not active.</summary>
    public static int MPI_Parrived(Request request, int partition, int* flag)
    {
        *flag = 1;
        if (request == Requests.Null)
        {
            return 0;
        }

        if (!Requests.IsLive(request) || Requests.Row(request)->Kind != RequestKind.Partitioned
            || PartitionedRequests.InnerOf(Requests.Row(request))->Kind != RequestKind.Receive)
        {
            return Errors.Raise(CommOf(request), Canonical.MPI_ERR_REQUEST);
        }

        RequestRow* row = Requests.Row(request);
        if (partition < 0 || partition >= row->Count)
        {
            return Errors.Raise(CommOf(request), Canonical.MPI_ERR_ARG);
        }

        Advance();
        *flag = Requests.Poll(row) ? 1 : 0;
        return 0;
    }

    private static Comm CommOf(Request request) => Requests.IsLive(request) ? new Comm(Requests.Row(request)->CommSlot) : Comms.World;

    private static int ActivePartitionedSend(Request request)
    {
        if (!Requests.IsLive(request) || Requests.Row(request)->Kind != RequestKind.Partitioned)
        {
            return Canonical.MPI_ERR_REQUEST;
        }

        RequestRow* row = Requests.Row(request);
        return row->State == RequestState.Pending && PartitionedRequests.InnerOf(row)->Kind == RequestKind.Send ? 0 : Canonical.MPI_ERR_REQUEST;
    }

    private static int MakePartitioned(
        RequestKind kind, int code, void* buffer, int partitions, long count, Datatype datatype, int peer, int tag, Comm comm, Info info, Request* request)
    {
        if (code == 0 && peer != Canonical.MPI_PROC_NULL && Comms.WorldRank(comm, peer) >= Proxy.WorldSize)
        {
            return Errors.Unsupported(comm, kind == RequestKind.Send ? "MPI_Psend_init" : "MPI_Precv_init", "partitioned communication with a process of another MPI_COMM_WORLD is not supported; use a persistent send and receive.");
        }

        if (code == 0)
        {
            code = partitions < 0 || (count != 0 && partitions > long.MaxValue / count) ? Canonical.MPI_ERR_ARG
                : !Infos.IsLiveOrNull(info) ? Canonical.MPI_ERR_INFO
                : PartitionedRequests.Make(kind, buffer, partitions, count, datatype, peer, tag, comm, request);
        }

        return code == 0 ? 0 : Errors.Raise(comm, code);
    }
}
