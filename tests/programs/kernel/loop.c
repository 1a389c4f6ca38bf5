/* Computes and allocates, never waits: a checkpoint finds it anywhere. The sum must be the same over a restart. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
static __thread long local = 42;
static double run(void)
{
    double sum = 0;
    for (int round = 0; round < 30; round++) {
        char *memory = malloc(5000 + round * 1000);
        memset(memory, round, 5000);
        for (int i = 1; i < 1000000; i++) sum += sin(i * 1e-3) * 1e-3;
        sum += memory[round];
        struct timespec t;
        clock_gettime(CLOCK_MONOTONIC, &t);
        local++;
        if (round % 2) free(memory);
    }
    return sum;
}
int main(void)
{
    double first = run(), second = run();
    int ok = first == second && local == 102;
    printf("loop %s: %.9f %.9f %ld\n", ok ? "ok" : "FAILED", first, second, local);
    return !ok;
}
