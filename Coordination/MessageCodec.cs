// Bytes of the messages: a frame is a 32-bit little-endian length and a MessagePack array [kind, field, ...]. Kinds only ever grow; a reader
// accepts more fields than it knows, so that a newer side can add some at the end.

using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using Mana.Contracts;
using MessagePack;

namespace Mana.Coordination;

/// <summary>Turns messages into frames and frames into messages.</summary>
public static class MessageCodec
{
    /// <summary>Bytes before the MessagePack value: its length.</summary>
    public const int FrameHeaderBytes = 4;

    /// <summary>Longest frame accepted from a peer that has proved the secret.</summary>
    public const int LongestFrame = 64 << 20;

    /// <summary>Longest frame accepted before that.</summary>
    public const int LongestGreeting = 16 << 10;

    private enum Kind
    {
        Challenge = 1,
        Hello = 2,
        Welcome = 3,
        Rejected = 4,
        CollectivePosition = 10,
        Parked = 11,
        Drained = 12,
        Written = 13,
        WriteFailed = 14,
        Refused = 15,
        Finalizing = 16,
        Goodbye = 17,
        Intent = 20,
        Proceed = 21,
        Drain = 22,
        Write = 23,
        Resume = 24,
        Stop = 25,
        CheckpointRequest = 30,
        CheckpointReply = 31,
        StatusRequest = 32,
        StatusReply = 33,
    }

    /// <summary>Appends one frame.</summary>
    public static void Append(ArrayBufferWriter<byte> output, Message message)
    {
        var body = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(body);
        WriteBody(ref writer, message);
        writer.Flush();
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(FrameHeaderBytes), body.WrittenCount);
        output.Advance(FrameHeaderBytes);
        output.Write(body.WrittenSpan);
    }

    /// <summary>One frame by itself.</summary>
    public static byte[] ToFrame(Message message)
    {
        var output = new ArrayBufferWriter<byte>();
        Append(output, message);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>
    /// Takes one message from the front of <paramref name="data"/> when a whole frame is there.
    /// </summary>
    /// <param name="data">Bytes received and not yet used; what was used is cut off.</param>
    /// <param name="longest">Longest frame accepted, in bytes.</param>
    /// <param name="message">The message.</param>
    /// <returns>False when more bytes are needed.</returns>
    /// <exception cref="InvalidDataException">The peer does not speak this protocol.</exception>
    public static bool TryTake(ref ReadOnlyMemory<byte> data, int longest, out Message message)
    {
        message = null!;
        if (data.Length < FrameHeaderBytes)
        {
            return false;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(data.Span);
        if (length <= 0 || length > longest)
        {
            throw new InvalidDataException($"A frame of {length} bytes was announced; at most {longest} are allowed here.");
        }

        if (data.Length - FrameHeaderBytes < length)
        {
            return false;
        }

        message = Read(data.Slice(FrameHeaderBytes, length));
        data = data[(FrameHeaderBytes + length)..];
        return true;
    }

    /// <summary>Reads the MessagePack value of one frame.</summary>
    /// <exception cref="InvalidDataException">The peer does not speak this protocol.</exception>
    public static Message Read(ReadOnlyMemory<byte> body) => MessagePackData.Read(body, ReadBody);

    private static Message ReadBody(ref MessagePackReader reader)
    {
        int fields = reader.ReadArrayHeader() - 1;
        var kind = (Kind)reader.ReadInt32();
        return kind switch
        {
            Kind.Challenge => new Challenge(Bytes(ref reader)),
            Kind.Hello => new Hello(
                reader.ReadText(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadText(), reader.ReadText(), reader.ReadText(), Bytes(ref reader), Bytes(ref reader)),
            Kind.Welcome => new Welcome(Bytes(ref reader)),
            Kind.Rejected => new Rejected(reader.ReadText()),
            Kind.CollectivePosition => new CollectivePosition(reader.ReadInt32(), reader.ReadUInt64(), reader.ReadInt64(), reader.ReadBoolean()),
            Kind.Parked => new Parked(reader.ReadInt32(), Numbers(ref reader), OptionalNumber(ref reader), reader.ReadBoolean()),
            Kind.Drained => new Drained(reader.ReadInt32()),
            Kind.Written => new Written(reader.ReadInt32(), reader.ReadInt64(), reader.ReadUInt64()),
            Kind.WriteFailed => new WriteFailed(reader.ReadInt32(), reader.ReadText()),
            Kind.Refused => new Refused(reader.ReadInt32(), reader.ReadText()),
            Kind.Finalizing => new Finalizing(),
            Kind.Goodbye => new Goodbye(reader.ReadInt32()),
            Kind.Intent => new Intent(reader.ReadInt32(), reader.ReadText()),
            Kind.Proceed => new Proceed(reader.ReadInt32(), Numbers(ref reader)),
            Kind.Drain => new Drain(reader.ReadInt32()),
            Kind.Write => new Write(reader.ReadInt32()),
            Kind.Resume => new Resume(reader.ReadInt32(), reader.ReadBoolean(), reader.ReadText()),
            Kind.Stop => new Stop(reader.ReadInt32()),
            Kind.CheckpointRequest => new CheckpointRequest(reader.ReadBoolean(), reader.ReadInt32()),
            Kind.CheckpointReply => new CheckpointReply(
                reader.ReadBoolean(), reader.ReadInt32(), reader.ReadText(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadText()),
            Kind.StatusRequest => new StatusRequest(),
            Kind.StatusReply => new StatusReply(
                reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadText(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadText(), reader.ReadInt32(), reader.ReadText(),
                reader.ReadInt32(), reader.ReadInt64()),
            _ => throw new InvalidDataException($"A message of unknown kind {(int)kind} with {fields} fields arrived; the peer may be a newer version."),
        };
    }

    private static void WriteBody(ref MessagePackWriter writer, Message message)
    {
        switch (message)
        {
            case Challenge m:
                Begin(ref writer, Kind.Challenge, 1);
                writer.Write(m.Nonce);
                break;
            case Hello m:
                Begin(ref writer, Kind.Hello, 9);
                writer.Write(m.JobId);
                writer.Write(m.Rank);
                writer.Write(m.WorldSize);
                writer.Write(m.ProcessId);
                writer.Write(m.Host);
                writer.Write(m.MpiLibrary);
                writer.Write(m.Program);
                writer.Write(m.Nonce);
                writer.Write(m.Proof);
                break;
            case Welcome m:
                Begin(ref writer, Kind.Welcome, 1);
                writer.Write(m.Proof);
                break;
            case Rejected m:
                Begin(ref writer, Kind.Rejected, 1);
                writer.Write(m.Sentence);
                break;
            case CollectivePosition m:
                Begin(ref writer, Kind.CollectivePosition, 4);
                writer.Write(m.Epoch);
                writer.Write(m.Communicator);
                writer.Write(m.Sequence);
                writer.Write(m.InPhaseTwo);
                break;
            case Parked m:
                Begin(ref writer, Kind.Parked, 4);
                writer.Write(m.Epoch);
                WriteNumbers(ref writer, m.Entered);
                if (m.Waiting is { } waiting)
                {
                    WriteNumber(ref writer, waiting);
                }
                else
                {
                    writer.WriteNil();
                }

                writer.Write(m.IsThreaded);
                break;
            case Drained m:
                EpochAlone(ref writer, Kind.Drained, m.Epoch);
                break;
            case Written m:
                Begin(ref writer, Kind.Written, 3);
                writer.Write(m.Epoch);
                writer.Write(m.Bytes);
                writer.Write(m.Checksum);
                break;
            case WriteFailed m:
                EpochAndSentence(ref writer, Kind.WriteFailed, m.Epoch, m.Sentence);
                break;
            case Refused m:
                EpochAndSentence(ref writer, Kind.Refused, m.Epoch, m.Sentence);
                break;
            case Finalizing:
                Begin(ref writer, Kind.Finalizing, 0);
                break;
            case Goodbye m:
                Begin(ref writer, Kind.Goodbye, 1);
                writer.Write(m.ExitCode);
                break;
            case Intent m:
                EpochAndSentence(ref writer, Kind.Intent, m.Epoch, m.Directory);
                break;
            case Proceed m:
                Begin(ref writer, Kind.Proceed, 2);
                writer.Write(m.Epoch);
                WriteNumbers(ref writer, m.Targets);
                break;
            case Drain m:
                EpochAlone(ref writer, Kind.Drain, m.Epoch);
                break;
            case Write m:
                EpochAlone(ref writer, Kind.Write, m.Epoch);
                break;
            case Resume m:
                Begin(ref writer, Kind.Resume, 3);
                writer.Write(m.Epoch);
                writer.Write(m.Committed);
                writer.Write(m.Sentence);
                break;
            case Stop m:
                EpochAlone(ref writer, Kind.Stop, m.Epoch);
                break;
            case CheckpointRequest m:
                Begin(ref writer, Kind.CheckpointRequest, 2);
                writer.Write(m.Stop);
                writer.Write(m.TimeoutMs);
                break;
            case CheckpointReply m:
                Begin(ref writer, Kind.CheckpointReply, 6);
                writer.Write(m.Committed);
                writer.Write(m.Epoch);
                writer.Write(m.Directory);
                writer.Write(m.Bytes);
                writer.Write(m.DurationMs);
                writer.Write(m.Sentence);
                break;
            case StatusRequest:
                Begin(ref writer, Kind.StatusRequest, 0);
                break;
            case StatusReply m:
                Begin(ref writer, Kind.StatusReply, 11);
                writer.Write(m.JobId);
                writer.Write(m.State);
                writer.Write(m.Program);
                writer.Write(m.MpiLibrary);
                writer.Write(m.WorldSize);
                writer.Write(m.Connected);
                writer.Write(m.CheckpointDirectory);
                writer.Write(m.LastCommitted);
                writer.Write(m.LastSentence);
                writer.Write(m.CoordinatorProcessId);
                writer.Write(m.StartedUnixMs);
                break;
            default:
                throw new ArgumentException($"{message.GetType().Name} has no encoding.", nameof(message));
        }
    }

    private static void Begin(ref MessagePackWriter writer, Kind kind, int fields)
    {
        writer.WriteArrayHeader(fields + 1);
        writer.Write((int)kind);
    }

    private static void EpochAlone(ref MessagePackWriter writer, Kind kind, int epoch)
    {
        Begin(ref writer, kind, 1);
        writer.Write(epoch);
    }

    private static void EpochAndSentence(ref MessagePackWriter writer, Kind kind, int epoch, string sentence)
    {
        Begin(ref writer, kind, 2);
        writer.Write(epoch);
        writer.Write(sentence);
    }

    private static void WriteNumbers(ref MessagePackWriter writer, IReadOnlyList<CollectiveNumber> numbers)
    {
        writer.WriteArrayHeader(numbers.Count);
        for (int i = 0; i < numbers.Count; i++)
        {
            WriteNumber(ref writer, numbers[i]);
        }
    }

    private static void WriteNumber(ref MessagePackWriter writer, CollectiveNumber number)
    {
        writer.WriteArrayHeader(2);
        writer.Write(number.Communicator);
        writer.Write(number.Sequence);
    }

    private static CollectiveNumber[] Numbers(ref MessagePackReader reader)
    {
        var numbers = new CollectiveNumber[reader.ReadArrayHeader()];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number(ref reader);
        }

        return numbers;
    }

    private static CollectiveNumber Number(ref MessagePackReader reader)
    {
        int fields = reader.ReadArrayHeader();
        return fields == 2
            ? new CollectiveNumber(reader.ReadUInt64(), reader.ReadInt64())
            : throw new InvalidDataException($"A collective's number has {fields} fields; two are expected.");
    }

    private static CollectiveNumber? OptionalNumber(ref MessagePackReader reader) => reader.TryReadNil() ? null : Number(ref reader);

    private static byte[] Bytes(ref MessagePackReader reader) => reader.ReadBinary().ToArray();
}
