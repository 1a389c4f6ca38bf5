/* A program of a given size whose life is known exactly: it initialises MPI, fills MIB MiB per rank, says so on standard error, and
 * then waits until the file GO exists, upon which it checks its memory and ends. Usage: resident MIB GO. With GO present from the
 * start it measures the start-up and the end of a job. */
#include <mpi.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static uint64_t word_of(size_t index) { return (index + 1) * 0x9e3779b97f4a7c15u; }

int main(int argc, char **argv)
{
    int rank, go = 0;
    if (argc != 3) {
        fprintf(stderr, "usage: resident MIB GO\n");
        return 2;
    }
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    size_t count = (size_t)atol(argv[1]) * (1 << 20) / sizeof(uint64_t);
    uint64_t *data = malloc(count * sizeof *data + 1);
    for (size_t i = 0; i < count; i++) data[i] = word_of(i);
    MPI_Barrier(MPI_COMM_WORLD);
    if (rank == 0) fprintf(stderr, "resident: running\n");
    while (!go) {
        int mine = access(argv[2], F_OK) == 0;
        MPI_Allreduce(&mine, &go, 1, MPI_INT, MPI_MIN, MPI_COMM_WORLD);
        if (!go) usleep(2000);
    }
    for (size_t i = 0; i < count; i += 512)
        if (data[i] != word_of(i)) {
            fprintf(stderr, "resident: rank %d: word %zu is wrong\n", rank, i);
            MPI_Abort(MPI_COMM_WORLD, 3);
        }
    if (rank == 0) printf("resident ok\n");
    MPI_Finalize();
    return 0;
}
