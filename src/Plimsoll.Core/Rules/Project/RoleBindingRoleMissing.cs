using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6396.</summary>
internal sealed class RoleBindingRoleMissing : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6396",
        Name = "role-binding-role-missing",
        Title = "Binding of a role that is not there",
        Category = Category.Rbac,
        Severity = Severity.Warning,
        Why = """
            The binding grants nothing. The rule speaks where the project defines roles of the kind, and not of the names that Kubernetes
            and its add-ons bring.
            """,
        Remedy = "Mend the name, or add the role.",
        Sources = ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/"],
        Bad = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: web }
            rules: []
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: wbe }
            """,
        Good = """
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: web }
            rules: []
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: web }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var binding in project.OfKind("RoleBinding"))
        {
            // Cluster roles come from anywhere; roles of a namespace belong to what is deployed there.
            var role = binding.Value["roleRef"];
            if (role["kind"].Text == "Role" && role["name"].Text is { } name && !name.StartsWith("system:", StringComparison.Ordinal)
                && !name.StartsWith("extension-apiserver-", StringComparison.Ordinal)
                && project.HasBeside("Role", binding)
                && project.NamedPerhaps("Role", name, binding).Count == 0)
            {
                binding.Say(this, role["name"].Node, $"binds the role {SchemaLog.Short(name)}, which the project does not define");
            }
        }
    }
}
