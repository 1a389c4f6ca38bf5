// Addresses under which ranks on other hosts can reach the coordinator.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Mana.Coordinator;

/// <summary>Finds addresses of this host.</summary>
internal static class NetworkAddresses
{
    /// <summary>Candidates "address:port", those that are most likely to work from another host first, the loopback last.</summary>
    /// <param name="port">The port.</param>
    /// <param name="withVersion6">True when the socket also listens on IPv6.</param>
    /// <param name="preferred">Address or name to be tried before all others; empty: none.</param>
    public static IReadOnlyList<string> Candidates(int port, bool withVersion6, string preferred)
    {
        IEnumerable<IPAddress> found = NetworkInterface.GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus is OperationalStatus.Up or OperationalStatus.Unknown)
            .Where(network => network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(information => information.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork || (withVersion6 && !address.IsIPv6LinkLocal))
            .OrderBy(address => address.AddressFamily == AddressFamily.InterNetwork ? 0 : 1)
            .Append(IPAddress.Loopback)
            .Distinct();
        IEnumerable<string> candidates = found.Select(address => new IPEndPoint(address, port).ToString());
        if (preferred.Length > 0)
        {
            string first = IPAddress.TryParse(preferred, out IPAddress? address) ? new IPEndPoint(address, port).ToString() : FormattableString.Invariant($"{preferred}:{port}");
            candidates = candidates.Prepend(first);
        }

        return [.. candidates.Distinct()];
    }
}
