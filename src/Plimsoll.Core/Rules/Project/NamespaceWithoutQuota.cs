using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1185.</summary>
internal sealed class NamespaceWithoutQuota : Rule, IProjectRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1185",
        Name = "namespace-without-quota",
        Title = "Namespace without an end",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "One team can take the whole cluster.",
        Remedy = "Add a ResourceQuota or a LimitRange.",
        Sources = ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
        Aliases = ["trivy/KSV-0039", "trivy/KSV-0040", "kyverno/add-ns-quota"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata: { name: shop }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata: { name: shop }
            ---
            apiVersion: v1
            kind: ResourceQuota
            metadata: { name: shop, namespace: shop }
            spec: { hard: { pods: "10" } }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var item in project.OfKind("Namespace"))
        {
            if (item.Name is { } name && !project.OfKind("ResourceQuota").Concat(project.OfKind("LimitRange")).Any(quota => quota.Namespace == name || quota.Metadata["namespace"].IsUnknown))
            {
                item.Say(this, item.Metadata.Node, "has neither a quota nor a limit range in the project");
            }
        }
    }
}
