using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6141.</summary>
internal sealed class RbacDeleteLogsOrEvents() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6141",
        Name = "rbac-delete-logs-or-events",
        Title = "Right to remove traces",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "Whoever deletes events hides what happened.",
        Remedy = "Leave the verb out.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0042", "kubescape/C-0031"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [events], verbs: [delete] }
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
            if ((RbacGrant.Has(grant.Resources, "events") || RbacGrant.Has(grant.Resources, "pods/log")) && (RbacGrant.Has(grant.Verbs, "delete") || RbacGrant.Has(grant.Verbs, "deletecollection")))
            {
                item.Say(this, grant.Node, "grants the deletion of events or logs");
            }
        }
    }
}
