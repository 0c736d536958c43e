using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6131.</summary>
internal sealed class RbacBind() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6131",
        Name = "rbac-bind",
        Title = "Verb bind",
        Category = Category.Rbac,
        Severity = Severity.Error,
        Why = "bind lets somebody bind roles with rights that they do not have themselves.",
        Remedy = "Leave the verb out, or confine it by resourceNames.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["checkov/CKV_K8S_157", "trivy/KSV-0050", "kyverno/restrict-escalation-verbs-roles", "datree/105", "kubescape/C-0191"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: ["rbac.authorization.k8s.io"], resources: [clusterroles], verbs: [bind] }
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
            if (RbacGrant.Has(grant.Verbs, "bind") && !grant.IsNamed)
            {
                item.Say(this, grant.Verbs.Node ?? grant.Node, "grants the verb bind, which leads to rights that the role does not list");
            }
        }
    }
}
