/*
 * Faults and dispositions: SIGSEGV with siglongjmp, once-only handlers, deaths by default actions, SIGPIPE, full masks, cancellation,
 * inherited control words, handlers on an alternate stack.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xmmintrin.h>

static int failures;
static volatile int count, handler_stack_ok;
static sigjmp_buf back;
static char *stack_memory;
static void expect(const char *what, long got, long wanted)
{
    if (got != wanted) { printf("FAILED %s: got %ld, wanted %ld\n", what, got, wanted); failures++; }
}
static void jump(int signal) { (void)signal; siglongjmp(back, 1); }
static void counting(int signal) { (void)signal; count++; getppid(); }
static void on_stack(int signal) { (void)signal; char here; handler_stack_ok = &here >= stack_memory && &here < stack_memory + 65536; count++; getppid(); }
static void *control_word(void *unused) { (void)unused; return (void *)(long)_mm_getcsr(); }
static void *waits_forever(void *unused) { for (;;) pause(); return unused; }
static volatile int forever = 1;
static int overflow(int depth) { volatile char frame[4096]; frame[0] = (char)depth; return forever ? overflow(depth + 1) + frame[0] : 0; }

enum death { BY_FAULT, BY_ABORT, BY_RAISE, BY_PIPE, BY_SECOND_SIGNAL, BY_OVERFLOW };
static int die(enum death how)
{
    pid_t child = fork();
    if (child == 0) {
        int ends[2];
        switch (how) {
        case BY_FAULT: *(volatile int *)16 = 1; break;
        case BY_ABORT: abort();
        case BY_RAISE: raise(SIGTERM); break;
        case BY_PIPE: if (pipe(ends)) _exit(1); close(ends[0]); if (write(ends[1], "x", 1)) _exit(1); break;
        case BY_SECOND_SIGNAL: { struct sigaction a = { .sa_handler = counting, .sa_flags = SA_RESETHAND }; sigaction(SIGUSR1, &a, 0); raise(SIGUSR1); raise(SIGUSR1); break; }
        case BY_OVERFLOW: overflow(0); break;
        }
        _exit(0);
    }
    int status;
    while (waitpid(child, &status, 0) < 0) { }
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

int main(void)
{
    for (int i = 0; i < 5; i++) {
        signal(SIGSEGV, jump);
        if (!sigsetjmp(back, 1)) { *(volatile int *)8 = 1; expect("not reached", 1, 0); } else count++;
    }
    expect("faults caught", count, 5);
    stack_t alternate = { .ss_sp = stack_memory = malloc(65536), .ss_size = 65536 };
    sigaltstack(&alternate, 0);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = jump;
    action.sa_flags = SA_ONSTACK;
    sigaction(SIGSEGV, &action, 0);
    if (!sigsetjmp(back, 1)) overflow(0); else count = 100;
    expect("stack overflow caught", count, 100);
    signal(SIGSEGV, SIG_DFL);
    expect("death by a fault", die(BY_FAULT), SIGSEGV);
    expect("death by abort", die(BY_ABORT), SIGABRT);
    expect("death by SIGTERM", die(BY_RAISE), SIGTERM);
    expect("death by SIGPIPE", die(BY_PIPE), SIGPIPE);
    expect("death by the second signal", die(BY_SECOND_SIGNAL), SIGUSR1);
    expect("death by overflow", die(BY_OVERFLOW), SIGSEGV);
    count = 0;
    action.sa_handler = on_stack;
    sigaction(SIGALRM, &action, 0);
    struct itimerval timer = { { 0, 1000 }, { 0, 1000 } }, off = { { 0, 0 }, { 0, 0 } };
    setitimer(ITIMER_REAL, &timer, 0);
    while (count < 100) getppid();
    expect("handler on the alternate stack", handler_stack_ok, 1);
    action.sa_handler = counting;
    sigfillset(&action.sa_mask);
    sigaction(SIGALRM, &action, 0);
    while (count < 200) getppid();
    setitimer(ITIMER_REAL, &off, 0);
    sigset_t all, old, pending;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &old);
    count = 0;
    raise(SIGALRM);
    getppid();
    sigpending(&pending);
    expect("blocked signal is pending", sigismember(&pending, SIGALRM), 1);
    expect("and not handled", count, 0);
    sigprocmask(SIG_SETMASK, &old, 0);
    expect("until it is unblocked", count, 1);
    unsigned word = _mm_getcsr() | 0x8040;
    _mm_setcsr(word);
    pthread_t thread;
    void *result;
    pthread_create(&thread, 0, control_word, 0);
    pthread_join(thread, &result);
    expect("control word is inherited", (long)result, word);
    pthread_create(&thread, 0, waits_forever, 0);
    usleep(10000);
    pthread_cancel(thread);
    pthread_join(thread, &result);
    expect("cancelled", result == PTHREAD_CANCELED, 1);
    pthread_attr_t attributes;
    void *base;
    size_t bytes;
    expect("main stack's attributes", pthread_getattr_np(pthread_self(), &attributes) || pthread_attr_getstack(&attributes, &base, &bytes), 0);
    expect("they contain this frame", (char *)&attributes > (char *)base && (char *)&attributes < (char *)base + bytes, 1);
    printf("faults %s\n", failures ? "FAILED" : "ok");
    return failures != 0;
}
