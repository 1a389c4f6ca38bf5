/* Packing in external32 by types of every constructor: the bytes are compared with what the test writes itself, and what was packed in one step is unpacked in the next one,
 * over another MPI after a restart. Basic elements of parts of types. Left out is what one library or the other cannot do natively: pair types, wide characters, long double. */
#include "check.h"
#include <complex.h>

enum { room = 1 << 14, columns = 37, rows = 5 };

static unsigned char *end;          /* of what the test has written itself */
static unsigned char expected[room];

static void big(uint64_t value, int bytes)
{
    for (int i = bytes - 1; i >= 0; i--) *end++ = (unsigned char)(value >> 8 * i);
}

struct record {
    char letter;
    double number;
    long counted[3];
    short small;
    unsigned long natural;
    int whole;
};

struct data {
    struct record records[2];
    double matrix[rows][columns];
    int line[128];
    double complex pair[3];
};

static uint64_t bits(double value)
{
    uint64_t raw;
    memcpy(&raw, &value, sizeof raw);
    return raw;
}

static void fill(struct data *d, long step)
{
    memset(d, 0, sizeof *d);
    for (int i = 0; i < 2; i++) {
        struct record *r = &d->records[i];
        uint64_t p = pattern_of(world_rank, step, i);
        r->letter = (char)(p >> 3), r->number = (double)(int64_t)p / 3, r->small = (short)p, r->natural = (uint32_t)(p >> 5), r->whole = (int)(p >> 7);
        for (int j = 0; j < 3; j++) r->counted[j] = (int32_t)(p >> (9 + j));
    }
    for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) d->matrix[i][j] = (double)(pattern_of(world_rank, step, 50 + i * columns + j) >> 12) - 1e15;
    for (int i = 0; i < 128; i++) d->line[i] = (int)pattern_of(world_rank, step, 500 + i);
    for (int i = 0; i < 3; i++) d->pair[i] = (double)step + i + 2.5 * I;
}

enum { record_type, vector_type, indexed_type, hindexed_type, indexed_block_type, c_subarray, fortran_subarray, block_darray, cyclic_darray, resized_type, complex_type, cases };

static MPI_Datatype types[cases];

static void make_types(void)
{
    struct record r;
    int lengths[] = { 1, 1, 3, 1, 1, 1 };
    MPI_Aint at[6], base;
    MPI_Datatype parts[] = { MPI_CHAR, MPI_DOUBLE, MPI_LONG, MPI_SHORT, MPI_UNSIGNED_LONG, MPI_INT }, made;
    void *members[] = { &r.letter, &r.number, r.counted, &r.small, &r.natural, &r.whole };
    MPI_OK(MPI_Get_address(&r, &base));
    for (int i = 0; i < 6; i++) {
        MPI_OK(MPI_Get_address(members[i], &at[i]));
        at[i] = MPI_Aint_diff(at[i], base);
    }
    MPI_OK(MPI_Type_create_struct(6, lengths, at, parts, &made));
    MPI_OK(MPI_Type_create_resized(made, 0, sizeof r, &types[record_type]));
    MPI_OK(MPI_Type_free(&made));
    MPI_OK(MPI_Type_vector(rows, 2, columns, MPI_DOUBLE, &types[vector_type]));
    int blocks[] = { 3, 1, 2 }, places[] = { 40, 2, 9 };
    MPI_Aint bytes[] = { 160, 8, 36 };
    MPI_OK(MPI_Type_indexed(3, blocks, places, MPI_INT, &types[indexed_type]));
    MPI_OK(MPI_Type_create_hindexed(3, blocks, bytes, MPI_INT, &types[hindexed_type]));
    MPI_OK(MPI_Type_create_indexed_block(3, 2, places, MPI_INT, &types[indexed_block_type]));
    int sizes[] = { rows, columns }, some[] = { 2, 3 }, starts[] = { 1, 4 }, turned[] = { columns, rows }, turned_some[] = { 3, 2 }, turned_starts[] = { 4, 1 };
    MPI_OK(MPI_Type_create_subarray(2, sizes, some, starts, MPI_ORDER_C, MPI_DOUBLE, &types[c_subarray]));
    MPI_OK(MPI_Type_create_subarray(2, turned, turned_some, turned_starts, MPI_ORDER_FORTRAN, MPI_DOUBLE, &types[fortran_subarray]));
    int grid[] = { 1, 2 }, block[] = { MPI_DISTRIBUTE_NONE, MPI_DISTRIBUTE_BLOCK }, cyclic[] = { MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_CYCLIC };
    int none[] = { MPI_DISTRIBUTE_DFLT_DARG, MPI_DISTRIBUTE_DFLT_DARG }, nineteen[] = { MPI_DISTRIBUTE_DFLT_DARG, 19 };
    MPI_OK(MPI_Type_create_darray(2, 1, 2, sizes, block, none, grid, MPI_ORDER_C, MPI_DOUBLE, &types[block_darray]));
    MPI_OK(MPI_Type_create_darray(2, 1, 2, sizes, cyclic, nineteen, grid, MPI_ORDER_C, MPI_DOUBLE, &types[cyclic_darray]));
    MPI_OK(MPI_Type_create_resized(MPI_INT, 0, 12, &types[resized_type]));
    MPI_OK(MPI_Type_contiguous(3, MPI_C_DOUBLE_COMPLEX, &types[complex_type]));
    for (int i = 0; i < cases; i++) MPI_OK(MPI_Type_commit(&types[i]));
}

static void *memory_of(struct data *d, int which)
{
    return which == record_type ? (void *)d->records : which == complex_type ? (void *)d->pair
        : which == vector_type || (which >= c_subarray && which <= cyclic_darray) ? (void *)d->matrix : (void *)d->line;
}

static int count_of(int which) { return which == record_type ? 2 : which == resized_type ? 9 : 1; }

static void expect(const struct data *d, int which)
{
    end = expected;
    switch (which) {
    case record_type:
        for (int i = 0; i < 2; i++) {
            const struct record *r = &d->records[i];
            big((unsigned char)r->letter, 1), big(bits(r->number), 8);
            for (int j = 0; j < 3; j++) big((uint64_t)r->counted[j], 4);
            big((uint16_t)r->small, 2), big(r->natural, 4), big((uint32_t)r->whole, 4);
        }
        break;
    case vector_type:
        for (int i = 0; i < rows; i++) for (int j = 0; j < 2; j++) big(bits(d->matrix[i][j]), 8);
        break;
    case indexed_type:
    case hindexed_type:
        for (int i = 0; i < 3; i++) big((uint32_t)d->line[40 + i], 4);
        big((uint32_t)d->line[2], 4), big((uint32_t)d->line[9], 4), big((uint32_t)d->line[10], 4);
        break;
    case indexed_block_type:
        for (int i = 0; i < 6; i++) big((uint32_t)d->line[(i < 2 ? 40 : i < 4 ? 2 : 9) + i % 2], 4);
        break;
    case c_subarray:
    case fortran_subarray:
        for (int i = 1; i < 3; i++) for (int j = 4; j < 7; j++) big(bits(d->matrix[i][j]), 8);
        break;
    case block_darray:
    case cyclic_darray:
        for (int i = 0; i < rows; i++) for (int j = 19; j < columns; j++) big(bits(d->matrix[i][j]), 8);
        break;
    case resized_type:
        for (int i = 0; i < 9; i++) big((uint32_t)d->line[3 * i], 4);
        break;
    case complex_type:
        for (int i = 0; i < 3; i++) big(bits(creal(d->pair[i])), 8), big(bits(cimag(d->pair[i])), 8);
        break;
    }
}

/* Some bytes of two records arrive: whole elements of the first, and a part of the second. */
static void elements_of_parts(struct data *d)
{
    MPI_Status status;
    int size, elements, count;
    MPI_Datatype start;
    struct data in;
    MPI_OK(MPI_Type_size(types[record_type], &size));
    MPI_OK(MPI_Type_create_hindexed_block(1, 1, (MPI_Aint[]){ 0 }, MPI_CHAR, &start));
    MPI_OK(MPI_Type_commit(&start));
    MPI_OK(MPI_Sendrecv(d->line, 6, types[resized_type], 0, 3, in.line, 9, types[resized_type], 0, 3, MPI_COMM_SELF, &status));
    MPI_OK(MPI_Get_count(&status, types[indexed_type], &count));
    CHECK_EQUAL(count, 1);
    MPI_OK(MPI_Get_elements(&status, types[indexed_type], &elements));
    CHECK_EQUAL(elements, 6);
    MPI_OK(MPI_Sendrecv(d->line, 2, types[resized_type], 0, 3, in.line, 9, types[resized_type], 0, 3, MPI_COMM_SELF, &status));
    MPI_OK(MPI_Get_count(&status, types[indexed_type], &count));
    CHECK_EQUAL(count, MPI_UNDEFINED);
    MPI_OK(MPI_Get_elements(&status, types[indexed_type], &elements));
    CHECK_EQUAL(elements, 2);
    MPI_OK(MPI_Sendrecv(d->records, 1, types[record_type], 0, 3, in.records, 2, types[record_type], 0, 3, MPI_COMM_SELF, &status));
    MPI_OK(MPI_Get_elements(&status, types[record_type], &elements));
    CHECK_EQUAL(elements, 8);
    MPI_OK(MPI_Sendrecv(&d->records[0].letter, 1, start, 0, 3, in.records, 2, types[record_type], 0, 3, MPI_COMM_SELF, &status));
    MPI_OK(MPI_Get_elements(&status, types[record_type], &elements));
    CHECK_EQUAL(elements, 1);
    CHECK(size > 0);
    MPI_OK(MPI_Type_free(&start));
}

int main(int argc, char **argv)
{
    static struct data now, before, back;
    static unsigned char packed[cases][room];
    uint64_t sum = 0;
    start(argc, argv, "external", (struct options){ 0 });
    make_types();
    fill(&before, -1);
    running();
    long step;
    for (step = 0; more(step); step++) {
        fill(&now, step);
        for (int which = 0; which < cases; which++) {
            MPI_Aint size, position = 0;
            if (step > 0) {
                expect(&before, which);
                size = end - expected;
                memset(&back, 0, sizeof back);
                MPI_OK(MPI_Unpack_external("external32", packed[which], room, &position, memory_of(&back, which), count_of(which), types[which]));
                CHECK_EQUAL(position, size);
                expect(&back, which);
                CHECK(memcmp(expected, packed[which], (size_t)size) == 0);
            }
            position = 0;
            expect(&now, which);
            size = end - expected;
            if (which != record_type) {
                /* Open MPI 4.1 counts a long as eight bytes, and writes four. */
                MPI_Aint told;
                MPI_OK(MPI_Pack_external_size("external32", count_of(which), types[which], &told));
                CHECK_EQUAL(told, size);
            }
            MPI_OK(MPI_Pack_external("external32", memory_of(&now, which), count_of(which), types[which], packed[which], room, &position));
            CHECK_EQUAL(position, size);
            CHECK(memcmp(expected, packed[which], (size_t)size) == 0);
            for (MPI_Aint i = 0; i < size; i++) sum = checksum(sum, packed[which][i]);
            if (which == step % cases && world_rank == step % world_size) pause_step();
        }
        elements_of_parts(&now);
        before = now;
        MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    }
    for (int i = 0; i < cases; i++) MPI_OK(MPI_Type_free(&types[i]));
    return finish(step, sum);
}
