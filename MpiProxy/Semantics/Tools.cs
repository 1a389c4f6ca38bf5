// The tool interface (MPI 15.3): start and end, variables and their handles. See Tools.cs for what a handle is. None of these functions calls
// an error handler (MPI 15.3.10).

using System;

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_T_init_thread: also before MPI_Init; the library below is loaded then.</summary>
    public static int MPI_T_init_thread(int required, int* provided)
    {
        int code = Proxy.InitializeTools(required, out int level);
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        if (Tools.Users++ == 0)
        {
            Tools.RequestedLevel = required;
        }

        *provided = level;
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_T_finalize. After the end of the library below nothing is left to end, and Open MPI 4.1 would fault.</summary>
    public static int MPI_T_finalize()
    {
        if (Tools.Ready != 0)
        {
            return Tools.Ready;
        }

        Tools.Users--;
        return Proxy.State == ProxyState.Finalized ? Canonical.MPI_SUCCESS : Below.Code(Lib.MPI_T_finalize());
    }

    /// <summary>MPI_T_cvar_get_num.</summary>
    public static int MPI_T_cvar_get_num(int* count) => Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_cvar_get_num(count));

    /// <summary>MPI_T_cvar_get_index.</summary>
    public static int MPI_T_cvar_get_index(byte* name, int* index) => Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_cvar_get_index(name, index));

    /// <summary>MPI_T_cvar_get_info. Null pointers are results that nobody wants.</summary>
    public static int MPI_T_cvar_get_info(
        int index, byte* name, int* nameLength, int* verbosity, Datatype* datatype, void* enumeration, byte* text, int* textLength, int* binding, int* scope)
    {
        Tools.VariableInfo info = default;
        int code = Tools.Ready is not 0 and int early ? early : Tools.DescribeCvar(index, name, nameLength, text, textLength, out info);
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        *verbosity = info.Verbosity;
        *datatype = new Datatype(info.Datatype);
        *binding = info.Binding;
        *scope = info.Scope;
        StoreEnumeration(enumeration, info);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_T_cvar_handle_alloc.</summary>
    public static int MPI_T_cvar_handle_alloc(int index, void* objectHandle, void* handle, int* count)
    {
        Tools.VariableInfo info = default;
        int code = Tools.Ready is not 0 and int early ? early : Tools.Describe(index, out info);
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        int bound = Tools.SlotOfObject(info.Binding, objectHandle);
        if (!Tools.RealObject(info.Binding, bound, out nint realObject))
        {
            return Canonical.MPI_T_ERR_INVALID_HANDLE;
        }

        nint real = 0;
        code = Below.Code(Lib.MPI_T_cvar_handle_alloc(index, info.Binding == Canonical.MPI_T_BIND_NO_OBJECT ? null : &realObject, &real, count));
        return code != Canonical.MPI_SUCCESS ? code : StoreVariable(handle, Tools.Cvars, NewVariable(info, bound, real, *count, 0));
    }

    /// <summary>MPI_T_cvar_handle_free.</summary>
    public static int MPI_T_cvar_handle_free(void* handle)
    {
        int slot = Tools.DecodeCvar(*(void**)handle);
        if (Tools.Ready != 0 || slot < 0)
        {
            return Tools.Ready != 0 ? Tools.Ready : Canonical.MPI_T_ERR_INVALID_HANDLE;
        }

        nint real = Tools.Cvars[slot]!.Real;
        int code = real == 0 ? Canonical.MPI_SUCCESS : Below.Code(Lib.MPI_T_cvar_handle_free(&real));
        Tools.Cvars.Remove(slot);
        *(nint*)handle = 0;
        return code;
    }

    /// <summary>MPI_T_cvar_read.</summary>
    public static int MPI_T_cvar_read(void* handle, void* buffer)
    {
        int code = Cvar(handle, out ToolVariable? variable);
        return code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_cvar_read((void*)variable!.Real, buffer));
    }

    /// <summary>MPI_T_cvar_write: a value that the library has taken is remembered for a restart.</summary>
    public static int MPI_T_cvar_write(void* handle, void* buffer)
    {
        int code = Cvar(handle, out ToolVariable? variable);
        code = code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_cvar_write((void*)variable!.Real, buffer));
        if (code == Canonical.MPI_SUCCESS && variable!.Binding == Canonical.MPI_T_BIND_NO_OBJECT)
        {
            ReadOnlySpan<byte> value = variable.IsText ? new ReadOnlySpan<byte>(buffer, CText.Bytes((byte*)buffer).Length + 1) : new ReadOnlySpan<byte>(buffer, variable.ValueBytes);
            lock (Tools.Written)
            {
                Tools.Written[variable.Name] = value.ToArray();
            }
        }

        return code;
    }

    /// <summary>MPI_T_pvar_get_num.</summary>
    public static int MPI_T_pvar_get_num(int* count) => Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_pvar_get_num(count));

    /// <summary>MPI_T_pvar_get_index.</summary>
    public static int MPI_T_pvar_get_index(byte* name, int pvarClass, int* index) =>
        Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_pvar_get_index(name, Tools.ClassToLibrary(pvarClass), index));

    /// <summary>MPI_T_pvar_get_info. Null pointers are results that nobody wants.</summary>
    public static int MPI_T_pvar_get_info(
        int index, byte* name, int* nameLength, int* verbosity, int* pvarClass, Datatype* datatype, void* enumeration, byte* text, int* textLength, int* binding,
        int* isReadOnly, int* isContinuous, int* isAtomic)
    {
        int* flags = stackalloc int[3];
        Tools.VariableInfo info = default;
        int code = Tools.Ready is not 0 and int early ? early : Tools.DescribePvar(index, name, nameLength, text, textLength, flags, out info);
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        *verbosity = info.Verbosity;
        *pvarClass = info.Class;
        *datatype = new Datatype(info.Datatype);
        *binding = info.Binding;
        StoreEnumeration(enumeration, info);
        StoreWanted(isReadOnly, flags[0]);
        StoreWanted(isContinuous, flags[1]);
        StoreWanted(isAtomic, flags[2]);
        return Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_T_pvar_session_create.</summary>
    public static int MPI_T_pvar_session_create(void* session)
    {
        nint real = 0;
        int code = Tools.Ready is not 0 and int early ? early : Below.Code(Lib.MPI_T_pvar_session_create(&real));
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        int slot = Tools.PvarSessions.Add(new ToolSession { Real = real }, Tools.Capacity);
        *(nint*)session = slot < 0 ? 0 : Tools.EncodeSession(slot);
        return slot < 0 ? Canonical.MPI_T_ERR_OUT_OF_SESSIONS : Canonical.MPI_SUCCESS;
    }

    /// <summary>MPI_T_pvar_session_free: its handles go with it.</summary>
    public static int MPI_T_pvar_session_free(void* session)
    {
        int slot = Tools.DecodeSession(*(void**)session);
        if (Tools.Ready != 0 || slot < 0)
        {
            return Tools.Ready != 0 ? Tools.Ready : Canonical.MPI_T_ERR_INVALID_SESSION;
        }

        foreach ((int handle, ToolVariable variable) in Tools.Pvars.List(Canonical.FirstDynamicSlot))
        {
            if (variable.Session == slot)
            {
                Tools.Pvars.Remove(handle);
            }
        }

        nint real = Tools.PvarSessions[slot]!.Real;
        Tools.PvarSessions.Remove(slot);
        *(nint*)session = 0;
        return Below.Code(Lib.MPI_T_pvar_session_free(&real));
    }

    /// <summary>MPI_T_pvar_handle_alloc.</summary>
    public static int MPI_T_pvar_handle_alloc(void* session, int index, void* objectHandle, void* handle, int* count)
    {
        int slot = Tools.DecodeSession(session);
        if (Tools.Ready != 0 || slot < 0)
        {
            return Tools.Ready != 0 ? Tools.Ready : Canonical.MPI_T_ERR_INVALID_SESSION;
        }

        int* flags = stackalloc int[3];
        int code = Tools.DescribePvar(index, null, null, null, null, flags, out Tools.VariableInfo info);
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        int bound = Tools.SlotOfObject(info.Binding, objectHandle);
        if (!Tools.RealObject(info.Binding, bound, out nint realObject))
        {
            return Canonical.MPI_T_ERR_INVALID_HANDLE;
        }

        nint real = 0;
        code = Below.Code(Lib.MPI_T_pvar_handle_alloc(
            (void*)Tools.PvarSessions[slot]!.Real, index, info.Binding == Canonical.MPI_T_BIND_NO_OBJECT ? null : &realObject, &real, count));
        return code != Canonical.MPI_SUCCESS ? code : StoreVariable(handle, Tools.Pvars, NewVariable(info, bound, real, *count, slot));
    }

    /// <summary>MPI_T_pvar_handle_free.</summary>
    public static int MPI_T_pvar_handle_free(void* session, void* handle)
    {
        int slot = Tools.DecodePvar(*(void**)handle);
        int code = Pvar(session, *(void**)handle, out nint realSession, out nint real, mayBeLost: true);
        if (code != Canonical.MPI_SUCCESS)
        {
            return code;
        }

        if (slot < 0)
        {
            // MPI_T_PVAR_ALL_HANDLES cannot be freed.
            return Canonical.MPI_T_ERR_INVALID_HANDLE;
        }

        code = real == 0 ? Canonical.MPI_SUCCESS : Below.Code(Lib.MPI_T_pvar_handle_free((void*)realSession, &real));
        Tools.Pvars.Remove(slot);
        *(nint*)handle = 0;
        return code;
    }

    /// <summary>MPI_T_pvar_start.</summary>
    public static int MPI_T_pvar_start(void* session, void* handle)
    {
        int code = Pvar(session, handle, out nint realSession, out nint real);
        code = code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_pvar_start((void*)realSession, (void*)real));
        NoteStarted(session, handle, code, isStarted: true);
        return code;
    }

    /// <summary>MPI_T_pvar_stop.</summary>
    public static int MPI_T_pvar_stop(void* session, void* handle)
    {
        int code = Pvar(session, handle, out nint realSession, out nint real);
        code = code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_pvar_stop((void*)realSession, (void*)real));
        NoteStarted(session, handle, code, isStarted: false);
        return code;
    }

    /// <summary>MPI_T_pvar_read.</summary>
    public static int MPI_T_pvar_read(void* session, void* handle, void* buffer)
    {
        int code = Pvar(session, handle, out nint realSession, out nint real);
        return code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_pvar_read((void*)realSession, (void*)real, buffer));
    }

    /// <summary>MPI_T_pvar_write.</summary>
    public static int MPI_T_pvar_write(void* session, void* handle, void* buffer)
    {
        int code = Pvar(session, handle, out nint realSession, out nint real);
        return code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_pvar_write((void*)realSession, (void*)real, buffer));
    }

    /// <summary>MPI_T_pvar_reset.</summary>
    public static int MPI_T_pvar_reset(void* session, void* handle)
    {
        int code = Pvar(session, handle, out nint realSession, out nint real);
        return code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_pvar_reset((void*)realSession, (void*)real));
    }

    /// <summary>MPI_T_pvar_readreset.</summary>
    public static int MPI_T_pvar_readreset(void* session, void* handle, void* buffer)
    {
        int code = Pvar(session, handle, out nint realSession, out nint real);
        return code != Canonical.MPI_SUCCESS ? code : Below.Code(Lib.MPI_T_pvar_readreset((void*)realSession, (void*)real, buffer));
    }

    private static int Cvar(void* handle, out ToolVariable? variable)
    {
        int slot = Tools.DecodeCvar(handle);
        variable = slot < 0 ? null : Tools.Cvars[slot];
        return Tools.Ready != 0 ? Tools.Ready
            : variable is null ? Canonical.MPI_T_ERR_INVALID_HANDLE
            : variable.Real == 0 ? Tools.Lost(variable) : Canonical.MPI_SUCCESS;
    }

    private static int Pvar(void* session, void* handle, out nint realSession, out nint real, bool mayBeLost = false)
    {
        realSession = 0;
        real = 0;
        int sessionSlot = Tools.DecodeSession(session);
        if (Tools.Ready != 0 || sessionSlot < 0)
        {
            return Tools.Ready != 0 ? Tools.Ready : Canonical.MPI_T_ERR_INVALID_SESSION;
        }

        realSession = Tools.PvarSessions[sessionSlot]!.Real;
        if ((nint)handle == Tools.AllHandles)
        {
            real = LibAbi.IsOpenMpi ? Tools.AllHandles : *(nint*)Lib.Find("MPI_T_PVAR_ALL_HANDLES");
            return Canonical.MPI_SUCCESS;
        }

        int slot = Tools.DecodePvar(handle);
        if (slot < 0 || Tools.Pvars[slot]!.Session != sessionSlot)
        {
            return Canonical.MPI_T_ERR_INVALID_HANDLE;
        }

        ToolVariable variable = Tools.Pvars[slot]!;
        real = variable.Real;
        return real == 0 && !mayBeLost ? Tools.Lost(variable) : Canonical.MPI_SUCCESS;
    }

    private static void NoteStarted(void* session, void* handle, int code, bool isStarted)
    {
        int one = Tools.DecodePvar(handle);
        if (code == Canonical.MPI_SUCCESS && one >= 0)
        {
            Tools.Pvars[one]!.IsStarted = isStarted;
        }
        else if (code == Canonical.MPI_SUCCESS)
        {
            int sessionSlot = Tools.DecodeSession(session);
            foreach ((_, ToolVariable variable) in Tools.Pvars.List(Canonical.FirstDynamicSlot))
            {
                variable.IsStarted = variable.Session == sessionSlot ? isStarted : variable.IsStarted;
            }
        }
    }

    private static ToolVariable NewVariable(in Tools.VariableInfo info, int bound, nint real, int count, int session) => new()
    {
        Name = info.Name,
        Class = info.Class,
        Session = session,
        Binding = info.Binding,
        Object = bound,
        ValueBytes = count * Tools.ElementBytes(info.Datatype),
        IsText = info.Datatype == Canonical.MPI_CHAR,
        Real = real,
    };

    private static int StoreVariable(void* handle, SlotPool<ToolVariable> pool, ToolVariable variable)
    {
        int slot = pool.Add(variable, Tools.Capacity);
        *(nint*)handle = slot < 0 ? 0 : pool == Tools.Cvars ? Tools.EncodeCvar(slot) : Tools.EncodePvar(slot);
        return slot < 0 ? Canonical.MPI_T_ERR_OUT_OF_HANDLES : Canonical.MPI_SUCCESS;
    }

    private static void StoreEnumeration(void* destination, in Tools.VariableInfo info)
    {
        if (destination != null)
        {
            *(nint*)destination = Tools.EnumerationOf(info.Enumeration, info.Name, info.Class);
        }
    }

    private static void StoreWanted(int* destination, int value)
    {
        if (destination != null)
        {
            *destination = value;
        }
    }
}
