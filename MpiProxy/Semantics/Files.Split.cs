// Split collective data accesses (MPI 14.4.5). The whole access is done when it is begun, as the standard allows and ROMIO does: so a
// checkpoint between begin and end finds nothing in flight, and the end answers from the record.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_File_read_at_all_begin: reads at once.</summary>
    public static int MPI_File_read_at_all_begin(File file, long offset, void* buffer, int count, Datatype datatype) =>
        MPI_File_read_at_all_begin_c(file, offset, buffer, count, datatype);

    /// <summary>MPI_File_read_at_all_begin_c: as <see cref="MPI_File_read_at_all_begin"/>, with a large count.</summary>
    public static int MPI_File_read_at_all_begin_c(File file, long offset, void* buffer, long count, Datatype datatype) =>
        Files.BeginSplitAt(file, SplitKind.ReadAtAll, ReadTogether, offset, buffer, count, datatype, Lib.MPI_File_read_at_all);

    /// <summary>MPI_File_read_at_all_end: answers what the begin has done.</summary>
    public static int MPI_File_read_at_all_end(File file, void* buffer, Status* status) => Files.EndSplit(file, SplitKind.ReadAtAll, status);

    /// <summary>MPI_File_write_at_all_begin: writes at once.</summary>
    public static int MPI_File_write_at_all_begin(File file, long offset, void* buffer, int count, Datatype datatype) =>
        MPI_File_write_at_all_begin_c(file, offset, buffer, count, datatype);

    /// <summary>MPI_File_write_at_all_begin_c: as <see cref="MPI_File_write_at_all_begin"/>, with a large count.</summary>
    public static int MPI_File_write_at_all_begin_c(File file, long offset, void* buffer, long count, Datatype datatype) =>
        Files.BeginSplitAt(file, SplitKind.WriteAtAll, WriteTogether, offset, buffer, count, datatype, Lib.MPI_File_write_at_all);

    /// <summary>MPI_File_write_at_all_end: answers what the begin has done.</summary>
    public static int MPI_File_write_at_all_end(File file, void* buffer, Status* status) => Files.EndSplit(file, SplitKind.WriteAtAll, status);

    /// <summary>MPI_File_read_all_begin: reads at once.</summary>
    public static int MPI_File_read_all_begin(File file, void* buffer, int count, Datatype datatype) =>
        MPI_File_read_all_begin_c(file, buffer, count, datatype);

    /// <summary>MPI_File_read_all_begin_c: as <see cref="MPI_File_read_all_begin"/>, with a large count.</summary>
    public static int MPI_File_read_all_begin_c(File file, void* buffer, long count, Datatype datatype) =>
        Files.BeginSplit(file, SplitKind.ReadAll, ReadTogether, buffer, count, datatype, Lib.MPI_File_read_all);

    /// <summary>MPI_File_read_all_end: answers what the begin has done.</summary>
    public static int MPI_File_read_all_end(File file, void* buffer, Status* status) => Files.EndSplit(file, SplitKind.ReadAll, status);

    /// <summary>MPI_File_write_all_begin: writes at once.</summary>
    public static int MPI_File_write_all_begin(File file, void* buffer, int count, Datatype datatype) =>
        MPI_File_write_all_begin_c(file, buffer, count, datatype);

    /// <summary>MPI_File_write_all_begin_c: as <see cref="MPI_File_write_all_begin"/>, with a large count.</summary>
    public static int MPI_File_write_all_begin_c(File file, void* buffer, long count, Datatype datatype) =>
        Files.BeginSplit(file, SplitKind.WriteAll, WriteTogether, buffer, count, datatype, Lib.MPI_File_write_all);

    /// <summary>MPI_File_write_all_end: answers what the begin has done.</summary>
    public static int MPI_File_write_all_end(File file, void* buffer, Status* status) => Files.EndSplit(file, SplitKind.WriteAll, status);

    /// <summary>MPI_File_read_ordered_begin: reads at once.</summary>
    public static int MPI_File_read_ordered_begin(File file, void* buffer, int count, Datatype datatype) =>
        MPI_File_read_ordered_begin_c(file, buffer, count, datatype);

    /// <summary>MPI_File_read_ordered_begin_c: as <see cref="MPI_File_read_ordered_begin"/>, with a large count.</summary>
    public static int MPI_File_read_ordered_begin_c(File file, void* buffer, long count, Datatype datatype) =>
        Files.BeginSplit(file, SplitKind.ReadOrdered, ReadsOrdered, buffer, count, datatype, Lib.MPI_File_read_ordered);

    /// <summary>MPI_File_read_ordered_end: answers what the begin has done.</summary>
    public static int MPI_File_read_ordered_end(File file, void* buffer, Status* status) => Files.EndSplit(file, SplitKind.ReadOrdered, status);

    /// <summary>MPI_File_write_ordered_begin: writes at once.</summary>
    public static int MPI_File_write_ordered_begin(File file, void* buffer, int count, Datatype datatype) =>
        MPI_File_write_ordered_begin_c(file, buffer, count, datatype);

    /// <summary>MPI_File_write_ordered_begin_c: as <see cref="MPI_File_write_ordered_begin"/>, with a large count.</summary>
    public static int MPI_File_write_ordered_begin_c(File file, void* buffer, long count, Datatype datatype) =>
        Files.BeginSplit(file, SplitKind.WriteOrdered, WritesOrdered, buffer, count, datatype, Lib.MPI_File_write_ordered);

    /// <summary>MPI_File_write_ordered_end: answers what the begin has done.</summary>
    public static int MPI_File_write_ordered_end(File file, void* buffer, Status* status) => Files.EndSplit(file, SplitKind.WriteOrdered, status);
}
