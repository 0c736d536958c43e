using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6138.</summary>
internal sealed class RbacConfigmapsWrite() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6138",
        Name = "rbac-configmaps-write",
        Title = "Right to write all ConfigMaps",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = "Programs trust their configuration; in kube-system it is that of DNS.",
        Remedy = "Name the ConfigMaps by resourceNames.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0049", "kubescape/C-0037"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [configmaps], verbs: [create] }
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
            if (RbacGrant.Has(grant.Resources, "configmaps") && grant.On("", "configmaps") && !grant.IsNamed && grant.Verb("create", "update", "patch", "delete") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on configmaps: it changes what programs trust");
            }
        }
    }
}
