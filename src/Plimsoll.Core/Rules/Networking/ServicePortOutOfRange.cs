using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6096.</summary>
internal sealed class ServicePortOutOfRange() : Rule(kinds: ["Service"], isSilentUntilTold: true), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6096",
        Name = "service-port-out-of-range",
        Title = "Port that the project does not use",
        Category = Category.Networking,
        Severity = Severity.Warning,
        Why = "The project says on which ports its Services are reached, which firewalls and meshes are set up for.",
        Remedy = "Use one of the ports of the project.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kyverno/restrict-service-port-range"],
        Options =
        [
            new("ports", OptionKind.Ranges, "the ports that Services may have"),
        ],
        Settings = "rules: { service-port-out-of-range: { ports: [80, 443, 8000-8999] } }",
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { selector: { app: web }, ports: [{ port: 81 }] }
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { selector: { app: web }, ports: [{ port: 80 }] }
            """,
    };

    public void Check(DocumentScope item)
    {
        foreach (var entry in item.Is("", "Service") && item.Settings.Ranges(this, "ports") is not null ? item.Spec["ports"].Items : [])
        {
            var port = ConfigValue.Of(entry)["port"];
            if (port.Integer is { } number && item.Settings.Ranges(this, "ports") is { } allowed && !allowed.Contains(number))
            {
                item.Say(this, port.Node, $"has the port {number}, outside the {allowed.Text} of the project");
            }
        }
    }
}
