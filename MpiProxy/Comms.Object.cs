// What a communicator is: everything a restart needs to make it again on any library. The native row (Comms.cs) holds what calls read.

using System.Collections.Generic;

namespace Mana.MpiProxy;

/// <summary>The description of a live communicator.</summary>
internal sealed class CommObject
{
    /// <summary>Slot of the virtual handle.</summary>
    public int Slot;

    /// <summary>Ordered world ranks of the own group.</summary>
    public required int[] LocalGroup;

    /// <summary>Ordered world ranks of the remote group; null for an intracommunicator.</summary>
    public int[]? RemoteGroup;

    /// <summary>Virtual topology; null when there is none.</summary>
    public Topology? Topology { get; set; }

    /// <summary>Attributes which the application has set, by keyval.</summary>
    public readonly AttributeSet Attributes = new();

    /// <summary>Name given by MPI_Comm_set_name or the standard's name of a predefined one; empty when there is none. Bytes without the terminator.</summary>
    public byte[] Name = [];

    /// <summary>Hints given at creation or with MPI_Comm_set_info.</summary>
    public List<InfoPair> Hints = [];

    /// <summary>True for the communicator of a window: no collective of the application runs on it, so trivial barriers run on it itself and it
    /// has no shadow. Communicators are few in MPICH (2048), and windows need one more in the library.</summary>
    public bool IsOfWindow;

    /// <summary>True once the application has freed its handle.</summary>
    public bool FreedByApplication;

    /// <summary>Slot of the communicator on which errors are raised instead of this one, which belongs to a request; 0 for none.</summary>
    public int StandsFor;
}
