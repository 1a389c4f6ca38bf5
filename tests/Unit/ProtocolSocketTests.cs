// The real coordinator and real clients over the loopback: whole checkpoints, refusals, losses, and a thousand ranks.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Mana.Contracts;
using Mana.Coordination;
using Mana.Coordinator;
using Mana.UpperHalf;
using Xunit;

namespace Mana.Tests.Unit;

public sealed class ProtocolSocketTests : IAsyncLifetime
{
    private const int WaitMs = 20_000;
    private const string Secret = "0123456789abcdef";

    private readonly string _directory = Directory.CreateTempSubdirectory("mana-coordinator-").FullName;
    private readonly string _jobId = "test-" + Guid.NewGuid().ToString("N")[..8];
    private readonly ConcurrentQueue<string> _announced = new();
    private readonly List<SocketRank> _ranks = [];
    private JobCoordinator? _coordinator;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (SocketRank rank in _ranks)
        {
            rank.Client.Dispose();
        }

        if (_coordinator is not null)
        {
            await _coordinator.DisposeAsync();
            Assert.False(File.Exists(_coordinator.LocalPath));
        }

        Assert.False(Directory.Exists(_directory) && Directory.EnumerateDirectories(_directory, ".ckpt-*").Any(), "A temporary directory was left behind.");
        Directory.Delete(_directory, true);
    }

    [Fact]
    public async Task CheckpointsAreWholeAndOldOnesAreRemoved()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits());
        Connect(3);
        for (int round = 1; round <= 4; round++)
        {
            CheckpointReply reply = await coordinator.RequestCheckpoint(false, WaitMs);
            Assert.True(reply.Committed, reply.Sentence);
            (string path, Manifest manifest) = CheckpointDirectory.Resolve(_directory);
            Assert.Equal(reply.Directory, path);
            Assert.Equal(3, manifest.WorldSize);
            Assert.Equal("mpich", manifest.ApplicationAbi);
            Assert.Equal("program", manifest.Program);
            Assert.Equal(round, manifest.Epoch);
            using ImageReader image = ImageReader.Open(Path.Combine(path, manifest.Ranks[2].File));
            Assert.Equal(manifest.Ranks[2].Checksum, image.Checksum);
        }

        Assert.All(_ranks, rank => Assert.True(SpinWait.SpinUntil(() => rank.Resumed == 4, WaitMs)));
        Assert.True(SpinWait.SpinUntil(() => Directory.GetDirectories(_directory).Length == 2, WaitMs));
        Assert.Equal(["ckpt-000003", "ckpt-000004"], Directory.GetDirectories(_directory).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task CommandsUseTheLocalSocket()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits());
        Assert.Contains("have connected so far", Assert.IsType<CheckpointReply>(LocalSocket.Ask(coordinator.LocalPath, new CheckpointRequest(false, 0), WaitMs)).Sentence, StringComparison.Ordinal);
        Connect(2);
        Assert.Equal(coordinator.LocalPath, LocalSocket.FindAll()[_jobId]);
        var status = Assert.IsType<StatusReply>(LocalSocket.Ask(coordinator.LocalPath, new StatusRequest(), WaitMs));
        Assert.Equal((2, 2, "Idle", _directory), (status.WorldSize, status.Connected, status.State, status.CheckpointDirectory));
        var reply = Assert.IsType<CheckpointReply>(LocalSocket.Ask(coordinator.LocalPath, new CheckpointRequest(true, 0), WaitMs));
        Assert.True(reply.Committed, reply.Sentence);
        Assert.True(coordinator.HasStopped);
        Assert.All(_ranks, rank => Assert.True(SpinWait.SpinUntil(() => rank.Stopped, WaitMs)));
        await coordinator.AllGone.WaitAsync(TimeSpan.FromMilliseconds(WaitMs));
    }

    [Fact]
    public void IntervalsMakeCheckpointsByThemselves()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits(IntervalMs: 200));
        Connect(2);
        Assert.True(SpinWait.SpinUntil(() => _ranks.All(rank => rank.Resumed >= 3), WaitMs));
        Assert.EndsWith("ckpt-" + coordinator.LastCheckpoint[^6..], coordinator.LastCheckpoint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureAtOneRankLeavesThePreviousCheckpointWhole()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits());
        Connect(2);
        Assert.True((await coordinator.RequestCheckpoint(false, 0)).Committed);
        _ranks[1].FailNextWrite = true;
        CheckpointReply reply = await coordinator.RequestCheckpoint(false, 0);
        Assert.False(reply.Committed);
        Assert.Contains("rank 1 on host could not write its image: disk full", reply.Sentence, StringComparison.Ordinal);
        Assert.True(SpinWait.SpinUntil(() => _ranks.All(rank => rank.Resumed == 2), WaitMs));
        Assert.Equal(1, CheckpointDirectory.Resolve(_directory).Manifest.Epoch);
        Assert.True((await coordinator.RequestCheckpoint(false, 0)).Committed);
    }

    [Fact]
    public async Task ALostRankAbandonsAndTheOthersRunOn()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits());
        Connect(3);
        Assert.True((await coordinator.RequestCheckpoint(false, 0)).Committed);
        _ranks[2].DieAtNextPark = true;
        CheckpointReply reply = await coordinator.RequestCheckpoint(false, 0);
        Assert.Contains("rank 2 on host is lost", reply.Sentence, StringComparison.Ordinal);
        Assert.True(SpinWait.SpinUntil(() => _ranks[0].Resumed == 2 && _ranks[1].Resumed == 2, WaitMs));
        Assert.Equal(1, CheckpointDirectory.Resolve(_directory).Manifest.Epoch);
    }

    [Fact]
    public async Task ASilentRankIsNamedWhenTheTimeIsOver()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits());
        Connect(2);
        _ranks[0].Silent = true;
        CheckpointReply reply = await coordinator.RequestCheckpoint(false, 300);
        Assert.Contains("rank 0 reached no boundary", reply.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void StrangersAndDoublesAreRefused()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits());
        var events = new SilentEvents();
        Assert.Contains("does not know the job's secret", Assert.Throws<RankRejectedException>(() => RankClient.Connect(coordinator.Addresses, "wrong", Hello(0, 2), events)).Message, StringComparison.Ordinal);
        Connect(1, 2);
        Assert.Contains("rank 0 has connected already", Assert.Throws<RankRejectedException>(() => RankClient.Connect(coordinator.Addresses, Secret, Hello(0, 2), events)).Message, StringComparison.Ordinal);
        Assert.Contains("others said 2", Assert.Throws<RankRejectedException>(() => RankClient.Connect(coordinator.Addresses, Secret, Hello(1, 5), events)).Message, StringComparison.Ordinal);
        Assert.Contains("no rank 7", Assert.Throws<RankRejectedException>(() => RankClient.Connect(coordinator.Addresses, Secret, Hello(7, 2), events)).Message, StringComparison.Ordinal);

        // Somebody who talks nonsense is dropped and disturbs nobody.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(IPEndPoint.Parse(coordinator.Addresses[0]));
        socket.Send("GET / HTTP/1.1\r\n\r\n"u8);
        socket.ReceiveTimeout = WaitMs;
        var buffer = new byte[4096];
        while (socket.Receive(buffer) > 0)
        {
        }
    }

    [Fact]
    public async Task AFalseCoordinatorIsRefusedByTheRank()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task answer = Task.Run(async () =>
        {
            using Socket socket = await listener.AcceptSocketAsync();
            socket.Send(MessageCodec.ToFrame(new Challenge(new byte[32])));
            var buffer = new byte[4096];
            await socket.ReceiveAsync(buffer);
            socket.Send(MessageCodec.ToFrame(new Welcome(new byte[32])));
            await socket.ReceiveAsync(buffer);
        });
        string address = listener.LocalEndpoint.ToString()!;
        IOException exception = Assert.Throws<IOException>(() => RankClient.Connect([address], Secret, Hello(0, 1), new SilentEvents(), WaitMs));
        Assert.Contains("does not know the job's secret", exception.Message, StringComparison.Ordinal);
        await answer;
    }

    [Fact]
    public async Task ARankRunsOnWhenTheCoordinatorIsLost()
    {
        JobCoordinator coordinator = Start(new ProtocolLimits());
        Connect(2);
        _ranks[1].Silent = true;
        Task<CheckpointReply> request = coordinator.RequestCheckpoint(false, 0);
        Assert.True(SpinWait.SpinUntil(() => _ranks[0].ParkedOnce, WaitMs));
        await coordinator.DisposeAsync();
        _coordinator = null;
        Assert.Contains("ended before", (await request).Sentence, StringComparison.Ordinal);
        Assert.True(SpinWait.SpinUntil(() => _ranks[0].Resumed == 1, WaitMs));
        Assert.False(_ranks[0].Client.Connected);
    }

    [Fact]
    public void NobodyAtTheAddressIsASentence()
    {
        IOException exception = Assert.Throws<IOException>(() => RankClient.Connect(["127.0.0.1:1"], Secret, Hello(0, 1), new SilentEvents(), 50));
        Assert.Contains("Rank 0 cannot reach the coordinator: No connection to 127.0.0.1:1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AThousandRanksNeedNoThousandThreads()
    {
        const int many = 1000;
        JobCoordinator coordinator = Start(new ProtocolLimits());
        int before = Process.GetCurrentProcess().Threads.Count;
        var sockets = new List<Socket>();
        var peers = new List<Task>();
        for (int rank = 0; rank < many; rank++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            sockets.Add(socket);
            await socket.ConnectAsync(IPEndPoint.Parse(coordinator.Addresses[0]));
            peers.Add(ThousandthRank(socket, rank, many));
        }

        var watch = Stopwatch.StartNew();
        while (true)
        {
            CheckpointReply reply = await coordinator.RequestCheckpoint(false, WaitMs);
            if (reply.Committed)
            {
                break;
            }

            Assert.True(watch.ElapsedMilliseconds < WaitMs, reply.Sentence);
            await Task.Delay(50);
        }

        int after = Process.GetCurrentProcess().Threads.Count;
        Assert.True(after - before < 60, $"{after - before} threads were added for {many} ranks.");
        sockets.ForEach(socket => socket.Dispose());
        await Task.WhenAll(peers);
    }

    /// <summary>A rank without thread, for tests with many; it writes its file as the others do.</summary>
    private async Task ThousandthRank(Socket socket, int rank, int worldSize)
    {
        ReadOnlyMemory<byte> received = default;
        string directory = "";
        try
        {
            while (true)
            {
                Message message;
                while (!MessageCodec.TryTake(ref received, MessageCodec.LongestFrame, out message))
                {
                    var buffer = new byte[received.Length + 4096];
                    received.CopyTo(buffer);
                    int count = await socket.ReceiveAsync(buffer.AsMemory(received.Length));
                    if (count == 0)
                    {
                        return;
                    }

                    received = buffer.AsMemory(0, received.Length + count);
                }

                Message? answer = message switch
                {
                    Challenge m => Hello(rank, worldSize) with { Nonce = new byte[4], Proof = JobSecret.ProofOfRank(Secret, m.Nonce, Hello(rank, worldSize) with { Nonce = new byte[4] }) },
                    Intent m => new Parked(m.Epoch, [new CollectiveNumber(1, 10)], null),
                    Drain m => new Drained(m.Epoch),
                    Write m => WriteImage(directory, rank, m.Epoch),
                    _ => null,
                };
                directory = message is Intent intent ? intent.Directory : directory;
                if (answer is not null)
                {
                    await socket.SendAsync(MessageCodec.ToFrame(answer));
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static Written WriteImage(string directory, int rank, int epoch)
    {
        string path = Path.Combine(directory, ImageFormat.FileName(rank));
        ImageWritten written = ImageWriter.Write(path, new ProcessImage(), [], new ImageSummary { ApplicationAbi = "mpich", Rank = rank, CpuFeatures = "x" });
        return new Written(epoch, written.Bytes, written.Checksum);
    }

    private JobCoordinator Start(ProtocolLimits limits) =>
        _coordinator = JobCoordinator.Start(new CoordinatorOptions(_jobId, Secret, _directory, limits, false, 2, _announced.Enqueue));

    private void Connect(int count, int worldSize = 0)
    {
        for (int rank = 0; rank < count; rank++)
        {
            _ranks.Add(new SocketRank(_coordinator!.Addresses, Hello(rank, worldSize == 0 ? count : worldSize)));
        }

        Assert.True(SpinWait.SpinUntil(() => ((StatusReply)LocalSocket.Ask(_coordinator!.LocalPath, new StatusRequest(), WaitMs)).Connected == count, WaitMs));
    }

    private Hello Hello(int rank, int worldSize) => new(_jobId, rank, worldSize, 100 + rank, "host", "MPI 1.0", "program");

    private sealed class SilentEvents : IRankEvents
    {
        public void OnIntent(int epoch, string directory)
        {
        }
    }

    /// <summary>A rank with a listener thread and an application thread, as the real one has.</summary>
    private sealed class SocketRank : IRankEvents
    {
        private readonly BlockingCollection<(int Epoch, string Directory)> _intents = [];
        private readonly int _rank;
        private volatile int _resumed;

        public SocketRank(IReadOnlyList<string> addresses, Hello hello)
        {
            _rank = hello.Rank;
            Client = RankClient.Connect(addresses, Secret, hello, this);
            new Thread(Application) { IsBackground = true }.Start();
        }

        public RankClient Client { get; }

        public int Resumed => _resumed;

        public bool Stopped { get; private set; }

        public bool ParkedOnce { get; private set; }

        public bool FailNextWrite { get; set; }

        public bool DieAtNextPark { get; set; }

        public bool Silent { get; set; }

        public void OnIntent(int epoch, string directory)
        {
            Client.ReportPosition(new CollectivePosition(epoch, 0, 0, false));
            _intents.Add((epoch, directory));
        }

        private void Application()
        {
            foreach ((int epoch, string directory) in _intents.GetConsumingEnumerable())
            {
                if (Silent)
                {
                    continue;
                }

                if (DieAtNextPark)
                {
                    Client.Dispose();
                    return;
                }

                Client.Parked(epoch, [new CollectiveNumber(1, 3)], null, false);
                ParkedOnce = true;
                Follow(epoch, directory);
                if (Stopped)
                {
                    Client.Goodbye(0);
                    Client.Dispose();
                    return;
                }
            }
        }

        private void Follow(int epoch, string directory)
        {
            while (true)
            {
                Directive directive = Client.WaitDirective(epoch, WaitMs);
                switch (directive.Kind)
                {
                    case DirectiveKind.Drain:
                        Client.Drained(epoch);
                        break;
                    case DirectiveKind.Write when FailNextWrite:
                        FailNextWrite = false;
                        Client.WriteFailed(epoch, "disk full");
                        break;
                    case DirectiveKind.Write:
                        Written written = WriteImage(directory, _rank, epoch);
                        Client.Written(epoch, written.Bytes, written.Checksum);
                        break;
                    case DirectiveKind.Resume:
                        _resumed++;
                        Client.CheckpointOver(epoch);
                        return;
                    case DirectiveKind.Stop:
                        Stopped = true;
                        return;
                    default:
                        throw new InvalidOperationException($"Unexpected directive {directive.Kind}.");
                }
            }
        }
    }
}
