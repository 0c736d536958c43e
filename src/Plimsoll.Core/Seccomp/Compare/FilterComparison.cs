namespace Plimsoll.Seccomp;

/// <summary>Compares filters by what they do, and not by how they are written.</summary>
public static class FilterComparison
{
    // Rules compare few arguments with few values; this bounds what a hostile profile can cost.
    private const int MostTries = 20_000;

    /// <summary>All known calls that the second filter lets through and the first does not, for some arguments at least.</summary>
    public static IEnumerable<FilterDifference> Loosened(SeccompFilter first, SeccompFilter second)
    {
        foreach (var arch in first.Arches.Union(second.Arches))
        {
            foreach (var number in SyscallCatalogue.All.Select(call => call.NumberOn(arch)).OfType<uint>().Distinct().OrderBy(number => number))
            {
                if (Difference(first, second, arch, number) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    private static FilterDifference? Difference(SeccompFilter first, SeccompFilter second, SeccompArch arch, uint number)
    {
        var comparisons = Comparisons(first, arch, number).Concat(Comparisons(second, arch, number)).ToList();
        if (comparisons.Count == 0)
        {
            return Difference(first, second, arch, number, []) is { } always ? always with { Arguments = null } : null;
        }

        return ArgumentPoints.Of(comparisons).Take(MostTries)
            .Select(arguments => Difference(first, second, arch, number, arguments))
            .FirstOrDefault(difference => difference is not null);
    }

    private static FilterDifference? Difference(SeccompFilter first, SeccompFilter second, SeccompArch arch, uint number, ulong[] arguments)
    {
        var from = first.Decide(arch, number, arguments);
        var to = second.Decide(arch, number, arguments);
        return !from.LetsThrough && to.LetsThrough ? new(arch, number, from, to, arguments) : null;
    }

    private static IEnumerable<Comparison> Comparisons(SeccompFilter filter, SeccompArch arch, uint number) =>
        filter.RulesOf(arch)?.Calls.TryGetValue(number, out var rules) == true ? rules.InOrder.SelectMany(rule => rule.Comparisons) : [];
}
