using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6101.</summary>
internal sealed class ContainerPortUnnamed() : Rule(ContainerParts.Ports), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6101",
        Name = "container-port-unnamed",
        Title = "Port without a name",
        Category = Category.Correctness,
        Severity = Severity.Info,
        Why = "A Service that refers to a port by name goes on to work when the number changes.",
        Remedy = "Name the port.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kyverno/require-container-port-names"],
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
                  ports: [{ name: http, containerPort: 80 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var port in container.Ports)
        {
            if (container.IsWhole() && port.Name.IsAbsent && port.Node is MappingNode)
            {
                container.Say(this, port.Node, "has a port without a name");
            }
        }
    }
}
