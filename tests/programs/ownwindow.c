/* Windows over one process, of every flavour but the shared one: transfers with and without derived types, accumulating operations, requests, and each synchronisation,
 * all with the process itself. Open MPI 4.1 makes no such window natively. */
#include "check.h"

enum { words = 24 };

struct own {
    MPI_Win created, allocated, dynamic;
    uint64_t *memory;    /* of the created window */
    uint64_t *given;     /* of the allocated one */
    uint64_t *attached;  /* of the dynamic one */
    MPI_Group self;
    MPI_Datatype every_second;
};

/* Fences; a put into every second word, and a get which reads them back in a row. */
static void step_created(struct own *o, long step)
{
    uint64_t out[words], in[words];
    for (int i = 0; i < words; i++) out[i] = pattern_of(world_rank, step, i), in[i] = 0;
    for (int i = 0; i < 2 * words; i++) o->memory[i] = 7;
    MPI_OK(MPI_Win_fence(0, o->created));
    MPI_OK(MPI_Put(out, words, MPI_UINT64_T, 0, 1, 1, o->every_second, o->created));
    if (world_rank == step % world_size) pause_step();
    MPI_OK(MPI_Win_fence(0, o->created));
    MPI_OK(MPI_Get(in, words, MPI_UINT64_T, 0, 1, 1, o->every_second, o->created));
    MPI_OK(MPI_Win_fence(MPI_MODE_NOSUCCEED, o->created));
    for (int i = 0; i < words; i++) {
        CHECK_EQUAL(o->memory[2 * i], 7);
        CHECK_EQUAL(o->memory[2 * i + 1], out[i]);
        CHECK_EQUAL(in[i], out[i]);
    }
}

/* A lock; operations with requests, an accumulation of a derived type, atomics. */
static void step_allocated(struct own *o, long step)
{
    uint64_t out[words], in = 0, one = 1, before = 0, next = (uint64_t)step + 1, expected = (uint64_t)step, swapped = 0;
    MPI_Request requests[2];
    for (int i = 0; i < words; i++) out[i] = pattern_of(world_rank, step, 100 + i);
    MPI_OK(MPI_Win_lock(step % 2 ? MPI_LOCK_SHARED : MPI_LOCK_EXCLUSIVE, 0, 0, o->allocated));
    MPI_OK(MPI_Rput(out, words, MPI_UINT64_T, 0, 0, words, MPI_UINT64_T, o->allocated, &requests[0]));
    MPI_OK(MPI_Wait(&requests[0], MPI_STATUS_IGNORE));
    MPI_OK(MPI_Win_flush(0, o->allocated));
    MPI_OK(MPI_Rget(&in, 1, MPI_UINT64_T, 0, 5, 1, MPI_UINT64_T, o->allocated, &requests[0]));
    MPI_OK(MPI_Raccumulate(&one, 1, MPI_UINT64_T, 0, 6, 1, MPI_UINT64_T, MPI_SUM, o->allocated, &requests[1]));
    MPI_OK(MPI_Waitall(2, requests, MPI_STATUSES_IGNORE));
    CHECK_EQUAL(in, out[5]);
    if (world_rank == step % world_size) pause_step();
    MPI_OK(MPI_Accumulate(out, words, MPI_UINT64_T, 0, 3 * words, 1, o->every_second, MPI_REPLACE, o->allocated));
    MPI_OK(MPI_Fetch_and_op(&one, &before, MPI_UINT64_T, 0, 2 * words, MPI_SUM, o->allocated));
    MPI_OK(MPI_Compare_and_swap(&next, &expected, &swapped, MPI_UINT64_T, 0, 2 * words + 1, o->allocated));
    MPI_OK(MPI_Win_flush_local(0, o->allocated));
    MPI_OK(MPI_Win_unlock(0, o->allocated));
    CHECK_EQUAL(before, step);
    CHECK_EQUAL(swapped, step);
    CHECK_EQUAL(o->given[6], out[6] + 1);
    for (int i = 0; i < words; i++) CHECK_EQUAL(o->given[3 * words + 2 * i], out[i]);
}

/* Post and start towards oneself; displacements are addresses. */
static void step_dynamic(struct own *o, long step)
{
    uint64_t out = pattern_of(world_rank, step, 200), fetched = 0;
    MPI_Aint address;
    MPI_OK(MPI_Get_address(o->attached, &address));
    MPI_OK(MPI_Win_post(o->self, 0, o->dynamic));
    MPI_OK(MPI_Win_start(o->self, 0, o->dynamic));
    MPI_OK(MPI_Get_accumulate(&out, 1, MPI_UINT64_T, &fetched, 1, MPI_UINT64_T, 0, address, 1, MPI_UINT64_T, MPI_BXOR, o->dynamic));
    if (world_rank == step % world_size) pause_step();
    MPI_OK(MPI_Win_complete(o->dynamic));
    MPI_OK(MPI_Win_wait(o->dynamic));
    CHECK_EQUAL(o->attached[0], fetched ^ out);
    MPI_OK(MPI_Win_lock_all(0, o->dynamic));
    MPI_OK(MPI_Put(&out, 1, MPI_UINT64_T, 0, MPI_Aint_add(address, sizeof out), 1, MPI_UINT64_T, o->dynamic));
    MPI_OK(MPI_Win_flush_all(o->dynamic));
    MPI_OK(MPI_Win_sync(o->dynamic));
    MPI_OK(MPI_Win_unlock_all(o->dynamic));
    CHECK_EQUAL(o->attached[1], out);
}

int main(int argc, char **argv)
{
    start(argc, argv, "ownwindow", (struct options){ 0 });
    struct own own;
    own.memory = malloc(2 * words * sizeof(uint64_t));
    own.attached = calloc(2, sizeof(uint64_t));
    CHECK(own.memory != NULL && own.attached != NULL);
    MPI_OK(MPI_Comm_group(MPI_COMM_SELF, &own.self));
    MPI_OK(MPI_Type_vector(words, 1, 2, MPI_UINT64_T, &own.every_second));
    MPI_OK(MPI_Type_commit(&own.every_second));
    MPI_OK(MPI_Win_create(own.memory, 2 * words * sizeof(uint64_t), sizeof(uint64_t), MPI_INFO_NULL, MPI_COMM_SELF, &own.created));
    MPI_OK(MPI_Win_allocate(5 * words * sizeof(uint64_t), sizeof(uint64_t), MPI_INFO_NULL, MPI_COMM_SELF, &own.given, &own.allocated));
    memset(own.given, 0, 5 * words * sizeof(uint64_t));
    MPI_OK(MPI_Win_create_dynamic(MPI_INFO_NULL, MPI_COMM_SELF, &own.dynamic));
    MPI_OK(MPI_Win_attach(own.dynamic, own.attached, 2 * sizeof(uint64_t)));

    uint64_t sum = 0;
    running();
    long step;
    for (step = 0; more(step); step++) {
        step_created(&own, step);
        step_allocated(&own, step);
        step_dynamic(&own, step);
        sum = checksum(checksum(checksum(sum, own.memory[3]), own.given[1]), own.attached[0]);
    }

    MPI_OK(MPI_Win_detach(own.dynamic, own.attached));
    MPI_OK(MPI_Win_free(&own.created));
    MPI_OK(MPI_Win_free(&own.allocated));
    MPI_OK(MPI_Win_free(&own.dynamic));
    CHECK(own.dynamic == MPI_WIN_NULL);
    MPI_OK(MPI_Type_free(&own.every_second));
    MPI_OK(MPI_Group_free(&own.self));
    return finish(step, sum);
}
