// Reads the tables of objects from an image and makes the library's objects again. Data-only tables come first, then datatypes (children
// before parents), operators, and last the communicators (Comms.Restore.cs), which is collective over the world. Slots stay what they were.
// Holders that are pending operations are added by the request table when it is read; here only handles and derived types count.

using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

public static unsafe partial class Objects
{
    /// <summary>Fields of a communicator in images from before there were windows.</summary>
    private const int FieldsBeforeWindows = 10;
    private const int FieldsBeforeRequests = 11;

    /// <summary>
    /// Rebuilds all objects of an image. The library below is initialised and <see cref="Initialize"/> has run; upper memory is in place;
    /// every rank of the world calls it.
    /// </summary>
    /// <exception cref="InvalidDataException">The tables cannot be read, or the library below cannot make an object again.</exception>
    public static void Restore(ReadOnlyMemory<byte> tables) => MessagePackData.Read(tables, Read);

    private static void Read(ref MessagePackReader reader)
    {
        int fields = reader.ReadArrayHeader();
        int version = reader.ReadInt32();
        if (version != Version || fields < OuterFields)
        {
            throw new InvalidDataException($"the image's objects have version {version} with {fields} fields; this program reads version {Version}");
        }

        ReadHandlers(ref reader);
        ReadCodes(ref reader);
        ReadKeys(ref reader);
        ReadInfos(ref reader);
        ReadGroups(ref reader);
        ReadDatatypes(ref reader);
        ReadOperators(ref reader);
        ReadPredefinedAttributes(ref reader);
        AllocatedMemory.Read(ref reader);
        ReadComms(ref reader);
        Semantics.DefaultFileErrhandler = reader.ReadInt32();
        ReadSessions(ref reader);
        Tools.Read(ref reader);
        Windows.Read(ref reader);
        Representations.Restore(ref reader);
        Files.Restore(ref reader);
    }

    private static void ReadHandlers(ref MessagePackReader reader)
    {
        Errors.Handlers.ClearDynamic();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            ErrhandlerObject item = new((ErrhandlerKind)reader.ReadInt32(), (nint)reader.ReadInt64()) { References = reader.ReadInt32() };
            Errors.Handlers.Set(slot, item);
        }
    }

    private static void ReadCodes(ref MessagePackReader reader)
    {
        Errors.Added.Clear();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            Errors.Added.Add(new AddedCode(reader.ReadInt32()) { Text = Encoding.Latin1.GetString(reader.ReadBinary().Span) });
        }
    }

    private static void ReadKeys(ref MessagePackReader reader)
    {
        Keyvals.Pool.ClearDynamic();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            KeyvalObject item = new((KeyvalKind)reader.ReadInt32(), (nint)reader.ReadInt64(), (nint)reader.ReadInt64(), (nint)reader.ReadInt64());
            item.Freed = reader.ReadBoolean();
            item.References = reader.ReadInt32();
            Keyvals.Pool.Set(slot, item);
        }
    }

    private static void ReadInfos(ref MessagePackReader reader)
    {
        Infos.Pool.ClearDynamic();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            Infos.Pool.Set(slot, ReadPairs(ref reader));
        }
    }

    private static void ReadGroups(ref MessagePackReader reader)
    {
        Groups.Pool.ClearDynamic();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            int[] members = Pack.ReadInts(ref reader);
            Dynamic.Reserve(members);
            Groups.Pool.Set(slot, members);
        }
    }

    private static void ReadDatatypes(ref MessagePackReader reader)
    {
        Datatypes.Pool.ClearDynamic();
        int count = reader.ReadArrayHeader();
        Dictionary<int, (DatatypeObject Item, bool Committed, int Handles)> saved = [];
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            DatatypeObject item = new(reader.ReadInt32(), Pack.ReadLongs(ref reader), Pack.ReadLongs(ref reader), Pack.ReadInts(ref reader), reader.ReadBoolean());
            bool committed = reader.ReadBoolean();
            int handles = reader.ReadInt32();
            item.Name = Pack.ReadBytes(ref reader);
            ReadAttributes(ref reader, item.Attributes);
            saved[slot] = (item, committed, handles);
        }

        List<int> slots = [.. saved.Keys];
        slots.Sort();
        foreach (int slot in slots)
        {
            Datatypes.Pool.Set(slot, saved[slot].Item);
        }

        foreach (int slot in slots)
        {
            RebuildDatatype(slot, saved);
        }
    }

    /// <summary>Makes a type after the types it is made of. Cycles cannot be: a type is made of types that were there before it.</summary>
    private static void RebuildDatatype(int slot, Dictionary<int, (DatatypeObject Item, bool Committed, int Handles)> saved)
    {
        if (slot < Canonical.FirstDynamicSlot || Datatypes.Entries[slot].Real != 0)
        {
            return;
        }

        (DatatypeObject item, bool committed, int handles) = saved[slot];
        foreach (int child in item.Children)
        {
            if (child >= Canonical.FirstDynamicSlot && !saved.ContainsKey(child))
            {
                throw new InvalidDataException($"datatype {slot} is made of datatype {child}, which the image does not have");
            }

            RebuildDatatype(child, saved);
            if (Datatypes.Entries[child].Real == 0)
            {
                throw new InvalidDataException($"{Predefined.NameOf(Predefined.Datatypes, child) ?? "a datatype"} is part of the image, but the MPI library below has no such datatype");
            }

            Datatypes.AddRef(new Datatype(child));
        }

        int error = DatatypeBuilder.Build(item, out nint real);
        if (error == Canonical.MPI_SUCCESS && committed && !item.BelongsToLibrary)
        {
            error = LibAbi.Error(Lib.MPI_Type_commit(&real));
        }

        if (error != Canonical.MPI_SUCCESS)
        {
            throw new InvalidDataException($"datatype {slot} cannot be made again: {Errors.TextOf(error)}");
        }

        Datatypes.FillEntry(slot, real);
        DatatypeEntry* entry = Datatypes.Entries + slot;
        entry->Committed = (byte)(committed ? 1 : 0);
        entry->Handles = handles;
        entry->References += handles;
        entry->Live = (byte)(handles > 0 ? 1 : 0);
    }

    private static void ReadOperators(ref MessagePackReader reader)
    {
        Ops.Pool.ClearDynamic();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            int fields = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            nint function = (nint)reader.ReadInt64();
            bool commutes = reader.ReadBoolean();
            bool live = reader.ReadBoolean();

            // Images of before MPI_Op_create_c was served have four fields.
            OperatorObject item = new(function, commutes, slot - Canonical.FirstDynamicSlot, fields > 4 && reader.ReadBoolean());
            Ops.Pool.Set(slot, item);
            int error = Operators.MakeReal(item, out nint real);
            if (error != Canonical.MPI_SUCCESS)
            {
                throw new InvalidDataException($"operator {slot} cannot be made again: {Errors.TextOf(error)}");
            }

            Ops.Entries[slot] = new OperatorEntry { Real = real, References = live ? 1 : 0, Live = (byte)(live ? 1 : 0), Commutative = (byte)(item.Commutes ? 1 : 0) };
        }
    }

    private static void ReadPredefinedAttributes(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        nint address = (nint)reader.ReadInt64();
        bool[] present = new bool[reader.ReadArrayHeader()];
        for (int index = 0; index < present.Length; index++)
        {
            present[index] = reader.ReadBoolean();
        }

        Attributes.Restore(address, present);
    }

    private static void ReadComms(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        long reserved = reader.ReadInt64();
        int count = reader.ReadArrayHeader();
        List<SavedComm> saved = [];
        for (int index = 0; index < count; index++)
        {
            int fields = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            ulong id = reader.ReadUInt64();
            int[] local = Pack.ReadInts(ref reader);
            CommObject item = new()
            {
                Slot = slot,
                LocalGroup = local,
                RemoteGroup = reader.TryReadNil() ? null : Pack.ReadInts(ref reader),
                Topology = Topology.Read(ref reader),
            };
            ReadAttributes(ref reader, item.Attributes);
            item.Name = Pack.ReadBytes(ref reader);
            item.Hints = ReadPairs(ref reader);
            int errhandler = reader.ReadInt32();
            item.FreedByApplication = reader.ReadBoolean();
            item.IsOfWindow = fields > FieldsBeforeWindows && reader.ReadBoolean();
            item.StandsFor = fields > FieldsBeforeRequests ? reader.ReadInt32() : 0;
            saved.Add(new SavedComm(item, id, errhandler));
        }

        Comms.ReservedHere = long.Max(Comms.ReservedHere, reserved);
        Comms.Restore(saved);
    }

    private static void ReadSessions(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        Sessions.World = (ProxyState)reader.ReadInt32();
        Sessions.EverOpened = reader.ReadBoolean();
        Sessions.Pool.ClearDynamic();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            Sessions.Pool.Set(slot, new SessionObject { Errhandler = reader.ReadInt32(), Hints = ReadPairs(ref reader) });
        }
    }

    internal static void ReadAttributes(ref MessagePackReader reader, AttributeSet attributes)
    {
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            attributes.Pairs.Add((reader.ReadInt32(), (nint)reader.ReadInt64()));
        }
    }

    internal static List<InfoPair> ReadPairs(ref MessagePackReader reader)
    {
        int count = reader.ReadArrayHeader();
        List<InfoPair> pairs = [];
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            pairs.Add(new InfoPair(Encoding.Latin1.GetString(reader.ReadBinary().Span), Encoding.Latin1.GetString(reader.ReadBinary().Span)));
        }

        return pairs;
    }
}
