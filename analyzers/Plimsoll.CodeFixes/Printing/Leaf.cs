using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>A single value to write, and the steps that lead to it.</summary>
internal sealed record Leaf(IReadOnlyList<string> Path, ScalarNode Value)
{
    /// <summary>The values of a tree at a path; null if it holds empty parts, which no call writes.</summary>
    public static IReadOnlyList<Leaf>? Of(IReadOnlyList<string> path, ConfigNode node)
    {
        var leaves = new List<Leaf>();
        return Add([.. path], node, leaves) ? leaves : null;
    }

    private static bool Add(IReadOnlyList<string> path, ConfigNode node, List<Leaf> leaves)
    {
        switch (node)
        {
            case ScalarNode { Type: not ScalarType.Null } scalar:
                leaves.Add(new(path, scalar));
                return true;
            case MappingNode { Count: > 0 } mapping:
                return mapping.Entries.All(entry => Add([.. path, entry.Key], entry.Value, leaves));
            case SequenceNode { Count: > 0 } list:
                return list.All(item => Add([.. path, "[]"], item, leaves));
            default:
                return false;
        }
    }
}
