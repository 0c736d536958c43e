using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7388.</summary>
internal sealed class SingleWriterVolumeWithRollingUpdate : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7388",
        Name = "single-writer-volume-with-rolling-update",
        Title = "Volume of one node, and Pods on several",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            A claim that one node may mount cannot serve two Pods on two nodes: the new Pod of a rollout waits for the volume that the old
            one holds.
            """,
        Remedy = "Use the strategy Recreate, a StatefulSet, or a volume that several nodes may mount.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"],
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
                  volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: { name: data }
            spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              strategy: { type: Recreate }
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: { name: data }
            spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var workload in project.Workloads)
        {
            if (workload.Kind != "Deployment" || workload.Spec["strategy"]["type"].Is("Recreate") != Verdict.No)
            {
                continue;
            }

            foreach (var item in workload.Pod.Spec["volumes"].Items)
            {
                var claim = ConfigValue.Of(item)["persistentVolumeClaim"]["claimName"];
                if (claim.Text is { } name && project.Named("PersistentVolumeClaim", name, workload) is { Count: 1 } found
                    && found[0].Spec["accessModes"] is { Sequence: { Count: 1, IsOpen: false } } modes
                    && (RbacGrant.Has(modes, "ReadWriteOnce") || RbacGrant.Has(modes, "ReadWriteOncePod")))
                {
                    workload.Say(this, claim.Node, $"rolls over pods that mount the claim {SchemaLog.Short(name)}, which one node may mount at a time");
                }
            }
        }
    }
}
