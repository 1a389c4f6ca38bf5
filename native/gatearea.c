/*
 * The gate area at the start of the arena: slots, trampolines at addresses that never change, and the upper half's vDSO.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include "mana_boundary.h"

extern void mana_light_gate(void), mana_waiting_gate(void), mana_narrow_gate(void), mana_direct_gate(void), mana_wide_gate(void);
extern void mana_light_gate_calling(void), mana_waiting_gate_calling(void), mana_narrow_gate_calling(void), mana_direct_gate_calling(void);
extern void mana_wide_gate_calling(void);
extern void mana_fast_stub(void), mana_gate_tail_slow(void), mana_direct_none(void);
extern const uint64_t mana_vdso_calls[MANA_VDSO_SLOTS];
extern char mana_vdso_blob[], mana_vdso_blob_end[], mana_operator_thunks[];
extern void (*mana_operator_common)(void);

/* Address of a symbol of the kernel's vDSO, 0 if it has none. */
static uint64_t kernel_vdso_symbol(uint64_t base, const char *name)
{
    const Elf64_Ehdr *header = (void *)base;
    const Elf64_Phdr *program = (void *)(base + header->e_phoff);
    uint64_t bias = 0;
    const Elf64_Dyn *dynamic = 0;
    for (int i = 0; i < header->e_phnum; i++) {
        if (program[i].p_type == PT_LOAD) bias = base - program[i].p_vaddr + program[i].p_offset;
        if (program[i].p_type == PT_DYNAMIC) dynamic = (void *)(base + program[i].p_offset);
    }
    const Elf64_Sym *symbols = 0;
    const char *strings = 0;
    const uint32_t *hash = 0, *gnu = 0;
    for (; dynamic && dynamic->d_tag; dynamic++) {
        uint64_t value = dynamic->d_un.d_ptr + bias;
        switch (dynamic->d_tag) {
        case DT_SYMTAB: symbols = (void *)value; break;
        case DT_STRTAB: strings = (void *)value; break;
        case DT_HASH: hash = (void *)value; break;
        case DT_GNU_HASH: gnu = (void *)value; break;
        }
    }
    uint32_t count = hash ? hash[1] : 0;
    if (!count && gnu) {                        /* newer kernels carry only the GNU table: its longest chain ends at the last symbol */
        const uint32_t *buckets = (const uint32_t *)((const uint64_t *)(gnu + 4) + gnu[2]), *chain = buckets + gnu[0];
        uint32_t last = 0;
        for (uint32_t i = 0; i < gnu[0]; i++) if (buckets[i] > last) last = buckets[i];
        if (last) { while (!(chain[last - gnu[1]] & 1)) last++; count = last + 1; }
    }
    for (uint32_t i = 0; i < count; i++) if (!strcmp(strings + symbols[i].st_name, name)) return bias + symbols[i].st_value;
    return 0;
}

/* Maps and fills the gate area. Answers 0 or -errno. */
int mana_gate_area_create(void)
{
    int64_t got = mana_raw_syscall(SYS_mmap, (int64_t)MANA_ARENA_START, MANA_GATE_AREA_BYTES, PROT_READ | PROT_WRITE,
                                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (got < 0) return (int)got;
    if (got != (int64_t)MANA_ARENA_START) return -EEXIST;
    int by_call = mana_thread_pointer_way == MANA_WAY_CALL;
    *(uint64_t *)MANA_SLOT_LIGHT_GATE = (uint64_t)(by_call ? mana_light_gate_calling : mana_light_gate);
    *(uint64_t *)MANA_SLOT_WAITING_GATE = (uint64_t)(by_call ? mana_waiting_gate_calling : mana_waiting_gate);
    *(uint64_t *)MANA_SLOT_FAST_CALL = (uint64_t)mana_fast_stub;
    *(uint64_t *)MANA_SLOT_GATE_TAIL = (uint64_t)mana_gate_tail_slow;
    *(uint64_t *)MANA_SLOT_DIRECT_GATE = (uint64_t)(by_call ? mana_direct_gate_calling : mana_direct_gate);
    *(uint64_t *)MANA_SLOT_NARROW_GATE = (uint64_t)(by_call ? mana_narrow_gate_calling : mana_narrow_gate);
    *(uint64_t *)MANA_SLOT_WIDE_GATE = (uint64_t)(by_call ? mana_wide_gate_calling : mana_wide_gate);
    static const char *const names[MANA_VDSO_SLOTS] =
        { "__vdso_clock_gettime", "__vdso_gettimeofday", "__vdso_time", "__vdso_getcpu", "__vdso_clock_getres" };
    uint64_t kernel_vdso = getenv("MANA_TEST_NO_VDSO") ? 0 : getauxval(AT_SYSINFO_EHDR);
    for (int i = 0; i < MANA_VDSO_SLOTS; i++) {
        uint64_t target = kernel_vdso ? kernel_vdso_symbol(kernel_vdso, names[i]) : 0;
        ((uint64_t *)MANA_SLOT_VDSO)[i] = target ? target : mana_vdso_calls[i];
    }
    /* jmp *slot(%rip), for the light and the waiting gate, 16 bytes apart */
    for (int i = 0; i < 2; i++) {
        unsigned char *code = (unsigned char *)MANA_CODE_PAGE + i * MANA_TRAMPOLINE_BYTES;
        int32_t distance = (int32_t)((int64_t)(MANA_ARENA_START + 8 * i) - ((int64_t)code + 6));
        code[0] = 0xff;
        code[1] = 0x25;
        memcpy(code + 2, &distance, 4);
    }
    static const unsigned char probe[] = { 0xb8, SYS_getpid, 0, 0, 0, 0x0f, 0x05, 0xc3 };      /* mov $getpid,%eax; syscall; ret */
    memcpy((void *)MANA_PROBE, probe, sizeof probe);
    uint64_t bytes = (uint64_t)(mana_vdso_blob_end - mana_vdso_blob);
    if (bytes > MANA_VDSO_BYTES) return -ENOSPC;
    memcpy((void *)MANA_VDSO, mana_vdso_blob, bytes);
    if (mprotect((void *)MANA_CODE_PAGE, 0x1000, PROT_READ | PROT_EXEC) || mprotect((void *)MANA_VDSO, MANA_VDSO_BYTES, PROT_READ | PROT_EXEC))
        return -errno;
    for (int i = 0; i < MANA_GATE_COUNT; i++) {
        if (!mana_gate_table[i]) mana_gate_table[i] = (void *)mana_gate_unassigned;
        if (!mana_direct_table[i]) mana_direct_table[i] = (void *)mana_direct_none;
    }
    return 0;
}

/* A stub called a gate for which this lower half has no function. */
int64_t mana_report_unassigned_gate(uint32_t number)
{
    mana_say("the application called an MPI function that has no entry in this version of Mana: gate", number);
    mana_raw_syscall(SYS_exit_group, 120, 0, 0, 0, 0, 0);
    return -1;
}

static void no_operator(void)
{
    mana_say("a reduction operator was called before any was installed", 0);
    mana_raw_syscall(SYS_exit_group, 120, 0, 0, 0, 0, 0);
}

void (*mana_operator_common)(void) = no_operator;
