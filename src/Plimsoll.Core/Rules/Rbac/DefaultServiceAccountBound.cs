using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6055.</summary>
internal sealed class DefaultServiceAccountBound() : Rule(kinds: ["RoleBinding", "ClusterRoleBinding"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6055",
        Name = "default-service-account-bound",
        Title = "Rights for the default account",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "Every Pod of the namespace that names no account has these rights.",
        Remedy = "Bind the role to an account of the workload that needs it.",
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases = ["checkov/CKV_K8S_42"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
            subjects: [{ kind: ServiceAccount, name: default }]
            """,
        Good = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
            subjects: [{ kind: ServiceAccount, name: web }]
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
            if (value["kind"].Text == "ServiceAccount" && value["name"].Text == "default")
            {
                item.Say(this, subject, "gives rights to a default account, and so to every pod that names none");
            }
        }
    }
}
