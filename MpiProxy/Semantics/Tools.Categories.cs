// The tool interface (MPI 15.3): enumerations, categories, and events, of which there are none: their call-backs run in whatever context
// the library below is in (inside one of its functions, in a thread of its own, in a signal handler), where the application must not run.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_T_enum_get_info.</summary>
    public static int MPI_T_enum_get_info(void* enumeration, int* count, byte* name, int* nameLength)
    {
        ToolEnumeration? item = Tools.Enumeration(enumeration);
        return Tools.Ready != 0 ? Tools.Ready
            : item is null || item.Real == 0 ? Canonical.MPI_T_ERR_INVALID_HANDLE
            : Below.Code(Lib.MPI_T_enum_get_info((void*)item.Real, count, name, nameLength));
    }

    /// <summary>MPI_T_enum_get_item.</summary>
    public static int MPI_T_enum_get_item(void* enumeration, int index, int* value, byte* name, int* nameLength)
    {
        ToolEnumeration? item = Tools.Enumeration(enumeration);
        return Tools.Ready != 0 ? Tools.Ready
            : item is null || item.Real == 0 ? Canonical.MPI_T_ERR_INVALID_HANDLE
            : Below.Code(Lib.MPI_T_enum_get_item((void*)item.Real, index, value, name, nameLength));
    }

    /// <summary>MPI_T_category_get_num.</summary>
    public static int MPI_T_category_get_num(int* count) => Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_category_get_num(count));

    /// <summary>MPI_T_category_get_info.</summary>
    public static int MPI_T_category_get_info(
        int index, byte* name, int* nameLength, byte* text, int* textLength, int* cvars, int* pvars, int* categories) =>
        Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_category_get_info(index, name, nameLength, text, textLength, cvars, pvars, categories));

    /// <summary>MPI_T_category_get_index.</summary>
    public static int MPI_T_category_get_index(byte* name, int* index) =>
        Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_category_get_index(name, index));

    /// <summary>MPI_T_category_get_cvars.</summary>
    public static int MPI_T_category_get_cvars(int index, int length, int* indices) =>
        Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_category_get_cvars(index, length, indices));

    /// <summary>MPI_T_category_get_pvars.</summary>
    public static int MPI_T_category_get_pvars(int index, int length, int* indices) =>
        Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_category_get_pvars(index, length, indices));

    /// <summary>MPI_T_category_get_categories.</summary>
    public static int MPI_T_category_get_categories(int index, int length, int* indices) =>
        Tools.Ready is not 0 and int code ? code : Below.Code(Lib.MPI_T_category_get_categories(index, length, indices));

    /// <summary>MPI_T_category_changed: the number grows at a restart too, because another library may have other categories.</summary>
    public static int MPI_T_category_changed(int* stamp)
    {
        int library = 0;
        int code = Tools.Ready is not 0 and int early ? early : Below.Code(Lib.MPI_T_category_changed(&library));
        *stamp = code == Canonical.MPI_SUCCESS ? Tools.Stamp(library) : *stamp;
        return code;
    }

    /// <summary>MPI_T_category_get_num_events: none.</summary>
    public static int MPI_T_category_get_num_events(int index, int* count) => None(count);

    /// <summary>MPI_T_category_get_events: none.</summary>
    public static int MPI_T_category_get_events(int index, int length, int* indices) => Tools.Ready;

    /// <summary>MPI_T_event_get_num: none.</summary>
    public static int MPI_T_event_get_num(int* count) => None(count);

    /// <summary>MPI_T_event_get_index: no event has this name.</summary>
    public static int MPI_T_event_get_index(byte* name, int* index) => NoEvent(Canonical.MPI_T_ERR_INVALID_NAME);

    /// <summary>MPI_T_event_get_info: no event has this index.</summary>
    public static int MPI_T_event_get_info(
        int index, byte* name, int* nameLength, int* verbosity, Datatype* datatypes, long* displacements, int* elements, void* enumeration, Info* info,
        byte* text, int* textLength, int* binding) => NoEvent(Canonical.MPI_T_ERR_INVALID_INDEX);

    /// <summary>MPI_T_event_handle_alloc: no event has this index.</summary>
    public static int MPI_T_event_handle_alloc(int index, void* objectHandle, Info info, void* registration) => NoEvent(Canonical.MPI_T_ERR_INVALID_INDEX);

    /// <summary>MPI_T_event_handle_free: there are no registrations.</summary>
    public static int MPI_T_event_handle_free(void* registration, void* userData, nint function) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_handle_get_info: there are no registrations.</summary>
    public static int MPI_T_event_handle_get_info(void* registration, Info* info) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_handle_set_info: there are no registrations.</summary>
    public static int MPI_T_event_handle_set_info(void* registration, Info info) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_register_callback: there are no registrations.</summary>
    public static int MPI_T_event_register_callback(void* registration, void* safety, Info info, void* userData, nint function) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_callback_get_info: there are no registrations.</summary>
    public static int MPI_T_event_callback_get_info(void* registration, void* safety, Info* info) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_callback_set_info: there are no registrations.</summary>
    public static int MPI_T_event_callback_set_info(void* registration, void* safety, Info info) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_set_dropped_handler: there are no registrations.</summary>
    public static int MPI_T_event_set_dropped_handler(void* registration, nint function) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_read: there are no instances.</summary>
    public static int MPI_T_event_read(void* instance, int element, void* buffer) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_copy: there are no instances.</summary>
    public static int MPI_T_event_copy(void* instance, void* buffer) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_get_timestamp: there are no instances.</summary>
    public static int MPI_T_event_get_timestamp(void* instance, long* timestamp) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_event_get_source: there are no instances.</summary>
    public static int MPI_T_event_get_source(void* instance, int* source) => NoEvent(Canonical.MPI_T_ERR_INVALID_HANDLE);

    /// <summary>MPI_T_source_get_num: none.</summary>
    public static int MPI_T_source_get_num(int* count) => None(count);

    /// <summary>MPI_T_source_get_info: no source has this index.</summary>
    public static int MPI_T_source_get_info(
        int index, byte* name, int* nameLength, byte* text, int* textLength, void* ordering, long* ticksPerSecond, long* maximumTicks, Info* info) =>
        NoEvent(Canonical.MPI_T_ERR_INVALID_INDEX);

    /// <summary>MPI_T_source_get_timestamp: no source has this index.</summary>
    public static int MPI_T_source_get_timestamp(int index, long* timestamp) => NoEvent(Canonical.MPI_T_ERR_INVALID_INDEX);

    private static int NoEvent(int code) => Tools.Ready != 0 ? Tools.Ready : code;

    private static int None(int* count)
    {
        if (Tools.Ready == 0)
        {
            *count = 0;
        }

        return Tools.Ready;
    }
}
