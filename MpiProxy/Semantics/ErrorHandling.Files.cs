// Error handlers of files (MPI 14.7). MPI_FILE_NULL carries the handler that new files start with; libraries for files set it at their start.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>Slot of the handler of MPI_FILE_NULL: files return their errors unless told otherwise.</summary>
    internal static int DefaultFileErrhandler { get; set; } = Canonical.MPI_ERRORS_RETURN;

    /// <summary>MPI_File_set_errhandler.</summary>
    public static int MPI_File_set_errhandler(File file, Errhandler errhandler)
    {
        if (!HasHandler(file))
        {
            return RaiseOnFiles(Canonical.MPI_ERR_FILE);
        }

        if (!Errors.Suits(errhandler, ErrhandlerKind.File))
        {
            return Files.Raise(file, Canonical.MPI_ERR_ARG);
        }

        Errors.AddRef(errhandler.Slot);
        Errors.Release(HandlerOf(file));
        if (file.Slot == Canonical.MPI_FILE_NULL)
        {
            DefaultFileErrhandler = errhandler.Slot;
        }
        else
        {
            Files.Entry(file)->Errhandler = errhandler.Slot;
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_File_get_errhandler.</summary>
    public static int MPI_File_get_errhandler(File file, Errhandler* errhandler)
    {
        if (!HasHandler(file))
        {
            return RaiseOnFiles(Canonical.MPI_ERR_FILE);
        }

        *errhandler = new Errhandler(HandlerOf(file));
        Errors.AddRef(errhandler->Slot);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_File_call_errhandler.</summary>
    public static int MPI_File_call_errhandler(File file, int errorcode)
    {
        if (!HasHandler(file))
        {
            return RaiseOnFiles(Canonical.MPI_ERR_FILE);
        }

        Files.Raise(file, errorcode);
        return Canonical.MPI_SUCCESS;
    }

    private static bool HasHandler(File file) => file.Slot == Canonical.MPI_FILE_NULL || Files.IsLive(file);

    private static int HandlerOf(File file) => file.Slot == Canonical.MPI_FILE_NULL ? DefaultFileErrhandler : Files.Entry(file)->Errhandler;

    private static int RaiseOnFiles(int code) => Files.Raise(new File(Canonical.MPI_FILE_NULL), code);
}
