using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6140.</summary>
internal sealed class RbacNetworkingWrite() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    private static readonly (string Group, string Resource)[] Routes =
        [("", "services"), ("", "endpoints"), ("discovery.k8s.io", "endpointslices"), ("networking.k8s.io", "ingresses"), ("networking.k8s.io", "networkpolicies")];

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6140",
        Name = "rbac-networking-write",
        Title = "Right to reroute traffic",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = "Whoever writes Services, endpoints, Ingresses or policies decides where traffic goes.",
        Remedy = "Leave it to those who deploy.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0056", "kyverno/restrict-edit-for-endpoints"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [endpoints], verbs: [update] }
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
            foreach (var (group, resource) in Routes)
            {
                if (RbacGrant.Has(grant.Resources, resource) && grant.On(group, resource) && grant.Verb("create", "update", "patch", "delete") is { } verb)
                {
                    item.Say(this, grant.Node, $"grants {verb} on {resource}: it decides where traffic goes");
                    break;
                }
            }
        }
    }
}
