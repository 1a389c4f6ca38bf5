// Names of communicators and datatypes (MPI 7.8), kept above the library below.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Comm_set_name.</summary>
    public static int MPI_Comm_set_name(Comm comm, byte* name)
    {
        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        Comms.Pool[comm.Slot]!.Name = NameFrom(name);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Comm_get_name: empty for a communicator that was given none. MPI_COMM_NULL has a name too (MPI-4).</summary>
    public static int MPI_Comm_get_name(Comm comm, byte* name, int* length)
    {
        if (comm.Slot == Canonical.MPI_COMM_NULL)
        {
            *length = CText.Write("MPI_COMM_NULL", name, Canonical.MPI_MAX_OBJECT_NAME);
            return Canonical.MPI_SUCCESS;
        }

        if (!Comms.IsLive(comm))
        {
            return Errors.Raise(comm, Canonical.MPI_ERR_COMM);
        }

        *length = CText.Write(Comms.Pool[comm.Slot]!.Name, name, Canonical.MPI_MAX_OBJECT_NAME);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_set_name.</summary>
    public static int MPI_Type_set_name(Datatype datatype, byte* name)
    {
        if (!Datatypes.IsKnown(datatype))
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        Datatypes.Pool[datatype.Slot]!.Name = NameFrom(name);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Type_get_name. Predefined types carry the standard's names, MPI_DATATYPE_NULL too (MPI-4).</summary>
    public static int MPI_Type_get_name(Datatype datatype, byte* name, int* length)
    {
        if (datatype.Slot == Canonical.MPI_DATATYPE_NULL)
        {
            *length = CText.Write("MPI_DATATYPE_NULL", name, Canonical.MPI_MAX_OBJECT_NAME);
            return Canonical.MPI_SUCCESS;
        }

        if (!Datatypes.IsKnown(datatype))
        {
            return Errors.Raise(Canonical.MPI_ERR_TYPE);
        }

        *length = CText.Write(Datatypes.Pool[datatype.Slot]!.Name, name, Canonical.MPI_MAX_OBJECT_NAME);
        return Canonical.MPI_SUCCESS;
    }

    private static byte[] NameFrom(byte* name)
    {
        System.ReadOnlySpan<byte> bytes = CText.Bytes(name);
        return bytes[..int.Min(bytes.Length, Canonical.MPI_MAX_OBJECT_NAME - 1)].ToArray();
    }
}
