// Memory that the ranks of a node share: a file in /dev/shm which one rank makes and the others open by name; its name is gone before anybody uses
// the memory, so nothing is left behind whatever happens later.

using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.MpiProxy;

/// <summary>Collective making of shared memory.</summary>
internal static unsafe partial class SharedMemoryFile
{
    private const int ReadWriteCreateExclusive = 0x80000 | 0x80 | 0x40 | 2; // O_CLOEXEC | O_EXCL | O_CREAT | O_RDWR
    private const int ReadWrite = 0x80000 | 2;
    private const int OwnerOnly = 0x180; // 0600
    private const int NameBytes = 96;
    private const int ProtectReadWrite = 3;
    private const int MapShared = 1;
    private static int _made;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "unlink", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Unlink(string path);

    [LibraryImport("libc", EntryPoint = "posix_fallocate")]
    private static partial int Reserve(int descriptor, long offset, long length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint MapMemory(nint address, nuint length, int protection, int flags, int descriptor, long offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int UnmapMemory(nint address, nuint length);

    /// <summary>True when all members of a communicator of the library share memory; collective over it.</summary>
    public static bool IsPossible(nint comm, int size)
    {
        nint node = 0;
        int members = 0;
        if (Lib.MPI_Comm_split_type(comm, LibAbi.SplitType(Canonical.MPI_COMM_TYPE_SHARED), 0, LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL), &node) != 0)
        {
            return false;
        }

        _ = Lib.MPI_Comm_size(node, &members);
        _ = Lib.MPI_Comm_free(&node);
        return members == size;
    }

    /// <summary>
    /// Makes a file of zeros and opens it on all members of a communicator which share a node; collective. All get a descriptor or none.
    /// </summary>
    /// <param name="comm">Communicator of the library.</param>
    /// <param name="bytes">Length; memory for it is reserved, so that touching it cannot fail later.</param>
    /// <param name="descriptor">The open file, to be closed with <see cref="Close"/> once it is mapped.</param>
    /// <returns>A canonical code.</returns>
    public static int Make(nint comm, long bytes, out int descriptor)
    {
        int rank = 0;
        descriptor = -1;
        _ = Lib.MPI_Comm_rank(comm, &rank);
        byte* name = stackalloc byte[NameBytes];
        new Span<byte>(name, NameBytes).Clear();
        if (rank == 0)
        {
            string path = $"/dev/shm/mana-{Environment.ProcessId}-{_made++}-{Guid.NewGuid():N}";
            descriptor = Open(path, ReadWriteCreateExclusive, OwnerOnly);
            if (descriptor >= 0 && Reserve(descriptor, 0, bytes) != 0)
            {
                _ = Unlink(path);
                _ = CloseDescriptor(descriptor);
                descriptor = -1;
            }

            if (descriptor >= 0)
            {
                Encoding.ASCII.GetBytes(path, new Span<byte>(name, NameBytes - 1));
            }
        }

        int error = LibAbi.Error(Lib.MPI_Bcast(name, NameBytes, LibAbi.PredefinedDatatype(Canonical.MPI_BYTE), 0, comm));
        string known = Marshal.PtrToStringUTF8((nint)name) ?? "";
        if (rank != 0 && error == 0 && known.Length != 0)
        {
            descriptor = Open(known, ReadWrite, 0);
        }

        int mine = descriptor >= 0 ? 1 : 0;
        int all = 0;
        nint integer = LibAbi.PredefinedDatatype(Canonical.MPI_INT);
        error = error != 0 ? error : LibAbi.Error(Lib.MPI_Allreduce(&mine, &all, 1, integer, LibAbi.PredefinedOp(Canonical.MPI_MIN), comm));
        if (rank == 0 && known.Length != 0)
        {
            _ = Unlink(known);
        }

        if (error == 0 && all != 0)
        {
            return Canonical.MPI_SUCCESS;
        }

        Close(descriptor);
        descriptor = -1;
        return error != 0 ? error : Canonical.MPI_ERR_NO_MEM;
    }

    /// <summary>Maps a file into memory of the lower half; 0 when there is no room.</summary>
    public static nint MapBelow(int descriptor, long bytes)
    {
        nint address = MapMemory(0, (nuint)bytes, ProtectReadWrite, MapShared, descriptor, 0);
        return address == -1 ? 0 : address;
    }

    /// <summary>Gives back what <see cref="MapBelow"/> gave.</summary>
    public static void UnmapBelow(nint address, long bytes) => _ = UnmapMemory(address, (nuint)bytes);

    /// <summary>Closes a descriptor; −1 is none.</summary>
    public static void Close(int descriptor)
    {
        if (descriptor >= 0)
        {
            _ = CloseDescriptor(descriptor);
        }
    }
}
