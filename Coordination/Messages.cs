// Every message between ranks, coordinator and commands, as one record each. They hold values only; `MessageCodec` gives them bytes.

using System.Collections.Generic;

namespace Mana.Coordination;

/// <summary>Anything that travels on a connection of the coordinator.</summary>
public abstract record Message;

/// <summary>Number of a collective on a communicator.</summary>
/// <param name="Communicator">Name of the communicator, the same on all its members.</param>
/// <param name="Sequence">Number of the collective on it, from 1; 0 means none yet.</param>
public readonly record struct CollectiveNumber(ulong Communicator, long Sequence);

// Opening of a connection.

/// <summary>First message of the coordinator to whoever connects: prove that you know the job's secret.</summary>
/// <param name="Nonce">Random bytes of the coordinator.</param>
public sealed record Challenge(byte[] Nonce) : Message;

/// <summary>First message of a rank.</summary>
/// <param name="JobId">The job the rank belongs to.</param>
/// <param name="Rank">Rank in MPI_COMM_WORLD.</param>
/// <param name="WorldSize">Ranks in MPI_COMM_WORLD.</param>
/// <param name="ProcessId">Process id on its host.</param>
/// <param name="Host">Name of the host.</param>
/// <param name="MpiLibrary">Name and version of the MPI library below.</param>
/// <param name="Program">Path of the application.</param>
/// <param name="HostWays">How the rank's host switches thread pointers and catches system calls, for people.</param>
/// <param name="Nonce">Random bytes of the rank; filled in by <see cref="RankClient"/>.</param>
/// <param name="Proof">Proof of the secret; filled in by <see cref="RankClient"/>.</param>
public sealed record Hello(
    string JobId,
    int Rank,
    int WorldSize,
    int ProcessId,
    string Host,
    string MpiLibrary,
    string Program,
    string HostWays,
    byte[] Nonce,
    byte[] Proof) : Message
{
    /// <summary>A greeting whose nonce and proof the client fills in.</summary>
    public Hello(string jobId, int rank, int worldSize, int processId, string host, string mpiLibrary, string program, string hostWays = "")
        : this(jobId, rank, worldSize, processId, host, mpiLibrary, program, hostWays, [], [])
    {
    }
}

/// <summary>The coordinator accepts the rank and proves in turn that it knows the secret.</summary>
/// <param name="Proof">Proof of the secret.</param>
public sealed record Welcome(byte[] Proof) : Message;

/// <summary>The coordinator refuses the connection.</summary>
/// <param name="Sentence">Why.</param>
public sealed record Rejected(string Sentence) : Message;

// Rank to coordinator.

/// <summary>Where the rank's application stood when the intent arrived; sent by the listener thread at once.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Communicator">Name of the communicator; 0 when the rank is in no collective.</param>
/// <param name="Sequence">Number of the collective.</param>
/// <param name="InPhaseTwo">True when the rank may already be inside the real collective.</param>
public sealed record CollectivePosition(int Epoch, ulong Communicator, long Sequence, bool InPhaseTwo) : Message;

/// <summary>The rank stands at a boundary and enters no collective's phase two by itself.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Entered">
/// For every communicator that the rank is a member of, the last collective whose phase two it entered (0: none). A communicator that was
/// freed after its last collective stays listed for as long as another member can still stand before that collective.
/// </param>
/// <param name="Waiting">The collective the rank waits for in phase one, if any.</param>
/// <param name="IsThreaded">True when other threads of the rank go on: they may come to communicators which are not listed.</param>
public sealed record Parked(int Epoch, IReadOnlyList<CollectiveNumber> Entered, CollectiveNumber? Waiting, bool IsThreaded = false) : Message;

/// <summary>The rank has received everything that was in flight to it.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
public sealed record Drained(int Epoch) : Message;

/// <summary>The rank's image is whole and flushed.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Bytes">Length of the file in bytes.</param>
/// <param name="Checksum">Checksum of the image, as <c>ImageWriter</c> returned it.</param>
public sealed record Written(int Epoch, long Bytes, ulong Checksum) : Message;

/// <summary>The image could not be written.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Sentence">Why.</param>
public sealed record WriteFailed(int Epoch, string Sentence) : Message;

/// <summary>This rank's state cannot be saved now.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Sentence">What stands in the way.</param>
public sealed record Refused(int Epoch, string Sentence) : Message;

/// <summary>The rank enters MPI_Finalize: no checkpoint can begin any more.</summary>
public sealed record Finalizing : Message;

/// <summary>The rank ends in an orderly way.</summary>
/// <param name="ExitCode">Exit code of its program.</param>
public sealed record Goodbye(int ExitCode) : Message;

// Coordinator to rank.

/// <summary>A checkpoint begins: park at the next boundary.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Directory">Temporary directory in which the rank will write its image.</param>
public sealed record Intent(int Epoch, string Directory) : Message;

/// <summary>The rank is behind others: run until these collectives are entered, then park again.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Targets">Collectives whose phase two the rank must enter and leave.</param>
public sealed record Proceed(int Epoch, IReadOnlyList<CollectiveNumber> Targets) : Message;

/// <summary>Everybody is parked and nobody is behind: receive what is in flight.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
public sealed record Drain(int Epoch) : Message;

/// <summary>Everybody has drained: write the image.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
public sealed record Write(int Epoch) : Message;

/// <summary>The checkpoint is over: run on.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Committed">True when it is whole; false when it was abandoned.</param>
/// <param name="Sentence">Why it was abandoned; empty when it was not.</param>
public sealed record Resume(int Epoch, bool Committed, string Sentence) : Message;

/// <summary>The checkpoint is whole and the job ends here.</summary>
/// <param name="Epoch">Number of the checkpoint.</param>
public sealed record Stop(int Epoch) : Message;

// Commands on the local socket.

/// <summary>A command asks for a checkpoint; the answer is a <see cref="CheckpointReply"/> when it is over.</summary>
/// <param name="Stop">True to end the job after it.</param>
/// <param name="TimeoutMs">Time allowed for the checkpoint in milliseconds; 0: the coordinator's own limits.</param>
public sealed record CheckpointRequest(bool Stop, int TimeoutMs) : Message;

/// <summary>How a requested checkpoint ended.</summary>
/// <param name="Committed">True when it is whole.</param>
/// <param name="Epoch">Its number; 0 when it did not begin.</param>
/// <param name="Directory">Directory that holds it; empty when there is none.</param>
/// <param name="Bytes">Bytes of all images.</param>
/// <param name="DurationMs">Milliseconds from intent to commit.</param>
/// <param name="Sentence">Why it failed; empty when it did not.</param>
public sealed record CheckpointReply(bool Committed, int Epoch, string Directory, long Bytes, long DurationMs, string Sentence) : Message;

/// <summary>A command asks how the job is.</summary>
public sealed record StatusRequest : Message;

/// <summary>How the job is.</summary>
/// <param name="JobId">Identifier of the job.</param>
/// <param name="State">State of the coordinator, in a word.</param>
/// <param name="Program">Program of the ranks; empty before the first rank connected.</param>
/// <param name="MpiLibrary">MPI library below.</param>
/// <param name="WorldSize">Ranks of the job; 0 before the first rank connected.</param>
/// <param name="Connected">Ranks connected now.</param>
/// <param name="CheckpointDirectory">Directory of the job's checkpoints.</param>
/// <param name="LastCommitted">Number of the last checkpoint; 0 when there is none.</param>
/// <param name="LastSentence">How the last checkpoint ended.</param>
/// <param name="CoordinatorProcessId">Process id of the coordinator.</param>
/// <param name="StartedUnixMs">When the coordinator began, in milliseconds since 1970.</param>
/// <param name="HostWays">How the hosts of the ranks switch thread pointers and catch system calls, for people; with their names where they differ.</param>
public sealed record StatusReply(
    string JobId,
    string State,
    string Program,
    string MpiLibrary,
    int WorldSize,
    int Connected,
    string CheckpointDirectory,
    int LastCommitted,
    string LastSentence,
    int CoordinatorProcessId,
    long StartedUnixMs,
    string HostWays) : Message;
