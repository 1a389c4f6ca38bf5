namespace Mana.MpiProxy;

// Virtual handles in canonical form. A value below 1024 is the predefined handle of that number in the MPI-5 standard ABI;
// from 1024 on it is a slot of the class's table. Real handles of the library below are plain `nint` and never mix with these.

/// <summary>A communicator as the proxy knows it.</summary>
public readonly record struct Comm(int Slot);

/// <summary>A group as the proxy knows it.</summary>
public readonly record struct Group(int Slot);

/// <summary>A datatype as the proxy knows it.</summary>
public readonly record struct Datatype(int Slot);

/// <summary>A reduction operator as the proxy knows it.</summary>
public readonly record struct Op(int Slot);

/// <summary>A request as the proxy knows it.</summary>
public readonly record struct Request(int Slot);

/// <summary>A matched message (MPI 3.8.2) as the proxy knows it.</summary>
public readonly record struct Message(int Slot);

/// <summary>An error handler as the proxy knows it.</summary>
public readonly record struct Errhandler(int Slot);

/// <summary>An info object as the proxy knows it.</summary>
public readonly record struct Info(int Slot);

/// <summary>A window as the proxy knows it.</summary>
public readonly record struct Win(int Slot);

/// <summary>A file as the proxy knows it.</summary>
public readonly record struct File(int Slot);

/// <summary>A session as the proxy knows it.</summary>
public readonly record struct Session(int Slot);

/// <summary>
/// A status in canonical form. The application's and the library's forms are made from it and read into it by the codecs.
/// </summary>
public struct Status
{
    /// <summary>Rank of the sender in the communicator, or a canonical constant (MPI_ANY_SOURCE, MPI_PROC_NULL).</summary>
    public int Source;

    /// <summary>Tag of the message, or MPI_ANY_TAG.</summary>
    public int Tag;

    /// <summary>Canonical error code of this operation.</summary>
    public int Error;

    /// <summary>Non-zero when the operation was cancelled.</summary>
    public int Cancelled;

    /// <summary>Bytes received.</summary>
    public long CountBytes;

    /// <summary>What MPI calls the empty status (MPI 3.7.3).</summary>
    public static Status Empty => new() { Source = Canonical.MPI_ANY_SOURCE, Tag = Canonical.MPI_ANY_TAG };

    /// <summary>Status of a receive from MPI_PROC_NULL (MPI 3.10).</summary>
    public static Status FromNobody => new() { Source = Canonical.MPI_PROC_NULL, Tag = Canonical.MPI_ANY_TAG };
}
