using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5156.</summary>
internal sealed class QosClassBelowRequired() : Rule(isSilentUntilTold: true), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5156",
        Name = "qos-class-below-required",
        Title = "Quality of service below that of the project",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            When a node runs out of memory, Pods of the class BestEffort go first, then those of the class Burstable that use more
            than they requested. The project says which class its Pods have at least.
            """,
        Remedy = "Give every container requests for CPU and memory; for Guaranteed, limits that equal them.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/"],
        Aliases = ["kyverno/require-qos-guaranteed", "kyverno/require-qos-burstable"],
        Options =
        [
            new("class", OptionKind.Names, "the lowest class that a Pod may have: Burstable or Guaranteed"),
        ],
        Settings = "rules: { qos-class-below-required: { class: Guaranteed } }",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { memory: 64Mi } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { cpu: 100m, memory: 64Mi } }
            """,
    };

    private static readonly string[] Classes = ["BestEffort", "Burstable", "Guaranteed"];

    public void Check(PodScope pod)
    {
        if (pod.Settings.Names(this, "class") is { Length: 1 } wanted && pod.IsWhole())
        {
            Compare(pod, wanted[0]);
        }
    }

    private void Compare(PodScope pod, string least)
    {
        if (pod.Containers.FirstOrDefault() is { } first && PodQos.Of(new PodContainer(pod.Spec, first.Node)) is { } actual
            && Array.IndexOf(Classes, actual) < Array.IndexOf(Classes, least))
        {
            pod.Say(this, null, $"is of the quality of service {actual}, and the project asks for {least}");
        }
    }
}
