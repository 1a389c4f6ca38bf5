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
#include "expect.h"

static volatile int count, handler_stack_ok;
static sigjmp_buf back;
static char *stack_memory;
static void jump(int signal) { (void)signal; siglongjmp(back, 1); }
static void counting(int signal) { (void)signal; count++; getppid(); }
static void on_stack(int signal) { (void)signal; char here; handler_stack_ok = &here >= stack_memory && &here < stack_memory + 65536; count++; getppid(); }
static void *control_word(void *unused) { (void)unused; return (void *)(long)_mm_getcsr(); }
static void *waits_forever(void *unused) { for (;;) pause(); return unused; }
static volatile int forever = 1;
static int overflow(int depth) { volatile char frame[4096]; frame[0] = (char)depth; return forever ? overflow(depth + 1) + frame[0] : 0; }

/* SIGSEGV in masks: the application believes that it is blocked, and so must we. */
static int is_fault_blocked(void)
{
    sigset_t now;
    sigprocmask(SIG_BLOCK, 0, &now);
    return sigismember(&now, SIGSEGV);
}
static volatile int was_blocked, context_said;
static void sees_mask(int signal, siginfo_t *info, void *context)
{
    (void)signal; (void)info;
    was_blocked = is_fault_blocked();
    context_said = sigismember(&((ucontext_t *)context)->uc_sigmask, SIGSEGV);
    count++;
}
static void faults_again(int signal) { (void)signal; *(volatile int *)24 = 1; }
static void *blocks_as_creator(void *unused) { (void)unused; return (void *)(long)is_fault_blocked(); }
static void masks_of_faults(void)
{
    sigset_t fault, full;
    sigemptyset(&fault);
    sigaddset(&fault, SIGSEGV);
    sigfillset(&full);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = sees_mask;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGSEGV, &action, 0);
    sigaction(SIGUSR2, &action, 0);
    count = 0;
    raise(SIGSEGV);
    expect("a fault that was sent is handled", count, 1);
    expect("it is blocked in its handler", was_blocked, 1);
    expect("it was not before", context_said, 0);
    expect("it is not behind it", is_fault_blocked(), 0);
    raise(SIGUSR2);
    expect("not blocked in another handler", was_blocked, 0);
    sigprocmask(SIG_BLOCK, &fault, 0);
    expect("blocked", is_fault_blocked(), 1);
    raise(SIGUSR2);
    expect("blocked in another handler", was_blocked, 1);
    expect("the context says so", context_said, 1);
    expect("still blocked behind it", is_fault_blocked(), 1);
    pthread_t thread;
    void *result;
    pthread_create(&thread, 0, blocks_as_creator, 0);
    pthread_join(thread, &result);
    expect("a new thread has it blocked", (long)result, 1);
    count = 0;
    raise(SIGSEGV);
    getppid();
    expect("a blocked fault waits", count, 0);
    sigprocmask(SIG_UNBLOCK, &fault, 0);
    expect("until it is unblocked", count, 1);
    action.sa_mask = full;
    sigaction(SIGUSR2, &action, 0);
    raise(SIGUSR2);
    expect("blocked by a handler's mask", was_blocked, 1);
    expect("and free again behind it", is_fault_blocked(), 0);
    signal(SIGSEGV, SIG_IGN);
    raise(SIGSEGV);
    expect("a fault that was sent can be ignored", 1, 1);
    signal(SIGSEGV, SIG_DFL);
}

enum death { BY_BLOCKED_FAULT, BY_FAULT_IN_HANDLER, BY_SENT_FAULT, BY_FAULT, BY_ABORT, BY_RAISE, BY_PIPE, BY_SECOND_SIGNAL, BY_OVERFLOW };
static int die(enum death how)
{
    pid_t child = fork();
    if (child == 0) {
        int ends[2];
        switch (how) {
        case BY_BLOCKED_FAULT: { sigset_t all; sigfillset(&all); signal(SIGSEGV, jump); sigprocmask(SIG_BLOCK, &all, 0); *(volatile int *)40 = 1; break; }
        case BY_FAULT_IN_HANDLER: signal(SIGSEGV, faults_again); *(volatile int *)48 = 1; break;
        case BY_SENT_FAULT: raise(SIGSEGV); break;
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
    masks_of_faults();
    expect("death by a blocked fault", die(BY_BLOCKED_FAULT), SIGSEGV);
    expect("death by a fault in the handler of faults", die(BY_FAULT_IN_HANDLER), SIGSEGV);
    expect("death by a fault that was sent", die(BY_SENT_FAULT), SIGSEGV);
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
