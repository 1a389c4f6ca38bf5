/* Files of MPI which are open at the checkpoint, one for each way to access them: through a view of columns of a matrix (individual pointer,
 * collective), at explicit offsets with a request pending from one step to the next, at the shared pointer, in the order of ranks, by split
 * collectives, by nonblocking collectives, read only on MPI_COMM_SELF, and one in atomic mode that is deleted when it is closed. Positions,
 * views, groups, modes, error handlers and counts are checked in every step, and the files' contents at the end. The name of one is no text in UTF-8. */
#include "check.h"

enum { rows = 4, width = 3, files = 8, records = 50 };
enum { MATRIX, EXPLICIT, SHARED, ORDERED, SPLIT, TOGETHER, INPUT, ATOMIC };

static MPI_File file[files];
static char path[files][4096];
static int errors_seen;

static void count_error(MPI_File *which, int *code, ...)
{
    int class;
    CHECK(*which == file[ATOMIC]);
    MPI_OK(MPI_Error_class(*code, &class));
    CHECK_EQUAL(class, MPI_ERR_COUNT);
    errors_seen++;
}

static void open_file(int which, const char *name, MPI_Comm comm, int mode)
{
    MPI_Info info;
    MPI_OK(MPI_Info_create(&info));
    MPI_OK(MPI_Info_set(info, "cb_buffer_size", "1048576"));
    if (comm == MPI_COMM_SELF) CHECK(snprintf(path[which], sizeof path[which], "%s/mpiio-%s-%d", options.directory, name, world_rank) < (int)sizeof path[which]);
    else CHECK(snprintf(path[which], sizeof path[which], "%s/mpiio-%s", options.directory, name) < (int)sizeof path[which]);
    MPI_OK(MPI_File_open(comm, path[which], mode, info, &file[which]));
    MPI_OK(MPI_Info_free(&info));
}

static void check_count(MPI_Status *status, MPI_Datatype type, int expected)
{
    int count, elements;
    MPI_OK(MPI_Get_count(status, type, &count));
    CHECK_EQUAL(count, expected);
    MPI_OK(MPI_Get_elements(status, type, &elements));
    CHECK(elements >= expected);
}

static void check_values(const uint64_t *values, int count, int rank, long step, long kind)
{
    for (int i = 0; i < count; i++)
        if (values[i] != pattern_of(rank, step, kind * 1000 + i)) fail(__FILE__, __LINE__, "value %d of rank %d, step %ld, file %ld is wrong", i, rank, step, kind);
}

static void fill(uint64_t *values, int count, long step, long kind)
{
    for (int i = 0; i < count; i++) values[i] = pattern_of(world_rank, step, kind * 1000 + i);
}

/* Whole matrices follow one another; of each this rank has `width` columns. */
static void set_matrix_view(void)
{
    MPI_Datatype columns;
    int sizes[2] = { rows, width * world_size }, part[2] = { rows, width }, from[2] = { 0, width * world_rank };
    MPI_OK(MPI_Type_create_subarray(2, sizes, part, from, MPI_ORDER_C, MPI_UINT64_T, &columns));
    MPI_OK(MPI_Type_commit(&columns));
    MPI_OK(MPI_File_set_view(file[MATRIX], 16, MPI_UINT64_T, columns, "native", MPI_INFO_NULL));
    MPI_OK(MPI_Type_free(&columns)); /* the view keeps it */
}

static void check_matrix_view(void)
{
    char representation[MPI_MAX_DATAREP_STRING];
    MPI_Offset displacement;
    MPI_Datatype etype, filetype;
    MPI_Aint lower, extent;
    int size;
    MPI_OK(MPI_File_get_view(file[MATRIX], &displacement, &etype, &filetype, representation));
    CHECK_EQUAL(displacement, 16);
    CHECK(etype == MPI_UINT64_T);
    CHECK(!strcmp(representation, "native"));
    MPI_OK(MPI_Type_size(filetype, &size));
    CHECK_EQUAL(size, rows * width * 8);
    MPI_OK(MPI_Type_get_extent(filetype, &lower, &extent));
    CHECK_EQUAL(extent, rows * width * 8 * world_size);
    MPI_OK(MPI_Type_free(&filetype));
}

static void check_modes(void)
{
    MPI_Group group, world;
    MPI_Info used;
    int mode, flag, comparison;
    MPI_OK(MPI_File_get_amode(file[INPUT], &mode));
    CHECK_EQUAL(mode, MPI_MODE_RDONLY);
    MPI_OK(MPI_File_get_amode(file[ATOMIC], &mode));
    CHECK_EQUAL(mode, MPI_MODE_RDWR | MPI_MODE_CREATE | MPI_MODE_DELETE_ON_CLOSE);
    MPI_OK(MPI_File_get_atomicity(file[ATOMIC], &flag));
    CHECK(flag);
    MPI_OK(MPI_File_get_atomicity(file[MATRIX], &flag));
    CHECK(!flag);
    MPI_OK(MPI_File_get_group(file[MATRIX], &group));
    MPI_OK(MPI_Comm_group(MPI_COMM_WORLD, &world));
    MPI_OK(MPI_Group_compare(group, world, &comparison));
    CHECK_EQUAL(comparison, MPI_IDENT);
    MPI_OK(MPI_Group_free(&group));
    MPI_OK(MPI_Group_free(&world));
    MPI_OK(MPI_File_get_info(file[MATRIX], &used));
    MPI_OK(MPI_Info_free(&used));
    CHECK(MPI_File_write(file[INPUT], &mode, 1, MPI_INT, MPI_STATUS_IGNORE) != MPI_SUCCESS);
    int before = errors_seen;
    CHECK(MPI_File_write(file[ATOMIC], &mode, -1, MPI_INT, MPI_STATUS_IGNORE) != MPI_SUCCESS);
    CHECK_EQUAL(errors_seen, before + 1);
}

int main(int argc, char **argv)
{
    start(argc, argv, "mpiio", (struct options){ 0 });
    enum { block = rows * width };
    uint64_t sum = 0, values[block], other[block], pending[block], posted[block];
    MPI_Request request = MPI_REQUEST_NULL, collective = MPI_REQUEST_NULL;
    MPI_Datatype own, turns;
    MPI_Errhandler handler;
    MPI_Status status;
    MPI_Offset position, size;
    MPI_Comm comm;
    const int create = MPI_MODE_RDWR | MPI_MODE_CREATE;

    MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &comm));
    open_file(MATRIX, "matrix", comm, create);
    MPI_OK(MPI_Comm_free(&comm)); /* the file keeps its own */
    open_file(EXPLICIT, "explicit", MPI_COMM_WORLD, create);
    open_file(SHARED, "shared", MPI_COMM_WORLD, create);
    open_file(ORDERED, "ordered", MPI_COMM_WORLD, create);
    open_file(SPLIT, "split-\xe9\xff", MPI_COMM_WORLD, create);
    open_file(TOGETHER, "together", MPI_COMM_WORLD, create);
    open_file(INPUT, "input", MPI_COMM_SELF, create);
    open_file(ATOMIC, "atomic", MPI_COMM_WORLD, create | MPI_MODE_DELETE_ON_CLOSE);
    for (int i = 0; i < files; i++) MPI_OK(MPI_File_set_size(file[i], 0));
    set_matrix_view();
    MPI_OK(MPI_File_set_view(file[SPLIT], 0, MPI_UINT64_T, MPI_UINT64_T, "native", MPI_INFO_NULL));
    MPI_OK(MPI_Type_contiguous(block, MPI_UINT64_T, &own));
    MPI_OK(MPI_Type_create_resized(own, 0, world_size * block * 8, &turns)); /* blocks of all ranks in turn */
    MPI_OK(MPI_Type_commit(&turns));
    MPI_OK(MPI_File_set_view(file[TOGETHER], world_rank * block * 8, MPI_UINT64_T, turns, "native", MPI_INFO_NULL));
    MPI_OK(MPI_Type_free(&own));
    MPI_OK(MPI_Type_free(&turns));
    MPI_OK(MPI_File_set_atomicity(file[ATOMIC], 1));
    MPI_OK(MPI_File_create_errhandler(count_error, &handler));
    MPI_OK(MPI_File_set_errhandler(file[ATOMIC], handler));
    MPI_OK(MPI_Errhandler_free(&handler)); /* the file keeps it */
    for (long step = 0; step < records; step++) {
        fill(values, block, step, INPUT);
        MPI_OK(MPI_File_write(file[INPUT], values, block, MPI_UINT64_T, MPI_STATUS_IGNORE));
    }
    MPI_OK(MPI_File_close(&file[INPUT]));
    CHECK(file[INPUT] == MPI_FILE_NULL);
    open_file(INPUT, "input", MPI_COMM_SELF, MPI_MODE_RDONLY);

    running();
    long step;
    for (step = 0; more(step); step++) {
        /* Columns of one more matrix, and those of the step before back at their explicit offset. */
        fill(values, block, step, MATRIX);
        MPI_OK(MPI_File_write_all(file[MATRIX], values, block, MPI_UINT64_T, &status));
        check_count(&status, MPI_UINT64_T, block);
        MPI_OK(MPI_File_get_position(file[MATRIX], &position));
        CHECK_EQUAL(position, (step + 1) * block);
        MPI_OK(MPI_File_read_at_all(file[MATRIX], step * block, other, block, MPI_UINT64_T, &status));
        check_count(&status, MPI_UINT64_T, block);
        check_values(other, block, world_rank, step, MATRIX);
        check_matrix_view();

        /* A write that was begun in the last step ends in this one. */
        if (step > 0) {
            MPI_OK(MPI_Wait(&request, &status));
            check_count(&status, MPI_UINT64_T, block);
            MPI_OK(MPI_Wait(&collective, &status));
            check_count(&status, MPI_UINT64_T, block);
        }
        fill(pending, block, step, EXPLICIT);
        MPI_OK(MPI_File_iwrite_at(file[EXPLICIT], (step * world_size + world_rank) * (MPI_Offset)sizeof pending, pending, block, MPI_UINT64_T, &request));
        fill(posted, block, step, TOGETHER);
        MPI_OK(MPI_File_iwrite_all(file[TOGETHER], posted, block, MPI_UINT64_T, &collective));
        MPI_OK(MPI_File_get_position(file[TOGETHER], &position));
        CHECK_EQUAL(position, (step + 1) * block);

        /* One record of each rank, in any order; one of each in the order of ranks. */
        fill(values, block, step, SHARED);
        values[0] = (uint64_t)world_rank;
        values[1] = (uint64_t)step;
        MPI_OK(MPI_File_write_shared(file[SHARED], values, block, MPI_UINT64_T, &status));
        check_count(&status, MPI_UINT64_T, block);
        fill(values, block, step, ORDERED);
        MPI_OK(MPI_File_write_ordered(file[ORDERED], values, block, MPI_UINT64_T, &status));
        check_count(&status, MPI_UINT64_T, block);
        MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
        MPI_OK(MPI_File_get_position_shared(file[ORDERED], &position));
        CHECK_EQUAL(position, (step + 1) * world_size * (MPI_Offset)sizeof values);
        MPI_OK(MPI_Barrier(MPI_COMM_WORLD));

        /* Begun before the pause and ended after it. */
        fill(values, block, step, SPLIT);
        MPI_OK(MPI_File_write_at_all_begin(file[SPLIT], (step * world_size + world_rank) * block, values, block, MPI_UINT64_T));

        if (step % records == 0) MPI_OK(MPI_File_seek(file[INPUT], 0, MPI_SEEK_SET));
        MPI_OK(MPI_File_read(file[INPUT], other, block, MPI_UINT64_T, &status));
        check_count(&status, MPI_UINT64_T, block);
        check_values(other, block, world_rank, step % records, INPUT);
        sum = checksum(sum, other[step % block]);

        fill(other, 1, step, ATOMIC);
        MPI_OK(MPI_File_write_at(file[ATOMIC], world_rank * 8, other, 1, MPI_UINT64_T, MPI_STATUS_IGNORE));
        MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
        int peer = (world_rank + 1) % world_size;
        MPI_OK(MPI_File_read_at(file[ATOMIC], peer * 8, other, 1, MPI_UINT64_T, MPI_STATUS_IGNORE));
        check_values(other, 1, peer, step, ATOMIC);
        check_modes();
        MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
        pause_step();

        MPI_OK(MPI_File_write_at_all_end(file[SPLIT], values, &status));
        check_count(&status, MPI_UINT64_T, block);
    }
    MPI_OK(MPI_Wait(&request, &status));
    MPI_OK(MPI_Wait(&collective, &status));
    CHECK_EQUAL(errors_seen, step);

    /* Everything once more, by other calls than those that wrote it. */
    for (int i = 0; i < files; i++) if (i != INPUT) MPI_OK(MPI_File_sync(file[i]));
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    MPI_OK(MPI_File_get_size(file[MATRIX], &size));
    CHECK_EQUAL(size, 16 + step * world_size * (MPI_Offset)sizeof values);
    MPI_OK(MPI_File_get_size(file[SHARED], &size));
    CHECK_EQUAL(size, step * world_size * (MPI_Offset)sizeof values);
    MPI_OK(MPI_File_seek(file[MATRIX], 0, MPI_SEEK_SET));
    MPI_OK(MPI_File_seek_shared(file[ORDERED], 0, MPI_SEEK_SET));
    long mine = 0;
    uint64_t *seen = calloc((size_t)(step * world_size), sizeof *seen);
    CHECK(seen != NULL);
    for (long done = 0; done < step; done++) {
        MPI_OK(MPI_File_iread_all(file[MATRIX], values, block, MPI_UINT64_T, &request));
        MPI_OK(MPI_Wait(&request, &status));
        check_count(&status, MPI_UINT64_T, block);
        check_values(values, block, world_rank, done, MATRIX);
        MPI_OK(MPI_File_read_ordered_begin(file[ORDERED], values, block, MPI_UINT64_T));
        MPI_OK(MPI_File_read_ordered_end(file[ORDERED], values, &status));
        check_values(values, block, world_rank, done, ORDERED);
        for (int rank = 0; rank < world_size; rank++) {
            MPI_Offset record = done * world_size + rank;
            MPI_OK(MPI_File_iread_at(file[EXPLICIT], record * (MPI_Offset)sizeof values, values, block, MPI_UINT64_T, &request));
            MPI_OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
            check_values(values, block, rank, done, EXPLICIT);
            MPI_OK(MPI_File_read_at(file[SPLIT], record * block, values, block, MPI_UINT64_T, MPI_STATUS_IGNORE));
            check_values(values, block, rank, done, SPLIT);
            MPI_OK(MPI_File_read_at(file[SHARED], record * (MPI_Offset)sizeof values, values, block, MPI_UINT64_T, MPI_STATUS_IGNORE));
            CHECK(values[0] < (uint64_t)world_size && values[1] < (uint64_t)step);
            for (int i = 2; i < block; i++) CHECK(values[i] == pattern_of((int)values[0], (long)values[1], SHARED * 1000 + i));
            seen[values[1] * (uint64_t)world_size + values[0]]++;
            mine += values[0] == (uint64_t)world_rank;
        }
        MPI_OK(MPI_File_read_at(file[TOGETHER], done * block, values, block, MPI_UINT64_T, MPI_STATUS_IGNORE));
        check_values(values, block, world_rank, done, TOGETHER);
    }
    CHECK_EQUAL(mine, step);
    for (long i = 0; i < step * world_size; i++) CHECK_EQUAL(seen[i], 1);
    free(seen);
    MPI_OK(MPI_File_seek(file[INPUT], 0, MPI_SEEK_END));
    MPI_OK(MPI_File_read(file[INPUT], values, block, MPI_UINT64_T, &status));
    check_count(&status, MPI_UINT64_T, 0);
    for (int i = 0; i < files; i++) MPI_OK(MPI_File_close(&file[i]));
    CHECK(access(path[ATOMIC], F_OK) != 0);
    MPI_OK(MPI_File_delete(path[INPUT], MPI_INFO_NULL));
    for (int i = 0; i < files; i++) if (i != INPUT && i != ATOMIC && world_rank == 0) MPI_OK(MPI_File_delete(path[i], MPI_INFO_NULL));
    return finish(step, sum);
}
