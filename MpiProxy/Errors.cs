// Errors and error handlers (MPI 9.3 to 9.5), emulated above the library below: every real communicator returns its errors, and what
// happens to them is decided here, the same on every library. Codes are canonical: 0 is success, 1 to 16383 are the standard's classes,
// from Canonical.FirstUserErrorCode on they are classes and codes which the application has added.

using System.Runtime.CompilerServices;
using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>Objects to which an error handler can be attached.</summary>
internal enum ErrhandlerKind
{
    /// <summary>The predefined handlers suit every kind of object.</summary>
    Any,

    /// <summary>MPI_Comm_create_errhandler.</summary>
    Communicator,

    /// <summary>MPI_Win_create_errhandler.</summary>
    Window,

    /// <summary>MPI_File_create_errhandler.</summary>
    File,

    /// <summary>MPI_Session_create_errhandler.</summary>
    Session,
}

/// <summary>The description of an error handler.</summary>
/// <param name="Kind">Objects it suits.</param>
/// <param name="Function">Address of the application's function; 0 for a predefined handler.</param>
internal sealed record ErrhandlerObject(ErrhandlerKind Kind, nint Function)
{
    /// <summary>Holders: the application's handles and the objects it is attached to.</summary>
    public int References = 1;
}

/// <summary>An error class or code which the application has added (MPI 9.5).</summary>
/// <param name="Class">Canonical class; its own number for an added class; <see cref="Removed"/> for a number which the application has given back.</param>
internal sealed record AddedCode(int Class)
{
    /// <summary>Class of a number that is free again.</summary>
    public const int Removed = 0;

    /// <summary>The text of MPI_Add_error_string; empty until it is called.</summary>
    public string Text = string.Empty;
}

/// <summary>Raises errors through the application's handlers and knows the texts of codes.</summary>
public static unsafe class Errors
{
    /// <summary>Exit code of a job which MPI_ERRORS_ARE_FATAL ends, where the code itself does not fit in one.</summary>
    private const int GeneralExitCode = 1;

    private const int GreatestExitCode = 127;

    internal const int HandlerCapacity = 1 << 16;

    internal static readonly SlotPool<ErrhandlerObject> Handlers = new();
    internal static readonly List<AddedCode> Added = [];

    [ThreadStatic]
    private static string? _pendingSentence;

    /// <summary>
    /// Raises an error of a call on <paramref name="comm"/> through its error handler; on the world's when the communicator is not
    /// valid. Returns the code, as the call then should (MPI_ERRORS_RETURN, or a function of the application which came back).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Raise(Comm comm, int canonicalCode) => canonicalCode == Canonical.MPI_SUCCESS ? canonicalCode : Failed(comm, canonicalCode);

    /// <summary>Only calls that fail come here, so here may be allocated.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Failed(Comm comm, int canonicalCode)
    {
        comm = !Comms.IsLive(comm) && Comms.Pool[comm.Slot] is { StandsFor: not 0 } item ? new Comm(item.StandsFor) : comm;
        Comm holder = Comms.IsLive(comm) ? comm : Comms.World;
        return Invoke(Comms.IsLive(holder) ? Comms.Entry(holder)->Errhandler : Canonical.MPI_ERRORS_ARE_FATAL,
            ErrhandlerKind.Communicator, AppAbi.EncodeComm(holder), NameOf(holder), canonicalCode);
    }

    /// <summary>Raises an error of a call that concerns no communicator, window or file: on the world (MPI-3.1 8.3).</summary>
    public static int Raise(int canonicalCode) => Raise(Comms.World, canonicalCode);

    /// <summary>
    /// Raises an error on an object which is not a communicator.
    /// </summary>
    /// <param name="errhandler">Slot of the object's error handler.</param>
    /// <param name="kind">Kind of the object.</param>
    /// <param name="applicationHandle">The object's handle as the application knows it.</param>
    /// <param name="canonicalCode">The error.</param>
    internal static int RaiseOn(int errhandler, ErrhandlerKind kind, nint applicationHandle, int canonicalCode) =>
        canonicalCode == Canonical.MPI_SUCCESS
            ? canonicalCode
            : FailedOn(errhandler, kind, applicationHandle, canonicalCode);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FailedOn(int errhandler, ErrhandlerKind kind, nint applicationHandle, int canonicalCode) =>
        Invoke(errhandler, kind, applicationHandle, "a " + kind.ToString().ToLowerInvariant(), canonicalCode);

    /// <summary>
    /// Says in one sentence that <paramref name="function"/> cannot be done as asked, and why, and raises
    /// MPI_ERR_UNSUPPORTED_OPERATION on the world. Returns that code.
    /// </summary>
    /// <param name="function">Name of the MPI function.</param>
    /// <param name="sentence">What is not supported and what to do instead, without the name.</param>
    public static int Unsupported(string function, string sentence) => Unsupported(Comms.World, function, sentence);

    /// <inheritdoc cref="Unsupported(string, string)"/>
    /// <param name="comm">The communicator on which the error is raised.</param>
    /// <param name="function">Name of the MPI function.</param>
    /// <param name="sentence">What is not supported and what to do instead, without the name.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Unsupported(Comm comm, string function, string sentence) => Explained(comm, Canonical.MPI_ERR_UNSUPPORTED_OPERATION, $"{function}: {sentence}");

    /// <summary>Says a sentence and raises an error whose class alone would tell little. Returns the code.</summary>
    /// <param name="comm">The communicator on which the error is raised.</param>
    /// <param name="canonicalCode">The error.</param>
    /// <param name="sentence">Which function failed and why.</param>
    internal static int Explained(Comm comm, int canonicalCode, string sentence)
    {
        _pendingSentence = sentence;
        ProxyHost.Current.Warn(sentence);
        int code = Raise(comm, canonicalCode);
        _pendingSentence = null;
        return code;
    }

    /// <summary>Adds a holder of a handler.</summary>
    internal static void AddRef(int slot)
    {
        if (slot >= Canonical.FirstDynamicSlot && Handlers[slot] is { } handler)
        {
            Interlocked.Increment(ref handler.References);
        }
    }

    /// <summary>Takes a holder of a handler away; the last one frees it.</summary>
    internal static void Release(int slot)
    {
        if (slot >= Canonical.FirstDynamicSlot && Handlers[slot] is { } handler && Interlocked.Decrement(ref handler.References) == 0)
        {
            Handlers.Remove(slot);
        }
    }

    /// <summary>True when the handler exists and can be attached to such an object.</summary>
    internal static bool Suits(Errhandler errhandler, ErrhandlerKind kind) =>
        Handlers[errhandler.Slot] is { } handler && (handler.Kind == ErrhandlerKind.Any || handler.Kind == kind);

    /// <summary>Class of a canonical code (MPI_Error_class); MPI_ERR_UNKNOWN when nobody has defined the code.</summary>
    public static int ClassOf(int canonicalCode)
    {
        if (canonicalCode < Canonical.FirstUserErrorCode)
        {
            return canonicalCode >= 0 && ErrorTexts.Of(canonicalCode) is not null ? canonicalCode : Canonical.MPI_ERR_UNKNOWN;
        }

        int index = canonicalCode - Canonical.FirstUserErrorCode;
        lock (Added)
        {
            return IsAdded(index) ? Added[index].Class : Canonical.MPI_ERR_UNKNOWN;
        }
    }

    /// <summary>Text of a canonical code (MPI_Error_string); null when nobody has defined the code.</summary>
    public static string? TextOf(int canonicalCode)
    {
        if (canonicalCode < Canonical.FirstUserErrorCode)
        {
            return ErrorTexts.Of(canonicalCode);
        }

        int index = canonicalCode - Canonical.FirstUserErrorCode;
        lock (Added)
        {
            return IsAdded(index) ? Added[index].Text : null;
        }
    }

    /// <summary>True for the place of a class or code which the application has added and not removed. The caller holds the lock on <see cref="Added"/>.</summary>
    internal static bool IsAdded(int index) => index >= 0 && index < Added.Count && Added[index].Class != AddedCode.Removed;

    internal static void InitializePredefined()
    {
        foreach (int predefined in (ReadOnlySpan<int>)[Canonical.MPI_ERRORS_ARE_FATAL, Canonical.MPI_ERRORS_ABORT, Canonical.MPI_ERRORS_RETURN])
        {
            Handlers.Set(predefined, new ErrhandlerObject(ErrhandlerKind.Any, 0));
        }
    }

    private static int Invoke(int errhandler, ErrhandlerKind kind, nint applicationHandle, string holderName, int canonicalCode)
    {
        if (errhandler == Canonical.MPI_ERRORS_RETURN)
        {
            return canonicalCode;
        }

        if (Handlers[errhandler] is { Function: not 0 } handler)
        {
            // The function may free its own handler (MPI 9.3 allows it); the reference keeps the row until it has come back. The two
            // variables lie on this frame: a thread inside the application's function has lower frames below it and is not frozen there.
            AddRef(errhandler);
            nint handle = applicationHandle;
            int code = AppAbi.EncodeError(canonicalCode);
            int told = code;
            ProxyHost.Current.CallUpper(handler.Function, (nint)(&handle), (nint)(&code));
            Release(errhandler);

            // A handler of a file may change the code, and the call returns what it leaves: programs for files rely on it.
            return kind == ErrhandlerKind.File && code != told ? AppAbi.DecodeError(code) : canonicalCode;
        }

        string handlerName = errhandler == Canonical.MPI_ERRORS_ABORT ? "MPI_ERRORS_ABORT" : "MPI_ERRORS_ARE_FATAL";
        string text = _pendingSentence ?? TextOf(canonicalCode) ?? $"unknown error code {canonicalCode}";
        ProxyHost.Current.Fatal(ExitCode(canonicalCode), $"{text} (on {holderName}, whose error handler is {handlerName}: the job ends)");
        return canonicalCode;
    }

    private static int ExitCode(int canonicalCode) => canonicalCode is > 0 and <= GreatestExitCode ? canonicalCode : GeneralExitCode;

    private static string NameOf(Comm comm)
    {
        byte[] name = Comms.Pool[comm.Slot]?.Name ?? [];
        return name.Length == 0 ? "a communicator without a name" : Encoding.UTF8.GetString(name);
    }
}
