// Info objects (MPI 10).

using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Info_create.</summary>
    public static int MPI_Info_create(Info* info) => NewInfo([], info);

    private static List<InfoPair>? _environmentOfFirstCall;

    /// <summary>
    /// MPI_Info_create_env (MPI-4): what MPI_INFO_ENV says; the arguments carry nothing more on any library. Before MPI_Init it says nothing; all calls of a
    /// process give the same answer, as MPI 11.2.1 wants.
    /// </summary>
    public static int MPI_Info_create_env(int argc, byte** argv, Info* info) =>
        NewInfo(_environmentOfFirstCall ??= [.. Infos.Pool[Canonical.MPI_INFO_ENV] ?? []], info);

    /// <summary>MPI_Info_dup.</summary>
    public static int MPI_Info_dup(Info info, Info* newinfo) =>
        InfoOf(info, out List<InfoPair>? pairs) ? NewInfo(pairs, newinfo) : Errors.Raise(Canonical.MPI_ERR_INFO);

    /// <summary>MPI_Info_free.</summary>
    public static int MPI_Info_free(Info* info)
    {
        if (!Infos.IsLive(*info) || info->Slot == Canonical.MPI_INFO_ENV)
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO);
        }

        Infos.Pool.Remove(info->Slot);
        *info = new Info(Canonical.MPI_INFO_NULL);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Info_set.</summary>
    public static int MPI_Info_set(Info info, byte* key, byte* value)
    {
        if (!InfoOf(info, out List<InfoPair>? pairs) || info.Slot == Canonical.MPI_INFO_ENV)
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO);
        }

        if (!KeyIsValid(key))
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO_KEY);
        }

        if (value == null || CText.Bytes(value).Length >= Canonical.MPI_MAX_INFO_VAL)
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO_VALUE);
        }

        lock (pairs)
        {
            Infos.Set(pairs, new InfoPair(CText.Read(key), CText.Read(value)));
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Info_delete: MPI_ERR_INFO_NOKEY when the key is not there.</summary>
    public static int MPI_Info_delete(Info info, byte* key)
    {
        if (!InfoOf(info, out List<InfoPair>? pairs) || info.Slot == Canonical.MPI_INFO_ENV)
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO);
        }

        if (!KeyIsValid(key))
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO_KEY);
        }

        lock (pairs)
        {
            int index = Infos.Find(pairs, CText.Read(key));
            if (index < 0)
            {
                return Errors.Raise(Canonical.MPI_ERR_INFO_NOKEY);
            }

            pairs.RemoveAt(index);
            return Canonical.MPI_SUCCESS;
        }
    }

    /// <summary>MPI_Info_get: at most <paramref name="valuelen"/> characters and the terminator.</summary>
    public static int MPI_Info_get(Info info, byte* key, int valuelen, byte* value, int* flag)
    {
        int error = Look(info, key, out string? found);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        if (valuelen < 0)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        *flag = found is null ? 0 : 1;
        if (found is not null)
        {
            CText.Write(found, value, int.Min(valuelen, Canonical.MPI_MAX_INFO_VAL - 1) + 1);
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Info_get_string (MPI-4): <paramref name="buflen"/> is the buffer's size on entry and the needed size with terminator on exit.</summary>
    public static int MPI_Info_get_string(Info info, byte* key, int* buflen, byte* value, int* flag)
    {
        int error = Look(info, key, out string? found);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        *flag = found is null ? 0 : 1;
        if (found is not null)
        {
            if (*buflen > 0)
            {
                CText.Write(found, value, *buflen);
            }

            *buflen = found.Length + 1;
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Info_get_valuelen: the length does not count the terminator.</summary>
    public static int MPI_Info_get_valuelen(Info info, byte* key, int* valuelen, int* flag)
    {
        int error = Look(info, key, out string? found);
        if (error != Canonical.MPI_SUCCESS)
        {
            return error;
        }

        *flag = found is null ? 0 : 1;
        if (found is not null)
        {
            *valuelen = found.Length;
        }

        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Info_get_nkeys.</summary>
    public static int MPI_Info_get_nkeys(Info info, int* nkeys)
    {
        if (!InfoOf(info, out List<InfoPair>? pairs))
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO);
        }

        *nkeys = pairs.Count;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Info_get_nthkey: keys are numbered in the order in which they were first set.</summary>
    public static int MPI_Info_get_nthkey(Info info, int n, byte* key)
    {
        if (!InfoOf(info, out List<InfoPair>? pairs))
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO);
        }

        if (n < 0 || n >= pairs.Count)
        {
            return Errors.Raise(Canonical.MPI_ERR_ARG);
        }

        CText.Write(pairs[n].Key, key, Canonical.MPI_MAX_INFO_KEY);
        return Canonical.MPI_SUCCESS;
    }

    private static int NewInfo(List<InfoPair> pairs, Info* info)
    {
        *info = Infos.New(pairs);
        if (info->Slot >= 0)
        {
            return Canonical.MPI_SUCCESS;
        }

        *info = new Info(Canonical.MPI_INFO_NULL);
        return Errors.Raise(Canonical.MPI_ERR_NO_MEM);
    }

    private static bool InfoOf(Info info, [NotNullWhen(true)] out List<InfoPair>? pairs)
    {
        pairs = Infos.Pool[info.Slot];
        return pairs is not null;
    }

    private static bool KeyIsValid(byte* key) => key != null && CText.Bytes(key).Length is > 0 and < Canonical.MPI_MAX_INFO_KEY;

    private static int Look(Info info, byte* key, out string? value)
    {
        value = null;
        if (!InfoOf(info, out List<InfoPair>? pairs))
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO);
        }

        if (!KeyIsValid(key))
        {
            return Errors.Raise(Canonical.MPI_ERR_INFO_KEY);
        }

        lock (pairs)
        {
            int index = Infos.Find(pairs, CText.Read(key));
            value = index < 0 ? null : pairs[index].Value;
        }

        return Canonical.MPI_SUCCESS;
    }
}
