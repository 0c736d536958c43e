using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7339.</summary>
internal sealed class SharedPidWithHostPid() : Rule(needsOfPod: PodParts.HostNamespaces), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7339",
        Name = "shared-pid-with-host-pid",
        Title = "Processes shared in the Pod and with the node",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A Pod whose containers see the processes of the node cannot share processes among themselves
            only.
            """,
        Remedy = "Leave out one of the two.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostPID: true
              shareProcessNamespace: true
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              shareProcessNamespace: true
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var shared = pod.Spec["shareProcessNamespace"];
        if (shared.Is(true) == Verdict.Definite && pod.Spec["hostPID"].Is(true) == Verdict.Definite)
        {
            pod.Say(this, shared.Node, "has both shareProcessNamespace and hostPID true", related: pod.Spec["hostPID"].Node);
        }
    }
}
