using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1178.</summary>
internal sealed class SystemNamespaceUsed : Rule, IWorkloadRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1178",
        Name = "system-namespace-used",
        Title = "Workload among the parts of the cluster",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "kube-system holds what runs the cluster: its accounts and secrets, and Pods that nothing evicts.",
        Remedy = "Use a namespace of your own.",
        Sources = ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
        Aliases = ["trivy/KSV-0037"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: kube-system }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
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
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(WorkloadScope workload)
    {
        if (workload.Metadata["namespace"].Is("kube-system") == Verdict.Definite)
        {
            workload.Say(this, workload.Metadata["namespace"].Node, "runs in kube-system");
        }
    }
}
