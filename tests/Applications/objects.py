"""mpi4py as Debian ships it, through every part of MPI that Python programs use: pickled objects, requests, collectives, derived datatypes and operators,
windows, files. It knows nothing of Mana. Each round verifies its own data; rank 0 prints one line which depends on the number of ranks and rounds only.

usage: objects.py ROUNDS PAUSE_MS DIRECTORY PART...    parts: objects requests collectives types windows files
"""
import array
import hashlib
import os
import sys
import time

from mpi4py import MPI

rounds, pause, directory, parts = int(sys.argv[1]), float(sys.argv[2]) / 1000, sys.argv[3], sys.argv[4:]
comm = MPI.COMM_WORLD.Dup()
rank, size = comm.Get_rank(), comm.Get_size()
left, right = (rank - 1) % size, (rank + 1) % size
digest = hashlib.sha256()


def check(actual, expected):
    if actual != expected:
        print(f"objects: rank {rank}: {actual!r} instead of {expected!r}", file=sys.stderr, flush=True)
        MPI.COMM_WORLD.Abort(3)
    digest.update(repr(actual).encode())


def thing(owner, step):
    """A nested object that every rank can make for every other."""
    return {"owner": owner, "step": step, "list": [owner * k + step for k in range(20)], "text": f"{owner}/{step}" * 50, "nested": (1.5 * step, {owner, step})}


def objects(step):
    check(comm.sendrecv(thing(rank, step), dest=right, sendtag=1, source=left, recvtag=1), thing(left, step))
    status = MPI.Status()
    comm.isend(thing(rank, step + 1), dest=right, tag=2).wait()
    check(comm.recv(source=MPI.ANY_SOURCE, tag=2, status=status), thing(left, step + 1))
    check(status.Get_source(), left)
    comm.isend("matched", dest=right, tag=3)
    check(comm.mprobe(source=left, tag=3).recv(), "matched")


def requests(step):
    big = bytes([rank, step % 251]) * 20000
    receives = [comm.irecv(1 << 17, source=left, tag=10 + k) for k in range(4)]
    sends = [comm.isend((k, step, big), dest=right, tag=10 + k) for k in range(4)]
    time.sleep(pause)
    expected = bytes([left, step % 251]) * 20000
    check([m == (k, step, expected) for k, m in enumerate(MPI.Request.waitall(receives))], [True] * 4)
    MPI.Request.waitall(sends)
    out, into = array.array("d", [rank + step] * 100), array.array("d", [0] * 100)
    persistent = [comm.Recv_init([into, MPI.DOUBLE], left, 20), comm.Send_init([out, MPI.DOUBLE], right, 20)]
    for _ in range(3):
        MPI.Prequest.Startall(persistent)
        MPI.Request.Waitall(persistent)
    check(into[99], float(left + step))
    for request in persistent:
        request.Free()


def collectives(step):
    root = step % size
    check(comm.bcast(thing(rank, step) if rank == root else None, root=root), thing(root, step))
    check(comm.allgather(thing(rank, step)), [thing(r, step) for r in range(size)])
    check(comm.alltoall([(rank, r, step) for r in range(size)]), [(r, rank, step) for r in range(size)])
    check(comm.scatter([r * step for r in range(size)] if rank == root else None, root=root), rank * step)
    check(comm.allreduce(rank + step, op=MPI.SUM), sum(r + step for r in range(size)))
    check(comm.allreduce((rank, "x"), op=MPI.MAX), (size - 1, "x"))
    half = comm.Split(rank % 2, rank)
    check(half.allgather(rank), [r for r in range(size) if r % 2 == rank % 2])
    half.Free()
    into = array.array("i", [0] * size)
    request = comm.Iallgather([array.array("i", [rank * 7 + step]), MPI.INT], [into, MPI.INT])
    time.sleep(pause)
    request.Wait()
    check(list(into), [r * 7 + step for r in range(size)])


def add_pairs(a, b, datatype):
    view, into = memoryview(a).cast("i"), memoryview(b).cast("i")
    for k in range(len(into)):
        into[k] += view[k]


pair = MPI.INT.Create_contiguous(2).Commit()
plus = MPI.Op.Create(add_pairs, commute=True)


def types(step):
    column = MPI.INT.Create_vector(4, 1, 4).Commit()
    matrix = array.array("i", [rank * 100 + k + step for k in range(16)])
    into = array.array("i", [0] * 4)
    comm.Sendrecv([matrix, 1, column], right, 30, [into, 4, MPI.INT], left, 30)
    check(list(into), [left * 100 + k + step for k in (0, 4, 8, 12)])
    column.Free()
    result = array.array("i", [0] * 4)
    comm.Allreduce([array.array("i", [rank, step, rank, 1]), 2, pair], [result, 2, pair], op=plus)
    ranks = sum(range(size))
    check(list(result), [ranks, step * size, ranks, size])


window_memory = None


def windows(step):
    global window, window_memory
    if window_memory is None:
        window_memory = array.array("q", [0] * 16)
        window = MPI.Win.Create(window_memory, 8, comm=comm)
    window.Fence()
    window.Put([array.array("q", [rank * 1000 + step]), MPI.LONG], right, target=0)
    window.Fence()
    check(window_memory[0], left * 1000 + step)
    window.Lock(0)
    window.Accumulate([array.array("q", [rank + 1]), MPI.LONG], 0, target=1, op=MPI.SUM)
    window.Unlock(0)
    comm.Barrier()
    got = array.array("q", [0])
    window.Lock(0, MPI.LOCK_SHARED)
    window.Get([got, MPI.LONG], 0, target=1)
    window.Unlock(0)
    check(got[0], (step + 1) * size * (size + 1) // 2)
    comm.Barrier()


file = None


def files(step):
    global file
    name = os.path.join(directory, "objects.data")
    if file is None:
        file = MPI.File.Open(comm, name, MPI.MODE_CREATE | MPI.MODE_RDWR)
        file.Set_size(0)
    block = array.array("i", [rank * 31 + step] * 25)
    file.Write_at_all((step % 8 * size + rank) * 100, [block, MPI.INT])
    file.Sync()
    comm.Barrier()
    file.Sync()
    into = array.array("i", [0] * 25)
    file.Read_at((step % 8 * size + left) * 100, [into, MPI.INT])
    check(list(into), [left * 31 + step] * 25)


for step in range(rounds):
    for part in parts:
        globals()[part](step)
    time.sleep(pause)
if window_memory is not None:
    window.Free()
if file is not None:
    file.Close()
plus.Free()
pair.Free()
everything = comm.gather(digest.hexdigest())
if rank == 0:
    print(f"objects ok ranks={size} rounds={rounds} {hashlib.sha256(''.join(everything).encode()).hexdigest()[:16]}", flush=True)
comm.Free()
