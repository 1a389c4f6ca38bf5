#!/usr/bin/env bash
# Debian's own MPI applications under Mana: each natively, under Mana on the MPI that it was built for and on the other one, and killed in the middle and restarted
# on the other one. What counts of its results must be the same each time, to the last digit.
# run.sh [NAME...]    names: hpcc gromacs scalapack mpi4py; without one, all of them. Installs the packages that are missing where it may.
# Prints a table and, as the last line, "N passed, N failed". What a failed row leaves is in tests/failures/applications.
set -uo pipefail

readonly here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly root=$(cd "$here/../.." && pwd)
readonly mana=$root/out/bin/mana
readonly limit=300   # seconds for one run
readonly work=$(mktemp -d)
readonly lu=/usr/lib/x86_64-linux-gnu/scalapack/mpich-tests/xdlu
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
source "$root/ci/job.sh"
mark_job "$work"
passed=0
failed=0

# Each application: packages, the MPI that Debian built it for, ranks, what it needs in its directory, its command, and what counts of its results.

hpcc_packages() { echo hpcc; }
hpcc_mpi() { echo openmpi; }
hpcc_prepare() {
    # A grid of one by two processes, so that the residuals depend on nothing else.
    sed 's/^2 \( *Ps\)/1 \1/; s/^1000 \( *Ns\)/800 \1/' /usr/share/doc/hpcc/examples/_hpccinf.txt >hpccinf.txt
}
hpcc_command() { echo hpcc; }
hpcc_result() { grep -E '^(Success|HPL_N|HPL_[A-Za-z]*norm[1I]|PTRANS_residual|MPIRandomAccess(_LCG)?_Errors|SingleRandomAccess_.*Errors|MPIFFT_N|MPIFFT_maxErr|CommWorldProcs)=' hpccoutf.txt; }

gromacs_packages() { echo gromacs; }
gromacs_mpi() { echo openmpi; }
gromacs_prepare() {
    gmx -quiet solvate -cs spc216 -box 2.5 2.5 2.5 -o box.gro &&
        printf '#include "oplsaa.ff/forcefield.itp"\n#include "oplsaa.ff/spc.itp"\n[ system ]\nwater\n[ molecules ]\nSOL %d\n' "$(grep -c ' OW' box.gro)" >topol.top &&
        gmx -quiet grompp -f "$here/water.mdp" -c box.gro -p topol.top -o topol.tpr
}
gromacs_command() { echo gmx_mpi -quiet mdrun -s topol.tpr -reprod -ntomp 1 -nb cpu -deffnm water; }
gromacs_result() {
    cat water.gro
    grep -A 9 'Energies' water.log | grep -v 'load imb'   # how the work was spread depends on times
}

scalapack_packages() { echo scalapack-mpi-test; }
scalapack_mpi() { echo mpich; }
scalapack_prepare() { cp "$here/lu.dat" LU.dat; }
scalapack_command() { echo "$lu"; }
# Everything but the three columns with times and the run's date. What was printed between a checkpoint and the kill stands there twice; how many tests
# there were, the program counts itself.
scalapack_result() { awk '$1 == "WALL" { print $2, $3, $4, $5, $6, $7, $8, $NF } /tests completed|tests skipped/' "$1" | sort -u; }

mpi4py_packages() { echo python3-mpi4py; }
mpi4py_mpi() { echo openmpi; }
mpi4py_prepare() { :; }
mpi4py_command() { echo /usr/bin/python3 "$here/objects.py" 200 8 . objects requests collectives types windows files; }
mpi4py_result() { grep '^objects ok' "$1"; }

install_packages() {
    local missing=()
    for package in "$@"; do dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package"); done
    [ ${#missing[@]} -eq 0 ] || { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >"$work/install.log" 2>&1 ||
        { tail -n 5 "$work/install.log" >&2; return 1; }
}

other() { [ "$1" = mpich ] && echo openmpi || echo mpich; }

# run DIRECTORY COMMAND...: to its end, in a directory of its own; standard output to `out`.
run() {
    local directory=$1
    shift
    (cd "$directory" && timeout --kill-after=5 $limit "$@" >>out 2>err </dev/null)
}

# row NAME WHAT SECONDS REASON: the reason is empty when the row passed.
row() {
    local verdict=passed
    [ -z "$4" ] || verdict="FAILED: $4"
    if [ -z "$4" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    printf '%-10s  %-44s  %7.1f s  %s\n' "$1" "$2" "$3" "$verdict"
}

seconds() { awk -v a="$1" -v b="$(date +%s%N)" 'BEGIN { print (b - a) / 1e9 }'; }

# verdict NAME DIRECTORY STATUS: empty, or why it failed.
verdict() {
    if [ "$3" -ne 0 ]; then
        printf 'it ended with %d: %s' "$3" "$(tail -n 2 "$2/err" | tr '\n' ' ')"
    elif ! (cd "$2" && "$1_result" out) >"$2/result" || [ ! -s "$2/result" ]; then
        printf 'it left no result'
    elif ! cmp -s "$work/$1-native/result" "$2/result"; then
        printf 'its result differs from the native one'
    fi
}

# fresh NAME WHAT: a directory with what the application reads.
fresh() {
    mkdir "$work/$1-$2" && (cd "$work/$1-$2" && cp -r "$work/$1-input/." .)
    echo "$work/$1-$2"
}

# Checkpoint and kill in the middle, restart on another MPI. The files that the application has written stay, as they would after a crash. A run that is
# quicker than the one before may be over when its checkpoint comes: then once more, and earlier.
killed_and_restarted() {
    local name=$1 first=$2 second=$3 after=$4 command=("${@:5}") directory begun job checkpoint status attempt reason
    begun=$(date +%s%N)
    for attempt in 1 2 3; do
        directory=$(fresh "$name" "restart-$first-$attempt")
        reason=
        (cd "$directory" && exec timeout --kill-after=5 $limit "$mana" launch -n 2 --mpi "$first" --dir "$directory/checkpoints" -- "${command[@]}" >>out 2>err </dev/null) &
        job=$!
        sleep "$after"
        # On a quick machine its time may come before the ranks have connected.
        until timeout $limit "$mana" checkpoint "$directory/checkpoints" >"$directory/checkpoint.out" 2>&1; do
            grep -q 'have connected so far' "$directory/checkpoint.out" && kill -0 $job 2>/dev/null && sleep 0.02 && continue
            reason="the checkpoint failed: $(tail -n 1 "$directory/checkpoint.out")"
            break
        done
        if kill -0 $job 2>/dev/null; then
            [ -n "$reason" ] || break
        else
            reason='it was done before its checkpoint, so nothing is shown'
        fi
        kill_job
        reap $job
        after=$(awk -v t="$after" 'BEGIN { printf "%.1f", t / 2 }')
    done
    if [ -n "$reason" ]; then
        row "$name" "$first, killed, restarted on $second" "$(seconds "$begun")" "$reason"
        return
    fi
    kill_job
    reap $job
    checkpoint=$(newest_checkpoint "$directory/checkpoints")
    run "$directory" "$mana" restart "$checkpoint" --mpi "$second"
    status=$?
    row "$name" "$first, killed after $after s, restarted on $second" "$(seconds "$begun")" "$(verdict "$name" "$directory" $status)"
}

application() {
    local name=$1 own command directory begun native status mpi
    if ! install_packages $("${name}_packages"); then
        row "$name" 'its packages' 0 "cannot be installed: $("${name}_packages")"
        return
    fi
    own=$("${name}_mpi")
    read -ra command <<<"$("${name}_command")"
    mkdir "$work/$name-input"
    if ! (cd "$work/$name-input" && "${name}_prepare" >prepare.log 2>&1); then
        row "$name" 'its input' 0 "$(tail -n 1 "$work/$name-input/prepare.log")"
        return
    fi
    directory=$(fresh "$name" native)
    begun=$(date +%s%N)
    run "$directory" "mpiexec.$own" -n 2 "${command[@]}"
    status=$?
    native=$(seconds "$begun")
    (cd "$directory" && "${name}_result" out) >"$directory/result"
    [ -s "$directory/result" ] || status=1
    row "$name" "native on $own" "$native" "$([ $status -eq 0 ] || echo "it ended with $status")"
    [ $status -eq 0 ] || return
    for mpi in "$own" "$(other "$own")"; do
        directory=$(fresh "$name" "$mpi")
        begun=$(date +%s%N)
        run "$directory" "$mana" launch -n 2 --mpi "$mpi" --dir "$directory/checkpoints" -- "${command[@]}"
        status=$?
        native=$(seconds "$begun")
        row "$name" "under Mana on $mpi" "$native" "$(verdict "$name" "$directory" $status)"
    done
    # The last run tells how long it takes with Mana; the checkpoint falls into its first half.
    killed_and_restarted "$name" "$own" "$(other "$own")" "$(awk -v t="$native" 'BEGIN { printf "%.1f", t * 0.4 }')" "${command[@]}"
    killed_and_restarted "$name" "$(other "$own")" "$own" "$(awk -v t="$native" 'BEGIN { printf "%.1f", t * 0.3 }')" "${command[@]}"
}

finish() {
    kill_job
    if [ $failed -eq 0 ]; then
        rm -rf "$work"
    else
        rm -rf "$root/tests/failures/applications"
        mkdir -p "$root/tests/failures"
        mv "$work" "$root/tests/failures/applications"
        printf 'what they left is in tests/failures/applications\n'
    fi
    printf '%d passed, %d failed\n' $passed $failed
    [ $failed -eq 0 ]
}

trap 'exit 130' INT TERM
[ -x "$mana" ] || { printf 'applications: %s is not built; run: make applications\n' "$mana" >&2; exit 1; }
printf '%-10s  %-44s  %9s  %s\n' application run time result
for name in ${@:-hpcc gromacs scalapack mpi4py}; do
    declare -F "${name}_command" >/dev/null || { printf 'usage: run.sh [hpcc] [gromacs] [scalapack] [mpi4py]\n' >&2; exit 2; }
    application "$name"
done
finish
