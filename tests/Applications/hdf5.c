/* A parallel HDF5 program, as applications write their results: one file, opened by all ranks through MPI; in every step one more dataset,
 * contiguous or in chunks, of which each rank writes a band of rows, collectively or on its own, and reads its neighbour's band of the step
 * before. The file stays open from the first step to the last, and is read again at the end by other access than it was written with.
 * It prints one line that depends on the number of ranks and steps only.
 *
 * hdf5 FILE STEPS PAUSE_MS [HURRY]    pauses after each step, until the file HURRY exists */
#include <hdf5.h>
#include <mpi.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { rows = 16, columns = 40 }; /* of one rank's band */

static int rank, size;

static void fail(int line, const char *what)
{
    fprintf(stderr, "hdf5: rank %d: line %d: %s\n", rank, line, what);
    MPI_Abort(MPI_COMM_WORLD, 3);
    exit(3);
}

#define CHECK(condition) do { if (!(condition)) fail(__LINE__, #condition); } while (0)

static uint32_t value(int owner, long step, int index)
{
    uint64_t x = ((uint64_t)owner * 7919u + (uint64_t)step) * 0x9e3779b97f4a7c15u + (uint64_t)index * 0xbf58476d1ce4e5b9u;
    return (uint32_t)((x ^ (x >> 29)) * 0x94d049bb133111ebu >> 32);
}

static hid_t transfer(int collective)
{
    hid_t list = H5Pcreate(H5P_DATASET_XFER);
    CHECK(list >= 0 && H5Pset_dxpl_mpio(list, collective ? H5FD_MPIO_COLLECTIVE : H5FD_MPIO_INDEPENDENT) >= 0);
    return list;
}

static void name_of(char *name, size_t length, long step) { snprintf(name, length, "/fields/step%06ld", step); }

static void write_step(hid_t file, long step)
{
    hsize_t whole[2] = { (hsize_t)(rows * size), columns }, band[2] = { rows, columns }, from[2] = { (hsize_t)(rows * rank), 0 }, chunk[2] = { 8, 32 };
    uint32_t data[rows * columns];
    char name[64];
    for (int i = 0; i < rows * columns; i++) data[i] = value(rank, step, i);
    name_of(name, sizeof name, step);
    hid_t space = H5Screate_simple(2, whole, NULL), memory = H5Screate_simple(2, band, NULL), creation = H5Pcreate(H5P_DATASET_CREATE), list = transfer(step / 2 % 2);
    if (step % 2) CHECK(H5Pset_chunk(creation, 2, chunk) >= 0);
    hid_t set = H5Dcreate2(file, name, H5T_STD_U32LE, space, H5P_DEFAULT, creation, H5P_DEFAULT);
    CHECK(set >= 0);
    CHECK(H5Sselect_hyperslab(space, H5S_SELECT_SET, from, NULL, band, NULL) >= 0);
    CHECK(H5Dwrite(set, H5T_NATIVE_UINT32, memory, space, list, data) >= 0);
    CHECK(H5Dclose(set) >= 0 && H5Pclose(list) >= 0 && H5Pclose(creation) >= 0 && H5Sclose(memory) >= 0 && H5Sclose(space) >= 0);
}

static uint64_t read_step(hid_t file, long step, int collective)
{
    int owner = (rank + 1) % size;
    hsize_t band[2] = { rows, columns }, from[2] = { (hsize_t)(rows * owner), 0 };
    uint32_t data[rows * columns];
    uint64_t sum = 0;
    char name[64];
    name_of(name, sizeof name, step);
    hid_t set = H5Dopen2(file, name, H5P_DEFAULT), list = transfer(collective);
    CHECK(set >= 0);
    hid_t space = H5Dget_space(set), memory = H5Screate_simple(2, band, NULL);
    CHECK(H5Sselect_hyperslab(space, H5S_SELECT_SET, from, NULL, band, NULL) >= 0);
    CHECK(H5Dread(set, H5T_NATIVE_UINT32, memory, space, list, data) >= 0);
    for (int i = 0; i < rows * columns; i++) {
        CHECK(data[i] == value(owner, step, i));
        sum = (sum ^ data[i]) * 0x100000001b3u;
    }
    CHECK(H5Dclose(set) >= 0 && H5Pclose(list) >= 0 && H5Sclose(memory) >= 0 && H5Sclose(space) >= 0);
    return sum;
}

int main(int argc, char **argv)
{
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    if (argc < 4) fail(__LINE__, "usage: hdf5 FILE STEPS PAUSE_MS [HURRY]");
    long steps = atol(argv[2]);
    double pause = atof(argv[3]);
    hid_t access_list = H5Pcreate(H5P_FILE_ACCESS);
    CHECK(H5Pset_fapl_mpio(access_list, MPI_COMM_WORLD, MPI_INFO_NULL) >= 0);
    hid_t file = H5Fcreate(argv[1], H5F_ACC_TRUNC, H5P_DEFAULT, access_list);
    CHECK(file >= 0);
    hid_t group = H5Gcreate2(file, "/fields", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    CHECK(group >= 0 && H5Gclose(group) >= 0);
    MPI_Barrier(MPI_COMM_WORLD);
    if (rank == 0) fprintf(stderr, "hdf5: running\n");
    for (long step = 0; step < steps; step++) {
        write_step(file, step);
        if (step % 8 == 7) CHECK(H5Fflush(file, H5F_SCOPE_GLOBAL) >= 0);
        MPI_Barrier(MPI_COMM_WORLD);
        if (step > 0) read_step(file, step - 1, 1);
        if (argc > 4 && access(argv[4], F_OK) == 0) pause = 0;
        struct timespec t = { 0, (long)(pause * 1e6) };
        nanosleep(&t, NULL);
    }
    CHECK(H5Fclose(file) >= 0);

    file = H5Fopen(argv[1], H5F_ACC_RDONLY, access_list);
    CHECK(file >= 0);
    uint64_t sum = 0, *all = malloc(sizeof *all * (size_t)size), total = 0;
    CHECK(all != NULL);
    for (long step = 0; step < steps; step++) sum = (sum ^ read_step(file, step, step % 2 == 0)) * 0x100000001b3u;
    CHECK(H5Fclose(file) >= 0 && H5Pclose(access_list) >= 0);
    MPI_Gather(&sum, 1, MPI_UINT64_T, all, 1, MPI_UINT64_T, 0, MPI_COMM_WORLD);
    if (rank == 0) {
        for (int r = 0; r < size; r++) total = (total ^ all[r]) * 0x100000001b3u;
        printf("hdf5 ok ranks=%d steps=%ld sum=%016llx\n", size, steps, (unsigned long long)total);
    }
    free(all);
    MPI_Finalize();
    return 0;
}
