/*
 * In the place of functions that the kernel's vDSO lacks (clock_getres came with Linux 5.3; with vdso=0 there is none at all): the system call. Reached
 * in upper mode through the slots, as the kernel's are; in lower text, so it is not trapped.
 */
#include "mana_boundary.h"
#include "mana_crossings.h"

        .text
        .macro CALL number
        .pushsection .data.rel.ro.mana_vdso_calls,"aw",@progbits
        .quad 77777f
        .popsection
        .balign 16
77777:  mov  $\number,%eax
        syscall
        ret
        .endm
        .pushsection .data.rel.ro.mana_vdso_calls,"aw",@progbits
        .balign 16
LABEL mana_vdso_calls                       /* in the order of the slots */
        .popsection
        CALL 228                            /* clock_gettime */
        CALL 96                             /* gettimeofday */
        CALL 201                            /* time */
        CALL 309                            /* getcpu */
        CALL 229                            /* clock_getres */
        .section .note.GNU-stack,"",@progbits
