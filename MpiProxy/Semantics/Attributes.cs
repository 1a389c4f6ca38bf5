// Attributes and their keys (MPI 7.7; the removed names of MPI-1).

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Comm_create_keyval.</summary>
    public static int MPI_Comm_create_keyval(nint copy, nint delete, int* keyval, void* extraState) =>
        Errors.Raise(Keyvals.Create(KeyvalKind.Communicator, copy, delete, extraState, keyval));

    /// <summary>MPI_Type_create_keyval.</summary>
    public static int MPI_Type_create_keyval(nint copy, nint delete, int* keyval, void* extraState) =>
        Errors.Raise(Keyvals.Create(KeyvalKind.Datatype, copy, delete, extraState, keyval));

    /// <summary>MPI_Win_create_keyval.</summary>
    public static int MPI_Win_create_keyval(nint copy, nint delete, int* keyval, void* extraState) =>
        Errors.Raise(Keyvals.Create(KeyvalKind.Window, copy, delete, extraState, keyval));

    /// <summary>MPI_Keyval_create, removed in MPI-3.0.</summary>
    public static int MPI_Keyval_create(nint copy, nint delete, int* keyval, void* extraState) => MPI_Comm_create_keyval(copy, delete, keyval, extraState);

    /// <summary>MPI_Comm_free_keyval.</summary>
    public static int MPI_Comm_free_keyval(int* keyval) => Errors.Raise(Keyvals.Free(KeyvalKind.Communicator, keyval));

    /// <summary>MPI_Type_free_keyval.</summary>
    public static int MPI_Type_free_keyval(int* keyval) => Errors.Raise(Keyvals.Free(KeyvalKind.Datatype, keyval));

    /// <summary>MPI_Win_free_keyval.</summary>
    public static int MPI_Win_free_keyval(int* keyval) => Errors.Raise(Keyvals.Free(KeyvalKind.Window, keyval));

    /// <summary>MPI_Keyval_free, removed in MPI-3.0.</summary>
    public static int MPI_Keyval_free(int* keyval) => MPI_Comm_free_keyval(keyval);

    /// <summary>MPI_Comm_set_attr.</summary>
    public static int MPI_Comm_set_attr(Comm comm, int keyval, void* value) => Comms.IsLive(comm)
        ? Errors.Raise(comm, Keyvals.Set(Comms.Pool[comm.Slot]!.Attributes, AppAbi.EncodeComm(comm), KeyvalKind.Communicator, keyval, (nint)value))
        : Errors.Raise(comm, Canonical.MPI_ERR_COMM);

    /// <summary>MPI_Comm_get_attr: the address of a predefined attribute's value, or the value that was set.</summary>
    public static int MPI_Comm_get_attr(Comm comm, int keyval, void* value, int* flag)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        if (Attributes.IsPredefined(keyval))
        {
            nint address = Attributes.Find(keyval);
            *flag = address == 0 ? 0 : 1;
            if (address != 0)
            {
                *(nint*)value = address;
            }

            return Canonical.MPI_SUCCESS;
        }

        return Errors.Raise(comm, GetAttribute(Comms.Pool[comm.Slot]!.Attributes, KeyvalKind.Communicator, keyval, value, flag));
    }

    /// <summary>MPI_Comm_delete_attr.</summary>
    public static int MPI_Comm_delete_attr(Comm comm, int keyval) => Comms.IsLive(comm)
        ? Errors.Raise(comm, Keyvals.Delete(Comms.Pool[comm.Slot]!.Attributes, AppAbi.EncodeComm(comm), KeyvalKind.Communicator, keyval))
        : Errors.Raise(comm, Canonical.MPI_ERR_COMM);

    /// <summary>MPI_Attr_put, removed in MPI-3.0.</summary>
    public static int MPI_Attr_put(Comm comm, int keyval, void* value) => MPI_Comm_set_attr(comm, keyval, value);

    /// <summary>MPI_Attr_get, removed in MPI-3.0.</summary>
    public static int MPI_Attr_get(Comm comm, int keyval, void* value, int* flag) => MPI_Comm_get_attr(comm, keyval, value, flag);

    /// <summary>MPI_Attr_delete, removed in MPI-3.0.</summary>
    public static int MPI_Attr_delete(Comm comm, int keyval) => MPI_Comm_delete_attr(comm, keyval);

    /// <summary>MPI_Type_set_attr.</summary>
    public static int MPI_Type_set_attr(Datatype datatype, int keyval, void* value) => Datatypes.IsKnown(datatype)
        ? Errors.Raise(Keyvals.Set(Datatypes.Pool[datatype.Slot]!.Attributes, AppAbi.EncodeDatatype(datatype), KeyvalKind.Datatype, keyval, (nint)value))
        : Errors.Raise(Canonical.MPI_ERR_TYPE);

    /// <summary>MPI_Type_get_attr.</summary>
    public static int MPI_Type_get_attr(Datatype datatype, int keyval, void* value, int* flag) => Datatypes.IsKnown(datatype)
        ? Errors.Raise(GetAttribute(Datatypes.Pool[datatype.Slot]!.Attributes, KeyvalKind.Datatype, keyval, value, flag))
        : Errors.Raise(Canonical.MPI_ERR_TYPE);

    /// <summary>MPI_Type_delete_attr.</summary>
    public static int MPI_Type_delete_attr(Datatype datatype, int keyval) => Datatypes.IsKnown(datatype)
        ? Errors.Raise(Keyvals.Delete(Datatypes.Pool[datatype.Slot]!.Attributes, AppAbi.EncodeDatatype(datatype), KeyvalKind.Datatype, keyval))
        : Errors.Raise(Canonical.MPI_ERR_TYPE);

    private static int GetAttribute(AttributeSet set, KeyvalKind kind, int keyval, void* value, int* flag)
    {
        if (Keyvals.Pool[keyval] is not { } key || key.Kind != kind)
        {
            return Canonical.MPI_ERR_KEYVAL;
        }

        int index = set.Find(keyval);
        *flag = index < 0 ? 0 : 1;
        if (index >= 0)
        {
            *(nint*)value = set.Pairs[index].Value;
        }

        return Canonical.MPI_SUCCESS;
    }
}
