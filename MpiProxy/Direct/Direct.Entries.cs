// The direct entries: they decode what the application passes, and encode what it gets.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

internal static unsafe partial class Direct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Give<TAbi>(Left left, Status* status, byte* appStatus)
        where TAbi : IDirectAbi
    {
        if (left == Left.Nothing && !TAbi.IsIgnored(appStatus))
        {
            TAbi.Write(status, appStatus, 0);
        }
    }

    /// <summary>MPI_Send.</summary>
    [SkipLocalsInit]
    private static nint Send<TAbi>(void* buffer, int count, nint datatype, int destination, int tag, nint comm)
        where TAbi : IDirectAbi =>
        Rest<TAbi>(DirectCall.Send, TrySend<TAbi>(_table, buffer, count, datatype, destination, tag, comm));

    /// <summary>MPI_Recv.</summary>
    [SkipLocalsInit]
    private static nint Receive<TAbi>(void* buffer, int count, nint datatype, int source, int tag, nint comm, byte* appStatus)
        where TAbi : IDirectAbi =>
        Rest<TAbi>(DirectCall.Receive, TryReceive<TAbi>(_table, buffer, count, datatype, TAbi.Rank(source), TAbi.Tag(tag), comm, appStatus));

    /// <summary>MPI_Sendrecv.</summary>
    [SkipLocalsInit]
    private static nint SendReceive<TAbi>(void* sendBuffer, int sendCount, nint sendType, int destination, int sendTag,
        void* receiveBuffer, int receiveCount, nint receiveType, int source, int receiveTag, nint comm, byte* appStatus)
        where TAbi : IDirectAbi
    {
        Status status;
        Left left = TrySendReceive<TAbi>(_table, sendBuffer, sendCount, sendType, destination, sendTag, receiveBuffer, receiveCount,
            receiveType, TAbi.Rank(source), TAbi.Tag(receiveTag), comm, &status, appStatus);
        Give<TAbi>(left, &status, appStatus);
        return Rest<TAbi>(DirectCall.SendReceive, left);
    }

    /// <summary>MPI_Isend.</summary>
    [SkipLocalsInit]
    private static nint StartSend<TAbi>(void* buffer, int count, nint datatype, int destination, int tag, nint comm, void* request)
        where TAbi : IDirectAbi
    {
        Left left = TryStartSend<TAbi>(_table, buffer, count, datatype, destination, tag, comm, request, out int slot);
        if (left == Left.Nothing)
        {
            TAbi.SetNew(request, slot);
        }

        return Rest<TAbi>(DirectCall.StartSend, left);
    }

    /// <summary>MPI_Irecv.</summary>
    [SkipLocalsInit]
    private static nint StartReceive<TAbi>(void* buffer, int count, nint datatype, int source, int tag, nint comm, void* request)
        where TAbi : IDirectAbi
    {
        Left left = TryStartReceive<TAbi>(_table, buffer, count, datatype, TAbi.Rank(source), TAbi.Tag(tag), comm, request, out int slot);
        if (left == Left.Nothing)
        {
            TAbi.SetNew(request, slot);
        }

        return Rest<TAbi>(DirectCall.StartReceive, left);
    }

    /// <summary>MPI_Wait.</summary>
    [SkipLocalsInit]
    private static nint Wait<TAbi>(void* request, byte* appStatus)
        where TAbi : IDirectAbi => Rest<TAbi>(DirectCall.Wait, TryWait<TAbi>(_table, request, appStatus));

    /// <summary>MPI_Test.</summary>
    [SkipLocalsInit]
    private static nint Test<TAbi>(void* request, int* flag, byte* appStatus)
        where TAbi : IDirectAbi => Rest<TAbi>(DirectCall.Test, TryTest<TAbi>(_table, request, flag, appStatus));

    /// <summary>MPI_Waitall.</summary>
    [SkipLocalsInit]
    private static nint WaitAll<TAbi>(int count, void* requests, byte* appStatuses)
        where TAbi : IDirectAbi => Rest<TAbi>(DirectCall.WaitAll, TryWaitAll<TAbi>(_table, count, requests, appStatuses));

    /// <summary>MPI_Iprobe.</summary>
    [SkipLocalsInit]
    private static nint Probe<TAbi>(int source, int tag, nint comm, int* flag, byte* appStatus)
        where TAbi : IDirectAbi
    {
        Status status;
        Left left = TryProbe(_table, TAbi.Rank(source), TAbi.Tag(tag), TAbi.Comm(comm), flag, &status);
        if (left == Left.Nothing && *flag != 0)
        {
            Give<TAbi>(left, &status, appStatus);
        }

        return Rest<TAbi>(DirectCall.Probe, left);
    }

    [UnmanagedCallersOnly]
    private static int SendRest() => AppAbi.EncodeError(FinishSend());

    [UnmanagedCallersOnly]
    private static int ReceiveRest() => AppAbi.EncodeError(FinishReceive());

    [UnmanagedCallersOnly]
    private static int SendReceiveRest() => AppAbi.EncodeError(FinishSendReceive());

    private static void InstallEntries<TAbi>()
        where TAbi : IDirectAbi
    {
        Install<TAbi>(DirectCall.Send, "MPI_Send", (nint)(delegate*<void*, int, nint, int, int, nint, nint>)&Send<TAbi>, (nint)(delegate* unmanaged<int>)&SendRest);
        Install<TAbi>(DirectCall.Receive, "MPI_Recv", (nint)(delegate*<void*, int, nint, int, int, nint, byte*, nint>)&Receive<TAbi>, (nint)(delegate* unmanaged<int>)&ReceiveRest);
        Install<TAbi>(DirectCall.SendReceive, "MPI_Sendrecv",
            (nint)(delegate*<void*, int, nint, int, int, void*, int, nint, int, int, nint, byte*, nint>)&SendReceive<TAbi>, (nint)(delegate* unmanaged<int>)&SendReceiveRest);
        Install<TAbi>(DirectCall.StartSend, "MPI_Isend", (nint)(delegate*<void*, int, nint, int, int, nint, void*, nint>)&StartSend<TAbi>, 0);
        Install<TAbi>(DirectCall.StartReceive, "MPI_Irecv", (nint)(delegate*<void*, int, nint, int, int, nint, void*, nint>)&StartReceive<TAbi>, 0);
        Install<TAbi>(DirectCall.Wait, "MPI_Wait", (nint)(delegate*<void*, byte*, nint>)&Wait<TAbi>, 0);
        Install<TAbi>(DirectCall.Test, "MPI_Test", (nint)(delegate*<void*, int*, byte*, nint>)&Test<TAbi>, 0);
        Install<TAbi>(DirectCall.WaitAll, "MPI_Waitall", (nint)(delegate*<int, void*, byte*, nint>)&WaitAll<TAbi>, 0);
        Install<TAbi>(DirectCall.Probe, "MPI_Iprobe", (nint)(delegate*<int, int, nint, int*, byte*, nint>)&Probe<TAbi>, 0);
    }
}
