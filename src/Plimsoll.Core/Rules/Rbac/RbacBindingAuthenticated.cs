using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6146.</summary>
internal sealed class RbacBindingAuthenticated() : Rule(kinds: ["RoleBinding", "ClusterRoleBinding"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6146",
        Name = "rbac-binding-authenticated",
        Title = "Rights for system:authenticated",
        Category = Category.Rbac,
        Severity = Severity.Error,
        Why = "Every account of the cluster has these rights; with some clouds, every account of the cloud.",
        Remedy = "Bind the role to the accounts and groups that are meant.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-01011", "kubescape/C-0265"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
            subjects: [{ kind: Group, name: "system:authenticated", apiGroup: rbac.authorization.k8s.io }]
            """,
        Good = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
            subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (item.Group != "rbac.authorization.k8s.io" || item.Kind is not ("RoleBinding" or "ClusterRoleBinding"))
        {
            return;
        }

        foreach (var subject in item.Value["subjects"].Items)
        {
            var value = ConfigValue.Of(subject);
            if (value["kind"].Text is "Group" or "User" && value["name"].Text is "system:authenticated")
            {
                item.Say(this, subject, $"gives rights to {value["name"].Text}");
            }
        }
    }
}
