using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7389.</summary>
internal sealed class HpaResourceMetricWithoutRequest : Rule, IProjectRule
{
    private void Look(ProjectScope project, DocumentScope scaler, string resource, ConfigNode metric)
    {
        foreach (var workload in project.Workloads)
        {
            // A LimitRange fills requests in.
            if (Budgets.Targets(scaler, workload) != Verdict.Definite || !workload.Pod.Spec["resources"].IsAbsent
                || project.OfKind("LimitRange").Any(range => range.SharesNamespace(workload) != Verdict.No))
            {
                continue;
            }

            foreach (var container in workload.Pod.Containers)
            {
                var resources = container.Value["resources"];
                if (container.Role == ContainerRole.App && resources["requests"][resource].IsAbsent && resources["limits"][resource].IsAbsent)
                {
                    scaler.Say(this, metric, $"scales {workload.Subject} by its use of {SchemaLog.Short(resource)}, and {container.Subject} requests none");
                }
            }
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7389",
        Name = "hpa-resource-metric-without-request",
        Title = "Utilisation of a request that is not there",
        Category = Category.Reliability,
        Severity = Severity.Error,
        Why = "An autoscaler by utilisation divides by the requests of the containers; without them it cannot, and scales nothing.",
        Remedy = "Request the resource in every container.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/autoscaling/"],
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
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
              metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]
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
                      resources: { requests: { cpu: 100m } }
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              maxReplicas: 5
              metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var scaler in project.OfKind("HorizontalPodAutoscaler"))
        {
            foreach (var item in scaler.Spec["metrics"].Items)
            {
                var metric = ConfigValue.Of(item)["resource"];
                if (ConfigValue.Of(item)["type"].Text == "Resource" && metric["target"]["type"].Text == "Utilization" && metric["name"].Text is { } resource)
                {
                    Look(project, scaler, resource, item);
                }
            }
        }
    }
}
