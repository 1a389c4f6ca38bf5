/*
 * Hooks in the lower half's own C library, for the way REPAIR (threadpointer.c). The library blocks all signals inside pthread_create, fork,
 * posix_spawn, raise, timers and the helper threads of aio, and MPI libraries and the runtime install handlers for SIGSEGV when they like: a context
 * switch would be the end of the process there. So each place in the library that calls rt_sigprocmask or rt_sigaction is led over hooks.S.
 *
 * A place is `mov $number,%eax`, up to a few plain instructions, `syscall`; or, where a function makes the call more than once, `mov $number,%register` and
 * later `mov %register,%eax` in the first one's stead. The first five bytes become a jump to a trampoline, which holds all that stood before the `syscall`.
 * Either all places are understood and led away, or the answer is no and another way is taken.
 */
#define _GNU_SOURCE
#include <link.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include "mana_boundary.h"

#define PAGE 4096UL
#define MIDDLE_BYTES 224                        /* longest stretch of plain instructions between the number and the `syscall` (raise of glibc 2.31 fills a mask there) */
#define STRANGE_BYTES 24                        /* a `syscall` that near belongs to the number whatever stands between */
#define TRAMPOLINE_BYTES 256
#define MAXIMUM_SITES 64
#define SAME_FUNCTION_BYTES 2048                /* how far before its use a number may be put into a register */
#define REACH 0x70000000L                       /* of a near jump, with some room */
#define LEAST_MASK_SITES 5                      /* fewer than any C library of threads has: the search was in the wrong place */

extern char mana_lower_call_hook[];

struct site { unsigned char *start; uint32_t before; };   /* bytes before the `syscall`, at least 3 */
struct search { struct site sites[MAXIMUM_SITES]; int count, masks, actions, is_strange; uint64_t low, high; };

/*
 * Length of a plain instruction: moves, lea, arithmetic of integers, pushes and vector moves without a jump. 0 if it is another one.
 * Where its operand is relative to the instruction pointer, *relative is the offset of the displacement in it, else 0.
 */
static unsigned instruction_length(const unsigned char *p, unsigned *relative)
{
    unsigned n = 0, immediate = 0, wide = 0;
    *relative = 0;
    if (p[n] == 0x64) n++;                                                  /* %fs: */
    if ((p[n] & 0xf0) == 0x40) wide = p[n++] & 8;
    unsigned char code = p[n++];
    if (code >= 0x50 && code <= 0x5f) return n;                             /* push, pop */
    if (code >= 0xb8 && code <= 0xbf) return n + (wide ? 8 : 4);            /* mov $imm,%reg */
    switch (code) {
    case 0x0f:
        code = p[n++];
        if (code != 0x10 && code != 0x11 && code != 0x28 && code != 0x29) return 0;     /* movups, movaps */
        break;
    case 0x01: case 0x03: case 0x29: case 0x2b: case 0x31: case 0x33: case 0x89: case 0x8b: case 0x8d: break;
    case 0x83: case 0xc6: immediate = 1; break;
    case 0x81: case 0xc7: immediate = 4; break;
    default: return 0;
    }
    unsigned char modrm = p[n++];
    unsigned mode = modrm >> 6, rm = modrm & 7;
    if (mode != 3 && rm == 4) {
        unsigned char sib = p[n++];
        if (mode == 0 && (sib & 7) == 5) n += 4;
    } else if (mode == 0 && rm == 5) { *relative = n; n += 4; }
    if (mode == 1) n += 1;
    if (mode == 2) n += 4;
    return n + immediate;
}

static int is_ours(const unsigned char *immediate)
{
    return (immediate[0] == SYS_rt_sigprocmask || immediate[0] == SYS_rt_sigaction) && !immediate[1] && !immediate[2] && !immediate[3];
}

/* `mov $number,%eax` with one of our numbers. */
static int is_number(const unsigned char *p) { return p[0] == 0xb8 && is_ours(p + 1); }

/* Bytes of `mov %register,%eax` where one of our numbers was put into that register shortly before; 0 if it is none. */
static unsigned number_from_register(const unsigned char *p, const unsigned char *start)
{
    unsigned is_high = p[0] == 0x44, n = is_high;
    if (p[n] != 0x89 || (p[n + 1] & 0xc7) != 0xc0) return 0;
    unsigned char code = (unsigned char)(0xb8 | ((p[n + 1] >> 3) & 7));     /* of `mov $imm,%register` */
    if (code == 0xb8 && !is_high) return 0;
    const unsigned char *first = (uint64_t)(p - start) > SAME_FUNCTION_BYTES ? p - SAME_FUNCTION_BYTES : start;
    for (const unsigned char *q = p - 5; q > first; q--)
        if (q[0] == code && is_ours(q + 1) && (q[-1] == 0x41) == (int)is_high) return n + 2;
    return 0;
}

/* What puts one of our numbers into eax, `length` bytes long, with a `syscall` close behind it: remembered if what lies between is plain, else strange. */
static void look_at(struct search *found, unsigned char *p, const unsigned char *end, unsigned length)
{
    unsigned n = length, relative, most = length + MIDDLE_BYTES;
    while (n < most && p + n + 2 <= end && !(p[n] == 0x0f && p[n + 1] == 0x05)) {
        unsigned next = instruction_length(p + n, &relative);
        if (!next) break;
        if (p[n] == 0xb8 || (p[n] == 0x31 && p[n + 1] == 0xc0)) return;    /* another number: ours was for something else */
        n += next;
    }
    if (p + n + 2 <= end && n < most && p[n] == 0x0f && p[n + 1] == 0x05) {
        if (found->count == MAXIMUM_SITES || n + 2 < 5) { found->is_strange = 1; return; }
        found->sites[found->count++] = (struct site){ p, n };
        if (is_number(p)) { if (p[1] == SYS_rt_sigprocmask) found->masks++; else found->actions++; }
        return;
    }
    if (p[n] == 0xc3 || p[n] == 0xe9 || p[n] == 0xeb || p[n] == 0xe8) return;       /* returned, passed on or given to a function: not a system call */
    for (; n < length + STRANGE_BYTES && p + n + 2 <= end; n++) if (p[n] == 0x0f && p[n + 1] == 0x05) found->is_strange = 1;
}

static void search_code(struct search *found, unsigned char *start, const unsigned char *end)
{
    for (unsigned char *p = start; p + 7 <= end; p++) {
        unsigned length;
        if (is_number(p)) look_at(found, p, end, 5);
        else if ((*p == 0x44 || *p == 0x89) && (length = number_from_register(p, start))) {
            look_at(found, p, end, length);
            p += length - 1;
        }
    }
}

static int search_library(struct dl_phdr_info *library, size_t size, void *data)
{
    (void)size;
    struct search *found = data;
    const char *slash = strrchr(library->dlpi_name, '/'), *name = slash ? slash + 1 : library->dlpi_name;
    if (strcmp(name, "libc.so.6") && strcmp(name, "libpthread.so.0") && strcmp(name, "librt.so.1")) return 0;
    for (int i = 0; i < library->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &library->dlpi_phdr[i];
        if (segment->p_type != PT_LOAD || !(segment->p_flags & PF_X)) continue;
        unsigned char *start = (unsigned char *)library->dlpi_addr + segment->p_vaddr, *end = start + segment->p_filesz;
        if (!found->low || (uint64_t)start < found->low) found->low = (uint64_t)start;
        if ((uint64_t)end > found->high) found->high = (uint64_t)end;
        search_code(found, start, end);
    }
    return 0;
}

/* Writable memory that a near jump reaches from all of [low, high), below or above it; 0 if there is none. */
static unsigned char *map_near(uint64_t low, uint64_t high, uint64_t bytes)
{
    for (uint64_t step = 1; step < 4096; step++) {
        uint64_t distance = step * 16 * PAGE, where = low - bytes - distance;
        for (int side = 0; side < 2; side++, where = (high + distance) & ~(PAGE - 1)) {
            if ((int64_t)(high - where) > REACH || (int64_t)(where + bytes - low) > REACH) continue;
            int64_t got = mana_raw_syscall(SYS_mmap, (int64_t)(where & ~(PAGE - 1)), (int64_t)bytes, PROT_READ | PROT_WRITE,
                                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
            if (got < 0) continue;
            if ((uint64_t)got == (where & ~(PAGE - 1))) return (unsigned char *)got;
            sys4(SYS_munmap, got, (int64_t)bytes, 0, 0);                    /* a kernel that takes the address for a hint */
        }
    }
    return 0;
}

static void put_distance(unsigned char *where, const unsigned char *next, uint64_t target)
{
    int32_t distance = (int32_t)((int64_t)target - (int64_t)next);
    memcpy(where, &distance, 4);
}

static void write_trampoline(unsigned char *t, const struct site *site)
{
    memcpy(t, site->start, site->before);
    for (unsigned n = 0, relative; n < site->before;) {
        unsigned length = instruction_length(t + n, &relative);
        if (relative) {
            int32_t distance;
            memcpy(&distance, t + n + relative, 4);
            put_distance(t + n + relative, t + n + length, (uint64_t)(site->start + n + length) + (uint64_t)(int64_t)distance);
        }
        n += length;
    }
    unsigned char *q = t + site->before;
    *q++ = 0x48; *q++ = 0x8d; *q++ = 0x0d;                                  /* lea (behind the syscall)(%rip),%rcx */
    put_distance(q, q + 4, (uint64_t)site->start + site->before + 2);
    q += 4;
    uint64_t hook = (uint64_t)mana_lower_call_hook;
    *q++ = 0x49; *q++ = 0xbb; memcpy(q, &hook, 8); q += 8;                  /* movabs $hook,%r11 */
    *q++ = 0x41; *q++ = 0xff; *q++ = 0xe3;                                  /* jmp *%r11 */
}

/* True if a mask that holds all signals arrives at the kernel without SIGSEGV. */
static int holds(void)
{
    sigset_t all, old;
    uint64_t mask = 0;
    sigfillset(&all);
    if (pthread_sigmask(SIG_BLOCK, &all, &old)) return 0;
    sys4(SYS_rt_sigprocmask, SIG_BLOCK, 0, (int64_t)&mask, 8);
    pthread_sigmask(SIG_SETMASK, &old, 0);
    return (mask & BIT(SIGTERM)) && !(mask & BIT(SIGSEGV));
}

/* Leads the C library's signal calls over our hooks. Answers 1, or 0 where this library is not understood or may not be changed. */
int mana_hook_lower_libc(void)
{
    static struct search found;
    dl_iterate_phdr(search_library, &found);
    if (found.is_strange || found.masks < LEAST_MASK_SITES || !found.actions) return 0;
    uint64_t bytes = MAXIMUM_SITES * TRAMPOLINE_BYTES;
    unsigned char *trampolines = map_near(found.low, found.high, bytes);
    if (!trampolines) return 0;
    for (int i = 0; i < found.count; i++) write_trampoline(trampolines + i * TRAMPOLINE_BYTES, &found.sites[i]);
    if (sys4(SYS_mprotect, (int64_t)trampolines, (int64_t)bytes, PROT_READ | PROT_EXEC, 0)) return 0;
    for (int i = 0; i < found.count; i++) {
        unsigned char *start = found.sites[i].start;
        uint64_t page = (uint64_t)start & ~(PAGE - 1), length = ((uint64_t)start + 5 - page + PAGE - 1) & ~(PAGE - 1);
        if (sys4(SYS_mprotect, (int64_t)page, (int64_t)length, PROT_READ | PROT_WRITE | PROT_EXEC, 0)) return 0;
        *start = 0xe9;
        put_distance(start + 1, start + 5, (uint64_t)(trampolines + i * TRAMPOLINE_BYTES));
        if (sys4(SYS_mprotect, (int64_t)page, (int64_t)length, PROT_READ | PROT_EXEC, 0)) return 0;
    }
    return holds();
}
