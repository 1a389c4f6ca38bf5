// Error handlers of files (MPI 14.7). Files themselves are not built, so the only handle that can be valid is MPI_FILE_NULL, which carries
// the handler that new files start with; libraries for files set it at their start.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>Slot of the handler of MPI_FILE_NULL: files return their errors unless told otherwise.</summary>
    internal static int DefaultFileErrhandler { get; set; } = Canonical.MPI_ERRORS_RETURN;

    /// <summary>MPI_File_set_errhandler.</summary>
    public static int MPI_File_set_errhandler(File file, Errhandler errhandler)
    {
        if (file.Slot != Canonical.MPI_FILE_NULL)
        {
            return RaiseOnFiles(Canonical.MPI_ERR_FILE);
        }

        if (!Errors.Suits(errhandler, ErrhandlerKind.File))
        {
            return RaiseOnFiles(Canonical.MPI_ERR_ARG);
        }

        Errors.AddRef(errhandler.Slot);
        Errors.Release(DefaultFileErrhandler);
        DefaultFileErrhandler = errhandler.Slot;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_File_get_errhandler.</summary>
    public static int MPI_File_get_errhandler(File file, Errhandler* errhandler)
    {
        if (file.Slot != Canonical.MPI_FILE_NULL)
        {
            return RaiseOnFiles(Canonical.MPI_ERR_FILE);
        }

        *errhandler = new Errhandler(DefaultFileErrhandler);
        Errors.AddRef(DefaultFileErrhandler);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_File_call_errhandler.</summary>
    public static int MPI_File_call_errhandler(File file, int errorcode)
    {
        if (file.Slot != Canonical.MPI_FILE_NULL)
        {
            return RaiseOnFiles(Canonical.MPI_ERR_FILE);
        }

        RaiseOnFiles(errorcode);
        return Canonical.MPI_SUCCESS;
    }

    private static int RaiseOnFiles(int code) =>
        Errors.RaiseOn(DefaultFileErrhandler, ErrhandlerKind.File, AppAbi.EncodeFile(new File(Canonical.MPI_FILE_NULL)), code);
}
