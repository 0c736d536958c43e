using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The targets on which a claim holds for certain, and how a message names them.</summary>
internal sealed class Affected
{
    private const int Shown = 3;

    private readonly List<(RuntimeTarget Target, string Versions)> _hits = [];

    /// <summary>Collects the targets for which a claim is definite.</summary>
    /// <param name="targets">Where the container can run.</param>
    /// <param name="claim">Whether the claim holds there.</param>
    /// <param name="versions">The components that make it hold, for the message.</param>
    public static Affected By(IReadOnlyList<RuntimeTarget> targets, Func<RuntimeTarget, Verdict> claim, Func<RuntimeTarget, string> versions)
    {
        var affected = new Affected();
        foreach (var target in targets)
        {
            if (claim(target) == Verdict.Definite)
            {
                affected._hits.Add((target, versions(target)));
            }
        }

        return affected;
    }

    /// <summary>How many there are.</summary>
    public int Count => _hits.Count;

    /// <summary>Whether there is any.</summary>
    public bool Any => _hits.Count > 0;

    /// <summary>The targets.</summary>
    public IEnumerable<RuntimeTarget> Targets => _hits.Select(hit => hit.Target);

    /// <summary>The first platform.</summary>
    public string Platform => _hits[0].Target.Platform.Name;

    /// <summary>Names them: <c>on platform prod (node general, containerd 1.7.24)</c>.</summary>
    public string Where => "on " + Join(_hits.GroupBy(hit => hit.Target.Platform.Name, Describe, StringComparer.Ordinal)
        .Select(places => $"platform {places.Key} ({Join(places.Distinct(StringComparer.Ordinal), "; ")})"), " and ");

    private static string Describe((RuntimeTarget Target, string Versions) hit) => hit.Target switch
    {
        { Class: { } item } => $"runtime class {item.Name}, {hit.Versions}",
        { Node: { } node } => $"node {node.Name}, {hit.Versions}",
        _ => hit.Versions,
    };

    private static string Join(IEnumerable<string> items, string separator)
    {
        var all = items.ToList();
        return all.Count <= Shown
            ? string.Join(separator, all)
            : string.Join(separator, all.Take(Shown)) + $"{separator}{all.Count - Shown} more";
    }
}
