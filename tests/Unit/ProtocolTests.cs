// The checkpoint protocol under thousands of simulated jobs, and its answers to single events.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Mana.Coordination;
using Xunit;

namespace Mana.Tests.Unit;

public sealed class ProtocolTests
{
    private const string SeedVariable = "SEED";
    private const int Seeds = 2000;

    [Theory]
    [InlineData(SimulatedFaults.None)]
    [InlineData(SimulatedFaults.Kills)]
    [InlineData(SimulatedFaults.Failures)]
    [InlineData(SimulatedFaults.Kills | SimulatedFaults.Failures)]
    public void SimulatedJobsHaveConsistentCutsAndEnd(SimulatedFaults faults)
    {
        int committed = 0;
        int abandoned = 0;
        int proceeds = 0;
        foreach (int seed in ChosenSeeds())
        {
            var simulation = new ProtocolSimulation(seed, faults);
            try
            {
                simulation.Run();
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed} with {faults}: {exception.Message}. Run it again with: make sim SEED={seed}\n{exception.StackTrace}");
            }

            committed += simulation.Committed;
            abandoned += simulation.Abandoned;
            proceeds += simulation.Proceeds;
        }

        if (Environment.GetEnvironmentVariable(SeedVariable) is null or "")
        {
            Assert.True(committed > Seeds, $"Only {committed} checkpoints were committed: the simulation does not reach what it tests.");
            Assert.True(proceeds > Seeds / 10, $"Only {proceeds} ranks had to proceed: the simulation does not reach what it tests.");
            Assert.True(faults == SimulatedFaults.None || abandoned > 0, "No checkpoint was abandoned in spite of faults.");
        }
    }

    [Fact]
    public void TheSimulationNoticesRanksThatHideTheirLag()
    {
        int noticed = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            try
            {
                new ProtocolSimulation(seed, SimulatedFaults.HiddenLag).Run();
            }
            catch (SimulationException)
            {
                noticed++;
            }
        }

        Assert.True(noticed > 5, $"Only {noticed} of 300 defective jobs were noticed.");
    }

    [Fact]
    public void RequestsBeforeTheStartAndAfterTheEndAreRefusedWithASentence()
    {
        CheckpointProtocol protocol = Protocol(0);
        Assert.Contains("have connected so far", Reply(protocol.Handle(new CheckpointWanted(1, false, 0))).Sentence, StringComparison.Ordinal);
        protocol = Protocol(2);
        protocol.Handle(new RankSpoke(1, new Finalizing()));
        Assert.Contains("rank 1 is in MPI_Finalize", Reply(protocol.Handle(new CheckpointWanted(2, false, 0))).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ALateRankIsNamedWhenTheTimeIsOver()
    {
        CheckpointProtocol protocol = Protocol(3);
        protocol.Handle(new CheckpointWanted(1, false, 5_000));
        protocol.Handle(new StorageReady(1, "d"));
        protocol.Handle(new RankSpoke(0, new Parked(1, [], null)));
        protocol.Handle(new RankSpoke(2, new Parked(1, [], null)));
        Assert.Empty(protocol.Handle(new Tick(4_999)));
        IReadOnlyList<ProtocolAction> actions = protocol.Handle(new Tick(5_000));
        Assert.Contains("rank 1 reached no boundary", Reply(actions).Sentence, StringComparison.Ordinal);
        Assert.Equal(3, actions.OfType<SendToRank>().Count(send => send.Message is Resume { Committed: false }));
        Assert.Contains(new AbandonStorage(1), actions);
        Assert.Equal(ProtocolState.Idle, protocol.State);
    }

    [Fact]
    public void ALostRankAbandonsTheCheckpointAndIsNamed()
    {
        CheckpointProtocol protocol = Protocol(2);
        protocol.Handle(new CheckpointWanted(1, false, 0));
        protocol.Handle(new StorageReady(1, "d"));
        IReadOnlyList<ProtocolAction> actions = protocol.Handle(new RankLost(1, "connection reset"));
        Assert.Contains("rank 1 on host is lost (connection reset)", Reply(actions).Sentence, StringComparison.Ordinal);
        SendToRank sent = Assert.Single(actions.OfType<SendToRank>());
        Assert.Equal(0, sent.Rank);
        Assert.Equal(ProtocolState.Ending, protocol.State);
    }

    [Fact]
    public void ARankBehindAnotherProceedsAndThenAllDrain()
    {
        CheckpointProtocol protocol = Protocol(2);
        protocol.Handle(new CheckpointWanted(1, true, 0));
        protocol.Handle(new StorageReady(1, "d"));
        protocol.Handle(new RankSpoke(1, new Parked(1, [new(7, 4)], new CollectiveNumber(7, 5))));
        var proceed = Assert.IsType<Proceed>(Assert.IsType<SendToRank>(Assert.Single(protocol.Handle(new RankSpoke(0, new CollectivePosition(1, 7, 5, true))))).Message);
        Assert.Equal([new CollectiveNumber(7, 5)], proceed.Targets);
        Assert.Empty(protocol.Handle(new RankSpoke(0, new Parked(1, [new(7, 5)], null))));
        IReadOnlyList<ProtocolAction> actions = protocol.Handle(new RankSpoke(1, new Parked(1, [new(7, 5)], null)));
        Assert.Equal(2, actions.OfType<SendToRank>().Count(send => send.Message is Drain));
        protocol.Handle(new RankSpoke(0, new Drained(1)));
        protocol.Handle(new RankSpoke(1, new Drained(1)));
        protocol.Handle(new RankSpoke(0, new Written(1, 10, 1)));
        Assert.IsType<CommitStorage>(Assert.Single(protocol.Handle(new RankSpoke(1, new Written(1, 20, 2)))));
        actions = protocol.Handle(new StorageCommitted(1, "d"));
        Assert.Equal(2, actions.OfType<SendToRank>().Count(send => send.Message is Stop));
        Assert.True(Reply(actions).Committed);
        Assert.Equal(30, Reply(actions).Bytes);
    }

    [Fact]
    public void ARankWithThreadsIsAskedOnceMoreWhenAllHaveParked()
    {
        // Another thread of rank 0 comes to communicator 9 after the rank has parked; rank 1 enters a collective of it before it hears of the checkpoint.
        CheckpointProtocol protocol = Protocol(2);
        protocol.Handle(new CheckpointWanted(1, false, 0));
        protocol.Handle(new StorageReady(1, "d"));
        Assert.Empty(protocol.Handle(new RankSpoke(0, new Parked(1, [new(7, 4)], null, IsThreaded: true))));
        IReadOnlyList<ProtocolAction> actions = protocol.Handle(new RankSpoke(1, new Parked(1, [new(7, 4), new(9, 1)], null, IsThreaded: true)));
        Assert.Equal([0, 1], actions.Cast<SendToRank>().Select(asked => asked.Rank));
        Assert.All(actions.Cast<SendToRank>(), asked => Assert.Empty(Assert.IsType<Proceed>(asked.Message).Targets));
        Assert.Empty(protocol.Handle(new RankSpoke(1, new Parked(1, [new(7, 4), new(9, 1)], null, IsThreaded: true))));
        SendToRank told = Assert.IsType<SendToRank>(Assert.Single(protocol.Handle(new RankSpoke(0, new Parked(1, [new(7, 4), new(9, 0)], null, IsThreaded: true)))));
        Assert.Equal([new CollectiveNumber(9, 1)], Assert.IsType<Proceed>(told.Message).Targets);
        actions = protocol.Handle(new RankSpoke(0, new Parked(1, [new(7, 4), new(9, 1)], null, IsThreaded: true)));
        Assert.Equal(2, actions.OfType<SendToRank>().Count(send => send.Message is Drain));
    }

    [Fact]
    public void APositionThatTheRankWithdrewBindsNobody()
    {
        CheckpointProtocol protocol = Protocol(2);
        protocol.Handle(new CheckpointWanted(1, false, 0));
        protocol.Handle(new StorageReady(1, "d"));
        Assert.Empty(protocol.Handle(new RankSpoke(0, new CollectivePosition(1, 7, 5, true))));
        Assert.Empty(protocol.Handle(new RankSpoke(0, new Parked(1, [new(7, 4)], new CollectiveNumber(7, 5)))));
        IReadOnlyList<ProtocolAction> actions = protocol.Handle(new RankSpoke(1, new Parked(1, [new(7, 4)], new CollectiveNumber(7, 5))));
        Assert.All(actions.OfType<SendToRank>(), send => Assert.IsType<Drain>(send.Message));
        Assert.Equal(ProtocolState.Draining, protocol.State);
    }

    [Fact]
    public void EveryMessageSurvivesItsEncoding()
    {
        CollectiveNumber[] numbers = [new(ulong.MaxValue, 5), new(1, 0)];
        Message[] messages =
        [
            new Challenge([1, 2]), new Hello("job", 3, 4, 5, "host", "mpi", "program", "ways", [6], [7]), new Welcome([8]), new Rejected("no"),
            new CollectivePosition(1, 2, 3, true), new Parked(1, numbers, numbers[1]), new Parked(1, [], null, true), new Drained(2), new Written(3, long.MaxValue, ulong.MaxValue),
            new WriteFailed(4, "full"), new Refused(5, "why"), new Finalizing(), new Goodbye(-1), new Intent(6, "/dir"), new Proceed(7, numbers), new Drain(8), new Write(9),
            new Resume(10, true, ""), new Stop(11), new CheckpointRequest(true, 1000), new CheckpointReply(true, 1, "d", 2, 3, "s"), new StatusRequest(),
            new StatusReply("j", "Idle", "p", "m", 4, 3, "d", 2, "s", 99, 123456789, "w"),
        ];
        Assert.Equal(typeof(Message).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Message))), messages.Select(message => message.GetType()).Distinct().Count());
        foreach (Message message in messages)
        {
            byte[] frame = MessageCodec.ToFrame(message);
            for (int length = 0; length < frame.Length; length++)
            {
                ReadOnlyMemory<byte> part = frame.AsMemory(0, length);
                Assert.False(MessageCodec.TryTake(ref part, MessageCodec.LongestFrame, out _));
            }

            ReadOnlyMemory<byte> whole = frame;
            Assert.True(MessageCodec.TryTake(ref whole, MessageCodec.LongestFrame, out Message copy));
            Assert.Equal(frame, MessageCodec.ToFrame(copy));
            Assert.Equal(message.GetType(), copy.GetType());
        }
    }

    [Fact]
    public void DigestsMatchTheFrameworks()
    {
        var random = new Random(1);
        for (int length = 0; length < 200; length++)
        {
            var message = new byte[length];
            var key = new byte[length % 100];
            random.NextBytes(message);
            random.NextBytes(key);
            Assert.Equal(System.Security.Cryptography.SHA256.HashData(message), Sha256.Hash(message));
            Assert.Equal(System.Security.Cryptography.HMACSHA256.HashData(key, message), Sha256.Hmac(key, message));
        }
    }

    private static IEnumerable<int> ChosenSeeds() =>
        Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } seed
            ? [int.Parse(seed, CultureInfo.InvariantCulture)]
            : Enumerable.Range(0, Seeds);

    private static CheckpointProtocol Protocol(int ranks)
    {
        var protocol = new CheckpointProtocol(new ProtocolLimits(), 1);
        for (int rank = 0; rank < ranks; rank++)
        {
            protocol.Handle(new RankConnected(new Hello("job", rank, ranks, 1, "host", "mpi", "program")));
        }

        return protocol;
    }

    private static CheckpointReply Reply(IReadOnlyList<ProtocolAction> actions) => Assert.Single(actions.OfType<ReplyToRequest>()).Reply;
}
