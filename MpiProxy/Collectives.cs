// Two-phase collectives (design: H. Garg et al., "MANA for MPI", 2019): phase one is a trivial nonblocking barrier on the communicator's
// shadow, phase two the application's collective. A checkpoint never finds some members in phase two and others not even called.
//
// The listener and the caller. Before it enters phase two a rank stores its position and then loads the work flag; the listener stores the
// flag, issues membarrier(2) and then loads the position. Without a fence a processor may let the rank's load overtake its store; the
// listener's membarrier puts a full fence into every running thread of the process at that moment, so either the rank's store is visible to the
// listener's load, or the rank's load sees the flag. The rank's side needs only that the compiler keeps the order, which volatile
// accesses do. If both happen (the rank retracts a position that the listener has read), the coordinator lets the others proceed to it;
// they enter, and then this rank is behind and proceeds as well: more work before the checkpoint, never less.
//
// Most communicators have no shadow: their barriers run on themselves. There the nonblocking collectives of a communicator begin one after the
// other, each barrier behind the start of the collective before it, so that the library sees one order on all members.
//
// Why waiting here cannot deadlock without a checkpoint: all members call the collectives of a communicator in the same order (MPI 6.1), so
// every barrier is eventually entered by all; a member that waits elsewhere keeps its deferred ones going in every wait loop. A
// nonblocking collective may synchronise only through its barrier, whose members need not wait for it.

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>Two-phase collectives: blocking ones between <see cref="Begin"/> and <see cref="End"/>, nonblocking and persistent ones through records.</summary>
public static unsafe class Collectives
{
    /// <summary>What a communicator has to do with a checkpoint, beside its row. Indexed by its slot.</summary>
    private struct Lane
    {
        /// <summary>Slot of the first deferred collective; 0 for none.</summary>
        public int Head;

        /// <summary>Slot of the last deferred collective.</summary>
        public int Tail;

        /// <summary>Number to which this rank must proceed in spite of the work flag; 0 for none.</summary>
        public long Target;
    }

    /// <summary>What the listener reads.</summary>
    private struct Published
    {
        /// <summary>Row of the communicator; 0 outside of phase two.</summary>
        public nint Comm;

        /// <summary>Number of the collective on it.</summary>
        public long Sequence;
    }

    private static readonly Lane* Lanes = NativeTable.Reserve<Lane>(Comms.Capacity);

    /// <summary>Slots of the communicators which have deferred collectives: the first <see cref="_deferredComms"/> entries.</summary>
    private static readonly int* DeferredList = NativeTable.Reserve<int>(Comms.Capacity);

    private static readonly Published* Position = NativeTable.Reserve<Published>(1);

    /// <summary>Communicators freed since the last cut. 24 bytes each; allocated when one is freed, never by a collective.</summary>
    private static readonly List<CollectivePosition> Freed = [];

    private static int _deferredComms;
    private static int _duplications;
    private static int _begunDuplications;
    private static int _progressing;
    private static SpinLock _enterLock = new(enableThreadOwnerTracking: false);

    /// <summary>True while a collective waits for its barrier: one load on the normal path.</summary>
    public static bool HasDeferred => Volatile.Read(ref _deferredComms) != 0;

    /// <summary>Where the direct path reads how many communicators have deferred collectives.</summary>
    public static int* DeferredCommsAddress => (int*)Unsafe.AsPointer(ref _deferredComms);

    /// <summary>
    /// The collective whose phase two the draining thread is in; null when it is in none. For the listener, after it has set the work
    /// flag and issued membarrier. Collectives of other threads are reported when the draining thread parks.
    /// </summary>
    public static CollectivePosition? PublishedPhaseTwo
    {
        get
        {
            // The writer stores the number before the communicator, so the number between two equal reads of the communicator is its own.
            // After the flag is set the writer changes it a bounded number of times: the loop ends.
            while (true)
            {
                nint comm = Volatile.Read(ref Position->Comm);
                if (comm == 0)
                {
                    return null;
                }

                long sequence = Volatile.Read(ref Position->Sequence);
                ulong identifier = ((CommEntry*)comm)->GlobalId;
                if (Volatile.Read(ref Position->Comm) == comm)
                {
                    return new CollectivePosition(identifier, sequence);
                }
            }
        }
    }

    /// <summary>
    /// Phase one of a blocking collective on a valid communicator; returns when phase two has been entered. May park, drain and freeze
    /// (a restarted process issues the call anew).
    /// </summary>
    /// <param name="comm">A valid communicator.</param>
    /// <param name="agreement">Where the members must agree on the form of phase two: what this one wants, and then what any of them wants. Null where
    /// there is nothing to agree on.</param>
    public static void Begin(Comm comm, Extras* agreement = null) => Begin(comm, agreement, null);

    private static void Begin(Comm comm, Extras* agreement, ulong* names)
    {
        CommEntry* entry = Comms.Entry(comm);
        if (entry->Deferred != 0)
        {
            StartDeferredOf(entry);
        }

        long sequence = ++entry->Called;
        if (IsAlone(entry))
        {
            entry->Entered = sequence;
            Settle(agreement);
            SettleNames(names);
            return;
        }

        nint barrier = agreement != null ? StartAgreement(entry, agreement) : names != null ? StartNaming(entry, names) : StartBarrier(entry);
        bool complete = false;
        int spins = 0;
        while (true)
        {
            if (!complete)
            {
                Check(Below.Test(&barrier, out complete), "MPI_Test");
            }

            if (complete && TryEnter(comm.Slot, entry, sequence, publish: true))
            {
                return;
            }

            if (*ProxyHost.WorkFlag != 0 && Lanes[comm.Slot].Target < sequence)
            {
                ParkInPhaseOne(entry, sequence);
                continue;
            }

            if (HasDeferred)
            {
                ProgressDeferred();
            }

            if (++spins >= Progress.SpinsBeforeYield)
            {
                spins = 0;
                Progress.Yield();
            }
        }
    }

    /// <summary>
    /// <see cref="Begin"/> for a collective in which the library below makes a communicator, a window or a file.
    /// </summary>
    /// <remarks>
    /// Open MPI 4 gives out one context at a time in a process: while a duplication that has begun waits for a member which has not begun it, every
    /// other creation of this process waits behind it. So the process's own duplications are completed first. All members of those have called them, or
    /// will without this creation, unless a program makes one member's MPI_Comm_idup depend on a creation that another calls after its own. A process that creates something
    /// alone waits only for those which have begun in the library: all members have called them.
    /// </remarks>
    /// <returns>The first of the names for what is made (Comms.Create.cs).</returns>
    public static ulong BeginCreating(Comm comm)
    {
        if (LibAbi.IsOpenMpi)
        {
            ref int awaited = ref IsAlone(Comms.Entry(comm)) ? ref _begunDuplications : ref _duplications;
            for (Waiting wait = default; Volatile.Read(ref awaited) != 0;)
            {
                wait.Step();
            }
        }

        ulong* names = stackalloc ulong[2];
        names[0] = Comms.ProposeNames(Comms.Pool[comm.Slot]!);
        Begin(comm, null, names);
        return names[1];
    }

    /// <summary>Phase two of a blocking collective is over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void End(Comm comm)
    {
        if (!Proxy.IsThreadMultiple || ProxyHost.Current.IsDrainingThread)
        {
            Volatile.Write(ref Position->Comm, 0);
        }
    }

    /// <summary>
    /// A nonblocking collective: takes its number, starts its barrier, and keeps its arguments until the barrier is complete.
    /// </summary>
    /// <param name="comm">A valid communicator.</param>
    /// <param name="starter">Number in the generated table of starters.</param>
    /// <param name="words">Canonical arguments.</param>
    /// <param name="count">Number of words, at most <see cref="CollectiveRecord.MaxWords"/>.</param>
    /// <param name="request">Receives the request.</param>
    /// <returns>Canonical error code, not raised yet.</returns>
    public static int Initiate(Comm comm, int starter, long* words, int count, Request* request)
    {
        int slot = Record(comm, starter, words, count, RequestFlags.None);
        if (slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        *request = new Request(slot);
        int code = Launch(slot);
        if (code != 0)
        {
            // What the words hold is given back by the caller, who took it.
            CollectiveRecord.Free((CollectiveRecord*)Requests.Rows[slot].Record);
            Requests.Rows[slot].Record = 0;
            Requests.Free(slot);
            *request = Requests.Null;
        }

        return code;
    }

    /// <summary>A persistent collective: keeps its arguments; each MPI_Start initiates it.</summary>
    /// <inheritdoc cref="Initiate"/>
    public static int InitiatePersistent(Comm comm, int starter, long* words, int count, Request* request)
    {
        // The communicator is the last argument of every collective.
        Comm own = Comms.MakeForRequest(comm);
        words[count - 1] = own.Slot;
        int slot = Record(own, starter, words, count, RequestFlags.Persistent);
        if (own != comm)
        {
            // The request holds it from here on.
            Comms.Release(own);
        }

        if (slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        *request = new Request(slot);
        return 0;
    }

    /// <summary>Initiates the collective of a row: number, barrier, queue. Also at MPI_Start and at a restart.</summary>
    internal static int Launch(int slot)
    {
        RequestRow* row = Requests.Rows + slot;
        CommEntry* entry = Comms.Entries + row->CommSlot;
        CollectiveRecord* record = (CollectiveRecord*)row->Record;
        record->Sequence = ++entry->Called;
        record->Next = 0;
        record->Extras.Wanted = Starters.Wants(record->Starter, record->Words);
        if (IsAlone(entry))
        {
            entry->Entered = record->Sequence;
            Settle(&record->Extras);
            return StartReal(row, record, RequestState.Posted);
        }

        Enqueue(row->CommSlot, entry, slot);
        return 0;
    }

    /// <summary>Starts, in order, the deferred collectives whose barriers are complete. Called from every wait and test.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ProgressDeferred()
    {
        if (Interlocked.CompareExchange(ref _progressing, 1, 0) != 0)
        {
            return;
        }

        for (int index = 0; index < _deferredComms; index++)
        {
            int comm = DeferredList[index];
            ProgressLane(comm);
            if (Lanes[comm].Head == 0)
            {
                DeferredList[index--] = DeferredList[_deferredComms - 1];
                Volatile.Write(ref _deferredComms, _deferredComms - 1);
            }
        }

        Volatile.Write(ref _progressing, 0);
    }

    /// <summary>Number of the last collective entered, for each live communicator that has had any.</summary>
    internal static CollectivePosition[] EnteredPositions()
    {
        bool locked = false;
        if (Proxy.IsThreadMultiple)
        {
            _enterLock.Enter(ref locked);
        }

        List<CollectivePosition> positions = [.. Freed];
        for (int slot = 0; slot < Comms.End; slot++)
        {
            CommEntry* entry = Comms.Entries + slot;
            if (entry->GlobalId != 0 && entry->Called != 0 && !IsAlone(entry))
            {
                positions.Add(new CollectivePosition(entry->GlobalId, entry->Entered));
            }
        }

        if (locked)
        {
            _enterLock.Exit();
        }

        return [.. positions];
    }

    /// <summary>
    /// A communicator goes. Its number stays known until the next cut: another member may still stand before the last collective, and the
    /// coordinator learns only from this rank that it has been entered.
    /// </summary>
    internal static void RememberFreed(CommEntry* entry)
    {
        if (entry->Called == 0 || IsAlone(entry))
        {
            return;
        }

        bool locked = false;
        if (Proxy.IsThreadMultiple)
        {
            _enterLock.Enter(ref locked);
        }

        // Another thread may make a communicator in the same slot during the same checkpoint: that one has not been told to proceed.
        Lanes[entry - Comms.Entries].Target = 0;
        Freed.Add(new CollectivePosition(entry->GlobalId, entry->Entered));
        if (locked)
        {
            _enterLock.Exit();
        }
    }

    /// <summary>All ranks have drained: nobody stands before a collective which another has entered.</summary>
    internal static void ForgetFreed() => Freed.Clear();

    /// <summary>Numbers which this rank must reach; those of communicators it is no member of are none of its business.</summary>
    internal static void SetTargets(ReadOnlySpan<CollectivePosition> targets)
    {
        foreach (CollectivePosition target in targets)
        {
            for (int slot = 0; slot < Comms.End; slot++)
            {
                CommEntry* entry = Comms.Entries + slot;
                if (entry->GlobalId == target.Communicator)
                {
                    Volatile.Write(ref Lanes[slot].Target, long.Max(Lanes[slot].Target, target.Sequence));
                }
            }
        }
    }

    /// <summary>No rank has to proceed any more.</summary>
    internal static void ClearTargets()
    {
        for (int slot = 0; slot < Comms.End; slot++)
        {
            if (Lanes[slot].Target != 0)
            {
                Lanes[slot].Target = 0;
            }
        }
    }

    /// <summary>True when this rank must proceed to the position.</summary>
    internal static bool IsTarget(CollectivePosition position)
    {
        for (int slot = 0; slot < Comms.End; slot++)
        {
            CommEntry* entry = Comms.Entries + slot;
            if (entry->GlobalId == position.Communicator)
            {
                return Volatile.Read(ref Lanes[slot].Target) >= position.Sequence;
            }
        }

        return false;
    }

    /// <summary>
    /// Enters the collectives up to the targets: starts deferred ones, and waits for those of other threads.
    /// Why it ends: each target has been entered by another rank, so its barrier has been called by all members, and those
    /// which are behind are all told to proceed.
    /// </summary>
    /// <returns>True when what remains is the collective which the caller itself waits for: it must go on.</returns>
    internal static bool ProceedToTargets(CollectivePosition? waiting)
    {
        while (true)
        {
            ProgressDeferred();
            Checkpoint.TestAll();
            bool behind = false;
            for (int slot = 0; slot < Comms.End; slot++)
            {
                CommEntry* entry = Comms.Entries + slot;
                if (entry->GlobalId == 0 || Volatile.Read(ref entry->Entered) >= Lanes[slot].Target)
                {
                    continue;
                }

                if (waiting is { } own && own.Communicator == entry->GlobalId && own.Sequence == entry->Entered + 1)
                {
                    return true;
                }

                behind = true;
            }

            if (!behind)
            {
                return false;
            }

            Progress.Yield();
        }
    }

    /// <summary>True for a request of MPI_Comm_idup.</summary>
    internal static bool IsDuplication(RequestRow* row) =>
        row->Kind == RequestKind.Collective && ((CollectiveRecord*)row->Record)->Starter == Comms.DuplicationStarter;

    /// <summary>
    /// True where no other collective of the communicator may begin before this one is complete, because the library starts collectives of its own while it goes on:
    /// for a duplication (Comms.Duplicate.cs), and for an access to a file. Those of several accesses to one file have no order in MPICH's ROMIO, so that
    /// they meet the wrong ones when one member has got further with the first access than another that starts the second.
    /// </summary>
    private static bool IsExclusive(RequestRow* row) =>
        IsDuplication(row) || (row->Kind == RequestKind.Collective && FileStarters.IsOne(((CollectiveRecord*)row->Record)->Starter));

    private static bool IsAlone(CommEntry* entry) => entry->Size == 1 && entry->IsInter == 0;

    private static nint StartBarrier(CommEntry* entry)
    {
        nint barrier = 0;
        Check(Below.Code(Lib.MPI_Ibarrier(entry->Shadow, &barrier)), "MPI_Ibarrier");
        return barrier;
    }

    /// <summary>A barrier that also tells whether any member wants the derived form: nobody has the sum before all have called.</summary>
    private static nint StartAgreement(CommEntry* entry, Extras* agreement)
    {
        nint barrier = 0;
        nint type = LibAbi.PredefinedDatatype(Canonical.MPI_INT);
        Check(Below.Code(Lib.MPI_Iallreduce(&agreement->Wanted, &agreement->Agreed, 1, type, LibAbi.PredefinedOp(Canonical.MPI_MAX), entry->Shadow, &barrier)), "MPI_Iallreduce");
        return barrier;
    }

    /// <summary>A barrier from which all members have the leader's proposal for names.</summary>
    /// <param name="entry">The parent.</param>
    /// <param name="names">What this member proposes, and room for what is agreed.</param>
    private static nint StartNaming(CommEntry* entry, ulong* names)
    {
        nint barrier = 0;
        nint type = LibAbi.PredefinedDatatype(Canonical.MPI_UINT64_T);
        Check(Below.Code(Lib.MPI_Iallreduce(names, names + 1, 1, type, LibAbi.PredefinedOp(Canonical.MPI_MAX), entry->Shadow, &barrier)), "MPI_Iallreduce");
        return barrier;
    }

    /// <summary>Phase one of a recorded collective.</summary>
    private static nint StartPhaseOne(CommEntry* entry, CollectiveRecord* record) =>
        record->Starter == Comms.DuplicationStarter ? StartNaming(entry, (ulong*)record->Words + Comms.NamesWord)
        : record->Extras.Wanted < 0 ? StartBarrier(entry) : StartAgreement(entry, &record->Extras);

    /// <summary>A process alone agrees with itself.</summary>
    private static void Settle(Extras* agreement)
    {
        if (agreement != null)
        {
            agreement->Agreed = int.Max(0, agreement->Wanted);
        }
    }

    private static void SettleNames(ulong* names)
    {
        if (names != null)
        {
            names[1] = names[0];
        }
    }

    /// <summary>The trivial barriers run on communicators of our own: a failure there is not the application's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Check(int code, string function)
    {
        if (code != 0)
        {
            FailedInternally(code, function);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FailedInternally(int code, string function) =>
        ProxyHost.Current.Fatal(code, $"{function} failed on an internal communicator: {Errors.TextOf(code)}");

    private static void ParkInPhaseOne(CommEntry* entry, long sequence)
    {
        if (Checkpoint.Park(new CollectivePosition(entry->GlobalId, sequence)) == ParkOutcome.Drained)
        {
            Checkpoint.FreezeInCall();
        }
    }

    /// <summary>Waits until the nonblocking collectives that were called earlier on the communicator have been started.</summary>
    private static void StartDeferredOf(CommEntry* entry)
    {
        for (Waiting wait = default; Volatile.Read(ref entry->Deferred) != 0;)
        {
            wait.Step();
        }
    }

    /// <summary>
    /// Enters phase two unless a checkpoint is wanted and this collective is not one to which the rank must proceed.
    /// </summary>
    internal static bool TryEnter(int slot, CommEntry* entry, long sequence, bool publish)
    {
        if (Proxy.IsThreadMultiple && !ProxyHost.Current.IsDrainingThread)
        {
            return TryEnterLocked(slot, entry, sequence);
        }

        if (publish)
        {
            Volatile.Write(ref Position->Sequence, sequence);
            Volatile.Write(ref Position->Comm, (nint)entry);
        }

        Volatile.Write(ref entry->Entered, sequence);
        if (Volatile.Read(ref *ProxyHost.WorkFlag) == 0 || Lanes[slot].Target >= sequence)
        {
            return true;
        }

        if (publish)
        {
            Volatile.Write(ref Position->Comm, 0);
        }

        Volatile.Write(ref entry->Entered, sequence - 1);
        return false;
    }

    /// <summary>
    /// The same for threads which do not drain: the draining thread reads their positions under this lock after it has seen the flag,
    /// so it never reports a number that is then retracted.
    /// </summary>
    private static bool TryEnterLocked(int slot, CommEntry* entry, long sequence)
    {
        bool locked = false;
        _enterLock.Enter(ref locked);
        bool enter = Volatile.Read(ref *ProxyHost.WorkFlag) == 0 || Volatile.Read(ref Lanes[slot].Target) >= sequence;
        if (enter)
        {
            Volatile.Write(ref entry->Entered, sequence);
        }

        _enterLock.Exit();
        return enter;
    }

    private static int Record(Comm comm, int starter, long* words, int count, RequestFlags flags)
    {
        if (count > CollectiveRecord.MaxWords)
        {
            TooManyWords(count);
        }

        int slot = Requests.Allocate(RequestKind.Collective, RequestState.Inactive, flags);
        if (slot >= 0)
        {
            RequestRow* row = Requests.Rows + slot;
            row->Record = (nint)CollectiveRecord.Make(starter, words, count);
            Requests.HoldReferences(row, comm, new Datatype(Canonical.MPI_DATATYPE_NULL));
        }

        return slot;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TooManyWords(int count) => throw new ArgumentOutOfRangeException(nameof(count), count, "more words than a record holds");

    private static int StartReal(RequestRow* row, CollectiveRecord* record, RequestState started)
    {
        row->Real = 0;
        record->Extras.Free();
        int code = record->Starter == Comms.DuplicationStarter
            ? Comms.StartDuplicate(record->Words, &row->Real)
            : Starters.Start(record->Starter, record->Words, &record->Extras, &row->Real);
        if (code == 0)
        {
            row->State = started;
        }

        return code;
    }

    private static void Enqueue(int comm, CommEntry* entry, int slot)
    {
        // Taken only for a moment and never while waiting; uncontended unless several threads use MPI.
        SpinWait spin = default;
        while (Interlocked.CompareExchange(ref _progressing, 1, 0) != 0)
        {
            spin.SpinOnce();
        }

        Lane* lane = Lanes + comm;
        RequestRow* row = Requests.Rows + slot;
        CollectiveRecord* record = (CollectiveRecord*)row->Record;

        // On all members the operations of phase one start in the order of the calls: behind one that waits for an exclusive one this one waits, too;
        // and on a communicator without a shadow behind each one that has not been started.
        bool isHeldBack = entry->Exclusive != 0 || (lane->Head != 0 && (entry->Shadow == entry->Real || !HasBegun(Requests.Rows + lane->Tail)));
        row->Real = isHeldBack ? 0 : StartPhaseOne(entry, record);
        row->State = RequestState.Barrier;
        entry->Deferred++;
        if (IsExclusive(row))
        {
            entry->Exclusive++;
            Volatile.Write(ref _duplications, _duplications + (IsDuplication(row) ? 1 : 0));
        }

        if (lane->Head == 0)
        {
            lane->Head = slot;
            DeferredList[_deferredComms] = comm;
            Volatile.Write(ref _deferredComms, _deferredComms + 1);
        }
        else
        {
            ((CollectiveRecord*)Requests.Rows[lane->Tail].Record)->Next = slot;
        }

        lane->Tail = slot;
        Volatile.Write(ref _progressing, 0);
    }

    /// <summary>True when phase one of a deferred collective has been started.</summary>
    private static bool HasBegun(RequestRow* row) => row->State != RequestState.Barrier || row->Real != 0;

    private static void ProgressLane(int comm)
    {
        Lane* lane = Lanes + comm;
        CommEntry* entry = Comms.Entries + comm;
        while (lane->Head != 0)
        {
            RequestRow* row = Requests.Rows + lane->Head;
            CollectiveRecord* record = (CollectiveRecord*)row->Record;
            if (IsExclusive(row))
            {
                if (!ProgressExclusive(comm, entry, lane, row, record))
                {
                    return;
                }

                continue;
            }

            if (!PassBarrier(row, entry) || !TryEnter(comm, entry, record->Sequence, publish: false))
            {
                return;
            }

            // Before it is started: from then on another thread may complete and free the row.
            lane->Head = record->Next;
            Volatile.Write(ref entry->Deferred, entry->Deferred - 1);
            int code = StartReal(row, record, RequestState.Posted);
            if (code != 0)
            {
                Requests.Complete(row, code);
            }
        }
    }

    /// <summary>An exclusive collective stays at the head of its lane until it is complete; nobody but its lane completes it.</summary>
    /// <returns>True when it is complete and has left the lane.</returns>
    private static bool ProgressExclusive(int comm, CommEntry* entry, Lane* lane, RequestRow* row, CollectiveRecord* record)
    {
        int code = 0;
        if (row->State != RequestState.Exclusive)
        {
            if (!PassBarrier(row, entry) || !TryEnter(comm, entry, record->Sequence, publish: false))
            {
                return false;
            }

            code = StartReal(row, record, RequestState.Exclusive);
            Volatile.Write(ref _begunDuplications, _begunDuplications + (code == 0 && IsDuplication(row) ? 1 : 0));
        }

        if (code == 0 && !PassParts(row, record, out code))
        {
            return false;
        }

        lane->Head = record->Next;
        entry->Exclusive--;
        Volatile.Write(ref _duplications, _duplications - (IsDuplication(row) ? 1 : 0));
        Volatile.Write(ref _begunDuplications, _begunDuplications - (IsDuplication(row) && row->State == RequestState.Exclusive ? 1 : 0));
        Volatile.Write(ref entry->Deferred, entry->Deferred - 1);
        Requests.Complete(row, code);
        return true;
    }

    /// <summary>True when the trivial barrier of the first of a lane is complete.</summary>
    private static bool PassBarrier(RequestRow* row, CommEntry* entry)
    {
        if (row->State == RequestState.BarrierDone)
        {
            return true;
        }

        if (row->Real == 0)
        {
            row->Real = StartPhaseOne(entry, (CollectiveRecord*)row->Record);
        }

        Check(Below.Test(&row->Real, out bool complete), "MPI_Test");
        row->State = complete ? RequestState.BarrierDone : RequestState.Barrier;
        return complete;
    }

    /// <summary>True when all parts of an exclusive collective are complete, or one has failed with <paramref name="code"/>.</summary>
    private static bool PassParts(RequestRow* row, CollectiveRecord* record, out int code)
    {
        if (!IsDuplication(row))
        {
            code = Below.Test(&row->Real, out bool isOver, &row->Result);
            return isOver;
        }

        code = 0;
        while (row->Real != 0)
        {
            code = Below.Test(&row->Real, out bool complete);
            if (!complete)
            {
                return false;
            }

            code = code != 0 ? code : Comms.ContinueDuplicate(record->Words, &row->Real);
            if (code != 0)
            {
                Comms.FailDuplicate(record->Words);
                break;
            }
        }

        return true;
    }
}
