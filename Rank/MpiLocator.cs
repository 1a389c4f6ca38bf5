using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Mana.Rank;

/// <summary>
/// Finds the MPI library to load below: by name, by path, or from the launcher that started this rank.
/// </summary>
internal static partial class MpiLocator
{
    private const int LoadNow = 2;
    private const int LoadGlobal = 0x100;

    private static readonly string[] MpichNames = ["libmpich.so.12", "libmpi.so.12"];
    private static readonly string[] OpenMpiNames = ["libmpi.so.40"];

    /// <summary>
    /// Name or path that the dynamic linker can load. The library itself is opened here, to answer at once when it is missing.
    /// </summary>
    /// <param name="wanted"><c>mpich</c>, <c>openmpi</c>, a path of a library, or null to go by the launcher.</param>
    /// <exception cref="DllNotFoundException">No such library; the message is one sentence.</exception>
    public static string Find(string? wanted)
    {
        string[] candidates = wanted switch
        {
            null => NamesForLauncher(),
            "mpich" => MpichNames,
            "openmpi" => OpenMpiNames,
            _ when wanted.Contains('/') => [wanted],
            _ => throw new DllNotFoundException($"'{wanted}' is not an MPI that Mana knows: give mpich, openmpi or the path of a library."),
        };
        string reason = "";
        foreach (string candidate in candidates)
        {
            if (OpenLibrary(candidate, LoadNow | LoadGlobal) != 0)
            {
                return candidate;
            }

            reason = Marshal.PtrToStringUTF8(LastError()) ?? "";
        }

        throw new DllNotFoundException($"The MPI library '{wanted ?? string.Join("' or '", candidates)}' cannot be loaded: {reason}.");
    }

    // What mpiexec or srun puts into the environment tells which library can talk to it.
    private static string[] NamesForLauncher()
    {
        if (IsSet("OMPI_COMM_WORLD_SIZE") || IsSet("PMIX_RANK"))
        {
            return OpenMpiNames;
        }

        if (IsSet("PMI_RANK") || IsSet("PMI_FD") || IsSet("PMI_PORT"))
        {
            return MpichNames;
        }

        return [.. OpenMpiNames, .. MpichNames];
    }

    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));

    [LibraryImport("libc", EntryPoint = "dlopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenLibrary(string name, int flags);

    [LibraryImport("libc", EntryPoint = "dlerror")]
    private static partial nint LastError();
}
