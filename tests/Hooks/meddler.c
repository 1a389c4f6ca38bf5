/*
 * A library of the lower half that behaves as badly as MPI libraries may: a thread of its own puts handlers of SIGSEGV in and takes them out again, blocks all
 * signals and starts threads, all the time that the application runs. Preloaded into the host of the kernel's tests, and not into the application.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define START_UP_US 50000                       /* the process has chosen its ways by then */

static void never(int signal) { (void)signal; abort(); }
static void *nothing(void *unused) { return unused; }

static void *meddle(void *unused)
{
    usleep(START_UP_US);
    for (;;) {
        struct sigaction action, old;
        memset(&action, 0, sizeof action);
        action.sa_handler = never;
        sigfillset(&action.sa_mask);
        sigaction(SIGSEGV, &action, &old);
        sigset_t before;
        pthread_sigmask(SIG_BLOCK, &action.sa_mask, &before);
        pthread_t thread;
        if (!pthread_create(&thread, 0, nothing, 0)) pthread_join(thread, 0);
        action.sa_handler = SIG_DFL;
        sigaction(SIGSEGV, &action, 0);
        usleep(200);
        sigaction(SIGSEGV, &old, 0);
        pthread_sigmask(SIG_SETMASK, &before, 0);
    }
    return unused;
}

__attribute__((constructor)) static void start(void)
{
    pthread_t thread;
    unsetenv("LD_PRELOAD");
    pthread_create(&thread, 0, meddle, 0);
}
