using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6132.</summary>
internal sealed class RbacCreateBindings() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6132",
        Name = "rbac-create-bindings",
        Title = "Right to hand out rights",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "Whoever creates bindings can bind what they have themselves to anybody, and with the verb bind anything.",
        Remedy = "Leave it to those who administer the cluster.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0051", "trivy/KSV-0052", "checkov/CKV2_K8S_1"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [create] }
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
            if ((RbacGrant.Has(grant.Resources, "rolebindings") || RbacGrant.Has(grant.Resources, "clusterrolebindings")) && grant.On("rbac.authorization.k8s.io", RbacGrant.Has(grant.Resources, "rolebindings") ? "rolebindings" : "clusterrolebindings") && grant.Verb("create") is not null)
            {
                item.Say(this, grant.Node, "grants the creation of bindings");
            }
        }
    }
}
