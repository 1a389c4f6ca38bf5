#!/bin/bash
# Runs random MPI programs through checkpoint, end and restart, from each library to each library.
# Usage: run.sh FIRST_SEED LAST_SEED [RANKS]. Needs a build of this project; prints one line per failure and the command that repeats it.
cd "$(dirname "$0")/bin/Debug/net10.0" || exit 1
export TERM=dumb
images=$(mktemp -d)
trap 'rm -rf "$images"' EXIT
ranks=${3:-3}
program="dotnet Mana.Tests.ProxyHost.dll"
failures=0 stopped=0

launch() { # LIBRARY ARGUMENTS...
    local library=$1
    shift
    case $library in
        mpich) timeout 120 mpiexec.mpich -n "$ranks" $program --library libmpich.so.12 "$@" ;;
        openmpi) timeout 120 mpiexec.openmpi --allow-run-as-root --oversubscribe -n "$ranks" $program --library libmpi.so.40 "$@" ;;
    esac
}

for ((seed = $1; seed <= $2; seed++)); do
    for pair in "mpich openmpi" "openmpi mpich" "mpich mpich" "openmpi openmpi"; do
        read -r from to <<<"$pair"
        # The programs run for a few hundred milliseconds: the checkpoints have to come early.
        common="--seed $seed --image $images/$seed --delay 20"
        # Two checkpoints: the first is resumed from, at the second the job ends. Then a third one in the restarted job.
        output=$(launch "$from" $common --checkpoints 2 --stop 2>&1)
        if [ -e "$images/$seed/stopped" ]; then
            stopped=$((stopped + 1))
            output=$(launch "$to" $common --restart --checkpoints 1 2>&1)
        fi
        if ! grep -q 'ok seed' <<<"$output"; then
            failures=$((failures + 1))
            echo "FAILED: seed $seed, $ranks ranks, $from -> $to: $(basename "$0") $seed $seed $ranks"
            tail -25 <<<"$output"
        fi
        rm -rf "${images:?}/$seed"
    done
done
echo "$stopped jobs restarted, $failures failures"
[ "$stopped" -gt 0 ] || echo 'no program lasted until its checkpoints: nothing was restarted'
[ "$failures" = 0 ] && [ "$stopped" -gt 0 ]
