using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6139.</summary>
internal sealed class RbacAwsAuthConfigmap() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6139",
        Name = "rbac-aws-auth-configmap",
        Title = "Right to write aws-auth",
        Category = Category.Rbac,
        Severity = Severity.Error,
        Why = "The ConfigMap aws-auth maps users of AWS to users of the cluster: whoever writes it becomes any of them.",
        Remedy = "Leave it to those who administer the cluster, or use access entries.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0115"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [configmaps], resourceNames: [aws-auth], verbs: [update] }
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
            if (grant.On("", "configmaps") && RbacGrant.Has(grant.Names, "aws-auth") && grant.Verb("create", "update", "patch", "delete") is not null)
            {
                item.Say(this, grant.Node, "grants writing aws-auth, which says who is who in the cluster");
            }
        }
    }
}
