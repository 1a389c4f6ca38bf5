/*
 * Signals under load: a sender thread strikes the main thread again and again while that crosses gates, makes system calls (fast, trapped,
 * blocking), reads clocks and computes. Each signal must be handled exactly once, and nothing else may be disturbed.
 *   signals SECONDS
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "gates.h"

static volatile long handled;
static volatile int stop;
static long sent, lost;
static pthread_t target;

static void handler(int signal, siginfo_t *info, void *context)
{
    (void)signal; (void)info; (void)context;
    handled++;
    getppid();
    gate_empty(1);
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
}

static void *sender(void *unused)
{
    (void)unused;
    while (!stop) {
        long before = handled;
        pthread_kill(target, SIGRTMIN + 5);
        sent++;
        for (long spins = 0; handled == before && !stop; spins++) {
            if (spins > 20000000) { lost++; break; }
            sched_yield();
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    int seconds = argc > 1 ? atoi(argv[1]) : 3;
    target = pthread_self();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGRTMIN + 5, &action, 0);
    pthread_t thread;
    pthread_create(&thread, 0, sender, 0);
    time_t end = time(0) + seconds;
    long rounds = 0, interrupted = 0, bad = 0;
    double x = 0;
    int pipe_ends[2];
    if (pipe(pipe_ends)) return 1;
    while (time(0) < end) {
        rounds++;
        for (int k = 0; k < 20; k++) {
            if (gate_empty(k) != k) bad++;
            if (gate_twelve(k, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) != k + 77) bad++;
            if (gate_half(k) != k * 0.5) bad++;
            if (gate_narrow((int)k, 2, 3, 4, 5, 6) != k + 90) bad++;
            if (gate_direct((int)k, 2, 3, 4, 5, 6, 7, 8) != k + 203) bad++;
            if (gate_wide((int)k, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) != k + 649) bad++;
            struct timespec t;
            if (clock_gettime(CLOCK_REALTIME, &t)) bad++;
            if (getppid() <= 0) bad++;
            char byte = (char)k;
            if (write(pipe_ends[1], &byte, 1) != 1) bad++;
            if (read(pipe_ends[0], &byte, 1) != 1 || byte != (char)k) bad++;
            x += k * 0.5;
        }
        void *page = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (page == MAP_FAILED) bad++;
        else { *(char *)page = 1; munmap(page, 4096); }
        struct timespec pause = { 0, 20000 };
        if (nanosleep(&pause, 0)) { if (errno == EINTR) interrupted++; else bad++; }
    }
    stop = 1;
    pthread_join(thread, 0);
    int ok = lost == 0 && bad == 0 && x == 95.0 * rounds && (sent == handled || sent == handled + 1);
    printf("signals %s: sent %ld, handled %ld, lost %ld, rounds %ld, interrupted sleeps %ld, wrong results %ld\n",
           ok ? "ok" : "FAILED", sent, handled, lost, rounds, interrupted, bad);
    return !ok;
}
