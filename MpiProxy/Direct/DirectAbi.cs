// The two application ABIs as the direct path sees them: one set of entries is written for both, and made for each by the compiler. A handle of MPICH is the
// low half of its register.

using System.Runtime.CompilerServices;

namespace Mana.MpiProxy;

/// <summary>What the direct path decodes from the application and encodes for it.</summary>
internal unsafe interface IDirectAbi
{
    /// <summary>Number of the ABI among the gates.</summary>
    static abstract int Index { get; }

    /// <summary>Slot of a datatype.</summary>
    static abstract int Datatype(nint handle);

    /// <summary>Slot of a communicator.</summary>
    static abstract int Comm(nint handle);

    /// <summary>Canonical rank.</summary>
    static abstract int Rank(int rank);

    /// <summary>Canonical tag.</summary>
    static abstract int Tag(int tag);

    /// <summary>Slot of a request in an array.</summary>
    static abstract int Request(void* requests, int index);

    /// <summary>Writes the handle of a new request.</summary>
    static abstract void SetNew(void* request, int slot);

    /// <summary>Makes a request null.</summary>
    static abstract void SetNull(void* requests, int index, nint requestNull);

    /// <summary>True when the application wants no status, or no array of them.</summary>
    static abstract bool IsIgnored(byte* statuses);

    /// <summary>Writes a status, MPI_ERROR excepted.</summary>
    static abstract void Write(Status* status, byte* statuses, int index);
}

/// <summary>MPICH's.</summary>
internal readonly unsafe struct MpichDirect : IDirectAbi
{
    /// <summary>MPI_COMM_WORLD in MPICH's mpi.h; the general way finds it last.</summary>
    private const int World = 0x44000000;

    public static int Index => (int)ApplicationAbi.Mpich;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Datatype(nint handle) => MpichAbi.DecodeDatatype((int)handle).Slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Comm(nint handle) => (int)handle == World ? Canonical.MPI_COMM_WORLD : MpichAbi.DecodeComm((int)handle).Slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rank(int rank) => MpichAbi.DecodeRank(rank);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Tag(int tag) => MpichAbi.DecodeTag(tag);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Request(void* requests, int index) => MpichAbi.DecodeRequest(((int*)requests)[index]).Slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetNew(void* request, int slot) => *(int*)request = MpichAbi.EncodeRequest(new Request(slot));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetNull(void* requests, int index, nint requestNull) => ((int*)requests)[index] = (int)requestNull;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIgnored(byte* statuses) => MpichAbi.IsIgnored(statuses);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Status* status, byte* statuses, int index) => MpichAbi.EncodeStatus(status, statuses + (index * MpichAbi.StatusBytes));
}

/// <summary>Open MPI's.</summary>
internal readonly unsafe struct OpenMpiDirect : IDirectAbi
{
    public static int Index => (int)ApplicationAbi.OpenMpi;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Datatype(nint handle) => OpenMpiAbi.DecodeDatatype(handle).Slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Comm(nint handle) => OpenMpiAbi.DecodeComm(handle).Slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rank(int rank) => OpenMpiAbi.DecodeRank(rank);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Tag(int tag) => OpenMpiAbi.DecodeTag(tag);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Request(void* requests, int index) => OpenMpiAbi.DecodeRequest(((nint*)requests)[index]).Slot;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetNew(void* request, int slot) => *(nint*)request = AddressHandles.Encode(slot, HandleClass.Request);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetNull(void* requests, int index, nint requestNull) => ((nint*)requests)[index] = requestNull;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIgnored(byte* statuses) => OpenMpiAbi.IsIgnored(statuses);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Status* status, byte* statuses, int index) => OpenMpiAbi.EncodeStatus(status, statuses + (index * OpenMpiAbi.StatusBytes));
}
