// The facade of the user-space kernel: what the executable of the lower half calls. The upper half never comes here; its system calls go
// through Syscalls/SyscallTable, its MPI calls through the gate table.
//
// Order of calls: Initialize; for a restart ReserveForRestart, (memory), RestoreProcess, Resume; else Launch.
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Mana.Contracts;

namespace Mana.LowerHalfLoader;

/// <summary>The user-space kernel that hosts the upper half in this process.</summary>
public static unsafe partial class Kernel
{
    private const string UpperLibraryPath = "MANA_UPPER_LD_LIBRARY_PATH";
    private const ulong VdsoAddress = BoundaryLayout.ArenaStart + 0x8000;

    private static ThreadBlock* mainBlock;
    private static List<string> programArguments = new();

    /// <summary>The table that the gates call through: <see cref="BoundaryLayout.GateCount"/> addresses of unmanaged functions.</summary>
    public static nint* GateTable => Native.GateTable;

    /// <summary>
    /// As many functions for the stubs that use a gate with a direct path: such a function answers the call's result, or an address above 32 bits of the
    /// function which does the rest of the call. Without one the gate calls through <see cref="GateTable"/>.
    /// </summary>
    public static nint* DirectTable => Native.DirectTable;

    /// <summary>1 while some thread is asked to come to a boundary; wait loops look at it.</summary>
    public static int* WorkFlag => Native.WorkFlag;

    /// <summary>True on a thread that hosts a thread of the upper half.</summary>
    public static bool IsInUpperThread => Native.mana_self() != null;

    /// <summary>True while programs that the application executes are followed; false once MPI is initialised.</summary>
    public static bool FollowsPrograms
    {
        get => Programs.IsFollowing != 0;
        set => Programs.IsFollowing = value ? 1 : 0;
    }

    /// <summary>The application's id of the calling thread, 0 on a thread of the lower half's own.</summary>
    public static int CurrentThreadId()
    {
        ThreadBlock* block = Native.mana_self();
        return block == null ? 0 : (int)block->VirtualThreadId;
    }

    /// <summary>The application's id of this process, which is also that of its main thread.</summary>
    public static int ProcessIdOfApplication => *Native.VirtualProcessId != 0 ? *Native.VirtualProcessId : Environment.ProcessId;

    /// <summary>True in a process that the application forked: it takes no part in checkpoints.</summary>
    public static bool IsForkedChild => *Native.IsChild != 0;

    /// <summary>How this process switches thread pointers between the halves.</summary>
    public static ThreadPointerWay ThreadPointerWay => *Native.ThreadPointerWay;

    /// <summary>How system calls of the upper half are caught in this process.</summary>
    public static InterceptionWay InterceptionWay => Native.mana_interception_taken();

    /// <summary>All system calls with their level of support, ascending by number.</summary>
    public static IReadOnlyList<SyscallRow> SystemCalls() => SyscallTable.List();

    /// <summary>Sets up the gate area, the table of system calls and the arena. Throws with a sentence where the host lacks something.</summary>
    public static void Initialize(KernelOptions options)
    {
        Native.Bind();
        if ((ThreadPointer.Problem(*Native.ThreadPointerError) ?? HostRequirements.FirstMissing()) is { } problem)
        {
            throw new InvalidOperationException($"Mana cannot run on {Environment.MachineName}: {problem}");
        }
        AdoptHeldDescriptors();
        int error = Native.mana_gate_area_create();
        if (error != 0)
        {
            throw new InvalidOperationException($"The gate area at {BoundaryLayout.ArenaStart:x} cannot be mapped (errno {-error}).");
        }
        Interception.Start();
        RegionAllocator.Initialize();
        MemoryCalls.Rewrites = options.RewritesSystemCalls;
        InitializeFiles(options);
        InitializeFollowing(options);
        SyscallTable.Initialize();
        delegate* unmanaged<void> started = &OnThreadStarted;
        *Native.ThreadStarted = (nint)started;
    }

    /// <summary>Attaches a hosting thread to the runtime before it enters the upper half.</summary>
    [UnmanagedCallersOnly]
    private static void OnThreadStarted()
    {
    }

    private static byte* NativeString(string text) => (byte*)Marshal.StringToCoTaskMemUTF8(text);

    private static byte** NativeStrings(IReadOnlyList<string> texts)
    {
        byte** array = (byte**)NativeMemory.AllocZeroed((nuint)texts.Count + 1, (nuint)sizeof(byte*));
        for (int i = 0; i < texts.Count; i++)
        {
            array[i] = NativeString(texts[i]);
        }
        return array;
    }

    private static void InitializeFiles(KernelOptions options)
    {
        if (options.Redirections.Count > FileCalls.MaximumRedirections)
        {
            throw new ArgumentException($"More than {FileCalls.MaximumRedirections} redirections.", nameof(options));
        }
        DescriptorCapture.RememberInherited();
        FileCalls.Owner = (byte*)NativeMemory.AllocZeroed(FileCalls.TrackedDescriptors);
        for (int fd = 0; fd < Native.InheritedDescriptorCount; fd++)
        {
            FileCalls.Owner[fd] = (byte)(Native.InheritedDescriptors[fd] != 0 ? DescriptorOwner.Upper : DescriptorOwner.Unknown);
        }
        foreach (int fd in OpenDescriptors())
        {
            if (fd < FileCalls.TrackedDescriptors && FileCalls.Owner[fd] == (byte)DescriptorOwner.Unknown && !Placeholders.Contains(fd))
            {
                FileCalls.Owner[fd] = (byte)DescriptorOwner.Lower;
            }
        }
        // The process manager's connection of MPICH is inherited but belongs to the library below.
        if (int.TryParse(Environment.GetEnvironmentVariable("PMI_FD"), out int manager) && manager is > 2 and < FileCalls.TrackedDescriptors)
        {
            FileCalls.Owner[manager] = (byte)DescriptorOwner.Lower;
        }
        var names = new List<string>();
        var paths = new List<string>();
        foreach ((string name, string path) in options.Redirections)
        {
            names.Add(name);
            paths.Add(Path.GetFullPath(path));
        }
        FileCalls.RedirectedNames = NativeStrings(names);
        FileCalls.RedirectedPaths = NativeStrings(paths);
        FileCalls.RedirectionCount = names.Count;
        FileCalls.SelfExe = NativeString("/proc/self/exe");
        FileCalls.ProgramPath = NativeString("");
    }

    private static void InitializeFollowing(KernelOptions options)
    {
        var own = new List<string>();
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if ((name.StartsWith("MANA_", StringComparison.Ordinal) && name != UpperLibraryPath) || name == "LD_LIBRARY_PATH")
            {
                own.Add($"{name}={variable.Value}");
            }
        }
        Programs.LowerEnvironment = NativeStrings(own);
        Programs.LowerEnvironmentCount = own.Count;
        Programs.FollowPrefix = NativeStrings(options.FollowPrefix);
        Programs.FollowPrefixCount = options.FollowPrefix.Count;
        Programs.IsFollowing = options.FollowPrefix.Count > 0 ? 1 : 0;
        Programs.PrivilegesSentence = Native.mana_interception_forbids_privileges() != 0 ? NativeString(Programs.NoPrivileges) : null;
    }

    /// <summary>This process' environment as the upper half shall see it: without MANA_ variables, and with its own LD_LIBRARY_PATH.</summary>
    public static List<string> UpperEnvironment()
    {
        var environment = new List<string>();
        string? libraryPath = Environment.GetEnvironmentVariable(UpperLibraryPath);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (name.StartsWith("MANA_", StringComparison.Ordinal) || (name == "LD_LIBRARY_PATH" && libraryPath is not null))
            {
                continue;
            }
            environment.Add($"{name}={variable.Value}");
        }
        if (!string.IsNullOrEmpty(libraryPath))
        {
            environment.Add($"LD_LIBRARY_PATH={libraryPath}");
        }
        return environment;
    }

    /// <summary>
    /// Sets the function that is called on the lower stack of an application's thread, signals blocked, when a thread with work comes to a
    /// boundary. Its argument is a <see cref="UpperHalf.BoundaryKind"/>.
    /// </summary>
    public static void SetBoundaryHandler(delegate* unmanaged<int, void> handler) => *Native.BoundaryHandler = (nint)handler;

    /// <summary>Sets the function that is called once with the exit status before exit_group ends the process.</summary>
    public static void SetExitHandler(delegate* unmanaged<int, void> handler) => ProcessCalls.ExitHandler = (nint)handler;

    /// <summary>
    /// Runs a program on the calling thread. Answers its exit status when its main thread ends by itself; a program that calls exit ends the
    /// process. Throws <see cref="ProgramException"/> with a sentence where it cannot be started.
    /// </summary>
    public static int Launch(ProgramStart start)
    {
        ResolvedProgram program = ProgramResolver.Resolve(start.Program, start.Arguments);
        programArguments = program.Arguments;
        ElfFile elf = ElfFile.Read(program.Path);
        LoadedFile loaded = ProgramLoader.Load(elf);
        ulong entry = loaded.Entry, interpreterBias = 0;
        if (elf.Interpreter is { } interpreter)
        {
            if (!File.Exists(interpreter))
            {
                throw new ProgramException(127, $"{program.Path} needs the dynamic linker {interpreter}, which does not exist.");
            }
            LoadedFile linker = ProgramLoader.Load(ElfFile.Read(interpreter));
            interpreterBias = linker.Bias;
            entry = linker.Entry;
        }
        Interception.WatchLow(elf.IsPositionIndependent ? [] : ProgramLoader.ExecutableRanges(elf));
        ProgramLoader.CreateBreak();
        ulong stack = ProgramLoader.CreateStack(program.Path, program.Arguments, start.Environment ?? UpperEnvironment(), loaded, interpreterBias, VdsoAddress);
        FileCalls.ProgramPath = NativeString(program.Path);
        SetCommandName(Path.GetFileName(program.Path));
        ReleaseAndClaim();
        mainBlock = AdoptMain();
        ulong frame = Native.mana_fabricate(null, stack, entry, *Native.InitialMask, DefaultFloatingPointState());
        return Native.mana_run_main(frame);
    }

    private static ThreadBlock* AdoptMain()
    {
        ThreadBlock* block = Native.mana_adopt_main();
        return block != null ? block : throw new InvalidOperationException("There is no memory for the main thread's block.");
    }

    private static void SetCommandName(string name)
    {
        const int PR_SET_NAME = 15;
        byte* text = NativeString(name);
        Native.Syscall(SyscallNumber.prctl, PR_SET_NAME, (long)text);
        Marshal.FreeCoTaskMem((nint)text);
    }

    /// <summary>The floating-point state of a fresh program: all exceptions masked, extended precision.</summary>
    private static void* DefaultFloatingPointState()
    {
        const ushort ControlWord = 0x37f;
        const uint Mxcsr = 0x1f80;
        byte* state = (byte*)NativeMemory.AllocZeroed(512);
        *(ushort*)state = ControlWord;
        *(uint*)(state + 24) = Mxcsr;
        return state;
    }

    /// <summary>Takes over the signal handlers that MPI has installed; call after MPI_Init.</summary>
    public static void TakeOverSignals() => Native.mana_signals_take_over();

    /// <summary>Calls a function of the upper half from inside a gate, with up to six integer arguments, and answers what it returns.</summary>
    public static nint CallUpper(nint function, nint a0 = 0, nint a1 = 0, nint a2 = 0, nint a3 = 0, nint a4 = 0, nint a5 = 0)
    {
        nint* arguments = stackalloc nint[6] { a0, a1, a2, a3, a4, a5 };
        return Native.mana_call_upper(function, arguments);
    }

    /// <summary>
    /// Makes all operator thunks call <paramref name="commonFunction"/>: <c>void (void* in, void* inout, int* length, void* datatype, int index)</c>.
    /// </summary>
    public static void InstallOperatorThunks(nint commonFunction) => *Native.OperatorCommon = commonFunction;

    /// <summary>Address of the thunk with this index, an <c>MPI_User_function</c> of the lower half. 0 ≤ index &lt; 1024.</summary>
    public static nint OperatorThunk(int index)
        => (uint)index < Native.ThunkCount ? Native.OperatorThunks + (index * Native.ThunkBytes) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Maps zeroed, writable memory of the upper half, which becomes part of images. 0 if there is none.</summary>
    public static nint AllocateUpper(nuint bytes)
    {
        const int ReadWrite = 3;
        const long PrivateAnonymous = 0x22;
        long result = MemoryCalls.Map(0, bytes, ReadWrite, PrivateAnonymous, -1, 0);
        return result < 0 ? 0 : (nint)result;
    }

    /// <summary>
    /// Maps an open file shared into the arena; 0 when there is no room. When its name is gone by the time of a checkpoint, a restart has the content in
    /// anonymous memory at the same address.
    /// </summary>
    public static nint MapUpperShared(nuint bytes, int descriptor, long offset)
    {
        const int ReadWrite = 3;
        const long Shared = 1;
        long result = MemoryCalls.Map(0, bytes, ReadWrite, Shared, descriptor, offset);
        return result < 0 ? 0 : (nint)result;
    }

    /// <summary>Puts an open file in the place of what <see cref="MapUpperShared"/> mapped before a restart.</summary>
    public static bool MapUpperSharedAgain(nint address, nuint bytes, int descriptor, long offset)
    {
        const int ReadWrite = 3;
        const long SharedFixed = 0x11;
        return MemoryCalls.Map((ulong)address, bytes, ReadWrite, SharedFixed, descriptor, offset) == address;
    }

    /// <summary>Gives back what <see cref="AllocateUpper"/> and <see cref="MapUpperShared"/> gave.</summary>
    public static void FreeUpper(nint address, nuint bytes)
    {
        ulong rounded = RegionAllocator.RoundUp(bytes);
        Native.Syscall(SyscallNumber.munmap, address, (long)rounded);
        RegionAllocator.Lock();
        RegionAllocator.Give((ulong)address, (ulong)address + rounded);
        RegionAllocator.Unlock();
    }
}
