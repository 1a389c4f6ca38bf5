/* Counts above 2^31 for real: messages, collectives, derived types and files of 2 GiB and a little more, between two ranks. Needs 12 GiB of memory. Each
 * transfer is checked at its ends, around 2^31 bytes, and at places in between. `make huge` runs it. */
#include "check.h"

enum { tag = 3, marks = 64 };

static const MPI_Count elements = ((MPI_Count)1 << 31) + 8;
static unsigned char *data;
static uint64_t sum;

static MPI_Count place(int mark)
{
    static const MPI_Count fixed[] = { 0, 1, 2147483646, 2147483647, 2147483648, 2147483649, 2147483654, 2147483655 };
    return mark < 8 ? fixed[mark] : (MPI_Count)(pattern((uint64_t)mark) % (uint64_t)elements);
}

static unsigned char mark_of(int rank, long step, int mark)
{
    return (unsigned char)pattern_of(rank, step, (long)place(mark));
}

static void fill(int rank, long step)
{
    memset(data, (int)step, (size_t)elements);
    for (int i = 0; i < marks; i++) data[place(i)] = mark_of(rank, step, i);
}

static void check_marks(int rank, long step)
{
    for (int i = 0; i < marks; i++) {
        if (data[place(i)] != mark_of(rank, step, i)) fail(__FILE__, __LINE__, "byte %lld of step %ld is wrong", (long long)place(i), step);
        sum = checksum(sum, data[place(i)]);
    }
    for (MPI_Count at = 0; at < elements; at += 4096 * 4096) {
        int marked = 0;
        for (int i = 0; i < marks; i++) marked |= place(i) == at;
        CHECK(marked || data[at] == (unsigned char)step);
    }
}

static void check_counts(MPI_Status *status)
{
    MPI_Count large;
    int small;
    MPI_OK(MPI_Get_count_c(status, MPI_BYTE, &large));
    CHECK_EQUAL(large, elements);
    MPI_OK(MPI_Get_elements_c(status, MPI_BYTE, &large));
    CHECK_EQUAL(large, elements);
    MPI_OK(MPI_Get_count(status, MPI_BYTE, &small));
    CHECK_EQUAL(small, MPI_UNDEFINED);
}

static void messages(void)
{
    MPI_Status status;
    MPI_Request request;
    fill(world_rank, 1);
    if (world_rank == 0) {
        MPI_OK(MPI_Send_c(data, elements, MPI_BYTE, 1, tag, MPI_COMM_WORLD));
        MPI_OK(MPI_Irecv_c(data, elements, MPI_BYTE, 1, tag, MPI_COMM_WORLD, &request));
        MPI_OK(MPI_Wait(&request, &status));
        check_counts(&status);
        check_marks(0, 1);
    } else {
        memset(data, 0, (size_t)elements);
        MPI_OK(MPI_Probe(0, tag, MPI_COMM_WORLD, &status));
        check_counts(&status);
        MPI_OK(MPI_Recv_c(data, elements, MPI_BYTE, 0, tag, MPI_COMM_WORLD, &status));
        check_counts(&status);
        check_marks(0, 1);
        MPI_OK(MPI_Isend_c(data, elements, MPI_BYTE, 0, tag, MPI_COMM_WORLD, &request));
        MPI_OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    }
}

static void broadcast(void)
{
    fill(world_rank, 2);
    MPI_OK(MPI_Bcast_c(data, elements, MPI_BYTE, 1, MPI_COMM_WORLD));
    check_marks(1, 2);
}

static void reduction(void)
{
    fill(world_rank, 3);
    MPI_OK(MPI_Allreduce_c(MPI_IN_PLACE, data, elements, MPI_UINT8_T, MPI_MAX, MPI_COMM_WORLD));
    for (int i = 0; i < marks; i++) {
        unsigned char one = mark_of(0, 3, i), other = mark_of(1, 3, i);
        CHECK_EQUAL(data[place(i)], one > other ? one : other);
        sum = checksum(sum, data[place(i)]);
    }
}

static void types(void)
{
    MPI_Datatype whole;
    MPI_Count size, lower, extent;
    MPI_Status status;
    int small;
    MPI_OK(MPI_Type_contiguous_c(elements, MPI_BYTE, &whole));
    MPI_OK(MPI_Type_commit(&whole));
    MPI_OK(MPI_Type_size_c(whole, &size));
    CHECK_EQUAL(size, elements);
    MPI_OK(MPI_Type_size(whole, &small));
    CHECK_EQUAL(small, MPI_UNDEFINED);
    MPI_OK(MPI_Type_get_extent_c(whole, &lower, &extent));
    CHECK_EQUAL(lower, 0);
    CHECK_EQUAL(extent, elements);
    fill(world_rank, 4);
    if (world_rank == 1) {
        MPI_OK(MPI_Send(data, 1, whole, 0, tag, MPI_COMM_WORLD));
    } else {
        MPI_OK(MPI_Recv(data, 1, whole, 1, tag, MPI_COMM_WORLD, &status));
        MPI_OK(MPI_Get_count_c(&status, whole, &size));
        CHECK_EQUAL(size, 1);
        check_counts(&status);
        check_marks(1, 4);
    }
    MPI_OK(MPI_Type_free(&whole));
}

/* One write of all elements by rank 0, read by rank 1; and a view whose holes make the file larger than 4 GiB, with little in it. */
static void file(void)
{
    char name[4096];
    MPI_File handle;
    MPI_Status status;
    MPI_Datatype sparse;
    MPI_Offset size;
    unsigned char some[16], back[16];
    CHECK(snprintf(name, sizeof name, "%s/huge-file", options.directory) < (int)sizeof name);
    MPI_OK(MPI_File_open(MPI_COMM_WORLD, name, MPI_MODE_RDWR | MPI_MODE_CREATE | MPI_MODE_DELETE_ON_CLOSE, MPI_INFO_NULL, &handle));
    fill(world_rank, 5);
    if (world_rank == 0) {
        MPI_OK(MPI_File_write_at_c(handle, 5, data, elements, MPI_BYTE, &status));
        check_counts(&status);
    }
    MPI_OK(MPI_File_sync(handle));
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    MPI_OK(MPI_File_get_size(handle, &size));
    CHECK_EQUAL(size, elements + 5);
    if (world_rank == 1) {
        MPI_OK(MPI_File_read_at_c(handle, 5, data, elements, MPI_BYTE, &status));
        check_counts(&status);
        check_marks(0, 5);
    }
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    MPI_OK(MPI_File_set_size(handle, 0));
    MPI_OK(MPI_Type_vector_c(4, 4, elements / 4, MPI_INT, &sparse)); /* blocks of 16 bytes, 2 GiB apart */
    MPI_OK(MPI_Type_commit(&sparse));
    MPI_OK(MPI_File_set_view(handle, 16 * world_rank, MPI_INT, sparse, "native", MPI_INFO_NULL));
    for (int i = 0; i < 16; i++) some[i] = (unsigned char)pattern_of(world_rank, 6, i);
    MPI_OK(MPI_File_write_at_c(handle, 8, some, 4, MPI_INT, &status)); /* the third block */
    MPI_OK(MPI_File_sync(handle));
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    MPI_OK(MPI_File_get_size(handle, &size));
    CHECK_EQUAL(size, 2 * (elements / 4) * 4 + 32);
    MPI_OK(MPI_File_read_at_c(handle, 8, back, 4, MPI_INT, &status));
    CHECK(!memcmp(some, back, sizeof some));
    for (int i = 0; i < 16; i++) sum = checksum(sum, back[i]);
    MPI_OK(MPI_Type_free(&sparse));
    MPI_OK(MPI_File_close(&handle));
}

int main(int argc, char **argv)
{
    start(argc, argv, "huge", (struct options){ .steps = 1, .mode = "all" });
    CHECK_EQUAL(world_size, 2);
    data = malloc((size_t)elements);
    CHECK(data != NULL);
    int all = !strcmp(options.mode, "all");
    running();
    if (all || !strcmp(options.mode, "messages")) messages();
    if (all || !strcmp(options.mode, "broadcast")) broadcast();
    if (all || !strcmp(options.mode, "reduction")) reduction();
    if (all || !strcmp(options.mode, "types")) types();
    if (all || !strcmp(options.mode, "file")) file();
    free(data);
    return finish(options.steps, sum);
}
