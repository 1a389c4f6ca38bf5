#!/usr/bin/env bash
# Launches a small program again and again, then takes checkpoints of several programs at random moments, kills everything without warning and restarts on
# the other MPI, all beside two processes that want the processors for themselves: stress.sh [LAUNCHES] [CYCLES], 2000 and 500 when not given.
# Every result must be the native one. The last line is the count of what was lost. MANA_THREAD_POINTER and MANA_INTERCEPTION choose the ways.
set -uo pipefail

readonly launches=${1:-2000} cycles=${2:-500}
readonly root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly mana=$root/out/bin/mana programs=$root/out/programs
readonly limit=60   # seconds for any one command
readonly work=$(mktemp -d)
source "$root/ci/job.sh"

busy=()
for _ in 1 2; do sh -c 'while :; do :; done' & busy+=($!); done
mark_job "$work"
trap 'kill_job; kill "${busy[@]}"; rm -rf "$work"' EXIT
"$root/out/bin/mana-rank" --describe | cut -f2

# Program, ranks and options of the cycles, taken in turn.
readonly rows=('ring 2 --steps 300' 'wildcards 3 --steps 80' 'threads 2 --steps 150 --mode multiple' 'signals 2 --steps 300' 'comms 4 --steps 80' 'mpiio 3 --steps 60' 'ops 3 --steps 80')

# native PROGRAM RANKS OPTIONS...: the line that it prints without Mana, remembered.
declare -A results
native() {
    local key="$*"
    [ -n "${results[$key]:-}" ] || results[$key]=$(timeout $((limit * 3)) mpiexec.openmpi -n "$2" "$programs/openmpi/$1" "${@:3}" --directory "$work" 2>/dev/null)
    result=${results[$key]}
}

lost=0
# lose SENTENCE: counts, and keeps what there is.
lose() {
    lost=$((lost + 1))
    printf 'stress: lost: %s\n' "$1"
    local kept=$root/tests/failures/stress-$lost
    rm -rf "$kept"
    mkdir -p "$kept"
    cp -r "$work/." "$kept"
}

native ring 2 --steps 5
for number in $(seq "$launches"); do
    mpi=openmpi abi=mpich
    ((number % 2)) && mpi=mpich
    ((number % 4 < 2)) && abi=openmpi
    timeout $limit "$mana" launch -n 2 --mpi $mpi --dir "$work/checkpoints" -- "$programs/$abi/ring" --steps 5 >"$work/output" 2>"$work/errors" </dev/null
    status=$?
    [ $status -eq 0 ] && [ "$(cat "$work/output")" = "$result" ] || lose "launch $number of a program of $abi on $mpi, exit code $status"
    ((number % 100)) || printf 'stress: %d launches, %d lost\n' "$number" $lost
done

for number in $(seq "$cycles"); do
    read -r -a row <<<"${rows[number % ${#rows[@]}]}"
    program=${row[0]} ranks=${row[1]} options=("${row[@]:2}")
    mpi=openmpi other=mpich abi=mpich
    ((number % 2)) && mpi=mpich other=openmpi
    ((number % 4 < 2)) && abi=openmpi
    name="cycle $number: $program of $abi, $mpi to $other"
    native "$program" "$ranks" "${options[@]}"
    rm -rf "$work/checkpoints" "$work/hurry"
    timeout $limit "$mana" launch -n "$ranks" --mpi $mpi --dir "$work/checkpoints" -- "$programs/$abi/$program" "${options[@]}" --directory "$work" --pause-ms 20 --hurry "$work/hurry" \
        >"$work/output" 2>"$work/errors" </dev/null &
    job=$!
    if ! { wait_running "$program" "$work/errors" $job $limit && sleep 0.$((RANDOM % 900 + 100)) &&
           timeout $limit "$mana" checkpoint --dir "$work/checkpoints" >"$work/checkpoint" 2>&1; }; then
        lose "$name: it did not reach its loop, or the checkpoint failed"
        kill_job
        reap $job
        continue
    fi
    kill_job
    reap $job
    touch "$work/hurry"
    timeout $limit "$mana" restart "$work/checkpoints" --mpi $other >"$work/output" 2>"$work/errors.restart" </dev/null
    status=$?
    [ $status -eq 0 ] && [ "$(cat "$work/output")" = "$result" ] || lose "$name: exit code $status after the restart"
    ((number % 50)) || printf 'stress: %d cycles, %d lost\n' "$number" $lost
done
printf 'stress: %d launches and %d kills and restarts, %d lost\n' "$launches" "$cycles" $lost
[ $lost -eq 0 ]
