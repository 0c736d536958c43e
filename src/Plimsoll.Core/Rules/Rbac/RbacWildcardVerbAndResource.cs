using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6120.</summary>
internal sealed class RbacWildcardVerbAndResource() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6120",
        Name = "rbac-wildcard-verb-and-resource",
        Title = "Everything on everything",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "Every verb on every resource is cluster-admin under another name; what new versions bring is granted unseen.",
        Remedy = "Name the resources and the verbs that are used.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases =
        [
            "kube-linter/wildcard-in-rules", "checkov/CKV_K8S_49", "trivy/KSV-0044", "kyverno/restrict-wildcard-verbs",
            "kyverno/restrict-wildcard-resources", "datree/97", "kubescape/C-0187",
        ],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: ["*"], resources: ["*"], verbs: ["*"] }
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
            if (RbacGrant.Has(grant.Verbs, "*") && RbacGrant.Has(grant.Resources, "*"))
            {
                item.Say(this, grant.Node, "grants every verb on every resource");
            }
        }
    }
}
