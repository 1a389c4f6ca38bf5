// The directory of checkpoints: what becomes visible, what is removed, and what is found again.

using System;
using System.IO;
using System.Linq;
using Mana.UpperHalf;
using Xunit;

namespace Mana.Tests.Unit;

public sealed class StorageDirectoryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("mana-directory-").FullName;

    public void Dispose() => Directory.Delete(_root, true);

    [Fact]
    public void ACommittedCheckpointIsFoundAgain()
    {
        var directory = new CheckpointDirectory(_root);
        Assert.Equal(1, directory.NextEpoch());
        Commit(directory, 1, 3);
        (string path, Manifest manifest) = CheckpointDirectory.Resolve(_root);
        Assert.Equal(Path.Combine(_root, "ckpt-000001"), path);
        Assert.Equal((3, "job", 1, "/bin/program", "mpich", "MPICH 4"), (manifest.WorldSize, manifest.JobId, manifest.Epoch, manifest.Program, manifest.ApplicationAbi, manifest.MpiLibrary));
        Assert.Equal(new ManifestEntry("rank-00002.mana", 12, 102, "host"), manifest.Ranks[2]);
        Assert.Equal(path, CheckpointDirectory.Resolve(path).Path);
        Assert.Equal(2, directory.NextEpoch());
    }

    [Fact]
    public void OnlyTheNewestAreKept()
    {
        var directory = new CheckpointDirectory(_root, 2);
        for (int epoch = 1; epoch <= 5; epoch++)
        {
            Commit(directory, epoch, 1);
            directory.Prune();
        }

        Assert.Equal([4, 5], directory.List().Select(entry => entry.Epoch));
        Assert.Equal(2, Directory.GetFileSystemEntries(_root).Length);
    }

    [Fact]
    public void WhatIsNotWholeIsNotCommitted()
    {
        var directory = new CheckpointDirectory(_root);
        string temporary = directory.Begin(1);
        Manifest manifest = ManifestOf(1, 2);
        File.WriteAllBytes(Path.Combine(temporary, "rank-00000.mana"), new byte[10]);
        Assert.Contains("rank-00001.mana is missing", Assert.Throws<ImageException>(() => directory.Commit(manifest)).Message, StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(temporary, "rank-00001.mana"), new byte[3]);
        Assert.Contains("rank-00001.mana has 3 bytes and should have 11", Assert.Throws<ImageException>(() => directory.Commit(manifest)).Message, StringComparison.Ordinal);
        Assert.Empty(directory.List());
        directory.Abandon(1);
        Assert.Empty(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void ADamagedNewestCheckpointGivesWayToTheOneBefore()
    {
        var directory = new CheckpointDirectory(_root, 3);
        Commit(directory, 1, 1);
        Commit(directory, 2, 1);
        Commit(directory, 3, 1);
        File.Delete(Path.Combine(directory.PathOf(3), "rank-00000.mana"));
        string manifest = Path.Combine(directory.PathOf(2), Manifest.FileName);
        byte[] bytes = File.ReadAllBytes(manifest);
        bytes[^1] ^= 1;
        File.WriteAllBytes(manifest, bytes);
        Assert.Equal(1, CheckpointDirectory.Resolve(_root).Manifest.Epoch);
        Assert.Contains("has been altered", Assert.Throws<ImageException>(() => CheckpointDirectory.Resolve(directory.PathOf(2))).Message, StringComparison.Ordinal);
        Assert.Contains("rank-00000.mana is missing", Assert.Throws<ImageException>(() => CheckpointDirectory.Resolve(directory.PathOf(3))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void StaleTemporariesAreRemovedAndForeignNamesStay()
    {
        var directory = new CheckpointDirectory(_root);
        directory.Begin(7);
        Directory.CreateDirectory(Path.Combine(_root, "ckpt-notes"));
        Assert.Single(directory.RemoveStale());
        Assert.Empty(directory.List());
        Assert.Equal(["ckpt-notes"], Directory.GetFileSystemEntries(_root).Select(Path.GetFileName));
        Assert.Contains("holds no whole checkpoint", Assert.Throws<ImageException>(() => CheckpointDirectory.Resolve(_root)).Message, StringComparison.Ordinal);
        Assert.Contains("There is no directory", Assert.Throws<ImageException>(() => CheckpointDirectory.Resolve(Path.Combine(_root, "none"))).Message, StringComparison.Ordinal);
    }

    private static void Commit(CheckpointDirectory directory, int epoch, int ranks)
    {
        string temporary = directory.Begin(epoch);
        Manifest manifest = ManifestOf(epoch, ranks);
        for (int rank = 0; rank < ranks; rank++)
        {
            File.WriteAllBytes(Path.Combine(temporary, manifest.Ranks[rank].File), new byte[10 + rank]);
        }

        Assert.Equal(directory.PathOf(epoch), directory.Commit(manifest));
    }

    private static Manifest ManifestOf(int epoch, int ranks)
    {
        var manifest = new Manifest { JobId = "job", Epoch = epoch, Program = "/bin/program", ApplicationAbi = "mpich", MpiLibrary = "MPICH 4", CreatedUnixMs = 5 };
        manifest.Ranks.AddRange(Enumerable.Range(0, ranks).Select(rank => new ManifestEntry(ImageFormat.FileName(rank), 10 + rank, 100 + (ulong)rank, "host")));
        return manifest;
    }
}
