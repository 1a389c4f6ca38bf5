// Where the direct path enters the runtime, and how it is opened and closed.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Mana.Contracts;

namespace Mana.MpiProxy;

internal static unsafe partial class Direct
{
    /// <summary>A call through a managed function pointer tests this bit of the address; a function of C is aligned, so it is never set.</summary>
    private const nint FatPointerBit = 2;

    /// <summary>Puts the direct entries into the gate table and keeps the ordinary ones for what they do not take.</summary>
    /// <param name="table">The whole gate table, MPICH's block first, then Open MPI's.</param>
    public static void Replace(nint* table)
    {
        const int gatesPerAbi = BoundaryLayout.GatesPerAbi;
        int sendGate = GateOf("MPI_Send");
        int receiveGate = GateOf("MPI_Recv");
        _table.MpichSend = (delegate*<void*, int, int, int, int, int, int>)table[sendGate];
        _table.MpichReceive = (delegate*<void*, int, int, int, int, int, byte*, int>)table[receiveGate];
        _table.OpenMpiSend = (delegate*<void*, int, nint, int, int, nint, int>)table[gatesPerAbi + sendGate];
        _table.OpenMpiReceive = (delegate*<void*, int, nint, int, int, nint, byte*, int>)table[gatesPerAbi + receiveGate];
        table[sendGate] = (nint)(delegate*<void*, int, int, int, int, int, int>)&MpichSend;
        table[receiveGate] = (nint)(delegate*<void*, int, int, int, int, int, byte*, int>)&MpichReceive;
        table[gatesPerAbi + sendGate] = (nint)(delegate*<void*, int, nint, int, int, nint, int>)&OpenMpiSend;
        table[gatesPerAbi + receiveGate] = (nint)(delegate*<void*, int, nint, int, int, nint, byte*, int>)&OpenMpiReceive;
    }

    private static int GateOf(string function)
    {
        int row = 0;
        while (Gates.FunctionName(row) != function)
        {
            row++;
        }

        return row;
    }

    /// <summary>Opens the direct path once the library below is initialised; with several threads in MPI it stays closed, for starts must be announced.</summary>
    public static void Open()
    {
        nint isend = (nint)Lib.MPI_Isend;
        nint irecv = (nint)Lib.MPI_Irecv;
        nint test = (nint)Lib.MPI_Test;
        _table.Comms = Comms.Entries;
        _table.Datatypes = Datatypes.Entries;
        _table.WorkFlag = ProxyHost.WorkFlag;
        _table.SynchronousSends = SynchronousSends.OutstandingAddress;
        _table.DeferredComms = Collectives.DeferredCommsAddress;
        _table.Sent = Traffic.Sent;
        _table.Received = Traffic.Received;
        _table.WorldSize = Proxy.WorldSize;
        _table.TagUpperBound = Proxy.TagUpperBound;
        _table.IsOpenMpiBelow = LibAbi.IsOpenMpi;
        _table.Isend = (delegate*<void*, int, nint, int, int, nint, nint*, int>)isend;
        _table.Irecv = (delegate*<void*, int, nint, int, int, nint, nint*, int>)irecv;
        _table.Test = (delegate*<nint*, int*, void*, int>)test;
        _table.FinishSend = (delegate*<nint, void*, int, int, int, int>)(nint)(delegate* unmanaged<nint, void*, int, int, int, int>)&OnFinishSend;
        _table.FinishReceive = (delegate*<nint, int, Status*, int>)(nint)(delegate* unmanaged<nint, int, Status*, int>)&OnFinishReceive;
        _table.FailSend = (delegate*<int, int, int, int>)(nint)(delegate* unmanaged<int, int, int, int>)&OnFailSend;
        _table.FailReceive = (delegate*<int, byte*, int, Status*, int>)(nint)(delegate* unmanaged<int, byte*, int, Status*, int>)&OnFailReceive;
        _table.IsOpen = !Proxy.IsThreadMultiple && ((isend | irecv | test) & FatPointerBit) == 0;
    }

    /// <summary>Closes it: the library below is about to be finalised.</summary>
    public static void Close() => _table.IsOpen = false;

    [UnmanagedCallersOnly]
    private static int OnFinishSend(nint request, void* buffer, int destination, int tag, int comm) =>
        Raise(comm, Blocking.FinishSend(SendMode.Standard, buffer, request, new Comm(comm), destination, tag));

    [UnmanagedCallersOnly]
    private static int OnFinishReceive(nint request, int comm, Status* status)
    {
        status->Error = 0;
        return Raise(comm, Blocking.FinishReceive(request, new Comm(comm), status));
    }

    [UnmanagedCallersOnly]
    private static int OnFailSend(int result, int destination, int comm)
    {
        Traffic.UncountSent(Comms.Entry(new Comm(comm)), destination);
        return Raise(comm, Below.Code(result));
    }

    [UnmanagedCallersOnly]
    private static int OnFailReceive(int result, byte* below, int comm, Status* status)
    {
        int code = Below.Code(result);
        *status = Status.Empty;
        if (below != null)
        {
            LibAbi.ReadStatus(below, status);
            if (code == Canonical.MPI_ERR_TRUNCATE)
            {
                Traffic.CountReceived(Comms.Entry(new Comm(comm)), status->Source);
            }
        }

        return Raise(comm, code);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Raise(int comm, int code) => code == 0 ? 0 : Errors.Raise(new Comm(comm), code);
}
