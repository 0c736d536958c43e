using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7381.</summary>
internal sealed class CpuQuantityImplausible() : Rule(ContainerParts.Resources), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7381",
        Name = "cpu-quantity-implausible",
        Title = "More CPU than any node has",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "A whole number is that many cores: 500 is five hundred, and no node has them; 500m is half a core.",
        Remedy = "Write the suffix m.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { cpu: 500 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { cpu: 500m } }
            """,
    };

    public void Check(ContainerScope container)
    {
        Look(container, container.Requests["cpu"], "requests");
        Look(container, container.Limits["cpu"], "limits");
    }

    private void Look(ContainerScope container, ConfigValue cpu, string list)
    {
        if (!cpu.IsAbsent && Amount.IsMore(cpu, 256))
        {
            container.Say(this, cpu.Node, $"has {Amount.Text(cpu)} cores in its {list}; a suffix m is missing");
        }
    }
}
