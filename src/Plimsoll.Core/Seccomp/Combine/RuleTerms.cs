using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Reads the conditions of a rule.</summary>
internal static class RuleTerms
{
    /// <summary>The terms of which any suffices: more than one if the rule has two conditions on one argument.</summary>
    /// <exception cref="InvalidOperationException">A condition cannot be read.</exception>
    public static IReadOnlyList<RuleTerm> Of(SeccompRule rule)
    {
        var scope = ScopeOf(rule);
        var comparisons = rule.Conditions.Select(Comparison).ToList();
        return comparisons.GroupBy(comparison => comparison.Index).Any(group => group.Skip(1).Any())
            ? [.. comparisons.Select(comparison => Term(scope, [comparison]))]
            : [Term(scope, comparisons)];
    }

    private static RuleTerm Term(RuleScope scope, IEnumerable<Comparison> comparisons) =>
        new(scope, [.. comparisons.Where(comparison => !comparison.IsTrivial).OrderBy(comparison => comparison.Index)]);

    private static Comparison Comparison(ArgumentCondition condition)
    {
        if (condition is not { Operator: { } op, Index: >= 0 and <= 5, Value: { } value, ValueTwo: { } second })
        {
            throw new InvalidOperationException($"The profile has a condition that no runtime takes: index {condition.Index}, operator \"{condition.Op.Text}\".");
        }

        return op == CompareOperator.MaskedEqual ? new((int)condition.Index!, op, value, second & value) : new((int)condition.Index!, op, ulong.MaxValue, value);
    }

    private static RuleScope ScopeOf(SeccompRule rule) => new()
    {
        WithCapabilities = Names(rule.Includes.Capabilities),
        WithoutCapabilities = Names(rule.Excludes.Capabilities),
        OnArches = rule.Includes.Arches.Count == 0 ? null : Names(rule.Includes.Arches),
        NotOnArches = Names(rule.Excludes.Arches),
        FromKernel = Kernel(rule.Includes),
        BeforeKernel = Kernel(rule.Excludes),
    };

    private static SortedSet<string> Names(IEnumerable<Documents.ScalarNode> nodes) => new(nodes.Select(node => node.Text), StringComparer.Ordinal);

    private static ComponentVersion? Kernel(RuleSelector selector) => selector.MinKernel is { } text ? ComponentVersion.TryParse(text.Text) : null;
}
