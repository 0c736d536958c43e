using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>A rule: what is said of it, and, through the interfaces of the scopes that it looks at, its logic.</summary>
internal abstract class Rule
{
    private RuleInfo? _info;

    /// <summary>What is said of the rule; made when it is first asked for, because most runs never do.</summary>
    public RuleInfo Info => _info ?? Interlocked.CompareExchange(ref _info, Describe(), null) ?? _info;

    protected abstract RuleInfo Describe();
}
