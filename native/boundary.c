/*
 * The boundary itself: bringing an interrupted context to an address of the upper half, fabricating signal frames, the slow way out, and
 * stopping threads. Every context that is saved is a signal frame in upper memory.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include <sys/syscall.h>
#include "mana_boundary.h"

struct stub_rule { uint64_t rip; int16_t stage, moved, reg, unused; };
enum { RULE_BEFORE = 0, RULE_CALL = 1, RULE_AFTER = 2, RULE_RETRAP = 3 };
extern const struct stub_rule mana_stub_rules[], mana_stub_rules_end[];
struct gate_rule { uint64_t entry, saved, switched, result, tail, tail_end, trampoline; };   /* saved and result: 0 on the ways that need no system call */
extern const struct gate_rule mana_gate_rules[], mana_gate_rules_end[];
extern char mana_leave_begin[], mana_leave_window[], mana_leave_window_end[], mana_signal_dispatch[], mana_signal_dispatch_end[];
extern char mana_signal_entry_saved[], mana_signal_entry_end[], mana_signal_entry_repairing_end[];
extern char mana_signal_entry_calling_saved[], mana_signal_entry_calling_end[];
extern char mana_gate_tail_slow[], mana_gate_tail_slow_saved[], mana_gate_tail_slow_switched[], mana_call_upper[], mana_call_upper_end[];

void (*mana_boundary_handler)(int kind);
volatile int mana_release_generation;

#define FX_BYTES 576            /* fxsave area and room behind it, a multiple of 64 */
#define FX_SOFTWARE_OFFSET 464  /* bytes reserved for software: without the kernel's magic numbers the frame is a plain fxsave one */
#define RED_ZONE 128
#define USER_SEGMENTS 0x002b000000000033UL
#define USER_FLAGS 0x202
#define UC_STRICT_SEGMENTS 6

static int within(uint64_t rip, const char *first, const char *end) { return rip >= (uint64_t)first && rip < (uint64_t)end; }

static void finish_return(struct upper_context *c)
{
    c->g[R_RIP] = *(uint64_t *)c->g[R_RSP];
    c->g[R_RSP] += 8;
}

/* A thread was interrupted in a gate, before FS was switched or behind it. Answers 0 if it was none. */
static int apply_gate_rule(struct thread_block *block, struct upper_context *c)
{
    uint64_t *g = c->g, rip = g[R_RIP];
    for (const struct gate_rule *rule = mana_gate_rules; rule < mana_gate_rules_end; rule++) {
        if (rip >= rule->entry && rip < rule->switched) {
            if (rule->saved && rip >= rule->saved) {
                g[R_RDI] = block->saved_rdi;
                g[R_RSI] = block->saved_rsi;
                g[R_RCX] = block->saved_rcx;
                g[R_RAX] = block->saved_rax;
            }
            g[R_RIP] = rule->trampoline;
            return 1;
        }
        if ((rule->result && rip == rule->result) || (rip >= rule->tail && rip < rule->tail_end)) {
            if (rip == rule->result) g[R_RAX] = g[R_R8];
            finish_return(c);
            return 1;
        }
    }
    return 0;
}

/* A thread was interrupted on its way into a handler, with nothing decided yet: the handler begins again. */
static int restart_signal_entry(struct upper_context *c)
{
    uint64_t *g = c->g, rip = g[R_RIP];
    if (within(rip, (char *)mana_signal_entry_calling, mana_signal_entry_calling_saved)) { g[R_RIP] = (uint64_t)mana_signal_entry_calling; return 1; }
    if (within(rip, mana_signal_entry_calling_saved, mana_signal_entry_calling_end)) {
        g[R_RIP] = (uint64_t)mana_signal_entry_calling_saved;
        g[R_RSP] = g[R_RBX];
        return 1;
    }
    if (within(rip, (char *)mana_signal_entry, mana_signal_entry_end)) {
        if (rip >= (uint64_t)mana_signal_entry_saved) { g[R_RDI] = (uint32_t)g[R_R12]; g[R_RSI] = g[R_R13]; }
        g[R_RIP] = mana_signal_handler;
        return 1;
    }
    if (within(rip, (char *)mana_signal_entry_repairing, mana_signal_entry_repairing_end)) { g[R_RIP] = (uint64_t)mana_signal_entry_repairing; return 1; }
    return 0;
}

/* A thread was interrupted in the fast stub: roll back to the original instruction, or finish. */
static void apply_stub_rule(struct thread_block *block, struct upper_context *c, const struct stub_rule *rule)
{
    uint64_t *g = c->g, *sp = (uint64_t *)g[R_RSP];
    g[R_RSP] += rule->moved;
    switch (rule->stage) {
    case RULE_BEFORE:
        if (rule->reg >= 0) g[rule->reg] = g[R_R11];
        g[R_RIP] = g[R_RCX] - 2;
        return;
    case RULE_RETRAP:
        g[R_RIP] = g[R_RCX];
        return;
    }
    if (rule->reg >= 0) g[rule->reg] = *sp++;
    if (rule->moved < 136) { g[R_RIP] = g[R_RCX]; return; }
    if (rule->moved < 144) { g[R_RCX] = sp[0]; g[R_RIP] = sp[0]; return; }
    uint64_t number = sp[0];
    g[R_RCX] = sp[1];
    g[R_RIP] = sp[1];
    /* Interrupted by our own signal alone, the call is made again; with a signal of the application, -EINTR is the true answer. */
    if (rule->stage == RULE_CALL || ((int64_t)g[R_RAX] == -EINTR && !(block->attention & MANA_ATTENTION_SIGNAL)
                                     && (block->attention & MANA_ATTENTION_WORK) && (rule->moved == 152 || rule->reg < 0))) {
        g[R_RAX] = number;
        g[R_RIP] -= 2;
    }
}

/*
 * Brings a context that was interrupted with the upper half's FS to an address of the upper half. Answers 0, or 1 where that is not
 * possible: then the signal must be held back, and the code that was interrupted will look at `attention` with signals blocked.
 */
int mana_canonicalise(struct thread_block *block, struct upper_context *c)
{
    uint64_t *g = c->g, rip = g[R_RIP];
    if (rip < MANA_ARENA_END) return 0;
    for (const struct stub_rule *rule = mana_stub_rules; rule < mana_stub_rules_end; rule++)
        if (rule->rip == rip) { apply_stub_rule(block, c, rule); return 0; }
    if (apply_gate_rule(block, c)) return 0;
    if (within(rip, mana_gate_tail_slow, mana_gate_tail_slow_switched)) {
        if (rip >= (uint64_t)mana_gate_tail_slow_saved) g[R_RAX] = g[R_R8];
        finish_return(c);
        return 0;
    }
    if (within(rip, mana_signal_dispatch, mana_signal_dispatch_end)) {
        g[R_RDI] = (uint32_t)g[R_R12];
        g[R_RSI] = g[R_R13];
        g[R_RDX] = g[R_R14];
        g[R_RIP] = g[R_R15];
        return 0;
    }
    if (within(rip, mana_leave_begin, mana_leave_window_end)) {
        g[R_RIP] = (uint64_t)mana_leave_window;
        g[R_RSP] = g[R_RBX];
        return 1;
    }
    if (restart_signal_entry(c)) return 1;
    if (within(rip, mana_call_upper, mana_call_upper_end)) return 0;    /* nested: never frozen */
    return 1;                                                           /* the kernel's vDSO: our tail follows */
}

void mana_block_all(uint64_t *old)
{
    uint64_t all = MASK_ALL;
    for (int s = 33; s <= 34; s++) if (mana_application_actions[s].handler > 1) all |= BIT(s);
    sys4(SYS_rt_sigprocmask, SIG_BLOCK, (int64_t)&all, (int64_t)old, 8);
}

/* Builds a signal frame below the red zone of an upper stack. With fx == NULL the thread's own control words are taken. */
struct signal_frame *mana_fabricate(struct thread_block *block, uint64_t rsp, uint64_t rip, uint64_t mask, const void *fx)
{
    char *fpstate = (char *)((rsp - RED_ZONE - FX_BYTES) & ~63UL);
    struct signal_frame *frame = (struct signal_frame *)(((uint64_t)fpstate - sizeof *frame) & ~15UL);
    memset(frame, 0, sizeof *frame);
    memset(fpstate, 0, FX_BYTES);
    if (fx) memcpy(fpstate, fx, FX_SOFTWARE_OFFSET);
    else __asm__ volatile("fxsave64 %0" : "=m"(*(char (*)[512])fpstate));
    struct upper_context *c = &frame->context;
    c->flags = UC_STRICT_SEGMENTS;
    c->stack_flags = SS_DISABLE;
    if (block) {
        stack_t alternate;
        if (sys4(SYS_sigaltstack, 0, (int64_t)&alternate, 0, 0) == 0) {
            c->stack_base = (uint64_t)alternate.ss_sp;
            c->stack_flags = (uint32_t)alternate.ss_flags & ~(uint32_t)SS_ONSTACK;
            c->stack_bytes = alternate.ss_size;
        }
    }
    c->g[R_RSP] = rsp;
    c->g[R_RIP] = rip;
    c->g[R_EFLAGS] = USER_FLAGS;
    c->g[R_SEGMENTS] = USER_SEGMENTS;
    c->fpstate = (uint64_t)fpstate;
    c->mask = mask & ~mana_never_blocked;
    return frame;
}

/* The slow end of a gate: the call has returned, something waits for attention. Answers the frame to leave by. */
struct signal_frame *mana_gate_tail(struct thread_block *block, struct tail_frame *t)
{
    uint64_t mask;
    mana_block_all(&mask);
    if (block->is_mask_saved) mask = block->saved_mask;
    struct signal_frame *frame = mana_fabricate(block, t->upper_rsp + 8, *(uint64_t *)t->upper_rsp, mask, 0);
    uint64_t *g = frame->context.g;
    g[R_RAX] = t->rax; g[R_RDX] = t->rdx; g[R_RBX] = t->rbx; g[R_RBP] = t->rbp;
    g[R_R12] = t->r12; g[R_R13] = t->r13; g[R_R14] = t->r14; g[R_R15] = t->r15;
    memcpy((char *)frame->context.fpstate + 160, t->xmm0, 32);          /* xmm0 and xmm1 in the fxsave area */
    mana_boundary_exit(block, &frame->context, BOUNDARY_GATE_TAIL);
    return frame;
}

/* Called in lower mode before the thread returns to the upper half by the frame of `c`. Signals are blocked afterwards. */
void mana_boundary_exit(struct thread_block *block, struct upper_context *c, int kind)
{
    uint64_t old;
    mana_block_all(&old);
    if (mana_canonicalise(block, c)) {
        /* In the kernel's vDSO: nothing can be delivered now. Everything stays blocked until the tail of ours, which looks again. */
        if (!block->is_mask_saved) { block->saved_mask = c->mask; block->is_mask_saved = 1; }
        c->mask |= MASK_ALL;
        return;
    }
    if ((block->attention & MANA_ATTENTION_WORK) && block->nesting == 0 && mana_boundary_handler && !mana_is_child
        && block->kind != BLOCK_VFORK_CHILD) {
        /* Call-backs during a drain run below the saved frame: the stack pointer of the last gate may lie above frames in use. */
        uint64_t gate_rsp = block->upper_rsp;
        block->upper_rsp = (uint64_t)c - sizeof(uint64_t);
        block->boundary_context = (uint64_t)c;
        mana_boundary_handler(kind);
        block->boundary_context = 0;
        block->upper_rsp = gate_rsp;
        c->mask &= ~mana_never_blocked;         /* mana_context_here told the image more than the kernel may know */
    }
    /*
     * Sent to ourselves while blocked, so that the kernel builds the handler's frame when the mask is restored. Those that we never block otherwise come last:
     * they are blocked only from here to the rt_sigreturn, where nothing of ours looks at FS (which SIGSEGV may have to mend) or is trapped.
     */
    for (int is_last = 0; is_last < 2; is_last++)
        for (uint32_t i = 0; i < block->queued; i++) {
            siginfo_t *info = &block->queue[i];
            uint64_t itself = BIT(info->si_signo);
            if (((MASK_ALL & itself) == 0) != is_last) continue;
            if (is_last) sys4(SYS_rt_sigprocmask, SIG_BLOCK, (int64_t)&itself, 0, 8);
            if (sys4(SYS_rt_tgsigqueueinfo, sys4(SYS_getpid, 0, 0, 0, 0), (int64_t)block->tid, info->si_signo, (int64_t)info) < 0)
                mana_say("a queued signal could not be delivered again: signal", (uint64_t)info->si_signo);
        }
    block->queued = 0;
    block->is_mask_saved = 0;
    __sync_and_and_fetch(&block->attention, ~(uint32_t)MANA_ATTENTION_SIGNAL);
}

/* The saved context of the calling thread: a ucontext in upper memory, or 0 if it is at no boundary of this kind. */
uint64_t mana_context_here(int kind)
{
    struct thread_block *block = mana_own_block();
    if (!block) return 0;
    if (kind != BOUNDARY_REISSUE) {
        if (block->boundary_context && block->blocks_faults) ((struct upper_context *)block->boundary_context)->mask |= BIT(SIGSEGV);
        return block->boundary_context;
    }
    struct gate_frame *f = block->gate_frame;
    if (!f || block->nesting) return 0;
    uint64_t mask = 0;
    sys4(SYS_rt_sigprocmask, SIG_BLOCK, 0, (int64_t)&mask, 8);
    if (block->is_mask_saved) mask = block->saved_mask;
    struct signal_frame *frame = mana_fabricate(block, f->upper_rsp, MANA_TRAMPOLINE_WAITING, mask, 0);
    uint64_t *g = frame->context.g;
    g[R_RAX] = f->number; g[R_RDI] = f->rdi; g[R_RSI] = f->rsi; g[R_RDX] = f->rdx; g[R_RCX] = f->rcx; g[R_R8] = f->r8; g[R_R9] = f->r9;
    g[R_RBX] = f->rbx; g[R_RBP] = f->rbp; g[R_R12] = f->r12; g[R_R13] = f->r13; g[R_R14] = f->r14; g[R_R15] = f->r15;
    if (block->blocks_faults) frame->context.mask |= BIT(SIGSEGV);
    return (uint64_t)&frame->context;
}
