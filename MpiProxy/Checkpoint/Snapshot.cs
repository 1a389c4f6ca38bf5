// The proxy's part of an image: objects, collective numbers, drained messages, requests, continuations. Written after a drain by the rank
// executable, read in a new process when the upper half's memory is in place. MessagePack arrays with a version in front; fields are only
// ever added at the end of an array.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

public static unsafe partial class Proxy
{
    /// <summary>
    /// The proxy's state for an image. The rank must be drained (<see cref="Phase"/>), or MPI not in use.
    /// </summary>
    /// <exception cref="InvalidOperationException">Something is still in flight.</exception>
    public static byte[] Snapshot()
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(buffer);
        ImageFormat.Write(ref writer);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>
    /// What a restart must know before the memory is mapped, because the library below is initialised first.
    /// </summary>
    /// <returns>State of MPI in the image, thread level to ask for, ABI of the application.</returns>
    /// <exception cref="InvalidDataException">The state cannot be read.</exception>
    public static (ProxyState State, int ThreadLevel, ApplicationAbi Application) Peek(ReadOnlyMemory<byte> state)
    {
        ImageFormat.Header header = MessagePackData.Read(state, ImageFormat.ReadHeader);
        return (header.State, header.ThreadLevel, header.Application);
    }

    /// <summary>
    /// Rebuilds everything from an image. The library below is initialised (if the image's MPI was), memory is mapped; all ranks
    /// call it, because communicators are made anew collectively.
    /// </summary>
    /// <exception cref="InvalidDataException">The state cannot be read or does not fit this job.</exception>
    public static void Restore(ReadOnlyMemory<byte> state) => MessagePackData.Read(state, ImageFormat.Read);

    /// <summary>One line on what the image will hold beside memory: for logs and tests.</summary>
    public static string Describe()
    {
        int stored = 0;
        int posted = 0;
        int deferred = 0;
        int complete = 0;
        int idle = 0;
        int held = 0;
        for (int slot = 0; slot < Comms.End; slot++)
        {
            stored += Comms.Entries[slot].StoredMessages;
        }

        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            bool counts = row->Kind != RequestKind.Free && (row->Flags & RequestFlags.Internal) == 0;
            posted += counts && row->State == RequestState.Posted ? 1 : 0;
            deferred += counts && (row->State is RequestState.Barrier or RequestState.BarrierDone) ? 1 : 0;
            complete += counts && row->State == RequestState.Complete ? 1 : 0;
            held += counts && row->State == RequestState.Held ? 1 : 0;
            idle += counts && row->State == RequestState.Inactive ? 1 : 0;
        }

        return $"{stored} stored messages, {MatchedMessages.Count} matched, {posted} posted receives, {deferred} deferred collectives, "
            + $"{complete} complete and {idle} inactive requests, {held} held sends, {Continuations.ForImage.Count} continuations";
    }

    /// <summary>Takes over the state of MPI and the clock from an image.</summary>
    internal static void RestoreState(ProxyState state, int requestedLevel, double seconds)
    {
        if (State != state && !(State == ProxyState.NotInitialized && state == ProxyState.Finalized))
        {
            throw new InvalidDataException($"the image was taken with MPI {state}, but this process has MPI {State}");
        }

        State = state;
        RequestedThreadLevel = requestedLevel;
        ProxyClock.ContinueFrom(seconds);
    }
}

/// <summary>Reads and writes the proxy's state.</summary>
internal static unsafe class ImageFormat
{
    private const int Version = 2;
    private const int HeaderFields = 8;
    private const int BodyFields = 9;
    private const int RowFields = 14;
    private const int StatusFields = 5;

    /// <summary>Longest piece of one message: MessagePack's and .NET's lengths end at 2 GiB.</summary>
    private const int PieceBytes = 1 << 30;

    /// <summary>What an image begins with. The greatest tag, which it holds too, is not used.</summary>
    public readonly record struct Header(ProxyState State, int ThreadLevel, int WorldSize, double Seconds, ApplicationAbi Application, nint StubAddress);

    public static void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(HeaderFields + BodyFields);
        writer.Write(Version);
        writer.Write((int)Proxy.State);
        writer.Write(Proxy.RequestedThreadLevel);
        writer.Write(Proxy.WorldSize);
        writer.Write(ProxyClock.Seconds);
        writer.Write(Proxy.TagUpperBound);
        writer.Write((int)AppAbi.Kind);
        writer.Write((long)AppAbi.StubAddress);
        if (Proxy.State != ProxyState.Initialized)
        {
            for (int field = 0; field < BodyFields; field++)
            {
                writer.WriteNil();
            }

            return;
        }

        if (Checkpoint.Phase != CheckpointPhase.Drained)
        {
            throw new InvalidOperationException("The proxy's state is only defined after a drain.");
        }

        writer.Write(Objects.Snapshot());
        WriteNumbers(ref writer);
        WriteStore(ref writer);
        WriteMatched(ref writer);
        WriteBuffer(ref writer);
        WriteContinuations(ref writer);
        WriteHeld(ref writer);
        WriteRequests(ref writer);
        PartitionedRequests.Write(ref writer);
    }

    public static Header ReadHeader(ref MessagePackReader reader)
    {
        int fields = reader.ReadArrayHeader();
        int version = reader.ReadInt32();
        if (version != Version || fields < HeaderFields + BodyFields)
        {
            throw new InvalidDataException($"the image's MPI state has version {version}; this program reads version {Version}");
        }

        ProxyState state = (ProxyState)reader.ReadInt32();
        int level = reader.ReadInt32();
        int worldSize = reader.ReadInt32();
        double seconds = reader.ReadDouble();
        reader.Skip();
        return new Header(state, level, worldSize, seconds, (ApplicationAbi)reader.ReadInt32(), (nint)reader.ReadInt64());
    }

    public static void Read(ref MessagePackReader reader)
    {
        Header header = ReadHeader(ref reader);
        AppAbi.Attach(header.Application, header.StubAddress);
        Proxy.RestoreState(header.State, header.ThreadLevel, header.Seconds);
        if (header.State != ProxyState.Initialized)
        {
            return;
        }

        if (header.WorldSize != Proxy.WorldSize)
        {
            throw new InvalidDataException($"the image is of a world of {header.WorldSize} ranks, this job has {Proxy.WorldSize}");
        }

        Objects.Restore(reader.ReadBinary());
        ReadNumbers(ref reader);
        ReadStore(ref reader);
        ReadMatched(ref reader);
        ReadBuffer(ref reader);
        ReadContinuations(ref reader);
        ReadHeld(ref reader);
        ReadRequests(ref reader);
        PartitionedRequests.Read(ref reader);
    }

    private static void WriteNumbers(ref MessagePackWriter writer)
    {
        List<int> slots = [];
        for (int slot = 0; slot < Comms.End; slot++)
        {
            if (Comms.Entries[slot].GlobalId != 0)
            {
                slots.Add(slot);
            }
        }

        writer.WriteArrayHeader(slots.Count);
        foreach (int slot in slots)
        {
            // Only what has been entered: a call in phase one is issued anew, a deferred collective initiated anew.
            writer.WriteArrayHeader(2);
            writer.Write(slot);
            writer.Write(Comms.Entries[slot].Entered);
        }
    }

    private static void ReadNumbers(ref MessagePackReader reader)
    {
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            CommEntry* entry = CommRow(reader.ReadInt32());
            entry->Entered = reader.ReadInt64();
            entry->Called = entry->Entered;
        }
    }

    private static void WriteStore(ref MessagePackWriter writer)
    {
        List<KeyValuePair<int, StoredQueue>> queues = [.. MessageStore.ForImage];
        queues.RemoveAll(queue => queue.Key == Comms.Meetings.Slot);
        writer.WriteArrayHeader(queues.Count);
        foreach ((int slot, StoredQueue queue) in queues)
        {
            writer.WriteArrayHeader(2);
            writer.Write(slot);
            writer.WriteArrayHeader(queue.Messages.Count);
            foreach (StoredMessage message in queue.Messages)
            {
                WriteMessage(ref writer, message);
            }
        }
    }

    private static void ReadStore(ref MessagePackReader reader)
    {
        int queues = reader.ReadArrayHeader();
        for (int queue = 0; queue < queues; queue++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            int messages = reader.ReadArrayHeader();
            for (int index = 0; index < messages; index++)
            {
                _ = CommRow(slot);
                MessageStore.Add(slot, ReadMessage(ref reader));
            }
        }
    }

    private static void WriteMessage(ref MessagePackWriter writer, StoredMessage message)
    {
        int pieces = checked((int)((message.LengthBytes + PieceBytes - 1) / PieceBytes));
        writer.WriteArrayHeader(6);
        writer.Write(message.Source);
        writer.Write(message.Tag);
        writer.Write(message.AcknowledgeTo);
        writer.Write(message.AcknowledgeSlot);
        writer.Write(message.LengthBytes);
        writer.WriteArrayHeader(pieces);
        for (long start = 0; start < message.LengthBytes; start += PieceBytes)
        {
            writer.Write(new ReadOnlySpan<byte>(message.Data + start, (int)long.Min(PieceBytes, message.LengthBytes - start)));
        }
    }

    private static StoredMessage ReadMessage(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        int source = reader.ReadInt32();
        int tag = reader.ReadInt32();
        int acknowledgeTo = reader.ReadInt32();
        int acknowledgeSlot = reader.ReadInt32();
        long length = reader.ReadInt64();
        byte* data = StoredMessage.Allocate(length);
        int pieces = reader.ReadArrayHeader();
        long filled = 0;
        for (int piece = 0; piece < pieces; piece++)
        {
            ReadOnlySpan<byte> bytes = reader.ReadBinary().Span;
            if (filled + bytes.Length > length)
            {
                throw new InvalidDataException("a stored message is longer than it says");
            }

            bytes.CopyTo(new Span<byte>(data + filled, bytes.Length));
            filled += bytes.Length;
        }

        return filled == length
            ? new StoredMessage { Source = source, Tag = tag, LengthBytes = length, Data = data, AcknowledgeTo = acknowledgeTo, AcknowledgeSlot = acknowledgeSlot }
            : throw new InvalidDataException("a stored message is shorter than it says");
    }

    private static void WriteMatched(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(2);
        writer.Write(MatchedMessages.NextForImage);
        writer.WriteArrayHeader(MatchedMessages.Count);
        foreach ((int slot, MatchedMessage matched) in MatchedMessages.All)
        {
            writer.WriteArrayHeader(3);
            writer.Write(slot);
            writer.Write(matched.Comm);
            WriteMessage(ref writer, matched.Stored ?? throw new InvalidOperationException("a matched message has not been drained"));
        }
    }

    private static void ReadMatched(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        MatchedMessages.RestoreNext(reader.ReadInt32());
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            int comm = reader.ReadInt32();
            StoredMessage stored = ReadMessage(ref reader);
            Status status = new() { Source = stored.Source, Tag = stored.Tag, CountBytes = stored.LengthBytes };
            MatchedMessages.Restore(slot, comm, status, stored);
        }
    }

    private static void WriteBuffer(ref MessagePackWriter writer)
    {
        if (!BufferedSends.IsIdle)
        {
            throw new InvalidOperationException("a buffered send has not left");
        }

        writer.WriteArrayHeader(2);
        writer.Write((long)BufferedSends.Address);
        writer.Write(BufferedSends.SizeBytes);
    }

    private static void ReadBuffer(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        nint address = (nint)reader.ReadInt64();
        BufferedSends.Attach(address, reader.ReadInt64());
    }

    private static void WriteContinuations(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(Continuations.ForImage.Count);
        foreach (SentPart part in Continuations.ForImage)
        {
            writer.WriteArrayHeader(6);
            writer.Write(part.ReceiveBuffer);
            writer.Write(part.Destination);
            writer.Write(part.SendTag);
            writer.Write(part.Source);
            writer.Write(part.ReceiveTag);
            writer.Write(part.Comm);
        }
    }

    private static void ReadContinuations(ref MessagePackReader reader)
    {
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            Continuations.Add(new SentPart(reader.ReadInt64(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()));
        }
    }

    private static void WriteHeld(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(Continuations.HeldForImage.Count);
        foreach ((HeldSend key, int slot) in Continuations.HeldForImage)
        {
            writer.WriteArrayHeader(5);
            writer.Write(key.Buffer);
            writer.Write(key.Destination);
            writer.Write(key.Tag);
            writer.Write(key.Comm);
            writer.Write(slot);
        }
    }

    private static void ReadHeld(ref MessagePackReader reader)
    {
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            HeldSend key = new(reader.ReadInt64(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            Continuations.AddHeld(key, reader.ReadInt32());
        }
    }

    private static void WriteRequests(ref MessagePackWriter writer)
    {
        List<int> slots = [];
        for (int slot = Requests.FirstSlot; slot < Requests.End; slot++)
        {
            RequestRow* row = Requests.Rows + slot;
            if (row->Kind != RequestKind.Free && (row->Flags & RequestFlags.Internal) == 0)
            {
                slots.Add(slot);
            }
        }

        writer.WriteArrayHeader(3);
        writer.Write(Requests.End);
        writer.Write(Requests.OrderForImage);
        writer.WriteArrayHeader(slots.Count);
        foreach (int slot in slots)
        {
            WriteRow(ref writer, slot, Requests.Rows + slot);
        }
    }

    private static void WriteRow(ref MessagePackWriter writer, int slot, RequestRow* row)
    {
        if ((row->State == RequestState.Posted && row->Kind != RequestKind.Receive) || row->State == RequestState.Exclusive)
        {
            throw new InvalidOperationException($"request {slot} ({row->Kind}) is still in flight after the drain");
        }

        bool isDeferred = row->State is RequestState.Barrier or RequestState.BarrierDone;
        bool holds = (row->Flags & RequestFlags.HoldsReferences) != 0;
        writer.WriteArrayHeader(RowFields);
        writer.Write(slot);
        writer.Write((byte)row->Kind);
        writer.Write((byte)(isDeferred ? RequestState.Barrier : row->State));
        writer.Write((byte)row->Flags);
        writer.Write((byte)row->Mode);
        writer.Write((long)row->Buffer);
        writer.Write(row->Count);
        writer.Write(row->Order);
        writer.Write(row->CommSlot);
        writer.Write(holds ? row->DatatypeSlot : Canonical.MPI_DATATYPE_NULL);
        writer.Write(row->Peer);
        writer.Write(row->Tag);
        WriteStatus(ref writer, row->Result);
        WriteRecord(ref writer, row);
    }

    private static void WriteStatus(ref MessagePackWriter writer, in Status status)
    {
        writer.WriteArrayHeader(StatusFields);
        writer.Write(status.Source);
        writer.Write(status.Tag);
        writer.Write(status.Error);
        writer.Write(status.Cancelled);
        writer.Write(status.CountBytes);
    }

    private static Status ReadStatus(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        return new Status
        {
            Source = reader.ReadInt32(),
            Tag = reader.ReadInt32(),
            Error = reader.ReadInt32(),
            Cancelled = reader.ReadInt32(),
            CountBytes = reader.ReadInt64(),
        };
    }

    /// <summary>What the row's record means, as an array of integers.</summary>
    private static void WriteRecord(ref MessagePackWriter writer, RequestRow* row)
    {
        switch (row->Kind)
        {
            case RequestKind.Collective:
                CollectiveRecord* record = (CollectiveRecord*)row->Record;
                writer.WriteArrayHeader(record->WordCount + 1);
                writer.Write(record->Starter);
                for (int index = 0; index < record->WordCount; index++)
                {
                    writer.Write(record->Words[index]);
                }

                break;
            case RequestKind.Pair:
                writer.WriteArrayHeader(1);
                writer.Write((long)row->Record);
                break;
            case RequestKind.Partitioned:
                writer.WriteArrayHeader(2);
                writer.Write(((PartitionedRecord*)row->Record)->Inner);
                writer.Write(((PartitionedRecord*)row->Record)->Ready);
                break;
            case RequestKind.Generalized:
                GeneralizedRecord* functions = (GeneralizedRecord*)row->Record;
                writer.WriteArrayHeader(4);
                writer.Write((long)functions->QueryFunction);
                writer.Write((long)functions->FreeFunction);
                writer.Write((long)functions->CancelFunction);
                writer.Write((long)functions->ExtraState);
                break;
            default:
                writer.WriteArrayHeader(0);
                break;
        }
    }

    private static nint ReadRecord(ref MessagePackReader reader, RequestKind kind)
    {
        int count = reader.ReadArrayHeader();
        Span<long> words = stackalloc long[CollectiveRecord.MaxWords + 1];
        if (count > words.Length)
        {
            throw new InvalidDataException($"a request's record has {count} words");
        }

        for (int index = 0; index < count; index++)
        {
            words[index] = reader.ReadInt64();
        }

        switch (kind)
        {
            case RequestKind.Collective when count > 0:
                fixed (long* first = words)
                {
                    Starters.Hold((int)words[0], first + 1);
                    return (nint)CollectiveRecord.Make((int)words[0], first + 1, count - 1);
                }

            case RequestKind.Pair when count == 1:
                return (nint)words[0];
            case RequestKind.Partitioned when count == 2:
                PartitionedRecord* partitioned = (PartitionedRecord*)NativeMemory.Alloc((nuint)sizeof(PartitionedRecord));
                *partitioned = new PartitionedRecord { Inner = (int)words[0], Ready = (int)words[1] };
                return (nint)partitioned;
            case RequestKind.Generalized when count == 4:
                GeneralizedRecord* functions = (GeneralizedRecord*)NativeMemory.Alloc((nuint)sizeof(GeneralizedRecord));
                *functions = new GeneralizedRecord
                {
                    QueryFunction = (nint)words[0],
                    FreeFunction = (nint)words[1],
                    CancelFunction = (nint)words[2],
                    ExtraState = (nint)words[3],
                };
                return (nint)functions;
            default:
                return count == 0 ? 0 : throw new InvalidDataException($"a request of kind {kind} has a record of {count} words");
        }
    }

    private static void ReadRequests(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        int end = reader.ReadInt32();
        long nextOrder = reader.ReadInt64();
        if (end is < Requests.FirstSlot or > Requests.Capacity)
        {
            throw new InvalidDataException($"the image has {end} requests");
        }

        Requests.BeginRestore(end, nextOrder);
        List<(long Order, int Slot)> active = [];
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            ReadRow(ref reader, end, active);
        }

        Requests.RebuildFreeList();
        active.Sort();
        foreach ((_, int slot) in active)
        {
            RequestRow* row = Requests.Rows + slot;
            int code = row->Kind == RequestKind.Collective ? Collectives.Launch(slot) : Operations.Activate(row);
            if (code != 0)
            {
                throw new InvalidDataException($"a pending {row->Kind} cannot be started again (peer {row->Peer}, tag {row->Tag}): {Errors.TextOf(code)}");
            }
        }
    }

    private static void ReadRow(ref MessagePackReader reader, int end, List<(long Order, int Slot)> active)
    {
        int fields = reader.ReadArrayHeader();
        int slot = reader.ReadInt32();
        if (slot < Requests.FirstSlot || slot >= end || Requests.Rows[slot].Kind != RequestKind.Free)
        {
            throw new InvalidDataException($"request {slot} is out of place");
        }

        RequestRow* row = Requests.Rows + slot;
        row->Kind = (RequestKind)reader.ReadByte();
        row->State = (RequestState)reader.ReadByte();
        RequestFlags flags = (RequestFlags)reader.ReadByte();
        row->Mode = (SendMode)reader.ReadByte();
        row->Buffer = (void*)reader.ReadInt64();
        row->Count = reader.ReadInt64();
        row->Order = reader.ReadInt64();
        row->CommSlot = reader.ReadInt32();
        row->DatatypeSlot = reader.ReadInt32();
        row->Peer = reader.ReadInt32();
        row->Tag = reader.ReadInt32();
        row->Result = ReadStatus(ref reader);
        row->Record = ReadRecord(ref reader, row->Kind);
        for (int unknown = RowFields; unknown < fields; unknown++)
        {
            reader.Skip();
        }

        row->Flags = flags & ~(RequestFlags.HoldsReferences | RequestFlags.Detached | RequestFlags.CancelRequested);
        if ((flags & RequestFlags.HoldsReferences) != 0)
        {
            _ = CommRow(row->CommSlot);
            Requests.HoldReferences(row, new Comm(row->CommSlot), new Datatype(row->DatatypeSlot));
        }

        if ((flags & RequestFlags.Detached) != 0)
        {
            Requests.Detach(slot);
        }

        if (row->State is RequestState.Posted or RequestState.Barrier)
        {
            row->State = RequestState.Inactive;
            active.Add((row->Order, slot));
        }
    }

    private static CommEntry* CommRow(int slot) =>
        (uint)slot < Comms.Capacity && Comms.Entries[slot].GlobalId != 0
            ? Comms.Entries + slot
            : throw new InvalidDataException($"communicator {slot} is not among the image's objects");
}
