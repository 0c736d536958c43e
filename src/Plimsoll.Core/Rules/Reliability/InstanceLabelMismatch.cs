using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5084.</summary>
internal sealed class InstanceLabelMismatch : Rule, IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5084",
        Name = "instance-label-mismatch",
        Title = "Instance label of another name",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "app.kubernetes.io/instance is to name the instance; tools group objects by it.",
        Remedy = "Write the name of the object.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
        Aliases = ["polaris/metadataAndInstanceMismatched"],
        Bad = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web, labels: { app.kubernetes.io/instance: shop } }
            """,
        Good = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web, labels: { app.kubernetes.io/instance: web } }
            """,
    };

    public void Check(DocumentScope item)
    {
        var instance = item.Labels["app.kubernetes.io/instance"];
        if (item.Name is { } name && instance.Text is { } text && text != name)
        {
            item.Say(this, instance.Node, $"has the instance label {SchemaLog.Short(text)}");
        }
    }
}
