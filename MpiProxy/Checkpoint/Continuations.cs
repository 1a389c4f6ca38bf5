// What a blocking call with several parts has done already when it is frozen. The call is issued anew at a restart; what it had done must
// not be done twice. Only a send-receive has such a state: its message has left (the drain saw to that) while its receive may still be unmatched.
// In the running process the call simply goes on, so its record is taken away again when it is thawed.

using System.Collections.Generic;
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

/// <summary>The continuation records of this rank.</summary>
internal static class Continuations
{
    private static readonly List<SentPart> Parts = [];
    private static readonly Lock Guard = new();
    private static int _count;

    /// <summary>True when some call may have been begun before the restart: one load on the normal path.</summary>
    public static bool Any => Volatile.Read(ref _count) != 0;

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
