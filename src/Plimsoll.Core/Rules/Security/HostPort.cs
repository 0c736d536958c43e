using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1138.</summary>
internal sealed class HostPort() : Rule(ContainerParts.HostPorts), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1138",
        Name = "host-port",
        Title = "Port of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            A host port opens the container on the address of the node, past Services and most NetworkPolicies, and lets only one such Pod
            run on each node.
            """,
        Remedy = "Leave hostPort out and put a Service in front.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases =
        [
            "polaris/hostPortSet", "checkov/CKV_K8S_26", "trivy/KSV-0024", "kyverno/disallow-host-ports",
            "kyverno/disallow-host-ports-range", "monokle/PSS106", "datree/50", "kubescape/C-0044",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
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
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 8080 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var port in container.Ports)
        {
            if (port.HostPort.Integer is > 0 and var number && container.Pod.Spec["hostNetwork"].Is(true) == Verdict.No)
            {
                container.Say(this, port.HostPort.Node, $"opens port {number} of its node", fix: Fixes.Remove(port.HostPort.Node!));
            }
        }
    }
}
