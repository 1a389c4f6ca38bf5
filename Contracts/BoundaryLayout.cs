namespace Mana.Contracts;

/// <summary>
/// Addresses and offsets shared by C#, C and assembly. <c>native/include/mana_boundary.h</c> is its twin;
/// a test compares both.
/// </summary>
public static class BoundaryLayout
{
    /// <summary>First address of the upper half's arena. The gate area lies here.</summary>
    public const ulong ArenaStart = 0x2000_0000_0000;

    /// <summary>First address above the arena. All code from here on belongs to the lower half.</summary>
    public const ulong ArenaEnd = 0x3000_0000_0000;

    /// <summary>Bytes of the gate area: slots, code page, vDSO. Never part of an image.</summary>
    public const ulong GateAreaBytes = 0x10000;

    /// <summary>Address of the slot through which a stub reaches the gate for calls that never wait (at most six arguments).</summary>
    public const ulong LightGateSlot = ArenaStart;

    /// <summary>Address of the slot through which a stub reaches the gate for calls that can wait or have more than six arguments.</summary>
    public const ulong WaitingGateSlot = ArenaStart + 8;

    /// <summary>Slot with the address of the gate for calls with a direct path and at most eight arguments.</summary>
    public const ulong DirectGateSlot = ArenaStart + 0x20;

    /// <summary>The same for calls with at most twelve arguments.</summary>
    public const ulong WideGateSlot = ArenaStart + 0x28;

    /// <summary>The same for calls with at most six, all in registers.</summary>
    public const ulong NarrowGateSlot = ArenaStart + 0x30;

    /// <summary>Gate numbers per application ABI: number = abi * this + index of the function.</summary>
    public const int GatesPerAbi = 1024;

    /// <summary>Gate numbers in all; the last block of 1024 belongs to the boundary itself (empty calls for benchmarks).</summary>
    public const int GateCount = 4096;

    /// <summary>First gate number of the boundary's own calls.</summary>
    public const int FirstOwnGate = 3072;
}
