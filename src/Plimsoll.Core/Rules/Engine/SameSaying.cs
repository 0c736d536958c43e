using System.Runtime.CompilerServices;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Two findings are one if the same rule says the same of the same node.</summary>
internal sealed class SameSaying : IEqualityComparer<Finding>
{
    public static SameSaying Instance { get; } = new();

    public bool Equals(Finding? x, Finding? y) => x is null ? y is null : y is not null && x.SaysSame(y);

    // The message is left out: a node has few findings, and each would read a whole text. A rule has one description.
    public int GetHashCode(Finding obj) => (RuntimeHelpers.GetHashCode(obj.Node) * 31) + RuntimeHelpers.GetHashCode(obj.Rule);
}
