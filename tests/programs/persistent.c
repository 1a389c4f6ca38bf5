/* Persistent requests of each sending mode, started together and one by one; between two steps some are active (a receive that waits
 * for the next step's message) and some are not. */
#include "check.h"

enum { words = 32, modes = 3 };

int main(int argc, char **argv)
{
    start(argc, argv, "persistent", (struct options){ 0 });
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    uint64_t out[modes][words], in[modes][words], ahead_out, ahead_in, sum = 0;
    MPI_Request request[2 * modes], ahead[2];
    for (int m = 0; m < modes; m++) MPI_OK(MPI_Recv_init(in[m], words, MPI_UINT64_T, left, 20 + m, MPI_COMM_WORLD, &request[m]));
    MPI_OK(MPI_Send_init(out[0], words, MPI_UINT64_T, right, 20, MPI_COMM_WORLD, &request[modes]));
    MPI_OK(MPI_Ssend_init(out[1], words, MPI_UINT64_T, right, 21, MPI_COMM_WORLD, &request[modes + 1]));
    MPI_OK(MPI_Send_init(out[2], words, MPI_UINT64_T, right, 22, MPI_COMM_WORLD, &request[modes + 2]));
    MPI_OK(MPI_Recv_init(&ahead_in, 1, MPI_UINT64_T, left, 30, MPI_COMM_WORLD, &ahead[0]));
    MPI_OK(MPI_Send_init(&ahead_out, 1, MPI_UINT64_T, right, 30, MPI_COMM_WORLD, &ahead[1]));

    MPI_OK(MPI_Start(&ahead[0]));
    running();
    long step;
    for (step = 0; more(step); step++) {
        MPI_Status status[2 * modes];
        for (int m = 0; m < modes; m++)
            for (int i = 0; i < words; i++) out[m][i] = pattern_of(world_rank, step, m * words + i), in[m][i] = 0;
        MPI_OK(MPI_Startall(2 * modes, request));
        pause_step();
        MPI_OK(MPI_Waitall(2 * modes, request, status));
        for (int m = 0; m < modes; m++) {
            CHECK_EQUAL(status[m].MPI_SOURCE, left);
            CHECK_EQUAL(status[m].MPI_TAG, 20 + m);
            for (int i = 0; i < words; i++) {
                CHECK_EQUAL(in[m][i], pattern_of(left, step, m * words + i));
                sum = checksum(sum, in[m][i]);
            }
        }
        for (int i = 0; i < 2 * modes; i++) CHECK(request[i] != MPI_REQUEST_NULL); /* inactive, not gone */

        /* The receive of this was started in the step before; the next one is started before this step ends. */
        ahead_out = pattern_of(world_rank, step, 999);
        MPI_OK(MPI_Start(&ahead[1]));
        MPI_OK(MPI_Wait(&ahead[1], MPI_STATUS_IGNORE));
        MPI_OK(MPI_Wait(&ahead[0], MPI_STATUS_IGNORE));
        CHECK_EQUAL(ahead_in, pattern_of(left, step, 999));
        MPI_OK(MPI_Start(&ahead[0]));
    }
    ahead_out = 1;
    MPI_OK(MPI_Start(&ahead[1]));
    MPI_OK(MPI_Waitall(2, ahead, MPI_STATUSES_IGNORE));
    CHECK_EQUAL(ahead_in, 1);
    for (int i = 0; i < 2 * modes; i++) MPI_OK(MPI_Request_free(&request[i]));
    for (int i = 0; i < 2; i++) MPI_OK(MPI_Request_free(&ahead[i]));
    CHECK(request[0] == MPI_REQUEST_NULL);
    return finish(step, sum);
}
