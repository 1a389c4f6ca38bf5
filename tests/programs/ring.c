/* A token travels around the ring by MPI_Sendrecv; every element of every message is checked. */
#include "check.h"

int main(int argc, char **argv)
{
    start(argc, argv, "ring", (struct options){ .size = 1024 });
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    uint64_t *out = malloc(sizeof *out * (size_t)options.size), *in = malloc(sizeof *in * (size_t)options.size), sum = 0;
    CHECK(out && in);
    running();
    long step;
    for (step = 0; more(step); step++) {
        MPI_Status status;
        int count;
        for (long i = 0; i < options.size; i++) out[i] = pattern_of(world_rank, step, i);
        MPI_OK(MPI_Sendrecv(out, (int)options.size, MPI_UINT64_T, right, 7, in, (int)options.size, MPI_UINT64_T, left, 7, MPI_COMM_WORLD, &status));
        MPI_OK(MPI_Get_count(&status, MPI_UINT64_T, &count));
        CHECK_EQUAL(count, options.size);
        CHECK_EQUAL(status.MPI_SOURCE, left);
        CHECK_EQUAL(status.MPI_TAG, 7);
        for (long i = 0; i < options.size; i++) {
            CHECK_EQUAL(in[i], pattern_of(left, step, i));
            sum = checksum(sum, in[i]);
        }
        pause_step();
    }
    return finish(step, sum);
}
