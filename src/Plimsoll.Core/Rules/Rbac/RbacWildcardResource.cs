using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6122.</summary>
internal sealed class RbacWildcardResource() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6122",
        Name = "rbac-wildcard-resource",
        Title = "Every resource",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "* grants secrets, and resources that are installed later.",
        Remedy = "Name the resources that are used.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["kube-linter/wildcard-in-rules", "trivy/KSV-0046", "trivy/KSV-0112", "kyverno/restrict-wildcard-resources", "checkov/CKV_K8S_49"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: ["*"], verbs: [get] }
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
            if (RbacGrant.Has(grant.Resources, "*") && grant.Verbs.ShowsAllItems && !RbacGrant.Has(grant.Verbs, "*") && (RbacGrant.Has(grant.Groups, "") || RbacGrant.Has(grant.Groups, "*")))
            {
                item.Say(this, grant.Resources.Node ?? grant.Node, "grants every resource, secrets among them");
            }
        }
    }
}
