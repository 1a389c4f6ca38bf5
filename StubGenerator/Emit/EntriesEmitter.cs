using System;
using System.Collections.Generic;
using System.Linq;
using Mana.StubGenerator.Model;

namespace Mana.StubGenerator.Emit;

/// <summary>
/// Writes <c>Generated/Entries.*.cs</c>: one gate entry per function of an application ABI. An entry decodes each parameter by its kind, calls
/// <c>Semantics</c> and encodes what goes back.
/// </summary>
internal sealed class EntriesEmitter
{
    private readonly bool _mpich;
    private readonly string _abi;
    private readonly string _constants;
    private readonly Bodies _bodies;

    private EntriesEmitter(bool mpich, Bodies bodies)
    {
        _mpich = mpich;
        _abi = mpich ? "MpichAbi" : "OpenMpiAbi";
        _constants = mpich ? "MpichConstants" : "OpenMpiConstants";
        _bodies = bodies;
    }

    /// <summary>Scalar kinds whose numbers differ between ABIs, and the method that decodes them.</summary>
    private string? Decoder(string kind) => kind switch
    {
        "RANK" or "RANK_NNI" => _abi + ".DecodeRank",
        "TAG" => _abi + ".DecodeTag",
        "KEYVAL" => _abi + ".DecodeKeyval",
        "ERROR_CODE" or "ERROR_CLASS" => _abi + ".DecodeError",
        _ => ConstantKindOf(kind) is { } name ? $"{_constants}.{name}ToCanonical" : null,
    };

    private string? Encoder(string kind) => kind switch
    {
        "RANK" or "RANK_NNI" => _abi + ".EncodeRank",
        "TAG" => _abi + ".EncodeTag",
        "KEYVAL" => _abi + ".EncodeKeyval",
        "ERROR_CODE" or "ERROR_CLASS" => _abi + ".EncodeError",
        _ => ConstantKindOf(kind) is { } name ? $"{_constants}.{name}FromCanonical" : null,
    };

    private static string? ConstantKindOf(string kind) => kind switch
    {
        "THREAD_LEVEL" => "ThreadLevel",
        "GROUP_COMPARISON" or "COMM_COMPARISON" => "Comparison",
        "TOPOLOGY_TYPE" => "Topology",
        "COMBINER" => "Combiner",
        "ORDER" => "Order",
        "SPLIT_TYPE" => "SplitType",
        "TYPECLASS" => "TypeClass",
        "LOCK_TYPE" => "LockType",
        "ASSERT" => "Assertion",
        "ACCESS_MODE" => "FileMode",
        "UPDATE_MODE" => "Whence",
        "DISTRIB_ENUM" => "Distribution",
        "DTYPE_DISTRIBUTION" => "DistributionArgument",
        "TOOL_VAR_VERBOSITY" => "ToolVerbosity",
        "BIND_TYPE" => "ToolBinding",
        "VARIABLE_SCOPE" => "ToolScope",
        "PVAR_CLASS" => "PvarClass",
        _ => null,
    };

    /// <summary>The file's text.</summary>
    public static string Emit(IReadOnlyList<Function> functions, Bodies bodies, bool mpich)
    {
        var emitter = new EntriesEmitter(mpich, bodies);
        string name = mpich ? "Mpich" : "OpenMpi";
        var s = new Source($"Gate entries of the {(mpich ? "MPICH" : "Open MPI")} ABI.");
        s.Line("using System.Runtime.CompilerServices;").Line("using System.Runtime.InteropServices;").Line();
        s.Line("namespace Mana.MpiProxy;").Line();
        s.Line("/// <summary>Gate entries: decode, call the semantics, encode. Called by the gate on the lower stack with the application's C arguments.</summary>");
        s.Line("[SkipLocalsInit]");
        s.Open($"internal static unsafe class {name}Entries");
        List<Function> declared = functions.Where(f => mpich ? f.InMpich : f.InOpenMpi).ToList();
        foreach (Function f in declared)
        {
            emitter.Entry(s, f);
        }

        s.Line("/// <summary>Stores the entries of this ABI.</summary>");
        s.Line("/// <param name=\"table\">First slot of the ABI in the gate table.</param>");
        s.Open("public static void Fill(nint* table)");
        foreach (Function f in declared)
        {
            s.Line($"table[{f.Row.Index}] = (nint)(delegate* unmanaged<{emitter.PointerTypes(f)}>)&{f.Name};");
        }

        return s.Close().Close().ToString();
    }

    private string ApplicationType(Parameter p)
    {
        if (p.HandleClass is { } handle)
        {
            string element = _mpich && handle != "File" ? "int" : "nint";
            return p.C.Depth == 0 ? element : element + "*";
        }

        return Parameter.CSharp(p.C);
    }

    private string ApplicationResult(Function f) => f.ResultClass is { } handle ? (_mpich && handle != "File" ? "int" : "nint") : Parameter.CSharp(f.Result);

    private bool TakesNothing(Function f) => _bodies.Of(f.Row) == BodyKind.Refused;

    private string PointerTypes(Function f) => TakesNothing(f)
        ? ApplicationResult(f)
        : string.Join(", ", f.Parameters.Select(ApplicationType).Append(ApplicationResult(f)));

    private void Entry(Source s, Function f)
    {
        s.Line("[UnmanagedCallersOnly]");
        if (TakesNothing(f))
        {
            string how = f.Name.StartsWith("MPI_File_", StringComparison.Ordinal) || f.Row.Class is "tools-mpi_t" or "session" ? "Return" : "Raise";
            string call = $"Refusal.{how}(\"{f.Name}\", \"{f.Row.Refusal}\")";
            s.Line($"private static {ApplicationResult(f)} {f.Name}() => {(f.ReturnsErrorCode ? $"{_abi}.EncodeError({call})" : call)};").Line();
            return;
        }

        string parameters = string.Join(", ", f.Parameters.Select(p => ApplicationType(p) + " " + p.Id));
        s.Open($"private static {ApplicationResult(f)} {f.Name}({parameters})");
        if (_bodies.Of(f.Row) == BodyKind.StatusCopy)
        {
            s.Line($"System.Buffer.MemoryCopy({f.Parameters[0].Id}, {f.Parameters[1].Id}, {_abi}.StatusBytes, {_abi}.StatusBytes);");
            s.Line("return 0;").Close().Line();
            return;
        }

        var body = new EntryBody(this, f);
        foreach (Parameter p in f.Parameters)
        {
            body.Add(p);
        }

        NullChecks(s, f);
        body.Before.ForEach(line => s.Line(line));
        string invocation = $"Semantics.{f.Name}({string.Join(", ", body.Arguments)})";
        if (!f.ReturnsErrorCode)
        {
            string result = f.ResultClass is { } handle ? $"{_abi}.Encode{handle}({invocation})" : invocation;
            s.Line($"return {result};").Close().Line();
            return;
        }

        if (body.Always.Count + body.OnSuccess.Count + body.Release.Count == 0)
        {
            s.Line($"return {_abi}.EncodeError({invocation});").Close().Line();
            return;
        }

        s.Line($"int code = {invocation};");
        body.Always.ForEach(line => s.Line(line));
        if (body.OnSuccess.Count != 0)
        {
            s.Open("if (code == 0)");
            body.OnSuccess.ForEach(line => s.Line(line));
            s.Close();
        }

        body.Release.ForEach(line => s.Line(line));
        s.Line($"return {_abi}.EncodeError(code);").Close().Line();
    }

    /// <summary>
    /// Where MPI answers through a pointer, or looks at an array whose length the call tells, a null one is the error MPI_ERR_ARG (or that of the invalid
    /// communicator), as in both libraries, and not a crash. MPI_T allows null pointers, MPI_Init takes them, and windows and files check their own.
    /// </summary>
    private void NullChecks(Source s, Function f)
    {
        if (!f.ReturnsErrorCode || f.Row.Class == "tools-mpi_t" || f.Name.StartsWith("MPI_Init", StringComparison.Ordinal)
            || f.Parameters.Any(p => p.HandleClass is "Win" or "File" && p.C.Depth == 0))
        {
            return;
        }

        List<string> pointers = [.. f.Parameters.Where(IsAnswer).Select(p => p.Id + " == null")];
        pointers.AddRange(f.Parameters.Where(p => !p.Row.RootOnly && IsCounted(f, p)).Select(p => $"({p.Id} == null && {p.Row.Length} > 0)"));
        if (pointers.Count != 0)
        {
            string comm = f.Parameters.FirstOrDefault(p => p.HandleClass == "Comm" && p.C.Depth == 0) is { } holder ? $"{_abi}.DecodeComm({holder.Id})" : "Comms.World";
            s.Line($"if ({string.Join(" || ", pointers)}) {{ return {_abi}.EncodeError(NullArguments.Raise({comm})); }}");
        }
    }

    private static bool IsAnswer(Parameter p) => p.C.Depth == 1 && !p.IsArray && p.Row.Direction != Direction.In && p.Row.Kind != "STRING"
        && (p.HandleClass is not null || p.C.Base is "int" or "MPI_Aint" or "MPI_Count" or "MPI_Offset" or "MPI_Fint");

    // Arrays which may be absent (weights, statuses, the error codes of spawned processes) are none of these kinds.
    private static bool IsCounted(Function f, Parameter p) => p.C.Depth == 1 && p.IsArray && p.Row.Kind is not ("WEIGHT" or "STRING" or "ERROR_CODE")
        && (p.HandleClass is not null || p.C.Base is "int" or "MPI_Aint" or "MPI_Count")
        && f.Parameters.Any(q => q.Id == p.Row.Length && q.C is { Depth: 0, Base: "int" or "MPI_Count" or "MPI_Aint" });

    /// <summary>The lines of one entry, by when they run.</summary>
    private sealed class EntryBody(EntriesEmitter emitter, Function function)
    {
        private const int StackElements = 32;

        public List<string> Before { get; } = [];

        public List<string> Arguments { get; } = [];

        public List<string> Always { get; } = [];

        public List<string> OnSuccess { get; } = [];

        public List<string> Release { get; } = [];

        private string Abi => emitter._abi;

        /// <summary>Where a result need not be wanted: callers of the tool interface pass null pointers for what they do not ask (MPI 15.3.3).</summary>
        private string IfWanted(Parameter p) => function.Row.Class == "tools-mpi_t" ? $"if ({p.Id} != null) " : string.Empty;

        public void Add(Parameter p)
        {
            string local = p.Name + "_";
            if (p.HandleClass is { } handle)
            {
                AddHandle(p, handle, local);
            }
            else if (p.C.Base == "MPI_Status")
            {
                AddStatus(p, local);
            }
            else if (p.C is { Base: "void", Depth: 1 } && p.Row.Kind == "BUFFER")
            {
                Arguments.Add($"{Abi}.DecodeBuffer({p.Id})");
            }
            else if (p.Row.Kind == "WEIGHT")
            {
                Arguments.Add($"{Abi}.DecodeWeights({p.Id})");
            }
            else if (p.C.Base == "function")
            {
                Arguments.Add(p.Name.Contains("copy", StringComparison.Ordinal) ? $"{Abi}.DecodeCopyFunction({p.Id})"
                    : p.Name.Contains("delete", StringComparison.Ordinal) ? $"{Abi}.DecodeDeleteFunction({p.Id})" : p.Id);
            }
            else if (p.Row is { Kind: "STRING", Direction: Direction.Out, Length: { } maximum } && maximum.StartsWith("MPI_MAX_", StringComparison.Ordinal))
            {
                AddString(p, local, maximum);
            }
            else if (p.Row.Kind == "VERSION")
            {
                // The version of the standard is that of the header which the application was compiled with.
                Arguments.Add(p.Id);
                OnSuccess.Add($"*{p.Id} = {emitter._constants}.MPI_{p.Name.ToUpperInvariant()};");
            }
            else if (p.C is { Base: "int", Depth: 0 })
            {
                Arguments.Add(emitter.Decoder(p.Row.Kind) is { } decoder ? $"{decoder}({p.Id})" : p.Id);
            }
            else if (p.C is { Base: "int", Depth: 1 } && !p.IsArray && emitter.Encoder(p.Row.Kind) is { } encoder)
            {
                Before.Add($"int {local} = {(p.Row.Direction == Direction.Out ? "0" : $"{emitter.Decoder(p.Row.Kind)}(*{p.Id})")};");
                Arguments.Add("&" + local);
                OnSuccess.Add(IfWanted(p) is { Length: > 0 } wanted ? $"{wanted}{{ *{p.Id} = {encoder}({local}); }}" : $"*{p.Id} = {encoder}({local});");
            }
            else if (p.C is { Base: "int", Depth: 1 } && p.IsArray && emitter.Decoder(p.Row.Kind) is { } element && Count(p) is { } count && p.Row.Kind != "RANK_NNI")
            {
                AddIntegers(p, local, element, count);
            }
            else
            {
                Arguments.Add(p.Id);
                if (p.Row.Kind == "GENERIC_DTYPE_INT")
                {
                    OnSuccess.Add($"ContentsCodec.{(emitter._mpich ? "ToMpich" : "ToOpenMpi")}({Arguments[0]}, {p.Id}, max_integers, {(function.Row.Large ? "true" : "false")});");
                }
            }
        }

        /// <summary>The parameter which counts an array's elements; null when the standard does not say.</summary>
        private string? Count(Parameter p) => p.Row.Length is "*" or "3n" or null ? null
            : p.Row.RootOnly && p.HandleClass is not null ? $"(PeerCount.IsRoot({Abi}.DecodeComm(comm), {Abi}.DecodeRank(root)) ? {p.Row.Length} : 0)"
            : function.Parameters.Any(q => q.Id == p.Row.Length && q.C.Depth == 1) ? $"({p.Row.Length} == null ? 0 : *{p.Row.Length})" : p.Row.Length;

        private void AddIntegers(Parameter p, string local, string decoder, string count)
        {
            if (p.Row.Direction == Direction.Out)
            {
                Arguments.Add(p.Id);
                OnSuccess.Add($"for (int i = 0; i < {count}; i++) {{ {p.Id}[i] = {emitter.Encoder(p.Row.Kind)}({p.Id}[i]); }}");
                return;
            }

            Take("int", local, count);
            Before.Add($"for (int i = 0; i < {count}; i++) {{ {local}[i] = {decoder}({p.Id}[i]); }}");
            Arguments.Add(local);
        }

        private void AddHandle(Parameter p, string handle, string local)
        {
            if (p.C.Depth == 0)
            {
                Arguments.Add($"{Abi}.Decode{handle}({p.Id})");
                return;
            }

            if (!p.IsArray)
            {
                bool read = p.Row.Direction != Direction.Out;
                Before.Add(read ? $"{handle} {local} = {Abi}.Decode{handle}(*{p.Id});" : $"{handle} {local} = new(Canonical.InvalidSlot);");
                Arguments.Add("&" + local);
                if (p.Row.Direction == Direction.InOut)
                {
                    Always.Add($"*{p.Id} = {Abi}.Encode{handle}({local});");
                }
                else if (p.Row.Direction == Direction.Out)
                {
                    // Semantics which fail may have set the null handle, which programs look for.
                    string wanted = IfWanted(p).Length == 0 ? string.Empty : $"{p.Id} != null && ";
                    Always.Add($"if ({wanted}{local}.Slot != Canonical.InvalidSlot) {{ *{p.Id} = {Abi}.Encode{handle}({local}); }}");
                }

                return;
            }

            string count = Count(p) ?? CountOfTypes(p);
            Take(handle, local, count);
            if (p.Row.Direction == Direction.Out)
            {
                Before.Add($"for (int i = 0; i < {count}; i++) {{ {local}[i] = new(Canonical.InvalidSlot); }}");
            }
            else
            {
                Before.Add($"if ({IsRead(p)}) {{ for (int i = 0; i < {count}; i++) {{ {local}[i] = {Abi}.Decode{handle}({p.Id}[i]); }} }}");
            }

            Arguments.Add($"{(p.Row.Direction == Direction.Out ? $"{p.Id} != null" : IsRead(p))} ? {local} : null");
            if (p.Row.Direction == Direction.InOut)
            {
                Always.Add($"if ({p.Id} != null) {{ for (int i = 0; i < {count}; i++) {{ {p.Id}[i] = {Abi}.Encode{handle}({local}[i]); }} }}");
            }
            else if (p.Row.Direction == Direction.Out)
            {
                OnSuccess.Add($"for (int i = 0; i < {count} && {local}[i].Slot != Canonical.InvalidSlot; i++) {{ {p.Id}[i] = {Abi}.Encode{handle}({local}[i]); }}");
            }
        }

        /// <summary>When an array of handles is looked at: the types of what MPI_IN_PLACE stands for are not (MPI 6.2).</summary>
        private string IsRead(Parameter p) => p.Name == "sendtypes" ? $"{p.Id} != null && {Abi}.DecodeBuffer(sendbuf) != (void*)Canonical.MPI_IN_PLACE" : $"{p.Id} != null";

        /// <summary>Arrays of datatypes of MPI_Alltoallw and its neighborhood form: the communicator tells their length.</summary>
        private string CountOfTypes(Parameter p)
        {
            bool sends = p.Name.StartsWith("send", StringComparison.Ordinal);
            string local = sends ? "sends_" : "receives_";
            string how = function.Name.Contains("eighbor", StringComparison.Ordinal) ? "Neighbors" : "Members";
            Before.Add($"int {local} = PeerCount.{how}({Abi}.DecodeComm(comm), {(sends ? "sends: true" : "sends: false")});");
            return local;
        }

        /// <summary>Scratch for an array: on the stack up to a bound, else from malloc, given back at the end.</summary>
        private void Take(string type, string local, string count)
        {
            Before.Add($"{type}* {local}stack = stackalloc {type}[{StackElements}];");
            string cast = function.Parameters.Any(q => q.Id == count && q.LibType == "long") ? "(int)" : string.Empty;
            Before.Add($"{type}* {local} = Scratch.Take({local}stack, {StackElements}, {cast}{count});");
            Release.Add($"Scratch.Release({local}stack, {local});");
        }

        private void AddStatus(Parameter p, string local)
        {
            if (p.IsArray)
            {
                string length = p.Row.Length == "*" ? (function.Name.EndsWith("some", StringComparison.Ordinal) ? "incount" : "count") : p.Row.Length!;
                string written = function.Name.EndsWith("some", StringComparison.Ordinal) ? "*outcount" : length;
                string condition = " && (code is 0 or Canonical.MPI_ERR_IN_STATUS)" + (function.Parameters.Any(q => q.Name == "flag") ? " && *flag != 0" : string.Empty);
                Take("Status", local, length);
                Arguments.Add($"{Abi}.IsIgnored({p.Id}) ? null : {local}");
                Always.Add($"if (!{Abi}.IsIgnored({p.Id}){condition}) {{ StatusArrays.{(emitter._mpich ? "ToMpich" : "ToOpenMpi")}({local}, {p.Id}, {written}, code); }}");
                return;
            }

            if (p.Row.Direction == Direction.Out)
            {
                Before.Add($"Status {local} = Status.Empty;");
                string condition = function.Parameters.Any(q => q.Name == "flag") ? " && *flag != 0" : string.Empty;
                Always.Add($"if (!{Abi}.IsIgnored({p.Id}){condition}) {{ {Abi}.EncodeStatus(&{local}, {p.Id}); }}");
            }
            else
            {
                Before.Add($"Status {local};");
                Before.Add($"{Abi}.DecodeStatus({p.Id}, &{local});");
                if (p.Row.Direction == Direction.InOut)
                {
                    OnSuccess.Add($"{Abi}.EncodeStatus(&{local}, {p.Id});");
                }
            }

            Arguments.Add("&" + local);
        }

        private void AddString(Parameter p, string local, string maximum)
        {
            Before.Add($"byte* {local} = stackalloc byte[Canonical.{maximum} + 1];");
            Before.Add($"{local}[0] = 0;");
            Arguments.Add(local);
            string length = function.Parameters.Any(q => q.Name == "resultlen") ? "resultlen" : "null";
            OnSuccess.Add($"BoundedText.Copy({local}, {p.Id}, {emitter._constants}.{maximum}, {length});");
        }
    }
}
