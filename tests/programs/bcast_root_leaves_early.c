/* A rank may leave a collective before another has entered it: the root of a Bcast or Scatter, a leaf of a Reduce or Gather. Here the
 * others sleep, so that in a native run the root is several collectives ahead; a checkpoint must find a cut through them anyway. */
#include "check.h"

enum { ahead = 4, words = 4 };

int main(int argc, char **argv)
{
    start(argc, argv, "bcast_root_leaves_early", (struct options){ .pause_ms = 1 });
    uint64_t sum = 0;
    MPI_Comm half;
    MPI_OK(MPI_Comm_split(MPI_COMM_WORLD, world_rank * 2 / world_size, world_rank, &half));
    running();
    long step;
    for (step = 0; more(step); step++) {
        int root = (int)(step % world_size);
        uint64_t data[ahead][words];
        if (world_rank != root) pause_step();
        for (int k = 0; k < ahead; k++) {
            for (int i = 0; i < words; i++) data[k][i] = world_rank == root ? pattern_of(root, step, k * words + i) : 0;
            MPI_OK(MPI_Bcast(data[k], words, MPI_UINT64_T, root, MPI_COMM_WORLD));
        }
        for (int k = 0; k < ahead; k++)
            for (int i = 0; i < words; i++) {
                CHECK_EQUAL(data[k][i], pattern_of(root, step, k * words + i));
                sum = checksum(sum, data[k][i]);
            }

        /* The leaves of the reduction go on at once, the root comes late. */
        int64_t mine = world_rank + step, total = 0;
        if (world_rank == root) pause_step();
        MPI_OK(MPI_Reduce(&mine, &total, 1, MPI_INT64_T, MPI_SUM, root, MPI_COMM_WORLD));
        if (world_rank == root) CHECK_EQUAL(total, (int64_t)world_size * (world_size - 1) / 2 + step * world_size);

        /* Two halves which do not wait for each other. */
        int half_size;
        int64_t half_mine = step * 3 + 1, half_total = 0;
        MPI_OK(MPI_Comm_size(half, &half_size));
        MPI_OK(MPI_Allreduce(&half_mine, &half_total, 1, MPI_INT64_T, MPI_SUM, half));
        CHECK_EQUAL(half_total, half_mine * half_size);
    }
    MPI_OK(MPI_Comm_free(&half));
    return finish(step, sum);
}
