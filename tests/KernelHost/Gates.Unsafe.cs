// Gates for tests and benchmarks of the boundary itself.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Mana.Contracts;
using Mana.LowerHalfLoader;
using Mana.UpperHalf;

namespace Mana.KernelHost;

internal static unsafe class Gates
{
    private static int operatorSum;
    private static nint* rests;

    internal static void Install()
    {
        nint* table = Kernel.GateTable + BoundaryLayout.FirstOwnGate;
        delegate* unmanaged<long, long> empty = &Empty;
        delegate* unmanaged<long, long, long, long, long, long, long, long, long, long, long, long, long> twelve = &Twelve;
        delegate* unmanaged<int, long*, int> wait = &Wait;
        delegate* unmanaged<nint, nint, nint> callBack = &CallBack;
        delegate* unmanaged<int, int> operators = &Operators;
        delegate* unmanaged<double, double> half = &Half;
        table[0] = (nint)empty;
        table[1] = (nint)twelve;
        table[2] = (nint)wait;
        table[3] = (nint)callBack;
        table[4] = (nint)operators;
        table[5] = (nint)half;
        delegate* unmanaged<int, long, long, long, long, long, long, long, int> eightRest = &EightRest;
        delegate* unmanaged<int, long, long, long, long, long, long, long, long, long, long, long, int> wideRest = &WideRest;
        delegate* unmanaged<int, long, long, long, long, long, int> narrowRest = &NarrowRest;
        delegate*<int, long, long, long, long, long, nint> narrow = &Narrow;
        delegate*<int, long, long, long, long, long, long, long, nint> eight = &Eight;
        delegate*<int, long, long, long, long, long, long, long, long, long, long, long, nint> wide = &Wide;
        rests = (nint*)NativeMemory.Alloc(3, (nuint)sizeof(nint));
        rests[0] = (nint)eightRest;
        rests[1] = (nint)wideRest;
        rests[2] = (nint)narrowRest;

        // A restart makes a call by the waiting gate, whichever gate it was interrupted in.
        table[6] = (nint)eightRest;
        table[7] = (nint)wideRest;
        table[8] = (nint)narrowRest;
        nint* direct = Kernel.DirectTable + BoundaryLayout.FirstOwnGate;
        direct[6] = (nint)eight;
        direct[7] = (nint)wide;
        direct[8] = (nint)narrow;
        delegate* unmanaged<void*, void*, int*, void*, int, void> common = &CommonOperator;
        Kernel.InstallOperatorThunks((nint)common);
    }

    [UnmanagedCallersOnly]
    private static long Empty(long value) => value;

    private static nint Narrow(int a, long b, long c, long d, long e, long f)
        => (a & 1) == 0 ? rests[2] : (nint)(a + (2 * b) + (3 * c) + (4 * d) + (5 * e) + (6 * f));

    [UnmanagedCallersOnly]
    private static int NarrowRest(int a, long b, long c, long d, long e, long f) => (int)(a + (2 * b) + (3 * c) + (4 * d) + (5 * e) + (6 * f));

    private static nint Eight(int a, long b, long c, long d, long e, long f, long g, long h)
        => (a & 1) == 0 ? rests[0] : (nint)(a + (2 * b) + (3 * c) + (4 * d) + (5 * e) + (6 * f) + (7 * g) + (8 * h));

    [UnmanagedCallersOnly]
    private static int EightRest(int a, long b, long c, long d, long e, long f, long g, long h)
        => (int)(a + (2 * b) + (3 * c) + (4 * d) + (5 * e) + (6 * f) + (7 * g) + (8 * h));

    private static nint Wide(int a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l)
        => (a & 1) == 0 ? rests[1]
            : (nint)(a + (2 * b) + (3 * c) + (4 * d) + (5 * e) + (6 * f) + (7 * g) + (8 * h) + (9 * i) + (10 * j) + (11 * k) + (12 * l));

    [UnmanagedCallersOnly]
    private static int WideRest(int a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l)
        => (int)(a + (2 * b) + (3 * c) + (4 * d) + (5 * e) + (6 * f) + (7 * g) + (8 * h) + (9 * i) + (10 * j) + (11 * k) + (12 * l));

    [UnmanagedCallersOnly]
    private static double Half(double value) => value / 2;

    [UnmanagedCallersOnly]
    private static long Twelve(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l)
        => a + (2 * b) + (3 * c) + (4 * d) + (5 * e) + (6 * f) + (7 * g) + (8 * h) + (9 * i) + (10 * j) + (11 * k) + (12 * l);

    /// <summary>Waits as an MPI call would: until *flag is nonzero, looking at the work flag; frozen here, the call is made again.</summary>
    [UnmanagedCallersOnly]
    private static int Wait(int spinsPerYield, long* flag)
    {
        while (Volatile.Read(ref *flag) == 0)
        {
            if (Volatile.Read(ref *Kernel.WorkFlag) != 0 && Kernel.CanFreezeHere((int)BoundaryKind.ReissueCall))
            {
                Checkpoints.Freeze((int)BoundaryKind.ReissueCall);
            }
            Thread.SpinWait(spinsPerYield);
            Thread.Yield();
        }
        return 42;
    }

    [UnmanagedCallersOnly]
    private static nint CallBack(nint function, nint argument) => Kernel.CallUpper(function, argument) + 1;

    [UnmanagedCallersOnly]
    private static void CommonOperator(void* input, void* inout, int* length, void* datatype, int index)
    {
        operatorSum = index + *length;
    }

    /// <summary>Calls the thunk with this index, as MPI would; answers index plus the length it was given.</summary>
    [UnmanagedCallersOnly]
    private static int Operators(int index)
    {
        int length = 1000;
        ((delegate* unmanaged<void*, void*, int*, void*, void>)Kernel.OperatorThunk(index))(null, null, &length, null);
        return operatorSum;
    }
}
