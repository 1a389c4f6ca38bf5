/*
 * Runs a command as on Linux 4.18: system calls, advices and controls that came later are answered as that kernel would.   oldkernel COMMAND...
 * Threads, children and what they execute are bound by it, too.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#define FIRST_NEWER 335                         /* rseq, 334, is of 4.18 */
#define X32 0x40000000
#define PR_SYSCALL_DISPATCH 59                  /* 5.11 */
#define FIRST_NEWER_ADVICE 20                   /* MADV_COLD, 5.4 */
#define LAST_NEWER_ADVICE 25
#define PAGEMAP_SCAN 0xc0606610                 /* 6.7 */
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define IF_EQUAL(value, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, no)
#define IF_AT_LEAST(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, yes, no)
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, value)
#define REFUSE(error) ANSWER(SECCOMP_RET_ERRNO | (error))
#define ALLOW ANSWER(SECCOMP_RET_ALLOW)

int main(int argc, char **argv)
{
    struct sock_filter code[] = {
        LOAD(arch), IF_EQUAL(AUDIT_ARCH_X86_64, 19),
        LOAD(nr), IF_AT_LEAST(X32, 17, 0), IF_AT_LEAST(FIRST_NEWER, 0, 1), REFUSE(ENOSYS),
        IF_EQUAL(SYS_prctl, 3), LOAD(args[0]), IF_EQUAL(PR_SYSCALL_DISPATCH, 12), REFUSE(EINVAL),
        IF_EQUAL(SYS_madvise, 4), LOAD(args[2]), IF_AT_LEAST(FIRST_NEWER_ADVICE, 0, 8), IF_AT_LEAST(LAST_NEWER_ADVICE + 1, 7, 0), REFUSE(EINVAL),
        IF_EQUAL(SYS_ioctl, 3), LOAD(args[1]), IF_EQUAL(PAGEMAP_SCAN, 3), REFUSE(ENOTTY),
        ALLOW, ALLOW, ALLOW,
    };
    struct sock_fprog program = { sizeof code / sizeof *code, code };
    if (argc < 2) return 2;
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program)
        && (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program))) { perror("oldkernel"); return 126; }
    execvp(argv[1], argv + 1);
    perror(argv[1]);
    return 127;
}
