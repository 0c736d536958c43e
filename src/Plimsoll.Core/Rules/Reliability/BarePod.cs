using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5191.</summary>
internal sealed class BarePod : Rule, IWorkloadRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5191",
        Name = "bare-pod",
        Title = "Pod that nothing replaces",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "When its node fails, or it is evicted, a Pod without a controller is gone.",
        Remedy = "Use a Deployment, or a Job.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/pods/"],
        Aliases = ["kyverno/prevent-bare-pods", "datree/25", "kubescape/C-0073"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
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
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(WorkloadScope workload)
    {
        if (workload.IsBarePod && workload.IsWhole() && workload.Metadata["ownerReferences"].IsAbsent)
        {
            workload.Say(this, null, "is replaced by nothing when it is gone");
        }
    }
}
