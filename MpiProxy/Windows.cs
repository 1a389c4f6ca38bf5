// Windows (MPI 12): the table which one-sided calls read, and what a window is.
//
// The library's window is made over memory of the upper half and stays in MPI_Win_lock_all of the library for its whole life: so an operation
// may be started at any time, and everything the application knows as synchronisation is done above the library, in waits that a checkpoint
// can reach (Windows.Locks.cs, Windows.Exposure.cs, and fences as the two-phase barrier of a communicator of the window's own). Nothing but
// a flush waits in the library; a flush needs progress of the target only, and a parked or draining rank makes progress.
//
// A window of one process has no window in the library: all its operations are copies within that process, and Open MPI 4.1 makes none where it has no component
// for it (MPI_ERR_WIN from MPI_Win_create on MPI_COMM_SELF).
//
// Invariants: a row is live from the end of the collective that made the window to its MPI_Win_free. Operations that have been started since
// the last complete flush are marked in Dirty. After a drain every window of every rank is flushed, so all that an image has to hold of a
// window is what it is and which epochs are open.

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

/// <summary>One row of the window table: flat and native, so that a call reads it by one load for each fact.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct WinEntry
{
    /// <summary>Handle in the library below; 0 for a window of one process.</summary>
    public nint Real;

    /// <summary>Access epochs by rank of the window: bits of <see cref="Epochs"/>. Native array of <see cref="Size"/> bytes.</summary>
    public byte* Access;

    /// <summary>Where displacement 0 of each rank lies in the library's window, in bytes from its start. Native array.</summary>
    public TargetPlace* Places;

    /// <summary>Address in this process of each rank's displacement 0; null when there are several and they share no memory (Windows.Shared.cs). Native array.</summary>
    public nint* Direct;

    /// <summary>First byte of this rank's memory in the library's window; 0 for a dynamic window, whose displacements are addresses.</summary>
    public nint Start;

    /// <summary>Lock words in memory which all ranks of the window share, one cache line each; null when they do not share a node (Windows.Locks.cs).</summary>
    public long* LockWords;

    /// <summary>The library's window of lock words, one for each rank; 0 when <see cref="LockWords"/> serves.</summary>
    public nint LockWindow;

    /// <summary>Messages of MPI_Win_post that have arrived and no MPI_Win_start has used, by rank. Native array.</summary>
    public int* Posts;

    /// <summary>Messages of MPI_Win_complete that have arrived and no MPI_Win_wait has used, by rank. Native array.</summary>
    public int* Completes;

    /// <summary>Ranks of the access epoch of MPI_Win_start.</summary>
    public EpochGroup Started;

    /// <summary>Ranks of the exposure epoch of MPI_Win_post.</summary>
    public EpochGroup Posted;

    /// <summary>Slot of the communicator which the window has for itself.</summary>
    public int CommSlot;

    /// <summary>Ranks of the window.</summary>
    public int Size;

    /// <summary>This process's rank in the window.</summary>
    public int Rank;

    /// <summary>Canonical slot of the error handler.</summary>
    public int Errhandler;

    /// <summary>Ranks locked by MPI_Win_lock.</summary>
    public int Locks;

    /// <summary>Canonical flavor.</summary>
    public int Flavor;

    /// <summary>Epochs that hold for all ranks: bits of <see cref="Epochs"/>.</summary>
    public byte Open;

    /// <summary>1 when operations have been started since everything was flushed.</summary>
    public byte Dirty;

    /// <summary>1 while the slot denotes a live window.</summary>
    public byte InUse;
}

/// <summary>Ranks of a window in an epoch: room for all of them, so that no call allocates.</summary>
public unsafe struct EpochGroup
{
    /// <summary>The ranks. Native array of <see cref="WinEntry.Size"/> elements.</summary>
    public int* Ranks;

    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>The ranks of the epoch.</summary>
    public readonly ReadOnlySpan<int> Members => new(Ranks, Count);
}

/// <summary>
/// How displacements of a target become bytes of the library's window. The library's windows all count bytes and begin at a multiple of 64: MPICH 4.0
/// over UCX takes the memory which UCX has registered for the memory it was given, and UCX rounds down to 16.
/// </summary>
public struct TargetPlace
{
    /// <summary>Bytes of one displacement.</summary>
    public long UnitBytes;

    /// <summary>Bytes before displacement 0.</summary>
    public long FirstByte;
}

/// <summary>Epochs of a window as bits: of one target, or of all.</summary>
internal static class Epochs
{
    /// <summary>Locked by MPI_Win_lock, shared.</summary>
    public const byte Shared = 1;

    /// <summary>Locked by MPI_Win_lock, exclusive.</summary>
    public const byte Exclusive = 2;

    /// <summary>Locked with MPI_MODE_NOCHECK: the lock word was left alone.</summary>
    public const byte Unchecked = 4;

    /// <summary>The target's part of MPI_Win_start.</summary>
    public const byte Started = 8;

    /// <summary>For all targets: since a fence without MPI_MODE_NOSUCCEED.</summary>
    public const byte Fence = 16;

    /// <summary>For all targets: MPI_Win_lock_all.</summary>
    public const byte AllLocked = 32;

    /// <summary>The window: between MPI_Win_start and MPI_Win_complete. An empty group opens this one alone.</summary>
    public const byte Access = 64;

    /// <summary>The window: between MPI_Win_post and MPI_Win_wait.</summary>
    public const byte Exposure = 128;

    /// <summary>Epochs of the window which allow operations on every target.</summary>
    public const byte AllowAll = Fence | AllLocked;
}

/// <summary>A region of memory in a dynamic window.</summary>
/// <param name="Address">Its first byte.</param>
/// <param name="Bytes">Its length.</param>
internal readonly record struct AttachedRegion(nint Address, long Bytes);

/// <summary>The description of a window: everything a restart needs to make it again on any library.</summary>
internal sealed class WinObject
{
    /// <summary>Slot of the virtual handle.</summary>
    public int Slot;

    /// <summary>First byte of this rank's memory; 0 for a dynamic window.</summary>
    public nint Base;

    /// <summary>Bytes of this rank's memory.</summary>
    public long SizeBytes;

    /// <summary>Bytes of one displacement at this rank.</summary>
    public long DisplacementUnit = 1;

    /// <summary>The values of the predefined attributes in upper memory.</summary>
    public nint AttributeBlock;

    /// <summary>Hints given at creation or with MPI_Win_set_info.</summary>
    public List<InfoPair> Hints = [];

    /// <summary>Name; empty when there is none. Bytes without the terminator.</summary>
    public byte[] Name = [];

    /// <summary>Attributes which the application has set.</summary>
    public readonly AttributeSet Attributes = new();

    /// <summary>Memory attached to a dynamic window, in the order of attaching.</summary>
    public readonly List<AttachedRegion> Regions = [];

    /// <summary>Memory shared by the members: of MPI_Win_allocate_shared, and of MPI_Win_allocate on one node; else null.</summary>
    public SharedSegment? Shared;
}

/// <summary>The window table. Rows never move.</summary>
public static unsafe partial class Windows
{
    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = 1 << 20;

    /// <summary>The rows, indexed by slot.</summary>
    public static readonly WinEntry* Entries = NativeTable.Reserve<WinEntry>(Capacity);

    /// <summary>The window which a drain flushes.</summary>
    internal static Watched Watched;

    internal static readonly SlotPool<WinObject> Pool = new();

    /// <summary>True when the handle denotes a live window. Never faults, whatever the handle.</summary>
    public static bool IsLive(Win win) => (uint)win.Slot < Capacity && Entries[win.Slot].InUse != 0;

    /// <summary>Row of a window. The handle must have been checked.</summary>
    public static WinEntry* Entry(Win win) => Entries + win.Slot;

    /// <summary>Byte of the library's window for a displacement; the target must have been checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Byte(WinEntry* entry, int target, long displacement) =>
        (displacement * entry->Places[target].UnitBytes) + entry->Places[target].FirstByte;

    /// <summary>Raises an error through the window's handler; on the world when the window is not valid. Returns the code.</summary>
    internal static int Raise(Win win, int canonicalCode) => canonicalCode == 0 ? 0
        : IsLive(win) ? Errors.RaiseOn(Entries[win.Slot].Errhandler, ErrhandlerKind.Window, AppAbi.EncodeWin(win), canonicalCode)
        : Errors.Raise(canonicalCode);
}
