// Collectives with arrays of counts and displacements (`_c`) on a library without large counts.
//
// Which library function is called must be the same on all members, but the arrays differ from member to member: the root of a gather alone knows where the blocks
// go. So phase one, which all members pass anyway, is an MPI_Iallreduce instead of an MPI_Ibarrier and tells everybody whether any of them has a number that does
// not fit into int. If none has, the plain function is called with narrowed arrays; otherwise all call MPI_Alltoallw (or its neighborhood form) with one
// element, or none, of a datatype made for each block. The members must all call the `_c` form: the plain one has a plain phase one.

namespace Mana.MpiProxy;

/// <summary>The collectives with arrays of counts. Images do not hold these numbers.</summary>
internal enum VectorKind
{
    /// <summary>MPI_Gatherv.</summary>
    Gatherv,

    /// <summary>MPI_Scatterv.</summary>
    Scatterv,

    /// <summary>MPI_Allgatherv.</summary>
    Allgatherv,

    /// <summary>MPI_Alltoallv.</summary>
    Alltoallv,

    /// <summary>MPI_Alltoallw.</summary>
    Alltoallw,

    /// <summary>MPI_Neighbor_allgatherv.</summary>
    NeighborAllgatherv,

    /// <summary>MPI_Neighbor_alltoallv.</summary>
    NeighborAlltoallv,

    /// <summary>MPI_Neighbor_alltoallw.</summary>
    NeighborAlltoallw,
}

/// <summary>One side of a collective: a single count and type, or arrays of them.</summary>
internal unsafe struct VectorSide
{
    /// <summary>The buffer, canonical.</summary>
    public void* Buffer;

    /// <summary>Count where there is no array of them.</summary>
    public long Count;

    /// <summary>Counts, one per peer; null where this side has a single one.</summary>
    public long* Counts;

    /// <summary>Displacements, in extents of <see cref="Type"/>, or in bytes where there are <see cref="Types"/>.</summary>
    public long* Displacements;

    /// <summary>The library's type.</summary>
    public nint Type;

    /// <summary>The library's types, one per peer.</summary>
    public void* Types;

    /// <summary>Type of a peer's block.</summary>
    public readonly nint TypeOf(int peer) => Types == null ? Type : LibAbi.LoadHandle(Types, peer);

    /// <summary>True when the first <paramref name="length"/> numbers fit into int.</summary>
    /// <param name="length">Peers.</param>
    /// <param name="wideDisplacements">The plain function takes displacements of 64 bits.</param>
    public readonly bool Fits(int length, bool wideDisplacements)
    {
        if (Counts == null)
        {
            return Count is <= int.MaxValue and >= int.MinValue;
        }

        for (int i = 0; i < length; i++)
        {
            if (Counts[i] is > int.MaxValue or < int.MinValue || (!wideDisplacements && Displacements[i] is > int.MaxValue or < int.MinValue))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A call with arrays of counts, in canonical values but for the types.</summary>
internal unsafe partial struct VectorCall
{
    /// <summary>Which collective.</summary>
    public VectorKind Kind;

    /// <summary>A valid communicator.</summary>
    public Comm Comm;

    /// <summary>The root, where there is one.</summary>
    public int Root;

    /// <summary>What is sent.</summary>
    public VectorSide Send;

    /// <summary>What is received.</summary>
    public VectorSide Receive;

    private readonly bool IsNeighbor => Kind >= VectorKind.NeighborAllgatherv;

    private readonly bool WideDisplacements => Kind == VectorKind.NeighborAlltoallw;

    private readonly bool SendsInPlace => Send.Buffer == (void*)Canonical.MPI_IN_PLACE;

    private readonly bool ReceivesInPlace => Receive.Buffer == (void*)Canonical.MPI_IN_PLACE;

    private readonly bool IsRoot => PeerCount.IsRoot(Comm, Root);

    private readonly bool IsOutsider => Comms.Entry(Comm)->IsInter != 0 && Root == Canonical.MPI_PROC_NULL;

    /// <summary>Blocks that this member sends by the arrays of its call; 0 where it does not look at them.</summary>
    private readonly int SendBlocks => Send.Counts == null || SendsInPlace || (Kind == VectorKind.Scatterv && !IsRoot) ? 0
        : IsNeighbor ? PeerCount.Neighbors(Comm, sends: true) : PeerCount.Members(Comm, sends: true);

    /// <summary>Blocks that this member receives by the arrays of its call; 0 where it does not look at them.</summary>
    private readonly int ReceiveBlocks => Receive.Counts == null || (Kind == VectorKind.Gatherv && !IsRoot) ? 0
        : IsNeighbor ? PeerCount.Neighbors(Comm, sends: false) : PeerCount.Members(Comm, sends: false);

    /// <summary>1 when a number that this member passes does not fit into int, else 0.</summary>
    public readonly int Wants()
    {
        if (Kind is VectorKind.Gatherv or VectorKind.Scatterv && IsOutsider)
        {
            return 0;
        }

        bool singleSend = Send.Counts == null && !SendsInPlace && !(Kind == VectorKind.Gatherv && Comms.Entry(Comm)->IsInter != 0 && IsRoot);
        bool singleReceive = Receive.Counts == null && !ReceivesInPlace && !(Kind == VectorKind.Scatterv && Comms.Entry(Comm)->IsInter != 0 && IsRoot);
        bool sends = Send.Counts == null ? !singleSend || Send.Fits(0, false) : Send.Fits(SendBlocks, WideDisplacements);
        bool receives = Receive.Counts == null ? !singleReceive || Receive.Fits(0, false) : Receive.Fits(ReceiveBlocks, WideDisplacements);
        return sends && receives ? 0 : 1;
    }

    /// <summary>Phase two, with the agreement of phase one in the extras.</summary>
    /// <param name="extras">Where arrays and types live.</param>
    /// <param name="request">Receives the library's request; null for a blocking call.</param>
    /// <returns>Canonical error code, not raised.</returns>
    public int Run(Extras* extras, nint* request)
    {
        extras->Error = 0;
        return extras->Agreed != 0 ? RunByTypes(extras, request) : RunNarrowed(extras, request);
    }

    private static int* Narrowed(Extras* extras, long* values, int length)
    {
        int* narrow = (int*)extras->Take(sizeof(int) * (long)length);
        for (int i = 0; i < length; i++)
        {
            narrow[i] = (int)values[i];
        }

        return narrow;
    }

    private readonly int RunNarrowed(Extras* extras, nint* request)
    {
        int sends = SendBlocks, receives = ReceiveBlocks, root = LibAbi.Rank(Root);
        int* sendCounts = Narrowed(extras, Send.Counts, sends);
        int* receiveCounts = Narrowed(extras, Receive.Counts, receives);
        int* sendPlaces = WideDisplacements ? null : Narrowed(extras, Send.Displacements, sends);
        int* receivePlaces = WideDisplacements ? null : Narrowed(extras, Receive.Displacements, receives);
        int sendCount = (int)Send.Count, receiveCount = (int)Receive.Count;
        void* from = LibAbi.Buffer(Send.Buffer);
        void* to = LibAbi.Buffer(Receive.Buffer);
        nint comm = Comms.Real(Comm);
        return Below.Code(Kind switch
        {
            VectorKind.Gatherv => request == null
                ? Lib.MPI_Gatherv(from, sendCount, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, root, comm)
                : Lib.MPI_Igatherv(from, sendCount, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, root, comm, request),
            VectorKind.Scatterv => request == null
                ? Lib.MPI_Scatterv(from, sendCounts, sendPlaces, Send.Type, to, receiveCount, Receive.Type, root, comm)
                : Lib.MPI_Iscatterv(from, sendCounts, sendPlaces, Send.Type, to, receiveCount, Receive.Type, root, comm, request),
            VectorKind.Allgatherv => request == null
                ? Lib.MPI_Allgatherv(from, sendCount, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm)
                : Lib.MPI_Iallgatherv(from, sendCount, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm, request),
            VectorKind.Alltoallv => request == null
                ? Lib.MPI_Alltoallv(from, sendCounts, sendPlaces, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm)
                : Lib.MPI_Ialltoallv(from, sendCounts, sendPlaces, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm, request),
            VectorKind.Alltoallw => request == null
                ? Lib.MPI_Alltoallw(from, sendCounts, sendPlaces, Send.Types, to, receiveCounts, receivePlaces, Receive.Types, comm)
                : Lib.MPI_Ialltoallw(from, sendCounts, sendPlaces, Send.Types, to, receiveCounts, receivePlaces, Receive.Types, comm, request),
            VectorKind.NeighborAllgatherv => request == null
                ? Lib.MPI_Neighbor_allgatherv(from, sendCount, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm)
                : Lib.MPI_Ineighbor_allgatherv(from, sendCount, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm, request),
            VectorKind.NeighborAlltoallv => request == null
                ? Lib.MPI_Neighbor_alltoallv(from, sendCounts, sendPlaces, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm)
                : Lib.MPI_Ineighbor_alltoallv(from, sendCounts, sendPlaces, Send.Type, to, receiveCounts, receivePlaces, Receive.Type, comm, request),
            _ => request == null
                ? Lib.MPI_Neighbor_alltoallw(from, sendCounts, Send.Displacements, Send.Types, to, receiveCounts, Receive.Displacements, Receive.Types, comm)
                : Lib.MPI_Ineighbor_alltoallw(from, sendCounts, Send.Displacements, Send.Types, to, receiveCounts, Receive.Displacements, Receive.Types, comm, request),
        });
    }
}
