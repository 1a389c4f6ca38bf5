/*
 * The gates of MPI calls, call-backs into the upper half, the fast stub of system calls, and the thunks of reduction operators.
 *
 * There are two sets of gates: one switches FS by itself (ways FSGSBASE and REPAIR), the other asks the kernel (way CALL). The slots decide.
 */
#include "mana_boundary.h"
#include "mana_crossings.h"

        .text
/* One row per gate for boundary.c: an upper-mode context at these places is rolled back to the trampoline, or its return is finished. */
        .macro GATE_RULE name, trampoline, saved, result
        .pushsection .data.rel.ro.mana_gate_rules,"aw",@progbits
        .quad \name, \saved, \name\()_switched, \result, \name\()_tail, \name\()_tail_end, \trampoline
        .popsection
        .endm
        .pushsection .data.rel.ro.mana_gate_rules,"aw",@progbits
        .balign 16
LABEL mana_gate_rules
        .popsection

/* Entry of a gate: afterwards r11 = the upper stack pointer, rsp = the lower stack, all arguments and eax as at the call. */
        .macro ENTER_GATE name, trampoline, by_call
ENTRY \name
        .if \by_call
        mov  %rdi,%gs:MANA_B_SAVED_RDI
        mov  %rsi,%gs:MANA_B_SAVED_RSI
        mov  %rcx,%gs:MANA_B_SAVED_RCX
        mov  %rax,%gs:MANA_B_SAVED_RAX
\name\()_saved:
        CALL_SET_FS MANA_B_LOWER_FS
\name\()_switched:
        mov  %gs:MANA_B_SAVED_RDI,%rdi
        mov  %gs:MANA_B_SAVED_RSI,%rsi
        mov  %gs:MANA_B_SAVED_RCX,%rcx
        mov  %gs:MANA_B_SAVED_RAX,%rax
        mov  %rsp,%r11
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        GATE_RULE \name, \trampoline, \name\()_saved, \name\()_result
        .else
        mov  %rsp,%r11
        mov  %gs:MANA_B_LOWER_FS,%r10
        wrfsbase %r10
\name\()_switched:
        LOWER_BEGIN
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        LOWER_END
        GATE_RULE \name, \trampoline, 0, 0
        .endif
        .endm

/* End of a gate: the upper stack pointer lies at `where`. */
        .macro LEAVE_GATE name, where, by_call
        mov  \where,%rsp
        .if \by_call
        mov  %rax,%r8
        CALL_SET_FS MANA_B_UPPER_FS
\name\()_result:
        mov  %r8,%rax
        .else
        LOWER_BEGIN
        mov  %gs:MANA_B_UPPER_FS,%r10
        wrfsbase %r10
        LOWER_END
        .endif
\name\()_tail:                            /* upper mode: any signal here finishes the return first */
        cmpl $0,%gs:MANA_B_ATTENTION
        jne  mana_gate_tail_slow
        ret
\name\()_tail_end:
        .endm

        .macro PUSH_ARGUMENTS               /* the registers of the call: the end of a struct gate_frame */
        push %r9
        push %r8
        push %rcx
        push %rdx
        push %rsi
        push %rdi
        push %rax
        push %r11
        .endm

/* ---- calls that never wait: eax = gate number, up to six integer arguments ---- */
        .macro LIGHT_GATE name, by_call
        ENTER_GATE \name, MANA_TRAMPOLINE_LIGHT, \by_call
        mov  %r11,%gs:MANA_B_UPPER_RSP
        push %r11
        push %r11
        lea  mana_gate_table(%rip),%r10
        call *(%r10,%rax,8)
        LEAVE_GATE \name, (%rsp), \by_call
        .endm
        LIGHT_GATE mana_light_gate, 0
        LIGHT_GATE mana_light_gate_calling, 1

/* ---- calls that can wait, or with up to fourteen arguments: leaves a struct gate_frame ---- */
        .macro WAITING_GATE name, by_call
        ENTER_GATE \name, MANA_TRAMPOLINE_WAITING, \by_call
        lea  mana_gate_table(%rip),%r10
        mov  (%r10,%rax,8),%r10
\name\()_call:                            /* lower mode, all registers as at the call, rsp where the lower stack starts, r10 = function */
        push %r15
        push %r14
        push %r13
        push %r12
        push %rbp
        push %rbx
        PUSH_ARGUMENTS
        mov  %rsp,%gs:MANA_B_GATE_FRAME
        mov  %r11,%gs:MANA_B_UPPER_RSP
        push 64(%r11)
        push 56(%r11)
        push 48(%r11)
        push 40(%r11)
        push 32(%r11)
        push 24(%r11)
        push 16(%r11)
        push 8(%r11)
        call *%r10
        movq $0,%gs:MANA_B_GATE_FRAME
        LEAVE_GATE \name, 64(%rsp), \by_call
        .endm
        WAITING_GATE mana_waiting_gate, 0
        WAITING_GATE mana_waiting_gate_calling, 1

/*
 * ---- calls with a direct path: mana_direct_table[eax] answers the call's result, or, above 32 bits, the address of the function that
 * has to do what is left of it. That function gets the original arguments and a struct gate_frame, as if the waiting gate had called it. ----
 * Up to six arguments in registers and `words` on the stack, an even number for alignment. A restart may make such a call by the waiting gate.
 */
        .macro DIRECT_GATE name, words, by_call, rest
        ENTER_GATE \name, MANA_TRAMPOLINE_WAITING, \by_call
        PUSH_ARGUMENTS
        mov  %r11,%gs:MANA_B_UPPER_RSP
        .set word,\words
        .rept \words
        push 8*word(%r11)
        .set word,word-1
        .endr
        lea  mana_direct_table(%rip),%r10
        call *(%r10,%rax,8)
        mov  %rax,%r10
        shr  $32,%r10
        jne  1f
        LEAVE_GATE \name, 8*\words(%rsp), \by_call
1:      mov  %rax,%r10
        .if \words
        add  $8*\words,%rsp
        .endif
        pop  %r11
        pop  %rax
        pop  %rdi
        pop  %rsi
        pop  %rdx
        pop  %rcx
        pop  %r8
        pop  %r9
        jmp  \rest
        .endm
        DIRECT_GATE mana_narrow_gate, 0, 0, mana_waiting_gate_call
        DIRECT_GATE mana_direct_gate, 2, 0, mana_waiting_gate_call
        DIRECT_GATE mana_wide_gate, 6, 0, mana_waiting_gate_call
        DIRECT_GATE mana_narrow_gate_calling, 0, 1, mana_waiting_gate_calling_call
        DIRECT_GATE mana_direct_gate_calling, 2, 1, mana_waiting_gate_calling_call
        DIRECT_GATE mana_wide_gate_calling, 6, 1, mana_waiting_gate_calling_call
        .pushsection .data.rel.ro.mana_gate_rules,"aw",@progbits
LABEL mana_gate_rules_end
        .popsection

/* What stands in the direct table where there is no direct path: all of the call is left. eax = gate number. */
ENTRY mana_direct_none
        lea  mana_gate_table(%rip),%r10
        mov  (%r10,%rax,8),%rax
        ret

/* ---- a gate's tail with something to attend to; the vDSO comes here, too. rsp = at the return address, upper mode ---- */
ENTRY mana_gate_tail_slow
        mov  %rax,%r8
LABEL mana_gate_tail_slow_saved             /* from here on r8 is the result of the call */
        TO_LOWER
LABEL mana_gate_tail_slow_switched
        mov  %rsp,%r11
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        LOWER_END
        push %r11                           /* unused */
        push %r11
        push %r15
        push %r14
        push %r13
        push %r12
        push %rbp
        push %rbx
        push %rdx
        push %r8
        sub  $32,%rsp
        movups %xmm0,(%rsp)
        movups %xmm1,16(%rsp)
        mov  %gs:MANA_B_SELF,%rdi
        mov  %rsp,%rsi
        call mana_gate_tail                 /* -> a signal frame behind the call; signals are blocked */
        mov  %rax,%rsp
        LOWER_BEGIN
        TO_UPPER
        add  $8,%rsp
        mov  $15,%eax
        syscall
        hlt

/* What stands in the gate table where nobody has put a function. */
ENTRY mana_gate_unassigned
        mov  %eax,%edi
        jmp  mana_report_unassigned_gate

/* ---- mana_call_upper(function, arguments[6]): lower mode, inside a gate; answers rax ---- */
ENTRY mana_call_upper
        push %rbx
        push %rbp
        push %r12
        push %r13
        push %r14
        push %r15
        push %gs:MANA_B_GATE_FRAME
        mov  %gs:MANA_B_LOWER_RSP,%r12
        mov  %gs:MANA_B_UPPER_RSP,%r13
        mov  %r13,%r15
        mov  %rsp,%r14
        mov  %rdi,%rbp
        mov  %rsi,%rbx
        movq $0,%gs:MANA_B_GATE_FRAME
        incl %gs:MANA_B_NESTING
        mov  %rsp,%gs:MANA_B_LOWER_RSP      /* 7 pushes and the return address: a multiple of 16 */
        and  $-16,%r13
        lea  -128(%r13),%rsp
        LOWER_BEGIN
        TO_UPPER
        mov  0(%rbx),%rdi
        mov  8(%rbx),%rsi
        mov  16(%rbx),%rdx
        mov  24(%rbx),%rcx
        mov  32(%rbx),%r8
        mov  40(%rbx),%r9
        call *%rbp
        mov  %rax,%rbx
        TO_LOWER
LABEL mana_call_upper_end                   /* upper mode before this; never frozen while nested */
        mov  %r14,%rsp
        LOWER_END
        mov  %r12,%gs:MANA_B_LOWER_RSP
        mov  %r15,%gs:MANA_B_UPPER_RSP
        decl %gs:MANA_B_NESTING
        mov  %rbx,%rax
        pop  %gs:MANA_B_GATE_FRAME
        pop  %r15
        pop  %r14
        pop  %r13
        pop  %r12
        pop  %rbp
        pop  %rbx
        ret

/*
 * ---- The fast stub: makes a system call in upper mode, from lower-half text, which is not trapped ----
 * rax = number, rcx = where to continue (the original `syscall` stands right before it, or, in a rewritten site, at that place), r11 is
 * free because `syscall` destroys it. Blocking, EINTR and SA_RESTART are then the kernel's own. Each instruction has a row in
 * mana_stub_rules for a signal that lands on it.
 */
        .set RULE_BEFORE, 0                 /* nothing has happened: roll back to the original instruction */
        .set RULE_CALL, 1                   /* at the system call, or to be restarted */
        .set RULE_AFTER, 2                  /* it has returned */
        .set RULE_RETRAP, 3                 /* rcx is already the address of the original instruction */
        .macro RULE stage, moved, register=-1
        .pushsection .data.rel.ro.mana_rules,"aw",@progbits
        .quad 77777f
        .short \stage, \moved, \register, 0
        .popsection
77777:
        .endm
        .pushsection .data.rel.ro.mana_rules,"aw",@progbits
        .balign 16
LABEL mana_stub_rules
        .popsection

ENTRY mana_fast_stub
        RULE RULE_BEFORE, 0
        cmp  $512,%eax
        RULE RULE_BEFORE, 0
        jae  1f
        RULE RULE_BEFORE, 0
        lea  mana_pass_through(%rip),%r11
        RULE RULE_BEFORE, 0
        cmpb $0,(%r11,%rax)
        RULE RULE_BEFORE, 0
        je   1f
LABEL mana_fast_stub_go
        RULE RULE_BEFORE, 0
        lea  -128(%rsp),%rsp                /* skip the red zone */
        RULE RULE_BEFORE, 128
        push %rcx
        RULE RULE_BEFORE, 136
        push %rax
        RULE RULE_CALL, 144
        syscall
        RULE RULE_AFTER, 144
        pop  %r11
        RULE RULE_AFTER, 136
        pop  %rcx
        RULE RULE_AFTER, 128
        lea  128(%rsp),%rsp
        RULE RULE_AFTER, 0
        jmp  *%rcx
1:      RULE RULE_BEFORE, 0
        sub  $2,%rcx                        /* needs policy: trap at the original instruction */
        RULE RULE_RETRAP, 0
        jmp  *%rcx

/*
 * The same with one argument replaced by a copy of a signal mask without our signals. The replaced argument's original comes in r11 and is
 * put back afterwards. The register's index is the kernel's order in struct sigcontext.
 */
        .macro MASKED register, index
ENTRY mana_masked_stub_\register
        RULE RULE_BEFORE, 0, \index
        lea  -128(%rsp),%rsp
        RULE RULE_BEFORE, 128, \index
        push %rcx
        RULE RULE_BEFORE, 136, \index
        push %rax
        RULE RULE_BEFORE, 144, \index
        push %r11
        RULE RULE_CALL, 152, \index
        syscall
        RULE RULE_AFTER, 152, \index
        pop  %\register
        RULE RULE_AFTER, 144
        pop  %r11
        RULE RULE_AFTER, 136
        pop  %rcx
        RULE RULE_AFTER, 128
        lea  128(%rsp),%rsp
        RULE RULE_AFTER, 0
        jmp  *%rcx
        .endm
        MASKED rdi, 8
        MASKED r10, 2
        MASKED r8, 0
        MASKED r9, 1
        .pushsection .data.rel.ro.mana_rules,"aw",@progbits
LABEL mana_stub_rules_end
        .popsection

/* ---- reduction operators: thunk i calls mana_operator_common(in, inout, len, datatype, i) ---- */
        .balign 64
        .globl mana_operator_thunks
mana_operator_thunks:
        .set index,0
        .rept MANA_THUNK_COUNT
        .balign MANA_THUNK_BYTES
        mov  $index,%r8d
        jmp  operator_common
        .set index,index+1
        .endr
        .balign 16
operator_common:
        jmp  *mana_operator_common(%rip)

        .bss
        .balign 64
        .globl mana_gate_table, mana_direct_table, mana_pass_through
mana_gate_table: .skip 8*MANA_GATE_COUNT
mana_direct_table: .skip 8*MANA_GATE_COUNT
mana_pass_through: .skip 512
        .section .rodata
        .globl mana_vdso_blob, mana_vdso_blob_end
        .balign 16
mana_vdso_blob: .incbin "vdso.so"
mana_vdso_blob_end:
        .section .note.GNU-stack,"",@progbits
