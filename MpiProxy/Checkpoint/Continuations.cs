// What a blocking call with several parts has done already when it is frozen. The call is issued anew at a restart; what it had done must
// not be done twice. Two have such a state: a send-receive whose message has left (the drain saw to that) while its receive is still unmatched, and a synchronous
// send whose message lies in the receiver's store (SynchronousSends.cs).
// In the running process the call simply goes on, so its record is taken away again when it is thawed.

using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>A send-receive whose send is done. Two threads cannot have the same one: they would share a receive buffer.</summary>
/// <param name="ReceiveBuffer">Address of the receive buffer.</param>
/// <param name="Destination">Canonical rank sent to.</param>
/// <param name="SendTag">Tag sent.</param>
/// <param name="Source">Canonical rank to receive from.</param>
/// <param name="ReceiveTag">Tag to receive.</param>
/// <param name="Comm">Communicator.</param>
internal readonly record struct SentPart(long ReceiveBuffer, int Destination, int SendTag, int Source, int ReceiveTag, int Comm);

/// <summary>A blocking synchronous send whose message lies in the receiver's store.</summary>
/// <param name="Buffer">Address of the send buffer.</param>
/// <param name="Destination">Canonical rank sent to.</param>
/// <param name="Tag">Tag sent.</param>
/// <param name="Comm">Communicator.</param>
internal readonly record struct HeldSend(long Buffer, int Destination, int Tag, int Comm);

/// <summary>The continuation records of this rank.</summary>
internal static class Continuations
{
    private static readonly List<SentPart> Parts = [];
    private static readonly Dictionary<HeldSend, int> Held = [];
    private static readonly Lock Guard = new();
    private static int _heldCount;
    private static int _count;

    /// <summary>True when some call may have been begun before the restart: one load on the normal path.</summary>
    public static bool Any => Volatile.Read(ref _count) != 0;

    /// <summary>Where the direct path reads how many there are.</summary>
    public static unsafe int* CountAddress => (int*)Unsafe.AsPointer(ref _count);

    /// <summary>True when some blocking synchronous send is held: one load on the path of such sends.</summary>
    public static bool AnyHeld => Volatile.Read(ref _heldCount) != 0;

    /// <summary>Held sends with the slots of their rows, for the image.</summary>
    public static IReadOnlyDictionary<HeldSend, int> HeldForImage => Held;

    /// <summary>Records a held send; before the freeze, and at a restart.</summary>
    public static void AddHeld(HeldSend key, int slot)
    {
        lock (Guard)
        {
            Held[key] = slot;
            Volatile.Write(ref _heldCount, Held.Count);
        }
    }

    /// <summary>Takes the record of a held send away; false when there is none.</summary>
    public static bool TakeHeld(HeldSend key, out int slot)
    {
        lock (Guard)
        {
            bool found = Held.Remove(key, out slot);
            Volatile.Write(ref _heldCount, Held.Count);
            return found;
        }
    }

    /// <summary>The records, for the image.</summary>
    public static IReadOnlyList<SentPart> ForImage => Parts;

    /// <summary>Records a part that is done; before the freeze, and at a restart.</summary>
    public static void Add(SentPart part)
    {
        lock (Guard)
        {
            Parts.Add(part);
            Volatile.Write(ref _count, Parts.Count);
        }
    }

    /// <summary>Takes the record of a call away; false when there is none.</summary>
    public static bool Take(SentPart part)
    {
        lock (Guard)
        {
            bool found = Parts.Remove(part);
            Volatile.Write(ref _count, Parts.Count);
            return found;
        }
    }
}
