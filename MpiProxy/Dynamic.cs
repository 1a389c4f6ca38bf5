// Processes of other MPI_COMM_WORLDs (MPI 11): spawned, connected or joined ones. The job's coordinator knows only this world, so a checkpoint is
// refused in one sentence while a communicator with such processes is live, while a call that makes one is under way (it waits inside the
// library below, where no checkpoint could reach it), and while the library holds a port or a published name, which no restart could
// give back. When all of that is gone, checkpoints are possible again.
//
// Groups are lists of ranks in this world. A foreign process gets a number beyond this world's size, the same whenever it is met again, which
// is found out by comparing groups of the library below. Processes of this world which connect to each other stay what they are, so what they
// share is a communicator like any other: it is saved, and made again on every library.

using System;
using System.Collections.Generic;
using System.Threading;

namespace Mana.MpiProxy;

/// <summary>What is known of processes outside this world.</summary>
internal static unsafe class Dynamic
{
    private static readonly Lock Guard = new();
    private static readonly List<(nint Real, int[] Numbers)> Known = [];
    private static int _count;
    private static readonly HashSet<string> Ports = [];
    private static readonly HashSet<string> Names = [];
    private static int _liveComms;
    private static int _calls;
    private static int _ports;
    private static int _names;

    /// <summary>Numbers below this are in use: ranks of this world, then foreign processes.</summary>
    public static int End => Proxy.WorldSize + Volatile.Read(ref _count);

    /// <summary>At a restart: the numbers that a group of the image has for foreign processes stay in use.</summary>
    public static void Reserve(ReadOnlySpan<int> members)
    {
        foreach (int member in members)
        {
            _count = int.Max(_count, member + 1 - Proxy.WorldSize);
        }
    }

    /// <summary>The communicator with the processes that spawned this world; null communicator when nobody did, or it is gone.</summary>
    public static Comm Parent { get; set; } = new(Canonical.MPI_COMM_NULL);

    /// <summary>Why no checkpoint can be taken now, in a sentence; null when one can.</summary>
    public static string? Refusal =>
        Volatile.Read(ref _calls) != 0 ? "a call that starts or connects processes is under way, and waits where no checkpoint can reach it."
        : Volatile.Read(ref _liveComms) != 0 ? "a communicator with processes of another MPI_COMM_WORLD is live; checkpoints are possible again after MPI_Comm_disconnect."
        : Volatile.Read(ref _ports) != 0 ? "a port is open, which a restart could not open again under the same name; checkpoints are possible after MPI_Close_port."
        : Volatile.Read(ref _names) != 0 ? "a name is published, which a restart could not keep; checkpoints are possible after MPI_Unpublish_name."
        : null;

    /// <summary>True when a list of members has one from outside this world.</summary>
    public static bool IsForeign(ReadOnlySpan<int> members)
    {
        foreach (int member in members)
        {
            if (member >= Proxy.WorldSize)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A call begins that waits inside the library below for processes which no checkpoint of this rank can hurry. While a checkpoint is under way it
    /// waits here, and a restart issues it anew.
    /// </summary>
    /// <remarks>
    /// The count is raised by a locked instruction before the work flag is read; the listener sets the flag, issues membarrier(2) and then reads the
    /// count. So either this thread sees the flag, or the listener sees the call and refuses the checkpoint.
    /// </remarks>
    public static void EnterCall()
    {
        for (Waiting wait = default; ; wait.Step())
        {
            Interlocked.Increment(ref _calls);
            if (*ProxyHost.WorkFlag == 0)
            {
                return;
            }

            Interlocked.Decrement(ref _calls);
        }
    }

    /// <summary>It is over.</summary>
    public static void LeaveCall() => Interlocked.Decrement(ref _calls);

    /// <summary>A communicator with foreign processes is there (1) or gone (−1).</summary>
    public static void CountComm(int change) => Interlocked.Add(ref _liveComms, change);

    /// <summary>This process has opened a port.</summary>
    public static void PortOpened(byte* port) => Note(Ports, port, isThere: true, ref _ports);

    /// <summary>It has closed one. A library may agree to close what was never open, so only ports that are known count.</summary>
    public static void PortClosed(byte* port) => Note(Ports, port, isThere: false, ref _ports);

    /// <summary>This process has published a name.</summary>
    public static void NamePublished(byte* service) => Note(Names, service, isThere: true, ref _names);

    /// <summary>It has withdrawn one: its own or, as some libraries allow, one that it never published.</summary>
    public static void NameWithdrawn(byte* service) => Note(Names, service, isThere: false, ref _names);

    /// <summary>Gives the members of a real group that are not of this world their numbers.</summary>
    /// <param name="real">The group.</param>
    /// <param name="numbers">World ranks, MPI_UNDEFINED where a member is foreign; filled in.</param>
    public static void Number(nint real, int[] numbers)
    {
        if (Array.IndexOf(numbers, Canonical.MPI_UNDEFINED) < 0)
        {
            return;
        }

        int[] ranks = new int[numbers.Length];
        int[] found = new int[numbers.Length];
        for (int rank = 0; rank < ranks.Length; rank++)
        {
            ranks[rank] = rank;
        }

        lock (Guard)
        {
            fixed (int* from = ranks, to = found)
            {
                foreach ((nint group, int[] known) in Known)
                {
                    Lib.MPI_Group_translate_ranks(real, ranks.Length, from, group, to);
                    for (int rank = 0; rank < ranks.Length; rank++)
                    {
                        numbers[rank] = numbers[rank] == Canonical.MPI_UNDEFINED && found[rank] >= 0 ? known[found[rank]] : numbers[rank];
                    }
                }

                if (Array.IndexOf(numbers, Canonical.MPI_UNDEFINED) < 0)
                {
                    return;
                }

                nint copy = 0;
                Lib.MPI_Group_incl(real, ranks.Length, from, &copy);
                for (int rank = 0; rank < ranks.Length; rank++)
                {
                    numbers[rank] = numbers[rank] == Canonical.MPI_UNDEFINED ? Proxy.WorldSize + _count++ : numbers[rank];
                }

                Known.Add((copy, numbers));
            }
        }
    }

    /// <summary>A real group of these numbers, some of them foreign; 0 when the library refuses.</summary>
    /// <param name="numbers">Members, in order.</param>
    /// <param name="world">The library's group of this world.</param>
    public static nint MakeGroup(ReadOnlySpan<int> numbers, nint world)
    {
        nint result = LibAbi.GroupEmpty;
        lock (Guard)
        {
            foreach (int number in numbers)
            {
                (nint from, int rank) = Find(number, world);
                nint one = 0;
                nint joined = 0;

                // The union keeps the order: first the members so far, then this one.
                bool made = Lib.MPI_Group_incl(from, 1, &rank, &one) == 0 && Lib.MPI_Group_union(result, one, &joined) == 0;
                Groups.FreeReal(one);
                Groups.FreeReal(result);
                if (!made)
                {
                    return 0;
                }

                result = joined;
            }
        }

        return result;
    }

    // A foreign number that no group has is one of before a restart: the library refuses it as a rank of this world. The caller holds the lock.
    private static (nint Group, int Rank) Find(int number, nint world)
    {
        foreach ((nint group, int[] known) in Known)
        {
            int index = number < Proxy.WorldSize ? -1 : Array.IndexOf(known, number);
            if (index >= 0)
            {
                return (group, index);
            }
        }

        return (world, number);
    }

    private static void Note(HashSet<string> set, byte* text, bool isThere, ref int count)
    {
        string name = CText.Read(text);
        lock (Guard)
        {
            _ = isThere ? set.Add(name) : set.Remove(name);
            Volatile.Write(ref count, set.Count);
        }
    }
}
