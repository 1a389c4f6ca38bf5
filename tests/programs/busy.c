/* A tight loop of the smallest operations: Allreduce, Sendrecv, and Isend with Irecv and Waitall to both neighbours. A checkpoint
 * finds it inside a different call every time, which is what it is for. */
#include "check.h"

int main(int argc, char **argv)
{
    start(argc, argv, "busy", (struct options){ .steps = 100000 });
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    uint64_t sum = 0;
    running();
    long step;
    for (step = 0; more(step); step++) {
        int64_t mine = world_rank + 1 + step, total = 0;
        MPI_OK(MPI_Allreduce(&mine, &total, 1, MPI_INT64_T, MPI_SUM, MPI_COMM_WORLD));
        CHECK_EQUAL(total, (int64_t)world_size * (world_size + 1) / 2 + (int64_t)world_size * step);

        int tag = (int)(step % 1000);
        uint64_t out = pattern_of(world_rank, step, 0), in = 0;
        MPI_OK(MPI_Sendrecv(&out, 1, MPI_UINT64_T, right, tag, &in, 1, MPI_UINT64_T, left, tag, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
        CHECK_EQUAL(in, pattern_of(left, step, 0));

        uint64_t to[2] = { pattern_of(world_rank, step, 1), pattern_of(world_rank, step, 2) }, from[2] = { 0, 0 };
        MPI_Request requests[4];
        MPI_Status statuses[4];
        MPI_OK(MPI_Irecv(&from[0], 1, MPI_UINT64_T, left, tag + 1000, MPI_COMM_WORLD, &requests[0]));
        MPI_OK(MPI_Irecv(&from[1], 1, MPI_UINT64_T, right, tag + 2000, MPI_COMM_WORLD, &requests[1]));
        MPI_OK(MPI_Isend(&to[0], 1, MPI_UINT64_T, right, tag + 1000, MPI_COMM_WORLD, &requests[2]));
        MPI_OK(MPI_Isend(&to[1], 1, MPI_UINT64_T, left, tag + 2000, MPI_COMM_WORLD, &requests[3]));
        MPI_OK(MPI_Waitall(4, requests, statuses));
        CHECK_EQUAL(from[0], pattern_of(left, step, 1));
        CHECK_EQUAL(from[1], pattern_of(right, step, 2));
        CHECK_EQUAL(statuses[0].MPI_SOURCE, left);
        CHECK_EQUAL(statuses[1].MPI_TAG, tag + 2000);
        for (int i = 0; i < 4; i++) CHECK(requests[i] == MPI_REQUEST_NULL);

        sum = checksum(checksum(checksum(sum, in), from[0]), from[1]);
        pause_step();
    }
    return finish(step, sum);
}
