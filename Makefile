# Every command of the project; CI calls the same ones. Each does its own set-up (ci/setup.sh), so a fresh clone needs nothing else.
# The targets share the object directories of dotnet, so make -j runs them one after another; dotnet itself uses two processes.
.NOTPARALLEL:
.DELETE_ON_ERROR:
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1
# Build servers would outlive the build and hold its output open.
export MSBUILDDISABLENODEREUSE := 1
dotnet_flags := -c Release -v quiet --nologo -maxcpucount:2 -p:UseSharedCompilation=false -p:NuGetAudit=false

out := out
bin := $(out)/bin
stamps := $(out)/stamps
find_sources = $(shell find $(1) -type d \( -name bin -o -name obj \) -prune -o -type f -print 2>/dev/null)
central := Directory.Build.props Directory.Packages.props .editorconfig
rank_sources := $(central) $(call find_sources,Contracts Coordination UpperHalf LowerHalfLoader MpiProxy Rank native)
command_sources := $(central) $(call find_sources,Contracts Coordination UpperHalf Coordinator CommandLine)
stub_sources := $(call find_sources,UpperHalf/Stubs)

.PHONY: help setup build programs applications test sim demo bench generate soak conformance huge clean

help:
	@echo 'make build     mana, mana-rank and the stub libraries, into $(bin)'
	@echo 'make test      all tests, the last line tells how many passed and failed'
	@echo 'make applications  HPCC, GROMACS, ScaLAPACK, mpi4py and HDF5 from Debian, native, under Mana, killed and restarted on the other MPI (APP="hpcc …")'
	@echo 'make sim       the checkpoint protocol under thousands of simulated jobs; SEED=n runs one of them again'
	@echo 'make demo      LAMMPS and a second program from one MPI to the other and back, over several hosts'
	@echo 'make bench     native against Mana, on this machine, as a table and as JSON (BENCH="--rounds N --mpi NAME")'
	@echo 'make generate  writes the generated code anew from the mpi.h of both MPIs'
	@echo 'make soak      100 checkpoints and 20 restarts of a busy loop, in alternation between both MPIs (ci/soak.sh takes other programs)'
	@echo 'make conformance  MPICH'"'"'s own test suite, native and through Mana (PAIR=mpich/openmpi DIRS=pt2pt,coll ROW="pt2pt/sendrecv2 2")'
	@echo 'make huge      messages, collectives, types and files of more than 2^31 elements; needs 12 GiB of memory'
	@echo 'make clean     removes all that was built'

setup:
	@ci/setup.sh

build: setup $(bin)/mana $(bin)/mana-rank $(stamps)/stubs

# Published one after the other: both build the shared libraries into the same directories.
$(bin)/mana: $(command_sources)
	@echo 'build: mana'
	@mkdir -p $(bin)
	@dotnet publish CommandLine/CommandLine.csproj $(dotnet_flags) -o $(out)/publish/mana
	@install -m 755 $(out)/publish/mana/mana $@

$(bin)/mana-rank: $(rank_sources) | $(bin)/mana
	@echo 'build: mana-rank'
	@dotnet publish Rank/Rank.csproj $(dotnet_flags) -o $(out)/publish/mana-rank
	@install -m 644 $(out)/publish/mana-rank/mana-rank.dbg $(bin)/mana-rank.dbg
	@install -m 755 $(out)/publish/mana-rank/mana-rank $@

$(stamps)/stubs: $(stub_sources)
	@echo 'build: stub libraries'
	@mkdir -p $(stamps)
	@UpperHalf/Stubs/build.sh $(bin)/stubs
	@touch $@

programs: setup $(out)/programs/dotnet/mpinet
	@$(MAKE) --no-print-directory -s -j2 -C tests/programs OUT=$(abspath $(out))/programs
	@$(MAKE) --no-print-directory -s -j2 -C bench OUT=$(abspath $(out))/bench

$(out)/programs/dotnet/mpinet: $(central) $(call find_sources,tests/programs/dotnet)
	@dotnet build tests/programs/dotnet/MpiNet.csproj $(dotnet_flags) -o $(@D)
	@touch $@

test: build programs
	@ci/test.sh

applications: build
	@status=0; tests/Applications/run.sh $(APP) || status=1; [ -n "$(APP)" ] || tests/Applications/hdf5.sh || status=1; exit $$status

sim: setup
	@SEED=$(SEED) dotnet test tests/Unit --nologo -v quiet --filter FullyQualifiedName~ProtocolTests.SimulatedJobs

demo: build programs
	@ci/demo.sh

bench: build programs
	@dotnet build bench/Bench.csproj $(dotnet_flags)
	@dotnet bench/bin/Release/net10.0/Mana.Bench.dll $(BENCH)

soak: build programs
	@ci/soak.sh

conformance: build
	@dotnet build tests/Conformance/Conformance.csproj $(dotnet_flags)
	@ci/conformance.sh $(if $(PAIR),--pair '$(PAIR)') $(if $(DIRS),--dirs '$(DIRS)') $(if $(ROW),--row '$(ROW)') $(CONFORMANCE)

generate: setup
	@dotnet build StubGenerator/StubGenerator.csproj $(dotnet_flags)
	@dotnet StubGenerator/bin/Release/net10.0/Mana.StubGenerator.dll

huge: build programs
	@ci/huge.sh

clean:
	rm -rf $(out)
	find . -type d \( -name bin -o -name obj \) -not -path './.git/*' -prune -exec rm -rf {} +
