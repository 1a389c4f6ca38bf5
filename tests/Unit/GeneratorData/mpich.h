/* A small header in the style of MPICH's, for the generator's tests. MPI_Mana_probe is made up. */
typedef int MPI_Comm;
typedef int MPI_Datatype;
typedef int MPI_Op;
typedef int MPI_Info;
typedef int MPI_Request;
typedef long MPI_Aint;
typedef struct { int words[5]; } MPI_Status;
typedef int (MPI_Comm_copy_attr_function)(MPI_Comm, int, void *, void *, void *, int *);
int MPI_Irecv(void *buf, int count, MPI_Datatype datatype, int source, int tag, MPI_Comm comm, MPI_Request *request);
int MPI_Waitsome(int incount, MPI_Request array_of_requests[], int *outcount, int array_of_indices[], MPI_Status array_of_statuses[]);
int MPI_Bcast(void *buffer, int count, MPI_Datatype datatype, int root, MPI_Comm comm);
int MPI_Ibcast(void *buffer, int count, MPI_Datatype datatype, int root, MPI_Comm comm, MPI_Request *request);
int MPI_Comm_create_keyval(MPI_Comm_copy_attr_function *comm_copy_attr_fn, int (*comm_delete_attr_fn)(MPI_Comm, int, void *, void *), int *comm_keyval, void *extra_state);
int MPI_Pcontrol(const int level, ...);
double MPI_Wtime(void);
int MPI_Mana_probe(MPI_Datatype datatype, int source, MPI_Comm comm, int *answer);
