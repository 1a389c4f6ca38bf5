// The rank's side of the conversation with the coordinator: one listener thread receives, the application's threads send and take
// directives. When the coordinator is lost, a checkpoint that is under way is abandoned and the rank runs on without checkpoints.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using Mana.Contracts;

namespace Mana.Coordination;

/// <summary>What the rank does when the coordinator speaks to it unasked.</summary>
public interface IRankEvents
{
    /// <summary>
    /// A checkpoint begins. Called on the listener thread: set the work flags, then report the position with
    /// <see cref="RankClient.ReportPosition"/>. It must not wait for the application's threads.
    /// </summary>
    /// <param name="epoch">Number of the checkpoint.</param>
    /// <param name="directory">Directory in which the rank will write its image.</param>
    void OnIntent(int epoch, string directory);
}

/// <summary>Connection of a rank to the coordinator. All methods may be called from any thread.</summary>
public sealed class RankClient : IDisposable
{
    private const int ListenerStackBytes = 256 << 10;
    private const int ReceiveBufferBytes = 64 << 10;
    private const int AnswerTimeoutMs = 10_000;
    private const int RetryPauseMs = 100;

    // How long the next intent is held back when the rank does not say that the last checkpoint is over for it.
    private const int LongestHoldMs = 1_000;

    private readonly RankSocket _socket;
    private readonly IRankEvents _events;
    private readonly Lock _sendGate = new();
    private readonly object _directiveGate = new();
    private readonly Queue<Directive> _directives = new();
    private int _intentEpoch;
    private int _overEpoch;
    private long _resumedAt;
    private ReadOnlyMemory<byte> _received;
    private volatile bool _connected = true;
    private volatile bool _ending;

    private RankClient(RankSocket socket, ReadOnlyMemory<byte> received, IRankEvents events)
    {
        _socket = socket;
        _received = received;
        _events = events;
    }

    /// <summary>True while the coordinator can be reached.</summary>
    public bool Connected => _connected;

    /// <summary>Descriptor of the connection; it is the lower half's and not part of an image.</summary>
    public int Descriptor => _socket.Descriptor;

    /// <summary>Connects, proves the job's secret, checks the coordinator's proof and starts the listener thread.</summary>
    /// <param name="addresses">Candidates "host:port"; the first that proves the secret is taken.</param>
    /// <param name="secret">The job's secret.</param>
    /// <param name="hello">Who the rank is; nonce and proof are filled in here.</param>
    /// <param name="events">Called on the listener thread.</param>
    /// <param name="timeoutMs">Time allowed in all, in milliseconds.</param>
    /// <exception cref="IOException">No candidate answered, or the coordinator refused the rank; the message says why.</exception>
    public static RankClient Connect(IReadOnlyList<string> addresses, string secret, Hello hello, IRankEvents events, int timeoutMs = 30_000)
    {
        if (addresses.Count == 0)
        {
            throw new IOException("No address of a coordinator is known.");
        }

        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            string reasons = "";
            int impostors = 0;
            foreach (string address in addresses)
            {
                int left = Math.Max(1, timeoutMs - (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                RankSocket? socket = null;
                try
                {
                    socket = RankSocket.Connect(address, Math.Min(left, AnswerTimeoutMs));
                    ReadOnlyMemory<byte> rest = Greet(socket, secret, hello);
                    socket.WaitForever();
                    var client = new RankClient(socket, rest, events);
                    new Thread(client.Listen, ListenerStackBytes) { IsBackground = true, Name = "mana-listener" }.Start();
                    return client;
                }
                catch (Exception exception) when (exception is IOException or InvalidDataException)
                {
                    socket?.Dispose();
                    reasons = reasons.Length == 0 ? exception.Message : reasons + " " + exception.Message;
                    impostors += exception is FalseCoordinatorException ? 1 : 0;
                    if (exception is RankRejectedException)
                    {
                        throw;
                    }
                }
            }

            // Where strangers answer at every address, asking again would only meet them again.
            if (impostors == addresses.Count || Stopwatch.GetElapsedTime(start).TotalMilliseconds + RetryPauseMs > timeoutMs)
            {
                throw new IOException($"Rank {hello.Rank} cannot reach the coordinator: {reasons}");
            }

            Thread.Sleep(RetryPauseMs);
        }
    }

    /// <summary>Reports where the application stood when the intent arrived.</summary>
    public void ReportPosition(CollectivePosition position) => Send(position);

    /// <summary>Reports that the rank stands at a boundary.</summary>
    /// <param name="epoch">Number of the checkpoint.</param>
    /// <param name="entered">Last collective entered per communicator that the rank is a member of.</param>
    /// <param name="waiting">The collective the rank waits for in phase one, if any.</param>
    public void Parked(int epoch, IReadOnlyList<CollectiveNumber> entered, CollectiveNumber? waiting, bool isThreaded) =>
        Send(new Parked(epoch, entered, waiting, isThreaded));

    /// <summary>Reports that everything in flight has been received.</summary>
    public void Drained(int epoch) => Send(new Drained(epoch));

    /// <summary>Reports that the image is whole and flushed.</summary>
    /// <param name="epoch">Number of the checkpoint.</param>
    /// <param name="bytes">Length of the file in bytes.</param>
    /// <param name="checksum">Checksum of the image, as <c>ImageWriter.Write</c> returned it.</param>
    public void Written(int epoch, long bytes, ulong checksum) => Send(new Written(epoch, bytes, checksum));

    /// <summary>Reports that the image could not be written, and why.</summary>
    public void WriteFailed(int epoch, string sentence) => Send(new WriteFailed(epoch, sentence));

    /// <summary>Reports that this rank cannot be saved now, and why.</summary>
    public void Refused(int epoch, string sentence) => Send(new Refused(epoch, sentence));

    /// <summary>
    /// Says that the rank has put away everything of a checkpoint after its Resume. The next intent is held back until then, so that it never meets
    /// the end of the one before.
    /// </summary>
    public void CheckpointOver(int epoch)
    {
        lock (_directiveGate)
        {
            _overEpoch = Math.Max(_overEpoch, epoch);
            Monitor.PulseAll(_directiveGate);
        }
    }

    /// <summary>Reports that the rank enters MPI_Finalize.</summary>
    public void Finalizing() => Send(new Finalizing());

    /// <summary>Reports that the program ends; the loss of the connection means nothing after it.</summary>
    public void Goodbye(int exitCode)
    {
        _ending = true;
        Send(new Goodbye(exitCode));
    }

    /// <summary>Takes the next directive of a checkpoint, waiting for it.</summary>
    /// <param name="epoch">Number of the checkpoint; those of earlier ones are dropped.</param>
    /// <param name="timeoutMs">Longest wait in milliseconds; negative: no limit.</param>
    /// <returns>The directive, or one of kind None when the time is over.</returns>
    public Directive WaitDirective(int epoch, int timeoutMs)
    {
        long start = Stopwatch.GetTimestamp();
        lock (_directiveGate)
        {
            while (true)
            {
                if (Take(epoch) is { } directive)
                {
                    return directive;
                }

                int left = timeoutMs < 0 ? Timeout.Infinite : timeoutMs - (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (timeoutMs >= 0 && left <= 0)
                {
                    return Directive.None;
                }

                Monitor.Wait(_directiveGate, left);
            }
        }
    }

    /// <summary>Takes the next directive of a checkpoint when there is one.</summary>
    public bool TryDirective(int epoch, out Directive directive)
    {
        lock (_directiveGate)
        {
            directive = Take(epoch) ?? Directive.None;
        }

        return directive.Kind != DirectiveKind.None;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ending = true;
        _socket.Shutdown();
    }

    /// <summary>Waits for the challenge, greets, checks the coordinator's proof; returns bytes that came after it.</summary>
    private static ReadOnlyMemory<byte> Greet(RankSocket socket, string secret, Hello hello)
    {
        ReadOnlyMemory<byte> received = default;
        byte[] coordinatorNonce = Receive(socket, ref received) switch
        {
            Challenge challenge => challenge.Nonce,
            var other => throw Unexpected(other),
        };
        Hello greeting = hello with { Nonce = JobSecret.RandomBytes(JobSecret.NonceBytes) };
        socket.Send(MessageCodec.ToFrame(greeting with { Proof = JobSecret.ProofOfRank(secret, coordinatorNonce, greeting) }));
        switch (Receive(socket, ref received))
        {
            case Welcome welcome when JobSecret.Matches(welcome.Proof, JobSecret.ProofOfCoordinator(secret, coordinatorNonce, greeting.Nonce)):
                return received;
            case Welcome:
                throw new FalseCoordinatorException("Whoever answers there does not know the job's secret.");
            case Rejected rejected:
                throw new RankRejectedException($"The coordinator refuses rank {hello.Rank}: {rejected.Sentence}");
            case var other:
                throw Unexpected(other);
        }
    }

    private static IOException Unexpected(Message message) =>
        new($"The coordinator sent {message.GetType().Name}, which has no place in a greeting.");

    private static Message Receive(RankSocket socket, ref ReadOnlyMemory<byte> received)
    {
        Message message;
        while (!MessageCodec.TryTake(ref received, MessageCodec.LongestGreeting, out message))
        {
            if (!ReceiveMore(socket, ref received))
            {
                throw new IOException("The coordinator closed the connection during the greeting.");
            }
        }

        return message;
    }

    private static bool ReceiveMore(RankSocket socket, ref ReadOnlyMemory<byte> received)
    {
        var buffer = new byte[received.Length + ReceiveBufferBytes];
        received.CopyTo(buffer);
        int count = socket.Receive(buffer.AsSpan(received.Length));
        received = buffer.AsMemory(0, received.Length + count);
        return count > 0;
    }

    private void Listen()
    {
        RankSocket.BlockApplicationSignals();
        string reason = "it closed the connection";
        try
        {
            do
            {
                while (MessageCodec.TryTake(ref _received, MessageCodec.LongestFrame, out Message message))
                {
                    Handle(message);
                }
            }
            while (ReceiveMore(_socket, ref _received));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            reason = exception.Message;
        }

        Lose(reason);
        lock (_sendGate)
        {
            // Under the lock, so that no sender can meet the number after the kernel has given it to somebody else.
            _socket.Dispose();
        }
    }

    private void Handle(Message message)
    {
        if (message is Intent intent)
        {
            AwaitEndOfLast();
            _intentEpoch = intent.Epoch;
            _events.OnIntent(intent.Epoch, intent.Directory);
            return;
        }

        Directive directive = Directive.FromMessage(message)
            ?? throw new IOException($"The coordinator sent {message.GetType().Name}, which a rank does not expect.");
        lock (_directiveGate)
        {
            _directives.Enqueue(directive);
            Monitor.PulseAll(_directiveGate);
        }
    }

    /// <summary>Waits until the application's thread is through with the checkpoint before.</summary>
    private void AwaitEndOfLast()
    {
        lock (_directiveGate)
        {
            while (_overEpoch < _intentEpoch)
            {
                // The clock starts when the thread has taken the Resume; before that it is still in the middle.
                int left = _resumedAt == 0 ? Timeout.Infinite : LongestHoldMs - (int)Stopwatch.GetElapsedTime(_resumedAt).TotalMilliseconds;
                if (_resumedAt != 0 && left <= 0)
                {
                    break;
                }

                Monitor.Wait(_directiveGate, left);
            }

            _resumedAt = 0;
        }
    }

    private Directive? Take(int epoch)
    {
        // What an earlier checkpoint left behind is dropped; what belongs to a later one stays for whoever asks for that.
        while (_directives.TryPeek(out Directive? directive) && directive.Epoch <= epoch)
        {
            _directives.Dequeue();
            if (directive.Epoch == epoch)
            {
                if (directive.Kind == DirectiveKind.Resume)
                {
                    _resumedAt = Stopwatch.GetTimestamp();
                    Monitor.PulseAll(_directiveGate);
                }

                return directive;
            }
        }

        // Whoever asks for an epoch after the coordinator is gone must not wait for ever.
        return _connected ? null : new Directive(DirectiveKind.Resume, epoch, [], false, "The coordinator is lost.");
    }

    private void Send(Message message)
    {
        if (!_connected)
        {
            return;
        }

        byte[] frame = MessageCodec.ToFrame(message);
        try
        {
            lock (_sendGate)
            {
                _socket.Send(frame);
            }
        }
        catch (IOException exception)
        {
            Lose(exception.Message);
            _socket.Shutdown();
        }
    }

    /// <summary>Marks the coordinator as lost, lets a checkpoint under way end, and says so once.</summary>
    private void Lose(string reason)
    {
        bool first;
        lock (_directiveGate)
        {
            first = _connected;
            _connected = false;
            Monitor.PulseAll(_directiveGate);
        }

        if (first && !_ending)
        {
            RankSocket.WriteErrorLine($"mana: the coordinator is lost ({reason.TrimEnd('.')}); the job continues without checkpoints.");
        }
    }
}

/// <summary>Somebody answers at the coordinator's address who cannot prove the job's secret.</summary>
public sealed class FalseCoordinatorException : IOException
{
    /// <summary>An error with a sentence.</summary>
    public FalseCoordinatorException(string message)
        : base(message)
    {
    }
}

/// <summary>The coordinator refused the rank; another address would not help.</summary>
public sealed class RankRejectedException : IOException
{
    /// <summary>An error with the coordinator's sentence.</summary>
    public RankRejectedException(string message)
        : base(message)
    {
    }
}
