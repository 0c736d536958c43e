using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6121.</summary>
internal sealed class RbacWildcardVerb() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6121",
        Name = "rbac-wildcard-verb",
        Title = "Every verb",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "* grants also the verbs that lead further, such as escalate, bind and impersonate, and those that later versions add.",
        Remedy = "Name the verbs that are used.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["kube-linter/wildcard-in-rules", "trivy/KSV-0045", "kyverno/restrict-wildcard-verbs", "checkov/CKV_K8S_49"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [pods], verbs: ["*"] }
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
            if (RbacGrant.Has(grant.Verbs, "*") && grant.Resources.ShowsAllItems && !RbacGrant.Has(grant.Resources, "*") && (RbacGrant.Has(grant.Groups, "") || RbacGrant.Has(grant.Groups, "*") || RbacGrant.Has(grant.Groups, "rbac.authorization.k8s.io")))
            {
                item.Say(this, grant.Verbs.Node ?? grant.Node, "grants every verb");
            }
        }
    }
}
