// Buffered sends (MPI 3.6), emulated: the message is packed into native memory and sent in standard mode; the attached buffer only says how
// much may be on its way. So no memory of the application is in use by the library, and after a drain nothing of a buffered send is left to save.

using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>The attached buffer's account and the copies of messages on their way.</summary>
internal static unsafe class BufferedSends
{
    /// <summary>Bytes charged for each message beside its data: the smallest MPI_BSEND_OVERHEAD of the application ABIs (MPICH's), so that a
    /// buffer which is large enough by the application's own header is large enough here.</summary>
    private const long OverheadBytes = 96;

    /// <summary>Header of a copy: the bytes it is charged.</summary>
    private const int HeaderBytes = 16;

    private static long _used;

    /// <summary>Address of the attached buffer; meaningless while none is attached.</summary>
    public static nint Address { get; private set; }

    /// <summary>Bytes of the attached buffer; −1 while none is attached.</summary>
    public static long SizeBytes { get; private set; } = -1;

    /// <summary>True while a buffer is attached.</summary>
    public static bool IsAttached => SizeBytes >= 0;

    /// <summary>True when no message is on its way.</summary>
    public static bool IsIdle => Interlocked.Read(ref _used) == 0;

    /// <summary>Attaches a buffer.</summary>
    public static void Attach(nint address, long sizeBytes)
    {
        Address = address;
        SizeBytes = sizeBytes;
    }

    /// <summary>Detaches it; all messages must have left.</summary>
    public static void Detach() => SizeBytes = -1;

    /// <summary>Packs a message.</summary>
    /// <param name="data">Receives the address of the packed data.</param>
    /// <param name="dataBytes">Receives its length.</param>
    /// <param name="copy">Receives the copy, to be given to <see cref="FreeCopy"/> when the message has left.</param>
    /// <returns>Canonical error code: MPI_ERR_BUFFER when the attached buffer cannot hold the message.</returns>
    public static int Pack(void* buffer, long count, Datatype datatype, out byte* data, out long dataBytes, out nint copy)
    {
        data = null;
        dataBytes = 0;
        copy = 0;
        long bytes = count * Datatypes.SizeBytes(datatype);
        long charge = bytes + OverheadBytes;
        if (!Reserve(charge))
        {
            // Messages that have left since are only noticed when they are tested.
            Requests.SweepDetached();
            if (!Reserve(charge))
            {
                return Canonical.MPI_ERR_BUFFER;
            }
        }

        return PackInto(buffer, count, datatype, bytes, charge, out data, out dataBytes, out copy);
    }

    /// <summary>Packs a message without charging the attached buffer (send-receive in one buffer).</summary>
    /// <inheritdoc cref="Pack"/>
    public static int Copy(void* buffer, long count, Datatype datatype, out byte* data, out long dataBytes, out nint copy) =>
        PackInto(buffer, count, datatype, count * Datatypes.SizeBytes(datatype), 0, out data, out dataBytes, out copy);

    private static int PackInto(void* buffer, long count, Datatype datatype, long bytes, long charge, out byte* data, out long dataBytes, out nint copy)
    {
        byte* block = (byte*)NativeMemory.Alloc((nuint)(HeaderBytes + bytes));
        *(long*)block = charge;
        data = null;
        dataBytes = 0;
        copy = 0;
        int code;
        long packed = 0;
        if (bytes <= int.MaxValue && count <= int.MaxValue)
        {
            int position = 0;
            code = Below.Code(Lib.MPI_Pack(buffer, (int)count, Datatypes.Real(datatype), block + HeaderBytes, (int)bytes, &position, Comms.Real(Comms.Self)));
            packed = position;
        }
        else
        {
            code = LargeFallback.MPI_Pack_c(buffer, count, Datatypes.Real(datatype), block + HeaderBytes, bytes, &packed, Comms.Real(Comms.Self));
        }

        if (code != 0)
        {
            FreeCopy((nint)block);
            return code;
        }

        data = block + HeaderBytes;
        dataBytes = packed;
        copy = (nint)block;
        return 0;
    }

    /// <summary>The message has left (or never will): its copy and its charge go.</summary>
    public static void FreeCopy(nint copy)
    {
        Interlocked.Add(ref _used, -*(long*)copy);
        NativeMemory.Free((void*)copy);
    }

    private static bool Reserve(long charge)
    {
        if (Interlocked.Add(ref _used, charge) <= SizeBytes)
        {
            return true;
        }

        Interlocked.Add(ref _used, -charge);
        return false;
    }
}
