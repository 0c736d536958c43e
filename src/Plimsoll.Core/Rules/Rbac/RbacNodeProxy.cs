using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6134.</summary>
internal sealed class RbacNodeProxy() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6134",
        Name = "rbac-node-proxy",
        Title = "Way to the kubelet",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "nodes/proxy talks to the kubelet past the API server: it runs programs in every Pod of the node, and no audit sees it.",
        Remedy = "Use nodes/metrics or nodes/stats.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["checkov/CKV2_K8S_2", "trivy/KSV-0047", "kyverno/restrict-clusterrole-nodesproxy", "kubescape/C-0279"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [nodes/proxy], verbs: [get] }
            """,
        Good = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [pods], verbs: [get] }
            """,
    };

    public void Check(DocumentScope item)
    {
        foreach (var grant in item.Grants)
        {
            if (RbacGrant.Has(grant.Resources, "nodes/proxy") && grant.On("", "nodes/proxy") && grant.Verb("get", "create", "update", "patch", "delete", "list", "watch") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on nodes/proxy: it runs programs in every pod of a node");
            }
        }
    }
}
