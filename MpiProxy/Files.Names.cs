// Names of files. ROMIO, MPICH's part for files, takes "ufs:name": what stands before the colon names the file system. Open MPI does not, so
// a program of the MPICH ABI loses that word there. A restart opens by the absolute path as of the open, whatever the directory is by then.

using System;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

internal static unsafe partial class Files
{
    /// <summary>Splits and joins names of files. All results are zero-terminated.</summary>
    internal static partial class Names
    {
        private const int MaximumPathBytes = 4096;

        private static readonly string[] FileSystems =
            ["ufs:", "nfs:", "xfs:", "pfs:", "piofs:", "sfs:", "hfs:", "panfs:", "gpfs:", "lustre:", "pvfs:", "pvfs2:", "testfs:", "daos:", "ime:", "quobytefs:", "bgl:", "bglockless:"];

        [LibraryImport("libc", EntryPoint = "getcwd")]
        private static partial nint CurrentDirectory(byte* buffer, nuint bytes);

        [LibraryImport("libc", EntryPoint = "access")]
        private static partial int Access(byte* path, int mode);

        /// <summary>True when a path leads to a file. Its bytes need not be text in any encoding (access(2)).</summary>
        public static bool Exists(byte[] path)
        {
            const int Existence = 0;
            fixed (byte* name = (byte[])[.. path, 0])
            {
                return Access(name, Existence) == 0;
            }
        }

        /// <summary>Length of what names the file system before the path; 0 when nothing does.</summary>
        public static int PrefixLength(ReadOnlySpan<byte> name)
        {
            int colon = name.IndexOf((byte)':');
            if (colon < 0 || AppAbi.Kind != ApplicationAbi.Mpich)
            {
                return 0;
            }

            string word = System.Text.Encoding.Latin1.GetString(name[..(colon + 1)]);
            return Array.IndexOf(FileSystems, word) < 0 ? 0 : colon + 1;
        }

        /// <summary>The name for a call of the library below, as it is now.</summary>
        public static byte* ForLibrary(byte* name) => LibAbi.IsOpenMpi ? name + PrefixLength(CText.Bytes(name)) : name;

        /// <summary>The name of an open file for a call of the library below, whatever the directory is now.</summary>
        public static byte[] ForLibrary(FileObject item) => [.. LibAbi.IsOpenMpi ? [] : item.Prefix, .. item.Path, 0];

        /// <summary>Prefix and absolute path of a name; the path is empty when the directory cannot be told.</summary>
        public static (byte[] Prefix, byte[] Path) Split(byte* name)
        {
            ReadOnlySpan<byte> whole = CText.Bytes(name);
            int prefix = PrefixLength(whole);
            ReadOnlySpan<byte> path = whole[prefix..];
            if (path.StartsWith("/"u8))
            {
                return (whole[..prefix].ToArray(), path.ToArray());
            }

            byte* directory = stackalloc byte[MaximumPathBytes];
            return CurrentDirectory(directory, MaximumPathBytes) == 0
                ? (whole[..prefix].ToArray(), [])
                : (whole[..prefix].ToArray(), [.. CText.Bytes(directory), (byte)'/', .. path]);
        }
    }
}
