using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6143.</summary>
internal sealed class RbacPersistentVolumeCreate() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6143",
        Name = "rbac-persistent-volume-create",
        Title = "Right to make volumes of the node",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "A persistent volume can be a directory of the node, which a claim then mounts whatever the Pod may not.",
        Remedy = "Leave it to storage drivers.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["kubescape/C-0278"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [persistentvolumes], verbs: [create] }
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
            if (RbacGrant.Has(grant.Resources, "persistentvolumes") && grant.On("", "persistentvolumes") && grant.Verb("create") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on persistentvolumes: such a volume can be any directory of a node");
            }
        }
    }
}
