// The directory of a job's checkpoints:
//
//   DIR/ckpt-000001/manifest.msgpack, rank-00000.mana, rank-00001.mana, ...     a whole checkpoint
//   DIR/.ckpt-000002.tmp/                                                       one that is being written
//
// A checkpoint becomes visible by one rename, after its files, its manifest and its directory have been flushed. Whatever has the temporary name is
// worth nothing after a crash and is removed.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Win32.SafeHandles;

namespace Mana.UpperHalf;

/// <summary>A checkpoint that is whole by its name.</summary>
/// <param name="Epoch">Its number.</param>
/// <param name="Path">Its directory.</param>
public readonly record struct CheckpointEntry(int Epoch, string Path);

/// <summary>Creates, commits, lists and removes checkpoints. Meant for one coordinator per directory.</summary>
public sealed class CheckpointDirectory
{
    /// <summary>Whole checkpoints kept when nothing else is asked for.</summary>
    public const int DefaultRetention = 2;

    private const string Prefix = "ckpt-";
    private const string TemporaryPrefix = ".ckpt-";
    private const string TemporarySuffix = ".tmp";

    private readonly int _retention;

    /// <summary>The directory at <paramref name="path"/>; it is created with the first checkpoint.</summary>
    /// <param name="path">Directory of the job's checkpoints.</param>
    /// <param name="retention">Whole checkpoints to keep, at least 1.</param>
    public CheckpointDirectory(string path, int retention = DefaultRetention)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(retention, 1);
        Root = Path.GetFullPath(path);
        _retention = retention;
    }

    /// <summary>Absolute path of the directory.</summary>
    public string Root { get; }

    /// <summary>Directory of a whole checkpoint.</summary>
    public string PathOf(int epoch) => Path.Combine(Root, FormattableString.Invariant($"{Prefix}{epoch:d6}"));

    /// <summary>Directory in which a checkpoint is written.</summary>
    public string TemporaryPathOf(int epoch) => Path.Combine(Root, FormattableString.Invariant($"{TemporaryPrefix}{epoch:d6}{TemporarySuffix}"));

    /// <summary>Whole checkpoints by name, the oldest first.</summary>
    public IReadOnlyList<CheckpointEntry> List()
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }

        return [.. Directory.EnumerateDirectories(Root, Prefix + "*")
            .Select(path => new CheckpointEntry(EpochOf(Path.GetFileName(path)), path))
            .Where(entry => entry.Epoch > 0)
            .OrderBy(entry => entry.Epoch)];
    }

    /// <summary>The number the next checkpoint should have: above all that exist.</summary>
    public int NextEpoch()
    {
        IReadOnlyList<CheckpointEntry> existing = List();
        return existing.Count == 0 ? 1 : existing[^1].Epoch + 1;
    }

    /// <summary>Creates the temporary directory of a checkpoint, empty.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="ImageException">It cannot be created.</exception>
    public string Begin(int epoch)
    {
        string path = TemporaryPathOf(epoch);
        Run($"The checkpoint directory {path} cannot be created", () =>
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, true);
            }

            Directory.CreateDirectory(path);
        });
        return path;
    }

    /// <summary>
    /// Makes a checkpoint whole: compares the files with the manifest, writes and flushes the manifest, renames the directory.
    /// </summary>
    /// <returns>Path of the checkpoint.</returns>
    /// <exception cref="ImageException">Something is missing or cannot be written; nothing has become visible.</exception>
    public string Commit(Manifest manifest)
    {
        string temporary = TemporaryPathOf(manifest.Epoch);
        string final = PathOf(manifest.Epoch);
        Run($"The checkpoint {final} cannot be committed", () =>
        {
            CheckFiles(temporary, manifest);
            using (SafeFileHandle file = File.OpenHandle(Path.Combine(temporary, Manifest.FileName), FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
            {
                RandomAccess.Write(file, manifest.Encode(), 0);
                RandomAccess.FlushToDisk(file);
            }

            FlushDirectory(temporary);
            Directory.Move(temporary, final);
            FlushDirectory(Root);
        });
        return final;
    }

    /// <summary>Removes checkpoints that are older than the retention.</summary>
    /// <exception cref="ImageException">One cannot be removed; the newer ones are not affected.</exception>
    public void Prune()
    {
        foreach (CheckpointEntry entry in List().SkipLast(_retention))
        {
            Run($"The old checkpoint {entry.Path} cannot be removed", () => Remove(entry));
        }
    }

    /// <summary>Removes a checkpoint that will not be committed; one that does not exist is fine.</summary>
    /// <exception cref="ImageException">It cannot be removed.</exception>
    public void Abandon(int epoch)
    {
        string path = TemporaryPathOf(epoch);
        Run($"The abandoned checkpoint {path} cannot be removed", () =>
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, true);
            }
        });
    }

    /// <summary>Removes temporary directories that an earlier coordinator left behind.</summary>
    /// <returns>The paths removed.</returns>
    public IReadOnlyList<string> RemoveStale()
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }

        string[] stale = Directory.GetDirectories(Root, TemporaryPrefix + "*" + TemporarySuffix);
        foreach (string path in stale)
        {
            Run($"The stale directory {path} cannot be removed", () => Directory.Delete(path, true));
        }

        return stale;
    }

    /// <summary>
    /// Finds the checkpoint that a user means: the directory of one, or the newest whole one in the directory of a job.
    /// </summary>
    /// <returns>The checkpoint's directory and its manifest.</returns>
    /// <exception cref="ImageException">There is none; the sentence says what was found instead.</exception>
    public static (string Path, Manifest Manifest) Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        if (!Directory.Exists(full))
        {
            throw new ImageException($"There is no directory {full}.");
        }

        if (File.Exists(Path.Combine(full, Manifest.FileName)))
        {
            return (full, Checked(full));
        }

        string reasons = "";
        foreach (CheckpointEntry entry in new CheckpointDirectory(full).List().Reverse())
        {
            try
            {
                return (entry.Path, Checked(entry.Path));
            }
            catch (ImageException exception)
            {
                reasons += " " + exception.Message;
            }
        }

        throw new ImageException($"{full} holds no whole checkpoint.{reasons}");
    }

    private static Manifest Checked(string directory)
    {
        Manifest manifest = Manifest.Read(directory);
        try
        {
            CheckFiles(directory, manifest);
        }
        catch (IOException exception)
        {
            throw new ImageException($"The checkpoint {directory} is not whole: {exception.Message}", exception);
        }

        return manifest;
    }

    private static void CheckFiles(string directory, Manifest manifest)
    {
        foreach (ManifestEntry rank in manifest.Ranks)
        {
            var file = new FileInfo(Path.Combine(directory, rank.File));
            if (!file.Exists)
            {
                throw new IOException($"{rank.File} is missing (is the directory shared by all hosts?).");
            }

            if (file.Length != rank.Bytes)
            {
                throw new IOException($"{rank.File} has {file.Length} bytes and should have {rank.Bytes}.");
            }
        }
    }

    /// <summary>Removes a checkpoint so that a crash in the middle leaves no half of it under its name.</summary>
    private void Remove(CheckpointEntry entry)
    {
        string temporary = TemporaryPathOf(entry.Epoch);
        if (Directory.Exists(temporary))
        {
            Directory.Delete(temporary, true);
        }

        Directory.Move(entry.Path, temporary);
        Directory.Delete(temporary, true);
    }

    private static void FlushDirectory(string path)
    {
        int error = Linux.FlushDirectory(path);
        if (error != 0)
        {
            throw new IOException($"The directory {path} cannot be flushed: {Linux.Describe(error)}.");
        }
    }

    private static int EpochOf(string name) =>
        int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int epoch) ? epoch : 0;

    private static void Run(string what, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageException($"{what}: {exception.Message}", exception);
        }
    }
}
