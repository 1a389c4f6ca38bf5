// Members that other files of this project will define. Whoever lands the real one deletes its declaration here; the file goes with the last.

using System;

namespace Mana.MpiProxy;

/// <summary>Gate table, to come from Generated/GateTable.cs.</summary>
public static unsafe class Gates
{
    /// <summary>Fills the gate table.</summary>
    public static void Fill(nint* table) => throw new NotSupportedException("The gate entries are not generated yet.");
}

/// <summary>Starters, to come from Generated/Starters.cs.</summary>
public static unsafe class Starters
{
    /// <summary>Starts a collective.</summary>
    public static int Start(int starter, long* words, nint* request) => throw new NotSupportedException("The starters of collectives are not generated yet.");

    /// <summary>Keeps what the words refer to.</summary>
    public static void Hold(int starter, long* words) => throw new NotSupportedException("The starters of collectives are not generated yet.");

    /// <summary>Gives back what the words refer to.</summary>
    public static void Release(int starter, long* words) => throw new NotSupportedException("The starters of collectives are not generated yet.");
}

public static partial class Objects
{
    /// <summary>The objects' part of an image.</summary>
    public static byte[] Snapshot() => throw new NotSupportedException("MPI objects cannot be saved yet.");

    /// <summary>Rebuilds the objects of an image.</summary>
    public static void Restore(ReadOnlyMemory<byte> state) => throw new NotSupportedException("MPI objects cannot be restored yet.");
}
