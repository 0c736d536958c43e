using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>The rules of a seccomp profile, one by one and by name.</summary>
internal sealed class SeccompCalls
{
    private readonly Dictionary<string, List<SeccompRule>> _byName = new(StringComparer.Ordinal);

    public SeccompCalls(ParsedProfile profile)
    {
        Entries = profile.Rules;
        IsOpen = profile.IsOpen;
        foreach (var rule in profile.Rules)
        {
            Index(rule);
        }
    }

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<SeccompRule> Entries { get; }

    /// <summary>Whether there may be rules or names that are not seen.</summary>
    public bool IsOpen { get; }

    /// <summary>The names that any rule has.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>All conditions of all rules, once for each call that the rule names.</summary>
    public IEnumerable<ConditionUse> Conditions
    {
        get
        {
            foreach (var rule in Entries)
            {
                foreach (var condition in rule.Conditions)
                {
                    foreach (var name in rule.Names)
                    {
                        yield return new(rule, name, condition);
                    }
                }
            }
        }
    }

    /// <summary>The rules that name a call.</summary>
    public IReadOnlyList<SeccompRule> For(string name) => _byName.TryGetValue(name, out var rules) ? rules : [];

    private void Index(SeccompRule rule)
    {
        foreach (var name in rule.Names)
        {
            if (!_byName.TryGetValue(name.Text, out var list))
            {
                _byName.Add(name.Text, list = []);
            }

            list.Add(rule);
        }
    }
}
