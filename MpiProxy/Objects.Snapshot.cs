// Writes the tables of objects into an image. One MessagePack array with a version in front; each table is an array of arrays; fields are only
// ever added at the end of an array. Nothing of the library below is in it: no real handle, no rank that is not a world rank.

using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

public static unsafe partial class Objects
{
    /// <summary>Version of the format. Before version 3 the default of a distributed array could not be told from blocks of 19.</summary>
    private const int Version = 3;

    /// <summary>Fields of the outer array: version, then the tables in the order in which they are read.</summary>
    private const int OuterFields = 17;

    /// <summary>All live objects, for the image. The rank must be drained.</summary>
    public static byte[] Snapshot()
    {
        ArrayBufferWriter<byte> buffer = new();
        MessagePackWriter writer = new(buffer);
        writer.WriteArrayHeader(OuterFields);
        writer.Write(Version);
        WriteHandlers(ref writer);
        WriteCodes(ref writer);
        WriteKeys(ref writer);
        WriteInfos(ref writer);
        WriteGroups(ref writer);
        WriteDatatypes(ref writer);
        WriteOperators(ref writer);
        WritePredefinedAttributes(ref writer);
        AllocatedMemory.Write(ref writer);
        WriteComms(ref writer);
        writer.Write(Semantics.DefaultFileErrhandler);
        WriteSessions(ref writer);
        Tools.Write(ref writer);
        Windows.Write(ref writer);
        Representations.Write(ref writer);
        Files.Write(ref writer);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteHandlers(ref MessagePackWriter writer)
    {
        List<(int Slot, ErrhandlerObject Item)> all = Errors.Handlers.List(Canonical.FirstDynamicSlot);
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, ErrhandlerObject item) in all)
        {
            writer.WriteArrayHeader(4);
            writer.Write(slot);
            writer.Write((int)item.Kind);
            writer.Write((long)item.Function);
            writer.Write(item.References);
        }
    }

    private static void WriteCodes(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(Errors.Added.Count);
        foreach (AddedCode code in Errors.Added)
        {
            writer.WriteArrayHeader(2);
            writer.Write(code.Class);
            writer.Write(Encoding.Latin1.GetBytes(code.Text));
        }
    }

    private static void WriteKeys(ref MessagePackWriter writer)
    {
        List<(int Slot, KeyvalObject Item)> all = Keyvals.Pool.List();
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, KeyvalObject item) in all)
        {
            writer.WriteArrayHeader(7);
            writer.Write(slot);
            writer.Write((int)item.Kind);
            writer.Write((long)item.Copy);
            writer.Write((long)item.Delete);
            writer.Write((long)item.ExtraState);
            writer.Write(item.Freed);
            writer.Write(item.References);
        }
    }

    private static void WriteInfos(ref MessagePackWriter writer)
    {
        List<(int Slot, List<InfoPair> Item)> all = Infos.Pool.List();
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, List<InfoPair> item) in all)
        {
            writer.WriteArrayHeader(2);
            writer.Write(slot);
            WritePairs(ref writer, item);
        }
    }

    private static void WriteGroups(ref MessagePackWriter writer)
    {
        List<(int Slot, int[] Item)> all = Groups.Pool.List(Canonical.FirstDynamicSlot);
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, int[] members) in all)
        {
            writer.WriteArrayHeader(2);
            writer.Write(slot);
            Pack.Write(ref writer, members);
        }
    }

    /// <summary>Predefined types too: they can carry attributes and names.</summary>
    private static void WriteDatatypes(ref MessagePackWriter writer)
    {
        List<(int Slot, DatatypeObject Item)> all = Datatypes.Pool.List();
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, DatatypeObject item) in all)
        {
            DatatypeEntry* entry = Datatypes.Entries + slot;
            writer.WriteArrayHeader(10);
            writer.Write(slot);
            writer.Write(item.Combiner);
            Pack.Write(ref writer, item.Integers);
            Pack.Write(ref writer, item.Addresses);
            Pack.Write(ref writer, item.Children);
            writer.Write(item.Large);
            writer.Write(entry->Committed != 0);
            writer.Write(entry->Handles);
            writer.Write(item.Name);
            WriteAttributes(ref writer, item.Attributes);
        }
    }

    private static void WriteOperators(ref MessagePackWriter writer)
    {
        List<(int Slot, OperatorObject Item)> all = Ops.Pool.List();
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, OperatorObject item) in all)
        {
            writer.WriteArrayHeader(5);
            writer.Write(slot);
            writer.Write((long)item.Function);
            writer.Write(item.Commutes);
            writer.Write(Ops.Entries[slot].Live != 0);
            writer.Write(item.Large);
        }
    }

    private static void WritePredefinedAttributes(ref MessagePackWriter writer)
    {
        (nint address, bool[] present) = Attributes.Saved;
        writer.WriteArrayHeader(2);
        writer.Write((long)address);
        writer.WriteArrayHeader(present.Length);
        foreach (bool value in present)
        {
            writer.Write(value);
        }
    }

    private static void WriteComms(ref MessagePackWriter writer)
    {
        List<(int Slot, CommObject Item)> all = Comms.Pool.List();
        writer.WriteArrayHeader(2);
        writer.Write(Comms.ReservedHere);
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, CommObject item) in all)
        {
            CommEntry* entry = Comms.Entries + slot;
            writer.WriteArrayHeader(12);
            writer.Write(slot);
            writer.Write(entry->GlobalId);
            Pack.Write(ref writer, item.LocalGroup);
            WriteRanksOrNil(ref writer, item.RemoteGroup);
            WriteTopology(ref writer, item.Topology);
            WriteAttributes(ref writer, item.Attributes);
            writer.Write(item.Name);
            WritePairs(ref writer, item.Hints);
            writer.Write(entry->Errhandler);
            writer.Write(item.FreedByApplication);
            writer.Write(item.IsOfWindow);
            writer.Write(item.StandsFor);
        }
    }

    private static void WriteSessions(ref MessagePackWriter writer)
    {
        List<(int Slot, SessionObject Item)> all = Sessions.Pool.List(Canonical.FirstDynamicSlot);
        writer.WriteArrayHeader(3);
        writer.Write((int)Sessions.World);
        writer.Write(Sessions.EverOpened);
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, SessionObject item) in all)
        {
            writer.WriteArrayHeader(3);
            writer.Write(slot);
            writer.Write(item.Errhandler);
            WritePairs(ref writer, item.Hints);
        }
    }

    private static void WriteRanksOrNil(ref MessagePackWriter writer, int[]? ranks)
    {
        if (ranks is null)
        {
            writer.WriteNil();
        }
        else
        {
            Pack.Write(ref writer, ranks);
        }
    }

    private static void WriteTopology(ref MessagePackWriter writer, Topology? topology)
    {
        if (topology is null)
        {
            writer.WriteNil();
        }
        else
        {
            topology.Write(ref writer);
        }
    }

    internal static void WriteAttributes(ref MessagePackWriter writer, AttributeSet attributes)
    {
        writer.WriteArrayHeader(attributes.Pairs.Count);
        foreach ((int keyval, nint value) in attributes.Pairs)
        {
            writer.WriteArrayHeader(2);
            writer.Write(keyval);
            writer.Write((long)value);
        }
    }

    internal static void WritePairs(ref MessagePackWriter writer, List<InfoPair> pairs)
    {
        writer.WriteArrayHeader(pairs.Count);
        foreach (InfoPair pair in pairs)
        {
            writer.WriteArrayHeader(2);
            writer.Write(Encoding.Latin1.GetBytes(pair.Key));
            writer.Write(Encoding.Latin1.GetBytes(pair.Value));
        }
    }
}
