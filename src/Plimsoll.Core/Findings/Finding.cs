using Plimsoll.Documents;

namespace Plimsoll.Findings;

/// <summary>One thing that a rule has to say about one place.</summary>
public sealed record Finding
{
    /// <summary>The rule that speaks.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>How sure it is: <see cref="Verdict.SomePath"/> or <see cref="Verdict.Definite"/>.</summary>
    public Verdict Verdict { get; init; } = Verdict.Definite;

    /// <summary>How much it matters here.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong: lower-case start, no final period, the subject first, with names, values and versions.</summary>
    public required string Message { get; init; }

    /// <summary>The node that was written so that the finding became true, if there is one.</summary>
    public ConfigNode? Node { get; init; }

    /// <summary>The place of the finding; that of the node unless given.</summary>
    public Origin Origin
    {
        get => field.IsKnown || field.File is not null ? field : Node?.Origin ?? default;
        init;
    }

    /// <summary>Other writes that matter.</summary>
    public IReadOnlyList<ConfigNode> Related { get; init; } = [];

    /// <summary>The document that the finding is about, if it could be read.</summary>
    public ConfigDocument? Document { get; init; }

    /// <summary>The name of the container that the finding is about, if it is about one and the name is known.</summary>
    public string? Container { get; init; }

    /// <summary>The name of the declared platform on which it goes wrong, if the finding depends on one.</summary>
    public string? Platform { get; init; }

    /// <summary>A mechanical change that removes the finding, if there is one.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The allowance in the manifest that accepts the finding; null for one that nobody accepts.</summary>
    public Allowance? Allowance { get; init; }

    /// <summary>The path of the node in its document, or the empty text.</summary>
    public string Path => Node is null ? "" : NodePath.Of(Node);
}
