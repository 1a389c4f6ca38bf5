#!/usr/bin/env bash
# Makes a fresh Debian 12 ready to build, test and demonstrate Mana: installs the Debian packages which are missing and checks for
# the .NET SDK. It changes nothing when all is there. What it may not or cannot do itself it says in one sentence, and exits with 1.
set -euo pipefail

# Package, and why it is needed. Both MPIs are installed side by side; Debian keeps their commands apart by a suffix.
readonly packages=(
    gcc             # links what NativeAOT compiles, compiles native/ and the stub libraries
    libc6-dev
    make
    mpich           # one MPI below, and the compiler wrapper of its application ABI
    libmpich-dev
    openmpi-bin     # the other one
    libopenmpi-dev
    lammps          # the unmodified application of the demonstration
    python3-msgpack # the independent reader against which our use of MessagePack is tested
    iproute2        # several hosts on one machine, for the demonstration and its tests
    munge           # a private SLURM, for its tests
    slurm-wlm
    util-linux
    procps
    xz-utils        # unpacks MPICH's test suite (make conformance)
)
readonly sdk_major=10
readonly attempts=4

say() { printf 'setup: %s\n' "$*"; }

missing_packages() {
    local package
    for package in "${packages[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || printf '%s\n' "$package"
    done
}

# A mirror or a proxy may fail for a moment; four attempts, with growing pauses, tell that from a real failure.
apt() {
    local attempt log
    log=$(mktemp)
    for attempt in $(seq $attempts); do
        if DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 </dev/null; then
            rm -f "$log"
            return 0
        fi
        [ "$attempt" = "$attempts" ] || sleep $((attempt * 3))
    done
    tail -n 20 "$log" >&2
    rm -f "$log"
    say "apt-get $1 failed $attempts times; the end of what it said is above." >&2
    return 1
}

install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is not Debian (no apt-get); install by hand what provides these Debian packages: ${packages[*]}" >&2
        return 1
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        say "these Debian packages are missing and only root can install them: apt-get install ${missing[*]}" >&2
        return 1
    fi
    say "installing ${missing[*]}"
    apt update
    apt install --no-install-recommends -y "${missing[@]}"
}

check_sdk() {
    local advice="get it from https://dotnet.microsoft.com/download or with its dotnet-install.sh --channel $sdk_major.0, and put dotnet on PATH."
    if ! command -v dotnet >/dev/null; then
        say "the .NET SDK $sdk_major is missing: $advice" >&2
        return 1
    fi
    if ! dotnet --list-sdks | grep -q "^$sdk_major\."; then
        say "dotnet is here, but without an SDK of version $sdk_major (found: $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')): $advice" >&2
        return 1
    fi
}

failed=0
install_packages || failed=1
check_sdk || failed=1
exit $failed
