// Memory which the members of a window share: one file without a name.
//
// MPI_Win_allocate_shared (MPI 12.2.3): every member maps the whole file into its upper half. The addresses differ from member to member, as MPI allows;
// they stay the same over a restart. Every member's image holds the content; a restart makes the file anew from the first member's copy, which
// at the cut is everybody's.
//
// MPI_Win_allocate on one node: a member maps its own part into its upper half, and the whole file below, so that a transfer of plain data is a copy.
// Its image holds its own part only. Where the members do not share a node after a restart, the part stays what the image made of it,
// and transfers go through the library.

using System.IO;
using System.Runtime.InteropServices;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

/// <summary>The shared memory of a window as this rank sees it.</summary>
internal sealed class SharedSegment
{
    /// <summary>Where the mapping in the upper half begins.</summary>
    public nint Address;

    /// <summary>Length of that mapping, a multiple of the page size.</summary>
    public long Bytes;

    /// <summary>Where it begins in the file.</summary>
    public long Offset;

    /// <summary>Length of the file.</summary>
    public long FileBytes;

    /// <summary>True when the upper half has only this member's part of the file.</summary>
    public bool OwnPartOnly;

    /// <summary>The whole file in the lower half when the upper half has only a part; 0 when it is not shared now.</summary>
    public nint Below;

    /// <summary>Bytes of each member's part.</summary>
    public long[] Sizes = [];

    /// <summary>Displacement unit of each member in bytes.</summary>
    public long[] Units = [];

    /// <summary>First byte of each member's part, from the start of the file.</summary>
    public long[] Starts = [];
}

public static unsafe partial class Windows
{
    private const long PageBytes = 4096;

    /// <summary>Memory of greater windows of MPI_Win_allocate is private: room in /dev/shm is short, and what is large costs the copying.</summary>
    private const long LargestSharedAllocation = 1L << 30;

    [LibraryImport("libc", EntryPoint = "pwrite", SetLastError = true)]
    private static partial nint WriteAt(int descriptor, void* bytes, nuint count, long offset);

    /// <summary>Makes the shared memory of a window that is being created; collective over its members. Returns a canonical code, the same on all.</summary>
    private static int Share(WinObject item, CommEntry* own, bool ownPartOnly)
    {
        if (!SharedMemoryFile.IsPossible(own->Real, own->Size))
        {
            return Canonical.MPI_ERR_RMA_SHARED;
        }

        SharedSegment segment = new() { OwnPartOnly = ownPartOnly };
        int error = Lay(item, own, segment);
        if (error == 0 && ownPartOnly && segment.FileBytes > LargestSharedAllocation)
        {
            return Canonical.MPI_ERR_NO_MEM;
        }

        int descriptor = -1;
        error = error != 0 ? error : SharedMemoryFile.Make(own->Real, segment.FileBytes, out descriptor);
        if (error == 0)
        {
            segment.Address = ProxyHost.Current.MapUpperShared((nuint)segment.Bytes, descriptor, segment.Offset);
            segment.Below = ownPartOnly ? SharedMemoryFile.MapBelow(descriptor, segment.FileBytes) : 0;
            SharedMemoryFile.Close(descriptor);
            error = Agree(own->Real, segment.Address == 0 || (ownPartOnly && segment.Below == 0) ? Canonical.MPI_ERR_NO_MEM : 0);
        }

        if (error != 0)
        {
            Unshare(segment);
            return error;
        }

        item.Shared = segment;
        item.Base = item.SizeBytes == 0 && !ownPartOnly ? 0 : segment.Address + (nint)(segment.Starts[own->Rank] - segment.Offset);
        return 0;
    }

    /// <summary>Decides where in the file each member's part lies.</summary>
    private static int Lay(WinObject item, CommEntry* own, SharedSegment segment)
    {
        int size = own->Size;
        (segment.Sizes, segment.Units, segment.Starts) = (new long[size], new long[size], new long[size]);
        long* mine = stackalloc long[2];
        (mine[0], mine[1]) = (item.SizeBytes, item.DisplacementUnit);
        long[] all = new long[2 * size];
        nint word = LibAbi.PredefinedDatatype(Canonical.MPI_INT64_T);
        int error;
        fixed (long* told = all)
        {
            error = LibAbi.Error(Lib.MPI_Allgather(mine, 2, word, told, 2, word, own->Real));
        }

        int hint = Infos.Find(item.Hints, "alloc_shared_noncontig");
        bool apart = segment.OwnPartOnly || (hint >= 0 && item.Hints[hint].Value == "true");
        long end = 0;
        for (int member = 0; member < size; member++)
        {
            segment.Starts[member] = end;
            (segment.Sizes[member], segment.Units[member]) = (all[2 * member], all[(2 * member) + 1]);
            end += apart ? WholePages(segment.Sizes[member]) : segment.Sizes[member];
        }

        segment.FileBytes = WholePages(end);
        segment.Offset = segment.OwnPartOnly ? segment.Starts[own->Rank] : 0;
        segment.Bytes = segment.OwnPartOnly ? WholePages(item.SizeBytes) : segment.FileBytes;
        return error;
    }

    /// <summary>Shares the memory of a restarted window again; collective over its members.</summary>
    /// <exception cref="InvalidDataException">The members do not share a node any more, or there is no room.</exception>
    private static void ShareAgain(WinObject item, CommEntry* own)
    {
        SharedSegment segment = item.Shared!;
        if (!SharedMemoryFile.IsPossible(own->Real, own->Size))
        {
            if (segment.OwnPartOnly)
            {
                return;
            }

            throw new InvalidDataException(
                $"a window of MPI_Win_allocate_shared has {own->Size} ranks, which were on one node at the checkpoint and are not now: restart with these ranks on one node");
        }

        int error = SharedMemoryFile.Make(own->Real, segment.FileBytes, out int descriptor);
        if (error != 0 && segment.OwnPartOnly)
        {
            return;
        }

        if (error == 0)
        {
            // What is mapped instead of the members' own copies must be whole before anybody does it.
            bool fills = segment.OwnPartOnly || own->Rank == 0;
            error = Agree(own->Real, fills && !Fill(descriptor, segment) ? Canonical.MPI_ERR_NO_MEM : 0);
            bool mapped = error == 0 && ProxyHost.Current.MapUpperSharedAgain(segment.Address, (nuint)segment.Bytes, descriptor, segment.Offset);
            if (mapped && segment.OwnPartOnly)
            {
                segment.Below = SharedMemoryFile.MapBelow(descriptor, segment.FileBytes);
                mapped = segment.Below != 0;
            }

            SharedMemoryFile.Close(descriptor);
            error = error != 0 ? error : Agree(own->Real, mapped ? 0 : Canonical.MPI_ERR_NO_MEM);
        }

        if (error != 0)
        {
            throw new InvalidDataException($"{segment.FileBytes} bytes of a window cannot be shared again through /dev/shm: {Errors.TextOf(error)}");
        }
    }

    /// <summary>Where each member's memory lies in this process; null when it is not there. Native array.</summary>
    private static nint* DirectAddresses(WinObject item, int flavor, int size)
    {
        SharedSegment? segment = item.Shared;
        nint first = segment is null ? 0 : segment.OwnPartOnly ? segment.Below : segment.Address;
        if (first == 0 && size > 1)
        {
            return null;
        }

        nint* addresses = (nint*)NativeMemory.Alloc((nuint)size, (nuint)sizeof(nint));
        if (size == 1)
        {
            *addresses = flavor == Canonical.MPI_WIN_FLAVOR_DYNAMIC ? 0 : item.Base;
            return addresses;
        }

        for (int member = 0; member < size; member++)
        {
            addresses[member] = first + (nint)segment!.Starts[member];
        }

        return addresses;
    }

    private static bool Fill(int descriptor, SharedSegment segment)
    {
        for (long done = 0; done < segment.Bytes;)
        {
            nint written = WriteAt(descriptor, (void*)(segment.Address + (nint)done), (nuint)(segment.Bytes - done), segment.Offset + done);
            if (written <= 0)
            {
                return false;
            }

            done += written;
        }

        return true;
    }

    private static void Unshare(SharedSegment segment)
    {
        if (segment.Address != 0)
        {
            ProxyHost.Current.FreeUpper(segment.Address, (nuint)segment.Bytes);
        }

        if (segment.Below != 0)
        {
            SharedMemoryFile.UnmapBelow(segment.Below, segment.FileBytes);
        }
    }

    /// <summary>At least one, so that a member without memory has something to map.</summary>
    private static long WholePages(long bytes) => long.Max((bytes + PageBytes - 1) & ~(PageBytes - 1), PageBytes);

    private static void WriteShared(ref MessagePackWriter writer, SharedSegment? segment)
    {
        if (segment is null)
        {
            writer.WriteNil();
            return;
        }

        writer.WriteArrayHeader(8);
        writer.Write((long)segment.Address);
        writer.Write(segment.Bytes);
        writer.Write(segment.Offset);
        writer.Write(segment.FileBytes);
        writer.Write(segment.OwnPartOnly);
        Pack.Write(ref writer, segment.Sizes);
        Pack.Write(ref writer, segment.Units);
        Pack.Write(ref writer, segment.Starts);
    }

    private static SharedSegment? ReadShared(ref MessagePackReader reader)
    {
        if (reader.TryReadNil())
        {
            return null;
        }

        _ = reader.ReadArrayHeader();
        return new SharedSegment
        {
            Address = (nint)reader.ReadInt64(),
            Bytes = reader.ReadInt64(),
            Offset = reader.ReadInt64(),
            FileBytes = reader.ReadInt64(),
            OwnPartOnly = reader.ReadBoolean(),
            Sizes = Pack.ReadLongs(ref reader),
            Units = Pack.ReadLongs(ref reader),
            Starts = Pack.ReadLongs(ref reader),
        };
    }
}
