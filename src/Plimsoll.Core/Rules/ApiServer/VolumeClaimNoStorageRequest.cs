using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7201.</summary>
internal sealed class VolumeClaimNoStorageRequest : Rule, IWorkloadRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7201",
        Name = "volume-claim-no-storage-request",
        Title = "Claim without a size",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses a claim that does not request storage; of a template it refuses the claims of every Pod.",
        Remedy = "Write resources.requests.storage.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#resources"],
        Aliases = ["kubesec/VolumeClaimRequestsStorage"],
        Bad = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: { name: web }
            spec:
              volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce] } }]
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
            kind: StatefulSet
            metadata: { name: web }
            spec:
              volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }]
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
        foreach (var item in workload.Is("apps", "StatefulSet") && workload.IsWhole() ? workload.Spec["volumeClaimTemplates"].Items : [])
        {
            var claim = ConfigValue.Of(item);
            if (claim["spec"]["resources"]["requests"]["storage"].IsAbsent)
            {
                workload.Say(this, item, $"has the claim template {SchemaLog.Short(claim["metadata"]["name"].Text ?? "?")} without a size");
            }
        }
    }
}
