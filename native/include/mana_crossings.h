/*
 * Macros of the assembler for switching FS. "FS is the lower half's" tells which half a thread is in; where a context switch may have put the base
 * that faults into FS (way REPAIR), the place of the instruction and of the stack tell it: an upper stack means the upper half, except in the
 * few instructions between LOWER_BEGIN and LOWER_END, where FS is (or is to be) the lower half's and the stack is still, or already, the upper one.
 */
        .macro LOWER_BEGIN
        .pushsection mana_lower_windows,"aw",@progbits
        .quad 77771f
        .popsection
77771:
        .endm
        .macro LOWER_END
        .pushsection mana_lower_windows,"aw",@progbits
        .quad 77772f
        .popsection
77772:
        .endm

/* arch_prctl(ARCH_SET_FS, the base that the block keeps at `offset`): destroys rax, rdi, rsi, rcx, r11 */
        .macro CALL_SET_FS offset
        mov  $MANA_ARCH_PRCTL,%eax
        mov  $MANA_ARCH_SET_FS,%edi
        mov  %gs:\offset,%rsi
        syscall
        .endm

/* Outside the gates: the way is looked up. Both destroy rcx, and on way CALL what CALL_SET_FS does. A window that begins before TO_UPPER ends in it;
   behind TO_LOWER one is open until the caller has switched the stack and ends it. */
        .macro TO_LOWER
        cmpl $MANA_WAY_CALL,mana_thread_pointer_way(%rip)
        je   77773f
        mov  %gs:MANA_B_LOWER_FS,%rcx
        wrfsbase %rcx
        LOWER_BEGIN
        jmp  77774f
77773:  CALL_SET_FS MANA_B_LOWER_FS
77774:
        .endm
        .macro TO_UPPER
        cmpl $MANA_WAY_CALL,mana_thread_pointer_way(%rip)
        je   77775f
        mov  %gs:MANA_B_UPPER_FS,%rcx
        wrfsbase %rcx
        LOWER_END
        jmp  77776f
77775:  CALL_SET_FS MANA_B_UPPER_FS
77776:
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
