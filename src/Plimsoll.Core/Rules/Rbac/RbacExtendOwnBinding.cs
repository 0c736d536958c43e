using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6133.</summary>
internal sealed class RbacExtendOwnBinding() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6133",
        Name = "rbac-extend-own-binding",
        Title = "Right to change bindings",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = "Whoever changes a binding adds subjects to it.",
        Remedy = "Leave it to those who administer the cluster.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0055"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: web }
            rules:
              - { apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [update] }
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
            if (RbacGrant.Has(grant.Resources, "rolebindings") && grant.On("rbac.authorization.k8s.io", "rolebindings") && grant.Verb("update", "patch") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on rolebindings: it can add subjects to them");
            }
        }
    }
}
