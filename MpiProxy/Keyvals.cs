// Keys of attributes (MPI 7.7), emulated above the library below, with the application's copy and delete functions.

using System.Collections.Generic;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>Objects which can carry attributes.</summary>
internal enum KeyvalKind
{
    /// <summary>MPI_Comm_create_keyval and MPI_Keyval_create.</summary>
    Communicator,

    /// <summary>MPI_Type_create_keyval.</summary>
    Datatype,

    /// <summary>MPI_Win_create_keyval.</summary>
    Window,
}

/// <summary>The description of a key.</summary>
/// <param name="Kind">Objects it is for.</param>
/// <param name="Copy">The application's copy function, or <see cref="Keyvals.NullFunction"/> or <see cref="Keyvals.DuplicateFunction"/>.</param>
/// <param name="Delete">The application's delete function, or <see cref="Keyvals.NullFunction"/>.</param>
/// <param name="ExtraState">What the functions get besides.</param>
internal sealed record KeyvalObject(KeyvalKind Kind, nint Copy, nint Delete, nint ExtraState)
{
    /// <summary>Holders: the application's key and each attribute set with it.</summary>
    public int References = 1;

    /// <summary>True once MPI_Comm_free_keyval was called: attributes live on, new ones cannot be set.</summary>
    public bool Freed;
}

/// <summary>The attributes of one object, in the order in which they were first set.</summary>
internal sealed class AttributeSet
{
    /// <summary>Slot of the key and value as the application gave it.</summary>
    public readonly List<(int Keyval, nint Value)> Pairs = [];

    /// <summary>Position of a key, or −1.</summary>
    public int Find(int keyval)
    {
        for (int index = 0; index < Pairs.Count; index++)
        {
            if (Pairs[index].Keyval == keyval)
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>The key table, and what happens to attributes when their object is copied or freed.</summary>
internal static unsafe class Keyvals
{
    /// <summary>Canonical value of the null copy and delete functions.</summary>
    public const nint NullFunction = 0;

    /// <summary>Canonical value of the predefined copy function that copies the value.</summary>
    public const nint DuplicateFunction = 1;

    /// <summary>Greatest number of slots.</summary>
    public const int Capacity = 1 << 20;

    public static readonly SlotPool<KeyvalObject> Pool = new();

    /// <summary>Makes a key; returns a canonical code.</summary>
    public static int Create(KeyvalKind kind, nint copy, nint delete, void* extraState, int* keyval)
    {
        int slot = Pool.Add(new KeyvalObject(kind, copy, delete, (nint)extraState), Capacity);
        *keyval = slot < 0 ? Canonical.MPI_KEYVAL_INVALID : slot;
        return slot < 0 ? Canonical.MPI_ERR_NO_MEM : Canonical.MPI_SUCCESS;
    }

    /// <summary>Frees the application's key; it stays in use while attributes carry it. Freeing it once more meanwhile changes nothing:
    /// delete functions do that, and libraries let them.</summary>
    public static int Free(KeyvalKind kind, int* keyval)
    {
        if (Pool[*keyval] is not { } key || key.Kind != kind)
        {
            return Canonical.MPI_ERR_KEYVAL;
        }

        if (!key.Freed)
        {
            key.Freed = true;
            Release(*keyval);
        }

        *keyval = Canonical.MPI_KEYVAL_INVALID;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>True for a key of this kind that the application may still use.</summary>
    public static bool IsValid(KeyvalKind kind, int keyval) => Pool[keyval] is { Freed: false } key && key.Kind == kind;

    /// <summary>Sets an attribute; an old value is deleted first, as MPI 7.7.2 says. The object's handle is the application's.</summary>
    public static int Set(AttributeSet set, nint applicationHandle, KeyvalKind kind, int keyval, nint value)
    {
        if (!IsValid(kind, keyval))
        {
            return Canonical.MPI_ERR_KEYVAL;
        }

        int index = set.Find(keyval);
        if (index >= 0)
        {
            int error = CallDelete(Pool[keyval]!, keyval, applicationHandle, set.Pairs[index].Value);
            if (error != Canonical.MPI_SUCCESS)
            {
                return error;
            }
        }

        // The delete function may have changed the set.
        index = set.Find(keyval);
        if (index >= 0)
        {
            set.Pairs[index] = (keyval, value);
            return Canonical.MPI_SUCCESS;
        }

        Interlocked.Increment(ref Pool[keyval]!.References);
        set.Pairs.Add((keyval, value));
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Deletes one attribute through its delete function.</summary>
    public static int Delete(AttributeSet set, nint applicationHandle, KeyvalKind kind, int keyval)
    {
        if (Pool[keyval] is not { } key || key.Kind != kind || set.Find(keyval) is var index && index < 0)
        {
            return Canonical.MPI_ERR_KEYVAL;
        }

        int error = CallDelete(key, keyval, applicationHandle, set.Pairs[index].Value);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        index = set.Find(keyval);
        if (index >= 0)
        {
            set.Pairs.RemoveAt(index);
            Release(keyval);
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Deletes all attributes before their object goes, the latest first (MPI 11.2.4 asks for that order on MPI_COMM_SELF).
    /// Stops at the first delete function that fails.</summary>
    public static int DeleteAll(AttributeSet set, nint applicationHandle, KeyvalKind kind)
    {
        while (set.Pairs.Count > 0)
        {
            int count = set.Pairs.Count;
            int error = Delete(set, applicationHandle, kind, set.Pairs[count - 1].Keyval);
            if (error != Canonical.MPI_SUCCESS)
            {
                return error;
            }
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Copies attributes to a duplicate of their object through the copy functions.</summary>
    public static int CopyAll(AttributeSet from, nint applicationHandle, AttributeSet to)
    {
        foreach ((int keyval, nint value) in from.Pairs.ToArray())
        {
            KeyvalObject key = Pool[keyval]!;
            nint copied = value;
            int flag = key.Copy == DuplicateFunction ? 1 : 0;
            if (key.Copy is not (NullFunction or DuplicateFunction))
            {
                copied = 0;
                int error = (int)ProxyHost.Current.CallUpper(key.Copy, applicationHandle, AppAbi.EncodeKeyval(keyval), key.ExtraState, value, (nint)(&copied), (nint)(&flag));
                if (error != 0)
                {
                    return AppAbi.DecodeError(error);
                }
            }

            if (flag != 0)
            {
                Interlocked.Increment(ref key.References);
                to.Pairs.Add((keyval, copied));
            }
        }

        return Canonical.MPI_SUCCESS;
    }

    private static int CallDelete(KeyvalObject key, int keyval, nint applicationHandle, nint value)
    {
        if (key.Delete is NullFunction)
        {
            return Canonical.MPI_SUCCESS;
        }

        int error = (int)ProxyHost.Current.CallUpper(key.Delete, applicationHandle, AppAbi.EncodeKeyval(keyval), value, key.ExtraState);
        return error == 0 ? Canonical.MPI_SUCCESS : AppAbi.DecodeError(error);
    }

    private static void Release(int keyval)
    {
        if (Pool[keyval] is { } key && Interlocked.Decrement(ref key.References) == 0)
        {
            Pool.Remove(keyval);
        }
    }
}
