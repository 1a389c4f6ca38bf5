// Independent data accesses at explicit offsets and at the individual pointer (MPI 14.4.2, 14.4.3).

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    private const FileAccesses ReadsHere = FileAccesses.Read | FileAccesses.Positioned, WritesHere = FileAccesses.Write | FileAccesses.Positioned;

    /// <summary>MPI_File_read_at: at an explicit offset.</summary>
    public static int MPI_File_read_at(File file, long offset, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_read_at_c(file, offset, buffer, count, datatype, status);

    /// <summary>MPI_File_read_at_c: as <see cref="MPI_File_read_at"/>, with a large count.</summary>
    public static int MPI_File_read_at_c(File file, long offset, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.AccessAt(file, ReadsHere, offset, buffer, count, datatype, Lib.MPI_File_read_at, status);

    /// <summary>MPI_File_write_at: at an explicit offset.</summary>
    public static int MPI_File_write_at(File file, long offset, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_write_at_c(file, offset, buffer, count, datatype, status);

    /// <summary>MPI_File_write_at_c: as <see cref="MPI_File_write_at"/>, with a large count.</summary>
    public static int MPI_File_write_at_c(File file, long offset, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.AccessAt(file, WritesHere, offset, buffer, count, datatype, Lib.MPI_File_write_at, status);

    /// <summary>MPI_File_iread_at: at an explicit offset, completed by the request.</summary>
    public static int MPI_File_iread_at(File file, long offset, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iread_at_c(file, offset, buffer, count, datatype, request);

    /// <summary>MPI_File_iread_at_c: as <see cref="MPI_File_iread_at"/>, with a large count.</summary>
    public static int MPI_File_iread_at_c(File file, long offset, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.BeginAt(file, ReadsHere, offset, buffer, count, datatype, Lib.MPI_File_iread_at, request);

    /// <summary>MPI_File_iwrite_at: at an explicit offset, completed by the request.</summary>
    public static int MPI_File_iwrite_at(File file, long offset, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iwrite_at_c(file, offset, buffer, count, datatype, request);

    /// <summary>MPI_File_iwrite_at_c: as <see cref="MPI_File_iwrite_at"/>, with a large count.</summary>
    public static int MPI_File_iwrite_at_c(File file, long offset, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.BeginAt(file, WritesHere, offset, buffer, count, datatype, Lib.MPI_File_iwrite_at, request);

    /// <summary>MPI_File_read: at the individual pointer.</summary>
    public static int MPI_File_read(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_read_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_read_c: as <see cref="MPI_File_read"/>, with a large count.</summary>
    public static int MPI_File_read_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, ReadsHere, buffer, count, datatype, Lib.MPI_File_read, status);

    /// <summary>MPI_File_write: at the individual pointer.</summary>
    public static int MPI_File_write(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_write_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_write_c: as <see cref="MPI_File_write"/>, with a large count.</summary>
    public static int MPI_File_write_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, WritesHere, buffer, count, datatype, Lib.MPI_File_write, status);

    /// <summary>MPI_File_iread: at the individual pointer, which moves at once.</summary>
    public static int MPI_File_iread(File file, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iread_c(file, buffer, count, datatype, request);

    /// <summary>MPI_File_iread_c: as <see cref="MPI_File_iread"/>, with a large count.</summary>
    public static int MPI_File_iread_c(File file, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.Begin(file, ReadsHere, buffer, count, datatype, Lib.MPI_File_iread, request);

    /// <summary>MPI_File_iwrite: at the individual pointer, which moves at once.</summary>
    public static int MPI_File_iwrite(File file, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iwrite_c(file, buffer, count, datatype, request);

    /// <summary>MPI_File_iwrite_c: as <see cref="MPI_File_iwrite"/>, with a large count.</summary>
    public static int MPI_File_iwrite_c(File file, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.Begin(file, WritesHere, buffer, count, datatype, Lib.MPI_File_iwrite, request);
}
