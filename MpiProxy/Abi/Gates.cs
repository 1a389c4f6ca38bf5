using System.Runtime.InteropServices;
using Mana.Contracts;

namespace Mana.MpiProxy;

// Responsible for the gate table as a whole: the entries of each ABI, the boundary's own gates, and an answer for every number without a function.
public static unsafe partial class Gates
{
    /// <summary>Empty call through the light gate, for benchmarks.</summary>
    public const int EmptyLight = BoundaryLayout.FirstOwnGate;

    /// <summary>Empty call through the waiting gate, for benchmarks.</summary>
    public const int EmptyWaiting = BoundaryLayout.FirstOwnGate + 1;

    /// <summary>An export of the original library which cannot be served: rdi is its name.</summary>
    public const int Unserved = BoundaryLayout.FirstOwnGate + 2;

    /// <summary>A stub has been loaded: rdi is its ABI, rsi the address of its table (<see cref="StubTable"/>).</summary>
    public const int Attach = BoundaryLayout.FirstOwnGate + 3;

    /// <summary>Messages by the library's own blocking calls, for benchmarks; only by the direct gate (Direct.MessagesBelow).</summary>
    public const int MessagesBelow = BoundaryLayout.FirstOwnGate + 4;

    /// <summary>Exit code of a program which calls something that cannot be served.</summary>
    private const int UnservedExitCode = 86;

    /// <summary>Fills the gate table.</summary>
    /// <param name="table"><see cref="BoundaryLayout.GateCount"/> slots; each receives the address of a function with C's calling convention.</param>
    /// <param name="directTable">As many slots for the direct path, which are filled while it is open.</param>
    public static void Fill(nint* table, nint* directTable)
    {
        for (int i = 0; i < BoundaryLayout.GateCount; i++)
        {
            table[i] = (nint)(delegate* unmanaged<int>)&NoFunction;
        }

        FillAbis(table);
        table[EmptyLight] = (nint)(delegate* unmanaged<nint, nint>)&Empty;
        table[EmptyWaiting] = (nint)(delegate* unmanaged<nint, nint>)&Empty;
        table[Unserved] = (nint)(delegate* unmanaged<byte*, int>)&OnUnserved;
        table[Attach] = (nint)(delegate* unmanaged<int, nint, void>)&OnAttach;
        Direct.Prepare(table, directTable);
    }

    [UnmanagedCallersOnly]
    private static nint Empty(nint value) => value;

    [UnmanagedCallersOnly]
    private static void OnAttach(int abi, nint table) => AppAbi.Attach((ApplicationAbi)abi, table);

    [UnmanagedCallersOnly]
    private static int OnUnserved(byte* name)
    {
        string function = Marshal.PtrToStringUTF8((nint)name) ?? "an unnamed function";
        ProxyHost.Current.Fatal(UnservedExitCode, $"{function}: this is an internal function of the original MPI library, which no other library has.");
        return Canonical.MPI_ERR_UNSUPPORTED_OPERATION;
    }

    [UnmanagedCallersOnly]
    private static int NoFunction()
    {
        ProxyHost.Current.Fatal(UnservedExitCode, "the program has called a gate that leads to no function; its stub library is newer than this version of Mana.");
        return Canonical.MPI_ERR_UNSUPPORTED_OPERATION;
    }
}
