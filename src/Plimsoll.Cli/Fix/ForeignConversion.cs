using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Fix;

/// <summary>Turns suppressions of other tools into allowances.</summary>
internal static class ForeignConversion
{
    private const string Metadata = "metadata";
    private const string Annotations = "annotations";

    /// <summary>The edits that write the allowances of a document: beside the annotation that says the same, or for a comment into those of the object.</summary>
    /// <param name="document">The document.</param>
    /// <param name="suppressed">The findings in it that another tool is told to be silent about.</param>
    public static IEnumerable<Edit> Edits(ConfigDocument document, IEnumerable<Finding> suppressed)
    {
        if (document.Root is not MappingNode root)
        {
            return [];
        }

        return suppressed.Where(finding => finding.Allowance is not null)
            .GroupBy(finding => finding.Allowance!.Node.Parent as MappingNode ?? root)
            .SelectMany(group => group.Key == root ? InObject(root, group) : Missing(group.Key, group).Select(entry => (Edit)new Edit.Insert(group.Key, entry.Key, entry.Value)));
    }

    /// <summary>How many allowances an edit writes.</summary>
    public static int Count(Edit edit) => edit is Edit.Insert { Value: MappingNode value } ? Leaves(value) : 1;

    private static int Leaves(MappingNode mapping) => mapping.Entries.Sum(entry => entry.Value is MappingNode inner ? Leaves(inner) : 1);

    private static IEnumerable<Edit> InObject(MappingNode root, IEnumerable<Finding> findings)
    {
        var metadata = root[Metadata] as MappingNode;
        if (metadata?[Annotations] is MappingNode annotations)
        {
            return Missing(annotations, findings).Select(entry => (Edit)new Edit.Insert(annotations, entry.Key, entry.Value));
        }

        var made = new MappingNode();
        foreach (var entry in Missing(made, findings))
        {
            made.Set(entry.Key, entry.Value);
        }

        if (metadata is not null)
        {
            return metadata.ContainsKey(Annotations) ? [] : [new Edit.Insert(metadata, Annotations, made)];
        }

        var around = new MappingNode();
        around.Set(Annotations, made);
        return root.ContainsKey(Metadata) ? [] : [new Edit.Insert(root, Metadata, around)];
    }

    /// <summary>The allowances that a mapping does not hold yet, one for each rule, sorted.</summary>
    private static IEnumerable<KeyValuePair<string, ConfigNode>> Missing(MappingNode annotations, IEnumerable<Finding> findings) => findings
        .GroupBy(finding => Allowance.Prefix + finding.Rule.Id, StringComparer.Ordinal)
        .Where(rule => !annotations.ContainsKey(rule.Key))
        .OrderBy(rule => rule.Key, StringComparer.Ordinal)
        .Select(rule => KeyValuePair.Create<string, ConfigNode>(rule.Key, ScalarNode.String(rule.First().Allowance!.ToString())))
        .ToList();
}
