// The lower half's native part as C# sees it: twins of the structures in native/include/mana_boundary.h, ordinary P/Invokes, and the
// pointers through which restricted C# calls C and assembly.
//
// Restricted C# is what runs inside a system call of the upper half. It is called from assembly without a transition: for the runtime the
// thread is still inside the P/Invoke that entered the upper half. It must not allocate, throw, lock a monitor, run a static constructor
// or make an ordinary P/Invoke. It reaches C through pointers of the managed calling convention, whose targets are aligned to 16 bytes.
using System.Runtime.InteropServices;

namespace Mana.LowerHalfLoader;

/// <summary>ucontext of x86-64, as it lies in a signal frame.</summary>
[StructLayout(LayoutKind.Explicit, Size = 304)]
internal struct UpperContext
{
    [FieldOffset(16)] public ulong StackBase;
    [FieldOffset(24)] public uint StackFlags;
    [FieldOffset(32)] public ulong StackBytes;
    [FieldOffset(40)] public ulong R8;
    [FieldOffset(48)] public ulong R9;
    [FieldOffset(56)] public ulong R10;
    [FieldOffset(64)] public ulong R11;
    [FieldOffset(104)] public ulong Rdi;
    [FieldOffset(112)] public ulong Rsi;
    [FieldOffset(136)] public ulong Rdx;
    [FieldOffset(144)] public ulong Rax;
    [FieldOffset(152)] public ulong Rcx;
    [FieldOffset(160)] public ulong Rsp;
    [FieldOffset(168)] public ulong Rip;
    [FieldOffset(224)] public ulong FloatingPointState;
    [FieldOffset(296)] public ulong Mask;
}

internal enum BlockKind : uint
{
    Main = 0,
    Thread = 1,
    VforkChild = 2,
}

/// <summary>The fields of <c>struct thread_block</c> that C# uses.</summary>
[StructLayout(LayoutKind.Explicit)]
internal unsafe struct ThreadBlock
{
    [FieldOffset(16)] public ulong UpperFs;
    [FieldOffset(40)] public uint Attention;
    [FieldOffset(44)] public uint Nesting;
    [FieldOffset(48)] public ulong GateFrame;
    [FieldOffset(56)] public BlockKind Kind;
    [FieldOffset(72)] public ulong ThreadId;
    [FieldOffset(80)] public ulong VirtualThreadId;
    [FieldOffset(88)] public ulong ClearThreadId;
    [FieldOffset(96)] public ulong RobustHead;
    [FieldOffset(104)] public ulong ParkedContext;
    [FieldOffset(112)] public ulong ParkedKind;
    [FieldOffset(120)] public ulong BoundaryContext;
    [FieldOffset(128)] public long SleepDeadline;
    [FieldOffset(136)] public ulong SleepSite;
    [FieldOffset(144)] public ulong MaskCopyIndex;
    [FieldOffset(152)] public fixed ulong MaskCopies[8 * 3];
    [FieldOffset(344)] public ulong ExitStatus;
    [FieldOffset(352)] public ulong AlternateStack;
    [FieldOffset(360)] public ulong AlternateBytes;
    [FieldOffset(376)] public ulong Scratch;
    [FieldOffset(384)] public ulong ScratchBytes;
    [FieldOffset(2488)] public uint BlocksFaults;

    public const uint AttentionSignal = 1;
    public const uint AttentionWork = 2;
}

/// <summary>The kernel's struct sigaction.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct KernelAction
{
    public ulong Handler;
    public ulong Flags;
    public ulong Restorer;
    public ulong Mask;
}

internal static unsafe partial class Native
{
    private const string Library = "mana_native";

    [DllImport(Library)] private static extern void** mana_exports();
    [DllImport(Library)] internal static extern int mana_gate_area_create();
    [DllImport(Library)] internal static extern InterceptionError mana_interception_start(out int errorNumber);
    [DllImport(Library)] internal static extern void mana_interception_add_low(ulong start, ulong end);
    [DllImport(Library)] internal static extern InterceptionError mana_interception_watch_low(out int errorNumber);
    [DllImport(Library)] internal static extern InterceptionWay mana_interception_taken();
    [DllImport(Library)] internal static extern InterceptionError mana_interception_problem();
    [DllImport(Library)] internal static extern int mana_interception_forbids_privileges();
    [DllImport(Library)] internal static extern ThreadBlock* mana_adopt_main();
    [DllImport(Library)] internal static extern int mana_run_main(ulong frame);
    [DllImport(Library)] internal static extern ulong mana_fabricate(ThreadBlock* block, ulong stackPointer, ulong instructionPointer, ulong mask, void* fx);
    [DllImport(Library)] internal static extern void mana_signals_take_over();
    [DllImport(Library)] internal static extern nint mana_call_upper(nint function, nint* arguments);
    [DllImport(Library)] internal static extern void mana_request_work();
    [DllImport(Library)] internal static extern void mana_clear_work();
    [DllImport(Library)] internal static extern int mana_park(int kind, int generation);
    [DllImport(Library)] internal static extern int mana_release_count();
    [DllImport(Library)] internal static extern int mana_stop_others(int timeoutMs);
    [DllImport(Library)] internal static extern void mana_release_others();
    [DllImport(Library)] internal static extern ulong mana_context_here(int kind);
    [DllImport(Library)] internal static extern int mana_registry_copy(ThreadBlock** room, int count);
    [DllImport(Library)] internal static extern long mana_restart_thread(ulong context, ulong fs, ulong virtualId, ulong clearId, ulong robust, long sleepDeadline, ulong pending, byte* name);
    [DllImport(Library)] internal static extern int mana_set_environment(byte* name, byte* value);
    [DllImport(Library), SuppressGCTransition] internal static extern ThreadBlock* mana_self();
    [DllImport(Library, EntryPoint = "mana_raw_syscall")] internal static extern long Syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);

    // Restricted C# calls these.
    internal static delegate*<long, long, long, long, long, long, long, long> Raw;
    internal static delegate*<long, long, long, long, long, long, long, long> Interruptible;
    internal static delegate*<UpperContext*, ulong, ulong, ulong, ulong, ulong, long> CloneThread;
    internal static delegate*<ulong, ulong, ulong, long> Fork;
    internal static delegate*<UpperContext*, ulong, ulong, ulong, ulong, ulong, long> Vfork;
    internal static delegate*<long, long> RealThreadId;
    internal static delegate*<int, KernelAction*, KernelAction*, int> SetApplicationAction;
    internal static delegate*<ulong, ulong, long> RewriteMeasure;
    internal static delegate*<ulong, ulong, long, ulong, ulong, long> Rewrite;
    internal static delegate*<nint, int, void> CallUnmanaged;
    internal static delegate*<byte*, ulong, void> Say;
    internal static delegate*<ulong*, void> BlockAll;
    internal static delegate*<ulong, ulong, long> Unmap;
    internal static delegate*<ulong, ulong, long, long> Advise;

    internal static nint* SyscallHandler;
    internal static nint* GateTable;
    internal static nint* DirectTable;
    internal static int* WorkFlag;
    internal static byte* PassThrough;
    internal static nint* BoundaryHandler;
    internal static nint* ThreadStarted;
    internal static nint OperatorThunks;
    internal static nint* OperatorCommon;
    internal static ulong FastStub;
    internal static ulong MaskedStubRdi;
    internal static ulong MaskedStubR10;
    internal static ulong MaskedStubR8;
    internal static ulong MaskedStubR9;
    internal static KernelAction* ApplicationActions;
    internal static ulong* InitialMask;
    internal static int* VirtualProcessId;
    internal static int* IsChild;
    internal static byte* InheritedDescriptors;
    internal static byte* HeldDescriptors;
    internal static ulong* NeverBlocked;
    internal static ThreadPointerWay* ThreadPointerWay;
    internal static ThreadPointerError* ThreadPointerError;
    internal static delegate*<ThreadBlock*, ulong, ulong> SplitMask;

    internal const int InheritedDescriptorCount = 1024;
    internal const int ThunkBytes = 16;
    internal const int ThunkCount = 1024;
    internal const int WorkSignal = 64;

    /// <summary>Fetches the pointers. The order is that of native/exports.c.</summary>
    internal static void Bind()
    {
        void** table = mana_exports();
        Raw = (delegate*<long, long, long, long, long, long, long, long>)table[0];
        Interruptible = (delegate*<long, long, long, long, long, long, long, long>)table[1];
        CloneThread = (delegate*<UpperContext*, ulong, ulong, ulong, ulong, ulong, long>)table[2];
        Fork = (delegate*<ulong, ulong, ulong, long>)table[3];
        Vfork = (delegate*<UpperContext*, ulong, ulong, ulong, ulong, ulong, long>)table[4];
        RealThreadId = (delegate*<long, long>)table[5];
        SetApplicationAction = (delegate*<int, KernelAction*, KernelAction*, int>)table[6];
        RewriteMeasure = (delegate*<ulong, ulong, long>)table[7];
        Rewrite = (delegate*<ulong, ulong, long, ulong, ulong, long>)table[8];
        CallUnmanaged = (delegate*<nint, int, void>)table[9];
        Say = (delegate*<byte*, ulong, void>)table[10];
        BlockAll = (delegate*<ulong*, void>)table[11];
        SyscallHandler = (nint*)table[12];
        GateTable = (nint*)table[13];
        WorkFlag = (int*)table[14];
        PassThrough = (byte*)table[15];
        BoundaryHandler = (nint*)table[16];
        ThreadStarted = (nint*)table[17];
        OperatorThunks = (nint)table[18];
        OperatorCommon = (nint*)table[19];
        FastStub = (ulong)table[20];
        MaskedStubRdi = (ulong)table[21];
        MaskedStubR10 = (ulong)table[22];
        MaskedStubR8 = (ulong)table[23];
        MaskedStubR9 = (ulong)table[24];
        ApplicationActions = (KernelAction*)table[25];
        InitialMask = (ulong*)table[26];
        VirtualProcessId = (int*)table[27];
        IsChild = (int*)table[28];
        InheritedDescriptors = (byte*)table[29];
        Unmap = (delegate*<ulong, ulong, long>)table[30];
        HeldDescriptors = (byte*)table[32];
        DirectTable = (nint*)table[33];
        NeverBlocked = (ulong*)table[34];
        ThreadPointerWay = (ThreadPointerWay*)table[35];
        ThreadPointerError = (ThreadPointerError*)table[36];
        SplitMask = (delegate*<ThreadBlock*, ulong, ulong>)table[37];
        Advise = (delegate*<ulong, ulong, long, long>)table[31];
    }
}
