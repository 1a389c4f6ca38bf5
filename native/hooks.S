/*
 * What lowerlibc.c puts in the place of two system calls of the lower half's C library. Both are reached with all registers as at the system
 * call but rcx, which is where to go on; rcx and r11 are free because `syscall` destroys them. The red zone is skipped.
 */
#include "mana_boundary.h"
#include "mana_crossings.h"
        .set SYS_RT_SIGACTION,13
        .set SYS_RT_SIGPROCMASK,14
        .set SIG_UNBLOCK,1
        .set RED_ZONE,128

        .text
/* A system call whose number only the register tells. */
ENTRY mana_hook_any
        cmp  $SYS_RT_SIGPROCMASK,%eax
        je   mana_hook_procmask
        cmp  $SYS_RT_SIGACTION,%eax
        je   mana_hook_sigaction
        lea  -RED_ZONE(%rsp),%rsp
        push %rcx
        syscall
        pop  %rcx
        lea  RED_ZONE(%rsp),%rsp
        jmp  *%rcx

/* rt_sigprocmask: a mask that is set or added loses SIGSEGV. */
ENTRY mana_hook_procmask
        lea  -RED_ZONE(%rsp),%rsp
        push %rcx
        push %rsi
        test %rsi,%rsi
        jz   1f
        cmp  $SIG_UNBLOCK,%edi
        je   1f
        push (%rsi)
        btrq $MANA_SIGSEGV-1,(%rsp)
        mov  %rsp,%rsi
        syscall
        pop  %rcx
        jmp  2f
1:      syscall
2:      pop  %rsi
        pop  %rcx
        lea  RED_ZONE(%rsp),%rsp
        jmp  *%rcx

/* rt_sigaction: mana_lower_action decides. */
ENTRY mana_hook_sigaction
        lea  -RED_ZONE(%rsp),%rsp
        push %rcx
        push %rdi
        push %rsi
        push %rdx
        push %r8
        push %r9
        push %r10
        push %rbp
        mov  %rsp,%rbp
        and  $-16,%rsp
        mov  %r10,%rcx
        call mana_lower_action              /* (signal, action, old, bytes of a mask), general registers only */
        mov  %rbp,%rsp
        pop  %rbp
        pop  %r10
        pop  %r9
        pop  %r8
        pop  %rdx
        pop  %rsi
        pop  %rdi
        pop  %rcx
        lea  RED_ZONE(%rsp),%rsp
        jmp  *%rcx
        .section .note.GNU-stack,"",@progbits
