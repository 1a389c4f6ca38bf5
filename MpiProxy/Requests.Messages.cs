// Matched messages (MPI 3.8.2): what MPI_Mprobe has taken out of matching and MPI_Mrecv has not received yet.

using System.Collections.Generic;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>One matched message.</summary>
internal sealed unsafe class MatchedMessage
{
    /// <summary>Communicator on which it was matched.</summary>
    public required int Comm { get; init; }

    /// <summary>Status of the probe.</summary>
    public required Status Status { get; init; }

    /// <summary>The library's message, when it has it.</summary>
    public nint Real { get; set; }

    /// <summary>The drained data, when a checkpoint has received it.</summary>
    public StoredMessage? Stored { get; set; }
}

/// <summary>The table of matched messages. Rare enough for a managed one.</summary>
internal static unsafe class MatchedMessages
{
    private const int FirstSlot = 1024;

    private static readonly Dictionary<int, MatchedMessage> Table = [];
    private static readonly Lock Guard = new();
    private static int _next = FirstSlot;

    /// <summary>Messages in the table: one load tells the drain that there are none.</summary>
    public static int Count => Table.Count;

    /// <summary>Next slot, for the image.</summary>
    public static int NextForImage => _next;

    /// <summary>Adds a message and returns its handle.</summary>
    public static Message Add(MatchedMessage message)
    {
        lock (Guard)
        {
            int slot = _next++;
            Table.Add(slot, message);
            return new Message(slot);
        }
    }

    /// <summary>Puts a message back at a restart.</summary>
    public static void Restore(int slot, MatchedMessage message) => Table.Add(slot, message);

    /// <summary>Sets the next slot at a restart.</summary>
    public static void RestoreNext(int next) => _next = next;

    /// <summary>The message of a handle, or null when the handle denotes none.</summary>
    public static MatchedMessage? Find(Message handle)
    {
        lock (Guard)
        {
            return Table.GetValueOrDefault(handle.Slot);
        }
    }

    /// <summary>Takes the message of a handle out; null when the handle denotes none.</summary>
    public static MatchedMessage? Take(Message handle)
    {
        lock (Guard)
        {
            return Table.Remove(handle.Slot, out MatchedMessage? message) ? message : null;
        }
    }

    /// <summary>All messages with their slots.</summary>
    public static IReadOnlyCollection<KeyValuePair<int, MatchedMessage>> All => Table;
}
