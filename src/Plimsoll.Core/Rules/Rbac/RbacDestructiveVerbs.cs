using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6142.</summary>
internal sealed class RbacDestructiveVerbs() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6142",
        Name = "rbac-destructive-verbs",
        Title = "Right to delete workloads",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = "Whoever deletes collections of workloads stops what runs.",
        Remedy = "Leave deletecollection out.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["kubescape/C-0007"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [apps], resources: [deployments], verbs: [deletecollection] }
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
            if (RbacGrant.Has(grant.Verbs, "deletecollection"))
            {
                item.Say(this, grant.Verbs.Node ?? grant.Node, "grants the deletion of whole collections");
            }
        }
    }
}
