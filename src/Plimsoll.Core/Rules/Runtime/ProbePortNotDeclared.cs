using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7164.</summary>
internal sealed class ProbePortNotDeclared() : Rule(ContainerParts.Probes), IContainerRule
{
    // The nodes hold numbers as JSON writes them, so that equal numbers are equal texts.
    private static bool Declares(ContainerScope container, bool byName, string wanted)
    {
        foreach (var port in container.Ports)
        {
            var own = byName ? port.Name : port.ContainerPort;
            if ((own.IsUnknown || own.Node is ScalarNode scalar && scalar.Text == wanted) && port.MayBeTcp)
            {
                return true;
            }
        }

        return false;
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7164",
        Name = "probe-port-not-declared",
        Title = "Probe of a port that is not declared",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            A name that no port of the container has cannot be resolved, and the probe fails for ever. A number works without being
            declared, but most often it is the wrong one.
            """,
        Remedy = "Declare the port, or probe one that is declared.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Aliases = ["kube-linter/liveness-port", "kube-linter/readiness-port", "kube-linter/startup-port"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ name: http, containerPort: 8080 }]
                  livenessProbe: { httpGet: { port: htpt } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ name: http, containerPort: 8080 }]
                  livenessProbe: { httpGet: { port: http } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var ports = container.Value["ports"];
        if (!container.IsWhole() || ports.IsUnknown || ports.Sequence is { IsOpen: true })
        {
            return;
        }

        foreach (var probe in container.Probes)
        {
            foreach (var action in probe.Actions)
            {
                var port = ConfigValue.Of(action)["port"];
                if (port.Text is { } text && text.Length > 0 && !char.IsDigit(text[0]) && !Declares(container, byName: true, text))
                {
                    container.Say(this, port.Node, $"has a {probe.Name} of the port \"{SchemaLog.Short(text)}\", which it does not declare", Severity.Error);
                }
                else if (port.Node is ScalarNode { Type: ScalarType.Integer } number && !Declares(container, byName: false, number.Text))
                {
                    container.Say(this, port.Node, $"has a {probe.Name} of port {number.Text}, which it does not declare");
                }
            }
        }
    }
}
