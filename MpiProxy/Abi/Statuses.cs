using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>MPI_Status of the MPICH ABI (20 bytes): the count takes 63 bits of two words, the last bit tells cancellation.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct MpichStatus
{
    /// <summary>Bits of an error code which hold its class.</summary>
    public const int ErrorClassMask = 0x7f;

    /// <summary>Lower half of the byte count.</summary>
    public uint CountLow;

    /// <summary>Upper half of the byte count shifted left by one; bit 0 is set when the operation was cancelled.</summary>
    public uint CountHighAndCancelled;

    /// <summary>MPI_SOURCE.</summary>
    public int Source;

    /// <summary>MPI_TAG.</summary>
    public int Tag;

    /// <summary>MPI_ERROR.</summary>
    public int Error;

    /// <summary>1 when the operation was cancelled.</summary>
    public readonly int IsCancelled => (int)(CountHighAndCancelled & 1);

    /// <summary>Bytes received.</summary>
    public readonly long CountBytes => ((long)(CountHighAndCancelled >> 1) << 32) | CountLow;

    /// <summary>Sets count and cancellation.</summary>
    public void Set(long countBytes, int cancelled)
    {
        CountLow = (uint)countBytes;
        CountHighAndCancelled = ((uint)(countBytes >> 32) << 1) | (cancelled != 0 ? 1u : 0u);
    }
}

/// <summary>MPI_Status of the Open MPI ABI (24 bytes).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct OpenMpiStatus
{
    /// <summary>MPI_SOURCE.</summary>
    public int Source;

    /// <summary>MPI_TAG.</summary>
    public int Tag;

    /// <summary>MPI_ERROR.</summary>
    public int Error;

    /// <summary>Non-zero when the operation was cancelled.</summary>
    public int Cancelled;

    /// <summary>Bytes received.</summary>
    public nuint Count;
}
