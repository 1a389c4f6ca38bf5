// The table of open files (MPI 14): native rows which data accesses read, and the description from which a restart opens a file again.
//
// Every file keeps a duplicate of the communicator it was opened on. Its collective calls are two-phase on that duplicate, so a checkpoint
// falls before or after such a call on all members, never between; independent calls wait for the kernel only. The library below always has
// the file open without MPI_MODE_SEQUENTIAL and MPI_MODE_DELETE_ON_CLOSE: what these mean is done here, because a restart must set the
// shared pointer of a sequential file, and a library that is finalised when a job stops must not delete what the restart needs.

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>How a call accesses a file: what the access mode must allow, and which position it uses.</summary>
[Flags]
internal enum FileAccesses
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Reads.</summary>
    Read = 1,

    /// <summary>Writes.</summary>
    Write = 2,

    /// <summary>At an explicit offset or at the individual pointer: not in sequential mode.</summary>
    Positioned = 4,

    /// <summary>At the shared pointer.</summary>
    Shared = 8,

    /// <summary>By all members of the file's group.</summary>
    Collective = 16,
}

/// <summary>Split collective accesses (MPI 14.4.5): which end belongs to which begin.</summary>
internal enum SplitKind : byte
{
    /// <summary>None is active.</summary>
    None = 0,

    /// <summary>MPI_File_read_at_all_begin.</summary>
    ReadAtAll,

    /// <summary>MPI_File_write_at_all_begin.</summary>
    WriteAtAll,

    /// <summary>MPI_File_read_all_begin.</summary>
    ReadAll,

    /// <summary>MPI_File_write_all_begin.</summary>
    WriteAll,

    /// <summary>MPI_File_read_ordered_begin.</summary>
    ReadOrdered,

    /// <summary>MPI_File_write_ordered_begin.</summary>
    WriteOrdered,
}

/// <summary>One row of the file table.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FileEntry
{
    /// <summary>Handle in the library below.</summary>
    public nint Real;

    /// <summary>Bytes of data of one element of the view's elementary type: the unit of positions.</summary>
    public long EtypeBytes;

    /// <summary>Status of the active split collective, which has been done when it was begun.</summary>
    public Status SplitStatus;

    /// <summary>Slot of the file's own communicator.</summary>
    public int CommSlot;

    /// <summary>Slot of the error handler.</summary>
    public int Errhandler;

    /// <summary>Bits of <see cref="FileAccesses"/> which the access mode allows.</summary>
    public int Allowed;

    /// <summary>1 while the handle denotes an open file.</summary>
    public byte InUse;

    /// <summary>Bits of <see cref="SplitKind"/>.</summary>
    public byte Split;

    /// <summary>1 once this rank has used the shared pointer: before, asking for it would make the library create what keeps it.</summary>
    public byte UsesShared;
}

/// <summary>What an open file is: everything a restart needs to open it on any library.</summary>
internal sealed class FileObject
{
    /// <summary>What stood before the path and names a file system ("ufs:"); empty when nothing did.</summary>
    public byte[] Prefix = [];

    /// <summary>Absolute path, as of the open.</summary>
    public byte[] Path = [];

    /// <summary>Canonical access mode, as given.</summary>
    public int AccessMode;

    /// <summary>Hints of the application.</summary>
    public List<InfoPair> Hints = [];

    /// <summary>Atomic mode.</summary>
    public bool Atomic;

    /// <summary>Displacement of the view, bytes.</summary>
    public long Displacement;

    /// <summary>Slot of the view's elementary type; held.</summary>
    public int Etype = Canonical.MPI_BYTE;

    /// <summary>Slot of the view's file type; held.</summary>
    public int Filetype = Canonical.MPI_BYTE;

    /// <summary>Data representation of the view, as given.</summary>
    public string Representation = Files.Native;
}

/// <summary>The file table.</summary>
internal static unsafe partial class Files
{
    /// <summary>Greatest number of slots: more than a process may have descriptors.</summary>
    public const int Capacity = 1 << 20;

    /// <summary>The representation of files that nobody converts.</summary>
    public const string Native = "native";

    internal static readonly SlotPool<FileObject> Pool = new();

    /// <summary>The rows, indexed by slot.</summary>
    public static readonly FileEntry* Entries = NativeTable.Reserve<FileEntry>(Capacity);

    /// <summary>Row of a file. The handle must have been checked.</summary>
    public static FileEntry* Entry(File file) => Entries + file.Slot;

    /// <summary>True when the handle denotes an open file. Never faults, whatever the handle.</summary>
    public static bool IsLive(File file) => (uint)file.Slot < Capacity && Entries[file.Slot].InUse != 0;

    /// <summary>Handle in the library below. The virtual handle must have been checked.</summary>
    public static nint Real(File file) => Entries[file.Slot].Real;

    /// <summary>The file's own communicator.</summary>
    public static Comm CommOf(File file) => new(Entries[file.Slot].CommSlot);

    /// <summary>
    /// Raises an error through the file's handler, through that of MPI_FILE_NULL when the handle is no open file (MPI 14.7). Returns the code.
    /// </summary>
    public static int Raise(File file, int code)
    {
        if (code == Canonical.MPI_SUCCESS)
        {
            return code;
        }

        return IsLive(file)
            ? Errors.RaiseOn(Entry(file)->Errhandler, ErrhandlerKind.File, AppAbi.EncodeFile(file), code)
            : Errors.RaiseOn(Semantics.DefaultFileErrhandler, ErrhandlerKind.File, AppAbi.EncodeFile(new File(Canonical.MPI_FILE_NULL)), code);
    }

    /// <summary>The file whose own communicator this is; null when it is none's. Looks through the table: for errors of requests.</summary>
    public static File? OwnerOf(Comm comm)
    {
        for (int slot = Canonical.FirstDynamicSlot; slot < Pool.End; slot++)
        {
            if (Entries[slot].InUse != 0 && Entries[slot].CommSlot == comm.Slot)
            {
                return new File(slot);
            }
        }

        return null;
    }

    /// <summary>Opens a file on a communicator of its own which has just been made; collective over it.</summary>
    /// <param name="comm">The file's own communicator; the file's from now on.</param>
    /// <param name="item">The description.</param>
    /// <param name="name">The name as the application gave it, for the library; zero-terminated.</param>
    /// <param name="file">Receives the handle.</param>
    /// <returns>A canonical code.</returns>
    public static int Open(Comm comm, FileObject item, byte* name, out File file)
    {
        file = new File(Canonical.MPI_FILE_NULL);
        nint real = 0;
        int error = OpenReal(comm, item, name, LibraryMode(item.AccessMode), &real);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        int slot = Pool.Add(item, Capacity);
        if (slot < 0)
        {
            Lib.MPI_File_close(&real);
            return Canonical.MPI_ERR_NO_MEM;
        }

        Errors.AddRef(Semantics.DefaultFileErrhandler);
        Fill(slot, item, real, comm.Slot, Semantics.DefaultFileErrhandler);
        file = new File(slot);
        if ((item.AccessMode & Canonical.MPI_MODE_APPEND) != 0)
        {
            // Both pointers stand at the end: the library has made the shared one, but in ROMIO only the first member has opened it.
            PrepareShared(file);
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Closes a file and, in MPI_MODE_DELETE_ON_CLOSE, deletes it; collective over the file's communicator.</summary>
    /// <returns>A canonical code; the handle is gone either way.</returns>
    public static int Close(File file)
    {
        FileEntry* entry = Entry(file);
        FileObject item = Pool[file.Slot]!;
        nint real = entry->Real;
        object descriptors = ProxyHost.Current.ListDescriptors();
        int error = LibAbi.Error(Lib.MPI_File_close(&real));
        ProxyHost.Current.ClaimDescriptors(descriptors);
        if ((item.AccessMode & Canonical.MPI_MODE_DELETE_ON_CLOSE) != 0)
        {
            error = Delete(item, Comms.Entry(CommOf(file)), error);
        }

        entry->InUse = 0;
        return error;
    }

    /// <summary>
    /// Closes the library's files before it is finalised at a checkpoint which ends the job: what it keeps beside them, as ROMIO does for shared pointers, goes. All
    /// ranks do the same; they are drained. In the order of <see cref="Restore"/>, and for the same reason.
    /// </summary>
    public static void CloseAllReal()
    {
        List<(int Slot, FileObject Item)> all = Pool.List(Canonical.FirstDynamicSlot);
        all.Sort((one, other) => Comms.Entry(CommOf(new File(one.Slot)))->GlobalId.CompareTo(Comms.Entry(CommOf(new File(other.Slot)))->GlobalId));
        foreach ((int slot, _) in all)
        {
            _ = Lib.MPI_File_close(&Entries[slot].Real);
        }
    }

    /// <summary>Gives back what a closed file held.</summary>
    public static void Forget(File file)
    {
        FileEntry* entry = Entry(file);
        FileObject item = Pool[file.Slot]!;
        Comm comm = new(entry->CommSlot);
        int errhandler = entry->Errhandler;
        *entry = default;
        Pool.Remove(file.Slot);
        Datatypes.Release(new Datatype(item.Etype));
        Datatypes.Release(new Datatype(item.Filetype));
        Errors.Release(errhandler);
        Comms.Free(comm);
    }

    /// <summary>The library opens descriptors on its own account when the shared pointer is used first.</summary>
    public static void PrepareShared(File file)
    {
        FileEntry* entry = Entry(file);
        if (entry->UsesShared == 0)
        {
            object descriptors = ProxyHost.Current.ListDescriptors();
            long position;
            int error = LibAbi.Error(Lib.MPI_File_get_position_shared(entry->Real, &position));
            ProxyHost.Current.ClaimDescriptors(descriptors);
            entry->UsesShared = (byte)(error == Canonical.MPI_SUCCESS ? 1 : 0);
        }
    }

    /// <summary>Sets the view in the library and, when it takes it, in the description. Collective.</summary>
    /// <returns>A canonical code.</returns>
    public static int SetView(File file, long displacement, Datatype etype, Datatype filetype, string representation, List<InfoPair>? hints)
    {
        FileEntry* entry = Entry(file);
        FileObject item = Pool[file.Slot]!;
        int error = SetRealView(entry->Real, displacement, etype, filetype, representation, hints);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        Datatypes.AddRef(etype);
        Datatypes.AddRef(filetype);
        Datatypes.Release(new Datatype(item.Etype));
        Datatypes.Release(new Datatype(item.Filetype));
        item.Displacement = displacement;
        item.Etype = etype.Slot;
        item.Filetype = filetype.Slot;
        item.Representation = representation;
        entry->EtypeBytes = Datatypes.SizeBytes(etype);
        hints?.ForEach(pair => Infos.Set(item.Hints, pair));
        return Canonical.MPI_SUCCESS;
    }

    private static void Fill(int slot, FileObject item, nint real, int comm, int errhandler)
    {
        FileEntry* entry = Entries + slot;
        *entry = new FileEntry
        {
            Real = real,
            EtypeBytes = Datatypes.SizeBytes(new Datatype(item.Etype)),
            CommSlot = comm,
            Errhandler = errhandler,
            Allowed = (int)AllowedBy(item.AccessMode),
        };
        Volatile.Write(ref entry->InUse, (byte)1);
    }

    private static FileAccesses AllowedBy(int mode)
    {
        FileAccesses allowed = FileAccesses.Shared | FileAccesses.Collective;
        allowed |= (mode & Canonical.MPI_MODE_WRONLY) == 0 ? FileAccesses.Read : FileAccesses.None;
        allowed |= (mode & Canonical.MPI_MODE_RDONLY) == 0 ? FileAccesses.Write : FileAccesses.None;
        allowed |= (mode & Canonical.MPI_MODE_SEQUENTIAL) == 0 ? FileAccesses.Positioned : FileAccesses.None;
        return allowed;
    }

    private static int LibraryMode(int mode) => LibAbi.FileMode(mode & ~(Canonical.MPI_MODE_SEQUENTIAL | Canonical.MPI_MODE_DELETE_ON_CLOSE));

    private static int OpenReal(Comm comm, FileObject item, byte* name, int libraryMode, nint* real)
    {
        nint info = Infos.MakeReal(item.Hints);
        object descriptors = ProxyHost.Current.ListDescriptors();
        int result = Lib.MPI_File_open(Comms.Real(comm), name, libraryMode, info, real);
        ProxyHost.Current.ClaimDescriptors(descriptors);
        Infos.FreeReal(info);
        return LibAbi.Error(result);
    }

    private static int SetRealView(nint real, long displacement, Datatype etype, Datatype filetype, string representation, List<InfoPair>? hints)
    {
        nint info = Infos.MakeReal(hints);

        fixed (byte* name = System.Text.Encoding.Latin1.GetBytes(Representations.ForLibrary(representation) + '\0'))
        {
            int result = Lib.MPI_File_set_view(real, displacement, Datatypes.Real(etype), Datatypes.Real(filetype), name, info);
            Infos.FreeReal(info);
            return LibAbi.Error(result);
        }
    }

    /// <summary>The first member deletes; nobody returns before the file is gone.</summary>
    private static int Delete(FileObject item, CommEntry* comm, int error)
    {
        int deleted = 0;
        if (comm->Rank == 0)
        {
            fixed (byte* name = Names.ForLibrary(item))
            {
                deleted = LibAbi.Error(Lib.MPI_File_delete(name, LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL)));
            }
        }

        int told = LibAbi.Error(Lib.MPI_Bcast(&deleted, 1, LibAbi.PredefinedDatatype(Canonical.MPI_INT), 0, comm->Real));
        return error != 0 ? error : told != 0 ? told : deleted;
    }
}
