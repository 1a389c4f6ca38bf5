// MPI_Reduce_scatter_c and MPI_Reduce_scatter_block_c on a library without large counts. Each member passes the same counts (MPI 6.10), so all decide alike: where
// the counts and their sum fit, the plain function; else one reduction to each member in turn, in pieces.

namespace Mana.MpiProxy;

/// <summary>Reductions whose result is scattered.</summary>
internal static unsafe class LargeScatters
{
    /// <summary>MPI_Reduce_scatter_c (MPI 6.10.2). Arguments in the library's values, canonical communicator.</summary>
    public static int MPI_Reduce_scatter_c(void* sendbuf, void* recvbuf, long* recvcounts, nint datatype, nint op, Comm comm)
    {
        int members = Comms.Entry(comm)->Size;
        if (!Fits(recvcounts, members))
        {
            return Each(sendbuf, recvbuf, recvcounts, 0, datatype, op, comm);
        }

        byte* stack = stackalloc byte[Extras.StackBytes];
        Extras extras = default;
        extras.UseStack(stack, Extras.StackBytes);
        int code = Below.Code(Lib.MPI_Reduce_scatter(sendbuf, recvbuf, Narrowed(&extras, recvcounts, members), datatype, op, Comms.Real(comm)));
        extras.Free();
        return code;
    }

    /// <summary>MPI_Reduce_scatter_block_c (MPI 6.10.1).</summary>
    public static int MPI_Reduce_scatter_block_c(void* sendbuf, void* recvbuf, long recvcount, nint datatype, nint op, Comm comm) =>
        recvcount <= int.MaxValue / Comms.Entry(comm)->Size
            ? Below.Code(Lib.MPI_Reduce_scatter_block(sendbuf, recvbuf, (int)recvcount, datatype, op, Comms.Real(comm)))
            : Each(sendbuf, recvbuf, null, recvcount, datatype, op, comm);

    /// <summary>MPI_Ireduce_scatter_c where the counts fit.</summary>
    public static int MPI_Ireduce_scatter_c(Extras* extras, void* sendbuf, void* recvbuf, long* recvcounts, nint datatype, nint op, Comm comm, nint* request)
    {
        int members = Comms.Entry(comm)->Size;
        return Fits(recvcounts, members)
            ? Below.Code(Lib.MPI_Ireduce_scatter(sendbuf, recvbuf, Narrowed(extras, recvcounts, members), datatype, op, Comms.Real(comm), request))
            : Refusal.Missing("MPI_Ireduce_scatter_c");
    }

    private static bool Fits(long* counts, int length)
    {
        long sum = 0;
        for (int i = 0; i < length; i++)
        {
            if (counts[i] > int.MaxValue)
            {
                return false;
            }

            sum += long.Max(0, counts[i]);
        }

        return sum <= int.MaxValue;
    }

    private static int* Narrowed(Extras* extras, long* counts, int length)
    {
        int* narrow = (int*)extras->Take(sizeof(int) * (long)length);
        for (int i = 0; i < length; i++)
        {
            narrow[i] = (int)counts[i];
        }

        return narrow;
    }

    private static int Each(void* sendbuf, void* recvbuf, long* counts, long count, nint datatype, nint op, Comm comm)
    {
        CommEntry* entry = Comms.Entry(comm);
        if (entry->IsInter != 0)
        {
            return Refusal.Missing("MPI_Reduce_scatter_c between two groups");
        }

        // In place the input lies in the receive buffer and the own result goes to its beginning (MPI 6.10), over the first member's input: so
        // the own result, which is needed last, is written when all others have been reduced.
        void* inPlace = LibAbi.Buffer((void*)Canonical.MPI_IN_PLACE);
        bool replaces = sendbuf == inPlace;
        byte* input = (byte*)(replaces ? recvbuf : sendbuf);
        long lowerBound, extent, size = 0, before = 0;
        int code = Below.Code(Lib.MPI_Type_get_extent(datatype, &lowerBound, &extent));
        code = code != 0 ? code : Below.Code(Lib.MPI_Type_size_x(datatype, &size));
        if (code == 0 && replaces && (lowerBound != 0 || size != extent))
        {
            return Refusal.Return("MPI_Reduce_scatter_c", "MPI_IN_PLACE with counts beyond 2147483647 and a datatype with gaps needs a library below with large counts.");
        }

        for (int root = 0; code == 0 && root < entry->Size; root++)
        {
            long part = counts == null ? count : counts[root];
            byte* block = input + (before * extent);
            bool own = root == entry->Rank;
            void* from = replaces && own ? inPlace : block;
            void* to = replaces && own ? block : recvbuf;
            code = LargeFallback.MPI_Reduce_c(from, to, part, datatype, op, root, entry->Real);
            before += part;
        }

        if (code == 0 && replaces && entry->Rank != 0)
        {
            MoveToFront(recvbuf, counts, count, extent, entry->Rank);
        }

        return code;
    }

    /// <summary>The own result to the beginning of the buffer, over input that is no longer needed.</summary>
    private static void MoveToFront(void* buffer, long* counts, long count, long extent, int rank)
    {
        long before = 0;
        for (int i = 0; i < rank; i++)
        {
            before += counts == null ? count : counts[i];
        }

        long bytes = (counts == null ? count : counts[rank]) * extent;
        System.Buffer.MemoryCopy((byte*)buffer + (before * extent), buffer, bytes, bytes);
    }
}
