/* Memory: mmap with and without hints, munmap of parts, mremap, brk, freed space is used again, and the lower half cannot be touched. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <unistd.h>
#include "expect.h"
#define ARENA_START 0x200000000000UL
#define ARENA_END 0x300000000000UL
static int in_arena(void *p) { return (uintptr_t)p >= ARENA_START && (uintptr_t)p < ARENA_END; }
static void *map(size_t bytes) { return mmap(0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); }
int main(void)
{
    char *a = map(1 << 20);
    expect("in the arena", in_arena(a), 1);
    memset(a, 7, 1 << 20);
    expect("unmap the middle", munmap(a + (256 << 10), 256 << 10), 0);
    expect("the rest stays", a[0] + a[(1 << 20) - 1], 14);
    char *in_hole = mmap(a + (256 << 10), 256 << 10, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    expect("a hint into free space is taken", in_hole == a + (256 << 10), 1);
    expect("fresh pages", in_hole[5], 0);
    char *elsewhere = mmap(a, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    expect("a hint onto used space is not", elsewhere != a && in_arena(elsewhere), 1);
    expect("fixed, no replace", mmap(a, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) == MAP_FAILED && errno == EEXIST, 1);
    expect("fixed replaces", mmap(a, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == a && a[0] == 0, 1);
    char *low = mmap((void *)0x10000000, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    expect("a hint below the arena", low == (void *)0x10000000, 1);
    char *small = map(8192);
    small[0] = 3;
    char *moved = mremap(small, 8192, 64 << 20, MREMAP_MAYMOVE);
    expect("mremap", in_arena(moved) && moved[0] == 3, 1);
    moved[(64 << 20) - 1] = 1;
    expect("shrink", mremap(moved, 64 << 20, 4096, 0) == moved, 1);
    expect("the lower half cannot be unmapped", munmap((void *)ARENA_END, 4096) == -1 && errno == EINVAL, 1);
    expect("nor mapped over", mmap((void *)(ARENA_END + 4096), 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED, 1);
    expect("nor the gate area", munmap((void *)ARENA_START, 4096) == -1, 1);
    uintptr_t highest = 0;
    for (int i = 0; i < 20000; i++) {
        size_t bytes = (size_t)(1 + i % 50) * 4096;
        char *p = map(bytes);
        if (p == MAP_FAILED) { expect("mmap in a loop", errno, 0); break; }
        p[0] = 1;
        if ((uintptr_t)p > highest) highest = (uintptr_t)p;
        munmap(p, bytes);
    }
    expect("freed space is used again", highest < (uintptr_t)moved + (1UL << 30), 1);
    void *here = sbrk(0);
    expect("brk grows", sbrk(1 << 20) == here && in_arena(here), 1);
    memset(here, 1, 1 << 20);
    expect("brk shrinks", sbrk(-(1 << 20)) != (void *)-1 && sbrk(0) == here, 1);
    expect("brk gives zeroes again", sbrk(4096) == here && *(char *)here == 0, 1);
    int id = shmget(IPC_PRIVATE, 8192, 0600 | IPC_CREAT);
    char *shared = shmat(id, 0, 0);
    expect("shmat in the arena", in_arena(shared), 1);
    if (in_arena(shared)) { shared[8191] = 1; expect("shmdt", shmdt(shared), 0); }
    shmctl(id, IPC_RMID, 0);
    expect("zero bytes", mmap(0, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED && errno == EINVAL, 1);
    printf("memory %s\n", failures ? "FAILED" : "ok");
    return failures != 0;
}
