using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>The containers for which a rule of Docker's dialect is.</summary>
internal sealed record RuleScope
{
    private static readonly SortedSet<string> None = new(StringComparer.Ordinal);

    /// <summary>All containers.</summary>
    public static RuleScope Any { get; } = new();

    public SortedSet<string> WithCapabilities { get; init; } = None;

    public SortedSet<string> WithoutCapabilities { get; init; } = None;

    /// <summary>The only architectures; null for all.</summary>
    public SortedSet<string>? OnArches { get; init; }

    public SortedSet<string> NotOnArches { get; init; } = None;

    public ComponentVersion? FromKernel { get; init; }

    public ComponentVersion? BeforeKernel { get; init; }

    /// <summary>The same for equal scopes.</summary>
    public string Key => $"{List(WithCapabilities)};{List(WithoutCapabilities)};{(OnArches is null ? "*" : List(OnArches))};{List(NotOnArches)};{FromKernel};{BeforeKernel}";

    /// <summary>The containers of both scopes; null if there can be none.</summary>
    public static RuleScope? Both(RuleScope first, RuleScope second)
    {
        var both = new RuleScope
        {
            WithCapabilities = Union(first.WithCapabilities, second.WithCapabilities),
            WithoutCapabilities = Union(first.WithoutCapabilities, second.WithoutCapabilities),
            OnArches = first.OnArches is null ? second.OnArches : second.OnArches is null ? first.OnArches : Common(first.OnArches, second.OnArches),
            NotOnArches = Union(first.NotOnArches, second.NotOnArches),
            FromKernel = Later(first.FromKernel, second.FromKernel),
            BeforeKernel = Earlier(first.BeforeKernel, second.BeforeKernel),
        };

        // A list of included architectures says all that one of excluded ones could.
        if (both.OnArches is { } arches)
        {
            both = both with { OnArches = Without(arches, both.NotOnArches), NotOnArches = None };
        }

        return both.IsNever ? null : both;
    }

    /// <summary>Scopes that together hold all containers outside this one.</summary>
    public IEnumerable<RuleScope> Opposites()
    {
        foreach (var capability in WithCapabilities)
        {
            yield return new() { WithoutCapabilities = Only(capability) };
        }

        foreach (var capability in WithoutCapabilities)
        {
            yield return new() { WithCapabilities = Only(capability) };
        }

        if (OnArches is not null)
        {
            yield return new() { NotOnArches = OnArches };
        }

        if (NotOnArches.Count > 0)
        {
            yield return new() { OnArches = NotOnArches };
        }

        if (FromKernel is not null)
        {
            yield return new() { BeforeKernel = FromKernel };
        }

        if (BeforeKernel is not null)
        {
            yield return new() { FromKernel = BeforeKernel };
        }
    }

    private bool IsNever => WithCapabilities.Overlaps(WithoutCapabilities) || OnArches is { Count: 0 }
        || FromKernel is { } from && BeforeKernel is { } before && from.CompareTo(before) >= 0;

    private static string List(IEnumerable<string> names) => string.Join(",", names);

    private static SortedSet<string> Only(string name) => new([name], StringComparer.Ordinal);

    private static SortedSet<string> Union(SortedSet<string> first, SortedSet<string> second) => new(first.Union(second), StringComparer.Ordinal);

    private static SortedSet<string> Common(SortedSet<string> first, SortedSet<string> second) => new(first.Intersect(second), StringComparer.Ordinal);

    private static SortedSet<string> Without(SortedSet<string> first, SortedSet<string> second) => new(first.Except(second), StringComparer.Ordinal);

    private static ComponentVersion? Later(ComponentVersion? first, ComponentVersion? second) =>
        first is null ? second : second is null || first.CompareTo(second) >= 0 ? first : second;

    private static ComponentVersion? Earlier(ComponentVersion? first, ComponentVersion? second) =>
        first is null ? second : second is null || first.CompareTo(second) <= 0 ? first : second;
}
