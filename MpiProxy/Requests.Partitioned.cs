// Partitioned communication (MPI-4 4.2), emulated by ordinary messages, the same on every library: Open MPI 4.1 has none, and what a library does
// with partitions could not be drained. A transfer is one message of all partitions, sent when the last partition is ready (the standard
// lets the library choose), on a communicator of the proxy's own over the world, so that no receive of the application can match it.
//
// Which receive a send belongs to is decided once, in the order of the init calls for the same communicator, peer and tag. The sender gives each of its
// inits a channel, a tag that it has used for no other, and offers it to the receiver in a small message; the receiver gives the offers that
// arrive to its inits in order. From then on a transfer is a persistent send or receive with the channel as its tag: the row which the
// application knows has an inner row, and the drain and a restart treat that one as any other send or receive.

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

/// <summary>What a partitioned request's row does not hold itself.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PartitionedRecord
{
    /// <summary>Slot of the persistent send or receive that carries the data.</summary>
    public int Inner;

    /// <summary>Partitions of this transfer that are ready; sends only.</summary>
    public int Ready;
}

/// <summary>What partitioned requests do.</summary>
internal static unsafe class PartitionedRequests
{
    private const int OfferTag = 0;

    /// <summary>Tag of an inner receive whose channel is not known yet.</summary>
    private const int NoChannel = -1;

    private static readonly Lock Guard = new();
    private static readonly List<Offer> Offers = [];
    private static readonly List<Expected> Waiting = [];
    private static int _lastChannel = OfferTag;

    /// <summary>What a sender tells of an init call.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Offer
    {
        public ulong Communicator;
        public int Tag;
        public int Channel;
        public int Source;
        public int Padding;
    }

    /// <summary>A receive whose channel is not known yet; slot 0 when it has been freed meanwhile.</summary>
    private sealed class Expected
    {
        public required ulong Communicator;
        public required int Tag;
        public required int Source;
        public int Slot;
    }

    /// <summary>Makes the two rows of a request; arguments have been checked.</summary>
    /// <returns>Canonical code, not raised.</returns>
    public static int Make(
        RequestKind kind, void* buffer, int partitions, long count, Datatype datatype, int peer, int tag, Comm comm, Request* request)
    {
        int channel = NoChannel;
        int worldPeer = peer == Canonical.MPI_PROC_NULL ? peer : Comms.WorldRank(comm, peer);
        if (kind == RequestKind.Send && peer != Canonical.MPI_PROC_NULL)
        {
            channel = Interlocked.Increment(ref _lastChannel);
            int code = channel > Proxy.TagUpperBound ? Canonical.MPI_ERR_NO_MEM : SendOffer(comm, worldPeer, tag, channel);
            if (code != 0)
            {
                return code;
            }
        }

        int slot = Requests.Allocate(RequestKind.Partitioned, RequestState.Inactive, RequestFlags.Persistent);
        int inner = slot < 0 ? slot : Requests.Allocate(kind, RequestState.Inactive, RequestFlags.Persistent | RequestFlags.Part);
        if (inner < 0)
        {
            if (slot >= 0)
            {
                Requests.Free(slot);
            }

            return Canonical.MPI_ERR_NO_MEM;
        }

        Operations.Fill(Requests.Rows + inner, SendMode.Standard, buffer, partitions * count, datatype, worldPeer, channel, Comms.Partitions);
        RequestRow* row = Requests.Rows + slot;
        Operations.Fill(row, SendMode.Standard, buffer, partitions, datatype, peer, tag, comm);
        PartitionedRecord* record = (PartitionedRecord*)NativeMemory.Alloc((nuint)sizeof(PartitionedRecord));
        *record = new PartitionedRecord { Inner = inner };
        row->Record = (nint)record;
        if (kind == RequestKind.Receive && peer != Canonical.MPI_PROC_NULL)
        {
            lock (Guard)
            {
                Waiting.Add(new Expected { Communicator = Comms.Entry(comm)->GlobalId, Tag = tag, Source = worldPeer, Slot = inner });
            }
        }

        *request = new Request(slot);
        return 0;
    }

    /// <summary>The row of the send or receive inside.</summary>
    public static RequestRow* InnerOf(RequestRow* row) => Requests.Rows + ((PartitionedRecord*)row->Record)->Inner;

    /// <summary>MPI_Start: a send waits for its partitions, a receive for its channel.</summary>
    public static int Start(RequestRow* row)
    {
        ((PartitionedRecord*)row->Record)->Ready = 0;
        row->State = RequestState.Pending;
        return row->Count == 0 && InnerOf(row)->Kind == RequestKind.Send ? Activate(InnerOf(row)) : 0;
    }

    /// <summary>More partitions of an active send are ready; with the last of them the message leaves. Several threads may call it at once.</summary>
    public static int Ready(RequestRow* row, int partitions)
    {
        PartitionedRecord* record = (PartitionedRecord*)row->Record;
        int ready = Interlocked.Add(ref record->Ready, partitions);
        return ready < row->Count ? 0 : ready > row->Count ? Canonical.MPI_ERR_ARG : Activate(InnerOf(row));
    }

    /// <summary>Looks once whether the transfer is complete. One thread at a time looks.</summary>
    public static bool Poll(RequestRow* row)
    {
        if (Interlocked.CompareExchange(ref row->Busy, 1, 0) != 0)
        {
            return false;
        }

        bool done = row->State == RequestState.Complete || (row->State == RequestState.Pending && PollPending(row));
        Volatile.Write(ref row->Busy, 0);
        return done;
    }

    /// <summary>A receive goes before its channel is known: the offer that belongs to it is taken all the same, and dropped.</summary>
    public static void Forget(RequestRow* row)
    {
        int inner = ((PartitionedRecord*)row->Record)->Inner;
        lock (Guard)
        {
            foreach (Expected expected in Waiting)
            {
                expected.Slot = expected.Slot == inner ? 0 : expected.Slot;
            }
        }
    }

    /// <summary>Writes the channels that are not settled yet.</summary>
    public static void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(3);
        writer.Write(_lastChannel);
        writer.WriteArrayHeader(Offers.Count);
        foreach (Offer offer in Offers)
        {
            writer.WriteArrayHeader(4);
            writer.Write(offer.Communicator);
            writer.Write(offer.Tag);
            writer.Write(offer.Channel);
            writer.Write(offer.Source);
        }

        writer.WriteArrayHeader(Waiting.Count);
        foreach (Expected expected in Waiting)
        {
            writer.WriteArrayHeader(4);
            writer.Write(expected.Communicator);
            writer.Write(expected.Tag);
            writer.Write(expected.Source);
            writer.Write(expected.Slot);
        }
    }

    /// <summary>Reads them.</summary>
    public static void Read(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        _lastChannel = reader.ReadInt32();
        Offers.Clear();
        Waiting.Clear();
        int offers = reader.ReadArrayHeader();
        for (int index = 0; index < offers; index++)
        {
            _ = reader.ReadArrayHeader();
            Offers.Add(new Offer { Communicator = reader.ReadUInt64(), Tag = reader.ReadInt32(), Channel = reader.ReadInt32(), Source = reader.ReadInt32() });
        }

        int waiting = reader.ReadArrayHeader();
        for (int index = 0; index < waiting; index++)
        {
            _ = reader.ReadArrayHeader();
            Waiting.Add(new Expected { Communicator = reader.ReadUInt64(), Tag = reader.ReadInt32(), Source = reader.ReadInt32(), Slot = reader.ReadInt32() });
        }
    }

    private static bool PollPending(RequestRow* row)
    {
        RequestRow* inner = InnerOf(row);
        if (inner->State == RequestState.Inactive)
        {
            if (inner->Kind == RequestKind.Send || !HasChannel(inner))
            {
                return false;
            }

            int code = Activate(inner);
            if (code != 0)
            {
                inner->Result = Status.Empty;
                inner->Result.Error = code;
                inner->State = RequestState.Complete;
            }
        }

        if (!Requests.Poll(inner))
        {
            return false;
        }

        row->Result = inner->Result;
        if (inner->Kind == RequestKind.Receive && row->Peer != Canonical.MPI_PROC_NULL)
        {
            row->Result.Source = row->Peer;
            row->Result.Tag = row->Tag;
        }

        inner->State = RequestState.Inactive;
        Volatile.Write(ref *(byte*)&row->State, (byte)RequestState.Complete);
        return true;
    }

    private static int Activate(RequestRow* inner)
    {
        Checkpoint.EnterStart();
        inner->Order = Requests.NextOrder();
        int code = Operations.Activate(inner);
        Checkpoint.LeaveStart();
        return code;
    }

    private static bool HasChannel(RequestRow* inner)
    {
        if (inner->Peer == Canonical.MPI_PROC_NULL || inner->Tag != NoChannel)
        {
            return true;
        }

        Checkpoint.EnterStart();
        lock (Guard)
        {
            Settle();
            while (inner->Tag == NoChannel && TakeOffer())
            {
                Settle();
            }
        }

        Checkpoint.LeaveStart();
        return inner->Tag != NoChannel;
    }

    /// <summary>
    /// Takes one offer that has arrived: a drained one first, which is older. One at a time: the library looks through all that has arrived and
    /// nobody has asked for yet, and with a sender which is far ahead the next offer is the first of that, the last one lies behind thousands of transfers.
    /// </summary>
    private static bool TakeOffer()
    {
        Offer offer = default;
        Status status = default;
        bool found = Comms.Entry(Comms.Partitions)->StoredMessages != 0
            && MessageStore.TryReceive(&offer, sizeof(Offer), new Datatype(Canonical.MPI_BYTE), Canonical.MPI_ANY_SOURCE, OfferTag, Comms.Partitions, &status, out _);
        if (!found)
        {
            Check(Below.TakeArrived(Canonical.MPI_ANY_SOURCE, OfferTag, Comms.Entry(Comms.Partitions), &offer, sizeof(Offer), out found, &status), "the receive of an offer");
        }

        if (found)
        {
            offer.Source = status.Source;
            Offers.Add(offer);
        }

        return found;
    }

    /// <summary>Gives offers to receives, both in the order of the init calls.</summary>
    private static void Settle()
    {
        for (int index = 0; index < Waiting.Count; index++)
        {
            Expected expected = Waiting[index];
            int found = Offers.FindIndex(offer => offer.Source == expected.Source && offer.Tag == expected.Tag && offer.Communicator == expected.Communicator);
            if (found < 0)
            {
                continue;
            }

            if (expected.Slot != 0)
            {
                Requests.Rows[expected.Slot].Tag = Offers[found].Channel;
            }

            Offers.RemoveAt(found);
            Waiting.RemoveAt(index--);
        }
    }

    private static int SendOffer(Comm comm, int worldPeer, int tag, int channel)
    {
        Offer offer = new() { Communicator = Comms.Entry(comm)->GlobalId, Tag = tag, Channel = channel };
        return Operations.SendCopyOf(&offer, sizeof(Offer), worldPeer, OfferTag, Comms.Partitions);
    }

    private static void Check(int code, string function)
    {
        if (code != 0)
        {
            ProxyHost.Current.Fatal(code, $"{function} failed on the communicator for partitioned messages: {Errors.TextOf(code)}");
        }
    }
}
