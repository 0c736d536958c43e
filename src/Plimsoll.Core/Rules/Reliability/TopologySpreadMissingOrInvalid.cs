using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5173.</summary>
internal sealed class TopologySpreadMissingOrInvalid() : Rule(needsOfPod: PodParts.TopologySpread), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5173",
        Name = "topology-spread-missing-or-invalid",
        Title = "Spread that selects nothing",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A constraint without a labelSelector counts no Pods, so it spreads nothing.",
        Remedy = "Select the Pods of the workload.",
        Sources = ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
        Aliases =
        [
            "kube-score/pod-topology-spread-constraints", "polaris/topologySpreadConstraint", "kyverno/topologyspreadconstraints-policy",
            "kyverno/spread-pods-across-topology", "datree/84",
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
                  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule }]
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
                  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } } }]
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.Spec["topologySpreadConstraints"].Items)
        {
            if (pod.IsWhole() && item is MappingNode && ConfigValue.Of(item)["labelSelector"].IsAbsent)
            {
                pod.Say(this, item, "has a topology spread constraint that selects no pods");
            }
        }
    }
}
