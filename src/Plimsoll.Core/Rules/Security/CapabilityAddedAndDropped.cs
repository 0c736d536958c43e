using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1378.</summary>
internal sealed class CapabilityAddedAndDropped() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1378",
        Name = "capability-added-and-dropped",
        Title = "Capability that is added and dropped",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "Runtimes drop after they have added, but for ALL: one of the two lists does not do what it says.",
        Remedy = "Remove the name from one of the lists.",
        Sources = ["https://github.com/containerd/containerd/blob/main/internal/cri/opts/spec_linux_opts.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [NET_ADMIN], drop: [NET_ADMIN] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [NET_ADMIN] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Capabilities.Added.Items)
        {
            if (ConfigValue.Of(item).Text is { } name && CapabilityLists.Plain(name) is var plain && container.Capabilities.Drops(plain) == Verdict.Definite)
            {
                container.Say(this, item, $"both adds and drops the capability {SchemaLog.Short(plain)}");
            }
        }
    }
}
