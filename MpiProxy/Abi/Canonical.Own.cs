namespace Mana.MpiProxy;

// Numbers of the canonical form which are the proxy's own and not MPI's.
public static partial class Canonical
{
    /// <summary>Stands for a constant of the application or the library that the standard does not know. No function accepts it.</summary>
    public const int Invalid = -9999;

    /// <summary>Bit that is set in an assertion or access mode which carried unknown bits.</summary>
    public const int InvalidBit = 1 << 30;

    /// <summary>Slot that an unknown handle decodes to: no table has it.</summary>
    public const int InvalidSlot = -1;

    /// <summary>First slot of dynamic handles; predefined handles lie below (MPI 5.0, section 20.3).</summary>
    public const int FirstDynamicSlot = 1024;

    /// <summary>First error code which the application has added. Codes below are MPI's classes.</summary>
    public const int FirstUserErrorCode = MPI_ERR_LASTCODE + 1;
}
