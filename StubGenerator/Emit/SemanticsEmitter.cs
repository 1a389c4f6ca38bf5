using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>
/// Writes <c>Generated/Semantics.cs</c> (what follows from a row alone: forwarding, collectives, "not built yet") and <c>Generated/Starters.cs</c>
/// (how nonblocking collectives are started when their phase one is over).
/// </summary>
internal static class SemanticsEmitter
{
    /// <summary><c>Generated/Semantics.cs</c>.</summary>
    public static string Emit(IReadOnlyList<Function> functions, Bodies bodies)
    {
        var s = new Source("Semantics that follow from the rows alone.");
        s.Line("using System.Runtime.CompilerServices;").Line();
        s.Line("namespace Mana.MpiProxy;").Line();
        s.Line("/// <summary>Semantics of MPI functions: canonical values in, canonical error code out.</summary>");
        s.Open("public static unsafe partial class Semantics");
        foreach (Function f in functions.Where(f => f.InMpich || f.InOpenMpi))
        {
            BodyKind kind = bodies.Of(f.Row);
            if (kind is BodyKind.Manual or BodyKind.Refused or BodyKind.StatusCopy)
            {
                continue;
            }

            s.Line($"/// <summary>{f.Name}: {Summary(kind)}.</summary>");
            s.Open($"public static {f.SemanticsResult} {f.Name}({string.Join(", ", f.Parameters.Select(p => p.SemanticsType + " " + p.Id))})");
            switch (kind)
            {
                case BodyKind.NotBuilt:
                    NotBuilt(s, f);
                    break;
                case BodyKind.Code:
                    s.Line(f.Row.Body[5..^1]);
                    break;
                case BodyKind.Forward:
                    Forward(s, f, functions, collective: false);
                    break;
                case BodyKind.Collective:
                    Forward(s, f, functions, collective: true);
                    break;
                case BodyKind.Nonblocking or BodyKind.Persistent:
                    Record(s, f, functions);
                    break;
                default:
                    throw new InvalidDataException($"{f.Name}: no emitter for {kind}.");
            }

            s.Close().Line();
        }

        return s.Close().ToString();
    }

    /// <summary><c>Generated/Starters.cs</c>.</summary>
    public static string Starters(IReadOnlyList<Function> functions)
    {
        var s = new Source("How nonblocking collectives are started from their recorded canonical arguments.");
        s.Line("namespace Mana.MpiProxy;").Line();
        s.Line("/// <summary>Starters of nonblocking collectives. A starter's number is its function's row, which never changes, because images hold it.</summary>");
        s.Open("public static unsafe class Starters");
        List<Function> starters = functions.Where(f => f.Row.Body == "icollective" && (f.InMpich || f.InOpenMpi)).ToList();
        s.Line("/// <summary>Calls the library with the words encoded.</summary>");
        s.Line("/// <param name=\"starter\">Number of the function's row.</param>");
        s.Line("/// <param name=\"words\">Canonical arguments in the order of the prototype, without the request.</param>");
        s.Line("/// <param name=\"extras\">What the operation needs until it is complete.</param>");
        s.Line("/// <param name=\"request\">Receives the library's request.</param>");
        s.Line("/// <returns>Canonical error code, not raised.</returns>");
        s.Open("public static int Start(int starter, long* words, Extras* extras, nint* request) => starter switch");
        starters.ForEach(f => s.Line($"{f.Row.Index} => {f.Name}(words, extras, request),"));
        s.Line("_ => FileStarters.IsOne(starter) ? FileStarters.Start(starter, words, request) : Canonical.MPI_ERR_INTERN,").Close(";").Line();
        s.Line("/// <summary>Whether phase one must agree on the form of phase two (LargeCounts/VectorCall.cs).</summary>");
        s.Line("/// <returns>-1 when it need not, else what this member contributes.</returns>");
        s.Open("public static int Wants(int starter, long* words) => starter switch");
        List<Function> vectors = starters.Where(f => LargeCountEmitter.Of(f, functions) == LargeCountEmitter.Way.Vectors).ToList();
        vectors.ForEach(f => s.Line($"{f.Row.Index} => Lib.{f.Name} != null ? -1 : CallOf_{f.Name}(words).Wants(),"));
        s.Line("_ => -1,").Close(";").Line();
        s.Line("/// <summary>The record keeps its datatypes and its copied arrays: the application may free or reuse its own. Called by the generated semantics.</summary>");
        s.Open("public static void Hold(int starter, long* words)").Open("switch (starter)");
        Lifetimes(s, starters, "AddRef");
        s.Line("default:").Line("    FileStarters.Hold(starter, words);").Line("    break;");
        s.Close().Close().Line();
        s.Line("/// <summary>The record is over (request complete or freed): gives back what <see cref=\"Hold\"/> has taken.</summary>");
        s.Open("public static void Release(int starter, long* words)").Open("switch (starter)");
        Lifetimes(s, starters, "Release");
        s.Line("default:").Line("    FileStarters.Release(starter, words);").Line("    break;");
        s.Close().Close().Line();
        foreach (Function f in starters)
        {
            LargeCountEmitter.Way way = LargeCountEmitter.Of(f, functions);
            if (way == LargeCountEmitter.Way.Vectors)
            {
                s.Open($"private static VectorCall CallOf_{f.Name}(long* words)");
                LargeCountEmitter.Call(s, f, p => CanonicalWord(f, p), p => FromWord(p, IndexOf(f, p)));
                s.Line("return call;").Close().Line();
            }

            s.Open($"private static int {f.Name}(long* words, Extras* extras, nint* request)");
            List<string> arguments = f.Parameters.Select((p, i) => p.Row.Kind == "REQUEST" ? "request" : FromWord(p, i)).ToList();
            s.Line($"if (Lib.{f.Name} == null)").Open();
            switch (way)
            {
                case LargeCountEmitter.Way.Pairs:
                    s.Line("extras->Error = 0;");
                    LargeCountEmitter.Pairs(s, f, functions, arguments, "extras", "int code =");
                    s.Line("return code != 0 ? code : extras->Error;");
                    break;
                case LargeCountEmitter.Way.Vectors:
                    s.Line($"return CallOf_{f.Name}(words).Run(extras, request);");
                    break;
                case LargeCountEmitter.Way.Scatters:
                    string comm = CanonicalWord(f, f.Parameters.First(p => p.HandleClass == "Comm"));
                    s.Line($"return LargeScatters.{f.Name}(extras, {string.Join(", ", f.Parameters.Select((p, i) => p.HandleClass == "Comm" ? comm : arguments[i]))});");
                    break;
                default:
                    s.Line($"return Refusal.Missing(\"{f.Name}\");");
                    break;
            }

            s.Close();
            s.Line($"return LibAbi.Error(Lib.{f.Name}({string.Join(", ", arguments)}));");
            s.Close().Line();
        }

        return s.Close().ToString();
    }

    private static void Lifetimes(Source s, List<Function> starters, string method)
    {
        foreach (Function f in starters)
        {
            List<string> lines = [];
            for (int i = 0; i < f.Parameters.Count; i++)
            {
                Parameter p = f.Parameters[i];
                if (p.HandleClass == "Datatype")
                {
                    lines.Add(p.IsArray ? $"TypeArrays.{method}(words[{i}]);" : $"Datatypes.{method}(new Datatype((int)words[{i}]));");
                }
                else if (p.HandleClass == "Op")
                {
                    lines.Add($"Ops.{method}(new Op((int)words[{i}]));");
                }
            }

            if (lines.Count != 0)
            {
                s.Line($"case {f.Row.Index}: // {f.Name}");
                lines.ForEach(line => s.Line("    " + line));
                s.Line("    break;");
            }
        }
    }

    private static string Summary(BodyKind kind) => kind switch
    {
        BodyKind.NotBuilt => "not built yet",
        BodyKind.Forward => "the library's, with values converted",
        BodyKind.Collective => "two-phase collective",
        BodyKind.Nonblocking => "recorded, started when its phase one is over",
        BodyKind.Persistent => "recorded, initiated at each start",
        _ => "local",
    };

    private static void NotBuilt(Source s, Function f)
    {
        string call = $"Errors.Unsupported(\"{f.Name}\", \"this function is not built yet.\")";
        if (f.ReturnsErrorCode)
        {
            s.Line($"return {call};");
        }
        else
        {
            s.Line($"_ = {call};");
            s.Line(f.ResultClass is { } handle ? $"return new {handle}(Canonical.InvalidSlot);" : "return 0;");
        }
    }

    private static string Table(Parameter p) => p.HandleClass == "Op" ? "Ops" : "Datatypes";

    private static string RefusalOf(Parameter p) => p.HandleClass == "Op" ? "Canonical.MPI_ERR_OP" : $"Datatypes.Refuse({p.Id})";

    private static Parameter? CommOf(Function f) => f.Parameters.FirstOrDefault(p => p.HandleClass == "Comm" && p.C.Depth == 0);

    private static void Forward(Source s, Function f, IReadOnlyList<Function> functions, bool collective)
    {
        Parameter? comm = CommOf(f);
        string raise = comm is null ? "Errors.Raise({0})" : $"Errors.Raise({comm.Id}, {{0}})";
        if (comm is not null)
        {
            s.Line($"if (!Comms.IsLive({comm.Id}))").Open().Line($"return {string.Format(null, raise, "Canonical.MPI_ERR_COMM")};").Close().Line();
        }

        foreach (Parameter p in f.Parameters.Where(p => p.HandleClass is "Datatype" or "Op" && p.C.Depth == 0))
        {
            s.Line($"if (!{Table(p)}.IsLive({p.Id}){Unused(f, p)})").Open().Line($"return {string.Format(null, raise, RefusalOf(p))};").Close().Line();
        }

        if (collective)
        {
            CollectiveChecks.Write(s, f, comm!.Id, Unused);
        }
        else if (f.Name.StartsWith("MPI_Reduce_local", StringComparison.Ordinal))
        {
            CollectiveChecks.WriteLocal(s);
        }

        List<string> arguments = [];
        List<string> after = [];
        foreach (Parameter p in f.Parameters)
        {
            if (p.HandleClass == "Datatype" && p.IsArray)
            {
                bool sends = p.Name.StartsWith("send", StringComparison.Ordinal);
                string how = f.Name.Contains("eighbor", StringComparison.Ordinal) ? "Neighbors" : "Members";
                s.Line($"nint* {p.Name}Stack = stackalloc nint[TypeArrays.StackElements];");
                s.Line($"nint* {p.Name}Real = TypeArrays.Encode({p.Id}, PeerCount.{how}(comm, sends: {(sends ? "true" : "false")}), {p.Name}Stack);");
                arguments.Add(p.Name + "Real");
                after.Add($"Scratch.Release({p.Name}Stack, {p.Name}Real);");
            }
            else if (p.Row.Kind is "RANK" && p.Row.Direction == Direction.Out && !p.IsArray)
            {
                arguments.Add(p.Id);
                after.Add($"*{p.Id} = LibAbi.RankFromLibrary(*{p.Id});");
            }
            else
            {
                arguments.Add(ToLibrary(p, p.Id));
            }
        }

        string arrived = $"LibAbi.Error(Lib.{f.Name}({string.Join(", ", arguments)}))";
        LargeCountEmitter.Way way = LargeCountEmitter.Of(f, functions);
        if (collective && way != LargeCountEmitter.Way.Vectors)
        {
            s.Line($"Collectives.Begin({comm!.Id});");
        }

        s.Line("int code;");
        s.Open($"if (Lib.{f.Name} != null)");
        if (way == LargeCountEmitter.Way.Vectors)
        {
            s.Line($"Collectives.Begin({comm!.Id});");
        }

        s.Line($"code = {arrived};").Close();
        s.Open("else");
        StandIn(s, f, functions, way, arguments);
        s.Close().Line();
        if (collective)
        {
            s.Line($"Collectives.End({comm!.Id});");
        }

        after.ForEach(line => s.Line(line));
        s.Line($"return code == 0 ? 0 : {string.Format(null, raise, "code")};");
    }

    /// <summary>What is done when the library below lacks the function.</summary>
    private static void StandIn(Source s, Function f, IReadOnlyList<Function> functions, LargeCountEmitter.Way way, List<string> arguments)
    {
        const string Room = "byte* room = stackalloc byte[Extras.StackBytes];";
        switch (way)
        {
            case LargeCountEmitter.Way.Pieces:
                s.Line($"code = LargeFallback.{f.Name}({string.Join(", ", arguments)});");
                break;
            case LargeCountEmitter.Way.Scatters:
                s.Line($"code = LargeScatters.{f.Name}({string.Join(", ", f.Parameters.Select((p, i) => p.HandleClass == "Comm" ? p.Id : arguments[i]))});");
                break;
            case LargeCountEmitter.Way.Pairs:
                s.Line("Extras extras = default;");
                LargeCountEmitter.Pairs(s, f, functions, arguments, "&extras", "code =");
                s.Line("code = code != 0 ? code : extras.Error;").Line("extras.Free();");
                break;
            case LargeCountEmitter.Way.Vectors:
                LargeCountEmitter.Call(s, f, p => p.Id, p => arguments[IndexOf(f, p)]);
                s.Line("Extras extras = default;").Line(Room).Line("extras.UseStack(room, Extras.StackBytes);");
                s.Line("extras.Wanted = call.Wants();").Line("Collectives.Begin(comm, &extras);");
                s.Line("code = call.Run(&extras, null);").Line("extras.Free();");
                break;
            default:
                s.Line($"code = Refusal.Missing(\"{f.Name}\");");
                break;
        }
    }

    private static int IndexOf(Function f, Parameter parameter) => f.Parameters.ToList().IndexOf(parameter);

    /// <summary>Canonical value of a recorded argument.</summary>
    private static string CanonicalWord(Function f, Parameter p)
    {
        int index = IndexOf(f, p);
        return p.HandleClass == "Comm" ? $"new Comm((int)words[{index}])" : p.SemanticsType == "long" ? $"words[{index}]" : $"({p.SemanticsType})words[{index}]";
    }

    /// <summary>A datatype, count or operator that the call does not look at here: with MPI_IN_PLACE, or away from the root.</summary>
    private static string Unused(Function f, Parameter p)
    {
        string unused = string.Empty;
        string? buffer = p.Name switch { "sendtype" or "sendcount" => "sendbuf", "recvtype" or "recvcount" => "recvbuf", _ => null };
        if (buffer is not null && f.Parameters.Any(q => q.Name == buffer))
        {
            unused += $" && {buffer} != (void*)Canonical.MPI_IN_PLACE";
        }

        if (f.Parameters.Any(q => q.Name == "root") && (p.Row.RootOnly || p.Name is "sendtype" or "sendcount"))
        {
            unused += p.Row.RootOnly ? " && PeerCount.IsRoot(comm, root)" : " && root != Canonical.MPI_ROOT && root != Canonical.MPI_PROC_NULL";
        }
        else if (f.Parameters.Any(q => q.Name == "root"))
        {
            unused += " && root != Canonical.MPI_PROC_NULL";
        }

        return unused;
    }

    private static void Record(Source s, Function f, IReadOnlyList<Function> functions)
    {
        Function starter = f.Row.Body == "icollective" ? f : StarterOf(f, functions);
        Parameter comm = CommOf(f) ?? throw new InvalidDataException($"{f.Name} has no communicator.");
        s.Line($"if (!Comms.IsLive({comm.Id}))").Open().Line($"return Errors.Raise({comm.Id}, Canonical.MPI_ERR_COMM);").Close().Line();
        foreach (Parameter p in f.Parameters.Where(p => p.HandleClass is "Datatype" or "Op" && p.C.Depth == 0))
        {
            s.Line($"if (!{Table(p)}.IsLive({p.Id}){Unused(f, p)})").Open().Line($"return Errors.Raise({comm.Id}, {RefusalOf(p)});").Close().Line();
        }

        CollectiveChecks.Write(s, f, comm.Id, Unused);
        List<Parameter> kept = f.Parameters.Where(p => p.HandleClass is not ("Request" or "Info")).ToList();
        s.Line($"long* words = stackalloc long[{kept.Count}];");
        for (int i = 0; i < kept.Count; i++)
        {
            Parameter p = kept[i];
            bool sends = p.Name.StartsWith("send", StringComparison.Ordinal);
            string how = f.Name.Contains("eighbor", StringComparison.Ordinal) ? "Neighbors" : "Members";
            string value = p.HandleClass == "Datatype" && p.IsArray ? $"TypeArrays.Keep({p.Id}, PeerCount.{how}(comm, sends: {(sends ? "true" : "false")}))"
                : p.HandleClass == "Datatype" ? $"TypeArrays.Slot({p.Id})"
                : p.HandleClass is not null ? p.Id + ".Slot"
                : p.LibType.EndsWith('*') ? $"(long){p.Id}" : p.Id;
            s.Line($"words[{i}] = {value};");
        }

        string method = f.Row.Body == "icollective" ? "Initiate" : "InitiatePersistent";
        s.Line($"Starters.Hold({starter.Row.Index}, words);");
        s.Line($"int code = Collectives.{method}({comm.Id}, {starter.Row.Index}, words, {kept.Count}, request);");
        s.Open("if (code != 0)").Line($"Starters.Release({starter.Row.Index}, words);").Close().Line();
        s.Line($"return Errors.Raise({comm.Id}, code);");
    }

    /// <summary>The nonblocking function which a persistent one starts: MPI_Bcast_init is started as MPI_Ibcast.</summary>
    private static Function StarterOf(Function f, IReadOnlyList<Function> functions)
    {
        string name = f.Name.Replace("_init", string.Empty, StringComparison.Ordinal);
        name = "MPI_I" + char.ToLowerInvariant(name[4]) + name[5..];
        return functions.FirstOrDefault(g => g.Name == name) ?? throw new InvalidDataException($"{f.Name}: there is no {name}.");
    }

    private static string ToLibrary(Parameter p, string value) => p.HandleClass switch
    {
        "Comm" => $"Comms.Entry({value})->Real",
        "Datatype" => $"TypeArrays.Real({value})",
        "Op" => $"Ops.Real({value})",
        _ when p.HandleClass is not null => throw new InvalidDataException($"Parameter {p.Name}: handles of class {p.HandleClass} cannot be forwarded."),
        _ when p.Row.Kind == "BUFFER" => $"LibAbi.Buffer({value})",
        _ when p.Row.Kind is "RANK" or "RANK_NNI" && p.C.Depth == 0 => $"LibAbi.Rank({value})",
        _ => value,
    };

    private static string FromWord(Parameter p, int index) => p.HandleClass switch
    {
        "Comm" => $"Comms.Entry(new Comm((int)words[{index}]))->Real",
        "Datatype" when p.IsArray => $"TypeArrays.EncodeKept(words[{index}])",
        "Datatype" => $"TypeArrays.Real(new Datatype((int)words[{index}]))",
        "Op" => $"Ops.Real(new Op((int)words[{index}]))",
        _ when p.Row.Kind == "BUFFER" => $"LibAbi.Buffer((void*)words[{index}])",
        _ when p.Row.Kind is "RANK" or "RANK_NNI" && p.C.Depth == 0 => $"LibAbi.Rank((int)words[{index}])",
        _ => p.LibType == "long" ? $"words[{index}]" : $"({p.LibType})words[{index}]",
    };
}
