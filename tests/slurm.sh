#!/usr/bin/env bash
# Mana under a real SLURM: a munged, a slurmctld and a slurmd of their own, in a scratch directory, nothing of the machine's configuration is touched.
# For each MPI: srun mana run, a checkpoint that stops the job, a restart on the other MPI, the result of a native run. Last line: N passed, N failed.
set -uo pipefail

readonly root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly mana=$root/out/bin/mana programs=$root/out/programs limit=60 steps=300
readonly work=$(mktemp -d)
readonly host=$(hostname -s)
readonly munge=$work/munge.socket
export SLURM_CONF=$work/slurm.conf OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
passed=0 failed=0

stop() {
    pkill -f -- "$work/" 2>/dev/null
    sleep 0.2
    pkill -9 -f -- "$work/" 2>/dev/null
    rm -rf "$work"
}
trap stop EXIT

fail() {
    printf 'FAILED %s\n' "$*"
    tail -n 5 "$work"/*.log "$work"/job.*/errors 2>/dev/null
    failed=$((failed + 1))
    return 1
}

# within SECONDS COMMAND...: until it succeeds.
within() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $deadline ] || return 1
        sleep 0.1
    done
}

start_slurm() {
    mkdir -p "$work/state" "$work/spool"
    chmod 755 "$work"
    (umask 077 && head -c 1024 /dev/urandom >"$work/munge.key")
    munged --force --key-file="$work/munge.key" --socket="$munge" --pid-file="$work/munged.pid" --log-file="$work/munged.log" --seed-file="$work/munge.seed" || return 1
    cat >"$SLURM_CONF" <<CONF
ClusterName=mana
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$munge
SlurmctldPort=$((20000 + RANDOM % 5000))
SlurmdPort=$((25000 + RANDOM % 5000))
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SlurmdParameters=config_overrides
PropagateResourceLimits=NONE
ReturnToService=2
NodeName=$host NodeHostname=$host NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP MaxTime=INFINITE
CONF
    slurmctld -f "$SLURM_CONF" && slurmd -f "$SLURM_CONF" && within $limit srun -n 1 true
}

# job MPI PMI OTHER: launched by srun on MPI, stopped by a checkpoint, restarted on OTHER.
job() {
    local mpi=$1 pmi=$2 other=$3 directory=$work/job.$1 native restarted
    mkdir -p "$directory"
    native=$("mpiexec.$mpi" -n 2 "$programs/$mpi/ring" --steps $steps 2>/dev/null) || { fail "ring natively on $mpi"; return; }
    srun "--mpi=$pmi" -n 2 "$mana" run --dir "$directory/checkpoints" -- "$programs/$mpi/ring" --steps $steps --pause-ms 20 --hurry "$directory/hurry" \
        >"$directory/output" 2>"$directory/errors" &
    local srun=$!
    within $limit grep -q 'ring: running' "$directory/errors" || { fail "srun --mpi=$pmi mana run on $mpi does not run"; return; }
    timeout $limit "$mana" checkpoint "$directory/checkpoints" --stop >"$directory/checkpoint" 2>&1 || { cat "$directory/checkpoint"; fail "checkpoint under srun on $mpi"; return; }
    wait $srun
    touch "$directory/hurry"
    restarted=$(timeout $limit "$mana" restart "$directory/checkpoints" --mpi "$other" 2>>"$directory/errors") || { fail "restart on $other of what srun has launched on $mpi"; return; }
    [ -n "$native" ] && [ "$restarted" = "$native" ] || { fail "the result on $other is not the native one: $restarted"; return; }
    printf 'ok srun --mpi=%s mana run on %s, restarted on %s\n' "$pmi" "$mpi" "$other"
    passed=$((passed + 1))
}

if start_slurm; then
    job mpich pmi2 openmpi
    job openmpi pmix mpich
else
    fail 'a private SLURM does not start'
fi
printf '%d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
