/* Matching: receives from any source with any tag, Probe and Iprobe, the order of messages of one sender, and messages that stay
 * unreceived through the whole loop: small ones (the library has buffered them), a large one (its data has not moved yet) and a
 * receive which nothing has matched yet. */
#include "check.h"

enum { max_ranks = 256, per_step = 3, waiting_messages = 20, late_growth = 24 /* all stay below the 4 KiB up to which both libraries buffer */, large_words = 1 << 17 /* 1 MiB */, tag_late = 31000, tag_large = 31500, tag_unmatched = 31999 };

static uint64_t large_out[large_words], large_in[large_words];

/* A message which has to stay in flight until the end: its length and tag derive from its number. */
static int late_words(int number) { return 1 + number * late_growth; }

static void send_late(int to)
{
    uint64_t words[1 + waiting_messages * late_growth];
    for (int number = 0; number < waiting_messages; number++) {
        for (int i = 0; i < late_words(number); i++) words[i] = pattern_of(world_rank, -1 - number, i);
        MPI_OK(MPI_Send(words, late_words(number), MPI_UINT64_T, to, tag_late + number, MPI_COMM_WORLD));
    }
}

static uint64_t receive_late(int from)
{
    uint64_t words[1 + waiting_messages * late_growth], sum = 0;
    for (int number = 0; number < waiting_messages; number++) {
        MPI_Status status;
        int count;
        /* The even ones by their tag, the odd ones as "the next of this sender": both must give the order in which they were sent. */
        MPI_OK(MPI_Probe(from, number % 2 ? MPI_ANY_TAG : tag_late + number, MPI_COMM_WORLD, &status));
        CHECK_EQUAL(status.MPI_TAG, tag_late + number);
        MPI_OK(MPI_Get_count(&status, MPI_UINT64_T, &count));
        CHECK_EQUAL(count, late_words(number));
        MPI_OK(MPI_Recv(words, count, MPI_UINT64_T, from, status.MPI_TAG, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
        for (int i = 0; i < count; i++) {
            CHECK_EQUAL(words[i], pattern_of(from, -1 - number, i));
            sum = checksum(sum, words[i]);
        }
    }
    return sum;
}

/* Rank 0 hears from everybody in whatever order it comes; the messages of one sender must come in theirs. */
static uint64_t many_to_one(long step, MPI_Comm comm)
{
    if (world_rank != 0) {
        for (int k = 0; k < per_step; k++) {
            uint64_t word = pattern_of(world_rank, step, k);
            MPI_OK(MPI_Send(&word, 1, MPI_UINT64_T, 0, 100 + k, comm));
        }
        return 0;
    }
    /* How many messages of each rank have come. A fast rank may be steps ahead of a slow one, so this outlives the step. */
    static long next[max_ranks];
    uint64_t sum = 0;
    for (int received = 0; received < per_step * (world_size - 1); received++) {
        MPI_Status status;
        uint64_t word;
        if (received % 3 == 0) {
            MPI_OK(MPI_Probe(MPI_ANY_SOURCE, MPI_ANY_TAG, comm, &status));
            MPI_OK(MPI_Recv(&word, 1, MPI_UINT64_T, status.MPI_SOURCE, status.MPI_TAG, comm, MPI_STATUS_IGNORE));
        } else if (received % 3 == 1) {
            int there = 0;
            while (!there) MPI_OK(MPI_Iprobe(MPI_ANY_SOURCE, MPI_ANY_TAG, comm, &there, &status));
            MPI_OK(MPI_Recv(&word, 1, MPI_UINT64_T, status.MPI_SOURCE, status.MPI_TAG, comm, MPI_STATUS_IGNORE));
        } else {
            MPI_OK(MPI_Recv(&word, 1, MPI_UINT64_T, MPI_ANY_SOURCE, MPI_ANY_TAG, comm, &status));
        }
        int source = status.MPI_SOURCE;
        CHECK(source > 0 && source < world_size);
        CHECK_EQUAL(status.MPI_TAG, 100 + next[source] % per_step);
        CHECK_EQUAL(word, pattern_of(source, next[source] / per_step, next[source] % per_step));
        next[source]++;
        sum += word; /* the order between senders is free, so the sum must not depend on it */
    }
    return sum;
}

/* A message to oneself, received by the call which sends it; every fourth one does not fit, which is an error of the receive alone
 * (Open MPI's way to oneself delivers what fits and reports nothing). */
static uint64_t to_oneself(long step, MPI_Comm comm)
{
    uint64_t out[2] = { pattern_of(world_rank, step, 10), pattern_of(world_rank, step, 11) }, in[2] = { 0, 0 };
    int fits = step % 4 != 3, tag = 300 + (int)(step % 7);
    MPI_Status status;
    int result = MPI_Sendrecv(out, 2, MPI_UINT64_T, world_rank, tag, in, fits ? 2 : 1, MPI_UINT64_T, world_rank, tag, comm, &status);
    if (!fits) {
        int class;
        MPI_OK(MPI_Error_class(result, &class));
        CHECK(class == MPI_ERR_TRUNCATE || class == MPI_SUCCESS);
        CHECK_EQUAL(in[1], 0);
        return 0;
    }
    int count;
    MPI_OK(result);
    MPI_OK(MPI_Get_count(&status, MPI_UINT64_T, &count));
    /* What is wrong leaves nothing behind which a checkpoint would wait for. */
    MPI_Datatype uncommitted;
    uint64_t unused[2];
    MPI_OK(MPI_Type_contiguous(2, MPI_UINT64_T, &uncommitted));
    CHECK(MPI_Sendrecv(out, 1, uncommitted, world_rank, tag, unused, 2, MPI_UINT64_T, world_rank, tag, comm, MPI_STATUS_IGNORE) != MPI_SUCCESS);
    int nobody = (world_rank + 1) % world_size;
    CHECK(MPI_Sendrecv(out, 1, uncommitted, nobody, 299, unused, 2, MPI_UINT64_T, nobody, 299, comm, MPI_STATUS_IGNORE) != MPI_SUCCESS);
    MPI_OK(MPI_Type_free(&uncommitted));
    CHECK_EQUAL(count, 2);
    CHECK_EQUAL(status.MPI_SOURCE, world_rank);
    CHECK_EQUAL(status.MPI_TAG, tag);
    CHECK_EQUAL(in[0], out[0]);
    CHECK_EQUAL(in[1], out[1]);
    return in[0] + in[1];
}

int main(int argc, char **argv)
{
    start(argc, argv, "wildcards", (struct options){ 0 });
    CHECK(world_size >= 2 && world_size <= max_ranks);
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    MPI_Comm comm;
    MPI_OK(MPI_Comm_dup(MPI_COMM_WORLD, &comm));
    MPI_OK(MPI_Comm_set_errhandler(comm, MPI_ERRORS_RETURN));

    uint64_t unmatched = 0, sum = 0;
    MPI_Request early, large;
    MPI_OK(MPI_Irecv(&unmatched, 1, MPI_UINT64_T, MPI_ANY_SOURCE, tag_unmatched, MPI_COMM_WORLD, &early));
    send_late(right);
    for (int i = 0; i < large_words; i++) large_out[i] = pattern_of(world_rank, -1000, i);
    MPI_OK(MPI_Isend(large_out, large_words, MPI_UINT64_T, right, tag_large, MPI_COMM_WORLD, &large));

    running();
    long step;
    for (step = 0; more(step); step++) {
        int done = 1, there = 1;
        sum += many_to_one(step, comm);
        sum += to_oneself(step, comm);
        MPI_OK(MPI_Test(&early, &done, MPI_STATUS_IGNORE));
        CHECK(!done);
        MPI_OK(MPI_Iprobe(MPI_ANY_SOURCE, 1, MPI_COMM_WORLD, &there, MPI_STATUS_IGNORE));
        CHECK(!there);
        pause_step();
    }

    MPI_OK(MPI_Barrier(MPI_COMM_WORLD)); /* what follows must not reach a rank which is still in its loop */
    MPI_Status status;
    sum = checksum(sum, receive_late(left));
    MPI_OK(MPI_Recv(large_in, large_words, MPI_UINT64_T, MPI_ANY_SOURCE, tag_large, MPI_COMM_WORLD, &status));
    CHECK_EQUAL(status.MPI_SOURCE, left);
    for (int i = 0; i < large_words; i++) {
        CHECK_EQUAL(large_in[i], pattern_of(left, -1000, i));
        sum = checksum(sum, large_in[i]);
    }
    MPI_OK(MPI_Wait(&large, MPI_STATUS_IGNORE));

    uint64_t last = pattern_of(world_rank, -2000, 0);
    MPI_OK(MPI_Send(&last, 1, MPI_UINT64_T, left, tag_unmatched, MPI_COMM_WORLD));
    MPI_OK(MPI_Wait(&early, &status));
    CHECK_EQUAL(status.MPI_SOURCE, right);
    CHECK_EQUAL(status.MPI_TAG, tag_unmatched);
    CHECK_EQUAL(unmatched, pattern_of(right, -2000, 0));
    MPI_OK(MPI_Comm_free(&comm));
    return finish(step, checksum(sum, unmatched));
}
