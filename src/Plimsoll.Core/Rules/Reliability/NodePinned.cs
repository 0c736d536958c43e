using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5175.</summary>
internal sealed class NodePinned() : Rule(needsOfPod: PodParts.NodeChoice), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5175",
        Name = "node-pinned",
        Title = "Pod that is tied to one node",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            When the node fails or is drained, the Pod has nowhere to go. With nodeName the scheduler is not even asked, nor whether there
            is room.
            """,
        Remedy = "Choose nodes by a label that several have.",
        Sources = ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename"],
        Aliases = ["kyverno/restrict-node-selection", "kyverno/restrict-node-affinity"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              nodeName: node-1
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              nodeSelector: { disk: ssd }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var host = pod.Spec["nodeSelector"]["kubernetes.io/hostname"];
        if (pod.Spec["nodeName"].Text is { Length: > 0 } name)
        {
            pod.Say(this, pod.Spec["nodeName"].Node, $"is tied to the node {SchemaLog.Short(name)}");
        }
        else if (host.Text is { Length: > 0 } other)
        {
            pod.Say(this, host.Node, $"is tied to the node {SchemaLog.Short(other)}");
        }
    }
}
