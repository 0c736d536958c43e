using System.Diagnostics.CodeAnalysis;
using Plimsoll.Documents;

namespace Plimsoll.Findings;

/// <summary>One thing that a rule has to say about one place.</summary>
public sealed record Finding
{
    private readonly Saying _saying;

    // Few findings have any of it, and a project may have very many findings. Null where nothing differs from the default.
    private readonly Rarities? _rare;

    /// <summary>Creates a finding.</summary>
    public Finding()
    {
    }

    /// <summary>Creates a finding whose message is a subject and what is said of it.</summary>
    [SetsRequiredMembers]
    internal Finding(RuleInfo rule, Severity severity, string? subject, string text, Rarities? rare)
    {
        Rule = rule;
        Severity = severity;
        Message = text;
        _saying = new(subject, text);
        _rare = rare;
    }

    /// <summary>The rule that speaks.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>How sure it is: <see cref="Verdict.SomePath"/> or <see cref="Verdict.Definite"/>.</summary>
    public Verdict Verdict { get; init; } = Verdict.Definite;

    /// <summary>How much it matters here.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong: lower-case start, no final period, the subject first, with names, values and versions.</summary>
    public required string Message
    {
        get => _saying.ToString();
        init => _saying = new(null, value);
    }

    /// <summary>The node that was written so that the finding became true, if there is one.</summary>
    public ConfigNode? Node { get; init; }

    /// <summary>The place of the finding; that of the node unless given.</summary>
    public Origin Origin
    {
        get => _rare?.Origin is { } given && (given.IsKnown || given.File is not null) ? given : Node?.Origin ?? default;
        init => _rare = Rarities.OrNull((_rare ?? Rarities.None) with { Origin = value });
    }

    /// <summary>Other writes that matter.</summary>
    public IReadOnlyList<ConfigNode> Related
    {
        get => (_rare ?? Rarities.None).Related;
        init => _rare = Rarities.OrNull((_rare ?? Rarities.None) with { Related = value });
    }

    /// <summary>The document that the finding is about, if it could be read.</summary>
    public ConfigDocument? Document { get; init; }

    /// <summary>The name of the container that the finding is about, if it is about one and the name is known.</summary>
    public string? Container { get; init; }

    /// <summary>The name of the declared platform on which it goes wrong, if the finding depends on one.</summary>
    public string? Platform
    {
        get => _rare?.Platform;
        init => _rare = Rarities.OrNull((_rare ?? Rarities.None) with { Platform = value });
    }

    /// <summary>A mechanical change that removes the finding, if there is one.</summary>
    public Fix? Fix
    {
        get => _rare?.Fix;
        init => _rare = Rarities.OrNull((_rare ?? Rarities.None) with { Fix = value });
    }

    /// <summary>The allowance in the manifest that accepts the finding; null for one that nobody accepts.</summary>
    public Allowance? Allowance
    {
        get => _rare?.Allowance;
        init => _rare = Rarities.OrNull((_rare ?? Rarities.None) with { Allowance = value });
    }

    /// <summary>The path of the node in its document, or the empty text.</summary>
    public string Path => Node is null ? "" : NodePath.Of(Node);

    /// <summary>Whether another finding says the same of the same node by the same rule.</summary>
    internal bool SaysSame(Finding other) => ReferenceEquals(Node, other.Node) && Rule.Id == other.Rule.Id && _saying.Equals(other._saying);
}
