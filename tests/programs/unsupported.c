/* Asks for something that no library below does, a file view through conversion functions of its own, and says what came back. It must be an error
 * which the program can handle, under Mana with a sentence on standard error that names the function, and all else must go on working. */
#include "check.h"

static int convert(void *user, MPI_Datatype type, int count, void *file, MPI_Offset position, void *extra)
{
    (void)user; (void)type; (void)count; (void)file; (void)position; (void)extra;
    return MPI_SUCCESS;
}

static int extent(MPI_Datatype type, MPI_Aint *bytes, void *extra)
{
    (void)type; (void)extra;
    *bytes = 8;
    return MPI_SUCCESS;
}

int main(int argc, char **argv)
{
    start(argc, argv, "unsupported", (struct options){ .steps = 1 });
    MPI_File file;
    char name[4096];
    snprintf(name, sizeof name, "%s/unsupported.%d", options.directory, world_rank);
    int registered = MPI_Register_datarep("of the program", convert, convert, extent, NULL);
    MPI_OK(MPI_File_open(MPI_COMM_SELF, name, MPI_MODE_CREATE | MPI_MODE_RDWR | MPI_MODE_DELETE_ON_CLOSE, MPI_INFO_NULL, &file));
    int code = MPI_File_set_view(file, 0, MPI_INT, MPI_INT, "of the program", MPI_INFO_NULL);
    if (world_rank == 0) printf("MPI_File_set_view %s\n", registered == MPI_SUCCESS && code == MPI_SUCCESS ? "works" : "is refused");
    MPI_OK(MPI_File_close(&file));
    int one = 1, all = 0;
    MPI_OK(MPI_Allreduce(&one, &all, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    CHECK_EQUAL(all, world_size);
    return finish(options.steps, 0);
}
