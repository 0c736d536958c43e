namespace Plimsoll.Seccomp;

/// <summary>When a rule holds: for which containers, and for which arguments of the call.</summary>
/// <param name="Scope">For which containers.</param>
/// <param name="Comparisons">What must all hold of the arguments, by index.</param>
internal sealed record RuleTerm(RuleScope Scope, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>The same for equal terms.</summary>
    public string Key => Scope.Key + " " + string.Join(" ", Comparisons);

    /// <summary>Two comparisons of one argument, if there are: no rule can hold them, as runtimes take either for enough. Else null.</summary>
    public (Comparison First, Comparison Second)? Unwritable
    {
        get
        {
            for (var i = 1; i < Comparisons.Count; i++)
            {
                if (Comparisons[i - 1].Index == Comparisons[i].Index)
                {
                    return (Comparisons[i - 1], Comparisons[i]);
                }
            }

            return null;
        }
    }

    /// <summary>The term that holds if both do; null if they are seen never to do so together.</summary>
    public static RuleTerm? Both(RuleTerm first, RuleTerm second)
    {
        if (RuleScope.Both(first.Scope, second.Scope) is not { } scope)
        {
            return null;
        }

        var comparisons = first.Comparisons.ToList();
        foreach (var comparison in second.Comparisons)
        {
            if (!Add(comparisons, comparison))
            {
                return null;
            }
        }

        return new(scope, [.. comparisons.OrderBy(comparison => comparison.Index)]);
    }

    private static bool Add(List<Comparison> comparisons, Comparison added)
    {
        for (var i = 0; i < comparisons.Count; i++)
        {
            if (comparisons[i].Index != added.Index)
            {
                continue;
            }

            var both = ComparisonPair.Both(comparisons[i], added);
            if (both.IsNever)
            {
                return false;
            }

            if (both.Comparison is { } joined)
            {
                comparisons.RemoveAt(i);
                return Add(comparisons, joined);
            }
        }

        comparisons.Add(added);
        return true;
    }

    /// <summary>The parts of a term in which another does not hold.</summary>
    public static IEnumerable<RuleTerm> Outside(RuleTerm term, RuleTerm other)
    {
        foreach (var scope in other.Scope.Opposites())
        {
            if (RuleScope.Both(term.Scope, scope) is { } left)
            {
                yield return term with { Scope = left };
            }
        }

        foreach (var opposite in other.Comparisons.SelectMany(ComparisonPair.Opposites))
        {
            if (Both(term, new(RuleScope.Any, [opposite])) is { } left)
            {
                yield return left;
            }
        }
    }

    /// <summary>Whether the other term holds wherever this one does, as far as that is easily seen.</summary>
    public bool IsWithin(RuleTerm other) => RuleScope.Both(Scope, other.Scope)?.Key == Scope.Key
        && other.Comparisons.All(theirs => Comparisons.Any(mine => mine.Index == theirs.Index && ComparisonPair.Both(mine, theirs).Comparison == mine));
}
