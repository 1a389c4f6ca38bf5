namespace Mana.MpiProxy;

/// <summary>
/// Arrays of datatypes towards the library (MPI_Alltoallw and its relatives). A nonblocking or persistent call keeps a copy in the upper half, where an
/// image holds it: the number of elements, the canonical slots, and room for the library's handles, which must live as long as the operation.
/// </summary>
internal static unsafe class TypeArrays
{
    /// <summary>Handles that the caller's stack holds.</summary>
    public const int StackElements = 32;

    /// <summary>Handle in the library; its null for a datatype which the call does not look at here. A record's datatype may have been freed by the
    /// application meanwhile: the row's own handle counts, not whether it may still be named.</summary>
    public static nint Real(Datatype datatype) => (uint)datatype.Slot < Datatypes.Capacity && Datatypes.Real(datatype) is var real && real != 0 ? real : LibAbi.DatatypeNull;

    /// <summary>Slot for a record: the null datatype for one which the call does not look at here.</summary>
    public static int Slot(Datatype datatype) => Datatypes.IsLive(datatype) ? datatype.Slot : Canonical.MPI_DATATYPE_NULL;

    /// <summary>Library's handles of an array, on the stack or in scratch; null stays null (MPI_IN_PLACE).</summary>
    public static nint* Encode(Datatype* types, int count, nint* stack)
    {
        if (types == null)
        {
            return stack;
        }

        nint* real = Scratch.Take(stack, StackElements, count);
        for (int i = 0; i < count; i++)
        {
            LibAbi.StoreHandle(real, i, Real(types[i]));
        }

        return real;
    }

    /// <summary>Copies an array to where it outlives the call.</summary>
    /// <returns>Address of the copy, 0 for none.</returns>
    public static long Keep(Datatype* types, int count)
    {
        if (types == null)
        {
            return 0;
        }

        long* block = (long*)ProxyHost.Current.AllocateUpper(Bytes(count));
        block[0] = count;
        for (int i = 0; i < count; i++)
        {
            block[1 + i] = Slot(types[i]);
        }

        return (long)block;
    }

    /// <summary>Library's handles of a kept array, inside the copy itself.</summary>
    public static void* EncodeKept(long copy)
    {
        if (copy == 0)
        {
            return null;
        }

        long* block = (long*)copy;
        void* real = block + 1 + block[0];
        for (int i = 0; i < block[0]; i++)
        {
            LibAbi.StoreHandle(real, i, Real(new Datatype((int)block[1 + i])));
        }

        return real;
    }

    /// <summary>Keeps the datatypes of a kept array.</summary>
    public static void AddRef(long copy)
    {
        long* block = (long*)copy;
        for (int i = 0; copy != 0 && i < block[0]; i++)
        {
            Datatypes.AddRef(new Datatype((int)block[1 + i]));
        }
    }

    /// <summary>Gives back the datatypes of a kept array, and the array.</summary>
    public static void Release(long copy)
    {
        if (copy == 0)
        {
            return;
        }

        long* block = (long*)copy;
        for (int i = 0; i < block[0]; i++)
        {
            Datatypes.Release(new Datatype((int)block[1 + i]));
        }

        ProxyHost.Current.FreeUpper((nint)copy, Bytes((int)block[0]));
    }

    private static nuint Bytes(int count) => (nuint)((1 + (2L * count)) * sizeof(long));
}
