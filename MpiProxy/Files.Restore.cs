// Open files in an image, and their rebuilding on any library. What a file holds is not part of an image, as for files which the application
// opens itself: it is found as it is at the restart. Positions are in units of the view's elementary type, so they mean the same on every library.
//
// Why opening them again cannot deadlock: each file has a communicator of its own with an identifier that is the same on all members, and
// each rank opens its files in ascending order of these; see Comms.Restore.cs for the argument. All members have a file or none has: it
// is opened and closed by two-phase collectives.

using System.Collections.Generic;
using System.IO;
using System.Text;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

internal static unsafe partial class Files
{
    private const int Fields = 16;
    private const long NoPosition = -1;

    /// <summary>An open file as the image has it.</summary>
    private readonly record struct SavedFile(int Slot, FileObject Item, int Comm, int Errhandler, long Position, long SharedPosition, byte Split, Status SplitStatus);

    /// <summary>Writes all open files. The rank is drained: positions stand still.</summary>
    /// <exception cref="System.InvalidOperationException">A file cannot be opened again at a restart.</exception>
    public static void Write(ref MessagePackWriter writer)
    {
        List<(int Slot, FileObject Item)> all = Pool.List(Canonical.FirstDynamicSlot);
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, FileObject item) in all)
        {
            Write(ref writer, slot, item);
        }
    }

    /// <summary>Reads the files and opens them again; collective over each file's communicator.</summary>
    /// <exception cref="InvalidDataException">A file cannot be opened again.</exception>
    public static void Restore(ref MessagePackReader reader)
    {
        Pool.ClearDynamic();
        List<SavedFile> saved = [];
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            saved.Add(Read(ref reader));
        }

        foreach (SavedFile file in saved)
        {
            Pool.Set(file.Slot, file.Item);
        }

        saved.Sort((one, other) => Comms.Entries[one.Comm].GlobalId.CompareTo(Comms.Entries[other.Comm].GlobalId));
        foreach (SavedFile file in saved)
        {
            Reopen(file);
        }
    }

    private static void Write(ref MessagePackWriter writer, int slot, FileObject item)
    {
        FileEntry* entry = Entries + slot;
        string path = Encoding.UTF8.GetString(item.Path);
        if (item.Path.Length == 0)
        {
            throw new System.InvalidOperationException("A file is open whose directory could not be told when it was opened: it could not be found again at a restart.");
        }

        if (!Names.Exists(item.Path))
        {
            throw new System.InvalidOperationException($"The file {path} is open, but has been deleted or renamed: it could not be opened again at a restart.");
        }

        long position = NoPosition;
        long shared = NoPosition;
        int error = LibAbi.Error(Lib.MPI_File_get_position(entry->Real, &position));
        error = error != 0 || entry->UsesShared == 0 ? error : LibAbi.Error(Lib.MPI_File_get_position_shared(entry->Real, &shared));
        if (error != Canonical.MPI_SUCCESS)
        {
            throw new System.InvalidOperationException($"The position in the file {path} cannot be told: {Errors.TextOf(error)}");
        }

        writer.WriteArrayHeader(Fields);
        writer.Write(slot);
        writer.Write(item.Prefix);
        writer.Write(item.Path);
        writer.Write(item.AccessMode);
        Objects.WritePairs(ref writer, item.Hints);
        writer.Write(item.Atomic);
        writer.Write(item.Displacement);
        writer.Write(item.Etype);
        writer.Write(item.Filetype);
        writer.Write(Encoding.Latin1.GetBytes(item.Representation));
        writer.Write(entry->CommSlot);
        writer.Write(entry->Errhandler);
        writer.Write(position);
        writer.Write(shared);
        writer.Write(entry->Split);
        writer.Write(entry->SplitStatus.CountBytes);
    }

    private static SavedFile Read(ref MessagePackReader reader)
    {
        int fields = reader.ReadArrayHeader();
        int slot = reader.ReadInt32();
        FileObject item = new() { Prefix = Pack.ReadBytes(ref reader), Path = Pack.ReadBytes(ref reader), AccessMode = reader.ReadInt32() };
        item.Hints = Objects.ReadPairs(ref reader);
        item.Atomic = reader.ReadBoolean();
        item.Displacement = reader.ReadInt64();
        item.Etype = reader.ReadInt32();
        item.Filetype = reader.ReadInt32();
        item.Representation = ReadText(ref reader);
        SavedFile file = new(slot, item, reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadByte(), Status.Empty with { CountBytes = reader.ReadInt64() });
        for (int unknown = Fields; unknown < fields; unknown++)
        {
            reader.Skip();
        }

        return (uint)slot < Capacity && (uint)file.Comm < Comms.Capacity && Comms.Entries[file.Comm].GlobalId != 0
            ? file
            : throw new InvalidDataException($"file {slot} is out of place");
    }

    private static string ReadText(ref MessagePackReader reader) => Encoding.Latin1.GetString(reader.ReadBinary().Span);

    private static void Reopen(SavedFile file)
    {
        FileObject item = file.Item;
        nint real = 0;
        int mode = LibraryMode(item.AccessMode & ~(Canonical.MPI_MODE_CREATE | Canonical.MPI_MODE_EXCL | Canonical.MPI_MODE_APPEND));
        int error;
        fixed (byte* name = Names.ForLibrary(item))
        {
            error = OpenReal(new Comm(file.Comm), item, name, mode, &real);
        }

        if (error != Canonical.MPI_SUCCESS)
        {
            throw new InvalidDataException($"the file {Encoding.UTF8.GetString(item.Path)}, which was open at the checkpoint, cannot be opened again: {Errors.TextOf(error)}");
        }

        Datatype etype = new(item.Etype);
        Datatype filetype = new(item.Filetype);
        Datatypes.AddRef(etype);
        Datatypes.AddRef(filetype);
        Fill(file.Slot, item, real, file.Comm, file.Errhandler);
        Entries[file.Slot].Split = file.Split;
        Entries[file.Slot].SplitStatus = file.SplitStatus;
        Entries[file.Slot].UsesShared = (byte)(file.SharedPosition == NoPosition ? 0 : 1);
        error = SetRealView(real, item.Displacement, etype, filetype, item.Representation, null);
        error = error != 0 ? error : LibAbi.Error(Lib.MPI_File_seek(real, file.Position, LibAbi.Whence(Canonical.MPI_SEEK_SET)));
        error = error != 0 ? error : RestoreShared(file, real);
        error = error != 0 || !item.Atomic ? error : LibAbi.Error(Lib.MPI_File_set_atomicity(real, 1));
        if (error != Canonical.MPI_SUCCESS)
        {
            throw new InvalidDataException($"view and positions of the file {Encoding.UTF8.GetString(item.Path)} cannot be set again: {Errors.TextOf(error)}");
        }
    }

    /// <summary>The shared pointer is set by all members together when any of them had used it; those who had, all know the same position.</summary>
    private static int RestoreShared(SavedFile file, nint real)
    {
        long position = file.SharedPosition;
        long known = NoPosition;
        int error = LibAbi.Error(Lib.MPI_Allreduce(&position, &known, 1, LibAbi.PredefinedDatatype(Canonical.MPI_INT64_T), LibAbi.PredefinedOp(Canonical.MPI_MAX), Comms.Real(new Comm(file.Comm))));
        if (error != Canonical.MPI_SUCCESS || known == NoPosition)
        {
            return error;
        }

        // In ROMIO only the first member opens what keeps the pointer when it is set; the others do when they ask for it.
        object descriptors = ProxyHost.Current.ListDescriptors();
        error = LibAbi.Error(Lib.MPI_File_seek_shared(real, known, LibAbi.Whence(Canonical.MPI_SEEK_SET)));
        ProxyHost.Current.ClaimDescriptors(descriptors);
        Entries[file.Slot].UsesShared = 0;
        PrepareShared(new File(file.Slot));
        return error != 0 || Entries[file.Slot].UsesShared != 0 ? error : Canonical.MPI_ERR_IO;
    }
}
