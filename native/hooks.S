/*
 * What lowerlibc.c puts in the place of rt_sigaction and rt_sigprocmask in the lower half's C library. It is reached with all registers as at the system
 * call but rcx, which is where to go on; rcx and r11 are free because `syscall` destroys them. The red zone is skipped.
 */
#include "mana_boundary.h"
#include "mana_crossings.h"
        .set SYS_RT_SIGACTION,13
        .set SYS_RT_SIGPROCMASK,14
        .set SIG_UNBLOCK,1
        .set RED_ZONE,128

        .text
ENTRY mana_lower_call_hook
        lea  -RED_ZONE(%rsp),%rsp
        push %rcx
        push %rsi
        cmp  $SYS_RT_SIGACTION,%eax
        je   action
        cmp  $SYS_RT_SIGPROCMASK,%eax
        jne  plain                          /* the number came from a register: it was another one this time */
        test %rsi,%rsi
        jz   plain
        cmp  $SIG_UNBLOCK,%edi
        je   plain
        push (%rsi)                         /* a mask that is set or added loses SIGSEGV */
        btrq $MANA_SIGSEGV-1,(%rsp)
        mov  %rsp,%rsi
        syscall
        pop  %rcx
        jmp  done
plain:  syscall
done:   pop  %rsi
        pop  %rcx
        lea  RED_ZONE(%rsp),%rsp
        jmp  *%rcx
action: push %rdi
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
        pop  %rdi
        jmp  done
        .section .note.GNU-stack,"",@progbits
