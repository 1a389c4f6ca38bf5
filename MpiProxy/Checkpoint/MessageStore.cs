// Messages that a drain has taken out of the network and no receive of the application has taken yet, in arrival order per communicator.
// Every receive and probe looks here first when CommEntry.StoredMessages is not zero: what is here was sent before anything that is
// still to come, so MPI's order of messages (MPI 3.5) is kept. A receive that was posted before the drain never matches a message here, because
// the library had tried it first.
// A message is delivered by sending it to oneself as MPI_PACKED on a private communicator, so that any datatype, short messages and
// truncation behave exactly as the library behaves.

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>One drained message.</summary>
internal sealed unsafe class StoredMessage
{
    /// <summary>Canonical rank of the sender in the communicator.</summary>
    public required int Source { get; init; }

    /// <summary>Tag.</summary>
    public required int Tag { get; init; }

    /// <summary>Bytes of data.</summary>
    public required long LengthBytes { get; init; }

    /// <summary>The data, in native memory (messages may be larger than a managed array).</summary>
    public required byte* Data { get; init; }

    /// <summary>World rank to which the match of this message is acknowledged; −1 for a message that was not sent synchronously.</summary>
    public int AcknowledgeTo { get; set; } = -1;

    /// <summary>Slot of the sender's request.</summary>
    public int AcknowledgeSlot { get; set; }

    /// <summary>Memory for a message. Rounded up, so that a receive in whole large blocks fits.</summary>
    public static byte* Allocate(long lengthBytes) => (byte*)NativeMemory.Alloc((nuint)long.Max(1, lengthBytes));

    /// <summary>Gives the data back.</summary>
    public void Release() => NativeMemory.Free(Data);
}

/// <summary>The queue of one communicator. Pure: knows matching and order, not MPI.</summary>
internal sealed unsafe class StoredQueue
{
    private readonly LinkedList<StoredMessage> _messages = [];

    /// <summary>The messages in arrival order.</summary>
    public IReadOnlyCollection<StoredMessage> Messages => _messages;

    /// <summary>Adds the newest message.</summary>
    public void Add(StoredMessage message) => _messages.AddLast(message);

    /// <summary>The oldest message that a receive with these canonical arguments matches, or null.</summary>
    /// <param name="source">Source.</param>
    /// <param name="tag">Tag.</param>
    /// <param name="head">What its data must begin with.</param>
    public StoredMessage? Find(int source, int tag, ReadOnlySpan<byte> head = default)
    {
        foreach (StoredMessage message in _messages)
        {
            if ((source == Canonical.MPI_ANY_SOURCE || source == message.Source) && (tag == Canonical.MPI_ANY_TAG || tag == message.Tag)
                && message.LengthBytes >= head.Length && head.SequenceEqual(new ReadOnlySpan<byte>(message.Data, head.Length)))
            {
                return message;
            }
        }

        return null;
    }

    /// <summary>The message of an exact source and tag that has exactly <paramref name="later"/> ones of the same behind it, or null.</summary>
    public StoredMessage? FindFromEnd(int source, int tag, int later)
    {
        for (LinkedListNode<StoredMessage>? node = _messages.Last; node is not null; node = node.Previous)
        {
            if (node.Value.Source == source && node.Value.Tag == tag && later-- == 0)
            {
                return node.Value;
            }
        }

        return null;
    }

    /// <summary>Finds a message as <see cref="Find"/> does and takes it out.</summary>
    public StoredMessage? Take(int source, int tag, ReadOnlySpan<byte> head = default)
    {
        StoredMessage? message = Find(source, tag, head);
        if (message is not null)
        {
            _messages.Remove(message);
        }

        return message;
    }
}

/// <summary>The drained messages of all communicators.</summary>
internal static unsafe class MessageStore
{
    private static readonly Dictionary<int, StoredQueue> Queues = [];
    private static readonly Lock Guard = new();
    private static readonly Lock DeliveryGuard = new();

    /// <summary>Adds a message at the end of a communicator's queue.</summary>
    public static void Add(int comm, StoredMessage message)
    {
        lock (Guard)
        {
            if (!Queues.TryGetValue(comm, out StoredQueue? queue))
            {
                Queues.Add(comm, queue = new StoredQueue());
            }

            queue.Add(message);
            Comms.Entries[comm].StoredMessages++;
        }
    }

    /// <summary>The status of the oldest message that matches; false when none does.</summary>
    public static bool Probe(Comm comm, int source, int tag, Status* status)
    {
        lock (Guard)
        {
            if (!Queues.TryGetValue(comm.Slot, out StoredQueue? queue) || queue.Find(source, tag) is not { } message)
            {
                return false;
            }

            FillStatus(message, status);
            return true;
        }
    }

    /// <summary>Takes the oldest message that matches, and begins as it should, out of the store; null when none does.</summary>
    public static StoredMessage? Take(Comm comm, int source, int tag, ReadOnlySpan<byte> head = default)
    {
        StoredMessage taken;
        lock (Guard)
        {
            if (!Queues.TryGetValue(comm.Slot, out StoredQueue? queue) || queue.Take(source, tag, head) is not { } message)
            {
                return null;
            }

            Comms.Entries[comm.Slot].StoredMessages--;
            taken = message;
        }

        if (taken.AcknowledgeTo >= 0)
        {
            SynchronousSends.Acknowledge(taken.AcknowledgeTo, taken.AcknowledgeSlot);
        }

        return taken;
    }

    /// <summary>Marks the message of a synchronous send; false when it is not here (a posted receive had matched it).</summary>
    public static bool Mark(int comm, int source, int tag, int later, int acknowledgeTo, int acknowledgeSlot)
    {
        lock (Guard)
        {
            if (!Queues.TryGetValue(comm, out StoredQueue? queue) || queue.FindFromEnd(source, tag, later) is not { } message)
            {
                return false;
            }

            message.AcknowledgeTo = acknowledgeTo;
            message.AcknowledgeSlot = acknowledgeSlot;
            return true;
        }
    }

    /// <summary>Receives the oldest message that matches into the application's buffer.</summary>
    /// <param name="status">Receives the status, not null.</param>
    /// <param name="code">Canonical error code of the receive.</param>
    /// <returns>False when no stored message matches: the library is to be asked.</returns>
    public static bool TryReceive(void* buffer, long count, Datatype datatype, int source, int tag, Comm comm, Status* status, out int code)
    {
        code = 0;
        if (Take(comm, source, tag) is not { } message)
        {
            return false;
        }

        code = Deliver(message, buffer, count, datatype, status);
        return true;
    }

    /// <summary>Unpacks a message that has been taken out into the application's buffer and releases it.</summary>
    /// <returns>Canonical error code of the receive (MPI_ERR_TRUNCATE when it is too long).</returns>
    public static int Deliver(StoredMessage message, void* buffer, long count, Datatype datatype, Status* status)
    {
        int code;
        int error = status->Error;
        lock (DeliveryGuard)
        {
            code = SendToSelf(message, buffer, count, Datatypes.Real(datatype), status);
        }

        long bytes = status->CountBytes;
        FillStatus(message, status);
        status->CountBytes = bytes;
        status->Error = error;
        message.Release();
        return code;
    }

    /// <summary>All queues, for the image.</summary>
    public static IReadOnlyDictionary<int, StoredQueue> ForImage => Queues;

    private static void FillStatus(StoredMessage message, Status* status)
    {
        status->Source = message.Source;
        status->Tag = message.Tag;
        status->Cancelled = 0;
        status->CountBytes = message.LengthBytes;
    }

    /// <summary>Both sides are this thread's own and tested in turns, so the wait ends without anybody else.</summary>
    private static int SendToSelf(StoredMessage message, void* buffer, long count, nint datatype, Status* status)
    {
        nint receive = 0;
        nint send = 0;
        int code = Below.Irecv(buffer, count, datatype, 0, 0, Proxy.DeliveryComm, &receive);
        if (code != 0)
        {
            return code;
        }

        int sendCode = Below.Isend(SendMode.Standard, message.Data, message.LengthBytes, LibAbi.PredefinedDatatype(Canonical.MPI_PACKED), 0, 0, Proxy.DeliveryComm, &send);
        if (sendCode != 0)
        {
            throw new InvalidOperationException($"A drained message cannot be sent to this process itself: {Errors.TextOf(sendCode)}");
        }

        bool received = false;
        bool sent = false;
        while (!received || !sent)
        {
            if (!received)
            {
                code = Below.Test(&receive, out received, status);
            }

            if (!sent)
            {
                sendCode = Below.Test(&send, out sent);
            }
        }

        return code != 0 ? code : sendCode;
    }
}
