/* Starts two further copies of itself, talks with them over the intercommunicator and over what it is merged into, and parts from them when the
 * file "part" exists; then goes on alone for a number of steps. "spawn: running" says that the children are there, "spawn: alone" that they
 * are gone. With --mode multiple each child comes from a command of its own (MPI_Comm_spawn_multiple), one of them in a working directory of its own. */
#include "check.h"

enum { children = 2, words = 16 };

static uint64_t exchange(MPI_Comm both, int round)
{
    uint64_t mine[words], all[words], sum = 0;
    int rank;
    MPI_OK(MPI_Comm_rank(both, &rank));
    for (int i = 0; i < words; i++) mine[i] = pattern_of(rank, round, i);
    MPI_OK(MPI_Allreduce(mine, all, words, MPI_UINT64_T, MPI_BXOR, both));
    for (int i = 0; i < words; i++) sum = checksum(sum, all[i]);
    return sum;
}

/* A child of MPI_Comm_spawn_multiple has the number of its command, all others have 0. */
static void check_number(void)
{
    int *number, isThere;
    MPI_OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_APPNUM, &number, &isThere));
    CHECK(isThere);
    CHECK_EQUAL(*number, options.size);
    CHECK(!strcmp(options.mode, "multiple") || !options.size);
    CHECK(strcmp(options.mode, "multiple") || options.size == world_rank);
    char directory[4096];
    CHECK(getcwd(directory, sizeof directory) != NULL);
    CHECK_EQUAL(!strcmp(directory, "/"), *number == 1);
}

static void spawn(char *program, MPI_Comm *others)
{
    int codes[children] = { -7, -7 };
    if (strcmp(options.mode, "multiple")) {
        char *arguments[] = { "--mode", "child", NULL };
        MPI_OK(MPI_Comm_spawn(program, arguments, children, MPI_INFO_NULL, 0, MPI_COMM_WORLD, others, codes));
    } else {
        char *first[] = { "--mode", "multiple", "--size", "0", NULL }, *second[] = { "--mode", "multiple", "--size", "1", NULL };
        char **arguments[children] = { first, second }, *commands[children] = { program, program };
        int each[children] = { 1, 1 };
        MPI_Info hints[children] = { MPI_INFO_NULL, MPI_INFO_NULL };
        MPI_OK(MPI_Info_create(&hints[1]));
        MPI_OK(MPI_Info_set(hints[1], "wdir", "/"));
        MPI_OK(MPI_Comm_spawn_multiple(children, commands, arguments, each, hints, 0, MPI_COMM_WORLD, others, codes));
        MPI_OK(MPI_Info_free(&hints[1]));
    }
    for (int i = 0; i < children; i++) CHECK_EQUAL(codes[i], MPI_SUCCESS);
}

/* The first children get a word from each parent and send it back plus their rank. */
static int child(MPI_Comm parent)
{
    MPI_Comm both;
    int parents, size;
    MPI_OK(MPI_Comm_size(MPI_COMM_WORLD, &size));
    CHECK_EQUAL(size, children);
    check_number();
    MPI_OK(MPI_Comm_remote_size(parent, &parents));
    for (int p = 0; p < parents; p++) {
        uint64_t word;
        MPI_OK(MPI_Recv(&word, 1, MPI_UINT64_T, p, 1, parent, MPI_STATUS_IGNORE));
        word += (uint64_t)world_rank;
        MPI_OK(MPI_Send(&word, 1, MPI_UINT64_T, p, 2, parent));
    }
    MPI_OK(MPI_Intercomm_merge(parent, 1, &both));
    for (int more = 1, round = 0; more; round++) {
        exchange(both, round);
        MPI_OK(MPI_Bcast(&more, 1, MPI_INT, 0, both));
    }
    MPI_OK(MPI_Comm_disconnect(&both));
    MPI_OK(MPI_Comm_disconnect(&parent));
    MPI_OK(MPI_Comm_get_parent(&parent));
    CHECK(parent == MPI_COMM_NULL);
    MPI_OK(MPI_Finalize());
    return 0;
}

int main(int argc, char **argv)
{
    start(argc, argv, "spawn", (struct options){ .steps = 100, .mode = "one" });
    MPI_Comm parent, others, both;
    MPI_OK(MPI_Comm_get_parent(&parent));
    if (parent != MPI_COMM_NULL) return child(parent);

    int size;
    uint64_t sum = 0;
    MPI_Group group, local;
    spawn(argv[0], &others);
    MPI_OK(MPI_Comm_remote_size(others, &size));
    CHECK_EQUAL(size, children);
    for (int c = 0; c < children; c++) {
        uint64_t word = pattern_of(world_rank, 0, c), back;
        MPI_OK(MPI_Sendrecv(&word, 1, MPI_UINT64_T, c, 1, &back, 1, MPI_UINT64_T, c, 2, others, MPI_STATUS_IGNORE));
        CHECK(back == word + (uint64_t)c);
        sum = checksum(sum, back);
    }
    MPI_OK(MPI_Intercomm_merge(others, 0, &both));
    MPI_OK(MPI_Comm_size(both, &size));
    CHECK_EQUAL(size, world_size + children);
    MPI_OK(MPI_Comm_group(both, &group));
    MPI_OK(MPI_Comm_group(MPI_COMM_WORLD, &local));
    int last = size - 1, translated, own = 0;
    MPI_OK(MPI_Group_translate_ranks(group, 1, &last, local, &translated));
    CHECK_EQUAL(translated, MPI_UNDEFINED);
    MPI_OK(MPI_Group_translate_ranks(group, 1, &own, local, &translated));
    CHECK_EQUAL(translated, 0);
    MPI_OK(MPI_Group_free(&group));
    MPI_OK(MPI_Group_free(&local));
    running();
    sum = checksum(sum, exchange(both, 0));
    for (int more = 1, round = 0; more; round++) {
        if (round > 0) exchange(both, round);
        if (world_rank == 0) more = access("part", F_OK) != 0;
        sleep_ms(20);
        MPI_OK(MPI_Bcast(&more, 1, MPI_INT, 0, both));
    }
    MPI_OK(MPI_Comm_disconnect(&both));
    MPI_OK(MPI_Comm_disconnect(&others));
    CHECK(others == MPI_COMM_NULL);
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    if (world_rank == 0) fprintf(stderr, "spawn: alone\n");
    long step;
    for (step = 0; more(step); step++) {
        uint64_t mine = pattern_of(world_rank, step, 7), all;
        MPI_OK(MPI_Allreduce(&mine, &all, 1, MPI_UINT64_T, MPI_BXOR, MPI_COMM_WORLD));
        sum = checksum(sum, all);
        pause_step();
    }
    return finish(step, sum);
}
