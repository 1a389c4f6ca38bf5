/* Measures, inside a running MPI program of two ranks, what one call costs. It is the same binary natively and under Mana; run both
 * in turn and compare. Each line it prints is a JSON object with the minimum and the median over many short batches, in nanoseconds:
 * the minimum says what the code costs, the median what the machine made of it. */
#define _GNU_SOURCE
#include "measure.h"
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { own_gate = 3072 /* the boundary's own empty call */, below_gate = 3076 /* round trips by the library's own calls */ };

static const uintptr_t gate_area = 0x200000000000; /* where Mana's gate stands; nothing is mapped there natively */
static char *buffer;
static uint64_t cell, cell2;

/* The gate as a stub enters it: the number in eax, a jump through the slot. */
__attribute__((naked, noinline)) static void gate_empty(void)
{
    __asm__ volatile("movl %0, %%eax\n movabs %1, %%r11\n jmp *(%%r11)" : : "i"(own_gate), "i"(0x200000000000));
}

/* Round trips between the two ranks which never leave the lower half: int round trips, int bytes, buffer. */
__attribute__((naked, noinline)) static void gate_below(__attribute__((unused)) int n, __attribute__((unused)) int bytes, __attribute__((unused)) void *data)
{
    __asm__ volatile("movl %0, %%eax\n movabs %1, %%r11\n jmp *(%%r11)" : : "i"(below_gate), "i"(0x200000000020));
}

__attribute__((noinline)) static void function_empty(void) { __asm__ volatile("" : : : "memory"); }

static void (*volatile empty)(void);

static void call_empty(int n) { while (n--) empty(); }

static void call_rank(int n)
{
    int rank;
    while (n--) MPI_Comm_rank(comm, &rank);
}

static void call_self(int n)
{
    while (n--) {
        MPI_Request request[2];
        MPI_Irecv(&cell, 1, MPI_UINT64_T, 0, 1, MPI_COMM_SELF, &request[0]);
        MPI_Isend(&cell2, 1, MPI_UINT64_T, 0, 1, MPI_COMM_SELF, &request[1]);
        MPI_Waitall(2, request, MPI_STATUSES_IGNORE);
    }
}

static int message_bytes;

static void call_pingpong(int n)
{
    int other = !world_rank;
    while (n--) {
        if (world_rank == 0) MPI_Send(buffer, message_bytes, MPI_BYTE, other, 2, comm);
        MPI_Recv(buffer, message_bytes, MPI_BYTE, other, 2, comm, MPI_STATUS_IGNORE);
        if (world_rank == 1) MPI_Send(buffer, message_bytes, MPI_BYTE, other, 2, comm);
    }
}

/* What the way through the gates adds to a message one way: batches with and without it in turn, in the same processes, so that the processors'
 * distance is the same for both. Natively both are plain calls. The median of the differences. */
static void measure_added(const char *name, int per_batch)
{
    static double added[batches];
    int under_mana = empty == gate_empty;
    for (int i = -1; i < batches; i++) {
        MPI_Barrier(comm);
        double begun = now_ns();
        call_pingpong(per_batch);
        double through = now_ns() - begun;
        MPI_Barrier(comm);
        begun = now_ns();
        if (under_mana) gate_below(per_batch, message_bytes, buffer);
        else call_pingpong(per_batch);
        if (i >= 0) added[i] = (through - (now_ns() - begun)) / per_batch / 2;
    }
    if (world_rank != 0) return;
    qsort(added, batches, sizeof *added, by_number);
    printf("{\"name\": \"%s\", \"unit\": \"ns\", \"min\": %.2f, \"median\": %.2f}\n", name, added[batches / 10], added[batches / 2]);
    fflush(stdout);
}

static void call_exchange(int n)
{
    int other = !world_rank;
    while (n--) {
        MPI_Request request[2];
        MPI_Irecv(&cell, 1, MPI_UINT64_T, other, 3, comm, &request[0]);
        MPI_Isend(&cell2, 1, MPI_UINT64_T, other, 3, comm, &request[1]);
        MPI_Waitall(2, request, MPI_STATUSES_IGNORE);
    }
}

static void call_allreduce(int n) { while (n--) MPI_Allreduce(&cell2, &cell, 1, MPI_UINT64_T, MPI_SUM, comm); }
static void call_barrier(int n) { while (n--) MPI_Barrier(comm); }
static void call_bcast(int n) { while (n--) MPI_Bcast(&cell, 1, MPI_UINT64_T, 0, comm); }

/* The C library's own site, of the form that Mana rewrites. */
static void call_getuid(int n) { while (n--) getuid(); }

/* A site of a form which nobody rewrites: the number does not stand beside the instruction. */
static void call_getuid_unseen(int n)
{
    while (n--) {
        long result, number = SYS_getuid;
        __asm__ volatile("nop\n syscall\n nop" : "=a"(result) : "0"(number) : "rcx", "r11", "memory");
    }
}

int main(int argc, char **argv)
{
    int size;
    unsigned char mapped;
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &world_rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    if (size != 2) {
        fprintf(stderr, "measure: needs exactly 2 ranks\n");
        MPI_Abort(MPI_COMM_WORLD, 2);
    }
    comm = MPI_COMM_WORLD;
    buffer = calloc(1, 1 << 16);
    empty = mincore((void *)gate_area, 4096, &mapped) == 0 ? gate_empty : function_empty;

    /* The two processors' distance changes from run to run by more than what is to be measured here: these rows are run alone, and more often. */
    if (argc > 1 && !strcmp(argv[1], "messages")) {
        message_bytes = 8;
        measure("ping-pong 8 B round trip", call_pingpong, 200);
        measure_added("added to 8 B one way, in place", 200);
        message_bytes = 1024;
        measure("ping-pong 1 KiB round trip", call_pingpong, 200);
        message_bytes = 65536;
        measure("ping-pong 64 KiB round trip", call_pingpong, 20);
        measure_added("added to 64 KiB one way, in place", 20);
        MPI_Finalize();
        return 0;
    }

    measure("empty gate call", call_empty, 2000);
    measure("MPI_Comm_rank", call_rank, 2000);
    measure("self Irecv+Isend+Waitall", call_self, 200);
    measure("Isend+Irecv+Waitall 8 B", call_exchange, 200);
    measure("Allreduce 8 B", call_allreduce, 200);
    measure("Barrier", call_barrier, 200);
    measure("Bcast 8 B", call_bcast, 200);
    measure("system call, rewritten site", call_getuid, 200);
    measure("system call, trapped", call_getuid_unseen, 200);
    MPI_Finalize();
    return 0;
}
