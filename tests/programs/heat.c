/* Heat conduction on a square plate: Jacobi's iteration on --size x --size points, divided over a Cartesian grid of ranks, with halo
 * exchange of rows and of columns (a vector type). Every tenth step prints the residual with all its digits. The residual is a
 * maximum and the final sum is taken in one order, so the output is the same on every MPI, with every layout of hosts. */
#include "check.h"

int main(int argc, char **argv)
{
    start(argc, argv, "heat", (struct options){ .size = 240, .steps = 400 });
    enum { report_every = 10 };
    int dims[2] = { 0, 0 }, periods[2] = { 0, 0 }, at[2], up, down, west, east;
    MPI_Comm grid;
    MPI_Datatype column;
    MPI_OK(MPI_Dims_create(world_size, 2, dims));
    MPI_OK(MPI_Cart_create(MPI_COMM_WORLD, 2, dims, periods, 0, &grid));
    int rank;
    MPI_OK(MPI_Comm_rank(grid, &rank));
    MPI_OK(MPI_Cart_coords(grid, rank, 2, at));
    MPI_OK(MPI_Cart_shift(grid, 0, 1, &up, &down));
    MPI_OK(MPI_Cart_shift(grid, 1, 1, &west, &east));
    CHECK(options.size % dims[0] == 0 && options.size % dims[1] == 0);
    int rows = (int)options.size / dims[0], columns = (int)options.size / dims[1], width = columns + 2;
    MPI_OK(MPI_Type_vector(rows, 1, width, MPI_DOUBLE, &column));
    MPI_OK(MPI_Type_commit(&column));
    double *old = calloc((size_t)(rows + 2) * (size_t)width, sizeof *old), *new = calloc((size_t)(rows + 2) * (size_t)width, sizeof *new);
    CHECK(old && new);
    /* The upper edge of the plate is hot, the others are cold; both fields carry the edge. */
    if (up == MPI_PROC_NULL)
        for (int j = 0; j < width; j++) old[j] = new[j] = 100.0;

    running();
    long step;
    for (step = 0; more(step); step++) {
        MPI_Request request[8];
        MPI_OK(MPI_Irecv(&old[1], columns, MPI_DOUBLE, up, 1, grid, &request[0]));
        MPI_OK(MPI_Irecv(&old[(rows + 1) * width + 1], columns, MPI_DOUBLE, down, 2, grid, &request[1]));
        MPI_OK(MPI_Irecv(&old[width], 1, column, west, 3, grid, &request[2]));
        MPI_OK(MPI_Irecv(&old[width + columns + 1], 1, column, east, 4, grid, &request[3]));
        MPI_OK(MPI_Isend(&old[rows * width + 1], columns, MPI_DOUBLE, down, 1, grid, &request[4]));
        MPI_OK(MPI_Isend(&old[width + 1], columns, MPI_DOUBLE, up, 2, grid, &request[5]));
        MPI_OK(MPI_Isend(&old[width + columns], 1, column, east, 3, grid, &request[6]));
        MPI_OK(MPI_Isend(&old[width + 1], 1, column, west, 4, grid, &request[7]));
        MPI_OK(MPI_Waitall(8, request, MPI_STATUSES_IGNORE));
        double residual = 0, largest;
        for (int i = 1; i <= rows; i++)
            for (int j = 1; j <= columns; j++) {
                int k = i * width + j;
                new[k] = 0.25 * (old[k - width] + old[k + width] + old[k - 1] + old[k + 1]);
                double difference = new[k] > old[k] ? new[k] - old[k] : old[k] - new[k];
                if (difference > residual) residual = difference;
            }
        double *swap = old;
        old = new;
        new = swap;
        if (step % report_every == 0) {
            MPI_OK(MPI_Allreduce(&residual, &largest, 1, MPI_DOUBLE, MPI_MAX, grid));
            if (rank == 0) {
                printf("step %6ld residual %.17g\n", step, largest);
                fflush(stdout);
            }
        }
        pause_step();
    }
    uint64_t sum = 0;
    for (int i = 1; i <= rows; i++)
        for (int j = 1; j <= columns; j++) {
            uint64_t bits;
            memcpy(&bits, &old[i * width + j], sizeof bits);
            sum = checksum(sum, bits);
        }
    MPI_OK(MPI_Type_free(&column));
    MPI_OK(MPI_Comm_free(&grid));
    free(old);
    free(new);
    return finish(step, sum);
}
