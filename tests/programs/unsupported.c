/* Calls a function whose semantics Mana does not build yet and says what came back. Under Mana it must be an error
 * which the program can handle, with a sentence on standard error that names the function, and all else must go on working. */
#include "check.h"

int main(int argc, char **argv)
{
    start(argc, argv, "unsupported", (struct options){ .steps = 1 });
    MPI_Comm joined;
    MPI_OK(MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN));
    int code = MPI_Comm_join(-1, &joined);
    if (world_rank == 0) printf("MPI_Comm_join %s\n", code == MPI_SUCCESS ? "works" : "is refused");
    int one = 1, all = 0;
    MPI_OK(MPI_Allreduce(&one, &all, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    CHECK_EQUAL(all, world_size);
    return finish(options.steps, 0);
}
