// Registering data representations (MPI 14.5.3).

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Register_datarep.</summary>
    public static int MPI_Register_datarep(byte* representation, nint reads, nint writes, nint extent, void* extraState) =>
        representation == null || CText.Bytes(representation).Length is 0 or >= Canonical.MPI_MAX_DATAREP_STRING || extent == 0
            ? RaiseOnFiles(Canonical.MPI_ERR_ARG)
            : RaiseOnFiles(Representations.Register(new Representation(CText.Read(representation), reads, writes, extent, (nint)extraState)));

    /// <summary>MPI_Register_datarep_c: conversions take large counts; nothing calls them here.</summary>
    public static int MPI_Register_datarep_c(byte* representation, nint reads, nint writes, nint extent, void* extraState) =>
        MPI_Register_datarep(representation, reads, writes, extent, extraState);
}
