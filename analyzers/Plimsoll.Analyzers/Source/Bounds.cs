namespace Plimsoll.Analyzers.Source;

/// <summary>The bounds that an analysis ran into, and how often. Beyond a bound all is unknown.</summary>
internal sealed class Bounds
{
    private SortedDictionary<string, int>? _hits;

    /// <summary>Whether there was any.</summary>
    public bool Any => _hits is not null;

    /// <summary>Counts one.</summary>
    public void Hit(string bound)
    {
        _hits ??= new(StringComparer.Ordinal);
        _hits.TryGetValue(bound, out var count);
        _hits[bound] = count + 1;
    }

    /// <summary>Counts anew: what a run that is made again ran into is met again.</summary>
    public void Clear() => _hits = null;

    /// <summary>Each bound with its count, in order.</summary>
    public override string ToString() => _hits is null ? "" : string.Join(", ", _hits.Select(static hit => hit.Value == 1 ? hit.Key : $"{hit.Key} ({hit.Value} times)"));
}
