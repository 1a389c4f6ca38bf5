// Nonblocking duplication (MPI 7.4.2, MPI_Comm_idup): a nonblocking collective whose phase one agrees on the name and whose phase two is the duplicate
// and, where there is a shadow, the duplicate of that one.
//
// The handle, the attributes and the description are there when the call returns; the row of the new communicator is filled, and so the handle
// usable, when the request completes. Until then an image holds it with the identifier 0.
//
// While a library duplicates without blocking it starts collectives of its own on the parent, whenever it gets to it (Open MPI 4.1), and they must not
// come in different orders on different members. So nothing else is started on the parent or its shadow between phase two and completion: the
// record stays at the head of its lane, and the barriers of later collectives wait behind it (Collectives.ProgressLane). They cannot
// wait for ever: whoever calls a later collective on this communicator has called this one, and so will all others.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

public static unsafe partial class Comms
{
    /// <summary>Stands in a record in place of a row of the table of functions.</summary>
    internal const int DuplicationStarter = -1;

    /// <summary>Words of a record: the parent, the new communicator, the address of the state.</summary>
    private const int ParentWord = 0;
    private const int MadeWord = 1;
    private const int StateWord = 2;

    /// <summary>What this member proposes for a name, and what phase one has agreed on. Native memory like the record, whose address does not move.</summary>
    internal const int NamesWord = 3;
    private const int AgreedWord = 4;
    private const int DuplicationWords = 5;

    /// <summary>What the library below writes while it duplicates; its address must not move.</summary>
    private struct Duplication
    {
        public nint Real;
        public nint Shadow;
    }

    /// <summary>Begins to duplicate a valid communicator.</summary>
    /// <param name="comm">The parent.</param>
    /// <param name="description">What the duplicate will be. Its slot is given here.</param>
    /// <param name="made">Receives the handle.</param>
    /// <param name="request">Receives the request.</param>
    /// <returns>A canonical code, not raised yet; on failure nothing is left.</returns>
    internal static int BeginDuplicate(Comm comm, CommObject description, Comm* made, Request* request)
    {
        int slot = Pool.Add(description, Capacity);
        if (slot < 0)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        description.Slot = slot;
        int errhandler = Entries[comm.Slot].Errhandler;
        Holders[slot] = 1;
        Errors.AddRef(errhandler);
        Entries[slot] = new CommEntry { Errhandler = errhandler };
        long* words = stackalloc long[DuplicationWords];
        words[ParentWord] = comm.Slot;
        words[MadeWord] = slot;
        words[StateWord] = 0;
        words[NamesWord] = (long)ProposeNames(Pool[comm.Slot]!);
        words[AgreedWord] = 0;
        int code = Collectives.Initiate(comm, DuplicationStarter, words, DuplicationWords, request);
        if (code != 0)
        {
            Abandon(slot);
            return code;
        }

        *made = new Comm(slot);
        return 0;
    }

    /// <summary>Phase two: starts the first part.</summary>
    internal static int StartDuplicate(long* words, nint* request)
    {
        Duplication* state = (Duplication*)NativeMemory.AllocZeroed((nuint)sizeof(Duplication));
        words[StateWord] = (long)state;
        return LibAbi.Error(Lib.MPI_Comm_idup(Entries[words[ParentWord]].Real, &state->Real, request));
    }

    /// <summary>One of the parts is complete.</summary>
    /// <param name="words">The record.</param>
    /// <param name="request">Receives the request of the next part, 0 when there is none and the communicator is usable.</param>
    /// <returns>A canonical code: that of the start of the next part.</returns>
    internal static int ContinueDuplicate(long* words, nint* request)
    {
        Duplication* state = (Duplication*)words[StateWord];
        CommObject item = Pool[(int)words[MadeWord]]!;
        CommEntry* parent = Entries + words[ParentWord];
        nint handler = LibAbi.PredefinedErrhandler(Canonical.MPI_ERRORS_RETURN);
        *request = 0;
        if (state->Shadow == 0)
        {
            Lib.MPI_Comm_set_errhandler(state->Real, handler);
            if (NeedsShadow(item.RemoteGroup))
            {
                return LibAbi.Error(Lib.MPI_Comm_idup(parent->Shadow, &state->Shadow, request));
            }

            state->Shadow = state->Real;
        }
        else
        {
            Lib.MPI_Comm_set_errhandler(state->Shadow, handler);
        }

        ulong id = (ulong)words[AgreedWord] | (IsForeign(item) ? ForeignIdBit : 0);
        FillEntry(item, state->Real, state->Shadow, id, Entries[item.Slot].Errhandler);
        NativeMemory.Free(state);
        words[StateWord] = 0;
        return 0;
    }

    /// <summary>The library below has refused one of the operations: the handle never becomes usable.</summary>
    internal static void FailDuplicate(long* words) => Abandon((int)words[MadeWord]);

    private static void Abandon(int slot)
    {
        Errors.Release(Entries[slot].Errhandler);
        Entries[slot] = default;
        Holders[slot] = 0;
        Pool.Remove(slot);
    }
}
