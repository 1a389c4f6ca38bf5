// execve of the upper half. While MPI is not initialised the new program stays under Mana: the lower half is executed again with the
// program as its argument, and its own environment is put back. Afterwards children run natively. Restricted C# (see Native.Unsafe.cs).
namespace Mana.LowerHalfLoader;

internal static unsafe class Programs
{
    private const int X_OK = 1;
    private const int AT_FDCWD = -100;
    private const int O_CLOEXEC = 0x80000;
    private const int HeaderBytes = 64;
    private const int StatBytes = 144;
    private const int StatModeOffset = 24;
    private const int StatOwnerOffset = 28;
    private const uint S_IFMT = 0xf000;
    private const uint S_IFREG = 0x8000;
    private const uint S_ISUID = 0x800;
    private const uint S_ISGID = 0x400;
    private const long ReadWrite = 3;
    private const long PrivateAnonymous = 0x22;

    /// <summary>Zero-terminated list: the command that is put before path and arguments; null where programs are not followed.</summary>
    internal static byte** FollowPrefix;
    internal static int FollowPrefixCount;

    /// <summary>"NAME=value" strings of the lower half's own environment that a followed program's lower half needs.</summary>
    internal static byte** LowerEnvironment;
    internal static int LowerEnvironmentCount;

    /// <summary>0 once MPI is initialised.</summary>
    internal static int IsFollowing;

    /// <summary>Said when a program executes another one whose owner's rights it would natively get.</summary>
    internal const string NoPrivileges = "a program with a set-id bit runs without the rights of its owner: the filter that catches system calls here forbids new privileges; its owner is user";

    /// <summary>The sentence, where it is true; else null.</summary>
    internal static byte* PrivilegesSentence;

    internal static long Exec(ThreadBlock* block, byte* path, byte** arguments, byte** environment)
    {
        if (path != null && Text.BaseName(path)[0] == (byte)'e' && Text.Same(path, FileCalls.SelfExe))
        {
            path = FileCalls.ProgramPath;
        }
        if (IsFollowing == 0 || FollowPrefixCount == 0 || path == null || !CanFollow(path))
        {
            if (PrivilegesSentence != null && path != null)
            {
                SayNoPrivileges(path);
            }
            return Native.Raw(SyscallNumber.execve, (long)path, (long)arguments, (long)environment, 0, 0, 0);
        }
        int argumentCount = 0;
        while (arguments != null && arguments[argumentCount] != null)
        {
            argumentCount++;
        }
        int variableCount = 0;
        long extra = 0;
        while (environment != null && environment[variableCount] != null)
        {
            if (Text.StartsWith(environment[variableCount], "LD_LIBRARY_PATH="u8))
            {
                extra = Text.Length(environment[variableCount]);
            }
            variableCount++;
        }
        long pointers = FollowPrefixCount + argumentCount + 3 + variableCount + LowerEnvironmentCount + 3;
        ulong bytes = RegionAllocator.RoundUp((ulong)((pointers * sizeof(byte*)) + extra + 64));
        long memory = Native.Raw(SyscallNumber.mmap, 0, (long)bytes, ReadWrite, PrivateAnonymous, -1, 0);
        if (memory < 0)
        {
            return memory;
        }
        byte** argv = (byte**)memory;
        int n = 0;
        for (int i = 0; i < FollowPrefixCount; i++)
        {
            argv[n++] = FollowPrefix[i];
        }
        argv[n++] = path;
        for (int i = 0; i < argumentCount; i++)
        {
            argv[n++] = arguments[i];
        }
        argv[n++] = null;
        byte** envp = argv + n;
        byte* upperPath = (byte*)(argv + pointers);
        int length = Text.Append(upperPath, 0, "MANA_UPPER_LD_LIBRARY_PATH="u8);
        n = 0;
        for (int i = 0; i < variableCount; i++)
        {
            if (Text.StartsWith(environment[i], "LD_LIBRARY_PATH="u8))
            {
                byte* value = environment[i] + "LD_LIBRARY_PATH=".Length;
                long valueLength = Text.Length(value);
                for (long k = 0; k < valueLength; k++)
                {
                    upperPath[length + k] = value[k];
                }
                length += (int)valueLength;
            }
            else if (!Text.StartsWith(environment[i], "MANA_"u8))
            {
                envp[n++] = environment[i];
            }
        }
        upperPath[length] = 0;
        envp[n++] = upperPath;
        for (int i = 0; i < LowerEnvironmentCount; i++)
        {
            envp[n++] = LowerEnvironment[i];
        }
        envp[n] = null;
        if (block->Kind == BlockKind.VforkChild)
        {
            block->Scratch = (ulong)memory;     // shared with the parent, who gives it back
            block->ScratchBytes = bytes;
        }
        long result = Native.Raw(SyscallNumber.execve, (long)FollowPrefix[0], (long)argv, (long)envp, 0, 0, 0);
        Native.Raw(SyscallNumber.munmap, memory, (long)bytes, 0, 0, 0, 0);
        block->Scratch = 0;
        return result;
    }

    private static void SayNoPrivileges(byte* path)
    {
        byte* status = stackalloc byte[StatBytes];
        if (Native.Raw(SyscallNumber.stat, (long)path, (long)status, 0, 0, 0, 0) == 0
            && (*(uint*)(status + StatModeOffset) & (S_ISUID | S_ISGID)) != 0 && (*(uint*)(status + StatModeOffset) & S_IFMT) == S_IFREG)
        {
            Native.Say(PrivilegesSentence, *(uint*)(status + StatOwnerOffset));
        }
    }

    /// <summary>True for what the lower half can load: readable 64-bit x86 programs without set-id bits, and scripts. All else is the kernel's,
    /// with its own errors.</summary>
    private static bool CanFollow(byte* path)
    {
        byte* status = stackalloc byte[StatBytes];
        if (Native.Raw(SyscallNumber.faccessat, AT_FDCWD, (long)path, X_OK, 0, 0, 0) < 0
            || Native.Raw(SyscallNumber.stat, (long)path, (long)status, 0, 0, 0, 0) < 0)
        {
            return false;
        }
        uint mode = *(uint*)(status + StatModeOffset);
        if ((mode & S_IFMT) != S_IFREG || (mode & (S_ISUID | S_ISGID)) != 0)
        {
            return false;
        }
        long fd = Native.Raw(SyscallNumber.openat, AT_FDCWD, (long)path, O_CLOEXEC, 0, 0, 0);
        if (fd < 0)
        {
            return false;
        }
        byte* header = stackalloc byte[HeaderBytes];
        long got = Native.Raw(SyscallNumber.read, fd, (long)header, HeaderBytes, 0, 0, 0);
        Native.Raw(SyscallNumber.close, fd, 0, 0, 0, 0, 0);
        if (got >= 2 && header[0] == (byte)'#' && header[1] == (byte)'!')
        {
            return true;
        }
        return got == HeaderBytes && header[0] == 0x7f && header[1] == (byte)'E' && header[2] == (byte)'L' && header[3] == (byte)'F'
            && header[4] == ElfFile.Class64 && *(ushort*)(header + 18) == ElfFile.MachineX86_64;
    }
}
