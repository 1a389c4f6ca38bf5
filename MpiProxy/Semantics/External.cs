// Packing in the external32 representation (MPI 5.3): see External32.cs.

using System;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Pack_external.</summary>
    public static int MPI_Pack_external(byte* datarep, void* inbuf, int incount, Datatype datatype, void* outbuf, long outsize, long* position) =>
        MPI_Pack_external_c(datarep, inbuf, incount, datatype, outbuf, outsize, position);

    /// <summary>MPI_Pack_external_c.</summary>
    public static int MPI_Pack_external_c(byte* datarep, void* inbuf, long incount, Datatype datatype, void* outbuf, long outsize, long* position)
    {
        int code = ExternalArguments(datarep, incount, datatype, isUsed: true);
        code = code != 0 ? code : ExternalBuffers(inbuf, incount, datatype, outbuf, outsize - *position);
        if (code != 0)
        {
            return Errors.Raise(code);
        }

        *position = External32.Pack((byte*)inbuf, incount, datatype.Slot, (byte*)outbuf + *position) - (byte*)outbuf;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Unpack_external.</summary>
    public static int MPI_Unpack_external(byte* datarep, void* inbuf, long insize, long* position, void* outbuf, int outcount, Datatype datatype) =>
        MPI_Unpack_external_c(datarep, inbuf, insize, position, outbuf, outcount, datatype);

    /// <summary>MPI_Unpack_external_c.</summary>
    public static int MPI_Unpack_external_c(byte* datarep, void* inbuf, long insize, long* position, void* outbuf, long outcount, Datatype datatype)
    {
        int code = ExternalArguments(datarep, outcount, datatype, isUsed: true);
        code = code != 0 ? code : ExternalBuffers(outbuf, outcount, datatype, inbuf, insize - *position);
        if (code != 0)
        {
            return Errors.Raise(code);
        }

        *position = External32.Unpack((byte*)inbuf + *position, (byte*)outbuf, outcount, datatype.Slot) - (byte*)inbuf;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_Pack_external_size.</summary>
    public static int MPI_Pack_external_size(byte* datarep, int incount, Datatype datatype, long* size) => MPI_Pack_external_size_c(datarep, incount, datatype, size);

    /// <summary>MPI_Pack_external_size_c.</summary>
    public static int MPI_Pack_external_size_c(byte* datarep, long incount, Datatype datatype, long* size)
    {
        int code = ExternalArguments(datarep, incount, datatype, isUsed: false);
        if (code != 0)
        {
            return Errors.Raise(code);
        }

        *size = incount * External32.SizeBytes(datatype.Slot);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>Returns a canonical code. Only a type that is used must be committed (MPI 5.1.9).</summary>
    private static int ExternalArguments(byte* datarep, long count, Datatype datatype, bool isUsed) =>
        !Datatypes.IsLive(datatype) ? Datatypes.Refuse(datatype)
            : count < 0 ? Canonical.MPI_ERR_COUNT
            : isUsed && Datatypes.Entry(datatype)->Committed == 0 ? Canonical.MPI_ERR_TYPE
            : !IsExternal32(datarep) ? Canonical.MPI_ERR_ARG
            : Canonical.MPI_SUCCESS;

    /// <summary>The only representation that there is for packing (MPI 5.3).</summary>
    private static bool IsExternal32(byte* name)
    {
        bool isSame = name != null;
        ReadOnlySpan<byte> wanted = "external32\0"u8;
        for (int index = 0; isSame && index < wanted.Length; index++)
        {
            isSame = name[index] == wanted[index];
        }

        return isSame;
    }

    /// <summary>Returns a canonical code. Memory at address 0 is MPI_BOTTOM for a derived type.</summary>
    private static int ExternalBuffers(void* memory, long count, Datatype datatype, void* external, long roomBytes)
    {
        long size = External32.SizeBytes(datatype.Slot);
        bool hasData = count > 0 && size > 0;
        bool isNamed = datatype.Slot < Canonical.FirstDynamicSlot;
        return !hasData ? Canonical.MPI_SUCCESS
            : external == null || (memory == null && isNamed) ? Canonical.MPI_ERR_BUFFER
            : roomBytes < 0 || count > roomBytes / size ? Canonical.MPI_ERR_TRUNCATE
            : Canonical.MPI_SUCCESS;
    }
}
