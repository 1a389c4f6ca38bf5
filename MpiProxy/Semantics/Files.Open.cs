// Opening, closing and deleting files, and what is known of an open one (MPI 14.2).

using System.Collections.Generic;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    private const int AccessBits = Canonical.MPI_MODE_RDONLY | Canonical.MPI_MODE_WRONLY | Canonical.MPI_MODE_RDWR;
    private const int ModeBits = AccessBits | Canonical.MPI_MODE_CREATE | Canonical.MPI_MODE_EXCL | Canonical.MPI_MODE_DELETE_ON_CLOSE
        | Canonical.MPI_MODE_UNIQUE_OPEN | Canonical.MPI_MODE_SEQUENTIAL | Canonical.MPI_MODE_APPEND;

    /// <summary>MPI_File_open.</summary>
    public static int MPI_File_open(Comm comm, byte* filename, int amode, Info info, File* file)
    {
        *file = new File(Canonical.MPI_FILE_NULL);
        int error = CheckOpen(comm, filename, amode, info);
        if (error != Canonical.MPI_SUCCESS)
        {
            return RaiseOnFiles(error);
        }

        if (Lib.MPI_File_open == null)
        {
            return RaiseOnFiles(Refusal.Missing("MPI_File_open"));
        }

        (byte[] prefix, byte[] path) = Files.Names.Split(filename);
        FileObject item = new() { Prefix = prefix, Path = path, AccessMode = amode, Hints = [.. Infos.Pool[info.Slot] ?? []] };
        ulong names = Collectives.BeginCreating(comm);
        nint real = 0;
        Comm own = new(Canonical.MPI_COMM_NULL);
        error = LibAbi.Error(Lib.MPI_Comm_dup(Comms.Real(comm), &real));
        error = error != 0 ? error : Comms.Adopt(real, Canonical.MPI_ERRORS_RETURN, out own, names: names);
        error = error != 0 ? error : Files.Open(own, item, Files.Names.ForLibrary(filename), out *file);
        Collectives.End(comm);
        if (error != Canonical.MPI_SUCCESS && own.Slot != Canonical.MPI_COMM_NULL)
        {
            Comms.Free(own);
        }

        return RaiseOnFiles(error);
    }

    /// <summary>MPI_File_close.</summary>
    public static int MPI_File_close(File* file)
    {
        if (!Files.IsLive(*file))
        {
            return Files.Raise(*file, Canonical.MPI_ERR_FILE);
        }

        Files.AwaitPending(*file);
        Comm comm = Files.CommOf(*file);
        Collectives.Begin(comm);
        int error = Files.Close(*file);
        Collectives.End(comm);
        int errhandler = Files.Entry(*file)->Errhandler;
        nint handle = AppAbi.EncodeFile(*file);
        Errors.AddRef(errhandler);
        Files.Forget(*file);
        *file = new File(Canonical.MPI_FILE_NULL);
        error = Errors.RaiseOn(errhandler, ErrhandlerKind.File, handle, error);
        Errors.Release(errhandler);
        return error;
    }

    /// <summary>MPI_File_delete.</summary>
    public static int MPI_File_delete(byte* filename, Info info)
    {
        if (filename == null || !Infos.IsLiveOrNull(info))
        {
            return RaiseOnFiles(filename == null ? Canonical.MPI_ERR_ARG : Canonical.MPI_ERR_INFO);
        }

        nint real = Infos.MakeReal(info);
        int error = LibAbi.Error(Lib.MPI_File_delete(Files.Names.ForLibrary(filename), real));
        Infos.FreeReal(real);
        return RaiseOnFiles(error);
    }

    /// <summary>MPI_File_get_amode: as it was given.</summary>
    public static int MPI_File_get_amode(File file, int* amode)
    {
        if (!Files.IsLive(file))
        {
            return Files.Raise(file, Canonical.MPI_ERR_FILE);
        }

        *amode = Files.Pool[file.Slot]!.AccessMode;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_File_get_group: a new group of the members.</summary>
    public static int MPI_File_get_group(File file, Group* group)
    {
        if (!Files.IsLive(file))
        {
            return Files.Raise(file, Canonical.MPI_ERR_FILE);
        }

        *group = Groups.New([.. Comms.Pool[Files.CommOf(file).Slot]!.LocalGroup]);
        if (group->Slot >= 0)
        {
            return Canonical.MPI_SUCCESS;
        }

        *group = new Group(Canonical.MPI_GROUP_NULL);
        return Files.Raise(file, Canonical.MPI_ERR_NO_MEM);
    }

    /// <summary>MPI_File_get_info: the hints which the library below uses, under its names.</summary>
    public static int MPI_File_get_info(File file, Info* info)
    {
        *info = new Info(Canonical.MPI_INFO_NULL);
        if (!Files.IsLive(file))
        {
            return Files.Raise(file, Canonical.MPI_ERR_FILE);
        }

        nint real = LibAbi.PredefinedInfo(Canonical.MPI_INFO_NULL);
        int error = LibAbi.Error(Lib.MPI_File_get_info(Files.Real(file), &real));
        if (error != Canonical.MPI_SUCCESS)
        {
            return Files.Raise(file, error);
        }

        List<InfoPair> pairs = Infos.ReadReal(real);
        Infos.FreeReal(real);
        *info = Infos.New(pairs);
        if (info->Slot >= 0)
        {
            return Canonical.MPI_SUCCESS;
        }

        *info = new Info(Canonical.MPI_INFO_NULL);
        return Files.Raise(file, Canonical.MPI_ERR_NO_MEM);
    }

    /// <summary>MPI_File_set_info: kept for a restart, too.</summary>
    public static int MPI_File_set_info(File file, Info info)
    {
        if (!Files.IsLive(file) || !Infos.IsLiveOrNull(info))
        {
            return Files.Raise(file, Files.IsLive(file) ? Canonical.MPI_ERR_INFO : Canonical.MPI_ERR_FILE);
        }

        nint real = Infos.MakeReal(info);
        Collectives.Begin(Files.CommOf(file));
        int error = LibAbi.Error(Lib.MPI_File_set_info(Files.Real(file), real));
        Collectives.End(Files.CommOf(file));
        Infos.FreeReal(real);
        if (error == Canonical.MPI_SUCCESS)
        {
            Infos.Pool[info.Slot]?.ForEach(pair => Infos.Set(Files.Pool[file.Slot]!.Hints, pair));
        }

        return Files.Raise(file, error);
    }

    /// <summary>MPI 14.2.1: exactly one of three ways to access; nothing is created to be read only; sequential files are read or written.</summary>
    private static int CheckOpen(Comm comm, byte* filename, int amode, Info info)
    {
        if (!Comms.IsLive(comm) || Comms.Entry(comm)->IsInter != 0)
        {
            return Canonical.MPI_ERR_COMM;
        }

        if (filename == null)
        {
            return Canonical.MPI_ERR_ARG;
        }

        if (!Infos.IsLiveOrNull(info))
        {
            return Canonical.MPI_ERR_INFO;
        }

        int access = amode & AccessBits;
        bool isOne = access is Canonical.MPI_MODE_RDONLY or Canonical.MPI_MODE_WRONLY or Canonical.MPI_MODE_RDWR;
        bool makesToRead = access == Canonical.MPI_MODE_RDONLY && (amode & (Canonical.MPI_MODE_CREATE | Canonical.MPI_MODE_EXCL)) != 0;
        bool mixesSequential = access == Canonical.MPI_MODE_RDWR && (amode & Canonical.MPI_MODE_SEQUENTIAL) != 0;
        return isOne && !makesToRead && !mixesSequential && (amode & ~ModeBits) == 0 ? Canonical.MPI_SUCCESS : Canonical.MPI_ERR_AMODE;
    }
}
