using System;

namespace Mana.MpiProxy;

/// <summary>What a thread was told to do when it reported to the checkpoint's coordinator.</summary>
public enum Directive
{
    /// <summary>No checkpoint is going on any more (it was abandoned): carry on.</summary>
    Abandoned,

    /// <summary>Another rank has entered a collective which this one has not: go on to the targets and report again.</summary>
    Proceed,

    /// <summary>All ranks are parked and none is behind: drain.</summary>
    Drain,
}

/// <summary>Position of a collective operation: which communicator, and its number there, counted from 1.</summary>
/// <param name="Communicator">Global identifier, equal on all members.</param>
/// <param name="Sequence">Number of the collective on that communicator.</param>
public readonly record struct CollectivePosition(ulong Communicator, long Sequence);

/// <summary>
/// What the proxy needs from whoever hosts it: the kernel below and the coordinator outside. Implemented by the rank executable.
/// None of these is on the path of a call that need not wait, except <see cref="CallUpper"/>.
/// </summary>
public abstract unsafe class ProxyHost
{
    /// <summary>The host, set once before the first gate is opened.</summary>
    public static ProxyHost Current { get; set; } = null!;

    /// <summary>Non-zero while a checkpoint wants the threads at a boundary. Every wait loop reads it.</summary>
    public static int* WorkFlag { get; set; }

    /// <summary>Calls a function of the application with up to six integer or pointer arguments; returns its rax.</summary>
    public abstract nint CallUpper(nint function, nint a0 = 0, nint a1 = 0, nint a2 = 0, nint a3 = 0, nint a4 = 0, nint a5 = 0);

    /// <summary>Address of the operator function number <paramref name="index"/> (0..1023) to be given to the library below;
    /// when called it calls <c>Operators.Common(in, inout, len, datatype, index)</c>.</summary>
    public abstract nint OperatorThunk(int index);

    /// <summary>The rank executable and its arguments up to a program's name, by which the library below can start a program under Mana.</summary>
    public virtual System.Collections.Generic.IReadOnlyList<string> RankCommand => throw new NotSupportedException("This host cannot start programs.");

    /// <summary>Memory in the upper half's arena: part of the image, same address after a restart. Zeroed.</summary>
    public abstract nint AllocateUpper(nuint bytes);

    /// <summary>Gives back what <see cref="AllocateUpper"/> gave.</summary>
    public abstract void FreeUpper(nint address, nuint bytes);

    /// <summary>
    /// Maps an open file shared into the upper half's arena, readable and writable; 0 when there is no room. Its content is part of the image, and a
    /// restart has it at the same address, but no longer shared. Given back with <see cref="FreeUpper"/>.
    /// </summary>
    /// <param name="bytes">Length, a multiple of the page size.</param>
    /// <param name="descriptor">The file; not needed once it is mapped.</param>
    /// <param name="offset">Where in the file, in bytes, a multiple of the page size.</param>
    public abstract nint MapUpperShared(nuint bytes, int descriptor, long offset);

    /// <summary>Puts an open file in the place of memory that <see cref="MapUpperShared"/> gave before a restart; false when the kernel refuses.</summary>
    public abstract bool MapUpperSharedAgain(nint address, nuint bytes, int descriptor, long offset);

    /// <summary>The library below is about to be loaded and initialised: what it opens from now on is the lower half's.</summary>
    public abstract void PrepareInitialization();

    /// <summary>Takes over signals and descriptors which the library below has installed or opened. Called after its initialisation.</summary>
    public abstract void TakeOverAfterInitialization();

    /// <summary>The descriptors that are open now, before a call in which the library below opens or closes some; for <see cref="ClaimDescriptors"/>.</summary>
    public abstract object ListDescriptors();

    /// <summary>What has been opened since is the lower half's and invisible to the application; what has been closed since is nobody's.</summary>
    /// <param name="before">What <see cref="ListDescriptors"/> answered.</param>
    public abstract void ClaimDescriptors(object before);

    /// <summary>The library is initialised: this is rank <paramref name="rank"/> of <paramref name="size"/>. The calling thread becomes
    /// the one which drains at checkpoints.</summary>
    public abstract void OnInitialized(int rank, int size);

    /// <summary>The application has called MPI_Finalize and all ranks have entered it.</summary>
    public abstract void OnFinalizing();

    /// <summary>Writes one sentence on standard error, prefixed with the rank.</summary>
    public abstract void Warn(string sentence);

    /// <summary>Writes one sentence and ends the job through the library's MPI_Abort if it is initialised, else this process.</summary>
    public abstract void Fatal(int exitCode, string sentence);

    /// <summary>True when the calling thread is the one that called MPI_Init (it drains for the whole rank).</summary>
    public abstract bool IsDrainingThread { get; }

    /// <summary>
    /// Reports that the draining thread is parked, waits for the coordinator's word and returns it.
    /// </summary>
    /// <param name="entered">Number of the last collective whose phase two was entered, for each live communicator.</param>
    /// <param name="waiting">The collective this thread waits for in phase one; null when none.</param>
    /// <param name="targets">For <see cref="Directive.Proceed"/>: numbers to reach.</param>
    public abstract Directive ReportParked(ReadOnlySpan<CollectivePosition> entered, CollectivePosition? waiting, out CollectivePosition[] targets);

    /// <summary>Reports that this rank has nothing in flight any more.</summary>
    public abstract void ReportDrained();

    /// <summary>Reports in one sentence why this rank's state cannot be saved now (for example an open access epoch).</summary>
    public abstract void ReportRefused(string sentence);

    /// <summary>Another thread than the draining one, in a wait loop: waits until the drain is over (true) or the checkpoint is abandoned (false).</summary>
    public abstract bool AwaitDrained();

    /// <summary>
    /// Freezes the calling thread in its wait loop; its saved context is "about to make this call". The draining thread also writes the image.
    /// Returns in the running process when the checkpoint is over; in a restarted process the call is made anew instead.
    /// </summary>
    public abstract void FreezeInCall();
}
