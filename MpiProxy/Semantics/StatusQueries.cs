// Questions about statuses (MPI 3.2.5, 3.8.4, 5.1.11). Byte counts are in the canonical status; what depends on a datatype's structure is read from its description.

namespace Mana.MpiProxy;

/// <summary>Standard contents of statuses. The Error field stays as it is: calls that complete one operation do not write it (MPI 3.2.5).</summary>
internal static unsafe class StatusValues
{
    /// <summary>The status of a receive from MPI_PROC_NULL (MPI 3.10).</summary>
    public static void SetNobody(Status* status)
    {
        int error = status->Error;
        *status = Status.FromNobody;
        status->Error = error;
    }

    /// <summary>The empty status (MPI 3.7.3).</summary>
    public static void SetEmpty(Status* status)
    {
        int error = status->Error;
        *status = Status.Empty;
        status->Error = error;
    }
}

public static unsafe partial class Semantics
{
    /// <summary>MPI_Get_count (MPI 3.2.5): whole elements, or MPI_UNDEFINED.</summary>
    public static int MPI_Get_count(Status* status, Datatype datatype, int* count)
    {
        long whole;
        int code = MPI_Get_count_c(status, datatype, &whole);
        *count = whole > int.MaxValue ? Canonical.MPI_UNDEFINED : (int)whole;
        return code;
    }

    /// <summary>MPI_Get_count_c.</summary>
    public static int MPI_Get_count_c(Status* status, Datatype datatype, long* count)
    {
        *count = 0;
        if (!Datatypes.IsLive(datatype))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_TYPE);
        }

        long size = Datatypes.SizeBytes(datatype);
        if (size == 0)
        {
            *count = status->CountBytes == 0 ? 0 : Canonical.MPI_UNDEFINED;
        }
        else
        {
            *count = status->CountBytes % size == 0 ? status->CountBytes / size : Canonical.MPI_UNDEFINED;
        }

        return 0;
    }

    /// <summary>MPI_Get_elements (MPI 5.1.11): basic elements, or MPI_UNDEFINED.</summary>
    public static int MPI_Get_elements(Status* status, Datatype datatype, int* count)
    {
        long elements;
        int code = MPI_Get_elements_x(status, datatype, &elements);
        *count = elements > int.MaxValue ? Canonical.MPI_UNDEFINED : (int)elements;
        return code;
    }

    /// <summary>MPI_Get_elements_c.</summary>
    public static int MPI_Get_elements_c(Status* status, Datatype datatype, long* count) => MPI_Get_elements_x(status, datatype, count);

    /// <summary>MPI_Get_elements_x.</summary>
    public static int MPI_Get_elements_x(Status* status, Datatype datatype, long* count)
    {
        *count = 0;
        if (!Datatypes.IsLive(datatype))
        {
            return Errors.Raise(Comms.World, Canonical.MPI_ERR_TYPE);
        }

        *count = BasicElements.In(datatype.Slot, status->CountBytes);
        return 0;
    }

    /// <summary>MPI_Status_set_elements (MPI 13.3).</summary>
    public static int MPI_Status_set_elements(Status* status, Datatype datatype, int count) => MPI_Status_set_elements_x(status, datatype, count);

    /// <summary>MPI_Status_set_elements_c.</summary>
    public static int MPI_Status_set_elements_c(Status* status, Datatype datatype, long count) => MPI_Status_set_elements_x(status, datatype, count);

    /// <summary>MPI_Status_set_elements_x.</summary>
    public static int MPI_Status_set_elements_x(Status* status, Datatype datatype, long count)
    {
        int code = Arguments.Buffer(count, datatype);
        if (code == 0)
        {
            status->CountBytes = BasicElements.BytesOf(datatype.Slot, count);
        }

        return code == 0 ? 0 : Errors.Raise(Comms.World, code);
    }

    /// <summary>MPI_Status_set_cancelled (MPI 13.3).</summary>
    public static int MPI_Status_set_cancelled(Status* status, int flag)
    {
        status->Cancelled = flag != 0 ? 1 : 0;
        return 0;
    }

    /// <summary>MPI_Test_cancelled (MPI 3.8.4).</summary>
    public static int MPI_Test_cancelled(Status* status, int* flag)
    {
        *flag = status->Cancelled != 0 ? 1 : 0;
        return 0;
    }

    /// <summary>MPI_Status_get_source (MPI 4.1, 3.2.5).</summary>
    public static int MPI_Status_get_source(Status* status, int* source)
    {
        *source = status->Source;
        return 0;
    }

    /// <summary>MPI_Status_get_tag.</summary>
    public static int MPI_Status_get_tag(Status* status, int* tag)
    {
        *tag = status->Tag;
        return 0;
    }

    /// <summary>MPI_Status_get_error.</summary>
    public static int MPI_Status_get_error(Status* status, int* err)
    {
        *err = status->Error;
        return 0;
    }

    /// <summary>MPI_Status_set_source.</summary>
    public static int MPI_Status_set_source(Status* status, int source)
    {
        status->Source = source;
        return 0;
    }

    /// <summary>MPI_Status_set_tag.</summary>
    public static int MPI_Status_set_tag(Status* status, int tag)
    {
        status->Tag = tag;
        return 0;
    }

    /// <summary>MPI_Status_set_error.</summary>
    public static int MPI_Status_set_error(Status* status, int err)
    {
        status->Error = err;
        return 0;
    }
}
