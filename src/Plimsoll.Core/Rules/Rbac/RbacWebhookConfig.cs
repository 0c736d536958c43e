using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6136.</summary>
internal sealed class RbacWebhookConfig() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6136",
        Name = "rbac-webhook-config",
        Title = "Right to change admission",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "A webhook sees and changes every object that is written, secrets among them.",
        Remedy = "Name the configurations by resourceNames.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases =
        [
            "checkov/CKV_K8S_155", "trivy/KSV-0114", "kyverno/restrict-clusterrole-mutating-validating-admission-webhooks",
            "kubescape/C-0281",
        ],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create] }
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
            if ((RbacGrant.Has(grant.Resources, "mutatingwebhookconfigurations") || RbacGrant.Has(grant.Resources, "validatingwebhookconfigurations")) && !grant.IsNamed && grant.Verb("create", "update", "patch") is { } verb)
            {
                item.Say(this, grant.Node, $"grants {verb} on all admission webhooks: they see and change every object");
            }
        }
    }
}
