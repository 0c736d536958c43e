namespace Plimsoll.Rules;

/// <summary>
/// What a project says to rules that are about its own policy, such as the registries that images may come from. Such a rule is silent
/// until it is told. Immutable, and safe for use by several threads.
/// </summary>
public sealed class RuleSettings
{
    private readonly Dictionary<string, Dictionary<string, object>> _byRule;

    internal RuleSettings(Dictionary<string, Dictionary<string, object>> byRule) => _byRule = byRule;

    /// <summary>Nothing is said.</summary>
    public static RuleSettings Empty { get; } = new([]);

    /// <summary>The same, and where this says nothing, what another says.</summary>
    public RuleSettings Over(RuleSettings other)
    {
        if (other._byRule.Count == 0 || _byRule.Count == 0)
        {
            return _byRule.Count == 0 ? other : this;
        }

        var both = new Dictionary<string, Dictionary<string, object>>(StringComparer.Ordinal);
        foreach (var source in new[] { other, this })
        {
            foreach (var rule in source._byRule)
            {
                var options = both.TryGetValue(rule.Key, out var below) ? new Dictionary<string, object>(below, StringComparer.Ordinal) : new(StringComparer.Ordinal);
                foreach (var option in rule.Value)
                {
                    options[option.Key] = option.Value;
                }

                both[rule.Key] = options;
            }
        }

        return new(both);
    }

    /// <summary>Whether anything is said to a rule.</summary>
    internal bool Tell(Rule rule) => _byRule.Count > 0 && _byRule.ContainsKey(rule.Info.Id);

    /// <summary>Names, or null if none are given.</summary>
    internal string[]? Names(Rule rule, string option) => Find(rule, option) as string[];

    /// <summary>A number, or null if none is given.</summary>
    internal long? Number(Rule rule, string option) => Find(rule, option) is long number ? number : null;

    /// <summary>Ranges of numbers, or null if none are given.</summary>
    internal NumberRanges? Ranges(Rule rule, string option) => Find(rule, option) as NumberRanges;

    /// <summary>Keys with the names that their values may be; empty if none are given.</summary>
    internal IReadOnlyList<KeyValuePair<string, string[]>> Map(Rule rule, string option) => Find(rule, option) as KeyValuePair<string, string[]>[] ?? [];

    // Nothing is asked of a rule's description unless somebody has said something.
    private object? Find(Rule rule, string option) =>
        _byRule.Count > 0 && _byRule.TryGetValue(rule.Info.Id, out var options) && options.TryGetValue(option, out var value) ? value : null;
}
