/*
 * How system calls of the upper half are caught. One choice is made when the process starts:
 *
 *   DISPATCH  Syscall User Dispatch (Linux 5.11), switched on for each thread while it runs the upper half: all code below the arena's end traps.
 *   SECCOMP   a filter that traps by instruction pointer (Linux 4.14), loaded once for the process: threads and forked children inherit it. Code in
 *             the arena traps, all code of the lower half passes.
 *
 * A filter stays for good, also over execve. A program that the application executes natively lies above the arena and is not touched by it; one at
 * fixed low addresses must not be either. So low code is caught only in a program that lies there itself, and only at the addresses of its own
 * `syscall` instructions (programs linked dynamically have none: theirs are in libraries, in the arena). The kernel loads a filter only for a process
 * with CAP_SYS_ADMIN, or for one that gives up new privileges; so do all that it executes.
 *
 * Both ways deliver SIGSYS with the registers as before the call, so mana_sigsys_entry need not know which it was. SIGSYS must never be blocked.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include "mana_boundary.h"

#define PR_SYSCALL_DISPATCH 59
#define SA_HAS_RESTORER 0x04000000UL
#define SI_CODE_SECCOMP 1                       /* SYS_SECCOMP */
#define SPEC_ALLOW (1UL << 2)                   /* SECCOMP_FILTER_FLAG_SPEC_ALLOW, 4.17: kernels before 5.16 would slow the process down otherwise */
#define LOW_END (1UL << 32)                     /* low code lies below: the filter compares 32 bits */
#define SYSCALL_BYTES 2
#define MAXIMUM_SITES 1500
#define MAXIMUM_RANGES 64

#define IP_LOW ((uint32_t)offsetof(struct seccomp_data, instruction_pointer))
#define IP_HIGH (IP_LOW + 4)
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (offset))
#define JUMP_EQUAL(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), (yes), (no))
#define JUMP_AT_LEAST(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, (value), (yes), (no))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, (value))

int mana_interception_way;
static int choice_error;                        /* enum interception_error */
static int forbids_privileges;                  /* the filter could be loaded only for a process without new privileges */

enum interception_error { NO_ERROR = 0, UNKNOWN_NAME = 1, NO_DISPATCH = 2, NO_SECCOMP = 3, NEITHER = 4, REFUSED = 5, NOT_CAUGHT = 6, CODE_TOO_HIGH = 7 };

static int has_dispatch(void) { return sys4(SYS_prctl, PR_SYSCALL_DISPATCH, 0, 0, 0) == 0; }

static int has_seccomp(void)
{
    uint32_t action = SECCOMP_RET_TRAP;
    return sys4(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, (int64_t)&action, 0) == 0;
}

/* MANA_INTERCEPTION asks for one way; without it the first that this kernel has is taken. */
void mana_choose_interception(void)
{
    const char *wanted = getenv("MANA_INTERCEPTION");
    if (!wanted || !*wanted) {
        mana_interception_way = has_dispatch() ? MANA_INTERCEPTION_DISPATCH : MANA_INTERCEPTION_SECCOMP;
        if (mana_interception_way == MANA_INTERCEPTION_SECCOMP && !has_seccomp()) choice_error = NEITHER;
    } else if (!strcmp(wanted, "dispatch")) {
        mana_interception_way = MANA_INTERCEPTION_DISPATCH;
        if (!has_dispatch()) choice_error = NO_DISPATCH;
    } else if (!strcmp(wanted, "seccomp")) {
        mana_interception_way = MANA_INTERCEPTION_SECCOMP;
        if (!has_seccomp()) choice_error = NO_SECCOMP;
    } else choice_error = UNKNOWN_NAME;
}

int mana_interception_taken(void) { return mana_interception_way; }
int mana_interception_problem(void) { return choice_error; }
int mana_interception_forbids_privileges(void) { return forbids_privileges; }

/* Loads a filter for the calling thread. Answers 0 or -errno. */
static int64_t load(struct sock_filter *code, uint64_t count)
{
    struct sock_fprog program = { (unsigned short)count, code };
    int64_t flags = SPEC_ALLOW;
    for (;;) {
        int64_t got = sys4(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, (int64_t)&program, 0);
        if (got == -EINVAL && flags) flags = 0;
        else if (got == -EACCES && !forbids_privileges) {
            if (sys4(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0)) return got;
            forbids_privileges = 1;
        } else return got;
    }
}

static int64_t load_arena_filter(void)
{
    /* The arena's bounds are multiples of 2^32, so the upper half of the instruction pointer decides; the lower half of the process leaves first. */
    struct sock_filter code[] = {
        LOAD(IP_HIGH),
        JUMP_AT_LEAST(MANA_ARENA_END >> 32, 1, 0),
        JUMP_AT_LEAST(MANA_ARENA_START >> 32, 1, 0),
        ANSWER(SECCOMP_RET_ALLOW),
        LOAD(offsetof(struct seccomp_data, arch)),
        JUMP_EQUAL(AUDIT_ARCH_X86_64, 0, 1),
        ANSWER(SECCOMP_RET_TRAP),
        ANSWER(SECCOMP_RET_ERRNO | ENOSYS),     /* int $0x80: numbers of another table */
    };
    _Static_assert((MANA_ARENA_START & (LOW_END - 1)) == 0 && (MANA_ARENA_END & (LOW_END - 1)) == 0, "the filter compares upper halves");
    return load(code, sizeof code / sizeof *code);
}

/* ---- whether calls from the arena trap: a function in the gate area makes one ---- */
static volatile int probe_code;

static void on_probe(int signal, siginfo_t *info, void *context)
{
    (void)signal; (void)context;
    probe_code = info->si_code;
}

static int is_caught(void)
{
    struct kernel_action probe = { (uint64_t)on_probe, SA_SIGINFO | SA_NODEFER | SA_HAS_RESTORER, (uint64_t)mana_restorer, 0 }, old;
    uint64_t mask = BIT(SIGSYS), old_mask;
    if (sys4(SYS_rt_sigaction, SIGSYS, (int64_t)&probe, (int64_t)&old, 8)) return 0;
    sys4(SYS_rt_sigprocmask, SIG_UNBLOCK, (int64_t)&mask, (int64_t)&old_mask, 8);
    probe_code = 0;
    ((int64_t (*)(void))MANA_PROBE)();
    sys4(SYS_rt_sigprocmask, SIG_SETMASK, (int64_t)&old_mask, 0, 8);
    sys4(SYS_rt_sigaction, SIGSYS, (int64_t)&old, 0, 8);
    return probe_code == SI_CODE_SECCOMP;
}

/* Called once the gate area is there, on the thread from which all others of the upper half will descend. Answers 0, or an error and its errno. */
int mana_interception_start(int *error_number)
{
    *error_number = 0;
    if (choice_error || mana_interception_way != MANA_INTERCEPTION_SECCOMP) return choice_error;
    if (is_caught()) {                          /* executed by a process that had the filter: a second one would only cost */
        forbids_privileges = (int)sys4(SYS_prctl, PR_GET_NO_NEW_PRIVS, 0, 0, 0);
        return NO_ERROR;
    }
    int64_t got = load_arena_filter();
    if (got) { *error_number = (int)-got; return REFUSED; }
    return is_caught() ? NO_ERROR : NOT_CAUGHT;
}

/* ---- programs at fixed addresses ---- */
struct range { uint32_t start, end; };
static struct range ranges[MAXIMUM_RANGES];
static uint32_t sites[MAXIMUM_SITES];           /* addresses behind a `syscall` */
static uint32_t range_count, site_count;
static int has_high_code;

/* Executable memory of the program below the arena; it is there already and can be read. */
void mana_interception_add_low(uint64_t start, uint64_t end)
{
    if (mana_interception_way != MANA_INTERCEPTION_SECCOMP) return;
    if (end >= LOW_END) { has_high_code = 1; return; }
    const unsigned char *p = (const unsigned char *)start;
    int is_new = 0;
    for (uint64_t i = 0; i + SYSCALL_BYTES <= end - start; i++) {
        if (p[i] != 0x0f || p[i + 1] != 0x05) continue;
        is_new = 1;
        if (site_count < MAXIMUM_SITES) sites[site_count] = (uint32_t)(start + i + SYSCALL_BYTES);
        site_count++;
    }
    if (!is_new) return;
    struct range *last = &ranges[range_count < MAXIMUM_RANGES ? range_count : MAXIMUM_RANGES - 1];
    if (range_count < MAXIMUM_RANGES) { *last = (struct range){ (uint32_t)start, (uint32_t)(end - 1) }; range_count++; }
    else last->end = (uint32_t)(end - 1);       /* more than any program has: the last one takes in all that follows */
}

static int64_t load_low_filter(int by_sites)
{
    static struct sock_filter code[8 + 3 * MAXIMUM_RANGES + 2 * MAXIMUM_SITES];
    uint64_t n = 0;
    code[n++] = (struct sock_filter)LOAD(IP_HIGH);
    code[n++] = (struct sock_filter)JUMP_EQUAL(0, 1, 0);
    code[n++] = (struct sock_filter)ANSWER(SECCOMP_RET_ALLOW);
    code[n++] = (struct sock_filter)LOAD(offsetof(struct seccomp_data, arch));
    code[n++] = (struct sock_filter)JUMP_EQUAL(AUDIT_ARCH_X86_64, 1, 0);
    code[n++] = (struct sock_filter)ANSWER(SECCOMP_RET_ALLOW);
    code[n++] = (struct sock_filter)LOAD(IP_LOW);
    for (uint32_t i = 0; by_sites && i < site_count; i++) {
        code[n++] = (struct sock_filter)JUMP_EQUAL(sites[i], 0, 1);
        code[n++] = (struct sock_filter)ANSWER(SECCOMP_RET_TRAP);
    }
    for (uint32_t i = 0; !by_sites && i < range_count; i++) {
        code[n++] = (struct sock_filter)JUMP_AT_LEAST(ranges[i].start + SYSCALL_BYTES, 0, 2);
        code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, ranges[i].end + 1, 1, 0);
        code[n++] = (struct sock_filter)ANSWER(SECCOMP_RET_TRAP);
    }
    code[n++] = (struct sock_filter)ANSWER(SECCOMP_RET_ALLOW);
    return load(code, n);
}

/* Catches what mana_interception_add_low has found. Answers as mana_interception_start. */
int mana_interception_watch_low(int *error_number)
{
    *error_number = 0;
    if (has_high_code) return CODE_TOO_HIGH;
    if (!site_count) return NO_ERROR;
    int64_t got = site_count <= MAXIMUM_SITES ? load_low_filter(1) : -ENOMEM;
    if (got) got = load_low_filter(0);          /* many sites, or many filters already: whole ranges are short */
    *error_number = (int)-got;
    return got ? REFUSED : NO_ERROR;
}

/* ---- per thread. Raw calls: a child of vfork has its parent's errno. Answers 0 or -errno. ---- */
int64_t mana_interception_on(void)
{
    if (mana_interception_way != MANA_INTERCEPTION_DISPATCH) return 0;
    return mana_raw_syscall(SYS_prctl, PR_SYSCALL_DISPATCH, 1, (int64_t)MANA_ARENA_END, (int64_t)(MANA_USER_TOP - MANA_ARENA_END), 0, 0);
}

void mana_interception_off(void)
{
    if (mana_interception_way == MANA_INTERCEPTION_DISPATCH) mana_raw_syscall(SYS_prctl, PR_SYSCALL_DISPATCH, 0, 0, 0, 0, 0);
}
