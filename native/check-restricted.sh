#!/bin/sh
# Proves by disassembly that restricted C# (what runs inside a system call of the upper half, and the direct path of MPI_Send and its like) calls
# nothing of the runtime: no allocation, exception, lock, static constructor, P/Invoke transition or poll.
#   native/check-restricted.sh EXECUTABLE kernel|direct      (with symbols)
set -u
kernel='LowerHalfLoader_Mana_LowerHalfLoader_(MemoryCalls|SignalCalls|ProcessCalls|FileCalls|TimeCalls|Programs|RegionAllocator|Text|SyscallTable)__'
# The direct path and the decoding and encoding it uses.
direct='MpiProxy_Mana_MpiProxy_(Direct__((Send|Receive|SendReceive|StartSend|StartReceive|Wait|Test|WaitAll|Probe)<|MessagesBelow$|Try[A-Za-z]*|(Poll|Take|Free|HandOut|NoteSend|NoteReceive|Give|Learn|LeaveSend|SendReceiveOwn|Decode)($|<))|MpichAbi__(DecodeOtherDatatype|SpecialRank)|OpenMpiAbi__SpecialRank|(Mpich|OpenMpi)Constants__(CommToCanonical|RequestToCanonical))'
case $2 in
    kernel) own=$kernel least=60 ;;
    direct) own=$direct least=24 ;;
    *) echo "$2: neither kernel nor direct"; exit 2 ;;
esac
# Runs once at start-up in ordinary C#: the table and the arena are set up there.
start='(SyscallTable__(Initialize|List|FillRows|Row|Pass|MakeIdsVirtual|get_CallsWithIds)|RegionAllocator__Initialize)($|[^A-Za-z])'
# -WK: the symbols of a published executable lie in a file of their own beside it.
objdump -d --no-show-raw-insn -WK "$1" | awk -v own="$own" -v start="$start" -v least="$least" '
    /^[0-9a-f]+ <.*>:$/ {
        name = $2; sub(/^</, "", name); sub(/>:$/, "", name)
        inside = name ~ own && name !~ start
        if (inside) functions++
        next
    }
    inside && /(call|jmp) / && /<.*>/ {
        target = $0; sub(/^[^<]*</, "", target); sub(/>[^>]*$/, "", target); sub(/\+0x[0-9a-f]+$/, "", target)
        if (target == name || (target ~ own && target !~ start)) next
        # A damaged stack cookie ends the process at once: that is no call in any working program.
        if (target ~ /^(RhpFallbackFailFast|__stack_chk_fail)/ || target ~ /RuntimeHelpers__FailFast|FallbackFailFast/) next
        print name " calls " target; bad++
    }
    END {
        if (functions < least) { print "only " functions " restricted functions were found: does the executable have symbols?"; exit 1 }
        if (bad) exit 1
        print "restricted code ok: " functions " functions"
    }'
