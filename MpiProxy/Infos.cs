// Info objects (MPI 10), emulated above the library below: ordered lists of keys and values. Where the library needs one, a real one is
// made for the duration of a call.

using System.Collections.Generic;
using System.Text;

namespace Mana.MpiProxy;

/// <summary>One hint. Text holds one character per byte of the application's string.</summary>
/// <param name="Key">The key, as given.</param>
/// <param name="Value">The value.</param>
internal readonly record struct InfoPair(string Key, string Value);

/// <summary>The info table.</summary>
public static unsafe class Infos
{
    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = 1 << 20;

    internal static readonly SlotPool<List<InfoPair>> Pool = new();

    private static readonly string[] CommunicatorHints =
        ["mpi_assert_no_any_tag", "mpi_assert_no_any_source", "mpi_assert_exact_length", "mpi_assert_allow_overtaking", "mpi_assert_strict_start_ordering"];

    /// <summary>True for an info object of the application or MPI_INFO_ENV; false for MPI_INFO_NULL.</summary>
    public static bool IsLive(Info info) => Pool[info.Slot] is not null;

    /// <summary>True for what a call that takes hints accepts: a live object or MPI_INFO_NULL.</summary>
    public static bool IsLiveOrNull(Info info) => info.Slot == Canonical.MPI_INFO_NULL || IsLive(info);

    /// <summary>
    /// A real info object with the same pairs, for one call of the library below; give it back with <see cref="FreeReal"/>.
    /// MPI_INFO_NULL gives the library's null.
    /// </summary>
    public static nint MakeReal(Info info) => MakeReal(Pool[info.Slot]);

    /// <summary>Gives back what <see cref="MakeReal(Info)"/> made.</summary>
    public static void FreeReal(nint real)
    {
        if (real != LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL))
        {
            nint handle = real;
            Lib.MPI_Info_free(&handle);
        }
    }

    internal static nint MakeReal(List<InfoPair>? pairs)
    {
        if (pairs is null || pairs.Count == 0)
        {
            return LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL);
        }

        nint real = 0;
        if (Lib.MPI_Info_create(&real) != 0)
        {
            return LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL);
        }

        foreach (InfoPair pair in pairs)
        {
            // A library may have smaller limits than the application's; hints are advice (MPI 10), so what it refuses is left out.
            fixed (byte* key = Encoding.Latin1.GetBytes(pair.Key + '\0'), value = Encoding.Latin1.GetBytes(pair.Value + '\0'))
            {
                Lib.MPI_Info_set(real, key, value);
            }
        }

        return real;
    }

    /// <summary>A new info object with a copy of the pairs; −1 slots mean that the table is full.</summary>
    internal static Info New(IEnumerable<InfoPair> pairs) => new(Pool.Add([.. pairs], Capacity));

    /// <summary>The hints among these pairs that the standard defines for communicators (MPI 7.4.4); others are ignored, as it says.</summary>
    internal static List<InfoPair> Recognized(List<InfoPair>? pairs) => pairs is null ? [] : pairs.FindAll(pair => System.Array.IndexOf(CommunicatorHints, pair.Key) >= 0);

    /// <summary>Position of a key, or −1.</summary>
    internal static int Find(List<InfoPair> pairs, string key)
    {
        for (int index = 0; index < pairs.Count; index++)
        {
            if (pairs[index].Key == key)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Sets a pair, in place when the key is there already.</summary>
    internal static void Set(List<InfoPair> pairs, InfoPair pair)
    {
        int index = Find(pairs, pair.Key);
        if (index < 0)
        {
            pairs.Add(pair);
        }
        else
        {
            pairs[index] = pair;
        }
    }

    /// <summary>Fills MPI_INFO_ENV from the library's own, read key by key: how the job was started stays as the application saw it.</summary>
    internal static void InitializePredefined()
    {
        nint real = LibAbi.PredefinedInfo(Canonical.MPI_INFO_ENV);
        Pool.Set(Canonical.MPI_INFO_ENV, real == LibAbi.Missing ? [] : ReadReal(real));
    }

    /// <summary>The pairs of an info object of the library below; none for its null.</summary>
    internal static List<InfoPair> ReadReal(nint real)
    {
        List<InfoPair> pairs = [];
        int count = 0;
        if (real == LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL) || Lib.MPI_Info_get_nkeys(real, &count) != 0)
        {
            return pairs;
        }

        byte* key = stackalloc byte[Canonical.MPI_MAX_INFO_KEY + 1];
        byte* value = stackalloc byte[Canonical.MPI_MAX_INFO_VAL + 1];
        for (int index = 0; index < count; index++)
        {
            int found = 0;
            if (Lib.MPI_Info_get_nthkey(real, index, key) == 0 && Lib.MPI_Info_get(real, key, Canonical.MPI_MAX_INFO_VAL, value, &found) == 0 && found != 0)
            {
                pairs.Add(new InfoPair(CText.Read(key), CText.Read(value)));
            }
        }

        return pairs;
    }
}
