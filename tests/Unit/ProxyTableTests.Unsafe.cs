// What of the MPI proxy can be tested without a library below: matching and order of stored messages, the request table, records, continuations,
// and the numbers of collectives with the decision to enter phase two.

using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Mana.MpiProxy;
using Xunit;

namespace Mana.Tests.Unit;

[Collection("proxy tables")]
public sealed unsafe class ProxyTableTests
{
    /// <summary>A slot of the predefined range that no standard handle has: the tables' own objects are not disturbed.</summary>
    private const int CommSlot = 900;

    private const ulong GlobalId = 0x7_0000_0005;

    private static StoredMessage Message(int source, int tag, int length = 0) =>
        new() { Source = source, Tag = tag, LengthBytes = length, Data = StoredMessage.Allocate(length) };

    [Fact]
    public void StoredMessagesMatchInArrivalOrder()
    {
        StoredQueue queue = new();
        StoredMessage first = Message(1, 5);
        StoredMessage second = Message(0, 5);
        StoredMessage third = Message(1, 6);
        StoredMessage fourth = Message(1, 5);
        foreach (StoredMessage message in new[] { first, second, third, fourth })
        {
            queue.Add(message);
        }

        Assert.Same(first, queue.Find(Canonical.MPI_ANY_SOURCE, Canonical.MPI_ANY_TAG));
        Assert.Same(second, queue.Take(0, Canonical.MPI_ANY_TAG));
        Assert.Same(third, queue.Take(Canonical.MPI_ANY_SOURCE, 6));
        Assert.Same(first, queue.Take(1, 5));
        Assert.Same(fourth, queue.Take(1, 5));
        Assert.Null(queue.Take(Canonical.MPI_ANY_SOURCE, Canonical.MPI_ANY_TAG));
    }

    [Fact]
    public void StoredMessagesOfOneSourceNeverOvertake()
    {
        System.Random random = new(17);
        for (int round = 0; round < 200; round++)
        {
            StoredQueue queue = new();
            List<StoredMessage> reference = [];
            for (int index = 0; index < 20; index++)
            {
                StoredMessage message = Message(random.Next(3), random.Next(3));
                queue.Add(message);
                reference.Add(message);
            }

            while (reference.Count > 0)
            {
                int source = random.Next(4) - 1 is var s && s < 0 ? Canonical.MPI_ANY_SOURCE : s;
                int tag = random.Next(4) - 1 is var t && t < 0 ? Canonical.MPI_ANY_TAG : t;
                StoredMessage? expected = reference.FirstOrDefault(message =>
                    (source == Canonical.MPI_ANY_SOURCE || message.Source == source) && (tag == Canonical.MPI_ANY_TAG || message.Tag == tag));
                Assert.Same(expected, queue.Take(source, tag));
                if (expected is not null)
                {
                    reference.Remove(expected);
                }
            }
        }
    }

    [Fact]
    public void TheStoreCountsPerCommunicator()
    {
        Comm comm = new(CommSlot);
        Comms.Entries[CommSlot] = new CommEntry { InUse = 1, Size = 2, PeerCount = 2 };
        MessageStore.Add(CommSlot, Message(1, 3, 10));
        MessageStore.Add(CommSlot, Message(0, 4, 20));
        Assert.Equal(2, Comms.Entry(comm)->StoredMessages);
        Status status = default;
        Assert.False(MessageStore.Probe(comm, 1, 4, &status));
        Assert.True(MessageStore.Probe(comm, Canonical.MPI_ANY_SOURCE, 4, &status));
        Assert.Equal((0, 4, 20L), (status.Source, status.Tag, status.CountBytes));
        MessageStore.Take(comm, 0, 4)!.Release();
        MessageStore.Take(comm, Canonical.MPI_ANY_SOURCE, Canonical.MPI_ANY_TAG)!.Release();
        Assert.Equal(0, Comms.Entry(comm)->StoredMessages);
        Assert.Null(MessageStore.Take(comm, Canonical.MPI_ANY_SOURCE, Canonical.MPI_ANY_TAG));
        Comms.Entries[CommSlot] = default;
    }

    [Fact]
    public void FreedRequestsAreNoticedAndTheirRowsUsedAgain()
    {
        int first = Requests.Allocate(RequestKind.Send, RequestState.Inactive);
        int second = Requests.Allocate(RequestKind.Receive, RequestState.Inactive);
        Assert.NotEqual(first, second);
        Assert.True(Requests.IsLive(new Request(first)));
        Assert.True(Requests.Rows[first].Order < Requests.Rows[second].Order);
        Requests.Free(first);
        Assert.False(Requests.IsLive(new Request(first)));
        Assert.Equal(first, Requests.Allocate(RequestKind.Receive, RequestState.Inactive));
        Assert.True(Requests.Rows[second].Order < Requests.Rows[first].Order);
        Requests.Free(first);
        Requests.Free(second);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(Canonical.MPI_REQUEST_NULL)]
    [InlineData(Requests.FirstSlot + 3_000_000)]
    [InlineData(Requests.Capacity)]
    [InlineData(int.MaxValue)]
    public void HandlesThatDenoteNothingAreNotLive(int slot) => Assert.False(Requests.IsLive(new Request(slot)));

    [Fact]
    public void CompletingCallsHandOutTheResultOnce()
    {
        int slot = Requests.AllocateComplete(RequestKind.Receive, new Status { Source = 3, Tag = 9, CountBytes = 12 });
        Request request = new(slot);
        Status status = new() { Error = 77 };
        Assert.Equal(0, Requests.Consume(&request, Requests.Rows + slot, &status));
        Assert.Equal((3, 9, 12L, 77), (status.Source, status.Tag, status.CountBytes, status.Error));
        Assert.Equal(Requests.Null, request);
        Assert.False(Requests.IsLive(new Request(slot)));
    }

    [Fact]
    public void PersistentRequestsBecomeInactive()
    {
        int slot = Requests.Allocate(RequestKind.Send, RequestState.Complete, RequestFlags.Persistent);
        Requests.Rows[slot].Result = Status.Empty;
        Request request = new(slot);
        Status status = default;
        Assert.Equal(0, Requests.Consume(&request, Requests.Rows + slot, &status));
        Assert.Equal(slot, request.Slot);
        Assert.Equal(RequestState.Inactive, Requests.Rows[slot].State);
        Requests.Free(slot);
    }

    [Fact]
    public void PairsKeepBothSlots()
    {
        RequestRow row = new() { Record = Requests.PairRecord(4_000_000, 1024) };
        Assert.Equal((4_000_000, 1024), Requests.PairSlots(&row));
    }

    [Fact]
    public void RecordsAreUsedAgain()
    {
        long* words = stackalloc long[3] { 1, -2, 3 };
        CollectiveRecord* record = CollectiveRecord.Make(288, words, 3);
        Assert.Equal((288, 3, 0L), (record->Starter, record->WordCount, record->Sequence));
        Assert.Equal(-2, record->Words[1]);
        CollectiveRecord.Free(record);
        Assert.True(record == CollectiveRecord.Make(1, words, 1));
        CollectiveRecord.Free(record);
    }

    [Fact]
    public void ContinuationsAreTakenOnce()
    {
        SentPart part = new(0x2000_0000_1000, 1, 2, 3, 4, 257);
        Assert.False(Continuations.Take(part));
        Continuations.Add(part);
        Assert.True(Continuations.Any);
        Assert.False(Continuations.Take(part with { SendTag = 9 }));
        Assert.True(Continuations.Take(part));
        Assert.False(Continuations.Any);
    }

    [Fact]
    public void PhaseTwoIsEnteredOnlyWithoutTheFlagOrUpToTheTarget()
    {
        int* flag = (int*)NativeMemory.AllocZeroed(64);
        ProxyHost.WorkFlag = flag;
        CommEntry* entry = Comms.Entries + CommSlot;
        *entry = new CommEntry { GlobalId = GlobalId, InUse = 1, Size = 2, PeerCount = 2, Called = 4, Entered = 3 };
        CollectivePosition position = new(GlobalId, 4);

        *flag = 1;
        Assert.False(Collectives.TryEnter(CommSlot, entry, 4, publish: true));
        Assert.Equal(3, entry->Entered);
        Assert.Null(Collectives.PublishedPhaseTwo);
        Assert.Contains(new CollectivePosition(GlobalId, 3), Collectives.EnteredPositions());

        Collectives.SetTargets([new CollectivePosition(12345, 99), new CollectivePosition(GlobalId, 3)]);
        Assert.False(Collectives.IsTarget(position));
        Assert.False(Collectives.TryEnter(CommSlot, entry, 4, publish: true));
        Collectives.SetTargets([position]);
        Assert.True(Collectives.IsTarget(position));
        Assert.True(Collectives.TryEnter(CommSlot, entry, 4, publish: true));
        Assert.Equal(position, Collectives.PublishedPhaseTwo);
        Assert.Equal(4, entry->Entered);
        Collectives.End(new Comm(CommSlot));
        Assert.Null(Collectives.PublishedPhaseTwo);

        Collectives.ClearTargets();
        Assert.False(Collectives.TryEnter(CommSlot, entry, 5, publish: true));
        *flag = 0;
        Assert.True(Collectives.TryEnter(CommSlot, entry, 5, publish: true));
        Collectives.End(new Comm(CommSlot));
        *entry = default;
        NativeMemory.Free(flag);
        ProxyHost.WorkFlag = null;
    }

    [Fact]
    public void OnesOwnCommunicatorNeedsNoBarrier()
    {
        CommEntry* entry = Comms.Entries + CommSlot;
        *entry = new CommEntry { GlobalId = GlobalId, InUse = 1, Size = 1, PeerCount = 1 };
        Collectives.Begin(new Comm(CommSlot));
        Collectives.End(new Comm(CommSlot));
        Assert.Equal((1L, 1L), (entry->Called, entry->Entered));
        Assert.DoesNotContain(Collectives.EnteredPositions(), position => position.Communicator == GlobalId);
        *entry = default;
    }

    [Fact]
    public void TrafficCountsSelfOnBothSidesAndNobodyNever()
    {
        int* worldRanks = stackalloc int[3] { 2, 0, 7 };
        CommEntry comm = new() { PeerWorldRanks = worldRanks, PeerCount = 3 };
        Traffic.Initialize(3);
        Traffic.CountSent(&comm, 0);
        Traffic.CountSent(&comm, 1);
        Traffic.CountReceived(&comm, 1);
        Traffic.CountSent(&comm, 2);
        Traffic.CountSent(&comm, Canonical.MPI_PROC_NULL);
        Traffic.CountReceived(&comm, Canonical.MPI_PROC_NULL);
        Assert.Equal([1L, 0L, 1L], new System.ReadOnlySpan<long>(Traffic.Sent, 3).ToArray());
        Assert.Equal([1L, 0L, 0L], new System.ReadOnlySpan<long>(Traffic.Received, 3).ToArray());
        Traffic.UncountSent(&comm, 0);
        Assert.Equal(0, Traffic.Sent[2]);
    }
}
