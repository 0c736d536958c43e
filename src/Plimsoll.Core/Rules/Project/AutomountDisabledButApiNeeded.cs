using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6397.</summary>
internal sealed class AutomountDisabledButApiNeeded : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6397",
        Name = "automount-disabled-but-api-needed",
        Title = "Roles of an account whose token is not mounted",
        Category = Category.Rbac,
        Severity = Severity.Info,
        Why = """
            The account of the Pod has roles, so the program wants to call the API server; without a token it is nobody there.
            """,
        Remedy = "Mount the token, be it as a projected volume, or remove the binding.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: shop }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  serviceAccountName: web
                  automountServiceAccountToken: false
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: web, namespace: shop }
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: web, namespace: shop }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
            subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: shop }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  serviceAccountName: web
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: web, namespace: shop }
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: web, namespace: shop }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
            subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var workload in project.OfKind("RoleBinding").Count + project.OfKind("ClusterRoleBinding").Count == 0 ? [] : project.Workloads)
        {
            if (workload.Namespace is { } space && workload.Pod.Spec["serviceAccountName"].Text is { } account
                && Switch(project, workload, account) is { } place && !MountsItself(workload.Pod) && BindingOf(project, account, space) is { } binding)
            {
                workload.Pod.Say(this, place, $"mounts no token of the account {SchemaLog.Short(account)}, to which {binding.Subject} gives roles");
            }
        }
    }

    /// <summary>Where the token is switched off: in the Pod, or else in its account.</summary>
    private static ConfigNode? Switch(ProjectScope project, WorkloadScope workload, string account)
    {
        var own = workload.Pod.Spec["automountServiceAccountToken"];
        if (!own.IsAbsent)
        {
            return own.Is(false) == Verdict.Definite ? own.Node : null;
        }

        return project.Named("ServiceAccount", account, workload) is { Count: 1 } found && found[0].Value["automountServiceAccountToken"] is var given && given.Is(false) == Verdict.Definite ? given.Node : null;
    }

    private static bool MountsItself(PodScope pod) => pod.Spec["volumes"] is { IsUnknown: true } or { Sequence.IsOpen: true }
        || pod.Spec["volumes"].Items.Any(volume => ConfigValue.Of(volume)["projected"]["sources"].Items.Any(source => !ConfigValue.Of(source)["serviceAccountToken"].IsAbsent));

    private static DocumentScope? BindingOf(ProjectScope project, string account, string space)
    {
        foreach (var binding in project.OfKind("RoleBinding").Concat(project.OfKind("ClusterRoleBinding")))
        {
            foreach (var subject in binding.Value["subjects"].Items)
            {
                var value = ConfigValue.Of(subject);
                if (value["kind"].Text == "ServiceAccount" && value["name"].Text == account && value["namespace"].Text == space)
                {
                    return binding;
                }
            }
        }

        return null;
    }
}
