// The tool interface in an image: who uses it, which variables handles denote, which control variables have been set. Read last, because
// variables are bound to objects.

using System.Collections.Generic;
using System.Text;
using Mana.Contracts;
using MessagePack;

namespace Mana.MpiProxy;

internal static unsafe partial class Tools
{
    private const int Fields = 8;
    private const int VariableFields = 9;

    /// <summary>Writes all of it.</summary>
    public static void Write(ref MessagePackWriter writer)
    {
        writer.WriteArrayHeader(Fields);
        writer.Write(Users);
        writer.Write(RequestedLevel);
        writer.Write(_stamp);
        WriteVariables(ref writer, Cvars);
        List<(int Slot, ToolSession Item)> sessions = PvarSessions.List(Canonical.FirstDynamicSlot);
        writer.WriteArrayHeader(sessions.Count);
        foreach ((int slot, _) in sessions)
        {
            writer.Write(slot);
        }

        WriteVariables(ref writer, Pvars);
        List<(int Slot, ToolEnumeration Item)> enumerations = Enumerations.List(Canonical.FirstDynamicSlot);
        writer.WriteArrayHeader(enumerations.Count);
        foreach ((int slot, ToolEnumeration item) in enumerations)
        {
            writer.WriteArrayHeader(3);
            writer.Write(slot);
            writer.Write(Encoding.Latin1.GetBytes(item.Name));
            writer.Write(item.Class);
        }

        writer.WriteArrayHeader(Written.Count);
        foreach ((string name, byte[] value) in Written)
        {
            writer.WriteArrayHeader(2);
            writer.Write(Encoding.Latin1.GetBytes(name));
            writer.Write(value);
        }
    }

    /// <summary>Reads all of it and finds the variables again in the library that lies below now.</summary>
    public static void Read(ref MessagePackReader reader)
    {
        _ = reader.ReadArrayHeader();
        Users = reader.ReadInt32();
        RequestedLevel = reader.ReadInt32();
        int stamp = reader.ReadInt32();
        if (Users > 0)
        {
            Begin();
            int library = 0;
            _ = Lib.MPI_T_category_changed(&library);
            _stampOffset = stamp + 1 - library;
        }

        ReadVariables(ref reader, Cvars);
        PvarSessions.ClearDynamic();
        int sessions = reader.ReadArrayHeader();
        for (int index = 0; index < sessions; index++)
        {
            nint real = 0;
            int slot = reader.ReadInt32();
            _ = Lib.MPI_T_pvar_session_create(&real);
            PvarSessions.Set(slot, new ToolSession { Real = real });
        }

        ReadVariables(ref reader, Pvars);
        ReadEnumerations(ref reader);
        int written = reader.ReadArrayHeader();
        Written.Clear();

        // The application may have set variables and then closed the interface: it is opened while they are set again.
        bool isOpenForThis = Users == 0 && written > 0;
        if (isOpenForThis)
        {
            Begin();
        }

        for (int index = 0; index < written; index++)
        {
            _ = reader.ReadArrayHeader();
            SetAgain(Encoding.Latin1.GetString(reader.ReadBinary().Span), reader.ReadBinary().ToArray());
        }

        if (isOpenForThis)
        {
            _ = Lib.MPI_T_finalize();
        }
    }

    // As many calls as the application has open, and one where it has none: each of its MPI_T_finalize is forwarded.
    private static void Begin()
    {
        int provided;
        int code = Below.Code(Lib.MPI_T_init_thread(LibAbi.ThreadLevel(RequestedLevel), &provided));
        for (int user = 1; user < Users && code == 0; user++)
        {
            code = Below.Code(Lib.MPI_T_init_thread(LibAbi.ThreadLevel(RequestedLevel), &provided));
        }

        if (code != 0)
        {
            throw new System.IO.InvalidDataException($"the tool interface cannot be initialised again: {Errors.TextOf(code)}");
        }
    }

    private static void WriteVariables(ref MessagePackWriter writer, SlotPool<ToolVariable> pool)
    {
        List<(int Slot, ToolVariable Item)> all = pool.List(Canonical.FirstDynamicSlot);
        writer.WriteArrayHeader(all.Count);
        foreach ((int slot, ToolVariable item) in all)
        {
            writer.WriteArrayHeader(VariableFields);
            writer.Write(slot);
            writer.Write(Encoding.Latin1.GetBytes(item.Name));
            writer.Write(item.Class);
            writer.Write(item.Session);
            writer.Write(item.Binding);
            writer.Write(item.Object);
            writer.Write(item.ValueBytes);
            writer.Write(item.IsText);
            writer.Write(item.IsStarted);
        }
    }

    private static void ReadVariables(ref MessagePackReader reader, SlotPool<ToolVariable> pool)
    {
        pool.ClearDynamic();
        int count = reader.ReadArrayHeader();
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            ToolVariable item = new()
            {
                Name = Encoding.Latin1.GetString(reader.ReadBinary().Span),
                Class = reader.ReadInt32(),
                Session = reader.ReadInt32(),
                Binding = reader.ReadInt32(),
                Object = reader.ReadInt32(),
                ValueBytes = reader.ReadInt32(),
                IsText = reader.ReadBoolean(),
                IsStarted = reader.ReadBoolean(),
            };
            pool.Set(slot, item);
            FindAgain(item);
        }
    }

    private static void FindAgain(ToolVariable item)
    {
        nint real = 0;
        int elements = 0;
        if (IndexOf(item.Name, item.Class) is not { } index || !RealObject(item.Binding, item.Object, out nint bound))
        {
            return;
        }

        // A variable of this name with other values is another variable: the application's buffer has the size of the first.
        VariableInfo info;
        int* flags = stackalloc int[3];
        int code = item.Class == 0 ? Describe(index, out info) : DescribePvar(index, null, null, null, null, flags, out info);
        nint session = item.Class == 0 ? 0 : PvarSessions[item.Session]?.Real ?? 0;
        code = code != 0 || info.Binding != item.Binding ? Canonical.MPI_T_ERR_INVALID_HANDLE
            : Below.Code(item.Class == 0
                ? Lib.MPI_T_cvar_handle_alloc(index, &bound, &real, &elements)
                : Lib.MPI_T_pvar_handle_alloc((void*)session, index, &bound, &real, &elements));
        if (code == 0 && elements * ElementBytes(info.Datatype) <= item.ValueBytes)
        {
            item.Real = real;
            if (item.IsStarted)
            {
                _ = Lib.MPI_T_pvar_start((void*)session, (void*)real);
            }
        }
    }

    private static void ReadEnumerations(ref MessagePackReader reader)
    {
        Enumerations.ClearDynamic();
        int count = reader.ReadArrayHeader();
        int* flags = stackalloc int[3];
        for (int index = 0; index < count; index++)
        {
            _ = reader.ReadArrayHeader();
            int slot = reader.ReadInt32();
            ToolEnumeration item = new(Encoding.Latin1.GetString(reader.ReadBinary().Span), reader.ReadInt32());
            Enumerations.Set(slot, item);
            if (IndexOf(item.Name, item.Class) is { } variable)
            {
                int code = item.Class == 0
                    ? Describe(variable, out VariableInfo info)
                    : DescribePvar(variable, null, null, null, null, flags, out info);
                item.Real = code == 0 ? info.Enumeration : 0;
            }
        }
    }

    private static int? IndexOf(string name, int pvarClass)
    {
        int index = 0;
        fixed (byte* text = Encoding.Latin1.GetBytes(name + '\0'))
        {
            int code = pvarClass == 0
                ? Lib.MPI_T_cvar_get_index(text, &index)
                : Lib.MPI_T_pvar_get_index(text, ClassToLibrary(pvarClass), &index);
            return code == 0 ? index : null;
        }
    }

    /// <summary>Class of a performance variable towards the library.</summary>
    public static int ClassToLibrary(int canonical) => LibAbi.IsOpenMpi ? OpenMpiConstants.PvarClassFromCanonical(canonical) : MpichConstants.PvarClassFromCanonical(canonical);

    private static void SetAgain(string name, byte[] value)
    {
        nint real = 0;
        nint none = 0;
        int elements = 0;
        Written[name] = value;
        if (IndexOf(name, 0) is not { } index || Describe(index, out VariableInfo info) != 0 || info.Binding != Canonical.MPI_T_BIND_NO_OBJECT
            || Lib.MPI_T_cvar_handle_alloc(index, &none, &real, &elements) != 0)
        {
            ProxyHost.Current.Warn($"MPI_T: the control variable {name}, which the application has set, does not exist in the MPI library that lies below since the restart.");
            return;
        }

        int code = Canonical.MPI_T_ERR_INVALID;
        if (elements * ElementBytes(info.Datatype) <= value.Length || info.Datatype == Canonical.MPI_CHAR)
        {
            fixed (byte* bytes = value)
            {
                code = Below.Code(Lib.MPI_T_cvar_write((void*)real, bytes));
            }
        }

        _ = Lib.MPI_T_cvar_handle_free(&real);
        if (code != 0)
        {
            ProxyHost.Current.Warn($"MPI_T: the control variable {name} cannot be set again after the restart: {Errors.TextOf(code)}.");
        }
    }
}
