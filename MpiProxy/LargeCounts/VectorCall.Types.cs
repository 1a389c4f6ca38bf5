// The form in which every block is one element of its own datatype: no count and no displacement is beyond int, and the displacements are inside the types.

namespace Mana.MpiProxy;

internal unsafe partial struct VectorCall
{
    /// <summary>One side of MPI_Alltoallw.</summary>
    private struct TypedSide
    {
        public int* Counts;
        public int* Zeros;
        public long* WideZeros;
        public void* Types;
    }

    /// <summary>What a library says about counts in the derived form is not the application's: the type is whole there.</summary>
    private readonly int RunByTypes(Extras* extras, nint* request)
    {
        if (SendsInPlace && Kind is VectorKind.Alltoallv or VectorKind.Alltoallw)
        {
            // Every member passes MPI_IN_PLACE (MPI 6.8), so every member answers this and nobody waits.
            return Refusal.Return(Kind == VectorKind.Alltoallv ? "MPI_Alltoallv_c" : "MPI_Alltoallw_c", "MPI_IN_PLACE with counts or displacements beyond 2147483647 needs a library below with large counts.");
        }

        int own = Comms.Entry(Comm)->Rank;
        bool inter = Comms.Entry(Comm)->IsInter != 0;
        int sends = IsNeighbor ? PeerCount.Neighbors(Comm, sends: true) : PeerCount.Members(Comm, sends: true);
        int receives = IsNeighbor ? PeerCount.Neighbors(Comm, sends: false) : sends;
        VectorSide send = Send;
        if (Kind == VectorKind.Allgatherv && SendsInPlace)
        {
            send = new VectorSide { Buffer = Receive.Buffer, Counts = Receive.Counts, Displacements = Receive.Displacements, Type = Receive.Type };
        }

        TypedSide from = Make(extras, sends);
        TypedSide to = Make(extras, receives);
        for (int peer = 0; peer < sends; peer++)
        {
            bool self = !inter && !IsNeighbor && peer == own;
            bool sent = Kind switch
            {
                VectorKind.Gatherv => !IsOutsider && !(inter && IsRoot) && peer == Root && !SendsInPlace,
                VectorKind.Scatterv => IsRoot && !(self && ReceivesInPlace),
                VectorKind.Allgatherv => !(self && SendsInPlace),
                _ => true,
            };
            int block = Kind == VectorKind.Allgatherv && SendsInPlace ? own : peer;
            Set(extras, from, peer, sent, send, block);
        }

        for (int peer = 0; peer < receives; peer++)
        {
            bool self = !inter && !IsNeighbor && peer == own;
            bool received = Kind switch
            {
                VectorKind.Gatherv => IsRoot && !(self && SendsInPlace),
                VectorKind.Scatterv => !IsOutsider && !(inter && IsRoot) && peer == Root && !ReceivesInPlace,
                VectorKind.Allgatherv => !(self && SendsInPlace),
                _ => true,
            };
            Set(extras, to, peer, received, Receive, peer);
        }

        // A member that could not make a type still takes part, with what it has, so that the others do not wait for it.
        void* source = send.Buffer == (void*)Canonical.MPI_IN_PLACE ? null : send.Buffer;
        void* target = ReceivesInPlace ? null : Receive.Buffer;
        nint comm = Comms.Real(Comm);
        int code = Below.Code(IsNeighbor
            ? request == null
                ? Lib.MPI_Neighbor_alltoallw(source, from.Counts, from.WideZeros, from.Types, target, to.Counts, to.WideZeros, to.Types, comm)
                : Lib.MPI_Ineighbor_alltoallw(source, from.Counts, from.WideZeros, from.Types, target, to.Counts, to.WideZeros, to.Types, comm, request)
            : request == null
                ? Lib.MPI_Alltoallw(source, from.Counts, from.Zeros, from.Types, target, to.Counts, to.Zeros, to.Types, comm)
                : Lib.MPI_Ialltoallw(source, from.Counts, from.Zeros, from.Types, target, to.Counts, to.Zeros, to.Types, comm, request));
        return code != 0 ? code : extras->Error;
    }

    private static TypedSide Make(Extras* extras, int length)
    {
        TypedSide side = new()
        {
            Counts = (int*)extras->Take(sizeof(int) * (long)length),
            Zeros = (int*)extras->Take(sizeof(int) * (long)length),
            WideZeros = (long*)extras->Take(sizeof(long) * (long)length),
            Types = extras->Take(LibAbi.HandleBytes * (long)length),
        };
        for (int i = 0; i < length; i++)
        {
            side.Zeros[i] = 0;
            side.WideZeros[i] = 0;
        }

        return side;
    }

    private static void Set(Extras* extras, TypedSide side, int peer, bool used, VectorSide of, int block)
    {
        long count = !used ? 0 : of.Counts == null ? of.Count : of.Counts[block];
        long place = !used || of.Counts == null ? 0 : of.Displacements[block];
        if (count != 0 && place != 0 && of.Types == null)
        {
            long lowerBound, extent;
            int code = Below.Code(Lib.MPI_Type_get_extent(of.Type, &lowerBound, &extent));
            extras->Error = code != 0 ? code : extras->Error;
            place *= extent;
        }

        nint type = LargeTypes.At(extras, count, used && count != 0 ? of.TypeOf(block) : 0, place, side.Counts + peer);
        LibAbi.StoreHandle(side.Types, peer, type);
    }
}
