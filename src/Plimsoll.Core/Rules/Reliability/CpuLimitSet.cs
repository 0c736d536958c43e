using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5151.</summary>
internal sealed class CpuLimitSet() : Rule(ContainerParts.Resources), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5151",
        Name = "cpu-limit-set",
        Title = "Limit of CPU",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A limit throttles the container even while CPU is idle. Other tools demand one: see cpu-limit-missing.",
        Remedy = "Request CPU, and leave the limit out.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases = ["kyverno/forbid-cpu-limits", "datree/80"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { cpu: 1 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { cpu: 1 } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var limit = container.Limits["cpu"];
        if (limit.State == ValueState.Known)
        {
            container.Say(this, limit.Node, $"has the CPU limit {Amount.Text(limit)}", fix: Fixes.Remove(limit.Node!));
        }
    }
}
