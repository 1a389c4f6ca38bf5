/* Gates: arguments and results of both, call-backs that call gates again, operator thunks, and the cost of an empty crossing. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "gates.h"
#include "expect.h"


static long depth_function(long depth) { return depth == 0 ? gate_empty(100) : gate_call_back(depth_function, depth - 1); }

static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }

static double cost(long (*function)(long))
{
    double best = 1e9;
    for (int round = 0; round < 2000; round++) {
        double start = now();
        for (long i = 0; i < 500; i++) function(i);
        double each = (now() - start) / 500;
        if (each < best) best = each;
    }
    return best;
}

static long direct(long i) { return gate_direct((int)i | 1, 2, 3, 4, 5, 6, 7, 8); }
static long rest(long i) { return gate_direct((int)i & ~1, 2, 3, 4, 5, 6, 7, 8); }
static long twelve(long i) { return gate_twelve(i, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12); }
static __attribute__((noinline)) long plain(long i) { __asm__ volatile(""); return i; }

int main(void)
{
    expect("light gate", gate_empty(-77), -77);
    expect("twelve arguments", gate_twelve(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 650);
    for (int i = 1; i <= 2; i++) {
        expect("six arguments, direct or not", gate_narrow(i, 2, 3, 4, 5, 6), i + 90);
        expect("eight arguments, direct or not", gate_direct(i, 2, 3, 4, 5, 6, 7, 8), i + 203);
        expect("twelve arguments, direct or not", gate_wide(i, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), i + 649);
    }
    expect("no direct path", gate_no_path(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 650);
    expect("call-back", gate_call_back(depth_function, 0), 101);
    expect("nested call-backs", gate_call_back(depth_function, 5), 106);
    expect("operator thunk 0", gate_operators(0), 1000);
    expect("operator thunk 1023", gate_operators(1023), 2023);
    expect("a double", (long)(gate_half(5.0) * 10), 25);
    printf("gates %s; plain call %.1f ns, light gate %.1f ns, waiting gate %.1f ns, direct gate %.1f ns, its rest %.1f ns\n", failures ? "FAILED" : "ok", cost(plain), cost(gate_empty), cost(twelve), cost(direct), cost(rest));
    return failures != 0;
}
