using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7392.</summary>
internal sealed class TopologySpreadSelectorMissesSelf() : Rule(needsOfPod: PodParts.TopologySpread), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7392",
        Name = "topology-spread-selector-misses-self",
        Title = "Spread that does not count its own Pods",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The scheduler counts the Pods that the selector means. When the Pod is not among them, its own kind is not spread.",
        Remedy = "Select the labels of the Pod.",
        Sources = ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: wbe } } }]
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
            var selector = ConfigValue.Of(item)["labelSelector"];
            if (pod.IsWhole() && selector.Mapping is not null && LabelSelector.Matches(selector, pod.Labels) == Verdict.No)
            {
                pod.Say(this, selector.Node, "has a topology spread constraint that does not count its own pods");
            }
        }
    }
}
