using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5174.</summary>
internal sealed class NodeAffinityMissing : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5174",
        Name = "node-affinity-missing",
        Title = "No choice of nodes",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "The Pod runs on any node that has room.",
        Remedy = "Say which nodes suit it.",
        Sources = ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"],
        Aliases = ["kube-linter/no-node-affinity"],
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
                  affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } }
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.IsWhole() && pod.Spec["affinity"]["nodeAffinity"].IsAbsent)
        {
            pod.Say(this, pod.Spec["affinity"].Node, "has no node affinity");
        }
    }
}
