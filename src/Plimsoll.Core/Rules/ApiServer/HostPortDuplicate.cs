using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7360.</summary>
internal sealed class HostPortDuplicate() : Rule(needsOfPod: PodParts.HostPorts), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7360",
        Name = "host-port-duplicate",
        Title = "Host port that two containers want",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. A port of the node can be opened once for each protocol and address.",
        Remedy = "Change one of the two, or leave hostPort out.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ name: a, containerPort: 80, hostPort: 80 }, { name: b, containerPort: 8080, hostPort: 80 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ name: a, containerPort: 80, hostPort: 80 }]
            """,
    };

    public void Check(PodScope pod)
    {
        HashSet<string>? seen = null;
        foreach (var container in pod.Containers)
        {
            foreach (var port in container.Role == ContainerRole.App ? container.Ports : [])
            {
                if (port.HostPort.Integer is > 0 and var number && !port.Protocol.IsUnknown && ConfigValue.Of(port.Node)["hostIP"] is { IsUnknown: false } address
                    && !(seen ??= new(StringComparer.Ordinal)).Add($"{port.Protocol.Text ?? "TCP"} {address.Text} {number}"))
                {
                    container.Say(this, port.HostPort.Node, $"wants the host port {number} that another port of the pod has");
                }
            }
        }
    }
}
