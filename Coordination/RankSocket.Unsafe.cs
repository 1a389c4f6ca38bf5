// A TCP connection made with plain libc calls. Inside a rank the framework's sockets would start threads of their own and take low
// descriptor numbers, which belong to the application; this one moves its descriptor high and starts nothing.
// Invariant: a pointer handed to libc refers to memory that is pinned or on the stack for the length of the call.

using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.Coordination;

/// <summary>A connected TCP socket. One thread may send while another receives.</summary>
public sealed unsafe partial class RankSocket : IDisposable
{
    /// <summary>Descriptors from here on are looked for first, so that the application's stay low.</summary>
    public const int LowestDescriptor = 900;

    private const int StreamSocket = 1;
    private const int CloseOnExec = 0x80000;
    private const int DuplicateCloseOnExec = 1030;
    private const int SocketLevel = 1;
    private const int KeepAlive = 9;
    private const int ReceiveTimeout = 20;
    private const int SendTimeout = 21;
    private const int TcpLevel = 6;
    private const int TcpNoDelay = 1;
    private const int NoSignal = 0x4000;
    private const int ShutdownBoth = 2;
    private const int Interrupted = 4;
    private const int TryAgain = 11;
    private const int ErrorStream = 2;
    private const int BlockSignals = 0;
    private const int SignalSetBytes = 128;

    // Signals that the listener thread must keep open: faults of its own (SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV), SIGSYS of the
    // boundary, and 32 to 34, which libc and the runtime use among threads.
    private static ReadOnlySpan<int> OpenSignals => [4, 5, 7, 8, 11, 31, 32, 33, 34];

    private int _descriptor;

    private RankSocket(int descriptor) => _descriptor = descriptor;

    /// <summary>Number of the descriptor; the checkpoint leaves it out of the image.</summary>
    public int Descriptor => _descriptor;

    /// <summary>Connects to "host:port" or "[address]:port".</summary>
    /// <param name="address">Where to.</param>
    /// <param name="timeoutMs">Limit for the connection, and for each answer until <see cref="WaitForever"/>, in milliseconds.</param>
    /// <exception cref="IOException">Nobody answers there; the message says why.</exception>
    public static RankSocket Connect(string address, int timeoutMs)
    {
        int colon = address.LastIndexOf(':');
        if (colon <= 0 || !ushort.TryParse(address.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw new IOException($"\"{address}\" is no address of the form host:port.");
        }

        string host = address[..colon].Trim('[', ']');
        var hints = new AddressInfo { SocketType = StreamSocket };
        AddressInfo* found = null;
        int answer = GetAddressInfo(host, address[(colon + 1)..], &hints, &found);
        if (answer != 0)
        {
            throw new IOException($"The name \"{host}\" of the coordinator cannot be resolved (getaddrinfo error {answer}).");
        }

        try
        {
            int error = 0;
            for (AddressInfo* candidate = found; candidate != null; candidate = candidate->Next)
            {
                int descriptor = OpenSocket(candidate->Family, StreamSocket | CloseOnExec, 0);
                if (descriptor < 0)
                {
                    error = Marshal.GetLastPInvokeError();
                    continue;
                }

                descriptor = MoveHigh(descriptor);
                var socket = new RankSocket(descriptor);
                socket.SetTimeouts(timeoutMs);
                if (ConnectSocket(descriptor, candidate->Address, candidate->AddressLength) == 0)
                {
                    socket.SetOption(TcpLevel, TcpNoDelay, 1);
                    socket.SetOption(SocketLevel, KeepAlive, 1);
                    return socket;
                }

                error = Marshal.GetLastPInvokeError();
                socket.Dispose();
            }

            throw new IOException($"No connection to {address}: {Describe(error)}.");
        }
        finally
        {
            FreeAddressInfo(found);
        }
    }

    /// <summary>From now on sending and receiving wait without limit.</summary>
    public void WaitForever() => SetTimeouts(0);

    /// <summary>Sends all bytes.</summary>
    /// <exception cref="IOException">The connection is gone.</exception>
    public void Send(ReadOnlySpan<byte> data)
    {
        fixed (byte* start = data)
        {
            int sent = 0;
            while (sent < data.Length)
            {
                nint count = SendBytes(_descriptor, start + sent, (nuint)(data.Length - sent), NoSignal);
                if (count >= 0)
                {
                    sent += (int)count;
                }
                else if (Marshal.GetLastPInvokeError() != Interrupted)
                {
                    throw new IOException($"The connection to the coordinator failed while sending: {Describe(Marshal.GetLastPInvokeError())}.");
                }
            }
        }
    }

    /// <summary>Receives at least one byte.</summary>
    /// <returns>Bytes received; 0 when the other side has closed.</returns>
    /// <exception cref="IOException">The connection is gone, or nothing came within the limit.</exception>
    public int Receive(Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            while (true)
            {
                nint count = ReceiveBytes(_descriptor, start, (nuint)buffer.Length, 0);
                if (count >= 0)
                {
                    return (int)count;
                }

                int error = Marshal.GetLastPInvokeError();
                if (error != Interrupted)
                {
                    throw new IOException(error == TryAgain
                        ? "The coordinator did not answer in time."
                        : $"The connection to the coordinator failed while receiving: {Describe(error)}.");
                }
            }
        }
    }

    /// <summary>Ends the conversation; a thread that waits in <see cref="Receive"/> gets 0.</summary>
    public void Shutdown() => _ = ShutdownSocket(_descriptor, ShutdownBoth);

    /// <inheritdoc/>
    public void Dispose()
    {
        int descriptor = _descriptor;
        _descriptor = -1;
        if (descriptor >= 0)
        {
            _ = CloseDescriptor(descriptor);
        }
    }

    /// <summary>Keeps the application's signals away from the calling thread.</summary>
    public static void BlockApplicationSignals()
    {
        byte* set = stackalloc byte[SignalSetBytes];
        new Span<byte>(set, SignalSetBytes).Fill(byte.MaxValue);
        foreach (int signal in OpenSignals)
        {
            set[(signal - 1) / 8] &= (byte)~(1 << ((signal - 1) % 8));
        }

        _ = SignalMask(BlockSignals, set, null);
    }

    /// <summary>Writes one line to the standard error stream without the framework's console, which would install signal handlers.</summary>
    public static void WriteErrorLine(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
        fixed (byte* start = bytes)
        {
            _ = WriteDescriptor(ErrorStream, start, (nuint)bytes.Length);
        }
    }

    private static int MoveHigh(int descriptor)
    {
        int high = DescriptorControl(descriptor, DuplicateCloseOnExec, LowestDescriptor);
        if (high < 0)
        {
            // A small RLIMIT_NOFILE: the number stays where it is.
            return descriptor;
        }

        _ = CloseDescriptor(descriptor);
        return high;
    }

    private void SetTimeouts(int timeoutMs)
    {
        var time = new TimeValue { Seconds = timeoutMs / 1000, Microseconds = timeoutMs % 1000 * 1000L };
        _ = SetSocketOption(_descriptor, SocketLevel, SendTimeout, &time, (uint)sizeof(TimeValue));
        _ = SetSocketOption(_descriptor, SocketLevel, ReceiveTimeout, &time, (uint)sizeof(TimeValue));
    }

    private void SetOption(int level, int option, int value) => _ = SetSocketOption(_descriptor, level, option, &value, sizeof(int));

    private static string Describe(int error) => Marshal.GetPInvokeErrorMessage(error);

    [StructLayout(LayoutKind.Sequential)]
    private struct AddressInfo
    {
        public int Flags;
        public int Family;
        public int SocketType;
        public int Protocol;
        public uint AddressLength;
        public void* Address;
        public byte* CanonicalName;
        public AddressInfo* Next;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeValue
    {
        public long Seconds;
        public long Microseconds;
    }

    [LibraryImport("libc", EntryPoint = "getaddrinfo", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetAddressInfo(string host, string port, AddressInfo* hints, AddressInfo** result);

    [LibraryImport("libc", EntryPoint = "freeaddrinfo")]
    private static partial void FreeAddressInfo(AddressInfo* list);

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    private static partial int OpenSocket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "connect", SetLastError = true)]
    private static partial int ConnectSocket(int descriptor, void* address, uint length);

    [LibraryImport("libc", EntryPoint = "setsockopt", SetLastError = true)]
    private static partial int SetSocketOption(int descriptor, int level, int option, void* value, uint length);

    [LibraryImport("libc", EntryPoint = "send", SetLastError = true)]
    private static partial nint SendBytes(int descriptor, byte* data, nuint length, int flags);

    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)]
    private static partial nint ReceiveBytes(int descriptor, byte* data, nuint length, int flags);

    [LibraryImport("libc", EntryPoint = "shutdown")]
    private static partial int ShutdownSocket(int descriptor, int how);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int DescriptorControl(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint WriteDescriptor(int descriptor, byte* data, nuint length);

    [LibraryImport("libc", EntryPoint = "pthread_sigmask")]
    private static partial int SignalMask(int how, byte* set, byte* old);
}
