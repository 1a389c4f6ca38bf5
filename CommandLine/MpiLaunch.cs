// Writes the command line of an MPI's launcher. Pure: what is installed and what runs is decided elsewhere, so every case can be tested.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Mana.CommandLine;

/// <summary>What is to be launched.</summary>
public sealed record LaunchRequest
{
    /// <summary>Number of ranks.</summary>
    public required int Ranks { get; init; }

    /// <summary>Ranks per host; 0: as the launcher likes.</summary>
    public int RanksPerHost { get; init; }

    /// <summary>Hosts with their slots; empty: this host.</summary>
    public IReadOnlyList<HostSlots> Hosts { get; init; } = [];

    /// <summary>Script that stands in for ssh; empty: the launcher's own way.</summary>
    public string LauncherAgent { get; init; } = "";

    /// <summary>Network interface for everything between hosts; empty: the launcher's choice.</summary>
    public string NetworkInterface { get; init; } = "";

    /// <summary>Arguments for the launcher, as the user gave them.</summary>
    public IReadOnlyList<string> ExtraArguments { get; init; } = [];

    /// <summary>Names of the variables that the ranks must get.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>Command of a rank, program first.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>Processors of this host.</summary>
    public required int Processors { get; init; }

    /// <summary>True when the user is root.</summary>
    public bool IsRoot { get; init; }
}

/// <summary>A host and how many ranks it takes.</summary>
/// <param name="Name">Name or address.</param>
/// <param name="Slots">Ranks it takes.</param>
public readonly record struct HostSlots(string Name, int Slots)
{
    /// <summary>Reads "a:2,b:2" or "a,b".</summary>
    /// <exception cref="CommandException">It is not of that form.</exception>
    public static IReadOnlyList<HostSlots> Parse(string text)
    {
        var hosts = new List<HostSlots>();
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int colon = part.LastIndexOf(':');
            int slots = 1;
            if (colon == 0 || (colon > 0 && (!int.TryParse(part.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out slots) || slots < 1)))
            {
                throw new CommandException($"'{part}' is no host of the form NAME or NAME:RANKS.", CommandException.Usage);
            }

            hosts.Add(new HostSlots(colon > 0 ? part[..colon] : part, slots));
        }

        return hosts;
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name}:{Slots}");
}

/// <summary>Builds launcher command lines.</summary>
public static class MpiLaunch
{
    private const int OpenMpiWithPrrte = 5;

    /// <summary>Arguments of the launcher, without the launcher itself.</summary>
    public static IReadOnlyList<string> Arguments(MpiInstallation mpi, LaunchRequest request) =>
        mpi.Family == MpiFamily.Mpich ? ForHydra(request) : ForOpenMpi(mpi, request);

    /// <summary>Variables the launcher itself needs.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Environment(MpiInstallation mpi, LaunchRequest request)
    {
        if (mpi.Family == MpiFamily.OpenMpi && request.LauncherAgent.Length > 0)
        {
            yield return new KeyValuePair<string, string>("OMPI_MCA_plm_rsh_agent", request.LauncherAgent);
            yield return new KeyValuePair<string, string>("PRTE_MCA_plm_ssh_agent", request.LauncherAgent);
        }
    }

    // Hydra hands its whole environment to the ranks, also over ssh, and puts nothing before the lines of output.
    private static List<string> ForHydra(LaunchRequest request)
    {
        var arguments = new List<string>();
        if (request.LauncherAgent.Length > 0)
        {
            arguments.AddRange(["-launcher", "ssh", "-launcher-exec", request.LauncherAgent]);
        }

        if (request.NetworkInterface.Length > 0)
        {
            arguments.AddRange(["-iface", request.NetworkInterface]);
        }

        if (request.Hosts.Count > 0)
        {
            arguments.AddRange(["-hosts", string.Join(',', request.Hosts)]);
        }

        if (request.RanksPerHost > 0)
        {
            arguments.AddRange(["-ppn", Number(request.RanksPerHost)]);
        }

        arguments.AddRange(["-n", Number(request.Ranks)]);
        arguments.AddRange(request.ExtraArguments);
        arguments.AddRange(request.Command);
        return arguments;
    }

    private static List<string> ForOpenMpi(MpiInstallation mpi, LaunchRequest request)
    {
        var arguments = new List<string>();
        if (request.IsRoot)
        {
            arguments.Add("--allow-run-as-root");
        }

        if (request.LauncherAgent.Length > 0 && mpi.MajorVersion < OpenMpiWithPrrte)
        {
            // Without the first, daemons started by a script hang; without the second, hosts would have to start each other.
            arguments.AddRange(["--leave-session-attached", "-mca", "plm_rsh_no_tree_spawn", "1"]);
        }

        if (request.NetworkInterface.Length > 0)
        {
            // Who names an interface means TCP: other transports would not use it.
            string oob = mpi.MajorVersion < OpenMpiWithPrrte ? "oob_tcp_if_include" : "prte_if_include";
            arguments.AddRange(["-mca", oob, request.NetworkInterface, "-mca", "btl_tcp_if_include", request.NetworkInterface]);
            arguments.AddRange(["-mca", "btl", mpi.MajorVersion < OpenMpiWithPrrte ? "self,vader,tcp" : "self,sm,tcp", "-mca", "pml", "ob1"]);
        }

        AddMapping(arguments, mpi, request);
        if (request.Hosts.Count > 0)
        {
            arguments.AddRange(["-H", string.Join(',', request.Hosts)]);
        }

        foreach (string name in request.Variables)
        {
            arguments.AddRange(["-x", name]);
        }

        arguments.AddRange(["-n", Number(request.Ranks)]);
        arguments.AddRange(request.ExtraArguments);
        arguments.AddRange(request.Command);
        return arguments;
    }

    private static void AddMapping(List<string> arguments, MpiInstallation mpi, LaunchRequest request)
    {
        int slots = request.Hosts.Count > 0 ? request.Hosts.Sum(host => host.Slots) : request.Processors;

        // Ranks that share processors must yield while they wait; Open MPI does so only when it is told. Over several hosts nobody here
        // knows their processors, so the slots that the user gave count.
        bool oversubscribed = request.Ranks > slots || request.Ranks > request.Processors;
        string perHost = request.RanksPerHost > 0 ? FormattableString.Invariant($"ppr:{request.RanksPerHost}:node") : "";
        if (mpi.MajorVersion >= OpenMpiWithPrrte)
        {
            if (oversubscribed || perHost.Length > 0)
            {
                arguments.AddRange(["--map-by", perHost + (oversubscribed ? ":OVERSUBSCRIBE" : "")]);
            }

            return;
        }

        if (perHost.Length > 0)
        {
            arguments.AddRange(["--map-by", perHost]);
        }

        if (oversubscribed)
        {
            arguments.Add("--oversubscribe");
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
