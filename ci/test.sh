#!/usr/bin/env bash
# Runs all tests and prints, as the last line, how many passed and how many failed: the test projects, the kernel alone (native/tests.sh), Mana under
# SLURM (tests/slurm.sh), and random MPI programs on the proxy alone (tests/ProxyHost/run.sh, counted as one). A part that does not build, or whose runner dies,
# counts as one failure. Arguments go to `dotnet test` (for instance --filter NAME); with arguments only the test projects run.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly results=out/test-results
readonly proxy_seeds=3 proxy_ranks=3
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
rm -rf "$results"
mkdir -p "$results"
passed=0
failed=0

build() { dotnet build "$1" -c "$2" -v quiet --nologo -maxcpucount:2 -p:UseSharedCompilation=false -p:NuGetAudit=false; }

# The counters stand as attributes of one element of the report.
counter() { grep -o '<Counters [^>]*>' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*'; }

project() {
    local project=$1 name status report failures
    shift
    name=$(basename "$project" .csproj)
    printf 'test: %s\n' "$name"
    if ! build "$project" Release; then
        printf 'test: %s does not build\n' "$name"
        failed=$((failed + 1))
        return
    fi
    dotnet test "$project" -c Release --no-build --nologo --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --logger 'console;verbosity=minimal' "$@"
    status=$?
    report=$results/$name.trx
    if [ -f "$report" ]; then
        passed=$((passed + $(counter "$report" passed)))
        failures=$(($(counter "$report" failed) + $(counter "$report" error) + $(counter "$report" timeout) + $(counter "$report" aborted)))
        # A runner that fails without a failed test has died in the middle.
        [ "$status" -eq 0 ] || [ "$failures" -gt 0 ] || failures=1
        failed=$((failed + failures))
    elif [ "$status" -ne 0 ]; then
        printf 'test: the runner of %s ended with %d and left no report\n' "$name" "$status"
        failed=$((failed + 1))
    fi
}

# A script whose own last line is "N passed, N failed".
counting_script() {
    local log=$results/$1.log summary p f
    printf 'test: %s\n' "$1"
    shift
    "$@" >"$log" 2>&1
    summary=$(tail -n 1 "$log" | grep -E '^[0-9]+ passed, [0-9]+ failed$') || { tail -n 20 "$log"; summary='0 passed, 1 failed'; }
    grep -A 20 '^FAILED' "$log"
    read -r p _ f _ <<<"$summary"
    passed=$((passed + p))
    failed=$((failed + f))
    printf '%s\n' "$summary"
}

# A script that says by its exit code whether all went well.
script() {
    local log=$results/$1.log name=$1
    printf 'test: %s\n' "$name"
    shift
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1))
        tail -n 1 "$log"
    else
        failed=$((failed + 1))
        tail -n 40 "$log"
        printf 'test: %s failed\n' "$name"
    fi
}

random_programs() { build tests/ProxyHost/ProxyHost.csproj Debug && tests/ProxyHost/run.sh 1 $proxy_seeds $proxy_ranks; }

# Other projects under tests/ are programs which the tests run.
for file in $(grep -l Microsoft.NET.Test.Sdk tests/*/*.csproj); do project "$file" "$@"; done
if [ $# -eq 0 ]; then
    counting_script kernel sh native/tests.sh
    counting_script slurm bash tests/slurm.sh
    script random-programs random_programs
fi

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
