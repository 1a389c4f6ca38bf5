// Direct entries of applications built for MPICH: they decode what the application passes, and encode what it gets.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

internal static unsafe partial class Direct
{
    /// <summary>MPI_Send of an application built for MPICH.</summary>
    [SkipLocalsInit]
    private static nint MpichSend(void* buffer, int count, int datatype, int destination, int tag, int comm) =>
        Rest(DirectCall.Send, Mpich, Send(buffer, count, MpichAbi.DecodeDatatype(datatype).Slot, destination, tag, MpichAbi.DecodeComm(comm).Slot));

    /// <summary>MPI_Recv.</summary>
    [SkipLocalsInit]
    private static nint MpichReceive(void* buffer, int count, int datatype, int source, int tag, int comm, byte* appStatus)
    {
        Status status;
        Left left = Receive(buffer, count, MpichAbi.DecodeDatatype(datatype).Slot, MpichAbi.DecodeRank(source), MpichAbi.DecodeTag(tag), MpichAbi.DecodeComm(comm).Slot, &status, appStatus);
        if (left == Left.Nothing && !MpichAbi.IsIgnored(appStatus))
        {
            MpichAbi.EncodeStatus(&status, appStatus);
        }

        return Rest(DirectCall.Receive, Mpich, left);
    }

    /// <summary>MPI_Sendrecv.</summary>
    [SkipLocalsInit]
    private static nint MpichSendReceive(void* sendBuffer, int sendCount, int sendType, int destination, int sendTag,
        void* receiveBuffer, int receiveCount, int receiveType, int source, int receiveTag, int comm, byte* appStatus)
    {
        Status status;
        Left left = SendReceive(sendBuffer, sendCount, MpichAbi.DecodeDatatype(sendType).Slot, destination, sendTag, receiveBuffer, receiveCount,
            MpichAbi.DecodeDatatype(receiveType).Slot, MpichAbi.DecodeRank(source), MpichAbi.DecodeTag(receiveTag), MpichAbi.DecodeComm(comm).Slot, &status, appStatus);
        if (left == Left.Nothing && !MpichAbi.IsIgnored(appStatus))
        {
            MpichAbi.EncodeStatus(&status, appStatus);
        }

        return Rest(DirectCall.SendReceive, Mpich, left);
    }

    /// <summary>MPI_Isend.</summary>
    [SkipLocalsInit]
    private static nint MpichStartSend(void* buffer, int count, int datatype, int destination, int tag, int comm, int* request)
    {
        int slot = 0;
        Left left = request == null ? Left.Ordinary
            : StartSend(buffer, count, MpichAbi.DecodeDatatype(datatype).Slot, destination, tag, MpichAbi.DecodeComm(comm).Slot, out slot);
        if (left == Left.Nothing)
        {
            MpichArrays.SetNew(request, slot);
        }

        return Rest(DirectCall.StartSend, Mpich, left);
    }

    /// <summary>MPI_Irecv.</summary>
    [SkipLocalsInit]
    private static nint MpichStartReceive(void* buffer, int count, int datatype, int source, int tag, int comm, int* request)
    {
        int slot = 0;
        Left left = request == null ? Left.Ordinary
            : StartReceive(buffer, count, MpichAbi.DecodeDatatype(datatype).Slot, MpichAbi.DecodeRank(source), MpichAbi.DecodeTag(tag), MpichAbi.DecodeComm(comm).Slot, out slot);
        if (left == Left.Nothing)
        {
            MpichArrays.SetNew(request, slot);
        }

        return Rest(DirectCall.StartReceive, Mpich, left);
    }

    /// <summary>MPI_Wait.</summary>
    [SkipLocalsInit]
    private static nint MpichWait(int* request, byte* appStatus) => Rest(DirectCall.Wait, Mpich, Wait<MpichArrays>(request, appStatus));

    /// <summary>MPI_Test.</summary>
    [SkipLocalsInit]
    private static nint MpichTest(int* request, int* flag, byte* appStatus) => Rest(DirectCall.Test, Mpich, Test<MpichArrays>(request, flag, appStatus));

    /// <summary>MPI_Waitall.</summary>
    [SkipLocalsInit]
    private static nint MpichWaitAll(int count, int* requests, byte* appStatuses) => Rest(DirectCall.WaitAll, Mpich, WaitAll<MpichArrays>(count, requests, appStatuses));

    /// <summary>MPI_Iprobe.</summary>
    [SkipLocalsInit]
    private static nint MpichProbe(int source, int tag, int comm, int* flag, byte* appStatus)
    {
        Status status;
        Left left = Probe(MpichAbi.DecodeRank(source), MpichAbi.DecodeTag(tag), MpichAbi.DecodeComm(comm).Slot, flag, &status);
        if (left == Left.Nothing && *flag != 0 && !MpichAbi.IsIgnored(appStatus))
        {
            MpichAbi.EncodeStatus(&status, appStatus);
        }

        return Rest(DirectCall.Probe, Mpich, left);
    }

    /// <summary>Waits for what MPI_Send has begun.</summary>
    [UnmanagedCallersOnly]
    private static int MpichSendRest() => MpichAbi.EncodeError(FinishSend());

    /// <summary>Waits for what MPI_Recv has begun.</summary>
    [UnmanagedCallersOnly]
    private static int MpichReceiveRest() => MpichAbi.EncodeError(FinishReceive(MpichAbi.IsIgnored(_table.Begun->AppStatus)));

    /// <summary>Waits for what MPI_Sendrecv has begun.</summary>
    [UnmanagedCallersOnly]
    private static int MpichSendReceiveRest() => MpichAbi.EncodeError(FinishSendReceive(MpichAbi.IsIgnored(_table.Begun->AppStatus)));

    private static void InstallMpich()
    {
        Install(DirectCall.Send, Mpich, "MPI_Send", (nint)(delegate*<void*, int, int, int, int, int, nint>)&MpichSend, (nint)(delegate* unmanaged<int>)&MpichSendRest);
        Install(DirectCall.Receive, Mpich, "MPI_Recv", (nint)(delegate*<void*, int, int, int, int, int, byte*, nint>)&MpichReceive, (nint)(delegate* unmanaged<int>)&MpichReceiveRest);
        Install(DirectCall.SendReceive, Mpich, "MPI_Sendrecv",
            (nint)(delegate*<void*, int, int, int, int, void*, int, int, int, int, int, byte*, nint>)&MpichSendReceive, (nint)(delegate* unmanaged<int>)&MpichSendReceiveRest);
        Install(DirectCall.StartSend, Mpich, "MPI_Isend", (nint)(delegate*<void*, int, int, int, int, int, int*, nint>)&MpichStartSend, 0);
        Install(DirectCall.StartReceive, Mpich, "MPI_Irecv", (nint)(delegate*<void*, int, int, int, int, int, int*, nint>)&MpichStartReceive, 0);
        Install(DirectCall.Wait, Mpich, "MPI_Wait", (nint)(delegate*<int*, byte*, nint>)&MpichWait, 0);
        Install(DirectCall.Test, Mpich, "MPI_Test", (nint)(delegate*<int*, int*, byte*, nint>)&MpichTest, 0);
        Install(DirectCall.WaitAll, Mpich, "MPI_Waitall", (nint)(delegate*<int, int*, byte*, nint>)&MpichWaitAll, 0);
        Install(DirectCall.Probe, Mpich, "MPI_Iprobe", (nint)(delegate*<int, int, int, int*, byte*, nint>)&MpichProbe, 0);
    }
}
