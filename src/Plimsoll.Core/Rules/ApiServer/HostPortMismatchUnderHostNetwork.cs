using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7334.</summary>
internal sealed class HostPortMismatchUnderHostNetwork() : Rule(ContainerParts.HostPorts), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7334",
        Name = "host-port-mismatch-under-host-network",
        Title = "Host port of its own in the network of the node",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. In the network of the node a port is the port of the node, so hostPort and containerPort must
            be the same; left out, hostPort is filled in.
            """,
        Remedy = "Leave hostPort out.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostNetwork: true
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 8080, hostPort: 80 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostNetwork: true
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 8080 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Role != ContainerRole.App || container.Pod.Spec["hostNetwork"].Is(true) != Verdict.Definite)
        {
            return;
        }

        foreach (var port in container.Ports)
        {
            if (port.HostPort.Integer is > 0 and var host && port.ContainerPort.Integer is { } inner && host != inner)
            {
                container.Say(this, port.HostPort.Node, $"has the host port {host} for port {inner}, and the pod uses the network of its node", fix: Fixes.Remove(port.HostPort.Node!), related: container.Pod.Spec["hostNetwork"].Node);
            }
        }
    }
}
