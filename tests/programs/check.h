/* What the test programs share: their options, a loop that says when it runs, checks that end the job with a sentence, checksums.
 *
 * The programs are plain MPI programs and know nothing of Mana. Each verifies its own data in every step and prints one line on
 * standard output at the end, which depends on the options and the number of ranks only: so it must be the same natively and after
 * any number of checkpoints and restarts. "NAME: running" on standard error says that a checkpoint now falls into the loop. */
#ifndef CHECK_H
#define CHECK_H

#include <mpi.h>
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct options {
    const char *name;
    long steps;           /* iterations of the main loop */
    const char *until;    /* when given, the loop ends once this file exists instead, by agreement of all ranks */
    double pause_ms;      /* sleep after each step */
    const char *hurry;    /* once this file exists there are no pauses any more; before, half of the steps are not made */
    long size;            /* program specific: elements, MiB */
    const char *mode;     /* program specific word */
    const char *directory;/* where files are made */
};

static struct options options;
static int world_rank, world_size;

static void fail(const char *file, int line, const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    fprintf(stderr, "%s: rank %d: %s:%d: %s\n", options.name, world_rank, file, line, text);
    fflush(stderr);
    MPI_Abort(MPI_COMM_WORLD, 3);
    _Exit(3);
}

#define CHECK(condition) do { if (!(condition)) fail(__FILE__, __LINE__, "%s does not hold", #condition); } while (0)
#define CHECK_EQUAL(actual, expected) do { \
        long long actual_ = (long long)(actual), expected_ = (long long)(expected); \
        if (actual_ != expected_) fail(__FILE__, __LINE__, "%s is %lld, expected %lld", #actual, actual_, expected_); \
    } while (0)
#define MPI_OK(call) CHECK_EQUAL(call, MPI_SUCCESS)

static void parse_options(int argc, char **argv, const char *name, struct options defaults)
{
    options = defaults;
    options.name = name;
    if (!options.steps) options.steps = 200;
    if (!options.directory) options.directory = ".";
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (value && !strcmp(argv[i], "--steps")) options.steps = atol(value), i++;
        else if (value && !strcmp(argv[i], "--until")) options.until = value, i++;
        else if (value && !strcmp(argv[i], "--pause-ms")) options.pause_ms = atof(value), i++;
        else if (value && !strcmp(argv[i], "--hurry")) options.hurry = value, i++;
        else if (value && !strcmp(argv[i], "--size")) options.size = atol(value), i++;
        else if (value && !strcmp(argv[i], "--mode")) options.mode = value, i++;
        else if (value && !strcmp(argv[i], "--directory")) options.directory = value, i++;
        else {
            fprintf(stderr, "usage: %s [--steps N | --until FILE] [--pause-ms M [--hurry FILE]] [--size N] [--mode WORD] [--directory DIR]\n", name);
            exit(2);
        }
    }
}

/* Called when MPI is initialised and all that the loop needs is set up. */
static void running(void)
{
    MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
    if (world_rank == 0) {
        fprintf(stderr, "%s: running\n", options.name);
        fflush(stderr);
    }
}

static void start(int argc, char **argv, const char *name, struct options defaults)
{
    parse_options(argc, argv, name, defaults);
    MPI_OK(MPI_Init(&argc, &argv));
    MPI_OK(MPI_Comm_rank(MPI_COMM_WORLD, &world_rank));
    MPI_OK(MPI_Comm_size(MPI_COMM_WORLD, &world_size));
}

static void sleep_ms(double milliseconds)
{
    struct timespec t = { (time_t)(milliseconds / 1e3), (long)(milliseconds * 1e6) % 1000000000L };
    while (nanosleep(&t, &t) != 0) CHECK_EQUAL(errno, EINTR);
}

/* Half of the steps are left for the time after --hurry: what has to fall into the middle of the run cannot come too late. */
static void pause_step(void)
{
    static long steps;
    int waits = options.hurry && 2 * ++steps >= options.steps;
    do {
        if (options.hurry && access(options.hurry, F_OK) == 0) options.pause_ms = 0;
        if (options.pause_ms > 0) sleep_ms(options.pause_ms);
    } while (waits && options.pause_ms > 0);
}

/* Whether the loop goes on with this step. With --until rank 0 looks for the file every 64 steps and tells all. */
static int more(long step)
{
    if (!options.until) return step < options.steps;
    if (step % 64 != 0) return 1;
    int go_on = access(options.until, F_OK) != 0;
    MPI_OK(MPI_Bcast(&go_on, 1, MPI_INT, 0, MPI_COMM_WORLD));
    return go_on;
}

/* A value that looks random and that every rank can compute for every other: SplitMix64. */
static uint64_t pattern(uint64_t seed)
{
    seed += 0x9e3779b97f4a7c15u;
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9u;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebu;
    return seed ^ (seed >> 31);
}

static uint64_t pattern_of(int rank, long step, long index)
{
    return pattern(pattern((uint64_t)rank * 1000003u + (uint64_t)step) + (uint64_t)index);
}

static uint64_t checksum(uint64_t sum, uint64_t value)
{
    return (sum ^ value) * 0x100000001b3u;
}

/* Combines every rank's checksum in rank order, prints the line, and leaves MPI. Returns the exit code of the program. */
static int finish(long steps, uint64_t sum)
{
    uint64_t *all = malloc(sizeof *all * (size_t)world_size), combined = 0xcbf29ce484222325u;
    CHECK(all != NULL);
    MPI_OK(MPI_Gather(&sum, 1, MPI_UINT64_T, all, 1, MPI_UINT64_T, 0, MPI_COMM_WORLD));
    if (world_rank == 0) {
        for (int rank = 0; rank < world_size; rank++) combined = checksum(combined, all[rank]);
        printf("%s ok ranks=%d steps=%ld sum=%016" PRIx64 "\n", options.name, world_size, steps, combined);
        fflush(stdout);
    }
    free(all);
    MPI_OK(MPI_Finalize());
    return 0;
}

#endif
