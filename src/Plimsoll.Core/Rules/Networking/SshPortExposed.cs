using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6103.</summary>
internal sealed class SshPortExposed() : Rule(ContainerParts.Ports), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6103",
        Name = "ssh-port-exposed",
        Title = "SSH in a container",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "A shell by SSH bypasses the API server, its rights and its audit log.",
        Remedy = "Use kubectl exec; take the SSH server out of the image.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kube-linter/ssh-port", "monokle/KBP110", "kubescape/C-0042"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 22 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 8022 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var port in container.Ports)
        {
            if (port.ContainerPort.Integer == 22 && !port.Protocol.IsUnknown && port.Protocol.Text is (null or "TCP"))
            {
                container.Say(this, port.ContainerPort.Node ?? port.Node, "listens on port 22, that of SSH");
            }
        }
    }
}
