// The tool interface (MPI 15.3), forwarded to the library below with handles of our own. What the application holds is a number; what it
// stands for is described by the variable's name, so that after a restart the variable is looked for by its name in the library that lies
// below then. A variable which that library does not have answers MPI_T_ERR_INVALID_HANDLE and says so once. Control variables that the
// application has set are set again. Indices are the library's: they are not carried over, and the number by which MPI_T_category_changed
// tells that something changed grows at a restart.
//
// Events are not offered: their call-backs run in whatever context the library is in, where the application must not run.

using System;
using System.Collections.Generic;
using System.Text;

namespace Mana.MpiProxy;

/// <summary>A handle of a control or performance variable.</summary>
internal sealed class ToolVariable
{
    /// <summary>The library's name of the variable.</summary>
    public required string Name;

    /// <summary>Canonical class of a performance variable; 0 for a control variable.</summary>
    public int Class;

    /// <summary>Slot of the session of a performance variable's handle.</summary>
    public int Session;

    /// <summary>Canonical kind of the object to which it is bound.</summary>
    public int Binding;

    /// <summary>Virtual slot of that object.</summary>
    public int Object;

    /// <summary>Bytes of its value: elements times size; 0 when the element's size is not known.</summary>
    public int ValueBytes;

    /// <summary>True for a text, whose value ends with its terminator.</summary>
    public bool IsText;

    /// <summary>True between MPI_T_pvar_start and MPI_T_pvar_stop.</summary>
    public bool IsStarted;

    /// <summary>The library's handle; 0 when the library below now has no such variable.</summary>
    public nint Real;

    /// <summary>True once the sentence about a lost variable has been said.</summary>
    public bool Warned;
}

/// <summary>An enumeration which a variable's values come from.</summary>
/// <param name="Name">The library's name of that variable.</param>
/// <param name="Class">Canonical class of a performance variable; 0 for a control variable.</param>
internal sealed record ToolEnumeration(string Name, int Class)
{
    /// <summary>The library's handle; 0 when it has none now.</summary>
    public nint Real;
}

/// <summary>A session of performance variables.</summary>
internal sealed class ToolSession
{
    /// <summary>The library's handle.</summary>
    public nint Real;
}

/// <summary>Handles of the tool interface.</summary>
internal static unsafe partial class Tools
{
    /// <summary>Greatest number of slots of each class.</summary>
    public const int Capacity = 1 << 20;

    /// <summary>MPI_T_PVAR_ALL_HANDLES as both application ABIs have it: the stub's object holds it in MPICH's.</summary>
    public const nint AllHandles = -1;

    private const int ClassShift = 32;
    private const int NameBytes = 1024;

    public static readonly SlotPool<ToolVariable> Cvars = new();
    public static readonly SlotPool<ToolVariable> Pvars = new();
    public static readonly SlotPool<ToolEnumeration> Enumerations = new();
    public static readonly SlotPool<ToolSession> PvarSessions = new();

    /// <summary>Values of control variables which the application has set, by name.</summary>
    public static readonly Dictionary<string, byte[]> Written = [];

    private static int _stampOffset;
    private static int _stamp;

    /// <summary>Calls of MPI_T_init_thread without their MPI_T_finalize.</summary>
    public static int Users { get; set; }

    /// <summary>Canonical thread level of the first MPI_T_init_thread.</summary>
    public static int RequestedLevel { get; set; }

    /// <summary>0, or the error of a call while the interface is not initialised.</summary>
    public static int Ready => Users > 0 ? Canonical.MPI_SUCCESS : Canonical.MPI_T_ERR_NOT_INITIALIZED;

    /// <summary>The class of a handle stands above its slot, so that no handle passes for one of another class.</summary>
    public static nint EncodeCvar(int slot) => Encode(slot, 1);

    /// <inheritdoc cref="EncodeCvar"/>
    public static nint EncodePvar(int slot) => Encode(slot, 2);

    /// <inheritdoc cref="EncodeCvar"/>
    public static nint EncodeEnumeration(int slot) => Encode(slot, 3);

    /// <inheritdoc cref="EncodeCvar"/>
    public static nint EncodeSession(int slot) => Encode(slot, 4);

    /// <summary>Slot of a control variable's handle; −1 when there is none.</summary>
    public static int DecodeCvar(void* handle) => Decode((nint)handle, 1) is var slot && Cvars[slot] is not null ? slot : -1;

    /// <summary>Slot of a performance variable's handle; −1 when there is none.</summary>
    public static int DecodePvar(void* handle) => Decode((nint)handle, 2) is var slot && Pvars[slot] is not null ? slot : -1;

    /// <summary>The enumeration of a handle, or null.</summary>
    public static ToolEnumeration? Enumeration(void* handle) => Enumerations[Decode((nint)handle, 3)];

    /// <summary>Slot of a session's handle; −1 when there is none.</summary>
    public static int DecodeSession(void* handle) => Decode((nint)handle, 4) is var slot && PvarSessions[slot] is not null ? slot : -1;

    /// <summary>Handle for an enumeration which the library named; 0 for none.</summary>
    public static nint EnumerationOf(nint real, string name, int pvarClass)
    {
        if (real == 0)
        {
            return 0;
        }

        foreach ((int slot, ToolEnumeration known) in Enumerations.List(Canonical.FirstDynamicSlot))
        {
            if (known.Real == real)
            {
                return EncodeEnumeration(slot);
            }
        }

        int added = Enumerations.Add(new ToolEnumeration(name, pvarClass) { Real = real }, Capacity);
        return added < 0 ? 0 : EncodeEnumeration(added);
    }

    /// <summary>What the library says of a control variable.</summary>
    public static int Describe(int index, out VariableInfo info) => DescribeCvar(index, null, null, null, null, out info);

    /// <summary>What the library says of a control variable, with its texts into the caller's buffers.</summary>
    public static int DescribeCvar(int index, byte* name, int* nameLength, byte* text, int* textLength, out VariableInfo info)
    {
        int verbosity, binding, scope;
        nint type = 0, enumeration = 0;
        byte* own = stackalloc byte[NameBytes];
        own[0] = 0;
        int ownLength = NameBytes;
        int code = Below.Code(Lib.MPI_T_cvar_get_info(index, own, &ownLength, &verbosity, &type, &enumeration, text, textLength, &binding, &scope));
        info = code != 0 ? default : new VariableInfo(CText.Read(own), 0, Constant(verbosity, ToolConstant.Verbosity), DatatypeOf(type), enumeration, Constant(binding, ToolConstant.Binding), Constant(scope, ToolConstant.Scope));
        return code != 0 ? code : CopyName(own, name, nameLength);
    }

    /// <summary>What the library says of a performance variable, with its texts into the caller's buffers.</summary>
    /// <param name="flags">Receives three numbers: read-only, continuous, atomic.</param>
    public static int DescribePvar(int index, byte* name, int* nameLength, byte* text, int* textLength, int* flags, out VariableInfo info)
    {
        int verbosity, binding, pvarClass;
        nint type = 0, enumeration = 0;
        byte* own = stackalloc byte[NameBytes];
        own[0] = 0;
        int ownLength = NameBytes;
        int code = Below.Code(Lib.MPI_T_pvar_get_info(
            index, own, &ownLength, &verbosity, &pvarClass, &type, &enumeration, text, textLength, &binding, flags, flags + 1, flags + 2));
        info = code != 0 ? default : new VariableInfo(CText.Read(own), Constant(pvarClass, ToolConstant.PvarClass), Constant(verbosity, ToolConstant.Verbosity), DatatypeOf(type), enumeration, Constant(binding, ToolConstant.Binding), 0);
        return code != 0 ? code : CopyName(own, name, nameLength);
    }

    /// <summary>
    /// The library's handle of an object to which a variable is bound. Objects that exist only above the library cannot have variables.
    /// </summary>
    /// <param name="binding">Canonical kind.</param>
    /// <param name="slot">Virtual slot.</param>
    /// <param name="real">Receives the handle; 0 for no object.</param>
    /// <returns>False when the library knows no such object.</returns>
    public static bool RealObject(int binding, int slot, out nint real)
    {
        real = 0;
        switch (binding)
        {
            case Canonical.MPI_T_BIND_NO_OBJECT:
                return true;
            case Canonical.MPI_T_BIND_MPI_COMM when Comms.IsLive(new Comm(slot)):
                real = Comms.Real(new Comm(slot));
                return true;
            case Canonical.MPI_T_BIND_MPI_DATATYPE when Datatypes.IsLive(new Datatype(slot)):
                real = Datatypes.Real(new Datatype(slot));
                return true;
            case Canonical.MPI_T_BIND_MPI_OP when Ops.IsLive(new Op(slot)):
                real = Ops.Real(new Op(slot));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Virtual slot of the object whose handle lies at an address of the application.</summary>
    public static int SlotOfObject(int binding, void* address)
    {
        if (binding == Canonical.MPI_T_BIND_NO_OBJECT || address == null)
        {
            return Canonical.InvalidSlot;
        }

        nint handle = AppAbi.HandleBytes == sizeof(int) ? *(int*)address : *(nint*)address;
        return binding switch
        {
            Canonical.MPI_T_BIND_MPI_COMM => AppAbi.DecodeComm(handle).Slot,
            Canonical.MPI_T_BIND_MPI_DATATYPE => AppAbi.DecodeDatatype(handle).Slot,
            Canonical.MPI_T_BIND_MPI_OP => AppAbi.DecodeOp(handle).Slot,
            _ => Canonical.InvalidSlot,
        };
    }

    /// <summary>Bytes of one element of a variable; 0 for a type which variables cannot have.</summary>
    public static int ElementBytes(int datatype) => datatype switch
    {
        Canonical.MPI_CHAR or Canonical.MPI_C_BOOL => sizeof(byte),
        Canonical.MPI_INT or Canonical.MPI_UNSIGNED or Canonical.MPI_INT32_T or Canonical.MPI_UINT32_T => sizeof(int),
        Canonical.MPI_UNSIGNED_LONG or Canonical.MPI_UNSIGNED_LONG_LONG or Canonical.MPI_COUNT or Canonical.MPI_INT64_T or Canonical.MPI_UINT64_T
            or Canonical.MPI_DOUBLE => sizeof(long),
        _ => 0,
    };

    /// <summary>The answer for a handle whose variable the library below does not have; says so once.</summary>
    public static int Lost(ToolVariable variable)
    {
        if (!variable.Warned)
        {
            variable.Warned = true;
            ProxyHost.Current.Warn($"MPI_T: the variable {variable.Name} does not exist in the MPI library that lies below since the restart; its handle is no longer valid.");
        }

        return Canonical.MPI_T_ERR_INVALID_HANDLE;
    }

    /// <summary>The stamp of MPI_T_category_changed for the library's own.</summary>
    public static int Stamp(int library) => _stamp = library + _stampOffset;

    private static nint Encode(int slot, int handleClass) => (nint)(((long)handleClass << ClassShift) | (uint)slot);

    private static int Decode(nint handle, int handleClass) => handle >> ClassShift == handleClass ? (int)handle : -1;

    private static int DatatypeOf(nint real) => LibAbi.CanonicalOfPredefined(real, Canonical.MPI_DATATYPE_NULL, Canonical.FirstDynamicSlot);

    // As the standard has it for every text (MPI 15.3.3): a length of 0 only asks; the length that comes back counts the terminator.
    private static int CopyName(byte* own, byte* name, int* nameLength)
    {
        if (nameLength != null)
        {
            int needed = CText.Bytes(own).Length + 1;
            if (name != null && *nameLength > 0)
            {
                CText.Write(CText.Bytes(own), name, *nameLength);
            }

            *nameLength = needed;
        }

        return Canonical.MPI_SUCCESS;
    }

    private static int Constant(int value, ToolConstant kind) => kind switch
    {
        ToolConstant.Verbosity => LibAbi.IsOpenMpi ? OpenMpiConstants.ToolVerbosityToCanonical(value) : MpichConstants.ToolVerbosityToCanonical(value),
        ToolConstant.Binding => LibAbi.IsOpenMpi ? OpenMpiConstants.ToolBindingToCanonical(value) : MpichConstants.ToolBindingToCanonical(value),
        ToolConstant.Scope => LibAbi.IsOpenMpi ? OpenMpiConstants.ToolScopeToCanonical(value) : MpichConstants.ToolScopeToCanonical(value),
        _ => LibAbi.IsOpenMpi ? OpenMpiConstants.PvarClassToCanonical(value) : MpichConstants.PvarClassToCanonical(value),
    };

    private enum ToolConstant
    {
        Verbosity,
        Binding,
        Scope,
        PvarClass,
    }

    /// <summary>What a library says of a variable, in canonical constants.</summary>
    public readonly record struct VariableInfo(string Name, int Class, int Verbosity, int Datatype, nint Enumeration, int Binding, int Scope);
}
