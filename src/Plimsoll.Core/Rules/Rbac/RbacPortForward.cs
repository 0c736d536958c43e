using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6128.</summary>
internal sealed class RbacPortForward() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6128",
        Name = "rbac-port-forward",
        Title = "Forwarding to every Pod",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = "portforward reaches any port of any Pod of the scope, past NetworkPolicies.",
        Remedy = "Grant it to people for a time.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["kubescape/C-0063"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [pods/portforward], verbs: [create] }
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
            if (RbacGrant.Has(grant.Resources, "pods/portforward") && grant.On("", "pods/portforward") && grant.Verb("create") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on pods/portforward: it reaches every port of any pod");
            }
        }
    }
}
