using System;
using System.Collections.Generic;
using System.Linq;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>
/// The checks of a collective's arguments that stand before its phase one: a call which MPI refuses on one member (a buffer given twice at the
/// root) must not count as that member's part in the collective, or the next one would meet it.
/// </summary>
internal static class CollectiveChecks
{
    /// <summary>Writes the checks; each returns the raised error.</summary>
    /// <param name="s">Receives the lines.</param>
    /// <param name="f">A collective of any kind.</param>
    /// <param name="comm">Name of its communicator.</param>
    /// <param name="unused">Condition under which a parameter is not looked at, as it follows a liveness test.</param>
    public static void Write(Source s, Function f, string comm, Func<Function, Parameter, string> unused)
    {
        if (Has(f, "root"))
        {
            Refuse(s, comm, $"!CollectiveArguments.IsRootOf({comm}, root)", "MPI_ERR_ROOT");
        }

        foreach (Parameter p in f.Parameters.Where(p => p.Row.Kind == "POLYXFER_NUM_ELEM_NNI" && !p.IsArray && p.C.Depth == 0))
        {
            Refuse(s, comm, $"{p.Id} < 0{unused(f, p)}", "MPI_ERR_COUNT");
        }

        if (Has(f, "op"))
        {
            Refuse(s, comm, $"!Ops.Applies(op, datatype){unused(f, f.Parameters.First(p => p.Name == "datatype"))}", "MPI_ERR_OP");
        }

        if (Aliased(f) is { } aliased)
        {
            Refuse(s, comm, $"CollectiveArguments.MayNotAlias && {aliased}", "MPI_ERR_BUFFER");
        }
    }

    /// <summary>The same for MPI_Reduce_local, which concerns no communicator and allows no MPI_IN_PLACE.</summary>
    public static void WriteLocal(Source s)
    {
        s.Line("int refusal = CollectiveArguments.ReduceLocal(inbuf, inoutbuf, count, datatype, op);");
        s.Line("if (refusal != 0)").Open().Line("return Errors.Raise(refusal);").Close().Line();
    }

    private static void Refuse(Source s, string comm, string condition, string error) =>
        s.Line($"if ({condition})").Open().Line($"return Errors.Raise({comm}, Canonical.{error});").Close().Line();

    private static bool Has(Function f, string name) => f.Parameters.Any(p => p.Name == name);

    /// <summary>The condition under which the two buffers are the same where they must differ (MPI 2.3); null where nobody tests for it.</summary>
    private static string? Aliased(Function f)
    {
        if (!Has(f, "sendbuf") || f.Name.Contains("eighbor", StringComparison.Ordinal))
        {
            return null;
        }

        string atRoot = Has(f, "root") ? "PeerCount.IsRoot(comm, root) && " : string.Empty;
        string call = Has(f, "op") ? $"Reduction(comm, sendbuf, recvbuf, {Id(f, Has(f, "count") ? "count" : Has(f, "recvcount") ? "recvcount" : "recvcounts")})"
            : f.Name.Contains("lltoallw", StringComparison.Ordinal) ? "Exchange(comm, sendbuf, sendcounts, sendtypes, recvbuf, recvcounts, recvtypes)"
            : f.Name.Contains("lltoallv", StringComparison.Ordinal) ? "Exchange(sendbuf, sendcounts, sendtype, recvbuf, recvcounts, recvtype)"
            : f.Name.Contains("lltoall", StringComparison.Ordinal) ? "Exchange(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype)"
            : f.Name.Contains("catter", StringComparison.Ordinal) ? Blocks(f, "recv", "send") : Blocks(f, "send", "recv");
        return $"{atRoot}CollectiveArguments.{call}";
    }

    // The side that holds one block of this member, and the side that holds the blocks of all.
    private static string Blocks(Function f, string own, string all) => Has(f, "displs")
        ? $"OwnBlock(comm, {own}buf, {own}count, {own}type, {all}buf, {all}counts, displs, {all}type)"
        : $"OwnBlock(comm, {own}buf, {own}count, {own}type, {all}buf, {all}count, {all}type)";

    private static string Id(Function f, string name) => f.Parameters.First(p => p.Name == name).Id;
}
