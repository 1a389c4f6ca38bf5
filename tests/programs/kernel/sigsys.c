/*
 * What has to do with the way system calls are caught: calls by instructions of the program's own, SIGSYS that somebody sends, programs that are
 * executed, and how many filters there are.   sigsys [PROGRAM...]   runs each program with arguments "a b"; they end with 7
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "expect.h"

extern char **environ;

static int wait_for(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static long own_call(long number)
{
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number) : "rcx", "r11", "memory");
    return result;
}

static volatile int seen, code;
static void on_sigsys(int signal, siginfo_t *info, void *context) { (void)context; seen = signal; code = info->si_code; }
static volatile int stop;
static void *spin(void *unused) { (void)unused; long n = 0; do if (own_call(SYS_gettid) == syscall(SYS_gettid)) n++; while (!stop); return (void *)n; }

static int filters(void)
{
    char line[200];
    int n = -1;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f)) sscanf(line, "Seccomp_filters: %d", &n);
    if (f) fclose(f);
    return n;
}

int main(int argc, char **argv)
{
    expect("own instruction", own_call(SYS_getpid), getpid());
    expect("unknown number", own_call(5000), -ENOSYS);
    struct sigaction action = { .sa_sigaction = on_sigsys, .sa_flags = SA_SIGINFO };
    sigaction(SIGSYS, &action, 0);
    raise(SIGSYS);
    expect("SIGSYS arrived", seen, SIGSYS);
    expect("as sent", code, SI_TKILL);
    pthread_t thread;
    pthread_create(&thread, 0, spin, 0);
    for (int i = 0; i < 200; i++) { seen = 0; kill(getpid(), SIGSYS); for (int k = 0; k < 10000 && !seen; k++) own_call(SYS_sched_yield); expect("sent while calls are made", seen, SIGSYS); }
    stop = 1;
    void *calls;
    pthread_join(thread, &calls);
    expect("calls of a thread", calls != 0, 1);
    signal(SIGSYS, SIG_DFL);
    pid_t child = fork();
    if (child == 0) { raise(SIGSYS); _exit(3); }
    expect("its default", wait_for(child), -SIGSYS);
    signal(SIGSYS, SIG_IGN);
    raise(SIGSYS);
    for (int i = 1; i < argc; i++) {
        char *arguments[] = { argv[i], "a", "b", 0 };
        expect("started", posix_spawn(&child, argv[i], 0, 0, arguments, environ), 0);
        expect(argv[i], wait_for(child), 7);
    }
    printf("sigsys %s, filters %d\n", failures ? "FAILED" : "ok", filters());
    return failures != 0;
}
