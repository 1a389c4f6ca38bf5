/* The large-count functions of MPI-4 (`_c`): every class of them in each step, with small blocks at places which are up to six GiB apart, so that counts fit
 * into an int and displacements do not, and with four thousand million elements of no size. With --mode big also messages, collectives, packing and
 * reductions of more than 2^31 elements, which take 2.2 GiB of memory per buffer. Only headers of MPI-4 declare these functions. */
#define _GNU_SOURCE
#include "check.h"
#include <sys/mman.h>

enum { words = 16, max_ranks = 8 };

static const MPI_Count far = 3LL << 28; /* 8-byte words: six GiB */
static uint64_t *sparse_out, *sparse_in;
static MPI_Count counts[max_ranks], plain_counts[max_ranks];
static MPI_Aint near_places[max_ranks], far_places[max_ranks], far_bytes[max_ranks];
static MPI_Datatype same_types[max_ranks];
static long op_calls;

static uint64_t *reserve(size_t bytes)
{
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    CHECK(memory != MAP_FAILED);
    return memory;
}

/* Block i of a sparse buffer: the first lies at the beginning, the last six GiB further. */
static uint64_t *block(uint64_t *sparse, int i) { return sparse + far_places[i]; }

static uint64_t value(int from, int to, long step, int i) { return pattern_of(from * max_ranks + to, step, i); }

static void fill(long step, int to_all)
{
    for (int to = 0; to < world_size; to++)
        for (int i = 0; i < words; i++) block(sparse_out, to)[i] = value(world_rank, to_all ? 0 : to, step, i), block(sparse_in, to)[i] = 0;
}

static uint64_t expect(long step, int to, const char *what)
{
    uint64_t sum = 0;
    for (int from = 0; from < world_size; from++)
        for (int i = 0; i < words; i++) {
            if (block(sparse_in, from)[i] != value(from, to, step, i)) fail(__FILE__, __LINE__, "%s: word %d from rank %d is wrong", what, i, from);
            sum = checksum(sum, block(sparse_in, from)[i]);
            block(sparse_in, from)[i] = 0;
        }
    return sum;
}

static void add_c(void *in, void *inout, MPI_Count *length, MPI_Datatype *type)
{
    (void)type;
    op_calls++;
    for (MPI_Count i = 0; i < *length; i++) ((uint64_t *)inout)[i] += ((uint64_t *)in)[i];
}

static uint64_t point_to_point(long step, MPI_Datatype nothing)
{
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    uint64_t out[words], in[words], sum = 0;
    MPI_Status status;
    MPI_Count count;
    MPI_Message message;
    MPI_Request request[3];
    for (int i = 0; i < words; i++) out[i] = value(world_rank, 1, step, i), in[i] = 0;
    MPI_OK(MPI_Irecv_c(in, words, MPI_UINT64_T, left, 1, MPI_COMM_WORLD, &request[0]));
    MPI_OK(MPI_Isend_c(out, words, MPI_UINT64_T, right, 1, MPI_COMM_WORLD, &request[1]));
    MPI_OK(MPI_Wait(&request[0], &status));
    MPI_OK(MPI_Wait(&request[1], MPI_STATUS_IGNORE));
    MPI_OK(MPI_Get_count_c(&status, MPI_UINT64_T, &count));
    CHECK_EQUAL(count, words);
    MPI_OK(MPI_Get_elements_c(&status, MPI_UINT64_T, &count));
    CHECK_EQUAL(count, words);
    for (int i = 0; i < words; i++) {
        CHECK_EQUAL(in[i], value(left, 1, step, i));
        sum = checksum(sum, in[i]);
    }

    /* More elements than an int can count, of no size. */
    MPI_Count many = (1LL << 32) + 5;
    MPI_OK(MPI_Irecv_c(in, many, nothing, left, 2, MPI_COMM_WORLD, &request[0]));
    MPI_OK(MPI_Ssend_c(out, many, nothing, right, 2, MPI_COMM_WORLD));
    MPI_OK(MPI_Wait(&request[0], &status));
    MPI_OK(MPI_Sendrecv_c(out, words, MPI_UINT64_T, right, 3, in, words, MPI_UINT64_T, left, 3, MPI_COMM_WORLD, &status));
    MPI_OK(MPI_Isendrecv_replace_c(in, words, MPI_UINT64_T, right, 4, left, 4, MPI_COMM_WORLD, &request[0]));
    MPI_OK(MPI_Wait(&request[0], &status));
    for (int i = 0; i < words; i++) CHECK_EQUAL(in[i], value((left + world_size - 1) % world_size, 1, step, i));
    MPI_OK(MPI_Ibsend_c(out, words, MPI_UINT64_T, right, 5, MPI_COMM_WORLD, &request[0]));
    MPI_OK(MPI_Mprobe(left, 5, MPI_COMM_WORLD, &message, &status));
    MPI_OK(MPI_Imrecv_c(in, words, MPI_UINT64_T, &message, &request[1]));
    MPI_OK(MPI_Waitall(2, request, MPI_STATUSES_IGNORE));
    for (int i = 0; i < words; i++) CHECK_EQUAL(in[i], value(left, 1, step, i));
    MPI_OK(MPI_Status_set_elements_x(&status, MPI_UINT64_T, 7));
    MPI_OK(MPI_Get_count_c(&status, MPI_UINT64_T, &count));
    CHECK_EQUAL(count, 7);
    return sum;
}

/* Blocks near and far, blocking and nonblocking. The requests stay open over the pause. */
static uint64_t vectors(long step)
{
    uint64_t sum = 0;
    MPI_Request request[2];
    int root = (int)(step % world_size);

    fill(step, 0);
    MPI_OK(MPI_Alltoallv_c(sparse_out, counts, far_places, MPI_UINT64_T, sparse_in, counts, far_places, MPI_UINT64_T, MPI_COMM_WORLD));
    sum = checksum(sum, expect(step, world_rank, "MPI_Alltoallv_c"));
    MPI_OK(MPI_Alltoallw_c(sparse_out, counts, far_bytes, same_types, sparse_in, counts, far_bytes, same_types, MPI_COMM_WORLD));
    sum = checksum(sum, expect(step, world_rank, "MPI_Alltoallw_c"));

    fill(step, 1);
    uint64_t *own = block(sparse_out, 0);
    MPI_OK(MPI_Allgatherv_c(own, words, MPI_UINT64_T, sparse_in, counts, far_places, MPI_UINT64_T, MPI_COMM_WORLD));
    sum = checksum(sum, expect(step, 0, "MPI_Allgatherv_c"));
    memcpy(block(sparse_in, world_rank), own, words * sizeof *own);
    MPI_OK(MPI_Allgatherv_c(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, sparse_in, counts, far_places, MPI_UINT64_T, MPI_COMM_WORLD));
    expect(step, 0, "MPI_Allgatherv_c in place");
    MPI_OK(MPI_Gatherv_c(own, words, MPI_UINT64_T, sparse_in, counts, far_places, MPI_UINT64_T, root, MPI_COMM_WORLD)); /* only the root knows that it is far */
    if (world_rank == root) expect(step, 0, "MPI_Gatherv_c");
    if (world_rank == root) {
        memcpy(block(sparse_in, root), own, words * sizeof *own);
        MPI_OK(MPI_Gatherv_c(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, sparse_in, counts, far_places, MPI_UINT64_T, root, MPI_COMM_WORLD));
        expect(step, 0, "MPI_Gatherv_c in place");
    } else {
        MPI_OK(MPI_Gatherv_c(own, words, MPI_UINT64_T, NULL, NULL, NULL, MPI_DATATYPE_NULL, root, MPI_COMM_WORLD));
    }

    uint64_t scattered[words];
    fill(step, 0);
    MPI_OK(MPI_Scatterv_c(sparse_out, counts, far_places, MPI_UINT64_T, scattered, words, MPI_UINT64_T, root, MPI_COMM_WORLD));
    for (int i = 0; i < words; i++) CHECK_EQUAL(scattered[i], value(root, world_rank, step, i));

    /* Near: the plain functions of an older library serve these. */
    uint64_t near_out[max_ranks * words], near_in[max_ranks * words];
    for (int i = 0; i < world_size * words; i++) near_out[i] = value(world_rank, i / words, step, i % words), near_in[i] = 0;
    MPI_OK(MPI_Alltoallv_c(near_out, counts, near_places, MPI_UINT64_T, near_in, counts, near_places, MPI_UINT64_T, MPI_COMM_WORLD));
    for (int i = 0; i < world_size * words; i++) CHECK_EQUAL(near_in[i], value(i / words, world_rank, step, i % words));

    fill(step, 0);
    memset(near_in, 0, sizeof near_in);
    MPI_OK(MPI_Ialltoallv_c(sparse_out, counts, far_places, MPI_UINT64_T, sparse_in, counts, far_places, MPI_UINT64_T, MPI_COMM_WORLD, &request[0]));
    MPI_OK(MPI_Ialltoallv_c(near_out, counts, near_places, MPI_UINT64_T, near_in, counts, near_places, MPI_UINT64_T, MPI_COMM_WORLD, &request[1]));
    pause_step();
    MPI_OK(MPI_Waitall(2, request, MPI_STATUSES_IGNORE));
    sum = checksum(sum, expect(step, world_rank, "MPI_Ialltoallv_c"));
    for (int i = 0; i < world_size * words; i++) CHECK_EQUAL(near_in[i], value(i / words, world_rank, step, i % words));
    return sum;
}

static uint64_t neighbors(long step, MPI_Comm ring)
{
    /* In a ring of at least three the sources are left and right, in this order; the destinations too. */
    uint64_t out[2 * words], in[2 * words], gathered[2 * words], sum = 0;
    int neighbor[2] = { (world_rank + world_size - 1) % world_size, (world_rank + 1) % world_size };
    MPI_Count two[2] = { words, words };
    MPI_Aint places[2] = { 0, words }, bytes[2] = { 0, words * 8 };
    MPI_Request request;
    for (int i = 0; i < 2 * words; i++) out[i] = value(world_rank, neighbor[i / words], step, i % words), in[i] = gathered[i] = 0;
    MPI_OK(MPI_Neighbor_alltoallw_c(out, two, bytes, same_types, in, two, bytes, same_types, ring));
    for (int i = 0; i < 2 * words; i++) CHECK_EQUAL(in[i], value(neighbor[i / words], world_rank, step, i % words));
    memset(in, 0, sizeof in);
    MPI_OK(MPI_Ineighbor_alltoallv_c(out, two, places, MPI_UINT64_T, in, two, places, MPI_UINT64_T, ring, &request));
    MPI_OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    for (int i = 0; i < 2 * words; i++) { CHECK_EQUAL(in[i], value(neighbor[i / words], world_rank, step, i % words)); sum = checksum(sum, in[i]); }
    MPI_OK(MPI_Neighbor_allgatherv_c(out, words, MPI_UINT64_T, gathered, two, places, MPI_UINT64_T, ring));
    for (int i = 0; i < 2 * words; i++) CHECK_EQUAL(gathered[i], value(neighbor[i / words], (neighbor[i / words] + world_size - 1) % world_size, step, i % words));
    MPI_OK(MPI_Neighbor_allgather_c(out, words, MPI_UINT64_T, gathered, words, MPI_UINT64_T, ring));
    return sum;
}

static uint64_t reductions(long step, MPI_Op add)
{
    uint64_t out[words], in[words], all = 0, sum = 0, parts[max_ranks], part = 0;
    MPI_Request request;
    int root = (int)(step % world_size);
    for (int i = 0; i < words; i++) out[i] = (uint64_t)(step + i) * (uint64_t)(world_rank + 1), in[i] = 0;
    all = (uint64_t)world_size * (uint64_t)(world_size + 1) / 2;
    MPI_OK(MPI_Allreduce_c(out, in, words, MPI_UINT64_T, add, MPI_COMM_WORLD));
    for (int i = 0; i < words; i++) { CHECK_EQUAL(in[i], all * (uint64_t)(step + i)); sum = checksum(sum, in[i]); }
    MPI_OK(MPI_Reduce_c(out, in, words, MPI_UINT64_T, MPI_SUM, root, MPI_COMM_WORLD));
    for (int i = 0; i < words && world_rank == root; i++) CHECK_EQUAL(in[i], all * (uint64_t)(step + i));
    MPI_OK(MPI_Scan_c(out, in, words, MPI_UINT64_T, add, MPI_COMM_WORLD));
    for (int i = 0; i < words; i++) CHECK_EQUAL(in[i], (uint64_t)(world_rank + 1) * (uint64_t)(world_rank + 2) / 2 * (uint64_t)(step + i));
    MPI_OK(MPI_Exscan_c(out, in, words, MPI_UINT64_T, MPI_SUM, MPI_COMM_WORLD));
    for (int i = 0; i < words && world_rank; i++) CHECK_EQUAL(in[i], (uint64_t)world_rank * (uint64_t)(world_rank + 1) / 2 * (uint64_t)(step + i));
    for (int i = 0; i < world_size; i++) parts[i] = (uint64_t)(step * 3 + i);
    MPI_OK(MPI_Reduce_scatter_c(parts, &part, plain_counts, MPI_UINT64_T, add, MPI_COMM_WORLD));
    CHECK_EQUAL(part, (uint64_t)world_size * (uint64_t)(step * 3 + world_rank));
    MPI_OK(MPI_Reduce_scatter_block_c(parts, &part, 1, MPI_UINT64_T, MPI_SUM, MPI_COMM_WORLD));
    CHECK_EQUAL(part, (uint64_t)world_size * (uint64_t)(step * 3 + world_rank));
    MPI_OK(MPI_Ireduce_scatter_c(parts, &part, plain_counts, MPI_UINT64_T, MPI_SUM, MPI_COMM_WORLD, &request));
    MPI_OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    CHECK_EQUAL(part, (uint64_t)world_size * (uint64_t)(step * 3 + world_rank));
    MPI_OK(MPI_Iallreduce_c(out, in, words, MPI_UINT64_T, add, MPI_COMM_WORLD, &request));
    MPI_OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    for (int i = 0; i < words; i++) CHECK_EQUAL(in[i], all * (uint64_t)(step + i));
    MPI_OK(MPI_Reduce_local_c(out, in, words, MPI_UINT64_T, add));
    for (int i = 0; i < words; i++) CHECK_EQUAL(in[i], all * (uint64_t)(step + i) + out[i]);
    return sum;
}

static uint64_t packing(long step)
{
    uint64_t out[words], in[words], sum = 0;
    char packed[words * 8 + 64];
    MPI_Count size, at = 0;
    for (int i = 0; i < words; i++) out[i] = value(world_rank, 3, step, i), in[i] = 0;
    MPI_OK(MPI_Pack_size_c(words, MPI_UINT64_T, MPI_COMM_WORLD, &size));
    CHECK(size >= words * 8 && size <= (MPI_Count)sizeof packed);
    MPI_OK(MPI_Pack_c(out, words / 2, MPI_UINT64_T, packed, sizeof packed, &at, MPI_COMM_WORLD));
    MPI_OK(MPI_Pack_c(out + words / 2, words / 2, MPI_UINT64_T, packed, sizeof packed, &at, MPI_COMM_WORLD));
    at = 0;
    MPI_OK(MPI_Unpack_c(packed, sizeof packed, &at, in, words, MPI_UINT64_T, MPI_COMM_WORLD));
    for (int i = 0; i < words; i++) CHECK_EQUAL(in[i], out[i]);
    MPI_OK(MPI_Pack_external_size_c("external32", words, MPI_INT64_T, &size));
    CHECK_EQUAL(size, words * 8);
    at = 0;
    MPI_OK(MPI_Pack_external_c("external32", out, words, MPI_INT64_T, packed, sizeof packed, &at));
    CHECK_EQUAL(at, words * 8);
    for (int i = 0; i < 8; i++) CHECK_EQUAL((unsigned char)packed[i], (out[0] >> (8 * (7 - i))) & 0xff); /* most significant byte first */
    at = 0;
    memset(in, 0, sizeof in);
    MPI_OK(MPI_Unpack_external_c("external32", packed, sizeof packed, &at, in, words, MPI_INT64_T));
    for (int i = 0; i < words; i++) { CHECK_EQUAL(in[i], out[i]); sum = checksum(sum, in[i]); }
    return sum;
}

/* Types that span more than 2^31 elements of holes; made in the first step, kept by the application, used in each. */
static void make_types(MPI_Datatype *type)
{
    MPI_Count lengths[2] = { words / 2, words / 2 }, places[2] = { 0, far }, sizes[2] = { 2, far }, sub_sizes[2] = { 2, words / 2 }, starts[2] = { 0, 0 };
    MPI_Count byte_places[2] = { 0, far * 8 };
    MPI_Datatype both[2] = { MPI_UINT64_T, MPI_UINT64_T };
    MPI_OK(MPI_Type_indexed_c(2, lengths, places, MPI_UINT64_T, &type[0]));
    MPI_OK(MPI_Type_create_hindexed_c(2, lengths, byte_places, MPI_UINT64_T, &type[1]));
    MPI_OK(MPI_Type_create_struct_c(2, lengths, byte_places, both, &type[2]));
    MPI_OK(MPI_Type_vector_c(2, words / 2, far, MPI_UINT64_T, &type[3]));
    MPI_OK(MPI_Type_create_subarray_c(2, sizes, sub_sizes, starts, MPI_ORDER_C, MPI_UINT64_T, &type[4]));
    MPI_OK(MPI_Type_create_indexed_block_c(2, words / 2, places, MPI_UINT64_T, &type[5]));
    for (int i = 0; i < 6; i++) MPI_OK(MPI_Type_commit(&type[i]));
}

static uint64_t types(long step, MPI_Datatype *type)
{
    uint64_t sum = 0, flat[words];
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    MPI_Status status;
    MPI_Count size, lower, extent, count;
    for (int t = 0; t < 6; t++) {
        for (int i = 0; i < words; i++) sparse_out[i < words / 2 ? i : far + i - words / 2] = value(world_rank, t, step, i), flat[i] = 0;
        MPI_OK(MPI_Type_size_c(type[t], &size));
        CHECK_EQUAL(size, words * 8);
        MPI_OK(MPI_Type_get_extent_c(type[t], &lower, &extent));
        CHECK_EQUAL(lower, 0);
        CHECK_EQUAL(extent, t == 4 ? 2 * far * 8 : (far + words / 2) * 8);
        MPI_OK(MPI_Sendrecv_c(sparse_out, 1, type[t], right, 8, flat, words, MPI_UINT64_T, left, 8, MPI_COMM_WORLD, &status));
        MPI_OK(MPI_Get_count_c(&status, MPI_UINT64_T, &count));
        CHECK_EQUAL(count, words);
        for (int i = 0; i < words; i++) { CHECK_EQUAL(flat[i], value(left, t, step, i)); sum = checksum(sum, flat[i]); }
    }
    MPI_Count integers, addresses, large_counts, datatypes, kept[8];
    int combiner, small[4];
    MPI_Aint places[2];
    MPI_OK(MPI_Type_get_envelope_c(type[3], &integers, &addresses, &large_counts, &datatypes, &combiner));
    CHECK_EQUAL(combiner, MPI_COMBINER_VECTOR);
    CHECK_EQUAL(integers + large_counts, 3);
    MPI_Datatype child;
    MPI_OK(MPI_Type_get_contents_c(type[3], integers, addresses, large_counts, datatypes, small, places, kept, &child));
    CHECK_EQUAL(kept[2], far);
    CHECK(child == MPI_UINT64_T);
    return sum;
}

static void big(void)
{
    MPI_Count n = (1LL << 31) + 11, at = 0;
    unsigned char *out = (unsigned char *)reserve((size_t)n), *in = (unsigned char *)reserve((size_t)n);
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    MPI_Request request[2];
    MPI_Status status;
    MPI_Count count;
    out[0] = (unsigned char)(world_rank + 1);
    out[n - 1] = (unsigned char)(world_rank + 2);
    MPI_OK(MPI_Irecv_c(in, n, MPI_BYTE, left, 9, MPI_COMM_WORLD, &request[0]));
    MPI_OK(MPI_Isend_c(out, n, MPI_BYTE, right, 9, MPI_COMM_WORLD, &request[1]));
    MPI_OK(MPI_Wait(&request[1], MPI_STATUS_IGNORE));
    MPI_OK(MPI_Wait(&request[0], &status));
    MPI_OK(MPI_Get_count_c(&status, MPI_BYTE, &count));
    CHECK_EQUAL(count, n);
    CHECK(in[0] == left + 1 && in[n - 1] == left + 2);
    MPI_OK(MPI_Bcast_c(world_rank ? in : out, n, MPI_BYTE, 0, MPI_COMM_WORLD));
    if (world_rank) CHECK(in[0] == 1 && in[n - 1] == 2);
    MPI_OK(MPI_Allreduce_c(out, in, n, MPI_BYTE, MPI_BXOR, MPI_COMM_WORLD));
    unsigned char first = 0, last = 0;
    for (int r = 0; r < world_size; r++) first ^= (unsigned char)(r + 1), last ^= (unsigned char)(r + 2);
    CHECK(in[0] == first && in[n - 1] == last);
    memset(in + n - 16, 0, 16);
    MPI_OK(MPI_Pack_c(out, n, MPI_BYTE, in, n, &at, MPI_COMM_SELF));
    CHECK_EQUAL(at, n);
    CHECK(in[n - 1] == world_rank + 2);
    munmap(out, (size_t)n);
    munmap(in, (size_t)n);
}

int main(int argc, char **argv)
{
    start(argc, argv, "largecount", (struct options){ .steps = 40 });
    CHECK(world_size <= max_ranks);
    for (int i = 0; i < world_size; i++) {
        counts[i] = words;
        plain_counts[i] = 1;
        same_types[i] = MPI_UINT64_T;
        near_places[i] = i * words;
        far_places[i] = i == 0 ? 0 : far + i * words;
        far_bytes[i] = far_places[i] * 8;
    }
    sparse_out = reserve((size_t)(far + 1024) * 8);
    sparse_in = reserve((size_t)(far + 1024) * 8);
    MPI_Datatype nothing, type[6];
    MPI_Op add;
    MPI_Comm ring;
    int periodic = 1;
    MPI_OK(MPI_Type_contiguous_c(0, MPI_BYTE, &nothing));
    MPI_OK(MPI_Type_commit(&nothing));
    MPI_OK(MPI_Op_create_c(add_c, 1, &add));
    MPI_OK(MPI_Cart_create(MPI_COMM_WORLD, 1, &world_size, &periodic, 0, &ring));
    static char attached[1 << 16];
    MPI_OK(MPI_Buffer_attach_c(attached, sizeof attached));
    make_types(type);

    /* A persistent one lives through every step and every checkpoint. */
    static const MPI_Aint one_each[max_ranks] = { 0, 1, 2, 3, 4, 5, 6, 7 };
    uint64_t gathered[max_ranks], mine = 0;
    MPI_Request kept;
    MPI_OK(MPI_Allgatherv_init_c(&mine, 1, MPI_UINT64_T, gathered, plain_counts, one_each, MPI_UINT64_T, MPI_COMM_WORLD, MPI_INFO_NULL, &kept));

    running();
    uint64_t sum = 0;
    long step;
    for (step = 0; more(step); step++) {
        sum = checksum(sum, point_to_point(step, nothing));
        mine = value(world_rank, 5, step, 0);
        MPI_OK(MPI_Start(&kept));
        sum = checksum(sum, vectors(step));
        MPI_OK(MPI_Wait(&kept, MPI_STATUS_IGNORE));
        for (int i = 0; i < world_size; i++) CHECK_EQUAL(gathered[i], value(i, 5, step, 0));
        sum = checksum(sum, neighbors(step, ring));
        sum = checksum(sum, reductions(step, add));
        sum = checksum(sum, packing(step));
        sum = checksum(sum, types(step, type));
    }
    CHECK(world_size == 1 || op_calls > 0);
    if (options.mode && !strcmp(options.mode, "big")) big();
    MPI_OK(MPI_Request_free(&kept));
    void *address;
    MPI_Count size;
    MPI_OK(MPI_Buffer_detach_c(&address, &size));
    CHECK(address == attached && size == sizeof attached);
    MPI_OK(MPI_Op_free(&add));
    for (int i = 0; i < 6; i++) MPI_OK(MPI_Type_free(&type[i]));
    MPI_OK(MPI_Type_free(&nothing));
    MPI_OK(MPI_Comm_free(&ring));
    return finish(step, sum);
}
