/*
 * Runs a command and, while `stepped` wants it, makes each of its instructions a step of its own. Each step is a context switch or more; after every
 * EVERY steps a signal is sent, unless one is still on its way. So each instruction of the gates meets a signal sooner or later.
 *   tracer EVERY COMMAND...        the exit status is the command's
 *
 * Where the kernel does not keep FS, no instruction that looks at FS would ever be done: it faults, FS is mended, and the next step is a context
 * switch again. So the handler is stepped through, but when the instruction comes again, FS is given to it for one step.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#define FAULTS 16
#define ARENA_END 0x300000000000UL
#define REACH (4UL << 30)
static struct { unsigned long rip, rsp; } faults[FAULTS];       /* instructions that have met the base that faults, the last ones */
static int next_fault;

static void remember_fault(pid_t child, const siginfo_t *info)
{
    struct user_regs_struct r;
    ptrace(PTRACE_GETREGS, child, 0, &r);
    if ((unsigned long)info->si_addr - r.fs_base + REACH >= 2 * REACH) return;
    faults[next_fault % FAULTS].rip = r.rip;
    faults[next_fault++ % FAULTS].rsp = r.rsp;
}

/* Gives FS to an instruction that has faulted before. Answers the base to put back, 0 if nothing was done. */
static unsigned long lend_fs(pid_t child)
{
    struct user_regs_struct r;
    ptrace(PTRACE_GETREGS, child, 0, &r);
    for (int i = 0; i < FAULTS; i++) {
        if (faults[i].rip != r.rip || faults[i].rsp != r.rsp || !r.rip) continue;
        unsigned long told = r.fs_base;
        faults[i].rip = 0;
        r.fs_base = (unsigned long)ptrace(PTRACE_PEEKDATA, child, r.gs_base + (r.rip < ARENA_END ? 16 : 8), 0);
        ptrace(PTRACE_SETREGS, child, 0, &r);
        return told;
    }
    return 0;
}

static void take_fs(pid_t child, unsigned long told)
{
    struct user_regs_struct r;
    ptrace(PTRACE_GETREGS, child, 0, &r);
    r.fs_base = told;
    ptrace(PTRACE_SETREGS, child, 0, &r);
}

int main(int argc, char **argv)
{
    if (argc < 3) return 2;
    long every = atol(argv[1]), steps = 0, sent = 0, since = 0;
    pid_t child = fork();
    if (child == 0) {
        ptrace(PTRACE_TRACEME, 0, 0, 0);
        execv(argv[2], argv + 2);
        perror(argv[2]);
        _exit(127);
    }
    unsigned long tally = 0, lent = 0;
    int is_stepping = 0, status;
    for (;;) {
        if (waitpid(child, &status, __WALL) < 0) { perror("waitpid"); return 1; }
        if (WIFEXITED(status)) break;
        if (WIFSIGNALED(status)) { printf("tracer: killed by signal %d after %ld steps\n", WTERMSIG(status), steps); return 128 + WTERMSIG(status); }
        if (lent) { take_fs(child, lent); lent = 0; }
        int forward = 0, signal = WSTOPSIG(status);
        siginfo_t info;
        if (ptrace(PTRACE_GETSIGINFO, child, 0, &info)) memset(&info, 0, sizeof info);
        if (signal == SIGURG && info.si_code == SI_QUEUE) {
            tally = (unsigned long)info.si_value.sival_ptr;
            is_stepping = tally != 0;
        } else if (signal == SIGTRAP && (info.si_code == TRAP_TRACE || info.si_code == TRAP_BRKPT || info.si_code <= 0)) {
            if (is_stepping) {
                steps++;
                since++;
            }
        } else forward = signal;
        if (forward == SIGSEGV) remember_fault(child, &info);
        if (is_stepping && !forward && since >= every && (long)ptrace(PTRACE_PEEKDATA, child, tally, 0) == sent) {
            since = 0;
            sent++;
            ptrace(PTRACE_POKEDATA, child, tally + sizeof(long), sent);
            syscall(SYS_tgkill, child, child, SIGRTMIN + 5);
        }
        if (is_stepping && !forward) lent = lend_fs(child);
        if (ptrace(is_stepping ? PTRACE_SINGLESTEP : PTRACE_CONT, child, 0, forward) && errno != ESRCH) { perror("ptrace"); return 1; }
    }
    printf("tracer: %ld steps, %ld signals\n", steps, sent);
    return WEXITSTATUS(status);
}
