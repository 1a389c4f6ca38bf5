/* Collective calls where ranks share processors: started with two for each. What a call takes depends on whether waiting ranks give theirs away. */
#include "measure.h"
#include <stdint.h>

static int64_t mine = 1, sum;

static void call_allreduce(int n) { while (n--) MPI_Allreduce(&mine, &sum, 1, MPI_INT64_T, MPI_SUM, comm); }

int main(int argc, char **argv)
{
    MPI_Init(&argc, &argv);
    comm = MPI_COMM_WORLD;
    MPI_Comm_rank(comm, &world_rank);
    batch_count = 40;
    measure("Allreduce 8 B, 2 ranks on each processor", call_allreduce, 2);
    MPI_Finalize();
    return 0;
}
