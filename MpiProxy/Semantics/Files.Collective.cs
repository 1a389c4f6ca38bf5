// Collective data accesses at explicit offsets and at the individual pointer (MPI 14.4.2, 14.4.3): two-phase on the file's communicator.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    private const FileAccesses ReadTogether = ReadsHere | FileAccesses.Collective, WriteTogether = WritesHere | FileAccesses.Collective;

    /// <summary>MPI_File_read_at_all: all members, each at its offset.</summary>
    public static int MPI_File_read_at_all(File file, long offset, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_read_at_all_c(file, offset, buffer, count, datatype, status);

    /// <summary>MPI_File_read_at_all_c: as <see cref="MPI_File_read_at_all"/>, with a large count.</summary>
    public static int MPI_File_read_at_all_c(File file, long offset, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.AccessAt(file, ReadTogether, offset, buffer, count, datatype, Lib.MPI_File_read_at_all, status);

    /// <summary>MPI_File_write_at_all: all members, each at its offset.</summary>
    public static int MPI_File_write_at_all(File file, long offset, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_write_at_all_c(file, offset, buffer, count, datatype, status);

    /// <summary>MPI_File_write_at_all_c: as <see cref="MPI_File_write_at_all"/>, with a large count.</summary>
    public static int MPI_File_write_at_all_c(File file, long offset, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.AccessAt(file, WriteTogether, offset, buffer, count, datatype, Lib.MPI_File_write_at_all, status);

    /// <summary>MPI_File_iread_at_all: started when its phase one is over.</summary>
    public static int MPI_File_iread_at_all(File file, long offset, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iread_at_all_c(file, offset, buffer, count, datatype, request);

    /// <summary>MPI_File_iread_at_all_c: as <see cref="MPI_File_iread_at_all"/>, with a large count.</summary>
    public static int MPI_File_iread_at_all_c(File file, long offset, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.InitiateAt(file, FileStarters.Read, offset, buffer, count, datatype, request);

    /// <summary>MPI_File_iwrite_at_all: started when its phase one is over.</summary>
    public static int MPI_File_iwrite_at_all(File file, long offset, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iwrite_at_all_c(file, offset, buffer, count, datatype, request);

    /// <summary>MPI_File_iwrite_at_all_c: as <see cref="MPI_File_iwrite_at_all"/>, with a large count.</summary>
    public static int MPI_File_iwrite_at_all_c(File file, long offset, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.InitiateAt(file, FileStarters.Write, offset, buffer, count, datatype, request);

    /// <summary>MPI_File_read_all: all members, each at its pointer.</summary>
    public static int MPI_File_read_all(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_read_all_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_read_all_c: as <see cref="MPI_File_read_all"/>, with a large count.</summary>
    public static int MPI_File_read_all_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, ReadTogether, buffer, count, datatype, Lib.MPI_File_read_all, status);

    /// <summary>MPI_File_write_all: all members, each at its pointer.</summary>
    public static int MPI_File_write_all(File file, void* buffer, int count, Datatype datatype, Status* status) =>
        MPI_File_write_all_c(file, buffer, count, datatype, status);

    /// <summary>MPI_File_write_all_c: as <see cref="MPI_File_write_all"/>, with a large count.</summary>
    public static int MPI_File_write_all_c(File file, void* buffer, long count, Datatype datatype, Status* status) =>
        Files.Access(file, WriteTogether, buffer, count, datatype, Lib.MPI_File_write_all, status);

    /// <summary>MPI_File_iread_all: the pointer moves at once, the access is started when its phase one is over.</summary>
    public static int MPI_File_iread_all(File file, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iread_all_c(file, buffer, count, datatype, request);

    /// <summary>MPI_File_iread_all_c: as <see cref="MPI_File_iread_all"/>, with a large count.</summary>
    public static int MPI_File_iread_all_c(File file, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.InitiateHere(file, FileStarters.Read, buffer, count, datatype, request);

    /// <summary>MPI_File_iwrite_all: the pointer moves at once, the access is started when its phase one is over.</summary>
    public static int MPI_File_iwrite_all(File file, void* buffer, int count, Datatype datatype, Request* request) =>
        MPI_File_iwrite_all_c(file, buffer, count, datatype, request);

    /// <summary>MPI_File_iwrite_all_c: as <see cref="MPI_File_iwrite_all"/>, with a large count.</summary>
    public static int MPI_File_iwrite_all_c(File file, void* buffer, long count, Datatype datatype, Request* request) =>
        Files.InitiateHere(file, FileStarters.Write, buffer, count, datatype, request);
}
