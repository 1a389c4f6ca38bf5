/* Threads and MPI. --mode multiple: three threads per rank call MPI at the same time, each on a communicator of its own, and share
 * a mutex and a condition variable. --mode funneled: workers compute, only the main thread calls MPI. */
#include "check.h"
#include <pthread.h>

enum { thread_count = 3 };

static MPI_Comm comm[thread_count];
static uint64_t sums[thread_count];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long turns;
static __thread long own_steps; /* thread-local storage must survive, too */

static void *communicate(void *argument)
{
    int me = (int)(intptr_t)argument, right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    for (long step = 0; step < options.steps; step++) {
        uint64_t out = pattern_of(world_rank, step, me), in = 0;
        MPI_OK(MPI_Sendrecv(&out, 1, MPI_UINT64_T, right, me, &in, 1, MPI_UINT64_T, left, me, comm[me], MPI_STATUS_IGNORE));
        CHECK_EQUAL(in, pattern_of(left, step, me));
        int64_t mine = world_rank + step + me, total = 0;
        MPI_OK(MPI_Allreduce(&mine, &total, 1, MPI_INT64_T, MPI_SUM, comm[me]));
        CHECK_EQUAL(total, (int64_t)world_size * (world_size - 1) / 2 + world_size * (step + me));
        sums[me] = checksum(sums[me], in);
        own_steps++;

        /* Turn by turn: a thread waits until the others have done this step. */
        CHECK_EQUAL(pthread_mutex_lock(&mutex), 0);
        turns++;
        CHECK_EQUAL(pthread_cond_broadcast(&changed), 0);
        while (turns < (step + 1) * thread_count) CHECK_EQUAL(pthread_cond_wait(&changed, &mutex), 0);
        CHECK_EQUAL(pthread_mutex_unlock(&mutex), 0);
        pause_step();
    }
    CHECK_EQUAL(own_steps, options.steps);
    return NULL;
}

static volatile uint64_t worked[thread_count];
static long wanted;

static void *work(void *argument)
{
    int me = (int)(intptr_t)argument;
    for (long step = 0; step < options.steps; step++) {
        CHECK_EQUAL(pthread_mutex_lock(&mutex), 0);
        while (wanted <= step) CHECK_EQUAL(pthread_cond_wait(&changed, &mutex), 0);
        CHECK_EQUAL(pthread_mutex_unlock(&mutex), 0);
        uint64_t value = (uint64_t)me;
        for (int i = 0; i < 20000; i++) value = pattern(value + (uint64_t)step);
        worked[me] = value;
        CHECK_EQUAL(pthread_mutex_lock(&mutex), 0);
        turns++;
        CHECK_EQUAL(pthread_cond_broadcast(&changed), 0);
        CHECK_EQUAL(pthread_mutex_unlock(&mutex), 0);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    parse_options(argc, argv, "threads", (struct options){ .mode = "multiple", .steps = 200 });
    CHECK(!options.until);
    int multiple = !strcmp(options.mode, "multiple"), wanted_level = multiple ? MPI_THREAD_MULTIPLE : MPI_THREAD_FUNNELED, level, is_main;
    pthread_t thread[thread_count];
    uint64_t sum = 0;
    CHECK(multiple || !strcmp(options.mode, "funneled"));
    MPI_OK(MPI_Init_thread(&argc, &argv, wanted_level, &level));
    MPI_OK(MPI_Comm_rank(MPI_COMM_WORLD, &world_rank));
    MPI_OK(MPI_Comm_size(MPI_COMM_WORLD, &world_size));
    CHECK(level >= wanted_level);
    MPI_OK(MPI_Query_thread(&level));
    CHECK(level >= wanted_level);
    MPI_OK(MPI_Is_thread_main(&is_main));
    CHECK(is_main);
    for (int i = 0; i < thread_count; i++) MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &comm[i]));
    running();
    for (int i = 0; i < thread_count; i++)
        if (i > 0 || !multiple) CHECK_EQUAL(pthread_create(&thread[i], NULL, multiple ? communicate : work, (void *)(intptr_t)i), 0);
    if (multiple) {
        communicate((void *)0); /* the main thread is one of the three */
    } else {
        for (long step = 0; step < options.steps; step++) {
            CHECK_EQUAL(pthread_mutex_lock(&mutex), 0);
            wanted = step + 1;
            CHECK_EQUAL(pthread_cond_broadcast(&changed), 0);
            while (turns < (step + 1) * thread_count) CHECK_EQUAL(pthread_cond_wait(&changed, &mutex), 0);
            CHECK_EQUAL(pthread_mutex_unlock(&mutex), 0);
            uint64_t mine[thread_count], total[thread_count];
            for (int i = 0; i < thread_count; i++) mine[i] = worked[i] >> 8;
            MPI_OK(MPI_Allreduce(mine, total, thread_count, MPI_UINT64_T, MPI_SUM, comm[0]));
            for (int i = 0; i < thread_count; i++) {
                CHECK_EQUAL(total[i], mine[i] * (uint64_t)world_size);
                sums[i] = checksum(sums[i], total[i]);
            }
            pause_step();
        }
    }
    for (int i = 0; i < thread_count; i++)
        if (i > 0 || !multiple) CHECK_EQUAL(pthread_join(thread[i], NULL), 0);
    CHECK_EQUAL(turns, options.steps * thread_count);
    for (int i = 0; i < thread_count; i++) {
        sum = checksum(sum, sums[i]);
        MPI_OK(MPI_Comm_free(&comm[i]));
    }
    return finish(options.steps, sum);
}
