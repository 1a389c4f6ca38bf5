// Error classes and codes of the application's own (MPI 9.5), and their removal (MPI-4.1; MPICH 4.0 calls it MPIX_Delete_error_*). A number
// that was removed is given to the next class or code, so that adding and removing for ever needs no more numbers.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Add_error_class.</summary>
    public static int MPI_Add_error_class(int* errorclass)
    {
        lock (Errors.Added)
        {
            int index = FreePlace();
            *errorclass = Canonical.FirstUserErrorCode + index;
            Errors.Added[index] = new AddedCode(*errorclass);
        }

        Attributes.LastUsedCodeChanged();
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Add_error_code.</summary>
    public static int MPI_Add_error_code(int errorclass, int* errorcode)
    {
        if (Errors.ClassOf(errorclass) != errorclass)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        lock (Errors.Added)
        {
            int index = FreePlace();
            *errorcode = Canonical.FirstUserErrorCode + index;
            Errors.Added[index] = new AddedCode(errorclass);
        }

        Attributes.LastUsedCodeChanged();
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Remove_error_class: one which the application has added and which no code is left of.</summary>
    public static int MPI_Remove_error_class(int errorclass)
    {
        lock (Errors.Added)
        {
            foreach (AddedCode code in Errors.Added)
            {
                if (code.Class == errorclass && !ReferenceEquals(code, PlaceOf(errorclass)))
                {
                    return Errors.Raise(Canonical.MPI_ERR_OTHER);
                }
            }
        }

        return Remove(errorclass, isClass: true);
    }

    /// <summary>MPI_Remove_error_code.</summary>
    public static int MPI_Remove_error_code(int errorcode) => Remove(errorcode, isClass: false);

    /// <summary>MPI_Remove_error_string.</summary>
    public static int MPI_Remove_error_string(int errorcode)
    {
        lock (Errors.Added)
        {
            if (PlaceOf(errorcode) is { } code)
            {
                code.Text = string.Empty;
                return Canonical.MPI_SUCCESS;
            }
        }

        return Errors.Raise(Canonical.MPI_ERR_ARG);
    }

    private static AddedCode? PlaceOf(int number) => Errors.IsAdded(number - Canonical.FirstUserErrorCode) ? Errors.Added[number - Canonical.FirstUserErrorCode] : null;

    private static int Remove(int number, bool isClass)
    {
        lock (Errors.Added)
        {
            if (PlaceOf(number) is not { } place || place.Class == number != isClass)
            {
                return Errors.Raise(Canonical.MPI_ERR_ARG);
            }

            Errors.Added[number - Canonical.FirstUserErrorCode] = new AddedCode(AddedCode.Removed);
            while (Errors.Added.Count > 0 && Errors.Added[^1].Class == AddedCode.Removed)
            {
                Errors.Added.RemoveAt(Errors.Added.Count - 1);
            }
        }

        Attributes.LastUsedCodeChanged();
        return Canonical.MPI_SUCCESS;
    }

    private static int FreePlace()
    {
        int index = Errors.Added.FindIndex(code => code.Class == AddedCode.Removed);
        if (index < 0)
        {
            index = Errors.Added.Count;
            Errors.Added.Add(new AddedCode(AddedCode.Removed));
        }

        return index;
    }
}
