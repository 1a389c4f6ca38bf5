#!/bin/sh
# Tests of the user-space kernel without MPI: builds tests/KernelHost and tests/programs/kernel, runs the programs natively, under the kernel,
# frozen again and again, and over a checkpoint and a restart in a new process; by each way of catching system calls, and as on an old kernel.
#   native/tests.sh [ROUNDS]     ROUNDS repeats the stress and restart parts (default 1). MANA_KEEP=1 keeps the working directory.
set -u
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
rounds=${1:-1}
work=$(mktemp -d)
programs="$here/tests/programs/kernel"
failed=0 passed=0
host="$work/host/kernel-host"

finish() { [ -n "${MANA_KEEP:-}" ] && echo "kept: $work" || rm -rf "$work"; }
trap finish EXIT
dotnet publish "$here/tests/KernelHost" -c Release -o "$work/host" -v q --nologo >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
for source in "$programs"/*.c; do
    name=$(basename "$source" .c)
    gcc -O1 -g -Wall -o "$work/$name" "$source" -lpthread -lm || exit 1
done
gcc -O1 -no-pie -o "$work/loop-fixed" "$programs/loop.c" -lm && gcc -O1 -no-pie -o "$work/hello-fixed" "$programs/hello.c" && gcc -O1 -static -o "$work/hello-static" "$programs/hello.c" && gcc -O1 -static-pie -o "$work/hello-static-pie" "$programs/hello.c" || exit 1
gcc -O1 -no-pie -o "$work/sigsys-fixed" "$programs/sigsys.c" -lpthread || exit 1
chmod 755 "$work"
cd "$work" || exit 1

# check NAME EXPECTED-STATUS EXPECTED-TEXT COMMAND...   (the text must occur in the output)
check() {
    name=$1 status=$2 text=$3
    shift 3
    timeout 120 "$@" >"$work/output" 2>&1 </dev/null
    got=$?
    if [ $got -eq "$status" ] && { [ -z "$text" ] || grep -qF -- "$text" "$work/output"; }; then passed=$((passed + 1)); echo "ok      $name"
    else failed=$((failed + 1)); echo "FAILED  $name: status $got, wanted $status and \"$text\""; tail -n 20 "$work/output" | sed 's/^/        /'; fi
}

# over_restart NAME MILLISECONDS EXPECTED-TEXT COMMAND...
over_restart() {
    name=$1 after=$2 text=$3
    shift 3
    rm -f image
    MANA_TEST_IMAGE="$work/image" MANA_TEST_AFTER_MS=$after check "$name: checkpoint after $after ms" 99 "" "$host" "$@"
    [ -f image ] && check "$name: restart" 0 "$text" "$host" --restart "$work/image"
}

# over_two_restarts NAME MILLISECONDS EXPECTED-TEXT COMMAND...
over_two_restarts() {
    name=$1 after=$2 text=$3
    shift 3
    rm -f image image-2
    MANA_TEST_IMAGE="$work/image" MANA_TEST_AFTER_MS=$after check "$name: first checkpoint" 99 "" "$host" "$@"
    MANA_TEST_IMAGE="$work/image-2" MANA_TEST_AFTER_MS=$after check "$name: second checkpoint, in the restarted process" 99 "" "$host" --restart "$work/image"
    check "$name: second restart" 0 "$text" "$host" --restart "$work/image-2"
}

for kind in hello hello-fixed hello-static hello-static-pie; do check "$kind" 7 "hello 3 ./$kind b" "$host" ./$kind a b; done
printf '#!/bin/sh\necho "script $0 $1"\n' >script && chmod +x script
check "script" 0 "script ./script x" "$host" ./script x
check "nothing there" 127 "no such file" "$host" ./nothing
check "not in PATH" 127 "was not found in PATH" "$host" no-such-program-anywhere
printf 'plain text' >text && chmod +x text
check "not an ELF file" 126 "is not an ELF file" "$host" ./text
chmod -x text
check "not executable" 126 "is not executable" "$host" ./text
cp hello other && printf '\267\000' | dd of=other bs=1 seek=18 conv=notrunc 2>/dev/null
check "another architecture" 126 "another architecture" "$host" ./other
printf '#!/no/such/interpreter\n' >script && chmod +x script
check "missing interpreter" 127 "does not exist" "$host" ./script
check "directory" 126 "is a directory" "$host" /tmp
check "ls" 0 "usr" "$host" /bin/ls /
check "bash pipeline" 0 "3" "$host" /bin/bash -c 'printf "a\nb\nc\n" | cat | wc -l'
check "exec keeps Mana" 0 "200" "$host" /bin/sh -c 'exec /bin/sh -c "exec head -c 3 /proc/self/maps"'
check "environment" 0 "none" env MANA_SECRET=1 "$host" /bin/sh -c 'echo ${MANA_SECRET-none}'
check "upper library path" 0 "up" env LD_LIBRARY_PATH=low MANA_UPPER_LD_LIBRARY_PATH=up "$host" /bin/sh -c 'exec /bin/sh -c "echo \$LD_LIBRARY_PATH"'
check "comm" 0 "hello-name" "$host" /bin/sh -c 'cp /bin/cat hello-name; exec ./hello-name /proc/self/comm'
[ -x /usr/bin/python3 ] && check "python" 0 "[0, 1, 4, 9]" "$host" /usr/bin/python3 "$programs/python.py"
# The ways in which system calls can be caught here; the first is the one that is taken by itself.
ways="dispatch seccomp"
MANA_INTERCEPTION=dispatch "$host" ./hello >output 2>&1
[ $? -eq 7 ] || { ways=seccomp; echo "not here: dispatch"; }
for way in $ways; do for rewrite in on off; do
    [ "$way $rewrite" = "seccomp on" ] && [ "$ways" != seccomp ] && continue       # rewritten sites do not trap: nothing differs
    export MANA_TEST_REWRITE=$rewrite MANA_INTERCEPTION=$way
    kind="$way, rewriting $rewrite"
    check "gates, $kind" 0 "gates ok" "$host" ./gates
    sed -n 's/.*; plain/        plain/p' output
    check "cost of a system call, $kind" 0 "library" "$host" ./cost
    sed -n 's/^library/        &/p' output
    check "faults, $kind" 0 "faults ok" "$host" ./faults
    check "memory, $kind" 0 "memory ok" "$host" ./memory
    check "SIGSYS, $kind" 0 "sigsys ok" "$host" ./sigsys ./hello ./hello-fixed ./hello-static
    check "SIGSYS at fixed addresses, $kind" 0 "sigsys ok" "$host" ./sigsys-fixed ./hello ./hello-fixed ./hello-static
    MANA_TEST_FOLLOW=off check "native children, $kind" 0 "sigsys ok" "$host" ./sigsys ./hello ./hello-fixed ./hello-static
    MANA_TEST_FOLLOW=off check "native children of a program at fixed addresses, $kind" 0 "sigsys ok" "$host" ./sigsys-fixed ./hello ./hello-fixed ./hello-static
    check "processes, $kind" 0 "processes ok" "$host" ./processes 30
    check "threads, $kind" 0 "threads ok" "$host" ./threads 4 40
    check "descriptors, $kind" 0 "descriptors ok" "$host" ./descriptors "$work" 300
    MANA_TEST_CHURN=1 check "processes while garbage is collected, $kind" 0 "processes ok" "$host" ./processes 200
    MANA_TEST_CHURN=1 check "signals while garbage is collected, $kind" 0 "signals ok" "$host" ./signals 3
    MANA_TEST_CHURN=1 check "threads while garbage is collected, $kind" 0 "threads ok" "$host" ./threads 6 50
    MANA_TEST_CHURN=1 MANA_TEST_EVERY_MS=5 check "waits while garbage is collected, frozen, $kind" 0 "waits ok" "$host" ./waits 3
    round=0
    while [ $round -lt "$rounds" ]; do
        round=$((round + 1))
        check "signals, $kind" 0 "signals ok" "$host" ./signals 3
        check "waits, $kind" 0 "waits ok" "$host" ./waits 2
        MANA_TEST_EVERY_MS=4 check "signals, frozen every 4 ms, $kind" 0 "signals ok" "$host" ./signals 3
        MANA_TEST_EVERY_MS=4 check "waits, frozen every 4 ms, $kind" 0 "waits ok" "$host" ./waits 3
        MANA_TEST_EVERY_MS=3 check "threads, frozen every 3 ms, $kind" 0 "threads ok" "$host" ./threads 4 100
        over_restart "loop" $((200 + round * 31)) "loop ok" ./loop
        over_restart "loop at fixed addresses" $((200 + round * 37)) "loop ok" ./loop-fixed
        over_restart "threads" $((200 + round * 43)) "threads ok" ./threads 4 600
        over_restart "signals" $((300 + round * 71)) "signals ok" ./signals 3
        over_restart "waits" $((300 + round * 97)) "waits ok" ./waits 2
        over_two_restarts "threads twice" 300 "threads ok" ./threads 4 800
        over_two_restarts "waits twice" 400 "waits ok" ./waits 2
        over_restart "descriptors" 400 "descriptors ok" ./descriptors "$work" 1500
    done
done; done
unset MANA_TEST_REWRITE MANA_INTERCEPTION

# One filter however many programs execute each other, and one more for each of them that has system calls of its own at fixed addresses.
around=$(sed -n 's/^Seccomp_filters:[[:space:]]*//p' /proc/self/status)
if [ -n "$around" ]; then
    MANA_INTERCEPTION=seccomp check "one filter" 0 "filters $((around + 1))" "$host" /bin/sh -c 'exec /bin/sh -c "exec ./sigsys ./hello"'
    MANA_INTERCEPTION=seccomp check "two filters at fixed addresses" 0 "filters $((around + 2))" "$host" ./sigsys-fixed
fi
MANA_INTERCEPTION=magic check "unknown interception" 125 "neither dispatch nor seccomp" "$host" ./hello
cp /bin/true rights && chmod 4755 rights
MANA_INTERCEPTION=seccomp check "a set-user-id program keeps root's rights when root runs it" 0 "none" "$host" /bin/sh -c './rights && echo none'
if [ "$(id -u)" -eq 0 ] && [ -x "$(command -v setpriv)" ]; then
    MANA_INTERCEPTION=seccomp check "without privileges" 7 "hello 3 ./hello b" setpriv --reuid 65534 --regid 65534 --clear-groups "$host" ./hello a b
    MANA_INTERCEPTION=seccomp check "without privileges, a set-user-id program" 0 "without the rights of its owner" setpriv --reuid 65534 --regid 65534 --clear-groups "$host" /bin/sh -c ./rights
else echo "not here: without privileges (setpriv as root)"
fi
check "an unlimited stack stays one" 0 "unlimited" sh -c 'ulimit -s unlimited && exec "$0" /bin/sh -c "ulimit -s"' "$host"
check "the old layout of memory" 7 "hello 3 ./hello b" setarch "$(uname -m)" -L "$host" ./hello a b

gcc -O1 -Wall -I"$here/native/include" -o hook-sites "$here/tests/Hooks/sites.c" &&
    check "all signal calls of the C library are led away" 0 "hooks ok" python3 "$here/tests/Hooks/check.py" ./hook-sites /lib/x86_64-linux-gnu/libc.so.6

# A library below that replaces handlers of SIGSEGV, blocks signals and starts threads all the time.
gcc -O1 -Wall -shared -fPIC -o meddler.so "$here/tests/Hooks/meddler.c" -lpthread || exit 1
for program in signals threads waits; do check "$program beside a meddling library" 0 "$program ok" env LD_PRELOAD="$work/meddler.so" "$host" ./$program 3 40; done

# The ways of switching thread pointers that can be had here; all of the above has run by the one that is taken by itself. Each instruction of the gates, of
# entries and exits is a step of its own for the tracer, a context switch where the kernel does not keep thread pointers, and now and then a signal.
own=$("$host" --way)
for way in fsgsbase repair arch_prctl; do
    MANA_THREAD_POINTER=$way "$host" ./hello >output 2>&1
    [ $? -eq 7 ] || { echo "not here: thread pointers by $way"; continue; }
    export MANA_THREAD_POINTER=$way
    for every in 1009 1301; do check "stepped, a signal after $every steps, $way" 0 "stepped ok" ./tracer $every "$host" ./stepped $((30 * rounds)); done
    [ "$way" = "$own" ] && continue
    check "gates, $way" 0 "gates ok" "$host" ./gates
    sed -n 's/.*; plain/        plain/p' output
    check "faults, $way" 0 "faults ok" "$host" ./faults
    check "processes, $way" 0 "processes ok" "$host" ./processes 30
    MANA_TEST_CHURN=1 check "signals while garbage is collected, $way" 0 "signals ok" "$host" ./signals 3
    MANA_TEST_EVERY_MS=4 check "signals, frozen every 4 ms, $way" 0 "signals ok" "$host" ./signals 3
    MANA_TEST_EVERY_MS=3 check "threads, frozen every 3 ms, $way" 0 "threads ok" "$host" ./threads 4 100
    MANA_TEST_EVERY_MS=4 check "waits, frozen every 4 ms, $way" 0 "waits ok" "$host" ./waits 2
    over_two_restarts "threads twice, $way" 300 "threads ok" ./threads 4 800
done
unset MANA_THREAD_POINTER

# As on RHEL 8: Linux 4.18, no FSGSBASE, a vDSO of fewer functions.
printf '#!/bin/sh\nMANA_THREAD_POINTER=arch_prctl MANA_TEST_NO_VDSO=1 exec %s/oldkernel %s "$@"\n' "$work" "$host" >old-host && chmod +x old-host
new_host=$host
host=$work/old-host
for program in hello processes threads descriptors waits signals memory faults; do
    case $program in
        hello) check "old kernel: hello" 7 "hello 3 ./hello b" "$host" ./hello a b ;;
        processes) check "old kernel: processes" 0 "processes ok" "$host" ./processes 30 ;;
        descriptors) check "old kernel: descriptors" 0 "descriptors ok" "$host" ./descriptors "$work" 300 ;;
        *) check "old kernel: $program" 0 "$program ok" "$host" ./$program 4 40 ;;
    esac
done
over_restart "old kernel: loop" 231 "loop ok" ./loop
over_restart "old kernel: threads" 243 "threads ok" ./threads 4 600
over_restart "old kernel: descriptors" 400 "descriptors ok" ./descriptors "$work" 1500
host=$new_host
check "restricted C# calls nothing of the runtime" 0 "restricted code ok" sh "$here/native/check-restricted.sh" "$host" kernel
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
