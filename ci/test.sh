#!/usr/bin/env bash
# Runs all test projects and prints, as the last line, how many tests passed and how many failed. A project that does not build, or
# whose runner dies, counts as one failure. Arguments go to every `dotnet test` (for instance --filter NAME).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly results=out/test-results
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
rm -rf "$results"
passed=0
failed=0

# The counters stand as attributes of one element of the report.
counter() { grep -o '<Counters [^>]*>' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*'; }

# Other projects there are programs which the tests run.
for project in $(grep -l Microsoft.NET.Test.Sdk tests/*/*.csproj); do
    name=$(basename "$project" .csproj)
    printf 'test: %s\n' "$name"
    if ! dotnet build "$project" -c Release -v quiet --nologo -maxcpucount:2 -p:UseSharedCompilation=false -p:NuGetAudit=false; then
        printf 'test: %s does not build\n' "$name"
        failed=$((failed + 1))
        continue
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
done

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
