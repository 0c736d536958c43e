using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>PLM5077.</summary>
internal sealed class DefaultNamespaceUsed : Rule, IDocumentRule
{
    private static bool IsNamespaced(DocumentScope item) => item.ApiVersion is { } version
        && KubernetesSchema.Default.FindKind(version, item.Kind) is { Scope: SchemaScope.Namespaced };

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5077",
        Name = "default-namespace-used",
        Title = "Default namespace",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            What names no namespace lands wherever the current context of kubectl points; rights, quotas and policies of the default
            namespace are for nobody in particular.
            """,
        Remedy = "Name the namespace.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
        Aliases =
        [
            "kube-linter/use-namespace", "checkov/CKV_K8S_21", "trivy/KSV-0110", "kyverno/disallow-default-namespace", "datree/15",
            "kubescape/C-0061", "kubescape/C-0212",
        ],
        Bad = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web, namespace: default }
            """,
        Good = """
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web, namespace: shop }
            """,
    };

    public void Check(DocumentScope item)
    {
        var name = item.Metadata["namespace"];
        if ((name.Is("default") == Verdict.Definite || (name.IsAbsent && item.IsWhole())) && IsNamespaced(item))
        {
            item.Say(this, name.Node ?? item.Metadata.Node, name.IsAbsent ? "names no namespace" : "is in the default namespace");
        }
    }
}
