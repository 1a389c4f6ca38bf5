// Views, positions, sizes and consistency of files (MPI 14.2.4 to 14.3, 14.4.3, 14.4.4, 14.6).

using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>The application's MPI_DISPLACEMENT_CURRENT, the same number in both application ABIs.</summary>
    private const long CurrentDisplacement = MpichConstants.MPI_DISPLACEMENT_CURRENT;

    /// <summary>MPI_File_set_view.</summary>
    public static int MPI_File_set_view(File file, long displacement, Datatype etype, Datatype filetype, byte* representation, Info info)
    {
        int error = CheckView(file, displacement, etype, filetype, representation, info);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Files.Raise(file, error);
        }

        bool isCurrent = displacement == CurrentDisplacement;
        if (isCurrent)
        {
            Files.PrepareShared(file);
        }

        List<InfoPair>? hints = Infos.Pool[info.Slot];
        string name = CText.Read(representation);
        Collectives.Begin(Files.CommOf(file));
        if (isCurrent)
        {
            // Only for sequential files, which have no other pointer. The barrier of phase one has been passed by all, so it stands still.
            long position = 0;
            error = LibAbi.Error(Lib.MPI_File_get_position_shared(Files.Real(file), &position));
            error = error != 0 ? error : LibAbi.Error(Lib.MPI_File_get_byte_offset(Files.Real(file), position, &displacement));
        }

        error = error != 0 ? error : Files.SetView(file, displacement, etype, filetype, name, hints);
        Collectives.End(Files.CommOf(file));
        return Files.Raise(file, error);
    }

    /// <summary>MPI_File_get_view: predefined types as they are; of a derived one the handle, which is the application's to free, as MPI_Type_get_contents gives it.</summary>
    public static int MPI_File_get_view(File file, long* displacement, Datatype* etype, Datatype* filetype, byte* representation)
    {
        if (!Files.IsLive(file))
        {
            return Files.Raise(file, Canonical.MPI_ERR_FILE);
        }

        FileObject item = Files.Pool[file.Slot]!;
        *displacement = item.Displacement;
        *etype = new Datatype(item.Etype);
        *filetype = new Datatype(item.Filetype);
        Datatypes.AddHandle(*etype);
        Datatypes.AddHandle(*filetype);
        CText.Write(item.Representation, representation, Canonical.MPI_MAX_DATAREP_STRING);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_File_seek.</summary>
    public static int MPI_File_seek(File file, long offset, int whence)
    {
        int error = CheckSeek(file, offset, whence, FileAccesses.Positioned);
        return Files.Raise(file, error != 0 ? error : LibAbi.Error(Lib.MPI_File_seek(Files.Real(file), offset, LibAbi.Whence(whence))));
    }

    /// <summary>MPI_File_seek_shared: collective.</summary>
    public static int MPI_File_seek_shared(File file, long offset, int whence)
    {
        int error = CheckSeek(file, offset, whence, FileAccesses.Positioned);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Files.Raise(file, error);
        }

        Files.PrepareShared(file);
        Collectives.Begin(Files.CommOf(file));
        error = LibAbi.Error(Lib.MPI_File_seek_shared(Files.Real(file), offset, LibAbi.Whence(whence)));
        Collectives.End(Files.CommOf(file));
        return Files.Raise(file, error);
    }

    /// <summary>MPI_File_get_position.</summary>
    public static int MPI_File_get_position(File file, long* offset)
    {
        int error = CheckPosition(file, 0);
        return Files.Raise(file, error != 0 ? error : LibAbi.Error(Lib.MPI_File_get_position(Files.Real(file), offset)));
    }

    /// <summary>MPI_File_get_position_shared.</summary>
    public static int MPI_File_get_position_shared(File file, long* offset)
    {
        int error = CheckPosition(file, 0);
        if (error != Canonical.MPI_SUCCESS)
        {
            return Files.Raise(file, error);
        }

        Files.PrepareShared(file);
        return Files.Raise(file, LibAbi.Error(Lib.MPI_File_get_position_shared(Files.Real(file), offset)));
    }

    /// <summary>MPI_File_get_byte_offset.</summary>
    public static int MPI_File_get_byte_offset(File file, long offset, long* displacement)
    {
        int error = CheckPosition(file, offset);
        return Files.Raise(file, error != 0 ? error : LibAbi.Error(Lib.MPI_File_get_byte_offset(Files.Real(file), offset, displacement)));
    }

    /// <summary>MPI_File_get_type_extent.</summary>
    public static int MPI_File_get_type_extent(File file, Datatype datatype, long* extent)
    {
        int error = !Files.IsLive(file) ? Canonical.MPI_ERR_FILE : !Datatypes.IsLive(datatype) ? Datatypes.Refuse(datatype) : Canonical.MPI_SUCCESS;
        return Files.Raise(file, error != 0 ? error : LibAbi.Error(Lib.MPI_File_get_type_extent(Files.Real(file), Datatypes.Real(datatype), extent)));
    }

    /// <summary>MPI_File_get_type_extent_c.</summary>
    public static int MPI_File_get_type_extent_c(File file, Datatype datatype, long* extent) => MPI_File_get_type_extent(file, datatype, extent);

    /// <summary>MPI_File_get_size: bytes.</summary>
    public static int MPI_File_get_size(File file, long* size) =>
        Files.Raise(file, Files.IsLive(file) ? LibAbi.Error(Lib.MPI_File_get_size(Files.Real(file), size)) : Canonical.MPI_ERR_FILE);

    /// <summary>MPI_File_set_size: collective.</summary>
    public static int MPI_File_set_size(File file, long size) => ChangeSize(file, size, Lib.MPI_File_set_size);

    /// <summary>MPI_File_preallocate: collective.</summary>
    public static int MPI_File_preallocate(File file, long size) => ChangeSize(file, size, Lib.MPI_File_preallocate);

    /// <summary>MPI_File_sync: collective.</summary>
    public static int MPI_File_sync(File file)
    {
        if (!Files.IsLive(file))
        {
            return Files.Raise(file, Canonical.MPI_ERR_FILE);
        }

        Collectives.Begin(Files.CommOf(file));
        int error = LibAbi.Error(Lib.MPI_File_sync(Files.Real(file)));
        Collectives.End(Files.CommOf(file));
        return Files.Raise(file, error);
    }

    /// <summary>MPI_File_set_atomicity: collective.</summary>
    public static int MPI_File_set_atomicity(File file, int flag)
    {
        if (!Files.IsLive(file))
        {
            return Files.Raise(file, Canonical.MPI_ERR_FILE);
        }

        Collectives.Begin(Files.CommOf(file));
        int error = LibAbi.Error(Lib.MPI_File_set_atomicity(Files.Real(file), flag));
        Collectives.End(Files.CommOf(file));
        if (error == Canonical.MPI_SUCCESS)
        {
            Files.Pool[file.Slot]!.Atomic = flag != 0;
        }

        return Files.Raise(file, error);
    }

    /// <summary>MPI_File_get_atomicity.</summary>
    public static int MPI_File_get_atomicity(File file, int* flag)
    {
        if (!Files.IsLive(file))
        {
            return Files.Raise(file, Canonical.MPI_ERR_FILE);
        }

        *flag = Files.Pool[file.Slot]!.Atomic ? 1 : 0;
        return Canonical.MPI_SUCCESS;
    }

    private static int ChangeSize(File file, long size, delegate* unmanaged<nint, long, int> function)
    {
        int error = !Files.IsLive(file) ? Canonical.MPI_ERR_FILE
            : size < 0 ? Canonical.MPI_ERR_ARG
            : (Files.Entry(file)->Allowed & (int)FileAccesses.Write) == 0 ? Canonical.MPI_ERR_READ_ONLY : Canonical.MPI_SUCCESS;
        if (error != Canonical.MPI_SUCCESS)
        {
            return Files.Raise(file, error);
        }

        Collectives.Begin(Files.CommOf(file));
        error = LibAbi.Error(function(Files.Real(file), size));
        Collectives.End(Files.CommOf(file));
        return Files.Raise(file, error);
    }

    private static int CheckView(File file, long displacement, Datatype etype, Datatype filetype, byte* representation, Info info)
    {
        if (!Files.IsLive(file))
        {
            return Canonical.MPI_ERR_FILE;
        }

        bool isSequential = (Files.Entry(file)->Allowed & (int)FileAccesses.Positioned) == 0;
        if (displacement < 0 && !(displacement == CurrentDisplacement && isSequential))
        {
            return Canonical.MPI_ERR_ARG;
        }

        if (!Datatypes.IsLive(etype) || !Datatypes.IsLive(filetype))
        {
            return Datatypes.Refuse(Datatypes.IsLive(etype) ? filetype : etype);
        }

        if (Datatypes.Entry(etype)->Committed == 0 || Datatypes.Entry(filetype)->Committed == 0)
        {
            return Canonical.MPI_ERR_TYPE;
        }

        // The file type is made of whole elementary types (MPI 14.3); both libraries divide by the latter's size.
        if (Datatypes.SizeBytes(etype) == 0 || Datatypes.SizeBytes(filetype) % Datatypes.SizeBytes(etype) != 0)
        {
            return Canonical.MPI_ERR_ARG;
        }

        if (!Infos.IsLiveOrNull(info))
        {
            return Canonical.MPI_ERR_INFO;
        }

        return representation == null ? Canonical.MPI_ERR_ARG : Representations.Check(CText.Read(representation));
    }

    private static int CheckSeek(File file, long offset, int whence, FileAccesses needed) =>
        !Files.IsLive(file) ? Canonical.MPI_ERR_FILE
        : ((int)needed & ~Files.Entry(file)->Allowed) != 0 ? Canonical.MPI_ERR_UNSUPPORTED_OPERATION
        : whence is not (Canonical.MPI_SEEK_SET or Canonical.MPI_SEEK_CUR or Canonical.MPI_SEEK_END) || (whence == Canonical.MPI_SEEK_SET && offset < 0) ? Canonical.MPI_ERR_ARG
        : Canonical.MPI_SUCCESS;

    private static int CheckPosition(File file, long offset) => CheckSeek(file, offset, Canonical.MPI_SEEK_SET, FileAccesses.Positioned);
}
