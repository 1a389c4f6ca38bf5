// What a datatype is: its constructor with the arguments that MPI_Type_get_contents tells (MPI 5.1.13). From that the library's type is
// made, now and at a restart, and envelope and contents are answered without asking the library.
//
// A type which the application has freed lives on while a derived type or a pending operation holds it; it keeps its slot, so that
// MPI_Type_get_contents can hand it out again.

using System;

namespace Mana.MpiProxy;

/// <summary>The description of a datatype.</summary>
/// <param name="Combiner">Canonical combiner.</param>
/// <param name="Integers">Integer arguments in the order of the standard's table; counts too.</param>
/// <param name="Addresses">Displacements and strides in bytes, in the order of the standard's table.</param>
/// <param name="Children">Slots of the types it is made of.</param>
/// <param name="Large">True when it was made by a large-count function.</param>
internal sealed record DatatypeObject(int Combiner, long[] Integers, long[] Addresses, int[] Children, bool Large = false)
{
    /// <summary>Attributes of the type.</summary>
    public readonly AttributeSet Attributes = new();

    /// <summary>Name, bytes without the terminator; empty when there is none.</summary>
    public byte[] Name = [];

    /// <summary>True for types which the library below keeps for ever (named ones and those of MPI_Type_create_f90_*): never freed there.</summary>
    public bool BelongsToLibrary =>
        Combiner is Canonical.MPI_COMBINER_NAMED or Canonical.MPI_COMBINER_F90_REAL or Canonical.MPI_COMBINER_F90_COMPLEX or Canonical.MPI_COMBINER_F90_INTEGER;
}

public static unsafe partial class Datatypes
{
    internal static readonly SlotPool<DatatypeObject> Pool = new();

    /// <summary>True for a type the application may name, even when the library below lacks it.</summary>
    internal static bool IsKnown(Datatype datatype) =>
        Pool[datatype.Slot] is not null && (datatype.Slot < Canonical.FirstDynamicSlot || Entries[datatype.Slot].Live != 0);

    /// <summary>
    /// The canonical code for a handle that <see cref="IsLive"/> refuses: MPI_ERR_TYPE, after a sentence when it is a type of the standard
    /// which the library below lacks. The caller raises it.
    /// </summary>
    public static int Refuse(Datatype datatype)
    {
        if (datatype.Slot is > Canonical.MPI_DATATYPE_NULL and < Canonical.FirstDynamicSlot && Predefined.NameOf(Predefined.Datatypes, datatype.Slot) is { } name)
        {
            ProxyHost.Current.Warn($"{name} is used, but the MPI library below has no such datatype.");
        }

        return Canonical.MPI_ERR_TYPE;
    }

    /// <summary>Makes the library's type and a slot for a new description. Returns a canonical code.</summary>
    internal static int Create(DatatypeObject item, Datatype* made)
    {
        *made = new Datatype(Canonical.MPI_DATATYPE_NULL);
        foreach (int child in item.Children)
        {
            if (!IsLive(new Datatype(child)))
            {
                return Refuse(new Datatype(child));
            }
        }

        int error = DatatypeBuilder.Build(item, out nint real);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        int slot = Pool.Add(item, Capacity);
        if (slot < 0)
        {
            Lib.MPI_Type_free(&real);
            return Canonical.MPI_ERR_NO_MEM;
        }

        foreach (int child in item.Children)
        {
            AddRef(new Datatype(child));
        }

        FillEntry(slot, real);
        Entries[slot].Committed = (byte)(item.BelongsToLibrary ? 1 : 0);
        Entries[slot].References = 1;
        Entries[slot].Handles = 1;
        Entries[slot].Live = 1;
        *made = new Datatype(slot);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>One more handle of the application for a type that exists (MPI_Type_get_contents).</summary>
    internal static void AddHandle(Datatype datatype)
    {
        if (datatype.Slot >= Canonical.FirstDynamicSlot)
        {
            DatatypeEntry* entry = Entry(datatype);
            Counter.Add(ref entry->References);
            Counter.Add(ref entry->Handles);
            entry->Live = 1;
        }
    }

    /// <summary>The application frees a handle. Attributes go with the last one. Returns a canonical code.</summary>
    internal static int FreeHandle(Datatype datatype)
    {
        DatatypeEntry* entry = Entry(datatype);
        if (entry->Handles == 1)
        {
            int error = Keyvals.DeleteAll(Pool[datatype.Slot]!.Attributes, AppAbi.EncodeDatatype(datatype), KeyvalKind.Datatype);
            if (error != Canonical.MPI_SUCCESS)
            {
                return error;
            }
        }

        if (Counter.Take(ref entry->Handles))
        {
            entry->Live = 0;
        }

        Release(datatype);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Reads sizes from the library into a row whose real handle is given.</summary>
    internal static void FillEntry(int slot, nint real)
    {
        long size = 0;
        long lowerBound = 0;
        long extent = 0;
        Lib.MPI_Type_size_x(real, &size);
        Lib.MPI_Type_get_extent_x(real, &lowerBound, &extent);
        Entries[slot].Real = real;
        Entries[slot].SizeBytes = size;
        Entries[slot].LowerBoundBytes = lowerBound;
        Entries[slot].ExtentBytes = extent;
    }

    /// <summary>Rows of the predefined types which the library has; descriptions of all.</summary>
    internal static void InitializePredefined()
    {
        // What takes the null type along although there is no data (Arguments.Send) is given a type that every library accepts.
        nint nothing = LibAbi.PredefinedDatatype(Canonical.MPI_DATATYPE_NULL);
        Entries[Canonical.MPI_DATATYPE_NULL].Real = LibAbi.PredefinedDatatype(Canonical.MPI_BYTE);
        foreach (PredefinedHandle row in Predefined.Datatypes)
        {
            Pool.Set(row.Number, new DatatypeObject(Canonical.MPI_COMBINER_NAMED, [], [], []) { Name = System.Text.Encoding.ASCII.GetBytes(row.Name) });
            nint real = LibAbi.PredefinedDatatype(row.Number);
            if (row.Number != Canonical.MPI_DATATYPE_NULL && real != LibAbi.Missing && real != nothing)
            {
                FillEntry(row.Number, real);
                Entries[row.Number].Committed = 1;
                Entries[row.Number].References = 1;
                Entries[row.Number].Handles = 1;
                Entries[row.Number].Live = 1;
            }
        }
    }

    /// <summary>Slot of a type of the library, by looking through the table; MPI_DATATYPE_NULL's when there is none.</summary>
    internal static int SlotOfReal(nint real)
    {
        int end = Pool.End;
        for (int slot = Canonical.MPI_DATATYPE_NULL + 1; slot < end; slot++)
        {
            if (Entries[slot].Real == real)
            {
                return slot;
            }
        }

        return Canonical.MPI_DATATYPE_NULL;
    }

    private static void Destroy(int slot)
    {
        DatatypeObject item = Pool[slot]!;
        nint real = Entries[slot].Real;
        if (!item.BelongsToLibrary)
        {
            Lib.MPI_Type_free(&real);
        }

        Entries[slot] = default;
        Pool.Remove(slot);
        foreach (int child in item.Children)
        {
            Release(new Datatype(child));
        }
    }
}
