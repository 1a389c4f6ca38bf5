// Processes that join after the start (MPI 11.8 to 11.10): the library below starts and connects them. A spawned program runs under Mana too:
// what the library starts is the rank executable with the program as its argument. Its world is its own: it belongs to no coordinator.
// See Dynamic.cs for what this means to checkpoints.

using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    private const string PathKey = "path";

    /// <summary>No library has a negative code.</summary>
    private const int UnwrittenCode = -1;

    /// <summary>MPI_Comm_spawn. Command, arguments, number and hints count at the root only.</summary>
    public static int MPI_Comm_spawn(byte* command, byte** argv, int maxprocs, Info info, int root, Comm comm, Comm* intercomm, int* errcodes)
    {
        int code = CheckDynamic(comm, root, out bool isRoot, intercomm);
        if (code == 0 && isRoot && (command == null || maxprocs < 0 || !Infos.IsLiveOrNull(info)))
        {
            code = Canonical.MPI_ERR_ARG;
        }

        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        Dynamic.EnterCall();
        Collectives.Begin(comm);
        using NativeTexts texts = new();
        byte* program = null;
        byte** arguments = null;
        nint hints = LibAbi.InfoNull;
        if (isRoot)
        {
            hints = MakeSpawnInfo(info);
            arguments = texts.Command(command, argv, Infos.Pool[info.Slot], out program);
        }

        nint real = LibAbi.CommNull;
        MarkCodes(errcodes, isRoot ? maxprocs : 0);
        int result = Lib.MPI_Comm_spawn(program, arguments, isRoot ? maxprocs : 0, hints, root, Comms.Real(comm), &real, errcodes);
        Infos.FreeReal(hints);
        EncodeCodes(errcodes, isRoot ? maxprocs : 0, result);
        return FinishSpawn("MPI_Comm_spawn", comm, result, real, intercomm, isRoot ? null : errcodes);
    }

    /// <summary>MPI_Comm_spawn_multiple.</summary>
    public static int MPI_Comm_spawn_multiple(
        int count, byte** commands, void* argvs, int* maxprocs, Info* infos, int root, Comm comm, Comm* intercomm, int* errcodes)
    {
        int code = CheckDynamic(comm, root, out bool isRoot, intercomm);
        if (code == 0 && isRoot && (count < 1 || commands == null || maxprocs == null))
        {
            code = Canonical.MPI_ERR_ARG;
        }

        for (int index = 0; code == 0 && isRoot && index < count; index++)
        {
            code = commands[index] == null || maxprocs[index] < 0 || (infos != null && !Infos.IsLiveOrNull(infos[index])) ? Canonical.MPI_ERR_ARG : 0;
        }

        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        Dynamic.EnterCall();
        Collectives.Begin(comm);
        using NativeTexts texts = new();
        int programs = isRoot ? count : 0;
        int total = 0;
        byte** names = texts.Pointers(programs);
        byte** arguments = texts.Pointers(programs);
        nint[] hints = new nint[programs];
        byte[] handles = new byte[(programs + 1) * sizeof(nint)];
        nint real = LibAbi.CommNull;
        int result;
        fixed (byte* array = handles)
        {
            for (int index = 0; index < programs; index++)
            {
                Info info = infos == null ? new Info(Canonical.MPI_INFO_NULL) : infos[index];
                hints[index] = MakeSpawnInfo(info);
                LibAbi.StoreHandle(array, index, hints[index]);
                arguments[index] = (byte*)texts.Command(commands[index], argvs == null ? null : ((byte***)argvs)[index], Infos.Pool[info.Slot], out names[index]);
                total += maxprocs[index];
            }

            MarkCodes(errcodes, total);
            result = Lib.MPI_Comm_spawn_multiple(programs, names, (byte***)arguments, maxprocs, array, root, Comms.Real(comm), &real, errcodes);
        }

        Array.ForEach(hints, Infos.FreeReal);
        EncodeCodes(errcodes, total, result);
        return FinishSpawn("MPI_Comm_spawn_multiple", comm, result, real, intercomm, isRoot ? null : errcodes);
    }

    /// <summary>MPI_Comm_get_parent: what the library had when it was initialised, until it is disconnected.</summary>
    public static int MPI_Comm_get_parent(Comm* parent)
    {
        *parent = Comms.IsLive(Dynamic.Parent) ? Dynamic.Parent : new Comm(Canonical.MPI_COMM_NULL);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_accept.</summary>
    public static int MPI_Comm_accept(byte* port, Info info, int root, Comm comm, Comm* newcomm) => Meet(port, info, root, comm, newcomm, isServer: true);

    /// <summary>MPI_Comm_connect.</summary>
    public static int MPI_Comm_connect(byte* port, Info info, int root, Comm comm, Comm* newcomm) => Meet(port, info, root, comm, newcomm, isServer: false);

    /// <summary>MPI_Comm_join: the library speaks over the application's socket.</summary>
    public static int MPI_Comm_join(int fd, Comm* intercomm)
    {
        *intercomm = new Comm(Canonical.MPI_COMM_NULL);
        Dynamic.EnterCall();
        nint real = LibAbi.CommNull;
        int result = Lib.MPI_Comm_join(fd, &real);
        int error = Finish(Comms.Self, result, real, intercomm, null);
        Dynamic.LeaveCall();
        return Answer("MPI_Comm_join", Comms.World, result, error);
    }

    /// <summary>MPI_Open_port.</summary>
    public static int MPI_Open_port(Info info, byte* port)
    {
        nint hints = Infos.MakeReal(info);
        int result = Lib.MPI_Open_port(hints, port);
        Infos.FreeReal(hints);
        if (result == 0)
        {
            Dynamic.PortOpened(port);
        }

        return Answer("MPI_Open_port", result);
    }

    /// <summary>MPI_Close_port.</summary>
    public static int MPI_Close_port(byte* port)
    {
        int result = Lib.MPI_Close_port(port);
        if (result == 0)
        {
            Dynamic.PortClosed(port);
        }

        return Answer("MPI_Close_port", result);
    }

    /// <summary>MPI_Publish_name.</summary>
    public static int MPI_Publish_name(byte* service, Info info, byte* port) =>
        ServeName("MPI_Publish_name", Lib.MPI_Publish_name, service, info, port, &Dynamic.NamePublished);

    /// <summary>MPI_Unpublish_name.</summary>
    public static int MPI_Unpublish_name(byte* service, Info info, byte* port) =>
        ServeName("MPI_Unpublish_name", Lib.MPI_Unpublish_name, service, info, port, &Dynamic.NameWithdrawn);

    /// <summary>MPI_Lookup_name.</summary>
    public static int MPI_Lookup_name(byte* service, Info info, byte* port) =>
        ServeName("MPI_Lookup_name", Lib.MPI_Lookup_name, service, info, port, null);

    private static int ServeName(
        string function, delegate* unmanaged<byte*, nint, byte*, int> call, byte* service, Info info, byte* port, delegate*<byte*, void> note)
    {
        nint hints = Infos.MakeReal(info);
        int result = call(service, hints, port);
        Infos.FreeReal(hints);
        if (result == 0 && note != null)
        {
            note(service);
        }

        return Answer(function, result);
    }

    private static int Meet(byte* port, Info info, int root, Comm comm, Comm* newcomm, bool isServer)
    {
        int code = CheckDynamic(comm, root, out bool isRoot, newcomm);
        if (code == 0 && isRoot && (port == null || !Infos.IsLiveOrNull(info)))
        {
            code = Canonical.MPI_ERR_ARG;
        }

        if (code != 0)
        {
            return Errors.Raise(comm, code);
        }

        Dynamic.EnterCall();
        Collectives.Begin(comm);
        nint hints = isRoot ? Infos.MakeReal(info) : LibAbi.InfoNull;
        nint real = LibAbi.CommNull;
        int result = isServer
            ? Lib.MPI_Comm_accept(port, hints, root, Comms.Real(comm), &real)
            : Lib.MPI_Comm_connect(port, hints, root, Comms.Real(comm), &real);
        Infos.FreeReal(hints);
        return FinishDynamic(isServer ? "MPI_Comm_accept" : "MPI_Comm_connect", comm, result, real, newcomm);
    }

    private static int CheckDynamic(Comm comm, int root, out bool isRoot, Comm* made)
    {
        isRoot = false;
        *made = new Comm(Canonical.MPI_COMM_NULL);
        if (!IsIntra(comm))
        {
            return Canonical.MPI_ERR_COMM;
        }

        isRoot = Comms.Entry(comm)->Rank == root;
        return (uint)root < (uint)Comms.Entry(comm)->Size ? 0 : Canonical.MPI_ERR_ROOT;
    }

    /// <summary>Away from the root, libraries leave the codes alone where the number of processes, which counts at the root only, is not given.</summary>
    private static int FinishSpawn(string function, Comm comm, int result, nint real, Comm* made, int* codes)
    {
        int error = FinishDynamic(function, comm, result, real, made);
        if (error == Canonical.MPI_SUCCESS && codes != null)
        {
            new Span<int>(codes, Comms.Entry(*made)->PeerCount).Clear();
        }

        return error;
    }

    private static int FinishDynamic(string function, Comm comm, int result, nint real, Comm* made)
    {
        int error = Finish(comm, result, real, made, null);
        Collectives.End(comm);
        Dynamic.LeaveCall();
        return Answer(function, comm, result, error);
    }

    private static int Answer(string function, int result) => Answer(function, Comms.World, result, Below.Code(result));

    /// <summary>
    /// Raises what came of a call. Where a library was built without such calls, or its launcher cannot do them, its class says nothing and its text says it all.
    /// </summary>
    /// <param name="function">Name of the function.</param>
    /// <param name="comm">The communicator on which an error is raised.</param>
    /// <param name="result">The library's code.</param>
    /// <param name="error">The canonical code to raise; 0 for none.</param>
    /// <remarks>Every member tells the reason: which of them ends the job first is not known.</remarks>
    private static int Answer(string function, Comm comm, int result, int error) =>
        result != 0 && error is Canonical.MPI_ERR_OTHER or Canonical.MPI_ERR_INTERN or Canonical.MPI_ERR_UNKNOWN or Canonical.MPI_ERR_SPAWN
            ? Errors.Explained(comm, error, $"{function} failed in the MPI library below ({Proxy.LibraryName}): {LibAbi.ReasonOf(result)}.")
            : Errors.Raise(comm, error);

    private static nint MakeSpawnInfo(Info info) =>
        Infos.MakeReal(Infos.Pool[info.Slot] is { } pairs ? pairs.FindAll(pair => pair.Key != PathKey) : null);

    // A library that gives up early leaves the codes alone; what the application had there is none.
    private static void MarkCodes(int* codes, int count)
    {
        if (codes != null)
        {
            new Span<int>(codes, count).Fill(UnwrittenCode);
        }
    }

    private static void EncodeCodes(int* codes, int count, int result)
    {
        for (int index = 0; codes != null && index < count; index++)
        {
            codes[index] = AppAbi.EncodeError(codes[index] != UnwrittenCode ? LibAbi.Error(codes[index]) : result == 0 ? Canonical.MPI_SUCCESS : Canonical.MPI_ERR_SPAWN);
        }
    }

    /// <summary>C texts and arrays for the duration of a call.</summary>
    private sealed class NativeTexts : IDisposable
    {
        private readonly List<nint> _blocks = [];

        public void Dispose() => _blocks.ForEach(block => NativeMemory.Free((void*)block));

        public byte** Pointers(int count)
        {
            byte** pointers = (byte**)NativeMemory.AllocZeroed((nuint)count + 1, (nuint)sizeof(byte*));
            _blocks.Add((nint)pointers);
            return pointers;
        }

        /// <summary>The arguments with which the rank executable runs a program, and as <paramref name="program"/> that executable.</summary>
        public byte** Command(byte* command, byte** argv, List<InfoPair>? hints, out byte* program)
        {
            IReadOnlyList<string> rank = ProxyHost.Current.RankCommand;
            program = Text(rank[0]);
            int given = 0;
            while (argv != null && argv[given] != null)
            {
                given++;
            }

            byte** arguments = Pointers(rank.Count + given);
            for (int index = 1; index < rank.Count; index++)
            {
                arguments[index - 1] = Text(rank[index]);
            }

            // Leading and trailing blanks are no part of a command (MPI 11.8.2).
            arguments[rank.Count - 1] = Text(InPath(CText.Read(command).Trim(), hints));
            for (int index = 0; index < given; index++)
            {
                arguments[rank.Count + index] = argv[index];
            }

            return arguments;
        }

        private byte* Text(string text)
        {
            byte[] bytes = Encoding.Latin1.GetBytes(text + '\0');
            byte* copy = (byte*)NativeMemory.Alloc((nuint)bytes.Length);
            bytes.CopyTo(new Span<byte>(copy, bytes.Length));
            _blocks.Add((nint)copy);
            return copy;
        }

        // The reserved hint "path" names directories to look in (MPI 11.8.4); the library would look there for the rank executable.
        private static string InPath(string command, List<InfoPair>? hints)
        {
            int index = hints is null ? -1 : Infos.Find(hints, PathKey);
            if (index < 0 || command.StartsWith('/'))
            {
                return command;
            }

            foreach (string directory in hints![index].Value.Split(':', StringSplitOptions.RemoveEmptyEntries))
            {
                string candidate = Path.GetFullPath(Path.Combine(directory, command));
                if (System.IO.File.Exists(candidate))
                {
                    return candidate;
                }
            }

            return command;
        }
    }
}
