/* Nonblocking collectives which overlap on three communicators and stay open for a while; they are completed in another order than
 * they were started in, by Waitall, Test and Waitany. */
#include "check.h"

enum { words = 64, communicators = 3 };

struct round {
    uint64_t broadcast[words], all_in[words], all_out[words];
    uint64_t *gathered, *exchange_in, *exchange_out;
    uint64_t gather_from, scattered, *scatter_from;
};

static void begin(struct round *r, long step, int c, MPI_Comm comm, MPI_Request *request)
{
    int root = (int)((step + c) % world_size);
    for (int i = 0; i < words; i++) {
        r->broadcast[i] = world_rank == root ? pattern_of(root, step, i + c) : 0;
        r->all_in[i] = (uint64_t)(world_rank + 1) * (uint64_t)(step + i + c);
        r->all_out[i] = 0;
    }
    r->gather_from = pattern_of(world_rank, step, 1000 + c);
    for (int i = 0; i < world_size; i++) {
        r->exchange_out[i] = pattern_of(world_rank, step, 2000 + c * 100 + i);
        r->scatter_from[i] = pattern_of(root, step, 3000 + c * 100 + i);
        r->gathered[i] = r->exchange_in[i] = 0;
    }
    MPI_OK(MPI_Ibcast(r->broadcast, words, MPI_UINT64_T, root, comm, &request[0]));
    MPI_OK(MPI_Iallreduce(r->all_in, r->all_out, words, MPI_UINT64_T, MPI_SUM, comm, &request[1]));
    MPI_OK(MPI_Iallgather(&r->gather_from, 1, MPI_UINT64_T, r->gathered, 1, MPI_UINT64_T, comm, &request[2]));
    MPI_OK(MPI_Ialltoall(r->exchange_out, 1, MPI_UINT64_T, r->exchange_in, 1, MPI_UINT64_T, comm, &request[3]));
    MPI_OK(MPI_Iscatter(r->scatter_from, 1, MPI_UINT64_T, &r->scattered, 1, MPI_UINT64_T, root, comm, &request[4]));
    MPI_OK(MPI_Ibarrier(comm, &request[5]));
}

static uint64_t verify(struct round *r, long step, int c)
{
    int root = (int)((step + c) % world_size);
    uint64_t sum = 0, ranks = (uint64_t)world_size * (uint64_t)(world_size + 1) / 2;
    for (int i = 0; i < words; i++) {
        CHECK_EQUAL(r->broadcast[i], pattern_of(root, step, i + c));
        CHECK_EQUAL(r->all_out[i], ranks * (uint64_t)(step + i + c));
        sum = checksum(checksum(sum, r->broadcast[i]), r->all_out[i]);
    }
    for (int i = 0; i < world_size; i++) {
        CHECK_EQUAL(r->gathered[i], pattern_of(i, step, 1000 + c));
        CHECK_EQUAL(r->exchange_in[i], pattern_of(i, step, 2000 + c * 100 + world_rank));
    }
    CHECK_EQUAL(r->scattered, pattern_of(root, step, 3000 + c * 100 + world_rank));
    return checksum(sum, r->scattered);
}

int main(int argc, char **argv)
{
    start(argc, argv, "icoll", (struct options){ 0 });
    enum { per_round = 6 };
    MPI_Comm comm[communicators];
    struct round rounds[communicators];
    MPI_Request request[communicators * per_round];
    uint64_t sum = 0;
    MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &comm[0]));
    MPI_OK(MPI_Comm_split(MPI_COMM_WORLD, 0, world_rank, &comm[1]));
    MPI_OK(MPI_Comm_dup(comm[1], &comm[2]));
    for (int c = 0; c < communicators; c++) {
        uint64_t **arrays[] = { &rounds[c].gathered, &rounds[c].exchange_in, &rounds[c].exchange_out, &rounds[c].scatter_from };
        for (int i = 0; i < 4; i++) {
            *arrays[i] = malloc(sizeof(uint64_t) * (size_t)world_size);
            CHECK(*arrays[i] != NULL);
        }
    }

    running();
    long step;
    for (step = 0; more(step); step++) {
        for (int c = 0; c < communicators; c++) begin(&rounds[c], step, c, comm[c], &request[c * per_round]);
        /* Another rank waits here in each step with everything open, and a message crosses the open collectives. */
        if (world_rank == step % world_size) pause_step();
        uint64_t out = pattern_of(world_rank, step, 9), in = 0;
        int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
        MPI_OK(MPI_Sendrecv(&out, 1, MPI_UINT64_T, right, 5, &in, 1, MPI_UINT64_T, left, 5, comm[0], MPI_STATUS_IGNORE));
        CHECK_EQUAL(in, pattern_of(left, step, 9));

        MPI_OK(MPI_Waitall(per_round, &request[2 * per_round], MPI_STATUSES_IGNORE)); /* the last communicator first */
        for (int done = 0; !done;) MPI_OK(MPI_Test(&request[5], &done, MPI_STATUS_IGNORE));
        for (int open = 2 * per_round - 1; open > 0; open--) {
            int index;
            MPI_OK(MPI_Waitany(2 * per_round, request, &index, MPI_STATUS_IGNORE));
            CHECK(index >= 0 && index < 2 * per_round);
        }
        for (int i = 0; i < communicators * per_round; i++) CHECK(request[i] == MPI_REQUEST_NULL);
        for (int c = 0; c < communicators; c++) sum = checksum(sum, verify(&rounds[c], step, c));
    }
    for (int c = 0; c < communicators; c++) MPI_OK(MPI_Comm_free(&comm[c]));
    return finish(step, sum);
}
