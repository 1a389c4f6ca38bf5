/*
 * Threads that pass a turn around with a mutex, a condition variable and a recursive mutex, each with thread-local state; ids must stay the
 * same over a restart.   threads THREADS ROUNDS
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MOST 64
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER, recursive;
static pthread_cond_t turned = PTHREAD_COND_INITIALIZER;
static long turn, count, threads, rounds;
static __thread long mine;
static volatile int hits, changed_ids;

static void on_signal(int signal) { (void)signal; __sync_add_and_fetch(&hits, 1); }

static void *work(void *argument)
{
    long id = (long)argument;
    long tid = syscall(SYS_gettid);
    for (long i = 0; i < rounds; i++) {
        pthread_mutex_lock(&lock);
        while (turn != id) pthread_cond_wait(&turned, &lock);
        pthread_mutex_lock(&recursive);
        pthread_mutex_lock(&recursive);
        mine += id;
        count++;
        turn = (turn + 1) % threads;
        pthread_mutex_unlock(&recursive);
        pthread_mutex_unlock(&recursive);
        pthread_cond_broadcast(&turned);
        pthread_mutex_unlock(&lock);
        usleep(2000);
        volatile double x = 0;
        for (int k = 0; k < 20000; k++) x += k * 0.5;
        if (syscall(SYS_gettid) != tid || gettid() != tid) changed_ids++;
    }
    return (void *)mine;
}

int main(int argc, char **argv)
{
    threads = argc > 1 ? atoi(argv[1]) : 3;
    rounds = argc > 2 ? atoi(argv[2]) : 60;
    pid_t pid = getpid();
    signal(SIGUSR1, on_signal);
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&recursive, &attributes);
    pthread_t ids[MOST];
    for (long i = 0; i < threads; i++) pthread_create(&ids[i], 0, work, (void *)i);
    int ok = 1;
    for (long i = 0; i < threads; i++) {
        void *result;
        pthread_kill(ids[i], SIGUSR1);
        pthread_join(ids[i], &result);
        if ((long)result != rounds * i) ok = 0;
    }
    if (getpid() != pid || gettid() != pid || changed_ids) ok = 0;
    if (count != threads * rounds) ok = 0;
    pthread_t late;
    pthread_create(&late, 0, (void *(*)(void *))(void *)usleep, (void *)10);
    pthread_join(late, 0);
    printf("threads %s: count %ld, signals %d, changed ids %d\n", ok ? "ok" : "FAILED", count, hits, changed_ids);
    return !ok;
}
