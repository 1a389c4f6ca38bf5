namespace Mana.MpiProxy;

/// <summary>Arrays of statuses towards the application. MPI_ERROR is written only when the call answers MPI_ERR_IN_STATUS (MPI 3.7.5).</summary>
internal static unsafe class StatusArrays
{
    /// <summary>Writes <paramref name="count"/> statuses of the MPICH ABI.</summary>
    public static void ToMpich(Status* from, byte* to, int count, int code)
    {
        for (int i = 0; i < count; i++)
        {
            MpichAbi.EncodeStatus(from + i, to + (i * MpichAbi.StatusBytes));
            if (code == Canonical.MPI_ERR_IN_STATUS)
            {
                MpichAbi.EncodeStatusError(from + i, to + (i * MpichAbi.StatusBytes));
            }
        }
    }

    /// <summary>Writes <paramref name="count"/> statuses of the Open MPI ABI.</summary>
    public static void ToOpenMpi(Status* from, byte* to, int count, int code)
    {
        for (int i = 0; i < count; i++)
        {
            OpenMpiAbi.EncodeStatus(from + i, to + (i * OpenMpiAbi.StatusBytes));
            if (code == Canonical.MPI_ERR_IN_STATUS)
            {
                OpenMpiAbi.EncodeStatusError(from + i, to + (i * OpenMpiAbi.StatusBytes));
            }
        }
    }
}
