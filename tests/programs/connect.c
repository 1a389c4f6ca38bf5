/* Processes that connect to each other: by a port, by a published name, over a socket.
 *
 * --mode halves  the even ranks accept and the odd ones connect, all in one job. It goes on from stage to stage when the file "go-N" exists, and tells each
 *                by a line "connect: STAGE" on standard error:
 *                  1 waiting    the even ranks are in MPI_Comm_accept, the odd ones have not called
 *                  2 connected  the port is open and the name published
 *                  3 closed     they are not; the intercommunicator, what it was merged into and one made over a socket are live
 *                  4 alone      nothing is left of them; then a number of steps
 * --mode server, --mode client  the same between two jobs: server publishes, client looks the name up; the stages are "connected" and "alone". */
#include "check.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

enum { words = 32 };

static void stage(const char *name)
{
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    if (world_rank == 0) fprintf(stderr, "connect: %s\n", name);
}

static int may_go(int number)
{
    char file[16];
    snprintf(file, sizeof file, "go-%d", number);
    return access(file, F_OK) == 0 || (options.hurry && access(options.hurry, F_OK) == 0);
}

/* Every member of a communicator learns what every other has. */
static uint64_t together(MPI_Comm comm, long round)
{
    uint64_t mine[words], all[words], sum = 0;
    int rank;
    MPI_OK(MPI_Comm_rank(comm, &rank));
    for (int i = 0; i < words; i++) mine[i] = pattern_of(rank, round, i);
    MPI_OK(MPI_Allreduce(mine, all, words, MPI_UINT64_T, MPI_BXOR, comm));
    for (int i = 0; i < words; i++) sum = checksum(sum, all[i]);
    return sum;
}

/* Rank i of one side and rank i of the other exchange words; a side without a partner has nothing to do. */
static uint64_t across(MPI_Comm inter, long round, int side)
{
    uint64_t mine[words], theirs[words], sum = 0;
    int rank, others;
    MPI_OK(MPI_Comm_rank(inter, &rank));
    MPI_OK(MPI_Comm_remote_size(inter, &others));
    if (rank >= others) return 0;
    for (int i = 0; i < words; i++) mine[i] = pattern_of(rank + 100 * side, round, i);
    MPI_Request requests[2];
    MPI_OK(MPI_Irecv(theirs, words, MPI_UINT64_T, rank, 5, inter, &requests[0]));
    MPI_OK(MPI_Isend(mine, words, MPI_UINT64_T, rank, 5, inter, &requests[1]));
    MPI_OK(MPI_Waitall(2, requests, MPI_STATUSES_IGNORE));
    for (int i = 0; i < words; i++) {
        CHECK(theirs[i] == pattern_of(rank + 100 * !side, round, i));
        sum = checksum(sum, theirs[i]);
    }
    return sum;
}

static uint64_t talk(MPI_Comm inter, MPI_Comm both, int side, int number, double pause)
{
    uint64_t sum = 0;
    for (int more = 1, round = 0; more; round++) {
        uint64_t one = together(both, round) + across(inter, round, side);
        sum = round == 0 ? one : sum; /* how many rounds there are is nobody's business */
        if (pause > 0) sleep_ms(pause);
        more = !may_go(number);
        MPI_OK(MPI_Bcast(&more, 1, MPI_INT, 0, both));
    }
    return sum;
}

/* A connected pair of sockets between ranks 0 and 1. */
static int socket_pair(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    int joined, made = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(made >= 0);
    if (world_rank == 1) {
        MPI_OK(MPI_Recv(&address.sin_port, sizeof address.sin_port, MPI_BYTE, 0, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
        CHECK_EQUAL(connect(made, (struct sockaddr *)&address, sizeof address), 0);
        return made;
    }
    CHECK_EQUAL(bind(made, (struct sockaddr *)&address, sizeof address), 0);
    CHECK_EQUAL(listen(made, 1), 0);
    CHECK_EQUAL(getsockname(made, (struct sockaddr *)&address, &length), 0);
    MPI_OK(MPI_Send(&address.sin_port, sizeof address.sin_port, MPI_BYTE, 1, 1, MPI_COMM_WORLD));
    joined = accept(made, NULL, NULL);
    CHECK(joined >= 0);
    close(made);
    return joined;
}

static MPI_Comm join_pair(void)
{
    MPI_Comm pair = MPI_COMM_NULL;
    if (world_rank < 2) {
        int joined = socket_pair(), size;
        MPI_OK(MPI_Comm_join(joined, &pair));
        close(joined);
        MPI_OK(MPI_Comm_remote_size(pair, &size));
        CHECK_EQUAL(size, 1);
    }
    return pair;
}

static uint64_t steps_alone(long *steps)
{
    uint64_t sum = 0;
    for (*steps = 0; more(*steps); ++*steps) {
        sum = checksum(sum, together(MPI_COMM_WORLD, *steps));
        pause_step();
    }
    return sum;
}

static void check_unknown_names(void)
{
    char port[MPI_MAX_PORT_NAME];
    int class;
    MPI_OK(MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN));
    MPI_OK(MPI_Error_class(MPI_Lookup_name("connect-unknown", MPI_INFO_NULL, port), &class));
    CHECK_EQUAL(class, MPI_ERR_NAME);
    MPI_OK(MPI_Error_class(MPI_Unpublish_name("connect-unknown", MPI_INFO_NULL, "no port"), &class));
    CHECK(class == MPI_ERR_SERVICE || class == MPI_SUCCESS); /* Open MPI does not look */
    MPI_OK(MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_ARE_FATAL));
}

static int halves(void)
{
    char port[MPI_MAX_PORT_NAME] = "", found[MPI_MAX_PORT_NAME] = "", name[64];
    int side = world_rank % 2, size, rank, isInter;
    long steps;
    uint64_t sum;
    MPI_Comm half, inter, both, pair;
    MPI_Group group, world;
    check_unknown_names();
    MPI_OK(MPI_Comm_split(MPI_COMM_WORLD, side, world_rank, &half));
    snprintf(name, sizeof name, "connect-test-%ld", (long)getpid());
    if (world_rank == 0) {
        MPI_OK(MPI_Open_port(MPI_INFO_NULL, port));
        MPI_OK(MPI_Publish_name(name, MPI_INFO_NULL, port));
    }
    MPI_OK(MPI_Bcast(name, sizeof name, MPI_CHAR, 0, MPI_COMM_WORLD));
    running();
    stage("waiting");
    if (side == 0) {
        MPI_OK(MPI_Comm_accept(port, MPI_INFO_NULL, 0, half, &inter));
    } else {
        while (!may_go(1)) sleep_ms(5);
        if (world_rank == 1) MPI_OK(MPI_Lookup_name(name, MPI_INFO_NULL, found));
        MPI_OK(MPI_Comm_connect(found, MPI_INFO_NULL, 0, half, &inter));
    }
    MPI_OK(MPI_Comm_test_inter(inter, &isInter));
    CHECK(isInter);
    MPI_OK(MPI_Comm_remote_size(inter, &size));
    CHECK_EQUAL(size, (world_size + side) / 2);
    MPI_OK(MPI_Comm_remote_group(inter, &group));
    MPI_OK(MPI_Comm_group(MPI_COMM_WORLD, &world));
    for (int other = 0; other < size; other++) {
        MPI_OK(MPI_Group_translate_ranks(group, 1, &other, world, &rank));
        CHECK_EQUAL(rank, 2 * other + !side);
    }
    MPI_OK(MPI_Group_free(&group));
    MPI_OK(MPI_Group_free(&world));
    MPI_OK(MPI_Intercomm_merge(inter, side, &both));
    stage("connected");
    sum = talk(inter, both, side, 2, 10);
    if (world_rank == 0) {
        MPI_OK(MPI_Unpublish_name(name, MPI_INFO_NULL, port));
        MPI_OK(MPI_Close_port(port));
    }
    pair = join_pair();
    stage("closed");
    sum = checksum(sum, talk(inter, both, side, 3, 10));
    if (pair != MPI_COMM_NULL) {
        uint64_t mine = pattern_of(world_rank, 1, 1), theirs;
        MPI_OK(MPI_Sendrecv(&mine, 1, MPI_UINT64_T, 0, 2, &theirs, 1, MPI_UINT64_T, 0, 2, pair, MPI_STATUS_IGNORE));
        CHECK(theirs == pattern_of(!world_rank, 1, 1));
        MPI_OK(MPI_Comm_disconnect(&pair));
    }
    MPI_OK(MPI_Comm_disconnect(&both));
    MPI_OK(MPI_Comm_disconnect(&inter));
    CHECK(inter == MPI_COMM_NULL);
    stage("alone");
    sum = checksum(sum, steps_alone(&steps));
    MPI_OK(MPI_Comm_free(&half));
    return finish(steps, sum);
}

static int two_jobs(int side)
{
    char port[MPI_MAX_PORT_NAME] = "";
    MPI_Info everywhere;
    MPI_Comm inter, both;
    MPI_Group group, world;
    long steps;
    int rank, zero = 0;
    uint64_t sum;
    MPI_OK(MPI_Info_create(&everywhere));
    MPI_OK(MPI_Info_set(everywhere, "ompi_global_scope", "true"));
    if (side == 0) {
        if (world_rank == 0) {
            MPI_OK(MPI_Open_port(MPI_INFO_NULL, port));
            MPI_OK(MPI_Publish_name("connect-two-jobs", everywhere, port));
        }
        stage("published");
        MPI_OK(MPI_Comm_accept(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &inter));
        if (world_rank == 0) {
            MPI_OK(MPI_Unpublish_name("connect-two-jobs", everywhere, port));
            MPI_OK(MPI_Close_port(port));
        }
    } else {
        if (world_rank == 0) MPI_OK(MPI_Lookup_name("connect-two-jobs", everywhere, port));
        MPI_OK(MPI_Comm_connect(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &inter));
    }
    MPI_OK(MPI_Comm_remote_group(inter, &group));
    MPI_OK(MPI_Comm_group(MPI_COMM_WORLD, &world));
    MPI_OK(MPI_Group_translate_ranks(group, 1, &zero, world, &rank));
    CHECK_EQUAL(rank, MPI_UNDEFINED);
    MPI_OK(MPI_Group_free(&group));
    MPI_OK(MPI_Group_free(&world));
    MPI_OK(MPI_Intercomm_merge(inter, side, &both));
    running();
    stage("connected");
    sum = talk(inter, both, side, 1, 10);
    MPI_OK(MPI_Comm_disconnect(&both));
    MPI_OK(MPI_Comm_disconnect(&inter));
    MPI_OK(MPI_Info_free(&everywhere));
    stage("alone");
    sum = checksum(sum, steps_alone(&steps));
    return finish(steps, sum);
}

int main(int argc, char **argv)
{
    start(argc, argv, "connect", (struct options){ .steps = 100, .mode = "halves" });
    CHECK(world_size >= 2);
    return !strcmp(options.mode, "halves") ? halves() : two_jobs(!strcmp(options.mode, "client"));
}
