/* Calls a function whose semantics Mana does not build yet and says what came back. Natively it works; under Mana it must be an error
 * which the program can handle, with a sentence on standard error that names the function, and all else must go on working. */
#include "check.h"

int main(int argc, char **argv)
{
    start(argc, argv, "unsupported", (struct options){ .steps = 1 });
    MPI_Win window;
    void *memory;
    MPI_OK(MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN));
    int code = MPI_Win_allocate(64, 1, MPI_INFO_NULL, MPI_COMM_WORLD, &memory, &window);
    if (world_rank == 0) printf("MPI_Win_allocate %s\n", code == MPI_SUCCESS ? "works" : "is refused");
    if (code == MPI_SUCCESS) MPI_OK(MPI_Win_free(&window));
    int one = 1, all = 0;
    MPI_OK(MPI_Allreduce(&one, &all, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    CHECK_EQUAL(all, world_size);
    return finish(options.steps, 0);
}
