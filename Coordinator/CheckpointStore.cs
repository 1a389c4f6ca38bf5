// Carries out what the protocol wants from the file system, one thing after the other, away from the loop that talks to the ranks.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Channels;
using System.Threading.Tasks;
using Mana.Coordination;
using Mana.UpperHalf;

namespace Mana.Coordinator;

/// <summary>Prepares, commits and abandons checkpoints in the background.</summary>
internal sealed class CheckpointStore
{
    private readonly CheckpointDirectory _directory;
    private readonly string _jobId;
    private readonly Action<ProtocolEvent> _answer;
    private readonly Action<string> _announce;
    private readonly Channel<Action> _work = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private readonly HashSet<int> _leftovers = [];

    public CheckpointStore(CheckpointDirectory directory, string jobId, Action<ProtocolEvent> answer, Action<string> announce)
    {
        _directory = directory;
        _jobId = jobId;
        _answer = answer;
        _announce = announce;
        Ended = Task.Run(WorkLoop);
    }

    /// <summary>Ends after <see cref="Finish"/>, when all work is done.</summary>
    public Task Ended { get; }

    /// <summary>Creates the temporary directory.</summary>
    public void Prepare(int epoch) => Queue(epoch, () =>
    {
        RemoveLeftovers();
        return new StorageReady(epoch, _directory.Begin(epoch));
    });

    /// <summary>Writes the manifest and renames.</summary>
    public void Commit(CommitStorage commit) => Queue(commit.Epoch, () =>
    {
        Hello first = commit.Ranks[0].Hello;
        string abi;
        using (ImageReader image = ImageReader.Open(Path.Combine(_directory.TemporaryPathOf(commit.Epoch), ImageFormat.FileName(0))))
        {
            abi = image.Summary.ApplicationAbi;
        }

        var manifest = new Manifest
        {
            JobId = _jobId,
            Epoch = commit.Epoch,
            Program = first.Program,
            ApplicationAbi = abi,
            MpiLibrary = first.MpiLibrary,
            CreatedUnixMs = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(),
        };
        manifest.Ranks.AddRange(commit.Ranks.Select(rank => new ManifestEntry(ImageFormat.FileName(rank.Hello.Rank), rank.Bytes, rank.Checksum, rank.Hello.Host)));
        string path = _directory.Commit(manifest);
        return new StorageCommitted(commit.Epoch, path);
    });

    /// <summary>Removes checkpoints that are older than the retention, after the ranks have been told to go on.</summary>
    public void Prune() => _work.Writer.TryWrite(() => Report(_directory.Prune));

    /// <summary>Removes the temporary directory. A rank may still be writing there; what cannot be removed now is tried again later.</summary>
    public void Abandon(int epoch) => _work.Writer.TryWrite(() =>
    {
        _leftovers.Add(epoch);
        RemoveLeftovers();
    });

    /// <summary>No more work will come; leftovers are tried a last time.</summary>
    public void Finish()
    {
        _work.Writer.TryWrite(() =>
        {
            RemoveLeftovers();
            foreach (int epoch in _leftovers)
            {
                Report(() => _directory.Abandon(epoch));
            }
        });
        _work.Writer.TryComplete();
    }

    private void Queue(int epoch, Func<ProtocolEvent> work) => _work.Writer.TryWrite(() =>
    {
        ProtocolEvent answer;
        try
        {
            answer = work();
        }
        catch (ImageException exception)
        {
            answer = new StorageFailed(epoch, exception.Message);
        }

        _answer(answer);
    });

    private async Task WorkLoop()
    {
        await foreach (Action work in _work.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            work();
        }
    }

    private void RemoveLeftovers() => _leftovers.RemoveWhere(epoch =>
    {
        try
        {
            _directory.Abandon(epoch);
            return true;
        }
        catch (ImageException)
        {
            // A rank was creating its file at this moment. It stays on the list; the last attempt, in Finish, reports.
            return false;
        }
    });

    private void Report(Action work)
    {
        try
        {
            work();
        }
        catch (ImageException exception)
        {
            _announce(exception.Message);
        }
    }
}
