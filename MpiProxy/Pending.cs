// Members that other files of this project will define. Whoever lands the real one deletes its declaration here; the file goes with the last.

using System;

namespace Mana.MpiProxy;

/// <summary>The objects in an image, to come from Objects.Restore.cs.</summary>
public static partial class Objects
{
    /// <summary>The objects' part of an image.</summary>
    public static byte[] Snapshot() => throw new NotSupportedException("MPI objects cannot be saved yet.");

    /// <summary>Rebuilds the objects of an image.</summary>
    public static void Restore(ReadOnlyMemory<byte> state) => throw new NotSupportedException("MPI objects cannot be restored yet.");
}
