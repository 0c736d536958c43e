using System.Text.RegularExpressions;
using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>What chooses objects of a kustomization.</summary>
internal static class Target
{
    /// <summary>Whether an object may be chosen. Its labels and annotations may be what others add, so they rule nothing out.</summary>
    public static bool MayBe(ConfigValue target, MappingNode root)
    {
        var item = ConfigValue.Of(root);
        return May(target["kind"].Text, item["kind"].Text) && May(target["name"].Text, item["metadata"]["name"].Text);
    }

    // Both are regular expressions; one that is more than letters is not worth being right about.
    private static bool May(string? wanted, string? own) => wanted is not { Length: > 0 } || own is null || wanted == own || Regex.Escape(wanted) != wanted;
}
