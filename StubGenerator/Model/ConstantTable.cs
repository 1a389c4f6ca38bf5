using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Mana.StubGenerator.Model;

/// <summary>What a constant is about: constants of one kind are translated by one pair of functions.</summary>
internal enum ConstantKind
{
    /// <summary>Not translated: a limit, a version, an address.</summary>
    Plain,

    /// <summary>Predefined handle of any class.</summary>
    Handle,

    /// <summary>MPI_SUCCESS, MPI_ERR_*, MPI_T_ERR_*.</summary>
    ErrorClass,

    /// <summary>Result of a comparison of groups or communicators.</summary>
    Comparison,

    /// <summary>Level of thread support.</summary>
    ThreadLevel,

    /// <summary>Kind of a virtual topology.</summary>
    Topology,

    /// <summary>Constructor of a datatype.</summary>
    Combiner,

    /// <summary>Storage order of an array.</summary>
    Order,

    /// <summary>Distribution of one dimension of an array.</summary>
    Distribution,

    /// <summary>Argument of a distribution; only the default is a constant.</summary>
    DistributionArgument,

    /// <summary>Split type of MPI_Comm_split_type.</summary>
    SplitType,

    /// <summary>Class of MPI_Type_match_size.</summary>
    TypeClass,

    /// <summary>Lock type of MPI_Win_lock.</summary>
    LockType,

    /// <summary>Bits of an RMA assertion.</summary>
    Assertion,

    /// <summary>Bits of a file's access mode.</summary>
    FileMode,

    /// <summary>Origin of a seek.</summary>
    Whence,

    /// <summary>Predefined attribute key.</summary>
    Keyval,

    /// <summary>Flavor of a window (an attribute's value).</summary>
    WindowFlavor,

    /// <summary>Memory model of a window (an attribute's value).</summary>
    WindowModel,

    /// <summary>Who a variable of the tool interface is for.</summary>
    ToolVerbosity,

    /// <summary>Kind of object that a variable of the tool interface belongs to.</summary>
    ToolBinding,

    /// <summary>When and by whom a control variable can be set.</summary>
    ToolScope,

    /// <summary>Class of a performance variable.</summary>
    PvarClass,
}

/// <summary>One row of <c>Tables/constants.tsv</c>.</summary>
/// <param name="Name">MPI's name.</param>
/// <param name="Mpich">Value in MPICH 4's header; null where it has none.</param>
/// <param name="Mpich5">Value in MPICH 5's header.</param>
/// <param name="OpenMpi">Value in Open MPI's headers (4, else 6); null where they have none or where it is an object.</param>
/// <param name="OpenMpiSymbol">The object that Open MPI's constant is the address of; null where it is a number.</param>
/// <param name="Canonical">Value in the MPI-5 standard ABI, or the proxy's own number for what the standard ABI has dropped; null where it has none.</param>
internal sealed record Constant(string Name, long? Mpich, long? Mpich5, long? OpenMpi, string? OpenMpiSymbol, long? Canonical)
{
    private static readonly string[] Columns = ["name", "mpich402", "mpich502", "ompi414", "ompi600", "canonical"];

    /// <summary>What the constant is about.</summary>
    public ConstantKind Kind { get; } = KindOf(Name, OpenMpiSymbol);

    /// <summary>Value in the header of any MPICH.</summary>
    public long? AnyMpich => Mpich ?? Mpich5;

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">The columns are others or a cell is no number.</exception>
    public static IReadOnlyList<Constant> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        if (!lines[0].Split('\t').SequenceEqual(Columns))
        {
            throw new InvalidDataException($"{path}: the columns must be {string.Join(", ", Columns)}.");
        }

        return lines.Skip(1).Select(line => line.Split('\t')).Select(cells =>
        {
            string openMpi = cells[3] != "-" ? cells[3] : cells[4];
            return new Constant(cells[0], Number(cells[1]), Number(cells[2]), Number(openMpi), openMpi.StartsWith('&') ? openMpi[1..] : null, Number(cells[5]));
        }).ToList();
    }

    private static long? Number(string cell)
    {
        if (cell is "-" or "str/addr" || cell.StartsWith('&'))
        {
            return null;
        }

        if (cell.StartsWith("0x", StringComparison.Ordinal))
        {
            return unchecked((int)uint.Parse(cell.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        return long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : throw new InvalidDataException($"Tables/constants.tsv: '{cell}' is no number.");
    }

    private static ConstantKind KindOf(string name, string? symbol)
    {
        if (symbol is not null && symbol.StartsWith("ompi_", StringComparison.Ordinal))
        {
            return ConstantKind.Handle;
        }

        return name switch
        {
            "MPI_SESSION_NULL" or "MPI_ERRORS_ABORT" or "MPI_LB" or "MPI_UB" => ConstantKind.Handle,
            "MPI_ERR_LASTCODE" => ConstantKind.Plain,
            "MPI_SUCCESS" => ConstantKind.ErrorClass,
            "MPI_IDENT" or "MPI_CONGRUENT" or "MPI_SIMILAR" or "MPI_UNEQUAL" => ConstantKind.Comparison,
            "MPI_GRAPH" or "MPI_CART" or "MPI_DIST_GRAPH" => ConstantKind.Topology,
            "MPI_DISTRIBUTE_DFLT_DARG" => ConstantKind.DistributionArgument,
            "MPI_MODE_NOCHECK" or "MPI_MODE_NOPRECEDE" or "MPI_MODE_NOPUT" or "MPI_MODE_NOSTORE" or "MPI_MODE_NOSUCCEED" => ConstantKind.Assertion,
            "MPI_TAG_UB" or "MPI_HOST" or "MPI_IO" or "MPI_WTIME_IS_GLOBAL" or "MPI_UNIVERSE_SIZE" or "MPI_LASTUSEDCODE" or "MPI_APPNUM"
                or "MPI_WIN_BASE" or "MPI_WIN_SIZE" or "MPI_WIN_DISP_UNIT" or "MPI_WIN_CREATE_FLAVOR" or "MPI_WIN_MODEL" or "MPI_KEYVAL_INVALID" => ConstantKind.Keyval,
            "MPI_WIN_SEPARATE" or "MPI_WIN_UNIFIED" => ConstantKind.WindowModel,
            _ when name.StartsWith("MPI_ERR_", StringComparison.Ordinal) || name.StartsWith("MPI_T_ERR_", StringComparison.Ordinal) => ConstantKind.ErrorClass,
            _ when name.StartsWith("MPI_THREAD_", StringComparison.Ordinal) => ConstantKind.ThreadLevel,
            _ when name.StartsWith("MPI_COMBINER_", StringComparison.Ordinal) => ConstantKind.Combiner,
            _ when name.StartsWith("MPI_ORDER_", StringComparison.Ordinal) => ConstantKind.Order,
            _ when name.StartsWith("MPI_DISTRIBUTE_", StringComparison.Ordinal) => ConstantKind.Distribution,
            _ when name.StartsWith("MPI_COMM_TYPE_", StringComparison.Ordinal) => ConstantKind.SplitType,
            _ when name.StartsWith("MPI_TYPECLASS_", StringComparison.Ordinal) => ConstantKind.TypeClass,
            _ when name.StartsWith("MPI_LOCK_", StringComparison.Ordinal) => ConstantKind.LockType,
            _ when name.StartsWith("MPI_MODE_", StringComparison.Ordinal) => ConstantKind.FileMode,
            _ when name.StartsWith("MPI_SEEK_", StringComparison.Ordinal) => ConstantKind.Whence,
            _ when name.StartsWith("MPI_WIN_FLAVOR_", StringComparison.Ordinal) => ConstantKind.WindowFlavor,
            _ when name.StartsWith("MPI_T_VERBOSITY_", StringComparison.Ordinal) => ConstantKind.ToolVerbosity,
            _ when name.StartsWith("MPI_T_BIND_", StringComparison.Ordinal) => ConstantKind.ToolBinding,
            _ when name.StartsWith("MPI_T_SCOPE_", StringComparison.Ordinal) => ConstantKind.ToolScope,
            _ when name.StartsWith("MPI_T_PVAR_CLASS_", StringComparison.Ordinal) => ConstantKind.PvarClass,
            _ => ConstantKind.Plain,
        };
    }
}
