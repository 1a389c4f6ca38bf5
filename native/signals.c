/*
 * Signals. All handlers that the kernel knows are one assembly entry. In upper mode the application's handler runs on the kernel's own
 * frame; in lower mode the signal is queued in the thread block, everything is blocked in the interrupted context, and the boundary sends
 * it again. The lower half's own handlers (the runtime, MPI) are called by us.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/syscall.h>
#include <sys/resource.h>
#include "mana_boundary.h"

#define SA_HAS_RESTORER 0x04000000UL

extern char mana_interruptible_begin[], mana_interruptible_end[], mana_interruptible_abort[];

struct kernel_action mana_application_actions[65];      /* what the application believes */
uint64_t mana_direct_handlers[65];                      /* read by mana_signal_entry: handlers that need nothing but a jump */
static struct kernel_action lower_actions[65];          /* what the lower half had installed */
static struct kernel_action initial_actions[65];        /* before the runtime started */
static int faults_are_ours;                              /* way REPAIR, from the first take-over on: the kernel's handler of SIGSEGV never changes */
int64_t mana_process_id;
uint64_t mana_initial_mask;
unsigned char mana_held_descriptors[MANA_INHERITED_DESCRIPTORS];
unsigned char mana_inherited_descriptors[MANA_INHERITED_DESCRIPTORS];    /* open when the process started */
int mana_main_tid, mana_is_child;

/* A sentence on standard error without the C library's buffers: usable anywhere. */
void mana_say(const char *sentence, uint64_t number)
{
    char line[200];
    size_t n = 0;
    for (const char *p = "mana: "; *p; p++) line[n++] = *p;
    for (const char *p = sentence; *p && n < sizeof line - 24; p++) line[n++] = *p;
    line[n++] = ' ';
    char digits[20]; int d = 0;
    do { digits[d++] = (char)('0' + number % 10); number /= 10; } while (number);
    while (d) line[n++] = digits[--d];
    line[n++] = '\n';
    sys4(SYS_write, 2, (int64_t)line, (int64_t)n, 0);
}

/* The runtime changes dispositions when it starts and must not be chosen by the kernel to run the application's handlers:
   remember what the process was given, and block what belongs to the application until Launch. */
__attribute__((constructor)) static void save_before_runtime(int argc, char **argv)
{
    (void)argc;
    mana_settle_above_arena(argv);
    mana_process_id = sys4(SYS_getpid, 0, 0, 0, 0);
    mana_choose_thread_pointer();
    mana_choose_interception();
    for (int s = 1; s <= 64; s++) if (s != SIGKILL && s != SIGSTOP) sys4(SYS_rt_sigaction, s, 0, (int64_t)&initial_actions[s], 8);
    uint64_t all = MASK_ALL & ~BIT(32);
    sys4(SYS_rt_sigprocmask, SIG_BLOCK, (int64_t)&all, (int64_t)&mana_initial_mask, 8);
    for (int fd = 0; fd < MANA_INHERITED_DESCRIPTORS; fd++) mana_inherited_descriptors[fd] = sys4(SYS_fcntl, fd, F_GETFD, 0, 0) >= 0;
    /* The runtime opens files of its own and keeps them: hold the low numbers, which are the application's. */
    struct rlimit limit;
    int64_t most = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur / 2 < MANA_HELD_DESCRIPTORS ? (int64_t)limit.rlim_cur / 2 : MANA_HELD_DESCRIPTORS;
    int64_t fd = sys4(SYS_openat, AT_FDCWD, (int64_t)"/dev/null", O_RDWR | O_CLOEXEC, 0);
    for (int64_t source = fd; fd >= 0 && fd < MANA_INHERITED_DESCRIPTORS; fd = sys4(SYS_fcntl, source, F_DUPFD_CLOEXEC, 0, 0)) {
        mana_held_descriptors[fd] = 1;
        if (fd >= most) break;
    }
}

static int is_synchronous(int signal, const siginfo_t *info)
{
    return (MASK_SYNCHRONOUS & BIT(signal)) && info->si_code > 0;
}

static void kernel_action_to(int signal, uint64_t handler, uint64_t flags, uint64_t mask)
{
    if ((mana_never_blocked & BIT(signal)) && handler > 1) flags |= SA_NODEFER;
    struct kernel_action action = { handler, flags | SA_HAS_RESTORER, (uint64_t)mana_restorer, mask & ~mana_never_blocked };
    sys4(SYS_rt_sigaction, signal, (int64_t)&action, 0, 8);
}

static void hold_back(struct thread_block *block, int signal, const siginfo_t *info, struct upper_context *c)
{
    if (block->queued < MANA_QUEUE) block->queue[block->queued++] = *info;
    else mana_say("more signals arrived at once than one thread can hold back; lost signal", (uint64_t)signal);
    if (!block->is_mask_saved) { block->saved_mask = c->mask; block->is_mask_saved = 1; }
    __sync_or_and_fetch(&block->attention, MANA_ATTENTION_SIGNAL);
}

/* A SIGSEGV that somebody sent while the application blocks it (way REPAIR): mana_split_mask lets it go. */
static void keep_fault(struct thread_block *block, const siginfo_t *info)
{
    block->pending_fault = *info;
    block->is_fault_pending = 1;
}

/* True for a handler that blocks SIGSEGV while it runs where the kernel must not (way REPAIR): the block keeps that. */
static int hides_faults(int signal, const struct kernel_action *action)
{
    return (mana_never_blocked & BIT(SIGSEGV)) && ((action->mask & BIT(SIGSEGV)) || (signal == SIGSEGV && !(action->flags & SA_NODEFER)));
}

static int is_our_request(int signal, const siginfo_t *info)
{
    return signal == MANA_SIGNAL_WORK && info->si_code == SI_TKILL && info->si_pid == getpid()
        && mana_application_actions[MANA_SIGNAL_WORK].handler <= 1;
}

/* The kernel does what it does by default with a signal of ours that somebody sent. */
static void leave_to_default(int signal)
{
    kernel_action_to(signal, 0, 0, 0);
    sys4(SYS_tgkill, getpid(), sys4(SYS_gettid, 0, 0, 0, 0), signal, 0);
}

/* Runs what the lower half had installed, or what the system does by default. */
static void run_lower_action(int signal, siginfo_t *info, struct upper_context *c, int in_upper)
{
    uint64_t wanted = mana_application_actions[signal].handler;
    if (((MASK_SYNCHRONOUS | BIT(SIGSYS)) & BIT(signal)) && !is_synchronous(signal, info)) {       /* sent by somebody: nothing of the lower half's waits for that */
        if (wanted == 0) leave_to_default(signal);
        return;
    }
    if (is_synchronous(signal, info) && (in_upper || lower_actions[signal].handler <= 1)) {
        kernel_action_to(signal, 0, 0, 0);      /* the instruction faults again, and the process dies as it would natively */
        return;
    }
    uint64_t handler = lower_actions[signal].handler;
    if (handler > 1) { ((void (*)(int, siginfo_t *, void *))handler)(signal, info, c); return; }
    if (handler == 1 && in_upper && wanted == 0) leave_to_default(signal);    /* ignored for the lower half's sake only (SIGPIPE) */
}

/* Lower mode, or a thread without an upper half. */
void mana_signal_in_lower(int signal, siginfo_t *info, struct upper_context *c)
{
    struct thread_block *block = mana_own_block();
    uint64_t rip = c->g[R_RIP];
    int ours = is_our_request(signal, info);
    if (!ours) {
        int runtime = (signal == 33 || signal == 34) && info->si_code == SI_TKILL && info->si_pid == getpid() && lower_actions[signal].handler > 1;
        if (is_synchronous(signal, info) || mana_application_actions[signal].handler <= 1 || runtime) {
            if (is_synchronous(signal, info) && lower_actions[signal].handler <= 1)
                mana_say("the lower half received a fault while it worked for the application: signal", (uint64_t)signal);
            int error = errno;
            run_lower_action(signal, info, c, 0);
            errno = error;
            return;
        }
        if (!block) {                                   /* a thread of the runtime or of MPI: the application's main thread shall have it */
            if (sys4(SYS_rt_tgsigqueueinfo, getpid(), mana_main_tid, signal, (int64_t)info) < 0)
                sys4(SYS_tgkill, getpid(), mana_main_tid, signal, 0);
            return;
        }
        if (signal == SIGSEGV && block->blocks_faults) { keep_fault(block, info); return; }
        hold_back(block, signal, info, c);
        c->mask |= MASK_ALL;                            /* nothing more until we are back in the upper half */
        if ((signal == 33 || signal == 34)) c->mask |= BIT(signal);
    }
    if (block && rip >= (uint64_t)mana_interruptible_begin && rip < (uint64_t)mana_interruptible_end
        && rip < (uint64_t)mana_interruptible_abort) c->g[R_RIP] = (uint64_t)mana_interruptible_abort;
}

/* Upper mode, where the direct way is not possible. Answers the handler to run on this frame, or 0 to leave by it. */
uint64_t mana_signal_in_upper(int signal, siginfo_t *info, struct upper_context *c, struct thread_block *block)
{
    struct kernel_action *action = &mana_application_actions[signal];
    int ours = is_our_request(signal, info);
    if (signal == SIGSEGV && block->blocks_faults) {
        if (is_synchronous(signal, info)) kernel_action_to(signal, 0, 0, 0);    /* it faults again, and kills as natively */
        else keep_fault(block, info);
        return 0;
    }
    if (!is_synchronous(signal, info)) {
        if (block->attention) {
            /* The boundary comes first; the signal is sent again behind it. */
            if (!ours) hold_back(block, signal, info, c);
            if (mana_canonicalise(block, c)) c->mask |= MASK_ALL;
            return 0;
        }
        if (ours) return 0;                             /* the work has been done in the meantime */
        if (action->handler > 1 && mana_canonicalise(block, c)) {
            hold_back(block, signal, info, c);
            c->mask |= MASK_ALL;
            return 0;
        }
    } else mana_canonicalise(block, c);
    if (action->handler <= 1) { run_lower_action(signal, info, c, 1); return 0; }
    uint64_t handler = action->handler;
    if (block->blocks_faults) c->mask |= BIT(SIGSEGV);  /* what the kernel would do with a mask that it does not get to see */
    if (hides_faults(signal, action)) block->blocks_faults = 1;
    if (action->flags & SA_RESETHAND) {
        struct kernel_action plain = { 0, 0, 0, 0 };
        mana_set_application_action(signal, &plain, 0);
    }
    return handler;
}

/* rt_sigaction of the application. Answers 0 or -errno. */
int mana_set_application_action(int signal, const struct kernel_action *action, struct kernel_action *old)
{
    if (signal < 1 || signal > 64 || (action && (signal == SIGKILL || signal == SIGSTOP))) return -EINVAL;
    struct kernel_action now = mana_application_actions[signal];
    if (action) {
        struct kernel_action want = *action;
        mana_application_actions[signal] = want;
        if (signal == SIGSYS) { }                       /* the trap stays ours */
        else if (want.handler > 1) {
            int is_simple = !(want.flags & SA_RESETHAND) && signal != MANA_SIGNAL_WORK && signal != 33 && signal != 34 && !hides_faults(signal, &want);
            mana_direct_handlers[signal] = is_simple ? want.handler : 0;
            /* 33 and 34 may be the runtime's while in lower mode, so they always come by the entry, as all do. */
            struct kernel_action real = { mana_signal_handler, (want.flags | SA_SIGINFO) & ~(uint64_t)SA_RESETHAND, want.restorer,
                                          want.mask & ~mana_never_blocked };
            if (mana_never_blocked & BIT(signal)) real.flags |= SA_NODEFER;
            /* The application's own restorer: its address lies in frames that are saved. */
            sys4(SYS_rt_sigaction, signal, (int64_t)&real, 0, 8);
        } else {
            mana_direct_handlers[signal] = 0;
            struct kernel_action *lower = &lower_actions[signal];
            if ((mana_never_blocked & BIT(signal)) || lower->handler > 1 || (lower->handler == 1 && want.handler == 0))
                kernel_action_to(signal, mana_signal_handler, SA_SIGINFO | SA_RESTART, signal == MANA_SIGNAL_WORK ? MASK_ALL : lower->mask);
            else kernel_action_to(signal, want.handler, want.flags, want.mask);
        }
    }
    if (old) *old = now;
    return 0;
}

/* Takes over what the runtime and MPI have installed since. Called before Launch and again after MPI_Init. */
void mana_signals_take_over(void)
{
    static int is_first = 1;
    for (int s = 1; s <= 64; s++) {
        struct kernel_action now;
        if (s == SIGKILL || s == SIGSTOP || s == SIGSYS || sys4(SYS_rt_sigaction, s, 0, (int64_t)&now, 8)) continue;
        if (is_first && initial_actions[s].handler == 1) mana_application_actions[s].handler = 1;
        if (now.handler == mana_signal_handler) continue;
        if (s == MANA_SIGNAL_WORK) { kernel_action_to(s, mana_signal_handler, SA_SIGINFO | SA_RESTART, MASK_ALL); continue; }
        if (mana_application_actions[s].handler > 1) {
            /* MPI has replaced a handler of the application: keep both, the application's comes first in upper mode. */
            if (now.handler > 1) lower_actions[s] = now;
            mana_set_application_action(s, &mana_application_actions[s], 0);
            continue;
        }
        if (now.handler == 1 && mana_application_actions[s].handler == 1) continue;     /* ignored by the application as well */
        if (now.handler == 0) continue;
        lower_actions[s] = now;
        uint64_t flags = (now.flags | SA_SIGINFO) & ~(uint64_t)(SA_ONSTACK | SA_RESETHAND);
        if (now.handler == 1) flags |= SA_RESTART;
        kernel_action_to(s, mana_signal_handler, flags, now.mask);
    }
    is_first = 0;
    if (mana_never_blocked & BIT(SIGSEGV)) {
        if (mana_application_actions[SIGSEGV].handler <= 1) kernel_action_to(SIGSEGV, mana_signal_handler, SA_SIGINFO | SA_RESTART, 0);
        faults_are_ours = 1;
    }
    kernel_action_to(SIGSYS, (uint64_t)mana_sigsys_entry, SA_SIGINFO | SA_NODEFER, 0);
}

/*
 * rt_sigaction of the lower half's C library, where FS is mended by SIGSEGV (hooks.S): that handler stays ours, what is asked for is remembered, and no
 * other handler blocks it. Between vfork and execve a child runs in our memory and resets handlers, which must not count. Answers 0 or -errno.
 */
__attribute__((target("general-regs-only")))
int64_t mana_lower_action(int signal, const struct kernel_action *action, struct kernel_action *old, uint64_t mask_bytes)
{
    if (signal == SIGSEGV && faults_are_ours && mask_bytes == sizeof(uint64_t)) {
        struct kernel_action now = lower_actions[SIGSEGV];
        if (action && sys4(SYS_getpid, 0, 0, 0, 0) == mana_process_id) lower_actions[SIGSEGV] = *action;
        if (old) *old = now;
        return 0;
    }
    if (!action || mask_bytes != sizeof(uint64_t)) return sys4(SYS_rt_sigaction, signal, (int64_t)action, (int64_t)old, (int64_t)mask_bytes);
    struct kernel_action copy = *action;
    copy.mask &= ~BIT(SIGSEGV);
    return sys4(SYS_rt_sigaction, signal, (int64_t)&copy, (int64_t)old, (int64_t)mask_bytes);
}
