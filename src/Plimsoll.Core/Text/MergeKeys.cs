using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>
/// The YAML 1.1 merge key <c>&lt;&lt;</c> as the YAML library of Kubernetes reads it: the merged keys are set
/// where the merge stands, so keys written below it win over it, and it wins over keys written above it.
/// Source: <c>decode.go</c> of <c>go.yaml.in/yaml/v2</c>.
/// </summary>
internal static class MergeKeys
{
    /// <summary>Merges a mapping, or a list of mappings of which the first one wins, and gives the keys that were set.</summary>
    public static IReadOnlyCollection<string> Merge(MappingNode target, ConfigNode value, TextRange place, ReadContext context)
    {
        var keys = new List<string>();
        if (value is MappingNode mapping)
        {
            Merge(target, mapping, keys);
        }
        else if (value is SequenceNode { Count: > 0 } list && list.All(item => item is MappingNode))
        {
            for (var i = list.Count - 1; i >= 0; i--)
            {
                Merge(target, (MappingNode)list[i], keys);
            }
        }
        else if (value is not UnknownNode)
        {
            context.Report(TextProblemKind.Syntax, "key '<<' wants a mapping or a list of mappings", place);
        }

        return keys;
    }

    // The source is a copy made for this merge, so its values can change hands.
    private static void Merge(MappingNode target, MappingNode source, List<string> keys)
    {
        foreach (var entry in source.Entries)
        {
            target.SetOwned(entry.Key, entry.Value, entry.KeyRange);
            keys.Add(entry.Key);
        }
    }
}
