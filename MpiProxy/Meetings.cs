// Meetings: how processes come together that have no communicator in common on which a trivial barrier could run, before they enter a collective of the library
// (MPI_Comm_create_group, MPI_Intercomm_create). Each reports to one process, which lets all go when all have come. A waiting process can be parked and frozen.
//
// A checkpoint must not freeze one of them between "let go" and the library, where the others would wait for it. So all are let go in one start of an operation,
// while no checkpoint is wanted; these messages are counted and drained as all are, hence after the drain everybody who was let go finds that in the store, before
// it would freeze. One case is left: a process whose only thread has been let go and is in the library cannot be parked, so the drain would not begin, while another
// one is parked already, whose message was still on its way. Therefore the draining thread waits for such a message for a while before it parks.
// If it takes longer still, the checkpoint is given up after its time-out and the job goes on.
//
// No image holds these messages: nobody can have left the call while another waits for one, so after a restart all of them issue the call anew.
//
// Where processes of other worlds take part there is no checkpoint, and nobody has to meet: the library does it.

using System;
using System.Runtime.InteropServices;

namespace Mana.MpiProxy;

internal static unsafe class Meetings
{
    /// <summary>Longest time between the coordinator's intent at two ranks plus the time of a message between them.</summary>
    private const long ReleaseGraceMs = 1000;

    // Every library allows tags up to 32767. Reports have the lower half, releases the upper one.
    private const int TagRange = 1 << 14;
    private const int GlobalIdHalf = 32;

    /// <summary>Part of a report.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Report
    {
        /// <summary>World ranks in one report.</summary>
        public const int Capacity = 14;

        /// <summary>World ranks of the reporting group which are still to come, these included.</summary>
        public int Remaining;

        /// <summary>Tag on which they wait to be let go.</summary>
        public int Tag;

        /// <summary>The first of them.</summary>
        public fixed int Ranks[Capacity];
    }

    /// <summary>The members of a group that is to become a communicator; returns when all have come. Returns a canonical code.</summary>
    /// <param name="parent">Communicator of all of them.</param>
    /// <param name="members">Their world ranks, in an order which is the same for all.</param>
    /// <param name="tag">What keeps this meeting apart from others of the same parent.</param>
    public static int MeetGroup(Comm parent, int[] members, int tag)
    {
        if (Comms.IsForeign(Comms.Pool[parent.Slot]!))
        {
            return Canonical.MPI_SUCCESS;
        }

        int own = TagOf(parent, tag);
        if (members[0] != Proxy.WorldRank)
        {
            int reported = SendReport(members[0], own, [], own);
            return reported != 0 ? reported : AwaitRelease(own);
        }

        Waiting waiting = default;
        int error = Canonical.MPI_SUCCESS;
        for (int index = 1; index < members.Length && error == 0; index++)
        {
            Report report;
            error = Receive(members[index], own, &report, ref waiting, graceMs: 0);
        }

        return error != 0 ? error : LetGo(members, own, [], 0, ref waiting);
    }

    /// <summary>The leader of one group of an intercommunicator, which is complete; returns when the other one is, too. Returns a canonical code.</summary>
    /// <param name="group">Communicator of the own group.</param>
    /// <param name="peer">Communicator of both leaders.</param>
    /// <param name="remoteLeader">Rank there of the other leader.</param>
    /// <param name="tag">What keeps this meeting apart from others of the same leaders.</param>
    public static int LeadGroup(Comm group, Comm peer, int remoteLeader, int tag)
    {
        if (Comms.IsForeign(Comms.Pool[group.Slot]!))
        {
            return Canonical.MPI_SUCCESS;
        }

        Waiting waiting = default;
        int[] members = Comms.Pool[group.Slot]!.LocalGroup;
        int own = TagOf(group, 0);
        if (Comms.IsForeign(Comms.Pool[peer.Slot]!))
        {
            return LetGo(members, own, [], 0, ref waiting);
        }

        int between = TagOf(peer, tag);
        int other = Comms.WorldRank(peer, remoteLeader);
        if (other < Proxy.WorldRank)
        {
            int reported = SendReport(other, between, members, own);
            return reported != 0 ? reported : AwaitRelease(own);
        }

        int error;
        int count = 0;
        int[] others = [];
        Report report;
        do
        {
            error = Receive(other, between, &report, ref waiting, graceMs: 0);
            others = others.Length == 0 && error == 0 ? new int[report.Remaining] : others;
            for (int index = 0; error == 0 && index < int.Min(report.Remaining, Report.Capacity); index++)
            {
                others[count++] = report.Ranks[index];
            }
        }
        while (error == 0 && report.Remaining > Report.Capacity);
        return error != 0 ? error : LetGo(members, own, others, report.Tag, ref waiting);
    }

    /// <summary>A member of such a group that does not lead it. Returns a canonical code.</summary>
    public static int FollowLeader(Comm group) => Comms.IsForeign(Comms.Pool[group.Slot]!) ? Canonical.MPI_SUCCESS : AwaitRelease(TagOf(group, 0));

    /// <summary>Two meetings of a process at the same time rarely have the same tag, and if they do, each still waits for as many processes as it should.</summary>
    private static int TagOf(Comm comm, int tag)
    {
        ulong id = Comms.Entry(comm)->GlobalId;
        return (int)(((ulong)(uint)tag + id + (id >> GlobalIdHalf)) % TagRange);
    }

    private static int SendReport(int leader, int tag, ReadOnlySpan<int> group, int groupTag)
    {
        int error;
        do
        {
            Report report = new() { Remaining = group.Length, Tag = groupTag };
            int count = int.Min(group.Length, Report.Capacity);
            for (int index = 0; index < count; index++)
            {
                report.Ranks[index] = group[index];
            }

            Checkpoint.EnterStart();
            error = Operations.SendCopyOf(&report, sizeof(Report), leader, tag, Comms.Meetings);
            Checkpoint.LeaveStart();
            group = group[count..];
        }
        while (error == 0 && group.Length > 0);
        return error;
    }

    private static int AwaitRelease(int tag)
    {
        Waiting waiting = default;
        Report release;
        return Receive(Canonical.MPI_ANY_SOURCE, TagRange + tag, &release, ref waiting, ReleaseGraceMs);
    }

    /// <summary>Lets all members of both groups go, but for this process, once no checkpoint is wanted.</summary>
    private static int LetGo(int[] members, int tag, int[] others, int otherTag, ref Waiting waiting)
    {
        while (true)
        {
            if (Checkpoint.TryEnterStart())
            {
                bool goes = *ProxyHost.WorkFlag == 0;
                int error = goes ? Release(members, tag) : 0;
                error = goes && error == 0 ? Release(others, otherTag) : error;
                Checkpoint.LeaveStart();
                if (goes)
                {
                    return error;
                }
            }

            waiting.Step();
        }
    }

    private static int Release(int[] members, int tag)
    {
        Report release = default;
        int error = Canonical.MPI_SUCCESS;
        foreach (int member in members)
        {
            error = error != 0 || member == Proxy.WorldRank ? error
                : Operations.SendCopyOf(&release, sizeof(Report), member, TagRange + tag, Comms.Meetings);
        }

        return error;
    }

    /// <summary>Waits for a message. Parkable; a thread that does not drain looks into the store once more before it freezes, and asks the library only while it may.</summary>
    private static int Receive(int source, int tag, Report* report, ref Waiting waiting, long graceMs)
    {
        CommEntry* entry = Comms.Entry(Comms.Meetings);
        for (long wantedSince = 0; ;)
        {
            if (entry->StoredMessages != 0 && MessageStore.Take(Comms.Meetings, source, tag) is { } stored)
            {
                *report = *(Report*)stored.Data;
                stored.Release();
                return Canonical.MPI_SUCCESS;
            }

            if (!waiting.IsAboutToFreeze && Checkpoint.TryEnterStart())
            {
                Status status = default;
                int error = Below.TakeArrived(source, tag, entry, report, sizeof(Report), out bool found, &status);
                Checkpoint.LeaveStart();
                if (error != 0 || found)
                {
                    return error;
                }
            }

            wantedSince = *ProxyHost.WorkFlag == 0 ? 0 : wantedSince == 0 ? Environment.TickCount64 : wantedSince;
            if (wantedSince != 0 && Environment.TickCount64 - wantedSince < graceMs && ProxyHost.Current.IsDrainingThread)
            {
                Progress.Yield();
            }
            else
            {
                waiting.Step();
            }
        }
    }
}
