using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6147.</summary>
internal sealed class RbacBindingMasters() : Rule(kinds: ["RoleBinding", "ClusterRoleBinding"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6147",
        Name = "rbac-binding-masters",
        Title = "Rights for system:masters",
        Category = Category.Rbac,
        Severity = Severity.Error,
        Why = "system:masters passes every check and cannot be taken away; binding it says that somebody relies on it.",
        Remedy = "Bind the role to the accounts and groups that are meant.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases = ["trivy/KSV-0123", "kyverno/restrict-binding-system-groups", "datree/104", "kubescape/C-0246"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
            subjects: [{ kind: Group, name: "system:masters", apiGroup: rbac.authorization.k8s.io }]
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
            if (value["kind"].Text is "Group" or "User" && value["name"].Text is "system:masters")
            {
                item.Say(this, subject, $"gives rights to {value["name"].Text}");
            }
        }
    }
}
