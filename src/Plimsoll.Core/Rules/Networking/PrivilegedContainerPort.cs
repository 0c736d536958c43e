using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6102.</summary>
internal sealed class PrivilegedContainerPort() : Rule(ContainerParts.Ports), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6102",
        Name = "privileged-container-port",
        Title = "Port below 1024",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            Ports below 1024 were for root; a program that needs one tends to run as root. Runtimes of today let everybody have them.
            """,
        Remedy = "Listen above 1023; a Service can still offer 80.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kube-linter/privileged-ports", "trivy/KSV-0117", "monokle/KBP113"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 80 }]
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
            if (port.ContainerPort.Integer is > 0 and < 1024)
            {
                container.Say(this, port.ContainerPort.Node, $"listens on port {port.ContainerPort.Integer}");
            }
        }
    }
}
