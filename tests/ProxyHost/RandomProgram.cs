// A random MPI program as a list of steps for this rank. All ranks draw the same numbers, so all know the whole program; an action between two
// ranks is put into the lists of both. It cannot deadlock: actions are in one global order, and a call that may block is only used where
// its partner's part is at the same place of that order or earlier. One step is at most one call that can wait, because a restart runs the step anew.

using System;
using System.Collections.Generic;
using System.Threading;
using Mana.MpiProxy;

namespace Mana.Tests.ProxyHost;

/// <summary>One step: at most one MPI call that can wait, and checks of what it gave.</summary>
internal sealed record Step(string Name, Action Run);

internal sealed unsafe partial class RandomProgram
{
    private static readonly int[] Lengths = [0, 1, 8, 100, 4000, 70_000, 300_000];

    private readonly Random _random;
    private readonly int _me;
    private readonly int _size;
    private readonly Comm* _comms;
    private readonly List<Pending>[] _open;
    private int _messages;

    public RandomProgram(int seed, int actions, int me, int size)
    {
        _random = new Random(seed);
        _me = me;
        _size = size;
        _open = new List<Pending>[size];
        for (int rank = 0; rank < size; rank++)
        {
            _open[rank] = [];
        }

        _comms = (Comm*)Memory.Take(CommCount * sizeof(Comm));
        MakeCommunicators();
        AttachBuffer();
        for (int action = 0; action < actions; action++)
        {
            Draw();
        }

        for (int rank = 0; rank < size; rank++)
        {
            CompleteAll(rank);
        }

        Barrier(0);
        DetachBuffer();
    }

    public List<Step> Steps { get; } = [];

    /// <summary>A request which some rank must still complete.</summary>
    /// <param name="Request">Where the handle lies, on the rank that has it.</param>
    /// <param name="Check">What to check once it is complete.</param>
    /// <param name="Ready">False while the partner's part has not been put into the program.</param>
    private sealed class Pending(nint request, Action<Status> check)
    {
        public Request* Request => (Request*)request;

        public Action<Status> Check { get; } = check;

        public bool Ready { get; set; }
    }

    private void Draw()
    {
        switch (_random.Next(15))
        {
            case 0 or 1: NonblockingPair(); break;
            case 2: BlockingPair(); break;
            case 3: Burst(); break;
            case 4: EarlySend(); break;
            case 5: Exchange(); break;
            case 6: Blocking(); break;
            case 7: Deferred(); break;
            case 8: Probed(); break;
            case 9: Matched(); break;
            case 10: Persistent(); break;
            case 11: Buffered(); break;
            case 12: Complete(); break;
            case 13: Told(); break;
            default: Compute(); break;
        }
    }

    private void Add(int rank, string name, Action run)
    {
        if (rank == _me)
        {
            Steps.Add(new Step(name, run));
        }
    }

    private (int From, int To) Two()
    {
        int from = _random.Next(_size);
        return (from, (from + 1 + _random.Next(int.Max(1, _size - 1))) % _size);
    }

    private int Length() => Lengths[_random.Next(Lengths.Length)];

    private static void Fill(byte* data, int message, int length)
    {
        for (int index = 0; index < length; index++)
        {
            data[index] = Expected(message, index);
        }
    }

    private static byte Expected(int message, int index) => (byte)((message * 31) + (index * 7) + (index >> 8));

    private void Verify(byte* data, int message, int length, string what)
    {
        for (int index = 0; index < length; index++)
        {
            if (data[index] != Expected(message, index))
            {
                throw new InvalidOperationException($"rank {_me}, {what}, message {message}: byte {index} of {length} is {data[index]}, not {Expected(message, index)}");
            }
        }
    }

    private void Verify(in Status status, int source, int tag, int length, string what)
    {
        if (status.Source != source || status.Tag != tag || status.CountBytes != length)
        {
            throw new InvalidOperationException($"rank {_me}, {what}: status says source {status.Source}, tag {status.Tag}, {status.CountBytes} bytes instead of {source}, {tag}, {length}");
        }
    }

    private static void Check(int code, string what) => Program.Check(code, what);

    private byte* Room(int rank, int length) => rank == _me ? Memory.Take(length + 1) : null;

    private Request* RoomForRequest(int rank) => rank == _me ? (Request*)Memory.Take(sizeof(Request)) : null;

    private void Compute()
    {
        int[] microseconds = new int[_size];
        for (int rank = 0; rank < _size; rank++)
        {
            microseconds[rank] = _random.Next(3000);
        }

        Add(_me, "compute", () => Thread.Sleep(TimeSpan.FromMicroseconds(microseconds[_me])));
    }

    /// <summary>Completes the open requests of one rank in one of MPI's ways.</summary>
    private void Complete()
    {
        int rank = _random.Next(_size);
        List<Pending> ready = _open[rank].FindAll(pending => pending.Ready);
        int way = _random.Next(5);
        if (ready.Count == 0)
        {
            return;
        }

        _open[rank].RemoveAll(pending => pending.Ready);
        if (rank == _me)
        {
            CompleteMine(ready, way);
        }
    }

    private void CompleteAll(int rank)
    {
        foreach (Pending pending in _open[rank])
        {
            pending.Ready = true;
        }

        if (rank == _me)
        {
            CompleteMine(_open[rank], _open[rank].Count % 2);
        }

        _open[rank] = [];
    }

    private void CompleteMine(List<Pending> ready, int way)
    {
        switch (way)
        {
            case 0:
                foreach (Pending pending in ready)
                {
                    Steps.Add(new Step("MPI_Wait", () =>
                    {
                        Status status = default;
                        Check(Semantics.MPI_Wait(pending.Request, &status), "MPI_Wait");
                        pending.Check(status);
                    }));
                }

                break;
            case 1:
                Steps.Add(new Step("MPI_Waitall", () => WithArray(ready, (requests, statuses) =>
                {
                    Check(Semantics.MPI_Waitall(ready.Count, requests, statuses), "MPI_Waitall");
                    for (int index = 0; index < ready.Count; index++)
                    {
                        ready[index].Check(statuses[index]);
                    }
                })));
                break;
            case 2:
                foreach (Pending pending in ready)
                {
                    // One test is one step; the loop over it is the program's, so a checkpoint falls between two tests.
                    Steps.Add(new Step("MPI_Test", () =>
                    {
                        int flag = 0;
                        Status status = default;
                        while (flag == 0)
                        {
                            Check(Semantics.MPI_Test(pending.Request, &flag, &status), "MPI_Test");
                            if (flag == 0)
                            {
                                ((TestHost)Mana.MpiProxy.ProxyHost.Current).Boundary();
                            }
                        }

                        pending.Check(status);
                    }));
                }

                break;
            case 3:
                for (int count = 0; count < ready.Count; count++)
                {
                    Steps.Add(new Step("MPI_Waitany", () => WithArray(ready, (requests, _) =>
                    {
                        int index = -1;
                        Status status = default;
                        Check(Semantics.MPI_Waitany(ready.Count, requests, &index, &status), "MPI_Waitany");
                        ready[index].Check(status);
                    })));
                }

                break;
            default:
                // As many calls as it takes; those that find nothing active any more do nothing.
                for (int count = 0; count < ready.Count; count++)
                {
                    Steps.Add(new Step("MPI_Waitsome", () => WithArray(ready, (requests, statuses) =>
                    {
                        int[] indices = new int[ready.Count];
                        int done = 0;
                        fixed (int* first = indices)
                        {
                            Check(Semantics.MPI_Waitsome(ready.Count, requests, &done, first, statuses), "MPI_Waitsome");
                        }

                        for (int index = 0; done != Canonical.MPI_UNDEFINED && index < done; index++)
                        {
                            ready[indices[index]].Check(statuses[index]);
                        }
                    })));
                }

                break;
        }
    }

    private delegate void ArrayCall(Request* requests, Status* statuses);

    /// <summary>Gathers the handles as the gate entry does: into canonical scratch memory, and back afterwards.</summary>
    private static void WithArray(List<Pending> ready, ArrayCall call)
    {
        Request[] requests = new Request[ready.Count];
        Status[] statuses = new Status[ready.Count];
        for (int index = 0; index < ready.Count; index++)
        {
            requests[index] = *ready[index].Request;
        }

        fixed (Request* first = requests)
        fixed (Status* status = statuses)
        {
            call(first, status);
        }

        for (int index = 0; index < ready.Count; index++)
        {
            *ready[index].Request = requests[index];
        }
    }
}
