/*
 * Every way into and out of the upper half.
 *
 * Which half a thread is in is told by its FS base: on entry FS is switched first and the stack second, on exit the stack first and FS
 * second. "FS is the lower half's" is therefore a reliable test, and code that runs with the upper FS while its instruction pointer lies
 * here has a rule in boundary.c (mana_canonicalise) that finishes it or rolls it back.
 */
#include "mana_boundary.h"

        .text
        .macro TO_LOWER scratch
        mov  %gs:MANA_B_LOWER_FS,\scratch
        wrfsbase \scratch
        .endm
        .macro TO_UPPER scratch
        mov  %gs:MANA_B_UPPER_FS,\scratch
        wrfsbase \scratch
        .endm
        .macro ENTRY name
        .balign 64
        .globl \name
        .type \name,@function
\name:
        .endm
        .macro LABEL name
        .globl \name
\name:
        .endm

/* ---- system calls of the upper half: SIGSYS, its frame on the upper stack ---- */
ENTRY mana_sigsys_entry
        TO_LOWER %rcx
        mov  %rsp,%rbx                      /* rt_sigreturn restores every register: all are free */
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        mov  %rdx,%rdi
        mov  %gs:MANA_B_SELF,%rsi
        cld
        call *mana_syscall_handler(%rip)
        test %rax,%rax
        jz   leave_by_frame
        cmp  $MANA_ACTION_EXIT,%rax
        je   leave_upper
        lea  -8(%rax),%rbx                  /* the application's own rt_sigreturn: leave by its frame */

/* ---- the only way out: rbx = signal frame in upper memory, lower mode, rsp = lower_rsp ---- */
leave_by_frame:
        cmpl $0,%gs:MANA_B_ATTENTION
        jne  leave_slow
        mov  %rbx,%rsp
        TO_UPPER %rcx
LABEL mana_leave_window
        cmpl $0,%gs:MANA_B_ATTENTION        /* a signal queued between the check and the switch */
        jne  leave_again
        add  $8,%rsp
        mov  $15,%eax
        syscall                             /* rt_sigreturn */
LABEL mana_leave_window_end
        hlt
leave_again:
        TO_LOWER %rcx
        mov  %gs:MANA_B_LOWER_RSP,%rsp
leave_slow:
        mov  %gs:MANA_B_SELF,%rdi
        lea  8(%rbx),%rsi
        xor  %edx,%edx                      /* BOUNDARY_UPPER */
        call mana_boundary_exit
leave_final:                                /* signals are blocked from here to the rt_sigreturn */
        mov  %rbx,%rsp
        TO_UPPER %rcx
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
        cmp  %gs:MANA_B_LOWER_FS,%rcx
        je   signal_lower
        cmp  %gs:MANA_B_UPPER_FS,%rcx
        jne  signal_lower                   /* a thread of the runtime or of MPI: clone gave it its creator's GS base */
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
        mov  %gs:MANA_B_LOWER_FS,%rcx
LABEL mana_signal_entry_end                 /* rolled back to mana_signal_entry up to and including this instruction */
        wrfsbase %rcx
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        mov  %gs:MANA_B_SELF,%rcx
        call mana_signal_in_upper           /* -> address of the handler to run, or 0 */
        test %rax,%rax
        jz   leave_by_frame
        mov  %rbx,%rsp
        TO_UPPER %rcx
LABEL mana_signal_dispatch
        mov  %r12d,%edi
        mov  %r13,%rsi
        mov  %r14,%rdx
        jmp  *%rax
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
1:      wrgsbase %r13
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        mov  %r12,%rdi
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
