using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>A rule: what is said of it, and, through the interfaces of the scopes that it looks at, its logic.</summary>
internal abstract class Rule
{
    private RuleInfo? _info;

    /// <summary>What is said of the rule; made when it is first asked for, because most runs never do.</summary>
    public RuleInfo Info => _info ?? Interlocked.CompareExchange(ref _info, Describe() with { IsOptIn = IsOptIn }, null) ?? _info;

    /// <summary>Whether the rule runs only where it is asked for: an organisation's policy, or advice on which well-known tools contradict each other.</summary>
    public virtual bool IsOptIn => false;

    protected abstract RuleInfo Describe();
}
