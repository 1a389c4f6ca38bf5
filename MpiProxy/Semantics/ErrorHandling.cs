// Error handlers, classes, codes and texts (MPI 9.3 to 9.5; the removed names of MPI-1).

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Comm_create_errhandler.</summary>
    public static int MPI_Comm_create_errhandler(nint function, Errhandler* errhandler) => CreateErrhandler(ErrhandlerKind.Communicator, function, errhandler);

    /// <summary>MPI_Win_create_errhandler.</summary>
    public static int MPI_Win_create_errhandler(nint function, Errhandler* errhandler) => CreateErrhandler(ErrhandlerKind.Window, function, errhandler);

    /// <summary>MPI_File_create_errhandler.</summary>
    public static int MPI_File_create_errhandler(nint function, Errhandler* errhandler) => CreateErrhandler(ErrhandlerKind.File, function, errhandler);

    /// <summary>MPI_Session_create_errhandler.</summary>
    public static int MPI_Session_create_errhandler(nint function, Errhandler* errhandler) => CreateErrhandler(ErrhandlerKind.Session, function, errhandler);

    /// <summary>MPI_Errhandler_create, removed in MPI-3.0.</summary>
    public static int MPI_Errhandler_create(nint function, Errhandler* errhandler) => CreateErrhandler(ErrhandlerKind.Communicator, function, errhandler);

    /// <summary>MPI_Comm_set_errhandler.</summary>
    public static int MPI_Comm_set_errhandler(Comm comm, Errhandler errhandler)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (!Errors.Suits(errhandler, ErrhandlerKind.Communicator))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_ARG);
        }

        Errors.AddRef(errhandler.Slot);
        int previous = Comms.Entry(comm)->Errhandler;
        Comms.Entry(comm)->Errhandler = errhandler.Slot;
        Errors.Release(previous);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_get_errhandler. The handle counts as one more holder, as the standard says.</summary>
    public static int MPI_Comm_get_errhandler(Comm comm, Errhandler* errhandler)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        *errhandler = new Errhandler(Comms.Entry(comm)->Errhandler);
        Errors.AddRef(errhandler->Slot);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Errhandler_set, removed in MPI-3.0.</summary>
    public static int MPI_Errhandler_set(Comm comm, Errhandler errhandler) => MPI_Comm_set_errhandler(comm, errhandler);

    /// <summary>MPI_Errhandler_get, removed in MPI-3.0.</summary>
    public static int MPI_Errhandler_get(Comm comm, Errhandler* errhandler) => MPI_Comm_get_errhandler(comm, errhandler);

    /// <summary>MPI_Errhandler_free: the handler lives on while an object holds it. Freeing a predefined one only clears the variable, as both libraries do.</summary>
    public static int MPI_Errhandler_free(Errhandler* errhandler)
    {
        if (Errors.Handlers[errhandler->Slot] is null)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        Errors.Release(errhandler->Slot);
        *errhandler = new Errhandler(Canonical.MPI_ERRHANDLER_NULL);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_call_errhandler: the code is canonical already. The call itself succeeds when the handler comes back.</summary>
    public static int MPI_Comm_call_errhandler(Comm comm, int errorcode)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        Errors.Raise(comm, errorcode);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Error_class.</summary>
    public static int MPI_Error_class(int errorcode, int* errorclass)
    {
        *errorclass = Errors.ClassOf(errorcode);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Error_string.</summary>
    public static int MPI_Error_string(int errorcode, byte* text, int* length)
    {
        string known = Errors.TextOf(errorcode) ?? "MPI_ERR_UNKNOWN: nobody has defined this error code";
        *length = CText.Write(known, text, Canonical.MPI_MAX_ERROR_STRING);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Add_error_string: only for codes which the application has added (MPI 9.5).</summary>
    public static int MPI_Add_error_string(int errorcode, byte* text)
    {
        int index = errorcode - Canonical.FirstUserErrorCode;
        lock (Errors.Added)
        {
            if (Errors.IsAdded(index))
            {
                Errors.Added[index].Text = CText.Read(text);
                return Canonical.MPI_SUCCESS;
            }
        }

        return Errors.Raise(Canonical.MPI_ERR_ARG);
    }

    private static int CreateErrhandler(ErrhandlerKind kind, nint function, Errhandler* errhandler)
    {
        if (function == 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        int slot = Errors.Handlers.Add(new ErrhandlerObject(kind, function), Errors.HandlerCapacity);
        if (slot < 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_NO_MEM);
        }

        *errhandler = new Errhandler(slot);
        return Canonical.MPI_SUCCESS;
    }
}
