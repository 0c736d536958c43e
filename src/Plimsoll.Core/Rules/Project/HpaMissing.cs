using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5182.</summary>
internal sealed class HpaMissing : Rule, IProjectRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5182",
        Name = "hpa-missing",
        Title = "Workload without an autoscaler",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "The number of Pods does not follow the load.",
        Remedy = "Add a HorizontalPodAutoscaler where the load changes.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/autoscaling/"],
        Aliases = ["kyverno/check-hpa-exists"],
        Bad = """
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
                      ports: [{ name: http, containerPort: 8080 }]
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
                      ports: [{ name: http, containerPort: 8080 }]
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var workload in project.Workloads)
        {
            if (workload.Kind == "Deployment" && !IsScaled(workload, project.OfKind("HorizontalPodAutoscaler")))
            {
                workload.Say(this, null, "has no autoscaler in the project");
            }
        }
    }

    private static bool IsScaled(WorkloadScope workload, IReadOnlyList<DocumentScope> scalers)
    {
        foreach (var scaler in scalers)
        {
            if (Budgets.Targets(scaler, workload) != Verdict.No)
            {
                return true;
            }
        }

        return false;
    }
}
