using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6145.</summary>
internal sealed class RbacBindingAnonymous() : Rule(kinds: ["RoleBinding", "ClusterRoleBinding"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6145",
        Name = "rbac-binding-anonymous",
        Title = "Rights for system:anonymous",
        Category = Category.Rbac,
        Severity = Severity.Error,
        Why = "Whoever can reach the API server has these rights, without a login.",
        Remedy = "Bind the role to the accounts and groups that are meant.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0122", "kubesec/BindingsToSystemAnonymous", "kyverno/restrict-binding-system-groups", "kubescape/C-0262"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
            subjects: [{ kind: Group, name: "system:unauthenticated", apiGroup: rbac.authorization.k8s.io }]
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
            if (value["kind"].Text is "Group" or "User" && value["name"].Text is ("system:anonymous" or "system:unauthenticated"))
            {
                item.Say(this, subject, $"gives rights to {value["name"].Text}");
            }
        }
    }
}
