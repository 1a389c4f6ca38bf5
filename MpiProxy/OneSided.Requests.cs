// One-sided operations by what they do: accumulating ones, those with large counts, and those with a request (MPI 12.3.5). The request of the library lies in a row
// of the request table, where the drain of a checkpoint completes it as it completes sends.

namespace Mana.MpiProxy;

/// <summary>What an operation does.</summary>
internal enum OneSidedKind
{
    /// <summary>MPI_Put.</summary>
    Put,

    /// <summary>MPI_Get.</summary>
    Get,

    /// <summary>MPI_Accumulate.</summary>
    Accumulate,

    /// <summary>MPI_Get_accumulate.</summary>
    GetAccumulate,
}

/// <summary>The arguments of an operation in canonical form.</summary>
internal readonly unsafe ref struct OneSidedWords(void* origin, long originCount, Datatype originType, void* result, long resultCount, Datatype resultType,
    int target, long displacement, long targetCount, Datatype targetType, Op op)
{
    public void* Origin => origin;

    /// <summary>With MPI_NO_OP the origin of a fetching operation may be anything: it becomes nothing of a type that is known.</summary>
    public long OriginCount => IgnoresOrigin ? 0 : originCount;

    public Datatype OriginType => IgnoresOrigin ? resultType : originType;

    public void* Result => result;

    public long ResultCount => resultCount;

    public Datatype ResultType => resultType;

    public int Target => target;

    public long Displacement => displacement;

    public long TargetCount => targetCount;

    public Datatype TargetType => targetType;

    public Op Op => op;

    // Only a fetching operation has a type of its result.
    private bool IgnoresOrigin => op.Slot == Canonical.MPI_NO_OP && resultType.Slot != 0;
}

internal static unsafe partial class OneSided
{
    /// <summary>An operation without a request. Returns a canonical code, raised.</summary>
    public static int Start(OneSidedKind kind, in OneSidedWords words, Win win)
    {
        int error = CheckWords(kind, words, win);
        if (error == 0 && !MovesNothing(kind, words))
        {
            error = IsDoneHere(kind, words, Windows.Entry(win)) ? DoHere(kind, words, Windows.Entry(win)) : Issue(kind, words, Windows.Entry(win), null);
        }

        return error == 0 ? 0 : Windows.Raise(win, error);
    }

    /// <summary>An operation with a request. Returns a canonical code, raised.</summary>
    public static int StartRequest(OneSidedKind kind, in OneSidedWords words, Win win, Request* request)
    {
        int error = CheckWords(kind, words, win);
        bool isComplete = error == 0 && MovesNothing(kind, words);
        if (error == 0 && !isComplete && IsDoneHere(kind, words, Windows.Entry(win)))
        {
            error = DoHere(kind, words, Windows.Entry(win));
            isComplete = error == 0;
        }

        if (isComplete)
        {
            int done = Requests.AllocateComplete(RequestKind.Other, Status.Empty);
            *request = done < 0 ? Requests.Null : new Request(done);
            error = done < 0 ? Canonical.MPI_ERR_NO_MEM : 0;
        }
        else if (error == 0)
        {
            WinEntry* entry = Windows.Entry(win);
            int slot = Requests.Allocate(RequestKind.Other, RequestState.Inactive);
            if (slot < 0)
            {
                return Windows.Raise(win, Canonical.MPI_ERR_NO_MEM);
            }

            RequestRow* row = Requests.Rows + slot;
            row->CommSlot = entry->CommSlot;
            error = Issue(kind, words, entry, row);
            if (error == 0)
            {
                *request = new Request(slot);
            }
            else
            {
                Requests.Free(slot);
            }
        }

        return error == 0 ? 0 : Windows.Raise(win, error);
    }

    /// <summary>True for operations on MPI_PROC_NULL, and for accumulating ones of no data, which Open MPI 4.1 refuses.</summary>
    private static bool MovesNothing(OneSidedKind kind, in OneSidedWords words) => words.Target == Canonical.MPI_PROC_NULL
        || (kind >= OneSidedKind.Accumulate && words.TargetCount * Datatypes.SizeBytes(words.TargetType) == 0 && words.OriginCount * Datatypes.SizeBytes(words.OriginType) == 0);

    /// <summary>True for operations that are complete when their call returns.</summary>
    private static bool IsDoneHere(OneSidedKind kind, in OneSidedWords words, WinEntry* entry) =>
        entry->Real == 0 || (kind >= OneSidedKind.Accumulate && (IsShared(entry) || (kind == OneSidedKind.GetAccumulate && IsFetchInPieces(words))));

    private static int DoHere(OneSidedKind kind, in OneSidedWords words, WinEntry* entry)
    {
        Checkpoint.EnterStart();
        int error = kind < OneSidedKind.Accumulate ? TransferHere(kind, words, entry) : IsShared(entry) ? AccumulateShared(kind, words, entry) : FetchInPieces(words, entry);
        Checkpoint.LeaveStart();
        return error;
    }

    private static int TransferHere(OneSidedKind kind, in OneSidedWords words, WinEntry* entry)
    {
        void* target = (void*)Address(entry, words.Target, words.Displacement);
        return kind == OneSidedKind.Put
            ? CopyElements(words.Origin, words.OriginCount, words.OriginType, target, words.TargetCount, words.TargetType)
            : CopyElements(target, words.TargetCount, words.TargetType, words.Origin, words.OriginCount, words.OriginType);
    }

    private static int CheckWords(OneSidedKind kind, in OneSidedWords words, Win win)
    {
        int error = Check(win, words.Target, words.Displacement, words.OriginCount, words.OriginType, words.TargetCount, words.TargetType);
        return error != 0 || kind < OneSidedKind.Accumulate ? error
            : kind == OneSidedKind.Accumulate ? CheckOp(words.Op) : CheckResult(words.ResultCount, words.ResultType, words.Op);
    }

    private static int Issue(OneSidedKind kind, in OneSidedWords words, WinEntry* entry, RequestRow* row)
    {
        Elements origin = default;
        Elements target = default;
        Elements result = default;
        int error = origin.Take(words.OriginCount, Datatypes.Real(words.OriginType));
        error = error != 0 ? error : target.Take(words.TargetCount, Datatypes.Real(words.TargetType));
        error = error != 0 || kind != OneSidedKind.GetAccumulate ? error : result.Take(words.ResultCount, Datatypes.Real(words.ResultType));
        if (error == 0)
        {
            Checkpoint.EnterStart();
            long at = Windows.Byte(entry, words.Target, words.Displacement);
            nint real = 0;
            nint op = kind < OneSidedKind.Accumulate ? 0 : Ops.Real(words.Op);
            error = Below.Code((kind, row != null) switch
            {
                (OneSidedKind.Put, false) => Lib.MPI_Put(words.Origin, origin.Count, origin.Type, words.Target, at, target.Count, target.Type, entry->Real),
                (OneSidedKind.Put, true) => Lib.MPI_Rput(words.Origin, origin.Count, origin.Type, words.Target, at, target.Count, target.Type, entry->Real, &real),
                (OneSidedKind.Get, false) => Lib.MPI_Get(words.Origin, origin.Count, origin.Type, words.Target, at, target.Count, target.Type, entry->Real),
                (OneSidedKind.Get, true) => Lib.MPI_Rget(words.Origin, origin.Count, origin.Type, words.Target, at, target.Count, target.Type, entry->Real, &real),
                (OneSidedKind.Accumulate, false) =>
                    Lib.MPI_Accumulate(words.Origin, origin.Count, origin.Type, words.Target, at, target.Count, target.Type, op, entry->Real),
                (OneSidedKind.Accumulate, true) =>
                    Lib.MPI_Raccumulate(words.Origin, origin.Count, origin.Type, words.Target, at, target.Count, target.Type, op, entry->Real, &real),
                (_, false) => Lib.MPI_Get_accumulate(words.Origin, origin.Count, origin.Type, words.Result, result.Count, result.Type, words.Target, at,
                    target.Count, target.Type, op, entry->Real),
                (_, true) => Lib.MPI_Rget_accumulate(words.Origin, origin.Count, origin.Type, words.Result, result.Count, result.Type, words.Target, at,
                    target.Count, target.Type, op, entry->Real, &real),
            });
            entry->Dirty = 1;
            if (row != null && error == 0)
            {
                row->Real = real;
                System.Threading.Volatile.Write(ref *(byte*)&row->State, (byte)RequestState.Posted);
            }

            Checkpoint.LeaveStart();
        }

        origin.Release();
        target.Release();
        result.Release();
        return error;
    }
}
