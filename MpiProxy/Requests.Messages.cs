// Matched messages (MPI 3.8.2): what MPI_Mprobe has taken out of matching and MPI_Mrecv has not received yet. Slots and their objects are used again, so a loop of
// probes and receives allocates nothing; the lock is taken with MPI_THREAD_MULTIPLE only.

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>One matched message.</summary>
internal sealed unsafe class MatchedMessage
{
    /// <summary>Slot in the table.</summary>
    public required int Slot { get; init; }

    /// <summary>Communicator on which it was matched.</summary>
    public int Comm { get; set; }

    /// <summary>Status of the probe.</summary>
    public Status Status { get; set; }

    /// <summary>The library's message, when it has it.</summary>
    public nint Real { get; set; }

    /// <summary>The drained data, when a checkpoint has received it.</summary>
    public StoredMessage? Stored { get; set; }

    /// <summary>True while the application holds the handle.</summary>
    public bool IsHeld { get; set; }

    /// <summary>The next object that waits to be used again.</summary>
    public MatchedMessage? NextFree { get; set; }
}

/// <summary>The table of matched messages.</summary>
internal static unsafe class MatchedMessages
{
    private const int FirstSlot = 1024;

    private static MatchedMessage?[] _rows = new MatchedMessage?[64];
    private static MatchedMessage? _free;
    private static SpinLock _lock = new(enableThreadOwnerTracking: false);
    private static int _next = FirstSlot;
    private static int _count;

    /// <summary>Messages in the table: one load tells the drain that there are none.</summary>
    public static int Count => Volatile.Read(ref _count);

    /// <summary>Next slot that was never used, for the image.</summary>
    public static int NextForImage => _next;

    /// <summary>Adds a message and returns its handle.</summary>
    public static Message Add(Comm comm, Status* status, nint real, StoredMessage? stored)
    {
        bool locked = Enter();
        MatchedMessage message = _free ?? Extend();
        _free = message.NextFree;
        Hold(message, comm.Slot, *status, real, stored);
        Leave(locked);
        return new Message(message.Slot);
    }

    /// <summary>Puts a message back at a restart.</summary>
    public static void Restore(int slot, int comm, Status status, StoredMessage stored)
    {
        var message = new MatchedMessage { Slot = slot };
        Place(message);
        Hold(message, comm, status, 0, stored);
    }

    /// <summary>Sets the next slot at a restart.</summary>
    public static void RestoreNext(int next) => _next = next;

    /// <summary>Takes the message of a handle out; null when the handle denotes none. The caller gives the object back when it has read it.</summary>
    public static MatchedMessage? Take(Message handle)
    {
        bool locked = Enter();
        int index = handle.Slot - FirstSlot;
        MatchedMessage? message = (uint)index < (uint)_rows.Length ? _rows[index] : null;
        if (message is { IsHeld: true })
        {
            message.IsHeld = false;
            _count--;
        }
        else
        {
            message = null;
        }

        Leave(locked);
        return message;
    }

    /// <summary>The object of a message that was taken out may be used again.</summary>
    public static void GiveBack(MatchedMessage message)
    {
        bool locked = Enter();
        message.Stored = null;
        message.NextFree = _free;
        _free = message;
        Leave(locked);
    }

    /// <summary>All messages with their slots.</summary>
    public static IReadOnlyCollection<KeyValuePair<int, MatchedMessage>> All
    {
        get
        {
            List<KeyValuePair<int, MatchedMessage>> all = [];
            foreach (MatchedMessage? message in _rows)
            {
                if (message is { IsHeld: true })
                {
                    all.Add(new(message.Slot, message));
                }
            }

            return all;
        }
    }

    private static void Hold(MatchedMessage message, int comm, Status status, nint real, StoredMessage? stored)
    {
        message.NextFree = null;
        message.Comm = comm;
        message.Status = status;
        message.Real = real;
        message.Stored = stored;
        message.IsHeld = true;
        _count++;
    }

    /// <summary>More messages are matched at once than ever before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MatchedMessage Extend()
    {
        var message = new MatchedMessage { Slot = _next++ };
        Place(message);
        return message;
    }

    private static void Place(MatchedMessage message)
    {
        int index = message.Slot - FirstSlot;
        if (index >= _rows.Length)
        {
            Array.Resize(ref _rows, int.Max(index + 1, 2 * _rows.Length));
        }

        _rows[index] = message;
    }

    private static bool Enter()
    {
        bool locked = false;
        if (Proxy.IsThreadMultiple)
        {
            _lock.Enter(ref locked);
        }

        return locked;
    }

    private static void Leave(bool locked)
    {
        if (locked)
        {
            _lock.Exit();
        }
    }
}
