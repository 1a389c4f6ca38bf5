#!/usr/bin/env bash
# Parallel HDF5 under Mana: hdf5.c, built with Debian's HDF5 for MPICH, natively, under Mana on both MPIs, and stopped in the middle with its
# file open and restarted on the other one, there and back. All must print the same line, and the file must be readable without MPI.
# Installs libhdf5-mpich-dev and hdf5-tools where it may. Prints a row for each and, as the last line, "N passed, N failed".
set -uo pipefail

readonly here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly root=$(cd "$here/../.." && pwd)
readonly mana=$root/out/bin/mana
readonly ranks=2 steps=60 limit=300
readonly work=$(mktemp -d)
readonly packages=(libhdf5-mpich-dev hdf5-tools)
source "$root/ci/job.sh"
mark_job "$work"
passed=0
failed=0

# row WHAT REASON: the reason is empty when the row passed.
row() {
    if [ -z "$2" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    printf '%-44s  %s\n' "$1" "${2:+FAILED: }${2:-passed}"
}

# The program's line, or why there is none.
verdict() {
    local directory=$1 line
    line=$(grep '^hdf5 ok' "$directory/out" || true)
    if [ -z "$line" ]; then
        printf 'it printed no result: %s' "$(tail -n 2 "$directory/err" | tr '\n' ' ')"
    elif [ "$line" != "$expected" ]; then
        printf 'it printed "%s"' "$line"
    elif [ "$(h5ls "$directory/data.h5/fields" 2>/dev/null | wc -l)" -ne $steps ]; then
        printf 'h5ls does not find %d datasets' $steps
    fi
}

# stopped FIRST MPI...: launched on the first, stopped with its file open, and restarted on each of the others in turn.
stopped() {
    local first=$1 directory=$work/restart-$1-$# reason= mpi current
    shift
    mkdir "$directory"
    (cd "$directory" && exec timeout --kill-after=5 $limit "$mana" launch -n $ranks --mpi "$first" --dir "$directory/checkpoints" -- "$work/hdf5" data.h5 $steps 200 hurry >>out 2>err </dev/null) &
    current=$!
    for mpi in "$@"; do
        for _ in $(seq 300); do grep -q running "$directory/err" && break; sleep 0.1; done
        sleep 2
        kill -0 $current 2>/dev/null || reason="it was over before its checkpoint: $(tail -n 1 "$directory/err")"
        timeout $limit "$mana" checkpoint --stop "$directory/checkpoints" >"$directory/checkpoint.out" 2>&1 || reason="the checkpoint failed: $(tail -n 1 "$directory/checkpoint.out")"
        [ -z "$reason" ] || break
        wait $current
        [ "$mpi" != "${!#}" ] || touch "$directory/hurry"
        (cd "$work" && exec timeout --kill-after=5 $limit "$mana" restart "$(newest_checkpoint "$directory/checkpoints")" --mpi "$mpi" >>"$directory/out" 2>>"$directory/err" </dev/null) &
        current=$!
    done
    [ -z "$reason" ] && wait $current
    [ -n "$reason" ] || reason=$(verdict "$directory")
    kill_job
    row "$first, stopped, restarted on $*" "$reason"
}

trap 'kill_job; exit 130' INT TERM
[ -x "$mana" ] || { printf 'hdf5: %s is not built; run: make build\n' "$mana" >&2; exit 1; }
missing=()
for package in "${packages[@]}"; do dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package"); done
if [ ${#missing[@]} -gt 0 ] && ! { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >"$work/install.log" 2>&1; then
    tail -n 5 "$work/install.log" >&2
    printf 'hdf5: these packages cannot be installed: %s\n' "${missing[*]}" >&2
    exit 1
fi
(cd "$work" && h5pcc.mpich -O2 -Wall -o hdf5 "$here/hdf5.c") >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 1; }

mkdir "$work/native"
(cd "$work/native" && timeout --kill-after=5 $limit mpiexec.mpich -n $ranks "$work/hdf5" data.h5 $steps 0 >out 2>err)
expected=$(grep '^hdf5 ok' "$work/native/out")
row 'native on mpich' "$(verdict "$work/native")"
for mpi in mpich openmpi; do
    mkdir "$work/$mpi"
    (cd "$work/$mpi" && timeout --kill-after=5 $limit "$mana" launch -n $ranks --mpi "$mpi" --dir "$work/$mpi/checkpoints" -- "$work/hdf5" data.h5 $steps 0 >out 2>err </dev/null)
    row "under Mana on $mpi" "$(verdict "$work/$mpi")"
done
stopped mpich openmpi
stopped openmpi mpich
stopped mpich openmpi mpich
kill_job
if [ $failed -eq 0 ]; then
    rm -rf "$work"
else
    mkdir -p "$root/tests/failures"
    rm -rf "$root/tests/failures/hdf5"
    mv "$work" "$root/tests/failures/hdf5"
    printf 'what they left is in tests/failures/hdf5\n'
fi
printf '%d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
