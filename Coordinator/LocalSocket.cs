// The Unix socket through which commands on the same host reach a job: one per job, in a directory that only its owner can enter.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Mana.Contracts;
using Mana.Coordination;

namespace Mana.Coordinator;

/// <summary>Names of local sockets, and the client that commands use.</summary>
public static partial class LocalSocket
{
    private const string Extension = ".sock";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Creates the directory of the sockets if need be, and says which socket a job has.</summary>
    /// <exception cref="IOException">The directory belongs to somebody else or others can enter it.</exception>
    public static string PathFor(string jobId)
    {
        string directory = Directories()[0];
        Directory.CreateDirectory(directory, OwnerOnly);
        var information = new DirectoryInfo(directory);
        if (information.LinkTarget is not null || File.GetUnixFileMode(directory) != OwnerOnly)
        {
            throw new IOException($"{directory} must be a directory that only its owner can enter (mode 0700); remove it or set XDG_RUNTIME_DIR.");
        }

        return Path.Combine(directory, jobId + Extension);
    }

    /// <summary>Sockets of all jobs of this user on this host, by the identifier of the job.</summary>
    public static IReadOnlyDictionary<string, string> FindAll() => Directories()
        .Where(Directory.Exists)
        .SelectMany(directory => Directory.EnumerateFiles(directory, "*" + Extension))
        .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Sends one request and waits for its answer.</summary>
    /// <param name="path">The socket.</param>
    /// <param name="request">The request.</param>
    /// <param name="timeoutMs">Longest wait in milliseconds; 0: no limit.</param>
    /// <exception cref="IOException">Nobody listens there, or the answer did not come.</exception>
    public static Message Ask(string path, Message request, int timeoutMs)
    {
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(path));
            socket.ReceiveTimeout = timeoutMs;
            socket.Send(MessageCodec.ToFrame(request));
            var buffer = new byte[MessageCodec.LongestGreeting];
            int used = 0;
            while (true)
            {
                int count = socket.Receive(buffer.AsSpan(used));
                if (count == 0)
                {
                    throw new IOException("The job ended before it answered.");
                }

                used += count;
                ReadOnlyMemory<byte> data = buffer.AsMemory(0, used);
                if (MessageCodec.TryTake(ref data, buffer.Length - MessageCodec.FrameHeaderBytes, out Message answer))
                {
                    return answer;
                }
            }
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.TimedOut or SocketError.WouldBlock)
        {
            throw new IOException($"The job did not answer within {timeoutMs / 1000.0:0.0} s.", exception);
        }
        catch (SocketException exception)
        {
            throw new IOException($"No coordinator listens on {path}: {exception.Message}.", exception);
        }
        catch (InvalidDataException exception)
        {
            throw new IOException($"The answer on {path} cannot be understood: {exception.Message}", exception);
        }
    }

    private static string[] Directories()
    {
        string shared = $"/tmp/mana-{UserId()}";
        return Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") is { Length: > 0 } runtime && Directory.Exists(runtime)
            ? [Path.Combine(runtime, "mana"), shared]
            : [shared];
    }

    [LibraryImport("libc", EntryPoint = "getuid")]
    private static partial uint UserId();
}
