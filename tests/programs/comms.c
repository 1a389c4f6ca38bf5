/* Communicators of every kind, made once and used in every step: dup, split, create, Cartesian with shift and sub, an
 * intercommunicator and its merge, with attributes (copy and delete callbacks), names, an info and an error handler. */
#include "check.h"

static int copies, deletions, errors_seen;

static int copy_attribute(MPI_Comm comm, int keyval, void *extra, void *value, void *copied, int *flag)
{
    (void)comm; (void)keyval;
    CHECK_EQUAL(*(int *)extra, 4711);
    copies++;
    *(intptr_t *)copied = (intptr_t)value + 1;
    *flag = 1;
    return MPI_SUCCESS;
}

static int delete_attribute(MPI_Comm comm, int keyval, void *value, void *extra)
{
    (void)comm; (void)keyval; (void)value;
    CHECK_EQUAL(*(int *)extra, 4711);
    deletions++;
    return MPI_SUCCESS;
}

static void count_error(MPI_Comm *comm, int *code, ...)
{
    int class;
    (void)comm;
    MPI_OK(MPI_Error_class(*code, &class));
    CHECK_EQUAL(class, MPI_ERR_RANK);
    errors_seen++;
}

static void check_name(MPI_Comm comm, const char *expected)
{
    char name[MPI_MAX_OBJECT_NAME];
    int length;
    MPI_OK(MPI_Comm_get_name(comm, name, &length));
    CHECK_EQUAL(length, strlen(expected));
    CHECK(!strcmp(name, expected));
}

static void check_attribute(MPI_Comm comm, int keyval, intptr_t expected)
{
    void *value;
    int found;
    MPI_OK(MPI_Comm_get_attr(comm, keyval, &value, &found));
    CHECK(found);
    CHECK_EQUAL((intptr_t)value, expected);
}

/* The sum over a communicator of the members' world ranks plus the step, against the members which it should have. */
static uint64_t check_members(MPI_Comm comm, long step, int first, int stride, int count)
{
    int size;
    long mine = world_rank + step, total = 0, expected = 0;
    MPI_OK(MPI_Comm_size(comm, &size));
    CHECK_EQUAL(size, count);
    MPI_OK(MPI_Allreduce(&mine, &total, 1, MPI_LONG, MPI_SUM, comm));
    for (int i = 0; i < count; i++) expected += first + i * stride + step;
    CHECK_EQUAL(total, expected);
    return (uint64_t)total;
}

int main(int argc, char **argv)
{
    start(argc, argv, "comms", (struct options){ 0 });
    CHECK(world_size >= 2);
    int extra = 4711, keyval, parity = world_rank % 2, halves[2] = { (world_size + 1) / 2, world_size / 2 };
    MPI_Comm duplicate, split, created, cart, row, inter, merged;
    MPI_Group world_group, reversed, first_group;
    MPI_Errhandler handler;
    MPI_Info info;
    uint64_t sum = 0;

    MPI_OK(MPI_Comm_create_keyval(copy_attribute, delete_attribute, &keyval, &extra));
    MPI_OK(MPI_Comm_set_attr(MPI_COMM_WORLD, keyval, (void *)(intptr_t)100));
    MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &duplicate));
    CHECK_EQUAL(copies, 1);
    MPI_OK(MPI_Comm_set_name(duplicate, "a duplicate"));

    MPI_OK(MPI_Comm_split(MPI_COMM_WORLD, parity, -world_rank, &split)); /* the key reverses the order */
    MPI_OK(MPI_Comm_set_name(split, parity ? "odd" : "even"));

    MPI_OK(MPI_Comm_group(MPI_COMM_WORLD, &world_group));
    int range[1][3] = { { world_size - 1, 0, -1 } }, first[1] = { 0 };
    MPI_OK(MPI_Group_range_incl(world_group, 1, range, &reversed));
    MPI_OK(MPI_Group_incl(world_group, 1, first, &first_group));
    MPI_OK(MPI_Comm_create(MPI_COMM_WORLD, reversed, &created));

    int dims[2] = { world_size % 2 ? 1 : 2, world_size % 2 ? world_size : world_size / 2 }, periods[2] = { 0, 1 }, keep_row[2] = { 0, 1 };
    MPI_OK(MPI_Cart_create(MPI_COMM_WORLD, 2, dims, periods, 0, &cart));
    MPI_OK(MPI_Cart_sub(cart, keep_row, &row));

    MPI_OK(MPI_Intercomm_create(split, 0, MPI_COMM_WORLD, parity ? (world_size - 1) / 2 * 2 : world_size / 2 * 2 - 1, 99, &inter));
    MPI_OK(MPI_Intercomm_merge(inter, parity, &merged)); /* the even ones first */

    MPI_OK(MPI_Comm_create_errhandler(count_error, &handler));
    MPI_OK(MPI_Comm_set_errhandler(duplicate, handler));
    MPI_OK(MPI_Info_create(&info));
    MPI_OK(MPI_Info_set(info, "colour", "green"));

    running();
    long step;
    for (step = 0; more(step); step++) {
        int rank, result, translated, source, target, coordinates[2], got_dims[2], got_periods[2], got_coordinates[2], is_inter, remote, found;
        char value[32];

        sum = checksum(sum, check_members(duplicate, step, 0, 1, world_size));
        check_name(duplicate, "a duplicate");
        check_attribute(duplicate, keyval, 101);
        check_attribute(MPI_COMM_WORLD, keyval, 100);
        MPI_OK(MPI_Comm_compare(MPI_COMM_WORLD, duplicate, &result));
        CHECK_EQUAL(result, MPI_CONGRUENT);

        sum = checksum(sum, check_members(split, step, parity, 2, halves[parity]));
        check_name(split, parity ? "odd" : "even");
        MPI_OK(MPI_Comm_rank(split, &rank));
        CHECK_EQUAL(rank, halves[parity] - 1 - world_rank / 2);

        sum = checksum(sum, check_members(created, step, 0, 1, world_size));
        MPI_OK(MPI_Comm_rank(created, &rank));
        CHECK_EQUAL(rank, world_size - 1 - world_rank);
        MPI_OK(MPI_Group_translate_ranks(first_group, 1, first, reversed, &translated));
        CHECK_EQUAL(translated, world_size - 1);
        MPI_OK(MPI_Comm_compare(MPI_COMM_WORLD, created, &result));
        CHECK_EQUAL(result, world_size == 1 ? MPI_CONGRUENT : MPI_SIMILAR);

        MPI_OK(MPI_Cart_get(cart, 2, got_dims, got_periods, got_coordinates));
        CHECK(got_dims[0] == dims[0] && got_dims[1] == dims[1] && !got_periods[0] && got_periods[1]);
        MPI_OK(MPI_Comm_rank(cart, &rank));
        MPI_OK(MPI_Cart_coords(cart, rank, 2, coordinates));
        CHECK(coordinates[0] == rank / dims[1] && coordinates[1] == rank % dims[1]);
        CHECK(coordinates[0] == got_coordinates[0] && coordinates[1] == got_coordinates[1]);
        MPI_OK(MPI_Cart_shift(cart, 0, 1, &source, &target));
        CHECK_EQUAL(source, coordinates[0] == 0 ? MPI_PROC_NULL : rank - dims[1]);
        CHECK_EQUAL(target, coordinates[0] == dims[0] - 1 ? MPI_PROC_NULL : rank + dims[1]);
        uint64_t out = pattern_of(rank, step, 0), in = 0;
        MPI_OK(MPI_Sendrecv(&out, 1, MPI_UINT64_T, target, 1, &in, 1, MPI_UINT64_T, source, 1, cart, MPI_STATUS_IGNORE));
        CHECK_EQUAL(in, source == MPI_PROC_NULL ? 0 : pattern_of(source, step, 0));
        MPI_OK(MPI_Cart_shift(cart, 1, 1, &source, &target));
        in = 0;
        MPI_OK(MPI_Sendrecv(&out, 1, MPI_UINT64_T, target, 2, &in, 1, MPI_UINT64_T, source, 2, cart, MPI_STATUS_IGNORE));
        CHECK_EQUAL(in, pattern_of(source, step, 0));
        sum = checksum(sum, in);
        MPI_OK(MPI_Topo_test(row, &result));
        CHECK_EQUAL(result, MPI_CART);
        sum = checksum(sum, check_members(row, step, coordinates[0] * dims[1], 1, dims[1]));

        MPI_OK(MPI_Comm_test_inter(inter, &is_inter));
        CHECK(is_inter);
        MPI_OK(MPI_Comm_remote_size(inter, &remote));
        CHECK_EQUAL(remote, halves[!parity]);
        long mine = world_rank + step, theirs = 0, expected = 0;
        MPI_OK(MPI_Allreduce(&mine, &theirs, 1, MPI_LONG, MPI_SUM, inter)); /* the other group's sum */
        for (int i = !parity; i < world_size; i += 2) expected += i + step;
        CHECK_EQUAL(theirs, expected);
        sum = checksum(sum, check_members(merged, step, 0, 1, world_size));
        MPI_OK(MPI_Comm_rank(merged, &rank));
        CHECK_EQUAL(rank, (parity ? halves[0] : 0) + halves[parity] - 1 - world_rank / 2);

        int before = errors_seen, nothing = 0;
        CHECK(MPI_Send(&nothing, 1, MPI_INT, world_size + 5, 1, duplicate) != MPI_SUCCESS);
        CHECK_EQUAL(errors_seen, before + 1);
        MPI_OK(MPI_Info_get(info, "colour", sizeof value - 1, value, &found));
        CHECK(found && !strcmp(value, "green"));

        /* Objects which live for a part of a step only: the checkpoint sees them come and go. */
        MPI_Comm passing;
        int old_copies = copies, old_deletions = deletions;
        MPI_OK(MPI_Comm_dup(duplicate, &passing));
        check_attribute(passing, keyval, 102);
        sum = checksum(sum, check_members(passing, step, 0, 1, world_size));
        MPI_OK(MPI_Comm_free(&passing));
        CHECK(passing == MPI_COMM_NULL);
        CHECK_EQUAL(copies, old_copies + 1);
        CHECK_EQUAL(deletions, old_deletions + 1);
        pause_step();
    }

    MPI_OK(MPI_Info_free(&info));
    MPI_OK(MPI_Errhandler_free(&handler));
    MPI_OK(MPI_Group_free(&world_group));
    MPI_OK(MPI_Group_free(&reversed));
    MPI_OK(MPI_Group_free(&first_group));
    MPI_OK(MPI_Comm_free(&merged));
    MPI_OK(MPI_Comm_free(&inter));
    MPI_OK(MPI_Comm_free(&row));
    MPI_OK(MPI_Comm_free(&cart));
    MPI_OK(MPI_Comm_free(&created));
    MPI_OK(MPI_Comm_free(&split));
    int old_deletions = deletions;
    MPI_OK(MPI_Comm_free(&duplicate));
    MPI_OK(MPI_Comm_delete_attr(MPI_COMM_WORLD, keyval));
    CHECK_EQUAL(deletions, old_deletions + 2);
    MPI_OK(MPI_Comm_free_keyval(&keyval));
    CHECK_EQUAL(keyval, MPI_KEYVAL_INVALID);
    return finish(step, sum);
}
