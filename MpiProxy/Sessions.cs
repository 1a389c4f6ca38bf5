// Sessions (MPI-4 11.3), provided above the world: a session is a small record, its process sets are the world and this process alone, and
// communicators made from its groups are made over the world below. So sessions work on libraries that have none, and a restart only reads
// the records back.
//
// The library below cannot be initialised twice, but sessions can be opened and finalised any number of times, in any order with MPI_Init and
// MPI_Finalize. So the first of them initialises the library, and once a session has been opened the library ends with the process. State of
// the world model (what MPI_Initialized and MPI_Finalized tell) and state of the library are therefore two things.

using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>The description of an open session.</summary>
internal sealed class SessionObject
{
    /// <summary>Slot of its error handler.</summary>
    public int Errhandler;

    /// <summary>What MPI_Session_get_info tells.</summary>
    public List<InfoPair> Hints = [];
}

/// <summary>The session table and the state of the world model beside it.</summary>
internal static class Sessions
{
    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = 1 << 16;

    /// <summary>Key of the hint with the wanted, and later the provided, thread level (MPI-4 11.3.1).</summary>
    public const string ThreadLevelKey = "thread_level";

    /// <summary>Key of a process set's size (MPI-4 11.3.4).</summary>
    public const string SizeKey = "mpi_size";

    /// <summary>Process set of all.</summary>
    private const string WorldSet = "mpi://WORLD";

    /// <summary>Process set of this process alone.</summary>
    private const string SelfSet = "mpi://SELF";

    public static readonly SlotPool<SessionObject> Pool = new();

    /// <summary>Names of the process sets, in the order in which they are numbered.</summary>
    public static readonly string[] ProcessSets = [WorldSet, SelfSet];

    private static readonly Lock Starting = new();

    /// <summary>State of the world model: before MPI_Init, in use, after MPI_Finalize.</summary>
    public static ProxyState World { get; set; }

    /// <summary>True once a session has been opened: the library below then ends with the process.</summary>
    public static bool EverOpened { get; set; }

    /// <summary>True when the process is about to end properly and the library below is still to be ended: every session and the world model are finalised.</summary>
    public static bool LibraryEndsWithProcess =>
        EverOpened && Proxy.State == ProxyState.Initialized && World != ProxyState.Initialized && Pool.List(Canonical.FirstDynamicSlot).Count == 0;

    /// <summary>True for an open session.</summary>
    public static bool IsLive(Session session) => session.Slot >= Canonical.FirstDynamicSlot && Pool[session.Slot] is not null;

    /// <summary>
    /// Initialises the library below unless it is. Sessions may ask for different levels one after the other, may be used by one thread each,
    /// and MPI_Init_thread may come later: so the library is asked for the highest.
    /// </summary>
    /// <returns>Canonical code.</returns>
    public static int StartLibrary()
    {
        lock (Starting)
        {
            return Proxy.State switch
            {
                ProxyState.NotInitialized => Proxy.InitializeLibrary(Canonical.MPI_THREAD_MULTIPLE, AppAbi.Kind),
                ProxyState.Initialized => Canonical.MPI_SUCCESS,
                _ => Refusal.Return("MPI_Session_init", "the first session must be opened before MPI_Finalize, because the MPI library below cannot be initialised twice."),
            };
        }
    }

    /// <summary>World ranks of a process set; null when there is none of this name.</summary>
    public static int[]? MembersOf(ReadOnlySpan<byte> name)
    {
        // Names are URIs whose scheme and, for mpi://, whose path do not depend on case.
        string text = Encoding.Latin1.GetString(name);
        if (text.Equals(SelfSet, StringComparison.OrdinalIgnoreCase))
        {
            return [Proxy.WorldRank];
        }

        if (!text.Equals(WorldSet, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int[] everybody = new int[Proxy.WorldSize];
        for (int rank = 0; rank < everybody.Length; rank++)
        {
            everybody[rank] = rank;
        }

        return everybody;
    }

    /// <summary>The level that is provided when <paramref name="wanted"/> (the value of the hint, or null) is asked for, by the standard's name.</summary>
    public static string LevelName(string? wanted)
    {
        int level = wanted switch
        {
            "MPI_THREAD_SINGLE" => Canonical.MPI_THREAD_SINGLE,
            "MPI_THREAD_FUNNELED" => Canonical.MPI_THREAD_FUNNELED,
            "MPI_THREAD_SERIALIZED" => Canonical.MPI_THREAD_SERIALIZED,
            _ => Canonical.MPI_THREAD_MULTIPLE,
        };
        return int.Min(level, Proxy.ThreadLevel) switch
        {
            Canonical.MPI_THREAD_SINGLE => "MPI_THREAD_SINGLE",
            Canonical.MPI_THREAD_FUNNELED => "MPI_THREAD_FUNNELED",
            Canonical.MPI_THREAD_SERIALIZED => "MPI_THREAD_SERIALIZED",
            _ => "MPI_THREAD_MULTIPLE",
        };
    }
}
