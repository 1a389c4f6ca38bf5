/* The tool interface: opened before MPI_Init; a control variable that is set and read, an enumeration, performance variables with and without
 * an object, categories. A library that another has taken the place of may lack a variable: then the handle must say so. */
#include "check.h"

enum { name_bytes = 256 };

/* One of these exists and can be set at any time in each library. */
static const char *const names[] = { "MPIR_CVAR_BCAST_MIN_PROCS", "shmem_mmap_priority" };

struct variable { MPI_T_cvar_handle handle; int expected, known; char name[name_bytes]; };

/* Finds one, checks what is said of it, sets it to its value plus one. */
static void set(struct variable *v)
{
    int index = -1, verbosity, binding, scope, count, length = name_bytes, needed = 0, value;
    MPI_Datatype type;
    for (size_t i = 0; i < sizeof names / sizeof *names && index < 0; i++)
        if (MPI_T_cvar_get_index(names[i], &index) != MPI_SUCCESS) index = -1;
    CHECK(index >= 0);
    MPI_OK(MPI_T_cvar_get_info(index, v->name, &length, &verbosity, &type, NULL, NULL, NULL, &binding, &scope));
    CHECK_EQUAL(length, (int)strlen(v->name) + 1);
    CHECK(verbosity >= MPI_T_VERBOSITY_USER_BASIC && verbosity <= MPI_T_VERBOSITY_MPIDEV_ALL);
    CHECK(type == MPI_INT);
    CHECK_EQUAL(binding, MPI_T_BIND_NO_OBJECT);
    CHECK(scope != MPI_T_SCOPE_CONSTANT && scope != MPI_T_SCOPE_READONLY);
    MPI_OK(MPI_T_cvar_get_info(index, NULL, &needed, NULL, NULL, NULL, NULL, NULL, NULL, NULL));
    CHECK_EQUAL(needed, length);
    MPI_OK(MPI_T_cvar_handle_alloc(index, NULL, &v->handle, &count));
    CHECK_EQUAL(count, 1);
    MPI_OK(MPI_T_cvar_read(v->handle, &value));
    v->expected = value + 1;
    MPI_OK(MPI_T_cvar_write(v->handle, &v->expected));
    v->known = 1;
}

/* The value that was set is there, or the variable is not. */
static void use(struct variable *v)
{
    int value = -1, code = MPI_T_cvar_read(v->handle, &value);
    if (code == MPI_SUCCESS) {
        CHECK_EQUAL(value, v->expected);
        return;
    }
    CHECK_EQUAL(code, MPI_T_ERR_INVALID_HANDLE);
    int index;
    CHECK_EQUAL(MPI_T_cvar_get_index(v->name, &index), MPI_T_ERR_INVALID_NAME);
    MPI_OK(MPI_T_cvar_handle_free(&v->handle));
    CHECK(v->handle == MPI_T_CVAR_HANDLE_NULL);
    set(v);
}

/* All variables, enumerations and categories answer. */
static void list(void)
{
    int cvars, pvars, categories, index;
    char name[name_bytes], text[name_bytes];
    MPI_OK(MPI_T_cvar_get_num(&cvars));
    CHECK(cvars > 0);
    for (int i = 0; i < cvars; i++) {
        int name_length = name_bytes, text_length = name_bytes, verbosity, binding, scope, items;
        MPI_Datatype type;
        MPI_T_enum values;
        if (MPI_T_cvar_get_info(i, name, &name_length, &verbosity, &type, &values, text, &text_length, &binding, &scope) != MPI_SUCCESS) continue;
        CHECK(type != MPI_DATATYPE_NULL);
        if (values == MPI_T_ENUM_NULL) continue;
        name_length = name_bytes;
        if (MPI_T_enum_get_info(values, &items, name, &name_length) == MPI_SUCCESS && items > 0) {
            int value;
            name_length = name_bytes;
            MPI_OK(MPI_T_enum_get_item(values, 0, &value, name, &name_length));
        }
    }
    MPI_OK(MPI_T_pvar_get_num(&pvars));
    MPI_OK(MPI_T_category_get_num(&categories));
    CHECK(categories > 0);
    for (int i = 0; i < categories; i++) {
        int name_length = name_bytes, of_cvars, of_pvars, of_categories;
        if (MPI_T_category_get_info(i, name, &name_length, NULL, NULL, &of_cvars, &of_pvars, &of_categories) != MPI_SUCCESS) continue;
        MPI_OK(MPI_T_category_get_index(name, &index));
    }
    CHECK_EQUAL(MPI_T_cvar_get_index("no variable has this name", &index), MPI_T_ERR_INVALID_NAME);
}

/* The length of a queue of the world, where the library counts it. */
static int queue(MPI_T_pvar_session session, MPI_T_pvar_handle *handle, MPI_Comm *comm)
{
    int index, count;
    if (MPI_T_pvar_get_index("pml_ob1_unexpected_msgq_length", MPI_T_PVAR_CLASS_SIZE, &index) != MPI_SUCCESS) return 0;
    return MPI_T_pvar_handle_alloc(session, index, comm, handle, &count) == MPI_SUCCESS && count == 1;
}

int main(int argc, char **argv)
{
    int provided, stamp;
    struct variable variable = { 0 };
    MPI_OK(MPI_T_init_thread(MPI_THREAD_SINGLE, &provided));
    CHECK(provided >= MPI_THREAD_SINGLE && provided <= MPI_THREAD_MULTIPLE);
    list();
    start(argc, argv, "mpit", (struct options){ .steps = 200 });
    set(&variable);
    MPI_OK(MPI_T_category_changed(&stamp));
    MPI_T_pvar_session session;
    MPI_T_pvar_handle length;
    MPI_Comm comm = MPI_COMM_WORLD;
    MPI_OK(MPI_T_pvar_session_create(&session));
    int counted = queue(session, &length, &comm);
    running();
    long step;
    uint64_t sum = 0;
    for (step = 0; more(step); step++) {
        int now;
        uint64_t mine = pattern_of(world_rank, step, 0), all;
        use(&variable);
        MPI_OK(MPI_T_category_changed(&now));
        CHECK(now >= stamp);
        stamp = now;
        if (counted) {
            size_t value = 0;
            int code = MPI_T_pvar_read(session, length, &value);
            CHECK(code == MPI_SUCCESS || code == MPI_T_ERR_INVALID_HANDLE);
            CHECK(value < 1000);
        }
        if (step % 50 == 0) list();
        MPI_OK(MPI_Allreduce(&mine, &all, 1, MPI_UINT64_T, MPI_BXOR, MPI_COMM_WORLD));
        sum = checksum(sum, all);
        pause_step();
    }
    if (counted) MPI_OK(MPI_T_pvar_handle_free(session, &length));
    MPI_OK(MPI_T_pvar_session_free(&session));
    CHECK(session == MPI_T_PVAR_SESSION_NULL);
    MPI_OK(MPI_T_cvar_handle_free(&variable.handle));
    MPI_OK(MPI_T_finalize()); /* Open MPI 4.1 faults in it after MPI_Finalize */
    return finish(step, sum);
}
