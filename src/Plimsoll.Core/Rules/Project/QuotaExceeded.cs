using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6398.</summary>
internal sealed class QuotaExceeded : Rule, IProjectRule
{
    private void Look(WorkloadScope workload, DocumentScope range, MappingNode most)
    {
        foreach (var container in workload.Pod.Containers())
        {
            foreach (var entry in most.Entries)
            {
                var limit = container.Value["resources"]["limits"][entry.Key];
                if (Amount.IsLess(ConfigValue.Of(entry.Value), limit))
                {
                    container.Say(this, limit.Node, $"has the {SchemaLog.Short(entry.Key)} limit {Amount.Text(limit)}, and {range.Subject} allows {Amount.Text(ConfigValue.Of(entry.Value))}");
                }
            }
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6398",
        Name = "quota-exceeded",
        Title = "Limits beyond those of the namespace",
        Category = Category.Reliability,
        Severity = Severity.Error,
        Why = "The LimitRange of the namespace refuses the Pod.",
        Remedy = "Lower the limit, or raise that of the namespace.",
        Sources = ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
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
                      resources: { limits: { memory: 2Gi } }
            ---
            apiVersion: v1
            kind: LimitRange
            metadata: { name: team }
            spec: { limits: [{ type: Container, max: { memory: 1Gi } }] }
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
                      resources: { limits: { memory: 1Gi } }
            ---
            apiVersion: v1
            kind: LimitRange
            metadata: { name: team }
            spec: { limits: [{ type: Container, max: { memory: 1Gi } }] }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var range in project.OfKind("LimitRange"))
        {
            foreach (var item in range.Spec["limits"].Items)
            {
                var most = ConfigValue.Of(item)["max"];
                if (ConfigValue.Of(item)["type"].Text != "Container" || most.Mapping is not { } mapping)
                {
                    continue;
                }

                foreach (var workload in project.Workloads)
                {
                    if (workload.SharesNamespace(range) == Verdict.Definite)
                    {
                        Look(workload, range, mapping);
                    }
                }
            }
        }
    }
}
