namespace Plimsoll.Seccomp;

/// <summary>The rules of a profile call by call, in the order in which libseccomp asks them.</summary>
internal sealed class CallTerms
{
    private readonly Dictionary<string, List<TermAction>> _calls = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    private CallTerms(FilterAction ordinary) => Default = ordinary;

    public FilterAction Default { get; }

    /// <summary>The calls, in the order in which the profile names them.</summary>
    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<TermAction> Of(string name) => _calls.TryGetValue(name, out var terms) ? terms : [];

    public static FilterAction DefaultOf(ParsedProfile profile) =>
        ActionText.Read(profile.DefaultAction, profile.DefaultErrnoRet, profile.DefaultErrnoName);

    /// <exception cref="InvalidOperationException">The profile is not wholly known, or has mistakes.</exception>
    public static CallTerms Of(ParsedProfile profile)
    {
        if (profile.IsOpen)
        {
            throw new InvalidOperationException("The profile has rules that are not seen here"
                + (profile.BaseProfileName.Text is { } based ? $": those of its base profile \"{based}\"." : "."));
        }

        var calls = new CallTerms(DefaultOf(profile));
        foreach (var rule in profile.Rules)
        {
            calls.Add(rule);
        }

        return calls;
    }

    private void Add(SeccompRule rule)
    {
        var action = ActionText.Read(rule.Action, rule.ErrnoRet, rule.ErrnoName);
        var terms = RuleTerms.Of(rule).Select(term => new TermAction(term, action, rule.Node.Origin)).ToList();
        foreach (var name in rule.Names)
        {
            if (!_calls.TryGetValue(name.Text, out var list))
            {
                _calls.Add(name.Text, list = []);
                _names.Add(name.Text);
            }

            // Runtimes pass over rules that say what the default action says.
            if (action != Default)
            {
                terms.ForEach(term => Insert(list, term, rule));
            }
        }
    }

    private static void Insert(List<TermAction> list, TermAction added, SeccompRule rule)
    {
        if (added.Term.Comparisons.Count == 0)
        {
            // A rule without comparisons counts before those with some; the first of several counts.
            list.Insert(list.TakeWhile(other => other.Term.Comparisons.Count == 0).Count(), added);
            return;
        }

        var mine = new CallRule(added.Term.Comparisons, added.Action, rule);
        var at = list.FindIndex(other => other.Term.Comparisons.Count > 0 && RuleOrder.ComesBefore(mine, new(other.Term.Comparisons, other.Action, rule), is64: true));
        list.Insert(at < 0 ? list.Count : at, added);
    }
}
