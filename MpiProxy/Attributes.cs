// The attributes which every world has (MPI 9.1.2, 11.10): integers in upper memory, because applications keep pointers to them, in the
// numbers of the application's own ABI, because they are ranks and codes.

using System;

namespace Mana.MpiProxy;

/// <summary>Predefined attributes of communicators.</summary>
public static unsafe class Attributes
{
    /// <summary>Greatest tag which all libraries we know support: MPICH over UCX has 2^28 − 1. A program that counts tags down from the
    /// bound it was told (PETSc does) can then be restarted on any of them.</summary>
    private const int PortableTagUpperBound = (1 << 28) - 1;

    private static readonly int[] Keys =
    [
        Canonical.MPI_TAG_UB, Canonical.MPI_HOST, Canonical.MPI_IO, Canonical.MPI_WTIME_IS_GLOBAL, Canonical.MPI_APPNUM,
        Canonical.MPI_LASTUSEDCODE, Canonical.MPI_UNIVERSE_SIZE,
    ];

    private static int* _values;
    private static bool[] _present = new bool[Keys.Length];

    /// <summary>The bound on tags which the application was told.</summary>
    public static int TagUpperBound { get; private set; } = PortableTagUpperBound;

    /// <summary>Address of the block of values in upper memory, and which of them exist: for the image.</summary>
    internal static (nint Address, bool[] Present) Saved => ((nint)_values, _present);

    /// <summary>Asks the library below once, when the application asks first, and writes the values to upper memory.</summary>
    private static void Initialize()
    {
        _values = (int*)ProxyHost.Current.AllocateUpper((nuint)(Keys.Length * sizeof(int)));
        TagUpperBound = int.Min(PortableTagUpperBound, ReadBelow(Canonical.MPI_TAG_UB) ?? PortableTagUpperBound);
        Put(Canonical.MPI_TAG_UB, TagUpperBound);
        Put(Canonical.MPI_HOST, AppAbi.EncodeRank(Canonical.MPI_PROC_NULL));
        Put(Canonical.MPI_IO, AppAbi.EncodeRank(Canonical.MPI_ANY_SOURCE));
        Put(Canonical.MPI_WTIME_IS_GLOBAL, ReadBelow(Canonical.MPI_WTIME_IS_GLOBAL) ?? 0);
        Put(Canonical.MPI_APPNUM, ReadBelow(Canonical.MPI_APPNUM));
        Put(Canonical.MPI_LASTUSEDCODE, LastUsedCode);
        Put(Canonical.MPI_UNIVERSE_SIZE, ReadBelow(Canonical.MPI_UNIVERSE_SIZE));
    }

    /// <summary>After a restart: the values are in the upper half's memory already. A smaller bound on tags than the one the application
    /// knows is said; a tag above it is refused by the call that uses it.</summary>
    internal static void Restore(nint address, bool[] present)
    {
        if (address == 0)
        {
            return;
        }

        _values = (int*)address;
        _present = present;
        TagUpperBound = _values[Index(Canonical.MPI_TAG_UB)];
        int below = ReadBelow(Canonical.MPI_TAG_UB) ?? TagUpperBound;
        if (below < TagUpperBound)
        {
            ProxyHost.Current.Warn($"The application was told that tags reach {TagUpperBound}, but this MPI library allows {below}: a greater tag will be answered with MPI_ERR_TAG.");
        }

        // The clock's property belongs to the library of the moment.
        Put(Canonical.MPI_WTIME_IS_GLOBAL, ReadBelow(Canonical.MPI_WTIME_IS_GLOBAL) ?? 0);
    }

    /// <summary>Address of a predefined attribute's value; 0 when the key is not one or the library has no such value.</summary>
    internal static nint Find(int keyval)
    {
        if (_values == null)
        {
            Initialize();
        }

        int index = Index(keyval);
        return index >= 0 && _present[index] ? (nint)(_values + index) : 0;
    }

    /// <summary>True for a predefined key, which an application cannot set or delete.</summary>
    internal static bool IsPredefined(int keyval) => Index(keyval) >= 0;

    /// <summary>MPI_LASTUSEDCODE follows the codes which the application adds.</summary>
    internal static void LastUsedCodeChanged()
    {
        if (_values != null)
        {
            Put(Canonical.MPI_LASTUSEDCODE, LastUsedCode);
        }
    }

    /// <summary>MPI_ERR_LASTCODE of the application's header, or the last code it has added when that is greater.</summary>
    private static int LastUsedCode
    {
        get
        {
            int last = AppAbi.Kind == ApplicationAbi.OpenMpi ? OpenMpiConstants.MPI_ERR_LASTCODE : MpichConstants.MPI_ERR_LASTCODE;
            lock (Errors.Added)
            {
                return Errors.Added.Count == 0 ? last : int.Max(last, AppAbi.EncodeError(Canonical.MPI_ERR_LASTCODE + Errors.Added.Count));
            }
        }
    }

    private static int Index(int keyval) => Array.IndexOf(Keys, keyval);

    private static void Put(int keyval, int? value)
    {
        int index = Index(keyval);
        _present[index] = value is not null;
        _values[index] = value ?? 0;
    }

    private static int? ReadBelow(int keyval)
    {
        int* value = null;
        int flag = 0;
        return Lib.MPI_Comm_get_attr(Comms.Real(Comms.World), LibAbi.Keyval(keyval), &value, &flag) == 0 && flag != 0 && value != null ? *value : null;
    }
}
