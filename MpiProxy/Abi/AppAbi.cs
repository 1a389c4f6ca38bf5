namespace Mana.MpiProxy;

/// <summary>ABI for which the application was compiled.</summary>
public enum ApplicationAbi
{
    /// <summary>No stub has been loaded yet.</summary>
    None = -1,

    /// <summary>MPICH.</summary>
    Mpich = 0,

    /// <summary>Open MPI 4 and 5.</summary>
    OpenMpi = 1,
}

/// <summary>Indices of the table by which a stub tells the addresses of its objects and functions; below 1024 the predefined handles by canonical number.</summary>
public static class StubTable
{
    /// <summary>Copy functions that duplicate.</summary>
    public const int Duplicate = 1024;

    /// <summary>How many.</summary>
    public const int DuplicateCount = 4;

    /// <summary>Copy functions that copy nothing.</summary>
    public const int NullCopy = 1028;

    /// <summary>How many.</summary>
    public const int NullCopyCount = 4;

    /// <summary>Delete functions that do nothing.</summary>
    public const int NullDelete = 1032;

    /// <summary>How many.</summary>
    public const int NullDeleteCount = 4;

    /// <summary>Entries of the table.</summary>
    public const int Length = 1036;
}

/// <summary>
/// The application's ABI, for code that speaks to the application outside of an entry: operators, copy and delete functions, error handlers, attribute
/// values. A stub registers itself by a gate when it is loaded, before any code of the application can call MPI.
/// </summary>
public static unsafe class AppAbi
{
    private static nint* _stub;

    /// <summary>The ABI of the stub which the application has loaded.</summary>
    public static ApplicationAbi Kind { get; private set; } = ApplicationAbi.None;

    /// <summary>Address of the stub's table in the upper half. Together with <see cref="Kind"/> it is what an image must record: the stub itself is part of the image.</summary>
    public static nint StubAddress => (nint)_stub;

    /// <summary>Bytes of a handle in the application's memory (in MPICH, MPI_File is 8 all the same).</summary>
    public static int HandleBytes => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.HandleBytes : MpichAbi.HandleBytes;

    /// <summary>A stub has been loaded, or an image with one was restored.</summary>
    /// <param name="kind">Its ABI.</param>
    /// <param name="table">Address of its table of <see cref="StubTable.Length"/> addresses.</param>
    public static void Attach(ApplicationAbi kind, nint table)
    {
        Kind = kind;
        _stub = (nint*)table;
        Direct.SetApplication();
    }

    /// <summary>Address of an object or function in the stub; 0 when there is none.</summary>
    public static nint Stub(int index) => _stub == null ? 0 : _stub[index];

    /// <summary>A communicator as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeComm(Comm handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeComm(handle) : MpichAbi.EncodeComm(handle);

    /// <summary>A communicator of the application.</summary>
    public static Comm DecodeComm(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeComm(handle) : MpichAbi.DecodeComm((int)handle);

    /// <summary>A group as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeGroup(Group handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeGroup(handle) : MpichAbi.EncodeGroup(handle);

    /// <summary>A group of the application.</summary>
    public static Group DecodeGroup(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeGroup(handle) : MpichAbi.DecodeGroup((int)handle);

    /// <summary>A datatype as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeDatatype(Datatype handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeDatatype(handle) : MpichAbi.EncodeDatatype(handle);

    /// <summary>A datatype of the application.</summary>
    public static Datatype DecodeDatatype(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeDatatype(handle) : MpichAbi.DecodeDatatype((int)handle);

    /// <summary>A file as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeFile(File handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeFile(handle) : MpichAbi.EncodeFile(handle);

    /// <summary>A file of the application.</summary>
    public static File DecodeFile(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeFile(handle) : MpichAbi.DecodeFile(handle);

    /// <summary>A error handler as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeErrhandler(Errhandler handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeErrhandler(handle) : MpichAbi.EncodeErrhandler(handle);

    /// <summary>A error handler of the application.</summary>
    public static Errhandler DecodeErrhandler(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeErrhandler(handle) : MpichAbi.DecodeErrhandler((int)handle);

    /// <summary>A operator as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeOp(Op handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeOp(handle) : MpichAbi.EncodeOp(handle);

    /// <summary>A operator of the application.</summary>
    public static Op DecodeOp(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeOp(handle) : MpichAbi.DecodeOp((int)handle);

    /// <summary>A info object as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeInfo(Info handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeInfo(handle) : MpichAbi.EncodeInfo(handle);

    /// <summary>A info object of the application.</summary>
    public static Info DecodeInfo(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeInfo(handle) : MpichAbi.DecodeInfo((int)handle);

    /// <summary>A window as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeWin(Win handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeWin(handle) : MpichAbi.EncodeWin(handle);

    /// <summary>A window of the application.</summary>
    public static Win DecodeWin(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeWin(handle) : MpichAbi.DecodeWin((int)handle);

    /// <summary>A message as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeMessage(Message handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeMessage(handle) : MpichAbi.EncodeMessage(handle);

    /// <summary>A message of the application.</summary>
    public static Message DecodeMessage(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeMessage(handle) : MpichAbi.DecodeMessage((int)handle);

    /// <summary>A request as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeRequest(Request handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeRequest(handle) : MpichAbi.EncodeRequest(handle);

    /// <summary>A request of the application.</summary>
    public static Request DecodeRequest(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeRequest(handle) : MpichAbi.DecodeRequest((int)handle);

    /// <summary>A session as the application knows it. Its low <see cref="HandleBytes"/> bytes are what lies in the application's variables.</summary>
    public static nint EncodeSession(Session handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeSession(handle) : MpichAbi.EncodeSession(handle);

    /// <summary>A session of the application.</summary>
    public static Session DecodeSession(nint handle) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeSession(handle) : MpichAbi.DecodeSession((int)handle);

    /// <summary>A canonical error code as the application knows it.</summary>
    public static int EncodeError(int code) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeError(code) : MpichAbi.EncodeError(code);

    /// <summary>An error code which the application has returned or passed.</summary>
    public static int DecodeError(int code) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.DecodeError(code) : MpichAbi.DecodeError(code);

    /// <summary>A canonical attribute key as the application knows it.</summary>
    public static int EncodeKeyval(int keyval) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeKeyval(keyval) : MpichAbi.EncodeKeyval(keyval);

    /// <summary>A canonical rank as the application knows it.</summary>
    public static int EncodeRank(int rank) => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.EncodeRank(rank) : MpichAbi.EncodeRank(rank);

    /// <summary>Bytes of a status in the application's memory.</summary>
    public static int StatusBytes => Kind == ApplicationAbi.OpenMpi ? OpenMpiAbi.StatusBytes : MpichAbi.StatusBytes;

    /// <summary>Reads a status of the application.</summary>
    public static void DecodeStatus(byte* from, Status* to)
    {
        if (Kind == ApplicationAbi.OpenMpi)
        {
            OpenMpiAbi.DecodeStatus(from, to);
        }
        else
        {
            MpichAbi.DecodeStatus(from, to);
        }
    }

    /// <summary>Writes a whole status of the application, MPI_ERROR included.</summary>
    public static void EncodeStatus(Status* from, byte* to)
    {
        if (Kind == ApplicationAbi.OpenMpi)
        {
            OpenMpiAbi.EncodeStatus(from, to);
            OpenMpiAbi.EncodeStatusError(from, to);
        }
        else
        {
            MpichAbi.EncodeStatus(from, to);
            MpichAbi.EncodeStatusError(from, to);
        }
    }
}
