/* One-sided communication on windows of every flavour with every synchronisation: each step moves checked data by fences, by post and
 * wait, under exclusive locks and under lock_all, with one rank pausing inside the open epochs. Names, attributes and hints of the
 * windows must stay what they are, and addresses too: the dynamic window's are used as they were exchanged at the start. */
#include "check.h"

enum { words = 48, counters = 8 };

static int left, right, keyval;

/* --- fences over memory of the program ------------------------------------------------------------------------------------------ */

struct fenced {
    MPI_Win win;
    /* Written by the left neighbour, read by the right one. MPICH 4.0 over UCX takes the next lower multiple of 16 for a window's start. */
    _Alignas(16) uint64_t area[2 * words];
};

static uint64_t step_fenced(struct fenced *f, long step)
{
    uint64_t out[words], in[words], sum = 0;
    for (int i = 0; i < words; i++) {
        out[i] = pattern_of(world_rank, step, i);
        f->area[i] = 0;
        f->area[words + i] = pattern_of(world_rank, step, 500 + i);
        in[i] = 0;
    }
    MPI_OK(MPI_Win_fence(0, f->win));
    MPI_OK(MPI_Put(out, words, MPI_UINT64_T, right, 0, words, MPI_UINT64_T, f->win));
    MPI_OK(MPI_Get(in, words, MPI_UINT64_T, left, words, words, MPI_UINT64_T, f->win));
    if (world_rank == step % world_size) pause_step();
    MPI_OK(MPI_Win_fence(0, f->win));
    for (int i = 0; i < words; i++) {
        CHECK_EQUAL(f->area[i], pattern_of(left, step, i));
        CHECK_EQUAL(in[i], pattern_of(left, step, 500 + i));
        sum = checksum(sum, f->area[i]);
    }
    /* Every rank adds to every rank in the same epoch, once all have looked. */
    MPI_OK(MPI_Win_fence(0, f->win));
    uint64_t one = (uint64_t)world_rank + 1;
    for (int rank = 0; rank < world_size; rank++)
        MPI_OK(MPI_Accumulate(&one, 1, MPI_UINT64_T, rank, 2, 1, MPI_UINT64_T, MPI_SUM, f->win));
    MPI_OK(MPI_Win_fence(MPI_MODE_NOSUCCEED, f->win));
    CHECK_EQUAL(f->area[2], pattern_of(left, step, 2) + (uint64_t)world_size * (uint64_t)(world_size + 1) / 2);
    return sum;
}

/* --- post, start, complete, wait over memory of the library; strided types --------------------------------------------------------- */

struct exposed {
    MPI_Win win;
    uint64_t *area;
    MPI_Group to, from;
    MPI_Datatype every_second;
};

static uint64_t step_exposed(struct exposed *e, long step)
{
    uint64_t out[words], sum = 0;
    for (int i = 0; i < words; i++) out[i] = pattern_of(world_rank, step, 1000 + i);
    MPI_OK(MPI_Win_post(e->from, 0, e->win));
    if (world_rank == (step + 1) % world_size) pause_step();
    MPI_OK(MPI_Win_start(e->to, 0, e->win));
    MPI_OK(MPI_Put(out, words, MPI_UINT64_T, right, 1, 1, e->every_second, e->win));
    MPI_OK(MPI_Win_complete(e->win));
    if (step % 2) {
        for (int done = 0; !done;) MPI_OK(MPI_Win_test(e->win, &done));
    } else {
        MPI_OK(MPI_Win_wait(e->win));
    }
    for (int i = 0; i < words; i++) {
        CHECK_EQUAL(e->area[2 * i], 77);
        CHECK_EQUAL(e->area[2 * i + 1], pattern_of(left, step, 1000 + i));
        sum = checksum(sum, e->area[2 * i + 1]);
    }
    return sum;
}

/* --- exclusive locks on a dynamic window ------------------------------------------------------------------------------------------- */

struct dynamic {
    MPI_Win win;
    uint64_t *memory;    /* attached: a counter and a list of who counted last */
    MPI_Aint *addresses; /* of every rank's memory */
};

static void step_dynamic(struct dynamic *d, long step)
{
    int target = (int)(step % world_size);
    uint64_t cell[2];
    MPI_OK(MPI_Win_lock(MPI_LOCK_EXCLUSIVE, target, 0, d->win));
    MPI_OK(MPI_Get(cell, 2, MPI_UINT64_T, target, d->addresses[target], 2, MPI_UINT64_T, d->win));
    MPI_OK(MPI_Win_flush(target, d->win));
    CHECK_EQUAL(cell[1], pattern(cell[0]));
    cell[1] = pattern(++cell[0]);
    if (world_rank == (step + 2) % world_size) pause_step();
    MPI_OK(MPI_Put(cell, 2, MPI_UINT64_T, target, d->addresses[target], 2, MPI_UINT64_T, d->win));
    MPI_OK(MPI_Win_unlock(target, d->win));
}

/* --- atomics under lock_all --------------------------------------------------------------------------------------------------------- */

struct atomic {
    MPI_Win win;
    _Alignas(16) int64_t words[counters];
};

static void step_atomic(struct atomic *a, long step)
{
    int64_t one = 1, before = -1, swapped = -1;
    int64_t mine[2] = { world_rank, step }, seen[2];
    MPI_OK(MPI_Win_lock_all(step % 3 ? 0 : MPI_MODE_NOCHECK, a->win));
    MPI_OK(MPI_Fetch_and_op(&one, &before, MPI_INT64_T, 0, 0, MPI_SUM, a->win));
    MPI_OK(MPI_Win_flush(0, a->win));
    CHECK(before >= step && before < (int64_t)world_size * (step + 1) + world_size);
    MPI_OK(MPI_Accumulate(&one, 1, MPI_INT64_T, right, 1, 1, MPI_INT64_T, MPI_SUM, a->win));
    if (world_rank == step % world_size) pause_step();
    if (world_size > 1) {
        /* The right neighbour's word 2 belongs to this rank alone. */
        int64_t expected = step, next = step + 1;
        MPI_OK(MPI_Compare_and_swap(&next, &expected, &swapped, MPI_INT64_T, right, 2, a->win));
        MPI_OK(MPI_Win_flush_local(right, a->win));
        MPI_OK(MPI_Win_flush(right, a->win));
        CHECK_EQUAL(swapped, step);
    }
    MPI_OK(MPI_Get_accumulate(mine, 2, MPI_INT64_T, seen, 2, MPI_INT64_T, right, 4, 2, MPI_INT64_T, MPI_REPLACE, a->win));
    MPI_OK(MPI_Win_flush_all(a->win));
    CHECK_EQUAL(seen[0], step ? world_rank : -1);
    CHECK_EQUAL(seen[1], step - 1);
    MPI_OK(MPI_Win_unlock_all(a->win));
}

/* --- memory shared by the ranks of a node, and operations with requests ----------------------------------------------------------- */

struct shared {
    MPI_Win win;
    int left, right;             /* neighbours in the node */
    int left_world, right_world; /* and who they are */
    uint64_t *mine, *theirs; /* own part; the right neighbour's, looked at directly */
};

static void step_shared(struct shared *s, long step)
{
    uint64_t out[words], in[words];
    MPI_Request requests[2];
    MPI_OK(MPI_Win_lock_all(MPI_MODE_NOCHECK, s->win));
    for (int i = 0; i < words; i++) out[i] = pattern_of(world_rank, step, 2000 + i), in[i] = 0;
    s->mine[words] = pattern_of(world_rank, step, 2500);
    MPI_OK(MPI_Win_sync(s->win));
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    MPI_OK(MPI_Rput(out, words, MPI_UINT64_T, s->right, 0, words, MPI_UINT64_T, s->win, &requests[0]));
    MPI_OK(MPI_Rget(in, 1, MPI_UINT64_T, s->left, words, 1, MPI_UINT64_T, s->win, &requests[1]));
    if (world_rank == step % world_size) pause_step();
    MPI_OK(MPI_Waitall(2, requests, MPI_STATUSES_IGNORE));
    MPI_OK(MPI_Win_flush_all(s->win));
    MPI_OK(MPI_Win_sync(s->win));
    CHECK_EQUAL(in[0], pattern_of(s->left_world, step, 2500));
    CHECK_EQUAL(s->theirs[words], pattern_of(s->right_world, step, 2500));
    for (int i = 0; i < words; i++) CHECK_EQUAL(s->theirs[i], out[i]);
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    MPI_OK(MPI_Win_sync(s->win));
    for (int i = 0; i < words; i++) CHECK_EQUAL(s->mine[i], pattern_of(s->left_world, step, 2000 + i));
    MPI_OK(MPI_Win_unlock_all(s->win));
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
}

/* Of separate parts, one without memory has no address. */
static void share_unevenly(MPI_Comm node, int rank, int size)
{
    MPI_Info hints;
    MPI_Win win;
    void *mine;
    MPI_OK(MPI_Info_create(&hints));
    MPI_OK(MPI_Info_set(hints, "alloc_shared_noncontig", "true"));
    MPI_OK(MPI_Win_allocate_shared(rank % 2 ? 0 : sizeof(uint64_t), 1, hints, node, &mine, &win));
    CHECK((mine == NULL) == (rank % 2 != 0));
    for (int other = 0; other < size; other++) {
        MPI_Aint bytes;
        int unit;
        void *base;
        MPI_OK(MPI_Win_shared_query(win, other, &bytes, &unit, &base));
        CHECK((base == NULL) == (other % 2 != 0));
        CHECK((bytes == 0) == (other % 2 != 0)); /* Open MPI tells whole pages of the others */
    }
    MPI_OK(MPI_Win_free(&win));
    MPI_OK(MPI_Info_free(&hints));
}

static void share(struct shared *s)
{
    MPI_Comm node;
    MPI_Aint their_size;
    int rank, size, their_unit;
    MPI_OK(MPI_Comm_split_type(MPI_COMM_WORLD, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &node));
    MPI_OK(MPI_Comm_rank(node, &rank));
    MPI_OK(MPI_Comm_size(node, &size));
    s->left = (rank + size - 1) % size;
    s->right = (rank + 1) % size;
    MPI_OK(MPI_Sendrecv(&world_rank, 1, MPI_INT, s->right, 0, &s->left_world, 1, MPI_INT, s->left, 0, node, MPI_STATUS_IGNORE));
    MPI_OK(MPI_Sendrecv(&world_rank, 1, MPI_INT, s->left, 0, &s->right_world, 1, MPI_INT, s->right, 0, node, MPI_STATUS_IGNORE));
    MPI_OK(MPI_Win_allocate_shared((words + 2) * sizeof(uint64_t), sizeof(uint64_t), MPI_INFO_NULL, node, &s->mine, &s->win));
    MPI_OK(MPI_Win_shared_query(s->win, s->right, &their_size, &their_unit, &s->theirs));
    CHECK_EQUAL(their_size, (words + 2) * sizeof(uint64_t));
    CHECK_EQUAL(their_unit, sizeof(uint64_t));
    share_unevenly(node, rank, size);
    MPI_OK(MPI_Comm_free(&node));
}

/* --- what windows carry --------------------------------------------------------------------------------------------------------------- */

static void check_window(MPI_Win win, const char *name, void *base, MPI_Aint size, int unit, int flavor)
{
    char text[MPI_MAX_OBJECT_NAME];
    int length, flag;
    void *value;
    MPI_OK(MPI_Win_get_name(win, text, &length));
    CHECK(!strcmp(text, name));
    MPI_OK(MPI_Win_get_attr(win, MPI_WIN_BASE, &value, &flag));
    CHECK(flag && (value == base || flavor == MPI_WIN_FLAVOR_DYNAMIC));
    MPI_OK(MPI_Win_get_attr(win, MPI_WIN_SIZE, &value, &flag));
    CHECK(flag && *(MPI_Aint *)value == size);
    MPI_OK(MPI_Win_get_attr(win, MPI_WIN_DISP_UNIT, &value, &flag));
    CHECK(flag && *(int *)value == unit);
    MPI_OK(MPI_Win_get_attr(win, MPI_WIN_CREATE_FLAVOR, &value, &flag));
    CHECK(flag && *(int *)value == flavor);
    MPI_OK(MPI_Win_get_attr(win, keyval, &value, &flag));
    CHECK(flag && value == (void *)name);
}

static int deleted;

static int count_deletion(MPI_Win win, int key, void *value, void *extra)
{
    (void)win, (void)value;
    CHECK_EQUAL(key, keyval);
    CHECK(extra == &deleted);
    deleted++;
    return MPI_SUCCESS;
}

static void introduce(MPI_Win win, const char *name)
{
    MPI_OK(MPI_Win_set_name(win, name));
    MPI_OK(MPI_Win_set_attr(win, keyval, (void *)name));
    MPI_OK(MPI_Win_set_errhandler(win, MPI_ERRORS_RETURN));
}

int main(int argc, char **argv)
{
    start(argc, argv, "windows", (struct options){ 0 });
    left = (world_rank + world_size - 1) % world_size;
    right = (world_rank + 1) % world_size;
    MPI_OK(MPI_Win_create_keyval(MPI_WIN_NULL_COPY_FN, count_deletion, &keyval, &deleted));

    static struct fenced fenced;
    MPI_OK(MPI_Win_create(fenced.area, sizeof fenced.area, sizeof(uint64_t), MPI_INFO_NULL, MPI_COMM_WORLD, &fenced.win));
    introduce(fenced.win, "fenced");

    struct exposed exposed;
    MPI_Group world;
    MPI_OK(MPI_Comm_group(MPI_COMM_WORLD, &world));
    MPI_OK(MPI_Group_incl(world, 1, &right, &exposed.to));
    MPI_OK(MPI_Group_incl(world, 1, &left, &exposed.from));
    MPI_OK(MPI_Type_vector(words, 1, 2, MPI_UINT64_T, &exposed.every_second));
    MPI_OK(MPI_Type_commit(&exposed.every_second));
    MPI_OK(MPI_Win_allocate(2 * words * sizeof(uint64_t), sizeof(uint64_t), MPI_INFO_NULL, MPI_COMM_WORLD, &exposed.area, &exposed.win));
    for (int i = 0; i < 2 * words; i++) exposed.area[i] = 77;
    introduce(exposed.win, "exposed");

    struct dynamic dynamic;
    MPI_OK(MPI_Win_create_dynamic(MPI_INFO_NULL, MPI_COMM_WORLD, &dynamic.win));
    dynamic.memory = malloc(2 * sizeof(uint64_t));
    dynamic.addresses = malloc(sizeof(MPI_Aint) * (size_t)world_size);
    CHECK(dynamic.memory != NULL && dynamic.addresses != NULL);
    dynamic.memory[0] = 0;
    dynamic.memory[1] = pattern(0);
    MPI_OK(MPI_Win_attach(dynamic.win, dynamic.memory, 2 * sizeof(uint64_t)));
    MPI_Aint address;
    MPI_OK(MPI_Get_address(dynamic.memory, &address));
    MPI_OK(MPI_Allgather(&address, 1, MPI_AINT, dynamic.addresses, 1, MPI_AINT, MPI_COMM_WORLD));
    introduce(dynamic.win, "dynamic");

    static struct atomic atomic;
    MPI_OK(MPI_Win_create(atomic.words, sizeof atomic.words, sizeof(int64_t), MPI_INFO_NULL, MPI_COMM_WORLD, &atomic.win));
    introduce(atomic.win, "atomic");
    atomic.words[4] = atomic.words[5] = -1; /* nobody yet, in step -1 */

    struct shared shared;
    share(&shared);
    introduce(shared.win, "shared");

    uint64_t sum = 0;
    running();
    long step;
    for (step = 0; more(step); step++) {
        step_shared(&shared, step);
        sum = checksum(sum, step_fenced(&fenced, step));
        sum = checksum(sum, step_exposed(&exposed, step));
        step_dynamic(&dynamic, step);
        step_atomic(&atomic, step);
        check_window(fenced.win, "fenced", fenced.area, sizeof fenced.area, sizeof(uint64_t), MPI_WIN_FLAVOR_CREATE);
        check_window(exposed.win, "exposed", exposed.area, 2 * words * sizeof(uint64_t), sizeof(uint64_t), MPI_WIN_FLAVOR_ALLOCATE);
        check_window(dynamic.win, "dynamic", NULL, 0, 1, MPI_WIN_FLAVOR_DYNAMIC);
        CHECK_EQUAL(MPI_Put(&sum, 1, MPI_UINT64_T, world_size, 0, 1, MPI_UINT64_T, fenced.win) == MPI_SUCCESS, 0);
    }

    /* Everybody has counted: nothing was lost and nothing done twice. */
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    long turns = step / world_size + (world_rank < step % world_size);
    CHECK_EQUAL(dynamic.memory[0], (uint64_t)turns * (uint64_t)world_size);
    CHECK_EQUAL(atomic.words[0], world_rank == 0 ? step * world_size : 0);
    CHECK_EQUAL(atomic.words[1], step);

    MPI_OK(MPI_Win_detach(dynamic.win, dynamic.memory));
    MPI_OK(MPI_Win_free(&fenced.win));
    MPI_OK(MPI_Win_free(&exposed.win));
    MPI_OK(MPI_Win_free(&dynamic.win));
    MPI_OK(MPI_Win_free(&atomic.win));
    MPI_OK(MPI_Win_free(&shared.win));
    CHECK(atomic.win == MPI_WIN_NULL);
    CHECK_EQUAL(deleted, 5);
    MPI_OK(MPI_Win_free_keyval(&keyval));
    MPI_OK(MPI_Type_free(&exposed.every_second));
    return finish(step, sum);
}
