// Where the direct path is put in place, and where what it leaves of a call enters the runtime.

using System;
using System.Runtime.InteropServices;
using Mana.Contracts;

namespace Mana.MpiProxy;

internal static unsafe partial class Direct
{
    /// <summary>A call through a managed function pointer tests this bit of the address; a function of C is aligned, so it is never set.</summary>
    private const nint FatPointerBit = 2;

    private const int Abis = 2;

    /// <summary>Enough for a message on the same node. Where ranks share cores the ordinary loop yields after fewer.</summary>
    private const int MostTests = 256;

    /// <summary>Greater messages gain little by the shorter way. Where ranks share cores there is none: the library's own wait may not yield.</summary>
    private const int MostSmallBytes = 1024;

    private static nint* _gates;
    private static nint* _directGates;
    private static nint _noPath;
    private static DirectEntry* _entries;

    /// <summary>A gate number and its entry.</summary>
    private struct DirectEntry
    {
        public int Gate;
        public nint Entry;
    }

    /// <summary>Prepares the direct entries; <see cref="Open"/> puts them in place.</summary>
    /// <param name="gates">The gate table, filled: MPICH's block first, then Open MPI's.</param>
    /// <param name="directGates">The direct table: as many slots.</param>
    public static void Prepare(nint* gates, nint* directGates)
    {
        const nuint calls = (nuint)((int)DirectCall.Count * Abis);
        _gates = gates;
        _directGates = directGates;
        _entries = (DirectEntry*)NativeMemory.AllocZeroed(calls, (nuint)sizeof(DirectEntry));
        _table = (DirectTable*)NativeMemory.AllocZeroed((nuint)sizeof(DirectTable));
        _table->Rest = (nint*)NativeMemory.AllocZeroed(calls * (nuint)Left.Count, (nuint)sizeof(nint));
        _table->Begun = (Begun*)NativeMemory.AllocZeroed((nuint)sizeof(Begun));
        InstallEntries<MpichDirect>();
        InstallEntries<OpenMpiDirect>();
    }

    private static void Install<TAbi>(DirectCall call, string function, nint entry, nint rest)
        where TAbi : IDirectAbi
    {
        int row = 0;
        while (Gates.FunctionName(row) != function)
        {
            row++;
        }

        int index = ((int)call * Abis) + TAbi.Index;
        int gate = (TAbi.Index * BoundaryLayout.GatesPerAbi) + row;
        _entries[index] = new DirectEntry { Gate = gate, Entry = entry };
        _table->Rest[(index * (int)Left.Count) + (int)Left.Ordinary] = _gates[gate];
        _table->Rest[(index * (int)Left.Count) + (int)Left.Begun] = rest;
    }

    /// <summary>Opens the direct path once the library below is initialised; with several threads in MPI it stays closed, for starts must be announced, and
    /// where there are no gates.</summary>
    public static void Open()
    {
        nint isend = (nint)Lib.MPI_Isend;
        nint irecv = (nint)Lib.MPI_Irecv;
        nint test = (nint)Lib.MPI_Test;
        nint iprobe = (nint)Lib.MPI_Iprobe;
        nint send = (nint)Lib.MPI_Send;
        nint receive = (nint)Lib.MPI_Recv;
        nint sendReceive = (nint)Lib.MPI_Sendrecv;
        if (_entries == null || Proxy.IsThreadMultiple || ((isend | irecv | test | iprobe | send | receive | sendReceive) & FatPointerBit) != 0)
        {
            return;
        }

        _table->Comms = Comms.Entries;
        _table->CommHolders = Comms.Holders;

        // Slot 0 of either table is never used: no handle is decoded yet.
        _table->Operands = new Operands { Comm = Comms.Entries, Datatype = Datatypes.Entries };
        _table->Datatypes = Datatypes.Entries;
        _table->Rows = Requests.Rows;
        _table->Pool = Requests.Pool;
        _table->WorkFlag = ProxyHost.WorkFlag;
        _table->SynchronousSends = SynchronousSends.OutstandingAddress;
        _table->DeferredComms = Collectives.DeferredCommsAddress;
        _table->Continuations = Continuations.CountAddress;
        _table->Sent = Traffic.Sent;
        _table->Received = Traffic.Received;
        _table->SmallSends = (SmallSends*)NativeMemory.Alloc((nuint)Proxy.WorldSize, (nuint)sizeof(SmallSends));
        new Span<SmallSends>(_table->SmallSends, Proxy.WorldSize).Fill(new SmallSends { ProvenBytes = -1 });
        _table->MostSmallBytes = Progress.RanksShareCores ? -1 : MostSmallBytes;
        _table->Tests = int.Min(MostTests, Progress.SpinsBeforeYield);
        _table->OwnRank = Proxy.WorldRank;
        _table->WorldSize = Proxy.WorldSize;
        _table->TagUpperBound = Proxy.TagUpperBound;
        _table->AnySource = LibAbi.Rank(Canonical.MPI_ANY_SOURCE);
        _table->AnyTag = LibAbi.Tag(Canonical.MPI_ANY_TAG);
        _table->IsOpenMpiBelow = LibAbi.IsOpenMpi;
        _table->Isend = (delegate*<void*, int, nint, int, int, nint, nint*, int>)isend;
        _table->Irecv = (delegate*<void*, int, nint, int, int, nint, nint*, int>)irecv;
        _table->Test = (delegate*<nint*, int*, void*, int>)test;
        _table->Iprobe = (delegate*<int, int, nint, int*, void*, int>)iprobe;
        _table->BlockingSend = (delegate*<void*, int, nint, int, int, nint, int>)send;
        _table->BlockingSendReceive = (delegate*<void*, int, nint, int, int, void*, int, nint, int, int, nint, void*, int>)sendReceive;
        _table->BlockingReceive = (delegate*<void*, int, nint, int, int, nint, void*, int>)receive;
        _table->FailRow = (delegate*<int, int, DirectStatus*, void>)(nint)(delegate* unmanaged<int, int, DirectStatus*, void>)&FailRow;
        for (int index = 0; index < (int)DirectCall.Count * Abis; index++)
        {
            ref nint place = ref _directGates[_entries[index].Gate];
            if (place != _entries[index].Entry)
            {
                _noPath = place;
                place = _entries[index].Entry;
            }
        }

        _directGates[Gates.MessagesBelow] = (nint)(delegate*<int, int, void*, nint>)&MessagesBelow;
    }

    /// <summary>The application's ABI is known: at a launch before the path is opened, at a restart after it. Where there are no gates there is no path.</summary>
    public static void SetApplication()
    {
        if (_table != null)
        {
            _table->RequestNull = AppAbi.EncodeRequest(Requests.Null);
        }
    }

    /// <summary>Closes it: the library below is about to be finalised.</summary>
    public static void Close()
    {
        for (int index = 0; index < (int)DirectCall.Count * Abis && _noPath != 0; index++)
        {
            _directGates[_entries[index].Gate] = _noPath;
            _directGates[Gates.MessagesBelow] = _noPath;
        }
    }

    /// <summary>Records the failure of a row's operation; the ordinary entry, which follows, raises it.</summary>
    [UnmanagedCallersOnly]
    private static void FailRow(int slot, int result, DirectStatus* below)
    {
        RequestRow* row = Requests.Rows + slot;
        LibAbi.ReadStatus((byte*)below, &row->Result);
        Requests.Complete(row, Below.Code(result));
    }

    private static int FinishSend()
    {
        Begun begun = *_table->Begun;
        Comm comm = new(begun.Comm);
        int code = begun.SendResult != 0
            ? Below.Code(begun.SendResult)
            : Blocking.FinishSend(SendMode.Standard, begun.Buffer, begun.Send, comm, begun.Destination, begun.SendTag);
        return code == 0 ? 0 : Errors.Raise(comm, code);
    }

    private static int FinishReceive()
    {
        Begun begun = *_table->Begun;
        Comm comm = new(begun.Comm);
        Status status = Status.Empty;
        int code = begun.ReceiveResult != 0 ? FailReceive(begun, &status) : Blocking.FinishReceive(begun.Receive, comm, &status);
        code = code == 0 ? 0 : Errors.Raise(comm, code);
        GiveStatus(begun.AppStatus, &status);
        return code;
    }

    private static int FinishSendReceive()
    {
        Begun begun = *_table->Begun;
        Comm comm = new(begun.Comm);
        Status status = begun.Receive == 0 && begun.ReceiveResult == 0 ? begun.Status with { Error = 0 } : Status.Empty;
        int sendCode = begun.SendResult != 0 ? Below.Code(begun.SendResult) : 0;
        int receiveCode = begun.ReceiveResult != 0 ? FailReceive(begun, &status) : 0;
        SentPart part = new((long)begun.Buffer, begun.Destination, begun.SendTag, begun.Source, begun.ReceiveTag, begun.Comm);
        int code = MpiProxy.SendReceive.FinishBegun(part, comm, begun.Send, sendCode, begun.Receive, receiveCode, &status);
        code = code == 0 ? 0 : Errors.Raise(comm, code);
        GiveStatus(begun.AppStatus, &status);
        return code;
    }

    private static int FailReceive(Begun begun, Status* status)
    {
        int code = Below.Code(begun.ReceiveResult);
        if (begun.HasStatus != 0)
        {
            LibAbi.ReadStatus((byte*)&begun.Below, status);
            if (code == Canonical.MPI_ERR_TRUNCATE)
            {
                Traffic.CountReceived(Comms.Entry(new Comm(begun.Comm)), status->Source);
            }
        }

        return code;
    }

    private static void GiveStatus(byte* appStatus, Status* status)
    {
        if (AppAbi.Kind == ApplicationAbi.OpenMpi)
        {
            Give<OpenMpiDirect>(Left.Nothing, status, appStatus);
        }
        else
        {
            Give<MpichDirect>(Left.Nothing, status, appStatus);
        }
    }
}
