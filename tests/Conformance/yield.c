/* Preloaded into native runs: Debian's MPICH waits busily, and with more ranks than processors each message then takes a scheduler's tick (a row of
 * 70 s takes 0.6 s with this). Every wait of its ch4:ucx device calls this function of UCX in a loop; after some calls without progress the processor
 * is given to the others, as Open MPI does by itself. Under Mana waits yield without this (MpiProxy/LibraryWaits.cs). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sched.h>
#include <stdlib.h>

enum { idle_calls_before_yield = 20 };

unsigned ucp_worker_progress(void *worker)
{
    static unsigned (*progress)(void *);
    static __thread int idle;
    if (!progress) {
        void *ucx = dlopen("libucp.so.0", RTLD_NOLOAD | RTLD_LAZY);
        if (!ucx) abort();
        progress = (unsigned (*)(void *))dlsym(ucx, "ucp_worker_progress");
    }
    unsigned events = progress(worker);
    if (events != 0) idle = 0;
    else if (++idle >= idle_calls_before_yield) {
        idle = 0;
        sched_yield();
    }
    return events;
}
