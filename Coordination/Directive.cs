// What the coordinator tells a rank to do next in a checkpoint, as the rank's application thread sees it.

using System.Collections.Generic;

namespace Mana.Coordination;

/// <summary>Kind of a <see cref="Directive"/>.</summary>
public enum DirectiveKind
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>Run until the targets are entered, then park again.</summary>
    Proceed,

    /// <summary>Receive what is in flight.</summary>
    Drain,

    /// <summary>Write the image.</summary>
    Write,

    /// <summary>The checkpoint is over: run on.</summary>
    Resume,

    /// <summary>The checkpoint is whole: end the process.</summary>
    Stop,
}

/// <summary>What to do next.</summary>
/// <param name="Kind">What.</param>
/// <param name="Epoch">Number of the checkpoint.</param>
/// <param name="Targets">Collectives to enter, for <see cref="DirectiveKind.Proceed"/>.</param>
/// <param name="Committed">True when the checkpoint is whole, for <see cref="DirectiveKind.Resume"/>.</param>
/// <param name="Sentence">Why it was abandoned, for <see cref="DirectiveKind.Resume"/>.</param>
public sealed record Directive(DirectiveKind Kind, int Epoch, IReadOnlyList<CollectiveNumber> Targets, bool Committed, string Sentence)
{
    /// <summary>Nothing yet.</summary>
    public static readonly Directive None = new(DirectiveKind.None, 0, [], false, "");

    /// <summary>The directive that a message of the coordinator means, or null when it means none.</summary>
    public static Directive? FromMessage(Message message) => message switch
    {
        Proceed m => new Directive(DirectiveKind.Proceed, m.Epoch, m.Targets, false, ""),
        Drain m => new Directive(DirectiveKind.Drain, m.Epoch, [], false, ""),
        Write m => new Directive(DirectiveKind.Write, m.Epoch, [], false, ""),
        Resume m => new Directive(DirectiveKind.Resume, m.Epoch, [], m.Committed, m.Sentence),
        Stop m => new Directive(DirectiveKind.Stop, m.Epoch, [], true, ""),
        _ => null,
    };
}
