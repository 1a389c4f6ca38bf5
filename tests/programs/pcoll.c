/* Persistent collectives of every kind, the neighborhood's too, made once and started in each step: all together, in another order on each rank, some completed
 * before the pause and some after it. Open MPI 4 has them as extensions (MPIX_). Their datatypes and operators live as long as they do: Open MPI 4 itself
 * uses freed ones. MPI_Gather_init and MPI_Scatter_init are left out: in MPICH 4.0.2 itself
 * they fail with a root other than 0. */
#include "check.h"

#ifdef OPEN_MPI
#include <mpi-ext.h>
#define NAME(name) MPIX_##name
#else
#define NAME(name) MPI_##name
#endif

enum { words = 8, most = 8, kinds = 20 };

static MPI_Request request[kinds];
static const char *name[kinds];
static int made;

#define MAKE(function, ...) do { \
        CHECK(made < kinds); \
        name[made] = #function; \
        MPI_OK(NAME(function)(__VA_ARGS__, MPI_INFO_NULL, &request[made])); \
        made++; \
    } while (0)

static uint64_t bcast[words], all_out[words], all_in[words], sum_in[words], own[words], gathered[most * words], varied[most * words], scatter_from[most * words];
static uint64_t exchange_out[most * words], exchange_in[most * words], exchange_v[most * words], exchange_w[most * words], scan_in[words], exscan_in[words], part[words], block_part[words];
static uint64_t in_place[words], near_all[2 * words], near_v[2 * words], near_out[2 * words], near_in[2 * words], near_in_v[2 * words], near_in_w[2 * words], scattered_v[words], gathered_v[most * words];
static int counts[most], places[most], byte_places[most], twos[2] = { words, words }, two_places[2] = { 0, words };
static MPI_Aint two_bytes[2] = { 0, words * 8 };
static MPI_Datatype types[most];

static void add(void *in, void *inout, int *length, MPI_Datatype *type)
{
    int size;
    MPI_Type_size(*type, &size);
    for (int i = 0; i < *length * size / 8; i++) ((uint64_t *)inout)[i] += ((uint64_t *)in)[i];
}

static void fill(long step, int root)
{
    for (int i = 0; i < words; i++) {
        bcast[i] = world_rank == root ? pattern_of(root, step, i) : 0;
        own[i] = pattern_of(world_rank, step, 100 + i);
        all_out[i] = (uint64_t)(world_rank + 1) * (uint64_t)(step + i);
        in_place[i] = all_out[i];
        all_in[i] = sum_in[i] = scan_in[i] = exscan_in[i] = part[i] = block_part[i] = scattered_v[i] = 0;
    }
    for (int i = 0; i < world_size * words; i++) {
        exchange_out[i] = pattern_of(world_rank, step, 1000 + i);
        scatter_from[i] = pattern_of(root, step, 2000 + i);
        gathered[i] = gathered_v[i] = varied[i] = exchange_in[i] = exchange_v[i] = exchange_w[i] = 0;
    }
    for (int i = 0; i < 2 * words; i++) {
        near_out[i] = pattern_of(world_rank, step, 3000 + i);
        near_all[i] = near_v[i] = near_in[i] = near_in_v[i] = near_in_w[i] = 0;
    }
}

static uint64_t verify(long step, int root, int reduced)
{
    uint64_t sum = 0, ranks = (uint64_t)world_size * (uint64_t)(world_size + 1) / 2, below = (uint64_t)world_rank * (uint64_t)(world_rank + 1) / 2;
    int neighbor[2] = { (world_rank + world_size - 1) % world_size, (world_rank + 1) % world_size };
    for (int i = 0; i < words; i++) {
        uint64_t element = (uint64_t)(step + i);
        CHECK_EQUAL(bcast[i], pattern_of(root, step, i));
        CHECK_EQUAL(all_in[i], ranks * element);
        CHECK_EQUAL(in_place[i], ranks * element);
        if (world_rank == reduced) CHECK_EQUAL(sum_in[i], ranks * element);
        CHECK_EQUAL(scan_in[i], (below + (uint64_t)world_rank + 1) * element);
        if (world_rank) CHECK_EQUAL(exscan_in[i], below * element);
        CHECK_EQUAL(scattered_v[i], pattern_of(root, step, 2000 + world_rank * words + i));
        uint64_t piece = 0;
        for (int r = 0; r < world_size; r++) piece += pattern_of(r, step, 1000 + world_rank * words + i);
        CHECK_EQUAL(part[i], piece);
        CHECK_EQUAL(block_part[i], piece);
        sum = checksum(checksum(checksum(sum, bcast[i]), all_in[i]), piece);
    }
    for (int i = 0; i < world_size * words; i++) {
        CHECK_EQUAL(gathered[i], pattern_of(i / words, step, 100 + i % words));
        CHECK_EQUAL(varied[i], pattern_of(i / words, step, 100 + i % words));
        if (world_rank == root) CHECK_EQUAL(gathered_v[i], pattern_of(i / words, step, 100 + i % words));
        uint64_t expected = pattern_of(i / words, step, 1000 + world_rank * words + i % words);
        CHECK_EQUAL(exchange_in[i], expected);
        CHECK_EQUAL(exchange_v[i], expected);
        CHECK_EQUAL(exchange_w[i], expected);
        sum = checksum(sum, gathered[i] ^ expected);
    }
    for (int i = 0; i < 2 * words; i++) {
        int from = neighbor[i / words], side = i / words == 0 ? 1 : 0; /* what I get from the left was sent to its right */
        CHECK_EQUAL(near_all[i], pattern_of(from, step, 100 + i % words));
        CHECK_EQUAL(near_v[i], pattern_of(from, step, 100 + i % words));
        uint64_t expected = pattern_of(from, step, 3000 + side * words + i % words);
        CHECK_EQUAL(near_in[i], expected);
        CHECK_EQUAL(near_in_v[i], expected);
        CHECK_EQUAL(near_in_w[i], expected);
        sum = checksum(sum, expected);
    }
    return sum;
}

int main(int argc, char **argv)
{
    start(argc, argv, "pcoll", (struct options){ .steps = 80 });
    CHECK(world_size >= 3 && world_size <= most); /* a ring of two has its neighbour twice */
    int periodic = 1, root = world_size - 1, reduced = 0;
    MPI_Comm ring, comm;
    MPI_Datatype pair, whole;
    MPI_Op plus;
    MPI_OK(MPI_Cart_create(MPI_COMM_WORLD, 1, &world_size, &periodic, 0, &ring));
    MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &comm));
    MPI_OK(MPI_Type_contiguous(2, MPI_UINT64_T, &pair));
    MPI_OK(MPI_Type_commit(&pair));
    MPI_OK(MPI_Type_contiguous(1, MPI_UINT64_T, &whole));
    MPI_OK(MPI_Type_commit(&whole));
    MPI_OK(MPI_Op_create(add, 1, &plus));
    for (int i = 0; i < world_size; i++) counts[i] = words, places[i] = i * words, byte_places[i] = i * words * 8, types[i] = i % 2 ? whole : MPI_UINT64_T;

    name[0] = "Barrier_init";
    MPI_OK(NAME(Barrier_init)(comm, MPI_INFO_NULL, &request[made++]));
    MAKE(Bcast_init, bcast, words / 2, pair, root, comm);
    MAKE(Gatherv_init, own, words, MPI_UINT64_T, gathered_v, counts, places, MPI_UINT64_T, root, comm);
    MAKE(Scatterv_init, scatter_from, counts, places, MPI_UINT64_T, scattered_v, words, MPI_UINT64_T, root, comm);
    MAKE(Allgather_init, own, words, MPI_UINT64_T, gathered, words, MPI_UINT64_T, comm);
    MAKE(Allgatherv_init, own, words / 2, pair, varied, counts, places, MPI_UINT64_T, comm);
    MAKE(Alltoall_init, exchange_out, words, MPI_UINT64_T, exchange_in, words, MPI_UINT64_T, comm);
    MAKE(Alltoallv_init, exchange_out, counts, places, MPI_UINT64_T, exchange_v, counts, places, MPI_UINT64_T, comm);
    MAKE(Alltoallw_init, exchange_out, counts, byte_places, types, exchange_w, counts, byte_places, types, comm);
    MAKE(Reduce_init, all_out, sum_in, words, MPI_UINT64_T, MPI_SUM, reduced, comm);
    MAKE(Allreduce_init, all_out, all_in, words / 2, pair, plus, comm);
    MAKE(Allreduce_init, MPI_IN_PLACE, in_place, words, MPI_UINT64_T, MPI_SUM, comm);
    MAKE(Scan_init, all_out, scan_in, words / 2, pair, plus, comm);
    MAKE(Exscan_init, all_out, exscan_in, words, MPI_UINT64_T, MPI_SUM, comm);
    MAKE(Reduce_scatter_init, exchange_out, part, counts, MPI_UINT64_T, MPI_SUM, comm);
    MAKE(Reduce_scatter_block_init, exchange_out, block_part, words, MPI_UINT64_T, plus, comm);
    MAKE(Neighbor_allgather_init, own, words, MPI_UINT64_T, near_all, words, MPI_UINT64_T, ring);
    MAKE(Neighbor_allgatherv_init, own, words, MPI_UINT64_T, near_v, twos, two_places, MPI_UINT64_T, ring);
    MAKE(Neighbor_alltoall_init, near_out, words, MPI_UINT64_T, near_in, words, MPI_UINT64_T, ring);
    MAKE(Neighbor_alltoallw_init, near_out, twos, two_bytes, types, near_in_w, twos, two_bytes, types, ring);
    MPI_Request last;
    MPI_OK(NAME(Neighbor_alltoallv_init)(near_out, twos, two_places, MPI_UINT64_T, near_in_v, twos, two_places, MPI_UINT64_T, ring, MPI_INFO_NULL, &last));
    CHECK_EQUAL(made, kinds);

    running();
    uint64_t sum = 0;
    long step;
    for (step = 0; more(step); step++) {
        fill(step, root);
        if (world_rank % 2 == step % 2) MPI_OK(MPI_Startall(kinds, request));
        else for (int i = kinds - 1; i >= 0; i--) MPI_OK(MPI_Start(&request[i]));
        MPI_OK(MPI_Start(&last));
        /* The first half is complete before the pause, the other may be in any state when a checkpoint comes. */
        MPI_OK(MPI_Waitall(kinds / 2, request, MPI_STATUSES_IGNORE));
        pause_step();
        int flag = 0;
        while (!flag) MPI_OK(MPI_Test(&last, &flag, MPI_STATUS_IGNORE));
        MPI_OK(MPI_Waitall(kinds - kinds / 2, request + kinds / 2, MPI_STATUSES_IGNORE));
        for (int i = 0; i < kinds; i++)
            if (request[i] == MPI_REQUEST_NULL) fail(__FILE__, __LINE__, "%s is gone after its completion", name[i]);
        sum = checksum(sum, verify(step, root, reduced));
    }
    for (int i = 0; i < kinds; i++) MPI_OK(MPI_Request_free(&request[i]));
    MPI_OK(MPI_Request_free(&last));
    MPI_OK(MPI_Type_free(&pair));
    MPI_OK(MPI_Type_free(&whole));
    MPI_OK(MPI_Op_free(&plus));
    MPI_OK(MPI_Comm_free(&ring));
    MPI_OK(MPI_Comm_free(&comm));
    return finish(step, sum);
}
