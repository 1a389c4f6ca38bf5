/*
 * How FS is switched between the halves. One choice is made when the process starts:
 *
 *   FSGSBASE  the processor's instructions, and a kernel (5.9 or later) that keeps what they wrote.
 *   REPAIR    the instructions work, but the kernel does not know of them: after a context switch FS holds the base that the kernel was told last.
 *             It is told one that faults (`mana_poison`, in the middle of memory reserved without access). The first access through FS after a
 *             switch raises SIGSEGV, and mana_signal_entry_repairing sets FS to the base of the half that was running. SIGSEGV must never be
 *             blocked then, and its handler must always be ours: lowerlibc.c sees to that in the lower half, the masks of the upper half lose it.
 *   CALL      no such instructions: arch_prctl at every crossing. Nothing can go wrong, and it costs two system calls.
 *
 * GS holds the thread's block in both halves; on the last two ways the kernel is told of it, so that it is kept.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <immintrin.h>
#include "mana_boundary.h"

#define HWCAP2_FSGSBASE 2
#define POISON_BYTES_MOST (8UL << 30)           /* every offset that an instruction can hold, on both sides */
#define POISON_BYTES_LEAST (64UL << 20)         /* more than the thread-local storage of any program seen; taken where RLIMIT_AS is low */
#define BYTES_OF_RDFSBASE 5                     /* f3 48 0f ae /0: each of the four instructions with a 64-bit register below r8 */

__thread struct thread_block *mana_current_block __attribute__((tls_model("local-exec")));
int mana_thread_pointer_way;
int mana_thread_pointer_error;                  /* enum thread_pointer_error */
uint64_t mana_never_blocked = BIT(SIGSYS) | BIT(MANA_SIGNAL_WORK);
uint64_t mana_signal_handler;
uint64_t mana_poison, mana_poison_start, mana_poison_bytes;

enum thread_pointer_error { NO_ERROR = 0, UNKNOWN_NAME = 1, NO_FSGSBASE = 2, NO_INSTRUCTIONS = 3, NO_RESERVE = 4, NO_HOOKS = 5 };

static volatile int is_illegal;

static void on_illegal_instruction(int signal, siginfo_t *info, void *context)
{
    (void)signal; (void)info;
    is_illegal = 1;
    ((struct upper_context *)context)->g[R_RIP] += BYTES_OF_RDFSBASE;
}

/* Whether the instructions execute; what they find is written back. */
static int has_instructions(void)
{
    struct kernel_action probe = { (uint64_t)on_illegal_instruction, SA_SIGINFO | SA_NODEFER | 0x04000000UL, (uint64_t)mana_restorer, 0 }, old;
    if (sys4(SYS_rt_sigaction, SIGILL, (int64_t)&probe, (int64_t)&old, 8)) return 0;
    uint64_t base = 0;
    __asm__ volatile("rdfsbase %%rax" : "=a"(base));
    if (!is_illegal) __asm__ volatile("wrfsbase %%rax" : : "a"(base));
    sys4(SYS_rt_sigaction, SIGILL, (int64_t)&old, 0, 8);
    return !is_illegal && base == (uint64_t)__builtin_thread_pointer();
}

static int reserve_poison(void)
{
    for (uint64_t bytes = POISON_BYTES_MOST; bytes >= POISON_BYTES_LEAST; bytes /= 2) {
        int64_t got = mana_raw_syscall(SYS_mmap, 0, (int64_t)bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (got < 0) continue;
        mana_poison_start = (uint64_t)got;
        mana_poison_bytes = bytes;
        mana_poison = (uint64_t)got + bytes / 2;
        return 1;
    }
    return 0;
}

static int prepare_repair(void)
{
    if (!has_instructions()) { mana_thread_pointer_error = NO_INSTRUCTIONS; return 0; }
    if (!reserve_poison()) { mana_thread_pointer_error = NO_RESERVE; return 0; }
    if (!mana_hook_lower_libc()) { mana_thread_pointer_error = NO_HOOKS; return 0; }
    return 1;
}

/* MANA_THREAD_POINTER asks for one way; without it the first that this machine has is taken. */
void mana_choose_thread_pointer(void)
{
    const char *wanted = getenv("MANA_THREAD_POINTER");
    int is_announced = (getauxval(AT_HWCAP2) & HWCAP2_FSGSBASE) != 0;
    if (!wanted || !*wanted)
        mana_thread_pointer_way = is_announced ? MANA_WAY_FSGSBASE : prepare_repair() ? MANA_WAY_REPAIR : MANA_WAY_CALL;
    else if (!strcmp(wanted, "fsgsbase")) {
        mana_thread_pointer_way = MANA_WAY_FSGSBASE;
        if (!is_announced) mana_thread_pointer_error = NO_FSGSBASE;
    } else if (!strcmp(wanted, "repair"))
        mana_thread_pointer_way = prepare_repair() ? MANA_WAY_REPAIR : MANA_WAY_CALL;
    else {
        mana_thread_pointer_way = MANA_WAY_CALL;
        if (strcmp(wanted, "arch_prctl")) mana_thread_pointer_error = UNKNOWN_NAME;
    }
    if (!wanted || !*wanted) mana_thread_pointer_error = NO_ERROR;      /* another way was found */
    mana_signal_handler = (uint64_t)(mana_thread_pointer_way == MANA_WAY_FSGSBASE ? mana_signal_entry
                                     : mana_thread_pointer_way == MANA_WAY_REPAIR ? mana_signal_entry_repairing : mana_signal_entry_calling);
    if (mana_thread_pointer_way == MANA_WAY_REPAIR) mana_never_blocked |= BIT(SIGSEGV);
}

/* Makes a block the calling thread's, in both halves; 0 takes it away. */
void mana_set_own_block(struct thread_block *block)
{
    mana_current_block = block;
    if (mana_thread_pointer_way == MANA_WAY_FSGSBASE) _writegsbase_u64((uint64_t)block);
    else sys4(SYS_arch_prctl, MANA_ARCH_SET_GS, (int64_t)block, 0, 0);
}

/*
 * A mask as the application wants it: answers what the kernel may have of it. Where SIGSEGV is never blocked, the block remembers what the application
 * believes, and a SIGSEGV that has waited for this is sent again. Where nothing is hidden, nothing happens.
 */
uint64_t mana_split_mask(struct thread_block *block, uint64_t mask)
{
    if (mana_never_blocked & BIT(SIGSEGV)) {
        block->blocks_faults = (mask & BIT(SIGSEGV)) != 0;
        if (!block->blocks_faults && block->is_fault_pending) {
            block->is_fault_pending = 0;
            if (block->queued < MANA_QUEUE) block->queue[block->queued++] = block->pending_fault;
            __sync_or_and_fetch(&block->attention, MANA_ATTENTION_SIGNAL);
        }
    }
    return mask & ~mana_never_blocked;
}

/* Right before a thread enters the upper half. */
void mana_thread_pointer_begin(struct thread_block *block)
{
    if (mana_thread_pointer_way != MANA_WAY_REPAIR) return;
    sys4(SYS_arch_prctl, MANA_ARCH_SET_FS, (int64_t)mana_poison, 0, 0);
    _writefsbase_u64(block->lower_fs);
}

/* When it has come back for good: the kernel learns the true base. */
void mana_thread_pointer_end(struct thread_block *block)
{
    if (mana_thread_pointer_way == MANA_WAY_REPAIR) sys4(SYS_arch_prctl, MANA_ARCH_SET_FS, (int64_t)block->lower_fs, 0, 0);
}
