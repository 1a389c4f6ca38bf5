/* Processes: fork in numbers, vfork, posix_spawn with an error, system, popen, exit codes, pipes to children, exec of itself.   processes FORKS */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "expect.h"

extern char **environ;

static int wait_for(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int main(int argc, char **argv)
{
    if (argc > 2) return atoi(argv[2]);         /* executed again by the tests below */
    int forks = argc > 1 ? atoi(argv[1]) : 50;
    for (int i = 0; i < forks; i++) {
        pid_t child = fork();
        if (child == 0) {
            if (getpid() == getppid() || gettid() != getpid()) _exit(1);
            for (int k = 0; k < 20; k++) { char *memory = malloc(300000); memset(memory, 1, 1000); free(memory); }
            _exit(3);
        }
        expect("forked child", wait_for(child), 3);
    }
    pid_t child = vfork();
    if (child == 0) { execl("/proc/self/exe", "again", "x", "7", (char *)0); _exit(99); }
    expect("vfork and exec of itself", wait_for(child), 7);
    child = vfork();
    if (child == 0) _exit(8);
    expect("vfork and exit", wait_for(child), 8);
    char *args[] = { "again", "x", "9", 0 };
    expect("posix_spawn", posix_spawn(&child, argv[0], 0, 0, args, environ), 0);
    expect("spawned child", wait_for(child), 9);
    expect("posix_spawn of nothing", posix_spawn(&child, "/nonexistent/program", 0, 0, args, environ), ENOENT);
    expect("system", WEXITSTATUS(system("exit $((2+3))")), 5);
    char line[100] = "";
    FILE *pipe_file = popen("echo from a shell", "r");
    expect("popen", pipe_file && fgets(line, sizeof line, pipe_file) ? strcmp(line, "from a shell\n") : 1, 0);
    if (pipe_file) pclose(pipe_file);
    child = fork();
    if (child == 0) { raise(SIGKILL); _exit(0); }
    expect("killed child", wait_for(child), -SIGKILL);
    expect("exec of a directory", execl("/", "/", (char *)0), -1);
    expect("its error", errno, EACCES);
    printf("processes %s\n", failures ? "FAILED" : "ok");
    fflush(stdout);
    if (failures) return 1;
    execlp("sh", "sh", "-c", "exit 0", (char *)0);
    return 2;
}
