// Finds a cut through the job at which no collective is half-way: no member of a communicator has entered the phase two of a collective which another
// member has not. A collective that anybody has entered must be entered by all members; whoever is parked before it proceeds.
//
// Invariants: the demand on a communicator is the highest number that any member has entered, may be inside of, or was told to reach. A rank that was told
// to proceed is not parked until it says so again. The demand sinks only where a rank turns out not to have entered what its position
// suggested, and nobody was told to follow it.
//
// What a rank of one thread has said when it parked stays true until it is told to proceed. Other threads of a rank go on: they may make a communicator and call
// a collective of it after the rank has spoken, and another rank, which no intent had reached yet, may have entered that. Once every rank has parked, all have heard of the
// intent, and nobody enters anything that he is not told to. So ranks with several threads are asked once more then, by a demand for nothing.

using System.Collections.Generic;
using System.Linq;

namespace Mana.Coordination;

/// <summary>Collectives of all ranks in one checkpoint.</summary>
internal sealed class CollectiveCut
{
    private readonly Member[] _members;
    private readonly Dictionary<ulong, long> _issued = [];
    private readonly SortedSet<int> _toExamine = [];
    private Dictionary<ulong, long> _demand = [];
    private int _parked;
    private int _parkedOnce;

    /// <summary>A cut through a job of that many ranks, none of which is parked.</summary>
    public CollectiveCut(int worldSize)
    {
        _members = new Member[worldSize];
        for (int rank = 0; rank < worldSize; rank++)
        {
            _members[rank] = new Member();
        }
    }

    /// <summary>True when all ranks are parked and none is behind. Only meaningful after <see cref="TakeThoseBehind"/>.</summary>
    public bool IsConsistent => _parked == _members.Length && _toExamine.Count == 0;

    /// <summary>Ranks that are not parked.</summary>
    public IEnumerable<int> NotParked() => Enumerable.Range(0, _members.Length).Where(rank => !_members[rank].IsParked);

    /// <summary>Takes what the listener of a rank saw. Once the rank has parked it knows better, and its position is out of date.</summary>
    public void Position(int rank, CollectivePosition position)
    {
        Member member = _members[rank];
        if (position.InPhaseTwo && !member.HasParkedOnce)
        {
            member.Inside = new CollectiveNumber(position.Communicator, position.Sequence);
            Raise(position.Communicator, position.Sequence);
        }
    }

    /// <summary>Takes where a rank has parked.</summary>
    public void Parked(int rank, Parked parked)
    {
        Member member = _members[rank];
        _parked += member.IsParked ? 0 : 1;
        _parkedOnce += member.HasParkedOnce ? 0 : 1;
        member.IsParked = true;
        member.HasParkedOnce = true;
        member.MayKnowMore = parked.IsThreaded && !member.WasAskedLate;
        CollectiveNumber? inside = member.Inside;
        member.Inside = null;
        member.Entered = parked.Entered;
        foreach (CollectiveNumber number in parked.Entered)
        {
            Raise(number.Communicator, number.Sequence);
        }

        if (inside is { } withdrawn && !parked.Entered.Any(number => number.Communicator == withdrawn.Communicator && number.Sequence >= withdrawn.Sequence))
        {
            Recompute();
        }

        _toExamine.Add(rank);
    }

    /// <summary>Takes the parked ranks that are behind, with the collectives they must enter, or that are to be asked once more, with none; they count as running from now on.</summary>
    public List<(int Rank, IReadOnlyList<CollectiveNumber> Targets)> TakeThoseBehind()
    {
        var behind = new List<(int, IReadOnlyList<CollectiveNumber>)>();
        foreach (int rank in _toExamine)
        {
            Member member = _members[rank];
            if (!member.IsParked)
            {
                continue;
            }

            List<CollectiveNumber> targets = [];
            foreach (CollectiveNumber number in member.Entered)
            {
                if (_demand.TryGetValue(number.Communicator, out long demand) && number.Sequence < demand)
                {
                    targets.Add(new CollectiveNumber(number.Communicator, demand));
                    _issued[number.Communicator] = demand;
                }
            }

            if (targets.Count > 0)
            {
                Release(member);
                behind.Add((rank, targets));
            }
        }

        _toExamine.Clear();
        for (int rank = 0; _parkedOnce == _members.Length && rank < _members.Length; rank++)
        {
            if (_members[rank] is { IsParked: true, MayKnowMore: true } member)
            {
                Release(member);
                behind.Add((rank, []));
            }
        }

        return behind;
    }

    private void Release(Member member)
    {
        member.IsParked = false;
        member.WasAskedLate = _parkedOnce == _members.Length;
        _parked--;
    }

    private void Raise(ulong communicator, long sequence)
    {
        if (sequence <= 0 || (_demand.TryGetValue(communicator, out long demand) && demand >= sequence))
        {
            return;
        }

        _demand[communicator] = sequence;
        ExamineAllParked();
    }

    private void Recompute()
    {
        _demand = new Dictionary<ulong, long>(_issued);
        foreach (Member member in _members)
        {
            foreach (CollectiveNumber number in member.Entered)
            {
                Raise(number.Communicator, number.Sequence);
            }

            if (member.Inside is { } inside)
            {
                Raise(inside.Communicator, inside.Sequence);
            }
        }

        ExamineAllParked();
    }

    private void ExamineAllParked()
    {
        for (int rank = 0; rank < _members.Length; rank++)
        {
            if (_members[rank].IsParked)
            {
                _toExamine.Add(rank);
            }
        }
    }

    private sealed class Member
    {
        public bool IsParked { get; set; }

        public bool HasParkedOnce { get; set; }

        /// <summary>True when what the rank says next is said after all ranks had parked.</summary>
        public bool WasAskedLate { get; set; }

        /// <summary>True when the rank has several threads and may have spoken before all ranks had parked.</summary>
        public bool MayKnowMore { get; set; }

        public IReadOnlyList<CollectiveNumber> Entered { get; set; } = [];

        public CollectiveNumber? Inside { get; set; }
    }
}
