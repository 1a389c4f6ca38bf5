/* One call of each class of MPI functions, as measure.c measures them: the same binary natively and under Mana. What Mana adds may be 40 ns for a call with two
 * handles and 60 ns for one with a status; a row whose name ends in a file or a window spends its time in the library below. */
#include "measure.h"
#include <stdint.h>
#include <unistd.h>

static uint64_t cell, cell2;
static MPI_Datatype type, type2;
static MPI_Group group, group2;
static MPI_Info info;
static MPI_Comm grid, comm2;
static int keyval;
static MPI_Request inactive, ready[2];
static MPI_Status status;
static MPI_Win window;
static MPI_File file;
static uint64_t window_cell[2];

static void call_compare(int n) { for (int result; n--;) MPI_Comm_compare(comm, comm2, &result); }
static void call_get_count(int n) { for (int count; n--;) MPI_Get_count(&status, type, &count); }
static void call_type_size(int n) { for (int size; n--;) MPI_Type_size(type, &size); }
static void call_type_extent(int n) { for (MPI_Aint lower, extent; n--;) MPI_Type_get_extent(type, &lower, &extent); }
static void call_type_dup(int n) { while (n--) MPI_Type_dup(type, &type2), MPI_Type_free(&type2); }
static void call_group_rank(int n) { for (int rank; n--;) MPI_Group_rank(group, &rank); }
static void call_group_translate(int n) { for (int own = 0, other; n--;) MPI_Group_translate_ranks(group, 1, &own, group2, &other); }
static void call_get_attr(int n) { int flag; void *value; while (n--) MPI_Comm_get_attr(comm, keyval, &value, &flag); }
static void call_set_attr(int n) { while (n--) MPI_Comm_set_attr(comm, keyval, &cell); }
static void call_info_get(int n) { int flag; char value[32]; while (n--) MPI_Info_get(info, "key", 31, value, &flag); }
static void call_cart_shift(int n) { for (int source, target; n--;) MPI_Cart_shift(grid, 0, 1, &source, &target); }
static void call_cart_coords(int n) { for (int place[1]; n--;) MPI_Cart_coords(grid, world_rank, 1, place); }
static void call_iprobe(int n) { for (int flag; n--;) MPI_Iprobe(MPI_ANY_SOURCE, 77, comm, &flag, &status); }
static void call_test_inactive(int n) { for (int flag; n--;) MPI_Test(&inactive, &flag, &status); }
static void call_wtime(int n) { while (n--) MPI_Wtime(); }

static void call_persistent(int n)
{
    while (n--) {
        MPI_Startall(2, ready);
        MPI_Waitall(2, ready, MPI_STATUSES_IGNORE);
    }
}

static void call_sendrecv_self(int n)
{
    while (n--) MPI_Sendrecv(&cell, 1, MPI_UINT64_T, 0, 5, &cell2, 1, MPI_UINT64_T, 0, 5, MPI_COMM_SELF, &status);
}

static void call_mprobe(int n)
{
    while (n--) {
        MPI_Message message;
        MPI_Request request;
        MPI_Isend(&cell, 1, MPI_UINT64_T, 0, 6, MPI_COMM_SELF, &request);
        MPI_Mprobe(0, 6, MPI_COMM_SELF, &message, &status);
        MPI_Mrecv(&cell2, 1, MPI_UINT64_T, &message, &status);
        MPI_Wait(&request, MPI_STATUS_IGNORE);
    }
}

static void call_pack(int n)
{
    while (n--) {
        char room[64];
        int at = 0;
        MPI_Pack(&cell, 1, MPI_UINT64_T, room, sizeof room, &at, comm);
    }
}

static void call_iallreduce(int n)
{
    while (n--) {
        MPI_Request request;
        MPI_Iallreduce(&cell, &cell2, 1, MPI_UINT64_T, MPI_SUM, comm, &request);
        MPI_Wait(&request, MPI_STATUS_IGNORE);
    }
}

static void call_alltoallv(int n)
{
    static uint64_t out[2], in[2];
    static const int ones[2] = { 1, 1 }, places[2] = { 0, 1 };
    while (n--) MPI_Alltoallv(out, ones, places, MPI_UINT64_T, in, ones, places, MPI_UINT64_T, comm);
}

#if MPI_VERSION >= 4
static void call_large_count(int n)
{
    while (n--) {
        MPI_Request request[2];
        MPI_Irecv_c(&cell, 1, MPI_UINT64_T, 0, 1, MPI_COMM_SELF, &request[0]);
        MPI_Isend_c(&cell2, 1, MPI_UINT64_T, 0, 1, MPI_COMM_SELF, &request[1]);
        MPI_Waitall(2, request, MPI_STATUSES_IGNORE);
    }
}
#endif

static void call_put(int n)
{
    while (n--) {
        MPI_Put(&cell, 1, MPI_UINT64_T, world_rank, 0, 1, MPI_UINT64_T, window);
        MPI_Win_flush(world_rank, window);
    }
}

static void call_write_at(int n) { while (n--) MPI_File_write_at(file, 0, &cell, 8, MPI_BYTE, &status); }

int main(int argc, char **argv)
{
    int size, periodic = 1, two = 2;
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &world_rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    if (size != 2) {
        fprintf(stderr, "calls: needs exactly 2 ranks\n");
        MPI_Abort(MPI_COMM_WORLD, 2);
    }
    comm = MPI_COMM_WORLD;
    MPI_Comm_dup(comm, &comm2);
    MPI_Type_vector(4, 1, 2, MPI_INT, &type);
    MPI_Type_commit(&type);
    MPI_Comm_group(comm, &group);
    MPI_Comm_group(comm2, &group2);
    MPI_Info_create(&info);
    MPI_Info_set(info, "key", "value");
    MPI_Cart_create(comm, 1, &two, &periodic, 0, &grid);
    MPI_Comm_create_keyval(MPI_COMM_NULL_COPY_FN, MPI_COMM_NULL_DELETE_FN, &keyval, NULL);
    MPI_Comm_set_attr(comm, keyval, &cell);
    MPI_Recv_init(&cell2, 1, MPI_UINT64_T, 0, 9, MPI_COMM_SELF, &ready[0]);
    MPI_Send_init(&cell, 1, MPI_UINT64_T, 0, 9, MPI_COMM_SELF, &ready[1]);
    MPI_Recv_init(&cell2, 1, MPI_UINT64_T, 0, 8, MPI_COMM_SELF, &inactive);
    call_sendrecv_self(1);

    measure("two handles: Comm_compare", call_compare, 1000);
    measure("status: Get_count", call_get_count, 1000);
    measure("status: Iprobe, nothing there", call_iprobe, 500);
    measure("status: Test of an inactive request", call_test_inactive, 1000);
    measure("status: Sendrecv with itself", call_sendrecv_self, 200);
    measure("datatype: Type_size", call_type_size, 1000);
    measure("datatype: Type_get_extent", call_type_extent, 1000);
    measure("datatype: Type_dup and free", call_type_dup, 100);
    measure("group: Group_rank", call_group_rank, 1000);
    measure("group: Group_translate_ranks", call_group_translate, 1000);
    measure("attribute: Comm_get_attr", call_get_attr, 1000);
    measure("attribute: Comm_set_attr", call_set_attr, 500);
    measure("info: Info_get", call_info_get, 500);
    measure("topology: Cart_shift", call_cart_shift, 1000);
    measure("topology: Cart_coords", call_cart_coords, 1000);
    measure("clock: Wtime", call_wtime, 1000);
    measure("persistent: Startall and Waitall of two", call_persistent, 200);
    measure("matched: Isend, Mprobe, Mrecv, Wait", call_mprobe, 100);
    measure("pack: Pack of 8 B", call_pack, 500);
    measure("nonblocking: Iallreduce and Wait", call_iallreduce, 100);
    measure("vector: Alltoallv of 8 B", call_alltoallv, 100);
#if MPI_VERSION >= 4
    measure("large count: Irecv_c+Isend_c+Waitall", call_large_count, 200);
#endif

    MPI_Comm_set_errhandler(comm, MPI_ERRORS_RETURN);
    if (MPI_Win_create(window_cell, sizeof window_cell, 8, MPI_INFO_NULL, comm, &window) == MPI_SUCCESS) {
        MPI_Win_lock_all(0, window);
        measure("window: Put to itself and flush", call_put, 100);
        MPI_Win_unlock_all(window);
        MPI_Win_free(&window);
    }
    char name[64];
    snprintf(name, sizeof name, "/dev/shm/mana-bench-%d-%d.data", (int)getppid(), world_rank);
    if (MPI_File_open(MPI_COMM_SELF, name, MPI_MODE_CREATE | MPI_MODE_RDWR | MPI_MODE_DELETE_ON_CLOSE, MPI_INFO_NULL, &file) == MPI_SUCCESS) {
        measure("file: File_write_at of 8 B", call_write_at, 50);
        MPI_File_close(&file);
    }
    MPI_Finalize();
    return 0;
}
