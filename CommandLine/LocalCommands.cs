// The commands that talk to running jobs of this host: checkpoint and status.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.Coordination;
using Mana.Coordinator;

namespace Mana.CommandLine;

/// <summary>Commands for running jobs.</summary>
internal static class LocalCommands
{
    private const int StatusTimeoutMs = 5_000;

    // A checkpoint's own limits end it first; this one is for a coordinator that no longer answers at all.
    private const int AnswerMarginMs = 30_000;

    /// <summary>Asks a job for a checkpoint and waits until it is whole.</summary>
    /// <param name="which">Identifier of the job, directory of its checkpoints, or empty when there is only one job.</param>
    /// <param name="stop">True to end the job after it.</param>
    /// <param name="timeoutSeconds">Limit in seconds; 0: the coordinator's own limits.</param>
    public static int Checkpoint(string which, bool stop, double timeoutSeconds)
    {
        if (timeoutSeconds < 0)
        {
            throw new CommandException("The time-out must not be negative.", CommandException.Usage);
        }

        (string socket, StatusReply _) = Choose(which);
        int timeoutMs = (int)Math.Min(timeoutSeconds * 1000, int.MaxValue - AnswerMarginMs);
        CheckpointReply reply = Ask<CheckpointReply>(socket, new CheckpointRequest(stop, timeoutMs), timeoutMs == 0 ? 0 : timeoutMs + AnswerMarginMs);
        if (!reply.Committed)
        {
            throw new CommandException(reply.Sentence);
        }

        Output.Line($"{reply.Directory} ({Output.Bytes(reply.Bytes)}, {reply.DurationMs / 1000.0:0.00} s)");
        return 0;
    }

    /// <summary>Prints how jobs are.</summary>
    /// <param name="which">Identifier of the job, directory of its checkpoints, or empty for all.</param>
    public static int Status(string which)
    {
        IReadOnlyList<StatusReply> jobs = which.Length > 0 ? [Choose(which).Status] : [.. Running().Values];
        if (jobs.Count == 0)
        {
            Output.Line("No job of this user runs on this host.");
            return 0;
        }

        foreach (StatusReply job in jobs)
        {
            Output.Line($"job {job.JobId}: {job.State.ToLowerInvariant()}, {job.Connected} of {job.WorldSize} ranks connected");
            Output.Line($"  program      {job.Program}");
            Output.Line($"  MPI          {job.MpiLibrary}");
            if (job.HostWays.Length > 0)
            {
                Output.Line($"  ways         {job.HostWays}");
            }

            Output.Line($"  started      {Output.Instant(job.StartedUnixMs)}, coordinator is process {job.CoordinatorProcessId}");
            Output.Line($"  checkpoints  {job.CheckpointDirectory}, last whole one {(job.LastCommitted == 0 ? "none" : job.LastCommitted)}");
            if (job.LastSentence.Length > 0)
            {
                Output.Line($"  last         {job.LastSentence}");
            }
        }

        return 0;
    }

    private static (string Socket, StatusReply Status) Choose(string which)
    {
        IReadOnlyDictionary<string, StatusReply> running = Running();
        if (running.Count == 0)
        {
            throw new CommandException("No job of this user runs on this host.");
        }

        IReadOnlyDictionary<string, string> sockets = LocalSocket.FindAll();
        if (which.Length == 0)
        {
            return running.Count == 1
                ? (sockets[running.Keys.First()], running.Values.First())
                : throw new CommandException($"Several jobs run here ({string.Join(", ", running.Keys)}): name one.", CommandException.Usage);
        }

        if (running.TryGetValue(which, out StatusReply? byName))
        {
            return (sockets[which], byName);
        }

        string directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(which));
        foreach ((string id, StatusReply status) in running)
        {
            if (Path.TrimEndingDirectorySeparator(status.CheckpointDirectory) == directory)
            {
                return (sockets[id], status);
            }
        }

        throw new CommandException($"No job '{which}' runs here, and none keeps its checkpoints in {directory}; running: {string.Join(", ", running.Keys)}.");
    }

    /// <summary>Jobs that answer. The socket of a coordinator that was killed is removed on the way.</summary>
    private static SortedDictionary<string, StatusReply> Running()
    {
        var running = new SortedDictionary<string, StatusReply>(StringComparer.Ordinal);
        foreach ((string id, string socket) in LocalSocket.FindAll())
        {
            try
            {
                running.Add(id, Ask<StatusReply>(socket, new StatusRequest(), StatusTimeoutMs));
            }
            catch (IOException exception) when (exception.InnerException is System.Net.Sockets.SocketException { SocketErrorCode: System.Net.Sockets.SocketError.ConnectionRefused })
            {
                File.Delete(socket);
            }
            catch (IOException) when (!File.Exists(socket))
            {
                // The job has ended between the look into the directory and the question.
            }
            catch (IOException exception)
            {
                Output.Announce($"Job {id} does not answer: {exception.Message}");
            }
        }

        return running;
    }

    private static T Ask<T>(string socket, Message request, int timeoutMs)
        where T : Message =>
        LocalSocket.Ask(socket, request, timeoutMs) switch
        {
            T answer => answer,
            Rejected rejected => throw new CommandException($"The coordinator refused: {rejected.Sentence}"),
            var other => throw new IOException($"The coordinator answered with {other.GetType().Name}."),
        };
}
