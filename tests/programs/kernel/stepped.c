/*
 * Crosses gates of every kind, call-backs, trapped and rewritten system calls and clocks while `tracer` makes every instruction a step of its own and
 * sends signals in between. Without a tracer it just checks its results.
 *   stepped ROUNDS
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "gates.h"

static __thread long local = 4711;              /* FS must be right whenever the program looks */
static struct { volatile long handled, sent; } tally;   /* the tracer writes `sent` */
static long bad;

static void handler(int signal, siginfo_t *info, void *context)
{
    (void)signal; (void)info; (void)context;
    if (local != 4711 || gate_empty(5) != 5) bad++;
    tally.handled++;
}

static long called_back(long x) { return local == 4711 ? x * 2 : 0; }

/* SIGURG is ignored by everybody but the tracer: it takes the value for the address of the tally, or, when it is 0, for the end. */
static void tell_tracer(void *value) { sigqueue(getpid(), SIGURG, (union sigval){ .sival_ptr = value }); }

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 3;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGRTMIN + 5, &action, 0);
    int ends[2];
    if (pipe(ends)) return 1;
    tell_tracer(&tally);
    for (int k = 0; k < rounds; k++) {
        struct timespec t;
        char byte = (char)k;
        if (gate_empty(k) != k) bad++;
        if (gate_twelve(k, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) != k + 77) bad++;
        if (gate_half(k) != k * 0.5) bad++;
        if (gate_narrow(k, 2, 3, 4, 5, 6) != k + 90) bad++;
        if (gate_direct(k, 2, 3, 4, 5, 6, 7, 8) != k + 203) bad++;
        if (gate_wide(k, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) != k + 649) bad++;
        if (gate_call_back(called_back, k) != 2 * k + 1) bad++;
        if (clock_gettime(CLOCK_MONOTONIC, &t) || local != 4711) bad++;
        if (syscall(SYS_getppid) <= 0) bad++;
        if (write(ends[1], &byte, 1) != 1 || read(ends[0], &byte, 1) != 1 || byte != (char)k) bad++;
        sigset_t none;
        sigemptyset(&none);
        if (sigprocmask(SIG_BLOCK, &none, 0)) bad++;
    }
    tell_tracer(0);
    getppid();
    int ok = !bad && tally.handled == tally.sent;
    printf("stepped %s: %d rounds, %ld signals sent, %ld handled, %ld wrong results\n", ok ? "ok" : "FAILED", rounds, tally.sent, tally.handled, bad);
    return !ok;
}
