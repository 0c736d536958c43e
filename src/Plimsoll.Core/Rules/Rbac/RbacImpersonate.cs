using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6129.</summary>
internal sealed class RbacImpersonate() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6129",
        Name = "rbac-impersonate",
        Title = "Verb impersonate",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "Whoever impersonates acts as any user or group that the rule does not exclude, up to system:masters.",
        Remedy = "Leave the verb out, or confine it by resourceNames.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["checkov/CKV2_K8S_3", "trivy/KSV-0043", "trivy/KSV-0050", "datree/105", "kubescape/C-0065", "kubescape/C-0191"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [users], verbs: [impersonate] }
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
            if (RbacGrant.Has(grant.Verbs, "impersonate") && !grant.IsNamed)
            {
                item.Say(this, grant.Verbs.Node ?? grant.Node, "grants the verb impersonate, which leads to rights that the role does not list");
            }
        }
    }
}
