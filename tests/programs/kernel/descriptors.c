/*
 * Descriptors over a checkpoint: a file at an offset, a duplicate that shares it, an append-only file, a directory, a pipe with bytes in it, an
 * event counter, an epoll set, /dev/null, umask, working directory, an alarm. Sleeps in the middle, where the checkpoint comes.
 *   descriptors DIRECTORY MILLISECONDS
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "expect.h"

static volatile int alarms;
static void on_alarm(int s) { (void)s; alarms++; }

int main(int argc, char **argv)
{
    if (argc < 3 || chdir(argv[1])) return 2;
    long ms = atol(argv[2]);
    umask(027);
    int file = open("file.txt", O_RDWR | O_CREAT | O_TRUNC, 0644);
    if (write(file, "0123456789", 10) != 10) return 2;
    lseek(file, 4, SEEK_SET);
    int same = dup(file);
    int log = open("log.txt", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    int directory = open(".", O_RDONLY | O_DIRECTORY);
    int null = open("/dev/null", O_WRONLY);
    int ends[2];
    if (pipe(ends) || write(ends[1], "in the pipe", 11) != 11) return 2;
    int counter = eventfd(5, EFD_NONBLOCK);
    int set = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = { .events = EPOLLIN, .data.u64 = 0x123456789abcdef };
    epoll_ctl(set, EPOLL_CTL_ADD, ends[0], &event);
    signal(SIGALRM, on_alarm);
    struct itimerval timer = { { 0, 0 }, { ms / 1000, ms % 1000 * 1000 } };
    setitimer(ITIMER_REAL, &timer, 0);
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGALRM);
    sigprocmask(SIG_BLOCK, &blocked, 0);
    struct timespec start, end, pause = { ms / 1000, ms % 1000 * 1000000 };
    clock_gettime(CLOCK_MONOTONIC, &start);
    nanosleep(&pause, 0);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double slept = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
    expect("slept long enough", slept >= ms - 1, 1);
    usleep(100000);
    sigprocmask(SIG_UNBLOCK, &blocked, 0);
    expect("alarms", alarms, 1);

    char text[64] = "";
    expect("read through the duplicate", read(same, text, 3), 3);
    expect("its content", strcmp(text, "456"), 0);
    expect("offset is shared", lseek(file, 0, SEEK_CUR), 7);
    expect("append", write(log, "x", 1), 1);
    expect("append flag", fcntl(log, F_GETFL) & O_APPEND, O_APPEND);
    expect("close-on-exec", fcntl(log, F_GETFD), FD_CLOEXEC);
    expect("no close-on-exec", fcntl(file, F_GETFD), 0);
    struct stat status;
    expect("directory", fstat(directory, &status) == 0 && S_ISDIR(status.st_mode), 1);
    expect("/dev/null", write(null, "x", 1), 1);
    expect("epoll", epoll_wait(set, &event, 1, 0), 1);
    expect("epoll's data", event.data.u64 == 0x123456789abcdef, 1);
    memset(text, 0, sizeof text);
    expect("pipe", read(ends[0], text, sizeof text), 11);
    expect("pipe's content", strcmp(text, "in the pipe"), 0);
    unsigned long value = 0;
    expect("event counter", read(counter, &value, 8), 8);
    expect("event count", (long)value, 5);
    expect("lowest free descriptor", open("/dev/null", O_RDONLY), set + 1);
    expect("umask", umask(022), 027);
    char here[4096], wanted[4096];
    expect("working directory", getcwd(here, sizeof here) && realpath(".", wanted) ? strcmp(here, wanted) : 1, 0);
    int redirected = open("/nowhere/mana-redirected.txt", O_RDONLY);
    expect("redirected open", redirected >= 0, 1);
    expect("no redirection for writing", open("/nowhere/mana-redirected.txt", O_WRONLY), -1);
    printf("descriptors %s\n", failures ? "FAILED" : "ok");
    return failures != 0;
}
