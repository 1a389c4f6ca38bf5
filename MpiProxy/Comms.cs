using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>
/// One row of the communicator table. Flat and native: the paths of calls read it by one load each.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct CommEntry
{
    /// <summary>Handle in the library below; valid while <see cref="InUse"/>.</summary>
    public nint Real;

    /// <summary>
    /// Communicator of the library below on which trivial barriers run: <see cref="Real"/> itself, where the collectives of the communicator then begin one after
    /// the other, or another one of the same processes (docs/decisions/0015).
    /// </summary>
    public nint Shadow;

    /// <summary>Name that is equal on all members: world rank of who named it shifted left by 40, plus a number of his. World is 1, self 2.</summary>
    public ulong GlobalId;

    /// <summary>Collectives called on this communicator so far (blocking and nonblocking), this rank.</summary>
    public long Called;

    /// <summary>Number of the last collective whose phase two this rank has entered.</summary>
    public long Entered;

    /// <summary>World rank of each member of the peer group: the remote group of an intercommunicator, else the own group. Native array.</summary>
    public unsafe int* PeerWorldRanks;

    /// <summary>Members of the peer group.</summary>
    public int PeerCount;

    /// <summary>This process's rank in the own group.</summary>
    public int Rank;

    /// <summary>Members of the own group.</summary>
    public int Size;

    /// <summary>Drained messages for this communicator that no receive has taken yet. Zero on the normal path.</summary>
    public int StoredMessages;

    /// <summary>Canonical slot of the error handler.</summary>
    public int Errhandler;

    /// <summary>Nonblocking collectives of this communicator that have not entered phase two yet.</summary>
    public int Deferred;

    /// <summary>Duplications and accesses to files among them: barriers of later collectives are not started before they are complete.</summary>
    public int Exclusive;

    /// <summary>1 while the slot denotes a live communicator.</summary>
    public byte InUse;

    /// <summary>1 for an intercommunicator.</summary>
    public byte IsInter;
}

/// <summary>
/// The communicator table: what the paths of calls need (native rows) and, in <see cref="Objects"/>, what a communicator is.
/// Rows never move: a fixed range of address space is reserved and touched as it grows.
/// </summary>
public static unsafe partial class Comms
{
    /// <summary>Greatest number of slots. 1M communicators exceed what any library below supports.</summary>
    public const int Capacity = 1 << 20;

    /// <summary>The rows, indexed by slot.</summary>
    public static readonly CommEntry* Entries = NativeTable.Reserve<CommEntry>(Capacity);

    /// <summary>Row of a communicator. The handle must have been checked.</summary>
    public static CommEntry* Entry(Comm comm) => Entries + comm.Slot;

    /// <summary>True when the handle denotes a live communicator. Never faults, whatever the handle.</summary>
    public static bool IsLive(Comm comm) => (uint)comm.Slot < Capacity && Entries[comm.Slot].InUse != 0;

    /// <summary>True when there is such a communicator, be it that the application has freed it, or never had a handle of it.</summary>
    public static bool Exists(Comm comm) => (uint)comm.Slot < Capacity && Entries[comm.Slot].GlobalId != 0;
}
