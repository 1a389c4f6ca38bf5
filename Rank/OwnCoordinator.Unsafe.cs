using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Mana.Contracts;
using Mana.MpiProxy;

namespace Mana.Rank;

/// <summary>
/// A coordinator for jobs that a launcher of the user's own started (<c>mpiexec … mana run</c>): rank 0 starts <c>mana coordinator</c> as a
/// process of its own and MPI tells all ranks its address, so no shared directory is needed to find it.
/// </summary>
internal sealed unsafe partial class OwnCoordinator
{
    private const int AnnouncementBytes = 4096;
    private const short SpawnInNewSession = 0x80;
    private const int SpawnStructureBytes = 512;
    private const int CloseOnExec = 0x80000;

    private OwnCoordinator(IReadOnlyList<string> addresses, string secret, string jobId)
    {
        Addresses = addresses;
        Secret = secret;
        JobId = jobId;
    }

    /// <summary>Candidates "host:port"; empty when there is none.</summary>
    public IReadOnlyList<string> Addresses { get; }

    /// <summary>The job's secret.</summary>
    public string Secret { get; }

    /// <summary>Identifier of the job.</summary>
    public string JobId { get; }

    /// <summary>Rank 0 starts the coordinator; all ranks learn of it. Collective over the world.</summary>
    public static OwnCoordinator Share(string self, int rank, JobEnvironment job)
    {
        byte[] announcement = new byte[AnnouncementBytes];
        if (rank == 0)
        {
            string line = Start(Path.Combine(Path.GetDirectoryName(self)!, "mana"), job);
            Encoding.UTF8.GetBytes(line, announcement);
        }

        Proxy.BroadcastFromRankZero(announcement);
        string[] fields = Encoding.UTF8.GetString(announcement).TrimEnd('\0').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 3)
        {
            StandardStreams.WriteError("No coordinator could be started, so this job cannot be checkpointed.");
            return new OwnCoordinator([], "", "");
        }

        return new OwnCoordinator(fields[1].Split(','), fields[2], fields[0]);
    }

    // The line that `mana coordinator` prints is: job addresses secret.
    private static string Start(string mana, JobEnvironment job)
    {
        string directory = job.CheckpointDirectory.Length > 0 ? job.CheckpointDirectory : "mana-checkpoints";
        string jobId = job.JobId.Length > 0 ? job.JobId : $"{Environment.MachineName}-{Environment.ProcessId}";
        string[] arguments = [mana, "coordinator", "--detach", "--job", jobId, "--dir", directory];

        int* ends = stackalloc int[2];
        byte* actions = stackalloc byte[SpawnStructureBytes];
        byte* attributes = stackalloc byte[SpawnStructureBytes];
        nint* vector = stackalloc nint[arguments.Length + 1];
        if (CreatePipe(ends, CloseOnExec) != 0)
        {
            throw new IOException($"A pipe to the coordinator cannot be made (errno {Marshal.GetLastPInvokeError()}).");
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            vector[i] = Marshal.StringToCoTaskMemUTF8(arguments[i]);
        }

        vector[arguments.Length] = 0;
        _ = InitializeActions(actions);
        _ = AddDuplicate(actions, ends[1], 1);
        _ = InitializeAttributes(attributes);
        _ = SetFlags(attributes, SpawnInNewSession);
        nint environment = *(nint*)NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "environ");
        int error = Spawn(out int process, mana, actions, attributes, vector, environment);
        _ = CloseDescriptor(ends[1]);
        for (int i = 0; i < arguments.Length; i++)
        {
            Marshal.FreeCoTaskMem(vector[i]);
        }

        string line = error == 0 ? ReadLine(ends[0]) : "";
        if (error == 0)
        {
            // It has started the coordinator proper and ends at once, so that the coordinator is no child of this process: an image must not miss one.
            _ = AwaitProcess(process, null, 0);
        }

        _ = CloseDescriptor(ends[0]);
        if (error != 0)
        {
            StandardStreams.WriteError($"The coordinator {mana} cannot be started (errno {error}).");
        }

        return line;
    }

    private static string ReadLine(int descriptor)
    {
        byte[] buffer = new byte[AnnouncementBytes];
        int length = 0;
        fixed (byte* start = buffer)
        {
            while (length < buffer.Length)
            {
                nint count = ReadDescriptor(descriptor, start + length, (nuint)(buffer.Length - length));
                if (count <= 0)
                {
                    break;
                }

                length += (int)count;
                int end = Array.IndexOf(buffer, (byte)'\n', 0, length);
                if (end >= 0)
                {
                    return Encoding.UTF8.GetString(buffer, 0, end);
                }
            }
        }

        return "";
    }

    [LibraryImport("libc", EntryPoint = "pipe2", SetLastError = true)]
    private static partial int CreatePipe(int* ends, int flags);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int InitializeActions(byte* actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_adddup2")]
    private static partial int AddDuplicate(byte* actions, int from, int to);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_init")]
    private static partial int InitializeAttributes(byte* attributes);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setflags")]
    private static partial int SetFlags(byte* attributes, short flags);

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int process, string path, byte* actions, byte* attributes, nint* arguments, nint environment);

    [LibraryImport("libc", EntryPoint = "waitpid")]
    private static partial int AwaitProcess(int process, int* status, int options);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint ReadDescriptor(int descriptor, byte* buffer, nuint length);
}
