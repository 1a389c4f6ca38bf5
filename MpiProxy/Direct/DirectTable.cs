// What the direct path reads: one native row, filled when the library below is initialised. It holds addresses of the tables and counters
// which the ordinary path uses, so both paths see one truth; nothing is kept twice but the slots of the last handles (Operands), which never change.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Calls that have a direct path.</summary>
internal enum DirectCall
{
    /// <summary>MPI_Send.</summary>
    Send,

    /// <summary>MPI_Recv.</summary>
    Receive,

    /// <summary>MPI_Sendrecv.</summary>
    SendReceive,

    /// <summary>MPI_Isend.</summary>
    StartSend,

    /// <summary>MPI_Irecv.</summary>
    StartReceive,

    /// <summary>MPI_Wait.</summary>
    Wait,

    /// <summary>MPI_Test.</summary>
    Test,

    /// <summary>MPI_Waitall.</summary>
    WaitAll,

    /// <summary>MPI_Iprobe.</summary>
    Probe,

    /// <summary>How many there are.</summary>
    Count,
}

/// <summary>What of a call is left when the direct path has done its part.</summary>
internal enum Left
{
    /// <summary>Nothing: it has succeeded.</summary>
    Nothing,

    /// <summary>The whole call, by its ordinary entry.</summary>
    Ordinary,

    /// <summary>To wait for what <see cref="MpiProxy.Begun"/> tells, or to raise its error.</summary>
    Begun,

    /// <summary>How many there are.</summary>
    Count,
}

/// <summary>Status as either library writes it, read through <see cref="MpichStatus"/> or <see cref="OpenMpiStatus"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DirectStatus
{
    /// <summary>First eight bytes.</summary>
    public long Word0;

    /// <summary>The next.</summary>
    public long Word1;

    /// <summary>The next.</summary>
    public long Word2;

    /// <summary>The next.</summary>
    public long Word3;
}

/// <summary>A call which the direct path has begun and another function has to finish: written and read by one thread within one call.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Begun
{
    /// <summary>The send of the library below; 0 when it is complete.</summary>
    public nint Send;

    /// <summary>The receive; 0 when it is complete.</summary>
    public nint Receive;

    /// <summary>Buffer: of the send in MPI_Send, of the receive in MPI_Sendrecv.</summary>
    public void* Buffer;

    /// <summary>The application's status.</summary>
    public byte* AppStatus;

    /// <summary>Communicator.</summary>
    public int Comm;

    /// <summary>Rank sent to.</summary>
    public int Destination;

    /// <summary>Tag sent.</summary>
    public int SendTag;

    /// <summary>Rank to receive from.</summary>
    public int Source;

    /// <summary>Tag to receive.</summary>
    public int ReceiveTag;

    /// <summary>The library's code of a send which has failed, else 0.</summary>
    public int SendResult;

    /// <summary>The library's code of a receive which has failed, else 0.</summary>
    public int ReceiveResult;

    /// <summary>Non-zero when <see cref="Below"/> is that receive's status.</summary>
    public int HasStatus;

    /// <summary>The library's status of a failed receive.</summary>
    public DirectStatus Below;

    /// <summary>Canonical status of the receive of MPI_Sendrecv, valid when that is complete.</summary>
    public Status Status;
}

/// <summary>What sends to one process have shown about the library's way there.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct SmallSends
{
    /// <summary>Messages of at most so many bytes leave without the receiver's answer; −1 while that is not known of any.</summary>
    public long ProvenBytes;

    /// <summary>Least size of the sends in <see cref="Streak"/>, bytes.</summary>
    public long LeastBytes;

    /// <summary>Sends of more than <see cref="ProvenBytes"/> in a row that were complete at once.</summary>
    public int Streak;
}

/// <summary>The handles of the last message, as the application writes them, and what they stand for.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Operands
{
    /// <summary>Handle of the datatype.</summary>
    public nint DatatypeHandle;

    /// <summary>Handle of the communicator.</summary>
    public nint CommHandle;

    /// <summary>The datatype, or what has been it.</summary>
    public DatatypeEntry* Datatype;

    /// <summary>The communicator, or what has been it.</summary>
    public CommEntry* Comm;

    /// <summary>Slot of the datatype.</summary>
    public int DatatypeSlot;

    /// <summary>Slot of the communicator.</summary>
    public int CommSlot;
}

/// <summary>Addresses and constants for <see cref="Direct"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DirectTable
{
    /// <summary>True when the library below writes Open MPI's status.</summary>
    public bool IsOpenMpiBelow;

    /// <summary><see cref="MpiProxy.Comms.Entries"/>.</summary>
    public CommEntry* Comms;

    /// <summary><see cref="MpiProxy.Comms.Holders"/>.</summary>
    public int* CommHolders;

    /// <summary><see cref="MpiProxy.Datatypes.Entries"/>.</summary>
    public DatatypeEntry* Datatypes;

    /// <summary><see cref="MpiProxy.Requests.Rows"/>.</summary>
    public RequestRow* Rows;

    /// <summary><see cref="MpiProxy.Requests.Pool"/>.</summary>
    public RequestPool* Pool;

    /// <summary><see cref="ProxyHost.WorkFlag"/>.</summary>
    public int* WorkFlag;

    /// <summary>Number of synchronous sends which wait for an acknowledgement.</summary>
    public int* SynchronousSends;

    /// <summary>Communicators which have deferred collectives.</summary>
    public int* DeferredComms;

    /// <summary>Send-receives which were begun before the restart.</summary>
    public int* Continuations;

    /// <summary><see cref="Traffic.Sent"/>.</summary>
    public long* Sent;

    /// <summary><see cref="Traffic.Received"/>.</summary>
    public long* Received;

    /// <summary>What is known of small sends to each process of the world.</summary>
    public SmallSends* SmallSends;

    /// <summary>Size up to which sends are tried for <see cref="SmallSends"/>, bytes; −1 for none.</summary>
    public long MostSmallBytes;

    /// <summary>Tests before a wait goes to the ordinary loop, which yields, progresses deferred collectives and parks.</summary>
    public int Tests;

    /// <summary>This process's rank in the world.</summary>
    public int OwnRank;

    /// <summary>Ranks of the world.</summary>
    public int WorldSize;

    /// <summary>Greatest tag.</summary>
    public int TagUpperBound;

    /// <summary>MPI_ANY_SOURCE of the library below.</summary>
    public int AnySource;

    /// <summary>MPI_ANY_TAG of the library below.</summary>
    public int AnyTag;

    /// <summary>MPI_REQUEST_NULL of the application.</summary>
    public nint RequestNull;

    /// <summary>MPI_Isend of the library below.</summary>
    public delegate*<void*, int, nint, int, int, nint, nint*, int> Isend;

    /// <summary>MPI_Irecv of the library below.</summary>
    public delegate*<void*, int, nint, int, int, nint, nint*, int> Irecv;

    /// <summary>MPI_Test of the library below.</summary>
    public delegate*<nint*, int*, void*, int> Test;

    /// <summary>MPI_Send of the library below.</summary>
    public delegate*<void*, int, nint, int, int, nint, int> BlockingSend;

    /// <summary>MPI_Sendrecv of the library below.</summary>
    public delegate*<void*, int, nint, int, int, void*, int, nint, int, int, nint, void*, int> BlockingSendReceive;

    /// <summary>MPI_Recv of the library below, for benchmarks.</summary>
    public delegate*<void*, int, nint, int, int, nint, void*, int> BlockingReceive;

    /// <summary>MPI_Iprobe of the library below.</summary>
    public delegate*<int, int, nint, int*, void*, int> Iprobe;

    /// <summary>The operation of a row has failed: slot, the library's code, its status. Only records it.</summary>
    public delegate*<int, int, DirectStatus*, void> FailRow;

    /// <summary>Functions that do what is left of a call: [(call * 2 + application ABI) * <see cref="Left.Count"/> + <see cref="Left"/>].</summary>
    public nint* Rest;

    /// <summary>What they need to know.</summary>
    public Begun* Begun;

    /// <summary>What the last message was about.</summary>
    public Operands Operands;
}
