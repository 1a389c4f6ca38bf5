// The coordinator of the test: intent, positions, Proceed to those behind, Drain, Resume or Stop. One thread, one message at a time.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using Mana.MpiProxy;

namespace Mana.Tests.ProxyHost;

internal sealed class TestCoordinator
{
    private readonly BinaryWriter[] _ranks;
    private readonly Options _options;
    private readonly BlockingCollection<(int Rank, char Kind, CollectivePosition[] First, CollectivePosition[] Second)> _inbox = [];
    private readonly Dictionary<ulong, long> _targets = [];
    private readonly CollectivePosition[]?[] _parked;
    private readonly CollectivePosition[]?[] _waiting;
    private bool _finalizing;
    private int _ended;

    private TestCoordinator(int ranks, Options options)
    {
        _ranks = new BinaryWriter[ranks];
        _parked = new CollectivePosition[]?[ranks];
        _waiting = new CollectivePosition[]?[ranks];
        _options = options;
    }

    public static int Start(int ranks, Options options)
    {
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        TestCoordinator coordinator = new(ranks, options);
        new Thread(() => coordinator.Run(listener)) { IsBackground = true }.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Run(TcpListener listener)
    {
        for (int connected = 0; connected < _ranks.Length; connected++)
        {
            TcpClient client = listener.AcceptTcpClient();
            client.NoDelay = true;
            BinaryReader reader = new(client.GetStream());
            int rank = reader.ReadInt32();
            _ranks[rank] = new BinaryWriter(client.GetStream());
            new Thread(() => Receive(rank, reader)) { IsBackground = true }.Start();
        }

        Random random = new(_options.Seed * 7919);
        for (int checkpoint = 1; checkpoint <= _options.Checkpoints; checkpoint++)
        {
            Thread.Sleep(random.Next(_options.DelayMs));
            while (_inbox.TryTake(out var early))
            {
                Note(early.Kind);
            }

            if (_finalizing)
            {
                break;
            }

            Checkpoint(isLast: checkpoint == _options.Checkpoints);
        }

        while (_ended < _ranks.Length)
        {
            Note(_inbox.Take().Kind);
        }

        Broadcast('X');
    }

    private void Note(char kind)
    {
        _finalizing |= kind == 'F';
        _ended += kind == 'E' ? 1 : 0;
    }

    private void Checkpoint(bool isLast)
    {
        _targets.Clear();
        Array.Clear(_parked);
        Broadcast('I');
        int drained = 0;
        int written = 0;
        int positions = 0;
        bool draining = false;
        while (written < _ranks.Length)
        {
            if (!_inbox.TryTake(out var message, TimeSpan.FromSeconds(30)))
            {
                Console.Error.WriteLine($"coordinator: stuck; {positions} positions, parked: {string.Join(" ", _parked.Select((p, r) => p is null ? "-" : $"{r}[{string.Join(",", p)}; waits {string.Join(",", _waiting[r]!)}]"))}, targets {string.Join(",", _targets)}, {drained} drained, {written} written");
                continue;
            }

            switch (message.Kind)
            {
                case 'C':
                    positions++;
                    Raise(message.First);
                    break;
                case 'P':
                    _parked[message.Rank] = message.First;
                    _waiting[message.Rank] = message.Second;
                    Raise(message.First);
                    break;
                case 'D':
                    drained++;
                    break;
                case 'W':
                    written++;
                    break;
                case 'F' or 'E':
                    Note(message.Kind);
                    break;
                default:
                    throw new InvalidDataException($"message {message.Kind}");
            }

            if (!draining && positions == _ranks.Length)
            {
                draining = Direct();
            }
        }

        if (isLast && _options.Stop)
        {
            // A file, because the launcher may kill this rank as soon as another one has ended.
            System.IO.File.WriteAllText(Path.Combine(_options.Image, "stopped"), "all ranks have written their images\n");
            Broadcast('S');
            return;
        }

        Broadcast('R');
    }

    private void Raise(CollectivePosition[] positions)
    {
        foreach (CollectivePosition position in positions)
        {
            _targets[position.Communicator] = long.Max(_targets.GetValueOrDefault(position.Communicator), position.Sequence);
        }
    }

    /// <summary>Lets those proceed who are behind; true when nobody is and all were told to drain.</summary>
    private bool Direct()
    {
        CollectivePosition[] targets = [.. _targets.Select(pair => new CollectivePosition(pair.Key, pair.Value))];
        for (int rank = 0; rank < _ranks.Length; rank++)
        {
            if (_parked[rank] is { } entered && entered.Any(position => position.Sequence < _targets.GetValueOrDefault(position.Communicator)))
            {
                _parked[rank] = null;
                _ranks[rank].Write('P');
                TestHost.Write(_ranks[rank], targets);
                _ranks[rank].Flush();
            }
        }

        if (_parked.Any(entered => entered is null))
        {
            return false;
        }

        Broadcast('D');
        return true;
    }

    private void Broadcast(char kind)
    {
        foreach (BinaryWriter rank in _ranks)
        {
            rank.Write(kind);
            rank.Flush();
        }
    }

    private void Receive(int rank, BinaryReader reader)
    {
        try
        {
            while (true)
            {
                char kind = reader.ReadChar();
                CollectivePosition[] first = kind is 'P' or 'C' ? TestHost.Read(reader) : [];
                CollectivePosition[] second = kind is 'P' ? TestHost.Read(reader) : [];
                _inbox.Add((rank, kind, first, second));
            }
        }
        catch (IOException)
        {
            // The rank has ended.
        }
    }
}
