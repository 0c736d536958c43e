using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6123.</summary>
internal sealed class RbacClusterAdminBinding() : Rule(kinds: ["RoleBinding", "ClusterRoleBinding"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6123",
        Name = "rbac-cluster-admin-binding",
        Title = "Account with all rights",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = "cluster-admin may do everything; whoever gets hold of one of its accounts owns the cluster.",
        Remedy = "Bind a role of the rights that are used.",
        Sources = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
        Aliases =
        [
            "kube-linter/cluster-admin-role-binding", "polaris/clusterrolebindingClusterAdmin",
            "polaris/rolebindingClusterAdminClusterRole", "polaris/rolebindingClusterAdminRole", "trivy/KSV-0111",
            "kyverno/restrict-binding-clusteradmin", "datree/95", "kubescape/C-0035", "kubescape/C-0185", "kubescape/C-0272",
        ],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
            subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
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

        var role = item.Value["roleRef"]["name"];
        if (role.Is("cluster-admin") == Verdict.Definite)
        {
            item.Say(this, role.Node, item.Kind == "ClusterRoleBinding" ? "binds cluster-admin, which may do everything" : "binds cluster-admin, which may do everything in the namespace");
        }
    }
}
