using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>
/// The MPICH ABI as applications use it (MPICH 3.1 and later, Intel MPI, MVAPICH, Cray MPICH). A handle is a 32-bit number: two bits of kind (1 predefined,
/// 2 dynamic), four of class, 26 of slot; our dynamic slots begin at 1024, so the pair types, which MPICH numbers like dynamic ones, lie apart.
/// Whatever the application passes decodes to something: an unknown handle to slot -1, an unknown constant to <see cref="Canonical.Invalid"/>.
/// </summary>
public static unsafe class MpichAbi
{
    /// <summary>Bytes of a status.</summary>
    public const int StatusBytes = 20;

    /// <summary>Bytes of a handle in memory (MPI_File excepted).</summary>
    public const int HandleBytes = 4;

    private const int SlotBits = 26;
    private const int UserErrorBit = 0x40000000;
    private const int DynamicKeyval = unchecked((int)0xa4000000);
    private const uint PairType = 0x8c000000;

    /// <summary>Decodes a communicator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Comm DecodeComm(int handle) => new(TryDecode(handle, 0x84000000, out int slot) ? slot : MpichConstants.CommToCanonical(handle));

    /// <summary>Encodes a communicator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeComm(Comm handle) => Encode(handle.Slot, 0x84000000);

    /// <summary>Decodes a group handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Group DecodeGroup(int handle) => new(TryDecode(handle, 0x88000000, out int slot) ? slot : MpichConstants.GroupToCanonical(handle));

    /// <summary>Encodes a group handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeGroup(Group handle) => Encode(handle.Slot, 0x88000000);

    /// <summary>Decodes a datatype handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Datatype DecodeDatatype(int handle)
    {
        int canonical = MpichConstants.DatatypeByNumber[(byte)handle];

        // The mask changes no canonical number; it shows the compiler that the index needs no check.
        return new(canonical >= 0 && MpichConstants.Handles[canonical & (Canonical.FirstDynamicSlot - 1)] == handle ? canonical : DecodeOtherDatatype(handle));
    }

    /// <summary>Encodes a datatype handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeDatatype(Datatype handle) => Encode(handle.Slot, 0x8c000000);

    /// <summary>Decodes a file handle, which is an address in this ABI too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static File DecodeFile(nint handle) => new(AddressHandles.TryDecode(handle, HandleClass.File, out int slot) ? slot : handle == 0 ? Canonical.MPI_FILE_NULL : Canonical.InvalidSlot);

    /// <summary>Encodes a file handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint EncodeFile(File handle) => handle.Slot >= Canonical.FirstDynamicSlot ? AddressHandles.Encode(handle.Slot, HandleClass.File) : 0;

    /// <summary>Decodes a error handler handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Errhandler DecodeErrhandler(int handle) => new(TryDecode(handle, 0x94000000, out int slot) ? slot : MpichConstants.ErrhandlerToCanonical(handle));

    /// <summary>Encodes a error handler handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeErrhandler(Errhandler handle) => Encode(handle.Slot, 0x94000000);

    /// <summary>Decodes a operator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Op DecodeOp(int handle) => new(TryDecode(handle, 0x98000000, out int slot) ? slot : MpichConstants.OpToCanonical(handle));

    /// <summary>Encodes a operator handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeOp(Op handle) => Encode(handle.Slot, 0x98000000);

    /// <summary>Decodes a info object handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Info DecodeInfo(int handle) => new(TryDecode(handle, 0x9c000000, out int slot) ? slot : MpichConstants.InfoToCanonical(handle));

    /// <summary>Encodes a info object handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeInfo(Info handle) => Encode(handle.Slot, 0x9c000000);

    /// <summary>Decodes a window handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Win DecodeWin(int handle) => new(TryDecode(handle, 0xa0000000, out int slot) ? slot : MpichConstants.WinToCanonical(handle));

    /// <summary>Encodes a window handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeWin(Win handle) => Encode(handle.Slot, 0xa0000000);

    /// <summary>Decodes a message handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Message DecodeMessage(int handle) => new(TryDecode(handle, 0xac000000, out int slot) ? slot : MpichConstants.MessageToCanonical(handle));

    /// <summary>Encodes a message handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeMessage(Message handle) => Encode(handle.Slot, 0xac000000);

    /// <summary>Decodes a request handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Request DecodeRequest(int handle) => new(TryDecode(handle, 0xac000000, out int slot) ? slot : MpichConstants.RequestToCanonical(handle));

    /// <summary>Encodes a request handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeRequest(Request handle) => Encode(handle.Slot, 0xac000000);

    /// <summary>Decodes a session handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Session DecodeSession(int handle) => new(TryDecode(handle, 0xb8000000, out int slot) ? slot : MpichConstants.SessionToCanonical(handle));

    /// <summary>Encodes a session handle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeSession(Session handle) => Encode(handle.Slot, 0xb8000000);

    /// <summary>Decodes a rank, source, destination or root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DecodeRank(int rank) => rank >= 0 ? rank : SpecialRank(rank);

    /// <summary>Encodes a rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeRank(int rank) => rank >= 0 ? rank : rank switch
    {
        Canonical.MPI_ANY_SOURCE => MpichConstants.MPI_ANY_SOURCE,
        Canonical.MPI_PROC_NULL => MpichConstants.MPI_PROC_NULL,
        Canonical.MPI_ROOT => MpichConstants.MPI_ROOT,
        _ => rank,
    };

    /// <summary>Decodes a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DecodeTag(int tag) => tag >= 0 ? tag : tag == MpichConstants.MPI_ANY_TAG ? Canonical.MPI_ANY_TAG : Canonical.Invalid;

    /// <summary>Encodes a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeTag(int tag) => tag == Canonical.MPI_ANY_TAG ? MpichConstants.MPI_ANY_TAG : tag;

    /// <summary>Decodes a choice buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void* DecodeBuffer(void* buffer) => buffer == (void*)MpichConstants.MPI_IN_PLACE ? (void*)Canonical.MPI_IN_PLACE : buffer;

    /// <summary>Decodes an array of weights. The stub's MPI_UNWEIGHTED and MPI_WEIGHTS_EMPTY hold the canonical values.</summary>
    public static int* DecodeWeights(int* weights) => weights;

    /// <summary>Encodes a canonical error code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EncodeError(int code) => code == 0 ? 0 : EncodeFailure(code);

    /// <summary>Decodes an error code or class of the application.</summary>
    public static int DecodeError(int code) => code == 0 ? 0
        : code < 0 ? Canonical.MPI_ERR_UNKNOWN
        : code == MpichConstants.MPI_ERR_LASTCODE ? Canonical.MPI_ERR_LASTCODE
        : (code & UserErrorBit) != 0 ? Canonical.FirstUserErrorCode + (code & ~UserErrorBit)
        : MpichConstants.ErrorClassToCanonical(code & MpichStatus.ErrorClassMask);

    /// <summary>Decodes an attribute key.</summary>
    public static int DecodeKeyval(int keyval) => TryDecode(keyval, 0xa4000000, out int slot) ? slot : MpichConstants.KeyvalToCanonical(keyval);

    /// <summary>Encodes an attribute key.</summary>
    public static int EncodeKeyval(int keyval) => keyval >= Canonical.FirstDynamicSlot ? DynamicKeyval | keyval : MpichConstants.KeyvalFromCanonical(keyval);

    /// <summary>Decodes a copy function: canonical 0 for none, 1 for the one that duplicates.</summary>
    public static nint DecodeCopyFunction(nint function) => function != 0 && function == AppAbi.Stub(StubTable.Duplicate) ? 1 : function;

    /// <summary>Decodes a delete function: canonical 0 for none.</summary>
    public static nint DecodeDeleteFunction(nint function) => function;

    /// <summary>True when the application does not want a status.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIgnored(void* status) => (nuint)status <= 1;

    /// <summary>Reads a status of the application.</summary>
    public static void DecodeStatus(byte* from, Status* to)
    {
        var s = (MpichStatus*)from;
        to->Source = SpecialRankOrSame(s->Source);
        to->Tag = s->Tag == MpichConstants.MPI_ANY_TAG ? Canonical.MPI_ANY_TAG : s->Tag;
        to->Error = DecodeError(s->Error);
        to->Cancelled = s->IsCancelled;
        to->CountBytes = s->CountBytes;
    }

    /// <summary>Writes a status of the application, MPI_ERROR excepted (MPI 3.2.5: calls that return one status leave it alone).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EncodeStatus(Status* from, byte* to)
    {
        var s = (MpichStatus*)to;
        s->Source = EncodeRank(from->Source);
        s->Tag = EncodeTag(from->Tag);
        s->Set(from->CountBytes, from->Cancelled);
    }

    /// <summary>Writes MPI_ERROR of a status of the application.</summary>
    public static void EncodeStatusError(Status* from, byte* to) => ((MpichStatus*)to)->Error = EncodeError(from->Error);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDecode(int handle, uint prefix, out int slot)
    {
        uint offset = (uint)handle - (prefix + Canonical.FirstDynamicSlot);
        slot = (int)offset + Canonical.FirstDynamicSlot;
        return offset < (1u << SlotBits) - Canonical.FirstDynamicSlot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Encode(int slot, uint prefix) => slot >= Canonical.FirstDynamicSlot ? (int)(prefix | (uint)slot) : Predefined(slot);

    private static int Predefined(int slot) => slot >= 0 ? MpichConstants.Handles[slot] : slot;

    private const int WindowsLong = 0x4c000407, WindowsUnsignedLong = 0x4c000408, WindowsWideCharacter = 0x4c00020e, WindowsLongDouble = 0x4c00080c;

    private static int DecodeOtherDatatype(int handle)
    {
        if (TryDecode(handle, PairType, out int slot))
        {
            return slot;
        }

        // MPICH takes the size of a predefined type from its handle, so it also moves types with the numbers of Microsoft's MPI, where four have the sizes of Windows
        // (MPI.NET is built for that).
        switch (handle)
        {
            case WindowsLong: return Canonical.MPI_INT32_T;
            case WindowsUnsignedLong: return Canonical.MPI_UINT32_T;
            case WindowsWideCharacter: return Canonical.MPI_UINT16_T;
            case WindowsLongDouble: return Canonical.MPI_DOUBLE;
        }

        uint pair = (uint)handle - PairType;
        return pair < (uint)MpichConstants.PairTypeByNumber.Length ? MpichConstants.PairTypeByNumber[(int)pair]
            : handle == MpichConstants.Handles[Canonical.MPI_DATATYPE_NULL] ? Canonical.MPI_DATATYPE_NULL : Canonical.InvalidSlot;
    }

    private static int SpecialRank(int rank) => rank switch
    {
        MpichConstants.MPI_ANY_SOURCE => Canonical.MPI_ANY_SOURCE,
        MpichConstants.MPI_PROC_NULL => Canonical.MPI_PROC_NULL,
        MpichConstants.MPI_ROOT => Canonical.MPI_ROOT,
        _ => Canonical.Invalid,
    };

    private static int SpecialRankOrSame(int rank) => rank >= 0 ? rank : SpecialRank(rank);

    private static int EncodeFailure(int code) => code >= Canonical.FirstUserErrorCode ? UserErrorBit | (code - Canonical.FirstUserErrorCode)
        : code == Canonical.MPI_ERR_LASTCODE ? MpichConstants.MPI_ERR_LASTCODE : MpichConstants.ErrorClassFromCanonical(code);
}
