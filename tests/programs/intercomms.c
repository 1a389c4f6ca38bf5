/* Threads which make, use, merge and free intercommunicators at the same time, each on a communicator of its own. MPICH 4.0 natively loses messages in it. */
#include "check.h"
#include <pthread.h>

enum { threads = 3 };

struct worker {
    int number;
    MPI_Comm own;   /* a duplicate of the world */
    MPI_Comm half;  /* its lower or its upper ranks */
    long step;
    uint64_t sum;
};

static int is_lower;

static void *work(void *argument)
{
    struct worker *w = argument;
    int half = world_size / 2, size, rank, remote, flag;
    int leader = world_rank == 0 ? half : 0, high = (int)((w->step + w->number) % 2) ^ is_lower;
    MPI_Comm inter, merged;
    MPI_OK(MPI_Intercomm_create(w->half, 0, w->own, leader, 17, &inter));
    MPI_OK(MPI_Comm_test_inter(inter, &flag));
    CHECK(flag);
    MPI_OK(MPI_Comm_remote_size(inter, &remote));
    CHECK_EQUAL(remote, is_lower ? world_size - half : half);

    /* Each group gets the other one's sum. */
    uint64_t mine = pattern_of(world_rank, w->step, w->number) >> 8, theirs = 0, expected = 0;
    MPI_OK(MPI_Allreduce(&mine, &theirs, 1, MPI_UINT64_T, MPI_SUM, inter));
    for (int other = is_lower ? half : 0; other < (is_lower ? world_size : half); other++) expected += pattern_of(other, w->step, w->number) >> 8;
    CHECK_EQUAL(theirs, expected);

    if (w->number == 0 && world_rank == w->step % world_size) pause_step();
    MPI_OK(MPI_Intercomm_merge(inter, high, &merged));
    MPI_OK(MPI_Comm_size(merged, &size));
    MPI_OK(MPI_Comm_rank(merged, &rank));
    CHECK_EQUAL(size, world_size);
    int own_size = is_lower ? half : world_size - half, place = is_lower ? world_rank : world_rank - half;
    CHECK_EQUAL(rank, high ? world_size - own_size + place : place);
    MPI_OK(MPI_Bcast(&mine, 1, MPI_UINT64_T, 0, merged));
    w->sum = checksum(w->sum, mine);
    MPI_OK(MPI_Comm_free(&inter));
    MPI_OK(MPI_Comm_free(&merged));
    return NULL;
}

int main(int argc, char **argv)
{
    int provided;
    parse_options(argc, argv, "intercomms", (struct options){ 0 });
    MPI_OK(MPI_Init_thread(&argc, &argv, MPI_THREAD_MULTIPLE, &provided));
    CHECK_EQUAL(provided, MPI_THREAD_MULTIPLE);
    MPI_OK(MPI_Comm_rank(MPI_COMM_WORLD, &world_rank));
    MPI_OK(MPI_Comm_size(MPI_COMM_WORLD, &world_size));
    CHECK(world_size >= 2);
    is_lower = world_rank < world_size / 2;

    struct worker workers[threads];
    for (int i = 0; i < threads; i++) {
        workers[i] = (struct worker){ .number = i };
        MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &workers[i].own));
        MPI_OK(MPI_Comm_split(workers[i].own, is_lower, world_rank, &workers[i].half));
    }

    uint64_t sum = 0;
    running();
    long step;
    for (step = 0; more(step); step++) {
        pthread_t started[threads];
        for (int i = 0; i < threads; i++) {
            workers[i].step = step;
            CHECK_EQUAL(pthread_create(&started[i], NULL, work, &workers[i]), 0);
        }
        for (int i = 0; i < threads; i++) {
            CHECK_EQUAL(pthread_join(started[i], NULL), 0);
            sum = checksum(sum, workers[i].sum);
        }
    }
    for (int i = 0; i < threads; i++) {
        MPI_OK(MPI_Comm_free(&workers[i].half));
        MPI_OK(MPI_Comm_free(&workers[i].own));
    }
    return finish(step, sum);
}
