using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7335.</summary>
internal sealed class UserNamespaceWithHostNamespace() : Rule(needsOfPod: PodParts.HostNamespaces), IPodRule
{
    private static readonly string[] Fields = ["hostNetwork", "hostPID", "hostIPC"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7335",
        Name = "user-namespace-with-host-namespace",
        Title = "User namespace beside a namespace of the node",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A Pod with users of its own cannot share the processes, the memory or the network of the
            node. For the network a gate that is off by default lifts this from Kubernetes 1.35 on.
            """,
        Remedy = "Leave out one of the two.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostUsers: false
              hostPID: true
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostUsers: false
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var field in pod.Spec["hostUsers"].Is(false) == Verdict.Definite ? Fields : [])
        {
            var host = pod.Spec[field];
            if (host.Is(true) == Verdict.Definite)
            {
                pod.Say(this, host.Node, $"has users of its own, and {field} is true", related: pod.Spec["hostUsers"].Node);
            }
        }
    }
}
