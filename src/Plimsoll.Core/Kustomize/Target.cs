using System.Text.RegularExpressions;
using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>What chooses objects of a kustomization.</summary>
internal static class Target
{
    /// <summary>Whether an object may be chosen. Its labels and annotations may be what others add, so they rule nothing out.</summary>
    /// <param name="target">What chooses it.</param>
    /// <param name="root">The object.</param>
    /// <param name="names">Its own name, and those that it gets; none if it is not known.</param>
    public static bool MayBe(ConfigValue target, MappingNode root, IReadOnlyCollection<string> names) =>
        May(target["kind"].Text, ConfigValue.Of(root)["kind"].Text) && (names.Count == 0 || names.Any(name => May(target["name"].Text, name)));

    // Both are regular expressions; one that is more than letters is not worth being right about.
    private static bool May(string? wanted, string? own) => wanted is not { Length: > 0 } || own is null || wanted == own || Regex.Escape(wanted) != wanted;
}
