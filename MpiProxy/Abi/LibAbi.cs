using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>The ABI of a library below, decided by its symbols.</summary>
public enum LibraryKind
{
    /// <summary>Nothing is loaded.</summary>
    None,

    /// <summary>MPICH 4 and its ABI (Intel MPI, MVAPICH, Cray MPICH): handles are 32-bit numbers.</summary>
    Mpich,

    /// <summary>Open MPI 4 to 6: handles are addresses of objects.</summary>
    OpenMpi,
}

/// <summary>
/// Translation between the canonical form and the library below. Values towards the library are encoded (rank, tag, buffer, constants, predefined
/// handles); statuses, error codes and results coming from it are decoded. All tables are filled once, in <see cref="Prepare"/>.
/// </summary>
public static unsafe partial class LibAbi
{
    /// <summary>Value of a predefined handle which the library does not have. No real handle looks like this.</summary>
    public const nint Missing = -1;

    /// <summary>Bytes that hold a status of any library known.</summary>
    public const int StatusBytesMaximum = 32;

    /// <summary>A rank, tag or constant that every library rejects.</summary>
    private const int Rejected = -9999;

    private const int SpecialRanks = 16;

    private static readonly nint* Predefined = NativeTable.Reserve<nint>(Canonical.FirstDynamicSlot);

    // Canonical special ranks are -1 (any source), -3 (null process) and -4 (root): indexed by the negated rank.
    private static readonly int* RankTable = NativeTable.Reserve<int>(SpecialRanks);

    private static LibraryKind _kind;
    private static bool _isOpenMpi;
    private static int _anyTag;
    private static nint _inPlace;
    private static int _handleBytes;
    private static int _anySource;
    private static int _processNull;

    /// <summary>The ABI of the library.</summary>
    public static LibraryKind Kind => _kind;

    /// <summary>True for Open MPI and its like.</summary>
    public static bool IsOpenMpi => _isOpenMpi;

    /// <summary>Bytes of a handle inside an array: 4 or 8.</summary>
    public static int HandleBytes => _handleBytes;

    /// <summary>Bytes of a status inside an array: 20 or 24.</summary>
    public static int StatusBytes => _isOpenMpi ? sizeof(OpenMpiStatus) : sizeof(MpichStatus);

    /// <summary>The library's MPI_UNDEFINED; the same in every ABI.</summary>
    public static int Undefined => Canonical.MPI_UNDEFINED;

    /// <summary>The library's MPI_COMM_WORLD.</summary>
    public static nint CommWorld => Predefined[Canonical.MPI_COMM_WORLD];

    /// <summary>The library's MPI_COMM_SELF.</summary>
    public static nint CommSelf => Predefined[Canonical.MPI_COMM_SELF];

    /// <summary>The library's MPI_COMM_NULL.</summary>
    public static nint CommNull => Predefined[Canonical.MPI_COMM_NULL];

    /// <summary>The library's MPI_GROUP_NULL.</summary>
    public static nint GroupNull => Predefined[Canonical.MPI_GROUP_NULL];

    /// <summary>The library's MPI_GROUP_EMPTY.</summary>
    public static nint GroupEmpty => Predefined[Canonical.MPI_GROUP_EMPTY];

    /// <summary>The library's MPI_DATATYPE_NULL.</summary>
    public static nint DatatypeNull => Predefined[Canonical.MPI_DATATYPE_NULL];

    /// <summary>The library's MPI_OP_NULL.</summary>
    public static nint OpNull => Predefined[Canonical.MPI_OP_NULL];

    /// <summary>The library's MPI_REQUEST_NULL.</summary>
    public static nint RequestNull => Predefined[Canonical.MPI_REQUEST_NULL];

    /// <summary>The library's MPI_MESSAGE_NULL.</summary>
    public static nint MessageNull => Predefined[Canonical.MPI_MESSAGE_NULL];

    /// <summary>The library's MPI_MESSAGE_NO_PROC.</summary>
    public static nint MessageNoProc => Predefined[Canonical.MPI_MESSAGE_NO_PROC];

    /// <summary>The library's MPI_INFO_NULL.</summary>
    public static nint InfoNull => Predefined[Canonical.MPI_INFO_NULL];

    /// <summary>The library's MPI_INFO_ENV.</summary>
    public static nint InfoEnv => Predefined[Canonical.MPI_INFO_ENV];

    /// <summary>The library's MPI_ERRHANDLER_NULL.</summary>
    public static nint ErrhandlerNull => Predefined[Canonical.MPI_ERRHANDLER_NULL];

    /// <summary>The library's MPI_ERRORS_RETURN.</summary>
    public static nint ErrorsReturn => Predefined[Canonical.MPI_ERRORS_RETURN];

    /// <summary>The library's MPI_ERRORS_ARE_FATAL.</summary>
    public static nint ErrorsAreFatal => Predefined[Canonical.MPI_ERRORS_ARE_FATAL];

    /// <summary>The library's MPI_WIN_NULL.</summary>
    public static nint WinNull => Predefined[Canonical.MPI_WIN_NULL];

    /// <summary>The library's MPI_FILE_NULL.</summary>
    public static nint FileNull => Predefined[Canonical.MPI_FILE_NULL];

    /// <summary>Decides the library's kind and fills the tables. Called by <see cref="Lib.Load"/>.</summary>
    /// <param name="path">The library's path, for the sentence of the exception.</param>
    /// <exception cref="NotSupportedException">The library's symbols are those of no ABI known.</exception>
    public static void Prepare(string path)
    {
        bool openMpi = Lib.Find("ompi_mpi_comm_world") != 0;
        if (!openMpi && (Lib.Find("MPI_Init") == 0 || Lib.Find("MPI_Comm_c2f") != 0))
        {
            throw new NotSupportedException($"{path} is neither MPICH-like nor Open MPI-like: its handles are unknown.");
        }

        _kind = openMpi ? LibraryKind.OpenMpi : LibraryKind.Mpich;
        _isOpenMpi = openMpi;
        _handleBytes = openMpi ? sizeof(nint) : sizeof(int);
        _anyTag = openMpi ? OpenMpiConstants.MPI_ANY_TAG : MpichConstants.MPI_ANY_TAG;
        _inPlace = openMpi ? OpenMpiConstants.MPI_IN_PLACE : MpichConstants.MPI_IN_PLACE;
        _anySource = openMpi ? OpenMpiConstants.MPI_ANY_SOURCE : MpichConstants.MPI_ANY_SOURCE;
        _processNull = openMpi ? OpenMpiConstants.MPI_PROC_NULL : MpichConstants.MPI_PROC_NULL;
        new Span<int>(RankTable, SpecialRanks).Fill(Rejected);
        RankTable[-Canonical.MPI_ANY_SOURCE] = _anySource;
        RankTable[-Canonical.MPI_PROC_NULL] = _processNull;
        RankTable[-Canonical.MPI_ROOT] = openMpi ? OpenMpiConstants.MPI_ROOT : MpichConstants.MPI_ROOT;
        new Span<nint>(Predefined, Canonical.FirstDynamicSlot).Fill(Missing);
        if (openMpi)
        {
            foreach ((int canonical, string symbol) in OpenMpiConstants.Objects)
            {
                nint address = Lib.Find(symbol);
                Predefined[canonical] = address == 0 ? Missing : address;
            }
        }
        else
        {
            // MPICH 5 has more predefined datatypes; a function of MPI 4.1 tells the versions apart.
            ReadOnlySpan<int> handles = Lib.Find("MPI_Request_get_status_any") != 0 ? MpichConstants.Handles : MpichConstants.HandlesOfMpich4;
            for (int i = 0; i < Canonical.FirstDynamicSlot; i++)
            {
                Predefined[i] = handles[i] == -1 ? Missing : (nint)(uint)handles[i];
            }
        }
    }

    /// <summary>Real handle of any predefined canonical handle (number below 1024), <see cref="Missing"/> when the library has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint PredefinedHandle(int canonical) => (uint)canonical < Canonical.FirstDynamicSlot ? Predefined[canonical] : Missing;

    /// <summary>Real handle of a predefined communicator.</summary>
    public static nint PredefinedComm(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined group.</summary>
    public static nint PredefinedGroup(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined datatype; <see cref="Missing"/> for an optional type that the library lacks.</summary>
    public static nint PredefinedDatatype(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined operator.</summary>
    public static nint PredefinedOp(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined request.</summary>
    public static nint PredefinedRequest(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined message.</summary>
    public static nint PredefinedMessage(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined error handler.</summary>
    public static nint PredefinedErrhandler(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined info object.</summary>
    public static nint PredefinedInfo(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined window.</summary>
    public static nint PredefinedWin(int canonical) => PredefinedHandle(canonical);

    /// <summary>Real handle of a predefined file.</summary>
    public static nint PredefinedFile(int canonical) => PredefinedHandle(canonical);

    /// <summary>Canonical number of a predefined real handle (for example one which the library returned); -1 when it is none.
    /// Looks through a table: not for the path of a call.</summary>
    /// <param name="real">The library's handle.</param>
    /// <param name="first">First canonical number of the class, for example 512 for datatypes.</param>
    /// <param name="end">First number beyond the class.</param>
    public static int CanonicalOfPredefined(nint real, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Predefined[i] == real && real != Missing)
            {
                return i;
            }
        }

        return Canonical.InvalidSlot;
    }

    /// <summary>Rank (source, destination or root) towards the library.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rank(int canonical) => canonical >= 0 ? canonical : SpecialRank(canonical);

    /// <summary>Tag towards the library.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Tag(int canonical) => canonical >= 0 ? canonical : canonical == Canonical.MPI_ANY_TAG ? _anyTag : Rejected;

    /// <summary>Choice buffer towards the library: only MPI_IN_PLACE differs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void* Buffer(void* canonical) => canonical == (void*)Canonical.MPI_IN_PLACE ? (void*)_inPlace : canonical;

    /// <summary>Array of weights towards the library: MPI_UNWEIGHTED and MPI_WEIGHTS_EMPTY differ.</summary>
    public static int* Weights(int* canonical)
    {
        if (canonical != (int*)Canonical.MPI_UNWEIGHTED && canonical != (int*)Canonical.MPI_WEIGHTS_EMPTY)
        {
            return canonical;
        }

        bool unweighted = canonical == (int*)Canonical.MPI_UNWEIGHTED;
        if (_isOpenMpi)
        {
            return (int*)(nint)(unweighted ? OpenMpiConstants.MPI_UNWEIGHTED : OpenMpiConstants.MPI_WEIGHTS_EMPTY);
        }

        // In MPICH these are variables whose values count.
        return *(int**)Lib.Find(unweighted ? "MPI_UNWEIGHTED" : "MPI_WEIGHTS_EMPTY");
    }

    /// <summary>Rank coming from the library.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int RankFromLibrary(int rank) => rank >= 0 ? rank
        : rank == _anySource ? Canonical.MPI_ANY_SOURCE
        : rank == _processNull ? Canonical.MPI_PROC_NULL
        : rank == Canonical.MPI_UNDEFINED ? rank : Canonical.Invalid;

    /// <summary>Tag coming from the library.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TagFromLibrary(int tag) => tag == _anyTag ? Canonical.MPI_ANY_TAG : tag;

    /// <summary>Error code coming from the library: its canonical class. 0 stays 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Error(int code) => code == 0 ? 0 : ErrorClass(code);

    /// <summary>Error class towards the library.</summary>
    public static int ErrorToLibrary(int canonical) => _isOpenMpi ? OpenMpiConstants.ErrorClassFromCanonical(canonical) : MpichConstants.ErrorClassFromCanonical(canonical);

    /// <summary>Comparison result (MPI_IDENT ...) coming from the library.</summary>
    public static int Comparison(int value) => _isOpenMpi ? OpenMpiConstants.ComparisonToCanonical(value) : MpichConstants.ComparisonToCanonical(value);

    /// <summary>Level of thread support coming from the library.</summary>
    public static int ThreadLevelFromLibrary(int value) => _isOpenMpi ? OpenMpiConstants.ThreadLevelToCanonical(value) : MpichConstants.ThreadLevelToCanonical(value);

    /// <summary>Level of thread support towards the library.</summary>
    public static int ThreadLevel(int canonical) => _isOpenMpi ? OpenMpiConstants.ThreadLevelFromCanonical(canonical) : MpichConstants.ThreadLevelFromCanonical(canonical);

    /// <summary>Kind of topology coming from the library.</summary>
    public static int Topology(int value) => _isOpenMpi ? OpenMpiConstants.TopologyToCanonical(value) : MpichConstants.TopologyToCanonical(value);

    /// <summary>Combiner coming from the library.</summary>
    public static int Combiner(int value) => _isOpenMpi ? OpenMpiConstants.CombinerToCanonical(value) : MpichConstants.CombinerToCanonical(value);

    /// <summary>Storage order towards the library.</summary>
    public static int Order(int canonical) => _isOpenMpi ? OpenMpiConstants.OrderFromCanonical(canonical) : MpichConstants.OrderFromCanonical(canonical);

    /// <summary>Distribution of an array's dimension towards the library.</summary>
    public static int Distribution(int canonical) => _isOpenMpi ? OpenMpiConstants.DistributionFromCanonical(canonical) : MpichConstants.DistributionFromCanonical(canonical);

    /// <summary>Distribution argument towards the library.</summary>
    public static int DistributionArgument(int canonical) => _isOpenMpi ? OpenMpiConstants.DistributionArgumentFromCanonical(canonical) : MpichConstants.DistributionArgumentFromCanonical(canonical);

    /// <summary>Split type towards the library.</summary>
    public static int SplitType(int canonical) => _isOpenMpi ? OpenMpiConstants.SplitTypeFromCanonical(canonical) : MpichConstants.SplitTypeFromCanonical(canonical);

    /// <summary>Class of MPI_Type_match_size towards the library.</summary>
    public static int TypeClass(int canonical) => _isOpenMpi ? OpenMpiConstants.TypeClassFromCanonical(canonical) : MpichConstants.TypeClassFromCanonical(canonical);

    /// <summary>Lock type towards the library.</summary>
    public static int LockType(int canonical) => _isOpenMpi ? OpenMpiConstants.LockTypeFromCanonical(canonical) : MpichConstants.LockTypeFromCanonical(canonical);

    /// <summary>RMA assertion towards the library.</summary>
    public static int Assertion(int canonical) => _isOpenMpi ? OpenMpiConstants.AssertionFromCanonical(canonical) : MpichConstants.AssertionFromCanonical(canonical);

    /// <summary>File access mode towards the library.</summary>
    public static int FileMode(int canonical) => _isOpenMpi ? OpenMpiConstants.FileModeFromCanonical(canonical) : MpichConstants.FileModeFromCanonical(canonical);

    /// <summary>Origin of a seek towards the library.</summary>
    public static int Whence(int canonical) => _isOpenMpi ? OpenMpiConstants.WhenceFromCanonical(canonical) : MpichConstants.WhenceFromCanonical(canonical);

    /// <summary>Predefined attribute key towards the library.</summary>
    public static int Keyval(int canonical) => _isOpenMpi ? OpenMpiConstants.KeyvalFromCanonical(canonical) : MpichConstants.KeyvalFromCanonical(canonical);

    /// <summary>Reads a status that the library wrote.</summary>
    /// <param name="libStatus"><see cref="StatusBytes"/> bytes.</param>
    /// <param name="status">Filled.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ReadStatus(byte* libStatus, Status* status)
    {
        if (_isOpenMpi)
        {
            var s = (OpenMpiStatus*)libStatus;
            status->Source = RankFromLibrary(s->Source);
            status->Tag = TagFromLibrary(s->Tag);
            status->Error = Error(s->Error);
            status->Cancelled = s->Cancelled;
            status->CountBytes = (long)s->Count;
        }
        else
        {
            var s = (MpichStatus*)libStatus;
            status->Source = RankFromLibrary(s->Source);
            status->Tag = TagFromLibrary(s->Tag);
            status->Error = Error(s->Error);
            status->Cancelled = s->IsCancelled;
            status->CountBytes = s->CountBytes;
        }
    }

    /// <summary>Writes a status in the library's form.</summary>
    /// <param name="status">Canonical.</param>
    /// <param name="libStatus"><see cref="StatusBytes"/> bytes.</param>
    public static void WriteStatus(Status* status, byte* libStatus)
    {
        int source = Rank(status->Source), tag = Tag(status->Tag), error = status->Error == 0 ? 0 : ErrorToLibrary(status->Error);
        if (_isOpenMpi)
        {
            *(OpenMpiStatus*)libStatus = new OpenMpiStatus { Source = source, Tag = tag, Error = error, Cancelled = status->Cancelled, Count = (nuint)status->CountBytes };
        }
        else
        {
            var s = new MpichStatus { Source = source, Tag = tag, Error = error };
            s.Set(status->CountBytes, status->Cancelled);
            *(MpichStatus*)libStatus = s;
        }
    }

    /// <summary>Reads element <paramref name="index"/> of an array of the library's handles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint LoadHandle(void* array, int index) => _isOpenMpi ? ((nint*)array)[index] : (nint)((uint*)array)[index];

    /// <summary>Writes element <paramref name="index"/> of an array of the library's handles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreHandle(void* array, int index, nint handle)
    {
        if (_isOpenMpi)
        {
            ((nint*)array)[index] = handle;
        }
        else
        {
            ((int*)array)[index] = (int)handle;
        }
    }

    private static int SpecialRank(int canonical) => (uint)-canonical < SpecialRanks ? RankTable[-canonical] : Rejected;

    private static int ErrorClass(int code) => _isOpenMpi ? OpenMpiConstants.ErrorClassToCanonical(code) : MpichConstants.ErrorClassToCanonical(code & MpichStatus.ErrorClassMask);
}
