// Completion of requests (MPI 3.7.3 to 3.7.6), cancelling (3.8.4) and generalized requests (13.2). All forms poll rows of the request table; what has
// completed stays in its row until a call hands it out, so a call that a restart issues anew answers as it would have.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Wait.</summary>
    public static int MPI_Wait(Request* request, Status* status)
    {
        if (*request == Requests.Null)
        {
            StatusValues.SetEmpty(status);
            return 0;
        }

        if (!Requests.IsLive(*request))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_REQUEST);
        }

        RequestRow* row = Requests.Row(*request);
        if (!Requests.Poll(row))
        {
            Blocking.Await(row);
        }

        return Take(request, row, status);
    }

    /// <summary>MPI_Test.</summary>
    public static int MPI_Test(Request* request, int* flag, Status* status)
    {
        *flag = 1;
        if (*request == Requests.Null)
        {
            StatusValues.SetEmpty(status);
            return 0;
        }

        if (!Requests.IsLive(*request))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_REQUEST);
        }

        Advance();
        RequestRow* row = Requests.Row(*request);
        if (!Requests.Poll(row))
        {
            *flag = 0;
            return 0;
        }

        return Take(request, row, status);
    }

    /// <summary>MPI_Waitall. Statuses may be null (ignored).</summary>
    public static int MPI_Waitall(int count, Request* requests, Status* statuses)
    {
        int code = CheckAll(count, requests);
        if (code != 0)
        {
            return Errors.Raise(Comms.World, code);
        }

        int next = 0;
        for (Waiting wait = default; ;)
        {
            while (next < count && IsDone(requests[next]))
            {
                next++;
            }

            if (next == count)
            {
                return TakeAll(count, requests, statuses);
            }

            wait.Step();
        }
    }

    /// <summary>MPI_Testall.</summary>
    public static int MPI_Testall(int count, Request* requests, int* flag, Status* statuses)
    {
        *flag = 0;
        int code = CheckAll(count, requests);
        if (code != 0)
        {
            return Errors.Raise(Comms.World, code);
        }

        Advance();
        for (int index = 0; index < count; index++)
        {
            if (!IsDone(requests[index]))
            {
                return 0;
            }
        }

        *flag = 1;
        return TakeAll(count, requests, statuses);
    }

    /// <summary>MPI_Waitany.</summary>
    public static int MPI_Waitany(int count, Request* requests, int* index, Status* status)
    {
        for (Waiting wait = default; ;)
        {
            int flag;
            int code = MPI_Testany(count, requests, index, &flag, status);
            if (flag != 0 || code != 0)
            {
                return code;
            }

            wait.Step();
        }
    }

    /// <summary>MPI_Testany.</summary>
    public static int MPI_Testany(int count, Request* requests, int* index, int* flag, Status* status)
    {
        *index = Canonical.MPI_UNDEFINED;
        *flag = 0;
        int code = CheckAll(count, requests);
        if (code != 0)
        {
            return Errors.Raise(Comms.World, code);
        }

        Advance();
        bool active = false;
        for (int candidate = 0; candidate < count; candidate++)
        {
            if (!IsActive(requests[candidate]))
            {
                continue;
            }

            active = true;
            RequestRow* row = Requests.Row(requests[candidate]);
            if (Requests.Poll(row))
            {
                *index = candidate;
                *flag = 1;
                return Take(requests + candidate, row, status);
            }
        }

        if (!active)
        {
            *flag = 1;
            StatusValues.SetEmpty(status);
        }

        return 0;
    }

    /// <summary>MPI_Waitsome. Statuses may be null (ignored).</summary>
    public static int MPI_Waitsome(int incount, Request* requests, int* outcount, int* indices, Status* statuses)
    {
        for (Waiting wait = default; ;)
        {
            int code = MPI_Testsome(incount, requests, outcount, indices, statuses);
            if (*outcount != 0 || code != 0)
            {
                return code;
            }

            wait.Step();
        }
    }

    /// <summary>MPI_Testsome. Statuses may be null (ignored).</summary>
    public static int MPI_Testsome(int incount, Request* requests, int* outcount, int* indices, Status* statuses)
    {
        *outcount = Canonical.MPI_UNDEFINED;
        int code = CheckAll(incount, requests);
        if (code != 0)
        {
            return Errors.Raise(Comms.World, code);
        }

        Advance();
        bool active = false;
        Comm? failed = null;
        int done = 0;
        for (int candidate = 0; candidate < incount; candidate++)
        {
            if (!IsActive(requests[candidate]))
            {
                continue;
            }

            active = true;
            RequestRow* row = Requests.Row(requests[candidate]);
            if (!Requests.Poll(row))
            {
                continue;
            }

            Status* status = statuses == null ? null : statuses + done;
            indices[done++] = candidate;
            Comm comm = new(row->CommSlot);
            int result = Requests.Consume(requests + candidate, row, status);
            failed ??= result != 0 ? comm : null;
            if (status != null)
            {
                status->Error = result;
            }
        }

        *outcount = active ? done : Canonical.MPI_UNDEFINED;
        return failed is { } holder ? RaiseInStatus(holder) : 0;
    }

    /// <summary>MPI_Request_get_status: tells without freeing (MPI 3.7.6).</summary>
    public static int MPI_Request_get_status(Request request, int* flag, Status* status)
    {
        *flag = 1;
        if (request == Requests.Null)
        {
            StatusValues.SetEmpty(status);
            return 0;
        }

        if (!Requests.IsLive(request))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_REQUEST);
        }

        Advance();
        RequestRow* row = Requests.Row(request);
        if (!Requests.Poll(row))
        {
            *flag = 0;
            return 0;
        }

        if (row->State == RequestState.Inactive)
        {
            StatusValues.SetEmpty(status);
            return 0;
        }

        if (row->Kind == RequestKind.Generalized)
        {
            int code = GeneralizedRequests.Query(row);
            if (code != 0)
            {
                return Errors.Raise(Comms.World, code);
            }
        }

        int error = status->Error;
        *status = row->Result;
        status->Error = error;
        return 0;
    }

    /// <summary>MPI_Request_free (MPI 3.7.3): an active operation goes on without its handle.</summary>
    public static int MPI_Request_free(Request* request)
    {
        if (!Requests.IsLive(*request))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_REQUEST);
        }

        int slot = request->Slot;
        RequestRow* row = Requests.Row(*request);
        *request = Requests.Null;
        if (!Requests.Poll(row))
        {
            Requests.Detach(slot);
            return 0;
        }

        int code = row->Kind == RequestKind.Generalized ? GeneralizedRequests.FreeState(row) : 0;
        Requests.FreeWithParts(slot);
        return code == 0 ? 0 : Errors.Raise(Comms.World, code);
    }

    /// <summary>MPI_Cancel (MPI 3.8.4). Whether it succeeded is told by the status.</summary>
    public static int MPI_Cancel(Request* request)
    {
        if (!Requests.IsLive(*request))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_REQUEST);
        }

        int code = Cancel(Requests.Row(*request));
        return code == 0 ? 0 : Errors.Raise(Comms.World, code);
    }

    /// <summary>MPI_Grequest_start (MPI 13.2).</summary>
    public static int MPI_Grequest_start(nint query, nint free, nint cancel, void* extraState, Request* request)
    {
        int slot = GeneralizedRequests.Make(query, free, cancel, (nint)extraState);
        if (slot < 0)
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_NO_MEM);
        }

        *request = new Request(slot);
        return 0;
    }

    /// <summary>MPI_Grequest_complete (MPI 13.2).</summary>
    public static int MPI_Grequest_complete(Request request)
    {
        if (!Requests.IsLive(request) || Requests.Row(request)->Kind != RequestKind.Generalized)
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_REQUEST);
        }

        RequestRow* row = Requests.Row(request);
        row->Result = Status.Empty;
        row->State = RequestState.Complete;
        if ((row->Flags & RequestFlags.Detached) == 0)
        {
            return 0;
        }

        int code = GeneralizedRequests.FreeState(row);
        Requests.Free(request.Slot);
        return code == 0 ? 0 : Errors.Raise(Comms.World, code);
    }

    /// <summary>What a test does for the other operations: deferred collectives go on.</summary>
    private static void Advance()
    {
        if (Collectives.HasDeferred)
        {
            Collectives.ProgressDeferred();
        }
    }

    private static int Cancel(RequestRow* row)
    {
        if (row->Kind == RequestKind.Generalized)
        {
            return GeneralizedRequests.Cancel(row);
        }

        if (row->Kind is RequestKind.Collective or RequestKind.Other or RequestKind.Transfer or RequestKind.Partitioned)
        {
            return Canonical.MPI_ERR_REQUEST;
        }

        if (row->Kind == RequestKind.Pair)
        {
            (int send, int receive) = Requests.PairSlots(row);
            int first = Cancel(Requests.Rows + send);
            int second = Cancel(Requests.Rows + receive);
            return first != 0 ? first : second;
        }

        if (row->State != RequestState.Posted || (row->Flags & RequestFlags.CancelRequested) != 0)
        {
            return row->State == RequestState.Inactive ? Canonical.MPI_ERR_REQUEST : 0;
        }

        row->Flags |= RequestFlags.CancelRequested;
        return Below.Code(Lib.MPI_Cancel(&row->Real));
    }

    private static int Take(Request* request, RequestRow* row, Status* status)
    {
        Comm comm = new(row->CommSlot);
        int code = Requests.Consume(request, row, status);
        return code == 0 ? 0 : RaiseOnOwner(comm, code);
    }

    /// <summary>On the communicator, or on the file whose own it is.</summary>
    private static int RaiseOnOwner(Comm comm, int code) => Files.OwnerOf(comm) is { } file ? Files.Raise(file, code) : Errors.Raise(comm, code);

    /// <summary>Some requests of a call have failed, the first of them on this communicator.</summary>
    /// <remarks>
    /// MPI says which handler an error of one request goes to, and is silent about a call with several. MPICH raises it on MPI_COMM_WORLD, Open MPI on the
    /// object of the first request that failed. A program expects what the library it was built for does, whatever lies below.
    /// </remarks>
    private static int RaiseInStatus(Comm first) => AppAbi.Kind == ApplicationAbi.OpenMpi
        ? RaiseOnOwner(first, Canonical.MPI_ERR_IN_STATUS)
        : Errors.Raise(Comms.World, Canonical.MPI_ERR_IN_STATUS);

    private static int TakeAll(int count, Request* requests, Status* statuses)
    {
        Comm? failed = null;
        for (int index = 0; index < count; index++)
        {
            Status* status = statuses == null ? null : statuses + index;
            int code = 0;
            if (requests[index] != Requests.Null)
            {
                RequestRow* row = Requests.Row(requests[index]);
                Comm comm = new(row->CommSlot);
                code = Requests.Consume(requests + index, row, status);
                failed ??= code != 0 ? comm : null;
            }
            else if (status != null)
            {
                StatusValues.SetEmpty(status);
            }

            // The Error fields count only if the call answers MPI_ERR_IN_STATUS (MPI 3.7.5).
            if (status != null)
            {
                status->Error = code;
            }
        }

        return failed is { } holder ? RaiseInStatus(holder) : 0;
    }

    private static bool IsDone(Request request) => request == Requests.Null || Requests.Poll(Requests.Row(request));

    private static bool IsActive(Request request) => request != Requests.Null && Requests.Row(request)->State != RequestState.Inactive;

    private static int CheckAll(int count, Request* requests)
    {
        if (count < 0)
        {
            return Canonical.MPI_ERR_COUNT;
        }

        for (int index = 0; index < count; index++)
        {
            if (requests[index] != Requests.Null && !Requests.IsLive(requests[index]))
            {
                return Canonical.MPI_ERR_REQUEST;
            }
        }

        return 0;
    }
}
