#!/usr/bin/env python3
"""Compares what native/lowerlibc.c finds in C libraries with what a disassembler shows: every `syscall` instruction whose number, in eax or through
registers, is rt_sigaction's or rt_sigprocmask's has to be led away, and no other.

    check.py SITES LIBRARY...       SITES is tests/Hooks/sites.c, built
"""
import re
import subprocess
import sys

NUMBERS = {13, 14}
FARTHEST = 600  # instructions between a number and its use
NAMES = {name: register for register in ('ax', 'bx', 'cx', 'dx', 'si', 'di', 'bp') for name in ('e' + register, 'r' + register)}
NAMES.update({f'r{i}{suffix}': f'r{i}' for i in range(8, 16) for suffix in ('', 'd')})


def calls(library):
    lines = subprocess.run(['objdump', '-d', '--no-show-raw-insn', library], capture_output=True, text=True, check=True).stdout.split('\n')
    for i, line in enumerate(lines):
        if not line.rstrip().endswith('\tsyscall'):
            continue
        register = 'ax'
        for earlier in reversed(lines[max(0, i - FARTHEST):i]):
            move = re.search(r'\tmov +(?:\$0x([0-9a-f]+)|%(\w+)),%(\w+)$', earlier)
            if not move or NAMES.get(move.group(3)) != register:
                continue
            if move.group(1):
                if int(move.group(1), 16) in NUMBERS:
                    yield line.split(':')[0].strip()
                break
            register = NAMES.get(move.group(2))


def main():
    sites, libraries = sys.argv[1], sys.argv[2:]
    failed = False
    for library in libraries:
        run = subprocess.run([sites, library], capture_output=True, text=True, check=False)
        found, shown = set(run.stdout.split()), set(calls(library))
        print(f'{library}: {len(found)} places are led away, the disassembler shows {len(shown)}')
        for name, addresses in (('not found', shown - found), ('no such call', found - shown)):
            if addresses:
                failed = True
                print(f'  {name}: {" ".join(sorted(addresses))}')
        if run.returncode:
            failed = True
            print(f'  not understood (exit status {run.returncode}) {run.stderr}')
    print('hooks FAILED' if failed else 'hooks ok')
    return 1 if failed else 0


sys.exit(main())
