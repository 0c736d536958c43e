using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5200.</summary>
internal sealed class VolumeClaimAccessMode : Rule, IWorkloadRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5200",
        Name = "volume-claim-access-mode",
        Title = "Claim that several nodes may write",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A claim of a StatefulSet is for one Pod; ReadWriteMany needs a file server behind it.",
        Remedy = "Use ReadWriteOnce or ReadWriteOncePod.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"],
        Aliases = ["kubesec/VolumeClaimAccessModeReadWriteOnce", "kyverno/enforce-readwriteonce-pod"],
        Bad = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: { name: web }
            spec:
              volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteMany], resources: { requests: { storage: 1Gi } } } }]
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
        foreach (var item in workload.Is("apps", "StatefulSet") ? workload.Spec["volumeClaimTemplates"].Items : [])
        {
            var modes = ConfigValue.Of(item)["spec"]["accessModes"];
            if (modes.Sequence is { Count: > 0 } && modes.ShowsAllItems && !RbacGrant.Has(modes, "ReadWriteOnce") && !RbacGrant.Has(modes, "ReadWriteOncePod"))
            {
                workload.Say(this, modes.Node, "has a claim template that several nodes may use");
            }
        }
    }
}
