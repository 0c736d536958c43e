namespace Plimsoll.Seccomp;

/// <summary>
/// Turns decisions, of which the first that holds counts, into rules whose order does not matter: where two of them hold together, they
/// give the same answer.
/// </summary>
internal static class DisjointTerms
{
    // A call has a handful of rules; this bounds what a hostile profile can cost.
    private const int Most = 500;

    /// <summary>The rules of a call; those that give the default answer are not needed.</summary>
    /// <exception cref="InvalidOperationException">No profile can express them.</exception>
    public static IReadOnlyList<TermAction> Of(string call, IEnumerable<TermAction> decisions, FilterAction ordinary)
    {
        var seen = new List<TermAction>();
        var rules = new List<TermAction>();
        foreach (var decision in decisions)
        {
            if (seen.Any(earlier => decision.Term.IsWithin(earlier.Term)))
            {
                continue;
            }

            if (decision.Action != ordinary)
            {
                rules.AddRange(Rest(call, decision, seen));
            }

            seen.Add(decision);
            if (seen.Count + rules.Count > Most)
            {
                throw TooMany(call);
            }
        }

        return WithoutRepetitions(call, rules);
    }

    private static List<TermAction> WithoutRepetitions(string call, List<TermAction> rules)
    {
        var kept = new List<TermAction>();
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            var isSaid = rules.Where((other, position) => position != i && other.Action == rule.Action
                && rule.Term.IsWithin(other.Term) && (position < i || !other.Term.IsWithin(rule.Term))).Any();
            if (isSaid)
            {
                continue;
            }

            if (rule.Term.Unwritable is var (first, second))
            {
                throw new InvalidOperationException(
                    $"No profile can express the combination for {call}: {first} and {second} would have to hold together, and a rule can hold one condition on an argument only.");
            }

            kept.Add(rule);
        }

        return kept;
    }

    // What is left of a decision beside earlier ones that answer otherwise.
    private static List<TermAction> Rest(string call, TermAction decision, List<TermAction> seen)
    {
        var parts = new List<RuleTerm> { decision.Term };
        foreach (var earlier in seen.Where(earlier => earlier.Action != decision.Action))
        {
            var left = new List<RuleTerm>();
            foreach (var part in parts)
            {
                left.AddRange(RuleTerm.Both(part, earlier.Term) is null ? [part] : RuleTerm.Outside(part, earlier.Term));
            }

            parts = left;
            if (parts.Count > Most)
            {
                throw TooMany(call);
            }
        }

        return [.. parts.Select(part => decision with { Term = part })];
    }

    private static InvalidOperationException TooMany(string call) =>
        new($"The combination for {call} would need more than {Most} rules.");
}
