// The few Linux calls that images need and the framework does not offer. Errors become exceptions with a sentence at the caller.
// Invariant: a pointer handed to the kernel refers to memory that stays where it is for the length of the call.

using System.Runtime.InteropServices;

namespace Mana.UpperHalf;

/// <summary>System calls on memory and directories.</summary>
internal static unsafe partial class Linux
{
    public const int ProtectionNone = 0;
    public const int ProtectionRead = 1;
    public const int ProtectionWrite = 2;
    public const int ProtectionExecute = 4;

    public const int MapShared = 0x01;
    public const int MapPrivate = 0x02;
    public const int MapFixed = 0x10;
    public const int MapAnonymous = 0x20;
    public const int MapNoReserve = 0x4000;
    public const int MapFixedNoReplace = 0x100000;

    public const int OpenReadOnly = 0;
    public const int OpenReadWrite = 2;
    public const int OpenDirectory = 0x10000;
    public const int OpenCloseOnExec = 0x80000;

    public const int ErrorNoEntry = 2;
    public const int ErrorExists = 17;
    public const int ErrorInvalid = 22;

    private const int AdvicePopulateWrite = 23; // MADV_POPULATE_WRITE
    private const nint Failed = -1;

    /// <summary>Maps memory; returns 0 or the error number.</summary>
    public static int Map(ulong address, ulong length, int protection, int flags, int descriptor, ulong offset)
    {
        nint result = MapCall((void*)address, (nuint)length, protection, flags, descriptor, (long)offset);
        if (result == Failed)
        {
            return Marshal.GetLastPInvokeError();
        }

        if ((ulong)result == address)
        {
            return 0;
        }

        // A kernel older than 4.17 takes MAP_FIXED_NOREPLACE as a hint.
        _ = UnmapCall((void*)result, (nuint)length);
        return ErrorExists;
    }

    /// <summary>Changes the protection; returns 0 or the error number.</summary>
    public static int Protect(ulong address, ulong length, int protection) =>
        ProtectCall((void*)address, (nuint)length, protection) == 0 ? 0 : Marshal.GetLastPInvokeError();

    /// <summary>
    /// Makes pages that will all be written at once, instead of one fault for each. A kernel older than 5.14 does not know how; then the faults make them.
    /// </summary>
    public static void Populate(ulong address, ulong length) => _ = AdviseCall((void*)address, (nuint)length, AdvicePopulateWrite);

    /// <summary>Unmaps memory; returns 0 or the error number.</summary>
    public static int Unmap(ulong address, ulong length) =>
        UnmapCall((void*)address, (nuint)length) == 0 ? 0 : Marshal.GetLastPInvokeError();

    /// <summary>Opens a path; returns a descriptor, or the negative error number.</summary>
    public static int Open(string path, int flags)
    {
        int descriptor = OpenCall(path, flags | OpenCloseOnExec, 0);
        return descriptor >= 0 ? descriptor : -Marshal.GetLastPInvokeError();
    }

    /// <summary>Closes a descriptor.</summary>
    public static void Close(int descriptor) => _ = CloseCall(descriptor);

    /// <summary>Flushes a file or a directory to its device; returns 0 or the error number.</summary>
    public static int Flush(int descriptor) => FlushCall(descriptor) == 0 ? 0 : Marshal.GetLastPInvokeError();

    /// <summary>Reads at an offset; returns the bytes read, or the negative error number.</summary>
    public static long ReadAt(int descriptor, byte* target, long length, ulong offset)
    {
        nint count = ReadCall(descriptor, target, (nuint)length, (long)offset);
        return count >= 0 ? count : -Marshal.GetLastPInvokeError();
    }

    /// <summary>An ioctl with a pointer argument; returns its result, or the negative error number.</summary>
    public static int Control(int descriptor, ulong request, void* argument)
    {
        int result = ControlCall(descriptor, (nuint)request, argument);
        return result >= 0 ? result : -Marshal.GetLastPInvokeError();
    }

    /// <summary>Flushes a directory, so that the names in it survive a crash; returns 0 or the error number.</summary>
    public static int FlushDirectory(string path)
    {
        int descriptor = Open(path, OpenReadOnly | OpenDirectory);
        if (descriptor < 0)
        {
            return -descriptor;
        }

        int error = Flush(descriptor);
        Close(descriptor);

        // Some file systems cannot flush a directory and say so with EINVAL; they order names by themselves.
        return error == ErrorInvalid ? 0 : error;
    }

    /// <summary>The kernel's words for an error number.</summary>
    public static string Describe(int error) => Marshal.GetPInvokeErrorMessage(error);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint MapCall(void* address, nuint length, int protection, int flags, int descriptor, long offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int UnmapCall(void* address, nuint length);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int ProtectCall(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int AdviseCall(void* address, nuint length, int advice);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenCall(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseCall(int descriptor);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FlushCall(int descriptor);

    [LibraryImport("libc", EntryPoint = "pread", SetLastError = true)]
    private static partial nint ReadCall(int descriptor, void* target, nuint length, long offset);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int ControlCall(int descriptor, nuint request, void* argument);
}
