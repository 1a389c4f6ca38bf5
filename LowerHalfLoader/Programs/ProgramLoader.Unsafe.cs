// Maps a program and its dynamic linker into the arena and builds the stack that a program finds when it starts (System V ABI, 3.4.1).
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mana.LowerHalfLoader;

/// <summary>Where a loaded ELF file came to lie.</summary>
internal readonly record struct LoadedFile(ulong Bias, ulong Entry, ulong ProgramHeaders, int ProgramHeaderCount);

internal static unsafe class ProgramLoader
{
    private const long MAP_PRIVATE = 2;
    private const long MAP_ANONYMOUS = 0x20;
    private const long MAP_NORESERVE = 0x4000;
    private const long MAP_FIXED_NOREPLACE = 0x100000;
    private const long MAP_FIXED = 0x10;
    private const int PROT_WRITE = 2;
    private const int PROT_EXEC = 4;
    private const int ReadWrite = 3;
    private const ulong ImageAlignment = 2 << 20;
    private const ulong DefaultStackBytes = 64UL << 20;
    private const ulong LargestStackBytes = 1UL << 30;
    private const int RLIMIT_STACK = 3;
    private const int RandomBytes = 16;
    private const int ProgramHeaderBytes = 56;

    // Entries of the auxiliary vector (linux/auxvec.h).
    private const ulong AT_PHDR = 3, AT_PHENT = 4, AT_PHNUM = 5, AT_BASE = 7, AT_ENTRY = 9, AT_PLATFORM = 15, AT_BASE_PLATFORM = 24,
        AT_RANDOM = 25, AT_RSEQ_FEATURE_SIZE = 27, AT_RSEQ_ALIGN = 28, AT_EXECFN = 31, AT_SYSINFO = 32, AT_SYSINFO_EHDR = 33;

    internal static LoadedFile Load(ElfFile elf)
    {
        ulong low = ulong.MaxValue, high = 0;
        foreach (ElfSegment segment in elf.Segments)
        {
            low = Math.Min(low, segment.Address & ~(RegionAllocator.PageBytes - 1));
            high = Math.Max(high, RegionAllocator.RoundUp(segment.Address + segment.MemoryBytes));
        }
        ulong bias = 0;
        if (elf.IsPositionIndependent)
        {
            RegionAllocator.Lock();
            ulong room = RegionAllocator.Take(high - low + ImageAlignment);
            RegionAllocator.Unlock();
            if (room == 0)
            {
                throw new ProgramException(126, $"There is no room in the arena for {elf.Path}.");
            }
            bias = ((room + ImageAlignment - 1) & ~(ImageAlignment - 1)) - low;
        }
        byte[] name = Encoding.UTF8.GetBytes(elf.Path + "\0");
        long fd;
        fixed (byte* p = name)
        {
            fd = Native.Syscall(SyscallNumber.open, (long)p);
        }
        Require(fd, elf.Path, "open");
        foreach (ElfSegment segment in elf.Segments)
        {
            MapSegment(elf, segment, bias, fd);
        }
        Native.Syscall(SyscallNumber.close, fd);
        return new LoadedFile(bias, bias + elf.Entry, elf.ProgramHeaderAddress == 0 ? 0 : bias + elf.ProgramHeaderAddress, elf.ProgramHeaderCount);
    }

    /// <summary>The code of a program at addresses of its own choice, as far as its file goes.</summary>
    internal static (ulong Start, ulong End)[] ExecutableRanges(ElfFile elf)
    {
        var ranges = new List<(ulong Start, ulong End)>();
        foreach (ElfSegment segment in elf.Segments)
        {
            if ((segment.Protection & PROT_EXEC) != 0)
            {
                ranges.Add((segment.Address, segment.Address + segment.FileBytes));
            }
        }
        return ranges.ToArray();
    }

    private static void MapSegment(ElfFile elf, ElfSegment segment, ulong bias, long fd)
    {
        const ulong InPage = RegionAllocator.PageBytes - 1;
        ulong start = (bias + segment.Address) & ~InPage;
        ulong fileEnd = bias + segment.Address + segment.FileBytes;
        ulong end = RegionAllocator.RoundUp(bias + segment.Address + segment.MemoryBytes);
        ulong mappedEnd = start;
        // A program at addresses of its own choice must not hit anything of ours; inside the arena the room is reserved already.
        long fixedFlag = elf.IsPositionIndependent ? MAP_FIXED : MAP_FIXED_NOREPLACE;
        if (segment.FileBytes > 0)
        {
            mappedEnd = RegionAllocator.RoundUp(fileEnd);
            Require(Native.Syscall(SyscallNumber.mmap, (long)start, (long)(mappedEnd - start), segment.Protection, MAP_PRIVATE | fixedFlag, fd, (long)(segment.Offset & ~InPage)), elf.Path, "map");
            if (segment.MemoryBytes > segment.FileBytes && (segment.Protection & PROT_WRITE) != 0)
            {
                new Span<byte>((void*)fileEnd, (int)(mappedEnd - fileEnd)).Clear();
            }
        }
        if (end > mappedEnd)
        {
            Require(Native.Syscall(SyscallNumber.mmap, (long)mappedEnd, (long)(end - mappedEnd), segment.Protection, MAP_PRIVATE | MAP_ANONYMOUS | fixedFlag, -1, 0), elf.Path, "map");
        }
        string name = Path.GetFileName(elf.Path);
        if (MemoryCalls.Rewrites && (segment.Protection & PROT_EXEC) != 0 && (name.StartsWith("ld-linux", StringComparison.Ordinal) || name.StartsWith("ld-2.", StringComparison.Ordinal)))
        {
            MemoryCalls.Rewrite(start, fileEnd - start, segment.Protection);
        }
    }

    private static void Require(long result, string path, string what)
    {
        if (result is < 0 and > -4096)
        {
            string why = -result == Errno.EEXIST ? "its addresses are in use by the lower half" : $"errno {-result}";
            throw new ProgramException(126, $"{path} cannot be loaded ({what}: {why}).");
        }
    }

    /// <summary>Reserves the data segment that brk grows.</summary>
    internal static void CreateBreak()
    {
        RegionAllocator.Lock();
        ulong start = RegionAllocator.Take(MemoryCalls.BreakBytes);
        RegionAllocator.Unlock();
        Require(Native.Syscall(SyscallNumber.mmap, (long)start, (long)MemoryCalls.BreakBytes, 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0), "the data segment", "map");
        MemoryCalls.BreakStart = MemoryCalls.BreakCurrent = start;
        MemoryCalls.BreakLimit = start + MemoryCalls.BreakBytes;
    }

    private static ulong StackBytes()
    {
        ulong* limit = stackalloc ulong[2];
        if (Native.Syscall(SyscallNumber.getrlimit, RLIMIT_STACK, (long)limit) < 0)
        {
            return DefaultStackBytes;
        }
        if (limit[0] > LargestStackBytes)
        {
            return LargestStackBytes;       // "unlimited"; only what is touched costs memory
        }
        return Math.Max(RegionAllocator.RoundUp(limit[0]), DefaultStackBytes);
    }

    /// <summary>Builds the initial stack and answers its pointer.</summary>
    internal static ulong CreateStack(string path, IReadOnlyList<string> arguments, IReadOnlyList<string> environment, LoadedFile program, ulong interpreterBias, ulong vdso)
    {
        ulong bytes = StackBytes();
        RegionAllocator.Lock();
        // A page stays free on both sides: the lower one is the guard.
        ulong room = RegionAllocator.Take(bytes + (2 * RegionAllocator.PageBytes));
        RegionAllocator.Unlock();
        ulong bottom = room + RegionAllocator.PageBytes;
        Require(Native.Syscall(SyscallNumber.mmap, (long)bottom, (long)bytes, ReadWrite, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0), "the stack", "map");
        ulong sp = bottom + bytes - sizeof(ulong);
        ulong Push(string text)
        {
            byte[] encoded = Encoding.UTF8.GetBytes(text + "\0");
            sp -= (ulong)encoded.Length;
            encoded.CopyTo(new Span<byte>((void*)sp, encoded.Length));
            return sp;
        }
        ulong executed = Push(path);
        var vector = new List<ulong> { (ulong)arguments.Count };
        // The kernel lays strings out ascending; programs that overwrite their arguments for ps rely on argv and environment being adjacent.
        var variables = new ulong[environment.Count];
        for (int i = environment.Count - 1; i >= 0; i--)
        {
            variables[i] = Push(environment[i]);
        }
        var pointers = new ulong[arguments.Count];
        for (int i = arguments.Count - 1; i >= 0; i--)
        {
            pointers[i] = Push(arguments[i]);
        }
        vector.AddRange(pointers);
        vector.Add(0);
        vector.AddRange(variables);
        vector.Add(0);
        ulong platform = Push("x86_64");
        sp = (sp - RandomBytes) & ~15UL;
        ulong random = sp;
        Native.Syscall(SyscallNumber.getrandom, (long)random, RandomBytes);

        ReadOnlySpan<byte> own = File.ReadAllBytes("/proc/self/auxv");
        for (int i = 0; i + 16 <= own.Length; i += 16)
        {
            ulong type = BitConverter.ToUInt64(own[i..]), value = BitConverter.ToUInt64(own[(i + 8)..]);
            switch (type)
            {
                case 0: case AT_RSEQ_FEATURE_SIZE: case AT_RSEQ_ALIGN: case AT_SYSINFO: case AT_BASE_PLATFORM: continue;
                case AT_PHDR: value = program.ProgramHeaders; break;
                case AT_PHENT: value = ProgramHeaderBytes; break;
                case AT_PHNUM: value = (ulong)program.ProgramHeaderCount; break;
                case AT_BASE: value = interpreterBias; break;
                case AT_ENTRY: value = program.Entry; break;
                case AT_PLATFORM: value = platform; break;
                case AT_RANDOM: value = random; break;
                case AT_EXECFN: value = executed; break;
                case AT_SYSINFO_EHDR: value = vdso; break;
            }
            vector.Add(type);
            vector.Add(value);
        }
        vector.Add(0);
        vector.Add(0);
        sp = (sp - ((ulong)vector.Count * sizeof(ulong))) & ~15UL;
        for (int i = 0; i < vector.Count; i++)
        {
            ((ulong*)sp)[i] = vector[i];
        }
        return sp;
    }
}
