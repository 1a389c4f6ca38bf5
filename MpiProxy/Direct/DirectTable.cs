// What the direct path reads: one native row, filled when the library below is initialised. It holds addresses of the tables and counters
// which the ordinary path uses, so both paths see one truth; nothing is kept twice.

using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>Addresses and constants for <see cref="Direct"/>. All zero until <see cref="Direct.Open"/>: then every call takes the ordinary path.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DirectTable
{
    /// <summary>True while direct calls may be made.</summary>
    public bool IsOpen;

    /// <summary>True when the library below writes Open MPI's status.</summary>
    public bool IsOpenMpiBelow;

    /// <summary><see cref="MpiProxy.Comms.Entries"/>.</summary>
    public CommEntry* Comms;

    /// <summary><see cref="MpiProxy.Datatypes.Entries"/>.</summary>
    public DatatypeEntry* Datatypes;

    /// <summary><see cref="ProxyHost.WorkFlag"/>.</summary>
    public int* WorkFlag;

    /// <summary>Number of synchronous sends which wait for an acknowledgement.</summary>
    public int* SynchronousSends;

    /// <summary>Communicators which have deferred collectives.</summary>
    public int* DeferredComms;

    /// <summary><see cref="Traffic.Sent"/>.</summary>
    public long* Sent;

    /// <summary><see cref="Traffic.Received"/>.</summary>
    public long* Received;

    /// <summary>Ranks of the world.</summary>
    public int WorldSize;

    /// <summary>Greatest tag.</summary>
    public int TagUpperBound;

    /// <summary>MPI_Isend of the library below.</summary>
    public delegate*<void*, int, nint, int, int, nint, nint*, int> Isend;

    /// <summary>MPI_Irecv of the library below.</summary>
    public delegate*<void*, int, nint, int, int, nint, nint*, int> Irecv;

    /// <summary>MPI_Test of the library below.</summary>
    public delegate*<nint*, int*, void*, int> Test;

    /// <summary>Ordinary entry of MPI_Send, MPICH's ABI.</summary>
    public delegate*<void*, int, int, int, int, int, int> MpichSend;

    /// <summary>Ordinary entry of MPI_Send, Open MPI's ABI.</summary>
    public delegate*<void*, int, nint, int, int, nint, int> OpenMpiSend;

    /// <summary>Ordinary entry of MPI_Recv, MPICH's ABI.</summary>
    public delegate*<void*, int, int, int, int, int, byte*, int> MpichReceive;

    /// <summary>Ordinary entry of MPI_Recv, Open MPI's ABI.</summary>
    public delegate*<void*, int, nint, int, int, nint, byte*, int> OpenMpiReceive;

    /// <summary>Ends a send that is not complete at once: request, buffer, destination, tag, communicator; a canonical code.</summary>
    public delegate*<nint, void*, int, int, int, int> FinishSend;

    /// <summary>Ends a receive that something interrupts: request, communicator, canonical status; a canonical code.</summary>
    public delegate*<nint, int, Status*, int> FinishReceive;

    /// <summary>A send which the library has refused: its code, destination, communicator; a canonical code.</summary>
    public delegate*<int, int, int, int> FailSend;

    /// <summary>A receive which the library has refused or ended with an error: its code, its status or null, communicator, canonical status; a canonical code.</summary>
    public delegate*<int, byte*, int, Status*, int> FailReceive;
}
