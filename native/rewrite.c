/*
 * Rewriting of system-call sites in freshly mapped libraries: a trap costs ten times a system call, a near jump almost nothing.
 * Two shapes are known, and only in libraries that the caller names: `mov $number,%eax; syscall`, of which the five bytes of the mov become
 * the jump, and `syscall` before a compare with the error range. In both the original `syscall` stays reachable as the slow path. Runs before
 * anybody executes the mapping.
 */
#define _GNU_SOURCE
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include "mana_boundary.h"

#define TRAMPOLINE_BYTES 64
#define SITE_BYTES 16           /* longest stretch that a site is matched against */
#define NEAR 0x70000000L        /* reach of a near jump, with some room */

static int is_number_site(const unsigned char *p)
{
    return p[0] == 0xb8 && p[3] == 0 && p[4] == 0 && p[5] == 0x0f && p[6] == 0x05;
}

/* Length of the compare behind a `syscall`, 0 if there is none. */
static int compare_length(const unsigned char *p)
{
    if (p[0] != 0x0f || p[1] != 0x05) return 0;
    p += 2;
    if (p[0] == 0x48 && p[1] == 0x3d && p[4] == 0xff && p[5] == 0xff) return 6;
    if (p[0] == 0x3d && p[3] == 0xff && p[4] == 0xff) return 5;
    if (p[0] == 0x48 && p[1] == 0x83 && p[2] == 0xf8) return 4;
    if (p[0] == 0x83 && p[1] == 0xf8) return 3;
    return 0;
}

/* Bytes of trampolines that the sites in [start, start + length) need. */
int64_t mana_rewrite_measure(uint64_t start, uint64_t length)
{
    const unsigned char *p = (const unsigned char *)start;
    int64_t sites = 0;
    for (uint64_t i = 0; i + SITE_BYTES <= length; i++) {
        if (is_number_site(p + i)) { sites++; i += 6; }
        else if (compare_length(p + i)) sites++;
    }
    return sites * TRAMPOLINE_BYTES;
}

static unsigned char *jump_through_slot(unsigned char *q)
{
    const uint64_t slot = MANA_SLOT_FAST_CALL;
    *q++ = 0x49; *q++ = 0xbb; memcpy(q, &slot, 8); q += 8;      /* movabs $slot,%r11 */
    *q++ = 0x41; *q++ = 0xff; *q++ = 0x23;                      /* jmp *(%r11) */
    return q;
}

static unsigned char *continue_at(unsigned char *q, uint64_t target)
{
    int32_t distance = (int32_t)((int64_t)target - ((int64_t)q + 7));
    *q++ = 0x48; *q++ = 0x8d; *q++ = 0x0d; memcpy(q, &distance, 4);     /* lea target(%rip),%rcx */
    return q + 4;
}

static void near_jump(unsigned char *from, uint64_t to)
{
    int32_t distance = (int32_t)((int64_t)to - ((int64_t)from + 5));
    *from = 0xe9;
    memcpy(from + 1, &distance, 4);
}

/* Rewrites the sites; trampolines are mapped at `where`, for which the caller has reserved `bytes`. Answers the number of sites or -errno. */
int64_t mana_rewrite(uint64_t start, uint64_t length, int64_t protection, uint64_t where, uint64_t bytes)
{
    int64_t distance = (int64_t)(where - start);
    if (distance > NEAR || distance < -NEAR) return 0;
    int64_t got = mana_raw_syscall(SYS_mmap, (int64_t)where, (int64_t)bytes, PROT_READ | PROT_WRITE,
                                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (got < 0) return got;
    got = mana_raw_syscall(SYS_mprotect, (int64_t)start, (int64_t)length, PROT_READ | PROT_WRITE, 0, 0, 0);
    if (got < 0) return got;
    unsigned char *p = (unsigned char *)start, *q = (unsigned char *)where;
    int64_t sites = 0;
    for (uint64_t i = 0; i + SITE_BYTES <= length; i++) {
        uint64_t site = start + i;
        if (is_number_site(p + i)) {
            unsigned char *t = q;
            memcpy(t, p + i, 5);                                /* mov $number,%eax; the original syscall stands at site + 5 */
            jump_through_slot(continue_at(t + 5, site + 7));
            near_jump(p + i, (uint64_t)q);
            i += 6;
        } else {
            int compare = compare_length(p + i);
            if (!compare) continue;
            unsigned char *t = continue_at(q, (uint64_t)q + 22);
            t = jump_through_slot(t);
            *t++ = 0x0f; *t++ = 0x05;                           /* the original syscall, right before the continuation */
            memcpy(t, p + i + 2, (size_t)compare);
            near_jump(t + compare, site + 2 + (uint64_t)compare);
            near_jump(p + i, (uint64_t)q);
            memset(p + i + 5, 0x90, (size_t)(2 + compare - 5));
            i += 1 + (uint64_t)compare;
        }
        q += TRAMPOLINE_BYTES;
        sites++;
    }
    mana_raw_syscall(SYS_mprotect, (int64_t)start, (int64_t)length, protection, 0, 0, 0);
    mana_raw_syscall(SYS_mprotect, (int64_t)where, (int64_t)bytes, PROT_READ | PROT_EXEC, 0, 0, 0);
    return sites;
}
