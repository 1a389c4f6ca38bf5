// Meetings: how processes come together that have no communicator in common on which a trivial barrier could run, before they enter a collective of the library
// (MPI_Comm_create_group, MPI_Intercomm_create). Each reports to one process, which lets all go when all have come. A waiting process can be parked and frozen.
//
// A checkpoint must not freeze one of them between "let go" and the library, where the others would wait for it. So all are let go in one start of an operation,
// while no checkpoint is wanted; these messages are counted and drained as all are, hence after the drain everybody who was let go finds that in the store, before
// it would freeze. One case is left: a process whose draining thread has been let go and is in the library cannot be parked, so the drain does not begin, while another
// one is parked already, whose message was still on its way. Therefore the draining thread waits for such a message for a while before it parks, and other
// threads until the drain begins. If it takes longer still, the checkpoint is given up after its time-out and the job goes on.
//
// The library then works on communicators of the proxy (Comms.MakeFromGroup, Comms.MakeBetween): Open MPI sends ordinary messages with the call's tag meanwhile, which
// the drain of another thread would take for the application's. Who lets go also gives the name of what is made, which keeps such creations apart.
//
// Messages say which meeting they belong to. A thread that gets one of another meeting leaves it in the store for the thread that waits for it.
//
// No image holds these messages: nobody can have left the call while another waits for one, so after a restart all of them issue the call anew.
//
// Where processes of other worlds take part there is no checkpoint, and nobody has to meet: the library does it.

using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Mana.MpiProxy;

internal static unsafe class Meetings
{
    /// <summary>Longest time between the coordinator's intent at two ranks plus the time of a message between them.</summary>
    private const long ReleaseGraceMs = 1000;

    private const int ReportTag = 0;
    private const int ReleaseTag = 1;

    /// <summary>In place of the application's tag: members of a group who wait for their leader.</summary>
    private const long OfGroup = -1;

    /// <summary>Held while a message is taken and, if it belongs elsewhere, stored: nobody looks into the store in between.</summary>
    private static readonly Lock Guard = new();

    /// <summary>What keeps meetings apart. No process is in two of the same at the same time.</summary>
    /// <param name="Comm">Name of the communicator that its members have in common.</param>
    /// <param name="Tag">The application's tag.</param>
    private readonly record struct Meeting(ulong Comm, long Tag);

    /// <summary>Part of a report: the meeting stands first, as in a release.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Report
    {
        /// <summary>World ranks in one report.</summary>
        public const int Capacity = 14;

        /// <summary>Where it belongs.</summary>
        public Meeting Meeting;

        /// <summary>Where the members of the reporting group wait to be let go.</summary>
        public Meeting Group;

        /// <summary>World ranks of the reporting group which are still to come, these included.</summary>
        public int Remaining;

        /// <summary>The first of them.</summary>
        public fixed int Ranks[Capacity];
    }

    /// <summary>Lets a process go.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Release
    {
        /// <summary>Where it belongs.</summary>
        public Meeting Meeting;

        /// <summary>The first of the names for what is made.</summary>
        public ulong Names;
    }

    /// <summary>The members of a group that is to become a communicator; returns when all have come. Returns a canonical code.</summary>
    /// <param name="parent">Communicator of all of them.</param>
    /// <param name="members">Their world ranks, in an order which is the same for all.</param>
    /// <param name="tag">What keeps this meeting apart from others of the same parent.</param>
    /// <param name="names">The first of the names for what is made (Comms.Create.cs); 0 where processes of other worlds take part.</param>
    public static int MeetGroup(Comm parent, int[] members, int tag, out ulong names)
    {
        names = 0;
        if (Comms.IsForeign(Comms.Pool[parent.Slot]!))
        {
            return Canonical.MPI_SUCCESS;
        }

        Meeting own = new(Comms.Entry(parent)->GlobalId, tag);
        if (members[0] != Proxy.WorldRank)
        {
            int reported = SendReport(members[0], own, [], own);
            return reported != 0 ? reported : AwaitRelease(own, out names);
        }

        Waiting waiting = default;
        int error = Canonical.MPI_SUCCESS;
        for (int index = 1; index < members.Length && error == 0; index++)
        {
            Report report = new() { Meeting = own };
            error = Receive(members[index], ReportTag, &report, sizeof(Report), ref waiting);
        }

        names = Comms.ReserveNames();
        return error != 0 ? error : LetGo(members, own, [], own, names, ref waiting);
    }

    /// <summary>The leader of one group of an intercommunicator, which is complete; returns when the other one is, too. Returns a canonical code.</summary>
    /// <param name="group">Communicator of the own group.</param>
    /// <param name="peer">Communicator of both leaders.</param>
    /// <param name="remoteLeader">Rank there of the other leader.</param>
    /// <param name="tag">What keeps this meeting apart from others of the same leaders.</param>
    /// <param name="names">The first of the names for what is made; 0 where processes of other worlds take part.</param>
    public static int LeadGroup(Comm group, Comm peer, int remoteLeader, int tag, out ulong names)
    {
        names = 0;
        if (Comms.IsForeign(Comms.Pool[group.Slot]!))
        {
            return Canonical.MPI_SUCCESS;
        }

        Waiting waiting = default;
        int[] members = Comms.Pool[group.Slot]!.LocalGroup;
        Meeting own = new(Comms.Entry(group)->GlobalId, OfGroup);
        if (Comms.IsForeign(Comms.Pool[peer.Slot]!))
        {
            return LetGo(members, own, [], own, names, ref waiting);
        }

        Meeting between = new(Comms.Entry(peer)->GlobalId, tag);
        int other = Comms.WorldRank(peer, remoteLeader);
        if (other < Proxy.WorldRank)
        {
            int reported = SendReport(other, between, members, own);
            return reported != 0 ? reported : AwaitRelease(own, out names);
        }

        int error;
        int count = 0;
        int[] others = [];
        Report report = new() { Meeting = between };
        do
        {
            error = Receive(other, ReportTag, &report, sizeof(Report), ref waiting);
            others = others.Length == 0 && error == 0 ? new int[report.Remaining] : others;
            for (int index = 0; error == 0 && index < int.Min(report.Remaining, Report.Capacity); index++)
            {
                others[count++] = report.Ranks[index];
            }
        }
        while (error == 0 && report.Remaining > Report.Capacity);
        names = Comms.ReserveNames();
        return error != 0 ? error : LetGo(members, own, others, report.Group, names, ref waiting);
    }

    /// <summary>A member of such a group that does not lead it. Returns a canonical code.</summary>
    /// <param name="group">Communicator of the group.</param>
    /// <param name="names">The first of the names for what is made; 0 where processes of other worlds take part.</param>
    public static int FollowLeader(Comm group, out ulong names)
    {
        names = 0;
        return Comms.IsForeign(Comms.Pool[group.Slot]!) ? Canonical.MPI_SUCCESS : AwaitRelease(new Meeting(Comms.Entry(group)->GlobalId, OfGroup), out names);
    }

    private static int SendReport(int leader, Meeting meeting, ReadOnlySpan<int> members, Meeting group)
    {
        int error;
        do
        {
            Report report = new() { Meeting = meeting, Group = group, Remaining = members.Length };
            int count = int.Min(members.Length, Report.Capacity);
            for (int index = 0; index < count; index++)
            {
                report.Ranks[index] = members[index];
            }

            Checkpoint.EnterStart();
            error = Operations.SendCopyOf(&report, sizeof(Report), leader, ReportTag, Comms.Meetings);
            Checkpoint.LeaveStart();
            members = members[count..];
        }
        while (error == 0 && members.Length > 0);
        return error;
    }

    private static int AwaitRelease(Meeting meeting, out ulong names)
    {
        Waiting waiting = default;
        Release release = new() { Meeting = meeting };
        int error = Receive(Canonical.MPI_ANY_SOURCE, ReleaseTag, &release, sizeof(Release), ref waiting);
        names = release.Names;
        return error;
    }

    /// <summary>Lets all members of both groups go, but for this process, once no checkpoint is wanted.</summary>
    private static int LetGo(int[] members, Meeting meeting, int[] others, Meeting otherMeeting, ulong names, ref Waiting waiting)
    {
        while (true)
        {
            if (Checkpoint.TryEnterStart())
            {
                bool goes = *ProxyHost.WorkFlag == 0;
                int error = goes ? SendReleases(members, meeting, names) : 0;
                error = goes && error == 0 ? SendReleases(others, otherMeeting, names) : error;
                Checkpoint.LeaveStart();
                if (goes)
                {
                    return error;
                }
            }

            waiting.Step();
        }
    }

    private static int SendReleases(int[] members, Meeting meeting, ulong names)
    {
        Release release = new() { Meeting = meeting, Names = names };
        int error = Canonical.MPI_SUCCESS;
        foreach (int member in members)
        {
            error = error != 0 || member == Proxy.WorldRank ? error
                : Operations.SendCopyOf(&release, sizeof(Release), member, ReleaseTag, Comms.Meetings);
        }

        return error;
    }

    /// <summary>
    /// Waits for a message of the meeting that stands in it. Parkable. A thread that does not drain looks into the store once more before it freezes; a report it takes
    /// only while no checkpoint is wanted, a release until the drain begins, because somebody may wait for this thread in the library.
    /// </summary>
    private static int Receive(int source, int tag, void* message, int bytes, ref Waiting waiting)
    {
        bool isRelease = tag == ReleaseTag;
        for (long wantedSince = 0; ;)
        {
            bool isDrained = waiting.IsAboutToFreeze;
            if (isDrained || (isRelease ? Checkpoint.TryEnterBeforeDrain() : Checkpoint.TryEnterStart()))
            {
                int error = Take(source, tag, message, bytes, !isDrained, out bool found);
                if (!isDrained)
                {
                    Checkpoint.LeaveStart();
                }

                if (error != 0 || found)
                {
                    return error;
                }
            }

            wantedSince = *ProxyHost.WorkFlag == 0 ? 0 : wantedSince == 0 ? Environment.TickCount64 : wantedSince;
            bool drains = ProxyHost.Current.IsDrainingThread;
            bool isInTime = drains ? Environment.TickCount64 - wantedSince < ReleaseGraceMs : Checkpoint.Phase == CheckpointPhase.Running;
            if (wantedSince == 0 || !isRelease || !isInTime)
            {
                waiting.Step();
            }
            else if (drains)
            {
                Progress.Yield();
            }
            else
            {
                Thread.Sleep(1);
            }
        }
    }

    /// <summary>Takes a message of the meeting that stands in it, from the store or, if it may be asked, from the library.</summary>
    private static int Take(int source, int tag, void* message, int bytes, bool asksLibrary, out bool found)
    {
        CommEntry* entry = Comms.Entry(Comms.Meetings);
        Meeting meeting = *(Meeting*)message;
        ReadOnlySpan<byte> head = new(&meeting, sizeof(Meeting));
        lock (Guard)
        {
            found = entry->StoredMessages != 0 && TakeStored(source, tag, head, message, bytes);
            while (!found && asksLibrary)
            {
                Status status = default;
                int error = Below.TakeArrived(source, tag, entry, message, bytes, out bool arrived, &status);
                found = arrived && *(Meeting*)message == meeting;
                if (error != 0 || !arrived || found)
                {
                    *(Meeting*)message = meeting;
                    return error;
                }

                byte* data = StoredMessage.Allocate(bytes);
                NativeMemory.Copy(message, data, (nuint)bytes);
                MessageStore.Add(Comms.Meetings.Slot, new StoredMessage { Source = status.Source, Tag = tag, LengthBytes = bytes, Data = data });
            }
        }

        return Canonical.MPI_SUCCESS;
    }

    private static bool TakeStored(int source, int tag, ReadOnlySpan<byte> head, void* message, int bytes)
    {
        if (MessageStore.Take(Comms.Meetings, source, tag, head) is not { } stored)
        {
            return false;
        }

        NativeMemory.Copy(stored.Data, message, (nuint)bytes);
        stored.Release();
        return true;
    }
}
