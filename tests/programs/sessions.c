/* Sessions beside the world model: one is opened before MPI_Init and outlives MPI_Finalize, others come and go in every step; communicators,
 * error handlers and process sets of both. Where mpi.h has no sessions the same sums are made with communicators of the world. */
#include "check.h"

static uint64_t sum;
static MPI_Comm kept;

#if MPI_VERSION >= 4
static MPI_Session session;
static int handled;

static void on_error(MPI_Session *which, int *code, ...)
{
    int class;
    if (*which == session && MPI_Error_class(*code, &class) == MPI_SUCCESS && class == MPI_ERR_ARG) handled++;
}

/* A communicator of the whole process set, as a library would make one for itself. */
static MPI_Comm communicator(MPI_Session from, const char *set, const char *tag)
{
    MPI_Group group;
    MPI_Comm made;
    MPI_OK(MPI_Group_from_session_pset(from, set, &group));
    MPI_OK(MPI_Comm_create_from_group(group, tag, MPI_INFO_NULL, MPI_ERRORS_RETURN, &made));
    MPI_OK(MPI_Group_free(&group));
    return made;
}

static void open_first(void)
{
    MPI_Errhandler handler;
    MPI_OK(MPI_Session_init(MPI_INFO_NULL, MPI_ERRORS_RETURN, &session));
    MPI_OK(MPI_Session_create_errhandler(on_error, &handler)); /* MPICH 4.0 wants a session first */
    MPI_OK(MPI_Session_set_errhandler(session, handler));
    MPI_OK(MPI_Errhandler_free(&handler));
    int initialized, sets;
    MPI_OK(MPI_Initialized(&initialized));
    CHECK_EQUAL(initialized, 0);
    MPI_OK(MPI_Session_get_num_psets(session, MPI_INFO_NULL, &sets));
    int world = 0, self = 0;
    for (int i = 0; i < sets; i++) {
        char name[MPI_MAX_PSET_NAME_LEN];
        int length = 0;
        MPI_OK(MPI_Session_get_nth_pset(session, MPI_INFO_NULL, i, &length, name));
        CHECK(length > 1 && length <= MPI_MAX_PSET_NAME_LEN);
        MPI_OK(MPI_Session_get_nth_pset(session, MPI_INFO_NULL, i, &length, name));
        world += !strcmp(name, "mpi://WORLD");
        self += !strcmp(name, "mpi://SELF");
    }
    CHECK_EQUAL(world, 1);
    CHECK_EQUAL(self, 1);
    kept = communicator(session, "mpi://WORLD", "test.sessions.kept");
}

static void use(long step)
{
    MPI_Session second;
    MPI_Info info;
    char value[32];
    int flag, size, before = handled;
    uint64_t mine = pattern_of(world_rank, step, 1), all;
    MPI_OK(MPI_Session_init(MPI_INFO_NULL, MPI_ERRORS_RETURN, &second));
    MPI_OK(MPI_Session_get_pset_info(second, "mpi://WORLD", &info));
    MPI_OK(MPI_Info_get(info, "mpi_size", sizeof value - 1, value, &flag));
    CHECK(flag);
    CHECK_EQUAL(atoi(value), world_size);
    MPI_OK(MPI_Info_free(&info));
    MPI_Comm self = communicator(second, "mpi://SELF", "test.sessions.self"), world = communicator(second, "mpi://WORLD", "test.sessions.step");
    MPI_OK(MPI_Comm_size(self, &size));
    CHECK_EQUAL(size, 1);
    MPI_OK(MPI_Allreduce(&mine, &all, 1, MPI_UINT64_T, MPI_BXOR, world));
    sum = checksum(sum, all);
    MPI_OK(MPI_Session_call_errhandler(session, MPI_ERR_ARG));
    CHECK_EQUAL(handled, before + 1);
    MPI_OK(MPI_Comm_free(&self));
    MPI_OK(MPI_Comm_free(&world));
    MPI_OK(MPI_Session_finalize(&second));
    CHECK(second == MPI_SESSION_NULL);
}

/* After MPI_Finalize: the session and its communicator are still good. */
static int close_first(void)
{
    int one = 1, all = 0, finalized;
    MPI_OK(MPI_Finalized(&finalized));
    CHECK(finalized);
    MPI_OK(MPI_Allreduce(&one, &all, 1, MPI_INT, MPI_SUM, kept));
    CHECK_EQUAL(all, world_size);
    MPI_OK(MPI_Comm_free(&kept));
    MPI_OK(MPI_Session_finalize(&session));
    return 0;
}

#else
static void open_first(void) {}

static void use(long step)
{
    uint64_t mine = pattern_of(world_rank, step, 1), all;
    MPI_OK(MPI_Allreduce(&mine, &all, 1, MPI_UINT64_T, MPI_BXOR, MPI_COMM_WORLD));
    sum = checksum(sum, all);
}

static int close_first(void) { return 0; }
#endif

int main(int argc, char **argv)
{
    open_first();
    start(argc, argv, "sessions", (struct options){ .steps = 80 });
#if MPI_VERSION < 4
    MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &kept));
#endif
    running();
    long step;
    for (step = 0; more(step); step++) {
        uint64_t mine = pattern_of(world_rank, step, 0), all;
        use(step);
        MPI_OK(MPI_Allreduce(&mine, &all, 1, MPI_UINT64_T, MPI_BXOR, kept));
        sum = checksum(sum, all);
        pause_step();
    }
#if MPI_VERSION < 4
    MPI_OK(MPI_Comm_free(&kept));
#endif
    int code = finish(step, sum);
    return code != 0 ? code : close_first();
}
