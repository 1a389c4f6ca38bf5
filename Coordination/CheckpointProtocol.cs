// The coordinator's side of a checkpoint as a state machine without clock, socket or randomness: events go in, actions come out.
//
//   Gathering -> Idle -> Preparing -> Intent -> Draining -> Writing -> Committing -> Idle, or Stopping
//                  ^________|___________|_________|____________|___________|  abandoned: everybody alive gets Resume(committed: false)
//   Ending is reached from everywhere once a rank finalises, ends or is lost.
//
// Invariants: a rank gets exactly one Resume or Stop for every Intent it got, as long as it is connected. Drain is sent only when every rank is parked
// and no member of a communicator has entered a collective's phase two which another member has not (see CollectiveCut).

using System;
using System.Collections.Generic;
using System.Linq;

namespace Mana.Coordination;

/// <summary>Decides what happens in a checkpoint.</summary>
public sealed class CheckpointProtocol
{
    private readonly ProtocolLimits _limits;
    private readonly List<CheckpointWanted> _waiting = [];
    private readonly List<CheckpointWanted> _served = [];
    private List<ProtocolAction> _actions = [];
    private RankState?[] _ranks = [];
    private CollectiveCut _cut = new(0);
    private int _remaining;
    private long _nowMs;
    private long _beganMs;
    private long _deadlineMs;
    private long _overallDeadlineMs;
    private long _nextIntervalMs;
    private string _endingReason = "";

    /// <summary>A coordinator that waits for its ranks.</summary>
    /// <param name="limits">Limits of the phases.</param>
    /// <param name="firstEpoch">Number of the first checkpoint.</param>
    public CheckpointProtocol(ProtocolLimits limits, int firstEpoch)
    {
        _limits = limits;
        Epoch = firstEpoch - 1;
    }

    /// <summary>Where the coordinator stands.</summary>
    public ProtocolState State { get; private set; } = ProtocolState.Gathering;

    /// <summary>Number of the checkpoint under way, or of the last one that was tried.</summary>
    public int Epoch { get; private set; }

    /// <summary>Number of the last whole checkpoint; 0 when there is none.</summary>
    public int LastCommitted { get; private set; }

    /// <summary>How the last checkpoint ended, in a sentence.</summary>
    public string LastSentence { get; private set; } = "";

    /// <summary>Ranks of the job; 0 before the first connected.</summary>
    public int WorldSize => _ranks.Length;

    /// <summary>Ranks connected now.</summary>
    public int Connected { get; private set; }

    /// <summary>True once ranks were connected and none is any more.</summary>
    public bool AllGone => WorldSize > 0 && Connected == 0;

    /// <summary>True while a checkpoint is under way.</summary>
    public bool Active => State is ProtocolState.Preparing or ProtocolState.Intent or ProtocolState.Draining or ProtocolState.Writing or ProtocolState.Committing;

    /// <summary>What a connected or lost rank said about itself; null before it connected.</summary>
    public Hello? HelloOf(int rank) => rank >= 0 && rank < _ranks.Length ? _ranks[rank]?.Hello : null;

    /// <summary>Why a rank that greets now cannot be part of the job; empty when it can.</summary>
    public string ReasonToReject(Hello hello)
    {
        if (hello.WorldSize < 1 || hello.Rank < 0 || hello.Rank >= hello.WorldSize)
        {
            return $"there is no rank {hello.Rank} of {hello.WorldSize}.";
        }

        if (WorldSize > 0 && hello.WorldSize != WorldSize)
        {
            return $"it says that the job has {hello.WorldSize} ranks, and others said {WorldSize}.";
        }

        if (HelloOf(hello.Rank) is { } other)
        {
            return $"rank {hello.Rank} has connected already, from {other.Host} with process {other.ProcessId}.";
        }

        return State == ProtocolState.Gathering ? "" : $"the job is {State} and takes no new ranks.";
    }

    /// <summary>Takes one event and says what to do, in order.</summary>
    public IReadOnlyList<ProtocolAction> Handle(ProtocolEvent happened)
    {
        _actions = [];
        switch (happened)
        {
            case Tick e:
                OnTick(e.NowMs);
                break;
            case RankConnected e:
                OnConnected(e.Hello);
                break;
            case RankSpoke e when _ranks[e.Rank] is { Connected: true } rank:
                OnMessage(rank, e.Message);
                break;
            case RankSpoke:
                break;
            case RankLost e when _ranks[e.Rank] is { Connected: true } rank:
                OnLost(rank, e.Reason);
                break;
            case RankLost:
                break;
            case CheckpointWanted e:
                OnWanted(e);
                break;
            case StorageReady e when e.Epoch == Epoch && State == ProtocolState.Preparing:
                OnStorageReady(e.Directory);
                break;
            case StorageReady e:
                // The checkpoint was abandoned while its directory was being made.
                _actions.Add(new AbandonStorage(e.Epoch));
                break;
            case StorageCommitted e when e.Epoch == Epoch && State == ProtocolState.Committing:
                OnCommitted(e.Directory);
                break;
            case StorageFailed e when e.Epoch == Epoch && State is ProtocolState.Preparing or ProtocolState.Committing:
                Abandon(e.Sentence);
                break;
            case StorageFailed e:
                _actions.Add(new Announce(e.Sentence));
                break;
            default:
                throw new ArgumentException($"{happened.GetType().Name} has no meaning in state {State}.", nameof(happened));
        }

        return _actions;
    }

    private void OnTick(long nowMs)
    {
        _nowMs = Math.Max(_nowMs, nowMs);
        bool phaseOver = State is ProtocolState.Intent or ProtocolState.Draining or ProtocolState.Writing && _nowMs >= Math.Min(_deadlineMs, _overallDeadlineMs);
        if (phaseOver)
        {
            Abandon($"it took longer than allowed ({(_nowMs - _beganMs) / 1000.0:0.0} s); {DescribeMissing()}.");
        }
        else if (State == ProtocolState.Idle && _limits.IntervalMs > 0 && _nowMs >= _nextIntervalMs)
        {
            Begin();
        }
    }

    private void OnConnected(Hello hello)
    {
        if (ReasonToReject(hello) is { Length: > 0 } reason)
        {
            throw new ArgumentException($"The driver must not connect rank {hello.Rank}: {reason}", nameof(hello));
        }

        if (_ranks.Length == 0)
        {
            _ranks = new RankState?[hello.WorldSize];
        }

        _ranks[hello.Rank] = new RankState(hello);
        Connected++;
        if (Connected == WorldSize)
        {
            State = ProtocolState.Idle;
            _nextIntervalMs = _nowMs + _limits.IntervalMs;
            BeginWhenWanted();
        }
    }

    private void OnWanted(CheckpointWanted wanted)
    {
        switch (State)
        {
            case ProtocolState.Gathering:
                Refuse(wanted, $"{Connected} of {(WorldSize == 0 ? "an unknown number of" : WorldSize)} ranks have connected so far; try again when the job has started.");
                break;
            case ProtocolState.Stopping:
                Refuse(wanted, "the job is ending after its last checkpoint.");
                break;
            case ProtocolState.Ending:
                Refuse(wanted, _endingReason);
                break;
            default:
                _waiting.Add(wanted);
                BeginWhenWanted();
                break;
        }
    }

    private void OnMessage(RankState rank, Message message)
    {
        switch (message)
        {
            case Finalizing:
                End($"rank {rank.Hello.Rank} is in MPI_Finalize.");
                break;
            case Goodbye:
                rank.SaidGoodbye = true;
                End($"rank {rank.Hello.Rank} has ended.");
                break;
            case CollectivePosition m when m.Epoch == Epoch && State == ProtocolState.Intent:
                _cut.Position(rank.Hello.Rank, m);
                Advance();
                break;
            case Parked m when m.Epoch == Epoch && State == ProtocolState.Intent:
                _cut.Parked(rank.Hello.Rank, m);
                Advance();
                break;
            case Drained m when m.Epoch == Epoch && State == ProtocolState.Draining && !rank.HasDrained:
                rank.HasDrained = true;
                if (--_remaining == 0)
                {
                    Enter(ProtocolState.Writing, _limits.WriteMs);
                    Broadcast(new Write(Epoch));
                }

                break;
            case Written m when m.Epoch == Epoch && State == ProtocolState.Writing && rank.Written is null:
                rank.Written = m;
                if (--_remaining == 0)
                {
                    State = ProtocolState.Committing;
                    _actions.Add(new CommitStorage(Epoch, [.. _ranks.Select(r => new RankResult(r!.Hello, r.Written!.Bytes, r.Written.Checksum))]));
                }

                break;
            case WriteFailed m when m.Epoch == Epoch && State == ProtocolState.Writing:
                Abandon($"rank {rank.Hello.Rank} on {rank.Hello.Host} could not write its image: {m.Sentence}");
                break;
            case Refused m when m.Epoch == Epoch && State is ProtocolState.Intent or ProtocolState.Draining or ProtocolState.Writing:
                Abandon($"rank {rank.Hello.Rank} on {rank.Hello.Host} cannot be saved now: {m.Sentence}");
                break;
            case CollectivePosition or Parked or Drained or Written or WriteFailed or Refused:
                // What a rank said before it heard that its checkpoint was abandoned.
                break;
            default:
                _actions.Add(new Announce($"Rank {rank.Hello.Rank} sent {message.GetType().Name}, which a rank has no business to send."));
                break;
        }
    }

    private void OnLost(RankState rank, string reason)
    {
        rank.Connected = false;
        Connected--;
        if (State == ProtocolState.Stopping || rank.SaidGoodbye)
        {
            End($"rank {rank.Hello.Rank} has ended.");
            return;
        }

        string because = reason.Length > 0 ? $" ({reason})" : "";
        End($"rank {rank.Hello.Rank} on {rank.Hello.Host} is lost{because}.");
    }

    /// <summary>A rank leaves the job: what is under way is abandoned, nothing new begins.</summary>
    private void End(string reason)
    {
        if (_endingReason.Length == 0)
        {
            _endingReason = reason;
        }

        if (State is ProtocolState.Stopping or ProtocolState.Ending)
        {
            return;
        }

        if (State == ProtocolState.Committing)
        {
            // All images are whole: the answer of the storage decides, and then the job ends.
            return;
        }

        if (Active)
        {
            Abandon(reason);
        }

        State = ProtocolState.Ending;
        RefuseAllWaiting();
    }

    private void BeginWhenWanted()
    {
        if (State == ProtocolState.Idle && _waiting.Count > 0)
        {
            Begin();
        }
    }

    private void Begin()
    {
        Epoch++;
        State = ProtocolState.Preparing;
        _beganMs = _nowMs;
        _served.AddRange(_waiting);
        _waiting.Clear();
        int shortest = _served.Where(wanted => wanted.TimeoutMs > 0).Select(wanted => wanted.TimeoutMs).DefaultIfEmpty(0).Min();
        _overallDeadlineMs = shortest > 0 ? _nowMs + shortest : long.MaxValue;
        _actions.Add(new PrepareStorage(Epoch));
    }

    private void OnStorageReady(string directory)
    {
        _cut = new CollectiveCut(WorldSize);
        foreach (RankState? rank in _ranks)
        {
            rank!.HasDrained = false;
            rank.Written = null;
        }

        Enter(ProtocolState.Intent, _limits.ParkMs);
        Broadcast(new Intent(Epoch, directory));
    }

    /// <summary>Lets ranks proceed that are behind; drains when all are parked and none is behind.</summary>
    private void Advance()
    {
        foreach ((int rank, IReadOnlyList<CollectiveNumber> targets) in _cut.TakeThoseBehind())
        {
            _actions.Add(new SendToRank(rank, new Proceed(Epoch, targets)));
        }

        if (_cut.IsConsistent)
        {
            Enter(ProtocolState.Draining, _limits.DrainMs);
            Broadcast(new Drain(Epoch));
        }
    }

    private void OnCommitted(string directory)
    {
        LastCommitted = Epoch;
        long bytes = _ranks.Sum(rank => rank!.Written!.Bytes);
        long durationMs = _nowMs - _beganMs;
        bool stop = _served.Exists(wanted => wanted.Stop);
        LastSentence = $"Checkpoint {Epoch} is whole: {directory}, {WorldSize} ranks, {bytes / 1e6:0.0} MB, {durationMs / 1000.0:0.00} s.";
        _actions.Add(new Announce(LastSentence));
        Broadcast(stop ? new Stop(Epoch) : new Resume(Epoch, true, ""));
        Serve(new CheckpointReply(true, Epoch, directory, bytes, durationMs, ""));
        Leave(stop ? ProtocolState.Stopping : ProtocolState.Idle);
    }

    private void Abandon(string reason)
    {
        LastSentence = $"Checkpoint {Epoch} was abandoned: {reason}";
        _actions.Add(new Announce(LastSentence));
        if (State != ProtocolState.Preparing)
        {
            Broadcast(new Resume(Epoch, false, LastSentence));
            _actions.Add(new AbandonStorage(Epoch));
        }

        Serve(new CheckpointReply(false, Epoch, "", 0, _nowMs - _beganMs, LastSentence));
        Leave(ProtocolState.Idle);
    }

    /// <summary>Ends a checkpoint, whole or abandoned.</summary>
    private void Leave(ProtocolState next)
    {
        _nextIntervalMs = _nowMs + _limits.IntervalMs;
        State = next;
        if (next == ProtocolState.Stopping)
        {
            _endingReason = "the job has been stopped after its last checkpoint.";
            RefuseAllWaiting();
        }
        else if (_endingReason.Length > 0)
        {
            State = ProtocolState.Ending;
            RefuseAllWaiting();
        }
        else
        {
            BeginWhenWanted();
        }
    }

    private void Enter(ProtocolState state, long limitMs)
    {
        State = state;
        _deadlineMs = _nowMs + limitMs;
        _remaining = WorldSize;
    }

    private void Broadcast(Message message)
    {
        for (int rank = 0; rank < _ranks.Length; rank++)
        {
            if (_ranks[rank] is { Connected: true })
            {
                _actions.Add(new SendToRank(rank, message));
            }
        }
    }

    private void Serve(CheckpointReply reply)
    {
        _actions.AddRange(_served.Select(wanted => new ReplyToRequest(wanted.RequestId, reply)));
        _served.Clear();
    }

    private void RefuseAllWaiting()
    {
        foreach (CheckpointWanted wanted in _waiting)
        {
            Refuse(wanted, _endingReason);
        }

        _waiting.Clear();
    }

    private void Refuse(CheckpointWanted wanted, string reason) =>
        _actions.Add(new ReplyToRequest(wanted.RequestId, new CheckpointReply(false, 0, "", 0, 0, $"No checkpoint can begin: {reason}")));

    private string DescribeMissing()
    {
        const int namedAtMost = 8;
        (IEnumerable<int> missing, string what) = State switch
        {
            ProtocolState.Intent => (_cut.NotParked(), "reached no boundary"),
            ProtocolState.Draining => (Where(rank => !rank.HasDrained), "did not drain"),
            _ => (Where(rank => rank.Written is null), "did not finish writing"),
        };
        int[] ranks = [.. missing];
        string more = ranks.Length > namedAtMost ? $" and {ranks.Length - namedAtMost} more" : "";
        return $"{(ranks.Length == 1 ? "rank" : "ranks")} {string.Join(", ", ranks.Take(namedAtMost))}{more} {what}";
    }

    private IEnumerable<int> Where(Func<RankState, bool> condition) =>
        _ranks.Where(rank => rank is not null && condition(rank)).Select(rank => rank!.Hello.Rank);

    private sealed class RankState(Hello hello)
    {
        public Hello Hello { get; } = hello;

        public bool Connected { get; set; } = true;

        public bool SaidGoodbye { get; set; }

        public bool HasDrained { get; set; }

        public Written? Written { get; set; }
    }
}
