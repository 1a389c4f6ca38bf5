// How windows come into being and go. Creation is a collective of the parent communicator (Collectives.Begin and End around it) and freeing one of the
// window's own, so a checkpoint finds either no member or every member with the window.

using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

public static unsafe partial class Windows
{
    /// <summary>What the predefined attributes point to, in upper memory, because applications keep the addresses.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct AttributeValues
    {
        public long SizeBytes;
        public int DisplacementUnit;
        public int Flavor;
        public int Model;
    }

    /// <summary>Bytes at whose multiples the library's windows begin.</summary>
    private const int WindowAlignment = 64;

    /// <summary>Hints that go to the library below. MPI_Win_lock_all of the library is taken in every window, so it must not hear of no_locks.</summary>
    private static readonly string[] HintsForLibrary = ["accumulate_ordering", "accumulate_ops", "mpi_accumulate_granularity"];

    /// <summary>
    /// Makes a window on all members of a communicator; phase two of a collective of it has been entered.
    /// </summary>
    /// <param name="parent">A live intracommunicator.</param>
    /// <param name="item">What the window is; its slot is filled in.</param>
    /// <param name="flavor">Canonical flavor.</param>
    /// <param name="names">What phase one has agreed on.</param>
    /// <returns>A canonical code, not raised yet.</returns>
    internal static int Create(Comm parent, WinObject item, int flavor, ulong names)
    {
        Comm own = new(Canonical.MPI_COMM_NULL);
        nint comm = 0;
        int error = LibAbi.Error(Lib.MPI_Comm_dup(Comms.Real(parent), &comm));
        error = error != 0 ? error : Comms.Adopt(comm, Canonical.MPI_ERRORS_RETURN, out own, isOfWindow: true, names);
        if (error != 0)
        {
            return error;
        }

        error = TakeMemory(item, Comms.Entry(own), flavor);
        error = error != 0 ? error : Describe(item, flavor);
        if (error == 0)
        {
            error = Build(item, own, flavor);
            if (error != 0)
            {
                Forget(item);
            }
        }

        if (error != 0)
        {
            FreeMemory(item, flavor);
            _ = Comms.Free(own);
        }

        return error;
    }

    /// <summary>
    /// Makes the library's objects of a described window and fills its row: at its creation, and at a restart. Collective over the window.
    /// </summary>
    /// <returns>A canonical code.</returns>
    internal static int Build(WinObject item, Comm own, int flavor)
    {
        WinEntry* entry = Entries + item.Slot;
        nint comm = Comms.Real(own);
        int size = Comms.Entry(own)->Size;
        *entry = new WinEntry
        {
            CommSlot = own.Slot,
            Size = size,
            Rank = Comms.Entry(own)->Rank,
            Start = flavor == Canonical.MPI_WIN_FLAVOR_DYNAMIC ? 0 : item.Base - (nint)FirstByte(item),
            Errhandler = Canonical.MPI_ERRORS_ARE_FATAL,
            Flavor = flavor,
            Access = (byte*)NativeMemory.AllocZeroed((nuint)size),
            Posts = (int*)NativeMemory.AllocZeroed((nuint)size, sizeof(int)),
            Completes = (int*)NativeMemory.AllocZeroed((nuint)size, sizeof(int)),
            Started = new EpochGroup { Ranks = (int*)NativeMemory.AllocZeroed((nuint)size, sizeof(int)) },
            Posted = new EpochGroup { Ranks = (int*)NativeMemory.AllocZeroed((nuint)size, sizeof(int)) },
            Places = (TargetPlace*)NativeMemory.AllocZeroed((nuint)size, (nuint)sizeof(TargetPlace)),
        };
        int error = size == 1 ? 0 : MakeReal(item, comm, flavor, out entry->Real);
        error = error != 0 ? error : Exchange(item, comm, flavor, entry->Places);
        error = error != 0 ? error : MakeLocks(entry, comm);
        entry->Direct = error != 0 ? null : DirectAddresses(item, flavor, size);
        if (error == 0)
        {
            Volatile.Write(ref entry->InUse, (byte)1);
        }

        return error;
    }

    /// <summary>
    /// Frees a window; phase two of a collective of its own communicator has been entered, so every member is here and nothing is in flight.
    /// </summary>
    internal static int Free(Win win)
    {
        WinEntry* entry = Entries + win.Slot;
        Comm own = new(entry->CommSlot);
        Watched.Retire(win.Slot, &entry->InUse);
        int error = FreeReal(entry);
        Errors.Release(entry->Errhandler);
        NativeMemory.Free(entry->Access);
        NativeMemory.Free(entry->Posts);
        NativeMemory.Free(entry->Completes);
        NativeMemory.Free(entry->Started.Ranks);
        NativeMemory.Free(entry->Posted.Ranks);
        NativeMemory.Free(entry->Places);
        NativeMemory.Free(entry->Direct);
        FreeMemory(Pool[win.Slot]!, entry->Flavor);
        Forget(Pool[win.Slot]!);
        *entry = default;
        Collectives.End(own);
        _ = Comms.Free(own);
        return error;
    }

    /// <summary>Frees the library's windows before it is finalised at a checkpoint which ends the job. All ranks do the same; they are drained.</summary>
    internal static void FreeAllReal()
    {
        foreach ((int slot, _) in InCreationOrder())
        {
            _ = FreeReal(Entries + slot);
        }
    }

    /// <summary>Attaches memory to the library's window, where there is one. Returns a canonical code.</summary>
    internal static int AttachReal(WinEntry* entry, void* address, long bytes) =>
        entry->Real == 0 ? 0 : LibAbi.Error(Lib.MPI_Win_attach(entry->Real, address, bytes));

    /// <summary>Detaches memory from the library's window, where there is one. Returns a canonical code.</summary>
    internal static int DetachReal(WinEntry* entry, void* address) => entry->Real == 0 ? 0 : LibAbi.Error(Lib.MPI_Win_detach(entry->Real, address));

    /// <summary>Address of a predefined attribute's value (for MPI_WIN_BASE the value itself); false for other keys.</summary>
    internal static bool TryAttribute(WinObject item, int keyval, out nint value)
    {
        AttributeValues* values = (AttributeValues*)item.AttributeBlock;
        value = keyval switch
        {
            Canonical.MPI_WIN_BASE => item.Base,
            Canonical.MPI_WIN_SIZE => (nint)(&values->SizeBytes),
            Canonical.MPI_WIN_DISP_UNIT => (nint)(&values->DisplacementUnit),
            Canonical.MPI_WIN_CREATE_FLAVOR => (nint)(&values->Flavor),
            Canonical.MPI_WIN_MODEL => (nint)(&values->Model),
            _ => -1,
        };
        return keyval is Canonical.MPI_WIN_BASE or Canonical.MPI_WIN_SIZE or Canonical.MPI_WIN_DISP_UNIT or Canonical.MPI_WIN_CREATE_FLAVOR or Canonical.MPI_WIN_MODEL;
    }

    /// <summary>Live windows in an order that is the same on all ranks.</summary>
    internal static List<(int Slot, WinObject Item)> InCreationOrder()
    {
        List<(int Slot, WinObject Item)> all = Pool.List(Canonical.FirstDynamicSlot);
        all.Sort((one, other) => IdOf(one.Slot).CompareTo(IdOf(other.Slot)));
        return all;
    }

    private static ulong IdOf(int slot) => Comms.Entries[Entries[slot].CommSlot].GlobalId;

    /// <summary>A failure of one member is everybody's: the greatest code wins.</summary>
    private static int Agree(nint comm, int failure)
    {
        int agreed = 0;
        int error = LibAbi.Error(Lib.MPI_Allreduce(&failure, &agreed, 1, LibAbi.PredefinedDatatype(Canonical.MPI_INT), LibAbi.PredefinedOp(Canonical.MPI_MAX), comm));
        return error != 0 ? error : agreed;
    }

    private static int Describe(WinObject item, int flavor)
    {
        item.AttributeBlock = ProxyHost.Current.AllocateUpper((nuint)sizeof(AttributeValues));
        item.Slot = item.AttributeBlock == 0 ? -1 : Pool.Add(item, Capacity);
        if (item.Slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        bool openMpi = AppAbi.Kind == ApplicationAbi.OpenMpi;
        *(AttributeValues*)item.AttributeBlock = new AttributeValues
        {
            SizeBytes = item.SizeBytes,
            DisplacementUnit = (int)item.DisplacementUnit,
            Flavor = openMpi ? OpenMpiConstants.WindowFlavorFromCanonical(flavor) : MpichConstants.WindowFlavorFromCanonical(flavor),
            Model = openMpi ? OpenMpiConstants.WindowModelFromCanonical(Canonical.MPI_WIN_UNIFIED) : MpichConstants.WindowModelFromCanonical(Canonical.MPI_WIN_UNIFIED),
        };
        return Canonical.MPI_SUCCESS;
    }

    private static void Forget(WinObject item)
    {
        ProxyHost.Current.FreeUpper(item.AttributeBlock, (nuint)sizeof(AttributeValues));
        Pool.Remove(item.Slot);
    }

    /// <summary>Memory of the flavors that bring their own; collective. Returns a canonical code, the same on all members.</summary>
    private static int TakeMemory(WinObject item, CommEntry* own, int flavor)
    {
        if (flavor == Canonical.MPI_WIN_FLAVOR_SHARED)
        {
            return Share(item, own, ownPartOnly: false);
        }

        if (flavor != Canonical.MPI_WIN_FLAVOR_ALLOCATE)
        {
            return 0;
        }

        // Shared where the members are on one node and there is room: a transfer is then a copy.
        if (own->Size > 1 && Share(item, own, ownPartOnly: true) == 0)
        {
            return 0;
        }

        item.Base = ProxyHost.Current.AllocateUpper((nuint)long.Max(item.SizeBytes, 1));
        return Agree(own->Real, item.Base == 0 ? Canonical.MPI_ERR_NO_MEM : 0);
    }

    private static void FreeMemory(WinObject item, int flavor)
    {
        if (item.Shared is { } segment)
        {
            Unshare(segment);
        }
        else if (flavor == Canonical.MPI_WIN_FLAVOR_ALLOCATE && item.Base != 0)
        {
            ProxyHost.Current.FreeUpper(item.Base, (nuint)long.Max(item.SizeBytes, 1));
        }
    }

    /// <summary>The library's window over the described memory, open for everybody.</summary>
    private static int MakeReal(WinObject item, nint comm, int flavor, out nint real)
    {
        nint made = 0;
        nint info = Infos.MakeReal(item.Hints.FindAll(pair => System.Array.IndexOf(HintsForLibrary, pair.Key) >= 0));
        int error = LibAbi.Error(flavor == Canonical.MPI_WIN_FLAVOR_DYNAMIC
            ? Lib.MPI_Win_create_dynamic(info, comm, &made)
            : Lib.MPI_Win_create((void*)(item.Base - FirstByte(item)), item.SizeBytes + FirstByte(item), 1, info, comm, &made));
        Infos.FreeReal(info);
        error = error != 0 ? error : OpenReal(made);
        real = made;
        return error;
    }

    /// <summary>Bytes before the memory's first one down to where the library's window begins: the same page, so they can be read.</summary>
    private static long FirstByte(WinObject item) => item.Base & (WindowAlignment - 1);

    private static int Exchange(WinObject item, nint comm, int flavor, TargetPlace* places)
    {
        TargetPlace mine = flavor == Canonical.MPI_WIN_FLAVOR_DYNAMIC
            ? new TargetPlace { UnitBytes = 1 }
            : new TargetPlace { UnitBytes = item.DisplacementUnit, FirstByte = FirstByte(item) };
        nint bytes = LibAbi.PredefinedDatatype(Canonical.MPI_BYTE);
        return LibAbi.Error(Lib.MPI_Allgather(&mine, sizeof(TargetPlace), bytes, places, sizeof(TargetPlace), bytes, comm));
    }

    private static int OpenReal(nint real)
    {
        int error = LibAbi.Error(Lib.MPI_Win_set_errhandler(real, LibAbi.PredefinedErrhandler(Canonical.MPI_ERRORS_RETURN)));
        return error != 0 ? error : LibAbi.Error(Lib.MPI_Win_lock_all(LibAbi.Assertion(Canonical.MPI_MODE_NOCHECK), real));
    }

    private static int CloseReal(nint real)
    {
        int error = LibAbi.Error(Lib.MPI_Win_unlock_all(real));
        nint handle = real;
        int freed = LibAbi.Error(Lib.MPI_Win_free(&handle));
        return error != 0 ? error : freed;
    }

    private static int FreeReal(WinEntry* entry)
    {
        int error = entry->Real == 0 ? 0 : CloseReal(entry->Real);
        int locks = FreeLocks(entry);
        return error != 0 ? error : locks;
    }
}
