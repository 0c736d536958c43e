namespace Plimsoll.Rules;

/// <summary>Some of the rules; those of specs and profiles are made when the first such document is seen. Safe for use by several threads.</summary>
internal sealed class RuleChoice
{
    private readonly Func<IReadOnlyList<Rule>> _objects;
    private readonly Func<IReadOnlyList<Rule>> _specs;
    private readonly Predicate<Rule> _condition;
    private IReadOnlyList<Rule>? _ofObjects;
    private IReadOnlyList<Rule>? _ofSpecs;

    /// <summary>The rules that meet a condition.</summary>
    public RuleChoice(Predicate<Rule> condition)
        : this(static () => RuleList.OfObjects, static () => RuleList.OfSpecs, condition)
    {
    }

    /// <summary>Rules that need not be in the list of all, whatever they look at.</summary>
    public RuleChoice(IReadOnlyList<Rule> rules)
        : this(() => rules, static () => [], static _ => true)
    {
    }

    private RuleChoice(Func<IReadOnlyList<Rule>> objects, Func<IReadOnlyList<Rule>> specs, Predicate<Rule> condition)
    {
        _objects = objects;
        _specs = specs;
        _condition = condition;
    }

    /// <summary>Those that look at Kubernetes objects, whatever else they look at.</summary>
    public IReadOnlyList<Rule> OfObjects => _ofObjects ??= Where(_objects());

    /// <summary>Those that look at OCI specs or seccomp profiles alone.</summary>
    public IReadOnlyList<Rule> OfSpecs => _ofSpecs ??= Where(_specs());

    /// <summary>Those of them that meet a condition as well.</summary>
    public RuleChoice And(Predicate<Rule> condition) => new(() => OfObjects, () => OfSpecs, condition);

    /// <summary>Whether one of them has an id.</summary>
    public bool Has(string id) => Has(OfObjects, id) || Has(OfSpecs, id);

    private static bool Has(IReadOnlyList<Rule> rules, string id)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Info.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    private List<Rule> Where(IReadOnlyList<Rule> rules)
    {
        var chosen = new List<Rule>(rules.Count);
        for (var i = 0; i < rules.Count; i++)
        {
            if (_condition(rules[i]))
            {
                chosen.Add(rules[i]);
            }
        }

        return chosen;
    }
}
