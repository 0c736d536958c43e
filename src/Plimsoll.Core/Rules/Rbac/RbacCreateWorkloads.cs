using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6125.</summary>
internal sealed class RbacCreateWorkloads() : Rule(kinds: RbacGrant.Kinds), IDocumentRule
{
    private static readonly (string Group, string Resource)[] Workloads =
    [
        ("", "pods"), ("apps", "deployments"), ("apps", "daemonsets"), ("apps", "statefulsets"), ("apps", "replicasets"), ("", "replicationcontrollers"),
        ("batch", "jobs"), ("batch", "cronjobs"),
    ];

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6125",
        Name = "rbac-create-workloads",
        Title = "Right to start Pods",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = "Whoever starts a Pod in a namespace can use every account and every secret of it.",
        Remedy = "Leave it to those who deploy.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0048", "monokle/KBP107", "datree/101", "kubescape/C-0188"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: { name: web }
            rules:
              - { apiGroups: [""], resources: [pods], verbs: [create] }
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
            foreach (var (group, resource) in Workloads)
            {
                if (RbacGrant.Has(grant.Resources, resource) && grant.On(group, resource) && grant.Verb("create", "update", "patch") is { } verb)
                {
                    item.Say(this, grant.Node, $"grants {verb} on {resource}: who starts pods can use every account and secret of the namespace");
                    break;
                }
            }
        }
    }
}
