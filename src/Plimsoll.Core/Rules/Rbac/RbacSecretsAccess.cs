using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6124.</summary>
internal sealed class RbacSecretsAccess() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6124",
        Name = "rbac-secrets-access",
        Title = "Access to secrets",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = """
            Whoever reads secrets reads tokens and passwords of others, and list and watch show them as get does. For the whole cluster that
            is every token.
            """,
        Remedy = "Name the secrets by resourceNames, or mount the one that is needed.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases =
        [
            "checkov/CKV2_K8S_5", "trivy/KSV-0041", "trivy/KSV-0113", "kyverno/restrict-secret-role-verbs", "datree/96", "kubescape/C-0015",
            "kubescape/C-0186",
        ],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [secrets], verbs: [get, list] }
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
            if (RbacGrant.Has(grant.Resources, "secrets") && grant.On("", "secrets") && !grant.IsNamed && grant.Verb("get", "list", "watch", "create", "update", "patch", "delete") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on all secrets{(item.Kind == "ClusterRole" ? " of the cluster" : "")}", item.Kind == "ClusterRole" ? null : Severity.Info);
            }
        }
    }
}
