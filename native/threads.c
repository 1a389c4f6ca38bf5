/*
 * Threads and processes of the upper half. Every upper thread is hosted by a pthread of the lower half, so both halves have valid thread
 * local storage on it. The registry knows all of them; its lock is a leaf: nothing is called while it is held but the kernel.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <linux/futex.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include "mana_boundary.h"

#define MAXIMUM_THREADS 8192
#define HOST_STACK_BYTES (2UL << 20)            /* MPI runs on these stacks */
#define VFORK_STACK_BYTES (128UL << 10)
#define FRAME_COPY_BYTES (64UL << 10)           /* the largest signal frame we would have to keep over a vfork */
#define BLOCK_BYTES ((sizeof(struct thread_block) + 4095) & ~4095UL)

static struct thread_block *registry[MAXIMUM_THREADS];
static int registered;
static pthread_mutex_t registry_lock = PTHREAD_MUTEX_INITIALIZER;
static volatile int may_run = 1;                /* 0 while the threads of an image are being created */
extern volatile int mana_release_generation;
volatile int mana_work_flag;                    /* process-wide: some thread is asked to come to a boundary */
void (*mana_thread_started)(void);              /* attaches a hosting thread to the runtime */
int mana_virtual_pid;                           /* 0: the real one */
extern uint64_t mana_initial_mask;

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static struct thread_block *self(void) { return mana_own_block(); }

void mana_registry_add(struct thread_block *block)
{
    pthread_mutex_lock(&registry_lock);
    /* A request that came before this thread could be told of it. */
    if (mana_work_flag) __sync_or_and_fetch(&block->attention, MANA_ATTENTION_WORK);
    if (registered < MAXIMUM_THREADS) registry[registered++] = block;
    else mana_say("more threads than a checkpoint can know:", MAXIMUM_THREADS);
    pthread_mutex_unlock(&registry_lock);
}

void mana_registry_remove(struct thread_block *block)
{
    pthread_mutex_lock(&registry_lock);
    for (int i = 0; i < registered; i++) if (registry[i] == block) { registry[i] = registry[--registered]; break; }
    pthread_mutex_unlock(&registry_lock);
}

int mana_registry_copy(struct thread_block **out, int room)
{
    pthread_mutex_lock(&registry_lock);
    int n = registered < room ? registered : room;
    memcpy(out, registry, (size_t)n * sizeof *out);
    pthread_mutex_unlock(&registry_lock);
    return n;
}

/* The kernel's id of a thread of the upper half; an id that is not ours passes unchanged. */
int64_t mana_real_tid(int64_t virtual_tid)
{
    int64_t found = virtual_tid;
    pthread_mutex_lock(&registry_lock);
    for (int i = 0; i < registered; i++) if ((int64_t)registry[i]->virtual_tid == virtual_tid) { found = (int64_t)registry[i]->tid; break; }
    pthread_mutex_unlock(&registry_lock);
    return found;
}

static struct thread_block *new_block(int kind)
{
    struct thread_block *block = mmap(0, BLOCK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) return 0;
    block->self = block;
    block->lower_fs = (uint64_t)__builtin_thread_pointer();
    block->kind = (uint32_t)kind;
    block->tid = (uint64_t)sys4(SYS_gettid, 0, 0, 0, 0);
    block->virtual_tid = block->tid;
    block->sleep_deadline = -1;
    return block;
}

/* The main thread's block; afterwards C# may use what needs one. */
struct thread_block *mana_adopt_main(void)
{
    struct thread_block *block = new_block(BLOCK_MAIN);
    if (!block) return 0;
    mana_set_own_block(block);
    mana_main_tid = (int)block->tid;
    mana_registry_add(block);
    return block;
}

/* Robust futexes of a thread that ends: their waiters must learn it, as from the kernel. */
static void release_robust_futexes(struct thread_block *block)
{
    struct robust_list_head *head = (struct robust_list_head *)block->robust_head;
    if (!head) return;
    uint32_t tid = (uint32_t)block->virtual_tid;
    int limit = 2048;
    for (struct robust_list *entry = head->list.next; entry != &head->list && limit-- > 0;) {
        struct robust_list *next = entry->next;
        volatile uint32_t *word = (volatile uint32_t *)((char *)((uint64_t)entry & ~1UL) + head->futex_offset);
        uint32_t value = *word;
        while ((value & FUTEX_TID_MASK) == tid) {
            uint32_t dead = (value & FUTEX_WAITERS) | FUTEX_OWNER_DIED;
            uint32_t seen = __sync_val_compare_and_swap(word, value, dead);
            if (seen == value) { if (value & FUTEX_WAITERS) sys4(SYS_futex, (int64_t)word, FUTEX_WAKE, 1, 0); break; }
            value = seen;
        }
        entry = (struct robust_list *)((uint64_t)next & ~1UL);
    }
}

/* Runs the upper half on the calling thread by the given frame until the thread ends. Answers its exit status. */
int mana_run_main(struct signal_frame *frame)
{
    struct thread_block *block = self();
    uint64_t old;
    mana_block_all(&old);
    mana_signals_take_over();
    int64_t error = mana_interception_on();
    if (error) { mana_say("system calls of the application cannot be caught: errno", (uint64_t)-error); return 125; }
    may_run = 1;
    sys4(SYS_futex, (int64_t)&may_run, FUTEX_WAKE, MAXIMUM_THREADS, 0);
    frame->context.mask = mana_split_mask(block, frame->context.mask);
    mana_thread_pointer_begin(block);
    mana_enter_upper(frame);
    mana_thread_pointer_end(block);
    mana_block_all(&old);
    mana_interception_off();
    release_robust_futexes(block);
    if (block->clear_tid) {
        *(volatile int *)block->clear_tid = 0;
        sys4(SYS_futex, (int64_t)block->clear_tid, FUTEX_WAKE, 1, 0);
    }
    mana_registry_remove(block);
    for (;;) {                                  /* the process ends with its last thread */
        pthread_mutex_lock(&registry_lock);
        int left = registered;
        pthread_mutex_unlock(&registry_lock);
        if (!left) break;
        usleep(1000);
    }
    mana_set_own_block(0);
    return (int)block->exit_status;
}

/* Back from the upper half on a hosting thread. Joiners are woken before the registry forgets the thread: an image must not show a thread
   that is neither alive nor joined. */
static void end_of_hosted_thread(struct thread_block *block)
{
    uint64_t old;
    mana_block_all(&old);
    mana_interception_off();
    release_robust_futexes(block);
    if (block->clear_tid) {
        *(volatile int *)block->clear_tid = 0;
        sys4(SYS_futex, (int64_t)block->clear_tid, FUTEX_WAKE, 1, 0);
    }
    for (uint32_t i = 0; i < block->queued; i++)        /* signals that this thread did not run: the process shall have them */
        sys4(SYS_tgkill, getpid(), mana_main_tid, block->queue[i].si_signo, 0);
    mana_registry_remove(block);
    mana_set_own_block(0);
    munmap(block, BLOCK_BYTES);
}

struct thread_start {
    struct signal_frame *frame;
    uint64_t flags, parent_tid, child_tid, fs, virtual_tid, clear_tid, robust;
    int64_t sleep_deadline;
    uint64_t pending;
    char name[16];
    int is_restart;
    sem_t ready;
    int64_t tid;
};

static void *host_thread(void *argument)
{
    struct thread_start *start = argument;
    struct thread_block *block = new_block(BLOCK_THREAD);
    if (!block) { start->tid = -ENOMEM; sem_post(&start->ready); return 0; }
    mana_set_own_block(block);
    block->upper_fs = start->fs;
    if (start->is_restart) {
        block->virtual_tid = start->virtual_tid;
        block->clear_tid = start->clear_tid;
        block->robust_head = start->robust;
        block->sleep_deadline = start->sleep_deadline;
        block->sleep_site = start->frame->context.g[R_RIP] + 2;       /* behind the instruction that is made again */
        sys4(SYS_prctl, PR_SET_NAME, (int64_t)start->name, 0, 0);
        for (int s = 1; s <= 64; s++) if (start->pending & BIT(s)) sys4(SYS_tgkill, getpid(), (int64_t)block->tid, s, 0);
    } else {
        if (start->flags & CLONE_CHILD_CLEARTID) block->clear_tid = start->child_tid;
        if (start->flags & CLONE_PARENT_SETTID) *(int *)start->parent_tid = (int)block->virtual_tid;
        if (start->flags & CLONE_CHILD_SETTID) *(int *)start->child_tid = (int)block->virtual_tid;
    }
    if (mana_thread_started) mana_thread_started();
    struct signal_frame *frame = start->frame;
    mana_registry_add(block);
    start->tid = (int64_t)block->tid;
    int is_restart = start->is_restart;
    sem_post(&start->ready);                    /* `start` belongs to the creator from here */
    while (is_restart && !may_run) sys4(SYS_futex, (int64_t)&may_run, FUTEX_WAIT, 0, 0);
    int64_t error = mana_interception_on();
    if (error) mana_say("system calls of a thread cannot be caught: errno", (uint64_t)-error);
    else {
        frame->context.mask = mana_split_mask(block, frame->context.mask);
        mana_thread_pointer_begin(block);
        mana_enter_upper(frame);
        mana_thread_pointer_end(block);
    }
    end_of_hosted_thread(block);
    return 0;
}

static int64_t create_host(struct thread_start *start)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, HOST_STACK_BYTES);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    sem_init(&start->ready, 0, 0);
    uint64_t old;
    mana_block_all(&old);
    pthread_t thread;
    int error = pthread_create(&thread, &attributes, host_thread, start);
    pthread_attr_destroy(&attributes);
    if (!error) while (sem_wait(&start->ready)) { }
    sys4(SYS_rt_sigprocmask, SIG_SETMASK, (int64_t)&old, 0, 8);
    return error ? -error : start->tid;
}

/* clone(CLONE_THREAD) of the upper half: c is the caller's context. */
int64_t mana_clone_thread(struct upper_context *c, uint64_t flags, uint64_t stack, uint64_t ptid, uint64_t ctid, uint64_t tls)
{
    if (!stack) return -EINVAL;
    struct thread_start *start = calloc(1, sizeof *start);
    if (!start) return -ENOMEM;
    start->frame = mana_fabricate(0, stack, c->g[R_RIP], c->mask, (void *)c->fpstate);
    if (self()->blocks_faults) start->frame->context.mask |= BIT(SIGSEGV);
    memcpy(start->frame->context.g, c->g, sizeof c->g);
    start->frame->context.g[R_RAX] = 0;
    start->frame->context.g[R_RSP] = stack;
    start->flags = flags;
    start->parent_tid = ptid;
    start->child_tid = ctid;
    start->fs = flags & CLONE_SETTLS ? tls : self()->upper_fs;
    int64_t answer = create_host(start);
    sem_destroy(&start->ready);
    free(start);
    return answer;
}

/* A thread of an image; it waits until mana_run_main lets all run. */
int64_t mana_restart_thread(uint64_t context, uint64_t fs, uint64_t virtual_tid, uint64_t clear_tid, uint64_t robust, int64_t sleep_deadline,
                            uint64_t pending, const char *name)
{
    may_run = 0;
    struct thread_start *start = calloc(1, sizeof *start);
    if (!start) return -ENOMEM;
    start->frame = (struct signal_frame *)(context - 8);
    start->fs = fs;
    start->virtual_tid = virtual_tid;
    start->clear_tid = clear_tid;
    start->robust = robust;
    start->sleep_deadline = sleep_deadline;
    start->pending = pending;
    start->is_restart = 1;
    strncpy(start->name, name, sizeof start->name - 1);
    int64_t answer = create_host(start);
    sem_destroy(&start->ready);
    free(start);
    return answer;
}

/* fork of the upper half. The lower libc's own fork keeps its locks right; flags that it does not know go to the kernel directly. */
int64_t mana_fork(uint64_t flags, uint64_t ptid, uint64_t ctid)
{
    struct thread_block *block = self();
    uint64_t old;
    const uint64_t emulated = CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID;
    mana_block_all(&old);
    pthread_mutex_lock(&registry_lock);
    int64_t pid = (flags & ~emulated) == SIGCHLD ? fork() : mana_raw_syscall(SYS_clone, (int64_t)(flags & ~emulated), 0, 0, 0, 0, 0);
    if (pid == -1 && (flags & ~emulated) == SIGCHLD) pid = -errno;
    if (pid == 0) {
        pthread_mutex_init(&registry_lock, 0);
        block->tid = block->virtual_tid = (uint64_t)sys4(SYS_gettid, 0, 0, 0, 0);
        block->kind = BLOCK_MAIN;
        block->queued = 0;
        block->attention = 0;
        block->is_mask_saved = 0;
        block->is_fault_pending = 0;
        block->clear_tid = flags & CLONE_CHILD_CLEARTID ? ctid : 0;
        block->robust_head = 0;
        registry[0] = block;
        registered = 1;
        mana_main_tid = (int)block->tid;
        mana_is_child = 1;
        mana_process_id = (int64_t)block->tid;
        mana_virtual_pid = 0;
        mana_work_flag = 0;
        if (flags & CLONE_CHILD_SETTID) *(int *)ctid = (int)block->tid;
        mana_interception_on();
    } else {
        pthread_mutex_unlock(&registry_lock);
        if (pid > 0 && flags & CLONE_PARENT_SETTID) *(int *)ptid = (int)pid;
    }
    sys4(SYS_rt_sigprocmask, SIG_SETMASK, (int64_t)&old, 0, 8);
    return pid;
}

/* In the child of vfork, on its own lower stack. The thread-local storage of the lower half is the waiting parent's, which puts its block back. */
void mana_vfork_child(struct signal_frame *frame, struct thread_block *block)
{
    mana_current_block = block;
    uint64_t old;
    block->tid = block->virtual_tid = (uint64_t)sys4(SYS_gettid, 0, 0, 0, 0);
    mana_block_all(&old);
    mana_interception_on();
    mana_enter_upper(frame);
    mana_raw_syscall(SYS_exit, (int64_t)block->exit_status, 0, 0, 0, 0, 0);
}

/*
 * clone(CLONE_VM|CLONE_VFORK): the child runs in our memory while this thread waits, trapped like any other, with a block and a lower stack
 * of its own. It may use the same upper stack, below which our own signal frame lies: that is kept aside and put back.
 */
int64_t mana_vfork(struct upper_context *c, uint64_t flags, uint64_t stack, uint64_t ptid, uint64_t ctid, uint64_t tls)
{
    struct thread_block *parent = self();
    uint64_t frame_start = (uint64_t)c - 8, frame_end = c->g[R_RSP];
    if (frame_end < frame_start || frame_end - frame_start > FRAME_COPY_BYTES) frame_end = frame_start + FRAME_COPY_BYTES / 4;
    uint64_t frame_bytes = frame_end - frame_start;
    uint64_t total = BLOCK_BYTES + FRAME_COPY_BYTES + VFORK_STACK_BYTES;
    char *memory = mmap(0, total, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return -ENOMEM;
    struct thread_block *child = (struct thread_block *)memory;
    char *copy = memory + BLOCK_BYTES;
    memcpy(copy, (void *)frame_start, frame_bytes);
    child->self = child;
    child->lower_fs = parent->lower_fs;
    child->upper_fs = flags & CLONE_SETTLS ? tls : parent->upper_fs;
    child->lower_rsp = (uint64_t)memory + total - 64;
    child->kind = BLOCK_VFORK_CHILD;
    child->sleep_deadline = -1;
    child->blocks_faults = parent->blocks_faults;
    child->lower_stack = (uint64_t)memory;
    struct signal_frame *frame = (struct signal_frame *)copy;
    struct upper_context *cc = &frame->context;
    if (cc->fpstate >= frame_start && cc->fpstate < frame_end) {
        /* The kernel wants the extended state on a 64-byte boundary; the copy keeps the original's distance only if we move it there. */
        uint64_t offset = cc->fpstate - frame_start, aligned = ((uint64_t)copy + offset + 63) & ~63UL;
        uint64_t bytes = frame_bytes - offset;
        memmove((void *)aligned, (void *)frame_start + offset, bytes);
        cc->fpstate = aligned;
    }
    cc->g[R_RAX] = 0;
    if (stack) cc->g[R_RSP] = stack;
    char original[FRAME_COPY_BYTES / 4];
    int is_kept = frame_bytes <= sizeof original;
    if (is_kept) memcpy(original, (void *)frame_start, frame_bytes);
    uint64_t old;
    mana_block_all(&old);
    int error = errno;
    int64_t pid = mana_vfork_raw(flags & ~(uint64_t)CLONE_SETTLS, frame, child, ptid, ctid);
    mana_current_block = parent;
    errno = error;
    if (is_kept) memcpy((void *)frame_start, original, frame_bytes);
    sys4(SYS_rt_sigprocmask, SIG_SETMASK, (int64_t)&old, 0, 8);
    if (child->scratch) munmap((void *)child->scratch, child->scratch_bytes);
    munmap(memory, total);
    return pid;
}

/* ---- work at boundaries ---- */

void mana_request_work(void)
{
    mana_work_flag = 1;
    pthread_mutex_lock(&registry_lock);
    for (int i = 0; i < registered; i++) __sync_or_and_fetch(&registry[i]->attention, MANA_ATTENTION_WORK);
    for (int i = 0; i < registered; i++) sys4(SYS_tgkill, getpid(), (int64_t)registry[i]->tid, MANA_SIGNAL_WORK, 0);
    pthread_mutex_unlock(&registry_lock);
}

void mana_clear_work(void)
{
    mana_work_flag = 0;
    pthread_mutex_lock(&registry_lock);
    for (int i = 0; i < registered; i++) __sync_and_and_fetch(&registry[i]->attention, ~(uint32_t)MANA_ATTENTION_WORK);
    pthread_mutex_unlock(&registry_lock);
}

/* Number of the releases so far, for mana_park. */
int mana_release_count(void)
{
    return mana_release_generation;
}

/*
 * Stops the calling thread until mana_release_others. The caller has read `generation` while it knew that a checkpoint was going on: when
 * that is over by now, the thread does not stop. Answers 0, or -EINVAL if it is at no boundary of this kind.
 */
int mana_park(int kind, int generation)
{
    struct thread_block *block = self();
    uint64_t context = mana_context_here(kind);
    if (!context) return -EINVAL;
    block->parked_kind = (uint64_t)kind;
    pthread_mutex_lock(&registry_lock);
    int is_late = mana_release_generation != generation;
    if (!is_late) block->parked_context = context;
    pthread_mutex_unlock(&registry_lock);
    if (is_late) return 0;
    while (mana_release_generation == generation) sys4(SYS_futex, (int64_t)&mana_release_generation, FUTEX_WAIT, generation, 0);
    block->parked_context = 0;
    return 0;
}

/* Waits until all other upper threads are parked. Answers 0, or the id of a thread that did not come to a boundary in time. */
int mana_stop_others(int timeout_ms)
{
    struct thread_block *me = self();
    int64_t deadline = now_ms() + timeout_ms;
    for (int round = 0;; round++) {
        int missing = 0;
        pthread_mutex_lock(&registry_lock);
        for (int i = 0; i < registered; i++) {
            struct thread_block *block = registry[i];
            if (block == me || block->parked_context) continue;
            missing = (int)block->tid;
            __sync_or_and_fetch(&block->attention, MANA_ATTENTION_WORK);
            if (round % 32 == 0) sys4(SYS_tgkill, getpid(), (int64_t)block->tid, MANA_SIGNAL_WORK, 0);
        }
        pthread_mutex_unlock(&registry_lock);
        if (!missing) return 0;
        if (now_ms() > deadline) return missing;
        struct timespec pause = { 0, round < 16 ? 50000 : 1000000 };
        sys4(SYS_nanosleep, (int64_t)&pause, 0, 0, 0);
    }
}

void mana_release_others(void)
{
    struct thread_block *me = self();
    pthread_mutex_lock(&registry_lock);
    __sync_add_and_fetch(&mana_release_generation, 1);
    pthread_mutex_unlock(&registry_lock);
    for (;;) {
        int left = 0;
        sys4(SYS_futex, (int64_t)&mana_release_generation, FUTEX_WAKE, MAXIMUM_THREADS, 0);
        pthread_mutex_lock(&registry_lock);
        for (int i = 0; i < registered; i++) if (registry[i] != me && registry[i]->parked_context) left = 1;
        pthread_mutex_unlock(&registry_lock);
        if (!left) return;
        struct timespec pause = { 0, 50000 };
        sys4(SYS_nanosleep, (int64_t)&pause, 0, 0, 0);
    }
}

/* munmap and madvise by the lower libc, which communication libraries hook to learn which registered memory goes away. */
int64_t mana_munmap(uint64_t address, uint64_t bytes)
{
    return munmap((void *)address, bytes) ? -errno : 0;
}

int64_t mana_madvise(uint64_t address, uint64_t bytes, int64_t advice)
{
    return madvise((void *)address, bytes, (int)advice) ? -errno : 0;
}

struct thread_block *mana_self(void) { return self(); }

/* Changes the C environment, which is the one that MPI reads. */
int mana_set_environment(const char *name, const char *value) { return setenv(name, value, 1); }
