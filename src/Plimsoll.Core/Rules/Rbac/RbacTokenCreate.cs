using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6144.</summary>
internal sealed class RbacTokenCreate() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6144",
        Name = "rbac-token-create",
        Title = "Right to make tokens",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "Whoever makes tokens of an account has all its rights.",
        Remedy = "Name the accounts by resourceNames.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["kubescape/C-0282"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [serviceaccounts/token], verbs: [create] }
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
            if (RbacGrant.Has(grant.Resources, "serviceaccounts/token") && grant.On("", "serviceaccounts/token") && !grant.IsNamed && grant.Verb("create") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on serviceaccounts/token: it has the rights of every account");
            }
        }
    }
}
