// The coordinator of one job: a TCP server for the ranks, a Unix socket for commands, and one loop that feeds the protocol and carries out its
// actions. All state is touched by that loop only, so there are no locks; connections and the file system talk to it through one queue.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Mana.Coordination;
using Mana.UpperHalf;

namespace Mana.Coordinator;

/// <summary>How a coordinator is to work.</summary>
/// <param name="JobId">Identifier of the job.</param>
/// <param name="Secret">The job's secret.</param>
/// <param name="CheckpointDirectory">Directory of the job's checkpoints.</param>
/// <param name="Limits">Limits of the phases and the interval.</param>
/// <param name="OtherHosts">True when ranks run on other hosts; otherwise only the loopback is listened on.</param>
/// <param name="Retention">Whole checkpoints to keep.</param>
/// <param name="Announce">Called with sentences for whoever watches the job, from any thread.</param>
public sealed record CoordinatorOptions(
    string JobId, string Secret, string CheckpointDirectory, ProtocolLimits Limits, bool OtherHosts, int Retention, Action<string> Announce)
{
    /// <summary>Address or name of this host that ranks on other hosts should try first; empty: the order that seems best.</summary>
    public string PreferredAddress { get; init; } = "";
}

/// <summary>A running coordinator.</summary>
public sealed class JobCoordinator : IAsyncDisposable
{
    private const int Backlog = 4096;
    private const int MostStrangers = 8192;
    private const int TickMs = 100;
    private const int GreetingTimeoutMs = 20_000;
    private const int FarewellTimeoutMs = 2_000;

    private readonly CoordinatorOptions _options;
    private readonly CheckpointProtocol _protocol;
    private readonly CheckpointStore _store;
    private readonly Channel<Action> _queue = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _ending = new();
    private readonly TaskCompletionSource _allGone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<int, Connection> _ranks = [];
    private readonly Dictionary<long, TaskCompletionSource<CheckpointReply>> _requests = [];
    private readonly Socket _server;
    private readonly Socket _local;
    private readonly long _clockStart = Stopwatch.GetTimestamp();
    private readonly DateTimeOffset _started = DateTimeOffset.UtcNow;
    private readonly List<Task> _tasks = [];
    private long _lastRequest;
    private int _strangers;
    private int _pruned;

    private JobCoordinator(CoordinatorOptions options, Socket server, Socket local, string localPath)
    {
        _options = options;
        _server = server;
        _local = local;
        LocalPath = localPath;
        int port = ((IPEndPoint)server.LocalEndPoint!).Port;
        Addresses = options.OtherHosts
            ? NetworkAddresses.Candidates(port, server.AddressFamily == AddressFamily.InterNetworkV6, options.PreferredAddress)
            : [new IPEndPoint(IPAddress.Loopback, port).ToString()];
        var directory = new CheckpointDirectory(options.CheckpointDirectory, options.Retention);
        foreach (string stale in directory.RemoveStale())
        {
            options.Announce($"Removed {stale}, which an earlier run left unfinished.");
        }

        _protocol = new CheckpointProtocol(options.Limits, directory.NextEpoch());
        _store = new CheckpointStore(directory, options.JobId, answer => Post(() => Feed(answer)), options.Announce);
        _tasks.Add(Task.Run(Loop));
        _tasks.Add(Task.Run(Clock));
        _tasks.Add(Task.Run(() => Accept(_server, ServeRank)));
        _tasks.Add(Task.Run(() => Accept(_local, ServeCommand)));
    }

    /// <summary>Candidates "host:port" for the ranks.</summary>
    public IReadOnlyList<string> Addresses { get; }

    /// <summary>Path of the Unix socket for commands.</summary>
    public string LocalPath { get; }

    /// <summary>Ends when ranks were connected and none is any more.</summary>
    public Task AllGone => _allGone.Task;

    /// <summary>True once the job has been stopped after a whole checkpoint.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Path of the last whole checkpoint; empty when there is none.</summary>
    public string LastCheckpoint { get; private set; } = "";

    /// <summary>True once a rank has connected.</summary>
    public bool HasSeenRanks { get; private set; }

    /// <summary>Opens both sockets and starts to serve.</summary>
    /// <exception cref="IOException">A socket cannot be opened.</exception>
    /// <exception cref="ImageException">A stale directory cannot be removed.</exception>
    public static JobCoordinator Start(CoordinatorOptions options)
    {
        string path = LocalSocket.PathFor(options.JobId);
        Socket? server = null;
        Socket? local = null;
        try
        {
            server = OpenServer(options.OtherHosts);
            File.Delete(path);
            local = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            local.Bind(new UnixDomainSocketEndPoint(path));
            local.Listen(Backlog);
            return new JobCoordinator(options, server, local, path);
        }
        catch (Exception exception)
        {
            server?.Dispose();
            local?.Dispose();
            if (exception is SocketException)
            {
                throw new IOException($"The coordinator cannot open its sockets: {exception.Message}.", exception);
            }

            throw;
        }
    }

    /// <summary>Asks for a checkpoint.</summary>
    /// <param name="stop">True to end the job after it.</param>
    /// <param name="timeoutMs">Limit for the whole checkpoint in milliseconds; 0: only the limits of the phases.</param>
    public Task<CheckpointReply> RequestCheckpoint(bool stop, int timeoutMs)
    {
        var answer = new TaskCompletionSource<CheckpointReply>(TaskCreationOptions.RunContinuationsAsynchronously);
        bool posted = Post(() =>
        {
            _requests.Add(++_lastRequest, answer);
            Feed(new CheckpointWanted(_lastRequest, stop, timeoutMs));
        });
        if (!posted)
        {
            answer.TrySetResult(new CheckpointReply(false, 0, "", 0, 0, "No checkpoint can begin: the job has ended."));
        }

        return answer.Task;
    }

    /// <summary>Closes everything; temporary directories are removed.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        _queue.Writer.TryComplete();
        _server.Dispose();
        _local.Dispose();
        await Task.WhenAll(_tasks).ConfigureAwait(false);
        foreach (TaskCompletionSource<CheckpointReply> request in _requests.Values)
        {
            request.TrySetResult(new CheckpointReply(false, 0, "", 0, 0, "The job ended before the checkpoint was whole."));
        }

        foreach (Connection connection in _ranks.Values)
        {
            connection.Dispose();
        }

        if (_protocol.Active)
        {
            _store.Abandon(_protocol.Epoch);
        }

        _store.Finish();
        await _store.Ended.ConfigureAwait(false);
        File.Delete(LocalPath);
        _ending.Dispose();
    }

    private static Socket OpenServer(bool otherHosts)
    {
        if (otherHosts && Socket.OSSupportsIPv6)
        {
            Socket both = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
            try
            {
                both.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
                both.Listen(Backlog);
                return both;
            }
            catch (SocketException)
            {
                // The kernel knows IPv6 but it is switched off: IPv4 alone will do.
                both.Dispose();
            }
        }

        Socket server = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        server.Bind(new IPEndPoint(otherHosts ? IPAddress.Any : IPAddress.Loopback, 0));
        server.Listen(Backlog);
        return server;
    }

    // The loop.

    private bool Post(Action work) => _queue.Writer.TryWrite(work);

    private async Task Loop()
    {
        try
        {
            await foreach (Action work in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                work();
            }
        }
        catch (Exception exception)
        {
            // A defect of ours must not take the job with it: the ranks see the connections close and run on without checkpoints.
            _options.Announce($"The coordinator has failed and takes no more checkpoints: {exception}");
            _queue.Writer.TryComplete();
            await _ending.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task Clock()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(TickMs));
        try
        {
            while (await timer.WaitForNextTickAsync(_ending.Token).ConfigureAwait(false))
            {
                Post(() => Carry(_protocol.Handle(new Tick(NowMs()))));
            }
        }
        catch (OperationCanceledException)
        {
            // The coordinator ends.
        }
    }

    private long NowMs() => (long)Stopwatch.GetElapsedTime(_clockStart).TotalMilliseconds;

    private void Feed(ProtocolEvent happened)
    {
        Carry(_protocol.Handle(new Tick(NowMs())));
        if (happened is StorageCommitted committed)
        {
            LastCheckpoint = committed.Directory;
        }

        Carry(_protocol.Handle(happened));
        if (_protocol.AllGone)
        {
            _allGone.TrySetResult();
        }
    }

    private void Carry(IReadOnlyList<ProtocolAction> actions)
    {
        foreach (ProtocolAction action in actions)
        {
            switch (action)
            {
                case SendToRank send:
                    HasStopped |= send.Message is Stop;
                    _ranks[send.Rank].Send(send.Message);
                    break;
                case PrepareStorage prepare:
                    _store.Prepare(prepare.Epoch);
                    break;
                case CommitStorage commit:
                    _store.Commit(commit);
                    break;
                case AbandonStorage abandon:
                    _store.Abandon(abandon.Epoch);
                    break;
                case ReplyToRequest reply:
                    if (_requests.Remove(reply.RequestId, out TaskCompletionSource<CheckpointReply>? request))
                    {
                        request.TrySetResult(reply.Reply);
                    }

                    break;
                case Announce announce:
                    _options.Announce(announce.Sentence);
                    break;
                default:
                    throw new InvalidOperationException($"{action.GetType().Name} is unknown to the coordinator.");
            }
        }

        if (_protocol.LastCommitted > _pruned)
        {
            _pruned = _protocol.LastCommitted;
            _store.Prune();
        }
    }

    // Connections.

    private async Task Accept(Socket listener, Func<Connection, Task> serve)
    {
        while (!_ending.IsCancellationRequested)
        {
            Socket socket;
            try
            {
                socket = await listener.AcceptAsync(_ending.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException exception)
            {
                // Out of descriptors, for instance: the others must not suffer, and the next attempt may work.
                _options.Announce($"A connection could not be accepted: {exception.Message}.");
                await Task.Delay(TickMs).ConfigureAwait(false);
                continue;
            }

            if (socket.AddressFamily != AddressFamily.Unix)
            {
                socket.NoDelay = true;
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            }

            _ = Serve(new Connection(socket), serve);
        }
    }

    private static async Task Serve(Connection connection, Func<Connection, Task> serve)
    {
        try
        {
            await serve(connection).ConfigureAwait(false);
            connection.FinishSending();
            await connection.Sending.WaitAsync(TimeSpan.FromMilliseconds(FarewellTimeoutMs)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or TimeoutException)
        {
            // A stranger that did not finish its greeting, or a command that went away: nobody to tell.
        }
        finally
        {
            connection.Dispose();
        }
    }

    private async Task ServeRank(Connection connection)
    {
        if (Interlocked.Increment(ref _strangers) > MostStrangers)
        {
            Interlocked.Decrement(ref _strangers);
            connection.Send(new Rejected("too many connections wait for their greeting."));
            return;
        }

        byte[] nonce = JobSecret.RandomBytes(JobSecret.NonceBytes);
        Hello? hello;
        try
        {
            hello = await Greet(connection, nonce).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _strangers);
        }

        if (hello is null || !await OnLoop(() => Admit(connection, hello, nonce)).ConfigureAwait(false))
        {
            return;
        }

        string reason = "";
        try
        {
            while (await connection.Receive(MessageCodec.LongestFrame, _ending.Token).ConfigureAwait(false) is { } message)
            {
                Post(() => Feed(new RankSpoke(hello.Rank, message)));
            }
        }
        catch (IOException exception)
        {
            reason = exception.Message.TrimEnd('.');
        }

        await OnLoop(() =>
        {
            Feed(new RankLost(hello.Rank, reason));
            return true;
        }).ConfigureAwait(false);
    }

    /// <summary>Challenges whoever has connected; the greeting when it proves the secret, else null.</summary>
    private async Task<Hello?> Greet(Connection connection, byte[] nonce)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token);
        limit.CancelAfter(GreetingTimeoutMs);
        connection.Send(new Challenge(nonce));
        if (await connection.Receive(MessageCodec.LongestGreeting, limit.Token).ConfigureAwait(false) is not Hello hello)
        {
            return null;
        }

        if (!JobSecret.Matches(hello.Proof, JobSecret.ProofOfRank(_options.Secret, nonce, hello)))
        {
            connection.Send(new Rejected("it does not know the job's secret."));
            return null;
        }

        if (hello.JobId != _options.JobId)
        {
            connection.Send(new Rejected($"it belongs to job {hello.JobId}, and this is the coordinator of {_options.JobId}."));
            return null;
        }

        return hello;
    }

    /// <summary>Takes a rank into the job; on the loop, so that nothing can be sent to it before its welcome.</summary>
    private bool Admit(Connection connection, Hello hello, byte[] nonce)
    {
        if (_protocol.ReasonToReject(hello) is { Length: > 0 } reason)
        {
            _options.Announce($"Rank {hello.Rank} from {hello.Host} was refused: {reason}");
            connection.Send(new Rejected(reason));
            return false;
        }

        HasSeenRanks = true;
        connection.Send(new Welcome(JobSecret.ProofOfCoordinator(_options.Secret, nonce, hello.Nonce)));
        _ranks.Add(hello.Rank, connection);
        Feed(new RankConnected(hello));
        return true;
    }

    private async Task ServeCommand(Connection connection)
    {
        switch (await connection.Receive(MessageCodec.LongestGreeting, _ending.Token).ConfigureAwait(false))
        {
            case CheckpointRequest request:
                connection.Send(await RequestCheckpoint(request.Stop, request.TimeoutMs).ConfigureAwait(false));
                break;
            case StatusRequest:
                connection.Send(await OnLoop(Status).ConfigureAwait(false));
                break;
            default:
                connection.Send(new Rejected("this is no command."));
                break;
        }
    }

    private StatusReply Status()
    {
        Hello? first = _protocol.HelloOf(0);
        return new StatusReply(
            _options.JobId, _protocol.State.ToString(), first?.Program ?? "", first?.MpiLibrary ?? "", _protocol.WorldSize, _protocol.Connected,
            Path.GetFullPath(_options.CheckpointDirectory), _protocol.LastCommitted, _protocol.LastSentence, Environment.ProcessId, _started.ToUnixTimeMilliseconds(), HostWays());
    }

    // One word where all hosts are alike, else each with its hosts.
    private string HostWays()
    {
        var ways = Enumerable.Range(0, _protocol.WorldSize).Select(_protocol.HelloOf).OfType<Hello>().GroupBy(hello => hello.HostWays, hello => hello.Host).ToList();
        return ways.Count <= 1
            ? ways.FirstOrDefault()?.Key ?? ""
            : string.Join("; ", ways.Select(group => $"{group.Key} on {string.Join(", ", group.Distinct(StringComparer.Ordinal))}"));
    }

    /// <summary>Runs something on the loop and waits for its result.</summary>
    private async Task<T> OnLoop<T>(Func<T> work)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!Post(() => result.TrySetResult(work())))
        {
            throw new OperationCanceledException();
        }

        return await result.Task.WaitAsync(_ending.Token).ConfigureAwait(false);
    }
}
