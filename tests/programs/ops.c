/* Reductions with the application's own operators: a commutative one on a structure, and the product of 2x2 matrices over a prime
 * field, which is associative and not commutative, so that the order of the ranks shows. Also the predefined operators. */
#include "check.h"

static const uint64_t prime = 2147483647;

struct extremes { double low, high; long count; };
struct matrix { uint64_t a, b, c, d; };

static long calls;

static void merge_extremes(void *in, void *inout, int *length, MPI_Datatype *type)
{
    struct extremes *left = in, *right = inout;
    int size;
    MPI_OK(MPI_Type_size(*type, &size)); /* a call of MPI out of a callback out of MPI */
    CHECK_EQUAL(size, sizeof(struct extremes));
    for (int i = 0; i < *length; i++) {
        if (left[i].low < right[i].low) right[i].low = left[i].low;
        if (left[i].high > right[i].high) right[i].high = left[i].high;
        right[i].count += left[i].count;
    }
    calls++;
}

static struct matrix product(struct matrix x, struct matrix y)
{
    return (struct matrix){ (x.a * y.a + x.b * y.c) % prime, (x.a * y.b + x.b * y.d) % prime, (x.c * y.a + x.d * y.c) % prime, (x.c * y.b + x.d * y.d) % prime };
}

static void multiply(void *in, void *inout, int *length, MPI_Datatype *type)
{
    struct matrix *left = in, *right = inout;
    (void)type;
    for (int i = 0; i < *length; i++) right[i] = product(left[i], right[i]);
    calls++;
}

/* Sums of bytes wrap round in C and in MPICH. Open MPI's vectorised operators saturate, which a program built for it may see. */
static void add_bytes(long step)
{
    (void)step;
#ifdef MPICH_VERSION
    uint8_t out[100], in[100];
    for (int i = 0; i < 100; i++) out[i] = (uint8_t)(200 + world_rank + i + step);
    MPI_OK(MPI_Allreduce(out, in, 100, MPI_UINT8_T, MPI_SUM, MPI_COMM_WORLD));
    for (int i = 0; i < 100; i++) {
        unsigned total = 0;
        for (int rank = 0; rank < world_size; rank++) total += (uint8_t)(200 + rank + i + step);
        CHECK_EQUAL(in[i], (uint8_t)total);
    }
#endif
}

static struct matrix matrix_of(int rank, long step, int index)
{
    return (struct matrix){ pattern_of(rank, step, index * 4) % prime, pattern_of(rank, step, index * 4 + 1) % prime,
                            pattern_of(rank, step, index * 4 + 2) % prime, pattern_of(rank, step, index * 4 + 3) % prime };
}

static struct matrix product_of(int first, int last, long step, int index)
{
    struct matrix result = matrix_of(first, step, index);
    for (int rank = first + 1; rank <= last; rank++) result = product(result, matrix_of(rank, step, index));
    return result;
}

#define CHECK_MATRIX(actual, expected) do { struct matrix x_ = (actual), y_ = (expected); \
        CHECK_EQUAL(x_.a, y_.a); CHECK_EQUAL(x_.b, y_.b); CHECK_EQUAL(x_.c, y_.c); CHECK_EQUAL(x_.d, y_.d); } while (0)

int main(int argc, char **argv)
{
    start(argc, argv, "ops", (struct options){ 0 });
    enum { length = 5 };
    MPI_Datatype extremes_type, matrix_type, fields[3] = { MPI_DOUBLE, MPI_DOUBLE, MPI_LONG };
    int ones[3] = { 1, 1, 1 }, commutes;
    MPI_Aint places[3] = { 0, 8, 16 };
    MPI_Op merge, times;
    uint64_t sum = 0;
    MPI_OK(MPI_Type_create_struct(3, ones, places, fields, &extremes_type));
    MPI_OK(MPI_Type_commit(&extremes_type));
    MPI_OK(MPI_Type_contiguous(4, MPI_UINT64_T, &matrix_type));
    MPI_OK(MPI_Type_commit(&matrix_type));
    MPI_OK(MPI_Op_create(merge_extremes, 1, &merge));
    MPI_OK(MPI_Op_create(multiply, 0, &times));

    running();
    long step;
    for (step = 0; more(step); step++) {
        long calls_before = calls;
        struct extremes mine = { world_rank - (double)step, world_rank * 2 + (double)step, 1 }, all;
        MPI_OK(MPI_Allreduce(&mine, &all, 1, extremes_type, merge, MPI_COMM_WORLD));
        CHECK(all.low == -(double)step && all.high == (world_size - 1) * 2 + (double)step);
        CHECK_EQUAL(all.count, world_size);

        struct matrix out[length], in[length];
        int root = (int)(step % world_size);
        for (int i = 0; i < length; i++) out[i] = matrix_of(world_rank, step, i);
        MPI_OK(MPI_Reduce(out, in, length, matrix_type, times, root, MPI_COMM_WORLD));
        for (int i = 0; i < length && world_rank == root; i++) CHECK_MATRIX(in[i], product_of(0, world_size - 1, step, i));
        MPI_OK(MPI_Allreduce(out, in, length, matrix_type, times, MPI_COMM_WORLD));
        for (int i = 0; i < length; i++) {
            CHECK_MATRIX(in[i], product_of(0, world_size - 1, step, i));
            sum = checksum(checksum(sum, in[i].a), in[i].d);
        }
        MPI_OK(MPI_Scan(out, in, length, matrix_type, times, MPI_COMM_WORLD));
        for (int i = 0; i < length; i++) CHECK_MATRIX(in[i], product_of(0, world_rank, step, i));
        MPI_OK(MPI_Exscan(out, in, length, matrix_type, times, MPI_COMM_WORLD));
        for (int i = 0; i < length && world_rank > 0; i++) CHECK_MATRIX(in[i], product_of(0, world_rank - 1, step, i));
        memcpy(in, out, sizeof in);
        MPI_OK(MPI_Allreduce(MPI_IN_PLACE, in, length, matrix_type, times, MPI_COMM_WORLD));
        for (int i = 0; i < length; i++) CHECK_MATRIX(in[i], product_of(0, world_size - 1, step, i));
        MPI_OK(MPI_Reduce_local(out, in, 1, matrix_type, times));
        CHECK_MATRIX(in[0], product(out[0], product_of(0, world_size - 1, step, 0)));
        CHECK(world_size == 1 || calls > calls_before);

        int number = world_rank + 3, result;
        MPI_OK(MPI_Allreduce(&number, &result, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD));
        CHECK_EQUAL(result, world_size + 2);
        struct { double value; int place; } pair = { (double)((world_rank * 7 + step) % world_size), world_rank }, best;
        MPI_OK(MPI_Allreduce(&pair, &best, 1, MPI_DOUBLE_INT, MPI_MINLOC, MPI_COMM_WORLD));
        CHECK(best.value <= pair.value);
        CHECK_EQUAL((best.place * 7 + step) % world_size, best.value);
        add_bytes(step);
        MPI_OK(MPI_Op_commutative(times, &commutes));
        CHECK(!commutes);
        pause_step();
    }
    MPI_OK(MPI_Op_free(&merge));
    MPI_OK(MPI_Op_free(&times));
    CHECK(merge == MPI_OP_NULL);
    MPI_OK(MPI_Type_free(&extremes_type));
    MPI_OK(MPI_Type_free(&matrix_type));
    return finish(step, sum);
}
