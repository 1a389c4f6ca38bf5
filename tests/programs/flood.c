/* Floods of small messages to a rank which does not call MPI meanwhile: their sender fills whatever the library has between the two and has to wait for the
 * receiver, in the middle of a blocking send. The direction changes with each step; lengths vary between 8 and 128 bytes, and two tags are received in
 * another order than they were sent. */
#include "check.h"

enum { most_words = 16, tag_first = 5, tag_second = 6 };

static int words_of(long step, long message) { return 1 + (int)(pattern_of(0, step, message) % most_words); }

static void send_all(long step, int to)
{
    uint64_t words[most_words];
    for (long message = 0; message < options.size; message++) {
        for (int i = 0; i < words_of(step, message); i++) words[i] = pattern_of(world_rank, step, message * most_words + i);
        MPI_OK(MPI_Send(words, words_of(step, message), MPI_UINT64_T, to, message % 2 ? tag_second : tag_first, MPI_COMM_WORLD));
    }
}

static uint64_t receive_all(long step, int from)
{
    uint64_t words[most_words], sum = 0;
    for (int second = 0; second < 2; second++) {
        for (long message = second; message < options.size; message += 2) {
            MPI_Status status;
            int count;
            MPI_OK(MPI_Recv(words, most_words, MPI_UINT64_T, from, second ? tag_second : tag_first, MPI_COMM_WORLD, &status));
            MPI_OK(MPI_Get_count(&status, MPI_UINT64_T, &count));
            CHECK_EQUAL(count, words_of(step, message));
            for (int i = 0; i < count; i++) {
                CHECK_EQUAL(words[i], pattern_of(from, step, message * most_words + i));
                sum = checksum(sum, words[i]);
            }
        }
    }
    return sum;
}

int main(int argc, char **argv)
{
    start(argc, argv, "flood", (struct options){ .size = 6000 });
    CHECK(world_size >= 2);
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    uint64_t sum = 0;
    running();
    long step;
    for (step = 0; more(step); step++) {
        /* One rank receives and its left neighbour sends; the others meet them again at the next barrier. */
        long receiver = step % world_size;
        if (right == receiver) send_all(step, right);
        if (world_rank == receiver) {
            pause_step();
            sum = checksum(sum, receive_all(step, left));
        }
        if (step % 8 == 7) MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    }
    return finish(step, sum);
}
