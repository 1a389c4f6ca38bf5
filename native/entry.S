/*
 * Every way into and out of the upper half.
 *
 * Which half a thread is in is told by its FS base: on entry FS is switched first and the stack second, on exit the stack first and FS
 * second. "FS is the lower half's" is therefore a reliable test, and code that runs with the upper FS while its instruction pointer lies
 * here has a rule in boundary.c (mana_canonicalise) that finishes it or rolls it back. On way REPAIR FS may be the base that faults
 * instead: then mana_signal_entry_repairing finds out which of both it should be.
 */
#include "mana_boundary.h"
#include "mana_crossings.h"

        .text
/* ---- system calls of the upper half: SIGSYS, its frame on the upper stack ---- */
ENTRY mana_sigsys_entry
        cmpl $0,MANA_SI_CODE(%rsi)
        jle  1f
        TO_LOWER
        mov  %rsp,%rbx                      /* rt_sigreturn restores every register: all are free */
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        LOWER_END
        mov  %rdx,%rdi
        mov  %gs:MANA_B_SELF,%rsi
        cld
        call *mana_syscall_handler(%rip)
        test %rax,%rax
        jz   leave_by_frame
        cmp  $MANA_ACTION_EXIT,%rax
        je   leave_upper
        lea  -8(%rax),%rbx                  /* the application's own rt_sigreturn: leave by its frame */
        jmp  leave_by_frame
1:      jmp  *mana_signal_handler(%rip)     /* sent by somebody, and to any thread in any half: a signal like others */

/* ---- the only way out: rbx = signal frame in upper memory, lower mode, rsp = lower_rsp ---- */
leave_by_frame:
        cmpl $0,%gs:MANA_B_ATTENTION
        jne  leave_slow
        mov  %rbx,%rsp
LABEL mana_leave_begin
        LOWER_BEGIN
        TO_UPPER
LABEL mana_leave_window
        cmpl $0,%gs:MANA_B_ATTENTION        /* a signal queued between the check and the switch */
        jne  leave_again
        add  $8,%rsp
        mov  $15,%eax
        syscall                             /* rt_sigreturn */
LABEL mana_leave_window_end
        hlt
leave_again:
        TO_LOWER
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        LOWER_END
leave_slow:
        mov  %gs:MANA_B_SELF,%rdi
        lea  8(%rbx),%rsi
        xor  %edx,%edx                      /* BOUNDARY_UPPER */
        call mana_boundary_exit
leave_final:                                /* signals are blocked from here to the rt_sigreturn */
        mov  %rbx,%rsp
        LOWER_BEGIN
        TO_UPPER
        add  $8,%rsp
        mov  $15,%eax
        syscall
        hlt

/* ---- mana_enter_upper(frame): returns when the upper half's thread ends; all signals blocked by the caller ---- */
ENTRY mana_enter_upper
        push %rbx
        push %rbp
        push %r12
        push %r13
        push %r14
        push %r15
        sub  $8,%rsp
        mov  %rsp,%gs:MANA_B_LOWER_RSP
        mov  %rdi,%rbx
        jmp  leave_by_frame
leave_upper:
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        add  $8,%rsp
        pop  %r15
        pop  %r14
        pop  %r13
        pop  %r12
        pop  %rbp
        pop  %rbx
        ret

/* ---- every other handler that the kernel knows: rdi = signal, rsi = siginfo, rdx = ucontext, rsp = frame ---- */
ENTRY mana_signal_entry
        rdgsbase %rax
        test %rax,%rax
        jz   signal_lower
        rdfsbase %rcx
signal_bases_known:                         /* rcx = the FS base that the signal found, on a thread with a block */
        cmp  %gs:MANA_B_LOWER_FS,%rcx
        je   signal_lower
        cmp  %gs:MANA_B_UPPER_FS,%rcx
        jne  signal_lower                   /* a thread of the runtime or of MPI: clone gave it its creator's GS base */
signal_in_upper:
        cmpl $0,%gs:MANA_B_ATTENTION
        jne  signal_upper
        cmpl $MANA_ARENA_END_HIGH16,MANA_UC_RIP+4(%rdx)
        jae  signal_upper                   /* upper mode, but in code of ours: needs a rule first */
        lea  mana_direct_handlers(%rip),%rax
        mov  %edi,%ecx
        mov  (%rax,%rcx,8),%rax
        test %rax,%rax
        jz   signal_upper
        jmp  *%rax                          /* straight into the application's handler: the frame is already right */
signal_upper:
        mov  %rsp,%rbx
        mov  %edi,%r12d
        mov  %rsi,%r13
        mov  %rdx,%r14
LABEL mana_signal_entry_saved
        TO_LOWER
LABEL mana_signal_entry_end                 /* rolled back to the entry that the kernel knows while FS is still the upper half's */
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        LOWER_END
        mov  %r12d,%edi
        mov  %r13,%rsi
        mov  %r14,%rdx
        mov  %gs:MANA_B_SELF,%rcx
        call mana_signal_in_upper           /* -> address of the handler to run, or 0 */
        test %rax,%rax
        jz   leave_by_frame
        mov  %rax,%r15
        mov  %rbx,%rsp
LABEL mana_signal_dispatch
        LOWER_BEGIN
        TO_UPPER
        mov  %r12d,%edi
        mov  %r13,%rsi
        mov  %r14,%rdx
        jmp  *%r15
LABEL mana_signal_dispatch_end
signal_lower:                               /* lower mode, or a thread without an upper half */
        mov  %rsp,%rbx
        and  $-16,%rsp
        cld
        call mana_signal_in_lower
        lea  8(%rbx),%rsp
        mov  $15,%eax
        syscall
        hlt

/*
 * ---- the same where FS may be the base that faults (way REPAIR) ----
 * A fault at such an address is mended: FS gets the base of the half that the instruction belongs to, and the instruction is made again.
 * Another signal that finds this base asks the context for the half. rdx stays the context's address up to the end: a signal that lands
 * in here is looked through to the one below it.
 */
ENTRY mana_signal_entry_repairing
        rdgsbase %rax
        test %rax,%rax
        jz   signal_lower
        cmp  $MANA_SIGSEGV,%edi
        jne  1f
        cmpl $0,MANA_SI_CODE(%rsi)
        jle  1f                             /* sent by somebody: there is no address */
        mov  MANA_SI_ADDRESS(%rsi),%rax
        sub  mana_poison_start(%rip),%rax
        cmp  mana_poison_bytes(%rip),%rax
        jb   repair                         /* also where FS is right by now: another signal came in between and has set it */
1:      rdfsbase %rcx
        cmp  %gs:MANA_B_LOWER_FS,%rcx
        je   repairing_lower
        cmp  mana_poison(%rip),%rcx
        je   11f
        cmpl $0,%gs:MANA_B_BLOCKS_FAULTS    /* the handler's frame must say so */
        je   signal_bases_known
        cmp  %gs:MANA_B_UPPER_FS,%rcx
        je   signal_upper
        jmp  signal_lower
11:
        mov  %rdx,%r8
        cmpl $0,%gs:MANA_B_HANDLERS         /* a handler of the lower half may run on the application's alternate stack */
        jne  8f
2:      mov  MANA_UC_RIP(%r8),%r9
        cmpl $MANA_ARENA_END_HIGH16,MANA_UC_RIP+4(%r8)
        jb   3f
        lea  __start_mana_lower_windows(%rip),%r10
        lea  __stop_mana_lower_windows(%rip),%r11
4:      cmp  %r11,%r10
        jae  6f
        cmp  (%r10),%r9
        jb   5f
        cmp  8(%r10),%r9
        jb   8f
5:      add  $16,%r10
        jmp  4b
6:      lea  mana_signal_entry(%rip),%r10
        cmp  %r10,%r9
        jb   7f
        lea  mana_signal_entry_repairing_end(%rip),%r10
        cmp  %r10,%r9
        jae  7f
        lea  mana_signal_entry_end(%rip),%r10
        cmp  %r10,%r9
        jb   9f
        lea  mana_signal_entry_repairing(%rip),%r10
        cmp  %r10,%r9
        jb   7f
9:      mov  MANA_UC_RDX(%r8),%r8           /* interrupted while it asked itself the same */
        jmp  2b
7:      cmpl $MANA_ARENA_END_HIGH16,MANA_UC_RSP+4(%r8)
        jae  8f
3:      mov  %gs:MANA_B_UPPER_FS,%rcx
        wrfsbase %rcx
        cmpl $0,%gs:MANA_B_BLOCKS_FAULTS
        je   signal_in_upper
        jmp  signal_upper
8:      mov  %gs:MANA_B_LOWER_FS,%rcx
        wrfsbase %rcx
repairing_lower:
        incl %gs:MANA_B_HANDLERS
        mov  %rsp,%rbx
        and  $-16,%rsp
        cld
        call mana_signal_in_lower
        decl %gs:MANA_B_HANDLERS
        LOWER_BEGIN
        lea  8(%rbx),%rsp
        mov  $15,%eax
        syscall
        LOWER_END
        hlt
repair:
        cmpl $MANA_ARENA_END_HIGH16,MANA_UC_RIP+4(%rdx)
        jae  1f                             /* our own code touches FS in lower mode only */
        mov  %rsp,%rbx
        mov  %gs:MANA_B_UPPER_FS,%rcx
        wrfsbase %rcx
        jmp  mana_leave_window              /* a signal may have been held back in the meantime */
1:      mov  %gs:MANA_B_LOWER_FS,%rcx
        wrfsbase %rcx
        add  $8,%rsp
        mov  $15,%eax
        syscall
LABEL mana_signal_entry_repairing_end
        hlt

/* ---- the same where the bases can only be asked of the kernel (way CALL) ---- */
ENTRY mana_signal_entry_calling
        mov  %rsp,%rbx
        mov  %edi,%r12d
        mov  %rsi,%r13
LABEL mana_signal_entry_calling_saved       /* rolled back to this */
        sub  $24,%rsp
        mov  $MANA_ARCH_PRCTL,%eax
        mov  $MANA_ARCH_GET_GS,%edi
        mov  %rsp,%rsi
        syscall
        mov  $MANA_ARCH_PRCTL,%eax
        mov  $MANA_ARCH_GET_FS,%edi
        lea  8(%rsp),%rsi
        syscall
        mov  (%rsp),%rax
        mov  8(%rsp),%rcx
        mov  %rbx,%rsp
        mov  %r12d,%edi
        mov  %r13,%rsi
        test %rax,%rax
        jnz  signal_bases_known
        jmp  signal_lower
LABEL mana_signal_entry_calling_end
ENTRY mana_restorer
        mov  $15,%eax
        syscall
        hlt

/* ---- system calls of our own: (number, six arguments) ---- */
        .macro SYSCALL_ARGUMENTS
        mov  %rdi,%rax
        mov  %rsi,%rdi
        mov  %rdx,%rsi
        mov  %rcx,%rdx
        mov  %r8,%r10
        mov  %r9,%r8
        mov  8(%rsp),%r9
        .endm
ENTRY mana_raw_syscall
        SYSCALL_ARGUMENTS
        syscall
        ret
/* As above, but a signal for the upper half that arrives before the kernel blocks makes it answer -EINTR. */
ENTRY mana_interruptible_syscall
        SYSCALL_ARGUMENTS
LABEL mana_interruptible_begin
        cmpl $0,%gs:MANA_B_ATTENTION
        jne  mana_interruptible_abort
        syscall
LABEL mana_interruptible_end
        ret
LABEL mana_interruptible_abort
        mov  $-MANA_EINTR,%rax
        ret

/* ---- mana_vfork_raw(flags, frame, child block, ptid, ctid): the child gets a block and a lower stack of its own ---- */
ENTRY mana_vfork_raw
        push %r12
        push %r13
        mov  %rsi,%r12
        mov  %rdx,%r13
        mov  %rcx,%rdx                      /* ptid */
        mov  %r8,%r10                       /* ctid */
        xor  %esi,%esi                      /* same stack: the child leaves it at once, the parent waits */
        xor  %r8d,%r8d
        mov  $56,%eax
        syscall
        test %rax,%rax
        jz   1f
        pop  %r13
        pop  %r12
        ret
1:      cmpl $MANA_WAY_FSGSBASE,mana_thread_pointer_way(%rip)
        jne  2f
        wrgsbase %r13
        jmp  3f
2:      mov  $MANA_ARCH_PRCTL,%eax
        mov  $MANA_ARCH_SET_GS,%edi
        mov  %r13,%rsi
        syscall
3:      mov  %gs:MANA_B_LOWER_RSP,%rsp
        mov  %r12,%rdi
        mov  %r13,%rsi
        call mana_vfork_child
        hlt

/* ---- one common target for calls out of C# (no transition) into unmanaged functions with one integer: (function, value) ---- */
ENTRY mana_call_unmanaged
        mov  %rdi,%rax
        mov  %esi,%edi
        jmp  *%rax

        .data
        .balign 8
        .globl mana_syscall_handler
mana_syscall_handler: .quad 0
        .section .note.GNU-stack,"",@progbits
