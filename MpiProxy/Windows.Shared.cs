// Memory of MPI_Win_allocate_shared (MPI 12.2.3): one file without a name, mapped by every member into its upper half. The addresses differ from member
// to member, as MPI allows; they stay the same over a restart. Every member's image holds the content; a restart makes the file anew
// from the first member's copy, which at the cut is everybody's.

using System.IO;
using System.Runtime.InteropServices;
using Mana.Contracts;

namespace Mana.MpiProxy;

/// <summary>The shared memory of a window as this rank sees it.</summary>
internal sealed class SharedSegment
{
    /// <summary>First byte of the first member's part.</summary>
    public nint Address;

    /// <summary>Length of the mapping, a multiple of the page size.</summary>
    public long Bytes;

    /// <summary>Bytes of each member's part.</summary>
    public long[] Sizes = [];

    /// <summary>Displacement unit of each member in bytes.</summary>
    public long[] Units = [];

    /// <summary>First byte of each member's part, from <see cref="Address"/>.</summary>
    public long[] Starts = [];
}

public static unsafe partial class Windows
{
    private const long PageBytes = 4096;

    [LibraryImport("libc", EntryPoint = "pwrite", SetLastError = true)]
    private static partial nint WriteAt(int descriptor, void* bytes, nuint count, long offset);

    /// <summary>Makes the shared memory of a window that is being created; collective over its members. Returns a canonical code, the same on all.</summary>
    private static int Share(WinObject item, nint comm, int size, int rank)
    {
        if (!SharedMemoryFile.IsPossible(comm, size))
        {
            return Canonical.MPI_ERR_RMA_SHARED;
        }

        SharedSegment segment = new() { Sizes = new long[size], Units = new long[size], Starts = new long[size] };
        long* mine = stackalloc long[2];
        (mine[0], mine[1]) = (item.SizeBytes, item.DisplacementUnit);
        long[] all = new long[2 * size];
        nint word = LibAbi.PredefinedDatatype(Canonical.MPI_INT64_T);
        int error;
        fixed (long* told = all)
        {
            error = LibAbi.Error(Lib.MPI_Allgather(mine, 2, word, told, 2, word, comm));
        }

        int hint = Infos.Find(item.Hints, "alloc_shared_noncontig");
        bool apart = hint >= 0 && item.Hints[hint].Value == "true";
        long end = 0;
        for (int member = 0; member < size; member++)
        {
            segment.Starts[member] = end;
            (segment.Sizes[member], segment.Units[member]) = (all[2 * member], all[(2 * member) + 1]);
            end += apart ? RoundToPage(segment.Sizes[member]) : segment.Sizes[member];
        }

        segment.Bytes = long.Max(RoundToPage(end), PageBytes);
        int descriptor = -1;
        error = error != 0 ? error : SharedMemoryFile.Make(comm, segment.Bytes, out descriptor);
        if (error == 0)
        {
            segment.Address = ProxyHost.Current.MapUpperShared((nuint)segment.Bytes, descriptor);
            SharedMemoryFile.Close(descriptor);
            error = Agree(comm, segment.Address == 0 ? Canonical.MPI_ERR_NO_MEM : 0);
        }

        if (error != 0)
        {
            Unshare(segment);
            return error;
        }

        item.Shared = segment;
        item.Base = segment.Address + (nint)segment.Starts[rank];
        return 0;
    }

    /// <summary>Shares the memory of a restarted window again; collective over its members.</summary>
    /// <exception cref="InvalidDataException">The members do not share a node any more, or there is no room.</exception>
    private static void ShareAgain(WinObject item, CommEntry* own)
    {
        SharedSegment segment = item.Shared!;
        if (!SharedMemoryFile.IsPossible(own->Real, own->Size))
        {
            throw new InvalidDataException(
                $"a window of MPI_Win_allocate_shared has {own->Size} ranks, which were on one node at the checkpoint and are not now: restart with these ranks on one node");
        }

        int error = SharedMemoryFile.Make(own->Real, segment.Bytes, out int descriptor);
        if (error == 0)
        {
            // What the members map instead of their own copies is the first one's, so it must be whole before anybody does.
            int filled = own->Rank == 0 && !Fill(descriptor, segment) ? Canonical.MPI_ERR_NO_MEM : 0;
            error = Agree(own->Real, filled);
            bool mapped = error == 0 && ProxyHost.Current.MapUpperSharedAgain(segment.Address, (nuint)segment.Bytes, descriptor);
            SharedMemoryFile.Close(descriptor);
            error = error != 0 ? error : Agree(own->Real, mapped ? 0 : Canonical.MPI_ERR_NO_MEM);
        }

        if (error != 0)
        {
            throw new InvalidDataException($"{segment.Bytes} bytes of a window of MPI_Win_allocate_shared cannot be shared again through /dev/shm: {Errors.TextOf(error)}");
        }
    }

    private static bool Fill(int descriptor, SharedSegment segment)
    {
        for (long done = 0; done < segment.Bytes;)
        {
            nint written = WriteAt(descriptor, (void*)(segment.Address + (nint)done), (nuint)(segment.Bytes - done), done);
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
    }

    private static long RoundToPage(long bytes) => (bytes + PageBytes - 1) & ~(PageBytes - 1);

    private static void WriteShared(ref MessagePackWriter writer, SharedSegment? segment)
    {
        if (segment is null)
        {
            writer.WriteNil();
            return;
        }

        writer.WriteArrayHeader(5);
        writer.Write((long)segment.Address);
        writer.Write(segment.Bytes);
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
            Sizes = Pack.ReadLongs(ref reader),
            Units = Pack.ReadLongs(ref reader),
            Starts = Pack.ReadLongs(ref reader),
        };
    }
}
