/* Holds --size MiB per rank in memory of several kinds, changes a slice of it in every step and checks all of it at the end: written
 * and untouched pages, read-only pages, a hole made by munmap, memory moved by mremap, a private mapping of a file. */
#define _GNU_SOURCE
#include "check.h"
#include <sys/mman.h>
#include <unistd.h>

static uint64_t *map(size_t bytes)
{
    void *place = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(place != MAP_FAILED);
    return place;
}

/* Memory from MPI: some blocks are freed and allocated again in every step, small ones and large ones. */
struct block {
    uint64_t *words;
    long count, born;
};

enum { blocks = 60, renewed_per_step = 5, most_words = 1 << 13 };

static MPI_Info page_aligned;

static void allocate(struct block *block, long step, long number)
{
    uint64_t draw = pattern_of(7, step, number);
    block->count = 1 + (long)(draw % 8 == 0 ? (draw >> 8) % most_words : (draw >> 8) % 32);
    block->born = step * blocks + number;
    MPI_OK(MPI_Alloc_mem(block->count * (MPI_Aint)sizeof *block->words, draw % 7 == 0 ? page_aligned : MPI_INFO_NULL, &block->words));
    CHECK_EQUAL((uintptr_t)block->words % 16, 0);
#ifdef MPICH_VERSION /* Open MPI 4.1 does not know this hint */
    CHECK(draw % 7 != 0 || (uintptr_t)block->words % 4096 == 0);
#endif
    for (long i = 0; i < block->count; i++) block->words[i] = pattern_of(world_rank, block->born, i);
}

static void release(struct block *block)
{
    for (long i = 0; i < block->count; i++) CHECK_EQUAL(block->words[i], pattern_of(world_rank, block->born, i));
    MPI_OK(MPI_Free_mem(block->words));
}

int main(int argc, char **argv)
{
    start(argc, argv, "memory", (struct options){ .size = 16, .steps = 100 });
    enum { slice = 4096 };
    size_t count = (size_t)options.size * (1 << 20) / sizeof(uint64_t), page = (size_t)sysconf(_SC_PAGESIZE);
    uint64_t *data = malloc(count * sizeof *data), sum = 0;
    CHECK(data != NULL);
    for (size_t i = 0; i < count; i++) data[i] = pattern_of(world_rank, 0, (long)i);

    /* Three pages: one read-only, a hole, one never touched. */
    uint64_t *pages = map(3 * page);
    pages[5] = pattern_of(world_rank, 1, 5);
    CHECK_EQUAL(mprotect(pages, page, PROT_READ), 0);
    CHECK_EQUAL(munmap((char *)pages + page, page), 0);
    uint64_t *untouched = (uint64_t *)((char *)pages + 2 * page);
    uint64_t *moved = map(page);
    moved[7] = pattern_of(world_rank, 2, 7);
    moved = mremap(moved, page, 64 * page, MREMAP_MAYMOVE);
    CHECK(moved != MAP_FAILED);

    FILE *self = fopen("/proc/self/exe", "rb");
    CHECK(self != NULL);
    unsigned char *mapped = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, fileno(self), 0);
    CHECK(mapped != MAP_FAILED);
    fclose(self);
    mapped[100] = 0x77; /* from here on this page is ours and the file keeps its own */

    struct block from_mpi[blocks];
    MPI_OK(MPI_Info_create(&page_aligned));
    MPI_OK(MPI_Info_set(page_aligned, "mpi_minimum_memory_alignment", "4096"));
    for (long number = 0; number < blocks; number++) allocate(&from_mpi[number], 0, number);

    running();
    long step;
    for (step = 0; more(step); step++) {
        size_t from = count ? pattern((uint64_t)step) % count : 0;
        for (size_t i = from; i < from + slice && i < count; i++) {
            CHECK_EQUAL(data[i] ^ pattern_of(world_rank, 0, (long)i), 0);
            sum = checksum(sum, data[i]);
        }
        CHECK_EQUAL(pages[5], pattern_of(world_rank, 1, 5));
        CHECK_EQUAL(moved[7], pattern_of(world_rank, 2, 7));
        CHECK(mapped[1] == 'E' && mapped[2] == 'L' && mapped[100] == 0x77);
        for (long k = 0; k < renewed_per_step; k++) {
            long number = (long)(pattern_of(8, step, k) % blocks);
            release(&from_mpi[number]);
            allocate(&from_mpi[number], step + 1, number);
        }
        int one = 1, all = 0;
        MPI_OK(MPI_Allreduce(&one, &all, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
        CHECK_EQUAL(all, world_size);
        pause_step();
    }
    for (long number = 0; number < blocks; number++) release(&from_mpi[number]);
    MPI_OK(MPI_Info_free(&page_aligned));
    for (size_t i = 0; i < count; i++) {
        CHECK_EQUAL(data[i], pattern_of(world_rank, 0, (long)i));
        sum = checksum(sum, data[i]);
    }
    for (size_t i = 0; i < page / sizeof *untouched; i++) CHECK_EQUAL(untouched[i], 0);
    untouched[0] = 1;
    CHECK_EQUAL(mprotect(pages, page, PROT_READ | PROT_WRITE), 0);
    pages[6] = 1;
    return finish(step, sum);
}
