// One-sided operations with large counts, and those with a request. A count that an int can say goes to the library's small form; a greater one becomes one
// element of a type made for the call, as for messages (LargeTypes), so that it works on libraries without the large forms too.

namespace Mana.MpiProxy;

public static unsafe partial class Semantics
{
    /// <summary>MPI_Put_c.</summary>
    public static int MPI_Put_c(void* origin_addr, long origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        long target_count, Datatype target_datatype, Win win)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, null, 0, default, target_rank, target_disp, target_count, target_datatype, default);
        return OneSided.Start(OneSidedKind.Put, w, win);
    }

    /// <summary>MPI_Get_c.</summary>
    public static int MPI_Get_c(void* origin_addr, long origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        long target_count, Datatype target_datatype, Win win)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, null, 0, default, target_rank, target_disp, target_count, target_datatype, default);
        return OneSided.Start(OneSidedKind.Get, w, win);
    }

    /// <summary>MPI_Accumulate_c.</summary>
    public static int MPI_Accumulate_c(void* origin_addr, long origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        long target_count, Datatype target_datatype, Op op, Win win)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, null, 0, default, target_rank, target_disp, target_count, target_datatype, op);
        return OneSided.Start(OneSidedKind.Accumulate, w, win);
    }

    /// <summary>MPI_Get_accumulate_c.</summary>
    public static int MPI_Get_accumulate_c(void* origin_addr, long origin_count, Datatype origin_datatype, void* result_addr, long result_count,
        Datatype result_datatype, int target_rank, long target_disp, long target_count, Datatype target_datatype, Op op, Win win)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp,
            target_count, target_datatype, op);
        return OneSided.Start(OneSidedKind.GetAccumulate, w, win);
    }

    /// <summary>MPI_Rput (MPI 12.3.5).</summary>
    public static int MPI_Rput(void* origin_addr, int origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        int target_count, Datatype target_datatype, Win win, Request* request) =>
        MPI_Rput_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request);

    /// <summary>MPI_Rput_c.</summary>
    public static int MPI_Rput_c(void* origin_addr, long origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        long target_count, Datatype target_datatype, Win win, Request* request)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, null, 0, default, target_rank, target_disp, target_count, target_datatype, default);
        return OneSided.StartRequest(OneSidedKind.Put, w, win, request);
    }

    /// <summary>MPI_Rget (MPI 12.3.5).</summary>
    public static int MPI_Rget(void* origin_addr, int origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        int target_count, Datatype target_datatype, Win win, Request* request) =>
        MPI_Rget_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request);

    /// <summary>MPI_Rget_c.</summary>
    public static int MPI_Rget_c(void* origin_addr, long origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        long target_count, Datatype target_datatype, Win win, Request* request)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, null, 0, default, target_rank, target_disp, target_count, target_datatype, default);
        return OneSided.StartRequest(OneSidedKind.Get, w, win, request);
    }

    /// <summary>MPI_Raccumulate (MPI 12.3.5).</summary>
    public static int MPI_Raccumulate(void* origin_addr, int origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        int target_count, Datatype target_datatype, Op op, Win win, Request* request) =>
        MPI_Raccumulate_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request);

    /// <summary>MPI_Raccumulate_c.</summary>
    public static int MPI_Raccumulate_c(void* origin_addr, long origin_count, Datatype origin_datatype, int target_rank, long target_disp,
        long target_count, Datatype target_datatype, Op op, Win win, Request* request)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, null, 0, default, target_rank, target_disp, target_count, target_datatype, op);
        return OneSided.StartRequest(OneSidedKind.Accumulate, w, win, request);
    }

    /// <summary>MPI_Rget_accumulate (MPI 12.3.5).</summary>
    public static int MPI_Rget_accumulate(void* origin_addr, int origin_count, Datatype origin_datatype, void* result_addr, int result_count,
        Datatype result_datatype, int target_rank, long target_disp, int target_count, Datatype target_datatype, Op op, Win win, Request* request) =>
        MPI_Rget_accumulate_c(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp,
            target_count, target_datatype, op, win, request);

    /// <summary>MPI_Rget_accumulate_c.</summary>
    public static int MPI_Rget_accumulate_c(void* origin_addr, long origin_count, Datatype origin_datatype, void* result_addr, long result_count,
        Datatype result_datatype, int target_rank, long target_disp, long target_count, Datatype target_datatype, Op op, Win win, Request* request)
    {
        OneSidedWords w = new(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp,
            target_count, target_datatype, op);
        return OneSided.StartRequest(OneSidedKind.GetAccumulate, w, win, request);
    }
}
