using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>A rule: what is said of it, and, through the interfaces of the scopes that it looks at, its logic.</summary>
internal abstract class Rule
{
    public abstract RuleInfo Info { get; }
}
