// What goes into the checkpoint protocol and what comes out of it. The real coordinator and the simulator use the same.

using System.Collections.Generic;

namespace Mana.Coordination;

/// <summary>Something that happened.</summary>
public abstract record ProtocolEvent;

/// <summary>Time has passed.</summary>
/// <param name="NowMs">A clock that never goes back, in milliseconds.</param>
public sealed record Tick(long NowMs) : ProtocolEvent;

/// <summary>A rank has connected and proved the secret.</summary>
/// <param name="Hello">What it said.</param>
public sealed record RankConnected(Hello Hello) : ProtocolEvent;

/// <summary>A rank has sent a message.</summary>
/// <param name="Rank">Which.</param>
/// <param name="Message">What it said.</param>
public sealed record RankSpoke(int Rank, Message Message) : ProtocolEvent;

/// <summary>The connection of a rank has ended.</summary>
/// <param name="Rank">Which.</param>
/// <param name="Reason">Why, in a few words; empty when it just closed.</param>
public sealed record RankLost(int Rank, string Reason) : ProtocolEvent;

/// <summary>A user wants a checkpoint.</summary>
/// <param name="RequestId">Name of the request for the answer.</param>
/// <param name="Stop">True to end the job after it.</param>
/// <param name="TimeoutMs">Limit for the whole checkpoint in milliseconds; 0: only the limits of the phases.</param>
public sealed record CheckpointWanted(long RequestId, bool Stop, int TimeoutMs) : ProtocolEvent;

/// <summary>The temporary directory is there.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Directory">Its path.</param>
public sealed record StorageReady(int Epoch, string Directory) : ProtocolEvent;

/// <summary>The checkpoint has its final name.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Directory">Its path.</param>
public sealed record StorageCommitted(int Epoch, string Directory) : ProtocolEvent;

/// <summary>The directory could not be created or committed.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Sentence">Why.</param>
public sealed record StorageFailed(int Epoch, string Sentence) : ProtocolEvent;

/// <summary>Something to do. Actions are carried out in order.</summary>
public abstract record ProtocolAction;

/// <summary>Send a message to a rank.</summary>
/// <param name="Rank">To whom.</param>
/// <param name="Message">What.</param>
public sealed record SendToRank(int Rank, Message Message) : ProtocolAction;

/// <summary>Create the temporary directory; answered by <see cref="StorageReady"/> or <see cref="StorageFailed"/>.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
public sealed record PrepareStorage(int Epoch) : ProtocolAction;

/// <summary>Write the manifest and rename; answered by <see cref="StorageCommitted"/> or <see cref="StorageFailed"/>.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Ranks">What each rank has written, by rank.</param>
public sealed record CommitStorage(int Epoch, IReadOnlyList<RankResult> Ranks) : ProtocolAction;

/// <summary>Remove the temporary directory.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
public sealed record AbandonStorage(int Epoch) : ProtocolAction;

/// <summary>Answer a user.</summary>
/// <param name="RequestId">Name of the request.</param>
/// <param name="Reply">The answer.</param>
public sealed record ReplyToRequest(long RequestId, CheckpointReply Reply) : ProtocolAction;

/// <summary>Tell whoever watches the job.</summary>
/// <param name="Sentence">What.</param>
public sealed record Announce(string Sentence) : ProtocolAction;

/// <summary>What one rank has written.</summary>
/// <param name="Hello">Who it is.</param>
/// <param name="Bytes">Length of its image in bytes.</param>
/// <param name="Checksum">Checksum of its image.</param>
public sealed record RankResult(Hello Hello, long Bytes, ulong Checksum);

/// <summary>Where the coordinator stands.</summary>
public enum ProtocolState
{
    /// <summary>Not all ranks have connected yet; no checkpoint can begin.</summary>
    Gathering,

    /// <summary>All ranks run.</summary>
    Idle,

    /// <summary>The temporary directory is being created; the ranks know nothing yet.</summary>
    Preparing,

    /// <summary>Ranks park; those that are behind another proceed.</summary>
    Intent,

    /// <summary>All ranks are parked at a consistent cut and receive what is in flight.</summary>
    Draining,

    /// <summary>All ranks are drained and write.</summary>
    Writing,

    /// <summary>All images are whole; the manifest is being written and the directory renamed.</summary>
    Committing,

    /// <summary>The checkpoint is whole and all ranks have been told to end.</summary>
    Stopping,

    /// <summary>A rank is in MPI_Finalize, has ended or is lost: no checkpoint can begin any more.</summary>
    Ending,
}

/// <summary>Limits of the phases, in milliseconds.</summary>
/// <param name="ParkMs">From the intent until all ranks are parked.</param>
/// <param name="DrainMs">Until all are drained.</param>
/// <param name="WriteMs">Until all have written.</param>
/// <param name="IntervalMs">From one checkpoint to the next; 0: only on request.</param>
public sealed record ProtocolLimits(long ParkMs = 120_000, long DrainMs = 120_000, long WriteMs = 1_800_000, long IntervalMs = 0);
