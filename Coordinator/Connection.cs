// One connection of the coordinator: a reader that hands on whole messages, and a writer that sends everything queued in one go. Neither has a
// thread of its own, and a peer that does not read holds up nobody else.

using System;
using System.Buffers;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Mana.Contracts;
using Mana.Coordination;

namespace Mana.Coordinator;

/// <summary>A connected socket that speaks messages.</summary>
internal sealed class Connection : IDisposable
{
    private const int FirstBufferBytes = 4096;

    private readonly Socket _socket;
    private readonly Channel<Message> _outgoing = Channel.CreateUnbounded<Message>(new UnboundedChannelOptions { SingleReader = true });
    private byte[] _buffer = new byte[FirstBufferBytes];
    private int _start;
    private int _end;

    public Connection(Socket socket)
    {
        _socket = socket;
        Sending = SendLoop();
    }

    /// <summary>Ends when everything queued before <see cref="FinishSending"/> has been sent.</summary>
    public Task Sending { get; }

    /// <summary>Queues a message.</summary>
    public void Send(Message message) => _outgoing.Writer.TryWrite(message);

    /// <summary>No more messages will be queued.</summary>
    public void FinishSending() => _outgoing.Writer.TryComplete();

    /// <summary>Receives the next message; null when the peer has closed.</summary>
    /// <param name="longest">Longest frame accepted, in bytes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IOException">The connection failed or the peer speaks something else.</exception>
    public async ValueTask<Message?> Receive(int longest, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                if (TryTake(longest, out Message? message))
                {
                    return message;
                }

                MakeRoom();
                int count = await _socket.ReceiveAsync(_buffer.AsMemory(_end), SocketFlags.None, cancellation).ConfigureAwait(false);
                if (count == 0)
                {
                    return null;
                }

                _end += count;
            }
        }
        catch (SocketException exception)
        {
            throw new IOException(exception.Message, exception);
        }
        catch (ObjectDisposedException exception)
        {
            throw new IOException("The connection was closed.", exception);
        }
        catch (InvalidDataException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        FinishSending();
        _socket.Dispose();
    }

    private bool TryTake(int longest, out Message? message)
    {
        ReadOnlyMemory<byte> data = _buffer.AsMemory(_start, _end - _start);
        int before = data.Length;
        bool taken = MessageCodec.TryTake(ref data, longest, out Message found);
        _start += before - data.Length;
        message = taken ? found : null;
        return taken;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            // Messages keep no reference into the buffer, so what remains can move.
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }

    private async Task SendLoop()
    {
        var batch = new ArrayBufferWriter<byte>();
        try
        {
            while (await _outgoing.Reader.WaitToReadAsync().ConfigureAwait(false))
            {
                batch.ResetWrittenCount();
                while (_outgoing.Reader.TryRead(out Message? message))
                {
                    MessageCodec.Append(batch, message);
                }

                ReadOnlyMemory<byte> rest = batch.WrittenMemory;
                while (!rest.IsEmpty)
                {
                    rest = rest[await _socket.SendAsync(rest, SocketFlags.None).ConfigureAwait(false)..];
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The reader of this connection meets the same end and reports it.
            _outgoing.Writer.TryComplete();
        }
    }
}
