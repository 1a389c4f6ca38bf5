/* How the benchmarks inside a job measure: many short batches, a barrier before each, the minimum and the median of what one call of a batch took. */
#ifndef MEASURE_H
#define MEASURE_H

#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { batches = 200 };

static int world_rank, batch_count = batches;
static MPI_Comm comm;

static double now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static int by_number(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return a < b ? -1 : a > b;
}

static void measure(const char *name, void (*body)(int), int per_batch)
{
    static double times[batches];
    body(per_batch);
    for (int i = 0; i < batch_count; i++) {
        MPI_Barrier(comm);
        double begun = now_ns();
        body(per_batch);
        times[i] = (now_ns() - begun) / per_batch;
    }
    if (world_rank != 0) return;
    qsort(times, batch_count, sizeof *times, by_number);
    printf("{\"name\": \"%s\", \"unit\": \"ns\", \"min\": %.2f, \"median\": %.2f}\n", name, times[0], times[batch_count / 2]);
    fflush(stdout);
}

#endif
