namespace Plimsoll.Seccomp;

/// <summary>
/// The rules of one call on one architecture, in the order in which libseccomp asks them, which is not the profile's: a rule without
/// comparisons counts before all others, and the rest are sorted by what they compare.
/// Source: https://github.com/seccomp/libseccomp/blob/main/src/db.c
/// </summary>
internal sealed class CallRules
{
    private readonly List<CallRule> _rules = [];
    public CallRules(bool is64) => Is64 = is64;

    /// <summary>Whether the arguments have 64 bits.</summary>
    public bool Is64 { get; }

    /// <summary>The rules in the order in which they are asked.</summary>
    public IReadOnlyList<CallRule> InOrder => _rules;

    /// <summary>Whether one rule decides, whatever the arguments are.</summary>
    public bool IsUnconditional => _rules.Count == 1 && _rules[0].Comparisons.Count == 0;

    /// <summary>How many tests libseccomp makes of the rules: by this it sorts calls, those with the fewest first.</summary>
    public int TestCount => IsUnconditional ? 0 : RuleOrder.CountTests(_rules, Is64);

    /// <summary>Adds a rule; false if libseccomp refuses it, because it contradicts one that is there.</summary>
    public bool Add(CallRule rule)
    {
        var comparisons = rule.Comparisons.Select(comparison => Is64 ? comparison : comparison.Narrowed())
            .Where(comparison => !comparison.IsTrivial).OrderBy(comparison => comparison.Index);
        rule = rule with { Comparisons = [.. comparisons] };
        if (IsUnconditional)
        {
            return true;
        }

        if (rule.Comparisons.Count == 0)
        {
            _rules.Clear();
            _rules.Add(rule);
            return true;
        }

        return Insert(rule);
    }

    private bool Insert(CallRule rule)
    {
        foreach (var other in _rules.ToList())
        {
            if (other.IsPrefixOf(rule))
            {
                // The longer rule can never be reached; two of the same length contradict each other.
                return other.Comparisons.Count < rule.Comparisons.Count || other.Action == rule.Action;
            }

            if (rule.IsPrefixOf(other))
            {
                if (other.Action != rule.Action)
                {
                    return false;
                }

                _rules.Remove(other);
            }
        }

        var at = _rules.FindIndex(other => RuleOrder.ComesBefore(rule, other, Is64));
        _rules.Insert(at < 0 ? _rules.Count : at, rule);
        return true;
    }
}
