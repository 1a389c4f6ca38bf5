/* Costs of one system call (getppid): through the C library, whose sites are rewritten, and by an instruction of our own, which traps. */
#define _GNU_SOURCE
#include <stdio.h>
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }
static long own(void) { long r; __asm__ volatile("syscall" : "=a"(r) : "a"(SYS_getppid) : "rcx", "r11", "memory"); return r; }
static long library(void) { return getppid(); }
static void cost(const char *what, long (*f)(void), int n)
{
    double best = 1e18, all[200];
    for (int round = 0; round < 200; round++) {
        double s = now();
        for (int i = 0; i < n; i++) f();
        all[round] = (now() - s) / n;
        if (all[round] < best) best = all[round];
    }
    for (int i = 1; i < 200; i++) { double v = all[i]; int k = i; while (k && all[k-1] > v) { all[k] = all[k-1]; k--; } all[k] = v; }
    printf("%s %.0f (median %.0f) ns  ", what, best, all[100]);
}
int main(void)
{
    cost("library", library, 1000);
    cost("own", own, 200);
    puts("");
    return 0;
}
