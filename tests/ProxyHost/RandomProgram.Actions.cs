// The actions from which random programs are made.

using System;
using System.Collections.Generic;
using Mana.MpiProxy;

namespace Mana.Tests.ProxyHost;

internal sealed unsafe partial class RandomProgram
{
    /// <summary>The world, two duplicates, the world in reverse order.</summary>
    private const int CommCount = 4;

    /// <summary>Only for receives with MPI_ANY_TAG: no other message may be on its way there.</summary>
    private const int WildComm = 2;

    private const int ReverseComm = 3;
    private const int BufferBytes = 1 << 20;

    private static readonly Datatype Bytes = new(Canonical.MPI_BYTE);
    private static readonly Datatype Longs = new(Canonical.MPI_INT64_T);

    private byte* _attached;

    /// <summary>The number of world rank <paramref name="rank"/> in a communicator of the program.</summary>
    private int RankIn(int comm, int rank) => comm == ReverseComm ? _size - 1 - rank : rank;

    private int AnyComm()
    {
        int comm = _random.Next(3);
        return comm == WildComm ? ReverseComm : comm;
    }

    private void MakeCommunicators()
    {
        Add(_me, "start", () => _comms[0] = new Comm(Canonical.MPI_COMM_WORLD));
        Add(_me, "MPI_Comm_dup", () => Check(Semantics.MPI_Comm_dup(_comms[0], &_comms[1]), "MPI_Comm_dup"));
        Add(_me, "MPI_Comm_dup", () => Check(Semantics.MPI_Comm_dup(_comms[0], &_comms[WildComm]), "MPI_Comm_dup"));
        Add(_me, "MPI_Comm_split", () => Check(Semantics.MPI_Comm_split(_comms[0], 0, -_me, &_comms[ReverseComm]), "MPI_Comm_split"));
    }

    private void AttachBuffer()
    {
        _attached = Memory.Take(BufferBytes);
        Add(_me, "MPI_Buffer_attach", () => Check(Semantics.MPI_Buffer_attach(_attached, BufferBytes), "MPI_Buffer_attach"));
    }

    private void DetachBuffer() => Add(_me, "MPI_Buffer_detach", () =>
    {
        nint address = 0;
        int size = 0;
        Check(Semantics.MPI_Buffer_detach(&address, &size), "MPI_Buffer_detach");
        if (address != (nint)_attached || size != BufferBytes)
        {
            throw new InvalidOperationException("MPI_Buffer_detach answers another buffer");
        }
    });

    private Pending Open(int rank, Request* request, Action<Status> check)
    {
        var pending = new Pending((nint)request, check);
        _open[rank].Add(pending);
        return pending;
    }

    private Pending Isend(int from, int to, int comm, int message, int length, bool synchronous = false)
    {
        byte* data = Room(from, length);
        Request* request = RoomForRequest(from);
        Add(from, "MPI_Isend", () =>
        {
            Fill(data, message, length);
            Check(synchronous
                ? Semantics.MPI_Issend(data, length, Bytes, RankIn(comm, to), message, _comms[comm], request)
                : Semantics.MPI_Isend(data, length, Bytes, RankIn(comm, to), message, _comms[comm], request), "MPI_Isend");
        });
        return Open(from, request, _ => { });
    }

    private Pending Irecv(int from, int to, int comm, int message, int length, bool anySource = false)
    {
        byte* data = Room(to, length);
        Request* request = RoomForRequest(to);
        int source = anySource ? Canonical.MPI_ANY_SOURCE : RankIn(comm, from);
        Add(to, "MPI_Irecv", () => Check(Semantics.MPI_Irecv(data, length + 1, Bytes, source, message, _comms[comm], request), "MPI_Irecv"));
        return Open(to, request, status =>
        {
            Verify(status, RankIn(comm, from), message, length, "Irecv");
            Verify(data, message, length, "Irecv");
        });
    }

    private void Recv(int from, int to, int comm, int message, int length, bool anySource = false)
    {
        byte* data = Room(to, length);
        Add(to, "MPI_Recv", () =>
        {
            Status status = default;
            Check(Semantics.MPI_Recv(data, length, Bytes, anySource ? Canonical.MPI_ANY_SOURCE : RankIn(comm, from), message, _comms[comm], &status), "MPI_Recv");
            Verify(status, RankIn(comm, from), message, length, "Recv");
            Verify(data, message, length, "Recv");
        });
    }

    /// <summary>Both sides nonblocking, in either order, with other actions between them and before their completion.</summary>
    private void NonblockingPair()
    {
        (int from, int to) = Two();
        int message = ++_messages;
        int length = Length();
        int comm = AnyComm();
        bool any = _random.Next(3) == 0;
        bool receiveFirst = _random.Next(2) == 0;
        Pending receive;
        Pending send;
        if (receiveFirst)
        {
            receive = Irecv(from, to, comm, message, length, any);
            Draw();
            send = Isend(from, to, comm, message, length, _random.Next(4) == 0);
        }
        else
        {
            send = Isend(from, to, comm, message, length, _random.Next(4) == 0);
            Draw();
            receive = Irecv(from, to, comm, message, length, any);
        }

        receive.Ready = true;
        send.Ready = true;
    }

    private void BlockingPair()
    {
        (int from, int to) = Two();
        if (from == to)
        {
            return;
        }

        int message = ++_messages;
        int length = Length();
        int comm = AnyComm();
        bool synchronous = _random.Next(2) == 0;
        byte* data = Room(from, length);
        Add(from, "MPI_Send", () =>
        {
            Fill(data, message, length);
            Check(synchronous
                ? Semantics.MPI_Ssend(data, length, Bytes, RankIn(comm, to), message, _comms[comm])
                : Semantics.MPI_Send(data, length, Bytes, RankIn(comm, to), message, _comms[comm]), "MPI_Send");
        });
        Recv(from, to, comm, message, length, _random.Next(3) == 0);
    }

    /// <summary>Several messages with one tag, received later with wildcards: their order must survive.</summary>
    private void Burst()
    {
        (int from, int to) = Two();
        int count = 2 + _random.Next(5);
        int tag = ++_messages;
        int first = _messages + 1;
        _messages += count;
        int[] lengths = new int[count];
        for (int index = 0; index < count; index++)
        {
            int position = index;
            int length = lengths[index] = Length();
            byte* data = Room(from, length);
            Request* request = RoomForRequest(from);
            Add(from, "MPI_Isend", () =>
            {
                Fill(data, first + position, length);
                Check(Semantics.MPI_Isend(data, length, Bytes, to, tag, _comms[WildComm], request), "MPI_Isend");
            });
            Open(from, request, _ => { }).Ready = true;
        }

        Compute();
        for (int index = 0; index < count; index++)
        {
            int position = index;
            int length = lengths[index];
            byte* data = Room(to, length);
            Add(to, "MPI_Recv any", () =>
            {
                Status status = default;
                Check(Semantics.MPI_Recv(data, length, Bytes, Canonical.MPI_ANY_SOURCE, Canonical.MPI_ANY_TAG, _comms[WildComm], &status), "MPI_Recv");
                Verify(status, from, tag, length, "burst");
                Verify(data, first + position, length, "burst");
            });
        }

        // Nobody may send on this communicator before the burst is received.
        Barrier(0);
    }

    /// <summary>Sent now, received long after: what a checkpoint finds in the network.</summary>
    private void EarlySend()
    {
        (int from, int to) = Two();
        int message = ++_messages;
        int length = Length();
        int comm = AnyComm();
        Pending send = Isend(from, to, comm, message, length);
        for (int other = _random.Next(4); other > 0; other--)
        {
            Draw();
        }

        // Only now may the sender wait: a long message leaves when its receive is there.
        Recv(from, to, comm, message, length);
        send.Ready = true;
    }

    /// <summary>Each rank sends to the next and receives from the one before, in one call.</summary>
    private void Exchange()
    {
        int first = _messages + 1;
        _messages += _size;
        int length = Length();
        int comm = AnyComm();
        bool replace = _random.Next(2) == 0;
        int mine = RankIn(comm, _me);
        int next = (mine + 1) % _size;
        int before = (mine + _size - 1) % _size;
        byte* send = Room(_me, length);
        byte* receive = Room(_me, length);
        if (replace)
        {
            Add(_me, "fill", () => Fill(receive, first + mine, length));
            Add(_me, "MPI_Sendrecv_replace", () =>
            {
                Status status = default;
                Check(Semantics.MPI_Sendrecv_replace(receive, length, Bytes, next, first + mine, before, first + before, _comms[comm], &status), "MPI_Sendrecv_replace");
                Verify(status, before, first + before, length, "Sendrecv_replace");
                Verify(receive, first + before, length, "Sendrecv_replace");
            });
            return;
        }

        Add(_me, "MPI_Sendrecv", () =>
        {
            Status status = default;
            Fill(send, first + mine, length);
            Check(Semantics.MPI_Sendrecv(send, length, Bytes, next, first + mine, receive, length, Bytes, before, first + before, _comms[comm], &status), "MPI_Sendrecv");
            Verify(status, before, first + before, length, "Sendrecv");
            Verify(receive, first + before, length, "Sendrecv");
        });
    }

    private void Barrier(int comm) => Add(_me, "MPI_Barrier", () => Check(Semantics.MPI_Barrier(_comms[comm]), "MPI_Barrier"));

    /// <summary>A blocking collective.</summary>
    private void Blocking()
    {
        int comm = AnyComm();
        int message = ++_messages;
        int length = Length();
        int root = _random.Next(_size);
        byte* data = Room(_me, length);
        long* sum = (long*)Memory.Take(2 * sizeof(long));
        switch (_random.Next(3))
        {
            case 0:
                Barrier(comm);
                break;
            case 1:
                Add(_me, "MPI_Bcast", () =>
                {
                    if (RankIn(comm, _me) == root)
                    {
                        Fill(data, message, length);
                    }

                    Check(Semantics.MPI_Bcast(data, length, Bytes, root, _comms[comm]), "MPI_Bcast");
                    Verify(data, message, length, "Bcast");
                });
                break;
            default:
                Add(_me, "MPI_Allreduce", () =>
                {
                    sum[0] = _me + message;
                    Check(Semantics.MPI_Allreduce(sum, sum + 1, 1, Longs, new Op(Canonical.MPI_SUM), _comms[comm]), "MPI_Allreduce");
                    VerifySum(sum[1], message, "Allreduce");
                });
                break;
        }
    }

    private void VerifySum(long value, int message, string what)
    {
        long expected = (_size * (long)message) + (_size * (_size - 1L) / 2);
        if (value != expected)
        {
            throw new InvalidOperationException($"rank {_me}, {what} {message}: {value} instead of {expected}");
        }
    }

    /// <summary>A nonblocking collective, completed later.</summary>
    private void Deferred()
    {
        int comm = AnyComm();
        int message = ++_messages;
        int length = Length();
        int root = _random.Next(_size);
        int kind = _random.Next(3);
        byte* data = Room(_me, length);
        long* sum = (long*)Memory.Take(2 * sizeof(long));
        for (int rank = 0; rank < _size; rank++)
        {
            Request* request = RoomForRequest(rank);
            Action<Status> check = _ => { };
            if (kind == 0)
            {
                Add(rank, "MPI_Ibarrier", () => Check(Semantics.MPI_Ibarrier(_comms[comm], request), "MPI_Ibarrier"));
            }
            else if (kind == 1)
            {
                Add(rank, "MPI_Ibcast", () =>
                {
                    if (RankIn(comm, _me) == root)
                    {
                        Fill(data, message, length);
                    }

                    Check(Semantics.MPI_Ibcast(data, length, Bytes, root, _comms[comm], request), "MPI_Ibcast");
                });
                check = _ => Verify(data, message, length, "Ibcast");
            }
            else
            {
                Add(rank, "MPI_Iallreduce", () =>
                {
                    sum[0] = _me + message;
                    Check(Semantics.MPI_Iallreduce(sum, sum + 1, 1, Longs, new Op(Canonical.MPI_SUM), _comms[comm], request), "MPI_Iallreduce");
                });
                check = _ => VerifySum(sum[1], message, "Iallreduce");
            }

            Open(rank, request, check).Ready = true;
        }
    }

    private void Probed()
    {
        (int from, int to) = Two();
        int message = ++_messages;
        int length = Length();
        int comm = AnyComm();
        Isend(from, to, comm, message, length).Ready = true;
        Add(to, "MPI_Probe", () =>
        {
            Status status = default;
            Check(Semantics.MPI_Probe(Canonical.MPI_ANY_SOURCE, message, _comms[comm], &status), "MPI_Probe");
            Verify(status, RankIn(comm, from), message, length, "Probe");
        });
        Recv(from, to, comm, message, length, anySource: true);
    }

    private void Matched()
    {
        (int from, int to) = Two();
        int message = ++_messages;
        int length = Length();
        int comm = AnyComm();
        Message* handle = (Message*)Memory.Take(sizeof(Message));
        Pending send = Isend(from, to, comm, message, length);
        Add(to, "MPI_Mprobe", () =>
        {
            Status status = default;
            Check(Semantics.MPI_Mprobe(RankIn(comm, from), message, _comms[comm], handle, &status), "MPI_Mprobe");
            Verify(status, RankIn(comm, from), message, length, "Mprobe");
        });
        Draw();
        send.Ready = true;
        byte* data = Room(to, length);
        if (_random.Next(2) == 0)
        {
            Add(to, "MPI_Mrecv", () =>
            {
                Status status = default;
                Check(Semantics.MPI_Mrecv(data, length, Bytes, handle, &status), "MPI_Mrecv");
                Verify(status, RankIn(comm, from), message, length, "Mrecv");
                Verify(data, message, length, "Mrecv");
            });
            return;
        }

        Request* request = RoomForRequest(to);
        Add(to, "MPI_Imrecv", () => Check(Semantics.MPI_Imrecv(data, length, Bytes, handle, request), "MPI_Imrecv"));
        Open(to, request, status =>
        {
            Verify(status, RankIn(comm, from), message, length, "Imrecv");
            Verify(data, message, length, "Imrecv");
        }).Ready = true;
    }

    /// <summary>Persistent requests, started twice with other actions between.</summary>
    private void Persistent()
    {
        (int from, int to) = Two();
        int message = ++_messages;
        int length = Length();
        int comm = AnyComm();
        byte* outgoing = Room(from, length);
        byte* incoming = Room(to, length);
        Request* send = RoomForRequest(from);
        Request* receive = RoomForRequest(to);
        Add(from, "MPI_Send_init", () => Check(Semantics.MPI_Send_init(outgoing, length, Bytes, RankIn(comm, to), message, _comms[comm], send), "MPI_Send_init"));
        Add(to, "MPI_Recv_init", () => Check(Semantics.MPI_Recv_init(incoming, length, Bytes, RankIn(comm, from), message, _comms[comm], receive), "MPI_Recv_init"));
        for (int round = 0; round < 2; round++)
        {
            int content = ++_messages;
            Add(to, "MPI_Start", () => Check(Semantics.MPI_Start(receive), "MPI_Start"));
            Add(from, "MPI_Start", () =>
            {
                Fill(outgoing, content, length);
                Check(Semantics.MPI_Start(send), "MPI_Start");
            });
            Draw();
            AddWait(from, send, _ => { });
            AddWait(to, receive, status =>
            {
                Verify(status, RankIn(comm, from), message, length, "persistent");
                Verify(incoming, content, length, "persistent");
            });
        }

        Add(from, "MPI_Request_free", () => Check(Semantics.MPI_Request_free(send), "MPI_Request_free"));
        Add(to, "MPI_Request_free", () => Check(Semantics.MPI_Request_free(receive), "MPI_Request_free"));
    }

    private void AddWait(int rank, Request* request, Action<Status> check) => Add(rank, "MPI_Wait", () =>
    {
        Status status = default;
        Check(Semantics.MPI_Wait(request, &status), "MPI_Wait");
        check(status);
    });

    private void Buffered()
    {
        (int from, int to) = Two();
        int message = ++_messages;
        int length = int.Min(Length(), 4000);
        byte* data = Room(from, length);
        Add(from, "MPI_Bsend", () =>
        {
            Fill(data, message, length);
            Check(Semantics.MPI_Bsend(data, length, Bytes, to, message, _comms[0]), "MPI_Bsend");
            new Span<byte>(data, length).Clear();
        });
        Draw();
        Recv(from, to, 0, message, length);
    }

    /// <summary>A synchronous send must not be complete before its receive is posted, which its partner only does when told to.</summary>
    private void Told()
    {
        (int from, int to) = Two();
        int message = ++_messages;
        int go = ++_messages;
        int length = Length();
        int comm = AnyComm();
        byte* data = Room(from, length);
        Request* request = RoomForRequest(from);
        Add(from, "MPI_Issend", () =>
        {
            Fill(data, message, length);
            Check(Semantics.MPI_Issend(data, length, Bytes, RankIn(comm, to), message, _comms[comm], request), "MPI_Issend");
        });
        bool more = _random.Next(2) == 0;
        Pending? second = more ? Isend(from, to, comm, message, length) : null;
        Compute();
        Add(from, "MPI_Test", () =>
        {
            int flag = 1;
            Status status = default;
            Check(Semantics.MPI_Test(request, &flag, &status), "MPI_Test");
            if (flag != 0)
            {
                throw new InvalidOperationException($"rank {_me}: the synchronous send {message} is complete, but no receive has been posted");
            }
        });
        Add(from, "MPI_Send go", () => Check(Semantics.MPI_Send(data, 0, Bytes, RankIn(comm, to), go, _comms[comm]), "MPI_Send"));
        Recv(from, to, comm, go, 0);
        Recv(from, to, comm, message, length);
        if (second is not null)
        {
            Recv(from, to, comm, message, length);
            second.Ready = true;
        }

        Open(from, request, _ => { }).Ready = true;
    }
}
