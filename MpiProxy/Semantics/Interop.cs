// Fortran's integers for handles (MPI 19.3.4). In the MPICH ABI the C handle is the integer, so there the C library has no such functions
// and nothing comes here. In the Open MPI ABI they are positions in tables: the predefined ones have fixed numbers, which Fortran programs
// were compiled with (Predefined.cs); a dynamic object's number is its slot, and slots begin far above the fixed numbers.

using System;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>What Fortran gets for a handle nobody knows: Open MPI answers −1.</summary>
    private const int InvalidFortranHandle = -1;

    // Ranges of canonical numbers of the classes' predefined handles (MPI 5.0, section 20.3): Fortran numbers repeat between classes.
    private const int FirstOp = 32, FirstComm = 256, FirstGroup = 264, FirstWin = 272, FirstFile = 280, FirstSession = 288, FirstMessage = 296, FirstInfo = 304,
        EndInfo = 312, FirstErrhandler = 320, FirstRequest = 384, FirstDatatype = 512;

    /// <summary>MPI_Comm_c2f.</summary>
    public static int MPI_Comm_c2f(Comm comm) => ToFortran(Predefined.Others, FirstComm, FirstGroup, comm.Slot);

    /// <summary>MPI_Comm_f2c.</summary>
    public static Comm MPI_Comm_f2c(int comm) => new(FromFortran(Predefined.Others, FirstComm, FirstGroup, comm));

    /// <summary>MPI_Group_c2f.</summary>
    public static int MPI_Group_c2f(Group group) => ToFortran(Predefined.Others, FirstGroup, FirstWin, group.Slot);

    /// <summary>MPI_Group_f2c.</summary>
    public static Group MPI_Group_f2c(int group) => new(FromFortran(Predefined.Others, FirstGroup, FirstWin, group));

    /// <summary>MPI_Win_c2f.</summary>
    public static int MPI_Win_c2f(Win win) => ToFortran(Predefined.Others, FirstWin, FirstFile, win.Slot);

    /// <summary>MPI_Win_f2c.</summary>
    public static Win MPI_Win_f2c(int win) => new(FromFortran(Predefined.Others, FirstWin, FirstFile, win));

    /// <summary>MPI_File_c2f: in the MPICH ABI too, where a file's C handle is a pointer.</summary>
    public static int MPI_File_c2f(File file) => ToFortran(Predefined.Others, FirstFile, FirstSession, file.Slot);

    /// <summary>MPI_File_f2c.</summary>
    public static File MPI_File_f2c(int file) => new(FromFortran(Predefined.Others, FirstFile, FirstSession, file));

    /// <summary>MPI_Session_c2f.</summary>
    public static int MPI_Session_c2f(Session session) => ToFortran(Predefined.Others, FirstSession, FirstMessage, session.Slot);

    /// <summary>MPI_Session_f2c.</summary>
    public static Session MPI_Session_f2c(int session) => new(FromFortran(Predefined.Others, FirstSession, FirstMessage, session));

    /// <summary>MPI_Message_c2f.</summary>
    public static int MPI_Message_c2f(Message message) => ToFortran(Predefined.Others, FirstMessage, FirstInfo, message.Slot);

    /// <summary>MPI_Message_f2c.</summary>
    public static Message MPI_Message_f2c(int message) => new(FromFortran(Predefined.Others, FirstMessage, FirstInfo, message));

    /// <summary>MPI_Info_c2f.</summary>
    public static int MPI_Info_c2f(Info info) => ToFortran(Predefined.Others, FirstInfo, EndInfo, info.Slot);

    /// <summary>MPI_Info_f2c.</summary>
    public static Info MPI_Info_f2c(int info) => new(FromFortran(Predefined.Others, FirstInfo, EndInfo, info));

    /// <summary>MPI_Errhandler_c2f.</summary>
    public static int MPI_Errhandler_c2f(Errhandler errhandler) => ToFortran(Predefined.Others, FirstErrhandler, FirstRequest, errhandler.Slot);

    /// <summary>MPI_Errhandler_f2c.</summary>
    public static Errhandler MPI_Errhandler_f2c(int errhandler) => new(FromFortran(Predefined.Others, FirstErrhandler, FirstRequest, errhandler));

    /// <summary>MPI_Request_c2f.</summary>
    public static int MPI_Request_c2f(Request request) => ToFortran(Predefined.Others, FirstRequest, FirstDatatype, request.Slot);

    /// <summary>MPI_Request_f2c.</summary>
    public static Request MPI_Request_f2c(int request) => new(FromFortran(Predefined.Others, FirstRequest, FirstDatatype, request));

    /// <summary>MPI_Op_c2f.</summary>
    public static int MPI_Op_c2f(Op op) => ToFortran(Predefined.Operators, FirstOp, FirstComm, op.Slot);

    /// <summary>MPI_Op_f2c.</summary>
    public static Op MPI_Op_f2c(int op) => new(FromFortran(Predefined.Operators, FirstOp, FirstComm, op));

    /// <summary>MPI_Type_c2f.</summary>
    public static int MPI_Type_c2f(Datatype datatype) => ToFortran(Predefined.Datatypes, FirstDatatype, Canonical.FirstDynamicSlot, datatype.Slot);

    /// <summary>MPI_Type_f2c.</summary>
    public static Datatype MPI_Type_f2c(int datatype) => new(FromFortran(Predefined.Datatypes, FirstDatatype, Canonical.FirstDynamicSlot, datatype));

    private static int ToFortran(ReadOnlySpan<PredefinedHandle> table, int first, int end, int slot)
    {
        if (slot >= Canonical.FirstDynamicSlot)
        {
            return slot;
        }

        foreach (PredefinedHandle row in table)
        {
            if (row.Number == slot && row.Number >= first && row.Number < end)
            {
                return row.OpenMpiFortran;
            }
        }

        return InvalidFortranHandle;
    }

    private static int FromFortran(ReadOnlySpan<PredefinedHandle> table, int first, int end, int number)
    {
        if (number >= Canonical.FirstDynamicSlot)
        {
            return number;
        }

        foreach (PredefinedHandle row in table)
        {
            if (row.OpenMpiFortran == number && number >= 0 && row.Number >= first && row.Number < end)
            {
                return row.Number;
            }
        }

        return Canonical.InvalidSlot;
    }
}
