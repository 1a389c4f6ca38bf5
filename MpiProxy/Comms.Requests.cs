// Communicators of persistent collectives. MPI lets the requests of one communicator be started in another order on each member (MPI-4 6.13), while the
// library below and the trivial barriers take the collectives of one communicator in one order. So each request gets a communicator of its own when it
// is made, on which it is the only collective. No application has a handle of it, and it goes with the request.

namespace Mana.MpiProxy;

public static unsafe partial class Comms
{
    /// <summary>Makes the communicator of a persistent collective; collective over <paramref name="parent"/>.</summary>
    /// <returns>
    /// A communicator that the request must hold, or <paramref name="parent"/> itself where there is no order to keep, and where the library has no more
    /// communicators: requests are then to be started in the same order on all members.
    /// </returns>
    internal static Comm MakeForRequest(Comm parent)
    {
        CommEntry* entry = Entry(parent);
        if (entry->Size == 1 && entry->IsInter == 0)
        {
            return parent;
        }

        nint real = 0;
        Comm made = new(Canonical.MPI_COMM_NULL);
        ulong names = Collectives.BeginCreating(parent);
        int error = LibAbi.Error(Lib.MPI_Comm_dup(entry->Real, &real));
        error = error != 0 ? error : Adopt(real, entry->Errhandler, out made, names: names);
        Collectives.End(parent);
        if (error != Canonical.MPI_SUCCESS)
        {
            return parent;
        }

        CommObject item = Pool[made.Slot]!;
        item.Topology = Pool[parent.Slot]!.Topology;
        item.StandsFor = parent.Slot;
        item.FreedByApplication = true;
        Entries[made.Slot].InUse = 0;
        return made;
    }
}
