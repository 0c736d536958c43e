using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Fixes;

/// <summary>What removals leave empty goes with them, where they say so.</summary>
internal static class EmptyParts
{
    /// <summary>Edits that do the same, each removal of all that a list or a mapping holds being one of the whole.</summary>
    public static IReadOnlyList<Edit> Taken(IReadOnlyList<Edit> edits)
    {
        foreach (var remove in edits.OfType<Edit.Remove>())
        {
            if (remove is { TakesEmpty: true, Target.Parent: { Parent: not null } parent } && IsEmptied(parent, edits))
            {
                var others = edits.Where(edit => edit is not Edit.Remove { Target.Parent: { } other } || !ReferenceEquals(other, parent));
                return Taken([.. others, new Edit.Remove(parent) { TakesEmpty = true }]);
            }
        }

        return edits;
    }

    private static bool IsEmptied(ConfigNode parent, IReadOnlyList<Edit> edits)
    {
        var children = parent switch
        {
            SequenceNode { IsOpen: false } list => list,
            MappingNode { IsOpen: false } mapping => mapping.Entries.Select(entry => entry.Value),
            _ => null,
        };
        return children is not null && !edits.Any(edit => Grows(edit, parent))
            && children.All(child => edits.Any(edit => edit is Edit.Remove remove && ReferenceEquals(remove.Target, child)));
    }

    private static bool Grows(Edit edit, ConfigNode parent) => edit is Edit.Insert insert && ReferenceEquals(insert.Target, parent)
        || edit is Edit.Append append && ReferenceEquals(append.Target, parent);
}
