// Makes the communicators of an image again, on any library and any placement of ranks.
//
// Why this cannot deadlock. Every communicator has a global identifier that is the same on all its members. Each rank makes its own
// communicators one after the other in ascending order of identifiers, each by a call that only the communicator's members take part in.
// Consider the lowest identifier that has not been made yet anywhere: all its members have finished what they had below it, so all of
// them are at that one, and it gets made. By induction all do.
//
// That argument needs every member to take part. A communicator which some members had freed before the checkpoint and others had not is
// still in the images of the others; so the ranks first tell each other which identifiers they have, and those who are missed are told what
// the communicator was, take part in making it, and free it again.

using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

/// <summary>A communicator as the image has it.</summary>
/// <param name="Item">What it is.</param>
/// <param name="GlobalId">Its name on all members.</param>
/// <param name="Errhandler">Slot of its error handler.</param>
/// <param name="IsFormer">True when this rank had freed it: it is made with the others and freed at once.</param>
internal readonly record struct SavedComm(CommObject Item, ulong GlobalId, int Errhandler, bool IsFormer = false)
{
    /// <summary>Members of both groups.</summary>
    public int MemberCount => Item.LocalGroup.Length + (Item.RemoteGroup?.Length ?? 0);

    /// <summary>True when this world rank is a member.</summary>
    public bool HasMember(int worldRank) => Array.IndexOf(Item.LocalGroup, worldRank) >= 0 || (Item.RemoteGroup is { } remote && Array.IndexOf(remote, worldRank) >= 0);
}

public static unsafe partial class Comms
{
    /// <summary>Words that a rank tells of each communicator: identifier and number of members.</summary>
    private const int WordsPerComm = 2;

    /// <summary>Makes all communicators of an image; collective over the world.</summary>
    /// <exception cref="InvalidDataException">One cannot be made again.</exception>
    internal static void Restore(List<SavedComm> saved)
    {
        List<SavedComm> dynamic = [];
        foreach (SavedComm comm in saved)
        {
            if (comm.Item.Slot >= Canonical.FirstDynamicSlot)
            {
                dynamic.Add(comm);
                continue;
            }

            // The world and this process alone are there already; they keep what the application gave them.
            Pool.Set(comm.Item.Slot, comm.Item);
            Entries[comm.Item.Slot].Errhandler = comm.Errhandler;
        }

        Pool.ClearDynamic();
        dynamic.Sort((one, other) => one.Item.Slot.CompareTo(other.Item.Slot));
        foreach (SavedComm comm in dynamic)
        {
            Pool.Set(comm.Item.Slot, comm.Item);
            Holders[comm.Item.Slot] = comm.Item.FreedByApplication ? 0 : 1;
        }

        // A communicator without a name is being duplicated: its request, which is started anew, makes it.
        foreach (SavedComm comm in dynamic.FindAll(comm => comm.GlobalId == 0))
        {
            Entries[comm.Item.Slot] = new CommEntry { Errhandler = comm.Errhandler };
        }

        dynamic.RemoveAll(comm => comm.GlobalId == 0);
        AddFormer(dynamic);
        dynamic.Sort((one, other) => one.GlobalId.CompareTo(other.GlobalId));
        foreach (SavedComm comm in dynamic)
        {
            Remake(comm);
        }
    }

    private static void Remake(SavedComm comm)
    {
        CommObject item = comm.Item;
        int error = MakeFromGroup(Real(World), item.LocalGroup, comm.GlobalId, out nint real);
        if (item.RemoteGroup is { } remote)
        {
            error = error != 0 ? error : JoinGroups(remote[0], TagOf(comm.GlobalId), ref real);
        }

        error = error != 0 || item.Topology is null ? error : item.Topology.Attach(ref real);
        int[] members = [];
        error = error != 0 ? error : Describe(real, out members, out _);
        error = error != 0 ? error : CheckOrder(item, members);
        nint shadow = real;
        if (error == 0 && !item.IsOfWindow && NeedsShadow(item.RemoteGroup))
        {
            error = MakeShadow(real, item.LocalGroup, item.RemoteGroup, comm.GlobalId, out shadow);
        }

        if (error != Canonical.MPI_SUCCESS)
        {
            throw new InvalidDataException($"communicator {comm.GlobalId:x} of {comm.MemberCount} members cannot be made again: {Errors.TextOf(error)}");
        }

        if (comm.IsFormer)
        {
            if (shadow != real)
            {
                Lib.MPI_Comm_free(&shadow);
            }

            Lib.MPI_Comm_free(&real);
            return;
        }

        FillEntry(item, real, shadow, comm.GlobalId, comm.Errhandler);
        Entries[item.Slot].InUse = (byte)(item.FreedByApplication ? 0 : 1);
    }

    /// <summary>What was made must have the members the application knows, in its order.</summary>
    private static int CheckOrder(CommObject item, int[] local) => local.AsSpan().SequenceEqual(item.LocalGroup) ? Canonical.MPI_SUCCESS : Canonical.MPI_ERR_INTERN;

    /// <summary>Turns the own group's communicator into the intercommunicator. No message of the application is in flight on the world yet.</summary>
    private static int JoinGroups(int remoteLeader, int tag, ref nint real)
    {
        nint local = real;
        nint joined = 0;
        int error = LibAbi.Error(Lib.MPI_Intercomm_create(local, 0, Real(World), remoteLeader, tag, &joined));
        Lib.MPI_Comm_free(&local);
        real = joined;
        return error;
    }

    /// <summary>Adds what other members still have and this rank has freed.</summary>
    private static void AddFormer(List<SavedComm> own)
    {
        ulong[] words = TellEverybody(own, out int[] counts);
        SortedDictionary<ulong, (int Holders, int Members, int FirstHolder)> known = [];
        int position = 0;
        for (int rank = 0; rank < counts.Length; rank++)
        {
            for (int end = position + counts[rank]; position < end; position += WordsPerComm)
            {
                ulong id = words[position];
                known[id] = known.TryGetValue(id, out (int Holders, int Members, int FirstHolder) entry)
                    ? entry with { Holders = entry.Holders + 1 }
                    : (1, (int)words[position + 1], rank);
            }
        }

        foreach ((ulong id, (int holders, int members, int firstHolder)) in known)
        {
            if (holders == members)
            {
                continue;
            }

            int index = own.FindIndex(comm => comm.GlobalId == id);
            SavedComm told = Tell(index < 0 ? null : own[index], id, firstHolder);
            if (index < 0 && told.HasMember(_worldRank))
            {
                own.Add(told);
            }
        }
    }

    /// <summary>Identifiers and sizes of all ranks' communicators, one rank after the other, and the number of words of each rank.</summary>
    private static ulong[] TellEverybody(List<SavedComm> own, out int[] counts)
    {
        nint world = Real(World);
        ulong[] mine = new ulong[own.Count * WordsPerComm];
        for (int index = 0; index < own.Count; index++)
        {
            mine[index * WordsPerComm] = own[index].GlobalId;
            mine[(index * WordsPerComm) + 1] = (ulong)own[index].MemberCount;
        }

        counts = new int[Entries[Canonical.MPI_COMM_WORLD].Size];
        int length = mine.Length;
        nint integer = LibAbi.PredefinedDatatype(Canonical.MPI_INT);
        nint word = LibAbi.PredefinedDatatype(Canonical.MPI_UINT64_T);
        int error;
        fixed (int* all = counts)
        {
            error = LibAbi.Error(Lib.MPI_Allgather(&length, 1, integer, all, 1, integer, world));
        }

        int[] starts = new int[counts.Length];
        int total = 0;
        for (int rank = 0; rank < counts.Length; rank++)
        {
            starts[rank] = total;
            total += counts[rank];
        }

        ulong[] words = new ulong[total];
        fixed (ulong* send = mine, receive = words)
        fixed (int* all = counts, start = starts)
        {
            error = error != 0 ? error : LibAbi.Error(Lib.MPI_Allgatherv(send, length, word, receive, all, start, word, world));
        }

        return error == Canonical.MPI_SUCCESS ? words : throw new InvalidDataException($"the ranks cannot compare their communicators: {Errors.TextOf(error)}");
    }

    /// <summary>The first rank that still has a communicator describes it to all.</summary>
    private static SavedComm Tell(SavedComm? known, ulong id, int holder)
    {
        byte[] description = _worldRank == holder ? Serialize(known!.Value.Item) : [];
        int length = description.Length;
        nint world = Real(World);
        int error = LibAbi.Error(Lib.MPI_Bcast(&length, 1, LibAbi.PredefinedDatatype(Canonical.MPI_INT), holder, world));
        if (error == Canonical.MPI_SUCCESS)
        {
            Array.Resize(ref description, length);
            fixed (byte* bytes = description)
            {
                error = LibAbi.Error(Lib.MPI_Bcast(bytes, length, LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), holder, world));
            }
        }

        if (error != Canonical.MPI_SUCCESS)
        {
            throw new InvalidDataException($"communicator {id:x} cannot be described to those who had freed it: {Errors.TextOf(error)}");
        }

        return MessagePackData.Read(description, (ref MessagePackReader reader) => Deserialize(ref reader, id));
    }

    private static SavedComm Deserialize(ref MessagePackReader reader, ulong id)
    {
        _ = reader.ReadArrayHeader();
        int[] local = Pack.ReadInts(ref reader);
        int[]? remote = reader.TryReadNil() ? null : Pack.ReadInts(ref reader);
        Topology? topology = Topology.Read(ref reader)?.ForFormerMember();

        // The holder's own group stands first; a member of the other one sees the groups the other way round.
        bool swap = remote is not null && Array.IndexOf(remote, _worldRank) >= 0;
        return new SavedComm(new CommObject { LocalGroup = swap ? remote! : local, RemoteGroup = swap ? local : remote, Topology = topology }, id, 0, IsFormer: true);
    }

    private static byte[] Serialize(CommObject item)
    {
        ArrayBufferWriter<byte> buffer = new();
        MessagePackWriter writer = new(buffer);
        writer.WriteArrayHeader(3);
        Pack.Write(ref writer, item.LocalGroup);
        if (item.RemoteGroup is null)
        {
            writer.WriteNil();
        }
        else
        {
            Pack.Write(ref writer, item.RemoteGroup);
        }

        if (item.Topology is null)
        {
            writer.WriteNil();
        }
        else
        {
            item.Topology.Write(ref writer);
        }

        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
