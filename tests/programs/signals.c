/* Signals across a checkpoint: handlers and masks stay, a signal which is blocked and pending is not lost, one sent to another
 * thread reaches that thread, a fault is caught on the alternate stack and left by siglongjmp. Every delivery is counted. */
#define _GNU_SOURCE
#include "check.h"
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t plain, queued, blocked, faults, elsewhere, on_alternate, stop_thread;
static sigjmp_buf escape;
static pthread_t other;
static volatile int *volatile nowhere = (volatile int *)16;
static char *alternate;
static const size_t alternate_bytes = 1 << 16;

static void on_plain(int number) { (void)number; plain++; }
static void on_blocked(int number) { (void)number; blocked++; }
static void on_elsewhere(int number) { (void)number; if (pthread_equal(pthread_self(), other)) elsewhere++; }

static void on_queued(int number, siginfo_t *info, void *context)
{
    (void)number; (void)context;
    if (info->si_code == SI_QUEUE && info->si_value.sival_int == 1234) queued++;
}

static void on_fault(int number, siginfo_t *info, void *context)
{
    char here;
    (void)number; (void)context;
    if (info->si_addr == (void *)16) faults++;
    if (&here >= alternate && &here < alternate + alternate_bytes) on_alternate++;
    siglongjmp(escape, 1);
}

/* In a function of its own, so that nothing the loop holds in registers is lost by the jump. */
static void __attribute__((noinline)) fault(void)
{
    if (sigsetjmp(escape, 1) == 0) {
        *nowhere = 1;
        fail(__FILE__, __LINE__, "the fault was not delivered");
    }
}

static void *wait_for_signals(void *argument)
{
    (void)argument;
    while (!stop_thread) usleep(200);
    return NULL;
}

static void handle(int number, void (*simple)(int), void (*full)(int, siginfo_t *, void *), int flags)
{
    struct sigaction action = { .sa_flags = flags };
    if (full) action.sa_sigaction = full, action.sa_flags |= SA_SIGINFO;
    else action.sa_handler = simple;
    sigemptyset(&action.sa_mask);
    CHECK_EQUAL(sigaction(number, &action, NULL), 0);
}

int main(int argc, char **argv)
{
    start(argc, argv, "signals", (struct options){ 0 });
    sigset_t mask, old, pending;
    alternate = malloc(alternate_bytes);
    CHECK(alternate != NULL);
    CHECK_EQUAL(sigaltstack(&(stack_t){ .ss_sp = alternate, .ss_size = alternate_bytes }, NULL), 0);
    handle(SIGUSR1, on_plain, NULL, SA_RESTART);
    handle(SIGUSR2, on_blocked, NULL, 0);
    handle(SIGRTMIN + 3, NULL, on_queued, 0);
    handle(SIGRTMIN + 4, on_elsewhere, NULL, SA_RESTART);
    handle(SIGSEGV, NULL, on_fault, SA_ONSTACK);
    sigemptyset(&mask);
    sigaddset(&mask, SIGUSR2);
    CHECK_EQUAL(pthread_create(&other, NULL, wait_for_signals, NULL), 0);

    running();
    long step;
    for (step = 0; more(step); step++) {
        CHECK_EQUAL(pthread_sigmask(SIG_BLOCK, &mask, &old), 0);
        CHECK_EQUAL(pthread_kill(pthread_self(), SIGUSR2), 0); /* stays pending through the pause */
        CHECK_EQUAL(raise(SIGUSR1), 0);
        CHECK_EQUAL(plain, step + 1);
        CHECK_EQUAL(pthread_sigqueue(pthread_self(), SIGRTMIN + 3, (union sigval){ .sival_int = 1234 }), 0);
        CHECK_EQUAL(queued, step + 1);
        CHECK_EQUAL(pthread_kill(other, SIGRTMIN + 4), 0);
        pause_step();
        int one = 1, all = 0;
        MPI_OK(MPI_Allreduce(&one, &all, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
        CHECK_EQUAL(all, world_size);
        CHECK_EQUAL(blocked, step);
        CHECK_EQUAL(sigpending(&pending), 0);
        CHECK(sigismember(&pending, SIGUSR2));
        CHECK_EQUAL(pthread_sigmask(SIG_SETMASK, &old, NULL), 0);
        CHECK_EQUAL(blocked, step + 1);
        fault();
        CHECK_EQUAL(faults, step + 1);
        CHECK_EQUAL(on_alternate, step + 1);
        while (elsewhere < step + 1) usleep(100);
        CHECK_EQUAL(elsewhere, step + 1);
    }
    stop_thread = 1;
    CHECK_EQUAL(pthread_join(other, NULL), 0);
    return finish(step, (uint64_t)(plain + queued + blocked + faults + elsewhere));
}
