using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7397.</summary>
internal sealed class ContainerPortNameDuplicate() : Rule(ContainerParts.Ports), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7397",
        Name = "container-port-name-duplicate",
        Title = "Two ports of one name in a container",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. The names of ports are unique in a container, because Services and probes find them by name.",
        Remedy = "Rename one of the two.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Aliases = ["kube-score/container-ports-check"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports:
                    - { name: http, containerPort: 8080 }
                    - { name: http, containerPort: 8081 }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports:
                    - { name: http, containerPort: 8080 }
                    - { name: metrics, containerPort: 8081 }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.Ports.Length < 2)
        {
            return;
        }

        var names = new Dictionary<string, ConfigNode>(StringComparer.Ordinal);
        foreach (var port in container.Ports)
        {
            if (port.Name.Text is not { Length: > 0 } name)
            {
                continue;
            }

            if (names.TryGetValue(name, out var first))
            {
                container.Say(this, port.Name.Node, $"has two ports of the name \"{name}\"", related: first);
            }
            else
            {
                names.Add(name, port.Name.Node!);
            }
        }
    }
}
