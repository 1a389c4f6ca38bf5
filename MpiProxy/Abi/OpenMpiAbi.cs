using System.Runtime.CompilerServices;
using Mana.Contracts;

namespace Mana.MpiProxy;

/// <summary>
/// The Open MPI ABI as applications use it. A handle is an address: of one of the stub's predefined objects, whose first eight bytes hold a magic
/// number, the class and the canonical number (so a copy relocation copies them along), or a value of <see cref="AddressHandles"/>. Null, unaligned and
/// foreign addresses above the arena decode to slot -1 without being read; an address of unmapped memory below it faults, as it does natively.
/// </summary>
public static unsafe class OpenMpiAbi
{
    /// <summary>Bytes of a status.</summary>
    public const int StatusBytes = 24;

    /// <summary>Bytes of a handle in memory.</summary>
    public const int HandleBytes = 8;

    /// <summary>What the first eight bytes of a predefined object hold: this in bits 63 to 24, the class in 23 to 16, the canonical number in 15 to 0.</summary>
    public const ulong Magic = 0x4D41_4E41_31; // "MANA1"

    private const int MagicShift = 24;
    private const int ClassShift = 16;
    private const ulong LowestAddress = 0x1000;

    /// <summary>Decodes a communicator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Comm DecodeComm(nint handle) => new(Decode(handle, HandleClass.Comm));

    /// <summary>Encodes a communicator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeComm(Comm handle) => Encode(handle.Slot, HandleClass.Comm);

    /// <summary>Decodes a group handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Group DecodeGroup(nint handle) => new(Decode(handle, HandleClass.Group));

    /// <summary>Encodes a group handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeGroup(Group handle) => Encode(handle.Slot, HandleClass.Group);

    /// <summary>Decodes a datatype handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Datatype DecodeDatatype(nint handle) => new(Decode(handle, HandleClass.Datatype));

    /// <summary>Encodes a datatype handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeDatatype(Datatype handle) => Encode(handle.Slot, HandleClass.Datatype);

    /// <summary>Decodes a file handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static File DecodeFile(nint handle) => new(Decode(handle, HandleClass.File));

    /// <summary>Encodes a file handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeFile(File handle) => Encode(handle.Slot, HandleClass.File);

    /// <summary>Decodes a error handler handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errhandler DecodeErrhandler(nint handle) => new(Decode(handle, HandleClass.Errhandler));

    /// <summary>Encodes a error handler handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeErrhandler(Errhandler handle) => Encode(handle.Slot, HandleClass.Errhandler);

    /// <summary>Decodes a operator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Op DecodeOp(nint handle) => new(Decode(handle, HandleClass.Op));

    /// <summary>Encodes a operator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeOp(Op handle) => Encode(handle.Slot, HandleClass.Op);

    /// <summary>Decodes a info object handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Info DecodeInfo(nint handle) => new(Decode(handle, HandleClass.Info));

    /// <summary>Encodes a info object handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeInfo(Info handle) => Encode(handle.Slot, HandleClass.Info);

    /// <summary>Decodes a window handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Win DecodeWin(nint handle) => new(Decode(handle, HandleClass.Win));

    /// <summary>Encodes a window handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeWin(Win handle) => Encode(handle.Slot, HandleClass.Win);

    /// <summary>Decodes a message handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Message DecodeMessage(nint handle) => new(Decode(handle, HandleClass.Message));

    /// <summary>Encodes a message handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeMessage(Message handle) => Encode(handle.Slot, HandleClass.Message);

    /// <summary>Decodes a request handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Request DecodeRequest(nint handle) => new(Decode(handle, HandleClass.Request));

    /// <summary>Encodes a request handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeRequest(Request handle) => Encode(handle.Slot, HandleClass.Request);

    /// <summary>Decodes a session handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Session DecodeSession(nint handle) => new(Decode(handle, HandleClass.Session));

    /// <summary>Encodes a session handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeSession(Session handle) => Encode(handle.Slot, HandleClass.Session);

    /// <summary>Decodes a rank, source, destination or root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DecodeRank(int rank) => rank >= 0 ? rank : SpecialRank(rank);

    /// <summary>Encodes a rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeRank(int rank) => rank >= 0 ? rank : rank switch
    {
        Canonical.MPI_ANY_SOURCE => OpenMpiConstants.MPI_ANY_SOURCE,
        Canonical.MPI_PROC_NULL => OpenMpiConstants.MPI_PROC_NULL,
        Canonical.MPI_ROOT => OpenMpiConstants.MPI_ROOT,
        _ => rank,
    };

    /// <summary>Decodes a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DecodeTag(int tag) => tag >= 0 ? tag : tag == OpenMpiConstants.MPI_ANY_TAG ? Canonical.MPI_ANY_TAG : Canonical.Invalid;

    /// <summary>Encodes a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeTag(int tag) => tag == Canonical.MPI_ANY_TAG ? OpenMpiConstants.MPI_ANY_TAG : tag;

    /// <summary>Decodes a choice buffer: MPI_BOTTOM and MPI_IN_PLACE are the canonical ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void* DecodeBuffer(void* buffer) => buffer;

    /// <summary>Decodes an array of weights.</summary>
    public static int* DecodeWeights(int* weights) => (nint)weights switch
    {
        OpenMpiConstants.MPI_UNWEIGHTED => (int*)Canonical.MPI_UNWEIGHTED,
        OpenMpiConstants.MPI_WEIGHTS_EMPTY => (int*)Canonical.MPI_WEIGHTS_EMPTY,
        _ => weights,
    };

    /// <summary>Encodes a canonical error code. Codes which the application has added are the canonical ones: they lie above MPI_ERR_LASTCODE here too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeError(int code) => code == 0 ? 0 : EncodeFailure(code);

    /// <summary>Decodes an error code or class of the application.</summary>
    public static int DecodeError(int code) => code == 0 ? 0
        : code < 0 ? Canonical.MPI_ERR_UNKNOWN
        : code == OpenMpiConstants.MPI_ERR_LASTCODE ? Canonical.MPI_ERR_LASTCODE
        : code >= Canonical.FirstUserErrorCode ? code : OpenMpiConstants.ErrorClassToCanonical(code);

    /// <summary>Decodes an attribute key.</summary>
    public static int DecodeKeyval(int keyval) => keyval >= Canonical.FirstDynamicSlot ? keyval : OpenMpiConstants.KeyvalToCanonical(keyval);

    /// <summary>Encodes an attribute key.</summary>
    public static int EncodeKeyval(int keyval) => keyval >= Canonical.FirstDynamicSlot ? keyval : OpenMpiConstants.KeyvalFromCanonical(keyval);

    /// <summary>Decodes a copy function: canonical 0 for none, 1 for the one that duplicates.</summary>
    public static nint DecodeCopyFunction(nint function)
    {
        for (int i = StubTable.Duplicate; i < StubTable.Duplicate + StubTable.DuplicateCount; i++)
        {
            if (function != 0 && function == AppAbi.Stub(i))
            {
                return 1;
            }
        }

        for (int i = StubTable.NullCopy; i < StubTable.NullCopy + StubTable.NullCopyCount; i++)
        {
            if (function == AppAbi.Stub(i))
            {
                return 0;
            }
        }

        return function;
    }

    /// <summary>Decodes a delete function: canonical 0 for none.</summary>
    public static nint DecodeDeleteFunction(nint function)
    {
        for (int i = StubTable.NullDelete; i < StubTable.NullDelete + StubTable.NullDeleteCount; i++)
        {
            if (function == AppAbi.Stub(i))
            {
                return 0;
            }
        }

        return function;
    }

    /// <summary>True when the application does not want a status.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIgnored(void* status) => status == null;

    /// <summary>Reads a status of the application.</summary>
    public static void DecodeStatus(byte* from, Status* to)
    {
        var s = (OpenMpiStatus*)from;
        to->Source = s->Source >= 0 ? s->Source : SpecialRank(s->Source);
        to->Tag = s->Tag == OpenMpiConstants.MPI_ANY_TAG ? Canonical.MPI_ANY_TAG : s->Tag;
        to->Error = DecodeError(s->Error);
        to->Cancelled = s->Cancelled;
        to->CountBytes = (long)s->Count;
    }

    /// <summary>Writes a status of the application, MPI_ERROR excepted (MPI 3.2.5: calls that return one status leave it alone).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EncodeStatus(Status* from, byte* to)
    {
        var s = (OpenMpiStatus*)to;
        s->Source = EncodeRank(from->Source);
        s->Tag = EncodeTag(from->Tag);
        s->Cancelled = from->Cancelled;
        s->Count = (nuint)from->CountBytes;
    }

    /// <summary>Writes MPI_ERROR of a status of the application.</summary>
    public static void EncodeStatusError(Status* from, byte* to) => ((OpenMpiStatus*)to)->Error = EncodeError(from->Error);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Decode(nint handle, HandleClass handleClass) =>
        AddressHandles.TryDecode(handle, handleClass, out int slot) ? slot : DecodePredefined(handle, handleClass);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int DecodePredefined(nint handle, HandleClass handleClass)
    {
        // Reading is safe for every object of the application: predefined ones lie in the stub's or the executable's data, below the arena's end.
        if ((ulong)handle - LowestAddress >= BoundaryLayout.ArenaEnd - LowestAddress || (handle & 7) != 0)
        {
            return Canonical.InvalidSlot;
        }

        ulong head = *(ulong*)handle;
        return head >> ClassShift == ((Magic << (MagicShift - ClassShift)) | (ulong)handleClass) ? (ushort)head : Canonical.InvalidSlot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Encode(int slot, HandleClass handleClass) => slot >= Canonical.FirstDynamicSlot ? AddressHandles.Encode(slot, handleClass) : Predefined(slot);

    private static nint Predefined(int slot) => slot >= 0 ? AppAbi.Stub(slot) : 0;

    private static int EncodeFailure(int code) => code >= Canonical.FirstUserErrorCode ? code
        : code == Canonical.MPI_ERR_LASTCODE ? OpenMpiConstants.MPI_ERR_LASTCODE : OpenMpiConstants.ErrorClassFromCanonical(code);

    private static int SpecialRank(int rank) => rank switch
    {
        OpenMpiConstants.MPI_ANY_SOURCE => Canonical.MPI_ANY_SOURCE,
        OpenMpiConstants.MPI_PROC_NULL => Canonical.MPI_PROC_NULL,
        OpenMpiConstants.MPI_ROOT => Canonical.MPI_ROOT,
        _ => Canonical.Invalid,
    };
}
