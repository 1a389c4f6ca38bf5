#!/usr/bin/env bash
# A test program through many checkpoints and kills: soak.sh [CHECKPOINTS] [RESTARTS] [PROGRAM] [RANKS] [ABI] [OPTIONS...], 100 and 20 of the
# busy loop on two ranks, built for MPICH, when not given. After every CHECKPOINTS / RESTARTS checkpoints all processes are killed without warning and the job restarts from the last checkpoint on
# the other MPI. The program checks every message itself, and its final sum must be that of a native run of as many steps.
set -euo pipefail

readonly checkpoints=${1:-100} restarts=${2:-20} program=${3:-busy} ranks=${4:-2} abi=${5:-mpich}
readonly options=("${@:6}")
readonly root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly mana=$root/out/bin/mana programs=$root/out/programs
readonly limit=60   # seconds for any one command
readonly work=$(mktemp -d)
source "$root/ci/job.sh"
mark_job "$work"

fail() {
    printf 'soak: %s\n' "$*" >&2
    kept=$root/tests/failures/soak
    kill_job
    rm -rf "$kept"
    mkdir -p "$kept"
    cp -r "$work/." "$kept" 2>/dev/null || true
    printf 'soak: kept tests/failures/soak; repeat: make build programs && ci/soak.sh %s\n' "$checkpoints $restarts $program $ranks $abi ${options[*]}" >&2
    exit 1
}
trap 'kill_job; rm -rf "$work"' EXIT

mpi=mpich
"$mana" launch -n "$ranks" --mpi $mpi --dir "$work/checkpoints" -- "$programs/$abi/$program" --until "$work/stop" "${options[@]}" --directory "$work" >"$work/output" 2>"$work/errors.0" &
job=$!
wait_running "$program" "$work/errors.0" $job $limit || { cat "$work/errors.0" >&2; fail 'the program did not reach its loop.'; }
restarted=0
slowest=0
for number in $(seq "$checkpoints"); do
    sleep 0.0$((RANDOM % 90 + 10))   # so that the checkpoint falls into another call each time
    begun=$(date +%s%N)
    timeout $limit "$mana" checkpoint "$work/checkpoints" >"$work/checkpoint" 2>&1 || { cat "$work/checkpoint" >&2; tail -n 5 "$work"/errors.* >&2; fail "checkpoint $number failed."; }
    elapsed=$((($(date +%s%N) - begun) / 1000000))
    [ $elapsed -le $slowest ] || slowest=$elapsed
    kill -0 $job 2>/dev/null || { tail -n 5 "$work"/errors.* >&2; fail "the job ended after checkpoint $number."; }
    if [ "$restarts" -gt 0 ] && [ $((number * restarts / checkpoints)) -gt $restarted ]; then
        restarted=$((restarted + 1))
        kill_job
        reap $job
        newest=$(newest_checkpoint "$work/checkpoints")
        [ -n "$newest" ] || fail 'there is no complete checkpoint after the kill.'
        [ $mpi = mpich ] && mpi=openmpi || mpi=mpich
        "$mana" restart "$newest" --mpi $mpi >"$work/output" 2>"$work/errors.$restarted" &
        job=$!
        # The program said that it runs before the checkpoint; now the coordinator says that both ranks are there again.
        deadline=$((SECONDS + limit))
        until timeout $limit "$mana" status "$work/checkpoints" 2>/dev/null | grep -q "$ranks of $ranks ranks connected"; do
            kill -0 $job 2>/dev/null || { tail -n 20 "$work/errors.$restarted" >&2; fail "restart $restarted on $mpi failed."; }
            [ $SECONDS -lt $deadline ] || fail "restart $restarted on $mpi did not run in time."
            sleep 0.05
        done
        printf 'soak: checkpoint %d, killed, restarted on %s\n' "$number" $mpi
    fi
done

touch "$work/stop"
deadline=$((SECONDS + limit))
while kill -0 $job 2>/dev/null; do
    [ $SECONDS -lt $deadline ] || fail 'the job did not end.'
    sleep 0.05
done
wait $job || { tail -n 20 "$work"/errors.* >&2; fail 'the job ended with an error.'; }
result=$(cat "$work/output")
steps=$(printf '%s' "$result" | sed -n 's/.*steps=\([0-9]*\).*/\1/p')
[ -n "$steps" ] || fail "the program printed no result: $result"
natively=(mpiexec.mpich)
[ "$abi" = mpich ] || natively=(mpiexec.openmpi --allow-run-as-root --oversubscribe)
native=$("${natively[@]}" -n "$ranks" "$programs/$abi/$program" --steps "$steps" "${options[@]}" --directory "$work" 2>/dev/null)
[ "$result" = "$native" ] || fail "under Mana: $result; natively: $native"
printf 'soak: %s\nsoak: passed: %d checkpoints (slowest %d ms), %d kills and restarts\n' "$result" "$checkpoints" $slowest $restarted
