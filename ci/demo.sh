#!/usr/bin/env bash
# The demonstration: two unmodified programs go from one MPI to the other in the middle of their work.
#   1. Debian's LAMMPS, built for Open MPI, on 4 hosts with a rank each (network namespaces, TCP) under Open MPI: checkpoint, everything is
#      killed, restart under MPICH on 1 host with 4 ranks. Its thermodynamic output must be that of an uninterrupted native run.
#   2. A heat conduction program built with MPICH's mpicc, on 1 host with 4 ranks under MPICH, to Open MPI on 2 hosts with 2 ranks each.
# demo.sh [--short]; the short form takes fewer steps and shows the same. Ends with "demo: passed" and exit code 0, or with the reason.
set -euo pipefail

readonly root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly mana=$root/out/bin/mana programs=$root/out/programs hosts=$root/ci/hosts.sh
case "${1:-}" in
    --short) cells=12 steps=80 every=5 heat_size=240 heat_steps=500 ;;
    '') cells=20 steps=300 every=10 heat_size=480 heat_steps=600 ;;
    *) printf 'usage: demo.sh [--short]\n' >&2; exit 2 ;;
esac
readonly heat_pause_ms=8   # gives the checkpoint a middle to fall into
readonly limit=240   # seconds for any one step
readonly prefix=d$(printf '%x' $$)m
readonly work=$(mktemp -d)
source "$root/ci/job.sh"
mark_job "$work"

say() { printf '%s\n' "$*"; }
now() { date +%s%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f s", (b - a) / 1e9 }'; }

finish() {
    local status=$?
    trap - EXIT INT TERM
    kill_job
    "$hosts" down "$prefix" || status=1
    if [ $status -eq 0 ]; then
        rm -rf "$work"
        say 'demo: passed'
    else
        rm -rf "$root/tests/failures/demo"
        mkdir -p "$root/tests/failures"
        mv "$work" "$root/tests/failures/demo"
        say 'demo: failed; logs and images are in tests/failures/demo; repeat: make demo'
    fi
    exit $status
}
trap finish EXIT
trap 'exit 130' INT TERM

fail() {
    say "demo: $1" >&2
    [ $# -lt 2 ] || tail -n 15 "$2" >&2
    exit 1
}

# run NAME COMMAND...: to its end; standard output and error go to NAME.out and NAME.err.
run() {
    local name=$1
    shift
    timeout --kill-after=5 $limit "$@" >"$work/$name.out" 2>"$work/$name.err" </dev/null || fail "$name ended with $?: $*" "$work/$name.err"
}

# begin NAME COMMAND...: in the background; its process id is left in $job.
begin() {
    local name=$1
    shift
    : >"$work/$name.out"
    timeout --kill-after=5 $limit "$@" >"$work/$name.out" 2>"$work/$name.err" </dev/null &
    job=$!
}

# until_line NAME PATTERN: waits until the output of a background job has a line that matches.
until_line() {
    until grep -qE "$2" "$work/$1.out"; do
        kill -0 $job 2>/dev/null || fail "$1 ended before it printed /$2/" "$work/$1.err"
        sleep 0.05
    done
}

# A checkpoint of the running job, then every process of it dies. Leaves the checkpoint's directory in $checkpoint.
checkpoint_and_kill() {
    local begun
    begun=$(now)
    timeout $limit "$mana" checkpoint "$1" >"$work/checkpoint.out" 2>&1 || fail 'the checkpoint failed' "$work/checkpoint.out"
    say "   checkpoint in $(since "$begun")"
    checkpoint=$(newest_checkpoint "$1")
    [ -n "$checkpoint" ] || fail "there is no checkpoint in $1"
    say "   images: $(find "$checkpoint" -type f -name 'rank-*' | wc -l), $(du -sh --apparent-size "$checkpoint" | cut -f1)iB in all"
    kill_job
    say '   killed all processes of the job without warning'
    reap $job
    kill -0 $job 2>/dev/null && fail 'the job survived its kill'
    return 0
}

# What counts of a program's output: LAMMPS's rows of thermodynamic numbers (not the times of the run), all lines of heat.
thermo() { grep -hE '^ +[0-9]+ +-?[0-9.]+ +-?[0-9.]+ ' "$@" || true; }
heat_lines() { grep -hE '^(step|heat) ' "$@" || true; }

# compare FILTER EXPECTED PART1 PART2: the first part ends somewhere after the checkpoint, the second begins at it. What stands in both
# must be the same, and together they must be the uninterrupted run.
compare() {
    local filter=$1 native=$2 first=$3 second=$4 overlap total
    "$filter" "$work/$native.out" >"$work/expected"
    "$filter" "$work/$first.out" >"$work/first"
    "$filter" "$work/$second.out" >"$work/second"
    [ -s "$work/first" ] && [ -s "$work/second" ] || fail 'one of the two runs printed nothing; the restart was not in the middle'
    total=$(wc -l <"$work/expected")
    overlap=$(($(wc -l <"$work/first") + $(wc -l <"$work/second") - total))
    [ $overlap -ge 0 ] || fail "$((-overlap)) lines were lost over the restart" "$work/$second.err"
    cat "$work/first" <(tail -n +$((overlap + 1)) "$work/second") >"$work/actual"
    diff "$work/expected" "$work/actual" >"$work/difference" || fail 'the output differs from the native run (< native, > under Mana):' "$work/difference"
    [ $overlap -eq 0 ] || diff <(tail -n $overlap "$work/first") <(head -n $overlap "$work/second") >"$work/difference" ||
        fail 'what was computed again after the restart differs:' "$work/difference"
    say "   $total lines, each equal to the native run ($(wc -l <"$work/first") before the kill, $(wc -l <"$work/second") after the restart)"
}

for file in "$mana" "$programs/mpich/heat"; do [ -x "$file" ] || fail "$file is not built; run: make demo"; done
"$hosts" up 4 "$prefix"
IFS=, read -ra host <<<"$("$hosts" list "$prefix")"
lammps=(lmp -in "$root/ci/melt.lammps" -var cells $cells -var steps $steps -var every $every -log none)

say "1. LAMMPS, $((4 * cells * cells * cells)) atoms, $steps steps: Open MPI on 4 hosts, then MPICH on 1 host"
begun=$(now)
(
    eval "$("$hosts" env "$prefix")"
    run lammps-native mpiexec.openmpi -n 4 -H "${host[0]}:1,${host[1]}:1,${host[2]}:1,${host[3]}:1" "${lammps[@]}"
)
say "   native, uninterrupted, Open MPI on 4 hosts: $(since "$begun")"
eval "$("$hosts" env "$prefix")"
begun=$(now)
begin lammps-first "$mana" launch -n 4 --mpi openmpi --hosts "${host[0]}:1,${host[1]}:1,${host[2]}:1,${host[3]}:1" --launcher-agent "$root/ci/host-agent" \
    --dir "$work/melt" -- "${lammps[@]}"
until_line lammps-first "^ +$((steps / 2 / every * every)) "
say "   under Mana, the same: step $((steps / 2 / every * every)) of $steps after $(since "$begun")"
checkpoint_and_kill "$work/melt"
begun=$(now)
(
    unset HYDRA_LAUNCHER HYDRA_LAUNCHER_EXEC HYDRA_IFACE UCX_TLS
    run lammps-second "$mana" restart "$checkpoint" --mpi mpich
)
say "   restarted under MPICH on 1 host with 4 ranks, the other half: $(since "$begun")"
compare thermo lammps-native lammps-first lammps-second

say "2. heat, built for MPICH, $heat_size x $heat_size points, $heat_steps steps: MPICH on 1 host, then Open MPI on 2 hosts"
heat=("$programs/mpich/heat" --size $heat_size --steps $heat_steps --pause-ms $heat_pause_ms)
unset HYDRA_LAUNCHER HYDRA_LAUNCHER_EXEC HYDRA_IFACE UCX_TLS
begun=$(now)
run heat-native mpiexec.mpich -n 4 "${heat[@]}"
say "   native, uninterrupted, MPICH on 1 host with 4 ranks: $(since "$begun")"
begun=$(now)
begin heat-first "$mana" launch -n 4 --mpi mpich --dir "$work/heat" -- "${heat[@]}"
until_line heat-first "^step +$((heat_steps / 2 / 10 * 10)) "
say "   under Mana, the same: step $((heat_steps / 2 / 10 * 10)) of $heat_steps after $(since "$begun")"
checkpoint_and_kill "$work/heat"
begun=$(now)
run heat-second "$mana" restart "$checkpoint" --mpi openmpi --hosts "${host[0]}:2,${host[1]}:2" --launcher-agent "$root/ci/host-agent"
say "   restarted under Open MPI on 2 hosts with 2 ranks each, the other half: $(since "$begun")"
compare heat_lines heat-native heat-first heat-second
