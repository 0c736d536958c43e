using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7405.</summary>
internal sealed class DotnetPortDefaultMismatch() : Rule(ContainerParts.Env), IContainerRule
{
    private static bool MayDeclare(ContainerScope container, string[] numbers)
    {
        foreach (var port in container.Ports)
        {
            if (port.ContainerPort.IsUnknown || port.ContainerPort.Node is ScalarNode number && Array.IndexOf(numbers, number.Text) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7405",
        Name = "dotnet-port-default-mismatch",
        Title = "Port that the program does not listen on",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "ASPNETCORE_HTTP_PORTS says which ports the program listens on, and the declared ports are others.",
        Remedy = "Make the two agree.",
        Sources = ["https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: ASPNETCORE_HTTP_PORTS, value: "5000" }]
                  ports: [{ containerPort: 8080 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  env: [{ name: ASPNETCORE_HTTP_PORTS, value: "8080" }]
                  ports: [{ containerPort: 8080 }]
            """,
    };

    public void Check(ContainerScope container)
    {
        if (!container.IsWhole() || container.Value["ports"] is not { Sequence.Count: > 0, ShowsAllItems: true })
        {
            return;
        }

        foreach (var variable in container.Env)
        {
            if (variable.Name == "ASPNETCORE_HTTP_PORTS" && variable.Value is { Text: { } text } value
                && !MayDeclare(container, text.Split(';', ',')))
            {
                container.Say(this, value.Node, $"listens on {SchemaLog.Short(text)}, and declares other ports");
            }
        }
    }
}
