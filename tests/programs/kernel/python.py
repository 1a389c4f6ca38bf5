# What a scripting language does to a process: children, threads, sockets, timers, a pool of processes.
import multiprocessing, os, signal, socket, subprocess, threading, time
def square(x): return x * x
if __name__ == "__main__":
    assert subprocess.run(["echo", "hi"], capture_output=True).stdout == b"hi\n"
    sums = []
    threads = [threading.Thread(target=lambda i=i: sums.append(sum(range(100000 + i)))) for i in range(8)]
    [t.start() for t in threads]; [t.join() for t in threads]
    assert len(sums) == 8
    a, b = socket.socketpair(); a.send(b"x"); assert b.recv(1) == b"x"
    assert os.popen("echo $((40+2))").read() == "42\n"
    alarms = []
    signal.signal(signal.SIGALRM, lambda *_: alarms.append(1)); signal.setitimer(signal.ITIMER_REAL, 0.05); time.sleep(0.3)
    assert alarms == [1]
    assert "python" in os.path.basename(os.readlink("/proc/self/exe"))
    with multiprocessing.Pool(2) as pool: print(pool.map(square, range(4)))
