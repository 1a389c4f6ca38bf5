// Windows in an image. What is saved of one: its memory's place and size, what it shares and was told, and which epochs are open; its memory is the upper
// half's and saved with it. A restart makes the library's windows again in the order of their communicators' identifiers, which is the same
// on all members, so no two ranks wait for each other in different windows (the argument of Comms.Restore.cs).

using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

public static unsafe partial class Windows
{
    private const int SavedFields = 20;

    /// <summary>Before an image: everything that was started is complete at its target. On the draining thread, while all ranks drain.</summary>
    internal static int Drain()
    {
        int error = 0;
        for (int slot = Canonical.FirstDynamicSlot; slot < Pool.End; slot++)
        {
            WinEntry* entry = Entries + slot;
            if (entry->InUse == 0 || !Watched.TryBegin(slot, &entry->InUse))
            {
                continue;
            }

            if (entry->Real != 0)
            {
                int flushed = LibAbi.Error(Lib.MPI_Win_flush_all(entry->Real));
                entry->Dirty = 0;
                error = error != 0 ? error : flushed;
            }

            Watched.End();
        }

        return error;
    }

    internal static void Write(ref MessagePackWriter writer)
    {
        List<(int Slot, WinObject Item)> all = InCreationOrder();
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, WinObject item) in all)
        {
            WinEntry* entry = Entries + slot;
            writer.WriteArrayHeader(SavedFields);
            writer.Write(slot);
            writer.Write(entry->CommSlot);
            writer.Write(entry->Flavor);
            writer.Write(entry->Errhandler);
            writer.Write(entry->Locks);
            writer.Write(entry->Open);
            writer.Write(new System.ReadOnlySpan<byte>(entry->Access, entry->Size));
            Pack.Write(ref writer, new System.ReadOnlySpan<int>(entry->Posts, entry->Size).ToArray());
            Pack.Write(ref writer, new System.ReadOnlySpan<int>(entry->Completes, entry->Size).ToArray());
            writer.Write((long)item.Base);
            writer.Write(item.SizeBytes);
            writer.Write(item.DisplacementUnit);
            writer.Write((long)item.AttributeBlock);
            Objects.WritePairs(ref writer, item.Hints);
            writer.Write(item.Name);
            Objects.WriteAttributes(ref writer, item.Attributes);
            WriteRegions(ref writer, item.Regions);
            Pack.Write(ref writer, entry->Started.Members.ToArray());
            Pack.Write(ref writer, entry->Posted.Members.ToArray());
            WriteShared(ref writer, item.Shared);
        }
    }

    /// <summary>Reads the windows and makes the library's again. Communicators and memory are in place; collective over each window.</summary>
    /// <exception cref="InvalidDataException">A window cannot be made again.</exception>
    internal static void Read(ref MessagePackReader reader)
    {
        Pool.ClearDynamic();
        List<(WinObject Item, int Comm, int Flavor, WinEntry Row)> saved = [];
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            saved.Add(ReadOne(ref reader));
        }

        // The pool wants ascending numbers; the windows come in the order in which they are made.
        List<WinObject> items = saved.ConvertAll(window => window.Item);
        items.Sort((one, other) => one.Slot.CompareTo(other.Slot));
        foreach (WinObject item in items)
        {
            Pool.Set(item.Slot, item);
        }

        foreach ((WinObject item, int comm, int flavor, WinEntry row) in saved)
        {
            Remake(item, new Comm(comm), flavor, row);
        }
    }

    private static (WinObject Item, int Comm, int Flavor, WinEntry Row) ReadOne(ref MessagePackReader reader)
    {
        int fields = reader.ReadArrayHeader();
        WinObject item = new() { Slot = reader.ReadInt32() };
        int comm = reader.ReadInt32();
        int flavor = reader.ReadInt32();
        WinEntry row = new() { Errhandler = reader.ReadInt32(), Locks = reader.ReadInt32(), Open = reader.ReadByte() };
        byte[] access = Pack.ReadBytes(ref reader);
        int[] posts = Pack.ReadInts(ref reader);
        int[] completes = Pack.ReadInts(ref reader);
        row.Size = access.Length;
        row.Access = Copy<byte>(access);
        row.Posts = Copy<int>(posts);
        row.Completes = Copy<int>(completes);
        item.Base = (nint)reader.ReadInt64();
        item.SizeBytes = reader.ReadInt64();
        item.DisplacementUnit = reader.ReadInt64();
        item.AttributeBlock = (nint)reader.ReadInt64();
        item.Hints = Objects.ReadPairs(ref reader);
        item.Name = Pack.ReadBytes(ref reader);
        Objects.ReadAttributes(ref reader, item.Attributes);
        ReadRegions(ref reader, item.Regions);
        row.Started = ReadGroup(ref reader, row.Size);
        row.Posted = ReadGroup(ref reader, row.Size);
        item.Shared = ReadShared(ref reader);
        for (int unknown = SavedFields; unknown < fields; unknown++)
        {
            reader.Skip();
        }

        return (item, comm, flavor, row);
    }

    private static EpochGroup ReadGroup(ref MessagePackReader reader, int size)
    {
        int[] ranks = Pack.ReadInts(ref reader);
        if (ranks.Length > size)
        {
            throw new InvalidDataException($"an epoch of {ranks.Length} ranks is more than its window's {size}");
        }

        EpochGroup group = new() { Ranks = (int*)NativeMemory.AllocZeroed((nuint)size, sizeof(int)), Count = ranks.Length };
        new System.ReadOnlySpan<int>(ranks).CopyTo(new System.Span<int>(group.Ranks, size));
        return group;
    }

    private static T* Copy<T>(System.ReadOnlySpan<T> values)
        where T : unmanaged
    {
        T* copy = (T*)NativeMemory.Alloc((nuint)values.Length, (nuint)sizeof(T));
        values.CopyTo(new System.Span<T>(copy, values.Length));
        return copy;
    }

    private static void Remake(WinObject item, Comm own, int flavor, WinEntry saved)
    {
        if (!Comms.IsLive(own) || Comms.Entry(own)->Size != saved.Size)
        {
            throw new InvalidDataException($"window {item.Slot} has lost its communicator");
        }

        if (item.Shared is not null)
        {
            ShareAgain(item, Comms.Entry(own));
        }

        int error = Build(item, own, flavor);
        WinEntry* entry = Entries + item.Slot;
        foreach (AttachedRegion region in item.Regions)
        {
            error = error != 0 ? error : AttachReal(entry, (void*)region.Address, region.Bytes);
        }

        NativeMemory.Free(entry->Access);
        NativeMemory.Free(entry->Posts);
        NativeMemory.Free(entry->Completes);
        NativeMemory.Free(entry->Started.Ranks);
        NativeMemory.Free(entry->Posted.Ranks);
        entry->Access = saved.Access;
        entry->Posts = saved.Posts;
        entry->Completes = saved.Completes;
        entry->Started = saved.Started;
        entry->Posted = saved.Posted;
        entry->Errhandler = saved.Errhandler;
        entry->Locks = saved.Locks;
        entry->Open = saved.Open;
        error = error != 0 ? error : HoldAgain(entry);
        if (error != 0)
        {
            throw new InvalidDataException($"window {item.Slot} of {saved.Size} ranks cannot be made again: {Errors.TextOf(error)}");
        }
    }

    private static void WriteRegions(ref MessagePackWriter writer, List<AttachedRegion> regions)
    {
        writer.WriteArrayHeader(regions.Count);
        foreach (AttachedRegion region in regions)
        {
            writer.WriteArrayHeader(2);
            writer.Write((long)region.Address);
            writer.Write(region.Bytes);
        }
    }

    private static void ReadRegions(ref MessagePackReader reader, List<AttachedRegion> regions)
    {
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            regions.Add(new AttachedRegion((nint)reader.ReadInt64(), reader.ReadInt64()));
        }
    }
}
