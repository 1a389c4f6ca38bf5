#!/usr/bin/env bash
# Several hosts on one machine: a network namespace per host, joined by a bridge, so that MPI libraries see separate nodes which
# can only talk over TCP. A command on such a "host" also has a host name, process ids and a /dev/shm of its own (ci/host-agent).
#
#   hosts.sh up N PREFIX           makes PREFIX1 ... PREFIXN, prints nothing
#   hosts.sh down PREFIX           ends what runs on them and removes every trace; fine when there is none
#   hosts.sh exec HOST COMMAND...  runs a command on a host
#   hosts.sh list PREFIX           the host names, separated by commas
#   hosts.sh address PREFIX        the address at which the hosts reach this machine (where mpiexec and the coordinator run)
#   hosts.sh env PREFIX            shell lines which make mpiexec of MPICH and of Open MPI use these hosts by way of ci/host-agent
#
# Two runs with different prefixes do not meet: names derive from the prefix, the subnet is the first free one.
set -euo pipefail

readonly here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly state_root=/run/mana-hosts
readonly max_hosts=64
readonly max_prefix=9   # an interface name has 15 characters at most: PREFIX, "-v" and two digits

fail() { printf 'hosts: %s\n' "$*" >&2; exit 1; }

state_of() { printf '%s/%s' "$state_root" "$1"; }

check_prefix() {
    [[ "$1" =~ ^[a-z][a-z0-9]*[a-z]$ ]] && [ ${#1} -le $max_prefix ] ||
        fail "the prefix '$1' must be 2 to $max_prefix small letters and digits, with letters at both ends."
}

read_state() {
    local file; file=$(state_of "$1")
    [ -f "$file" ] || fail "there are no hosts with the prefix '$1'."
    read -r count subnet <"$file"
}

# The first 10.213.x.0/24 which no interface uses. The caller holds the lock.
free_subnet() {
    local used third
    used=$(ip -4 -o addr show)
    for third in $(seq 1 254); do
        case "$used" in *" 10.213.$third."*) ;; *) printf '10.213.%s' "$third"; return ;; esac
    done
    fail "all subnets 10.213.x.0/24 are in use."
}

up() {
    local count=$1 prefix=$2 subnet index host other
    check_prefix "$prefix"
    [[ "$count" =~ ^[0-9]+$ ]] && [ "$count" -ge 1 ] && [ "$count" -le $max_hosts ] || fail "the number of hosts must be 1 to $max_hosts."
    [ "$(id -u)" -eq 0 ] || fail "network namespaces need root."
    mkdir -p "$state_root"
    exec 9>"$state_root/lock"
    flock 9
    [ ! -e "$(state_of "$prefix")" ] || fail "hosts with the prefix '$prefix' exist already; run: hosts.sh down $prefix"
    subnet=$(free_subnet)
    printf '%s %s\n' "$count" "$subnet" >"$(state_of "$prefix")"
    ip link add "$prefix-br" type bridge 2>/dev/null || { rm -f "$(state_of "$prefix")"; fail "this machine does not allow bridges (ip link add type bridge)."; }
    ip addr add "$subnet.254/24" dev "$prefix-br"
    ip link set "$prefix-br" up
    flock -u 9
    for index in $(seq "$count"); do
        host=$prefix$index
        ip netns add "$host" || { down "$prefix"; fail "this machine does not allow network namespaces (ip netns add)."; }
        ip link add "$prefix-v$index" type veth peer name eth0 netns "$host"
        ip link set "$prefix-v$index" master "$prefix-br" up
        ip -n "$host" addr add "$subnet.$index/24" dev eth0
        ip -n "$host" link set eth0 up
        ip -n "$host" link set lo up
        # ip netns exec lays this file over /etc/hosts, so the hosts know each other and /etc/hosts of the machine stays as it is.
        mkdir -p "/etc/netns/$host"
        {
            printf '127.0.0.1 localhost\n%s.254 %s\n' "$subnet" "$(hostname)"
            for other in $(seq "$count"); do printf '%s.%s %s%s\n' "$subnet" "$other" "$prefix" "$other"; done
        } >"/etc/netns/$host/hosts"
    done
}

down() {
    local prefix=$1 count subnet index host pids
    check_prefix "$prefix"
    [ -f "$(state_of "$prefix")" ] || return 0
    read_state "$prefix"
    for index in $(seq "$count"); do
        host=$prefix$index
        if [ -e "/run/netns/$host" ]; then
            pids=$(ip netns pids "$host" 2>/dev/null || true)
            [ -z "$pids" ] || kill -KILL $pids 2>/dev/null || true
            ip netns del "$host" || true
        fi
        ip link del "$prefix-v$index" 2>/dev/null || true
        rm -rf "/etc/netns/${host:?}"
    done
    rmdir /etc/netns 2>/dev/null || true
    ip link del "$prefix-br" 2>/dev/null || true
    rm -f "$(state_of "$prefix")"
}

list() {
    local count subnet
    read_state "$1"
    seq -f "$1%g" -s, "$count"
}

# Both launchers are steered by environment alone, so that whoever calls mpiexec (a user, a script, `mana launch`) needs no option.
# Of the ways to do one-sided communication, only pt2pt works over TCP, and Open MPI 4.1 does not find that out by itself.
environment() {
    local count subnet prefix=$1
    read_state "$prefix"
    cat <<END
export HYDRA_LAUNCHER=ssh HYDRA_LAUNCHER_EXEC=$here/host-agent HYDRA_IFACE=$prefix-br
export UCX_TLS=tcp,self,posix,sysv
export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1
export OMPI_MCA_plm_rsh_agent=$here/host-agent OMPI_MCA_plm_rsh_no_tree_spawn=1 OMPI_MCA_orte_leave_session_attached=1
export OMPI_MCA_oob_tcp_if_include=$subnet.0/24 OMPI_MCA_btl_tcp_if_include=$subnet.0/24
export OMPI_MCA_btl=self,vader,tcp OMPI_MCA_pml=ob1 OMPI_MCA_osc=pt2pt,sm OMPI_MCA_rmaps_base_oversubscribe=1
END
}

case "${1:-}" in
    up) [ $# -eq 3 ] || fail "usage: hosts.sh up N PREFIX"; up "$2" "$3" ;;
    down) [ $# -eq 2 ] || fail "usage: hosts.sh down PREFIX"; down "$2" ;;
    exec) [ $# -ge 3 ] || fail "usage: hosts.sh exec HOST COMMAND..."; shift; exec "$here/host-agent" "$1" "$(printf '%q ' "${@:2}")" ;;
    list) [ $# -eq 2 ] || fail "usage: hosts.sh list PREFIX"; list "$2" ;;
    address) [ $# -eq 2 ] || fail "usage: hosts.sh address PREFIX"; read_state "$2"; printf '%s.254\n' "$subnet" ;;
    env) [ $# -eq 2 ] || fail "usage: hosts.sh env PREFIX"; environment "$2" ;;
    *) fail "usage: hosts.sh up N PREFIX | down PREFIX | exec HOST COMMAND... | list PREFIX | address PREFIX | env PREFIX" ;;
esac
