/* Partitioned sends and receives whose two sides cut the message differently; partitions become ready in any order, some of them in the step
 * before, so that a checkpoint finds half-filled transfers, transfers on their way and receives that wait. Two pairs with the same tag must
 * not be mixed up, nor taken for an ordinary message. Where mpi.h has no partitions, persistent requests carry the same data. */
#include "check.h"

enum { elements = 96, sent_in = 8, received_in = 6, pairs = 2 };

#if MPI_VERSION < 4
#define MPI_Psend_init(buffer, parts, count, type, peer, tag, comm, info, request) MPI_Send_init(buffer, (parts) * (count), type, peer, tag, comm, request)
#define MPI_Precv_init(buffer, parts, count, type, peer, tag, comm, info, request) MPI_Recv_init(buffer, (parts) * (count), type, peer, tag, comm, request)
#define start_send(request) MPI_SUCCESS
#define ready(low, high, request) ((high) == sent_in - 1 ? MPI_Start(&(request)) : MPI_SUCCESS)
#define arrived(request, part, flag) (*(flag) = 0, MPI_SUCCESS)
#define partition_tag(pair) (10 + (pair))
enum { ordinary_tag = 6 };
#else
#define start_send(request) MPI_Start(&(request))
#define ready(low, high, request) MPI_Pready_range(low, high, request)
#define arrived(request, part, flag) MPI_Parrived(request, part, flag)
#define partition_tag(pair) ((pair) * 0 + 5)
enum { ordinary_tag = 5 };
#endif

int main(int argc, char **argv)
{
    start(argc, argv, "partitioned", (struct options){ .steps = 200 });
    int right = (world_rank + 1) % world_size, left = (world_rank + world_size - 1) % world_size;
    uint64_t out[pairs][elements], in[pairs][elements], sum = 0;
    MPI_Request send[pairs], receive[pairs];
    for (int p = 0; p < pairs; p++)
        MPI_OK(MPI_Psend_init(out[p], sent_in, elements / sent_in, MPI_UINT64_T, right, partition_tag(p), MPI_COMM_WORLD, MPI_INFO_NULL, &send[p]));
    for (int p = 0; p < pairs; p++)
        MPI_OK(MPI_Precv_init(in[p], received_in, elements / received_in, MPI_UINT64_T, left, partition_tag(p), MPI_COMM_WORLD, MPI_INFO_NULL, &receive[p]));

    /* What the next step sends: the first half is ready before the step begins. */
    for (int p = 0; p < pairs; p++) {
        for (int i = 0; i < elements; i++) out[p][i] = pattern_of(world_rank, 0, p * elements + i);
        MPI_OK(start_send(send[p]));
        MPI_OK(ready(0, sent_in / 2 - 1, send[p]));
    }
    running();
    long step;
    for (step = 0; more(step); step++) {
        uint64_t ordinary = pattern_of(world_rank, step, -1), got;
        MPI_Request message;
        MPI_Status status;
        int flag;
        MPI_OK(MPI_Isend(&ordinary, 1, MPI_UINT64_T, right, ordinary_tag, MPI_COMM_WORLD, &message));
        memset(in, 0, sizeof in);
        MPI_OK(MPI_Startall(pairs, receive));
        pause_step();
        if (step % 3 != 0) {
            MPI_OK(ready(sent_in / 2, sent_in - 1, send[1]));
            MPI_OK(ready(sent_in / 2, sent_in - 1, send[0]));
        } else {
#if MPI_VERSION >= 4
            int rest[sent_in / 2];
            for (int i = 0; i < sent_in / 2; i++) rest[i] = sent_in - 1 - i;
            MPI_OK(MPI_Pready_list(sent_in / 2, rest, send[0]));
            for (int i = sent_in / 2; i < sent_in; i++) MPI_OK(MPI_Pready(i, send[1]));
#else
            MPI_OK(MPI_Startall(pairs, send));
#endif
        }
        for (flag = 0; !flag && MPI_VERSION >= 4;) MPI_OK(arrived(receive[1], received_in - 1, &flag));
        MPI_OK(MPI_Wait(&receive[0], &status));
        CHECK_EQUAL(status.MPI_SOURCE, left);
        CHECK_EQUAL(status.MPI_TAG, partition_tag(0));
        MPI_OK(MPI_Wait(&receive[1], MPI_STATUS_IGNORE));
        MPI_OK(MPI_Waitall(pairs, send, MPI_STATUSES_IGNORE));
        MPI_OK(MPI_Recv(&got, 1, MPI_UINT64_T, left, ordinary_tag, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
        CHECK_EQUAL(got, pattern_of(left, step, -1));
        MPI_OK(MPI_Wait(&message, MPI_STATUS_IGNORE));
        for (int p = 0; p < pairs; p++)
            for (int i = 0; i < elements; i++) {
                CHECK_EQUAL(in[p][i], pattern_of(left, step, p * elements + i));
                sum = checksum(sum, in[p][i]);
                out[p][i] = pattern_of(world_rank, step + 1, p * elements + i);
            }
        for (int p = 0; p < pairs; p++) {
            MPI_OK(start_send(send[p]));
            MPI_OK(ready(0, sent_in / 2 - 1, send[p]));
        }
    }
    MPI_OK(MPI_Startall(pairs, receive));
    for (int p = 0; p < pairs; p++) MPI_OK(ready(sent_in / 2, sent_in - 1, send[p]));
    MPI_OK(MPI_Waitall(pairs, receive, MPI_STATUSES_IGNORE));
    MPI_OK(MPI_Waitall(pairs, send, MPI_STATUSES_IGNORE));
    for (int p = 0; p < pairs; p++) {
        MPI_OK(MPI_Request_free(&send[p]));
        MPI_OK(MPI_Request_free(&receive[p]));
    }
    return finish(step, sum);
}
