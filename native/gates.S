/*
 * The gates of MPI calls, call-backs into the upper half, the fast stub of system calls, and the thunks of reduction operators.
 */
#include "mana_boundary.h"

        .text
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
        .macro LEAVE_GATE name
        mov  %gs:MANA_B_UPPER_FS,%r10
        wrfsbase %r10
LABEL mana_\name\()_tail                    /* upper mode: any signal here finishes the return first */
        cmpl $0,%gs:MANA_B_ATTENTION
        jne  mana_gate_tail_slow
        ret
LABEL mana_\name\()_tail_end
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
ENTRY mana_light_gate
        mov  %rsp,%r11
        mov  %gs:MANA_B_LOWER_FS,%r10
LABEL mana_light_gate_switch                /* up to and including this instruction: rolled back to the trampoline */
        wrfsbase %r10
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        mov  %r11,%gs:MANA_B_UPPER_RSP
        push %r11
        push %r11
        lea  mana_gate_table(%rip),%r10
        call *(%r10,%rax,8)
        mov  (%rsp),%rsp
        LEAVE_GATE light_gate

/* ---- calls that can wait, or with up to fourteen arguments: leaves a struct gate_frame ---- */
ENTRY mana_waiting_gate
        mov  %rsp,%r11
        mov  %gs:MANA_B_LOWER_FS,%r10
LABEL mana_waiting_gate_switch
        wrfsbase %r10
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        lea  mana_gate_table(%rip),%r10
        mov  (%r10,%rax,8),%r10
waiting_call:                               /* lower mode, all registers as at the call, rsp where the lower stack starts, r10 = function */
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
        mov  64(%rsp),%rsp
        LEAVE_GATE waiting_gate

/*
 * ---- calls with a direct path: mana_direct_table[eax] answers the call's result, or, above 32 bits, the address of the function that
 * has to do what is left of it. That function gets the original arguments and a struct gate_frame, as if the waiting gate had called it. ----
 * Up to six arguments in registers and `words` on the stack, an even number for alignment.
 */
        .macro DIRECT_GATE name, words
ENTRY mana_\name
        mov  %rsp,%r11
        mov  %gs:MANA_B_LOWER_FS,%r10
LABEL mana_\name\()_switch
        wrfsbase %r10
        mov  %gs:MANA_B_LOWER_RSP,%rsp
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
        mov  8*\words(%rsp),%rsp
        LEAVE_GATE \name
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
        jmp  waiting_call
        .endm
        DIRECT_GATE narrow_gate, 0
        DIRECT_GATE direct_gate, 2
        DIRECT_GATE wide_gate, 6

/* What stands in the direct table where there is no direct path: all of the call is left. eax = gate number. */
ENTRY mana_direct_none
        lea  mana_gate_table(%rip),%r10
        mov  (%r10,%rax,8),%rax
        ret

/* ---- a gate's tail with something to attend to; the vDSO comes here, too. rsp = at the return address, upper mode ---- */
ENTRY mana_gate_tail_slow
        mov  %rsp,%r11
        mov  %gs:MANA_B_LOWER_FS,%r10
LABEL mana_gate_tail_slow_switch
        wrfsbase %r10
        mov  %gs:MANA_B_LOWER_RSP,%rsp
        push %r11                           /* unused */
        push %r11
        push %r15
        push %r14
        push %r13
        push %r12
        push %rbp
        push %rbx
        push %rdx
        push %rax
        sub  $32,%rsp
        movups %xmm0,(%rsp)
        movups %xmm1,16(%rsp)
        mov  %gs:MANA_B_SELF,%rdi
        mov  %rsp,%rsi
        call mana_gate_tail                 /* -> a signal frame behind the call; signals are blocked */
        mov  %rax,%rsp
        mov  %gs:MANA_B_UPPER_FS,%r10
        wrfsbase %r10
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
        mov  %rsp,%r14
        mov  %rdi,%rax
        mov  %rsi,%r10
        movq $0,%gs:MANA_B_GATE_FRAME
        incl %gs:MANA_B_NESTING
        mov  0(%r10),%rdi
        mov  8(%r10),%rsi
        mov  16(%r10),%rdx
        mov  24(%r10),%rcx
        mov  32(%r10),%r8
        mov  40(%r10),%r9
        mov  %rsp,%gs:MANA_B_LOWER_RSP      /* 7 pushes and the return address: a multiple of 16 */
        lea  -128(%r13),%rsp
        and  $-16,%rsp
        mov  %gs:MANA_B_UPPER_FS,%r10
        wrfsbase %r10
        call *%rax
        mov  %gs:MANA_B_LOWER_FS,%r10
LABEL mana_call_upper_end                   /* upper mode up to and including this instruction; never frozen while nested */
        wrfsbase %r10
        mov  %r14,%rsp
        mov  %r12,%gs:MANA_B_LOWER_RSP
        mov  %r13,%gs:MANA_B_UPPER_RSP
        decl %gs:MANA_B_NESTING
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
