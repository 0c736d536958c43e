using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6130.</summary>
internal sealed class RbacEscalate() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6130",
        Name = "rbac-escalate",
        Title = "Verb escalate",
        Category = Category.Rbac,
        Severity = Severity.Error,
        Why = "escalate lets somebody write roles with rights that they do not have themselves.",
        Remedy = "Leave the verb out, or confine it by resourceNames.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["checkov/CKV_K8S_158", "trivy/KSV-0050", "kyverno/restrict-escalation-verbs-roles", "datree/105", "kubescape/C-0191"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: ["rbac.authorization.k8s.io"], resources: [clusterroles], verbs: [escalate] }
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
            if (RbacGrant.Has(grant.Verbs, "escalate") && !grant.IsNamed)
            {
                item.Say(this, grant.Verbs.Node ?? grant.Node, "grants the verb escalate, which leads to rights that the role does not list");
            }
        }
    }
}
