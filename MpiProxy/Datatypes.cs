// The table of datatypes: native rows which calls read by one load, and reference counts. What a datatype is stands in Datatypes.Object.cs.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>One row of the datatype table.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DatatypeEntry
{
    /// <summary>Handle in the library below; 0 when there is none (free slot, or a predefined type the library lacks).</summary>
    public nint Real;

    /// <summary>Bytes of data in one element (MPI_Type_size).</summary>
    public long SizeBytes;

    /// <summary>Lower bound in bytes (MPI_Type_get_extent).</summary>
    public long LowerBoundBytes;

    /// <summary>Extent in bytes (MPI_Type_get_extent).</summary>
    public long ExtentBytes;

    /// <summary>Holders of the type: handles of the application, derived types, pending operations.</summary>
    public int References;

    /// <summary>Handles of the application among them.</summary>
    public int Handles;

    /// <summary>1 while the application may use the handle and the library below has the type.</summary>
    public byte Live;

    /// <summary>1 once committed.</summary>
    public byte Committed;
}

/// <summary>The datatype table. Rows never move.</summary>
public static unsafe partial class Datatypes
{
    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = 1 << 22;

    /// <summary>The rows, indexed by slot.</summary>
    public static readonly DatatypeEntry* Entries = NativeTable.Reserve<DatatypeEntry>(Capacity);

    /// <summary>Row of a datatype. The handle must have been checked.</summary>
    public static DatatypeEntry* Entry(Datatype datatype) => Entries + datatype.Slot;

    /// <summary>True when the handle denotes a datatype which the library below has. Never faults, whatever the handle.
    /// When it is false, <see cref="Refuse"/> tells why.</summary>
    public static bool IsLive(Datatype datatype) => (uint)datatype.Slot < Capacity && Entries[datatype.Slot].Live != 0;

    /// <summary>Handle in the library below. The virtual handle must have been checked.</summary>
    public static nint Real(Datatype datatype) => Entries[datatype.Slot].Real;

    /// <summary>Bytes of data in one element. The handle must have been checked.</summary>
    public static long SizeBytes(Datatype datatype) => Entries[datatype.Slot].SizeBytes;

    /// <summary>A pending operation begins to use the datatype: the application may free its handle meanwhile.</summary>
    public static void AddRef(Datatype datatype)
    {
        if (datatype.Slot >= Canonical.FirstDynamicSlot)
        {
            Counter.Add(ref Entries[datatype.Slot].References);
        }
    }

    /// <summary>A holder no longer uses the datatype.</summary>
    public static void Release(Datatype datatype)
    {
        if (datatype.Slot >= Canonical.FirstDynamicSlot && Counter.Take(ref Entries[datatype.Slot].References))
        {
            Destroy(datatype.Slot);
        }
    }
}
