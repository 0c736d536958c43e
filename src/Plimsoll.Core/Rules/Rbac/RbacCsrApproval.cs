using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6135.</summary>
internal sealed class RbacCsrApproval() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6135",
        Name = "rbac-csr-approval",
        Title = "Right to sign certificates",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "Whoever approves requests and signs them can become any user that certificates name.",
        Remedy = "Leave it to the signer that needs it, by resourceNames.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["checkov/CKV_K8S_156", "kyverno/restrict-clusterrole-csr", "kubescape/C-0280"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update] }
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
            if (RbacGrant.Has(grant.Resources, "certificatesigningrequests/approval") && grant.On("certificates.k8s.io", "certificatesigningrequests/approval") && grant.Verb("update", "patch") is not null)
            {
                item.Say(this, grant.Node, "grants the approval of certificates");
            }
        }
    }
}
