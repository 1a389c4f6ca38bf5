/*
 * Addresses, offsets and numbers shared by assembly, C and C#. Contracts/BoundaryLayout.cs is the twin for addresses,
 * LowerHalfLoader/Native.cs the twin for the structures. The first part is read by the assembler, too.
 */
#ifndef MANA_BOUNDARY_H
#define MANA_BOUNDARY_H

/* The arena of the upper half, and the gate area at its start. */
#define MANA_ARENA_START        0x200000000000
#define MANA_ARENA_END          0x300000000000
#define MANA_ARENA_END_HIGH16   0x3000              /* bits 32 and up of the arena's end, for a short comparison */
#define MANA_USER_TOP           0x7ffffffff000
#define MANA_GATE_AREA_BYTES    0x10000
#define MANA_SLOT_LIGHT_GATE    (MANA_ARENA_START + 0x00)
#define MANA_SLOT_WAITING_GATE  (MANA_ARENA_START + 0x08)
#define MANA_SLOT_FAST_CALL     (MANA_ARENA_START + 0x10)
#define MANA_SLOT_GATE_TAIL     (MANA_ARENA_START + 0x18)
#define MANA_SLOT_DIRECT_GATE   (MANA_ARENA_START + 0x20)
#define MANA_SLOT_WIDE_GATE     (MANA_ARENA_START + 0x28)
#define MANA_SLOT_NARROW_GATE   (MANA_ARENA_START + 0x30)
#define MANA_SLOT_VDSO          (MANA_ARENA_START + 0x100)
#define MANA_VDSO_SLOTS         5
#define MANA_CODE_PAGE          (MANA_ARENA_START + 0x4000)
#define MANA_TRAMPOLINE_LIGHT   (MANA_CODE_PAGE + 0x00)
#define MANA_TRAMPOLINE_WAITING (MANA_CODE_PAGE + 0x10)
#define MANA_TRAMPOLINE_BYTES   0x10
#define MANA_PROBE              (MANA_CODE_PAGE + 0x20)     /* a function that makes one system call, to see whether it is caught */
#define MANA_VDSO               (MANA_ARENA_START + 0x8000)
#define MANA_VDSO_BYTES         0x8000
#define MANA_GATE_COUNT         4096

/* The thread block, reached through the GS base. Offsets up to MANA_B_ATTENTION are known to the vDSO inside images: they never change. */
#define MANA_B_SELF       0     /* address of the block */
#define MANA_B_LOWER_FS   8     /* FS base of the lower half */
#define MANA_B_UPPER_FS   16    /* FS base of the upper half */
#define MANA_B_LOWER_RSP  24    /* where the lower half's stack starts on entry */
#define MANA_B_UPPER_RSP  32    /* the upper half's stack pointer at the last gate */
#define MANA_B_ATTENTION  40    /* 32 bits: why this thread must not simply return to the upper half */
#define MANA_B_NESTING    44    /* 32 bits: how many call-backs into the upper half are under way */
#define MANA_B_GATE_FRAME 48    /* the waiting gate's frame, 0 outside */
#define MANA_B_HANDLERS   2448  /* 32 bits: signal handlers of the lower half that are under way (way REPAIR) */
#define MANA_B_SAVED_RDI  2456  /* registers of a call while the gate asks the kernel for another FS base (way CALL) */
#define MANA_B_SAVED_RSI  2464
#define MANA_B_SAVED_RCX  2472
#define MANA_B_SAVED_RAX  2480
#define MANA_B_BLOCKS_FAULTS 2488 /* 32 bits: the application has blocked SIGSEGV, which the kernel does not know (way REPAIR) */

/* How FS is switched between the halves (threadpointer.c). */
#define MANA_WAY_FSGSBASE 0     /* wrfsbase; the kernel keeps what it finds in the register */
#define MANA_WAY_REPAIR   1     /* wrfsbase; a context switch puts a base back that faults, and the fault is mended */
#define MANA_WAY_CALL     2     /* arch_prctl at each crossing */
#define MANA_ARCH_PRCTL   158
#define MANA_ARCH_SET_GS  0x1001
#define MANA_ARCH_SET_FS  0x1002
#define MANA_ARCH_GET_FS  0x1003
#define MANA_ARCH_GET_GS  0x1004

/* How system calls of the upper half are caught (interception.c). */
#define MANA_INTERCEPTION_DISPATCH 0
#define MANA_INTERCEPTION_SECCOMP  1

/* Bits of attention. */
#define MANA_ATTENTION_SIGNAL 1 /* signals are queued in the block */
#define MANA_ATTENTION_WORK   2 /* the boundary handler wants to see this thread */

/* What the system-call handler answers. */
#define MANA_ACTION_RETURN 0    /* continue at the frame */
#define MANA_ACTION_EXIT   1    /* leave the upper half: the thread ends. Anything else is the address of a ucontext to return to. */

/* ucontext and siginfo of x86-64. */
#define MANA_UC_RDX 136
#define MANA_UC_RSP 160
#define MANA_UC_RIP 168
#define MANA_SI_CODE 8              /* above 0: the kernel's own; up to 0: sent by somebody */
#define MANA_SI_ADDRESS 16
#define MANA_SIGSEGV 11

/* Thunks of reduction operators. */
#define MANA_THUNK_COUNT 1024
#define MANA_THUNK_BYTES 16

#define MANA_SIGNAL_WORK  64    /* our checkpoint signal */
#define MANA_EINTR        4

#ifndef __ASSEMBLER__
#include <stdint.h>
#include <stddef.h>
#include <signal.h>

/* What the waiting gate leaves on the lower stack: enough to make the call again. The assembler pushes it in reverse order. */
struct gate_frame {
    uint64_t upper_rsp, number, rdi, rsi, rdx, rcx, r8, r9, rbx, rbp, r12, r13, r14, r15;
};

/* What the slow gate tail leaves on the lower stack: a call that has returned. */
struct tail_frame {
    uint64_t xmm0[2], xmm1[2], rax, rdx, rbx, rbp, r12, r13, r14, r15, upper_rsp, unused;
};

enum boundary_kind { BOUNDARY_UPPER = 0, BOUNDARY_GATE_TAIL = 1, BOUNDARY_REISSUE = 2 };
enum block_kind { BLOCK_MAIN = 0, BLOCK_THREAD = 1, BLOCK_VFORK_CHILD = 2 };

#define MANA_INHERITED_DESCRIPTORS 1024
#define MANA_HELD_DESCRIPTORS 512
#define MANA_QUEUE 16           /* signals that one thread can hold back; all but a few are blocked after the first */
#define MANA_MASK_COPIES 8

/* One per hosted thread. LowerHalfLoader/Native.cs knows the named fields by the same offsets. */
struct thread_block {
    struct thread_block *self;
    uint64_t lower_fs, upper_fs, lower_rsp, upper_rsp;
    volatile uint32_t attention;
    uint32_t nesting;
    struct gate_frame *gate_frame;
    uint32_t kind;                              /* 56: enum block_kind */
    uint32_t is_mask_saved;                     /* 60 */
    uint64_t saved_mask;                        /* 64: the application's mask while everything is blocked */
    uint64_t tid, virtual_tid;                  /* 72, 80 */
    uint64_t clear_tid, robust_head;            /* 88, 96 */
    volatile uint64_t parked_context;           /* 104: ucontext in upper memory while the thread is stopped, else 0 */
    uint64_t parked_kind;                       /* 112 */
    uint64_t boundary_context;                  /* 120: ucontext of the boundary at which the handler was called */
    int64_t sleep_deadline;                     /* 128: of an interrupted relative sleep, CLOCK_MONOTONIC ns; -1 none */
    uint64_t sleep_site;                        /* 136: the instruction that slept */
    uint64_t mask_copy_index;                   /* 144 */
    uint64_t mask_copies[MANA_MASK_COPIES][3];  /* 152: a mask, then {pointer, size} as pselect6 wants it */
    uint64_t exit_status;                       /* 344 */
    uint64_t alternate_stack, alternate_bytes;  /* 352, 360 */
    uint64_t lower_stack;                       /* 368: of a vfork child */
    uint64_t scratch, scratch_bytes;            /* 376, 384: memory that a vfork child needed for its execve; the parent gives it back */
    uint32_t queued;
    siginfo_t queue[MANA_QUEUE];
    uint32_t handlers;                          /* 2448 */
    uint64_t saved_rdi, saved_rsi, saved_rcx, saved_rax;
    uint32_t blocks_faults;                     /* 2488 */
    uint32_t is_fault_pending;                  /* 2492: a SIGSEGV that somebody sent waits until it is unblocked */
    siginfo_t pending_fault;
};

_Static_assert(offsetof(struct thread_block, lower_fs) == MANA_B_LOWER_FS, "lower_fs");
_Static_assert(offsetof(struct thread_block, upper_fs) == MANA_B_UPPER_FS, "upper_fs");
_Static_assert(offsetof(struct thread_block, lower_rsp) == MANA_B_LOWER_RSP, "lower_rsp");
_Static_assert(offsetof(struct thread_block, upper_rsp) == MANA_B_UPPER_RSP, "upper_rsp");
_Static_assert(offsetof(struct thread_block, attention) == MANA_B_ATTENTION, "attention");
_Static_assert(offsetof(struct thread_block, nesting) == MANA_B_NESTING, "nesting");
_Static_assert(offsetof(struct thread_block, gate_frame) == MANA_B_GATE_FRAME, "gate_frame");
_Static_assert(offsetof(struct thread_block, kind) == 56, "kind");
_Static_assert(offsetof(struct thread_block, tid) == 72, "tid");
_Static_assert(offsetof(struct thread_block, parked_context) == 104, "parked_context");
_Static_assert(offsetof(struct thread_block, sleep_deadline) == 128, "sleep_deadline");
_Static_assert(offsetof(struct thread_block, mask_copies) == 152, "mask_copies");
_Static_assert(offsetof(struct thread_block, exit_status) == 344, "exit_status");
_Static_assert(offsetof(struct thread_block, lower_stack) == 368, "lower_stack");
_Static_assert(offsetof(struct thread_block, scratch) == 376, "scratch");
_Static_assert(offsetof(struct thread_block, queued) == 392, "queued");
_Static_assert(offsetof(struct thread_block, queue) == 400, "queue");
_Static_assert(offsetof(struct thread_block, handlers) == MANA_B_HANDLERS, "handlers");
_Static_assert(offsetof(struct thread_block, saved_rdi) == MANA_B_SAVED_RDI, "saved_rdi");
_Static_assert(offsetof(struct thread_block, saved_rax) == MANA_B_SAVED_RAX, "saved_rax");
_Static_assert(offsetof(struct thread_block, blocks_faults) == MANA_B_BLOCKS_FAULTS, "blocks_faults");
_Static_assert(SIGSEGV == MANA_SIGSEGV, "SIGSEGV");
_Static_assert(sizeof(siginfo_t) == 128, "siginfo_t");
_Static_assert(sizeof(struct gate_frame) == 112, "gate frame");
_Static_assert(sizeof(struct tail_frame) == 112, "tail frame");

/* The kernel's struct sigaction. */
struct kernel_action { uint64_t handler, flags, restorer, mask; };

/* A signal frame as rt_sigreturn reads it: the return address of the handler, then the ucontext. */
enum { R_R8, R_R9, R_R10, R_R11, R_R12, R_R13, R_R14, R_R15, R_RDI, R_RSI, R_RBP, R_RBX, R_RDX, R_RAX, R_RCX, R_RSP, R_RIP, R_EFLAGS, R_SEGMENTS, R_COUNT = 23 };
struct upper_context {
    uint64_t flags, link, stack_base, stack_flags, stack_bytes;
    uint64_t g[R_COUNT];
    uint64_t fpstate;
    uint64_t reserved[8];
    uint64_t mask;
};
_Static_assert(offsetof(struct upper_context, g) + R_RIP * 8 == MANA_UC_RIP, "rip");
_Static_assert(offsetof(struct upper_context, g) + R_RSP * 8 == MANA_UC_RSP, "rsp");
_Static_assert(offsetof(struct upper_context, g) + R_RDX * 8 == MANA_UC_RDX, "rdx");
_Static_assert(offsetof(struct upper_context, mask) == 296, "mask");
struct signal_frame { uint64_t return_address; struct upper_context context; };

/* Signals that are never held back: SIGSYS is our trap, the synchronous ones would kill a thread that blocks them, 32 to 34 serve the
   lower libc and the runtime. */
#define BIT(s) (1UL << ((s) - 1))
#define MASK_SYNCHRONOUS (BIT(SIGSEGV) | BIT(SIGBUS) | BIT(SIGFPE) | BIT(SIGILL) | BIT(SIGTRAP))
#define MASK_RUNTIME (BIT(33) | BIT(34))
#define MASK_ALL (~(BIT(SIGSYS) | MASK_SYNCHRONOUS | MASK_RUNTIME))

/* threadpointer.c */
extern int mana_thread_pointer_way;
extern uint64_t mana_never_blocked;             /* signals that no mask may hold: SIGSYS, our checkpoint signal, and SIGSEGV where it mends FS */
extern uint64_t mana_signal_handler;            /* the entry that the kernel knows for all signals but SIGSYS */
void mana_choose_thread_pointer(void);
void mana_set_own_block(struct thread_block *block);
uint64_t mana_split_mask(struct thread_block *block, uint64_t mask);
void mana_thread_pointer_begin(struct thread_block *block);
void mana_thread_pointer_end(struct thread_block *block);
int mana_hook_lower_libc(void);

/* layout.c */
void mana_settle_above_arena(char **argv);

/* interception.c */
extern int mana_interception_way;
void mana_choose_interception(void);
int64_t mana_interception_on(void);
void mana_interception_off(void);

/* assembly */
extern void mana_sigsys_entry(void), mana_signal_entry(void), mana_restorer(void), mana_gate_unassigned(void);
extern void mana_signal_entry_repairing(void), mana_signal_entry_calling(void);
extern int64_t mana_raw_syscall(int64_t number, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t);
extern int64_t mana_interruptible_syscall(int64_t number, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t);
extern void mana_enter_upper(struct signal_frame *frame);
extern int64_t mana_vfork_raw(uint64_t flags, struct signal_frame *frame, struct thread_block *child, uint64_t ptid, uint64_t ctid);
extern void *mana_gate_table[MANA_GATE_COUNT], *mana_direct_table[MANA_GATE_COUNT];
extern unsigned char mana_pass_through[512];

/* C */
void mana_signals_save(void);
void mana_signals_take_over(void);
void mana_block_all(uint64_t *old);
int mana_set_application_action(int signal, const struct kernel_action *action, struct kernel_action *old);
int mana_canonicalise(struct thread_block *block, struct upper_context *context);
void mana_boundary_exit(struct thread_block *block, struct upper_context *context, int kind);
struct signal_frame *mana_fabricate(struct thread_block *block, uint64_t rsp, uint64_t rip, uint64_t mask, const void *fx);
uint64_t mana_context_here(int kind);
void mana_registry_add(struct thread_block *block);
void mana_registry_remove(struct thread_block *block);
int64_t mana_real_tid(int64_t virtual_tid);
void mana_say(const char *sentence, uint64_t number);

extern struct kernel_action mana_application_actions[65];
extern uint64_t mana_direct_handlers[65];
extern int mana_main_tid, mana_is_child;
extern int64_t mana_process_id;                 /* of this process as the kernel knows it; in a child of vfork still the parent's */
extern unsigned char mana_inherited_descriptors[], mana_held_descriptors[];
extern void (*mana_boundary_handler)(int kind);

/*
 * The calling thread's block, in lower mode; 0 for a thread without an upper half. It lies in the lower half's thread-local storage: threads that
 * the runtime or the MPI library creates from a hosted thread inherit its GS base, but not this.
 */
extern __thread struct thread_block *mana_current_block;
static inline struct thread_block *mana_own_block(void) { return mana_current_block; }

static inline int64_t sys4(int64_t n, int64_t a, int64_t b, int64_t c, int64_t d) { return mana_raw_syscall(n, a, b, c, d, 0, 0); }
#endif
#endif
