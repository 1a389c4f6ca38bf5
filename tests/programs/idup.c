/* Nonblocking duplication: in every step an intracommunicator (with an attribute and a topology) and an intercommunicator are duplicated
 * while the ranks call one after the other, each only after a message of its neighbour; other collectives go on meanwhile. A call
 * that waited for the others would never return. */
#include "check.h"

static int copies;

static int copy_attribute(MPI_Comm comm, int keyval, void *extra, void *value, void *copied, int *flag)
{
    (void)comm; (void)keyval; (void)extra;
    copies++;
    *(intptr_t *)copied = (intptr_t)value + 1;
    *flag = 1;
    return MPI_SUCCESS;
}

int main(int argc, char **argv)
{
    start(argc, argv, "idup", (struct options){ 0 });
    CHECK(world_size >= 2);
    int keyval, parity = world_rank % 2, dims[1] = { world_size }, periods[1] = { 1 };
    MPI_Comm ring, split, inter;
    MPI_OK(MPI_Cart_create(MPI_COMM_WORLD, 1, dims, periods, 0, &ring));
    MPI_OK(MPI_Comm_create_keyval(copy_attribute, MPI_COMM_NULL_DELETE_FN, &keyval, NULL));
    MPI_OK(MPI_Comm_set_attr(ring, keyval, (void *)(intptr_t)7));
    MPI_OK(MPI_Comm_split(MPI_COMM_WORLD, parity, world_rank, &split));
    MPI_OK(MPI_Intercomm_create(split, 0, MPI_COMM_WORLD, !parity, 99, &inter));
    uint64_t sum = 0;

    running();
    long step;
    for (step = 0; more(step); step++) {
        MPI_Comm duplicate, second, bridge;
        MPI_Request requests[4];
        int token = (int)step, size, rank, found, topology, is_inter;
        if (world_rank > 0) MPI_OK(MPI_Recv(&token, 1, MPI_INT, world_rank - 1, 5, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
        CHECK_EQUAL(token, step);
        int old_copies = copies;
        MPI_OK(MPI_Comm_idup(ring, &duplicate, &requests[0]));
        MPI_OK(MPI_Comm_idup(inter, &bridge, &requests[1]));
        CHECK_EQUAL(copies, old_copies + 1);
        pause_step();
        if (world_rank < world_size - 1) MPI_OK(MPI_Send(&token, 1, MPI_INT, world_rank + 1, 5, MPI_COMM_WORLD));

        /* Others on the same communicators, before and after completion. */
        long mine = world_rank + step, total = 0, expected = 0;
        MPI_OK(MPI_Iallreduce(&mine, &total, 1, MPI_LONG, MPI_SUM, ring, &requests[2]));
        MPI_OK(MPI_Comm_idup(ring, &second, &requests[3]));
        long other = 0;
        MPI_OK(MPI_Allreduce(&mine, &other, 1, MPI_LONG, MPI_MAX, ring));
        CHECK_EQUAL(other, world_size - 1 + step);
        /* A creation while duplications are under way, and one of a communicator of this process alone. */
        MPI_Comm passing, alone;
        MPI_Request at_once;
        MPI_OK(MPI_Comm_split(MPI_COMM_WORLD, parity, 0, &passing));
        MPI_OK(MPI_Comm_free(&passing));
        MPI_OK(MPI_Comm_idup(MPI_COMM_SELF, &alone, &at_once));
        MPI_OK(MPI_Wait(&at_once, MPI_STATUS_IGNORE));
        MPI_OK(MPI_Comm_size(alone, &size));
        CHECK_EQUAL(size, 1);
        MPI_OK(MPI_Comm_free(&alone));
        MPI_OK(MPI_Waitall(4, requests, MPI_STATUSES_IGNORE));
        for (int i = 0; i < 4; i++) CHECK(requests[i] == MPI_REQUEST_NULL);
        for (int i = 0; i < world_size; i++) expected += i + step;
        CHECK_EQUAL(total, expected);

        MPI_Comm made[2] = { duplicate, second };
        for (int i = 0; i < 2; i++) {
            void *value;
            MPI_OK(MPI_Comm_size(made[i], &size));
            CHECK_EQUAL(size, world_size);
            MPI_OK(MPI_Topo_test(made[i], &topology));
            CHECK_EQUAL(topology, MPI_CART);
            MPI_OK(MPI_Comm_get_attr(made[i], keyval, &value, &found));
            CHECK(found && (intptr_t)value == 8);
            int source, target, in = -1;
            MPI_OK(MPI_Comm_rank(made[i], &rank));
            MPI_OK(MPI_Cart_shift(made[i], 0, 1, &source, &target));
            MPI_OK(MPI_Sendrecv(&rank, 1, MPI_INT, target, 1, &in, 1, MPI_INT, source, 1, made[i], MPI_STATUS_IGNORE));
            CHECK_EQUAL(in, source);
            total = 0;
            MPI_OK(MPI_Allreduce(&mine, &total, 1, MPI_LONG, MPI_SUM, made[i]));
            CHECK_EQUAL(total, expected);
            sum = checksum(sum, (uint64_t)total);
        }

        MPI_OK(MPI_Comm_test_inter(bridge, &is_inter));
        CHECK(is_inter);
        long theirs = 0;
        expected = 0;
        MPI_OK(MPI_Allreduce(&mine, &theirs, 1, MPI_LONG, MPI_SUM, bridge));
        for (int i = !parity; i < world_size; i += 2) expected += i + step;
        CHECK_EQUAL(theirs, expected);
        MPI_OK(MPI_Comm_free(&bridge));
        MPI_OK(MPI_Comm_free(&second));
        MPI_OK(MPI_Comm_free(&duplicate));
    }

    MPI_OK(MPI_Comm_free(&inter));
    MPI_OK(MPI_Comm_free(&split));
    MPI_OK(MPI_Comm_free(&ring));
    MPI_OK(MPI_Comm_free_keyval(&keyval));
    return finish(step, sum);
}
