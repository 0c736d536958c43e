using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6137.</summary>
internal sealed class RbacServiceStatus() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6137",
        Name = "rbac-service-status",
        Title = "Right to set the address of a Service",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = "Whoever sets the status of a Service draws traffic for any address to it: CVE-2020-8554.",
        Remedy = "Leave it to the controller of load balancers.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["checkov/CKV2_K8S_4"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [services/status], verbs: [update] }
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
            if (RbacGrant.Has(grant.Resources, "services/status") && grant.On("", "services/status") && grant.Verb("update", "patch") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on services/status: it draws traffic for other addresses");
            }
        }
    }
}
