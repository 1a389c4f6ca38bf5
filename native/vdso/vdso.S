/*
 * The upper half's vDSO. It lives at a fixed address and jumps to the kernel's through a table of slots, so that clocks stay fast and an
 * image moves to another kernel. Saved instruction pointers may lie in here: the code of a released version never changes, new functions
 * are appended. The kernel's vDSO cannot be unwound, so a signal that finds a thread in it is held back until the tail of these functions.
 */
#include "mana_boundary.h"
        .text
        .macro FORWARD name index
        .globl __vdso_\name
        .type __vdso_\name,@function
        .balign 64
__vdso_\name:
        sub  $8,%rsp
        movabs $MANA_SLOT_VDSO+8*\index,%rax
        call *(%rax)
        add  $8,%rsp
        cmpl $0,%gs:MANA_B_ATTENTION
        jne  1f
        ret
1:      movabs $MANA_SLOT_GATE_TAIL,%r11
        jmp  *(%r11)
        .size __vdso_\name,.-__vdso_\name
        .endm
        FORWARD clock_gettime 0
        FORWARD gettimeofday 1
        FORWARD time 2
        FORWARD getcpu 3
        FORWARD clock_getres 4
        .section .note.GNU-stack,"",@progbits
