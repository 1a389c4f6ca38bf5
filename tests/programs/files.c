/* Regular files which are open at the checkpoint: one read record by record, one written through stdio, one appended to, one with two
 * descriptors that share an offset, and one which has been renamed since it was opened. Their contents are checked at the end. */
#define _GNU_SOURCE
#include "check.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { record = 64 };

static char path[5][4096];

static void path_of(int which, const char *what)
{
    CHECK(snprintf(path[which], sizeof path[which], "%s/files-%d-%s", options.directory, world_rank, what) < (int)sizeof path[which]);
}

static void fill(char *line, long step, int kind)
{
    int length = snprintf(line, record, "%08ld %d %016" PRIx64, step, kind, pattern_of(world_rank, step, kind));
    memset(line + length, '.', record - (size_t)length - 1);
    line[record - 1] = '\n';
}

static void check_file(const char *name, long steps, int kind)
{
    char line[record], expected[record];
    FILE *file = fopen(name, "rb");
    CHECK(file != NULL);
    for (long step = 0; step < steps; step++) {
        CHECK_EQUAL(fread(line, record, 1, file), 1);
        fill(expected, step, kind);
        if (memcmp(line, expected, record)) fail(__FILE__, __LINE__, "record %ld of %s is wrong", step, name);
    }
    CHECK_EQUAL(fgetc(file), EOF);
    fclose(file);
}

int main(int argc, char **argv)
{
    start(argc, argv, "files", (struct options){ 0 });
    CHECK(!options.until); /* the file that is read holds as many records as there are steps */
    char line[record], expected[record];
    uint64_t sum = 0;
    path_of(0, "read");
    path_of(1, "written");
    path_of(2, "appended");
    path_of(3, "shared");
    path_of(4, "renamed");

    int in = open(path[0], O_RDWR | O_CREAT | O_TRUNC, 0600);
    CHECK(in >= 0);
    for (long step = 0; step < options.steps; step++) {
        fill(line, step, 0);
        CHECK_EQUAL(write(in, line, record), record);
    }
    CHECK_EQUAL(close(in), 0);

    in = open(path[0], O_RDONLY | O_CLOEXEC);
    FILE *written = fopen(path[1], "wb");
    int appended = open(path[2], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0640);
    int shared = open(path[3], O_RDWR | O_CREAT | O_TRUNC, 0600), twin = dup(shared);
    int renamed = open(path[4], O_RDWR | O_CREAT | O_TRUNC, 0600), high = fcntl(renamed, F_DUPFD, 100);
    CHECK(in >= 0 && written && appended >= 0 && shared >= 0 && twin >= 0 && renamed >= 0 && high >= 100);
    char old[4096];
    memcpy(old, path[4], sizeof old);
    path_of(4, "renamed-to");
    CHECK_EQUAL(rename(old, path[4]), 0);

    running();
    long step;
    for (step = 0; more(step); step++) {
        CHECK_EQUAL(read(in, line, record), record);
        fill(expected, step, 0);
        if (memcmp(line, expected, record)) fail(__FILE__, __LINE__, "the record read in step %ld is wrong", step);
        sum = checksum(sum, (uint64_t)lseek(in, 0, SEEK_CUR));
        fill(line, step, 1);
        CHECK_EQUAL(fwrite(line, record, 1, written), 1); /* most of it waits in the C library's buffer */
        fill(line, step, 2);
        CHECK_EQUAL(write(appended, line, record), record);
        fill(line, step, 3);
        CHECK_EQUAL(write(step % 2 ? twin : shared, line, record), record); /* one offset for both */
        fill(line, step, 4);
        CHECK_EQUAL(write(step % 2 ? high : renamed, line, record), record);
        MPI_OK(MPI_Barrier(MPI_COMM_WORLD));
        pause_step();
    }
    CHECK_EQUAL(fcntl(in, F_GETFD), FD_CLOEXEC);
    CHECK_EQUAL(fcntl(twin, F_GETFD), 0);
    CHECK(fcntl(appended, F_GETFL) & O_APPEND);
    CHECK_EQUAL(lseek(twin, 0, SEEK_CUR), options.steps * record);
    CHECK_EQUAL(fclose(written), 0);
    int descriptors[] = { in, appended, shared, twin, renamed, high };
    for (size_t i = 0; i < sizeof descriptors / sizeof *descriptors; i++) CHECK_EQUAL(close(descriptors[i]), 0);
    for (int i = 0; i < 5; i++) check_file(path[i], step, i);
    for (int i = 0; i < 5; i++) CHECK_EQUAL(unlink(path[i]), 0);
    return finish(step, sum);
}
