// The environment variables through which `mana launch`, `mana restart` and `mana run` tell a rank which job it belongs to.
// They are read once, before MPI starts; the upper half never sees them.

using System;
using System.Collections.Generic;
using System.Linq;

namespace Mana.Contracts;

/// <summary>What a rank learns from its environment about the job it belongs to.</summary>
/// <param name="JobId">Identifier of the job, unique on its host; empty when no launcher of ours set it.</param>
/// <param name="CoordinatorAddresses">Candidates "host:port" for the coordinator, best first; empty when there is none yet (<c>mana run</c>).</param>
/// <param name="Secret">Shared secret of the job, as hexadecimal digits.</param>
/// <param name="CheckpointDirectory">Directory that holds the job's checkpoints.</param>
/// <param name="Mpi">The MPI library wanted below: "mpich", "openmpi" or the absolute path of a library; empty: decided by the program.</param>
/// <param name="RankExecutable">Absolute path of <c>mana-rank</c>; <c>mana</c> and the stub libraries lie beside it.</param>
public sealed record JobEnvironment(
    string JobId,
    IReadOnlyList<string> CoordinatorAddresses,
    string Secret,
    string CheckpointDirectory,
    string Mpi,
    string RankExecutable)
{
    /// <summary>Variable with the identifier of the job.</summary>
    public const string JobVariable = "MANA_JOB";

    /// <summary>Variable with the comma-separated "host:port" candidates of the coordinator.</summary>
    public const string CoordinatorVariable = "MANA_COORDINATOR";

    /// <summary>Variable with the job's secret in hexadecimal digits.</summary>
    public const string SecretVariable = "MANA_SECRET";

    /// <summary>Variable with the directory of the job's checkpoints.</summary>
    public const string DirectoryVariable = "MANA_DIR";

    /// <summary>Variable with the MPI library wanted below: "mpich", "openmpi" or the path of a library.</summary>
    public const string MpiVariable = "MANA_MPI";

    /// <summary>Variable with the absolute path of <c>mana-rank</c>.</summary>
    public const string RankExecutableVariable = "MANA_RANK_EXE";

    /// <summary>Every variable of ours, in the order in which launchers that need a list (<c>-x NAME</c>) pass them.</summary>
    public static readonly IReadOnlyList<string> AllVariables =
        [JobVariable, CoordinatorVariable, SecretVariable, DirectoryVariable, MpiVariable, RankExecutableVariable];

    /// <summary>Variable by which a user chooses how system calls are caught (native/interception.c).</summary>
    public const string InterceptionVariable = "MANA_INTERCEPTION";

    /// <summary>Variable by which a user chooses how thread pointers are switched (native/threadpointer.c).</summary>
    public const string ThreadPointerVariable = "MANA_THREAD_POINTER";

    /// <summary>Variables by which a user chooses how ranks work: where they are set, the ranks of every host get them.</summary>
    public static readonly IReadOnlyList<string> Choices = [InterceptionVariable, ThreadPointerVariable];

    /// <summary>Those of <see cref="Choices"/> that are set, by any source of variables.</summary>
    public static IEnumerable<string> ChoicesSet(Func<string, string?> variable) => Choices.Where(name => !string.IsNullOrEmpty(variable(name)));

    /// <summary>True when a coordinator can be reached with what the environment says.</summary>
    public bool HasCoordinator => CoordinatorAddresses.Count > 0 && Secret.Length > 0;

    /// <summary>Reads the job from the environment of this process.</summary>
    public static JobEnvironment Read() => Parse(Environment.GetEnvironmentVariable);

    /// <summary>Reads the job from any source of variables; a variable that is absent counts as empty.</summary>
    public static JobEnvironment Parse(Func<string, string?> variable) => new(
        variable(JobVariable) ?? "",
        (variable(CoordinatorVariable) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        variable(SecretVariable) ?? "",
        variable(DirectoryVariable) ?? "",
        variable(MpiVariable) ?? "",
        variable(RankExecutableVariable) ?? "");

    /// <summary>The variables and values that describe this job, without those that are empty.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToVariables() =>
        new KeyValuePair<string, string>[]
        {
            new(JobVariable, JobId),
            new(CoordinatorVariable, string.Join(',', CoordinatorAddresses)),
            new(SecretVariable, Secret),
            new(DirectoryVariable, CheckpointDirectory),
            new(MpiVariable, Mpi),
            new(RankExecutableVariable, RankExecutable),
        }.Where(pair => pair.Value.Length > 0);
}
