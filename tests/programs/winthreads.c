/* Windows with MPI_THREAD_MULTIPLE: three threads per rank, each with a window of its own which it locks exclusively, fences, and posts and completes, while all
 * of them add to one common window under a lock_all that stays open from the first step to the last. */
#include "check.h"
#include <pthread.h>

enum { thread_count = 3, words = 24 };

struct own {
    MPI_Win win;
    uint64_t *area; /* a counter with its pattern, words written by fences, words written by post and start */
};

static struct own own[thread_count];
static MPI_Win common;
static int64_t *counts;
static MPI_Group to, from;
static uint64_t sums[thread_count];
static int left, right;

static void count_exclusively(struct own *w, long step)
{
    int target = (int)(step % world_size);
    uint64_t cell[2];
    MPI_OK(MPI_Win_lock(MPI_LOCK_EXCLUSIVE, target, 0, w->win));
    MPI_OK(MPI_Get(cell, 2, MPI_UINT64_T, target, 0, 2, MPI_UINT64_T, w->win));
    MPI_OK(MPI_Win_flush(target, w->win));
    CHECK_EQUAL(cell[1], pattern(cell[0]));
    cell[1] = pattern(++cell[0]);
    MPI_OK(MPI_Put(cell, 2, MPI_UINT64_T, target, 0, 2, MPI_UINT64_T, w->win));
    MPI_OK(MPI_Win_unlock(target, w->win));
}

static uint64_t pass_right(struct own *w, long step, int me, int offset, int fenced)
{
    uint64_t out[words], sum = 0;
    for (int i = 0; i < words; i++) out[i] = pattern_of(world_rank, step, me * 1000 + offset + i);
    if (fenced) {
        MPI_OK(MPI_Win_fence(0, w->win));
        MPI_OK(MPI_Put(out, words, MPI_UINT64_T, right, offset, words, MPI_UINT64_T, w->win));
        MPI_OK(MPI_Win_fence(MPI_MODE_NOSUCCEED, w->win));
    } else {
        MPI_OK(MPI_Win_post(from, 0, w->win));
        MPI_OK(MPI_Win_start(to, 0, w->win));
        MPI_OK(MPI_Put(out, words, MPI_UINT64_T, right, offset, words, MPI_UINT64_T, w->win));
        MPI_OK(MPI_Win_complete(w->win));
        MPI_OK(MPI_Win_wait(w->win));
    }
    for (int i = 0; i < words; i++) {
        CHECK_EQUAL(w->area[offset + i], pattern_of(left, step, me * 1000 + offset + i));
        sum = checksum(sum, w->area[offset + i]);
    }
    return sum;
}

static void *work(void *argument)
{
    int me = (int)(intptr_t)argument;
    struct own *w = &own[me];
    for (long step = 0; step < options.steps; step++) {
        int64_t one = 1, before = -1;
        MPI_OK(MPI_Fetch_and_op(&one, &before, MPI_INT64_T, 0, me, MPI_SUM, common));
        MPI_OK(MPI_Win_flush(0, common));
        CHECK(before >= step && before < (step + 1) * world_size + world_size);
        sums[me] = checksum(sums[me], pass_right(w, step, me, 2, 1));
        if (me == 0) pause_step();
        sums[me] = checksum(sums[me], pass_right(w, step, me, 2 + words, 0));
        count_exclusively(w, step);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    parse_options(argc, argv, "winthreads", (struct options){ .steps = 100 });
    CHECK(!options.until);
    int level;
    pthread_t thread[thread_count];
    uint64_t sum = 0;
    MPI_Group world;
    MPI_OK(MPI_Init_thread(&argc, &argv, MPI_THREAD_MULTIPLE, &level));
    MPI_OK(MPI_Comm_rank(MPI_COMM_WORLD, &world_rank));
    MPI_OK(MPI_Comm_size(MPI_COMM_WORLD, &world_size));
    CHECK_EQUAL(level, MPI_THREAD_MULTIPLE);
    left = (world_rank + world_size - 1) % world_size;
    right = (world_rank + 1) % world_size;
    MPI_OK(MPI_Comm_group(MPI_COMM_WORLD, &world));
    MPI_OK(MPI_Group_incl(world, 1, &right, &to));
    MPI_OK(MPI_Group_incl(world, 1, &left, &from));
    for (int i = 0; i < thread_count; i++) {
        MPI_OK(MPI_Win_allocate((2 + 2 * words) * sizeof(uint64_t), sizeof(uint64_t), MPI_INFO_NULL, MPI_COMM_WORLD, &own[i].area, &own[i].win));
        own[i].area[0] = 0;
        own[i].area[1] = pattern(0);
    }
    MPI_OK(MPI_Win_allocate(thread_count * sizeof(int64_t), sizeof(int64_t), MPI_INFO_NULL, MPI_COMM_WORLD, &counts, &common));
    for (int i = 0; i < thread_count; i++) counts[i] = 0;
    running();
    MPI_OK(MPI_Win_lock_all(0, common));
    for (int i = 1; i < thread_count; i++) CHECK_EQUAL(pthread_create(&thread[i], NULL, work, (void *)(intptr_t)i), 0);
    work((void *)0); /* the main thread is one of the three */
    for (int i = 1; i < thread_count; i++) CHECK_EQUAL(pthread_join(thread[i], NULL), 0);
    MPI_OK(MPI_Win_unlock_all(common));
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    long turns = options.steps / world_size + (world_rank < options.steps % world_size);
    for (int i = 0; i < thread_count; i++) {
        CHECK_EQUAL(own[i].area[0], turns * world_size);
        CHECK_EQUAL(counts[i], world_rank == 0 ? options.steps * world_size : 0);
        sum = checksum(sum, sums[i]);
        MPI_OK(MPI_Win_free(&own[i].win));
    }
    MPI_OK(MPI_Win_free(&common));
    MPI_OK(MPI_Group_free(&to));
    MPI_OK(MPI_Group_free(&from));
    MPI_OK(MPI_Group_free(&world));
    return finish(options.steps, sum);
}
