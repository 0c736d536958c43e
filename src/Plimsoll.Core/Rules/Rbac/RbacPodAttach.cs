using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6127.</summary>
internal sealed class RbacPodAttach() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6127",
        Name = "rbac-pod-attach",
        Title = "Attaching to every Pod",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "attach reads and writes the terminal of any container of the scope.",
        Remedy = "Grant it to people for a time, not to programs.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["polaris/clusterrolePodExecAttach", "trivy/KSV-0054"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [pods/attach], verbs: [create] }
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
            if (RbacGrant.Has(grant.Resources, "pods/attach") && grant.On("", "pods/attach") && grant.Verb("create", "get") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on pods/attach: it talks to the processes of any container");
            }
        }
    }
}
