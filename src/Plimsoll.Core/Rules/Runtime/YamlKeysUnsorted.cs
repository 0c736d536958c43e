using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7220.</summary>
internal sealed class YamlKeysUnsorted : Rule, IDocumentRule
{
    private void Look(DocumentScope item, ConfigNode? node)
    {
        if (node is SequenceNode list)
        {
            foreach (var entry in list)
            {
                Look(item, entry);
            }
        }
        else if (node is MappingNode mapping)
        {
            var (last, sorted) = ("", true);
            foreach (var entry in mapping.Entries)
            {
                sorted &= string.CompareOrdinal(last, entry.Key) <= 0;
                last = entry.Key;
                Look(item, entry.Value);
            }

            if (!sorted)
            {
                item.Say(this, mapping, "has keys out of order");
            }
        }
    }

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7220",
        Name = "yaml-keys-unsorted",
        Title = "Keys out of order",
        Category = Category.Correctness,
        Severity = Severity.Info,
        IsOfText = true,
        Why = "Some teams want the keys of every mapping in alphabetical order, so that differences stay small.",
        Remedy = "Sort the keys.",
        Sources = ["https://docs.kubelinter.io/#/generated/checks"],
        Aliases = ["kube-linter/sorted-keys"],
        Bad = """
            kind: ConfigMap
            apiVersion: v1
            metadata: { name: web }
            """,
        Good = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web }
            """,
    };

    public void Check(DocumentScope item)
    {
        Look(item, item.Value.Node);
    }
}
