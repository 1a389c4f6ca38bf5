#!/usr/bin/env bash
# Counts above 2^31 for real (tests/programs/huge.c, 2 ranks, 12 GiB of memory, half a minute): through Mana on Open MPI, which has no large counts of its own, and
# on MPICH. What MPICH 4.0.2 can do itself must have the same result natively; its MPI_Allreduce_c gives wrong numbers above 2^31 natively, and its
# MPI_File_write_at_c ends the job by an assertion.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root
readonly mana=$root/out/bin/mana program=$root/out/programs/mpich/huge limit_seconds=300
work=$(mktemp -d)
readonly work
trap 'rm -rf "$work"' EXIT
export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 OMPI_MCA_rmaps_base_oversubscribe=1
cd "$work"

fail() { printf 'huge: %s\n' "$*" >&2; exit 1; }
native() { timeout $limit_seconds mpiexec.mpich -n 2 "$program" --mode "$1"; }
through() { timeout $limit_seconds "$mana" launch -n 2 --mpi "$1" --dir "$work/checkpoints" -- "$program" --mode "$2" || fail "$2 failed on $1"; }

for mode in messages broadcast types; do
    expected=$(native $mode 2>native.err) || fail "$mode fails natively on MPICH: $(tail -n 3 native.err)"
    for mpi in mpich openmpi; do
        actual=$(through $mpi $mode 2>mana.err) || { cat mana.err >&2; exit 1; }
        [ "$actual" = "$expected" ] || fail "$mode on $mpi gave '$actual', natively '$expected'"
        printf 'huge: %s on %s: %s\n' $mode $mpi "$actual"
    done
done
for row in 'reduction openmpi' 'file openmpi' 'file mpich'; do
    read -r mode mpi <<<"$row"
    actual=$(through "$mpi" "$mode" 2>mana.err) || { cat mana.err >&2; exit 1; }
    printf 'huge: %s on %s: %s\n' "$mode" "$mpi" "$actual"
done
