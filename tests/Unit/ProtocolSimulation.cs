// A deterministic simulator of a whole job: ranks run random programs of collectives and messages with two-phase collectives as the real ranks have
// them, connections deliver late, and the real CheckpointProtocol decides. One seed gives one run, so a failure is repeated by its seed.
//
// One step of the simulation is one atomic step of one participant: an application thread, a listener thread, a connection, the storage, the clock.
// What a rank does between "publish that phase two begins" and "look at the work flag" is several steps, because that window is where the races are.

using System;
using System.Collections.Generic;
using System.Linq;
using Mana.Coordination;

namespace Mana.Tests.Unit;

/// <summary>What goes wrong on purpose in a simulated job.</summary>
[Flags]
public enum SimulatedFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ranks are killed.</summary>
    Kills = 1,

    /// <summary>Ranks refuse or fail to write, storage fails, time jumps.</summary>
    Failures = 2,

    /// <summary>Ranks report no collectives: a defect that the simulation must notice, to prove that it can.</summary>
    HiddenLag = 4,
}

/// <summary>A defect that a simulated run has shown.</summary>
public sealed class SimulationException(string message) : Exception(message);

/// <summary>One simulated job.</summary>
public sealed class ProtocolSimulation
{
    private const int MostSteps = 400_000;
    private const int LargestClockStepMs = 50;

    private readonly Random _random;
    private readonly SimulatedFaults _faults;
    private readonly CheckpointProtocol _protocol;
    private readonly SimulatedRank[] _ranks;
    private readonly List<int[]> _communicators = [];
    private readonly Dictionary<CollectiveNumber, Collective> _collectives = [];
    private readonly Queue<ProtocolEvent> _storage = new();
    private readonly List<(int From, int To, int Id)> _inFlight = [];
    private readonly HashSet<long> _openRequests = [];
    private long _nowMs;
    private long _lastRequest;
    private int _directories;
    private bool _stopped;
    private bool _anyKilled;

    /// <summary>Checkpoints that became whole.</summary>
    public int Committed { get; private set; }

    /// <summary>Checkpoints that were abandoned.</summary>
    public int Abandoned { get; private set; }

    /// <summary>Times that a rank had to proceed because it was behind.</summary>
    public int Proceeds { get; private set; }

    public ProtocolSimulation(int seed, SimulatedFaults faults)
    {
        _random = new Random(seed);
        _faults = faults;
        int worldSize = _random.Next(1, 7);
        _protocol = new CheckpointProtocol(new ProtocolLimits(200_000, 200_000, 200_000, _random.Next(2) == 0 ? 0 : _random.Next(50, 2000)), 1);
        _ranks = [.. Enumerable.Range(0, worldSize).Select(rank => new SimulatedRank(rank))];
        CreatePrograms(worldSize);
    }

    /// <summary>Runs the job to its end.</summary>
    public void Run()
    {
        foreach (SimulatedRank rank in _ranks)
        {
            Feed(new RankConnected(new Hello("sim", rank.Number, _ranks.Length, 100 + rank.Number, "host", "mpi", "program")));
        }

        for (int step = 0; step < MostSteps; step++)
        {
            if (IsOver())
            {
                Check(_openRequests.Count == 0, "a request was never answered");
                Check(_directories == 0, "a temporary directory was left behind");
                return;
            }

            Step();
        }

        throw new SimulationException($"the job did not end in {MostSteps} steps: coordinator {_protocol.State}; " +
            string.Join("; ", _ranks.Select(rank => rank.ToString())));
    }

    private bool IsOver()
    {
        bool quiet = _ranks.All(rank => rank.ToCoordinator.Count == 0 && (rank.IsDead || rank.FromCoordinator.Count == 0)) && _storage.Count == 0;
        if (!quiet || _protocol.State is not (ProtocolState.Idle or ProtocolState.Ending or ProtocolState.Stopping))
        {
            return false;
        }

        if (_stopped)
        {
            return _ranks.All(rank => rank.IsDead);
        }

        // After a kill the living may wait for the dead for ever, as in any MPI job; but none may be left parked.
        return _anyKilled
            ? _ranks.All(rank => rank.IsDead || rank.Inside is not null || (!rank.IsParked && rank.WorkFlag == 0))
            : _ranks.All(rank => rank.IsDone && rank.WorkFlag == 0);
    }

    private void Step()
    {
        int choice = _random.Next(100);
        SimulatedRank rank = _ranks[_random.Next(_ranks.Length)];
        if (choice < 50)
        {
            StepApplication(rank);
        }
        else if (choice < 70)
        {
            DeliverToRank(rank);
        }
        else if (choice < 88)
        {
            DeliverToCoordinator(rank);
        }
        else if (choice < 93)
        {
            if (_storage.TryDequeue(out ProtocolEvent? answer))
            {
                Feed(answer);
            }
        }
        else if (choice < 97)
        {
            bool jump = _faults.HasFlag(SimulatedFaults.Failures) && _random.Next(2000) == 0;
            _nowMs += jump ? 300_000 : _random.Next(LargestClockStepMs);
            Feed(new Tick(_nowMs));
        }
        else if (choice == 97)
        {
            MessageArrives();
        }
        else if (choice == 98)
        {
            if (_random.Next(8) == 0 && _openRequests.Count < 3)
            {
                _openRequests.Add(++_lastRequest);
                Feed(new CheckpointWanted(_lastRequest, _random.Next(40) == 0, 0));
            }
        }
        else if (_faults.HasFlag(SimulatedFaults.Kills) && _random.Next(1500) == 0)
        {
            Kill(rank);
        }
    }

    private void Kill(SimulatedRank rank)
    {
        if (!rank.IsDead)
        {
            rank.IsDead = true;
            _anyKilled = true;
            rank.ToCoordinator.Enqueue(null);
        }
    }

    // The coordinator.

    private void Feed(ProtocolEvent happened)
    {
        foreach (ProtocolAction action in _protocol.Handle(happened))
        {
            switch (action)
            {
                case SendToRank send:
                    Observe(send.Message);
                    _ranks[send.Rank].FromCoordinator.Enqueue(send.Message);
                    break;
                case PrepareStorage prepare when Fails(30):
                    _storage.Enqueue(new StorageFailed(prepare.Epoch, "no space"));
                    break;
                case PrepareStorage prepare:
                    _directories++;
                    _storage.Enqueue(new StorageReady(prepare.Epoch, "directory"));
                    break;
                case CommitStorage commit when Fails(30):
                    _storage.Enqueue(new StorageFailed(commit.Epoch, "no space"));
                    break;
                case CommitStorage commit:
                    Check(commit.Ranks.Count == _ranks.Length, "a commit without all ranks");
                    Check(commit.Ranks.All(result => result.Checksum == (ulong)commit.Epoch), "a commit with an image of another checkpoint");
                    _directories--;
                    _storage.Enqueue(new StorageCommitted(commit.Epoch, "directory"));
                    break;
                case AbandonStorage:
                    _directories--;
                    Abandoned++;
                    break;
                case ReplyToRequest reply:
                    Check(_openRequests.Remove(reply.RequestId), "a request was answered twice");
                    break;
                case Announce:
                    break;
                default:
                    throw new SimulationException($"unknown action {action.GetType().Name}");
            }
        }
    }

    private void Observe(Message message)
    {
        switch (message)
        {
            case Drain:
                CheckCut();
                break;
            case Proceed:
                Proceeds++;
                break;
            case Resume { Committed: true }:
                Committed++;
                break;
            case Stop:
                Committed++;
                _stopped = true;
                break;
        }
    }

    /// <summary>The heart of it: no collective is half-way and nobody runs.</summary>
    private void CheckCut()
    {
        foreach (SimulatedRank rank in _ranks)
        {
            Check(rank.IsDead || rank.IsParked, $"drain while rank {rank.Number} is not parked");
            Check(rank.Inside is null && rank.Published is null, $"drain while rank {rank.Number} is in phase two");
        }

        foreach ((CollectiveNumber number, Collective collective) in _collectives)
        {
            int entered = collective.Entered.Count;
            Check(
                entered == 0 || entered == _communicators[(int)number.Communicator - 1].Length,
                $"drain although only {entered} members have entered collective {number.Sequence} of communicator {number.Communicator}");
        }
    }

    private bool Fails(int oneIn) => _faults.HasFlag(SimulatedFaults.Failures) && _random.Next(oneIn) == 0;

    // The connections.

    private void DeliverToCoordinator(SimulatedRank rank)
    {
        if (rank.ToCoordinator.TryDequeue(out Message? message))
        {
            Feed(message is null ? new RankLost(rank.Number, "killed") : new RankSpoke(rank.Number, message));
        }
    }

    private void DeliverToRank(SimulatedRank rank)
    {
        if (rank.IsDead)
        {
            rank.FromCoordinator.Clear();
            return;
        }

        // The listener: the flag first, then the look at the position; the application may move in between, and between look and report.
        if (rank.SeenPosition is { } seen)
        {
            rank.Say(seen);
            rank.SeenPosition = null;
        }
        else if (rank.ListenerMustLook)
        {
            rank.ListenerMustLook = false;
            CollectiveNumber? inside = rank.Inside ?? rank.Published;
            rank.SeenPosition = new CollectivePosition(rank.WorkFlag, inside?.Communicator ?? 0, inside?.Sequence ?? 0, inside is not null);
        }
        else if (rank.FromCoordinator.TryDequeue(out Message? message))
        {
            if (message is Intent intent)
            {
                Check(rank.WorkFlag == 0 || rank.Directives.Count > 0, "an intent while another checkpoint is under way");
                rank.PendingIntents.Enqueue(intent.Epoch);
            }
            else
            {
                rank.Directives.Enqueue(Directive.FromMessage(message) ?? throw new SimulationException("no directive"));
            }
        }

        if (rank.WorkFlag == 0 && rank.PendingIntents.TryDequeue(out int epoch))
        {
            rank.WorkFlag = epoch;
            rank.ListenerMustLook = true;
        }
    }

    // The application thread of a rank.

    private void StepApplication(SimulatedRank rank)
    {
        if (rank.IsDead || (rank.IsDone && rank.WorkFlag == 0))
        {
            return;
        }

        if (rank.WorkFlag == 0)
        {
            rank.Targets.Clear();
        }

        if (rank.IsParked)
        {
            FollowDirective(rank);
        }
        else if (rank.Inside is { } inside)
        {
            if (_collectives[inside].CanLeave(rank.Number, _communicators[(int)inside.Communicator - 1]))
            {
                rank.Inside = null;
                rank.OperationIsDone = true;
            }
        }
        else if (rank.Published is { } published)
        {
            EnterOrRetract(rank, published);
        }
        else if (FirstReady(rank) is { } ready)
        {
            rank.Published = ready;
        }
        else if (rank.WorkFlag != 0)
        {
            Check(rank.TargetsAreMet, $"rank {rank.Number} cannot reach its targets without running the application");
            Park(rank);
        }
        else
        {
            Execute(rank);
        }
    }

    private void EnterOrRetract(SimulatedRank rank, CollectiveNumber number)
    {
        rank.Published = null;
        if (rank.WorkFlag != 0 && !rank.MayEnter(number))
        {
            return;
        }

        Collective collective = _collectives[number];
        collective.Entered.Add(rank.Number);
        rank.Entered[number.Communicator] = number.Sequence;
        rank.Pending[number.Communicator].Dequeue();
        if (rank.WaitingFor == number)
        {
            rank.Inside = number;
            rank.WaitingFor = null;
        }
    }

    /// <summary>A collective whose barrier is complete and which the rank may enter.</summary>
    private CollectiveNumber? FirstReady(SimulatedRank rank)
    {
        foreach ((ulong communicator, Queue<CollectiveNumber> pending) in rank.Pending)
        {
            if (pending.TryPeek(out CollectiveNumber number)
                && _collectives[number].Arrived.Count == _communicators[(int)communicator - 1].Length
                && (rank.WorkFlag == 0 || rank.MayEnter(number)))
            {
                return number;
            }
        }

        return null;
    }

    private void Park(SimulatedRank rank)
    {
        rank.IsParked = true;
        rank.Targets.Clear();
        if (Fails(200))
        {
            rank.Say(new Refused(rank.WorkFlag, "cannot be saved"));
            return;
        }

        CollectiveNumber[] entered = _faults.HasFlag(SimulatedFaults.HiddenLag)
            ? []
            : [.. rank.Entered.Select(pair => new CollectiveNumber(pair.Key, pair.Value))];
        rank.Say(new Parked(rank.WorkFlag, entered, rank.WaitingFor));
    }

    private void FollowDirective(SimulatedRank rank)
    {
        if (!rank.Directives.TryPeek(out Directive? directive))
        {
            return;
        }

        Check(directive.Epoch == rank.WorkFlag, $"rank {rank.Number} got {directive.Kind} of checkpoint {directive.Epoch} during {rank.WorkFlag}");
        rank.Directives.Dequeue();
        switch (directive.Kind)
        {
            case DirectiveKind.Proceed:
                rank.IsParked = false;
                foreach (CollectiveNumber target in directive.Targets)
                {
                    rank.Targets[target.Communicator] = target.Sequence;
                }

                break;
            case DirectiveKind.Drain:
                Receive(rank);
                rank.Say(new Drained(rank.WorkFlag));
                break;
            case DirectiveKind.Write:
                // Where the checkpoint has been abandoned meanwhile others may run and send again, and nobody will use this image.
                bool counts = _protocol.State == ProtocolState.Writing && _protocol.Epoch == rank.WorkFlag;
                Check(!counts || !_inFlight.Any(message => message.To == rank.Number), "an image is written while a message is in flight");
                rank.Say(Fails(100) ? new WriteFailed(rank.WorkFlag, "no space") : new Written(rank.WorkFlag, 1000, (ulong)rank.WorkFlag));
                break;
            case DirectiveKind.Resume:
                rank.WorkFlag = 0;
                rank.IsParked = false;
                break;
            case DirectiveKind.Stop:
                rank.IsDead = true;
                rank.ToCoordinator.Enqueue(null);
                break;
        }
    }

    private void Execute(SimulatedRank rank)
    {
        if (rank.OperationIsDone)
        {
            rank.OperationIsDone = false;
            rank.Next++;
            return;
        }

        if (rank.WaitingFor is not null)
        {
            return;
        }

        Operation operation = rank.Program[rank.Next];
        switch (operation.Kind)
        {
            case OperationKind.Compute:
                rank.Next++;
                break;
            case OperationKind.Send:
                _inFlight.Add((rank.Number, operation.Argument, operation.Identity));
                rank.Next++;
                break;
            case OperationKind.Receive:
                rank.Next += rank.Received.Remove(operation.Identity) ? 1 : 0;
                break;
            case OperationKind.Collective:
                rank.WaitingFor = Arrive(rank, (ulong)operation.Argument);
                break;
            case OperationKind.StartCollective:
                Arrive(rank, (ulong)operation.Argument);
                rank.Next++;
                break;
            case OperationKind.CompleteCollectives:
                rank.Next += rank.Pending.Values.All(pending => pending.Count == 0) ? 1 : 0;
                break;
        }
    }

    private CollectiveNumber Arrive(SimulatedRank rank, ulong communicator)
    {
        var number = new CollectiveNumber(communicator, rank.Started[communicator] + 1);
        rank.Started[communicator] = number.Sequence;
        if (!_collectives.TryGetValue(number, out Collective? collective))
        {
            int[] members = _communicators[(int)communicator - 1];
            int early = _random.Next(3) == 0 ? members[_random.Next(members.Length)] : -1;
            _collectives.Add(number, collective = new Collective(early));
        }

        collective.Arrived.Add(rank.Number);
        rank.Pending[communicator].Enqueue(number);
        return number;
    }

    private void MessageArrives()
    {
        if (_inFlight.Count > 0)
        {
            (int From, int To, int Id) message = _inFlight[_random.Next(_inFlight.Count)];
            _inFlight.Remove(message);
            _ranks[message.To].Received.Add(message.Id);
        }
    }

    private void Receive(SimulatedRank rank)
    {
        foreach ((int From, int To, int Id) message in _inFlight.Where(message => message.To == rank.Number).ToList())
        {
            _inFlight.Remove(message);
            rank.Received.Add(message.Id);
        }
    }

    // Programs: one order of operations for the whole job, so that every program can end.

    private void CreatePrograms(int worldSize)
    {
        _communicators.Add([.. Enumerable.Range(0, worldSize)]);
        for (int more = _random.Next(4); more > 0; more--)
        {
            int[] members = [.. Enumerable.Range(0, worldSize).Where(_ => _random.Next(2) == 0)];
            if (members.Length > 0)
            {
                _communicators.Add(members);
            }
        }

        for (int index = 0; index < _communicators.Count; index++)
        {
            foreach (int member in _communicators[index])
            {
                _ranks[member].Join((ulong)index + 1);
            }
        }

        int length = _random.Next(5, 60);
        for (int i = 0; i < length; i++)
        {
            AddOperation(worldSize, i);
        }

        foreach (SimulatedRank rank in _ranks)
        {
            rank.Program.Add(new Operation(OperationKind.CompleteCollectives, 0, 0));
        }
    }

    private void AddOperation(int worldSize, int identity)
    {
        int index = _random.Next(_communicators.Count);
        switch (_random.Next(6))
        {
            case 0:
                _ranks[_random.Next(worldSize)].Program.Add(new Operation(OperationKind.Compute, 0, 0));
                break;
            case 1:
                int from = _random.Next(worldSize);
                int to = _random.Next(worldSize);
                _ranks[from].Program.Add(new Operation(OperationKind.Send, to, identity));
                _ranks[to].Program.Add(new Operation(OperationKind.Receive, from, identity));
                break;
            case 2:
                foreach (int member in _communicators[index])
                {
                    _ranks[member].Program.Add(new Operation(OperationKind.StartCollective, index + 1, 0));
                }

                break;
            case 3:
                foreach (int member in _communicators[0])
                {
                    _ranks[member].Program.Add(new Operation(OperationKind.CompleteCollectives, 0, 0));
                }

                break;
            default:
                foreach (int member in _communicators[index])
                {
                    _ranks[member].Program.Add(new Operation(OperationKind.Collective, index + 1, 0));
                }

                break;
        }
    }

    private static void Check(bool condition, string what)
    {
        if (!condition)
        {
            throw new SimulationException(what);
        }
    }

    private enum OperationKind
    {
        Compute,
        Send,
        Receive,
        Collective,
        StartCollective,
        CompleteCollectives,
    }

    private readonly record struct Operation(OperationKind Kind, int Argument, int Identity);

    /// <summary>A collective; one member may leave it before the others have entered, as the root of a broadcast does.</summary>
    private sealed class Collective(int leavesEarly)
    {
        public HashSet<int> Arrived { get; } = [];

        public HashSet<int> Entered { get; } = [];

        public bool CanLeave(int rank, int[] members) => rank == leavesEarly || Entered.Count == members.Length;
    }

    private sealed class SimulatedRank(int number)
    {
        public int Number { get; } = number;

        public List<Operation> Program { get; } = [];

        public int Next { get; set; }

        public bool OperationIsDone { get; set; }

        public bool IsDone => Next == Program.Count;

        public bool IsDead { get; set; }

        public bool IsParked { get; set; }

        public int WorkFlag { get; set; }

        public bool ListenerMustLook { get; set; }

        public CollectivePosition? SeenPosition { get; set; }

        public CollectiveNumber? Published { get; set; }

        public CollectiveNumber? Inside { get; set; }

        public CollectiveNumber? WaitingFor { get; set; }

        public SortedDictionary<ulong, long> Started { get; } = [];

        public SortedDictionary<ulong, long> Entered { get; } = [];

        public SortedDictionary<ulong, Queue<CollectiveNumber>> Pending { get; } = [];

        public Dictionary<ulong, long> Targets { get; } = [];

        public HashSet<int> Received { get; } = [];

        public Queue<Message?> ToCoordinator { get; } = new();

        public Queue<Message> FromCoordinator { get; } = new();

        public Queue<Directive> Directives { get; } = new();

        public Queue<int> PendingIntents { get; } = new();

        public bool TargetsAreMet => Targets.All(target => Entered[target.Key] >= target.Value);

        public bool MayEnter(CollectiveNumber number) => Targets.TryGetValue(number.Communicator, out long target) && number.Sequence <= target;

        public void Join(ulong communicator)
        {
            Started[communicator] = 0;
            Entered[communicator] = 0;
            Pending[communicator] = new Queue<CollectiveNumber>();
        }

        public void Say(Message message) => ToCoordinator.Enqueue(message);

        public override string ToString() =>
            $"rank {Number}: {Next}/{Program.Count}{(IsDead ? " dead" : "")}{(IsParked ? " parked" : "")} flag {WorkFlag} inside {Inside} waits {WaitingFor}";
    }
}
