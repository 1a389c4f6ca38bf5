// The proxy's host in the test: no kernel below, calls across the boundary are direct calls. The coordinator is a thread of rank 0, reached by TCP.

using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading;
using Mana.MpiProxy;

namespace Mana.Tests.ProxyHost;

internal sealed unsafe partial class TestHost : Mana.MpiProxy.ProxyHost
{
    private const int MembarrierCall = 324;
    private const int PrivateExpedited = 8;
    private const int RegisterPrivateExpedited = 16;

    private readonly Options _options;
    private readonly int* _flag;
    private readonly BlockingCollection<(char Kind, CollectivePosition[] Targets)> _directives = [];
    private readonly ManualResetEventSlim _mayExit = new();
    private Thread? _drainer;
    private BinaryWriter? _toCoordinator;

    public TestHost(Options options)
    {
        _options = options;
        _flag = (int*)NativeMemory.AllocZeroed(64);
        WorkFlag = _flag;
        if (SystemCall(MembarrierCall, RegisterPrivateExpedited, 0, 0) != 0)
        {
            throw new InvalidOperationException("membarrier cannot be registered");
        }
    }

    public int CheckpointsTaken { get; private set; }

    public override bool IsDrainingThread => Thread.CurrentThread == _drainer;

    [LibraryImport("libc", EntryPoint = "syscall")]
    private static partial nint SystemCall(nint number, nint a, nint b, nint c);

    /// <summary>Connects to the coordinator: rank 0 runs it.</summary>
    public void StartCheckpoints()
    {
        byte* port = stackalloc byte[sizeof(int)];
        if (Proxy.WorldRank == 0)
        {
            *(int*)port = TestCoordinator.Start(Proxy.WorldSize, _options);
        }

        // Outside of the program's steps and of the proxy: straight to the library.
        Program.Check(LibAbi.Error(Lib.MPI_Bcast(port, sizeof(int), LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), 0, LibAbi.PredefinedComm(Canonical.MPI_COMM_WORLD))), "MPI_Bcast");
        TcpClient client = new();
        client.Connect(IPAddress.Loopback, *(int*)port);
        client.NoDelay = true;
        BinaryReader reader = new(client.GetStream());
        _toCoordinator = new BinaryWriter(client.GetStream());
        _toCoordinator.Write(Proxy.WorldRank);
        _toCoordinator.Flush();
        new Thread(() => Listen(reader)) { IsBackground = true }.Start();
    }

    /// <summary>What the gate's tail does.</summary>
    public void Boundary()
    {
        while (Volatile.Read(ref *_flag) != 0)
        {
            if (Proxy.Quiesce())
            {
                WriteAndWait();
            }

            Proxy.CheckpointOver();
        }
    }

    /// <summary>The rank is at its end: it still takes part in a checkpoint that has begun.</summary>
    public void AwaitEnd()
    {
        Send(writer => writer.Write('E'));
        while (!_mayExit.Wait(1))
        {
            Boundary();
        }
    }

    public override nint CallUpper(nint function, nint a0 = 0, nint a1 = 0, nint a2 = 0, nint a3 = 0, nint a4 = 0, nint a5 = 0) =>
        ((delegate* unmanaged<nint, nint, nint, nint, nint, nint, nint>)function)(a0, a1, a2, a3, a4, a5);

    public override nint OperatorThunk(int index) => throw new NotSupportedException("the test uses predefined operators");

    public override nint AllocateUpper(nuint bytes) => Memory.AllocateUpper((long)bytes);

    public override void FreeUpper(nint address, nuint bytes)
    {
    }

    // The region of this test is no kernel: it has no shared windows.
    public override nint MapUpperShared(nuint bytes, int descriptor, long offset) => 0;

    public override bool MapUpperSharedAgain(nint address, nuint bytes, int descriptor, long offset) => false;

    public override void PrepareInitialization()
    {
    }

    public override void TakeOverAfterInitialization()
    {
    }

    public override object ListDescriptors() => string.Empty;

    public override void ClaimDescriptors(object before)
    {
    }

    public override void OnInitialized(int rank, int size) => _drainer = Thread.CurrentThread;

    public override void OnFinalizing() => Send(writer => writer.Write('F'));

    public override void Warn(string sentence) => Console.Error.WriteLine($"[{Proxy.WorldRank}] {sentence}");

    public override void Fatal(int exitCode, string sentence)
    {
        Console.Error.WriteLine($"[{Proxy.WorldRank}] seed {_options.Seed}, step {Memory.Head->Step}: {sentence}\n{Environment.StackTrace}");
        Environment.Exit(exitCode == 0 ? 1 : exitCode);
    }

    public override Directive ReportParked(ReadOnlySpan<CollectivePosition> entered, CollectivePosition? waiting, out CollectivePosition[] targets)
    {
        CollectivePosition[] copy = entered.ToArray();
        Send(writer =>
        {
            writer.Write('P');
            Write(writer, copy);
            Write(writer, waiting is { } position ? [position] : []);
        });
        (char kind, targets) = _directives.Take();
        return kind switch
        {
            'P' => Directive.Proceed,
            'D' => Directive.Drain,
            _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"directive {kind} while parked")),
        };
    }

    public override void ReportDrained() => Send(writer => writer.Write('D'));

    public override void ReportRefused(string sentence) => Fatal(1, sentence);

    public override bool AwaitDrained() => throw new NotSupportedException("the test has one thread");

    public override void FreezeInCall() => WriteAndWait();

    internal static void Write(BinaryWriter writer, CollectivePosition[] positions)
    {
        writer.Write(positions.Length);
        foreach (CollectivePosition position in positions)
        {
            writer.Write(position.Communicator);
            writer.Write(position.Sequence);
        }
    }

    internal static CollectivePosition[] Read(BinaryReader reader)
    {
        CollectivePosition[] positions = new CollectivePosition[reader.ReadInt32()];
        for (int index = 0; index < positions.Length; index++)
        {
            positions[index] = new CollectivePosition(reader.ReadUInt64(), reader.ReadInt64());
        }

        return positions;
    }

    private void WriteAndWait()
    {
        byte[] state = Proxy.Snapshot();
        if (_options.Verbose)
        {
            Console.Error.WriteLine($"[{Proxy.WorldRank}] checkpoint at step {Memory.Head->Step}: {Proxy.Describe()}");
        }

        Memory.Save(_options.Image, Proxy.WorldRank, state);
        Send(writer => writer.Write('W'));
        (char kind, _) = _directives.Take();
        if (kind == 'S')
        {
            _ = SystemCall(231, 0, 0, 0); // exit_group: the library below gets no chance to tidy up
        }

        CheckpointsTaken++;
    }

    private void Send(Action<BinaryWriter> write)
    {
        lock (_directives)
        {
            write(_toCoordinator!);
            _toCoordinator!.Flush();
        }
    }

    /// <summary>The listener thread: intents at once, the rest to the draining thread.</summary>
    private void Listen(BinaryReader reader)
    {
        try
        {
            while (true)
            {
                char kind = reader.ReadChar();
                CollectivePosition[] targets = kind == 'P' ? Read(reader) : [];
                if (kind == 'I')
                {
                    Volatile.Write(ref *_flag, 1);
                    if (SystemCall(MembarrierCall, PrivateExpedited, 0, 0) != 0)
                    {
                        Fatal(1, "membarrier failed");
                    }

                    CollectivePosition? position = Collectives.PublishedPhaseTwo;
                    Send(writer =>
                    {
                        writer.Write('C');
                        Write(writer, position is { } published ? [published] : []);
                    });
                    continue;
                }

                if (kind == 'R')
                {
                    Volatile.Write(ref *_flag, 0);
                }

                if (kind == 'X')
                {
                    _mayExit.Set();
                    continue;
                }

                _directives.Add((kind, targets));
            }
        }
        catch (IOException)
        {
            // The coordinator's rank has ended: the job is over.
        }
    }
}
