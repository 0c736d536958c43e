using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1130.</summary>
internal sealed class EphemeralContainerPresent() : Rule(needsOfPod: PodParts.EphemeralContainers), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1130",
        Name = "ephemeral-container-present",
        Title = "Ephemeral container in a manifest",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Ephemeral containers are for looking at a running Pod. The API server refuses a Pod that is created with one, and drops what a
            template says of them.
            """,
        Remedy = "Remove it, and use kubectl debug when it is needed.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/"],
        Aliases = ["kyverno/block-ephemeral-containers"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              ephemeralContainers: [{ name: debug, image: "example.com/debug:1.0" }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Spec["ephemeralContainers"] is { Sequence.Count: > 0 } list)
        {
            pod.Say(this, list.Node, "has ephemeral containers, which are added to running Pods only", fix: Fixes.Remove(list.Node!));
        }
    }
}
