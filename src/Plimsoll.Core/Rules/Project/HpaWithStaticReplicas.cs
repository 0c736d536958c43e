using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5183.</summary>
internal sealed class HpaWithStaticReplicas : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5183",
        Name = "hpa-with-static-replicas",
        Title = "Number of Pods that two decide",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "Each time the manifest is applied the number goes back to replicas, whatever the autoscaler found out.",
        Remedy = "Leave replicas out.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/autoscaling/"],
        Aliases = ["kube-score/deployment-targeted-by-hpa-does-not-have-replicas-configured"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              replicas: 2
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
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
        foreach (var scaler in project.OfKind("HorizontalPodAutoscaler"))
        {
            foreach (var workload in project.Workloads)
            {
                if (Budgets.Targets(scaler, workload) == Verdict.Definite && workload.Spec["replicas"] is { State: ValueState.Known } replicas)
                {
                    workload.Say(this, replicas.Node, $"sets replicas, and {scaler.Subject} scales it", fix: Fixes.Remove(replicas.Node!));
                }
            }
        }
    }
}
