using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>A rule: what is said of it, and, through the interfaces of the scopes that it looks at, its logic.</summary>
/// <remarks>
/// What it needs is handed to the constructor, which runs anyway: a property of each rule would be a method that every start has to prepare, which costs
/// about as much as the call of the rule that it saves.
/// </remarks>
internal abstract class Rule(
    ContainerParts needsOfContainer = ContainerParts.None, PodParts needsOfPod = PodParts.None, string[]? kinds = null, bool isSilentUntilTold = false)
{
    private RuleInfo? _info;

    /// <summary>What is said of the rule; made when it is first asked for, because most runs never do.</summary>
    public RuleInfo Info => _info ?? Interlocked.CompareExchange(ref _info, Describe() with { IsOptIn = IsOptIn }, null) ?? _info;

    /// <summary>Whether the rule runs only where it is asked for: an organisation's policy, or advice on which well-known tools contradict each other.</summary>
    public virtual bool IsOptIn => false;

    /// <summary>The parts of a container of which one has to be there, or may be, for the rule to have something to say of it; none: it looks at every container.</summary>
    public ContainerParts NeedsOfContainer { get; } = needsOfContainer;

    /// <summary>The parts of a Pod of which one has to be there, or may be, for the rule to have something to say of it; none: it looks at every Pod.</summary>
    public PodParts NeedsOfPod { get; } = needsOfPod;

    /// <summary>The kinds of object of which the rule has something to say when it looks at objects; null: of any.</summary>
    public string[]? ObjectKinds { get; } = kinds;

    /// <summary>Whether the rule has nothing to say until the project says something to it.</summary>
    public bool IsSilentUntilTold { get; } = isSilentUntilTold;

    protected abstract RuleInfo Describe();
}
