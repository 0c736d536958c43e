using Plimsoll.Documents;

namespace Plimsoll.Findings;

/// <summary>What few findings have.</summary>
internal sealed record Rarities
{
    /// <summary>What most findings have of it.</summary>
    public static Rarities None { get; } = new();

    public Origin Origin { get; init; }

    public IReadOnlyList<ConfigNode> Related { get; init; } = [];

    public string? Platform { get; init; }

    public Fix? Fix { get; init; }

    public Allowance? Allowance { get; init; }

    /// <summary>The same, or null if there is nothing in it: findings that agree are equal, however they were made.</summary>
    public static Rarities? OrNull(Rarities rare) => rare.IsEmpty ? null : rare;

    // Written out: the comparer of a structure would be compiled at run time, which a short run feels.
    private bool IsEmpty => !Origin.IsKnown && Origin.File is null && Related.Count == 0 && Platform is null && Fix is null && Allowance is null;
}
