// The standard's predefined handles by class: canonical number, name (what MPI_Type_get_name answers) and the number that Fortran programs
// built with Open MPI use for it (mpif-handles.h of Open MPI 4: positions in its tables, which are part of its ABI). Fortran numbers of
// MPICH are the handles themselves, so they need no table.

using System;

namespace Mana.MpiProxy;

/// <summary>One predefined handle.</summary>
/// <param name="Number">Canonical number.</param>
/// <param name="Name">Name in the standard.</param>
/// <param name="OpenMpiFortran">Fortran number in the Open MPI ABI; <see cref="Predefined.NoFortranNumber"/> when it has none.</param>
internal readonly record struct PredefinedHandle(int Number, string Name, int OpenMpiFortran);

/// <summary>Tables of the standard's predefined handles.</summary>
internal static class Predefined
{
    /// <summary>Marks a handle which Fortran programs built with Open MPI cannot name.</summary>
    public const int NoFortranNumber = -1;

    /// <summary>
    /// Datatypes. MPI_LONG_LONG is another name of MPI_LONG_LONG_INT, and MPI_C_FLOAT_COMPLEX one of MPI_C_COMPLEX (MPI 3.2.2). The last three are not in the
    /// standard any more, but both libraries have some of them.
    /// </summary>
    public static readonly PredefinedHandle[] Datatypes =
    [
        new(Canonical.MPI_DATATYPE_NULL, "MPI_DATATYPE_NULL", 0),
        new(Canonical.MPI_AINT, "MPI_AINT", 66),
        new(Canonical.MPI_COUNT, "MPI_COUNT", 72),
        new(Canonical.MPI_OFFSET, "MPI_OFFSET", 67),
        new(Canonical.MPI_PACKED, "MPI_PACKED", 2),
        new(Canonical.MPI_SHORT, "MPI_SHORT", 37),
        new(Canonical.MPI_INT, "MPI_INT", 39),
        new(Canonical.MPI_LONG, "MPI_LONG", 41),
        new(Canonical.MPI_LONG_LONG, "MPI_LONG_LONG_INT", 43),
        new(Canonical.MPI_UNSIGNED_SHORT, "MPI_UNSIGNED_SHORT", 38),
        new(Canonical.MPI_UNSIGNED, "MPI_UNSIGNED", 40),
        new(Canonical.MPI_UNSIGNED_LONG, "MPI_UNSIGNED_LONG", 42),
        new(Canonical.MPI_UNSIGNED_LONG_LONG, "MPI_UNSIGNED_LONG_LONG", 44),
        new(Canonical.MPI_FLOAT, "MPI_FLOAT", 45),
        new(Canonical.MPI_C_COMPLEX, "MPI_C_COMPLEX", 69),
        new(Canonical.MPI_CXX_FLOAT_COMPLEX, "MPI_CXX_FLOAT_COMPLEX", 55),
        new(Canonical.MPI_DOUBLE, "MPI_DOUBLE", 46),
        new(Canonical.MPI_C_DOUBLE_COMPLEX, "MPI_C_DOUBLE_COMPLEX", 70),
        new(Canonical.MPI_CXX_DOUBLE_COMPLEX, "MPI_CXX_DOUBLE_COMPLEX", 56),
        new(Canonical.MPI_LOGICAL, "MPI_LOGICAL", 6),
        new(Canonical.MPI_INTEGER, "MPI_INTEGER", 7),
        new(Canonical.MPI_REAL, "MPI_REAL", 13),
        new(Canonical.MPI_COMPLEX, "MPI_COMPLEX", 18),
        new(Canonical.MPI_DOUBLE_PRECISION, "MPI_DOUBLE_PRECISION", 17),
        new(Canonical.MPI_DOUBLE_COMPLEX, "MPI_DOUBLE_COMPLEX", 22),
        new(Canonical.MPI_CHARACTER, "MPI_CHARACTER", 5),
        new(Canonical.MPI_LONG_DOUBLE, "MPI_LONG_DOUBLE", 47),
        new(Canonical.MPI_C_LONG_DOUBLE_COMPLEX, "MPI_C_LONG_DOUBLE_COMPLEX", 71),
        new(Canonical.MPI_CXX_LONG_DOUBLE_COMPLEX, "MPI_CXX_LONG_DOUBLE_COMPLEX", 57),
        new(Canonical.MPI_FLOAT_INT, "MPI_FLOAT_INT", 48),
        new(Canonical.MPI_DOUBLE_INT, "MPI_DOUBLE_INT", 49),
        new(Canonical.MPI_LONG_INT, "MPI_LONG_INT", 51),
        new(Canonical.MPI_2INT, "MPI_2INT", 52),
        new(Canonical.MPI_SHORT_INT, "MPI_SHORT_INT", 53),
        new(Canonical.MPI_LONG_DOUBLE_INT, "MPI_LONG_DOUBLE_INT", 50),
        new(Canonical.MPI_2REAL, "MPI_2REAL", 23),
        new(Canonical.MPI_2DOUBLE_PRECISION, "MPI_2DOUBLE_PRECISION", 24),
        new(Canonical.MPI_2INTEGER, "MPI_2INTEGER", 25),
        new(Canonical.MPI_C_BOOL, "MPI_C_BOOL", 68),
        new(Canonical.MPI_CXX_BOOL, "MPI_CXX_BOOL", 54),
        new(Canonical.MPI_WCHAR, "MPI_WCHAR", 33),
        new(Canonical.MPI_INT8_T, "MPI_INT8_T", 58),
        new(Canonical.MPI_UINT8_T, "MPI_UINT8_T", 59),
        new(Canonical.MPI_CHAR, "MPI_CHAR", 34),
        new(Canonical.MPI_SIGNED_CHAR, "MPI_SIGNED_CHAR", 36),
        new(Canonical.MPI_UNSIGNED_CHAR, "MPI_UNSIGNED_CHAR", 35),
        new(Canonical.MPI_BYTE, "MPI_BYTE", 1),
        new(Canonical.MPI_INT16_T, "MPI_INT16_T", 60),
        new(Canonical.MPI_UINT16_T, "MPI_UINT16_T", 61),
        new(Canonical.MPI_INT32_T, "MPI_INT32_T", 62),
        new(Canonical.MPI_UINT32_T, "MPI_UINT32_T", 63),
        new(Canonical.MPI_INT64_T, "MPI_INT64_T", 64),
        new(Canonical.MPI_UINT64_T, "MPI_UINT64_T", 65),
        new(Canonical.MPI_LOGICAL1, "MPI_LOGICAL1", 29),
        new(Canonical.MPI_INTEGER1, "MPI_INTEGER1", 8),
        new(Canonical.MPI_LOGICAL2, "MPI_LOGICAL2", 30),
        new(Canonical.MPI_INTEGER2, "MPI_INTEGER2", 9),
        new(Canonical.MPI_REAL2, "MPI_REAL2", 28),
        new(Canonical.MPI_LOGICAL4, "MPI_LOGICAL4", 31),
        new(Canonical.MPI_INTEGER4, "MPI_INTEGER4", 10),
        new(Canonical.MPI_REAL4, "MPI_REAL4", 14),
        new(Canonical.MPI_COMPLEX4, "MPI_COMPLEX4", NoFortranNumber),
        new(Canonical.MPI_LOGICAL8, "MPI_LOGICAL8", 32),
        new(Canonical.MPI_INTEGER8, "MPI_INTEGER8", 11),
        new(Canonical.MPI_REAL8, "MPI_REAL8", 15),
        new(Canonical.MPI_COMPLEX8, "MPI_COMPLEX8", 19),
        new(Canonical.MPI_LOGICAL16, "MPI_LOGICAL16", NoFortranNumber),
        new(Canonical.MPI_INTEGER16, "MPI_INTEGER16", 12),
        new(Canonical.MPI_REAL16, "MPI_REAL16", 16),
        new(Canonical.MPI_COMPLEX16, "MPI_COMPLEX16", 20),
        new(Canonical.MPI_COMPLEX32, "MPI_COMPLEX32", 21),
        new(Canonical.MPI_LB, "MPI_LB", 4),
        new(Canonical.MPI_UB, "MPI_UB", 3),
        new(Canonical.MPI_2COMPLEX, "MPI_2COMPLEX", 26),
    ];

    /// <summary>Reduction operators.</summary>
    public static readonly PredefinedHandle[] Operators =
    [
        new(Canonical.MPI_OP_NULL, "MPI_OP_NULL", 0),
        new(Canonical.MPI_SUM, "MPI_SUM", 3),
        new(Canonical.MPI_MIN, "MPI_MIN", 2),
        new(Canonical.MPI_MAX, "MPI_MAX", 1),
        new(Canonical.MPI_PROD, "MPI_PROD", 4),
        new(Canonical.MPI_BAND, "MPI_BAND", 6),
        new(Canonical.MPI_BOR, "MPI_BOR", 8),
        new(Canonical.MPI_BXOR, "MPI_BXOR", 10),
        new(Canonical.MPI_LAND, "MPI_LAND", 5),
        new(Canonical.MPI_LOR, "MPI_LOR", 7),
        new(Canonical.MPI_LXOR, "MPI_LXOR", 9),
        new(Canonical.MPI_MINLOC, "MPI_MINLOC", 12),
        new(Canonical.MPI_MAXLOC, "MPI_MAXLOC", 11),
        new(Canonical.MPI_REPLACE, "MPI_REPLACE", 13),
        new(Canonical.MPI_NO_OP, "MPI_NO_OP", 14),
    ];

    /// <summary>Everything else. Numbers of different classes do not meet, so one table serves all.</summary>
    public static readonly PredefinedHandle[] Others =
    [
        new(Canonical.MPI_COMM_NULL, "MPI_COMM_NULL", 2),
        new(Canonical.MPI_COMM_WORLD, "MPI_COMM_WORLD", 0),
        new(Canonical.MPI_COMM_SELF, "MPI_COMM_SELF", 1),
        new(Canonical.MPI_GROUP_NULL, "MPI_GROUP_NULL", 0),
        new(Canonical.MPI_GROUP_EMPTY, "MPI_GROUP_EMPTY", 1),
        new(Canonical.MPI_WIN_NULL, "MPI_WIN_NULL", 0),
        new(Canonical.MPI_FILE_NULL, "MPI_FILE_NULL", 0),
        new(Canonical.MPI_SESSION_NULL, "MPI_SESSION_NULL", NoFortranNumber),
        new(Canonical.MPI_MESSAGE_NULL, "MPI_MESSAGE_NULL", 0),
        new(Canonical.MPI_MESSAGE_NO_PROC, "MPI_MESSAGE_NO_PROC", 1),
        new(Canonical.MPI_INFO_NULL, "MPI_INFO_NULL", 0),
        new(Canonical.MPI_INFO_ENV, "MPI_INFO_ENV", 1),
        new(Canonical.MPI_ERRHANDLER_NULL, "MPI_ERRHANDLER_NULL", 0),
        new(Canonical.MPI_ERRORS_ARE_FATAL, "MPI_ERRORS_ARE_FATAL", 1),
        new(Canonical.MPI_ERRORS_ABORT, "MPI_ERRORS_ABORT", NoFortranNumber),
        new(Canonical.MPI_ERRORS_RETURN, "MPI_ERRORS_RETURN", 2),
        new(Canonical.MPI_REQUEST_NULL, "MPI_REQUEST_NULL", 0),
    ];

    /// <summary>Name of a predefined handle of a table; null when the table has no such number.</summary>
    public static string? NameOf(ReadOnlySpan<PredefinedHandle> table, int number)
    {
        foreach (PredefinedHandle row in table)
        {
            if (row.Number == number)
            {
                return row.Name;
            }
        }

        return null;
    }
}
