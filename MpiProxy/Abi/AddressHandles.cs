using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>Classes of MPI handles, as they are numbered inside handles that are addresses.</summary>
public enum HandleClass
{
    /// <summary>MPI_Comm.</summary>
    Comm = 1,

    /// <summary>MPI_Group.</summary>
    Group = 2,

    /// <summary>MPI_Datatype.</summary>
    Datatype = 3,

    /// <summary>MPI_File.</summary>
    File = 4,

    /// <summary>MPI_Errhandler.</summary>
    Errhandler = 5,

    /// <summary>MPI_Op.</summary>
    Op = 6,

    /// <summary>MPI_Info.</summary>
    Info = 7,

    /// <summary>MPI_Win.</summary>
    Win = 8,

    /// <summary>MPI_Message.</summary>
    Message = 9,

    /// <summary>MPI_Request.</summary>
    Request = 10,

    /// <summary>MPI_Session.</summary>
    Session = 11,
}

/// <summary>
/// Dynamic handles of ABIs whose handles are addresses (Open MPI; MPI_File in MPICH). A handle is <see cref="Base"/> + class · 2³² + slot · 16.
/// The base is no address that an x86-64 processor can form (bits 63 to 47 differ), so no object can ever lie there, neither now nor after a
/// restart elsewhere, nothing has to be reserved, and decoding is one subtraction, one comparison and one shift.
/// </summary>
public static class AddressHandles
{
    /// <summary>First value of the range.</summary>
    public const ulong Base = 0x00A0_0000_0000_0000;

    private const int ClassShift = 32;
    private const int SlotShift = 4;

    /// <summary>Decodes a dynamic handle.</summary>
    /// <returns>False for anything else.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDecode(nint handle, HandleClass handleClass, out int slot)
    {
        ulong offset = (ulong)handle - (Base + ((ulong)handleClass << ClassShift) + ((ulong)Canonical.FirstDynamicSlot << SlotShift));
        slot = (int)(offset >> SlotShift) + Canonical.FirstDynamicSlot;
        return offset < (1ul << ClassShift) - ((ulong)Canonical.FirstDynamicSlot << SlotShift);
    }

    /// <summary>Encodes a slot of a dynamic object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Encode(int slot, HandleClass handleClass) => (nint)(Base + ((ulong)handleClass << ClassShift) + ((ulong)slot << SlotShift));
}
