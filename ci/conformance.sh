#!/usr/bin/env bash
# Gets MPICH's own test suite ready and runs it through Mana (tests/Conformance/README.md). The suite comes from Debian's mpich *source
# package* at run time, into a directory outside git: none of its code enters the repository. It is unpacked and configured once, then
# once per application ABI; MANA_CONFORMANCE_CACHE names a directory for that which several working copies may share.
# Arguments go to the runner: --pair mpich/openmpi --dirs pt2pt,coll --row 'pt2pt/sendrecv2 2' ...
set -euo pipefail

readonly root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly cache=${MANA_CONFORMANCE_CACHE:-$root/out/conformance/cache}
readonly mirror=${MANA_CONFORMANCE_MIRROR:-http://deb.debian.org/debian}
readonly abis=(mpich openmpi)

say() { printf 'conformance: %s\n' "$*"; }
fail() { say "$*" >&2; exit 1; }

# quietly LOG COMMAND...: the output goes to a file whose end is shown when the command fails.
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "failed: $* (all of its output: $log)"; }
}

# apt with a list of sources of its own, so that nothing of the machine's configuration changes. apt checks what it downloads.
private_apt() {
    apt-get -q -o Acquire::Retries=3 -o Dir::Etc::SourceList="$cache/download/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$cache/download/lists" -o Dir::Cache="$cache/download" "$@"
}

download() {
    local release
    release=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    [ -n "$release" ] && command -v apt-get >/dev/null || fail 'the test suite comes from Debian, and this is not Debian.'
    say "downloading the source package of mpich ($release)"
    rm -rf "$cache/download"
    mkdir -p "$cache/download/lists/partial" "$cache/download/archives/partial"
    printf 'deb-src %s %s main\n' "$mirror" "$release" >"$cache/download/sources.list"
    quietly "$cache/download/apt.log" private_apt update
    (cd "$cache/download" && quietly "$cache/download/apt.log" private_apt source --download-only mpich)
}

unpack() {
    local archive
    archive=$(find "$cache/download" -maxdepth 1 -name 'mpich_*.orig.tar.*' ! -name '*.asc' | head -n 1)
    [ -n "$archive" ] || fail "apt-get source left no archive in $cache/download."
    rm -rf "$cache/source" "$cache/source.part"
    mkdir -p "$cache/source.part"
    tar -C "$cache/source.part" -xaf "$archive" --wildcards '*/test/mpi' --exclude '*/modules/*'
    mv "$cache/source.part" "$cache/source"
    rm -rf "$cache/download"
}

# The one directory that holds the suite's configure script; empty when there is none yet.
suite() { find "$cache/source" -maxdepth 4 -path '*/test/mpi/configure' -printf '%h\n' 2>/dev/null | head -n 1; }

# The suite still uses functions which MPI-3 removed; the definition makes Open MPI's mpi.h declare them, as its libraries hold them.
configure() {
    local abi=$1 directory=$cache/suite-$1
    [ ! -f "$directory/ready" ] || return 0
    say "configuring the suite with mpicc.$abi"
    rm -rf "$directory"
    mkdir -p "$directory"
    (
        cd "$directory"
        quietly "$directory/configure.log" env CC="mpicc.$abi" "$(suite)/configure" --disable-fortran --disable-cxx --disable-ft-tests \
            --enable-xfail=no --disable-dependency-tracking MPICC="mpicc.$abi" CFLAGS='-O1 -w' CPPFLAGS='-DOMPI_OMIT_MPI1_COMPAT_DECLS=0'
        quietly "$directory/util.log" make -s -C util
        quietly "$directory/dtpools.log" make -s -C dtpools
    )
    touch "$directory/ready"
}

mkdir -p "$cache"
(
    flock 9
    [ -n "$(suite)" ] || { download && unpack; }
    for abi in "${abis[@]}"; do configure "$abi"; done
) 9>"$cache/lock"

# More ranks than processors are usual here, and MPICH waits busily.
gcc -O2 -Wall -Werror -shared -fPIC -o "$cache/yield.so.$$" "$root/tests/Conformance/yield.c"
mv "$cache/yield.so.$$" "$cache/yield.so"
exec dotnet "$root/tests/Conformance/bin/Release/net10.0/Mana.Conformance.dll" --cache "$cache" --suite "$(suite)" --preload "$cache/yield.so" "$@"
