// Buffered sends and the attached buffer (MPI 3.4, 3.6). See Requests.Buffered.cs for how they are emulated.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Bsend.</summary>
    public static int MPI_Bsend(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm) => MPI_Bsend_c(buf, count, datatype, dest, tag, comm);

    /// <summary>MPI_Bsend_c.</summary>
    public static int MPI_Bsend_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm)
    {
        int code = Arguments.Send(count, datatype, dest, tag, comm);
        if (code == 0 && dest != Canonical.MPI_PROC_NULL)
        {
            Checkpoint.EnterStart();
            code = Operations.SendBuffered(buf, count, datatype, dest, tag, comm);
            Checkpoint.LeaveStart();
        }

        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    /// <summary>MPI_Ibsend.</summary>
    public static int MPI_Ibsend(void* buf, int count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Buffered, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Ibsend_c.</summary>
    public static int MPI_Ibsend_c(void* buf, long count, Datatype datatype, int dest, int tag, Comm comm, Request* request) =>
        SendNonblocking(SendMode.Buffered, buf, count, datatype, dest, tag, comm, request);

    /// <summary>MPI_Buffer_attach.</summary>
    public static int MPI_Buffer_attach(void* buffer, int size) => MPI_Buffer_attach_c(buffer, size);

    /// <summary>MPI_Buffer_attach_c.</summary>
    public static int MPI_Buffer_attach_c(void* buffer, long size)
    {
        if (size < 0 || BufferedSends.IsAttached)
        {
            return Errors.Raise(Comms.World, size < 0 ? Canonical.MPI_ERR_ARG : Canonical.MPI_ERR_BUFFER);
        }

        BufferedSends.Attach((nint)buffer, size);
        return 0;
    }

    /// <summary>MPI_Buffer_detach: waits until all buffered messages have left.</summary>
    public static int MPI_Buffer_detach(void* bufferAddress, int* size)
    {
        long bytes;
        int code = MPI_Buffer_detach_c(bufferAddress, &bytes);
        *size = (int)bytes;
        return code;
    }

    /// <summary>MPI_Buffer_detach_c.</summary>
    public static int MPI_Buffer_detach_c(void* bufferAddress, long* size)
    {
        *size = 0;
        if (!BufferedSends.IsAttached)
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_BUFFER);
        }

        // Ends at a checkpoint at the latest: the drain lets all messages leave.
        for (Waiting wait = default; ;)
        {
            Checkpoint.EnterStart();
            Requests.SweepDetached();
            Checkpoint.LeaveStart();
            if (BufferedSends.IsIdle)
            {
                break;
            }

            wait.Step();
        }

        *(nint*)bufferAddress = BufferedSends.Address;
        *size = BufferedSends.SizeBytes;
        BufferedSends.Detach();
        return 0;
    }
}
