// Direct entries of applications built for Open MPI: they decode what the application passes, and encode what it gets.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

internal static unsafe partial class Direct
{
    /// <summary>MPI_Send of an application built for Open MPI.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiSend(void* buffer, int count, nint datatype, int destination, int tag, nint comm) =>
        Rest(DirectCall.Send, OpenMpi, Send(buffer, count, OpenMpiAbi.DecodeDatatype(datatype).Slot, destination, tag, OpenMpiAbi.DecodeComm(comm).Slot));

    /// <summary>MPI_Recv.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiReceive(void* buffer, int count, nint datatype, int source, int tag, nint comm, byte* appStatus)
    {
        Status status;
        Left left = Receive(buffer, count, OpenMpiAbi.DecodeDatatype(datatype).Slot, OpenMpiAbi.DecodeRank(source), OpenMpiAbi.DecodeTag(tag), OpenMpiAbi.DecodeComm(comm).Slot, &status, appStatus);
        if (left == Left.Nothing && !OpenMpiAbi.IsIgnored(appStatus))
        {
            OpenMpiAbi.EncodeStatus(&status, appStatus);
        }

        return Rest(DirectCall.Receive, OpenMpi, left);
    }

    /// <summary>MPI_Sendrecv.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiSendReceive(void* sendBuffer, int sendCount, nint sendType, int destination, int sendTag,
        void* receiveBuffer, int receiveCount, nint receiveType, int source, int receiveTag, nint comm, byte* appStatus)
    {
        Status status;
        Left left = SendReceive(sendBuffer, sendCount, OpenMpiAbi.DecodeDatatype(sendType).Slot, destination, sendTag, receiveBuffer, receiveCount,
            OpenMpiAbi.DecodeDatatype(receiveType).Slot, OpenMpiAbi.DecodeRank(source), OpenMpiAbi.DecodeTag(receiveTag), OpenMpiAbi.DecodeComm(comm).Slot, &status, appStatus);
        if (left == Left.Nothing && !OpenMpiAbi.IsIgnored(appStatus))
        {
            OpenMpiAbi.EncodeStatus(&status, appStatus);
        }

        return Rest(DirectCall.SendReceive, OpenMpi, left);
    }

    /// <summary>MPI_Isend.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiStartSend(void* buffer, int count, nint datatype, int destination, int tag, nint comm, nint* request)
    {
        int slot = 0;
        Left left = request == null ? Left.Ordinary
            : StartSend(buffer, count, OpenMpiAbi.DecodeDatatype(datatype).Slot, destination, tag, OpenMpiAbi.DecodeComm(comm).Slot, out slot);
        if (left == Left.Nothing)
        {
            OpenMpiArrays.SetNew(request, slot);
        }

        return Rest(DirectCall.StartSend, OpenMpi, left);
    }

    /// <summary>MPI_Irecv.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiStartReceive(void* buffer, int count, nint datatype, int source, int tag, nint comm, nint* request)
    {
        int slot = 0;
        Left left = request == null ? Left.Ordinary
            : StartReceive(buffer, count, OpenMpiAbi.DecodeDatatype(datatype).Slot, OpenMpiAbi.DecodeRank(source), OpenMpiAbi.DecodeTag(tag), OpenMpiAbi.DecodeComm(comm).Slot, out slot);
        if (left == Left.Nothing)
        {
            OpenMpiArrays.SetNew(request, slot);
        }

        return Rest(DirectCall.StartReceive, OpenMpi, left);
    }

    /// <summary>MPI_Wait.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiWait(nint* request, byte* appStatus) => Rest(DirectCall.Wait, OpenMpi, Wait<OpenMpiArrays>(request, appStatus));

    /// <summary>MPI_Test.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiTest(nint* request, int* flag, byte* appStatus) => Rest(DirectCall.Test, OpenMpi, Test<OpenMpiArrays>(request, flag, appStatus));

    /// <summary>MPI_Waitall.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiWaitAll(int count, nint* requests, byte* appStatuses) => Rest(DirectCall.WaitAll, OpenMpi, WaitAll<OpenMpiArrays>(count, requests, appStatuses));

    /// <summary>MPI_Iprobe.</summary>
    [SkipLocalsInit]
    private static nint OpenMpiProbe(int source, int tag, nint comm, int* flag, byte* appStatus)
    {
        Status status;
        Left left = Probe(OpenMpiAbi.DecodeRank(source), OpenMpiAbi.DecodeTag(tag), OpenMpiAbi.DecodeComm(comm).Slot, flag, &status);
        if (left == Left.Nothing && *flag != 0 && !OpenMpiAbi.IsIgnored(appStatus))
        {
            OpenMpiAbi.EncodeStatus(&status, appStatus);
        }

        return Rest(DirectCall.Probe, OpenMpi, left);
    }

    /// <summary>Waits for what MPI_Send has begun.</summary>
    [UnmanagedCallersOnly]
    private static int OpenMpiSendRest() => OpenMpiAbi.EncodeError(FinishSend());

    /// <summary>Waits for what MPI_Recv has begun.</summary>
    [UnmanagedCallersOnly]
    private static int OpenMpiReceiveRest() => OpenMpiAbi.EncodeError(FinishReceive(OpenMpiAbi.IsIgnored(_table.Begun->AppStatus)));

    /// <summary>Waits for what MPI_Sendrecv has begun.</summary>
    [UnmanagedCallersOnly]
    private static int OpenMpiSendReceiveRest() => OpenMpiAbi.EncodeError(FinishSendReceive(OpenMpiAbi.IsIgnored(_table.Begun->AppStatus)));

    private static void InstallOpenMpi()
    {
        Install(DirectCall.Send, OpenMpi, "MPI_Send", (nint)(delegate*<void*, int, nint, int, int, nint, nint>)&OpenMpiSend, (nint)(delegate* unmanaged<int>)&OpenMpiSendRest);
        Install(DirectCall.Receive, OpenMpi, "MPI_Recv", (nint)(delegate*<void*, int, nint, int, int, nint, byte*, nint>)&OpenMpiReceive, (nint)(delegate* unmanaged<int>)&OpenMpiReceiveRest);
        Install(DirectCall.SendReceive, OpenMpi, "MPI_Sendrecv",
            (nint)(delegate*<void*, int, nint, int, int, void*, int, nint, int, int, nint, byte*, nint>)&OpenMpiSendReceive, (nint)(delegate* unmanaged<int>)&OpenMpiSendReceiveRest);
        Install(DirectCall.StartSend, OpenMpi, "MPI_Isend", (nint)(delegate*<void*, int, nint, int, int, nint, nint*, nint>)&OpenMpiStartSend, 0);
        Install(DirectCall.StartReceive, OpenMpi, "MPI_Irecv", (nint)(delegate*<void*, int, nint, int, int, nint, nint*, nint>)&OpenMpiStartReceive, 0);
        Install(DirectCall.Wait, OpenMpi, "MPI_Wait", (nint)(delegate*<nint*, byte*, nint>)&OpenMpiWait, 0);
        Install(DirectCall.Test, OpenMpi, "MPI_Test", (nint)(delegate*<nint*, int*, byte*, nint>)&OpenMpiTest, 0);
        Install(DirectCall.WaitAll, OpenMpi, "MPI_Waitall", (nint)(delegate*<int, nint*, byte*, nint>)&OpenMpiWaitAll, 0);
        Install(DirectCall.Probe, OpenMpi, "MPI_Iprobe", (nint)(delegate*<int, int, nint, int*, byte*, nint>)&OpenMpiProbe, 0);
    }
}
