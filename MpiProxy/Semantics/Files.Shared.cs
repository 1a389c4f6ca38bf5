// Data accesses at the shared pointer (MPI 14.4.4): independent ones, and collective ones in the order of ranks.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    private const FileAccesses ReadsShared = FileAccesses.Read | FileAccesses.Shared, WritesShared = FileAccesses.Write | FileAccesses.Shared;
    private const FileAccesses ReadsOrdered = ReadsShared | FileAccesses.Collective, WritesOrdered = WritesShared | FileAccesses.Collective;

    /// <summary>MPI_File_read_shared: at the shared pointer.</summary>
    public static int MPI_File_read_shared(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_read_shared_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_read_shared_c: as <see cref="MPI_File_read_shared"/>, with a large count.</summary>
    public static int MPI_File_read_shared_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, ReadsShared, buffer, count, datatype, Lib.MPI_File_read_shared, status);

    /// <summary>MPI_File_write_shared: at the shared pointer.</summary>
    public static int MPI_File_write_shared(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_write_shared_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_write_shared_c: as <see cref="MPI_File_write_shared"/>, with a large count.</summary>
    public static int MPI_File_write_shared_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, WritesShared, buffer, count, datatype, Lib.MPI_File_write_shared, status);

    /// <summary>MPI_File_iread_shared: at the shared pointer, which moves at once.</summary>
    public static int MPI_File_iread_shared(File file, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iread_shared_c(file, buffer, count, datatype, request);

    /// <summary>MPI_File_iread_shared_c: as <see cref="MPI_File_iread_shared"/>, with a large count.</summary>
    public static int MPI_File_iread_shared_c(File file, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.Begin(file, ReadsShared, buffer, count, datatype, Lib.MPI_File_iread_shared, request);

    /// <summary>MPI_File_iwrite_shared: at the shared pointer, which moves at once.</summary>
    public static int MPI_File_iwrite_shared(File file, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iwrite_shared_c(file, buffer, count, datatype, request);

    /// <summary>MPI_File_iwrite_shared_c: as <see cref="MPI_File_iwrite_shared"/>, with a large count.</summary>
    public static int MPI_File_iwrite_shared_c(File file, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.Begin(file, WritesShared, buffer, count, datatype, Lib.MPI_File_iwrite_shared, request);

    /// <summary>MPI_File_read_ordered: all members at the shared pointer, in the order of their ranks.</summary>
    public static int MPI_File_read_ordered(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_read_ordered_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_read_ordered_c: as <see cref="MPI_File_read_ordered"/>, with a large count.</summary>
    public static int MPI_File_read_ordered_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, ReadsOrdered, buffer, count, datatype, Lib.MPI_File_read_ordered, status);

    /// <summary>MPI_File_write_ordered: all members at the shared pointer, in the order of their ranks.</summary>
    public static int MPI_File_write_ordered(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_write_ordered_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_write_ordered_c: as <see cref="MPI_File_write_ordered"/>, with a large count.</summary>
    public static int MPI_File_write_ordered_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, WritesOrdered, buffer, count, datatype, Lib.MPI_File_write_ordered, status);
}
