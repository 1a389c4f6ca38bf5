/*
 * Waiting in all the ways there are, so that a checkpoint finds threads in them: a gate that is made again, sleeps, sigsuspend, ppoll,
 * pselect, epoll, read on a pipe, a futex, a handler on the alternate stack. What a checkpoint interrupts must not be seen by the program.
 *   waits SECONDS
 */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>
#include "gates.h"
#include "expect.h"

static volatile int stop;
static volatile long flag, beats[8], on_stack;
static int to_reader[2], to_poller[2];
static sem_t semaphore;
static pthread_t sleeper_thread, suspender_thread;


static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec * 1e-9; }

static void on_usr1(int signal) { (void)signal; }

static void on_usr2(int signal)
{
    (void)signal;
    volatile double x = 0;
    for (int i = 0; i < 3000000; i++) x += i * 0.5;     /* long enough for a checkpoint to find it here */
    on_stack++;
}

static void *sleeper(void *unused)
{
    stack_t stack = { .ss_sp = malloc(65536), .ss_size = 65536 };
    (void)unused;
    sigaltstack(&stack, 0);
    while (!stop) {
        struct timespec pause = { 0, 30000000 }, left;
        double start = now();
        if (nanosleep(&pause, &left) == 0) expect("sleep is not short", now() - start >= 0.0299, 1);
        else expect("sleep ends early by a handler only", errno, EINTR);
        beats[0]++;
    }
    return 0;
}

static void *suspender(void *unused)
{
    (void)unused;
    sigset_t all, but_usr1;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, 0);
    but_usr1 = all;
    sigdelset(&but_usr1, SIGUSR1);
    while (!stop) {
        errno = 0;
        expect("sigsuspend", sigsuspend(&but_usr1), -1);
        expect("its errno", errno, EINTR);
        struct timespec limit = { 10, 0 };
        expect("ppoll", ppoll(0, 0, &limit, &but_usr1), -1);
        limit = (struct timespec){ 10, 0 };
        expect("pselect", pselect(0, 0, 0, 0, &limit, &but_usr1), -1);
        beats[1]++;
    }
    return 0;
}

static void *reader(void *unused)
{
    (void)unused;
    char byte;
    long expected = 0;
    while (read(to_reader[0], &byte, 1) == 1) { expect("bytes in order", (unsigned char)byte, expected++ & 255); beats[2]++; }
    return 0;
}

static void *poller(void *unused)
{
    (void)unused;
    int set = epoll_create1(0);
    struct epoll_event event = { .events = EPOLLIN };
    epoll_ctl(set, EPOLL_CTL_ADD, to_poller[0], &event);
    while (!stop) {
        if (epoll_wait(set, &event, 1, 10000) != 1) { expect("epoll_wait", errno, 0); continue; }
        char byte;
        if (read(to_poller[0], &byte, 1) != 1) expect("read", 0, 1);
        beats[3]++;
    }
    return 0;
}

static void *semaphores(void *unused)
{
    (void)unused;
    while (!stop) { if (sem_wait(&semaphore)) expect("sem_wait", errno, 0); beats[4]++; }
    return 0;
}

static void *driver(void *argument)
{
    double end = now() + *(int *)argument;
    long n = 0;
    while (now() < end) {
        struct timespec pause = { 0, 7000000 };
        nanosleep(&pause, 0);
        char byte = (char)n;
        if (write(to_reader[1], &byte, 1) != 1 || write(to_poller[1], &byte, 1) != 1) expect("write", 0, 1);
        sem_post(&semaphore);
        pthread_kill(suspender_thread, SIGUSR1);
        if (n % 4 == 0) pthread_kill(sleeper_thread, SIGUSR2);
        if (n % 3 == 0) flag = 1;
        n++;
    }
    stop = 1;
    flag = 1;
    return 0;
}

int main(int argc, char **argv)
{
    int seconds = argc > 1 ? atoi(argv[1]) : 2;
    if (pipe(to_reader) || pipe(to_poller)) return 1;
    sem_init(&semaphore, 0, 0);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_usr1;
    sigaction(SIGUSR1, &action, 0);
    action.sa_handler = on_usr2;
    action.sa_flags = SA_ONSTACK | SA_RESTART;
    sigaction(SIGUSR2, &action, 0);
    pthread_t threads[6];
    void *(*bodies[])(void *) = { sleeper, suspender, reader, poller, semaphores };
    for (int i = 0; i < 5; i++) pthread_create(&threads[i], 0, bodies[i], 0);
    sleeper_thread = threads[0];
    suspender_thread = threads[1];
    pthread_create(&threads[5], 0, driver, &seconds);
    while (!stop) {
        expect("gate", gate_wait(10, &flag), 42);
        if (!stop) flag = 0;
        beats[5]++;
    }
    pthread_join(threads[5], 0);
    pthread_join(threads[0], 0);
    for (int i = 0; i < 200 && pthread_tryjoin_np(suspender_thread, 0); i++) { pthread_kill(suspender_thread, SIGUSR1); usleep(2000); }
    close(to_reader[1]);
    pthread_join(threads[2], 0);
    if (write(to_poller[1], "x", 1) != 1) expect("write", 0, 1);
    pthread_join(threads[3], 0);
    sem_post(&semaphore);
    pthread_join(threads[4], 0);
    for (int i = 0; i < 6; i++) expect("every thread moved", beats[i] > 3, 1);
    expect("handlers on the alternate stack", on_stack > 3, 1);
    printf("waits %s: sleeps %ld, suspends %ld, bytes %ld, polls %ld, semaphores %ld, gates %ld, handlers %ld\n", failures ? "FAILED" : "ok",
           beats[0], beats[1], beats[2], beats[3], beats[4], beats[5], on_stack);
    return failures != 0;
}
