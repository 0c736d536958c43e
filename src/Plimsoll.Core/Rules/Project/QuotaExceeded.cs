using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6398.</summary>
internal sealed class QuotaExceeded : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6398",
        Name = "quota-exceeded",
        Title = "More than the namespace allows",
        Category = Category.Reliability,
        Severity = Severity.Error,
        Why = """
            The API server holds every Pod and claim to the LimitRange of its namespace, and all of them together to its
            ResourceQuota. What goes beyond is not created: a Deployment then has fewer Pods than it wants, and says so in its events
            only.
            """,
        Remedy = "Ask for less, or raise the bounds of the namespace.",
        Sources =
        [
            "https://kubernetes.io/docs/concepts/policy/limit-range/",
            "https://kubernetes.io/docs/concepts/policy/resource-quotas/",
        ],
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
              replicas: 3
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
            ---
            apiVersion: v1
            kind: ResourceQuota
            metadata: { name: team }
            spec: { hard: { limits.memory: 4Gi } }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var range in project.OfKind("LimitRange"))
        {
            foreach (var item in range.Spec["limits"].Items)
            {
                LimitRangeCheck.Check(this, project, range, ConfigValue.Of(item));
            }
        }

        foreach (var quota in project.OfKind("ResourceQuota"))
        {
            // A quota with a scope counts some Pods only.
            if (quota.Spec["scopes"].IsAbsent && quota.Spec["scopeSelector"].IsAbsent)
            {
                Look(project, quota);
            }
        }
    }

    private void Look(ProjectScope project, DocumentScope quota)
    {
        foreach (var entry in quota.Spec["hard"].Mapping?.Entries ?? default(IEnumerable<MappingEntry>) ?? [])
        {
            if (Amount.Of(ConfigValue.Of(entry.Value)) is { } most && QuotaUse.Of(project, quota, entry.Key) is { } use && use > most)
            {
                quota.Say(this, entry.Value, $"allows {Amount.Text(ConfigValue.Of(entry.Value))} of {SchemaLog.Short(entry.Key)}, and the objects of the project want {QuotaUse.Text(use)}");
            }
        }
    }
}
