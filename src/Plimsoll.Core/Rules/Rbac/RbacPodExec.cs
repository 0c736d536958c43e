using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6126.</summary>
internal sealed class RbacPodExec() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6126",
        Name = "rbac-pod-exec",
        Title = "Shell in every Pod",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "exec runs any program in any container of the scope, with its account and its secrets.",
        Remedy = "Grant it to people for a time, not to programs.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases =
        [
            "polaris/clusterrolePodExecAttach", "polaris/rolePodExecAttach", "polaris/clusterrolebindingPodExecAttach",
            "polaris/rolebindingClusterRolePodExecAttach", "polaris/rolebindingRolePodExecAttach", "checkov/CKV2_K8S_2", "trivy/KSV-0053",
            "monokle/KBP108", "datree/48", "kubescape/C-0002",
        ],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [pods/exec], verbs: [create] }
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
            if (RbacGrant.Has(grant.Resources, "pods/exec") && grant.On("", "pods/exec") && grant.Verb("create", "get") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on pods/exec: it runs programs in any container");
            }
        }
    }
}
