// The records of a process, its threads, regions, descriptors and signal actions as MessagePack maps. Keys are the names of the fields, so that
// a field can be added without a new schema: an older image gives the default, an older reader skips the key.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using Mana.Contracts;
using MessagePack;

namespace Mana.UpperHalf;

/// <summary>Bytes of <see cref="ProcessImage"/> and <see cref="ImageSummary"/>.</summary>
public static class ProcessCodec
{
    private delegate void FieldReader<T>(ref MessagePackReader reader, string key, T target);

    private delegate void ItemWriter<T>(ref MessagePackWriter writer, T item);

    /// <summary>Encodes the summary.</summary>
    public static byte[] Encode(ImageSummary summary)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(output);
        writer.WriteMapHeader(10);
        Field(ref writer, nameof(summary.JobId), summary.JobId);
        Field(ref writer, nameof(summary.Epoch), summary.Epoch);
        Field(ref writer, nameof(summary.Rank), summary.Rank);
        Field(ref writer, nameof(summary.WorldSize), summary.WorldSize);
        Field(ref writer, nameof(summary.ApplicationAbi), summary.ApplicationAbi);
        Field(ref writer, nameof(summary.MpiLibrary), summary.MpiLibrary);
        Field(ref writer, nameof(summary.Host), summary.Host);
        Field(ref writer, nameof(summary.ManaVersion), summary.ManaVersion);
        Field(ref writer, nameof(summary.CreatedUnixMs), summary.CreatedUnixMs);
        Field(ref writer, nameof(summary.CpuFeatures), summary.CpuFeatures);
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Decodes the summary.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ImageSummary DecodeSummary(ReadOnlyMemory<byte> data) =>
        MessagePackData.Read(data, static (ref MessagePackReader reader) => Record<ImageSummary>(ref reader, ReadSummaryField));

    /// <summary>Encodes the process with everything it contains.</summary>
    public static byte[] Encode(ProcessImage process)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(output);
        writer.WriteMapHeader(15);
        Field(ref writer, nameof(process.ExecutablePath), process.ExecutablePath);
        Field(ref writer, nameof(process.CommandName), process.CommandName);
        Items(ref writer, nameof(process.Arguments), process.Arguments, static (ref MessagePackWriter w, string item) => w.Write(item));
        Field(ref writer, nameof(process.VirtualProcessId), process.VirtualProcessId);
        Field(ref writer, nameof(process.BreakStart), process.BreakStart);
        Field(ref writer, nameof(process.BreakCurrent), process.BreakCurrent);
        Field(ref writer, nameof(process.BreakLimit), process.BreakLimit);
        Field(ref writer, nameof(process.WorkingDirectory), process.WorkingDirectory);
        Field(ref writer, nameof(process.FileModeMask), process.FileModeMask);
        Items(ref writer, nameof(process.IntervalTimers), process.IntervalTimers, WriteTimer);
        Items(ref writer, nameof(process.Threads), process.Threads, WriteThread);
        Items(ref writer, nameof(process.Regions), process.Regions, WriteRegion);
        Items(ref writer, nameof(process.Descriptors), process.Descriptors, WriteDescriptor);
        Items(ref writer, nameof(process.SignalActions), process.SignalActions, WriteSignalAction);
        Items(ref writer, nameof(process.Problems), process.Problems, static (ref MessagePackWriter w, string item) => w.Write(item));
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Decodes the process with everything it contains.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ProcessImage DecodeProcess(ReadOnlyMemory<byte> data) =>
        MessagePackData.Read(data, static (ref MessagePackReader reader) => Record<ProcessImage>(ref reader, ReadProcessField));

    private static void ReadSummaryField(ref MessagePackReader reader, string key, ImageSummary summary)
    {
        switch (key)
        {
            case nameof(summary.JobId): summary.JobId = reader.ReadText(); break;
            case nameof(summary.Epoch): summary.Epoch = reader.ReadInt32(); break;
            case nameof(summary.Rank): summary.Rank = reader.ReadInt32(); break;
            case nameof(summary.WorldSize): summary.WorldSize = reader.ReadInt32(); break;
            case nameof(summary.ApplicationAbi): summary.ApplicationAbi = reader.ReadText(); break;
            case nameof(summary.MpiLibrary): summary.MpiLibrary = reader.ReadText(); break;
            case nameof(summary.Host): summary.Host = reader.ReadText(); break;
            case nameof(summary.ManaVersion): summary.ManaVersion = reader.ReadText(); break;
            case nameof(summary.CreatedUnixMs): summary.CreatedUnixMs = reader.ReadInt64(); break;
            case nameof(summary.CpuFeatures): summary.CpuFeatures = reader.ReadText(); break;
            default: reader.Skip(); break;
        }
    }

    private static void ReadProcessField(ref MessagePackReader reader, string key, ProcessImage process)
    {
        switch (key)
        {
            case nameof(process.ExecutablePath): process.ExecutablePath = reader.ReadText(); break;
            case nameof(process.CommandName): process.CommandName = reader.ReadText(); break;
            case nameof(process.Arguments): Texts(ref reader, process.Arguments); break;
            case nameof(process.VirtualProcessId): process.VirtualProcessId = reader.ReadInt32(); break;
            case nameof(process.BreakStart): process.BreakStart = reader.ReadUInt64(); break;
            case nameof(process.BreakCurrent): process.BreakCurrent = reader.ReadUInt64(); break;
            case nameof(process.BreakLimit): process.BreakLimit = reader.ReadUInt64(); break;
            case nameof(process.WorkingDirectory): process.WorkingDirectory = reader.ReadText(); break;
            case nameof(process.FileModeMask): process.FileModeMask = reader.ReadInt32(); break;
            case nameof(process.IntervalTimers): Records(ref reader, process.IntervalTimers, ReadTimerField); break;
            case nameof(process.Threads): Records(ref reader, process.Threads, ReadThreadField); break;
            case nameof(process.Regions): Records(ref reader, process.Regions, ReadRegionField); break;
            case nameof(process.Descriptors): Records(ref reader, process.Descriptors, ReadDescriptorField); break;
            case nameof(process.SignalActions): Records(ref reader, process.SignalActions, ReadSignalActionField); break;
            case nameof(process.Problems): Texts(ref reader, process.Problems); break;
            default: reader.Skip(); break;
        }
    }

    private static void WriteTimer(ref MessagePackWriter writer, IntervalTimerImage timer)
    {
        writer.WriteMapHeader(3);
        Field(ref writer, nameof(timer.Which), timer.Which);
        Field(ref writer, nameof(timer.RemainingUs), timer.RemainingUs);
        Field(ref writer, nameof(timer.IntervalUs), timer.IntervalUs);
    }

    private static void ReadTimerField(ref MessagePackReader reader, string key, IntervalTimerImage timer)
    {
        switch (key)
        {
            case nameof(timer.Which): timer.Which = reader.ReadInt32(); break;
            case nameof(timer.RemainingUs): timer.RemainingUs = reader.ReadInt64(); break;
            case nameof(timer.IntervalUs): timer.IntervalUs = reader.ReadInt64(); break;
            default: reader.Skip(); break;
        }
    }

    private static void WriteThread(ref MessagePackWriter writer, ThreadImage thread)
    {
        writer.WriteMapHeader(11);
        Field(ref writer, nameof(thread.VirtualThreadId), thread.VirtualThreadId);
        Field(ref writer, nameof(thread.IsMain), thread.IsMain);
        Field(ref writer, nameof(thread.Captures), thread.Captures);
        Field(ref writer, nameof(thread.Boundary), (int)thread.Boundary);
        Field(ref writer, nameof(thread.FrameAddress), thread.FrameAddress);
        Field(ref writer, nameof(thread.FsBase), thread.FsBase);
        Field(ref writer, nameof(thread.ClearThreadIdAddress), thread.ClearThreadIdAddress);
        Field(ref writer, nameof(thread.RobustListHead), thread.RobustListHead);
        Field(ref writer, nameof(thread.Name), thread.Name);
        Field(ref writer, nameof(thread.PendingSignals), thread.PendingSignals);
        Field(ref writer, nameof(thread.RemainingSleepNs), thread.RemainingSleepNs);
    }

    private static void ReadThreadField(ref MessagePackReader reader, string key, ThreadImage thread)
    {
        switch (key)
        {
            case nameof(thread.VirtualThreadId): thread.VirtualThreadId = reader.ReadInt32(); break;
            case nameof(thread.IsMain): thread.IsMain = reader.ReadBoolean(); break;
            case nameof(thread.Captures): thread.Captures = reader.ReadBoolean(); break;
            case nameof(thread.Boundary): thread.Boundary = (BoundaryKind)reader.ReadInt32(); break;
            case nameof(thread.FrameAddress): thread.FrameAddress = reader.ReadUInt64(); break;
            case nameof(thread.FsBase): thread.FsBase = reader.ReadUInt64(); break;
            case nameof(thread.ClearThreadIdAddress): thread.ClearThreadIdAddress = reader.ReadUInt64(); break;
            case nameof(thread.RobustListHead): thread.RobustListHead = reader.ReadUInt64(); break;
            case nameof(thread.Name): thread.Name = reader.ReadText(); break;
            case nameof(thread.PendingSignals): thread.PendingSignals = reader.ReadUInt64(); break;
            case nameof(thread.RemainingSleepNs): thread.RemainingSleepNs = reader.ReadInt64(); break;
            default: reader.Skip(); break;
        }
    }

    private static void WriteRegion(ref MessagePackWriter writer, RegionImage region)
    {
        writer.WriteMapHeader(6);
        Field(ref writer, nameof(region.Start), region.Start);
        Field(ref writer, nameof(region.End), region.End);
        Field(ref writer, nameof(region.Protection), region.Protection);
        Field(ref writer, nameof(region.IsShared), region.IsShared);
        Field(ref writer, nameof(region.Name), region.Name);
        Field(ref writer, nameof(region.FileOffset), region.FileOffset);
    }

    private static void ReadRegionField(ref MessagePackReader reader, string key, RegionImage region)
    {
        switch (key)
        {
            case nameof(region.Start): region.Start = reader.ReadUInt64(); break;
            case nameof(region.End): region.End = reader.ReadUInt64(); break;
            case nameof(region.Protection): region.Protection = reader.ReadInt32(); break;
            case nameof(region.IsShared): region.IsShared = reader.ReadBoolean(); break;
            case nameof(region.Name): region.Name = reader.ReadText(); break;
            case nameof(region.FileOffset): region.FileOffset = reader.ReadUInt64(); break;
            default: reader.Skip(); break;
        }
    }

    private static void WriteDescriptor(ref MessagePackWriter writer, DescriptorImage descriptor)
    {
        writer.WriteMapHeader(9);
        Field(ref writer, nameof(descriptor.Number), descriptor.Number);
        Field(ref writer, nameof(descriptor.Kind), (int)descriptor.Kind);
        Field(ref writer, nameof(descriptor.Path), descriptor.Path);
        Field(ref writer, nameof(descriptor.Flags), descriptor.Flags);
        Field(ref writer, nameof(descriptor.IsCloseOnExec), descriptor.IsCloseOnExec);
        Field(ref writer, nameof(descriptor.Offset), descriptor.Offset);
        Field(ref writer, nameof(descriptor.SharedWith), descriptor.SharedWith);
        Field(ref writer, nameof(descriptor.PipeIdentity), descriptor.PipeIdentity);
        writer.Write(nameof(descriptor.Content));
        writer.Write(descriptor.Content);
    }

    private static void ReadDescriptorField(ref MessagePackReader reader, string key, DescriptorImage descriptor)
    {
        switch (key)
        {
            case nameof(descriptor.Number): descriptor.Number = reader.ReadInt32(); break;
            case nameof(descriptor.Kind): descriptor.Kind = (DescriptorKind)reader.ReadInt32(); break;
            case nameof(descriptor.Path): descriptor.Path = reader.ReadText(); break;
            case nameof(descriptor.Flags): descriptor.Flags = reader.ReadInt32(); break;
            case nameof(descriptor.IsCloseOnExec): descriptor.IsCloseOnExec = reader.ReadBoolean(); break;
            case nameof(descriptor.Offset): descriptor.Offset = reader.ReadInt64(); break;
            case nameof(descriptor.SharedWith): descriptor.SharedWith = reader.ReadInt32(); break;
            case nameof(descriptor.PipeIdentity): descriptor.PipeIdentity = reader.ReadUInt64(); break;
            case nameof(descriptor.Content): descriptor.Content = reader.ReadBinary().ToArray(); break;
            default: reader.Skip(); break;
        }
    }

    private static void WriteSignalAction(ref MessagePackWriter writer, SignalActionImage action)
    {
        writer.WriteMapHeader(5);
        Field(ref writer, nameof(action.Signal), action.Signal);
        Field(ref writer, nameof(action.Handler), action.Handler);
        Field(ref writer, nameof(action.Flags), action.Flags);
        Field(ref writer, nameof(action.Restorer), action.Restorer);
        Field(ref writer, nameof(action.Mask), action.Mask);
    }

    private static void ReadSignalActionField(ref MessagePackReader reader, string key, SignalActionImage action)
    {
        switch (key)
        {
            case nameof(action.Signal): action.Signal = reader.ReadInt32(); break;
            case nameof(action.Handler): action.Handler = reader.ReadUInt64(); break;
            case nameof(action.Flags): action.Flags = reader.ReadUInt64(); break;
            case nameof(action.Restorer): action.Restorer = reader.ReadUInt64(); break;
            case nameof(action.Mask): action.Mask = reader.ReadUInt64(); break;
            default: reader.Skip(); break;
        }
    }

    // The package has its writer inlined everywhere; a hundred copies of it would be 70 KB of code that runs once in a checkpoint.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Field(ref MessagePackWriter writer, string key, string value)
    {
        writer.Write(key);
        writer.Write(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Field(ref MessagePackWriter writer, string key, long value)
    {
        writer.Write(key);
        writer.Write(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Field(ref MessagePackWriter writer, string key, ulong value)
    {
        writer.Write(key);
        writer.Write(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Field(ref MessagePackWriter writer, string key, bool value)
    {
        writer.Write(key);
        writer.Write(value);
    }

    private static void Items<T>(ref MessagePackWriter writer, string key, List<T> items, ItemWriter<T> write)
    {
        writer.Write(key);
        writer.WriteArrayHeader(items.Count);
        foreach (T item in items)
        {
            write(ref writer, item);
        }
    }

    private static T Record<T>(ref MessagePackReader reader, FieldReader<T> readField)
        where T : new()
    {
        var target = new T();
        int fields = reader.ReadMapHeader();
        for (int i = 0; i < fields; i++)
        {
            readField(ref reader, reader.ReadText(), target);
        }

        return target;
    }

    private static void Records<T>(ref MessagePackReader reader, List<T> target, FieldReader<T> readField)
        where T : new()
    {
        int count = reader.ReadArrayHeader();
        for (int i = 0; i < count; i++)
        {
            target.Add(Record(ref reader, readField));
        }
    }

    private static void Texts(ref MessagePackReader reader, List<string> target)
    {
        int count = reader.ReadArrayHeader();
        for (int i = 0; i < count; i++)
        {
            target.Add(reader.ReadText());
        }
    }

}
