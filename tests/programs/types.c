/* Derived datatypes of every constructor, made once and used in every step as sent type, as received type, and by Pack and Unpack.
 * The expected layout is computed here by plain loops. */
#include "check.h"
#include <stddef.h>

enum { max_bytes = 4096, kinds = 12 };

struct record { char letter; double value; int numbers[3]; short tail; };

struct kind {
    const char *name;
    MPI_Datatype type;
    int blocks, offset[64], length[64]; /* the bytes it touches, in order */
};

static struct kind kind[kinds];
static int kind_count;

static struct kind *add(const char *name, MPI_Datatype type)
{
    struct kind *k = &kind[kind_count++];
    CHECK(kind_count <= kinds);
    MPI_OK(MPI_Type_commit(&type));
    k->name = name;
    k->type = type;
    return k;
}

static void covers(struct kind *k, int offset, int length)
{
    k->offset[k->blocks] = offset;
    k->length[k->blocks++] = length;
}

static void make_types(void)
{
    MPI_Datatype type, inner;
    struct kind *k;

    MPI_OK(MPI_Type_contiguous(10, MPI_INT, &type));
    covers(add("contiguous", type), 0, 40);

    MPI_OK(MPI_Type_vector(5, 2, 3, MPI_DOUBLE, &type));
    k = add("vector", type);
    for (int i = 0; i < 5; i++) covers(k, i * 24, 16);

    MPI_OK(MPI_Type_create_hvector(4, 3, 20, MPI_INT, &type));
    k = add("hvector", type);
    for (int i = 0; i < 4; i++) covers(k, i * 20, 12);

    int lengths[4] = { 2, 1, 3, 1 }, places[4] = { 8, 0, 3, 20 };
    MPI_OK(MPI_Type_indexed(4, lengths, places, MPI_INT, &type));
    k = add("indexed", type);
    for (int i = 0; i < 4; i++) covers(k, places[i] * 4, lengths[i] * 4);

    MPI_Aint byte_places[4] = { 100, 0, 60, 32 };
    MPI_OK(MPI_Type_create_hindexed(4, lengths, byte_places, MPI_SHORT, &type));
    k = add("hindexed", type);
    for (int i = 0; i < 4; i++) covers(k, (int)byte_places[i], lengths[i] * 2);

    MPI_OK(MPI_Type_create_indexed_block(4, 2, places, MPI_SHORT, &type));
    k = add("indexed_block", type);
    for (int i = 0; i < 4; i++) covers(k, places[i] * 2, 4);

    int struct_lengths[4] = { 1, 1, 3, 1 };
    MPI_Aint struct_places[4] = { offsetof(struct record, letter), offsetof(struct record, value), offsetof(struct record, numbers), offsetof(struct record, tail) };
    MPI_Datatype struct_types[4] = { MPI_CHAR, MPI_DOUBLE, MPI_INT, MPI_SHORT };
    MPI_OK(MPI_Type_create_struct(4, struct_lengths, struct_places, struct_types, &inner));
    MPI_OK(MPI_Type_create_resized(inner, 0, sizeof(struct record), &type));
    MPI_OK(MPI_Type_free(&inner));
    MPI_OK(MPI_Type_contiguous(3, type, &inner)); /* three records: the extent of the resized type decides where they stand */
    MPI_OK(MPI_Type_free(&type));
    k = add("struct", inner);
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++) {
            int element_bytes[4] = { 1, 8, 4, 2 };
            covers(k, (int)(i * (int)sizeof(struct record) + struct_places[j]), struct_lengths[j] * element_bytes[j]);
        }

    MPI_OK(MPI_Type_create_resized(MPI_INT, 0, 16, &inner));
    MPI_OK(MPI_Type_contiguous(6, inner, &type));
    MPI_OK(MPI_Type_free(&inner));
    k = add("resized", type);
    for (int i = 0; i < 6; i++) covers(k, i * 16, 4);

    int sizes[2] = { 8, 10 }, sub_sizes[2] = { 3, 4 }, starts[2] = { 2, 5 };
    MPI_OK(MPI_Type_create_subarray(2, sizes, sub_sizes, starts, MPI_ORDER_C, MPI_INT, &type));
    k = add("subarray", type);
    for (int i = 0; i < 3; i++) covers(k, ((2 + i) * 10 + 5) * 4, 16);

    MPI_OK(MPI_Type_create_subarray(2, sizes, sub_sizes, starts, MPI_ORDER_FORTRAN, MPI_INT, &type));
    k = add("subarray in Fortran's order", type);
    for (int i = 0; i < 4; i++) covers(k, ((5 + i) * 8 + 2) * 4, 12);

    MPI_OK(MPI_Type_vector(2, 1, 2, MPI_INT, &inner));
    MPI_OK(MPI_Type_vector(3, 1, 2, inner, &type)); /* nested: the inner extent is 12 bytes */
    MPI_OK(MPI_Type_free(&inner));
    k = add("vector of vectors", type);
    for (int i = 0; i < 3; i++) { covers(k, i * 24, 4); covers(k, i * 24 + 8, 4); }

    MPI_OK(MPI_Type_dup(kind[1].type, &type));
    k = add("dup", type);
    for (int i = 0; i < 5; i++) covers(k, i * 24, 16);
}

static uint64_t exchange(struct kind *k, long step, int right, int left)
{
    unsigned char out[max_bytes], in[max_bytes], flat[max_bytes], expected_flat[max_bytes];
    int size, total = 0, position = 0, count, pack_size;
    uint64_t sum = 0;
    MPI_Status status;

    for (int i = 0; i < max_bytes; i++) out[i] = (unsigned char)pattern_of(left, step, i);
    for (int b = 0; b < k->blocks; b++) {
        memcpy(expected_flat + total, out + k->offset[b], (size_t)k->length[b]);
        total += k->length[b];
    }
    MPI_OK(MPI_Type_size(k->type, &size));
    CHECK_EQUAL(size, total);
    for (int i = 0; i < max_bytes; i++) out[i] = (unsigned char)pattern_of(world_rank, step, i);

    /* Typed to flat: what arrives is exactly the covered bytes of the left neighbour, in order. */
    memset(flat, 0xa5, sizeof flat);
    MPI_OK(MPI_Sendrecv(out, 1, k->type, right, 11, flat, max_bytes, MPI_BYTE, left, 11, MPI_COMM_WORLD, &status));
    MPI_OK(MPI_Get_count(&status, MPI_BYTE, &count));
    CHECK_EQUAL(count, total);
    if (memcmp(flat, expected_flat, (size_t)total)) fail(__FILE__, __LINE__, "a %s sent arrived wrong", k->name);
    CHECK_EQUAL(flat[total], 0xa5);
    for (int i = 0; i < total; i++) sum = checksum(sum, flat[i]);

    /* Typed to typed: the covered bytes change, all others stay. */
    memset(in, 0x5a, sizeof in);
    MPI_OK(MPI_Sendrecv(out, 1, k->type, right, 12, in, 1, k->type, left, 12, MPI_COMM_WORLD, &status));
    MPI_OK(MPI_Get_count(&status, k->type, &count));
    CHECK_EQUAL(count, 1);
    unsigned char expected[max_bytes];
    memset(expected, 0x5a, sizeof expected);
    for (int b = 0; b < k->blocks; b++)
        for (int i = k->offset[b]; i < k->offset[b] + k->length[b]; i++) expected[i] = (unsigned char)pattern_of(left, step, i);
    if (memcmp(in, expected, sizeof in)) fail(__FILE__, __LINE__, "a %s received stands wrong in memory", k->name);

    /* Packed, sent as packed, unpacked. */
    MPI_OK(MPI_Pack_size(1, k->type, MPI_COMM_WORLD, &pack_size));
    CHECK(pack_size >= total && pack_size <= max_bytes);
    MPI_OK(MPI_Pack(out, 1, k->type, flat, max_bytes, &position, MPI_COMM_WORLD));
    MPI_OK(MPI_Sendrecv_replace(flat, position, MPI_PACKED, right, 13, left, 13, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
    memset(in, 0x5a, sizeof in);
    position = 0;
    MPI_OK(MPI_Unpack(flat, max_bytes, &position, in, 1, k->type, MPI_COMM_WORLD));
    if (memcmp(in, expected, sizeof in)) fail(__FILE__, __LINE__, "a %s unpacked stands wrong in memory", k->name);
    return sum;
}

static void check_envelope(void)
{
    int integers, addresses, types, combiner, integer[3];
    MPI_Aint address[1], lower, extent;
    MPI_Datatype inner[1];
    MPI_OK(MPI_Type_get_envelope(kind[1].type, &integers, &addresses, &types, &combiner));
    CHECK_EQUAL(combiner, MPI_COMBINER_VECTOR);
    CHECK(integers == 3 && addresses == 0 && types == 1);
    MPI_OK(MPI_Type_get_contents(kind[1].type, 3, 1, 1, integer, address, inner));
    CHECK(integer[0] == 5 && integer[1] == 2 && integer[2] == 3 && inner[0] == MPI_DOUBLE);
    MPI_OK(MPI_Type_get_extent(kind[1].type, &lower, &extent));
    CHECK(lower == 0 && extent == (4 * 3 + 2) * 8);
    MPI_OK(MPI_Type_get_true_extent(kind[3].type, &lower, &extent));
    CHECK(lower == 0 && extent == 21 * 4);
}

int main(int argc, char **argv)
{
    start(argc, argv, "types", (struct options){ .steps = 100 });
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    uint64_t sum = 0;
    make_types();
    CHECK_EQUAL(kind_count, kinds);
    running();
    long step;
    for (step = 0; more(step); step++) {
        for (int i = 0; i < kind_count; i++) sum = checksum(sum, exchange(&kind[i], step, right, left));
        check_envelope();
        pause_step();
    }
    for (int i = 0; i < kind_count; i++) MPI_OK(MPI_Type_free(&kind[i].type));
    return finish(step, sum);
}
