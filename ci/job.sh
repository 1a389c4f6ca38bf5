# Sourced by the scripts which run a job and kill it: a mark in the environment of everything that they start, a way to kill whatever
# carries it, on whatever "host" it runs, and the newest checkpoint of a directory.

# mark_job NAME: all that this shell starts from here on carries the mark. (The shell itself does not: what a process shows to others is
# the environment that it was started with.)
mark_job() {
    export TEST_JOB_MARK=$1
    # Open MPI refuses root, and more ranks than processors, unless told; both are normal here.
    export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 OMPI_MCA_rmaps_base_oversubscribe=1
}

# Kills all marked processes with SIGKILL, which gives nobody a chance to tidy up.
kill_job() {
    local directory
    for directory in /proc/[0-9]*; do
        if grep -qzFx "TEST_JOB_MARK=$TEST_JOB_MARK" "$directory/environ"; then
            kill -KILL "${directory#/proc/}" || true
        fi
    done 2>/dev/null # the shell remarks on its own dead children wherever it happens to notice them
}

# newest_checkpoint DIRECTORY: the last whole checkpoint; one that is being written has another name.
newest_checkpoint() { find "$1" -maxdepth 1 -name 'ckpt-*' | sort | tail -n 1; }

# wait_running PROGRAM LOG PID SECONDS: until the program says in its log that it is in its loop. Fails when it ends before, or does not say so in time.
wait_running() {
    local deadline=$((SECONDS + $4))
    until grep -q "$1: running" "$2"; do
        kill -0 "$3" 2>/dev/null && [ $SECONDS -lt $deadline ] || return 1
        sleep 0.02
    done
}

# reap PID: waits for a killed job without the shell's remark about it.
reap() { { wait "$1"; } 2>/dev/null || true; }
