using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5056.</summary>
internal sealed class ServiceAccountNotFound : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5056",
        Name = "service-account-not-found",
        Title = "Account that is not in the project",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            Pods of an account that does not exist are not created. The rule speaks where the project defines accounts of this namespace,
            and not this one.
            """,
        Remedy = "Add the ServiceAccount, or mend the name.",
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases = ["kube-linter/non-existent-service-account", "kubescape/C-0307"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  serviceAccountName: wbe
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: web }
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
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
            metadata: { name: web }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var workload in project.OfKind("ServiceAccount").Count == 0 ? [] : project.Workloads)
        {
            var named = workload.Pod.Spec["serviceAccountName"];
            var name = named.IsAbsent ? workload.Pod.Spec["serviceAccount"] : named;
            if (name.Text is { Length: > 0 } text and not "default" && project.HasBeside("ServiceAccount", workload)
                && project.NamedPerhaps("ServiceAccount", text, workload).Count == 0)
            {
                workload.Pod.Say(this, name.Node, $"runs under the account {SchemaLog.Short(text)}, which the project does not define beside its other accounts");
            }
        }
    }
}
