#!/bin/sh
# Builds the stub libraries from the generated assembly: build.sh OUTPUT_DIRECTORY. Needs gcc only.
# No -Bsymbolic and no hidden visibility: an executable's copy of a data symbol must be the one that the stub sees too.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?usage: build.sh OUTPUT_DIRECTORY}
mkdir -p "$out/mpich" "$out/openmpi"

link() { # source soname output
    gcc -shared -nostdlib -Wl,-soname,"$2" -Wl,-z,now -Wl,-z,noexecstack -Wl,--build-id=none -o "$3" "$here/Generated/$1"
}

link mpich.S libmpich.so.12 "$out/mpich/libmpich.so.12"
link mpich.S libmpi.so.12 "$out/mpich/libmpi.so.12"
link openmpi.S libmpi.so.40 "$out/openmpi/libmpi.so.40"
