/*
 * The lower half must lie above the arena: that is how its code is told from the application's. The kernel puts libraries there, but with an
 * unlimited stack (or the old layout of personality(2)) it puts them below. Then the process starts again with a limit, and gives the
 * application back the one it had.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/personality.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include "mana_boundary.h"

#define MARK "MANA_STACK_LIMIT"                 /* the limit that was taken away; decimal */
#define ENOUGH (1UL << 30)
#define PATH_ROOM 4096
#define CANNOT_START 125

static int is_above_arena(void) { return (uint64_t)__builtin_thread_pointer() >= MANA_ARENA_END; }

static void start_again(char **argv, const struct rlimit *limit)
{
    char path[PATH_ROOM], number[24], *digit = number + sizeof number - 1;
    int64_t length = sys4(SYS_readlink, (int64_t)"/proc/self/exe", (int64_t)path, sizeof path - 1, 0);
    if (length <= 0) return;
    path[length] = 0;
    *digit = 0;
    uint64_t left = limit->rlim_cur;
    do { *--digit = (char)('0' + left % 10); left /= 10; } while (left);
    struct rlimit finite = { limit->rlim_cur < ENOUGH ? limit->rlim_cur : ENOUGH, limit->rlim_max };
    if (setenv(MARK, digit, 1) || setrlimit(RLIMIT_STACK, &finite)) return;
    int persona = personality(0xffffffff);
    if (persona != -1 && (persona & ADDR_COMPAT_LAYOUT)) personality((unsigned long)(persona & ~ADDR_COMPAT_LAYOUT));
    execve(path, argv, environ);
}

/* First of all that the process does; argv as main will get it. */
void mana_settle_above_arena(char **argv)
{
    const char *mark = getenv(MARK);
    struct rlimit limit;
    if (getrlimit(RLIMIT_STACK, &limit)) return;
    if (mark) {
        limit.rlim_cur = strtoul(mark, 0, 10);
        setrlimit(RLIMIT_STACK, &limit);
        unsetenv(MARK);
    }
    if (is_above_arena()) return;
    if (!mark) start_again(argv, &limit);
    mana_say("the kernel puts libraries where the application must lie (is vm.legacy_va_layout set?); size of a pointer", sizeof(void *));
    _exit(CANNOT_START);
}
